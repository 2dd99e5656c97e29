//! The transition plan, proven best.
//!
//! [`solve`] answers a [`Problem`] of the method by mathematical programming: one mixed-integer program after the
//! other for each aim of the plan, in the order in which they count, every plan held to what was reached before.
//! The figures of an answer are those of the method's own model, never those of the solver, and a plan that the
//! model does not find feasible is not taken. The search of [`domain::plan::generate`] is where it begins, and what
//! is left where there is no time.
//!
//! This crate alone links HiGHS, which is C++; the method stays plain Rust without it.

mod highs;
mod losses;
mod pins;
mod program;
mod watch;
mod worth;

pub use losses::{Loss, losses};
pub use watch::{Progress, Watch};
pub use worth::{Limit, Worth, worth};

use domain::PlayId;
use domain::plan::{Aim, Generated, Model, Problem, Proof, Starts, Together, answer, generate, together};
use highs::minimise;
use program::Program;
use std::time::{Duration, Instant};

/// A plan for a problem: the best there is, or the best found within the time, or until it was stopped.
///
/// Pinned plays are in. Where they cannot all be, the plan keeps as many as it can in the order of the library, and
/// the fewest that show the [conflict](Generated::conflict) are named, also where the time is up or somebody stopped it.
/// Where that is not known in time, or no plan with all that can be in was found, those that are not in are
/// [said to be missed](Generated::missed).
#[must_use]
pub fn solve(problem: &Problem, time: Duration, watch: &Watch) -> Generated {
    let until = Instant::now() + time;
    let model = Model::of(problem);
    let pins = pins::pins(&model, until, watch);
    let aims = [Aim::Gap, Aim::Severity, Aim::Cost, Aim::Finish];
    let mut plan = aimed(&model, &pins.kept, begun(&model, &pins.kept), &aims, until, watch);
    plan.conflict = pins.conflict.iter().map(|index| model.id(*index).clone()).collect();
    let is_out = |id: &&PlayId| plan.plays.iter().all(|planned| planned.play != **id);
    let missed = pins.kept.iter().chain(&pins.open).map(|index| model.id(*index));
    plan.missed = missed.filter(is_out).cloned().collect();
    plan
}

/// What the search finds; or certain plays and what they need, where it does not hold them all and they are easily placed.
fn begun(model: &Model<'_>, kept: &[usize]) -> Generated {
    let found = generate(model.problem);
    if holds_all(model, kept, &found) {
        return found;
    }
    match together(model, kept) {
        Together::Fit(starts) => answer(model, &starts, found.proof).unwrap_or(found),
        Together::Never | Together::Open => found,
    }
}

fn holds_all(model: &Model<'_>, kept: &[usize], plan: &Generated) -> bool {
    kept.iter().all(|pin| plan.plays.iter().any(|planned| planned.play == *model.id(*pin)))
}

/// Whether a plan is proven in its gap and its severity: of another, a longer search might find as much as is asked.
fn is_settled(plan: &Generated) -> bool {
    match plan.proof {
        Proof::Optimal | Proof::Bounded { aim: Aim::Cost | Aim::Finish, .. } => true,
        Proof::Bounded { aim: Aim::Gap | Aim::Severity, .. } => false,
    }
}

/// Figures that are nearer to each other are equal: millionths are compared.
const NEAR: f64 = 1e-6;

/// A plan with certain plays in it, proven in some aims, from the first on.
fn aimed(
    model: &Model<'_>,
    kept: &[usize],
    start: Generated,
    aims: &[Aim],
    until: Instant,
    watch: &Watch,
) -> Generated {
    let periods = usize::from(model.problem.periods);
    let Some(program) = Program::of(model, kept, periods) else { return start };
    watch.reaches(&start);
    let keeps_all = holds_all(model, kept, &start);
    let sets = Program::of_sets(model, kept, periods);
    let mut hunt = Hunt { model, kept, until, watch, program, sets, best: start, is_allowed: keeps_all };
    for aim in aims {
        watch.aims_at(*aim);
        let bound = match aim {
            Aim::Gap | Aim::Severity | Aim::Cost => hunt.least(*aim),
            Aim::Finish => hunt.soonest(),
        };
        let reached = aim.figure(&hunt.best.objective);
        if !hunt.is_allowed || bound < reached - NEAR {
            hunt.best.proof = Proof::Bounded { aim: *aim, bound: bound.max(0.0) };
            return hunt.best;
        }
        for program in hunt.sets.iter_mut().chain([&mut hunt.program]) {
            program.hold(*aim, &hunt.best.objective);
        }
    }
    hunt.best.proof = Proof::Optimal;
    hunt.best
}

