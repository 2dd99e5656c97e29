//! What one more of each limit would buy.

use crate::{Watch, aimed, is_settled, pins};
use domain::plan::{Aim, Budget, Generated, Model, Objective, Problem};
use domain::{Effort, PlayId};
use serde::Serialize;
use std::time::{Duration, Instant};

/// What the best plan would reach if one limit were wider.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Worth {
    /// The limit.
    pub limit: Limit,
    /// Weighted levels of the gap that it would close beside what is closed now.
    pub levels: f64,
    /// Severity that it would serve beside what is served now; negative where closing more of the gap costs some.
    pub severity: f64,
    /// Plays that would come in.
    pub added: Vec<PlayId>,
}

/// What a plan is made within, and how much wider it is thought to be.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "limit", rename_all = "snake_case")]
pub enum Limit {
    /// One person-month of a role more in each period.
    Role {
        /// The role.
        role: String,
    },
    /// One period more.
    Period,
    /// So much more money.
    Budget {
        /// How much.
        amount: f64,
        /// Its currency, the code.
        currency: String,
    },
}

/// What each limit would buy, were it wider by one, the most valuable first; only those that would buy anything.
/// Nothing of a plan that is not proven in its gap and its severity: there a longer search might buy the same.
#[must_use]
pub fn worth(problem: &Problem, plan: &Generated, time: Duration, watch: &Watch) -> Vec<Worth> {
    let until = Instant::now() + time;
    if !is_settled(plan) {
        return Vec::new();
    }
    let roles = Model::of(problem).roles.into_iter().map(|role| Limit::Role { role: role.to_owned() });
    let more = |budget: &Budget| Limit::Budget { amount: budget.step(), currency: budget.currency.clone() };
    let mut worths: Vec<Worth> = roles
        .chain([Limit::Period])
        .chain(problem.budget.as_ref().map(more))
        .filter_map(|limit| {
            let wider = widened(problem, &limit)?;
            let reached = better(&wider, plan, until, watch)?;
            let gain = |of: fn(&Objective) -> f64| of(&plan.objective) - of(&reached.objective);
            let added = reached.plays.iter().map(|planned| &planned.play);
            Some(Worth {
                levels: gain(|objective| objective.gap_left),
                severity: gain(|objective| objective.unserved_severity),
                added: added.filter(|id| !plan.plays.iter().any(|old| old.play == **id)).cloned().collect(),
                limit,
            })
        })
        .collect();
    let rank = |worth: &Worth| (worth.levels, worth.severity);
    worths.sort_by(|one, other| {
        let (one, other) = (rank(one), rank(other));
        other.0.total_cmp(&one.0).then(other.1.total_cmp(&one.1))
    });
    worths
}

fn widened(problem: &Problem, limit: &Limit) -> Option<Problem> {
    let mut wider = problem.clone();
    match limit {
        Limit::Role { role } => {
            // Capacity adds up by role.
            wider.capacity.push(Effort { role: role.clone(), person_months: 1.0 });
        }
        Limit::Period => wider.periods = wider.periods.checked_add(1)?,
        Limit::Budget { amount, currency: _ } => wider.budget.as_mut()?.amount += amount,
    }
    Some(wider)
}

/// The best plan in gap and severity, if it is better than one that is known.
fn better(problem: &Problem, plan: &Generated, until: Instant, watch: &Watch) -> Option<Generated> {
    let model = Model::of(problem);
    let kept = pins::pins(&model, until, watch).kept;
    let reached = aimed(&model, &kept, plan.clone(), &[Aim::Gap, Aim::Severity], until, watch);
    let (gap, severity, ..) = reached.objective.score();
    let (gap_before, severity_before, ..) = plan.objective.score();
    ((gap, severity) < (gap_before, severity_before)).then_some(reached)
}
