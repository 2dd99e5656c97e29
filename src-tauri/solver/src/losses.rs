//! What the best plan would lose without each of its plays: solved again without it, all else as it was.

use crate::{Watch, aimed, is_settled, pins};
use domain::plan::{Aim, Generated, Model, Problem, Proof, generate};
use domain::{Decision, PlayId, Verdict};
use std::time::{Duration, Instant};

/// What the best plan without a play falls behind the one with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Loss {
    /// The play.
    pub play: PlayId,
    /// Weighted levels of the gap that stay open.
    pub levels: f64,
    /// Severity that stays unserved; negative where closing less of the gap leaves time to serve more.
    pub severity: f64,
}

/// What each play of a plan is there for, in the order of the plan, as far as that is proven within the time, or until
/// it was stopped. Nothing of a plan that is not proven in its gap and its severity itself.
#[must_use]
pub fn losses(problem: &Problem, plan: &Generated, time: Duration, watch: &Watch) -> Vec<Loss> {
    let until = Instant::now() + time;
    if !is_settled(plan) {
        return Vec::new();
    }
    let lost = |play: &PlayId| {
        let without = rejecting(problem, play);
        let model = Model::of(&without);
        let kept = pins::pins(&model, until, watch).kept;
        let aims = [Aim::Gap, Aim::Severity];
        let reached = aimed(&model, &kept, generate(&without), &aims, until, watch);
        (reached.proof == Proof::Optimal).then(|| Loss {
            play: play.clone(),
            levels: reached.objective.gap_left - plan.objective.gap_left,
            severity: reached.objective.unserved_severity - plan.objective.unserved_severity,
        })
    };
    plan.plays.iter().map_while(|planned| lost(&planned.play)).collect()
}

fn rejecting(problem: &Problem, play: &PlayId) -> Problem {
    let mut without = problem.clone();
    without.decisions.retain(|decision| decision.play != *play);
    without.decisions.push(Decision {
        play: play.clone(),
        verdict: Verdict::Rejected,
        reason: String::new(),
        period: None,
    });
    without
}
