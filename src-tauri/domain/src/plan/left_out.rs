//! Why a play is not in a plan.

use super::generate::clashes;
use super::model::{Model, ROUNDING, Set, index_of};
use super::schedule::{PRIORITIES, Within, by_priority, schedule};
use super::{Clash, Problem, clash, rounded, words};
use crate::{Argument, DimensionId, Message, PlayId, Verdict};
use serde::Serialize;

/// Why a play is not in a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// It was begun or to be begun, and given up.
    GivenUp {
        /// Why.
        note: String,
    },
    /// Somebody rejected it, and said why.
    Rejected {
        /// Their reason.
        reason: String,
    },
    /// All that it changes, it changes the other way.
    OtherWay,
    /// It cannot be in one plan with a play that is in.
    Excluded {
        /// That play.
        by: PlayId,
        /// The dimension that they push in opposite directions; nothing if one of them names the other.
        over: Option<DimensionId>,
    },
    /// It needs a play that cannot be in.
    PrerequisiteOut {
        /// That play.
        play: PlayId,
    },
    /// It changes nothing by itself, and nothing in the plan needs it.
    NotNeeded,
    /// Nothing that it changes is still open.
    NothingOpen,
    /// It harms ratings more than it serves them, and closes nothing.
    NotWorth,
    /// A role has no time for it.
    NoCapacity {
        /// The role.
        role: String,
    },
    /// A role has less in a period than it asks for in one: more periods would not help.
    TooMuch {
        /// The role.
        role: String,
        /// Person-months that it asks for in a period.
        asks: f64,
        /// Person-months that there are in one.
        capacity: f64,
    },
    /// The budget does not reach for it and what it needs.
    NoBudget {
        /// What they cost at least by the end of the plan.
        cost: f64,
    },
    /// The periods are too few for it and what it needs.
    NoTime,
    /// The dates that are held leave no time for it and what it needs.
    Dates,
    /// It is held at a date before that play, which it needs, can be done.
    TooEarly {
        /// That play.
        play: PlayId,
    },
    /// It is held at a date from which its work would end after the plan.
    TooLate,
    /// It fits, and the plan would be better with it.
    Open {
        /// Weighted levels of the gap that it would close, with what it needs.
        levels: f64,
    },
}

/// Why each play is out that is not in a set, in the order of the library.
pub(super) fn reasons(model: &Model<'_>, set: &Set) -> Vec<(PlayId, Reason)> {
    (0..set.len())
        .filter(|index| !set[*index])
        .map(|index| (model.id(index).clone(), reason(model, set, index)))
        .collect()
}

fn reason(model: &Model<'_>, set: &Set, index: usize) -> Reason {
    let problem = model.problem;
    let play = &problem.plays[index];
    if let Some(given_up) = problem.given_up.iter().find(|row| row.play == play.id) {
        return Reason::GivenUp { note: given_up.note.clone() };
    }
    if model.plays[index].rejected {
        let decision = problem.decision(&play.id);
        return Reason::Rejected { reason: decision.map(|it| it.reason.clone()).unwrap_or_default() };
    }
    if model.hinders(index) {
        return Reason::OtherWay;
    }
    let Some(needs) = model.missing_needs(index, set) else {
        let lost = play
            .needs
            .iter()
            .find(|need| index_of(problem, need).is_none_or(|need| model.plays[need].all_needs.is_none()));
        return Reason::PrerequisiteOut { play: lost.unwrap_or(&play.id).clone() };
    };
    if let Some(by) = model.members(set).find(|other| model.plays[index].clashes.contains(other)) {
        let by = &problem.plays[by];
        let over = match clash(play, by) {
            Some(Clash::Opposite(dimension)) => Some(dimension.clone()),
            Some(Clash::Said) | None => None,
        };
        return Reason::Excluded { by: by.id.clone(), over };
    }
    let mut with = set.clone();
    with[index] = true;
    for need in &needs {
        with[*need] = true;
    }
    if let Some(out) = needs.iter().find(|need| model.plays[**need].rejected || clashes(model, **need, &with))
    {
        return Reason::PrerequisiteOut { play: model.id(*out).clone() };
    }
    if let Some(reason) = at_wrong_date(model, index) {
        return reason;
    }
    if model.changes_nothing(index) && !model.plays[index].pinned {
        return Reason::NotNeeded;
    }
    let gap_gain = model.gap_left(set) - model.gap_left(&with);
    let severity_gain = model.unserved(set) - model.unserved(&with);
    if gap_gain < 1e-9 && (severity_gain < 1e-9 || gap_gain < -1e-9) && !model.plays[index].pinned {
        let serves = play.rating_effects.acquisition > 0.0
            || play.rating_effects.retention > 0.0
            || play.rating_effects.satisfaction > 0.0;
        return if severity_gain < -1e-9 && serves { Reason::NotWorth } else { Reason::NothingOpen };
    }
    if schedule(model, &with).is_some() {
        return Reason::Open { levels: gap_gain.max(0.0) };
    }
    if let Some(asks) = too_much(model, index) {
        return asks;
    }
    if let Some(out) = needs.iter().find(|need| too_much(model, **need).is_some()) {
        return Reason::PrerequisiteOut { play: model.id(*out).clone() };
    }
    scarce(model, set, &with)
}

/// Why the date that a play is held at can be kept in no plan.
fn at_wrong_date(model: &Model<'_>, index: usize) -> Option<Reason> {
    let play = &model.plays[index];
    let held = play.held?;
    if held + play.work.len() > usize::from(model.problem.periods) {
        return Some(Reason::TooLate);
    }
    let last = play.needs.iter().copied().find(|need| model.earliest_end(*need) > held)?;
    Some(Reason::TooEarly { play: model.id(last).clone() })
}

