//! Changing an open workbook: an edit is one transaction, with the step that can take it back.

use crate::backup::{back_up, folder_for, made_on};
use crate::changeset;
use crate::error::{Action, Error};
use crate::file::{Access, WorkbookFile, check};
use crate::history::{Head, History, Step};
use domain::{Message, Workbook};
use jiff::Zoned;
use rusqlite::session::Session;
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

/// What happened beside an edit that was written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Written {
    /// What deserves to be told, such as a backup copy that failed.
    pub notices: Vec<Message>,
}

/// A step that was taken back or done again.
#[derive(Debug, Clone, PartialEq)]
pub struct Undone {
    /// What the step is called.
    pub label: Message,
    /// The tables of the file that it touched.
    pub touched: Vec<&'static str>,
    /// What deserves to be told, such as a backup copy that failed.
    pub notices: Vec<Message>,
}

/// Which way through the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    On,
}

impl WorkbookFile {
    /// Makes the file hold `after`: the rows that differ and the step are one transaction, durable when this
    /// returns. A workbook that does not differ is no step. On an error the file holds what it held.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::Replaced`], [`Error::Deleted`], [`Error::DiskFull`] and what else a disk
    /// can refuse; [`Error::Contents`] for rows that no workbook can have.
    pub fn write(&mut self, after: &Workbook, step: &Step) -> Result<Written, Error> {
        let mut written = Written::default();
        self.prepare(&step.at, &mut written.notices)?;
        if self.stored.workbook == *after {
            return Ok(written);
        }
        let path = self.path.clone();
        let broken = |error: rusqlite::Error| Error::database(&path, Action::Save, &error);
        let transaction = self.begin()?;
        let mut changes = Vec::new();
        let stored = {
            let mut session = Session::new(&transaction).map_err(broken)?;
            let stored = self.stored.write(&transaction, Some(&mut session), after).map_err(broken)?;
            session.changeset_strm(&mut changes).map_err(broken)?;
            stored
        };
        let history =
            match self.history.joins(step).map(|newest| self.joined(&transaction, newest, &changes)) {
                // A newest step that cannot be trusted is left as it is.
                Some(Ok(joined)) => self.history.join(&transaction, step, &joined),
                Some(Err(_)) | None => self.history.add(&transaction, step, &changes),
            }
            .map_err(broken)?;
        let committed = transaction.commit();
        self.conclude(committed)?;
        self.stored = stored;
        self.history = history;
        Ok(written)
    }

    /// Takes the newest step back; nothing when there is none.
    ///
    /// # Errors
    /// As for [`WorkbookFile::write`]; [`Error::History`] when the stored step cannot be trusted. Then nothing
    /// was done.
    pub fn undo(&mut self, now: &Zoned) -> Result<Option<Undone>, Error> {
        self.travel(Way::Back, now, |_| true)
    }

    /// Takes the newest step back if that is agreed to, given what the workbook would be; else nothing is done.
    ///
    /// # Errors
    /// As for [`WorkbookFile::undo`].
    pub fn undo_if(
        &mut self,
        now: &Zoned,
        agreed: impl FnOnce(&Workbook) -> bool,
    ) -> Result<Option<Undone>, Error> {
        self.travel(Way::Back, now, agreed)
    }

    /// Does the step again that was taken back last; nothing when there is none.
    ///
    /// # Errors
    /// As for [`WorkbookFile::undo`].
    pub fn redo(&mut self, now: &Zoned) -> Result<Option<Undone>, Error> {
        self.travel(Way::On, now, |_| true)
    }

