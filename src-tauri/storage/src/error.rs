//! What can go wrong with a file, as data; the words stand in the locale files.

mod causes;
mod words;

pub(crate) use words::name;

use domain::Message;
use std::path::PathBuf;

/// What broke. Every variant names the file; [`Error::message`] says it in words.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}: {self:?}", self.code())]
pub enum Error {
    /// There is no such file.
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// The folder that a file is to be made in is not there.
    NoFolder {
        /// The file that was to be made.
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
            Self::NoFolder { .. } => "no_folder",
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
}
