//! Edits of evidence and of what rests on it.

use super::lookup::{crossing, find, fresh, put, retain, room};
use super::{Context, Resting};
use crate::{
    Citation, Evidence, EvidenceId, EvidenceKind, Grounding, Refusal, Table, Workbook, limits, text,
};

pub(super) fn add(
    book: &mut Workbook,
    kind: EvidenceKind,
    given: &str,
    source: &str,
    date: &str,
    at: Option<&Resting>,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let text = text::passage(given, "evidence", "")?;
    if text.trim().is_empty() {
        return Err(Refusal::TextMissing { what: "evidence" });
    }
    let source = text::passage(source, "source", "")?;
    let date = date.trim().to_owned();
    text::check_date(&date)?;
    room(book.evidence.len(), "evidence", limits::EVIDENCE)?;
    let id: EvidenceId = fresh(&book.evidence, context);
    book.evidence.rows_mut().push(Evidence { id: id.clone(), kind, text, source, date });
    at.map_or(Ok(()), |at| cite(book, &id, at, true))
}

pub(super) fn cite(
    book: &mut Workbook,
    evidence: &EvidenceId,
    at: &Resting,
    cited: bool,
) -> Result<(), Refusal> {
    find(&book.evidence, evidence)?;
    let evidence = evidence.clone();
    match at {
        Resting::Cell { stage, lane } => {
            crossing(book, stage, lane)?;
            let row = Citation { evidence, stage: stage.clone(), lane: lane.clone() };
            keep(&mut book.citations, row, cited);
        }
        Resting::Level { offering, dimension } => {
            find(&book.offerings, offering)?;
            find(&book.dimensions, dimension)?;
            let row = Grounding { evidence, offering: offering.clone(), dimension: dimension.clone() };
            keep(&mut book.groundings, row, cited);
        }
    }
    Ok(())
}

/// Keeps a row once, or not at all.
fn keep<T: Clone + PartialEq>(table: &mut Table<T>, row: T, kept: bool) {
    if kept {
        put(table, |other| *other == row, row.clone());
    } else {
        retain(table, |other| *other != row);
    }
}

pub(super) fn remove(book: &mut Workbook, evidence: &EvidenceId) -> Result<(), Refusal> {
    find(&book.evidence, evidence)?;
    retain(&mut book.evidence, |row| row.id != *evidence);
    retain(&mut book.citations, |row| row.evidence != *evidence);
    retain(&mut book.groundings, |row| row.evidence != *evidence);
    Ok(())
}
