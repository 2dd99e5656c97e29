//! Edits of the plan.

use super::lookup::{change_where, find, of_role, ours, put, retain, room, within};
use crate::{
    Decision, Effort, PeriodUnit, PlanFrame, PlannedPlay, PlayId, PlayState, Refusal, Table, Verdict,
    Workbook, limits, text,
};
use std::collections::HashSet;

/// Work by role as it is kept: roles named, each once.
pub(super) fn tidy_effort(given: &[Effort]) -> Result<Vec<Effort>, Refusal> {
    let tidy = |row: &Effort| {
        text::name(&row.role, "role").map(|role| Effort { role, person_months: row.person_months })
    };
    let kept = given.iter().map(tidy).collect::<Result<Vec<_>, _>>()?;
    check_effort(&kept)?;
    Ok(kept)
}

/// Whether work by role may stand as it is.
pub(crate) fn check_effort(kept: &[Effort]) -> Result<(), Refusal> {
    room(kept.len(), "role", limits::ROLES + 1)?;
    let mut roles = HashSet::new();
    for row in kept {
        text::check_name(&row.role, "role")?;
        of_role(&row.role, row.person_months, "person_months", limits::PERSON_MONTHS)?;
        if !roles.insert(&row.role) {
            return Err(Refusal::NameTaken { kind: "role", name: row.role.clone() });
        }
    }
    Ok(())
}

pub(super) fn frame(book: &mut Workbook, given: &PlanFrame) -> Result<(), Refusal> {
    given.offering.as_ref().map_or(Ok(()), |id| ours(book, id).map(drop))?;
    let start = given.start.trim().to_owned();
    let kept = PlanFrame { start, capacity: tidy_effort(&given.capacity)?, ..given.clone() };
    check_frame(&kept)?;
    crate::plan::starts(book, kept.unit);
    book.plan = kept;
    Ok(())
}

/// Whether a plan can be made within that, whichever offering moves.
fn check_frame(kept: &PlanFrame) -> Result<(), Refusal> {
    text::check_month(&kept.start)?;
    check_periods(kept)?;
    check_budget(kept.budget)
}

/// Whether a plan may cost so much.
pub(crate) fn check_budget(budget: Option<f64>) -> Result<(), Refusal> {
    budget.map_or(Ok(()), |budget| within(budget, "budget", 0.0, limits::COST))
}

/// Whether a plan can take so many periods.
pub(crate) fn check_periods(kept: &PlanFrame) -> Result<(), Refusal> {
    let what = match kept.unit {
        PeriodUnit::Quarter => "quarters",
        PeriodUnit::Month => "months",
    };
    within(f64::from(kept.periods), what, 1.0, f64::from(kept.unit.most()))
}

pub(super) fn decide(
    book: &mut Workbook,
    play: &PlayId,
    verdict: Option<Verdict>,
    reason: &str,
) -> Result<(), Refusal> {
    let decided = find(&book.plays, play)?;
    let reason = text::passage(reason, "reason", &decided.name)?;
    if verdict != Some(Verdict::Rejected) {
        // Whoever wants it again has taken it up again.
        retain(&mut book.progress, |row| row.play != *play || row.state != PlayState::Dropped);
    }
    match verdict {
        None => retain(&mut book.decisions, |row| row.play != *play),
        Some(verdict) => {
            check_reason(verdict, &reason)?;
            // Another reason for a pin is no other date.
            let before = book.decisions.iter().find(|row| row.play == *play).and_then(|row| row.period);
            let period = before.filter(|_| verdict == Verdict::Pinned);
            let row = Decision { play: play.clone(), verdict, reason, period };
            put(&mut book.decisions, |other| other.play == *play, row);
        }
    }
    Ok(())
}

/// A rejection says why, so that nobody has to ask again.
pub(crate) fn check_reason(verdict: Verdict, reason: &str) -> Result<(), Refusal> {
    match verdict {
        Verdict::Rejected if reason.trim().is_empty() => Err(Refusal::ReasonMissing { what: "rejection" }),
        Verdict::Rejected | Verdict::Pinned => Ok(()),
    }
}

