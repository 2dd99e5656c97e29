//! The commands as a front end calls them: by name, in JSON.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "A test fails by panicking.")]

mod ballots;
mod plans;

use desk::domain::{Language, Workbook};
use desk::{Desk, Places};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A desk with a home of its own.
struct Home {
    folder: tempfile::TempDir,
    desk: Desk,
}

fn home() -> Home {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(Places::within(folder.path()));
    Home { folder, desk }
}

/// What a desk answers.
fn ask(desk: &Desk, name: &str, arguments: Value) -> Value {
    let answer = desk.call(name, arguments).unwrap_or_else(|failure| panic!("{name}: {failure}"));
    serde_json::from_str(answer.get()).unwrap()
}

impl Home {
    fn call(&self, name: &str, arguments: Value) -> Value {
        ask(&self.desk, name, arguments)
    }

    /// The code of the failure.
    fn fail(&self, name: &str, arguments: Value) -> String {
        let failure = self.desk.call(name, arguments).expect_err(name);
        for language in [Language::English, Language::Chinese] {
            let words = desk::Words::of(language);
            assert_ne!(words.say(&failure.message), failure.message.id, "{name}: no words in {language:?}");
            assert!(
                words.next(&failure.message).is_some(),
                "{name}: {} says no next step in {language:?}",
                failure.message.id
            );
        }
        failure.code
    }

    fn begin(&self) -> Value {
        let arguments =
            json!({ "title": "Harbour Legal", "template": "subscription", "focus": focus("journey") });
        self.call("new_workbook", arguments)
    }

    fn edit(&self, edit: Value, screen: &str) -> Value {
        self.call("edit", json!({ "edit": edit, "focus": focus(screen) }))
    }
}

fn focus(screen: &str) -> Value {
    json!({ "screen": screen })
}

/// The reading of the screen within an answer.
fn reading(changed: &Value) -> &Value {
    &changed["view"]["reading"]
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a text: {value}"))
}

#[test]
fn a_new_workbook_is_a_file_with_a_map_to_fill_in() {
    let home = home();
    let opened = home.begin();
    assert!(Path::new(text(&opened["path"])).is_file());
    assert_eq!(opened["file_name"], "Harbour Legal.clientline");
    assert!(reading(&opened["changed"])["map"]["stages"].as_array().unwrap().len() >= 5);
    assert_eq!(opened["changed"]["undo"], Value::Null);
}

#[test]
fn two_new_workbooks_of_one_title_are_two_files() {
    let home = home();
    home.begin();
    assert_eq!(home.begin()["file_name"], "Harbour Legal 2.clientline");
}

#[test]
fn an_edit_is_there_after_closing_and_so_is_its_undo() {
    let home = home();
    let opened = home.begin();
    let path = text(&opened["path"]).to_owned();
    let map = &reading(&opened["changed"])["map"];
    let (stage, lane) = (map["stages"][0]["stage"]["id"].clone(), map["lanes"][0]["id"].clone());
    let changed = home
        .edit(json!({ "edit": "write", "stage": stage, "lane": lane, "text": "Reads a review" }), "journey");
    assert_eq!(changed["touched"], json!(["cells"]));
    assert_eq!(reading(&changed)["map"]["cells"][0]["cell"]["text"], "Reads a review");
    home.call("close", json!({}));

    let again = home.call("open", json!({ "path": path, "focus": focus("journey") }));
    assert_eq!(reading(&again["changed"])["map"]["cells"][0]["cell"]["text"], "Reads a review");
    let undone = home.call("undo", json!({ "focus": focus("journey") }))["done"].take();
    assert_eq!(reading(&undone)["map"]["cells"], json!([]));
    let redone = home.call("redo", json!({ "focus": focus("journey") }));
    assert_eq!(reading(&redone)["map"]["cells"][0]["cell"]["text"], "Reads a review");
}

