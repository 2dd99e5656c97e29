//! The file of a person's choices, and who writes it when.

use crate::Failure;
use crate::preferences::Settings;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// A person's choices and the folder that their file is in.
///
/// What they chose is on the disk before they are told so. What only follows from what they do (the list of recent
/// files) is written by a thread of its own, since to open a workbook is to wait for it, not for a list.
pub(crate) struct SettingsFile {
    shared: Arc<Shared>,
    /// Writes that were begun behind the person's back.
    writing: Mutex<Vec<JoinHandle<()>>>,
}

struct Shared {
    folder: PathBuf,
    settings: Mutex<Settings>,
    /// Held while the file is written. The settings themselves are not: whoever reads them waits for no disk.
    disk: Mutex<()>,
}

impl SettingsFile {
    /// What was kept in a folder.
    pub(crate) fn read(folder: &Path) -> Self {
        Self::with(Settings::read(folder), folder)
    }

    /// Settings that are not read from their file.
    pub(crate) fn with(settings: Settings, folder: &Path) -> Self {
        let (settings, disk) = (Mutex::new(settings), Mutex::new(()));
        Self {
            shared: Arc::new(Shared { folder: folder.to_owned(), settings, disk }),
            writing: Mutex::new(Vec::new()),
        }
    }

    /// The settings as they are now.
    pub(crate) fn now(&self) -> MutexGuard<'_, Settings> {
        locked(&self.shared.settings)
    }

    /// Changes them; the change is on the disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Settings)) -> Result<(), Failure> {
        change(&mut self.now());
        self.shared.write()
    }

    /// Changes them; the disk follows. A list that cannot be kept stops nobody's work.
    pub(crate) fn change_soon(&self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.now());
        let shared = Arc::clone(&self.shared);
        let mut writing = locked(&self.writing);
        writing.retain(|write| !write.is_finished());
        writing.push(std::thread::spawn(move || {
            let _ = shared.write();
        }));
    }

    /// Waits until the disk has everything.
    pub(crate) fn settle(&self) {
        let writing = std::mem::take(&mut *locked(&self.writing));
        for write in writing {
            let _ = write.join();
        }
    }
}

impl Drop for SettingsFile {
    fn drop(&mut self) {
        self.settle();
    }
}

impl Shared {
    /// Writes what holds now, which may be newer than what the writing was begun for: the last write has the last word.
    fn write(&self) -> Result<(), Failure> {
        let _alone = locked(&self.disk);
        let settings = locked(&self.settings).clone();
        settings.write(&self.folder)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a thread left that stopped is whole: each change is one assignment.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