/// Whether plays of the library can be a plan of so many periods of the workbook's unit.
pub(super) fn check_plays(book: &Workbook, plays: &[PlannedPlay], periods: u8) -> Result<(), Refusal> {
    let known: HashSet<&PlayId> = book.plays.iter().map(|play| &play.id).collect();
    if let Some(planned) = plays.iter().find(|planned| !known.contains(&planned.play)) {
        return Err(Refusal::NotFound { kind: "play", id: planned.play.to_string() });
    }
    check_starts(plays, (periods, book.plan.unit))
}

/// Whether plays begin within so many periods, each once.
pub(crate) fn check_starts(plays: &[PlannedPlay], within: (u8, PeriodUnit)) -> Result<(), Refusal> {
    let mut seen = HashSet::new();
    for planned in plays {
        if !seen.insert(&planned.play) {
            return Err(Refusal::Repeated { kind: "planned", id: text::excerpt(planned.play.as_str()) });
        }
        check_period(planned.period, within)?;
    }
    Ok(())
}

pub(super) fn adopt(book: &mut Workbook, plays: &[PlannedPlay]) -> Result<(), Refusal> {
    check_plays(book, plays, book.plan.periods)?;
    // A date may have come to be held after the plan was made.
    let at_its_date = |row: &PlannedPlay| PlannedPlay {
        period: held(book, &row.play).unwrap_or(row.period),
        ..row.clone()
    };
    let plays: Vec<PlannedPlay> = plays.iter().map(at_its_date).collect();
    if *book.planned != *plays {
        book.planned = Table::from(plays);
    }
    Ok(())
}

/// The period that a play was set to begin in by hand.
fn held(book: &Workbook, play: &PlayId) -> Option<u8> {
    book.decisions.iter().find(|row| row.play == *play)?.period
}

/// Whether a date may be held: of a pinned play, and where the plan has it, if it does.
pub(crate) fn check_held(book: &Workbook, row: &Decision, name: &str) -> Result<(), Refusal> {
    let Some(period) = row.period else { return Ok(()) };
    let unit = book.plan.unit;
    check_period(period, (unit.most(), unit))?;
    let planned = book.planned.iter().find(|planned| planned.play == row.play);
    let elsewhere = planned.is_some_and(|planned| planned.period != period);
    match row.verdict {
        Verdict::Rejected => Err(Refusal::HeldThoughRejected { name: text::excerpt(name) }),
        Verdict::Pinned if elsewhere => Err(Refusal::HeldElsewhere { name: text::excerpt(name) }),
        Verdict::Pinned => Ok(()),
    }
}

/// Whether the work of a play can begin in a period. The first is 0 in files and 1 for people.
pub(crate) fn check_period(period: u8, (periods, unit): (u8, PeriodUnit)) -> Result<(), Refusal> {
    within(f64::from(period) + 1.0, unit.as_str(), 1.0, f64::from(periods))
}

pub(super) fn move_play(book: &mut Workbook, play: &PlayId, period: u8) -> Result<(), Refusal> {
    check_period(period, (book.plan.periods, book.plan.unit))?;
    find(&book.plays, play)?;
    if !change_where(&mut book.planned, |row| row.play == *play, |row| row.period = period) {
        return Err(Refusal::NotFound { kind: "planned", id: play.to_string() });
    }
    let decided = book.decisions.iter().find(|row| row.play == *play);
    let reason = match decided.map(|row| row.verdict) {
        // It goes out with the next plan, wherever it stands until then.
        Some(Verdict::Rejected) => return Ok(()),
        Some(Verdict::Pinned) | None => decided.map(|row| row.reason.clone()).unwrap_or_default(),
    };
    let row = Decision { play: play.clone(), verdict: Verdict::Pinned, reason, period: Some(period) };
    put(&mut book.decisions, |other| other.play == *play, row);
    Ok(())
}

pub(super) fn free_date(book: &mut Workbook, play: &PlayId) -> Result<(), Refusal> {
    find(&book.plays, play)?;
    if held(book, play).is_some() {
        change_where(&mut book.decisions, |row| row.play == *play, |row| row.period = None);
    }
    Ok(())
}

pub(super) fn drop_play(book: &mut Workbook, play: &PlayId) -> Result<(), Refusal> {
    find(&book.plays, play)?;
    retain(&mut book.planned, |row| row.play != *play);
    retain(&mut book.decisions, |row| row.play != *play || row.verdict == Verdict::Rejected);
    Ok(())
}
