//! What the four screens show: everything derived, in one piece, so that a screen computes nothing.
//!
//! `clientline show --json` prints the same readings, so that what is on the screen can be checked.

/// The derives of every reading.
macro_rules! readings {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
        pub $kind $name { $($body)* }
    )*};
}

mod ballot;
mod case;
mod direction;
mod journey;
mod plan;
mod position;
mod progress;
mod rating;
mod round;
mod uncertainty;

pub use ballot::*;
pub use case::*;
pub use direction::*;
pub use journey::*;
pub use plan::*;
pub use position::*;
pub use progress::progress;
pub use rating::*;
pub use round::*;
pub use uncertainty::*;

use crate::Message;
use serde::Serialize;

readings! {
    /// A screen's finding in words, and what it rests on.
    pub struct Headline {
        /// The finding.
        pub title: Message,
        /// What it rests on.
        pub lead: Message,
    }

    /// How far the four questions are answered, for the rail.
    pub struct Progress {
        /// Journey: required cells filled, 0…1, over all maps; nothing without a map that has stages.
        pub completeness: Option<f64>,
        /// Whether all maps are filled confidently and completely.
        pub journey_ready: bool,
        /// Stages with at least three answers in each respect, of all stages.
        pub rated_stages: usize,
        /// All stages.
        pub stages: usize,
        /// The offering that the plan moves, or our first: its position, rounded.
        pub position: Option<f64>,
        /// Its target.
        pub target: Option<f64>,
        /// Whether the position is provisional.
        pub provisional: bool,
        /// Plays in the adopted plan.
        pub plays: usize,
        /// Ways the business may go that can be computed; none before the case has the figures it needs.
        pub scenarios: usize,
    }
}
