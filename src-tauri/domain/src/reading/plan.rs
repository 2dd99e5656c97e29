//! What the plan screen shows.

use super::{CaseReading, Headline, PositionReading, WeakSpot};
use crate::{DimensionId, Message, PlanFrame, Play, PlayId, Verdict};
use serde::Serialize;

readings! {
    /// Question 4.
    pub struct PlanReading {
        /// The finding.
        pub headline: Headline,
        /// What the plan is made within.
        pub frame: PlanFrame,
        /// Our offerings, to choose from.
        pub offerings: Vec<PositionReading>,
        /// The plan as adopted, by start; empty before one was.
        pub plays: Vec<PlannedReading>,
        /// Every other play of the library and why it is out.
        pub left_out: Vec<LeftOut>,
        /// The position expected at the start and at the end of each quarter: `quarters + 1` of them.
        pub path: Vec<Waypoint>,
        /// Use of capacity by role and quarter.
        pub load: Vec<RoleLoad>,
        /// Gap to the target in weighted levels before the plan, Σ w × gap.
        pub gap_before: f64,
        /// What of it is left after the plan.
        pub gap_after: f64,
        /// Whether the library's default roles lack capacity: nothing can be planned before some is given.
        pub missing: Vec<Missing>,
        /// The money of it.
        pub case: CaseReading,
    }

    /// One play of a plan with why.
    pub struct PlannedReading {
        /// The play.
        pub play: Play,
        /// The first quarter of its work, 0 is the first.
        pub quarter: u8,
        /// How many quarters its work lasts.
        pub quarters: u8,
        /// Dimensions whose gap it closes, with how many levels of it, the largest first.
        pub closes: Vec<Closes>,
        /// Weak spots it serves.
        pub serves: Vec<WeakSpot>,
        /// Plays of the plan that need it.
        pub needed_by: Vec<PlayId>,
        /// Why it is in, in words.
        pub why: Vec<Message>,
        /// What speaks against it or is broken: a prerequisite that ends too late, a role overloaded.
        pub warnings: Vec<Message>,
        /// Whether it was pinned.
        pub pinned: bool,
    }

    /// How much of a gap a play closes.
    pub struct Closes {
        /// The dimension.
        pub dimension: DimensionId,
        /// Its name.
        pub name: String,
        /// Levels closed of the gap.
        pub levels: f64,
        /// The gap before the plan, levels.
        pub gap: f64,
    }

    /// A play that is not in the plan.
    pub struct LeftOut {
        /// The play.
        pub play: Play,
        /// Why, in words.
        pub why: Message,
        /// What people decided.
        pub verdict: Option<Verdict>,
    }

    /// The position expected at one point of the plan.
    pub struct Waypoint {
        /// Quarters since the start.
        pub quarter: u8,
        /// 0…100, effects at *likely*.
        pub position: f64,
        /// From effects at *low* to effects at *high*.
        pub range: (f64, f64),
    }

    /// How much of one role's capacity a plan uses.
    pub struct RoleLoad {
        /// The role.
        pub role: String,
        /// Person-months a quarter.
        pub capacity: f64,
        /// Person-months used in each quarter of the plan.
        pub used: Vec<f64>,
    }
}

/// What a plan still needs before it can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// No offering of ours.
    Offering,
    /// No dimension of the rubric weighs anything.
    Weights,
    /// Nobody answered the rubric for it.
    Position,
    /// No target was set.
    Target,
    /// No role has capacity.
    Capacity,
    /// The target is where it stands.
    Gap,
}
