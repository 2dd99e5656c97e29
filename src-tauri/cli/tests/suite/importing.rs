//! Files of other programs.

use crate::{Desk, fixture};
use std::path::Path;

#[test]
fn every_journey_becomes_a_workbook_that_can_be_shown_and_put_on_a_slide() {
    let desk = Desk::new();
    let files = crate::names(&fixture(""));
    assert!(files.len() >= 14);
    for file in files {
        let stem = Path::new(&file).file_stem().unwrap().to_str().unwrap();
        let workbook = format!("{stem}.clientline");
        let said =
            desk.done(["import".as_ref(), fixture(&file).as_os_str(), "--out".as_ref(), workbook.as_ref()]);
        assert!(said.ends_with(&format!("Written: {workbook}\n")), "{said}");
        assert!(said.contains("Line 1") || said.contains("Line 6"), "{said}");
        desk.done(["check", &workbook]);
        let shown: serde_json::Value =
            serde_json::from_str(&desk.done(["show", &workbook, "--json"])).unwrap();
        assert!(!shown["journey"]["map"]["stages"].as_array().unwrap().is_empty());
        let slide = format!("{stem}.pptx");
        desk.done(["export", &workbook, "--format", "pptx", "--chart", "journey", "--out", &slide]);
    }
}

#[test]
fn the_report_tells_what_was_not_placed_first_and_in_the_language_asked_for() {
    let desk = Desk::new();
    let file = fixture("ten-steps-tabs.mmd");
    let import = |out: &str, language: &str| {
        let arguments = ["--out", out, "--language", language];
        desk.done(
            ["import".as_ref(), file.as_os_str()].into_iter().chain(arguments.iter().map(AsRef::as_ref)),
        )
    };
    let english = import("a.clientline", "en");
    assert!(
        english.starts_with("Line 3, column 7: The scores run from 1 to 9, not from 1 to 5"),
        "{english}"
    );
    let chinese = import("b.clientline", "zh-CN");
    assert!(chinese.starts_with("第 3 行第 7 列：分数从 1 到 9，不是 1 到 5"), "{chinese}");
}

#[test]
fn a_file_that_holds_no_journey_is_named_with_the_line_and_leaves_nothing_behind() {
    let desk = Desk::new();
    let check = |name: &str, text: &[u8], english: &str, chinese: &str| {
        desk.write(name, text);
        let before = desk.names();
        let import = ["import", name, "--out", "out.clientline"];
        let reason = desk.refused(import);
        assert!(reason.contains(name) && reason.contains(english) && reason.lines().count() == 2, "{reason}");
        let reason = desk.refused(import.iter().chain(&["--language", "zh-CN"]));
        assert!(reason.contains(name) && reason.contains(chinese) && reason.lines().count() == 2, "{reason}");
        assert_eq!(desk.names(), before);
    };
    check("a.mmd", b"flowchart LR\n a-->b", "Line 1: this is a flowchart", "这是流程图");
    check("b.mmd", b"", "The file is empty", "文件是空的");
    check("c.png", b"\x89PNG\r\n\x1a\n\0\0", "not text", "不是文本");
    check("d.md", b"# Nothing\n", "Line 1, column 1", "第 1 行第 1 列");
    check("e.csv", b"one\ntwo\n", "has no stage", "没有阶段");
    check("e.xlsx", b"PK\x03\x04\0\0", "could not be read", "无法读取");
    check("f.json", b"{ \"format\": \"clientline-workbook\", ", "line 1, column", "第 1 行第");
    check("g.json", b"[1, 2]", "not an export", "不是");
}

#[test]
fn a_file_to_import_that_is_not_there_is_said() {
    let desk = Desk::new();
    let reason = desk.refused(["import", "gone.mmd", "--out", "out.clientline"]);
    assert!(reason.contains("There is no file “gone.mmd”"), "{reason}");
    assert!(
        desk.refused(["import", "gone.mmd", "--out", "x", "--language", "zh"]).contains("文件“gone.mmd”")
    );
}

#[test]
fn json_that_is_wrong_in_one_place_is_told_with_line_and_column() {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    desk.done(["export", "a.clientline", "--format", "json", "--out", "a.json"]);
    let text = String::from_utf8(desk.read("a.json")).unwrap();
    let wrong = text.replacen("\"phase\": \"adopt\"", "\"phase\": \"adpot\"", 1);
    assert_ne!(text, wrong);
    let line = wrong.lines().position(|line| line.contains("adpot")).unwrap() + 1;
    desk.write("b.json", &wrong);
    let reason = desk.refused(["import", "b.json", "--out", "b.clientline"]);
    assert!(reason.contains(&format!("line {line}, column ")) && reason.contains("“adpot”"), "{reason}");
    assert!(reason.starts_with("b.json: "), "{reason}");
    let reason = desk.refused(["import", "b.json", "--out", "b.clientline", "--language", "zh"]);
    assert!(reason.contains(&format!("第 {line} 行第 ")) && reason.contains("“adpot”"), "{reason}");

    desk.write("c.json", text.replacen("\"importance\": ", "\"importance\": 7", 1));
    let reason = desk.refused(["import", "c.json", "--out", "b.clientline"]);
    assert!(reason.contains("importance"), "{reason}");
    assert_eq!(desk.names(), ["a.clientline", "a.json", "b.json", "c.json"]);
}

#[test]
fn json_out_and_in_loses_nothing() {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    desk.done(["export", "a.clientline", "--format", "json", "--out", "a.json"]);
    desk.done(["import", "a.json", "--out", "b.clientline"]);
    desk.done(["export", "b.clientline", "--format", "json", "--out", "b.json"]);
    assert_eq!(desk.read("a.json"), desk.read("b.json"));
}

#[test]
fn a_preview_says_what_becomes_what_and_what_may_be_chosen_and_writes_nothing() {
    let desk = Desk::new();
    desk.write("a.csv", "Map,Find,Buy\nPain points,slow,dear\nScore,8,3\n");
    let before = desk.names();
    let said = desk.done(["import", "a.csv", "--preview"]);
    assert!(said.contains("Column B → Stage “Find”: acquire"), "{said}");
    assert!(said.contains("* scale=keep") && said.contains("* stages=columns"), "{said}");
    let said = desk.done(["import", "a.csv", "--preview", "--choose", "scale=0..10"]);
    assert!(said.contains("2 ratings of satisfaction") && said.contains("* scale=0..10"), "{said}");
    let reason = desk.refused(["import", "a.csv", "--preview", "--choose", "scale=high"]);
    assert!(reason.contains("“high” is none of the choices"), "{reason}");
    assert_eq!(desk.names(), before);
    desk.done(["import", "a.csv", "--choose", "stages=rows", "--out", "b.clientline"]);
    assert!(desk.done(["show", "b.clientline"]).contains("Pain points"));
}

#[test]
fn tables_and_diagrams_out_and_in_give_the_same_map() {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    for (format, file) in [("csv", "a.csv"), ("xlsx", "a.xlsx"), ("mermaid", "a.mmd")] {
        desk.done(["export", "a.clientline", "--format", format, "--out", file]);
        let again = format!("{format}.clientline");
        desk.done(["import", file, "--out", &again]);
        desk.done(["check", &again]);
        let out = format!("again.{}", file.rsplit_once('.').unwrap().1);
        desk.done(["export", &again, "--format", format, "--out", &out]);
        if format != "xlsx" {
            assert_eq!(
                String::from_utf8(desk.read(&out)).unwrap(),
                String::from_utf8(desk.read(file)).unwrap()
            );
        }
    }
}
