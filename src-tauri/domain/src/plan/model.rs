//! A problem by index: what a search or a solver asks for thousands of times, worked out once.

use super::{Problem, Purse, clash};
use crate::{Aspect, Phase, PlayId, Verdict};

/// Which plays are in, by their index in the library.
pub type Set = Vec<bool>;

/// A problem by index.
pub struct Model<'a> {
    /// The problem.
    pub problem: &'a Problem,
    /// The library.
    pub plays: Vec<Move>,
    /// Person-months a period of each role that any play asks for.
    pub capacity: Vec<f64>,
    /// The names of those roles.
    pub roles: Vec<&'a str>,
    /// Weight and gap of each dimension, in levels.
    pub gaps: Vec<(f64, f64)>,
    /// The money there is and what plays cost; nothing where money is no limit.
    pub purse: Option<Purse>,
    /// Severity by phase and aspect: plays serve all weak spots of one phase and aspect alike.
    pub severity: Vec<f64>,
}

/// One play by index.
pub struct Move {
    /// Dimension and levels towards the target, negative for away from it.
    pub push: Vec<(usize, f64)>,
    /// Phase and aspect (an index of [`Model::severity`]), and the relief there.
    pub relief: Vec<(usize, f64)>,
    /// Severity that it adds.
    pub harm: f64,
    /// Person-months.
    pub cost: f64,
    /// For each period that its work touches, role and person-months.
    pub work: Vec<Vec<(usize, f64)>>,
    /// Plays it needs itself, by index.
    pub needs: Vec<usize>,
    /// Those, and the ones they need, and so on; nothing if one is not in the library or needs itself.
    pub all_needs: Option<Vec<usize>>,
    /// Plays that cannot be in one plan with it.
    pub clashes: Vec<usize>,
    /// Whether it has to be in: somebody pinned it, or its work has begun.
    pub pinned: bool,
    /// The period that it begins in, if it is in a plan at all.
    pub held: Option<usize>,
    /// Whether somebody wants it out.
    pub rejected: bool,
}

/// Amounts of capacity below this are rounding.
pub(super) const ROUNDING: f64 = 1e-9;

const GROUPS: usize = Phase::ALL.len() * Aspect::ALL.len();

fn group(phase: Phase, aspect: Aspect) -> usize {
    let place = |found: Option<usize>| found.unwrap_or_default();
    let phase = place(Phase::ALL.iter().position(|other| *other == phase));
    phase * Aspect::ALL.len() + place(Aspect::ALL.iter().position(|other| *other == aspect))
}

impl<'a> Model<'a> {
    /// A problem by index.
    #[must_use]
    pub fn of(problem: &'a Problem) -> Self {
        let mut roles: Vec<&str> = Vec::new();
        for effort in problem.plays.iter().flat_map(|play| &play.effort) {
            if !roles.contains(&effort.role.as_str()) {
                roles.push(&effort.role);
            }
        }
        let mut severity = vec![0.0; GROUPS];
        for spot in &problem.weak_spots {
            if let Some(sum) = severity.get_mut(group(spot.phase, spot.weak_spot.aspect)) {
                *sum += spot.weak_spot.severity;
            }
        }
        let needs: Vec<Option<Vec<usize>>> = problem
            .plays
            .iter()
            .map(|play| play.needs.iter().map(|id| index_of(problem, id)).collect())
            .collect();
        let plays = (0..problem.plays.len()).map(|index| play_at(problem, index, &needs, &roles)).collect();
        let purse = problem.budget.as_ref().map(|budget| {
            Purse::of(budget.amount, &budget.costs, &problem.plays, (problem.periods, problem.unit))
        });
        Self {
            purse,
            problem,
            plays,
            capacity: roles.iter().map(|role| problem.capacity_of(role)).collect(),
            roles,
            gaps: problem.dimensions.iter().map(|dimension| (dimension.weight, dimension.gap())).collect(),
            severity,
        }
    }

