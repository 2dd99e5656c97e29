//! What the failures of the system and of SQLite mean for a workbook's file.

use super::{Action, Error, Found};
use domain::Message;
use std::io;
use std::path::Path;

impl Error {
    /// What an input or output failure of the system means for a file.
    pub(crate) fn io(path: &Path, action: Action, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => match action {
                Action::Open | Action::Save => Self::NotFound { path },
                Action::Create | Action::Copy | Action::BackUp => Self::NoFolder { path },
            },
            io::ErrorKind::AlreadyExists => Self::AlreadyExists { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path, action },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotAllowed { path, action }
            }
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
