//! The stepping stones of a plan: phases of at most a year, each with where it should have arrived, what must be
//! there before it and at its end, and what tells early whether it works.

use super::read::Plan;
use crate::reading::{Criterion, PlanPhase, Waypoint};
use crate::{Play, PlayState, Workbook};

/// Quarters of the longest phase: a business rarely moves more than one band in a year.
const YEAR: u8 = 4;
/// Quarters that one step may take by itself; a longer way has a stepping stone.
const ONE_STEP: u8 = 2;

/// The phases of a plan, from its first quarter to the end of its last work; as long as one another as far as that
/// goes, the longer ones first. None for a plan without plays.
pub(super) fn of(workbook: &Workbook, plan: &Plan<'_>, path: &[Waypoint]) -> Vec<PlanPhase> {
    let end = plan.end();
    let count = end.div_ceil(YEAR).max(if end > ONE_STEP { 2 } else { 1 }).min(end);
    let mut begins = 0;
    (0..count)
        .map(|number| {
            let quarters = (end - begins).div_ceil(count - number);
            let ends = begins + quarters;
            let phase = phase(workbook, plan, path, (begins, ends));
            begins = ends;
            phase
        })
        .collect()
}

fn phase(workbook: &Workbook, plan: &Plan<'_>, path: &[Waypoint], (begins, ends): (u8, u8)) -> PlanPhase {
    let end_of = |play: &Play, quarter: u8| quarter.saturating_add(play.quarters());
    let within = |quarter: u8| (begins..ends).contains(&quarter);
    let starts: Vec<&Play> =
        plan.plays.iter().filter(|(_, quarter)| within(*quarter)).map(|(play, _)| *play).collect();
    let needed = |play: &Play| starts.iter().any(|other| other.needs.contains(&play.id));
    let criterion = |play: &Play, text: &str| Criterion {
        play: play.id.clone(),
        name: play.name.clone(),
        text: text.to_owned(),
        met: workbook.progress.iter().any(|row| row.play == play.id && row.state == PlayState::Done),
    };
    // Work that ends with the last quarter of a phase is done within it.
    let done_within =
        |play: &Play, quarter: u8| end_of(play, quarter) > begins && end_of(play, quarter) <= ends;
    let arrived = path.iter().find(|point| point.quarter == ends).or(path.last());
    PlanPhase {
        quarter: begins,
        quarters: ends - begins,
        position: arrived.map(|point| point.position),
        range: arrived.map(|point| point.range),
        entry: plan
            .plays
            .iter()
            .filter(|(play, quarter)| end_of(play, *quarter) <= begins && needed(play))
            .map(|(play, _)| criterion(play, &play.done_when))
            .collect(),
        exit: plan
            .plays
            .iter()
            .filter(|(play, quarter)| done_within(play, *quarter))
            .map(|(play, _)| criterion(play, &play.done_when))
            .collect(),
        indicators: plan
            .plays
            .iter()
            .filter(|(play, quarter)| *quarter < ends && end_of(play, *quarter) > begins)
            .filter(|(play, _)| !play.leading_indicator.trim().is_empty())
            .map(|(play, _)| criterion(play, &play.leading_indicator))
            .collect(),
    }
}
