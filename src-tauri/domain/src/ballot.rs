//! What goes into a round of rating: who is asked, and ballots that come back as files.

use crate::{Aspect, Phase, RespondentId, StageId};
use serde::{Deserialize, Serialize};

/// Who rates in a round: decided before it begins, and not undone after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Raters {
    /// People, each with a ballot of their own.
    Named(Vec<Invitation>),
    /// So many voices; who takes which ballot is written nowhere.
    Anonymous(u16),
}

/// Somebody who is asked to rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Who.
    pub respondent: RespondentId,
    /// The phases whose stages they are asked; none means all.
    #[serde(default)]
    pub phases: Vec<Phase>,
}

/// A filled-in ballot on its way into a workbook. It has no id: that follows from what stands in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct BallotDraft {
    /// Whose it is.
    pub respondent: RespondentId,
    /// The name of the file.
    pub origin: String,
    /// What stands on it.
    pub votes: Vec<VoteDraft>,
}

/// What a draft of a ballot says of one stage in one respect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct VoteDraft {
    /// Of which stage.
    pub stage: StageId,
    /// In which respect.
    pub aspect: Aspect,
    /// 1 (failing) … 5 (delighting); nothing for "don't know".
    pub score: Option<u8>,
    /// Why; may be empty.
    #[serde(default)]
    pub comment: String,
}
