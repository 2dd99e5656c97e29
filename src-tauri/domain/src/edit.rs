//! Everything a person can do to a workbook, and what it does.

mod ballot;
mod block;
pub(crate) mod blocks;
pub(crate) mod case;
mod change;
pub(crate) mod correlate;
pub(crate) mod direction;
mod drafts;
mod evidence;
pub(crate) mod journey;
mod label;
mod lanes;
pub(crate) mod lookup;
pub(crate) mod measures;
mod offering;
mod parts;
pub(crate) mod plan;
pub(crate) mod play;
mod position;
pub(crate) mod progress;
pub(crate) mod rating;
mod replace;
mod restore;
pub(crate) mod round;
mod rubric;
mod shuffle;
mod split;
mod steps;
pub(crate) mod view;
mod workbook;

pub use block::{BlockLane, BlockStage, BlockText};

use crate::{
    Aspect, BallotDraft, BallotId, BlockKind, CaseFrame, CauseKind, Confidence, Correlation, Cost,
    DimensionId, DirectionEvidence, Driver, DriverEffect, DriverKind, Effect, Effort, EitherOr, End,
    EvidenceId, EvidenceKind, Executive, LaneId, LaneKind, Look, MapDraft, MapId, OfferingId, OfferingKind,
    Passage, Phase, PlanFrame, PlannedPlay, PlayId, PlayState, Raters, RatingEffects, Refusal, RespondentId,
    RoundId, ScenarioId, SegmentId, Side, SnapshotId, StageId, Verdict, ViewId, Workbook,
};
use serde::{Deserialize, Serialize};

/// What comes in from outside: ids for new things. (Edits that need the time will find it here, too.)
pub struct Context<'a> {
    /// Gives an id that was never used before.
    pub new_id: &'a mut dyn FnMut() -> String,
}

/// One thing a person does. Values arrive as they were given and are checked by [`apply`], so that a
/// refusal can name the thing, the value and what is allowed. A `before` of nothing means *at the end*.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are called as in the rows, where they are described")]
pub enum Edit {
    /// Gives the workbook another title.
    RenameWorkbook { title: String },
    /// Describes the firm.
    Describe { summary: String },

    /// Adds a buyer group.
    AddSegment { name: String },
    /// Renames a buyer group.
    RenameSegment { segment: SegmentId, name: String },
    /// Removes a buyer group; maps that named it stay, without one.
    RemoveSegment { segment: SegmentId },

    /// Adds an offering, a competitor or a benchmark. Competitors and benchmarks may be placed at once.
    AddOffering { name: String, kind: OfferingKind, placed: Option<f64>, reason: String },
    /// Renames an offering.
    RenameOffering { offering: OfferingId, name: String },
    /// Places a competitor or a benchmark by hand; its levels by judgement go.
    PlaceOffering { offering: OfferingId, position: f64, reason: String },
    /// Judges one level of a competitor or a benchmark.
    Judge { offering: OfferingId, dimension: DimensionId, level: Option<u8> },
    /// Shows or hides offerings on the chart.
    ShowOfferings { offerings: Vec<OfferingId>, shown: bool },
    /// Removes an offering and what was said of it; maps of it stay, without one.
    RemoveOffering { offering: OfferingId },
    /// Makes a benchmark of the library what it was, back again if it is gone.
    RestoreBenchmark { offering: OfferingId },
    /// Makes the benchmarks those of the library; others go.
    RestoreBenchmarks,

    /// Gives a name to what the chart of the spectrum shows and how it is drawn.
    AddView { name: String, offerings: Vec<OfferingId>, look: Look },
    /// Renames a view.
    RenameView { view: ViewId, name: String },
    /// Lets a view show other offerings, or look otherwise.
    ChangeView { view: ViewId, offerings: Vec<OfferingId>, look: Look },
    /// Removes a view; what it showed stays.
    RemoveView { view: ViewId },

