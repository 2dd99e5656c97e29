//! What can go wrong with a file, as data; the words stand in the locale files.

use domain::Message;
use std::io;
use std::path::{Path, PathBuf};

/// What broke. Every variant names the file; [`Error::message`] says it in words.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}: {self:?}", self.code())]
pub enum Error {
    /// There is no such file.
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// A file of that name is there already.
    AlreadyExists {
        /// The file.
        path: PathBuf,
    },
    /// The file is something else.
    NotAWorkbook {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        found: Found,
    },
    /// A newer program wrote the file, and this one would misread it.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version that can read it.
        needed: String,
    },
    /// The file is cut short or overwritten in places.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found wrong first, in the words of the checker.
        detail: String,
    },
    /// The file has parts that no Clientline writes: somebody built it to do something else.
    ForeignSchema {
        /// The file.
        path: PathBuf,
        /// The first such part.
        object: String,
    },
    /// The file is larger than any workbook.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in megabytes.
        megabytes: u32,
        /// What is allowed.
        allowed: u32,
    },
    /// The file is sound, but what it says cannot be.
    Contents {
        /// The file.
        path: PathBuf,
        /// What cannot be.
        problem: Message,
    },
    /// The workbook is open elsewhere, so it cannot be written over.
    OpenElsewhere {
        /// The file.
        path: PathBuf,
    },
    /// The open workbook itself was chosen as the place for its copy.
    SameFile {
        /// The file.
        path: PathBuf,
    },
    /// The workbook was opened for reading only.
    ReadOnly {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: ReadOnly,
    },
    /// Another file took its place while it was open.
    Replaced {
        /// The file.
        path: PathBuf,
    },
    /// It was deleted or moved while it was open.
    Deleted {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full.
    DiskFull {
        /// The file.
        path: PathBuf,
        /// What was being done.
        action: Action,
    },
    /// What is to be stored is larger than a workbook may be.
    TooMuch {
        /// The file.
        path: PathBuf,
    },
    /// The person has no right to do that there.
    NotAllowed {
        /// The file.
        path: PathBuf,
        /// What was being done.
        action: Action,
    },
    /// Another program holds the file.
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// The disk or the system failed.
    Io {
        /// The file.
        path: PathBuf,
        /// What was being done.
        action: Action,
        /// What the system says.
        detail: String,
    },
    /// The stored steps cannot be trusted; the workbook itself is sound.
    History {
        /// The file.
        path: PathBuf,
        /// What was found wrong.
        detail: String,
    },
    /// The text is no JSON.
    JsonSyntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader says.
        detail: String,
    },
    /// The JSON has something wrong in one place.
    JsonContents {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// The place, as in `workbook.stages[3].phase`.
        place: String,
        /// What is wrong there, and what is allowed.
        problem: JsonProblem,
    },
    /// The JSON is no export of a workbook.
    JsonFormat,
    /// A newer program wrote the JSON.
    JsonVersion {
        /// The version it says.
        found: String,
        /// The version this program knows.
        known: u32,
    },
    /// The JSON is well formed, but what it says cannot be.
    JsonMeaning {
        /// What cannot be.
        problem: Message,
    },
}

/// What a file is that is no workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Nothing at all.
    Empty,
    /// A folder.
    Folder,
    /// Text.
    Text,
    /// An SQLite database of another program.
    OtherDatabase,
    /// Anything else.
    Other,
}

/// Why a workbook is open for reading only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnly {
    /// Another window or another person has it open.
    OpenElsewhere,
    /// The file may not be written.
    File,
    /// No file may be written beside it, which saving needs.
    Folder,
    /// Its disk cannot keep two programs from writing at once.
    NoLocks,
    /// A newer program wrote it, and this one can read it but not write it.
    Newer,
}

/// What was being done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Making it.
    Create,
    /// Opening and reading it.
    Open,
    /// Writing an edit into it.
    Save,
    /// Copying it.
    Copy,
    /// Making a backup copy of it.
    BackUp,
}

