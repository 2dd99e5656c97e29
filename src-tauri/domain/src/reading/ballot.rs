//! What is shown of one ballot to its owner, and of ballots that came as files before they are taken.

use crate::{Aspect, BallotId, BallotState, MapId, Message, Opinion, Phase, RespondentId, RoundId, StageId};
use serde::Serialize;

readings! {
    /// One ballot, for its owner: what is asked and what they said. Nothing of others.
    pub struct BallotReading {
        /// The ballot.
        pub ballot: BallotId,
        /// Its round.
        pub round: RoundId,
        /// What the round is called.
        pub round_name: String,
        /// The map that is rated.
        pub map: MapId,
        /// Its name.
        pub map_name: String,
        /// Whose it is.
        pub respondent: RespondentId,
        /// Their name, or which voice.
        pub name: String,
        /// Whether nobody knows whose it is.
        pub anonymous: bool,
        /// The word with which they come back to it.
        pub code: String,
        /// How far it is.
        pub state: BallotState,
        /// The stages that are asked, in the order of the journey.
        pub stages: Vec<BallotStage>,
        /// Answers given ("don't know" among them).
        pub answers: usize,
        /// Answers asked for.
        pub possible: usize,
    }

    /// One stage on a ballot.
    pub struct BallotStage {
        /// The stage.
        pub stage: StageId,
        /// Its name.
        pub name: String,
        /// Its phase.
        pub phase: Phase,
        /// What the buyer does there, as a reminder; may be empty.
        pub reminder: String,
        /// How well it works, in the order acquisition, retention, satisfaction.
        pub votes: Vec<OwnVote>,
    }

    /// What the owner of a ballot says of a stage in one respect.
    pub struct OwnVote {
        /// The respect.
        pub aspect: Aspect,
        /// What they say.
        pub opinion: Opinion,
        /// Why; may be empty.
        pub comment: String,
    }

    /// Ballots that came as files, before they are taken.
    pub struct BallotsReading {
        /// One for each file, in their order.
        pub ballots: Vec<BallotCheck>,
        /// The names of those whose ballots would differ from another of theirs.
        pub conflicts: Vec<String>,
    }

    /// One ballot that came as a file.
    pub struct BallotCheck {
        /// The file.
        pub origin: String,
        /// Whose it is, as the workbook calls them or else as the file does.
        pub name: String,
        /// The round it belongs to, as the file calls it.
        pub round: String,
        /// How many of its answers can be taken.
        pub answers: usize,
        /// What would become of it.
        pub outcome: BallotOutcome,
        /// What is to be known of it: why it is refused, what is left out, what has another name now.
        pub remarks: Vec<Message>,
    }
}

/// What becomes of a ballot that came as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum BallotOutcome {
    /// It is taken.
    New,
    /// It is taken, and differs from another one of the same person: one of them must be preferred.
    Conflict,
    /// It is there already, or twice among the files.
    Known,
    /// It cannot be taken.
    Refused,
}

impl BallotOutcome {
    /// Whether the ballot can be taken.
    #[must_use]
    pub fn is_taken(self) -> bool {
        match self {
            Self::New | Self::Conflict => true,
            Self::Known | Self::Refused => false,
        }
    }
}
