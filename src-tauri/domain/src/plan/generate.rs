//! Choosing plays: a quick search, for a solver to begin with, or for what is left where it has no time.
//!
//! A plan grows by bundles (a play with the prerequisites it still lacks), the one that closes most of the
//! gap for its effort first, by several notions of *most*; what earns nothing is dropped again, and the
//! lexicographically best one is scheduled. Same problem, same answer.

use super::Problem;
use super::left_out::{self, Reason};
use super::model::{Model, Set};
use super::schedule::{Starts, best_schedule, earlier, finish, keeps_the_rules, schedule};
use crate::{Message, PeriodUnit, PlannedPlay, PlayId};
use serde::Serialize;

/// An answer to a [`Problem`].
#[derive(Debug, Clone, PartialEq)]
pub struct Generated {
    /// The plays by the period they begin in, then in the order of the library. Each comes after the plays
    /// it needs, and all fit into the capacity.
    pub plays: Vec<PlannedPlay>,
    /// What is proven of it.
    pub proof: Proof,
    /// What it reaches.
    pub objective: Objective,
    /// Every other play of the library, in its order, and why it is out.
    pub left_out: Vec<(PlayId, Reason)>,
    /// Pinned plays that cannot be in one plan, as few as show it; none where all pins are kept.
    pub conflict: Vec<PlayId>,
    /// Pinned plays that are not in, although a longer search may find a plan that holds them.
    pub missed: Vec<PlayId>,
}

/// What is proven of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "proof", rename_all = "snake_case")]
pub enum Proof {
    /// No plan is better.
    Optimal,
    /// No plan is better in what counts before `aim`, and none that is as good there reaches less than
    /// `bound` in it; this one may reach more, and another may be better in what counts after it.
    Bounded {
        /// The first aim in which a better plan may exist.
        aim: Aim,
        /// A lower bound, in the unit of the aim.
        bound: f64,
    },
}

impl Proof {
    /// The sentence that says it, of a plan that reaches so much and counts in a unit.
    #[must_use]
    pub fn message(self, reached: &Objective, unit: PeriodUnit) -> Message {
        let hundredths = |figure: f64| (figure * 100.0).round() / 100.0 + 0.0;
        match self {
            Self::Optimal => Message::new("plan-proof-optimal"),
            Self::Bounded { aim, bound } => {
                let id = match aim {
                    Aim::Gap => "plan-proof-gap",
                    Aim::Severity => "plan-proof-severity",
                    Aim::Cost => "plan-proof-cost",
                    Aim::Finish => "plan-proof-finish",
                };
                Message::new(id)
                    .with("unit", unit.as_str())
                    .with("reached", hundredths(aim.figure(reached)))
                    .with("bound", hundredths(bound))
            }
        }
    }
}

/// What counts in a plan, in this order; each is a figure of an [`Objective`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// What is left of the gap.
    Gap,
    /// The severity left unserved.
    Severity,
    /// The cost.
    Cost,
    /// When the last work is done.
    Finish,
}

impl Aim {
    /// What is reached of it.
    #[must_use]
    pub fn figure(self, objective: &Objective) -> f64 {
        match self {
            Self::Gap => objective.gap_left,
            Self::Severity => objective.unserved_severity,
            Self::Cost => objective.cost,
            Self::Finish => f64::from(objective.finish),
        }
    }
}

/// What a plan reaches, in the order in which it counts; smaller is better throughout.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Objective {
    /// What is left of the gap, in weighted levels.
    pub gap_left: f64,
    /// Severity that nothing serves, with the harm done.
    pub unserved_severity: f64,
    /// Person-months.
    pub cost: f64,
    /// Periods until the last work is done.
    pub finish: u8,
}

impl Objective {
    pub(super) fn of(model: &Model<'_>, set: &Set, finish: usize) -> Self {
        Self {
            gap_left: model.gap_left(set),
            unserved_severity: model.unserved(set),
            cost: model.cost(set),
            finish: u8::try_from(finish).unwrap_or(u8::MAX),
        }
    }

    /// Its figures in whole millionths, the finish in periods, to be compared one after the other without
    /// rounding deciding.
    #[must_use]
    pub fn score(&self) -> (i64, i64, i64, u8) {
        (millionths(self.gap_left), millionths(self.unserved_severity), millionths(self.cost), self.finish)
    }
}

