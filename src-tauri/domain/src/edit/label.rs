//! What a step is called in "Undo …".

use super::lookup::Named;
use super::{Edit, Opinion, lanes};
use crate::methods::Library;
use crate::{
    Confidence, DriverKind, LaneId, Message, OfferingId, PlayId, SegmentId, StageId, Table, Verdict, Workbook,
};

impl Edit {
    /// What the step is called in "Undo …": the words name the thing as it was called *before* the edit.
    #[must_use]
    pub fn label(&self, before: &Workbook) -> Message {
        let stage = |id: &StageId| called(&before.stages, id);
        let lane = |id: &LaneId| called(&before.lanes, id);
        let offering = |id: &OfferingId| called(&before.offerings, id);
        let play = |id: &PlayId| called(&before.plays, id);
        let figure = |id: &'static str, segment: &SegmentId, driver: Option<DriverKind>| {
            let label = said(id, called(&before.segments, segment));
            let word = |driver: DriverKind| Message::new(format!("driver-{}", driver.as_str()));
            driver.map_or_else(|| label.clone(), |driver| label.clone().with("driver", word(driver)))
        };
        match self {
            Self::RenameWorkbook { title } => said("edit-rename-workbook", title),
            Self::Describe { summary: _ } => Message::new("edit-describe"),

            Self::AddSegment { name } => said("edit-add", name),
            Self::RenameSegment { segment, name: _ } => {
                said("edit-rename", called(&before.segments, segment))
            }
            Self::RemoveSegment { segment } => said("edit-remove", called(&before.segments, segment)),

            Self::AddOffering { name, kind: _, placed: _, reason: _ } => said("edit-add", name),
            Self::RenameOffering { offering: id, name: _ } => said("edit-rename", offering(id)),
            Self::PlaceOffering { offering: id, position, reason: _ } => {
                said("edit-place", offering(id)).with("position", position.round())
            }
            Self::Judge { offering: id, dimension, level: _ } => {
                said("edit-judge", offering(id)).with("dimension", called(&before.dimensions, dimension))
            }
            Self::ShowOfferings { offerings, shown } => match (offerings.as_slice(), shown) {
                ([one], true) => said("edit-show", offering(one)),
                ([one], false) => said("edit-hide", offering(one)),
                (_, true) => Message::new("edit-show-many").with("count", offerings.len()),
                (_, false) => Message::new("edit-hide-many").with("count", offerings.len()),
            },
            Self::RemoveOffering { offering: id } => said("edit-remove", offering(id)),
            Self::RestoreBenchmark { offering: id } => said(
                "edit-restore",
                called_or(&before.offerings, &Library::of(before.about.language).benchmarks, id),
            ),
            Self::RestoreBenchmarks => Message::new("edit-restore-benchmarks"),

            Self::AddView { name, offerings: _, look: _ } => said("edit-add-view", name),
            Self::RenameView { view, name: _ } => said("edit-rename", called(&before.views, view)),
            Self::ChangeView { view, offerings: _, look: _ } => {
                said("edit-change-view", called(&before.views, view))
            }
            Self::RemoveView { view } => said("edit-remove-view", called(&before.views, view)),

            Self::AddMap { name, offering: _, segment: _ } => said("edit-add", name),
            Self::AddMaps { maps } => match maps.as_slice() {
                [only] => said("edit-add", &only.name),
                _ => Message::new("edit-add-maps").with("count", maps.len()),
            },
            Self::DuplicateMap { map, name: _ } => said("edit-duplicate", called(&before.maps, map)),
            Self::Replace { map: _, search, with, match_case: _ } => {
                said("edit-replace", search).with("with", short(with))
            }
            Self::RenameMap { map, name: _ } => said("edit-rename", called(&before.maps, map)),
            Self::AssignMap { map, offering: _, segment: _ } => {
                said("edit-assign", called(&before.maps, map))
            }
            Self::RemoveMap { map } => said("edit-remove", called(&before.maps, map)),
            Self::AddStage { map: _, name, phase: _, before: _, within: _ } => said("edit-add", name),
            Self::RenameStage { stage: id, name: _, phase: _ } => said("edit-rename", stage(id)),
            Self::SetPhase { stage: id, phase } => said("edit-set-phase", stage(id))
                .with("phase", Message::new(format!("phase-{}", phase.as_str()))),
            Self::SetImportance { stage: id, importance } => {
                said("edit-set-importance", stage(id)).with("importance", *importance)
            }
            Self::NestStage { stage: id, within: Some(whole) } => {
                said("edit-nest", stage(id)).with("whole", stage(whole))
            }
            Self::NestStage { stage: id, within: None } => said("edit-unnest", stage(id)),
            Self::CollapseStage { stage: id, collapsed: true } => said("edit-collapse", stage(id)),
            Self::CollapseStage { stage: id, collapsed: false } => said("edit-expand", stage(id)),
            Self::MergeStages { stage: id, into, name: _ } => {
                said("edit-merge", stage(id)).with("into", stage(into))
            }
            Self::SplitStage { stage: id, name: _, second: _ } => said("edit-split", stage(id)),
            Self::MoveStage { stage: id, before: _ } => said("edit-move", stage(id)),
            Self::RemoveStage { stage: id } => said("edit-remove", stage(id)),

            Self::AddLane { map: _, name, kind: _, before: _ } => said("edit-add", name),
            Self::RenameLane { lane: id, name: _ } => said("edit-rename", lane(id)),
            Self::SetLaneKind { lane: id, kind } => said("edit-set-lane-kind", lane(id))
                .with("kind", Message::new(format!("lane-{}", kind.as_str()))),
            Self::MoveLane { lane: id, before: _ } => said("edit-move", lane(id)),
            Self::ShowLane { lane: id, shown: true } => said("edit-show", lane(id)),
            Self::ShowLane { lane: id, shown: false } => said("edit-hide", lane(id)),
            Self::RequireLane { lane: id, required: true } => said("edit-require", lane(id)),
            Self::RequireLane { lane: id, required: false } => said("edit-not-require", lane(id)),
            Self::RemoveLane { lane: id } => said("edit-remove", lane(id)),

            Self::Write { stage: column, lane: row, text } => {
                let id = if text.trim().is_empty() { "edit-empty" } else { "edit-write" };
                Message::new(id).with("stage", stage(column)).with("lane", lane(row))
            }
            Self::AddBlock { map: _, stages, lanes, texts: _ } => {
                Message::new("edit-add-block").with("count", stages.len() + lanes.len())
            }
            Self::SetConfidence { stage: column, lane: row, confidence } => {
                marked(stage(column), lane(row), *confidence)
            }
            Self::Doubt { stage: column, lane: row } => {
                marked(stage(column), lane(row), lanes::less_sure(before, column, row))
            }

            Self::AssignCell { stage: column, lane: row, owner: _, review: _ } => {
                Message::new("edit-assign-cell").with("stage", stage(column)).with("lane", lane(row))
            }
            Self::Measure { stage: column, lane: row, unit: _, source: _, figures: _ } => {
                Message::new("edit-measure").with("stage", stage(column)).with("lane", lane(row))
            }

            Self::AddEvidence { kind: _, text, source: _, date: _, at: _ } => said("edit-add-evidence", text),
            Self::Cite { evidence, at: _, cited } => {
                let id = if *cited { "edit-cite" } else { "edit-not-cite" };
                said(id, called(&before.evidence, evidence))
            }
            Self::RemoveEvidence { evidence } => {
                said("edit-remove-evidence", called(&before.evidence, evidence))
            }

            Self::AddRespondent { name, role: _, side: _ } => said("edit-add", name),
            Self::DescribeRespondent { respondent, name: _, role: _, side: _ } => {
                said("edit-describe-respondent", called(&before.respondents, respondent))
            }
            Self::RemoveRespondent { respondent } => {
                said("edit-remove", called(&before.respondents, respondent))
            }

            Self::Rate { respondent: _, stage: id, aspect, opinion } => {
                let aspect = Message::new(format!("aspect-{}", aspect.as_str()));
                match opinion {
                    Opinion::Score(score) => {
                        said("edit-rate", stage(id)).with("aspect", aspect).with("score", *score)
                    }
                    Opinion::DontKnow => said("edit-rate-dont-know", stage(id)).with("aspect", aspect),
                    Opinion::None => said("edit-take-back", stage(id)).with("aspect", aspect),
                }
            }
            Self::Comment { respondent: _, stage: id, aspect, comment: _ } => said("edit-comment", stage(id))
                .with("aspect", Message::new(format!("aspect-{}", aspect.as_str()))),
            Self::SetCause { stage: id, aspect, cause: _ } => said("edit-set-cause", stage(id))
                .with("aspect", Message::new(format!("aspect-{}", aspect.as_str()))),
            Self::SetGoal { stage: id, aspect, score } => {
                let label = if score.is_some() { "edit-set-goal" } else { "edit-clear-goal" };
                said(label, stage(id)).with("aspect", Message::new(format!("aspect-{}", aspect.as_str())))
            }
            Self::WeighRole { role, weight: Some(weight) } => {
                said("edit-weigh-role", role).with("weight", *weight)
            }
            Self::WeighRole { role, weight: None } => said("edit-not-weigh-role", role),

            Self::BeginRound { map: _, name, begun: _, raters: _ } => said("edit-begin-round", name),
            Self::Invite { round: _, respondent, phases: _ } => {
                said("edit-invite", called(&before.respondents, respondent))
            }
            Self::AddVoice { round } => said("edit-add-voice", called(&before.rounds, round)),
            // Who undoes a step must not learn whose ballot it was, nor what was said on it.
            Self::Vote { ballot: _, stage: _, aspect: _, opinion: _ }
            | Self::VoteComment { ballot: _, stage: _, aspect: _, comment: _ } => Message::new("edit-vote"),
            Self::HandIn { ballot: _ } => Message::new("edit-hand-in"),
            Self::Reopen { ballot: _ } => Message::new("edit-reopen"),
            Self::TakeBallots { round: _, ballots } => {
                Message::new("edit-take-ballots").with("count", ballots.len())
            }
            Self::PreferBallot { ballot: _ } => Message::new("edit-prefer-ballot"),
            Self::Reveal { round } => said("edit-reveal", called(&before.rounds, round)),
            Self::RemoveRound { round } => said("edit-remove", called(&before.rounds, round)),

            Self::DropPin { offering: id, respondent: _, position: Some(position), seen: _ } => {
                said("edit-drop-pin", offering(id)).with("position", position.round())
            }
            Self::DropPin { offering: id, respondent: _, position: None, seen: _ } => {
                said("edit-take-pin", offering(id))
            }
            Self::AnswerRubric { offering: id, dimension, respondent: _, level: _, note: _ } => {
                said("edit-answer", offering(id)).with("dimension", called(&before.dimensions, dimension))
            }
            Self::RewordDimension { dimension, name: _, question: _, levels: _ } => {
                said("edit-reword", called(&before.dimensions, dimension))
            }
            Self::AddDimension { name, question: _, levels: _, phases: _, weight: _ } => {
                said("edit-add", name)
            }
            Self::RemoveDimension { dimension } => said("edit-remove", called(&before.dimensions, dimension)),
            Self::SetDimensionPhases { dimension, phases: _ } => {
                said("edit-set-dimension-phases", called(&before.dimensions, dimension))
            }
            Self::RestoreDimension { dimension } => said(
                "edit-restore",
                called_or(&before.dimensions, &Library::of(before.about.language).dimensions, dimension),
            ),
            Self::RestoreRubric => Message::new("edit-restore-rubric"),
            Self::SetWeight { dimension, weight } => {
                said("edit-set-weight", called(&before.dimensions, dimension)).with("weight", *weight)
            }
            Self::Overrule { offering: id, position, reason: _ } => {
                said("edit-overrule", offering(id)).with("position", position.round())
            }
            Self::LiftOverrule { offering: id } => said("edit-lift-overrule", offering(id)),
            Self::SetTarget { offering: id, position, reason: _, by: _ } => {
                said("edit-set-target", offering(id)).with("position", position.round())
            }
            Self::SayWish { offering: id, respondent: _, leaning: _ } => said("edit-say-wish", offering(id)),
            Self::SetEconomics { offering: id, .. } => said("edit-set-economics", offering(id)),
            Self::WeighDirection { evidence, weight } => Message::new("edit-weigh-direction")
                .with("evidence", Message::new(format!("direction-{}", evidence.as_str())))
                .with("weight", weight.unwrap_or(1.0)),
            Self::SetTargetLevel { offering: id, dimension, level } => {
                let dimension = called(&before.dimensions, dimension);
                match level {
                    Some(level) => said("edit-set-target-level", offering(id)).with("level", *level),
                    None => said("edit-clear-target-level", offering(id)),
                }
                .with("dimension", dimension)
            }
            Self::ClearTarget { offering: id } => said("edit-clear-target", offering(id)),

            Self::AddPlay {
                name,
                towards: _,
                phases: _,
                effort: _,
                effects: _,
                work_months: _,
                effect_months: _,
                risk: _,
                leading_indicator: _,
                done_when: _,
                why: _,
                needs: _,
                excludes: _,
                rating_effects: _,
            } => said("edit-add", name),
            Self::ChangePlay {
                play: id,
                name: _,
                towards: _,
                phases: _,
                effort: _,
                effects: _,
                work_months: _,
                effect_months: _,
                risk: _,
                leading_indicator: _,
                done_when: _,
                why: _,
                needs: _,
                excludes: _,
                rating_effects: _,
            } => said("edit-change-play", play(id)),
            Self::SplitPlay { play: id, name: _, second: _, share: _ } => said("edit-split", play(id)),
            Self::RemovePlay { play: id } => said("edit-remove", play(id)),
            Self::FramePlan { frame } if frame.unit != before.plan.unit => {
                Message::new("edit-recount-plan").with("unit", frame.unit.as_str())
            }
            Self::FramePlan { frame: _ } => Message::new("edit-frame-plan"),
            Self::Decide { play: id, verdict, reason: _ } => match verdict {
                Some(Verdict::Pinned) => said("edit-pin-play", play(id)),
                Some(Verdict::Rejected) => said("edit-reject-play", play(id)),
                None => said("edit-undecide-play", play(id)),
            },
            Self::AdoptPlan { plays } => Message::new("edit-adopt-plan").with("count", plays.len()),
            Self::AssignPlay { play: id, owner: _ } => said("edit-assign-play", play(id)),
            Self::FreeDate { play: id } => said("edit-free-date", play(id)),
            Self::MovePlay { play: id, period }
                if before.planned.iter().any(|row| row.play == *id && row.period == *period) =>
            {
                said("edit-hold-date", play(id))
            }
            Self::MovePlay { play: id, period } => said("edit-move-play", play(id))
                .with("unit", before.plan.unit.as_str())
                .with("period", u16::from(*period) + 1),
            Self::DropPlay { play: id } => said("edit-drop-play", play(id)),
            Self::FrameCase { frame: _ } => Message::new("edit-frame-case"),
            Self::SetDriver { driver, currency: _ } => {
                figure("edit-set-driver", &driver.segment, Some(driver.driver))
            }
            Self::ClearDriver { offering: _, segment, driver: Some(driver) } => {
                figure("edit-clear-driver", segment, Some(*driver))
            }
            Self::ClearDriver { offering: _, segment, driver: None } => {
                figure("edit-clear-drivers", segment, None)
            }
            Self::Correlate { offering, correlations: _ } => {
                said("edit-correlate", called(&before.offerings, offering))
            }
            Self::SetPlayMoney { play: id, one_off: _, running: _, effects: _ } => {
                said("edit-set-play-money", play(id))
            }
            Self::AddScenario { name, plays: _ } => said("edit-add-scenario", name),
            Self::ChangeScenario { scenario, name: _, plays: _ } => {
                said("edit-change-scenario", called(&before.scenarios, scenario))
            }
            Self::RemoveScenario { scenario } => {
                said("edit-remove-scenario", called(&before.scenarios, scenario))
            }
            Self::MarkPlay { play: id, state, since: _, note: _ } => match state {
                None => said("edit-unmark-play", play(id)),
                Some(state) => said("edit-mark-play", play(id))
                    .with("state", Message::new(format!("play-state-{}", state.as_str()))),
            },
            Self::ReadIndicator { play: id, date, value: _ } => {
                said("edit-read-indicator", play(id)).with("date", date.as_str())
            }
            Self::FillBlock { block, .. } => Message::new("edit-fill-block")
                .with("block", Message::new(format!("block-{}", block.as_str()))),
            Self::TakeSnapshot { date, note: _ } => said("edit-take-snapshot", date),
            Self::NoteSnapshot { snapshot, note: _ } => {
                said("edit-note-snapshot", called(&before.snapshots, snapshot))
            }
            Self::RemoveSnapshot { snapshot } => {
                said("edit-remove-snapshot", called(&before.snapshots, snapshot))
            }
            Self::Together { edits } => match edits.as_slice() {
                [] => Message::new("edit-nothing"),
                [only] => only.label(before),
                [first, others @ ..] => Message::new("edit-together")
                    .with("first", first.label(before))
                    .with("others", others.len()),
            },
        }
    }
}