    /// For each play the first and the last period that it could begin in; nothing for one that can be in no
    /// plan whose work is done within so many periods: it or something it needs is rejected, excludes the
    /// other, or asks for more than there is in a period, or than the budget reaches for.
    #[must_use]
    pub fn windows(&self, periods: usize) -> Vec<Option<(usize, usize)>> {
        let alone = |play: &Move| {
            let fits = |(role, amount): &(usize, f64)| *amount <= self.capacity[*role] + ROUNDING;
            !play.rejected && play.work.iter().flatten().all(fits)
        };
        let window = |(index, play): (usize, &Move)| {
            let with: Vec<usize> = play.all_needs.as_ref()?.iter().copied().chain([index]).collect();
            let clash = |one: &usize| self.plays[*one].clashes.iter().any(|other| with.contains(other));
            if with.iter().any(|one| !alone(&self.plays[*one]) || clash(one)) {
                return None;
            }
            let (earliest, latest) = (self.after_needs(index), periods.checked_sub(play.work.len())?);
            let (earliest, latest) = match play.held {
                Some(held) if (earliest..=latest).contains(&held) => (held, held),
                Some(_) => return None,
                None => (earliest, latest),
            };
            // What begins late runs for a shorter time, and may cost less.
            let affordable = |period: &usize| {
                self.purse.as_ref().is_none_or(|purse| purse.cost(index, *period) <= purse.there())
            };
            Some(((earliest..=latest).find(affordable)?, latest))
        };
        let windows: Vec<Option<(usize, usize)>> = self.plays.iter().enumerate().map(window).collect();
        // What needs something that the budget does not reach for can be in no plan, either.
        let needs_all = |play: &Move| play.all_needs.iter().flatten().all(|need| windows[*need].is_some());
        let kept = self.plays.iter().zip(&windows).map(|(play, window)| window.filter(|_| needs_all(play)));
        kept.collect()
    }

    /// When all that a play needs is done at the earliest, if nothing has to wait for capacity.
    pub(super) fn after_needs(&self, index: usize) -> usize {
        self.plays[index].needs.iter().map(|need| self.earliest_end(*need)).max().unwrap_or(0)
    }

    /// When the work of a play is done at the earliest: from its date on, or after all that it needs.
    pub(super) fn earliest_end(&self, index: usize) -> usize {
        let play = &self.plays[index];
        play.held.unwrap_or_else(|| self.after_needs(index)) + play.work.len()
    }

    /// The id of a play.
    #[must_use]
    pub fn id(&self, index: usize) -> &'a PlayId {
        &self.problem.plays[index].id
    }

    pub(super) fn set_of(&self, plays: &[PlayId]) -> Set {
        self.problem.plays.iter().map(|play| plays.contains(&play.id)).collect()
    }

    pub(super) fn members<'s>(&self, set: &'s Set) -> impl Iterator<Item = usize> + use<'s> {
        set.iter().enumerate().filter(|(_, is_in)| **is_in).map(|(index, _)| index)
    }

    /// Net push on each dimension, levels towards the target.
    fn pushes(&self, set: &Set) -> Vec<f64> {
        let mut pushes = vec![0.0; self.gaps.len()];
        for index in self.members(set) {
            for (dimension, levels) in &self.plays[index].push {
                pushes[*dimension] += levels;
            }
        }
        pushes
    }

    pub(super) fn gap_left(&self, set: &Set) -> f64 {
        let pushes = self.pushes(set);
        self.gaps.iter().zip(pushes).map(|((weight, gap), push)| weight * (gap - push).max(0.0)).sum()
    }

    /// The least that could be left of the gap if every play of a set that helps were in.
    pub(super) fn least_gap_left(&self, set: &Set) -> f64 {
        let mut pushes = vec![0.0; self.gaps.len()];
        for index in self.members(set) {
            for (dimension, levels) in &self.plays[index].push {
                pushes[*dimension] += levels.max(0.0);
            }
        }
        self.gaps.iter().zip(pushes).map(|((weight, gap), push)| weight * (gap - push).max(0.0)).sum()
    }

    pub(super) fn unserved(&self, set: &Set) -> f64 {
        let mut relief = [0.0; GROUPS];
        let mut harm = 0.0;
        for index in self.members(set) {
            let play = &self.plays[index];
            harm += play.harm;
            for (group, amount) in &play.relief {
                relief[*group] += amount;
            }
        }
        let left: f64 = self
            .severity
            .iter()
            .zip(relief)
            .map(|(severity, relief)| severity * (1.0 - relief.min(1.0)))
            .sum();
        left + harm
    }

    pub(super) fn cost(&self, set: &Set) -> f64 {
        // Nothing summed is −0 in floating point; adding 0 makes it plain 0.
        self.members(set).map(|index| self.plays[index].cost).sum::<f64>() + 0.0
    }

    /// Whether a play pushes any dimension that has a gap towards the target.
    pub(super) fn helps(&self, index: usize) -> bool {
        self.plays[index]
            .push
            .iter()
            .any(|(dimension, levels)| *levels > 0.0 && self.gaps[*dimension].1 > 1e-9)
    }

    /// Whether all that a play pushes, it pushes away from the target.
    pub(super) fn hinders(&self, index: usize) -> bool {
        let push = &self.plays[index].push;
        !push.is_empty() && push.iter().all(|(_, levels)| *levels < 0.0)
    }

    /// Whether a play changes neither levels nor ratings: it only makes way for others.
    pub(super) fn changes_nothing(&self, index: usize) -> bool {
        let play = &self.plays[index];
        play.push.is_empty() && play.relief.is_empty() && play.harm <= 0.0
    }

    /// What a play needs first, directly or not, that is not in a set.
    pub(super) fn missing_needs(&self, index: usize, set: &Set) -> Option<Vec<usize>> {
        let needs = self.plays[index].all_needs.as_ref()?;
        Some(needs.iter().copied().filter(|need| !set[*need]).collect())
    }

    /// Plays of a set that need a play, directly or not.
    pub(super) fn dependents(&self, index: usize, set: &Set) -> Vec<usize> {
        let needs_it =
            |other: &usize| self.plays[*other].all_needs.as_ref().is_some_and(|needs| needs.contains(&index));
        self.members(set).filter(needs_it).collect()
    }
}

