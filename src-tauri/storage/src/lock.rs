//! One writer for each workbook, and the certainty that the file at a path is still the one that was opened.
//!
//! The lock is one of the system on the whole file (`flock`), so it goes when the process goes, however
//! that happens, and leaves no file behind. It is independent of the locks that SQLite takes for a transaction
//! — with one trap: closing *any* handle of a file drops all of a process's locks of SQLite's kind on it. So
//! the handle here outlives SQLite's connection, and [`held`] remembers what this process has locked, so that
//! a second opener in the same process needs no handle of its own to learn that it comes second.

use std::collections::BTreeSet;
use std::fs::{File, Metadata, TryLockError};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Which file of the system it is, whatever its name: device and inode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        Self { device: metadata.dev(), inode: metadata.ino() }
    }

    /// That of the file at a path, without opening it.
    pub(crate) fn at(path: &Path) -> io::Result<Self> {
        Ok(Self::of(&path.metadata()?))
    }
}

/// The right to write a workbook, until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    identity: Identity,
    handle: File,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub(crate) enum Locked {
    /// Here it is.
    Yes(Lock),
    /// Another opener has it.
    Elsewhere,
    /// This disk has no locks.
    Unsupported,
}

/// The files that this process has locked.
fn held() -> MutexGuard<'static, BTreeSet<Identity>> {
    static HELD: Mutex<BTreeSet<Identity>> = Mutex::new(BTreeSet::new());
    // A set of numbers is whole at any moment, whoever panicked.
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Lock {
    /// Whether this process has the file locked, so that no handle of it may be opened and closed here.
    pub(crate) fn is_held_here(identity: Identity) -> bool {
        held().contains(&identity)
    }

    /// Asks for the lock of the file that a handle is open on.
    pub(crate) fn take(handle: File) -> io::Result<Locked> {
        let identity = Identity::of(&handle.metadata()?);
        match handle.try_lock() {
            Ok(()) => {
                held().insert(identity);
                Ok(Locked::Yes(Self { identity, handle }))
            }
            Err(TryLockError::WouldBlock) => Ok(Locked::Elsewhere),
            Err(TryLockError::Error(_)) => Ok(Locked::Unsupported),
        }
    }

    /// Which file it is on.
    pub(crate) fn identity(&self) -> Identity {
        self.identity
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Said, not left to closing: a process that is just being started has a copy of the handle for a moment.
        let _ = self.handle.unlock();
        held().remove(&self.identity);
    }
}
