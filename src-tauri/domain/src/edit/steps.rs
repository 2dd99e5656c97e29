//! Which edits are one step to undo.

use super::Edit;

impl Edit {
    /// Two edits with the same key, one soon after the other, are one step to undo: typing on in a cell,
    /// stepping a marker with the arrow keys. Nothing for edits that always stand alone.
    #[must_use]
    pub fn merge_key(&self) -> Option<String> {
        // Ids hold no slash, so that two different things never share a key.
        match self {
            Self::RenameWorkbook { title: _ } => Some("rename-workbook".to_owned()),
            Self::Describe { summary: _ } => Some("describe".to_owned()),
            Self::RenameSegment { segment, name: _ } => Some(format!("rename-segment/{segment}")),
            Self::RenameOffering { offering, name: _ } => Some(format!("rename-offering/{offering}")),
            Self::RenameView { view, name: _ } => Some(format!("rename-view/{view}")),
            Self::RenameMap { map, name: _ } => Some(format!("rename-map/{map}")),
            Self::RenameStage { stage, name: _, phase: _ } => Some(format!("rename-stage/{stage}")),
            Self::RenameLane { lane, name: _ } => Some(format!("rename-lane/{lane}")),
            Self::DescribeRespondent { respondent, name: _, role: _, side: _ } => {
                Some(format!("describe-respondent/{respondent}"))
            }
            Self::Write { stage, lane, text: _ } => Some(format!("write/{stage}/{lane}")),
            Self::AssignCell { stage, lane, owner: _, review: _ } => Some(format!("assign/{stage}/{lane}")),
            Self::Measure { stage, lane, unit: _, source: _, figures: _ } => {
                Some(format!("measure/{stage}/{lane}"))
            }
            Self::Comment { respondent, stage, aspect, comment: _ } => {
                Some(format!("comment/{respondent}/{stage}/{}", aspect.as_str()))
            }
            Self::VoteComment { ballot, stage, aspect, comment: _ } => {
                Some(format!("vote-comment/{ballot}/{stage}/{}", aspect.as_str()))
            }
            Self::WeighRole { role, weight: Some(_) } => Some(format!("weigh-role/{role}")),
            Self::PlaceOffering { offering, position: _, reason: _ } => Some(format!("place/{offering}")),
            // Taking a pin off is a decision of its own.
            Self::DropPin { offering, respondent, position: Some(_), seen: _ } => {
                Some(format!("pin/{offering}/{respondent}"))
            }
            Self::RewordDimension { dimension, name: _, question: _, levels: _ } => {
                Some(format!("reword/{dimension}"))
            }
            Self::SetDimensionPhases { dimension, phases: _ } => {
                Some(format!("dimension-phases/{dimension}"))
            }
            Self::SetWeight { dimension, weight: _ } => Some(format!("weight/{dimension}")),
            Self::Overrule { offering, position: _, reason: _ } => Some(format!("overrule/{offering}")),
            Self::SetTarget { offering, position: _, reason: _, by: _ } => Some(format!("target/{offering}")),
            Self::SetEconomics { offering, .. } => Some(format!("economics/{offering}")),
            Self::WeighDirection { evidence, weight: Some(_) } => {
                Some(format!("weigh-direction/{}", evidence.as_str()))
            }
            Self::AssignPlay { play, owner: _ } => Some(format!("assign-play/{play}")),
            Self::ChangePlay { play, .. } => Some(format!("change-play/{play}")),
            Self::SetDriver { driver, currency: _ } => {
                Some(format!("driver/{}/{}/{}", driver.offering, driver.segment, driver.driver.as_str()))
            }
            Self::SetPlayMoney { play, .. } => Some(format!("play-money/{play}")),
            Self::FillBlock { block, .. } => Some(format!("fill-block/{}", block.as_str())),
            Self::NoteSnapshot { snapshot, .. } => Some(format!("note-snapshot/{snapshot}")),
            Self::AddSegment { .. }
            | Self::RemoveSegment { .. }
            | Self::AddOffering { .. }
            | Self::Judge { .. }
            | Self::ShowOfferings { .. }
            | Self::RemoveOffering { .. }
            | Self::AddView { .. }
            | Self::ChangeView { .. }
            | Self::RemoveView { .. }
            | Self::AddMap { .. }
            | Self::AddMaps { .. }
            | Self::DuplicateMap { .. }
            | Self::Replace { .. }
            | Self::AssignMap { .. }
            | Self::RemoveMap { .. }
            | Self::AddStage { .. }
            | Self::AddBlock { .. }
            | Self::SetPhase { .. }
            | Self::SetImportance { .. }
            | Self::NestStage { .. }
            | Self::CollapseStage { .. }
            | Self::MergeStages { .. }
            | Self::SplitStage { .. }
            | Self::MoveStage { .. }
            | Self::RemoveStage { .. }
            | Self::AddLane { .. }
            | Self::SetLaneKind { .. }
            | Self::MoveLane { .. }
            | Self::ShowLane { .. }
            | Self::RequireLane { .. }
            | Self::RemoveLane { .. }
            | Self::SetConfidence { .. }
            | Self::Doubt { .. }
            | Self::AddEvidence { .. }
            | Self::Cite { .. }
            | Self::RemoveEvidence { .. }
            | Self::AddRespondent { .. }
            | Self::RemoveRespondent { .. }
            | Self::Rate { .. }
            | Self::SetCause { .. }
            | Self::SetGoal { .. }
            | Self::WeighRole { .. }
            | Self::BeginRound { .. }
            | Self::Invite { .. }
            | Self::AddVoice { .. }
            | Self::Vote { .. }
            | Self::HandIn { .. }
            | Self::Reopen { .. }
            | Self::TakeBallots { .. }
            | Self::PreferBallot { .. }
            | Self::Reveal { .. }
            | Self::RemoveRound { .. }
            | Self::RestoreBenchmark { .. }
            | Self::RestoreBenchmarks
            | Self::DropPin { .. }
            | Self::AnswerRubric { .. }
            | Self::AddDimension { .. }
            | Self::RemoveDimension { .. }
            | Self::RestoreDimension { .. }
            | Self::RestoreRubric
            | Self::LiftOverrule { .. }
            | Self::SetTargetLevel { .. }
            | Self::ClearTarget { .. }
            | Self::SayWish { .. }
            | Self::WeighDirection { .. }
            | Self::AddPlay { .. }
            | Self::SplitPlay { .. }
            | Self::RemovePlay { .. }
            | Self::FramePlan { .. }
            | Self::Decide { .. }
            | Self::AdoptPlan { .. }
            | Self::MovePlay { .. }
            | Self::FreeDate { .. }
            | Self::DropPlay { .. }
            | Self::FrameCase { .. }
            | Self::ClearDriver { .. }
            | Self::Correlate { .. }
            | Self::AddScenario { .. }
            | Self::ChangeScenario { .. }
            | Self::RemoveScenario { .. }
            | Self::MarkPlay { .. }
            | Self::ReadIndicator { .. }
            | Self::TakeSnapshot { .. }
            | Self::RemoveSnapshot { .. }
            | Self::Together { .. } => None,
        }
    }
}
