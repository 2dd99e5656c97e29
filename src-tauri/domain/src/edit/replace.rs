//! Find and replace, on one map.

use super::lanes;
use super::lookup::{change, find, free};
use crate::{LaneId, MapId, Refusal, StageId, Workbook, text};

/// Replaces a text wherever it stands on a map: in names of stages and lanes, and in cells.
pub(super) fn replace(
    book: &mut Workbook,
    map: &MapId,
    search: &str,
    with: &str,
    match_case: bool,
) -> Result<(), Refusal> {
    find(&book.maps, map)?;
    if search.is_empty() {
        return Err(Refusal::TextMissing { what: "search" });
    }
    let replaced = |given: &str| text::replace(given, search, with, match_case);
    let stages: Vec<(StageId, String)> =
        book.stages_of(map).filter_map(|row| Some((row.id.clone(), replaced(&row.name)?))).collect();
    let rows: Vec<(LaneId, String)> =
        book.lanes_of(map).filter_map(|row| Some((row.id.clone(), replaced(&row.name)?))).collect();
    let on_map: Vec<LaneId> = book.lanes_of(map).map(|row| row.id.clone()).collect();
    let cells: Vec<(StageId, LaneId, String)> = book
        .cells
        .iter()
        .filter(|cell| on_map.contains(&cell.lane))
        .filter_map(|cell| Some((cell.stage.clone(), cell.lane.clone(), replaced(&cell.text)?)))
        .collect();
    if stages.is_empty() && rows.is_empty() && cells.is_empty() {
        return Err(Refusal::NothingFound { search: text::excerpt(search) });
    }
    for (stage, name) in stages {
        let name = text::name(&name, "stage")?;
        change(&mut book.stages, &stage, |row| row.name = name)?;
    }
    for (lane, name) in rows {
        let name = text::name(&name, "lane")?;
        free(book.lanes_of(map), &name, Some(&lane))?;
        change(&mut book.lanes, &lane, |row| row.name = name)?;
    }
    cells.iter().try_for_each(|(stage, lane, given)| lanes::write(book, stage, lane, given))
}
