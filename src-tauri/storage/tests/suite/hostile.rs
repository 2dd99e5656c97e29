//! Files that are broken, foreign, newer, or built to do harm: each is a clear error or opens soundly; none
//! is a crash, and none is changed by being looked at.

use crate::changes::{Random, changed};
use crate::workbooks::{at, created, folder, opened, small, step};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use storage::{Access, Error, Found, ReadOnly, Settings, WorkbookFile};

fn open(path: &Path) -> Result<WorkbookFile, Error> {
    WorkbookFile::open(path, &Settings::default(), &at(0)).map(|opened| opened.file)
}

#[test]
fn a_file_that_is_no_workbook_is_told_as_what_it_is() {
    let folder = folder();
    let check = |name: &str, bytes: &[u8], expected: Found| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        match open(&path) {
            Err(Error::NotAWorkbook { path: named, found }) => {
                assert_eq!((named.file_name(), found), (path.file_name(), expected));
            }
            other => panic!("{name}: {other:?}"),
        }
    };
    check("empty.clientline", b"", Found::Empty);
    check("notes.txt", "Notes, 笔记\n".as_bytes(), Found::Text);
    check("long.txt", "客户".repeat(100).as_bytes(), Found::Text);
    check("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Found::Other);
    assert!(matches!(open(folder.path()), Err(Error::NotAWorkbook { found: Found::Folder, .. })));
    let other = folder.path().join("other.sqlite");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE things (name TEXT)").unwrap();
    assert!(matches!(open(&other), Err(Error::NotAWorkbook { found: Found::OtherDatabase, .. })));
    let gone = folder.path().join("gone.clientline");
    assert!(matches!(open(&gone), Err(Error::NotFound { .. })));
    assert!(!gone.exists());
}

#[test]
fn a_pipe_does_not_make_us_wait_for_ever() {
    let folder = folder();
    let pipe = folder.path().join("pipe.clientline");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(matches!(open(&pipe), Err(Error::NotAWorkbook { found: Found::Other, .. })));
}

#[test]
fn a_file_larger_than_any_workbook_is_not_read() {
    let (_folder, path) = created(&small());
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(600 * 1024 * 1024).unwrap();
    assert!(matches!(open(&path), Err(Error::TooLarge { megabytes: 600, allowed: 512, .. })));
}

#[test]
fn a_file_cut_short_anywhere_is_told_as_damaged() {
    let (_folder, path) = created(&small());
    let whole = fs::read(&path).unwrap();
    assert_eq!(whole.len() % 512, 0);
    for end in (0..whole.len()).step_by(512) {
        fs::write(&path, &whole[..end]).unwrap();
        match open(&path) {
            Err(Error::NotAWorkbook { found: Found::Empty, .. }) => assert_eq!(end, 0),
            Err(Error::Damaged { .. }) => {}
            other => panic!("cut at {end}: {other:?}"),
        }
        assert_eq!(fs::read(&path).unwrap(), &whole[..end], "cut at {end}");
    }
}

#[test]
fn a_file_with_wrong_bytes_opens_soundly_or_is_a_clear_error() {
    let (_folder, path) = created(&small());
    let mut random = Random(7);
    let mut file = opened(&path);
    for _ in 0..6 {
        let after = changed(file.workbook(), &mut random);
        file.write(&after, &step("edit")).unwrap();
    }
    drop(file);
    let whole = fs::read(&path).unwrap();
    let mut sound = 0;
    for case in 0..400 {
        let mut bytes = whole.clone();
        for _ in 0..=random.below(3) {
            // Every other flip within the parts of a page that say where things are.
            let page = random.below(bytes.len() / 4096) * 4096;
            let place = page + random.below(if case % 2 == 0 { 4096 } else { 120 });
            bytes[place] ^= 1 << random.below(8);
        }
        fs::write(&path, &bytes).unwrap();
        match open(&path) {
            Ok(mut file) => {
                sound += 1;
                // Writing takes its time on a disk; every fourth tells enough.
                if sound % 4 != 0 {
                    continue;
                }
                let after = changed(file.workbook(), &mut random);
                let written = file.write(&after, &step("edit")).map(|_| ());
                let undone: Result<Vec<_>, _> = (0..3).map(|_| file.undo(&at(0)).map(|_| ())).collect();
                for error in [written.err(), undone.err()].into_iter().flatten() {
                    let expected = ["damaged", "history", "contents", "read_only"];
                    assert!(expected.contains(&error.code()), "case {case}: {error:?}");
                }
            }
            Err(error) => {
                let expected = [
                    "damaged",
                    "not_a_workbook",
                    "foreign_schema",
                    "newer",
                    "contents",
                    "history",
                    "too_large",
                ];
                assert!(expected.contains(&error.code()), "case {case}: {error:?}");
            }
        }
    }
    assert!(sound > 40, "only {sound} of 400 opened: the flips test nothing but the header");
}

