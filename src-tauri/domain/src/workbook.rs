//! The whole document, as plain rows. The tables here are the tables of the file and the fields of the
//! JSON export; nothing that can be derived stands among them.

/// The derives of every row of a workbook.
macro_rules! rows {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub $kind $name { $($body)* }
    )*};
}

mod case;
mod choices;
mod direction;
mod library;
mod look;
mod progress;
mod rating;

pub use case::*;
pub use choices::*;
pub use direction::*;
pub use library::*;
pub use look::*;
pub use progress::*;
pub use rating::*;

use crate::{
    DimensionId, EvidenceId, LaneId, MapId, OfferingId, PlayId, RespondentId, SegmentId, StageId, Table,
};
use serde::{Deserialize, Serialize};

rows! {
    /// One analysis, one file.
    #[derive(Default)]
    pub struct Workbook {
        /// What the workbook is, in one row.
        pub about: About,
        /// Buyer groups.
        pub segments: Table<Segment>,
        /// What stands on the spectrum: ours, competitors and benchmarks, in the order they are listed.
        pub offerings: Table<Offering>,
        /// Levels by judgement of offerings that nobody answered the rubric for (benchmarks, competitors).
        pub judgements: Table<Judgement>,
        /// The people who rate.
        pub respondents: Table<Respondent>,
        /// Journey maps.
        pub maps: Table<JourneyMap>,
        /// Columns of all maps; those of one map stand in their order.
        pub stages: Table<Stage>,
        /// Rows of all maps; those of one map stand in their order.
        pub lanes: Table<Lane>,
        /// What stands where a stage and a lane cross; an absent cell is empty and unknown.
        pub cells: Table<Cell>,
        /// Evidence items.
        pub evidence: Table<Evidence>,
        /// Which evidence a cell rests on.
        pub citations: Table<Citation>,
        /// Ratings of stages, one for each respondent, stage and aspect.
        pub ratings: Table<Rating>,
        /// Why a weak spot is weak.
        pub causes: Table<Cause>,
        /// Which scores stages shall reach.
        #[serde(default)]
        pub goals: Table<Goal>,
        /// What the cells of metric lanes measure.
        #[serde(default)]
        pub measures: Table<Measure>,
        /// The figures measured, one for each cell and period.
        #[serde(default)]
        pub figures: Table<Figure>,
        /// How much the scores of a role weigh; without rows all weigh alike.
        #[serde(default)]
        pub role_weights: Table<RoleWeight>,
        /// Rounds of rating, in the order they were begun.
        #[serde(default)]
        pub rounds: Table<Round>,
        /// Ballots of all rounds.
        #[serde(default)]
        pub ballots: Table<Ballot>,
        /// What stands on the ballots.
        #[serde(default)]
        pub votes: Table<Vote>,
        /// The rubric.
        pub dimensions: Table<Dimension>,
        /// What respondents answered the rubric for our offerings.
        pub answers: Table<Answer>,
        /// Where respondents believe an offering stands, before they saw the rubric.
        pub pins: Table<Pin>,
        /// Positions that the strategist set against the evidence.
        pub overrules: Table<Overrule>,
        /// Which evidence the levels of offerings rest on.
        #[serde(default)]
        pub groundings: Table<Grounding>,
        /// Where offerings shall go.
        pub targets: Table<Target>,
        /// Levels of targets that the strategist set one by one.
        #[serde(default)]
        pub target_levels: Table<TargetLevel>,
        /// What people say buyers want: people, or the product.
        #[serde(default)]
        pub wishes: Table<Wish>,
        /// The business behind our offerings.
        #[serde(default)]
        pub economics: Table<Economics>,
        /// How much each kind of evidence counts for the direction.
        #[serde(default)]
        pub direction_weights: Table<DirectionWeight>,
        /// Named views of the spectrum, in the order they were made.
        #[serde(default)]
        pub views: Table<View>,
        /// Usual gross margins along the spectrum.
        pub margins: Table<MarginPoint>,
        /// The play library.
        pub plays: Table<Play>,
        /// What the plan is made within.
        pub plan: PlanFrame,
        /// What people decided about plays.
        pub decisions: Table<Decision>,
        /// The plan as it was adopted.
        pub planned: Table<PlannedPlay>,
        /// What the business case is computed with.
        #[serde(default)]
        pub case: CaseFrame,
        /// The business with each segment's buyers of our offerings.
        #[serde(default)]
        pub drivers: Table<Driver>,
        /// Which figures of the business go together.
        #[serde(default)]
        pub correlations: Table<Correlation>,
        /// What plays cost besides work.
        #[serde(default)]
        pub play_costs: Table<PlayCost>,
        /// What plays change in the business.
        #[serde(default)]
        pub driver_effects: Table<DriverEffect>,
        /// Other ways than the plan, in the order they were made.
        #[serde(default)]
        pub scenarios: Table<Scenario>,
        /// What became of plays.
        #[serde(default)]
        pub progress: Table<PlayProgress>,
        /// What leading indicators said.
        #[serde(default)]
        pub indicators: Table<IndicatorValue>,
        /// What the plan says to the blocks that are never forgotten.
        #[serde(default)]
        pub blocks: Table<PlanBlock>,
        /// Days on which positions were kept, in their order.
        #[serde(default)]
        pub snapshots: Table<Snapshot>,
        /// Where offerings stood on those days.
        #[serde(default)]
        pub standings: Table<Standing>,
    }

    /// What a workbook is.
    pub struct About {
        /// Its title.
        pub title: String,
        /// The firm's own description, one or two sentences; may be empty.
        pub summary: String,
        /// The language that its contents are written in.
        pub language: Language,
    }

    /// A group of buyers.
    pub struct Segment {
        /// Its id.
        pub id: SegmentId,
        /// Its name.
        pub name: String,
    }

    /// What is placed on the line.
    pub struct Offering {
        /// Its id.
        pub id: OfferingId,
        /// Its name.
        pub name: String,
        /// Whose it is.
        pub kind: OfferingKind,
        /// Where it was placed by hand (competitors and benchmarks), 0…100; levels by judgement go before it.
        pub placed: Option<f64>,
        /// Why it stands there, or where that is known from; may be empty.
        pub reason: String,
        /// Whether the chart shows it.
        pub shown: bool,
    }

    /// A level of the rubric that was judged, not answered.
    pub struct Judgement {
        /// The offering judged.
        pub offering: OfferingId,
        /// The dimension.
        pub dimension: DimensionId,
        /// The level, 0 (customer end) … 4 (client end).
        pub level: u8,
    }

    /// Somebody who rates, by name or pseudonym.
    pub struct Respondent {
        /// Their id.
        pub id: RespondentId,
        /// Name or pseudonym.
        pub name: String,
        /// Their role, in their own words (`Head of Sales`); may be empty.
        pub role: String,
        /// On which side of the table they sit.
        pub side: Side,
        /// A voice of an anonymous round: nobody knows whose, and nobody may say.
        #[serde(default)]
        pub anonymous: bool,
    }

    /// The journey of one segment's buyers with one offering.
    pub struct JourneyMap {
        /// Its id.
        pub id: MapId,
        /// Its name.
        pub name: String,
        /// The offering, if it was said.
        pub offering: Option<OfferingId>,
        /// The segment, if it was said.
        pub segment: Option<SegmentId>,
    }

    /// One column of a map.
    pub struct Stage {
        /// Its id.
        pub id: StageId,
        /// The map it belongs to.
        pub map: MapId,
        /// Its name.
        pub name: String,
        /// The phase of the buyer's life with us.
        pub phase: Phase,
        /// How much it matters, 1…3.
        pub importance: u8,
        /// The stage that it is a part of; that one belongs to no other, and stands before it. What a stage's parts
        /// say is detail: completeness, ratings and weak spots are those of whole stages.
        #[serde(default)]
        pub within: Option<StageId>,
        /// Whether its parts are folded away.
        #[serde(default)]
        pub collapsed: bool,
    }

    /// One row of a map.
    pub struct Lane {
        /// Its id.
        pub id: LaneId,
        /// The map it belongs to.
        pub map: MapId,
        /// Its name.
        pub name: String,
        /// What its cells speak of.
        pub kind: LaneKind,
        /// Whether a map is incomplete without it.
        pub required: bool,
        /// Whether the screen leaves it out.
        pub hidden: bool,
    }

    /// What stands where a stage and a lane cross.
    pub struct Cell {
        /// The stage.
        pub stage: StageId,
        /// The lane.
        pub lane: LaneId,
        /// The text; may have several lines.
        pub text: String,
        /// How sure we are of it.
        pub confidence: Confidence,
        /// Who answers for it, a name or a role; may be empty.
        #[serde(default)]
        pub owner: String,
        /// When it is to be looked at again, `YYYY-MM-DD`; may be empty.
        #[serde(default)]
        pub review: String,
    }

    /// Something seen, heard or measured.
    pub struct Evidence {
        /// Its id.
        pub id: EvidenceId,
        /// What it is.
        pub kind: EvidenceKind,
        /// The quotation, the figure with its unit, or the document's name.
        pub text: String,
        /// Who said it, or where it was measured.
        pub source: String,
        /// When, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`; may be empty.
        pub date: String,
    }

    /// That a cell rests on an item of evidence.
    pub struct Citation {
        /// The evidence.
        pub evidence: EvidenceId,
        /// The stage of the cell.
        pub stage: StageId,
        /// The lane of the cell.
        pub lane: LaneId,
    }

    /// What the cell of a metric lane measures; the cell's text names it.
    pub struct Measure {
        /// The stage of the cell.
        pub stage: StageId,
        /// The lane of the cell.
        pub lane: LaneId,
        /// The unit (`%`, `days`); may be empty.
        pub unit: String,
        /// Where the figures come from.
        pub source: String,
    }

    /// One measured figure.
    pub struct Figure {
        /// The stage of the cell.
        pub stage: StageId,
        /// The lane of the cell.
        pub lane: LaneId,
        /// For which period, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`.
        pub period: String,
        /// The figure, in the unit of its measure.
        pub value: f64,
    }

    /// One respondent's level of one offering on one dimension.
    pub struct Answer {
        /// The offering.
        pub offering: OfferingId,
        /// The dimension.
        pub dimension: DimensionId,
        /// Who says so.
        pub respondent: RespondentId,
        /// 0 (customer end) … 4 (client end).
        pub level: u8,
        /// The fact it rests on; may be empty.
        pub note: String,
    }

    /// Where a respondent believes an offering stands.
    pub struct Pin {
        /// The offering.
        pub offering: OfferingId,
        /// Who.
        pub respondent: RespondentId,
        /// 0 (customer end) … 100 (client end).
        pub position: f64,
        /// Whether it was dropped before that person answered anything of the rubric for the offering, or saw the pins
        /// of others.
        #[serde(default)]
        pub blind: bool,
    }

    /// That the level of an offering on a dimension rests on an item of evidence.
    pub struct Grounding {
        /// The evidence.
        pub evidence: EvidenceId,
        /// The offering.
        pub offering: OfferingId,
        /// The dimension.
        pub dimension: DimensionId,
    }

    /// A level that the strategist wants, whatever the target asks of the other dimensions.
    pub struct TargetLevel {
        /// The offering, which has a target.
        pub offering: OfferingId,
        /// The dimension.
        pub dimension: DimensionId,
        /// 0 (customer end) … 4 (client end).
        pub level: u8,
    }

    /// A position set against the evidence.
    pub struct Overrule {
        /// The offering.
        pub offering: OfferingId,
        /// 0 (customer end) … 100 (client end).
        pub position: f64,
        /// Why; never empty.
        pub reason: String,
    }

    /// Where an offering shall go.
    pub struct Target {
        /// The offering.
        pub offering: OfferingId,
        /// 0 (customer end) … 100 (client end).
        pub position: f64,
        /// Why; may be empty.
        pub reason: String,
        /// By when, `YYYY-MM`; may be empty.
        pub by: String,
    }

    /// What a plan is made within.
    pub struct PlanFrame {
        /// The offering that moves; nothing before one was chosen.
        pub offering: Option<OfferingId>,
        /// The first month, `YYYY-MM`; may be empty before it was chosen.
        pub start: String,
        /// What its time is counted in: periods are quarters, or months.
        #[serde(default)]
        pub unit: PeriodUnit,
        /// How many periods it may take: 1…20 quarters, 1…60 months.
        #[serde(alias = "quarters")]
        pub periods: u8,
        /// Person-months a period, by role. A role that is not listed has none.
        pub capacity: Vec<Effort>,
        /// What its plays may cost besides work until its end, in the currency of the case; nothing where money is no
        /// limit.
        pub budget: Option<f64>,
    }

    /// What people decided about a play.
    pub struct Decision {
        /// The play.
        pub play: PlayId,
        /// In or out.
        pub verdict: Verdict,
        /// Why; never empty for a rejection.
        pub reason: String,
        /// The period that a pinned play begins in, where somebody set that by hand: a plan that is made keeps to it, and
        /// the plan has it there or not at all. 0 is the first.
        #[serde(default)]
        pub period: Option<u8>,
    }

    /// A play of the adopted plan.
    pub struct PlannedPlay {
        /// The play.
        pub play: PlayId,
        /// The period its work begins in, in the unit of the plan's frame; 0 is the first.
        #[serde(alias = "quarter")]
        pub period: u8,
    }
}

