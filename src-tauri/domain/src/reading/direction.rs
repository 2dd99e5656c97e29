//! What the spectrum screen shows of the direction.

use super::Headline;
use crate::{DimensionId, DirectionEvidence, Economics, Message, Wish};
use serde::Serialize;

readings! {
    /// Which way the evidence says an offering of ours should move.
    pub struct DirectionReading {
        /// The finding.
        pub headline: Headline,
        /// The weighted mean of the evidence, −1 (more scalable) … 1 (more personal); nothing without any.
        pub value: Option<f64>,
        /// Below this, either way, the verdict is *stay*.
        pub stay: f64,
        /// What that amounts to.
        pub verdict: Option<DirectionVerdict>,
        /// How strongly; nothing for *stay*.
        pub strength: Option<Strength>,
        /// The four kinds of evidence, always in the same order.
        pub evidence: Vec<DirectionEvidenceReading>,
        /// What would change the verdict: the smallest change of one weight, the one missing answer.
        pub turns: Vec<Message>,
        /// Whether the target goes the way the evidence points; nothing without either.
        pub aim: Option<AimReading>,
        /// How old the business is, by its buyers; nothing where nobody said how many there are.
        pub age: Option<Message>,
        /// What the target implies; nothing without one.
        pub implied: Option<ImpliedReading>,
        /// Who said what buyers want.
        pub wishes: Vec<Wish>,
        /// What is known of the business.
        pub economics: Option<Economics>,
    }

    /// One kind of evidence.
    pub struct DirectionEvidenceReading {
        /// Which.
        pub evidence: DirectionEvidence,
        /// How much it counts, 0…10.
        pub weight: f64,
        /// −1 (more scalable) … 1 (more personal); nothing while it is not known.
        pub value: Option<f64>,
        /// Whether it speaks for the verdict or against it; nothing where it is silent, or counts for nothing.
        pub bearing: Option<Bearing>,
        /// What it says, or what is missing, in one sentence.
        pub says: Message,
        /// What it was computed from, the weightiest first.
        pub from: Vec<Message>,
    }

    /// A target beside a verdict.
    pub struct AimReading {
        /// Whether both point the same way.
        pub agrees: bool,
        /// In words.
        pub says: Message,
    }

    /// What a target asks of the business, beside where it stands now.
    pub struct ImpliedReading {
        /// The usual gross margin where it stands, low and high.
        pub margin_now: Option<(f64, f64)>,
        /// The usual gross margin at the target.
        pub margin_then: Option<(f64, f64)>,
        /// What changes for buyers: the dimensions whose level, rounded, is another.
        pub changes: Vec<LevelChange>,
        /// The roles that have most to do on the way, by the plays that lead there.
        pub roles: Vec<String>,
        /// The plays among those that need partners.
        pub partners: Vec<String>,
    }

    /// One dimension that a target moves.
    pub struct LevelChange {
        /// The dimension.
        pub dimension: DimensionId,
        /// Its name.
        pub name: String,
        /// The level now, rounded.
        pub from: u8,
        /// The level at the target, rounded.
        pub to: u8,
        /// What buyers have now, and will miss.
        pub misses: String,
        /// What they will have instead.
        pub gains: String,
    }
}

/// What a direction amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum DirectionVerdict {
    /// Towards the customer.
    MoreScalable,
    /// Neither way.
    Stay,
    /// Towards the client.
    MorePersonal,
}

/// How strongly the evidence speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Below 0.35.
    Slight,
    /// Below 0.65.
    Clear,
    /// From there on.
    Strong,
}

/// Whether evidence speaks for a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Bearing {
    /// For it.
    For,
    /// Against it.
    Against,
}
