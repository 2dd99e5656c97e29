//! A workbook that is open: its rows, its file and its history.

use crate::changed::{Shown, Told};
use crate::{Changed, Failure, Focus, Places};
use domain::{Edit, Message, Workbook, rating};
use jiff::Zoned;
use serde::Serialize;
use std::path::Path;
use storage::{Access, Settings, Step, Undone, WorkbookFile};

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
    /// What the window shows now.
    pub changed: Changed,
}

/// A workbook with its file.
pub(crate) struct OpenWorkbook {
    file: WorkbookFile,
    revision: u32,
    /// What happened beside the last command, such as a backup copy that failed.
    notices: Vec<Message>,
}

impl OpenWorkbook {
    /// Makes a file for a workbook; a file that is there already is left alone.
    pub(crate) fn create(path: &Path, workbook: &Workbook, places: &Places) -> Result<Self, Failure> {
        let file = WorkbookFile::create(path, workbook, &settings(places))?;
        Ok(Self { file, revision: 0, notices: Vec::new() })
    }

    /// Opens a file.
    pub(crate) fn open(path: &Path, places: &Places) -> Result<Self, Failure> {
        let opened = WorkbookFile::open(path, &settings(places), &Zoned::now())?;
        Ok(Self { file: opened.file, revision: 0, notices: opened.notices })
    }

    pub(crate) fn path(&self) -> &Path {
        self.file.path()
    }

    pub(crate) fn workbook(&self) -> &Workbook {
        self.file.workbook()
    }

    pub(crate) fn undo_label(&self) -> Option<Message> {
        self.file.undo_label()
    }

    pub(crate) fn redo_label(&self) -> Option<Message> {
        self.file.redo_label()
    }

    /// Makes the workbook be `after`, as one step.
    pub(crate) fn write(&mut self, after: &Workbook, edit: &Edit) -> Result<(), Failure> {
        let step =
            Step { label: edit.label(self.file.workbook()), merge_key: edit.merge_key(), at: Zoned::now() };
        let written = self.file.write(after, &step)?;
        self.step_done(written.notices);
        Ok(())
    }

    /// Takes back the last step; what has to be asked first and was not agreed to is given back, and nothing is done.
    pub(crate) fn undo(&mut self, agreed: Option<&Message>) -> Result<Option<Message>, Failure> {
        let now = self.file.workbook().clone();
        let mut asked = None;
        let undone = self.file.undo_if(&Zoned::now(), |then| {
            asked = rating::asked_before_undo(&now, then).filter(|question| agreed != Some(question));
            asked.is_none()
        })?;
        if asked.is_none() {
            self.travelled(undone, "desk-nothing-to-undo")?;
        }
        Ok(asked)
    }

    /// Does the step again that was taken back last.
    pub(crate) fn redo(&mut self) -> Result<(), Failure> {
        let redone = self.file.redo(&Zoned::now())?;
        self.travelled(redone, "desk-nothing-to-redo")
    }

    fn travelled(&mut self, undone: Option<Undone>, nothing: &'static str) -> Result<(), Failure> {
        let undone = undone.ok_or_else(|| Failure::refusal(Message::new(nothing)))?;
        self.step_done(undone.notices);
        Ok(())
    }

    fn step_done(&mut self, notices: Vec<Message>) {
        self.revision += 1;
        self.notices = notices;
    }

    /// Copies the file, its history included.
    pub(crate) fn save_copy(&self, to: &Path) -> Result<(), Failure> {
        Ok(self.file.save_copy(to)?)
    }

    /// What is told beside what is shown; of what happened beside the last command, each is told once.
    pub(crate) fn told(&mut self) -> Told {
        Told {
            revision: self.revision,
            undo: self.undo_label(),
            redo: self.redo_label(),
            notices: std::mem::take(&mut self.notices),
        }
    }

    /// What a front end is told now.
    pub(crate) fn changed(&mut self, focus: &Focus) -> Changed {
        let shown = Shown::of(self.workbook(), focus);
        self.told().with(shown)
    }

    /// What a front end is told of a workbook that was just opened.
    pub(crate) fn opened(&mut self, focus: &Focus) -> Opened {
        let path = self.file.path();
        let name = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        Opened {
            path: path.display().to_string(),
            file_name: name(path.file_name()),
            folder: name(path.parent().and_then(Path::file_name)),
            read_only: match self.file.access() {
                Access::Write => None,
                Access::ReadOnly(reason) => Some(reason.message()),
            },
            changed: self.changed(focus),
        }
    }
}

fn settings(places: &Places) -> Settings {
    Settings { backups: Some(places.backups()) }
}
