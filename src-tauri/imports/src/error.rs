//! Why a file cannot be imported.

use crate::import::OfferKind;
use crate::mermaid::kind_message;
use domain::Message;

/// Why a file cannot be imported. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{self:?}")]
#[expect(missing_docs, reason = "the fields say what they are; the variants say what they mean")]
pub enum Error {
    /// Nothing but white space.
    Empty,
    /// Bytes that are no text.
    Binary,
    /// Text in an encoding other than UTF-8, or UTF-16 without its mark.
    NotUnicode { line: usize, column: usize },
    /// More bytes than a diagram ever has.
    TooLarge { given: usize, allowed: usize },
    /// One line is longer than a cell may hold.
    LineTooLong { line: usize, given: usize, allowed: usize },
    /// A Mermaid diagram of another kind, by Mermaid's own word for it.
    OtherDiagram { line: usize, kind: String },
    /// No diagram begins where one should.
    NotADiagram { line: usize, column: usize, found: String },
    /// A document without any Mermaid journey in it; the kinds of those that it has.
    NoJourneyInDocument { line: usize, kinds: Vec<String> },
    /// A journey without a single task.
    NoTasks { line: usize },
    /// More tasks in one diagram than a map has stages.
    TooManyTasks { line: usize, given: usize, allowed: usize },
    /// More diagrams in one document than a workbook takes.
    TooManyDiagrams { line: usize, given: usize, allowed: usize },
    /// A choice that the file does not offer.
    NoSuchChoice { kind: OfferKind, given: String },
}

impl Error {
    /// The sentence that says it; its attribute `.next` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("error-import-empty"),
            Self::Binary => Message::new("error-import-binary"),
            Self::NotUnicode { line, column } => {
                Message::new("error-import-not-unicode").with("line", *line).with("column", *column)
            }
            Self::TooLarge { given, allowed } => Message::new("error-import-diagram-too-large")
                .with("given", megabytes(*given))
                .with("allowed", megabytes(*allowed)),
            Self::LineTooLong { line, given, allowed } => Message::new("error-import-line-too-long")
                .with("line", *line)
                .with("given", *given)
                .with("allowed", *allowed),
            Self::OtherDiagram { line, kind } => Message::new("error-import-other-diagram")
                .with("line", *line)
                .with("kind", kind_message(kind)),
            Self::NotADiagram { line, column, found } => Message::new("error-import-not-a-diagram")
                .with("line", *line)
                .with("column", *column)
                .with("found", found.as_str()),
            Self::NoJourneyInDocument { line, kinds } => match kinds.first() {
                None => Message::new("error-import-no-diagram-in-document"),
                Some(first) => Message::new("error-import-no-journey-in-document")
                    .with("line", *line)
                    .with("count", kinds.len())
                    .with("kind", kind_message(first)),
            },
            Self::NoTasks { line } => Message::new("error-import-no-tasks").with("line", *line),
            Self::TooManyTasks { line, given, allowed } => Message::new("error-import-too-many-tasks")
                .with("line", *line)
                .with("given", *given)
                .with("allowed", *allowed),
            Self::TooManyDiagrams { line, given, allowed } => Message::new("error-import-too-many-diagrams")
                .with("line", *line)
                .with("given", *given)
                .with("allowed", *allowed),
            Self::NoSuchChoice { kind, given } => Message::new("error-import-no-such-choice")
                .with("kind", kind.as_str())
                .with("given", given.as_str()),
        }
    }
}

fn megabytes(bytes: usize) -> f64 {
    // One digit is enough to see by how much a file is too large; sizes stay far below 2^53.
    #[allow(clippy::cast_precision_loss)]
    let tenths = (bytes as f64 / 100_000.0).round();
    tenths / 10.0
}
