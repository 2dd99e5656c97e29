//! What a front end is told when a command could not be done.

use domain::{Message, Refusal};
use serde::Serialize;
use std::fmt::Debug;

/// Why a command was not done. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Failure {
    /// Whether it cannot be done now, or something broke.
    pub kind: FailureKind,
    /// Which failure it is, for programs; the same whatever the language.
    pub code: String,
    /// What happened, to which thing, and (its attribute `.next`) what to do about it.
    pub message: Message,
}

/// How bad a failure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum FailureKind {
    /// It cannot be done now: a note.
    Refusal,
    /// Something broke: a dialog and the log.
    Error,
}

impl Failure {
    /// A failure that a person can mend by asking for something else.
    #[must_use]
    pub fn refusal(message: Message) -> Self {
        Self { kind: FailureKind::Refusal, code: code_of(&message), message }
    }

    /// A failure of the machine, a file or a program.
    #[must_use]
    pub fn error(message: Message) -> Self {
        Self { kind: FailureKind::Error, code: code_of(&message), message }
    }

    /// A command ended by a fault of the program's own.
    #[must_use]
    pub fn stopped(reason: &str) -> Self {
        Self::error(Message::new("error-stopped").with("reason", reason))
    }

    /// No workbook is open.
    #[must_use]
    pub fn nothing_open() -> Self {
        Self::refusal(Message::new("desk-nothing-open"))
    }
}

/// The message's id without its kind, as the codes of the domain are written: `desk-nothing-open` is `nothing_open`.
fn code_of(message: &Message) -> String {
    ["refusal-", "error-", "desk-"]
        .iter()
        .find_map(|kind| message.id.strip_prefix(kind))
        .unwrap_or(&message.id)
        .replace('-', "_")
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {:?}", self.code, self.message.args)
    }
}

impl std::error::Error for Failure {}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self { kind: FailureKind::Refusal, code: refusal.code().to_owned(), message: refusal.message() }
    }
}

impl From<storage::Error> for Failure {
    fn from(error: storage::Error) -> Self {
        Self { kind: FailureKind::Error, code: error.code().to_owned(), message: error.message() }
    }
}

impl From<exports::Error> for Failure {
    fn from(error: exports::Error) -> Self {
        Self::error(error.message())
    }
}

impl From<imports::Error> for Failure {
    fn from(error: imports::Error) -> Self {
        Self::error(error.message())
    }
}