/// How sure a cell is said to be.
fn marked(stage: String, lane: String, confidence: Confidence) -> Message {
    let confidence = Message::new(format!("confidence-{}", confidence.as_str()));
    Message::new("edit-set-confidence").with("stage", stage).with("lane", lane).with("confidence", confidence)
}

/// A message about one thing.
fn said(id: &'static str, name: impl AsRef<str>) -> Message {
    Message::new(id).with("name", short(name.as_ref()))
}

/// What people call a row, shortened; its id if it is not there, which an edit that was accepted never meets.
fn called<T: Named>(table: &Table<T>, id: &T::Id) -> String {
    table.iter().find(|row| row.id() == id).map_or_else(|| id.to_string(), |row| short(row.name()))
}

/// The same; of what is gone, what the library calls it.
fn called_or<T: Named>(table: &Table<T>, defaults: &[T], id: &T::Id) -> String {
    let row = table.iter().chain(defaults).find(|row| row.id() == id);
    row.map_or_else(|| id.to_string(), |row| short(row.name()))
}

/// A name short enough for a menu.
fn short(name: &str) -> String {
    const MOST: usize = 40;
    let name = name.trim();
    let line = name.lines().next().unwrap_or_default();
    if line.chars().count() <= MOST && line.len() == name.len() {
        return line.to_owned();
    }
    let kept: String = line.chars().take(MOST - 1).collect();
    format!("{}…", kept.trim_end())
}