/// Lets somebody with SQLite at hand change the file, then opens it.
fn tampered(sql: &str) -> Result<WorkbookFile, Error> {
    tampered_in(sql).1
}

/// The same, with the folder, which is gone with all in it when it is dropped.
fn tampered_in(sql: &str) -> (tempfile::TempDir, Result<WorkbookFile, Error>) {
    let (folder, path) = created(&small());
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
    drop(connection);
    let before = fs::read(&path).unwrap();
    let answer = open(&path);
    if answer.is_err() {
        assert_eq!(fs::read(&path).unwrap(), before, "a file that was refused is as it was");
    }
    (folder, answer)
}

#[test]
fn a_part_that_is_not_ours_is_named() {
    let check = |sql: &str, expected: &str| match tampered(sql) {
        Err(Error::ForeignSchema { object, .. }) => assert_eq!(object, expected, "{sql}"),
        other => panic!("{sql}: {other:?}"),
    };
    check("CREATE TRIGGER evil AFTER UPDATE ON cells BEGIN DELETE FROM ratings; END", "trigger evil");
    check("CREATE VIEW evil AS SELECT * FROM cells", "view evil");
    check("ALTER TABLE cells RENAME TO kept; CREATE VIEW cells AS SELECT * FROM kept", "table kept");
    check("CREATE INDEX evil ON cells (text)", "index evil");
    check("CREATE TABLE evil (x)", "table evil");
    check("DROP TABLE pins", "table pins");
    check("ALTER TABLE cells ADD COLUMN evil TEXT DEFAULT 'x'", "table cells");
    check(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (placed BETWEEN 0 AND 100)', '') WHERE name = 'offerings'",
        "table offerings",
    );
    check("ANALYZE", "table sqlite_stat1");
}

#[test]
fn rows_that_break_the_rules_of_their_table_are_damage() {
    let check = |sql: &str| match tampered(sql) {
        Err(Error::Damaged { detail, .. }) => assert!(!detail.is_empty()),
        other => panic!("{sql}: {other:?}"),
    };
    check("PRAGMA ignore_check_constraints = ON; UPDATE ratings SET score = 7");
    check("PRAGMA ignore_check_constraints = ON; UPDATE offerings SET kind = 'enemy'");
    check("DELETE FROM maps");
    check("UPDATE play_needs SET place = 5");
    check("DELETE FROM about");
    check("UPDATE cells SET text = CAST(x'ff00fe' AS TEXT)");
    check("PRAGMA ignore_check_constraints = ON; UPDATE play_effects SET low = 9e999");
}

#[test]
fn rows_that_no_edit_could_have_made_are_named_with_their_place() {
    for (sql, place) in [
        ("UPDATE stages SET name = '' WHERE id = 'use'", "stages[1].name"),
        ("UPDATE cells SET text = hex(zeroblob(5000000)) WHERE lane = 'buyer'", "cells[0].text"),
        ("UPDATE offerings SET placed = 4 WHERE id = 'suite'", "offerings[0].placed"),
    ] {
        match tampered(sql) {
            Err(Error::Contents { problem, .. }) => assert_eq!(problem.args["place"], place.into()),
            other => panic!("{sql}: {other:?}"),
        }
    }
}

