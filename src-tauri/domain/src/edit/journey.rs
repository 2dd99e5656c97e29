//! Edits of maps and their stages.

use super::lookup::{change, find, free, fresh, place, retain, room};
use super::{Context, parts};
use crate::{
    JourneyMap, Lane, LaneId, MapId, OfferingId, Phase, Refusal, RoundId, SegmentId, Stage, StageId,
    Workbook, limits, methods, text,
};
use std::collections::HashSet;

/// How much a new stage matters: in the middle, so that it can be found to matter less as well as more.
const USUAL_IMPORTANCE: u8 = 2;

pub(super) fn add_map(
    book: &mut Workbook,
    name: &str,
    offering: Option<&OfferingId>,
    segment: Option<&SegmentId>,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let name = text::name(name, "map")?;
    room(book.maps.len(), "map", limits::MAPS)?;
    free(&book.maps, &name, None)?;
    check_whose(book, offering, segment)?;
    let id: MapId = fresh(&book.maps, context);
    for usual in methods::default_lanes(book.about.language) {
        let lane: LaneId = fresh(&book.lanes, context);
        let (map, hidden) = (id.clone(), false);
        let row =
            Lane { id: lane, map, name: usual.name, kind: usual.kind, required: usual.required, hidden };
        book.lanes.rows_mut().push(row);
    }
    let row = JourneyMap { id, name, offering: offering.cloned(), segment: segment.cloned() };
    book.maps.rows_mut().push(row);
    Ok(())
}

pub(super) fn rename_map(book: &mut Workbook, map: &MapId, name: &str) -> Result<(), Refusal> {
    find(&book.maps, map)?;
    let name = text::name(name, "map")?;
    free(&book.maps, &name, Some(map))?;
    change(&mut book.maps, map, |row| row.name = name)
}

pub(super) fn assign_map(
    book: &mut Workbook,
    map: &MapId,
    offering: Option<&OfferingId>,
    segment: Option<&SegmentId>,
) -> Result<(), Refusal> {
    find(&book.maps, map)?;
    check_whose(book, offering, segment)?;
    change(&mut book.maps, map, |row| {
        row.offering = offering.cloned();
        row.segment = segment.cloned();
    })
}

fn check_whose(
    book: &Workbook,
    offering: Option<&OfferingId>,
    segment: Option<&SegmentId>,
) -> Result<(), Refusal> {
    offering.map_or(Ok(()), |id| find(&book.offerings, id).map(drop))?;
    segment.map_or(Ok(()), |id| find(&book.segments, id).map(drop))
}

pub(super) fn remove_map(book: &mut Workbook, map: &MapId) -> Result<(), Refusal> {
    find(&book.maps, map)?;
    let stages: HashSet<StageId> = book.stages_of(map).map(|stage| stage.id.clone()).collect();
    forget_stages(book, &stages);
    let rounds: HashSet<RoundId> =
        book.rounds.iter().filter(|row| row.map == *map).map(|row| row.id.clone()).collect();
    super::rating::forget_ballots(book, |row| rounds.contains(&row.round));
    retain(&mut book.rounds, |row| row.map != *map);
    super::round::forget_idle_voices(book);
    retain(&mut book.lanes, |row| row.map != *map);
    retain(&mut book.maps, |row| row.id != *map);
    Ok(())
}

pub(super) fn add_stage(
    book: &mut Workbook,
    map: &MapId,
    name: &str,
    phase: Option<Phase>,
    (before, within): (Option<&StageId>, Option<&StageId>),
    context: &mut Context<'_>,
) -> Result<StageId, Refusal> {
    find(&book.maps, map)?;
    let name = text::name(name, "stage")?;
    room(book.stages_of(map).count(), "stage", limits::STAGES)?;
    let (index, within) = match (before, within) {
        (None, Some(whole)) => {
            let whole = find(&book.stages, whole)?;
            if whole.map != *map || whole.within.is_some() {
                return Err(Refusal::PartAstray { stage: name });
            }
            (parts::behind(&book.stages, &whole.id), Some(whole.id.clone()))
        }
        (before, within) => {
            let index = place(&book.stages, before, |row| row.map == *map)?;
            let whole = before.and(book.stages.get(index)).and_then(|row| row.within.clone());
            // Behind the last part of a stage there is room for one more part, before the next whole stage.
            (index, whole.or_else(|| within.filter(|id| parts::behind(&book.stages, id) == index).cloned()))
        }
    };
    let previous = book.stages[..index].iter().rev().find(|row| row.map == *map);
    // Nothing stands before the first stage: a journey begins where they hear of us.
    let phase = phase.or(previous.map(|row| row.phase)).unwrap_or(Phase::Acquire);
    let id = fresh(&book.stages, context);
    let row = Stage { within, ..Stage::new(id.clone(), map.clone(), name, phase, USUAL_IMPORTANCE) };
    book.stages.rows_mut().insert(index, row);
    Ok(id)
}

pub(super) fn rename_stage(
    book: &mut Workbook,
    stage: &StageId,
    name: &str,
    phase: Option<Phase>,
) -> Result<(), Refusal> {
    // Two stages may be called the same: buyers do wait twice.
    find(&book.stages, stage)?;
    let name = text::name(name, "stage")?;
    change(&mut book.stages, stage, |row| {
        row.name = name;
        row.phase = phase.unwrap_or(row.phase);
    })
}

pub(super) fn set_phase(book: &mut Workbook, stage: &StageId, phase: Phase) -> Result<(), Refusal> {
    change(&mut book.stages, stage, |row| row.phase = phase)
}

pub(super) fn set_importance(book: &mut Workbook, stage: &StageId, importance: u8) -> Result<(), Refusal> {
    let row = find(&book.stages, stage)?;
    check_importance(importance, &row.name)?;
    change(&mut book.stages, stage, |row| row.importance = importance)
}

/// Whether a stage can matter that much.
pub(crate) fn check_importance(importance: u8, stage: &str) -> Result<(), Refusal> {
    if (1..=3).contains(&importance) {
        return Ok(());
    }
    Err(Refusal::ImportanceOutOfRange { stage: stage.to_owned(), given: importance })
}

pub(super) fn remove_stage(book: &mut Workbook, stage: &StageId) -> Result<(), Refusal> {
    find(&book.stages, stage)?;
    forget_stages(book, &HashSet::from([stage.clone()]));
    Ok(())
}

/// Lets the parts of stages that go stand for themselves.
fn free_parts(book: &mut Workbook, stages: &HashSet<StageId>) {
    let orphaned = |row: &Stage| row.within.as_ref().is_some_and(|whole| stages.contains(whole));
    if book.stages.iter().any(orphaned) {
        for row in book.stages.rows_mut().iter_mut().filter(|row| orphaned(row)) {
            row.within = None;
        }
    }
}

/// Removes stages with what was said and rated of them.
fn forget_stages(book: &mut Workbook, stages: &HashSet<StageId>) {
    free_parts(book, stages);
    retain(&mut book.stages, |row| !stages.contains(&row.id));
    retain(&mut book.cells, |row| !stages.contains(&row.stage));
    retain(&mut book.citations, |row| !stages.contains(&row.stage));
    retain(&mut book.ratings, |row| !stages.contains(&row.stage));
    retain(&mut book.causes, |row| !stages.contains(&row.stage));
    retain(&mut book.goals, |row| !stages.contains(&row.stage));
    retain(&mut book.measures, |row| !stages.contains(&row.stage));
    retain(&mut book.figures, |row| !stages.contains(&row.stage));
    retain(&mut book.votes, |row| !stages.contains(&row.stage));
}
