//! What speaks against a plan, and against single plays of it as they are planned.

use super::problem::Problem;
use super::read::{Plan, name_of};
use super::{Clash, clash, rounded, words};
use crate::reading::{BudgetReading, PlannedReading, RoleLoad, Waypoint};
use crate::{Argument, Message, PeriodUnit, Play, PlayState, Verdict, Workbook, text};

/// A plan that should have begun before a day and of which nothing has.
pub(super) fn too_late(workbook: &Workbook, today: &str) -> Option<Message> {
    let is_past = text::is_past(&workbook.plan.start, today) && workbook.progress.is_empty();
    is_past.then(|| Message::new("plan-warning-past").with("start", workbook.plan.start.as_str()))
}

/// A plan that costs more than there is.
pub(super) fn too_dear(budget: Option<&BudgetReading>) -> Option<Message> {
    let budget = budget.filter(|budget| budget.spent > budget.amount)?;
    Some(
        Message::new("plan-warning-over-budget")
            .with("spent", Argument::money(budget.spent, &budget.currency))
            .with("budget", Argument::money(budget.amount, &budget.currency)),
    )
}

/// A year in which the position moves by more than a band, the first of the fastest: people follow that badly.
pub(super) fn too_fast(path: &[Waypoint], unit: PeriodUnit) -> Option<Message> {
    let year = usize::from(12 / unit.months());
    const BAND: f64 = 20.0;
    let mut fastest: Option<(f64, &Waypoint, &Waypoint)> = None;
    for (at, from) in path.iter().enumerate() {
        let Some(to) = path.get(at + year).or(path.last()) else { continue };
        let points = (to.position - from.position).abs();
        if points > BAND && fastest.is_none_or(|(most, ..)| points > most + 1e-9) {
            fastest = Some((points, from, to));
        }
    }
    let (points, from, to) = fastest?;
    Some(
        Message::new("plan-warning-fast")
            .with("unit", unit.as_str())
            .with("points", points.round())
            .with("from", from.period.saturating_add(1))
            .with("to", to.period),
    )
}

/// Whether a play cannot be carried out as it is planned: something is in its way, and it is not over. Two plays that push
/// a dimension in opposite ways can both be carried out; one of them is in vain.
pub(super) fn is_blocked(planned: &PlannedReading) -> bool {
    let over = match planned.progress.as_ref().map(|progress| progress.state) {
        Some(PlayState::Done | PlayState::Dropped) => true,
        Some(PlayState::Begun) | None => false,
    };
    !over && planned.warnings.iter().any(|warning| warning.id != OPPOSITE)
}

/// The warning that another play pushes the other way.
const OPPOSITE: &str = "plan-warning-opposite";

/// What speaks against a play, or is broken.
pub(super) fn of_play(
    workbook: &Workbook,
    problem: &Problem,
    plan: &Plan<'_>,
    load: &[RoleLoad],
    play: &Play,
    begins: u8,
) -> Vec<Message> {
    let mut warnings = Vec::new();
    for need in &play.needs {
        match plan.find(need) {
            None => warnings.push(Message::new("plan-warning-needs").with("play", name_of(workbook, need))),
            Some((needed, period)) => {
                let ends = plan.end_of(needed, period);
                if ends > begins {
                    warnings.push(
                        Message::new("plan-warning-needs-earlier")
                            .with("play", needed.name.as_str())
                            .with("unit", plan.unit.as_str())
                            .with("period", ends),
                    );
                }
            }
        }
    }
    for (other, _) in &plan.plays {
        if other.id == play.id {
            continue;
        }
        match clash(play, other) {
            None => {}
            Some(Clash::Said) => {
                warnings.push(Message::new("plan-warning-excluded").with("play", other.name.as_str()));
            }
            Some(Clash::Opposite(id)) => {
                let dimension = problem.dimensions.iter().find(|dimension| dimension.id == *id);
                warnings.push(
                    Message::new(OPPOSITE)
                        .with("play", other.name.as_str())
                        .with("dimension", dimension.map_or(id.as_str(), |dimension| &dimension.name)),
                );
            }
        }
    }
    let ends = plan.end_of(play, begins);
    if ends > workbook.plan.periods {
        warnings.push(
            Message::new("plan-warning-too-long")
                .with("unit", plan.unit.as_str())
                .with("period", ends)
                .with("periods", workbook.plan.periods),
        );
    }
    for role in load {
        let asks = play.effort.iter().any(|effort| effort.role == role.role && effort.person_months > 0.0);
        let overloaded = (begins..ends).find(|period| {
            role.used.get(usize::from(*period)).is_some_and(|used| *used > role.capacity + 1e-6)
        });
        if let (true, Some(period)) = (asks, overloaded) {
            let used = role.used.get(usize::from(period)).copied().unwrap_or_default();
            warnings.push(
                Message::new("plan-warning-over-capacity")
                    .with("role", words::role(&role.role))
                    .with("unit", plan.unit.as_str())
                    .with("period", period.saturating_add(1))
                    .with("used", rounded(used, role.digits))
                    .with("capacity", rounded(role.capacity, role.digits)),
            );
        }
    }
    if let Some(decision) = workbook.decisions.iter().find(|decision| decision.play == play.id)
        && decision.verdict == Verdict::Rejected
    {
        warnings.push(Message::new("plan-warning-rejected").with("reason", decision.reason.as_str()));
    }
    warnings
}
