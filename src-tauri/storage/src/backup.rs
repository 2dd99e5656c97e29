//! Copies of a workbook: one that a person asked for, and those kept for a bad day.

use crate::connection::open_to_fill;
use crate::error::{Action, Error, name};
use jiff::Zoned;
use jiff::civil::Date;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// How many backup copies of one workbook are kept.
const KEPT: usize = 10;
/// The ending of workbook files.
pub const EXTENSION: &str = "clientline";

/// What a new file may take the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// Nothing: a file that is there stays.
    Nothing,
    /// Whatever is there.
    Anything,
}

/// Makes a file beside its place, lets it be filled, brings it to disk and gives it its name: at no moment
/// does the place hold half a workbook.
pub(crate) fn fill_and_name(
    path: &Path,
    over: Over,
    action: Action,
    fill: impl FnOnce(&Path) -> Result<(), Error>,
) -> Result<(), Error> {
    let folder = folder(path);
    let failed = |error: &std::io::Error| Error::io(path, action, error);
    let prefix = format!(".{}-", name(path));
    let beside = tempfile::Builder::new()
        .prefix(&prefix)
        // What the person's system gives a new document, not the narrow rights of a temporary file.
        .permissions(Permissions::from_mode(0o666))
        .tempfile_in(folder)
        .map_err(|error| failed(&error))?
        .into_temp_path();
    fill(&beside)?;
    File::open(&beside).and_then(|file| file.sync_all()).map_err(|error| failed(&error))?;
    let named = match over {
        Over::Nothing => beside.persist_noclobber(path),
        Over::Anything => beside.persist(path),
    };
    named.map_err(|error| failed(&error.error))?;
    sync_folder(folder);
    Ok(())
}

/// The folder that a file is in.
pub(crate) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Brings the names in a folder to disk. Some file systems cannot; there the rename is as safe as it gets.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// Copies an open workbook as it is stored, history included, page by page.
pub(crate) fn copy_into(from: &Connection, to: &Path) -> rusqlite::Result<()> {
    let mut copy = open_to_fill(to)?;
    copy_all(from, &mut copy)?;
    copy.close().map_err(|(_, error)| error)
}

/// Copies all pages from one connection to another.
pub(crate) fn copy_all(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    match Backup::new(from, to)?.step(-1)? {
        StepResult::Done => Ok(()),
        // Another program held the file longer than we wait.
        _ => Err(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY),
            Some("the file is held by another program".to_owned()),
        )),
    }
}

/// Where the backup copies of a workbook are: a folder of its own in the folder for all, named so that
/// people find it, and so that two workbooks of one name in different places do not share it.
pub(crate) fn folder_for(backups: &Path, workbook: &Path) -> PathBuf {
    // FNV-1a, written out because the folder must be the same in every version of every library.
    let hash =
        workbook.as_os_str().as_encoded_bytes().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    backups.join(format!("{} ({:08x})", name(workbook), hash >> 32))
}

/// Whether a copy was made on a day.
pub(crate) fn made_on(folder: &Path, day: Date) -> bool {
    copies(folder).iter().any(|(when, _)| when.starts_with(&day.to_string()))
}

/// Makes a backup copy and drops the oldest beyond those kept.
pub(crate) fn back_up(
    from: &Connection,
    folder: &Path,
    workbook: &Path,
    now: &Zoned,
) -> Result<PathBuf, Error> {
    fs::create_dir_all(folder).map_err(|error| Error::io(folder, Action::BackUp, &error))?;
    let when = now.strftime("%Y-%m-%d %H%M").to_string();
    let copy = folder.join(format!("{} {when}.{EXTENSION}", name(workbook)));
    let fill =
        |path: &Path| copy_into(from, path).map_err(|error| Error::database(&copy, Action::BackUp, &error));
    fill_and_name(&copy, Over::Anything, Action::BackUp, fill)?;
    let mut copies = copies(folder);
    copies.sort();
    let old = copies.len().saturating_sub(KEPT);
    for (_, old) in copies.drain(..old) {
        // An old copy that will not go does no harm.
        let _ = fs::remove_file(old);
    }
    Ok(copy)
}

/// The backup copies in a folder, each with the time that its name says. Other files are left alone.
fn copies(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .flatten()
        .filter_map(|entry| {
            let path = entry.path();
            let stem = path.file_stem()?.to_str()?;
            let when = stem.get(stem.len().checked_sub("2026-11-21 1042".len())?..)?;
            let (day, time) = when.split_once(' ')?;
            let ours = path.extension().is_some_and(|extension| extension == EXTENSION)
                && day.parse::<Date>().is_ok()
                && time.bytes().all(|byte| byte.is_ascii_digit());
            ours.then(|| (when.to_owned(), path.clone()))
        })
        .collect()
}
