//! The stepping stones of a plan: phases of at most a year, each with where it should have arrived, what must be
//! there before it and at its end, and what tells early whether it works.

use super::read::Plan;
use crate::reading::{Criterion, PlanPhase, Waypoint};
use crate::{Play, PlayState, Workbook};

/// Months of the longest phase: a business rarely moves more than one band in a year.
const YEAR: u8 = 12;
/// Months that one step may take by itself; a longer way has a stepping stone.
const ONE_STEP: u8 = 6;

/// The phases of a plan, from its first period to the end of its last work; as long as one another as far as that
/// goes, the longer ones first. None for a plan without plays.
pub(super) fn of(workbook: &Workbook, plan: &Plan<'_>, path: &[Waypoint]) -> Vec<PlanPhase> {
    let end = plan.end();
    let (year, one_step) = (YEAR / plan.unit.months(), ONE_STEP / plan.unit.months());
    let count = end.div_ceil(year).max(if end > one_step { 2 } else { 1 }).min(end);
    let mut begins = 0;
    (0..count)
        .map(|number| {
            let periods = (end - begins).div_ceil(count - number);
            let ends = begins + periods;
            let phase = phase(workbook, plan, path, (begins, ends));
            begins = ends;
            phase
        })
        .collect()
}

fn phase(workbook: &Workbook, plan: &Plan<'_>, path: &[Waypoint], (begins, ends): (u8, u8)) -> PlanPhase {
    let end_of = |play: &Play, period: u8| plan.end_of(play, period);
    let within = |period: u8| (begins..ends).contains(&period);
    let starts: Vec<&Play> =
        plan.plays.iter().filter(|(_, period)| within(*period)).map(|(play, _)| *play).collect();
    let needed = |play: &Play| starts.iter().any(|other| other.needs.contains(&play.id));
    let criterion = |play: &Play, text: &str| Criterion {
        play: play.id.clone(),
        name: play.name.clone(),
        text: text.to_owned(),
        met: workbook.progress.iter().any(|row| row.play == play.id && row.state == PlayState::Done),
    };
    // Work that ends with the last period of a phase is done within it.
    let done_within = |play: &Play, period: u8| end_of(play, period) > begins && end_of(play, period) <= ends;
    let arrived = path.iter().find(|point| point.period == ends).or(path.last());
    PlanPhase {
        period: begins,
        periods: ends - begins,
        position: arrived.map(|point| point.position),
        range: arrived.map(|point| point.range),
        entry: plan
            .plays
            .iter()
            .filter(|(play, period)| end_of(play, *period) <= begins && needed(play))
            .map(|(play, _)| criterion(play, &play.done_when))
            .collect(),
        exit: plan
            .plays
            .iter()
            .filter(|(play, period)| done_within(play, *period))
            .map(|(play, _)| criterion(play, &play.done_when))
            .collect(),
        indicators: plan
            .plays
            .iter()
            .filter(|(play, period)| *period < ends && end_of(play, *period) > begins)
            .filter(|(play, _)| !play.leading_indicator.trim().is_empty())
            .map(|(play, _)| criterion(play, &play.leading_indicator))
            .collect(),
    }
}
