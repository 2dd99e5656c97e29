//! How long it takes until an edit is durable, beside a bare commit of one row on the same disk in the same run,
//! and how long a large workbook takes to open: 50 stages × 12 lanes, 30 respondents, 60 offerings.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot run says so")]

use divan::Bencher;
use domain::{Message, Workbook};
use rusqlite::Connection;
use std::path::PathBuf;
use std::time::Instant;
use storage::{Settings, Step, WorkbookFile, json};
use tempfile::TempDir;

/// The one of the programs, so that their speed is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    // `cargo bench` says so; `cargo test --benches` only wants to know that it runs.
    if std::env::args().any(|argument| argument == "--bench") {
        side_by_side();
    }
    divan::main();
}

/// An edit and a bare commit by turns, so that whatever else the disk is doing meets both alike.
fn side_by_side() {
    let (_bare_folder, connection) = bare();
    let (_folder, path) = created();
    let mut file = opened(&path);
    let (mut edits, mut commits) = (Vec::new(), Vec::new());
    for count in 0..200 {
        let start = Instant::now();
        edit(&mut file, count, None);
        edits.push(start.elapsed());
        let start = Instant::now();
        commit(&connection, count);
        commits.push(start.elapsed());
    }
    edits.sort();
    commits.sort();
    let (edit, commit) = (edits[edits.len() / 2], commits[commits.len() / 2]);
    let times = edit.as_secs_f64() / commit.as_secs_f64();
    println!("By turns, medians of 200 in {}:", path.display());
    println!("  an edit until durable {edit:.2?}, a bare commit of one row {commit:.2?}: {times:.2} times\n");
}

/// A database with one row, and the settings of a workbook.
fn bare() -> (TempDir, Connection) {
    let folder = folder();
    let connection = Connection::open(folder.path().join("bare.sqlite")).unwrap();
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).unwrap();
    connection.pragma_update(None, "synchronous", "EXTRA").unwrap();
    connection
        .execute_batch(
            "CREATE TABLE cells (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO cells VALUES (1, '')",
        )
        .unwrap();
    (folder, connection)
}

fn commit(connection: &Connection, count: u32) {
    connection
        .prepare_cached("UPDATE cells SET text = ? WHERE id = 1")
        .unwrap()
        .execute([format!("text {count}")])
        .unwrap();
}

fn edit(file: &mut WorkbookFile, count: u32, merge_key: Option<&str>) {
    let mut after = file.workbook().clone();
    after.cells.rows_mut()[300].text = format!("text {count}");
    let merge_key = merge_key.map(str::to_owned);
    file.write(&after, &Step { label: Message::new("edit-write"), merge_key, at: now() }).unwrap();
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
    let (_folder, connection) = bare();
    let mut count = 0;
    bencher.bench_local(|| {
        count += 1;
        commit(&connection, count);
    });
}

/// A cell of the large workbook is written, with its step; typing on in it joins the step before.
#[divan::bench(args = [None, Some("cell")], sample_count = 200, sample_size = 1)]
fn edit_until_durable(bencher: Bencher<'_, '_>, merge_key: Option<&str>) {
    let (_folder, path) = created();
    let mut file = opened(&path);
    let mut count = 0;
    bencher.bench_local(|| {
        count += 1;
        edit(&mut file, count, merge_key);
    });
}

/// An edit is taken back and done again.
#[divan::bench(sample_count = 100, sample_size = 1)]
fn undo_and_redo_until_durable(bencher: Bencher<'_, '_>) {
    let (_folder, path) = created();
    let mut file = opened(&path);
    edit(&mut file, 1, None);
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
