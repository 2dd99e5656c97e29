//! Edits of what stands on the spectrum.

use super::Context;
use super::correlate::forget_figures;
use super::lookup::{change, find, free, fresh, on_the_line, on_the_scale, others, put, retain, room};
use crate::{DimensionId, Judgement, Offering, OfferingId, OfferingKind, Refusal, Workbook, limits, text};

pub(super) fn add(
    book: &mut Workbook,
    name: &str,
    kind: OfferingKind,
    placed: Option<f64>,
    reason: &str,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let name = text::name(name, "offering")?;
    room(book.offerings.len(), "offering", limits::OFFERINGS)?;
    free(&book.offerings, &name, None)?;
    if let Some(position) = placed {
        on_the_line(position, &name)?;
        match kind {
            OfferingKind::Ours => return Err(Refusal::OthersOnly { name }),
            OfferingKind::Competitor | OfferingKind::Benchmark => {}
        }
    }
    let reason = text::passage(reason, "reason", &name)?;
    let id = fresh(&book.offerings, context);
    book.offerings.rows_mut().push(Offering { id, name, kind, placed, reason, shown: true });
    Ok(())
}

pub(super) fn rename(book: &mut Workbook, offering: &OfferingId, name: &str) -> Result<(), Refusal> {
    find(&book.offerings, offering)?;
    let name = text::name(name, "offering")?;
    free(&book.offerings, &name, Some(offering))?;
    change(&mut book.offerings, offering, |row| row.name = name)
}

pub(super) fn place(
    book: &mut Workbook,
    offering: &OfferingId,
    position: f64,
    reason: &str,
) -> Result<(), Refusal> {
    let row = others(book, offering)?;
    on_the_line(position, &row.name)?;
    let reason = text::passage(reason, "reason", &row.name)?;
    retain(&mut book.judgements, |judgement| judgement.offering != *offering);
    change(&mut book.offerings, offering, |row| {
        row.placed = Some(position);
        row.reason = reason;
    })
}

pub(super) fn judge(
    book: &mut Workbook,
    offering: &OfferingId,
    dimension: &DimensionId,
    level: Option<u8>,
) -> Result<(), Refusal> {
    others(book, offering)?;
    let asked = find(&book.dimensions, dimension)?;
    let same = |row: &Judgement| row.offering == *offering && row.dimension == *dimension;
    match level {
        None => retain(&mut book.judgements, |row| !same(row)),
        Some(level) => {
            on_the_scale(level, &asked.name)?;
            let row = Judgement { offering: offering.clone(), dimension: dimension.clone(), level };
            put(&mut book.judgements, same, row);
        }
    }
    Ok(())
}

pub(super) fn show(book: &mut Workbook, offerings: &[OfferingId], shown: bool) -> Result<(), Refusal> {
    for offering in offerings {
        change(&mut book.offerings, offering, |row| row.shown = shown)?;
    }
    Ok(())
}

pub(super) fn remove(book: &mut Workbook, offering: &OfferingId) -> Result<(), Refusal> {
    find(&book.offerings, offering)?;
    retain(&mut book.offerings, |row| row.id != *offering);
    retain(&mut book.judgements, |row| row.offering != *offering);
    retain(&mut book.answers, |row| row.offering != *offering);
    retain(&mut book.pins, |row| row.offering != *offering);
    retain(&mut book.overrules, |row| row.offering != *offering);
    retain(&mut book.groundings, |row| row.offering != *offering);
    retain(&mut book.targets, |row| row.offering != *offering);
    retain(&mut book.target_levels, |row| row.offering != *offering);
    retain(&mut book.wishes, |row| row.offering != *offering);
    retain(&mut book.economics, |row| row.offering != *offering);
    retain(&mut book.drivers, |row| row.offering != *offering);
    forget_figures(&mut book.correlations, &book.drivers);
    retain(&mut book.standings, |row| row.offering != *offering);
    super::view::forget(book, offering)?;
    let maps = book.maps.iter().filter(|map| map.offering.as_ref() == Some(offering));
    for map in maps.map(|map| map.id.clone()).collect::<Vec<_>>() {
        change(&mut book.maps, &map, |row| row.offering = None)?;
    }
    if book.plan.offering.as_ref() == Some(offering) {
        book.plan.offering = None;
    }
    Ok(())
}
