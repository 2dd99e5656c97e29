//! What the ratings screen shows of scores; rounds of rating stand beside it.

use super::{Headline, RoundReading, StageReading};
use crate::{Aspect, CauseKind, JourneyMap, Message, Respondent, RespondentId, RoleWeight, StageId};
use serde::{Serialize, Serializer};

/// One respondent's opinion. A hundred people have sixty thousand of two hundred stages: for the screen each is the
/// place of who said it among [`RatingsReading::speakers`], the score, and why if they said so.
#[derive(Debug, Clone, PartialEq, ts_rs::TS)]
#[ts(type = "[speaker: number, score: number | null, comment?: string]")]
pub struct OpinionReading {
    /// Who.
    pub respondent: RespondentId,
    /// Their place among the speakers.
    pub speaker: usize,
    /// The score; nothing for "don't know".
    pub score: Option<u8>,
    /// Why; may be empty.
    pub comment: String,
}

impl Serialize for OpinionReading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.comment.is_empty() {
            (self.speaker, self.score).serialize(serializer)
        } else {
            (self.speaker, self.score, &self.comment).serialize(serializer)
        }
    }
}

readings! {
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
        /// Whoever is in the workbook, so that an opinion can name them by their place here.
        pub speakers: Vec<RespondentId>,
        /// How much the scores of a role weigh; without any all weigh alike.
        pub weights: Vec<RoleWeight>,
        /// The stages of the map with their scores.
        pub stages: Vec<StageReading>,
        /// Answers given ("don't know" among them).
        pub answers: usize,
        /// Answers that all who are asked could give. After an anonymous round those are its voices.
        pub possible: usize,
        /// Answers with names that count no more, since voices without names speak of their stages now.
        pub set_aside: usize,
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

impl ScoreReading {
    /// Leaves nothing of what anybody said, as long as people rate blind; the goal is nobody's opinion.
    pub(crate) fn hide(&mut self) {
        *self = Self {
            stage: self.stage.clone(),
            aspect: self.aspect,
            opinions: Vec::new(),
            counts: [0; 5],
            n: 0,
            dont_know: 0,
            median: None,
            quartiles: None,
            agreement: None,
            accord: None,
            verdict: false,
            severity: None,
            weighted: false,
            cause: None,
            goal: self.goal,
        };
    }
}
