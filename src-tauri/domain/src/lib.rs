//! The method of Clientline, as pure functions on plain data.
//!
//! Nothing here reads a file, a clock or a random number: time and new ids come in through [`Context`].
//! [`Workbook`] is the whole document; [`apply`] is the only way to change one; everything that can be
//! derived (a position, a severity, a headline) is a function and is never stored.
//!
//! Words: a *row* is one record of a table of the workbook; a *reading* is what a screen shows, derived
//! from the rows; a [`Refusal`] says why something cannot be done now; a [`Message`] is words to be,
//! which the locale files turn into a sentence.

mod ballot;
mod check;
mod draft;
mod edit;
mod ids;
mod message;
mod refusal;
mod table;
mod workbook;

pub mod direction;
pub mod finance;
pub mod journey;
pub mod limits;
pub mod methods;
pub mod plan;
pub mod position;
pub mod rating;
pub mod reading;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;

pub use ballot::{BallotDraft, Invitation, Raters, VoteDraft};
pub use check::{Problem, check};
pub use draft::{
    CellDraft, EvidenceDraft, LaneDraft, MapDraft, MeasureDraft, RatingDraft, RespondentDraft, StageDraft,
};
pub use edit::{BlockLane, BlockStage, BlockText, Context, Edit, Opinion, Resting, apply};
pub use ids::*;
pub use message::{Argument, Message};
pub use refusal::{CorrelatedPair, Refusal};
pub use table::Table;
pub use workbook::*;
