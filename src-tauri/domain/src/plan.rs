//! The transition plan: which plays take an offering to its target, when, and why.
//!
//! [`problem`] gathers everything that a plan depends on into one value; [`generate`] answers it, and says
//! what of the answer is proven; [`read`] explains a plan that was adopted, whoever made it. The answer
//! depends on nothing but the problem, so that another way to solve it can take the place of this one.

mod blocks;
mod budget;
mod generate;
mod headline;
mod left_out;
mod model;
mod observed;
mod problem;
mod read;
mod recount;
mod schedule;
mod stones;
mod warnings;
pub(crate) mod words;

pub use budget::{Budget, Purse, Spending};
pub use generate::{Aim, Generated, Objective, Proof, answer, bound, generate};
pub use left_out::Reason;
pub use model::{Model, Move, Set};
pub use problem::{DimensionGap, PlanStage, Problem, Spot, problem};
pub(crate) use problem::{in_force, offering};
pub use read::{loss, proposed, read, read_on};
pub use recount::rounded;
pub(crate) use recount::starts;
pub use schedule::{Starts, Together, together};

use crate::{PeriodUnit, PlayId};

/// What of the gap to the target is left after plays, in weighted levels: `Σ w × gap left`, effects at
/// *likely*. Effects saturate at the gap: overshoot earns nothing, and a push the other way widens it.
#[must_use]
pub fn gap_left(problem: &Problem, plays: &[PlayId]) -> f64 {
    let model = Model::of(problem);
    model.gap_left(&model.set_of(plays))
}

/// How much of a weak spot plays relieve, 0…1: `min(1, Σ max(0, rating effect) / 2)` over the plays that
/// touch the phase of its stage.
#[must_use]
pub fn relief(problem: &Problem, plays: &[PlayId], spot: &Spot) -> f64 {
    let effects = problem
        .plays
        .iter()
        .filter(|play| plays.contains(&play.id) && play.phases.contains(&spot.phase))
        .map(|play| play.rating_effects.on(spot.weak_spot.aspect).max(0.0) / 2.0);
    (effects.sum::<f64>() + 0.0).min(1.0)
}

/// The severity that plays leave unserved: `Σ severity × (1 − relief) + Σ harm`, where a play's harm is
/// `max(0, −rating effect) / 2 × importance` of each stage it touches.
#[must_use]
pub fn unserved_severity(problem: &Problem, plays: &[PlayId]) -> f64 {
    let model = Model::of(problem);
    model.unserved(&model.set_of(plays))
}

impl crate::RatingEffects {
    /// The change of scores in one respect.
    #[must_use]
    pub fn on(&self, aspect: crate::Aspect) -> f64 {
        match aspect {
            crate::Aspect::Acquisition => self.acquisition,
            crate::Aspect::Retention => self.retention,
            crate::Aspect::Satisfaction => self.satisfaction,
        }
    }
}

impl crate::Play {
    /// All its work, in person-months.
    #[must_use]
    pub fn person_months(&self) -> f64 {
        self.effort.iter().map(|effort| effort.person_months).sum::<f64>() + 0.0
    }

    /// How many periods its work touches, at least one. Its months are the same in either unit.
    #[must_use]
    pub fn periods(&self, unit: PeriodUnit) -> u8 {
        u8::try_from(self.work_months.div_ceil(u16::from(unit.months())).max(1)).unwrap_or(u8::MAX)
    }

    /// What part of its work falls into each period it touches: spread evenly over its months.
    fn shares(&self, unit: PeriodUnit) -> Vec<f64> {
        let months = f64::from(self.work_months);
        let long = f64::from(unit.months());
        if self.work_months == 0 {
            return vec![1.0];
        }
        (0..self.periods(unit))
            .map(|period| {
                let begins = f64::from(period) * long;
                (months - begins).min(long) / months
            })
            .collect()
    }

    /// What part of its effect is there, 0…1, so many months after its work began: none before the work
    /// is done, all at `effect_months`, a straight line between.
    #[must_use]
    pub fn ramp(&self, months: f64) -> f64 {
        let begins = f64::from(self.work_months);
        let whole = f64::from(self.effect_months);
        if months >= whole.max(begins) {
            1.0
        } else if months <= begins {
            0.0
        } else {
            (months - begins) / (whole - begins)
        }
    }
}

/// What hinders two plays from being in one plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clash<'a> {
    /// One of them says so.
    Said,
    /// They push this dimension in opposite directions.
    Opposite(&'a crate::DimensionId),
}

fn clash<'a>(one: &'a crate::Play, other: &crate::Play) -> Option<Clash<'a>> {
    if one.excludes.contains(&other.id) || other.excludes.contains(&one.id) {
        return Some(Clash::Said);
    }
    one.effects
        .iter()
        .find(|effect| {
            other
                .effects
                .iter()
                .any(|against| against.dimension == effect.dimension && against.likely * effect.likely < 0.0)
        })
        .map(|effect| Clash::Opposite(&effect.dimension))
}