    /// Adds a map with the default lanes and no stage.
    AddMap { name: String, offering: Option<OfferingId>, segment: Option<SegmentId> },
    /// Adds maps with all that stands on them: an import, a template. All or none.
    AddMaps { maps: Vec<MapDraft> },
    /// Copies a map with what was written and measured on it, but not what people said of its stages.
    DuplicateMap { map: MapId, name: String },
    /// Replaces a text wherever it stands on a map: in names of stages and lanes, and in cells.
    Replace { map: MapId, search: String, with: String, match_case: bool },
    /// Renames a map.
    RenameMap { map: MapId, name: String },
    /// Says whose journey a map is.
    AssignMap { map: MapId, offering: Option<OfferingId>, segment: Option<SegmentId> },
    /// Removes a map with all that is on it.
    RemoveMap { map: MapId },

    /// Adds a stage. Without a phase it takes that of the stage before it. Before a part of a stage, or `within` one,
    /// it is a part of that, too.
    AddStage {
        map: MapId,
        name: String,
        phase: Option<Phase>,
        before: Option<StageId>,
        #[serde(default)]
        #[ts(optional = nullable)]
        within: Option<StageId>,
    },
    /// Renames a stage; with a phase, that changes, too.
    RenameStage {
        stage: StageId,
        name: String,
        #[serde(default)]
        #[ts(optional = nullable)]
        phase: Option<Phase>,
    },
    /// Puts a stage into another phase.
    SetPhase { stage: StageId, phase: Phase },
    /// Says how much a stage matters, 1…3.
    SetImportance { stage: StageId, importance: u8 },
    /// Makes a stage, with its parts, a part of another of its map; without one, a whole stage again.
    NestStage { stage: StageId, within: Option<StageId> },
    /// Folds the parts of a stage away, or shows them.
    CollapseStage { stage: StageId, collapsed: bool },
    /// Makes one stage of two: cells hold what stood in both, as sure as the less sure one.
    MergeStages { stage: StageId, into: StageId, name: String },
    /// Makes two stages of one. The second begins with the same texts, as guesses.
    SplitStage { stage: StageId, name: String, second: String },
    /// Moves a stage, with its parts, within its map. A part belongs to the stage that it comes to stand behind.
    MoveStage { stage: StageId, before: Option<StageId> },
    /// Removes a stage with its cells and ratings.
    RemoveStage { stage: StageId },

    /// Adds a lane.
    AddLane { map: MapId, name: String, kind: LaneKind, before: Option<LaneId> },
    /// Renames a lane.
    RenameLane { lane: LaneId, name: String },
    /// Says what the cells of a lane speak of.
    SetLaneKind { lane: LaneId, kind: LaneKind },
    /// Moves a lane within its map.
    MoveLane { lane: LaneId, before: Option<LaneId> },
    /// Shows or hides a lane.
    ShowLane { lane: LaneId, shown: bool },
    /// Says whether a map is incomplete without the lane.
    RequireLane { lane: LaneId, required: bool },
    /// Removes a lane with its cells.
    RemoveLane { lane: LaneId },

    /// Writes into a cell. An empty text empties it. A cell written for the first time is *believed*.
    Write { stage: StageId, lane: LaneId, text: String },
    /// Adds stages and lanes at the end of a map and writes cells of theirs, as a block from a spreadsheet asks for that
    /// is larger than the map.
    AddBlock { map: MapId, stages: Vec<String>, lanes: Vec<String>, texts: Vec<BlockText> },
    /// Says how sure we are of a cell.
    SetConfidence { stage: StageId, lane: LaneId, confidence: Confidence },
    /// Makes a cell a little less sure; after *unknown* comes *known* again.
    Doubt { stage: StageId, lane: LaneId },

    /// Says who answers for a cell, and when it is to be looked at again (`YYYY-MM-DD`); empty texts take it back.
    AssignCell { stage: StageId, lane: LaneId, owner: String, review: String },
    /// Sets what a cell of a metric lane measures: all its figures, each with its period.
    Measure { stage: StageId, lane: LaneId, unit: String, source: String, figures: Vec<(String, f64)> },

