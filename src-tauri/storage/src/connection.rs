//! How a workbook's file is opened with SQLite: durable for ours, harmless for one that came by mail.

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags, Result};
use std::path::Path;
use std::time::{Duration, Instant};

/// The largest value in the file, in bytes: the changeset of a very large edit.
const LARGEST_VALUE: i32 = 64 * 1024 * 1024;

/// How long checking a file may take before it is given up: a hostile file may be built to take for ever.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long another program may hold the file (a second window that reads it just then) before we say so.
const WAIT: Duration = Duration::from_secs(2);

/// Opens the file to read and write.
pub(crate) fn open_to_write(path: &Path) -> Result<Connection> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Rollback journal, so that a closed workbook is a single file.
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    // After a power cut an edit that was confirmed must be there. FULL does not promise that with a journal
    // that is deleted: the folder may still list the journal afterwards, and the edit would be rolled back.
    // EXTRA also writes the folder to disk.
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// Opens the file to read only.
pub(crate) fn open_to_read(path: &Path) -> Result<Connection> {
    open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// Opens a new or temporary file that nobody else sees before it is finished, synchronised and renamed.
pub(crate) fn open_to_fill(path: &Path) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// More than there are statements: three for each table.
const STATEMENTS: usize = 160;

fn open(path: &Path, access: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    distrust(&connection)?;
    connection.busy_timeout(WAIT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// Lets nothing in the file act: no triggers, no views, no functions out of the schema, no writing to the
/// schema by its back door, and no other database beside it. Extensions cannot be loaded at all: the
/// library is built into the program without that feature being switched on.
fn distrust(connection: &Connection) -> Result<()> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, LARGEST_VALUE),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    ] {
        connection.set_limit(limit, most)?;
    }
    // Cells that overlap within a page are found when the page is read, not when they do harm.
    connection.pragma_update(None, "cell_size_check", true)?;
    // Nothing of a workbook goes into temporary files elsewhere.
    connection.pragma_update(None, "temp_store", "MEMORY")
}

/// Does something with a file that is not trusted yet, and gives up when it takes too long.
pub(crate) fn with_patience<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> T,
) -> Result<T> {
    let until = Instant::now() + PATIENCE;
    connection.progress_handler(100_000, Some(move || Instant::now() > until))?;
    let done = work(connection);
    connection.progress_handler(0, None::<fn() -> bool>)?;
    Ok(done)
}