impl Default for About {
    fn default() -> Self {
        Self { title: String::new(), summary: String::new(), language: Language::English }
    }
}

impl Default for PlanFrame {
    fn default() -> Self {
        Self {
            offering: None,
            start: String::new(),
            unit: PeriodUnit::Quarter,
            periods: 8,
            capacity: Vec::new(),
            budget: None,
        }
    }
}

impl Respondent {
    /// Somebody with a name.
    #[must_use]
    pub fn new(id: RespondentId, name: String, role: String, side: Side) -> Self {
        Self { id, name, role, side, anonymous: false }
    }
}

impl Stage {
    /// A whole stage, part of none.
    #[must_use]
    pub fn new(id: StageId, map: MapId, name: String, phase: Phase, importance: u8) -> Self {
        Self { id, map, name, phase, importance, within: None, collapsed: false }
    }
}

impl Cell {
    /// A cell that nobody owns, without a day on which it is to be looked at again.
    #[must_use]
    pub fn new(stage: StageId, lane: LaneId, text: String, confidence: Confidence) -> Self {
        Self { stage, lane, text, confidence, owner: String::new(), review: String::new() }
    }

    /// Whether it says no more than an absent cell: nothing written, nothing known, nobody asked.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
            && self.confidence == Confidence::Unknown
            && self.owner.is_empty()
            && self.review.is_empty()
    }
}

