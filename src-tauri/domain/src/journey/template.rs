//! A map as a draft, to begin other maps with.

use crate::{Cell, CellDraft, Confidence, LaneDraft, LaneId, MapDraft, MapId, StageDraft, StageId, Workbook};
use std::collections::HashMap;

/// A map as a template: its lanes and stages, and what stands in its cells as guesses, or no cells at all. Who rated
/// it, what was measured and which evidence it rests on is not of another map. Nothing for a map that is not there.
#[must_use]
pub fn template(workbook: &Workbook, map: &MapId, with_cells: bool) -> Option<MapDraft> {
    let row = workbook.maps.iter().find(|row| row.id == *map)?;
    let lanes: HashMap<&LaneId, usize> =
        workbook.lanes_of(map).enumerate().map(|(place, lane)| (&lane.id, place)).collect();
    let stages: HashMap<&StageId, usize> =
        workbook.stages_of(map).enumerate().map(|(place, stage)| (&stage.id, place)).collect();
    let cell = |cell: &Cell| {
        let (stage, lane) = (*stages.get(&cell.stage)?, *lanes.get(&cell.lane)?);
        (!cell.text.trim().is_empty())
            .then(|| CellDraft::new(stage, lane, cell.text.clone(), Confidence::Guess))
    };
    Some(MapDraft {
        lanes: workbook
            .lanes_of(map)
            .map(|lane| LaneDraft {
                name: lane.name.clone(),
                kind: lane.kind,
                required: lane.required,
                hidden: lane.hidden,
            })
            .collect(),
        stages: workbook
            .stages_of(map)
            .map(|stage| StageDraft {
                name: stage.name.clone(),
                phase: stage.phase,
                importance: stage.importance,
                within: stage.within.as_ref().and_then(|whole| stages.get(whole)).copied(),
            })
            .collect(),
        cells: if with_cells { workbook.cells.iter().filter_map(cell).collect() } else { Vec::new() },
        ..MapDraft::blank(row.name.clone())
    })
}
