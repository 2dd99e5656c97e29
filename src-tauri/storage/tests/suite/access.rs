//! Who may write a workbook, and what happens when the file changes under it.

use crate::workbooks::{at, created, folder, opened, small, step};
use domain::Workbook;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use storage::{Access, Error, ReadOnly, Settings, WorkbookFile};

fn titled(title: &str) -> Workbook {
    let mut workbook = small();
    workbook.about.title = title.into();
    workbook
}

#[test]
fn a_second_opener_reads_only_and_sees_the_last_edit() {
    let (_folder, path) = created(&small());
    let mut first = opened(&path);
    first.write(&titled("one"), &step("one")).unwrap();
    let mut second = opened(&path);
    assert_eq!(second.access(), Access::ReadOnly(ReadOnly::OpenElsewhere));
    assert_eq!(second.workbook(), &titled("one"));
    assert_eq!((second.undo_label(), second.redo_label()), (None, None));
    let refused = Error::ReadOnly { path: second.path().to_owned(), reason: ReadOnly::OpenElsewhere };
    assert_eq!(second.write(&titled("two"), &step("two")), Err(refused.clone()));
    assert_eq!(second.undo(&at(0)), Err(refused));
    first.write(&titled("two"), &step("two")).unwrap();
    drop(second);
    first.write(&titled("three"), &step("three")).unwrap();
    assert_eq!(
        opened(&path).access(),
        Access::ReadOnly(ReadOnly::OpenElsewhere),
        "a reader leaves the lock alone"
    );
    drop(first);
    let again = opened(&path);
    assert_eq!((again.access(), again.workbook()), (Access::Write, &titled("three")));
}

#[test]
fn another_process_reads_only_too() {
    let (_folder, path) = created(&small());
    let mut first = opened(&path);
    assert_eq!(told_by_another_process(&path, None), "read_only open_elsewhere Northwind");
    first.write(&titled("one"), &step("one")).unwrap();
    assert_eq!(told_by_another_process(&path, None), "read_only open_elsewhere one");
    drop(first);
    assert_eq!(told_by_another_process(&path, None), "write two");
    assert_eq!(opened(&path).workbook(), &titled("two"));
}

#[test]
fn a_file_or_a_folder_without_the_right_to_write_is_opened_for_reading() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("folder");
    fs::create_dir(&folder).unwrap();
    let path = folder.join("Northwind.clientline");
    drop(WorkbookFile::create(&path, &small(), &Settings::default()).unwrap());
    let allow = |what: &Path, mode| fs::set_permissions(what, Permissions::from_mode(mode)).unwrap();
    // For root no permission counts, so there another user looks.
    let user = (fs::metadata(&path).unwrap().uid() == 0).then_some(65_534);
    allow(place.path(), 0o755);
    allow(&folder, 0o755);
    allow(&path, 0o444);
    assert_eq!(told_by_another_process(&path, user), "read_only file Northwind");
    allow(&path, 0o666);
    allow(&folder, 0o555);
    assert_eq!(told_by_another_process(&path, user), "read_only folder Northwind");
    allow(&folder, 0o000);
    assert_eq!(told_by_another_process(&path, user), "error not_allowed");
    allow(&folder, 0o777);
    assert_eq!(told_by_another_process(&path, user), "write two");
    allow(&path, 0o000);
    assert_eq!(told_by_another_process(&path, user), "error not_allowed");
}

/// Opens the file in another process, perhaps as another user, writes the title "two" into it if that can
/// be, and hears what came of it.
fn told_by_another_process(path: &Path, user: Option<u32>) -> String {
    // The other user may not be able to reach the folder that the build is in.
    let place = tempfile::tempdir().unwrap();
    fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    let program = place.path().join("suite");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut command = Command::new(program);
    command
        .args(["--exact", "access::child", "--nocapture"])
        .env("CLIENTLINE_TEST_OPEN", path)
        .current_dir("/");
    if let Some(user) = user {
        command.uid(user).gid(user);
    }
    let output = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let told = output.split_once("told: ").unwrap_or_else(|| panic!("{output}")).1;
    told.lines().next().unwrap().to_owned()
}

/// Not a test of its own: what another process does for the tests above.
#[test]
fn child() {
    let Some(path) = std::env::var_os("CLIENTLINE_TEST_OPEN") else { return };
    let told = match WorkbookFile::open(path.as_ref(), &Settings::default(), &at(0)) {
        Err(error) => format!("error {}", error.code()),
        Ok(opened) => {
            let mut file = opened.file;
            let title = file.workbook().about.title.clone();
            match (file.access(), file.write(&titled("two"), &step("two"))) {
                (Access::ReadOnly(reason), Err(Error::ReadOnly { .. })) => {
                    format!("read_only {} {title}", reason.as_str())
                }
                (Access::Write, Ok(_)) => format!("write {}", file.workbook().about.title),
                other => format!("{other:?}"),
            }
        }
    };
    println!("told: {told}");
}

