//! An open workbook file.

use crate::backup::{Over, copy_all, copy_into, fill_and_name, folder_for};
use crate::connection::{open_to_fill, open_to_read, open_to_write, with_patience};
use crate::error::{Action, Error, ReadOnly};
use crate::examine::{Claim, claim, ensure_not_open, examine, first_broken_reference, requirement};
use crate::history::History;
use crate::lock::{Identity, Lock};
use crate::schema::{APPLICATION_ID, MIGRATIONS, Migration, make, migrate, newest};
use crate::tables::Stored;
use domain::{Message, Workbook};
use jiff::Zoned;
use jiff::civil::Date;
use rusqlite::{Connection, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};

/// A workbook with its file: what it holds, and the right to change it, if there is one.
///
/// The file belongs to this value until it is dropped; a closed workbook is one file, with no other beside it.
pub struct WorkbookFile {
    pub(crate) path: PathBuf,
    pub(crate) access: Access,
    pub(crate) backups: Option<PathBuf>,
    pub(crate) backed_up: Option<Date>,
    pub(crate) stored: Stored,
    pub(crate) history: History,
    /// Whether a commit failed so that only the file knows what it holds.
    pub(crate) doubtful: bool,
    pub(crate) identity: Identity,
    // The order of these two matters: fields are dropped in their order, and closing the handle of the lock
    // while SQLite has the file open would take SQLite's own locks away.
    pub(crate) connection: Connection,
    pub(crate) _lock: Option<Lock>,
}

/// Whether an open workbook can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It can.
    Write,
    /// It cannot, and why.
    ReadOnly(ReadOnly),
}

/// What an opener decides.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The folder for backup copies of all workbooks; without one there are none.
    pub backups: Option<PathBuf>,
}

/// A workbook that was just opened.
#[derive(Debug)]
pub struct Opened {
    /// The workbook with its file.
    pub file: WorkbookFile,
    /// What deserves to be told: that it was brought to the newest form, that a backup copy failed.
    pub notices: Vec<Message>,
}

impl std::fmt::Debug for WorkbookFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Which file it is; what it holds would fill pages.
        f.debug_struct("WorkbookFile")
            .field("path", &self.path)
            .field("access", &self.access)
            .finish_non_exhaustive()
    }
}

impl WorkbookFile {
    /// Makes a new workbook file and opens it. A file that is there already is left alone.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`]; what a disk can refuse; [`Error::Contents`] for a workbook that cannot be.
    pub fn create(path: &Path, workbook: &Workbook, settings: &Settings) -> Result<Self, Error> {
        if fs::symlink_metadata(path).is_ok() {
            return Err(Error::AlreadyExists { path: path.to_owned() });
        }
        Self::build(path, workbook, Over::Nothing)?;
        Self::open_with(path, settings, None, MIGRATIONS).map(|opened| opened.file)
    }

    /// Makes a new workbook file in the place of whatever is there, and opens it.
    ///
    /// # Errors
    /// [`Error::OpenElsewhere`] when the file there is an open workbook; as for [`WorkbookFile::create`].
    pub fn create_replacing(path: &Path, workbook: &Workbook, settings: &Settings) -> Result<Self, Error> {
        ensure_not_open(path)?;
        Self::build(path, workbook, Over::Anything)?;
        Self::open_with(path, settings, None, MIGRATIONS).map(|opened| opened.file)
    }

    fn build(path: &Path, workbook: &Workbook, over: Over) -> Result<(), Error> {
        check(path, workbook)?;
        let fill = |beside: &Path| {
            fill_new(beside, workbook).map_err(|error| Error::database(path, Action::Create, &error))
        };
        fill_and_name(path, over, Action::Create, fill)
    }

    /// Opens a workbook file, for writing if that can be.
    ///
    /// # Errors
    /// What is wrong with the file, found before anything in it is used: see [`Error`].
    pub fn open(path: &Path, settings: &Settings, now: &Zoned) -> Result<Opened, Error> {
        Self::open_with(path, settings, Some(now), MIGRATIONS)
    }

    /// Opens a file with a list of migrations, which tests make longer than it is.
    pub(crate) fn open_with(
        path: &Path,
        settings: &Settings,
        now: Option<&Zoned>,
        migrations: &[Migration],
    ) -> Result<Opened, Error> {
        let failed = |error: &std::io::Error| Error::io(path, Action::Open, error);
        let path = &path.canonicalize().map_err(|error| failed(&error))?;
        let (lock, identity, access) = match claim(path)? {
            (_, Claim::Write(lock)) => {
                let identity = lock.identity();
                (Some(lock), identity, Access::Write)
            }
            (identity, Claim::Read(reason)) => (None, identity, Access::ReadOnly(reason)),
        };
        let broken = |error: rusqlite::Error| Error::database(path, Action::Open, &error);
        let mut connection =
            if lock.is_some() { open_to_write(path) } else { open_to_read(path) }.map_err(broken)?;

        let version = with_patience(&mut connection, |connection| examine(path, connection, migrations))
            .map_err(broken)??;
        let mut file = Self {
            path: path.clone(),
            access,
            backups: settings.backups.clone(),
            backed_up: None,
            stored: Stored::default(),
            history: History::default(),
            doubtful: false,
            identity,
            connection,
            _lock: lock,
        };
        // Between the lock and SQLite's opening another file may have taken the name.
        file.ensure_in_place()?;
        let mut notices = Vec::new();
        if version > newest(migrations) {
            file.access = Access::ReadOnly(ReadOnly::Newer);
        } else if version < newest(migrations) {
            file.modernise(version, migrations, now, &mut notices)?;
        }
        let loaded = file.load();
        if file.access == Access::ReadOnly(ReadOnly::Newer) && loaded.is_err() {
            // It promised to be readable and is not: what is certain is that a newer program reads it.
            let (_, needed) =
                requirement(&file.connection).map_err(|error| Error::database(path, Action::Open, &error))?;
            return Err(Error::Newer { path: path.clone(), needed });
        }
        loaded?;
        Ok(Opened { file, notices })
    }