impl Workbook {
    /// The stages of a map, in their order.
    pub fn stages_of(&self, map: &MapId) -> impl Iterator<Item = &Stage> {
        self.stages.iter().filter(move |stage| stage.map == *map)
    }

    /// The lanes of a map, in their order, hidden ones too.
    pub fn lanes_of(&self, map: &MapId) -> impl Iterator<Item = &Lane> {
        self.lanes.iter().filter(move |lane| lane.map == *map)
    }

    /// The maps that speak of an offering of ours: those that name it, then those that name none.
    pub fn maps_about(&self, offering: &OfferingId) -> impl Iterator<Item = &JourneyMap> {
        let named = self.maps.iter().filter(move |map| map.offering.as_ref() == Some(offering));
        named.chain(self.maps.iter().filter(|map| map.offering.is_none()))
    }

    /// The cell where a stage and a lane cross, if anything was said there.
    #[must_use]
    pub fn cell(&self, stage: &StageId, lane: &LaneId) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.stage == *stage && cell.lane == *lane)
    }

    /// An offering by its id.
    #[must_use]
    pub fn offering(&self, id: &OfferingId) -> Option<&Offering> {
        self.offerings.iter().find(|offering| offering.id == *id)
    }

    /// Where an offering shall go, if a target was set.
    #[must_use]
    pub fn target(&self, offering: &OfferingId) -> Option<&Target> {
        self.targets.iter().find(|target| target.offering == *offering)
    }
}
