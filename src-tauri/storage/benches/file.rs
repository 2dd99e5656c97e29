//! How long it takes until an edit is durable, beside a bare commit of one row on the same disk in the same run,
//! and how long a large workbook takes to open: 50 stages × 12 lanes, 30 respondents, 60 offerings.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run says so")]

use divan::Bencher;
use domain::{Message, Workbook};
use rusqlite::Connection;
use std::path::PathBuf;
use storage::{Settings, Step, WorkbookFile, json};
use tempfile::TempDir;

fn main() {
    divan::main();
}

fn large() -> Workbook {
    domain::testing::large_workbook(50, 12, 30, 60)
}

/// A folder on the disk that holds the build: one in memory would tell nothing of durability.
fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

fn created() -> (TempDir, PathBuf) {
    let folder = folder();
    let path = folder.path().join("Large.clientline");
    drop(WorkbookFile::create(&path, &large(), &Settings::default()).unwrap());
    (folder, path)
}

fn now() -> jiff::Zoned {
    jiff::Timestamp::from_millisecond(1_800_000_000_000).unwrap().to_zoned(jiff::tz::TimeZone::UTC)
}

fn opened(path: &std::path::Path) -> WorkbookFile {
    WorkbookFile::open(path, &Settings::default(), &now()).unwrap().file
}

/// What the disk asks for: one row of one table, committed with the same settings.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn bare_commit_of_one_row(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let connection = Connection::open(folder.path().join("bare.sqlite")).unwrap();
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).unwrap();
    connection.pragma_update(None, "synchronous", "EXTRA").unwrap();
    connection
        .execute_batch(
            "CREATE TABLE cells (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO cells VALUES (1, '')",
        )
        .unwrap();
    let mut count = 0;
    bencher.bench_local(|| {
        count += 1;
        connection
            .prepare_cached("UPDATE cells SET text = ? WHERE id = 1")
            .unwrap()
            .execute([format!("text {count}")])
            .unwrap();
    });
}

/// A cell of the large workbook is written, with its step.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn edit_until_durable(bencher: Bencher<'_, '_>) {
    let (_folder, path) = created();
    let mut file = opened(&path);
    let mut count = 0;
    bencher.bench_local(|| {
        count += 1;
        let mut after = file.workbook().clone();
        after.cells.rows_mut()[300].text = format!("text {count}");
        let step = Step { label: Message::new("edit-write"), merge_key: None, at: now() };
        file.write(&after, &step).unwrap();
    });
}

/// Typing on in a cell: the step joins the one before it.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn edit_that_joins_a_step_until_durable(bencher: Bencher<'_, '_>) {
    let (_folder, path) = created();
    let mut file = opened(&path);
    let mut count = 0;
    bencher.bench_local(|| {
        count += 1;
        let mut after = file.workbook().clone();
        after.cells.rows_mut()[300].text = format!("text {count}");
        let step = Step { label: Message::new("edit-write"), merge_key: Some("cell".into()), at: now() };
        file.write(&after, &step).unwrap();
    });
}

/// An edit is taken back and done again.
#[divan::bench(sample_count = 100, sample_size = 1)]
fn undo_and_redo_until_durable(bencher: Bencher<'_, '_>) {
    let (_folder, path) = created();
    let mut file = opened(&path);
    let mut after = file.workbook().clone();
    after.cells.rows_mut()[300].text = "text".into();
    file.write(&after, &Step { label: Message::new("edit-write"), merge_key: None, at: now() }).unwrap();
    bencher.bench_local(|| {
        file.undo(&now()).unwrap().unwrap();
        file.redo(&now()).unwrap().unwrap();
    });
}

/// The large workbook, from the path to the rows in memory, everything checked.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn open(bencher: Bencher<'_, '_>) {
    let (_folder, path) = created();
    bencher.bench_local(|| opened(&path));
}

/// The same with a thousand steps in its history.
#[divan::bench(sample_count = 30, sample_size = 1)]
fn open_with_a_long_history(bencher: Bencher<'_, '_>) {
    let (_folder, path) = created();
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
             INSERT INTO history SELECT i, i, '{\"id\":\"edit\",\"args\":{}}', NULL, zeroblob(2000) FROM n",
        )
        .unwrap();
    drop(connection);
    bencher.bench_local(|| opened(&path));
}

/// The large workbook into a new file.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn create(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let workbook = large();
    let path = folder.path().join("New.clientline");
    bencher.bench_local(|| WorkbookFile::create_replacing(&path, &workbook, &Settings::default()).unwrap());
}

/// The large workbook as JSON and back.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn json_and_back(bencher: Bencher<'_, '_>) {
    let workbook = large();
    bencher.bench_local(|| json::read(&json::write(&workbook).unwrap()).unwrap());
}
