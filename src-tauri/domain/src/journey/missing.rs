//! What is still missing on a map, and who might know.

use crate::reading::{CellReading, MissingCell, StageReading};
use crate::{Confidence, Lane, LaneId, LaneKind, Message, Phase, StageId};
use std::collections::HashMap;

/// How many are listed; who has asked fifty people asks again.
const LISTED: usize = 50;

/// The required cells that are empty, guessed, or past their day of review, and how many there are in all. Parts of stages
/// are detail that nothing requires: of their cells those are listed in which something stands, or for which somebody
/// answers. Where a stage matters most and we know least stands first: by importance × (1 − confidence weight), then in
/// the order of the journey.
pub(super) fn missing(
    stages: &[StageReading],
    lanes: &[Lane],
    cells: &[CellReading],
) -> (Vec<MissingCell>, usize) {
    let at: HashMap<(&StageId, &LaneId), &CellReading> =
        cells.iter().map(|reading| ((&reading.cell.stage, &reading.cell.lane), reading)).collect();
    let mut found: Vec<(f64, &StageReading, &Lane, Option<&CellReading>)> = Vec::new();
    let names: HashMap<&StageId, &str> =
        stages.iter().map(|reading| (&reading.stage.id, reading.stage.name.as_str())).collect();
    for stage in stages {
        for lane in lanes.iter().filter(|lane| lane.required) {
            let cell = at.get(&(&stage.stage.id, &lane.id)).copied();
            let weight = cell.map_or(0.0, known);
            let weak = weight < Confidence::Believed.weight();
            let required = stage.stage.within.is_none() || cell.is_some_and(wanted);
            if required && (weak || cell.is_some_and(|cell| cell.stale)) {
                found.push((f64::from(stage.stage.importance) * (1.0 - weight), stage, lane, cell));
            }
        }
    }
    let count = found.len();
    // The sort keeps the order of the journey among equals.
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.truncate(LISTED);
    (found.into_iter().map(|(_, stage, lane, cell)| reading(stage, lane, cell, &names)).collect(), count)
}

/// Whether somebody wants to know what stands in a cell that nothing requires.
fn wanted(reading: &CellReading) -> bool {
    reading.is_filled() || reading.stale || !reading.cell.owner.is_empty()
}

/// The confidence weight of what is written or measured; where nothing is, nothing is known.
fn known(reading: &CellReading) -> f64 {
    if reading.is_filled() { reading.cell.confidence.weight() } else { 0.0 }
}

fn reading(
    stage: &StageReading,
    lane: &Lane,
    cell: Option<&CellReading>,
    names: &HashMap<&StageId, &str>,
) -> MissingCell {
    let owner = cell.map(|reading| reading.cell.owner.as_str()).filter(|owner| !owner.is_empty());
    MissingCell {
        stage: stage.stage.id.clone(),
        lane: lane.id.clone(),
        stage_name: stage.stage.name.clone(),
        part_of: stage.stage.within.as_ref().and_then(|whole| Some((*names.get(whole)?).to_owned())),
        lane_name: lane.name.clone(),
        filled: cell.is_some_and(CellReading::is_filled),
        confidence: cell.map_or(Confidence::Unknown, |reading| reading.cell.confidence),
        stale: cell.is_some_and(|reading| reading.stale),
        ask: match owner {
            Some(owner) => Message::new("ask-owner").with("owner", owner),
            None => Message::new("ask-role")
                .with("role", Message::new(format!("role-{}", role(stage.stage.phase, lane.kind)))),
        },
    }
}

/// The role that deals with buyers in a phase, or with what a lane speaks of: one of [`crate::methods::ROLES`].
fn role(phase: Phase, lane: LaneKind) -> &'static str {
    match (lane, phase) {
        (LaneKind::Metric, _) => "finance",
        (LaneKind::Tailoring | LaneKind::Opportunity, _) => "product",
        (LaneKind::Channel | LaneKind::Touchpoint, Phase::Acquire) => "marketing",
        (_, Phase::Acquire | Phase::Renew) => "sales",
        (_, Phase::Adopt) => "services",
        (_, Phase::Support) => "support",
        (_, Phase::Use | Phase::Leave) => "success",
    }
}
