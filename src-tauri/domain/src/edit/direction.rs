//! Edits of what speaks for a direction.

use super::lookup::{find, ours, put, retain, within};
use crate::{
    DirectionEvidence, DirectionWeight, Economics, OfferingId, Refusal, RespondentId, Wish, Workbook, limits,
    text,
};

pub(super) fn say_wish(
    book: &mut Workbook,
    offering: &OfferingId,
    respondent: &RespondentId,
    leaning: Option<i8>,
) -> Result<(), Refusal> {
    ours(book, offering)?;
    find(&book.respondents, respondent)?;
    let same = |row: &Wish| row.offering == *offering && row.respondent == *respondent;
    match leaning {
        None => retain(&mut book.wishes, |row| !same(row)),
        Some(leaning) => {
            check_leaning(leaning)?;
            put(
                &mut book.wishes,
                same,
                Wish { offering: offering.clone(), respondent: respondent.clone(), leaning },
            );
        }
    }
    Ok(())
}

pub(super) fn set_economics(
    book: &mut Workbook,
    offering: &OfferingId,
    (revenue, gross_margin, buyers): (Option<f64>, Option<f64>, Option<u32>),
    source: &str,
) -> Result<(), Refusal> {
    ours(book, offering)?;
    let source = text::line(source, "source")?;
    let row = Economics { offering: offering.clone(), revenue, gross_margin, buyers, source };
    check_economics(&row)?;
    if row.is_blank() {
        retain(&mut book.economics, |other| other.offering != *offering);
    } else {
        put(&mut book.economics, |other| other.offering == *offering, row);
    }
    Ok(())
}

pub(super) fn weigh(
    book: &mut Workbook,
    evidence: DirectionEvidence,
    weight: Option<f64>,
) -> Result<(), Refusal> {
    let same = |row: &DirectionWeight| row.evidence == evidence;
    match weight {
        None => retain(&mut book.direction_weights, |row| !same(row)),
        Some(weight) => {
            within(weight, "weight", 0.0, limits::WEIGHT)?;
            put(&mut book.direction_weights, same, DirectionWeight { evidence, weight });
        }
    }
    Ok(())
}

/// Whether somebody can lean that far.
pub(crate) fn check_leaning(leaning: i8) -> Result<(), Refusal> {
    within(f64::from(leaning), "leaning", -2.0, 2.0)
}

/// Whether figures of a business can be so.
pub(crate) fn check_economics(row: &Economics) -> Result<(), Refusal> {
    if let Some(revenue) = row.revenue {
        within(revenue, "revenue", 0.0, limits::MONEY)?;
    }
    if let Some(margin) = row.gross_margin {
        // A firm may lose money on what it delivers; nobody keeps more than all of it.
        within(margin, "margin", -1.0, 1.0)?;
    }
    text::check_line(&row.source, "source")
}
