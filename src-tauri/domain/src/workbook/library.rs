//! Rows of the library: the rubric, usual margins, plays.

use super::End;
use crate::{DimensionId, Phase, PlayId};
use serde::{Deserialize, Serialize};

rows! {
    /// One observable dimension of the rubric.
    pub struct Dimension {
        /// Its id.
        pub id: DimensionId,
        /// Its name.
        pub name: String,
        /// What is asked.
        pub question: String,
        /// A sentence for each level, from 0 (customer end) to 4 (client end): five of them.
        pub levels: Vec<String>,
        /// Where it comes from.
        pub basis: String,
        /// The phases of the journey it speaks of.
        pub phases: Vec<Phase>,
        /// Its weight, 0 or more.
        pub weight: f64,
    }

    /// The usual gross margin at one place of the spectrum.
    pub struct MarginPoint {
        /// 0…100.
        pub position: f64,
        /// The delivery model.
        pub model: String,
        /// Low end, a share of revenue.
        pub low: f64,
        /// High end, a share of revenue.
        pub high: f64,
    }

    /// A move of the library.
    pub struct Play {
        /// Its id.
        pub id: PlayId,
        /// Its name.
        pub name: String,
        /// Towards which end it moves.
        pub towards: End,
        /// The phases of the journey it touches.
        pub phases: Vec<Phase>,
        /// Which of the blocks that are never forgotten it fills (`training`, `migration` …); may be empty.
        pub block: String,
        /// Plays whose work ends before its own begins.
        pub needs: Vec<PlayId>,
        /// Plays that cannot be in one plan with it.
        pub excludes: Vec<PlayId>,
        /// Its work, person-months by role.
        pub effort: Vec<Effort>,
        /// How long the work lasts, months from its start; the effect begins then.
        pub work_months: u16,
        /// When the effect is whole, months from its start.
        pub effect_months: u16,
        /// What it changes on the rubric.
        pub effects: Vec<Effect>,
        /// The expected change of stage scores on the phases it touches, −2…+2.
        pub rating_effects: RatingEffects,
        /// What may go wrong.
        pub risk: String,
        /// What shows early that it works.
        pub leading_indicator: String,
        /// When it is done.
        pub done_when: String,
        /// Why it is believed to work.
        pub why: String,
        /// Who answers for it; may be empty.
        #[serde(default)]
        pub owner: String,
    }

    /// Work of one role.
    pub struct Effort {
        /// The role, as capacities name it.
        pub role: String,
        /// Person-months.
        pub person_months: f64,
    }

    /// A play's change on one dimension, in levels; negative is towards the customer end.
    pub struct Effect {
        /// The dimension.
        pub dimension: DimensionId,
        /// If it goes badly.
        pub low: f64,
        /// What is expected.
        pub likely: f64,
        /// If it goes well.
        pub high: f64,
    }

    /// A play's change of stage scores, −2…+2 each.
    pub struct RatingEffects {
        /// On acquisition.
        pub acquisition: f64,
        /// On retention.
        pub retention: f64,
        /// On satisfaction.
        pub satisfaction: f64,
    }
}