struct Hunt<'a> {
    model: &'a Model<'a>,
    kept: &'a [usize],
    until: Instant,
    watch: &'a Watch,
    /// Holds plans to what was proven in the aims before.
    program: Program,
    /// The same without time, where that is a program at all.
    sets: Option<Program>,
    best: Generated,
    /// Whether the best one has all the plays in it that are to be kept.
    is_allowed: bool,
}

impl Hunt<'_> {
    /// Makes the best plan better in one aim, and gives what no plan falls below. Mostly the best set of plays can be
    /// done in some order that is found at once; only where none is, time comes into the program.
    fn least(&mut self, aim: Aim) -> f64 {
        let mut bound = f64::NEG_INFINITY;
        if let Some(sets) = &self.sets {
            let (cost, always) = sets.cost_of(aim);
            let outcome = minimise(sets, &cost, always, None, self.until, self.watch);
            let plays = outcome.values.map(|values| sets.plays_of(&values));
            if let Some(Together::Fit(starts)) = plays.map(|plays| together(self.model, &plays)) {
                self.take(&starts);
            }
            bound = outcome.bound;
            if self.is_allowed && aim.figure(&self.best.objective) <= bound + NEAR {
                return bound;
            }
        }
        let (cost, always) = self.program.cost_of(aim);
        let start = self.is_allowed.then(|| self.program.columns_of(&starts_of(self.model, &self.best)));
        let outcome = minimise(&self.program, &cost, always, start.as_deref(), self.until, self.watch);
        if let Some(values) = outcome.values {
            self.take(&self.program.starts_of(&values));
        }
        bound.max(outcome.bound)
    }

    /// Makes the best plan end sooner for as long as one does, and gives the period that none ends before: first where
    /// sets of plays alone do not say that it cannot, which is often where it can, then one period less at a time.
    fn soonest(&mut self) -> f64 {
        let mut least = self.refuted_before();
        let mut tried = least;
        while least < self.best.objective.finish {
            match self.within(tried) {
                Some(true) => {}
                Some(false) => least = tried + 1,
                None => return f64::from(least),
            }
            tried = self.best.objective.finish.saturating_sub(1);
        }
        f64::from(self.best.objective.finish)
    }

    /// Whether all can be done within so many periods; the best plan is then one that does. Nothing if it is not known.
    fn within(&mut self, periods: u8) -> Option<bool> {
        let Some(mut program) = Program::of(self.model, self.kept, usize::from(periods)) else {
            return Some(false);
        };
        self.hold_all(&mut program);
        let outcome = minimise(&program, &[], 0.0, None, self.until, self.watch);
        let sooner = outcome.values.is_some_and(|values| self.take(&program.starts_of(&values)));
        if sooner || outcome.proven { Some(sooner) } else { None }
    }

    /// So many periods that in fewer no set of plays is as good: in all they have too little time, or cost too much as
    /// they cannot begin late enough.
    fn refuted_before(&self) -> u8 {
        let refuted = |periods: u8| {
            let Some(mut program) = Program::of_sets(self.model, self.kept, usize::from(periods)) else {
                return true;
            };
            self.hold_all(&mut program);
            let outcome = minimise(&program, &[], 0.0, None, self.until, self.watch);
            outcome.proven && outcome.values.is_none()
        };
        let (mut least, mut most) = (0, self.best.objective.finish);
        while least < most {
            let middle = u8::midpoint(least, most);
            if refuted(middle) { least = middle + 1 } else { most = middle }
        }
        least
    }

    fn hold_all(&self, program: &mut Program) {
        for aim in [Aim::Gap, Aim::Severity, Aim::Cost] {
            program.hold(aim, &self.best.objective);
        }
    }

    /// Takes a plan if it breaks no rule and is better than the best; whether it was taken.
    fn take(&mut self, starts: &Starts) -> bool {
        let Some(found) = answer(self.model, starts, self.best.proof) else { return false };
        let better = !self.is_allowed || found.objective.score() < self.best.objective.score();
        if better {
            self.watch.reaches(&found);
            (self.best, self.is_allowed) = (found, true);
        }
        better
    }
}

fn starts_of(model: &Model<'_>, plan: &Generated) -> Starts {
    let start = |(index, play): (usize, &domain::Play)| {
        let planned = plan.plays.iter().find(|planned| planned.play == play.id)?;
        Some((index, usize::from(planned.period)))
    };
    model.problem.plays.iter().enumerate().filter_map(start).collect()
}