/// What is wrong in one place of a JSON file.
#[derive(Debug, Clone, PartialEq)]
pub enum JsonProblem {
    /// A word that is none of those allowed.
    UnknownWord {
        /// The word.
        given: String,
        /// Those allowed, with commas between.
        allowed: String,
    },
    /// A field that a row does not have.
    UnknownField {
        /// The field.
        given: String,
        /// The fields of the row, with commas between.
        allowed: String,
    },
    /// A field that must be there.
    MissingField {
        /// The field.
        field: String,
    },
    /// A field that stands there twice.
    DoubleField {
        /// The field.
        field: String,
    },
    /// A value of the wrong kind, or a number out of range.
    WrongValue {
        /// What stands there.
        given: String,
        /// What is expected there.
        allowed: Message,
    },
    /// Anything else.
    Other {
        /// What the reader says.
        detail: String,
    },
}

impl Action {
    /// The word for it in codes and messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Open => "open",
            Self::Save => "save",
            Self::Copy => "copy",
            Self::BackUp => "back_up",
        }
    }
}

impl ReadOnly {
    /// The word for it in codes and messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenElsewhere => "open_elsewhere",
            Self::File => "file",
            Self::Folder => "folder",
            Self::NoLocks => "no_locks",
            Self::Newer => "newer",
        }
    }

    /// The sentence that says it.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(format!("read-only-{}", self.as_str()))
    }
}

impl Found {
    /// The word for it in codes and messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Folder => "folder",
            Self::Text => "text",
            Self::OtherDatabase => "other_database",
            Self::Other => "other",
        }
    }
}

impl Error {
    /// A short name that a program can look at.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not_found",
            Self::AlreadyExists { .. } => "already_exists",
            Self::NotAWorkbook { .. } => "not_a_workbook",
            Self::Newer { .. } => "newer",
            Self::Damaged { .. } => "damaged",
            Self::ForeignSchema { .. } => "foreign_schema",
            Self::TooLarge { .. } => "too_large",
            Self::Contents { .. } => "contents",
            Self::OpenElsewhere { .. } => "open_elsewhere",
            Self::SameFile { .. } => "same_file",
            Self::ReadOnly { .. } => "read_only",
            Self::Replaced { .. } => "replaced",
            Self::Deleted { .. } => "deleted",
            Self::DiskFull { .. } => "disk_full",
            Self::TooMuch { .. } => "too_much",
            Self::NotAllowed { .. } => "not_allowed",
            Self::Busy { .. } => "busy",
            Self::Io { .. } => "io",
            Self::History { .. } => "history",
            Self::JsonSyntax { .. } => "json_syntax",
            Self::JsonContents { .. } => "json_contents",
            Self::JsonFormat => "json_format",
            Self::JsonVersion { .. } => "json_version",
            Self::JsonMeaning { .. } => "json_meaning",
        }
    }

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

    /// What an input or output failure of the system means for a file.
    pub(crate) fn io(path: &Path, action: Action, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::AlreadyExists => Self::AlreadyExists { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path, action },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed { path, action },
            io::ErrorKind::IsADirectory => Self::NotAWorkbook { path, found: Found::Folder },
            // The list of kinds is open by design.
            _ => Self::Io { path, action, detail: error.to_string() },
        }
    }

    /// What a failure of SQLite means for a file.
    pub(crate) fn database(path: &Path, action: Action, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let path = path.to_owned();
        let detail = error.to_string();
        let Some(code) = error.sqlite_error_code() else {
            // A column held what its constraints forbid, or a row was missing.
            return Self::Damaged { path, detail };
        };
        match code {
            ErrorCode::DiskFull => Self::DiskFull { path, action },
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                Self::Busy { path }
            }
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                Self::NotAllowed { path, action }
            }
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged { path, detail },
            ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch => {
                let problem = Message::new("file-problem-constraint").with("detail", detail);
                Self::Contents { path, problem }
            }
            ErrorCode::TooBig => Self::TooMuch { path },
            // The list of codes is open by design.
            _ => Self::Io { path, action, detail },
        }
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
            Self::DoubleField { field } => Message::new("json-problem-double_field").with("field", field.as_str()),
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
