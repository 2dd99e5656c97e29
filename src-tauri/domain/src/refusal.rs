//! Why something cannot be done now. A refusal is data; its words stand in the locale files.

use crate::Message;
use serde::Serialize;

/// Why an edit cannot be done. `name` fields carry what people call the thing.
#[derive(Debug, Clone, PartialEq, Serialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "snake_case")]
#[error("{self:?}")]
pub enum Refusal {
    /// The thing is not (or no longer) in the workbook.
    NotFound { kind: &'static str, id: String },
    /// A thing needs a name.
    NameMissing { kind: &'static str },
    /// Another thing of the kind has that name already.
    NameTaken { kind: &'static str, name: String },
    /// A text is longer than the file may hold.
    TextTooLong { what: &'static str, given: usize, allowed: usize },
    /// A rating is none of 1…5.
    RatingOutOfRange { stage: String, given: u8 },
    /// A level is none of 0…4.
    LevelOutOfRange { dimension: String, given: u8 },
    /// An importance is none of 1…3.
    ImportanceOutOfRange { stage: String, given: u8 },
    /// A position is not within 0…100.
    PositionOutOfRange { name: String, given: f64 },
    /// A figure is negative, not finite, or larger than makes sense.
    FigureOutOfRange { what: &'static str, given: f64, low: f64, high: f64 },
    /// A month is not written `YYYY-MM`.
    MonthUnreadable { given: String },
    /// A reason must be given.
    ReasonMissing { what: &'static str },
    /// It can be done to our own offerings only, or to others' only.
    WrongKind { name: String },
    /// There are as many as a workbook may hold.
    TooMany { kind: &'static str, allowed: usize },
}

impl Refusal {
    /// The sentence that says it: what, to which thing; its attribute `.next` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("refusal")
    }
}
