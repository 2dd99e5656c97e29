//! Edits of evidence and of what rests on it.

use super::Context;
use super::lookup::{crossing, find, fresh, put, retain, room};
use crate::{Citation, Evidence, EvidenceId, EvidenceKind, LaneId, Refusal, StageId, Workbook, limits, text};

pub(super) fn add(
    book: &mut Workbook,
    kind: EvidenceKind,
    given: &str,
    source: &str,
    date: &str,
    cell: Option<&(StageId, LaneId)>,
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
    if let Some((stage, lane)) = cell {
        crossing(book, stage, lane)?;
    }
    let id: EvidenceId = fresh(&book.evidence, context);
    book.evidence.rows_mut().push(Evidence { id: id.clone(), kind, text, source, date });
    match cell {
        None => Ok(()),
        Some((stage, lane)) => cite(book, &id, stage, lane, true),
    }
}

pub(super) fn cite(
    book: &mut Workbook,
    evidence: &EvidenceId,
    stage: &StageId,
    lane: &LaneId,
    cited: bool,
) -> Result<(), Refusal> {
    find(&book.evidence, evidence)?;
    crossing(book, stage, lane)?;
    let row = Citation { evidence: evidence.clone(), stage: stage.clone(), lane: lane.clone() };
    if cited {
        put(&mut book.citations, |other| *other == row, row.clone());
    } else {
        retain(&mut book.citations, |other| *other != row);
    }
    Ok(())
}

pub(super) fn remove(book: &mut Workbook, evidence: &EvidenceId) -> Result<(), Refusal> {
    find(&book.evidence, evidence)?;
    retain(&mut book.evidence, |row| row.id != *evidence);
    retain(&mut book.citations, |row| row.evidence != *evidence);
    Ok(())
}
