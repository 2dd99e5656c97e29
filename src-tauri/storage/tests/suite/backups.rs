//! Backup copies.

use crate::workbooks::{created, folder, opened, small, step};
use domain::Message;
use std::path::{Path, PathBuf};
use storage::{Settings, Step, WorkbookFile};

fn moment(text: &str) -> jiff::Zoned {
    format!("{text}[UTC]").parse().unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn rename(file: &mut WorkbookFile, title: &str, now: &jiff::Zoned) -> Vec<Message> {
    let mut after = file.workbook().clone();
    after.about.title = title.into();
    file.write(&after, &Step { at: now.clone(), ..step(title) }).unwrap().notices
}

#[test]
fn the_first_edit_of_a_day_leaves_a_copy_of_the_workbook_as_it_was() {
    let (_folder, path) = created(&small());
    let backups = folder();
    let settings = Settings { backups: Some(backups.path().to_owned()) };
    let now = moment("2026-11-21T10:42:00+00:00");
    let mut file = WorkbookFile::open(&path, &settings, &now).unwrap().file;
    assert_eq!(files(backups.path()).len(), 0, "looking leaves no copy");
    assert_eq!(rename(&mut file, "one", &now), []);
    rename(&mut file, "two", &now);
    drop(file);
    let mut file = WorkbookFile::open(&path, &settings, &now).unwrap().file;
    rename(&mut file, "three", &moment("2026-11-21T23:59:00+00:00"));
    let own = files(backups.path());
    assert_eq!(own.len(), 1);
    assert!(own[0].file_name().unwrap().to_str().unwrap().starts_with("Northwind ("));
    let copies = files(&own[0]);
    assert_eq!(copies, [own[0].join("Northwind 2026-11-21 1042.clientline")]);
    assert_eq!(opened(&copies[0]).workbook(), &small());
    file.undo(&moment("2026-11-22T08:01:00+00:00")).unwrap().unwrap();
    assert_eq!(files(&own[0]).len(), 2, "undo is an edit, too");
    assert_eq!(opened(&own[0].join("Northwind 2026-11-22 0801.clientline")).workbook().about.title, "three");
}

#[test]
fn ten_copies_are_kept_and_other_files_left_alone() {
    let (_folder, path) = created(&small());
    let backups = folder();
    let settings = Settings { backups: Some(backups.path().to_owned()) };
    let mut file = WorkbookFile::open(&path, &settings, &moment("2026-11-01T09:00:00+00:00")).unwrap().file;
    for day in 1..=13 {
        rename(&mut file, &day.to_string(), &moment(&format!("2026-11-{day:02}T09:00:00+00:00")));
        if day == 1 {
            std::fs::write(files(backups.path())[0].join("notes.txt"), "mine").unwrap();
        }
    }
    let own = files(backups.path()).remove(0);
    let names: Vec<String> =
        files(&own).iter().map(|file| file.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    let mut expected: Vec<String> =
        (4..=13).map(|day| format!("Northwind 2026-11-{day:02} 0900.clientline")).collect();
    expected.push("notes.txt".to_owned());
    assert_eq!(names, expected);
}

#[test]
fn a_failing_backup_copy_is_told_and_stops_no_edit() {
    let (_folder, path) = created(&small());
    let place = folder();
    let blocked = place.path().join("a file, no folder");
    std::fs::write(&blocked, "").unwrap();
    let settings = Settings { backups: Some(blocked) };
    let now = moment("2026-11-21T10:42:00+00:00");
    let mut file = WorkbookFile::open(&path, &settings, &now).unwrap().file;
    let notices = rename(&mut file, "one", &now);
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].id, "notice-backup-failed");
    assert_eq!(rename(&mut file, "two", &now), [], "once a day is enough");
    drop(file);
    assert_eq!(opened(&path).workbook().about.title, "two");
}

#[test]
fn two_workbooks_of_one_name_do_not_share_their_copies() {
    let backups = folder();
    let settings = Settings { backups: Some(backups.path().to_owned()) };
    let now = moment("2026-11-21T10:42:00+00:00");
    let (_one, first) = created(&small());
    let (_two, second) = created(&small());
    for path in [first, second] {
        rename(&mut WorkbookFile::open(&path, &settings, &now).unwrap().file, "one", &now);
    }
    assert_eq!(files(backups.path()).len(), 2);
}