    /// Adds an item of evidence, and lets something rest on it if it is given.
    AddEvidence { kind: EvidenceKind, text: String, source: String, date: String, at: Option<Resting> },
    /// Lets something rest on an item of evidence, or no longer.
    Cite { evidence: EvidenceId, at: Resting, cited: bool },
    /// Removes an item of evidence.
    RemoveEvidence { evidence: EvidenceId },

    /// Adds a respondent.
    AddRespondent { name: String, role: String, side: Side },
    /// Changes what is known of a respondent.
    DescribeRespondent { respondent: RespondentId, name: String, role: String, side: Side },
    /// Removes a respondent with their ratings, answers and pins.
    RemoveRespondent { respondent: RespondentId },

    /// Rates a stage in one respect.
    Rate { respondent: RespondentId, stage: StageId, aspect: Aspect, opinion: Opinion },
    /// Says why a respondent rated so.
    Comment { respondent: RespondentId, stage: StageId, aspect: Aspect, comment: String },
    /// Says why a weak spot is weak.
    SetCause { stage: StageId, aspect: Aspect, cause: Option<CauseKind> },
    /// Says which score a stage shall reach in one respect, 1…5, or that none is set.
    SetGoal { stage: StageId, aspect: Aspect, score: Option<u8> },
    /// Says how much the scores of a role weigh, 0…10; without a weight they weigh 1 as all others do.
    WeighRole { role: String, weight: Option<f64> },

    /// Begins a round of rating of a map: ballots for all who are asked. Until it is revealed nobody sees another's, and
    /// the map is rated on ballots alone.
    BeginRound { map: MapId, name: String, begun: String, raters: Raters },
    /// Asks one more person in an open round; asks somebody who takes part already for other phases.
    Invite { round: RoundId, respondent: RespondentId, phases: Vec<Phase> },
    /// Asks one more voice in an open round that is anonymous.
    AddVoice { round: RoundId },
    /// Says on a ballot how well a stage works in one respect.
    Vote { ballot: BallotId, stage: StageId, aspect: Aspect, opinion: Opinion },
    /// Says on a ballot why.
    VoteComment { ballot: BallotId, stage: StageId, aspect: Aspect, comment: String },
    /// Closes a ballot that is done.
    HandIn { ballot: BallotId },
    /// Opens a ballot again that was handed in here.
    Reopen { ballot: BallotId },
    /// Takes ballots that came as files. In any order, at once or one by one, they make the same round.
    TakeBallots { round: RoundId, ballots: Vec<BallotDraft> },
    /// Lets one of somebody's ballots that differ speak for them; the others are set aside, and stay.
    PreferBallot { ballot: BallotId },
    /// Opens all ballots of a round: what they say becomes the ratings of those who took part.
    Reveal { round: RoundId },
    /// Removes a round with its ballots. Ratings that it was revealed into stay.
    RemoveRound { round: RoundId },