#[test]
fn a_stage_that_is_named_at_last_begins_in_the_phase_its_name_speaks_of() {
    let home = home();
    let opened = home.begin();
    let map = reading(&opened["changed"])["map"]["map"]["id"].clone();
    let phase_after = |stage: &Value, name: &str| {
        let edit = json!({ "edit": "rename_stage", "stage": stage, "name": name });
        let changed = home.edit(edit, "journey");
        let stages = reading(&changed)["map"]["stages"].as_array().cloned().unwrap_or_default();
        stages.iter().find(|row| row["stage"]["id"] == *stage).map(|row| row["stage"]["phase"].clone())
    };
    for (given, name, phase) in [("New stage 2", "Onboarding", "adopt"), ("新阶段", "续约", "renew")] {
        let add = json!({ "edit": "add_stage", "map": map, "name": given, "phase": null, "before": null });
        let stage = home.edit(add, "journey")["created"][0].clone();
        assert_eq!(phase_after(&stage, name), Some(json!(phase)));
        // What somebody named once stands where it stands.
        assert_eq!(phase_after(&stage, "Support"), Some(json!(phase)));
    }
}

#[test]
fn what_cannot_be_done_is_refused_with_a_next_step_and_changes_nothing() {
    let home = home();
    assert_eq!(home.fail("view", json!({ "focus": focus("journey") })), "nothing_open");
    let opened = home.begin();
    let before = home.call("view", json!({ "focus": focus("journey") }));
    let map = &reading(&opened["changed"])["map"];
    let (stage, lane) = (map["stages"][0]["stage"]["id"].clone(), map["lanes"][0]["id"].clone());
    let added =
        home.edit(json!({ "edit": "add_respondent", "name": "Ana", "role": "", "side": "ours" }), "journey");
    let respondent = added["created"][0].clone();
    let refused = |edit: Value| home.fail("edit", json!({ "edit": edit, "focus": focus("journey") }));
    let rate = json!({ "edit": "rate", "respondent": respondent, "stage": stage, "aspect": "retention", "opinion": { "score": 7 } });
    assert_eq!(refused(rate), "rating_out_of_range");
    assert_eq!(refused(json!({ "edit": "rename_stage", "stage": stage, "name": "  " })), "name_missing");
    let pasted = "x".repeat(10 * 1024 * 1024);
    assert_eq!(
        refused(json!({ "edit": "write", "stage": stage, "lane": lane, "text": pasted })),
        "text_too_long"
    );
    assert_eq!(refused(json!({ "edit": "rename_stage", "stage": "gone", "name": "Buys" })), "not_found");
    assert_eq!(refused(json!({ "edit": "fly" })), "arguments");
    assert_eq!(home.fail("fly", json!({})), "unknown_command");

    home.call("undo", json!({ "focus": focus("journey") }));
    let after = home.call("view", json!({ "focus": focus("journey") }));
    assert_eq!(before["view"], after["view"]);
    assert_eq!(home.fail("undo", json!({ "focus": focus("journey") })), "nothing_to_undo");
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let home = home();
    home.begin();
    let changed = home.edit(json!({ "edit": "rename_workbook", "title": "Harbour Legal" }), "journey");
    assert_eq!(changed["touched"], json!([]));
    assert_eq!(changed["undo"], Value::Null);
}

