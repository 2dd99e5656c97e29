//! What people said of stages, alone and in rounds.

use super::{Aspect, BallotState, CauseKind, RoundState};
use crate::{BallotId, MapId, Phase, RespondentId, RoundId, StageId};
use serde::{Deserialize, Serialize};

rows! {
    /// What one respondent thinks of one stage in one respect.
    pub struct Rating {
        /// Who.
        pub respondent: RespondentId,
        /// Of which stage.
        pub stage: StageId,
        /// In which respect.
        pub aspect: Aspect,
        /// 1 (failing) … 5 (delighting); nothing for "don't know", which is an answer and counts in no median.
        pub score: Option<u8>,
        /// Why; may be empty.
        pub comment: String,
    }

    /// Why a stage is weak in one respect.
    pub struct Cause {
        /// The stage.
        pub stage: StageId,
        /// The respect.
        pub aspect: Aspect,
        /// Why.
        pub cause: CauseKind,
    }

    /// The score that a stage shall reach in one respect.
    pub struct Goal {
        /// The stage.
        pub stage: StageId,
        /// The respect.
        pub aspect: Aspect,
        /// 1 (failing) … 5 (delighting).
        pub score: u8,
    }

    /// How much the scores of those with a role weigh in a median.
    pub struct RoleWeight {
        /// The role, as respondents have it.
        pub role: String,
        /// 0 or more; 1 for roles that are not listed.
        pub weight: f64,
    }

    /// A round of rating: ballots are filled in blind, then opened together.
    pub struct Round {
        /// Its id.
        pub id: RoundId,
        /// The map that is rated.
        pub map: MapId,
        /// What it is called.
        pub name: String,
        /// Whether ballots belong to voices instead of names. Decided before the round begins.
        pub anonymous: bool,
        /// How far it is.
        pub state: RoundState,
        /// The day it was begun, `YYYY-MM-DD`; may be empty.
        pub begun: String,
    }

    /// One person's ballot in a round; as many as came in, if they differ.
    pub struct Ballot {
        /// Its id; that of a file is made of what stands in it, until a round of voices is revealed.
        pub id: BallotId,
        /// The round.
        pub round: RoundId,
        /// Whose it is.
        pub respondent: RespondentId,
        /// The word with which its owner comes back to it; empty for ballots that came as files.
        pub code: String,
        /// How far it is.
        pub state: BallotState,
        /// The file it came from; empty for ballots filled in here, and of voices.
        pub origin: String,
        /// The phases whose stages are asked; none means all.
        pub phases: Vec<Phase>,
    }

    /// What a ballot says of one stage in one respect.
    pub struct Vote {
        /// The ballot.
        pub ballot: BallotId,
        /// Of which stage.
        pub stage: StageId,
        /// In which respect.
        pub aspect: Aspect,
        /// 1 (failing) … 5 (delighting); nothing for "don't know".
        pub score: Option<u8>,
        /// Why; may be empty.
        pub comment: String,
    }
}
