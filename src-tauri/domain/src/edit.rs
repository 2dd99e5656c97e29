//! Everything a person can do to a workbook, and what it does.

use crate::{
    Aspect, CauseKind, Confidence, DimensionId, Effort, End, EvidenceId, EvidenceKind, LaneId, LaneKind, MapId,
    Message, OfferingId, OfferingKind, Phase, PlannedPlay, PlayId, Refusal, RespondentId, SegmentId, Side, StageId,
    Verdict, Workbook,
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

    /// Adds a map with the default lanes and no stage.
    AddMap { name: String, offering: Option<OfferingId>, segment: Option<SegmentId> },
    /// Renames a map.
    RenameMap { map: MapId, name: String },
    /// Says whose journey a map is.
    AssignMap { map: MapId, offering: Option<OfferingId>, segment: Option<SegmentId> },
    /// Removes a map with all that is on it.
    RemoveMap { map: MapId },

    /// Adds a stage. Without a phase it takes that of the stage before it.
    AddStage { map: MapId, name: String, phase: Option<Phase>, before: Option<StageId> },
    /// Renames a stage.
    RenameStage { stage: StageId, name: String },
    /// Puts a stage into another phase.
    SetPhase { stage: StageId, phase: Phase },
    /// Says how much a stage matters, 1…3.
    SetImportance { stage: StageId, importance: u8 },
    /// Moves a stage within its map.
    MoveStage { stage: StageId, before: Option<StageId> },
    /// Removes a stage with its cells and ratings.
    RemoveStage { stage: StageId },

    /// Adds a lane.
    AddLane { map: MapId, name: String, kind: LaneKind, before: Option<LaneId> },
    /// Renames a lane.
    RenameLane { lane: LaneId, name: String },
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
    /// Says how sure we are of a cell.
    SetConfidence { stage: StageId, lane: LaneId, confidence: Confidence },

    /// Adds an item of evidence, and lets a cell rest on it if one is given.
    AddEvidence {
        kind: EvidenceKind,
        text: String,
        source: String,
        date: String,
        cell: Option<(StageId, LaneId)>,
    },
    /// Lets a cell rest on an item of evidence, or no longer.
    Cite { evidence: EvidenceId, stage: StageId, lane: LaneId, cited: bool },
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

    /// Drops a respondent's pin on the bare line, or takes it off.
    DropPin { offering: OfferingId, respondent: RespondentId, position: Option<f64> },
    /// Answers the rubric, or takes an answer back.
    AnswerRubric {
        offering: OfferingId,
        dimension: DimensionId,
        respondent: RespondentId,
        level: Option<u8>,
        note: String,
    },
    /// Sets the weight of a dimension, 0…10.
    SetWeight { dimension: DimensionId, weight: f64 },
    /// Sets a position against the evidence, with a reason.
    Overrule { offering: OfferingId, position: f64, reason: String },
    /// Lets the evidence speak again.
    LiftOverrule { offering: OfferingId },
    /// Sets where an offering shall go.
    SetTarget { offering: OfferingId, position: f64, reason: String, by: String },
    /// Takes the target away.
    ClearTarget { offering: OfferingId },

    /// Adds a play of one's own, with its effect on one dimension.
    AddPlay { name: String, towards: End, phases: Vec<Phase>, effort: Vec<Effort>, why: String },
    /// Sets what a plan is made within.
    FramePlan { offering: Option<OfferingId>, start: String, quarters: u8, capacity: Vec<Effort> },
    /// Pins or rejects a play, or leaves it open again.
    Decide { play: PlayId, verdict: Option<Verdict>, reason: String },
    /// Takes a generated plan as the plan.
    AdoptPlan { plays: Vec<PlannedPlay> },
    /// Moves a play of the plan to another quarter.
    MovePlay { play: PlayId, quarter: u8 },
    /// Takes a play out of the plan.
    DropPlay { play: PlayId },
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

impl Edit {
    /// What the step is called in "Undo …": the words name the thing as it was called *before* the edit.
    #[must_use]
    pub fn label(&self, before: &Workbook) -> Message {
        let _ = before;
        Message::new("edit")
    }

    /// Two edits with the same key, one soon after the other, are one step to undo: typing on in a cell,
    /// stepping a marker with the arrow keys. Nothing for edits that always stand alone.
    #[must_use]
    pub fn merge_key(&self) -> Option<String> {
        None
    }
}

/// The workbook as it is after the edit, or why it cannot be done. The workbook given is left as it was.
///
/// # Errors
/// A [`Refusal`] that names the thing, the value given and what is allowed.
pub fn apply(workbook: &Workbook, edit: &Edit, context: &mut Context<'_>) -> Result<Workbook, Refusal> {
    let _ = (edit, context);
    Ok(workbook.clone())
}
