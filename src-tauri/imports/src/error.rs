//! Why a file cannot be imported.

use crate::Damage;
use crate::import::OfferKind;
use crate::mermaid::kind_message;
use crate::remark::Place;
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
    /// A text with a byte in it that no text has.
    ZeroByte { line: usize, column: usize },
    /// Bytes that make no sense in the encoding of the text.
    NotInEncoding { line: usize, column: usize, encoding: String },
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
    /// A table that stands, or whose stages stand, beyond the rows and columns that are read; its farthest cell.
    TooFar { cell: Place, allowed: usize },
    /// A table with more quotes that never close than can be mended; the first of them by line and field.
    OpenQuotes { line: usize, column: usize, allowed: usize },
    /// A table with more stages than a map has.
    TooManyStages { sheet: Option<String>, given: usize, allowed: usize },
    /// A table with more lanes than a map has.
    TooManyLanes { sheet: Option<String>, given: usize, allowed: usize },
    /// A table without a single stage.
    NoStages { sheet: Option<String> },
    /// A file that is no spreadsheet that can be read.
    Spreadsheet { damage: Damage },
    /// A file of an office program that a password protects.
    Protected,
    /// A spreadsheet of the format before XLSX.
    OldSpreadsheet,
    /// A sheet on which nothing stands.
    EmptySheet { sheet: String },
    /// A spreadsheet whose every sheet is hidden or empty.
    OnlyHiddenSheets,
    /// More sheets than are taken at once.
    TooManySheets { given: usize, allowed: usize },
    /// JSON that holds no journey.
    OtherJson,
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
            Self::ZeroByte { line, column } => {
                Message::new("error-import-zero-byte").with("line", *line).with("column", *column)
            }
            Self::NotInEncoding { line, column, encoding } => Message::new("error-import-not-in-encoding")
                .with("line", *line)
                .with("column", *column)
                .with("encoding", encoding.as_str()),
            Self::TooLarge { given, allowed } => Message::new("error-import-file-too-large")
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
            Self::TooFar { cell, allowed } => {
                Message::new("error-import-too-far").with("cell", cell.named()).with("allowed", *allowed)
            }
            Self::OpenQuotes { line, column, allowed } => Message::new("error-import-open-quotes")
                .with("line", *line)
                .with("column", *column)
                .with("allowed", *allowed),
            Self::TooManyStages { sheet, given, allowed } => {
                too_many("error-import-too-many-stages", sheet.as_ref(), *given, *allowed)
            }
            Self::TooManyLanes { sheet, given, allowed } => {
                too_many("error-import-too-many-lanes", sheet.as_ref(), *given, *allowed)
            }
            Self::NoStages { sheet } => {
                Message::new("error-import-no-stages").with("table", table(sheet.as_ref()))
            }
            Self::Spreadsheet { damage } => {
                Message::new("error-import-spreadsheet").with("reason", damage.message())
            }
            Self::Protected => Message::new("error-import-protected"),
            Self::OldSpreadsheet => Message::new("error-import-old-spreadsheet"),
            Self::EmptySheet { sheet } => {
                Message::new("error-import-empty-sheet").with("sheet", sheet.as_str())
            }
            Self::OnlyHiddenSheets => Message::new("error-import-only-hidden-sheets"),
            Self::TooManySheets { given, allowed } => {
                Message::new("error-import-too-many-sheets").with("given", *given).with("allowed", *allowed)
            }
            Self::OtherJson => Message::new("error-import-other-json"),
            Self::NoSuchChoice { kind, given } => Message::new("error-import-no-such-choice")
                .with("kind", kind.as_str())
                .with("given", given.as_str()),
        }
    }
}

fn too_many(id: &'static str, sheet: Option<&String>, given: usize, allowed: usize) -> Message {
    Message::new(id).with("table", table(sheet)).with("given", given).with("allowed", allowed)
}

/// What a table is called in a sentence.
fn table(sheet: Option<&String>) -> Message {
    match sheet {
        None => Message::new("import-the-table"),
        Some(sheet) => Message::new("import-sheet").with("sheet", sheet.as_str()),
    }
}

fn megabytes(bytes: usize) -> f64 {
    // One digit is enough to see by how much a file is too large.
    let tenths = bytes.saturating_add(50_000) / 100_000;
    f64::from(u32::try_from(tenths).unwrap_or(u32::MAX)) / 10.0
}
