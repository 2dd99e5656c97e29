//! What only the inside can test: longer lists of migrations, disks that fail, a history that grows.

use crate::history::History;
use crate::schema::{MIGRATIONS, Migration, first_difference, make, migrate, newest, newest_form};
use crate::{Access, Action, Error, ReadOnly, Settings, Step, WorkbookFile};
use domain::{Message, Segment, Workbook};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn at(milliseconds: i64) -> jiff::Zoned {
    jiff::Timestamp::from_millisecond(1_800_000_000_000 + milliseconds)
        .unwrap()
        .to_zoned(jiff::tz::TimeZone::UTC)
}

fn step(merge_key: Option<&str>) -> Step {
    Step { label: Message::new("edit"), merge_key: merge_key.map(str::to_owned), at: at(0) }
}

fn created() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Northwind.clientline");
    drop(WorkbookFile::create(&path, &titled("first"), &Settings::default()).unwrap());
    (folder, path)
}

fn titled(title: &str) -> Workbook {
    let mut workbook = Workbook::default();
    workbook.about.title = title.into();
    workbook.segments.rows_mut().push(Segment { id: "small".into(), name: "Small firms".into() });
    workbook
}

fn opened(path: &Path) -> WorkbookFile {
    WorkbookFile::open(path, &Settings::default(), &at(0)).unwrap().file
}

/// The real migrations and two more, as a later version would have them.
fn later(third: &'static str) -> Vec<Migration> {
    let mut migrations = MIGRATIONS.to_vec();
    let number = newest(MIGRATIONS);
    migrations.push(Migration {
        number: number + 1,
        title: "Rename every buyer group",
        why: "So that the test sees that it was done.",
        sql: "UPDATE segments SET name = name || ', migrated'",
    });
    migrations.push(Migration {
        number: number + 2,
        title: "One more",
        why: "The list is longer than one.",
        sql: third,
    });
    migrations
}

#[test]
fn migrations_are_numbered_without_gaps() {
    let numbers: Vec<u32> = MIGRATIONS.iter().map(|migration| migration.number).collect();
    assert_eq!(numbers, (1..=newest(MIGRATIONS)).collect::<Vec<_>>());
    assert!(MIGRATIONS.iter().all(|migration| !migration.title.is_empty() && !migration.why.is_empty()));
}

#[test]
fn an_old_workbook_is_brought_to_the_newest_form_after_a_backup_copy() {
    let (folder, path) = created();
    opened(&path).write(&titled("second"), &step(None)).unwrap();
    let backups = folder.path().join("backups");
    let settings = Settings { backups: Some(backups.clone()) };
    let migrations = later("CREATE TABLE more (id TEXT PRIMARY KEY) STRICT");
    let opened_later = WorkbookFile::open_with(&path, &settings, Some(&at(0)), &migrations).unwrap();
    assert_eq!(opened_later.notices, [Message::new("notice-modernised-copied")]);
    let mut file = opened_later.file;
    assert_eq!(file.workbook().segments[0].name, "Small firms, migrated");
    assert_eq!(file.undo_label(), None, "steps speak of tables as they were");
    file.write(&titled("third"), &step(None)).unwrap();
    drop(file);
    let again = WorkbookFile::open_with(&path, &settings, Some(&at(0)), &migrations).unwrap();
    assert_eq!((again.notices.len(), &again.file.workbook().about.title), (0, &"third".to_owned()));
    drop(again);

    let own = std::fs::read_dir(&backups).unwrap().next().unwrap().unwrap().path();
    let copies: Vec<PathBuf> = std::fs::read_dir(own).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(copies.len(), 1);
    assert_eq!(opened(&copies[0]).workbook(), &titled("second"));
    // What today's program says of the later file: it reads, but may not write.
    let today = WorkbookFile::open(&path, &settings, &at(0)).unwrap().file;
    assert_eq!(today.access(), Access::ReadOnly(ReadOnly::Newer));
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let (_folder, path) = created();
    let before = std::fs::read(&path).unwrap();
    for third in ["CREATE TABLE segments (x)", "INSERT INTO stages SELECT 's', 'nowhere', '', 'use', 1, 1"] {
        let answer = WorkbookFile::open_with(&path, &Settings::default(), Some(&at(0)), &later(third));
        assert!(answer.is_err(), "{answer:?}");
        assert!(std::fs::read(&path).unwrap() == before, "{third}");
        assert_eq!(opened(&path).workbook(), &titled("first"));
    }
}

#[test]
fn a_migration_without_its_backup_copy_is_not_done() {
    let (folder, path) = created();
    let blocked = folder.path().join("a file");
    std::fs::write(&blocked, "").unwrap();
    let settings = Settings { backups: Some(blocked) };
    let answer = WorkbookFile::open_with(&path, &settings, Some(&at(0)), &later("SELECT 1"));
    assert!(answer.is_err(), "{answer:?}");
    assert_eq!(opened(&path).workbook(), &titled("first"));
}

#[test]
fn an_old_workbook_that_is_open_elsewhere_is_shown_in_its_newest_form() {
    let (_folder, path) = created();
    let first = opened(&path);
    let second =
        WorkbookFile::open_with(&path, &Settings::default(), Some(&at(0)), &later("SELECT 1")).unwrap();
    assert_eq!(second.file.access(), Access::ReadOnly(ReadOnly::OpenElsewhere));
    assert_eq!(second.file.workbook().segments[0].name, "Small firms, migrated");
    assert_eq!(first.workbook(), &titled("first"));
    drop((first, second));
    assert_eq!(opened(&path).workbook(), &titled("first"));
}

