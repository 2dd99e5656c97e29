//! What the plan screen shows.

use super::{Headline, PastPosition, PlayMoney, PositionReading, WeakSpot};
use crate::{
    BlockKind, DimensionId, EitherOr, Executive, IndicatorValue, Message, Passage, PlanFrame, Play, PlayId,
    PlayProgress, SegmentId, Verdict,
};
use serde::Serialize;

readings! {
    /// Question 4.
    pub struct PlanReading {
        /// The finding.
        pub headline: Headline,
        /// What the plan is made within.
        pub frame: PlanFrame,
        /// The same in the other unit.
        pub recount: Recount,
        /// Our offerings, to choose from.
        pub offerings: Vec<PositionReading>,
        /// The plan as adopted, by start; empty before one was.
        pub plays: Vec<PlannedReading>,
        /// Every other play of the library and why it is out.
        pub left_out: Vec<LeftOut>,
        /// The position expected at the start and at the end of each period: `periods + 1` of them.
        pub path: Vec<Waypoint>,
        /// Where the offering really stood on the days of snapshots, in their order.
        pub observed: Vec<Observed>,
        /// The stepping stones, each at most a year long.
        pub phases: Vec<PlanPhase>,
        /// The blocks that are never forgotten, all of them.
        pub blocks: Vec<BlockReading>,
        /// Use of capacity by role and period.
        pub load: Vec<RoleLoad>,
        /// The money of it, where there is a budget.
        pub budget: Option<BudgetReading>,
        /// Gap to the target in weighted levels before the plan, Σ w × gap.
        pub gap_before: f64,
        /// What of it is left after the plan.
        pub gap_after: f64,
        /// What is to be thought of in the plan as a whole: more change in a year than people follow.
        pub warnings: Vec<Message>,
        /// Whether the library's default roles lack capacity: nothing can be planned before some is given.
        pub missing: Vec<Missing>,
        /// What each play of the library costs besides its effort, and changes, in its order.
        pub money: Vec<PlayMoney>,
        /// The currency of that, its code.
        pub currency: String,
    }

    /// A plan as it would be if it counted in the other unit.
    pub struct Recount {
        /// What it would be made within.
        pub frame: PlanFrame,
        /// What would not be when it was, or that all would be.
        pub changes: Vec<Message>,
    }

    /// A budget and what the plan takes of it.
    pub struct BudgetReading {
        /// What all plays may cost besides work by the end of the plan.
        pub amount: f64,
        /// What those of the plan do.
        pub spent: f64,
        /// The currency of both, its code.
        pub currency: String,
    }

    /// One play of a plan with why.
    pub struct PlannedReading {
        /// The play.
        pub play: Play,
        /// The first period of its work, 0 is the first.
        pub period: u8,
        /// How many periods its work lasts.
        pub periods: u8,
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
        /// Why a plan that is made does not move it; nothing where it may.
        pub held: Option<Held>,
        /// What became of it; nothing while it is only planned.
        pub progress: Option<PlayProgress>,
        /// What its leading indicator said, in the order it was written down.
        pub indicators: Vec<IndicatorValue>,
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
        /// The period that it is held at, 0 is the first; nothing where it may begin in any.
        pub held: Option<u8>,
    }

    /// The position expected at one point of the plan.
    pub struct Waypoint {
        /// Periods since the start.
        pub period: u8,
        /// 0…100, effects at *likely*.
        pub position: f64,
        /// From effects at *low* to effects at *high*.
        pub range: (f64, f64),
    }

    /// Where an offering stood on the day of a snapshot.
    pub struct Observed {
        /// Months since the beginning of the plan; negative before it.
        pub months: f64,
        /// Where it stood.
        pub past: PastPosition,
    }

    /// A stepping stone of a plan.
    pub struct PlanPhase {
        /// Its first period, 0 is the first of the plan.
        pub period: u8,
        /// How many periods it lasts.
        pub periods: u8,
        /// The position expected at its end; nothing before anything can be expected.
        pub position: Option<f64>,
        /// From effects at *low* to effects at *high*.
        pub range: Option<(f64, f64)>,
        /// What must be done before it: what its plays need of earlier phases.
        pub entry: Vec<Criterion>,
        /// What shows that it is done.
        pub exit: Vec<Criterion>,
        /// What tells early whether it works.
        pub indicators: Vec<Criterion>,
    }

    /// Something to look at, and the play that it belongs to.
    pub struct Criterion {
        /// The play.
        pub play: PlayId,
        /// Its name.
        pub name: String,
        /// What to look at; may be empty.
        pub text: String,
        /// Whether the play is done.
        pub met: bool,
    }

    /// A block of the plan.
    pub struct BlockReading {
        /// Which.
        pub block: BlockKind,
        /// Whether the answer is "none"; the text is then the reason.
        pub none: bool,
        /// Whether it is answered, in words or by a list.
        pub answered: bool,
        /// The answer; empty where nobody wrote one.
        pub text: String,
        /// Who must agree.
        pub executives: Vec<Executive>,
        /// What happens to existing customers: every segment, also those of which nothing is said.
        pub passages: Vec<PassageReading>,
        /// Either–or.
        pub pairs: Vec<EitherOr>,
        /// Plays of the plan that fill it.
        pub plays: Vec<String>,
        /// What is known already that bears on it.
        pub known: Vec<Message>,
    }

    /// What happens to the existing customers of a segment.
    pub struct PassageReading {
        /// The segment.
        pub segment: SegmentId,
        /// Its name.
        pub name: String,
        /// What was said of them.
        pub said: Option<Passage>,
    }

    /// How much of one role's capacity a plan uses.
    pub struct RoleLoad {
        /// The role.
        pub role: String,
        /// Person-months a period.
        pub capacity: f64,
        /// Person-months used in each period of the plan.
        pub used: Vec<f64>,
        /// With how many digits these are said: the capacity as it was typed.
        pub digits: u8,
    }
}

/// Why a play begins when it does, and at no other time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// Somebody set its date.
    Date,
    /// Its work has begun, or is done.
    Work,
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
