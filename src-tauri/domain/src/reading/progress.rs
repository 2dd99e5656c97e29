//! How far the four questions are answered.

use super::Progress;
use crate::{Aspect, Cell, MapId, OfferingKind, StageId, Workbook, finance, journey, position, rating};
use std::collections::HashMap;

/// How far the four questions are answered, for the rail.
#[must_use]
pub fn progress(workbook: &Workbook) -> Progress {
    let (completeness, journey_ready) = journey_progress(workbook);
    let first = workbook.offerings.iter().find(|row| row.kind == OfferingKind::Ours);
    let planned = workbook.plan.offering.as_ref().and_then(|id| workbook.offering(id));
    let standing = planned.or(first).map(|row| position::position(workbook, row));
    Progress {
        completeness,
        journey_ready,
        rated_stages: rated_stages(workbook),
        stages: workbook.stages.iter().filter(|stage| stage.within.is_none()).count(),
        position: standing.as_ref().and_then(|row| row.position).map(f64::round),
        target: standing.as_ref().and_then(|row| row.target.as_ref()).map(|row| row.position),
        provisional: standing.is_some_and(|row| {
            row.overrule.is_none() && row.evidenced.is_some_and(|found| found.provisional)
        }),
        plays: workbook.planned.len(),
        scenarios: finance::count(workbook),
    }
}

/// Completeness over the required cells of all maps, and whether every map is ready.
fn journey_progress(workbook: &Workbook) -> (Option<f64>, bool) {
    let stage_map: HashMap<&StageId, &MapId> =
        workbook.stages.iter().map(|row| (&row.id, &row.map)).collect();
    let mut cells: HashMap<&MapId, Vec<&Cell>> = HashMap::new();
    for cell in &workbook.cells {
        if let Some(map) = stage_map.get(&cell.stage) {
            cells.entry(map).or_default().push(cell);
        }
    }
    let measured = journey::measured(workbook);
    let mut filled = 0;
    let mut required = 0;
    let mut ready = !workbook.maps.is_empty();
    for map in &workbook.maps {
        let stages: Vec<_> = workbook.stages_of(&map.id).collect();
        let lanes: Vec<_> = workbook.lanes_of(&map.id).collect();
        let coverage =
            journey::coverage(cells.remove(&map.id).unwrap_or_default(), &measured, &stages, &lanes);
        filled += coverage.filled();
        required += coverage.required();
        ready = ready && coverage.ready();
    }
    let completeness = (required > 0).then(|| rating::number(filled) / rating::number(required));
    (completeness, ready)
}

/// Stages with a verdict in every respect.
fn rated_stages(workbook: &Workbook) -> usize {
    let mut scores: HashMap<&StageId, [usize; 3]> = workbook
        .stages
        .iter()
        .filter(|stage| stage.within.is_none())
        .map(|stage| (&stage.id, [0; 3]))
        .collect();
    for rating in rating::ratings_now(workbook).filter(|rating| rating.score.is_some()) {
        if let Some([acquisition, retention, satisfaction]) = scores.get_mut(&rating.stage) {
            *match rating.aspect {
                Aspect::Acquisition => acquisition,
                Aspect::Retention => retention,
                Aspect::Satisfaction => satisfaction,
            } += 1;
        }
    }
    scores.values().filter(|counts| counts.iter().all(|count| *count >= rating::VERDICT)).count()
}
