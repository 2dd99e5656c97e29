//! Edits of where our offerings stand and shall go.

use super::lookup::{find, on_the_line, on_the_scale, ours, put, retain};
use crate::{
    Answer, DimensionId, OfferingId, Overrule, Pin, Refusal, RespondentId, Target, TargetLevel, Workbook,
    text,
};

pub(super) fn drop_pin(
    book: &mut Workbook,
    offering: &OfferingId,
    respondent: &RespondentId,
    position: Option<f64>,
    seen: bool,
) -> Result<(), Refusal> {
    let pinned = ours(book, offering)?;
    let who = find(&book.respondents, respondent)?;
    let same = |row: &Pin| row.offering == *offering && row.respondent == *respondent;
    match position {
        None => retain(&mut book.pins, |row| !same(row)),
        Some(position) => {
            on_the_line(position, &pinned.name)?;
            let answered = |row: &Answer| row.offering == *offering && row.respondent == *respondent;
            let others = |row: &Pin| row.offering == *offering && row.respondent != *respondent;
            let seen = seen && book.pins.iter().any(others);
            let blind = !seen && !book.answers.iter().any(answered);
            // What somebody believed before is worth more than what they say after.
            if !blind && book.pins.iter().any(|row| same(row) && row.blind) {
                return Err(Refusal::PinBlind {
                    respondent: who.name.clone(),
                    offering: pinned.name.clone(),
                });
            }
            let row = Pin { offering: offering.clone(), respondent: respondent.clone(), position, blind };
            put(&mut book.pins, same, row);
        }
    }
    Ok(())
}

pub(super) fn answer(
    book: &mut Workbook,
    offering: &OfferingId,
    dimension: &DimensionId,
    respondent: &RespondentId,
    level: Option<u8>,
    note: &str,
) -> Result<(), Refusal> {
    ours(book, offering)?;
    let asked = find(&book.dimensions, dimension)?;
    find(&book.respondents, respondent)?;
    let same = |row: &Answer| {
        row.offering == *offering && row.dimension == *dimension && row.respondent == *respondent
    };
    match level {
        None => retain(&mut book.answers, |row| !same(row)),
        Some(level) => {
            on_the_scale(level, &asked.name)?;
            let row = Answer {
                offering: offering.clone(),
                dimension: dimension.clone(),
                respondent: respondent.clone(),
                level,
                note: text::passage(note, "note", &asked.name)?,
            };
            put(&mut book.answers, same, row);
        }
    }
    Ok(())
}

pub(super) fn overrule(
    book: &mut Workbook,
    offering: &OfferingId,
    position: f64,
    reason: &str,
) -> Result<(), Refusal> {
    let overruled = ours(book, offering)?;
    on_the_line(position, &overruled.name)?;
    let reason = text::passage(reason, "reason", &overruled.name)?;
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing { what: "overrule" });
    }
    let row = Overrule { offering: offering.clone(), position, reason };
    put(&mut book.overrules, |other| other.offering == *offering, row);
    Ok(())
}

pub(super) fn lift_overrule(book: &mut Workbook, offering: &OfferingId) -> Result<(), Refusal> {
    find(&book.offerings, offering)?;
    retain(&mut book.overrules, |row| row.offering != *offering);
    Ok(())
}

pub(super) fn set_target(
    book: &mut Workbook,
    offering: &OfferingId,
    position: f64,
    reason: &str,
    by: &str,
) -> Result<(), Refusal> {
    let moved = ours(book, offering)?;
    on_the_line(position, &moved.name)?;
    let reason = text::passage(reason, "reason", &moved.name)?;
    let by = by.trim().to_owned();
    text::check_month(&by)?;
    let row = Target { offering: offering.clone(), position, reason, by };
    put(&mut book.targets, |other| other.offering == *offering, row);
    Ok(())
}

pub(super) fn set_target_level(
    book: &mut Workbook,
    offering: &OfferingId,
    dimension: &DimensionId,
    level: Option<u8>,
) -> Result<(), Refusal> {
    let moved = ours(book, offering)?;
    let asked = find(&book.dimensions, dimension)?;
    if book.target(offering).is_none() {
        return Err(Refusal::NoTarget { offering: moved.name.clone() });
    }
    let same = |row: &TargetLevel| row.offering == *offering && row.dimension == *dimension;
    match level {
        None => retain(&mut book.target_levels, |row| !same(row)),
        Some(level) => {
            on_the_scale(level, &asked.name)?;
            let row = TargetLevel { offering: offering.clone(), dimension: dimension.clone(), level };
            put(&mut book.target_levels, same, row);
        }
    }
    Ok(())
}

pub(super) fn clear_target(book: &mut Workbook, offering: &OfferingId) -> Result<(), Refusal> {
    find(&book.offerings, offering)?;
    retain(&mut book.targets, |row| row.offering != *offering);
    retain(&mut book.target_levels, |row| row.offering != *offering);
    Ok(())
}
