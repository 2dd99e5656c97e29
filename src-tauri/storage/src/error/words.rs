//! What errors say: which sentence of the locale files, and what fills its gaps.

use super::{Action, Error, JsonProblem, ReadOnly};
use domain::Message;
use std::path::Path;

impl Error {
    /// The sentence that says it: `error-` and the code; its attribute `.next` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = Message::new(format!("error-{}", self.code()));
        match self {
            Self::NotFound { path }
            | Self::AlreadyExists { path }
            | Self::OpenElsewhere { path }
            | Self::SameFile { path }
            | Self::Replaced { path }
            | Self::Deleted { path }
            | Self::TooMuch { path }
            | Self::Busy { path } => of(message, path),
            Self::NoFolder { path } => {
                of(message, path).with("folder", crate::backup::folder(path).display().to_string())
            }
            Self::NotAWorkbook { path, found } => {
                of(message, path).with("found", Message::new(format!("file-found-{}", found.as_str())))
            }
            Self::Newer { path, needed } => of(message, path).with("needed", needed.as_str()),
            Self::Damaged { path, detail } | Self::History { path, detail } => {
                of(message, path).with("detail", detail.as_str())
            }
            Self::ForeignSchema { path, object } => of(message, path).with("object", object.as_str()),
            Self::TooLarge { path, megabytes, allowed } => {
                of(message, path).with("megabytes", *megabytes).with("allowed", *allowed)
            }
            Self::Contents { path, problem } => of(message, path).with("problem", problem.clone()),
            Self::ReadOnly { path, reason } => of(message, path).with("reason", reason.message()),
            Self::DiskFull { path, action } | Self::NotAllowed { path, action } => {
                of(message, path).with("action", doing(*action))
            }
            Self::Io { path, action, detail } => {
                of(message, path).with("action", doing(*action)).with("detail", detail.as_str())
            }
            Self::JsonSyntax { line, column, detail } => {
                message.with("line", *line).with("column", *column).with("detail", detail.as_str())
            }
            Self::JsonContents { line, column, place, problem } => message
                .with("line", *line)
                .with("column", *column)
                .with("place", place.as_str())
                .with("problem", problem.message()),
            Self::JsonFormat => message,
            Self::JsonVersion { found, known } => message.with("found", found.as_str()).with("known", *known),
            Self::JsonMeaning { problem } => message.with("problem", problem.clone()),
        }
    }
}

impl ReadOnly {
    /// The sentence that says it.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(format!("read-only-{}", self.as_str()))
    }
}

impl JsonProblem {
    /// The sentence that says it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::UnknownWord { given, allowed } => Message::new("json-problem-unknown_word")
                .with("given", given.as_str())
                .with("allowed", allowed.as_str()),
            Self::UnknownField { given, allowed } => Message::new("json-problem-unknown_field")
                .with("given", given.as_str())
                .with("allowed", allowed.as_str()),
            Self::MissingField { field } => {
                Message::new("json-problem-missing_field").with("field", field.as_str())
            }
            Self::DoubleField { field } => {
                Message::new("json-problem-double_field").with("field", field.as_str())
            }
            Self::WrongValue { given, allowed } => Message::new("json-problem-wrong_value")
                .with("given", given.as_str())
                .with("allowed", allowed.clone()),
            Self::Other { detail } => Message::new("json-problem-other").with("detail", detail.as_str()),
        }
    }
}

fn doing(action: Action) -> Message {
    Message::new(format!("file-action-{}", action.as_str()))
}

/// Every message of a file names it twice: as people call it, and where it is.
fn of(message: Message, path: &Path) -> Message {
    message.with("name", name(path)).with("path", path.display().to_string())
}

/// What people call a workbook: its file's name, without the ending.
pub(crate) fn name(path: &Path) -> String {
    path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
