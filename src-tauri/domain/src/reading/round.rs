//! What the ratings screen shows of rounds of rating.

use super::ScoreReading;
use crate::{Aspect, BallotId, BallotState, Phase, RespondentId, Round, RoundId, StageId};
use serde::Serialize;

readings! {
    /// One round of rating. While it is open this says who has answered how much, and never what.
    pub struct RoundReading {
        /// The round.
        pub round: Round,
        /// Who takes part, in the order of the respondents.
        pub voters: Vec<VoterReading>,
        /// Answers given so far ("don't know" among them) on the ballots that speak.
        pub answers: usize,
        /// Answers that all who take part could give.
        pub possible: usize,
        /// How many people have ballots that differ, of which one must be preferred before the round is revealed.
        pub conflicts: usize,
        /// Answers of now that will count no more once it is revealed, without those that [`VoterReading::forgone`]
        /// counts or the same people give anew: what voices said and, before an anonymous round, what was said with
        /// names.
        pub gives_way: usize,
        /// What the round said, stage by stage; nothing before it is revealed.
        pub results: Option<Vec<RoundResult>>,
        /// Against the round of this map that was revealed before it.
        pub compared: Option<RoundComparison>,
    }

    /// Somebody who takes part in a round.
    pub struct VoterReading {
        /// Who.
        pub respondent: RespondentId,
        /// Their name, or which voice.
        pub name: String,
        /// Their role; may be empty.
        pub role: String,
        /// How far they are.
        pub state: VoterState,
        /// The word with which they come to their ballot; only while the round is open, and only if they were invited.
        pub code: Option<String>,
        /// The phases whose stages they are asked; none means all.
        pub phases: Vec<Phase>,
        /// How many answers they are asked for.
        pub asked: usize,
        /// Answers of theirs that count now and will not once the round is revealed, since their ballot leaves open what
        /// they answered before. Of voices nobody knows what they said before.
        pub forgone: usize,
        /// Their ballots: the one to fill in here, and those that came as files.
        pub ballots: Vec<BallotSummary>,
    }

    /// A ballot without what stands on it.
    pub struct BallotSummary {
        /// The ballot.
        pub ballot: BallotId,
        /// How far it is.
        pub state: BallotState,
        /// Whether it is the one that is filled in here, and not a file.
        pub here: bool,
        /// The file it came from; of voices that is not said.
        pub origin: String,
        /// How many answers it gives.
        pub answers: usize,
    }

    /// What a round said of one stage.
    pub struct RoundResult {
        /// The stage.
        pub stage: StageId,
        /// Its name.
        pub name: String,
        /// Its scores in the order acquisition, retention, satisfaction.
        pub scores: Vec<ScoreReading>,
    }

    /// Two rounds of one map, one after the other.
    pub struct RoundComparison {
        /// The earlier round.
        pub with: RoundId,
        /// Its name.
        pub name: String,
        /// Whether one of them was anonymous: then nobody knows who moved, and votes are compared.
        pub voices: bool,
        /// Answers that the same person gave in both rounds, to the same question ("don't know" among them); of
        /// voices, as many as there were in both.
        pub pairs: usize,
        /// How many of them changed; of voices, how many at least.
        pub changed: usize,
        /// Changed / pairs, 0…1; nothing without pairs.
        pub share: Option<f64>,
        /// Whether opinions are stable; nothing without pairs.
        pub stability: Option<Stability>,
        /// Who moved.
        pub moved: Vec<Move>,
        /// The medians that changed.
        pub medians: Vec<MedianMove>,
    }

    /// One answer that changed between two rounds.
    pub struct Move {
        /// Who.
        pub respondent: RespondentId,
        /// Their name, or which voice.
        pub name: String,
        /// The stage.
        pub stage: StageId,
        /// Its name.
        pub stage_name: String,
        /// The respect.
        pub aspect: Aspect,
        /// The score before; nothing for "don't know".
        pub from: Option<u8>,
        /// The score after; nothing for "don't know".
        pub to: Option<u8>,
    }

    /// One median that changed between two rounds.
    pub struct MedianMove {
        /// The stage.
        pub stage: StageId,
        /// Its name.
        pub stage_name: String,
        /// The respect.
        pub aspect: Aspect,
        /// The median before; nothing if nobody gave a score.
        pub from: Option<f64>,
        /// The median after; nothing if nobody gave a score.
        pub to: Option<f64>,
    }
}

/// Whether opinions are stable between two rounds: a share of changed answers below 0.15 (after Scheibe, Skutsch and
/// Schofer 1975).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Stability {
    /// Fewer answers changed.
    Stable,
    /// As many changed, or more; of voices, at least as many.
    Moving,
    /// Fewer must have changed, but as nobody knows whose a voice is, any number may have.
    Unknown,
}

/// How far somebody is who takes part in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum VoterState {
    /// No answer yet.
    Waiting,
    /// Some answers, not handed in; they count if the round is revealed now.
    Begun,
    /// Handed in, here or as a file.
    HandedIn,
    /// Ballots that differ: none counts until one is preferred.
    Conflict,
}
