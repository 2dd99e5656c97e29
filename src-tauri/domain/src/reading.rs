//! What the four screens show: everything derived, in one piece, so that a screen computes nothing.
//!
//! `clientline show --json` prints the same readings, so that what is on the screen can be checked.

/// The derives of every reading.
macro_rules! readings {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
        pub $kind $name { $($body)* }
    )*};
}

mod ballot;
mod progress;
mod round;

pub use ballot::*;
pub use progress::progress;
pub use round::*;

use crate::{
    Aspect, CauseKind, Cell, Confidence, Dimension, DimensionId, Evidence, JourneyMap, Lane, LaneId, Message,
    Offering, OfferingId, Overrule, PlanFrame, Play, PlayId, Respondent, RespondentId, RoleWeight, Segment,
    Stage, StageId, Target, Verdict,
};
use serde::Serialize;

readings! {
    /// A screen's finding in words, and what it rests on.
    pub struct Headline {
        /// The finding.
        pub title: Message,
        /// What it rests on.
        pub lead: Message,
    }

    /// How far the four questions are answered, for the rail.
    pub struct Progress {
        /// Journey: required cells filled, 0…1, over all maps; nothing without a map that has stages.
        pub completeness: Option<f64>,
        /// Whether all maps are filled confidently and completely.
        pub journey_ready: bool,
        /// Stages with at least three answers in each respect, of all stages.
        pub rated_stages: usize,
        /// All stages.
        pub stages: usize,
        /// The offering that the plan moves, or our first: its position, rounded.
        pub position: Option<f64>,
        /// Its target.
        pub target: Option<f64>,
        /// Whether the position is provisional.
        pub provisional: bool,
        /// Plays in the adopted plan.
        pub plays: usize,
    }

    /// Question 1.
    pub struct JourneyReading {
        /// The finding.
        pub headline: Headline,
        /// All maps, to choose from.
        pub maps: Vec<JourneyMap>,
        /// Our offerings, to assign a map to.
        pub offerings: Vec<Offering>,
        /// All segments, likewise.
        pub segments: Vec<Segment>,
        /// The map shown; nothing in a workbook without maps.
        pub map: Option<MapReading>,
    }

    /// One map with all that follows from it.
    pub struct MapReading {
        /// The map.
        pub map: JourneyMap,
        /// Its stages in order, with what follows for each.
        pub stages: Vec<StageReading>,
        /// Its lanes in order, hidden ones too.
        pub lanes: Vec<Lane>,
        /// Its cells that say anything.
        pub cells: Vec<CellReading>,
        /// How many cells are past their day of review.
        pub stale: usize,
        /// What is still missing, the weakest first, and who might know; at most fifty.
        pub missing: Vec<MissingCell>,
        /// How many are missing in all.
        pub missing_count: usize,
        /// Filled required cells / required cells; nothing where there are none.
        pub completeness: Option<f64>,
        /// Confidence weight / required cells.
        pub assurance: Option<f64>,
        /// Completeness 1 and assurance ≥ 0.6.
        pub ready: bool,
        /// The best-known stage: most required lanes filled, then the highest confidence.
        pub best_known: Option<StageId>,
        /// Respondents who rated any of its stages.
        pub respondents: usize,
    }

    /// One stage with what follows for it.
    pub struct StageReading {
        /// The stage.
        pub stage: Stage,
        /// Filled required cells / required cells.
        pub completeness: Option<f64>,
        /// Confidence weight / required cells.
        pub assurance: Option<f64>,
        /// Required lanes that the best-known stage has filled and this one has not.
        pub below_bar: Vec<LaneId>,
        /// Its ratings in the order acquisition, retention, satisfaction.
        pub scores: Vec<ScoreReading>,
    }

    /// One cell with the evidence it rests on.
    pub struct CellReading {
        /// The cell.
        pub cell: Cell,
        /// What it rests on.
        pub evidence: Vec<Evidence>,
        /// What it measures, in a metric lane.
        pub measure: Option<MeasureReading>,
        /// Whether its day of review is past.
        pub stale: bool,
    }

    /// An item of evidence, and how much rests on it.
    pub struct EvidenceReading {
        /// The item.
        pub evidence: Evidence,
        /// How many cells of all maps cite it.
        pub cells: usize,
    }

    /// What a cell measures.
    pub struct MeasureReading {
        /// The unit; may be empty.
        pub unit: String,
        /// Where the figures come from.
        pub source: String,
        /// Each period with its figure, in the order of the periods.
        pub figures: Vec<(String, f64)>,
    }

    /// A required cell that we know too little of.
    pub struct MissingCell {
        /// Its stage.
        pub stage: StageId,
        /// Its lane.
        pub lane: LaneId,
        /// What the stage is called.
        pub stage_name: String,
        /// What the lane is called.
        pub lane_name: String,
        /// Whether anything stands there.
        pub filled: bool,
        /// How sure we are of it.
        pub confidence: Confidence,
        /// Whether its day of review is past.
        pub stale: bool,
        /// Whom to ask: who answers for it, or the role that deals with buyers there.
        pub ask: Message,
    }

    /// Two maps side by side.
    pub struct Comparison {
        /// The one.
        pub left: JourneyMap,
        /// The other.
        pub right: JourneyMap,
        /// How they differ, in words.
        pub headline: Headline,
        /// Stages of both in one order; those that are the same stage are a pair.
        pub stages: Vec<StagePair>,
        /// Lanes of both, likewise.
        pub lanes: Vec<LanePair>,
        /// Every crossing where one of the two says anything.
        pub cells: Vec<CellPair>,
    }

    /// A stage of one map, of the other, or of both.
    pub struct StagePair {
        /// In the one.
        pub left: Option<Stage>,
        /// In the other.
        pub right: Option<Stage>,
    }

    /// A lane of one map, of the other, or of both.
    pub struct LanePair {
        /// In the one.
        pub left: Option<Lane>,
        /// In the other.
        pub right: Option<Lane>,
    }

    /// What two maps say in one place.
    pub struct CellPair {
        /// The place of the stage among the pairs.
        pub stage: usize,
        /// The place of the lane among the pairs.
        pub lane: usize,
        /// In the one.
        pub left: Option<Cell>,
        /// In the other.
        pub right: Option<Cell>,
        /// How the two differ.
        pub difference: Difference,
    }

    /// What all respondents together say of a stage in one respect.
    pub struct ScoreReading {
        /// The stage.
        pub stage: StageId,
        /// The respect.
        pub aspect: Aspect,
        /// Who said what, in the order of the respondents; left out where a map is shown and not its ratings.
        pub opinions: Vec<OpinionReading>,
        /// How many gave each score, from 1 to 5.
        pub counts: [usize; 5],
        /// How many gave a score; "don't know" counts in none.
        pub n: usize,
        /// How many said "don't know".
        pub dont_know: usize,
        /// The median; nothing without scores. Below three it is no verdict.
        pub median: Option<f64>,
        /// The quartiles, type 7.
        pub quartiles: Option<(f64, f64)>,
        /// r_wg, 0…1; nothing below two scores.
        pub agreement: Option<f64>,
        /// What the agreement amounts to; nothing below three scores.
        pub accord: Option<Accord>,
        /// Three scores or more: the median is a verdict.
        pub verdict: bool,
        /// Severity of the weak spot, 0…3; nothing without a verdict.
        pub severity: Option<f64>,
        /// Whether the scores weigh differently, by role: then the median and the quartiles are weighted ones.
        pub weighted: bool,
        /// Why it is weak, if somebody said.
        pub cause: Option<CauseKind>,
        /// The score it shall reach, 1…5, if somebody said.
        pub goal: Option<u8>,
    }

    /// One respondent's opinion.
    pub struct OpinionReading {
        /// Who.
        pub respondent: RespondentId,
        /// The score; nothing for "don't know".
        pub score: Option<u8>,
        /// Why; may be empty.
        pub comment: String,
    }

    /// Question 2.
    pub struct RatingsReading {
        /// The finding.
        pub headline: Headline,
        /// All maps, to choose from.
        pub maps: Vec<JourneyMap>,
        /// The map rated; nothing in a workbook without maps.
        pub map: Option<JourneyMap>,
        /// Everybody with a name, and the voices of this map's anonymous rounds, in order.
        pub respondents: Vec<Respondent>,
        /// How much the scores of a role weigh; without any all weigh alike.
        pub weights: Vec<RoleWeight>,
        /// The stages of the map with their scores.
        pub stages: Vec<StageReading>,
        /// Answers given ("don't know" among them).
        pub answers: usize,
        /// Answers that all who are asked could give. After an anonymous round those are its voices.
        pub possible: usize,
        /// Kendall's W over the stages by mean score of each respondent who rated all of them; nothing below
        /// two such respondents or two stages.
        pub concordance: Option<Concordance>,
        /// Weak spots, the most severe first; only verdicts with a severity above 0.
        pub weak_spots: Vec<WeakSpot>,
        /// Largest spread × severity first; only where agreement is below moderate.
        pub talk_about: Vec<WeakSpot>,
        /// The rounds of the map, the first first.
        pub rounds: Vec<RoundReading>,
    }

    /// Kendall's coefficient of concordance over one map, never weighted.
    pub struct Concordance {
        /// W, 0…1, with ties corrected.
        pub w: f64,
        /// χ² = m (n − 1) W.
        pub chi_squared: f64,
        /// Respondents ranked.
        pub respondents: usize,
        /// Stages ranked.
        pub stages: usize,
    }

    /// One stage in one respect, with what makes it worth talking about.
    pub struct WeakSpot {
        /// The stage.
        pub stage: StageId,
        /// Its name.
        pub name: String,
        /// The respect.
        pub aspect: Aspect,
        /// The median.
        pub median: f64,
        /// How many gave a score.
        pub n: usize,
        /// Severity, 0…3.
        pub severity: f64,
        /// Interquartile range.
        pub spread: f64,
        /// r_wg.
        pub agreement: f64,
        /// Why it is weak, if somebody said.
        pub cause: Option<CauseKind>,
        /// Whether the median is weighted by role.
        pub weighted: bool,
        /// The scores given, sorted.
        pub scores: Vec<u8>,
        /// Who stands furthest apart, in words.
        pub note: Option<Message>,
    }

    /// Question 3.
    pub struct SpectrumReading {
        /// The finding.
        pub headline: Headline,
        /// Every offering with its positions, in the order of the workbook.
        pub offerings: Vec<PositionReading>,
        /// The offering in the inspector: the one asked for, or our first.
        pub chosen: Option<RubricReading>,
        /// All respondents.
        pub respondents: Vec<Respondent>,
    }

    /// Where one offering stands.
    pub struct PositionReading {
        /// The offering.
        pub offering: Offering,
        /// Median of the pins; only for ours.
        pub perceived: Option<Perceived>,
        /// From the rubric; for ours from answers, for others from judged levels.
        pub evidenced: Option<Evidenced>,
        /// The strategist's own figure, if set.
        pub overrule: Option<Overrule>,
        /// Where it stands on the chart: overrule, else evidence, else by hand; nothing if unknown.
        pub position: Option<f64>,
        /// The band of that position.
        pub band: Option<Band>,
        /// Where it shall go.
        pub target: Option<Target>,
        /// The central-tendency rule applies: |P − 50| < |perceived − 50| − 5.
        pub central_tendency: bool,
    }

    /// Where respondents believe an offering stands.
    pub struct Perceived {
        /// The median of the pins, 0…100.
        pub position: f64,
        /// The lowest and the highest pin.
        pub range: (f64, f64),
        /// How many pins.
        pub n: usize,
    }

    /// Where the rubric puts an offering.
    pub struct Evidenced {
        /// 25 × Σ w ℓ / Σ w, 0…100.
        pub position: f64,
        /// The 90 % interval, clipped to 0…100; nothing for levels by judgement.
        pub interval: Option<(f64, f64)>,
        /// Answered weight / all weight, 0…1.
        pub coverage: f64,
        /// Answered dimensions.
        pub answered: usize,
        /// All dimensions.
        pub dimensions: usize,
        /// Fewer than 7 of 10 dimensions answered.
        pub provisional: bool,
        /// How many respondents answered anything.
        pub respondents: usize,
    }

    /// What a position is made of.
    pub struct RubricReading {
        /// The offering.
        pub offering: OfferingId,
        /// Each dimension with what was answered.
        pub dimensions: Vec<DimensionReading>,
        /// The pins dropped.
        pub pins: Vec<crate::Pin>,
    }

    /// One dimension for one offering.
    pub struct DimensionReading {
        /// The dimension.
        pub dimension: Dimension,
        /// The mean level, or the judged one; nothing if nobody answered.
        pub level: Option<f64>,
        /// The level that the target asks for, if there is one.
        pub target_level: Option<f64>,
        /// Sample variance of the levels; nothing below two answers.
        pub variance: Option<f64>,
        /// Who answered what.
        pub answers: Vec<crate::Answer>,
    }

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

/// How what two maps say differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// The same words.
    Same,
    /// Other words.
    Changed,
    /// Only the left one says anything.
    OnlyLeft,
    /// Only the right one says anything.
    OnlyRight,
}

impl CellReading {
    /// A cell that rests on nothing and measures nothing.
    #[must_use]
    pub fn of(cell: Cell) -> Self {
        Self { cell, evidence: Vec::new(), measure: None, stale: false }
    }
}

/// What an agreement amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Accord {
    /// r_wg ≥ 0.7.
    Strong,
    /// r_wg ≥ 0.5.
    Moderate,
    /// Below: talk about it.
    Weak,
}

/// A fifth of the spectrum, after Lampel and Mintzberg (1996).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// 0…20.
    StandardProduct,
    /// 20…40.
    ConfiguredProduct,
    /// 40…60.
    ProductisedService,
    /// 60…80.
    TailoredService,
    /// 80…100.
    BespokeService,
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

/// Which lanes and stages a confidence belongs to is kept with the cell; an absent cell is unknown.
impl Confidence {
    /// Weight in the assurance of a map.
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::Known => 1.0,
            Self::Believed => 0.6,
            Self::Guess => 0.25,
            Self::Unknown => 0.0,
        }
    }
}
