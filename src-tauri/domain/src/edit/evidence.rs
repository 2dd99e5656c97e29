//! Edits of evidence and of what rests on it.

use super::lookup::{crossing, find, fresh, put, retain, room};
use super::{Context, Resting};
use crate::{
    Citation, Evidence, EvidenceDraft, EvidenceId, Grounding, LaneId, Refusal, StageId, Table, Workbook,
    limits, text,
};

pub(super) fn add(
    book: &mut Workbook,
    given: &EvidenceDraft,
    at: Option<&Resting>,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let draft = kept(given)?;
    let id = push(book, draft, context)?;
    at.map_or(Ok(()), |at| cite(book, &id, at, true))
}

/// Has a cell rest on an item of evidence: the one that says just this, or a new one.
pub(super) fn rest(
    book: &mut Workbook,
    given: &EvidenceDraft,
    (stage, lane): (&StageId, &LaneId),
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let draft = kept(given)?;
    let same = |row: &&Evidence| {
        (row.kind, &row.text, &row.source, &row.date) == (draft.kind, &draft.text, &draft.source, &draft.date)
    };
    let known = book.evidence.iter().find(same).map(|row| row.id.clone());
    let id = known.map_or_else(|| push(book, draft, context), Ok)?;
    cite(book, &id, &Resting::Cell { stage: stage.clone(), lane: lane.clone() }, true)
}

/// An item as a workbook keeps it.
fn kept(given: &EvidenceDraft) -> Result<EvidenceDraft, Refusal> {
    let text = text::passage(&given.text, "evidence", "")?;
    if text.trim().is_empty() {
        return Err(Refusal::TextMissing { what: "evidence" });
    }
    let source = text::passage(&given.source, "source", "")?;
    Ok(EvidenceDraft { kind: given.kind, text, source, date: text::date(&given.date)? })
}

fn push(book: &mut Workbook, draft: EvidenceDraft, context: &mut Context<'_>) -> Result<EvidenceId, Refusal> {
    room(book.evidence.len(), "evidence", limits::EVIDENCE)?;
    let id: EvidenceId = fresh(&book.evidence, context);
    let EvidenceDraft { kind, text, source, date } = draft;
    book.evidence.rows_mut().push(Evidence { id: id.clone(), kind, text, source, date });
    Ok(id)
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