/// The role of which a play by itself asks for most beyond what there is in a period; nothing of a role that has no time
/// at all.
fn too_much(model: &Model<'_>, index: usize) -> Option<Reason> {
    let beyond = |(role, amount): &&(usize, f64)| *amount - model.capacity[*role];
    let (role, asks) = model.plays[index]
        .work
        .iter()
        .flatten()
        .filter(|asked| model.capacity[asked.0] > 0.0 && beyond(asked) > ROUNDING)
        .max_by(|one, other| beyond(one).total_cmp(&beyond(other)))?;
    Some(Reason::TooMuch {
        role: model.roles[*role].to_owned(),
        asks: *asks,
        capacity: model.capacity[*role],
    })
}

/// What keeps out what would come in: the budget, if time is there; or else which role has no time for it; or, if all
/// had time and money without end, that the periods are too few.
fn scarce(model: &Model<'_>, before: &Set, with: &Set) -> Reason {
    let periods = f64::from(model.problem.periods);
    let mut asked = vec![0.0; model.capacity.len()];
    let mut is_new = vec![false; model.capacity.len()];
    for index in model.members(with) {
        for (role, amount) in model.plays[index].work.iter().flatten() {
            asked[*role] += amount;
            is_new[*role] |= !before[index];
        }
    }
    let use_of = |role: usize| {
        let capacity = model.capacity[role] * periods;
        if capacity > 0.0 { asked[role] / capacity } else { f64::MAX }
    };
    // The roles that the newcomers ask for, the one most asked for its time first.
    let mut roles: Vec<usize> = (0..asked.len()).filter(|role| is_new[*role]).collect();
    roles.sort_by(|one, other| use_of(*other).total_cmp(&use_of(*one)));
    let fits = |capacity: &[f64]| {
        let within = Within { capacity, budget: None };
        PRIORITIES.iter().any(|priority| by_priority(model, with, *priority, within).is_some())
    };
    if model.purse.is_some() && fits(&model.capacity) {
        let new = before.iter().zip(with).map(|(before, with)| *with && !before).collect();
        return Reason::NoBudget { cost: model.least_spent(&new) };
    }
    if !fits(&vec![f64::MAX; model.capacity.len()]) {
        let dated = model.members(with).any(|index| model.plays[index].held.is_some());
        return if dated { Reason::Dates } else { Reason::NoTime };
    }
    let frees = |role: &&usize| {
        let mut capacity = model.capacity.clone();
        capacity[**role] = f64::MAX;
        fits(&capacity)
    };
    match roles.iter().find(frees).or(roles.first()) {
        Some(role) => Reason::NoCapacity { role: model.roles[*role].to_owned() },
        None => Reason::NoTime,
    }
}

impl Reason {
    /// The sentence that says it.
    #[must_use]
    pub fn message(&self, problem: &Problem, play: &PlayId) -> Message {
        let name_of = |id: &PlayId| match problem.play(id) {
            Some(play) => play.name.clone(),
            None => id.to_string(),
        };
        let why = match self {
            Self::GivenUp { note } => Message::new("plan-out-given-up").with("reason", note.as_str()),
            Self::Rejected { reason } => Message::new("plan-out-rejected").with("reason", reason.as_str()),
            Self::OtherWay => Message::new("plan-out-other-way"),
            Self::Excluded { by, over: None } => Message::new("plan-out-excluded").with("by", name_of(by)),
            Self::Excluded { by, over: Some(dimension) } => {
                let found = problem.dimensions.iter().find(|found| found.id == *dimension);
                let dimension = found.map_or_else(|| dimension.to_string(), |found| found.name.clone());
                Message::new("plan-out-opposite").with("by", name_of(by)).with("dimension", dimension)
            }
            Self::PrerequisiteOut { play } => {
                Message::new("plan-out-prerequisite").with("play", name_of(play))
            }
            Self::NotNeeded => Message::new("plan-out-not-needed"),
            Self::NothingOpen => Message::new("plan-out-nothing-open"),
            Self::NotWorth => Message::new("plan-out-not-worth"),
            Self::NoCapacity { role } => Message::new("plan-out-no-capacity").with("role", words::role(role)),
            Self::TooMuch { role, asks, capacity } => {
                let digits = problem.unit.digits(*capacity);
                Message::new("plan-out-too-much")
                    .with("role", words::role(role))
                    .with("unit", problem.unit.as_str())
                    .with("asks", rounded(*asks, digits))
                    .with("capacity", rounded(*capacity, digits))
            }
            Self::NoBudget { cost } => {
                let currency = problem.budget.as_ref().map_or("", |budget| &budget.currency);
                Message::new("plan-out-no-budget").with("cost", Argument::money(*cost, currency))
            }
            Self::NoTime => Message::new("plan-out-no-time")
                .with("unit", problem.unit.as_str())
                .with("periods", problem.periods),
            Self::Dates => Message::new("plan-out-dates"),
            Self::TooEarly { play } => Message::new("plan-out-too-early").with("play", name_of(play)),
            Self::TooLate => Message::new("plan-out-too-late"),
            Self::Open { levels } => match words::tenths(*levels) {
                0.0 => Message::new("plan-out-open-serves"),
                levels => Message::new("plan-out-open").with("levels", levels),
            },
        };
        let wanted = if problem.begun.iter().any(|row| row.play == *play) {
            Message::new("plan-out-begun")
        } else if let Some(period) = problem.held(play) {
            Message::new("plan-out-held").with("unit", problem.unit.as_str()).with("period", period + 1)
        } else if problem.verdict(play) == Some(Verdict::Pinned) {
            Message::new("plan-out-pinned")
        } else {
            return why;
        };
        wanted.with("why", Argument::Message(why))
    }
}