#[test]
fn a_database_with_our_mark_alone_is_no_workbook() {
    let folder = folder();
    let path = folder.path().join("fake.clientline");
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch("PRAGMA application_id = 0x434c696e; CREATE TABLE cells (x)").unwrap();
    drop(connection);
    assert!(matches!(open(&path), Err(Error::NotAWorkbook { found: Found::OtherDatabase, .. })));
}

#[test]
fn a_newer_workbook_is_read_if_it_can_be_and_refused_if_not() {
    let newer = "PRAGMA user_version = 12; CREATE TABLE coming (id TEXT PRIMARY KEY) STRICT;";
    let file = tampered(newer).unwrap();
    assert_eq!((file.access(), file.workbook()), (Access::ReadOnly(ReadOnly::Newer), &small()));
    match tampered(&format!("{newer} UPDATE meta SET min_reader = 12, min_version = '3.2'")) {
        Err(Error::Newer { needed, .. }) => assert_eq!(needed, "3.2"),
        other => panic!("{other:?}"),
    }
    let trigger = "CREATE TRIGGER evil AFTER UPDATE ON cells BEGIN SELECT 1; END";
    assert!(matches!(tampered(&format!("{newer} {trigger}")), Err(Error::ForeignSchema { .. })));
    let gone = tampered(&format!("{newer} DROP TABLE cells"));
    assert!(matches!(gone, Err(Error::Newer { .. })), "{gone:?}");
}

#[test]
fn a_huge_value_is_refused() {
    let answer = tampered("UPDATE cells SET text = CAST(zeroblob(70000000) AS TEXT)");
    assert!(matches!(answer, Err(Error::TooMuch { .. } | Error::Damaged { .. })), "{answer:?}");
}

#[test]
fn a_workbook_that_another_program_switched_to_a_write_ahead_log_is_switched_back() {
    let (folder, file) = tampered_in("PRAGMA journal_mode = WAL");
    let mut file = file.unwrap();
    let after = changed(file.workbook(), &mut Random(3));
    file.write(&after, &step("edit")).unwrap();
    drop(file);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(opened(&folder.path().join("Northwind.clientline")).workbook(), &after);
}

#[test]
fn a_recorded_step_that_was_built_is_refused_and_changes_nothing() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    let mut after = small();
    after.stages.rows_mut()[0].importance = 2;
    file.write(&after, &step("edit")).unwrap();
    drop(file);
    let sound = fs::read(&path).unwrap();
    let changeset: Vec<u8> = Connection::open(&path)
        .unwrap()
        .query_row("SELECT changeset FROM history", (), |row| row.get(0))
        .unwrap();

    let mut built: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"garbage".to_vec(),
        vec![0xff; 1000],
        changeset[..changeset.len() - 1].to_vec(),
        [changeset.clone(), changeset.clone()].concat(),
        // Columns without end.
        b"T\xff\xff\xff\xff\xff\xff\xff\xff\xff".to_vec(),
        // Another place for the same row, out of the history's own table.
        b"T\x05\x01\0\0\0\0history\0\x09\0\x01\0\0\0\0\0\0\0\x01\x05\x05\x05\x05".to_vec(),
        b"T\x03\x01\0\0meta\0\x12\0\x01\0\0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x63\x03\x019".to_vec(),
    ];
    let mut random = Random(11);
    for _ in 0..200 {
        let mut bytes = changeset.clone();
        for _ in 0..=random.below(2) {
            let place = random.below(bytes.len());
            bytes[place] ^= 1 << random.below(8);
        }
        built.push(bytes);
    }
    // One file for all, so that the cases are quick; an undo that succeeds is taken back.
    for (case, bytes) in built.iter().enumerate() {
        fs::write(&path, &sound).unwrap();
        Connection::open(&path).unwrap().execute("UPDATE history SET changeset = ?", [bytes]).unwrap();
        let mut file = opened(&path);
        match file.undo(&at(0)) {
            Ok(_) => assert!(case == 0 || case >= 8, "case {case} was done"),
            Err(Error::History { .. } | Error::Contents { .. }) => {
                assert_eq!(file.workbook(), &after);
                drop(file);
                assert_eq!(opened(&path).workbook(), &after);
            }
            Err(other) => panic!("case {case}: {other:?}"),
        }
    }
}