    /// Brings an old file to the newest form: the file itself after a backup copy, or, where it cannot be
    /// written, a copy in memory.
    fn modernise(
        &mut self,
        version: u32,
        migrations: &[Migration],
        now: Option<&Zoned>,
        notices: &mut Vec<Message>,
    ) -> Result<(), Error> {
        let broken = |error: rusqlite::Error| Error::database(&self.path, Action::Open, &error);
        let mut notice = "notice-modernised";
        if self.access == Access::Write {
            if let (Some(now), Some(backups)) = (now, &self.backups) {
                // Here a failing copy does stop us: what is about to change is every table of the file.
                crate::backup::back_up(&self.connection, &folder_for(backups, &self.path), &self.path, now)?;
                self.backed_up = Some(now.date());
                notice = "notice-modernised-copied";
            }
        } else {
            let mut memory = Connection::open_in_memory().map_err(broken)?;
            copy_all(&self.connection, &mut memory).map_err(broken)?;
            self.connection = memory;
        }
        // Some statements of a migration rebuild tables that others refer to; all is checked at the end.
        let migrated = (|| {
            self.connection.pragma_update(None, "foreign_keys", false)?;
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            migrate(&transaction, migrations, version, newest(migrations))?;
            if let Some(detail) = first_broken_reference(&transaction)? {
                return Ok(Err(detail));
            }
            transaction.commit()?;
            self.connection.pragma_update(None, "foreign_keys", true)?;
            Ok(Ok(()))
        })();
        migrated.map_err(broken)?.map_err(|detail| Error::Damaged { path: self.path.clone(), detail })?;
        if self.access == Access::Write {
            notices.push(Message::new(notice));
        }
        Ok(())
    }

    /// Reads everything anew from the file.
    pub(crate) fn load(&mut self) -> Result<(), Error> {
        let broken = |error: rusqlite::Error| Error::database(&self.path, Action::Open, &error);
        let transaction = self.connection.unchecked_transaction().map_err(broken)?;
        let stored = Stored::load(&transaction).map_err(broken)?;
        let history = History::load(&transaction).map_err(broken)?;
        drop(transaction);
        check(&self.path, &stored.workbook)?;
        self.stored = stored;
        self.history = history;
        self.doubtful = false;
        Ok(())
    }

    /// What the workbook holds.
    #[must_use]
    pub fn workbook(&self) -> &Workbook {
        &self.stored.workbook
    }

    /// Where its file is, without symbolic links.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it can be changed.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// Copies the workbook to another place, over what is there, its history included. The copy appears whole
    /// or not at all. When the file was deleted or replaced meanwhile, what is in memory is saved, without its
    /// history.
    ///
    /// # Errors
    /// [`Error::SameFile`]; [`Error::OpenElsewhere`]; what a disk can refuse.
    pub fn save_copy(&self, to: &Path) -> Result<(), Error> {
        let still_there = self.ensure_in_place().is_ok();
        if Identity::at(to).is_ok_and(|there| there == self.identity) {
            return Err(Error::SameFile { path: to.to_owned() });
        }
        ensure_not_open(to)?;
        let fill = |beside: &Path| {
            let done = if still_there {
                copy_into(&self.connection, beside)
            } else {
                fill_new(beside, &self.stored.workbook)
            };
            done.map_err(|error| Error::database(to, Action::Copy, &error))
        };
        fill_and_name(to, Over::Anything, Action::Copy, fill)
    }

    /// That the file at the path is still the one that was opened. Writing, or even reading, through the path
    /// of another would mix two files, because SQLite finds a journal by its name.
    pub(crate) fn ensure_in_place(&self) -> Result<(), Error> {
        match Identity::at(&self.path) {
            Ok(there) if there == self.identity => Ok(()),
            Ok(_) => Err(Error::Replaced { path: self.path.clone() }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Err(Error::Deleted { path: self.path.clone() })
            }
            Err(error) => Err(Error::io(&self.path, Action::Save, &error)),
        }
    }
}

/// Fills an empty file with a workbook.
fn fill_new(path: &Path, workbook: &Workbook) -> rusqlite::Result<()> {
    let mut connection = open_to_fill(path)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    let transaction = connection.transaction()?;
    make(&transaction, MIGRATIONS, newest(MIGRATIONS))?;
    Stored::default().write(&transaction, None, workbook)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)
}

/// That what a workbook says can be: the first thing that cannot, with its place.
pub(crate) fn check(path: &Path, workbook: &Workbook) -> Result<(), Error> {
    match problem(workbook) {
        Some(problem) => Err(Error::Contents { path: path.to_owned(), problem }),
        None => Ok(()),
    }
}

/// The first thing in a workbook that cannot be, with its place.
pub(crate) fn problem(workbook: &Workbook) -> Option<Message> {
    let first = domain::check(workbook).into_iter().next()?;
    Some(Message::new("file-problem-at").with("place", first.path).with("problem", first.refusal.message()))
}
