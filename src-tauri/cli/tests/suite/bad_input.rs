//! Files that are no workbooks, or no longer, or not yet.

use crate::Desk;

/// Says of a file, in both languages, why it cannot be opened, whatever is asked of it, and leaves it as it was.
fn check(desk: &Desk, name: &str, english: &str, chinese: &str) {
    let before = std::fs::read(desk.path(name)).ok();
    let commands: [&[&str]; 4] = [
        &["check", name],
        &["show", name],
        &["plan", name, "--adopt"],
        &["export", name, "--format", "svg", "--out", "out.svg"],
    ];
    for command in commands {
        let reason = desk.refused(command);
        assert!(reason.starts_with("clientline: ") && reason.contains(english), "{command:?}: {reason}");
        assert_eq!(reason.lines().count(), 2, "{command:?}: {reason}");
        let reason = desk.refused(command.iter().chain(&["--language", "zh-CN"]));
        assert!(reason.contains(chinese), "{command:?}: {reason}");
    }
    assert_eq!(std::fs::read(desk.path(name)).ok(), before);
    assert!(!desk.path("out.svg").exists());
}

#[test]
fn what_is_no_workbook_is_told_as_what_it_is() {
    let desk = Desk::new();
    desk.write("notes.clientline", "Notes, 笔记\n");
    check(&desk, "notes.clientline", "“notes” is not a Clientline workbook: it is a text file", "文本文件");
    desk.write("empty.clientline", "");
    check(&desk, "empty.clientline", "is not a Clientline workbook", "不是");
    desk.write("picture.clientline", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    check(&desk, "picture.clientline", "is not a Clientline workbook", "不是");
    std::fs::create_dir(desk.path("folder.clientline")).unwrap();
    check(&desk, "folder.clientline", "it is a folder", "文件夹");
    check(&desk, "gone.clientline", "There is no file", "文件“");
}

#[test]
fn a_workbook_cut_short_is_told_as_damaged() {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "whole.clientline"]);
    let whole = desk.read("whole.clientline");
    desk.write("half.clientline", &whole[..whole.len() / 2]);
    check(&desk, "half.clientline", "“half” is damaged", "“half”已损坏");
}

#[test]
fn a_workbook_of_a_newer_version_says_which_one_is_needed() {
    let desk = Desk::new();
    desk.done(["new", "--out", "future.clientline"]);
    let file = rusqlite::Connection::open(desk.path("future.clientline")).unwrap();
    file.execute_batch("PRAGMA user_version = 900; UPDATE meta SET min_reader = 900, min_version = '9.0'")
        .unwrap();
    file.close().unwrap();
    check(&desk, "future.clientline", "Update to Clientline 9.0", "9.0");
}

#[test]
fn of_several_files_the_sound_ones_are_said_and_the_bad_ones_too() {
    let desk = Desk::new();
    desk.done(["new", "--out", "good.clientline"]);
    desk.write("bad.clientline", "x");
    desk.done(["new", "--out", "better.clientline"]);
    let ran = desk.run(["check", "good.clientline", "bad.clientline", "better.clientline"]);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.out.matches(": sound.").count(), 2, "{}", ran.out);
    assert_eq!(ran.err.matches("clientline: ").count(), 1, "{}", ran.err);
}

#[test]
fn checking_changes_nothing() {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    let before = desk.read("a.clientline");
    desk.done(["check", "a.clientline"]);
    desk.done(["show", "a.clientline"]);
    desk.done(["plan", "a.clientline"]);
    assert_eq!(desk.read("a.clientline"), before);
    assert_eq!(desk.names(), ["a.clientline"]);
}
