//! One type for each kind of id, so that a stage can never be taken for a lane.
//!
//! An id is a short text: a slug where people may read it (`onboarding`, `published-prices`), a random
//! one elsewhere. Ids are kept inline, so that copying a table copies no strings.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(#[schemars(with = "String")] smol_str::SmolStr);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A buyer group.
    SegmentId,
    /// Something placed on the spectrum: ours, a competitor's or a benchmark.
    OfferingId,
    /// A person who rates.
    RespondentId,
    /// A journey map.
    MapId,
    /// A column of a map.
    StageId,
    /// A row of a map.
    LaneId,
    /// An item of evidence.
    EvidenceId,
    /// A dimension of the rubric.
    DimensionId,
    /// A move of the library.
    PlayId,
    /// A round of rating.
    RoundId,
    /// A ballot of a round.
    BallotId,
    /// A named view of the spectrum.
    ViewId,
    /// A way that the business may go, other than the plan.
    ScenarioId,
    /// A day on which positions were kept.
    SnapshotId,
}