#[test]
fn a_preview_draws_what_an_edit_would_do_and_does_nothing() {
    let home = home();
    let sample = text(&home.call("welcome", json!({}))["samples"][0]["name"]).to_owned();
    let opened = home.call("open_sample", json!({ "name": sample, "focus": focus("spectrum") }));
    let offering = reading(&opened["changed"])["offerings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|reading| !reading["target"].is_null())
        .unwrap()["offering"]["id"]
        .clone();
    let scene = json!({ "chart": "spectrum", "focus": focus("spectrum"), "width": 1000, "height": 560, "theme": "light" });
    let before = home.call("scene", scene.clone());
    let edit = json!({ "edit": "set_target", "offering": offering, "position": 5, "reason": "", "by": "" });
    let previewed = home.call("preview", json!({ "scene": scene, "edit": edit }));
    assert_eq!(home.call("scene", scene.clone()), before);

    // What is shown and what is different make the chart that the edit leads to.
    let whole = |shown: &Value, previewed: &Value| {
        let named = |items: &Value, name: &Value| {
            items.as_array().unwrap().iter().find(|item| item["name"] == *name).cloned()
        };
        let items =
            previewed["order"].as_array().unwrap().iter().map(|name| {
                named(&previewed["scene"]["items"], name).or_else(|| named(shown, name)).unwrap()
            });
        json!(items.collect::<Vec<_>>())
    };
    let first = whole(&before["items"], &previewed);
    let next = json!({ "edit": "set_target", "offering": offering, "position": 6, "reason": "", "by": "" });
    let moved = home.call("preview", json!({ "scene": scene, "edit": next, "shown": edit }));
    let back = home.call("preview", json!({ "scene": scene, "shown": next }));
    assert_eq!(whole(&whole(&first, &moved), &back), before["items"]);
    let count = |items: &Value| items.as_array().unwrap().len();
    assert!(count(&moved["scene"]["items"]) < count(&before["items"]) / 2, "a small step moves little");

    home.call("edit", json!({ "edit": edit, "focus": focus("spectrum") }));
    let after = home.call("scene", scene);
    assert_ne!(before, after);
    assert_eq!(first, after["items"]);
}

#[test]
fn every_format_leaves_a_file_that_is_what_it_says() {
    let home = home();
    let sample = text(&home.call("welcome", json!({}))["samples"][0]["name"]).to_owned();
    home.call("open_sample", json!({ "name": sample, "focus": focus("spectrum") }));
    for (format, extension, begins) in [
        ("svg", "svg", &b"<svg"[..]),
        ("png", "png", b"\x89PNG"),
        ("pptx", "pptx", b"PK"),
        ("json", "json", b"{"),
        ("scene", "json", b"{"),
    ] {
        for chart in ["spectrum", "journey"] {
            let path = home.folder.path().join(format!("{format}-{chart}.{extension}"));
            let exported = home.call(
                "export",
                json!({ "format": format, "chart": chart, "focus": focus("spectrum"), "path": path }),
            );
            let first = text(&exported["paths"][0]);
            let bytes = std::fs::read(first).unwrap();
            assert!(bytes.windows(begins.len()).take(60).any(|window| window == begins), "{first}");
        }
    }
    let folder = home.folder.path().join("no/such/folder/x.svg");
    let failing = json!({ "format": "svg", "chart": "spectrum", "focus": focus("spectrum"), "path": folder });
    assert!(home.fail("export", failing).starts_with("export"));
}

/// A sample that is open, and the JSON it was written into.
fn sample_as_json(home: &Home) -> (Workbook, PathBuf) {
    let sample = text(&home.call("welcome", json!({}))["samples"][0]["name"]).to_owned();
    home.call("open_sample", json!({ "name": sample, "focus": focus("plan") }));
    let before = home.desk.workbook().unwrap();
    let path = home.folder.path().join("all.json");
    home.call("export", json!({ "format": "json", "focus": focus("plan"), "path": path }));
    (before, path)
}

#[test]
fn json_leaves_and_comes_back_the_same() {
    let home = home();
    let (before, path) = sample_as_json(&home);
    let only_maps = |into| {
        let preview = home.call("preview_import", json!({ "path": path, "into": into }));
        preview["remarks"]
            .as_array()
            .unwrap()
            .iter()
            .any(|remark| remark["message"]["id"] == "import-only-maps")
    };
    assert!(only_maps("open") && !only_maps("new"), "what stays behind is said, and only where it does");
    home.call("import_file", json!({ "path": path, "focus": focus("plan") }));
    assert_eq!(before, home.desk.workbook().unwrap());
    home.call("close", json!({}));
    assert!(!only_maps("new"), "nothing need be open for a workbook of its own");
    assert_eq!(home.fail("preview_import", json!({ "path": path, "into": "open" })), "nothing_open");
}

#[test]
fn the_json_of_a_workbook_is_read_in_the_encoding_that_it_has_and_a_guess_is_said() {
    let home = home();
    let (before, path) = sample_as_json(&home);
    let json = std::fs::read_to_string(&path).unwrap();

    let little: Vec<u8> = json.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [&little, &[&[0xFF, 0xFE], &little[..]].concat()] {
        std::fs::write(&path, bytes).unwrap();
        let preview = home.call("preview_import", json!({ "path": path, "into": "new" }));
        assert_eq!((&preview["kind"], &preview["remarks"]), (&json!("workbook"), &json!([])));
        home.call("import_file", json!({ "path": path, "focus": focus("plan") }));
        assert_eq!(before, home.desk.workbook().unwrap());
    }

    // "客户旅程" in GBK, all else in ASCII.
    let mut gbk = Vec::new();
    for unit in json.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => gbk.push(byte),
            Ok(_) | Err(_) => gbk.extend(format!("\\u{unit:04x}").bytes()),
        }
    }
    let title = format!("\"title\": \"{}\"", before.about.title);
    let at = gbk.windows(title.len()).position(|window| window == title.as_bytes()).unwrap();
    gbk.splice(at..at + title.len(), *b"\"title\": \"\xbf\xcd\xbb\xa7\xc2\xc3\xb3\xcc\"");
    std::fs::write(&path, &gbk).unwrap();
    let preview = home.call("preview_import", json!({ "path": path, "into": "new" }));
    assert_eq!(preview["title"], "客户旅程");
    assert_eq!(preview["remarks"][0]["message"]["args"]["what"]["id"], "import-encoding-guessed");
    assert_eq!(preview["offers"][0]["chosen"], json!(["gb18030"]));
    let options = json!({ "choices": [{ "kind": "encoding", "values": ["big5"] }] });
    let other = home.call("preview_import", json!({ "path": path, "into": "new", "options": options }));
    assert_ne!(other["title"], "客户旅程");
}

