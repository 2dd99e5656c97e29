//! Looking at a file before anything in it is used: from outside, then from end to end.

use crate::backup::folder;
use crate::error::{Action, Error, Found, ReadOnly};
use crate::lock::{Identity, Lock, Locked};
use crate::schema::{APPLICATION_ID, Migration, first_active_part, first_difference, newest};
use rusqlite::Connection;
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;

/// The largest file that is opened, in megabytes; a large workbook has two or three.
const LARGEST: u32 = 512;

/// Whether a file can be written, found by trying.
pub(crate) enum Claim {
    /// It can, with this lock.
    Write(Lock),
    /// It cannot, and why.
    Read(ReadOnly),
}

/// Looks at a file from outside (what it is, how large, whether its header is that of a workbook) and asks
/// for the right to write it.
pub(crate) fn claim(path: &Path) -> Result<(Identity, Claim), Error> {
    let failed = |error: &std::io::Error| Error::io(path, Action::Open, error);
    let other = |found| Error::NotAWorkbook { path: path.to_owned(), found };
    let metadata = path.metadata().map_err(|error| failed(&error))?;
    if metadata.is_dir() {
        return Err(other(Found::Folder));
    }
    // Opening a pipe or a device may wait for ever.
    if !metadata.is_file() {
        return Err(other(Found::Other));
    }
    let megabytes = u32::try_from(metadata.len() / (1024 * 1024)).unwrap_or(u32::MAX);
    if megabytes >= LARGEST {
        return Err(Error::TooLarge { path: path.to_owned(), megabytes, allowed: LARGEST });
    }
    let identity = Identity::of(&metadata);
    if Lock::is_held_here(identity) {
        return Ok((identity, Claim::Read(ReadOnly::OpenElsewhere)));
    }
    let handle = match OpenOptions::new().read(true).write(true).open(path) {
        Ok(handle) => Some(handle),
        Err(error) if is_forbidden(&error) => None,
        Err(error) => return Err(failed(&error)),
    };
    let Some(mut handle) = handle else {
        let mut handle = File::open(path).map_err(|error| failed(&error))?;
        examine_header(path, &mut handle)?;
        return Ok((identity, Claim::Read(ReadOnly::File)));
    };
    examine_header(path, &mut handle)?;
    // A transaction needs a journal beside the file.
    if rustix::fs::access(folder(path), rustix::fs::Access::WRITE_OK).is_err() {
        return Ok((identity, Claim::Read(ReadOnly::Folder)));
    }
    let claim = match Lock::take(handle).map_err(|error| failed(&error))? {
        Locked::Yes(lock) => Claim::Write(lock),
        Locked::Elsewhere => Claim::Read(ReadOnly::OpenElsewhere),
        Locked::Unsupported => Claim::Read(ReadOnly::NoLocks),
    };
    Ok((identity, claim))
}

fn is_forbidden(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem)
}

/// That nobody has the workbook at a path open, before another file takes its place.
pub(crate) fn ensure_not_open(path: &Path) -> Result<(), Error> {
    let elsewhere = || Error::OpenElsewhere { path: path.to_owned() };
    let Ok(identity) = Identity::at(path) else { return Ok(()) };
    if Lock::is_held_here(identity) {
        return Err(elsewhere());
    }
    let Ok(metadata) = path.metadata() else { return Ok(()) };
    if !metadata.is_file() {
        return Ok(());
    }
    // What cannot be opened is no open workbook of ours; renaming over it says what else is wrong.
    let Ok(handle) = File::open(path) else { return Ok(()) };
    match Lock::take(handle) {
        Ok(Locked::Elsewhere) => Err(elsewhere()),
        Ok(Locked::Yes(_) | Locked::Unsupported) | Err(_) => Ok(()),
    }
}

/// The first bytes of every SQLite file.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Tells a workbook from everything else by its first hundred bytes, where SQLite keeps the application's id.
fn examine_header(path: &Path, handle: &mut File) -> Result<(), Error> {
    let other = |found| Error::NotAWorkbook { path: path.to_owned(), found };
    let mut header = Vec::with_capacity(100);
    handle.take(100).read_to_end(&mut header).map_err(|error| Error::io(path, Action::Open, &error))?;
    if header.is_empty() {
        return Err(other(Found::Empty));
    }
    if !header.starts_with(MAGIC) {
        let text = match std::str::from_utf8(&header) {
            Ok(text) => !text.contains('\0'),
            // A letter cut in two at the end is still text.
            Err(error) => error.error_len().is_none() && error.valid_up_to() > 0,
        };
        return Err(other(if text { Found::Text } else { Found::Other }));
    }
    match header.get(68..72) {
        None => Err(Error::Damaged { path: path.to_owned(), detail: "the header is cut short".to_owned() }),
        Some(id) if id == APPLICATION_ID.to_be_bytes() => Ok(()),
        Some(_) => Err(other(Found::OtherDatabase)),
    }
}

/// Looks at everything in a file before it is used, and answers with the version of its form.
pub(crate) fn examine(path: &Path, connection: &Connection, migrations: &[Migration]) -> Result<u32, Error> {
    let broken = |error: rusqlite::Error| Error::database(path, Action::Open, &error);
    let foreign = |object| Error::ForeignSchema { path: path.to_owned(), object };
    // One transaction, so that all is of one moment even when another program writes.
    let transaction = connection.unchecked_transaction().map_err(broken)?;
    let version: u32 =
        transaction.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(broken)?;
    if version > newest(migrations) {
        let (reader, needed) = requirement(&transaction).map_err(broken)?;
        if reader > newest(migrations) {
            return Err(Error::Newer { path: path.to_owned(), needed });
        }
        if let Some(object) = first_active_part(&transaction).map_err(broken)? {
            return Err(foreign(object));
        }
    } else if version == 0 {
        return Err(Error::NotAWorkbook { path: path.to_owned(), found: Found::OtherDatabase });
    } else if let Some(object) = first_difference(&transaction, migrations, version).map_err(broken)? {
        return Err(foreign(object));
    }
    // SQLite fills up a last page that was cut short; whatever stood there is lost all the same.
    let page: u32 = transaction.pragma_query_value(None, "page_size", |row| row.get(0)).map_err(broken)?;
    let length = path.metadata().map_err(|error| Error::io(path, Action::Open, &error))?.len();
    if length.checked_rem(page.into()) != Some(0) {
        return Err(Error::Damaged { path: path.to_owned(), detail: "it is cut short".to_owned() });
    }
    let sound: String =
        transaction.query_row("PRAGMA quick_check(1)", (), |row| row.get(0)).map_err(broken)?;
    if sound != "ok" {
        return Err(Error::Damaged { path: path.to_owned(), detail: sound });
    }
    if let Some(detail) = first_broken_reference(&transaction).map_err(broken)? {
        return Err(Error::Damaged { path: path.to_owned(), detail });
    }
    Ok(version)
}

/// What a program must understand to read the file, and the first version that does.
pub(crate) fn requirement(connection: &Connection) -> rusqlite::Result<(u32, String)> {
    connection.query_row("SELECT min_reader, substr(min_version, 1, 20) FROM meta", (), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// The first row that refers to another that is not there.
pub(crate) fn first_broken_reference(connection: &Connection) -> rusqlite::Result<Option<String>> {
    use rusqlite::OptionalExtension;
    connection
        .query_row("PRAGMA foreign_key_check", (), |row| {
            let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
            Ok(format!("a row of {table} refers to a row of {parent} that is not there"))
        })
        .optional()
}