    /// Drops a respondent's pin on the bare line, or takes it off. `seen`: whether the pins of others were before their
    /// eyes, so that it is not blind.
    DropPin {
        offering: OfferingId,
        respondent: RespondentId,
        position: Option<f64>,
        #[serde(default)]
        seen: bool,
    },
    /// Answers the rubric, or takes an answer back.
    AnswerRubric {
        offering: OfferingId,
        dimension: DimensionId,
        respondent: RespondentId,
        level: Option<u8>,
        note: String,
    },
    /// Says a dimension of the rubric in other words: its name, what is asked and the sentences of its five levels,
    /// from 0 (customer end) to 4 (client end). What was answered stays.
    RewordDimension { dimension: DimensionId, name: String, question: String, levels: Vec<String> },
    /// Adds a dimension to the rubric, with a sentence for each of its five levels and a weight, 0…10.
    AddDimension { name: String, question: String, levels: Vec<String>, phases: Vec<Phase>, weight: f64 },
    /// Removes a dimension with its answers, its judged levels and what plays do to it; never the last one.
    RemoveDimension { dimension: DimensionId },
    /// Says which phases of the journey a dimension speaks of.
    SetDimensionPhases { dimension: DimensionId, phases: Vec<Phase> },
    /// Makes a dimension of the library what it was, back again if it is gone; what was answered stays.
    RestoreDimension { dimension: DimensionId },
    /// Makes the rubric that of the library; other dimensions go, and what was answered on those that stay stays.
    RestoreRubric,
    /// Sets the weight of a dimension, 0…10.
    SetWeight { dimension: DimensionId, weight: f64 },
    /// Sets a position against the evidence, with a reason.
    Overrule { offering: OfferingId, position: f64, reason: String },
    /// Lets the evidence speak again.
    LiftOverrule { offering: OfferingId },
    /// Sets where an offering shall go.
    SetTarget { offering: OfferingId, position: f64, reason: String, by: String },
    /// Sets a single level of a target, or lets the target alone ask for it again. The other levels make up for it, so
    /// that all together still stand at the target as far as they can.
    SetTargetLevel { offering: OfferingId, dimension: DimensionId, level: Option<u8> },
    /// Takes the target away, with its single levels.
    ClearTarget { offering: OfferingId },
    /// Says what somebody thinks buyers want their relationship to be with: −2 (the product alone) … 2 (people above
    /// all); or takes it back.
    SayWish { offering: OfferingId, respondent: RespondentId, leaning: Option<i8> },
    /// Says what is known of the business of an offering, in a year: revenue in the workbook's own unit, gross margin as
    /// a share of it, how many buyers, and where that is from. What is not known is left out.
    SetEconomics {
        offering: OfferingId,
        revenue: Option<f64>,
        gross_margin: Option<f64>,
        buyers: Option<u32>,
        source: String,
    },
    /// Sets how much a kind of evidence counts for the direction, 0…10; nothing is as much as any other: 1.
    WeighDirection { evidence: DirectionEvidence, weight: Option<f64> },

    /// Adds a play of one's own, with its effects on the rubric. Months and effects may be left out: three months of
    /// work, an effect that is whole after six, and none that is known yet.
    AddPlay {
        name: String,
        towards: End,
        phases: Vec<Phase>,
        effort: Vec<Effort>,
        #[serde(default)]
        effects: Vec<Effect>,
        #[serde(default = "play::usual_work_months")]
        work_months: u16,
        #[serde(default = "play::usual_effect_months")]
        effect_months: u16,
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        risk: String,
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        leading_indicator: String,
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        done_when: String,
        why: String,
        #[serde(default)]
        #[ts(optional = nullable)]
        needs: Option<Vec<PlayId>>,
        #[serde(default)]
        #[ts(optional = nullable)]
        excludes: Option<Vec<PlayId>>,
        #[serde(default)]
        #[ts(optional = nullable)]
        rating_effects: Option<RatingEffects>,
    },
    /// Says other things of a play, ours or one of the library. What it needs, what it excludes and what it does to
    /// ratings stay where nothing is said of them.
    ChangePlay {
        play: PlayId,
        name: String,
        towards: End,
        phases: Vec<Phase>,
        effort: Vec<Effort>,
        effects: Vec<Effect>,
        work_months: u16,
        effect_months: u16,
        risk: String,
        leading_indicator: String,
        done_when: String,
        why: String,
        #[serde(default)]
        #[ts(optional = nullable)]
        needs: Option<Vec<PlayId>>,
        #[serde(default)]
        #[ts(optional = nullable)]
        excludes: Option<Vec<PlayId>>,
        #[serde(default)]
        #[ts(optional = nullable)]
        rating_effects: Option<RatingEffects>,
    },
    /// Makes two plays out of one, the second needing the first: work, costs and effects add up to what they were. So
    /// large a share of them goes to the first, above 0 and below 1.
    SplitPlay { play: PlayId, name: String, second: String, share: f64 },
    /// Removes a play from the library, and with it from the plan, from what was decided, and from what other plays
    /// need or exclude.
    RemovePlay { play: PlayId },
    /// Sets what a plan is made within.
    FramePlan { frame: PlanFrame },
    /// Pins or rejects a play, or leaves it open again.
    Decide { play: PlayId, verdict: Option<Verdict>, reason: String },
    /// Takes a generated plan as the plan.
    AdoptPlan { plays: Vec<PlannedPlay> },
    /// Says who answers for a play; empty for nobody.
    AssignPlay { play: PlayId, owner: String },
    /// Moves a play of the plan to another period, or says that it begins where it does: from then on that date is held, and
    /// the play pinned. One that was rejected is moved alone.
    MovePlay { play: PlayId, period: u8 },
    /// Lets go of the date that a play is held at. It stays pinned.
    FreeDate { play: PlayId },
    /// Takes a play out of the plan, and a pin off it.
    DropPlay { play: PlayId },
    /// Says what became of a play; nothing makes it planned again.
    MarkPlay { play: PlayId, state: Option<PlayState>, since: String, note: String },
    /// Writes down what the leading indicator of a play said on a day; nothing removes it.
    ReadIndicator { play: PlayId, date: String, value: Option<String> },
    /// Answers a block of the plan, or says why there is none; an empty answer takes it back.
    FillBlock {
        block: BlockKind,
        none: bool,
        text: String,
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        executives: Vec<Executive>,
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        passages: Vec<Passage>,
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        pairs: Vec<EitherOr>,
    },