/// A schedule as the answer to its problem, each play as early as the others let it; nothing if it breaks a
/// rule. Whoever made it, its figures are those of the model.
#[must_use]
pub fn answer(model: &Model<'_>, starts: &Starts, proof: Proof) -> Option<Generated> {
    if !keeps_the_rules(model, starts) {
        return None;
    }
    Some(told(model, &earlier(model, starts)?, proof))
}

fn told(model: &Model<'_>, starts: &Starts, proof: Proof) -> Generated {
    let set: Set =
        (0..model.plays.len()).map(|index| starts.iter().any(|(other, _)| *other == index)).collect();
    let planned = |(index, period): &(usize, usize)| PlannedPlay {
        play: model.id(*index).clone(),
        period: u8::try_from(*period).unwrap_or(u8::MAX),
    };
    let mut plays: Vec<PlannedPlay> = starts.iter().map(planned).collect();
    plays.sort_by_key(|play| play.period);
    Generated {
        plays,
        proof,
        objective: Objective::of(model, &set, finish(model, starts)),
        left_out: left_out::reasons(model, &set),
        conflict: Vec::new(),
        missed: Vec::new(),
    }
}

/// The least that any plan leaves of the gap, in weighted levels: what would be left if all plays that can
/// be planned at all were in one plan. No plan leaves less; perhaps none leaves as little.
#[must_use]
pub fn bound(problem: &Problem) -> f64 {
    let model = Model::of(problem);
    let windows = model.windows(usize::from(problem.periods));
    model.least_gap_left(&windows.iter().map(Option::is_some).collect())
}

/// A plan for a problem, found quickly and not proven.
///
/// Pinned plays come first, with what they need; one that cannot be done (its prerequisite is rejected,
/// nobody has the time, the budget does not reach) is left out and says why. Rejected plays stay out, and what needs them does.
#[must_use]
pub fn generate(problem: &Problem) -> Generated {
    let model = Model::of(problem);
    let search = Search::of(&model);
    let starts = search.best();
    // With nothing to choose from, the plan of the pins alone is the only one.
    let proof = if search.candidates.is_empty() {
        Proof::Optimal
    } else {
        Proof::Bounded { aim: Aim::Gap, bound: bound(problem) }
    };
    told(&model, &starts, proof)
}

/// Whether a play could be in any plan: it and all it needs are not rejected, do not exclude each other,
/// and fit into the capacity by themselves.
fn usable(model: &Model<'_>, index: usize) -> bool {
    let Some(needs) = &model.plays[index].all_needs else {
        return false;
    };
    let mut set = vec![false; model.plays.len()];
    set[index] = true;
    for need in needs {
        set[*need] = true;
    }
    model.members(&set).all(|member| !model.plays[member].rejected && !clashes(model, member, &set))
        && schedule(model, &set).is_some()
}

pub(super) fn clashes(model: &Model<'_>, index: usize, set: &Set) -> bool {
    model.plays[index].clashes.iter().any(|other| set[*other])
}

/// Gap, unserved severity and cost, in millionths, so that they can be compared one after the other
/// without rounding deciding.
type Score = (i64, i64, i64);

/// What "closes most" may mean when a plan grows.
#[derive(Debug, Clone, Copy)]
enum Taste {
    /// Most of the gap for the effort.
    GapForEffort,
    /// Most of the gap.
    Gap,
    /// Most of the gap for the square root of the effort: between the two.
    GapForSomeEffort,
    /// Most of gap and severity together for the effort.
    BothForEffort,
}

const TASTES: [Taste; 4] = [Taste::GapForEffort, Taste::Gap, Taste::GapForSomeEffort, Taste::BothForEffort];

struct Search<'m, 'p> {
    model: &'m Model<'p>,
    /// Pinned plays and what they need.
    locked: Set,
    /// Plays that may come in beside them.
    candidates: Vec<usize>,
}

impl<'m, 'p> Search<'m, 'p> {
    fn of(model: &'m Model<'p>) -> Self {
        let mut locked = vec![false; model.plays.len()];
        for index in 0..model.plays.len() {
            if model.plays[index].pinned
                && usable(model, index)
                && let Some(with) = grown(model, &locked, index)
                && schedule(model, &with).is_some()
            {
                locked = with;
            }
        }
        let candidates = (0..model.plays.len())
            .filter(|index| !locked[*index] && usable(model, *index))
            .filter(|index| grown(model, &locked, *index).is_some())
            .collect();
        Self { model, locked, candidates }
    }

