//! What the plan screen says first.

use super::model::Model;
use super::problem::{Problem, offering};
use super::read::{Plan, expected};
use super::words;
use crate::reading::{BudgetReading, Headline, Missing};
use crate::{Argument, Effect, Message, Workbook};

/// The last month that a headline looks for an effect in: a century is for ever.
const LAST: u16 = 1200;

pub(super) fn of_plan(
    workbook: &Workbook,
    problem: &Problem,
    plan: &Plan<'_>,
    gap_after: f64,
    blocked: usize,
    budget: Option<&BudgetReading>,
) -> Headline {
    let likely: fn(&Effect) -> f64 = |effect| effect.likely;
    let from = expected(problem, plan, likely, 0.0).round();
    let to = expected(problem, plan, likely, f64::INFINITY).round();
    let target = workbook.target(&problem.offering).map_or(from, |target| target.position).round();
    let gap = words::tenths(problem.gap());
    let left = words::tenths(gap_after);
    let with_figures = |message: Message| {
        message
            .with("name", problem.name.as_str())
            .with("plays", plan.plays.len())
            .with("from", from)
            .with("to", to)
            .with("target", target)
            .with("gap", gap)
            .with("closed", words::tenths(gap - left))
            .with("left", left)
            .with("months", words::tenths(plan.plays.iter().map(|(play, _)| play.person_months()).sum()))
            .with("unit", plan.unit.as_str())
            .with("ends", plan.end())
    };
    if plan.plays.is_empty() {
        return Headline {
            title: with_figures(Message::new("plan-title-none")),
            lead: with_figures(Message::new("plan-lead-none")).with("library", helpful(problem)),
        };
    }
    if blocked > 0 {
        return Headline {
            title: with_figures(Message::new("plan-title-blocked")).with("blocked", blocked),
            lead: with_figures(Message::new("plan-lead-blocked")),
        };
    }
    // Effects go on after the work, so the last may come after the last period of the plan.
    let long = u16::from(plan.unit.months());
    let there = |months: u16| (expected(problem, plan, likely, f64::from(months)).round() - to).abs() < 0.5;
    let last = LAST / long;
    let arrives = (0..=last).find(|period| there(period * long)).unwrap_or(last);
    let title = if (to - from).abs() < 0.5 {
        "plan-title-stays"
    } else if (to - target).abs() < 0.5 {
        "plan-title"
    } else {
        "plan-title-short"
    };
    let title = with_figures(Message::new(title)).with("periods", arrives).with("short", (to - target).abs());
    let bound = words::tenths(super::bound(problem));
    let lead = if left <= 0.0 {
        "plan-lead-closed"
    } else if left <= bound {
        "plan-lead-most"
    } else {
        "plan-lead-bounded"
    };
    let lead = with_figures(Message::new(lead)).with("most", words::tenths(gap - bound));
    let lead = match budget {
        None => lead.with("money", "none"),
        Some(budget) => lead
            .with("money", "budget")
            .with("spent", Argument::money(budget.spent, &budget.currency))
            .with("budget", Argument::money(budget.amount, &budget.currency)),
    };
    Headline { title, lead }
}

/// How many plays of the library push anything that has a gap towards the target.
fn helpful(problem: &Problem) -> usize {
    let model = Model::of(problem);
    (0..model.plays.len()).filter(|index| model.helps(*index)).count()
}

pub(super) fn of_missing(workbook: &Workbook, missing: &[Missing]) -> Headline {
    let name = offering(workbook).map(|offering| offering.name.clone()).unwrap_or_default();
    let word = match missing.first() {
        None | Some(Missing::Offering) => "offering",
        Some(Missing::Weights) => "weights",
        Some(Missing::Position) => "position",
        Some(Missing::Target) => "target",
        Some(Missing::Capacity) => "capacity",
        Some(Missing::Gap) => "gap",
    };
    let message =
        |place: &str| Message::new(format!("plan-{place}-missing-{word}")).with("name", name.as_str());
    Headline { title: message("title"), lead: message("lead") }
}