#[test]
fn a_file_that_was_deleted_is_not_written_and_can_be_saved_elsewhere() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    file.write(&titled("one"), &step("one")).unwrap();
    fs::remove_file(&path).unwrap();
    assert_eq!(
        file.write(&titled("two"), &step("two")),
        Err(Error::Deleted { path: file.path().to_owned() })
    );
    assert_eq!(file.undo(&at(0)), Err(Error::Deleted { path: file.path().to_owned() }));
    assert_eq!(file.workbook(), &titled("one"));
    assert!(!path.exists());
    let rescued = path.with_file_name("Rescued.clientline");
    file.save_copy(&rescued).unwrap();
    assert_eq!(opened(&rescued).workbook(), &titled("one"));
    // Its own old place is free, too.
    file.save_copy(&path).unwrap();
    assert_eq!(opened(&path).workbook(), &titled("one"));
}

#[test]
fn a_file_that_took_the_place_of_ours_is_left_alone() {
    let (_folder, path) = created(&small());
    let other = path.with_file_name("Other.clientline");
    drop(WorkbookFile::create(&other, &titled("other"), &Settings::default()).unwrap());
    let mut file = opened(&path);
    file.write(&titled("one"), &step("one")).unwrap();
    fs::rename(&other, &path).unwrap();
    assert_eq!(
        file.write(&titled("two"), &step("two")),
        Err(Error::Replaced { path: file.path().to_owned() })
    );
    file.save_copy(&other).unwrap();
    assert_eq!(opened(&other).workbook(), &titled("one"));
    let there = opened(&path);
    assert_eq!((there.workbook(), there.access()), (&titled("other"), Access::Write));
}

#[test]
fn a_copy_is_whole_and_brings_its_history() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    file.write(&titled("one"), &step("one")).unwrap();
    let copy = path.with_file_name("Copy.clientline");
    fs::write(&copy, "something else").unwrap();
    file.save_copy(&copy).unwrap();
    let mut copied = opened(&copy);
    assert_eq!((copied.workbook(), copied.access()), (&titled("one"), Access::Write));
    copied.undo(&at(0)).unwrap().unwrap();
    assert_eq!(copied.workbook(), &small());
    assert_eq!(file.workbook(), &titled("one"));
    let names: Vec<_> =
        fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn an_open_workbook_is_never_written_over() {
    let (_folder, path) = created(&small());
    let other = path.with_file_name("Other.clientline");
    let file = WorkbookFile::create(&other, &titled("other"), &Settings::default()).unwrap();
    let mut open = opened(&path);
    assert!(matches!(open.save_copy(&path), Err(Error::SameFile { .. })));
    assert!(matches!(file.save_copy(&path), Err(Error::OpenElsewhere { .. })));
    let replaced = WorkbookFile::create_replacing(&path, &titled("new"), &Settings::default());
    assert!(matches!(replaced, Err(Error::OpenElsewhere { .. })));
    open.write(&titled("one"), &step("one")).unwrap();
    drop(open);
    file.save_copy(&path).unwrap();
    assert_eq!(opened(&path).workbook(), &titled("other"));
}

#[test]
fn a_copy_into_a_folder_that_is_missing_names_the_place() {
    let (_folder, path) = created(&small());
    let elsewhere = folder().path().join("gone/Copy.clientline");
    assert_eq!(opened(&path).save_copy(&elsewhere), Err(Error::NoFolder { path: elsewhere }));
}

#[test]
fn a_symbolic_link_leads_to_the_one_file() {
    let (_folder, path) = created(&small());
    let link = path.with_file_name("Link.clientline");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut file = opened(&link);
    assert_eq!(opened(&path).access(), Access::ReadOnly(ReadOnly::OpenElsewhere));
    file.write(&titled("one"), &step("one")).unwrap();
    drop(file);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(opened(&path).workbook(), &titled("one"));
}

#[test]
fn a_disk_that_takes_no_more_refuses_the_edit_and_keeps_the_file() {
    // A limit on the size of files, which the system enforces for the process that is started.
    let (_folder, path) = created(&small());
    let kilobytes = fs::metadata(&path).unwrap().len() / 1024 + 8;
    let output = Command::new("bash")
        .arg("-c")
        .arg(format!("trap '' XFSZ; ulimit -f {kilobytes}; exec \"$0\" --exact access::child_that_writes_much --nocapture"))
        .arg(std::env::current_exe().unwrap())
        .env("CLIENTLINE_TEST_FILL", &path)
        .output()
        .unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let told = output.split_once("told: ").unwrap_or_else(|| panic!("{output}")).1;
    assert!(told.starts_with("io, then fine"), "{told}");
    let file = opened(&path);
    assert_eq!(file.workbook(), &titled("after"));
}

/// Not a test of its own: a process that may not make files as large as it would.
#[test]
fn child_that_writes_much() {
    let Some(path) = std::env::var_os("CLIENTLINE_TEST_FILL") else { return };
    let mut file = opened(path.as_ref());
    let mut large = small();
    large.about.summary = "long ".repeat(40_000);
    let error = file.write(&large, &step("large")).unwrap_err();
    assert_eq!(file.workbook(), &small());
    file.write(&titled("after"), &step("after")).unwrap();
    println!("told: {}, then fine", error.code());
}
