//! Edits of lanes and of the cells where they cross stages.

use super::Context;
use super::lookup::{change, change_where, crossing, find, free, fresh, move_within, place, retain, room};
use crate::{
    Cell, Confidence, Lane, LaneId, LaneKind, MapId, Refusal, Stage, StageId, Workbook, limits, text,
};

pub(super) fn add(
    book: &mut Workbook,
    map: &MapId,
    name: &str,
    kind: LaneKind,
    before: Option<&LaneId>,
    context: &mut Context<'_>,
) -> Result<LaneId, Refusal> {
    find(&book.maps, map)?;
    let name = text::name(name, "lane")?;
    room(book.lanes_of(map).count(), "lane", limits::LANES)?;
    free(book.lanes_of(map), &name, None)?;
    let index = place(&book.lanes, before, |row| row.map == *map)?;
    let id = fresh(&book.lanes, context);
    // A lane of one's own is an addition: a map that was ready does not become incomplete by it.
    let row = Lane { id: id.clone(), map: map.clone(), name, kind, required: false, hidden: false };
    book.lanes.rows_mut().insert(index, row);
    Ok(id)
}

pub(super) fn rename(book: &mut Workbook, lane: &LaneId, name: &str) -> Result<(), Refusal> {
    let map = find(&book.lanes, lane)?.map.clone();
    let name = text::name(name, "lane")?;
    free(book.lanes_of(&map), &name, Some(lane))?;
    change(&mut book.lanes, lane, |row| row.name = name)
}

pub(super) fn move_before(
    book: &mut Workbook,
    lane: &LaneId,
    before: Option<&LaneId>,
) -> Result<(), Refusal> {
    let map = find(&book.lanes, lane)?.map.clone();
    move_within(&mut book.lanes, lane, before, |row| row.map == map)
}

pub(super) fn show(book: &mut Workbook, lane: &LaneId, shown: bool) -> Result<(), Refusal> {
    change(&mut book.lanes, lane, |row| row.hidden = !shown)
}

pub(super) fn set_kind(book: &mut Workbook, lane: &LaneId, kind: LaneKind) -> Result<(), Refusal> {
    change(&mut book.lanes, lane, |row| row.kind = kind)
}

pub(super) fn require(book: &mut Workbook, lane: &LaneId, required: bool) -> Result<(), Refusal> {
    change(&mut book.lanes, lane, |row| row.required = required)
}

pub(super) fn remove(book: &mut Workbook, lane: &LaneId) -> Result<(), Refusal> {
    find(&book.lanes, lane)?;
    retain(&mut book.lanes, |row| row.id != *lane);
    retain(&mut book.cells, |row| row.lane != *lane);
    retain(&mut book.citations, |row| row.lane != *lane);
    retain(&mut book.measures, |row| row.lane != *lane);
    retain(&mut book.figures, |row| row.lane != *lane);
    Ok(())
}

/// What people call a cell.
pub(super) fn cell_name(stage: &Stage, lane: &Lane) -> String {
    format!("{} · {}", stage.name, lane.name)
}

pub(super) fn write(book: &mut Workbook, stage: &StageId, lane: &LaneId, given: &str) -> Result<(), Refusal> {
    let (column, row) = crossing(book, stage, lane)?;
    let text = text::passage(given, "cell", &cell_name(column, row))?;
    let same = |cell: &Cell| cell.stage == *stage && cell.lane == *lane;
    if text.trim().is_empty() {
        // An absent cell is empty and unknown. The evidence stays linked: what is written next may rest on it.
        // Whoever was asked stays asked.
        change_where(&mut book.cells, same, |cell| {
            cell.text = String::new();
            cell.confidence = Confidence::Unknown;
        });
        retain(&mut book.cells, |cell| !(same(cell) && cell.is_blank()));
        return Ok(());
    }
    let written = change_where(&mut book.cells, same, |cell| {
        if cell.text.trim().is_empty() && cell.confidence == Confidence::Unknown {
            cell.confidence = Confidence::Believed;
        }
        cell.text.clone_from(&text);
    });
    if !written {
        let (stage, lane) = (stage.clone(), lane.clone());
        book.cells.rows_mut().push(Cell::new(stage, lane, text, Confidence::Believed));
    }
    Ok(())
}

/// How sure a cell is after one more doubt; a cell that is not there is unknown.
pub(super) fn less_sure(book: &Workbook, stage: &StageId, lane: &LaneId) -> Confidence {
    match book.cell(stage, lane).map_or(Confidence::Unknown, |cell| cell.confidence) {
        Confidence::Known => Confidence::Believed,
        Confidence::Believed => Confidence::Guess,
        Confidence::Guess => Confidence::Unknown,
        Confidence::Unknown => Confidence::Known,
    }
}

pub(super) fn set_confidence(
    book: &mut Workbook,
    stage: &StageId,
    lane: &LaneId,
    confidence: Confidence,
) -> Result<(), Refusal> {
    crossing(book, stage, lane)?;
    let same = |cell: &Cell| cell.stage == *stage && cell.lane == *lane;
    let found = change_where(&mut book.cells, same, |cell| cell.confidence = confidence);
    if !found && confidence != Confidence::Unknown {
        // Some say first how sure they will be, then write.
        let (stage, lane) = (stage.clone(), lane.clone());
        book.cells.rows_mut().push(Cell::new(stage, lane, String::new(), confidence));
    } else if found && confidence == Confidence::Unknown {
        retain(&mut book.cells, |cell| !(same(cell) && cell.is_blank()));
    }
    Ok(())
}