#[test]
fn asking_which_facts_would_have_to_be_different_changes_nothing() {
    let home = home();
    let sample = text(&home.call("welcome", json!({}))["samples"][0]["name"]).to_owned();
    home.call("open_sample", json!({ "name": sample, "focus": focus("spectrum") }));
    let before = home.desk.workbook().unwrap();
    let ours = before.offerings.iter().find(|row| row.kind == domain::OfferingKind::Ours).unwrap();
    let facts = home.call("facts_for", json!({ "offering": ours.id, "position": 20 }));
    assert!(!facts["fewest"]["facts"].as_array().unwrap().is_empty());
    assert_eq!(before, home.desk.workbook().unwrap());
}

#[test]
fn a_chart_is_drawn_along_with_a_change_as_it_is_then() {
    let home = home();
    home.call("open_sample", json!({ "name": "northwind", "focus": focus("spectrum") }));
    let ours = home.desk.workbook().unwrap().offerings[0].id.clone();
    let question = |brand: Option<&str>| json!({ "chart": "spectrum", "focus": focus("spectrum"), "width": 900, "height": 500, "theme": "light", "brand": brand });
    let before = home.call("scene", question(None));
    let edit = |position: u8, scene: Value| {
        let edit =
            json!({ "edit": "set_target", "offering": ours, "position": position, "reason": "", "by": "" });
        home.call("edit", json!({ "edit": edit, "focus": focus("spectrum"), "scene": scene }))
    };
    let changed = edit(12, question(None));
    assert_eq!(changed["scene"], home.call("scene", question(None)));
    assert_ne!(changed["scene"], before);
    let undone =
        home.call("undo", json!({ "focus": focus("spectrum"), "scene": question(None) }))["done"].take();
    assert_eq!(undone["scene"], before);
    // A chart that cannot be drawn is no reason not to do it.
    let changed = edit(34, question(Some("nowhere.json")));
    assert_eq!((&changed["scene"], changed["touched"].as_array().unwrap().len()), (&Value::Null, 1));
}

#[test]
fn recent_files_are_remembered_and_forgotten() {
    let home = home();
    let path = text(&home.begin()["path"]).to_owned();
    home.call("close", json!({}));
    home.desk.settle();
    let other = Desk::new(Places::within(home.folder.path()));
    let welcome = ask(&other, "welcome", json!({}));
    assert_eq!(welcome["recent"][0]["title"], "Harbour Legal");
    assert_eq!(welcome["recent"][0]["missing"], false);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(ask(&other, "welcome", json!({}))["recent"][0]["missing"], true);
    assert_eq!(ask(&other, "forget_recent", json!({ "path": path }))["recent"], json!([]));
}

#[test]
fn the_desk_says_which_language_it_speaks() {
    let home = home();
    let chosen = |language: Value| {
        ask(
            &home.desk,
            "set_preferences",
            json!({ "preferences": { "language": language, "theme": "dark" } }),
        )
    };
    for language in ["zh-CN", "en"] {
        let expected = json!({ "language": language, "theme": "dark", "speaks": language });
        assert_eq!(chosen(json!(language)), expected);
        assert_eq!(ask(&home.desk, "preferences", json!({})), expected);
    }
    // Where nobody chose, it is the language that its own words are in.
    assert_eq!(chosen(Value::Null)["speaks"], json!(home.desk.language()));
}