    /// Keeps where all offerings stand under a day; a second time on one day takes the place of the first.
    TakeSnapshot { date: String, note: String },
    /// Says what was special about the day of a snapshot.
    NoteSnapshot { snapshot: SnapshotId, note: String },
    /// Forgets a snapshot.
    RemoveSnapshot { snapshot: SnapshotId },

    /// Sets what the business case is computed with.
    FrameCase { frame: CaseFrame },
    /// Sets one figure of the business with a segment's buyers of an offering of ours. Of money it may say the currency;
    /// one other than the workbook's is refused, since amounts are never converted.
    SetDriver {
        driver: Driver,
        #[serde(default)]
        #[ts(optional = nullable)]
        currency: Option<String>,
    },
    /// Takes one figure of the business back, or all of them.
    ClearDriver { offering: OfferingId, segment: SegmentId, driver: Option<DriverKind> },
    /// Says which figures of the business with an offering go together: all that is said of them, in place of what was.
    Correlate { offering: OfferingId, correlations: Vec<Correlation> },
    /// Says what a play costs besides work, once and each month, and all that it changes in the business.
    SetPlayMoney { play: PlayId, one_off: Cost, running: Cost, effects: Vec<DriverEffect> },
    /// Adds a way other than the plan.
    AddScenario { name: String, plays: Vec<PlannedPlay> },
    /// Gives such a way another name or other plays.
    ChangeScenario { scenario: ScenarioId, name: String, plays: Vec<PlannedPlay> },
    /// Removes such a way; its plays stay in the library.
    RemoveScenario { scenario: ScenarioId },

    /// Several edits as one step, all or none: a pasted block, a rejected play that leaves the plan.
    Together { edits: Vec<Edit> },
}

/// What rests on evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum Resting {
    /// A cell of a journey map.
    Cell {
        /// Its stage.
        stage: StageId,
        /// Its lane.
        lane: LaneId,
    },
    /// The level of an offering on a dimension of the rubric.
    Level {
        /// The offering.
        offering: OfferingId,
        /// The dimension.
        dimension: DimensionId,
    },
}

/// What a respondent says of a stage in one respect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Opinion {
    /// A score, 1…5.
    Score(u8),
    /// "Don't know", which is an answer.
    DontKnow,
    /// No answer: what was said is taken back.
    None,
}

/// The workbook as it is after the edit, or why it cannot be done. The workbook given is left as it was, and so is
/// every table that the edit leaves alone: an edit that changes nothing gives the very same tables back.
///
/// # Errors
/// A [`Refusal`] that names the thing, the value given and what is allowed.
pub fn apply(workbook: &Workbook, edit: &Edit, context: &mut Context<'_>) -> Result<Workbook, Refusal> {
    let mut after = workbook.clone();
    change::change(&mut after, edit, context)?;
    Ok(after)
}