    /// What undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<Message> {
        self.can_write().then(|| self.history.undoable().map(Head::label)).flatten()
    }

    /// What redo would do again.
    #[must_use]
    pub fn redo_label(&self) -> Option<Message> {
        self.can_write().then(|| self.history.redoable().map(Head::label)).flatten()
    }

    fn can_write(&self) -> bool {
        self.access == Access::Write
    }

    fn travel(
        &mut self,
        way: Way,
        now: &Zoned,
        agreed: impl FnOnce(&Workbook) -> bool,
    ) -> Result<Option<Undone>, Error> {
        let mut notices = Vec::new();
        self.prepare(now, &mut notices)?;
        let head = match way {
            Way::Back => self.history.undoable(),
            Way::On => self.history.redoable(),
        };
        let Some(head) = head.cloned() else { return Ok(None) };
        let path = self.path.clone();
        let broken = |error: rusqlite::Error| Error::database(&path, Action::Save, &error);
        let untrusted = |detail: String| Error::History { path: path.clone(), detail };

        let transaction = self.begin()?;
        let changes = History::changeset(&transaction, &head).map_err(broken)?;
        let touched = changeset::tables(&changes).map_err(|error| untrusted(error.to_string()))?;
        let applied = match way {
            Way::Back => changeset::inverse(&changes).and_then(|back| changeset::apply(&transaction, &back)),
            Way::On => changeset::apply(&transaction, &changes),
        };
        applied.map_err(|error| match error.sqlite_error_code() {
            Some(
                ErrorCode::OperationAborted | ErrorCode::DatabaseCorrupt | ErrorCode::ConstraintViolation,
            ) => untrusted("a recorded step does not fit the workbook".to_owned()),
            _ => broken(error),
        })?;
        let history = match way {
            Way::Back => self.history.step_back(&transaction),
            Way::On => self.history.step_on(&transaction),
        }
        .map_err(broken)?;
        // What the step left is read and checked before it counts: the step came with the file.
        let mut stored = self.stored.clone();
        stored
            .reload(&transaction, |table| touched.contains(&table))
            .map_err(|error| untrusted(error.to_string()))?;
        check(&self.path, &stored.workbook)?;
        if !agreed(&stored.workbook) {
            // The transaction goes as it came.
            return Ok(None);
        }
        let committed = transaction.commit();
        self.conclude(committed)?;
        self.stored = stored;
        self.history = history;
        Ok(Some(Undone { label: head.label(), touched, notices }))
    }

    /// What comes before every change: that it may be made, that the file is still ours, that we know what it
    /// holds, and the first backup copy of the day.
    fn prepare(&mut self, now: &Zoned, notices: &mut Vec<Message>) -> Result<(), Error> {
        if let Access::ReadOnly(reason) = self.access {
            return Err(Error::ReadOnly { path: self.path.clone(), reason });
        }
        self.ensure_in_place()?;
        if self.doubtful {
            self.load()?;
        }
        let Some(backups) = self.backups.as_deref().filter(|_| self.backed_up != Some(now.date())) else {
            return Ok(());
        };
        let folder = folder_for(backups, &self.path);
        if !made_on(&folder, now.date())
            && let Err(error) = back_up(&self.connection, &folder, &self.path, now)
        {
            // An edit is worth more than its backup copy.
            notices.push(Message::new("notice-backup-failed").with("reason", error.message()));
        }
        self.backed_up = Some(now.date());
        Ok(())
    }

    fn begin(&self) -> Result<Transaction<'_>, Error> {
        // The borrow is shared because the rows and the history are read meanwhile; there is one transaction
        // at a time, for every function that begins one takes the file mutably.
        Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
            .map_err(|error| Error::database(&self.path, Action::Save, &error))
    }

    fn joined(&self, connection: &Connection, newest: &Head, changes: &[u8]) -> rusqlite::Result<Vec<u8>> {
        let before = History::changeset(connection, newest)?;
        changeset::tables(&before).map_err(|_| rusqlite::Error::InvalidQuery)?;
        changeset::join(&before, changes)
    }

    /// What a commit came to. After most failures SQLite has taken everything back; after some (the disk fails
    /// in the last moment) only the file knows, and it is read again before the next change.
    fn conclude(&mut self, committed: rusqlite::Result<()>) -> Result<(), Error> {
        committed.map_err(|error| {
            self.doubtful = true;
            Error::database(&self.path, Action::Save, &error)
        })
    }
}