#[test]
fn a_second_desk_reads_and_may_not_write() {
    let home = home();
    let path = text(&home.begin()["path"]).to_owned();
    let other = Desk::new(Places::within(home.folder.path()));
    let opened = ask(&other, "open", json!({ "path": path, "focus": focus("journey") }));
    assert!(!opened["read_only"].is_null());
    let edit = json!({ "edit": { "edit": "rename_workbook", "title": "Mine" }, "focus": focus("journey") });
    assert!(other.call("edit", edit).is_err());
}

#[test]
fn the_generated_files_are_those_in_the_tree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let types = std::fs::read_to_string(root.join("ui/src/ipc/types.ts")).unwrap();
    assert_eq!(types, desk::typescript().unwrap(), "run ./dev gen");
}

#[test]
fn a_map_of_ones_own_is_a_template_for_the_next_workbook() {
    let home = home();
    let focus = json!({"screen": "journey"});
    let templates = |answer: &Value| answer["templates"].as_array().unwrap().clone();
    let given = templates(&home.call("map_templates", json!({})));
    assert_eq!((given.len(), &given[0]["file"]), (5, &Value::Null));
    home.call("open_sample", json!({"name": "northwind", "focus": focus}));
    let map = home.desk.workbook().unwrap().maps[0].clone();
    let kept = home.call("save_template", json!({"map": map.id, "with_cells": true}));
    let own = templates(&kept)[0].clone();
    assert_eq!((own["draft"]["name"].as_str().unwrap(), templates(&kept).len()), (map.name.as_str(), 6));
    home.call("edit", json!({"edit": {"edit": "add_maps", "maps": [own["draft"]]}, "focus": focus}));
    let copy = home.desk.workbook().unwrap().maps.last().unwrap().id.clone();
    let compared = home.call("compare_maps", json!({"left": map.id, "right": copy}));
    assert_eq!(compared["headline"]["title"]["id"], "headline-compare-same");

    // Somebody else's file beside it is told of, and hides nothing.
    std::fs::write(home.folder.path().join("data/templates/odd.json"), "{}").unwrap();
    let listed = home.call("map_templates", json!({}));
    assert_eq!((templates(&listed).len(), listed["notices"].as_array().unwrap().len()), (6, 1));
    let removed = home.call("remove_template", json!({"file": own["file"]}));
    assert_eq!(templates(&removed).len(), 5);
    for gone in [own["file"].as_str().unwrap(), "../../documents/x.json"] {
        let failure = home.desk.call("remove_template", json!({"file": gone})).unwrap_err();
        assert_eq!(failure.code, "template_gone");
    }
}

#[test]
fn an_import_is_previewed_without_a_change_and_one_undo_takes_it_back() {
    let home = home();
    home.begin();
    let file = home.folder.path().join("a.mmd");
    std::fs::write(&file, "journey\n  title Rent a bike\n  section Ride\n    Find: 8: Rider\n").unwrap();
    let preview = home.call("preview_import", json!({ "path": file, "into": "open" }));
    assert_eq!(
        preview["maps"],
        json!([{ "name": "Rent a bike", "stages": 1, "lanes": 10, "cells": 4, "ratings": 0 }])
    );
    assert_eq!(preview["offers"][0]["kind"], "scale");
    let maps = |changed: &Value| reading(changed)["maps"].as_array().unwrap().len();
    let before = home.call("view", json!({ "focus": focus("journey") }));
    let options = json!({ "choices": [{ "kind": "scale", "values": ["0..10"] }] });
    let taken =
        home.call("take_import", json!({ "path": file, "options": options, "focus": focus("journey") }));
    assert_eq!(maps(&taken), maps(&before) + 1);
    assert!(taken["touched"].as_array().unwrap().contains(&json!("ratings")));
    let undone = home.call("undo", json!({ "focus": focus("journey") }))["done"].take();
    assert_eq!(maps(&undone), maps(&before));
    assert_eq!(reading(&undone), reading(&before));
}