pub(super) fn index_of(problem: &Problem, id: &PlayId) -> Option<usize> {
    problem.plays.iter().position(|play| play.id == *id)
}

fn play_at(problem: &Problem, index: usize, needs: &[Option<Vec<usize>>], roles: &[&str]) -> Move {
    let play = &problem.plays[index];
    let mut push = Vec::new();
    for effect in &play.effects {
        if let Some(place) = problem.dimensions.iter().position(|dimension| dimension.id == effect.dimension)
        {
            let dimension = &problem.dimensions[place];
            let way = dimension.target - dimension.level;
            // A dimension that has arrived still has a wrong way: the one against the whole move.
            let sign = if way.abs() < 1e-9 { problem.way().signum() } else { way.signum() };
            push.push((place, effect.likely * sign));
        }
    }
    let mut relief = Vec::new();
    let mut harm = 0.0;
    for aspect in Aspect::ALL {
        let effect = play.rating_effects.on(*aspect);
        if effect > 0.0 {
            relief.extend(play.phases.iter().map(|phase| (group(*phase, *aspect), effect / 2.0)));
        } else {
            let touched = problem.stages.iter().filter(|stage| play.phases.contains(&stage.phase));
            harm += touched.map(|stage| f64::from(stage.importance) * -effect / 2.0).sum::<f64>();
        }
    }
    let work = play
        .shares(problem.unit)
        .into_iter()
        .map(|share| {
            let efforts = play.effort.iter().filter(|effort| effort.person_months > 0.0);
            efforts
                .filter_map(|effort| {
                    let role = roles.iter().position(|role| *role == effort.role)?;
                    Some((role, effort.person_months * share))
                })
                .collect()
        })
        .collect();
    let clashes = problem
        .plays
        .iter()
        .enumerate()
        .filter(|(other, against)| *other != index && clash(play, against).is_some())
        .map(|(other, _)| other)
        .collect();
    let verdict = problem.verdict(&play.id);
    Move {
        push,
        relief,
        harm,
        cost: play.person_months(),
        work,
        needs: needs[index].clone().unwrap_or_default(),
        all_needs: all_needs(index, needs),
        clashes,
        pinned: problem.is_wanted(&play.id),
        held: problem.held(&play.id).map(usize::from),
        rejected: verdict == Some(Verdict::Rejected),
    }
}

/// What a play needs, and what that needs, and so on, in the order of the library.
fn all_needs(index: usize, needs: &[Option<Vec<usize>>]) -> Option<Vec<usize>> {
    let mut found = vec![false; needs.len()];
    let mut open = vec![index];
    while let Some(next) = open.pop() {
        for need in needs[next].as_ref()? {
            if !found[*need] {
                found[*need] = true;
                open.push(*need);
            }
        }
    }
    if found[index] {
        return None;
    }
    Some((0..needs.len()).filter(|other| found[*other]).collect())
}