    /// The best of what grows by each taste.
    fn best(&self) -> Starts {
        let mut best: Option<(Score, Starts)> = None;
        for taste in TASTES {
            let mut set = self.grow(self.locked.clone(), taste);
            self.prune(&mut set);
            let score = self.score(&set);
            if best.as_ref().is_none_or(|(other, _)| score < *other)
                && let Some(starts) = best_schedule(self.model, &set)
            {
                best = Some((score, starts));
            }
        }
        best.map(|(_, starts)| starts).unwrap_or_default()
    }

    fn score(&self, set: &Set) -> Score {
        let model = self.model;
        (millionths(model.gap_left(set)), millionths(model.unserved(set)), millionths(model.cost(set)))
    }

    /// The set with bundles added for as long as any makes the gap or the unserved severity smaller.
    fn grow(&self, mut set: Set, taste: Taste) -> Set {
        let mut open = self.candidates.clone();
        loop {
            let (gap, unserved, cost) =
                (self.model.gap_left(&set), self.model.unserved(&set), self.model.cost(&set));
            let mut choices: Vec<(f64, usize, Set)> = Vec::new();
            open.retain(|index| !set[*index]);
            for index in &open {
                let Some(with) = grown(self.model, &set, *index) else { continue };
                let gap_gain = gap - self.model.gap_left(&with);
                let severity_gain = unserved - self.model.unserved(&with);
                let effort = (self.model.cost(&with) - cost).max(0.01);
                if let Some(value) = value(taste, gap_gain, severity_gain, effort) {
                    choices.push((value, *index, with));
                }
            }
            // The most valuable that fits; equal ones in the order of the library.
            choices.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
            let mut taken = false;
            for (_, index, with) in choices {
                if schedule(self.model, &with).is_some() {
                    set = with;
                    taken = true;
                    break;
                }
                // What does not fit now does not fit when there is more.
                open.retain(|other| *other != index);
            }
            if !taken {
                return set;
            }
        }
    }

    /// Takes out whatever the plan is better without.
    fn prune(&self, set: &mut Set) {
        let mut score = self.score(set);
        let mut dropped = true;
        while dropped {
            dropped = false;
            for index in 0..set.len() {
                if let Some(rest) = self.shrunk(set, index) {
                    let other = self.score(&rest);
                    if other < score {
                        (*set, score, dropped) = (rest, other, true);
                    }
                }
            }
        }
    }

    /// The set without a play and all that need it; nothing if that takes away a pinned one.
    fn shrunk(&self, set: &Set, index: usize) -> Option<Set> {
        if !set[index] {
            return None;
        }
        let mut rest = set.clone();
        rest[index] = false;
        for dependent in self.model.dependents(index, set) {
            rest[dependent] = false;
        }
        let keeps_locked = self.model.members(&self.locked).all(|locked| rest[locked]);
        keeps_locked.then_some(rest)
    }
}

/// How much a bundle is worth, nothing if it is worth none. What closes the gap comes before what only
/// serves weak spots, except where both are weighed together.
fn value(taste: Taste, gap_gain: f64, severity_gain: f64, effort: f64) -> Option<f64> {
    const FIRST: f64 = 1e6;
    let closes = gap_gain > 1e-9;
    if gap_gain < -1e-9 || (!closes && severity_gain < 1e-9) {
        return None;
    }
    let by_gap = |gain: f64| if closes { FIRST + gain } else { severity_gain / effort };
    Some(match taste {
        Taste::GapForEffort => by_gap(gap_gain / effort),
        Taste::Gap => by_gap(gap_gain + 1.0 / (1e3 + effort)),
        Taste::GapForSomeEffort => by_gap(gap_gain / effort.sqrt()),
        Taste::BothForEffort => (gap_gain + severity_gain.max(0.0)) / effort,
    })
}

/// A set with a play and what it still needs; nothing if they exclude something of it, or are rejected.
fn grown(model: &Model<'_>, set: &Set, index: usize) -> Option<Set> {
    let needs = model.missing_needs(index, set)?;
    let mut with = set.clone();
    with[index] = true;
    for need in &needs {
        with[*need] = true;
    }
    let fine = |member: &usize| !model.plays[*member].rejected && !clashes(model, *member, &with);
    needs.iter().chain([&index]).all(fine).then_some(with)
}

/// A figure in millionths. Gaps, severities and person-months of a workbook are far below 10¹², where
/// millionths of them leave what an `i64` holds.
fn millionths(figure: f64) -> i64 {
    #[allow(clippy::cast_possible_truncation)]
    let rounded = (figure * 1e6).round() as i64;
    rounded
}

#[cfg(test)]
mod tests;
