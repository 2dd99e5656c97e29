//! A workbook that is open: its rows, its file and its history.

use crate::{Changed, Failure, Focus, Places, ScreenReading};
use domain::{Edit, Message, Workbook};
use serde::Serialize;
use std::path::{Path, PathBuf};
use storage::{Access, Step, WorkbookFile};

/// What a front end is told of a workbook that was just opened.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Opened {
    /// Where its file is.
    pub path: String,
    /// The file's name.
    pub file_name: String,
    /// The name of the folder it is in.
    pub folder: String,
    /// Why it cannot be changed, if it cannot.
    pub read_only: Option<Message>,
    /// What to be told of it, such as what an import could not place.
    pub notices: Vec<Message>,
    /// What the window shows now.
    pub changed: Changed,
}

/// A workbook with its file.
pub(crate) struct OpenWorkbook {
    path: PathBuf,
    workbook: Workbook,
    file: WorkbookFile,
    revision: u32,
    /// What happened beside the last command, such as a backup copy that failed.
    notices: Vec<Message>,
}