#[test]
fn a_full_disk_refuses_the_edit_and_keeps_the_file() {
    let (_folder, path) = created();
    let mut file = opened(&path);
    file.write(&titled("second"), &step(None)).unwrap();
    let pages: u32 = file.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    file.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    let mut large = titled("large");
    large.about.summary = "long ".repeat(10_000);
    let refused = Error::DiskFull { path: file.path().to_owned(), action: Action::Save };
    assert_eq!(file.write(&large, &step(None)), Err(refused));
    assert_eq!(file.workbook(), &titled("second"));
    file.connection.pragma_update_and_check(None, "max_page_count", 1 << 20, |_| Ok(())).unwrap();
    file.write(&large, &step(None)).unwrap();
    assert_eq!(file.undo(&at(0)).unwrap().unwrap().touched, ["about"]);
    drop(file);
    assert_eq!(opened(&path).workbook(), &titled("second"));
}

#[test]
fn after_a_doubtful_commit_the_file_decides() {
    let (_folder, path) = created();
    let mut file = opened(&path);
    // The edit went through although the commit failed in its last moment: memory has the old state.
    let (stored, history) = (file.stored.clone(), file.history.clone());
    file.write(&titled("second"), &step(None)).unwrap();
    (file.stored, file.history, file.doubtful) = (stored, history, true);
    file.write(&titled("third"), &step(None)).unwrap();
    file.undo(&at(0)).unwrap().unwrap();
    assert_eq!(file.workbook(), &titled("second"));
    file.undo(&at(0)).unwrap().unwrap();
    drop(file);
    assert_eq!(opened(&path).workbook(), &titled("first"));
}

#[test]
fn another_program_that_holds_the_file_is_told() {
    let (_folder, path) = created();
    let mut file = opened(&path);
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    file.connection.busy_timeout(std::time::Duration::from_millis(20)).unwrap();
    assert_eq!(file.write(&titled("second"), &step(None)), Err(Error::Busy { path: file.path().to_owned() }));
    other.execute_batch("COMMIT").unwrap();
    file.write(&titled("second"), &step(None)).unwrap();
}

/// A database in memory with the tables of a workbook.
fn memory() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    migrate(&connection, MIGRATIONS, 0, newest(MIGRATIONS)).unwrap();
    connection
}

#[test]
fn the_newest_form_is_where_the_migrations_lead_to() {
    assert_eq!(include_str!("newest.sql"), newest_form().unwrap(), "`./dev gen` writes it anew");
    let fresh = Connection::open_in_memory().unwrap();
    make(&fresh, MIGRATIONS, newest(MIGRATIONS)).unwrap();
    let grown = memory();
    // A list that has one more migration goes through all of them.
    let longer =
        [MIGRATIONS, &[Migration { number: newest(MIGRATIONS) + 1, title: "", why: "", sql: "" }]].concat();
    assert_eq!(first_difference(&fresh, &longer, newest(&longer)).unwrap(), None);
    assert_eq!(first_difference(&grown, MIGRATIONS, newest(MIGRATIONS)).unwrap(), None);
}

fn count(connection: &Connection) -> u32 {
    connection.query_row("SELECT count(*) FROM history", (), |row| row.get(0)).unwrap()
}

#[test]
fn the_oldest_steps_are_dropped_when_there_are_too_many() {
    let connection = memory();
    let mut history = History::default();
    for _ in 0..1_250 {
        history = history.add(&connection, &step(None), b"what it did").unwrap();
    }
    let kept = count(&connection);
    assert!((1_000..=1_100).contains(&kept), "{kept}");
    assert_eq!(History::load(&connection).unwrap(), history);
    while history.undoable().is_some() {
        history = history.step_back(&connection).unwrap();
    }
    assert_eq!(History::load(&connection).unwrap(), history);
    assert_eq!(count(&connection), kept);
    history = history.add(&connection, &step(None), b"anew").unwrap();
    assert_eq!((count(&connection), History::load(&connection).unwrap()), (1, history));
}

#[test]
fn the_oldest_steps_are_dropped_when_they_are_too_large() {
    let connection = memory();
    let mut history = History::default();
    let megabyte = vec![1; 1024 * 1024];
    for _ in 0..40 {
        history = history.add(&connection, &step(None), &megabyte).unwrap();
    }
    assert_eq!(count(&connection), 32);
    history = history.add(&connection, &step(None), &vec![1; 40 * 1024 * 1024]).unwrap();
    assert_eq!(count(&connection), 1, "the newest step can always be undone");
    assert_eq!(History::load(&connection).unwrap(), history);
}

#[test]
fn a_joined_step_counts_anew() {
    let connection = memory();
    let history = History::default().add(&connection, &step(Some("key")), b"short").unwrap();
    assert!(history.joins(&step(Some("key"))).is_some());
    let joined = history.join(&connection, &step(Some("key")), b"rather longer").unwrap();
    assert_eq!(History::load(&connection).unwrap(), joined);
    let none = joined.join(&connection, &step(Some("key")), b"").unwrap();
    assert_eq!((History::load(&connection).unwrap(), count(&connection)), (none, 0));
}
