//! Which figures of the business go together.

use super::lookup::{ours, retain, room};
use crate::finance::{Contradiction, Pair, contradiction};
use crate::{
    CorrelatedPair, Correlation, Driver, DriverKind, OfferingId, Refusal, SegmentId, Table, Workbook, limits,
    text,
};
use std::collections::HashSet;

pub(super) fn correlate(
    book: &mut Workbook,
    offering: &OfferingId,
    given: &[Correlation],
) -> Result<(), Refusal> {
    ours(book, offering)?;
    if let Some(row) = given.iter().find(|row| row.offering != *offering) {
        return Err(Refusal::NotFound { kind: "offering", id: text::excerpt(row.offering.as_str()) });
    }
    check_rows(book, given)?;
    // Nought is how figures are that nobody spoke of.
    let kept: Vec<Correlation> = given.iter().filter(|row| row.coefficient != 0.0).cloned().collect();
    check_together(book, &kept, |row| !book.correlations.contains(row))?;
    if !book.correlations.iter().filter(|row| row.offering == *offering).eq(&kept) {
        retain(&mut book.correlations, |row| row.offering != *offering);
        book.correlations.rows_mut().extend(kept);
    }
    Ok(())
}

/// Forgets all that was said of figures that are gone: those of the rest can still be.
pub(super) fn forget_figures(correlations: &mut Table<Correlation>, drivers: &[Driver]) {
    let known: HashSet<_> = drivers.iter().map(|row| (&row.offering, &row.segment, row.driver)).collect();
    retain(correlations, |row| figures(row).iter().all(|figure| known.contains(figure)));
}

/// Whether each pair is one of two figures of the workbook, with a coefficient, and stands there once.
pub(crate) fn check_rows(book: &Workbook, rows: &[Correlation]) -> Result<(), Refusal> {
    room(rows.len(), "correlation", limits::CORRELATIONS)?;
    let known: HashSet<_> =
        book.drivers.iter().map(|row| (&row.offering, &row.segment, row.driver)).collect();
    let mut seen = HashSet::new();
    for row in rows {
        let [mut one, mut other] = figures(row);
        if let Some((_, segment, driver)) = [one, other].into_iter().find(|figure| !known.contains(figure)) {
            let id = format!("{} × {}", text::excerpt(segment.as_str()), driver.as_str());
            return Err(Refusal::NotFound { kind: "driver", id });
        }
        if one == other {
            return Err(Refusal::CorrelatedWithItself { pair: pair(book, row) });
        }
        if !(-1.0..=1.0).contains(&row.coefficient) {
            return Err(Refusal::CorrelationOutOfRange { pair: pair(book, row), given: row.coefficient });
        }
        if (other.1, other.2.place()) < (one.1, one.2.place()) {
            (one, other) = (other, one);
        }
        if !seen.insert((one, other)) {
            return Err(Refusal::CorrelatedTwice { pair: pair(book, row) });
        }
    }
    Ok(())
}

/// Whether there are figures that go together so: those of one offering. Pairs of `changed` are blamed first.
pub(crate) fn check_together(
    book: &Workbook,
    rows: &[Correlation],
    changed: impl Fn(&Correlation) -> bool,
) -> Result<(), Refusal> {
    let mut places = Vec::new();
    let mut place = |figure| {
        let known = places.iter().position(|known| *known == figure);
        known.unwrap_or_else(|| {
            places.push(figure);
            places.len() - 1
        })
    };
    let pairs: Vec<Pair> = rows
        .iter()
        .map(|row| {
            let [one, other] = figures(row);
            (place(one), place(other), row.coefficient)
        })
        .collect();
    match contradiction(&pairs, |at| changed(&rows[at])) {
        None => Ok(()),
        Some(Contradiction::Pair { pair: at, low, high }) => Err(Refusal::CorrelationImpossible {
            pair: pair(book, &rows[at]),
            given: rows[at].coefficient,
            low,
            high,
        }),
        Some(Contradiction::All { pair: at, share }) => {
            Err(Refusal::CorrelationsContradict { pair: pair(book, &rows[at]), share })
        }
    }
}

fn figures(row: &Correlation) -> [(&OfferingId, &SegmentId, DriverKind); 2] {
    [(&row.offering, &row.segment, row.driver), (&row.offering, &row.other_segment, row.other_driver)]
}

/// What people call a pair.
fn pair(book: &Workbook, row: &Correlation) -> CorrelatedPair {
    let name = |id: &SegmentId| {
        let segment = book.segments.iter().find(|segment| segment.id == *id);
        segment.map(|segment| segment.name.clone()).unwrap_or_default()
    };
    CorrelatedPair {
        driver: row.driver.as_str(),
        segment: name(&row.segment),
        other_driver: row.other_driver.as_str(),
        other_segment: name(&row.other_segment),
    }
}
