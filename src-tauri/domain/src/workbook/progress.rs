//! Rows that say how it went: dated snapshots of positions, what became of plays, and the blocks of a plan.

use super::{BlockKind, PassageWay, PlayState};
use crate::{OfferingId, PlayId, SegmentId, SnapshotId};
use serde::{Deserialize, Serialize};

rows! {
    /// A day on which positions were kept as they stood.
    pub struct Snapshot {
        /// Its id.
        pub id: SnapshotId,
        /// The day, `YYYY-MM-DD`; each has one snapshot at most.
        pub date: String,
        /// What was special about it; may be empty.
        pub note: String,
    }

    /// Where an offering stood on the day of a snapshot.
    pub struct Standing {
        /// The snapshot.
        pub snapshot: SnapshotId,
        /// The offering.
        pub offering: OfferingId,
        /// Where it stood by the evidence, or by hand where there was none, 0…100.
        pub position: f64,
        /// Where its 90 % interval began; nothing where there was none.
        pub low: Option<f64>,
        /// Where it ended.
        pub high: Option<f64>,
    }

    /// What became of a play of the plan; a play without a row is only planned.
    pub struct PlayProgress {
        /// The play.
        pub play: PlayId,
        /// Begun, done or dropped.
        pub state: PlayState,
        /// Since when, `YYYY-MM-DD`; may be empty.
        pub since: String,
        /// Why, or what was learnt; never empty for a play that was dropped.
        pub note: String,
    }

    /// What the leading indicator of a play said on a day.
    pub struct IndicatorValue {
        /// The play.
        pub play: PlayId,
        /// The day, `YYYY-MM-DD`.
        pub date: String,
        /// What it said, with its unit: *42 %*.
        pub value: String,
    }

    /// What a plan says to a block that must not be forgotten.
    pub struct PlanBlock {
        /// The block.
        pub block: BlockKind,
        /// Whether the answer is "none"; the text is then the reason.
        pub none: bool,
        /// The answer, or why there is none; empty only where it stands in one of the lists.
        pub text: String,
        /// Who must agree; only in the block of that.
        #[serde(default)]
        pub executives: Vec<Executive>,
        /// What happens to existing customers, by segment; only in the block of that.
        #[serde(default)]
        pub passages: Vec<Passage>,
        /// What is done, and what is not done instead; only in the block of that.
        #[serde(default)]
        pub pairs: Vec<EitherOr>,
    }

    /// Somebody who must agree, in three lines.
    pub struct Executive {
        /// Who: a name, a role or both.
        pub name: String,
        /// What they gain; may be empty.
        pub gains: String,
        /// What they fear or give up; may be empty.
        pub fears: String,
        /// What we ask of them; may be empty.
        pub asks: String,
    }

    /// What happens to the existing customers of a segment.
    pub struct Passage {
        /// The segment.
        pub segment: SegmentId,
        /// Which of the three ways.
        pub way: PassageWay,
        /// How many months before they are told.
        pub notice: u16,
        /// What else is to be said; may be empty.
        pub note: String,
    }

    /// An either–or.
    pub struct EitherOr {
        /// What we do.
        pub chosen: String,
        /// What we will not do instead; empty where nobody said so yet.
        pub declined: String,
    }
}
