//! A round of rating at the desk: the laptop goes round, ballots go out by mail and come back.

use super::ask;
use desk::domain::{Language, Message};
use desk::{Desk, Places, Words};
use serde_json::{Value, json};
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

/// A desk with an open round of four people on a map of one's own.
struct Meeting {
    folder: tempfile::TempDir,
    desk: Desk,
}

fn focus() -> Value {
    json!({ "screen": "ratings" })
}

fn meeting() -> Meeting {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(Places::within(folder.path()));
    let meeting = Meeting { folder, desk };
    meeting.call("new_workbook", json!({ "title": "Harbour", "template": "subscription", "focus": focus() }));
    let people: Vec<Value> = ["Ana", "Ben", "Chen", "Dora"]
        .iter()
        .map(|name| {
            let added =
                meeting.edit(json!({ "edit": "add_respondent", "name": name, "role": "", "side": "ours" }));
            json!({ "respondent": added["created"][0], "phases": [] })
        })
        .collect();
    let map = meeting.view()["map"]["id"].clone();
    meeting.edit(json!({ "edit": "begin_round", "map": map, "name": "Spring", "begun": "", "raters": { "named": people } }));
    meeting
}

impl Meeting {
    fn call(&self, name: &str, arguments: Value) -> Value {
        ask(&self.desk, name, arguments)
    }

    fn fail(&self, name: &str, arguments: Value) -> String {
        let failure = self.desk.call(name, arguments).unwrap_err();
        assert!(self.desk.words().next(&failure.message).is_some(), "{failure}");
        failure.code
    }

    fn edit(&self, edit: Value) -> Value {
        self.call("edit", json!({ "edit": edit, "focus": focus() }))
    }

    fn view(&self) -> Value {
        self.call("view", json!({ "focus": focus() }))["view"]["reading"].clone()
    }

    fn round(&self) -> Value {
        self.view()["rounds"][0].clone()
    }

    fn ballot(&self, who: usize) -> Value {
        self.call("ballot", json!({ "code": self.round()["voters"][who]["code"], "focus": focus() }))
    }

    /// Sends ballots out, and gives their files by ending, in the order of the people.
    fn sent(&self, ending: &str) -> Vec<PathBuf> {
        let arguments = json!({ "round": self.round()["round"]["id"], "folder": self.folder.path() });
        let written = self.call("write_ballots", arguments);
        let paths =
            written["paths"].as_array().unwrap().iter().map(|path| PathBuf::from(path.as_str().unwrap()));
        paths.filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
    }
}

/// Fills in a ballot sheet as an office program leaves it: a figure in some cells.
fn fill(path: &Path, cells: &[(&str, &str)]) {
    let bytes = std::fs::read(path).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut filled = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            content = with_cells(String::from_utf8(content).unwrap(), cells).into_bytes();
        }
        filled.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        filled.write_all(&content).unwrap();
    }
    std::fs::write(path, filled.finish().unwrap().into_inner()).unwrap();
}

fn with_cells(mut sheet: String, cells: &[(&str, &str)]) -> String {
    for (cell, value) in cells {
        let begin = sheet.find(&format!("<c r=\"{cell}\"")).unwrap();
        let end = begin + sheet[begin..].find("/>").unwrap();
        sheet.replace_range(end..end + 2, &format!("><v>{value}</v></c>"));
    }
    sheet
}

/// A message that came from the desk, in English, with something to do about it.
#[track_caller]
fn said(message: &Value) -> String {
    let message: Message = serde_json::from_value(message.clone()).unwrap();
    assert!(Words::of(Language::English).next(&message).is_some());
    Words::of(Language::English).say(&message)
}

#[test]
fn the_laptop_goes_round_and_nobody_sees_anothers_ballot() {
    let meeting = meeting();
    let ballot = meeting.ballot(1);
    assert_eq!((ballot["name"].as_str(), ballot["answers"].as_u64()), (Some("Ben"), Some(0)));
    let stage = ballot["stages"][0]["stage"].clone();
    let changed = meeting.edit(json!({ "edit": "vote", "ballot": ballot["ballot"], "stage": stage, "aspect": "retention", "opinion": { "score": 2 } }));
    assert_eq!(changed["touched"], json!(["votes"]));
    let undo: Message = serde_json::from_value(changed["undo"].clone()).unwrap();
    assert_eq!(Words::of(Language::English).say(&undo), "fill in a ballot");
    assert_eq!(meeting.ballot(1)["stages"][0]["votes"][1]["opinion"], json!({ "score": 2 }));
    assert_eq!(meeting.ballot(0)["answers"], 0);
    assert_eq!(meeting.view()["answers"], 0);
    assert_eq!(meeting.fail("ballot", json!({ "code": "nope", "focus": focus() })), "code_unknown");
    meeting.edit(json!({ "edit": "reveal", "round": meeting.round()["round"]["id"] }));
    assert_eq!(meeting.view()["answers"], 1);
    assert_eq!(meeting.fail("ballot", json!({ "code": "nope", "focus": focus() })), "no_round_open");
}

#[test]
fn ballots_go_out_by_mail_and_come_back_filled_in() {
    let meeting = meeting();
    let (sheets, texts) = (meeting.sent("xlsx"), meeting.sent("json"));
    assert_eq!((sheets.len(), texts.len()), (4, 4));
    assert_eq!(sheets[0].file_name().unwrap(), "ballot of Ana, Spring.xlsx");
    fill(&sheets[0], &[("D7", "4"), ("F7", "9"), ("H8", "2")]);
    let mut ballot: Value = serde_json::from_slice(&std::fs::read(&texts[1]).unwrap()).unwrap();
    let stage = ballot["stages"][0]["stage"].clone();
    ballot["votes"] = json!([{ "stage": stage, "aspect": "acquisition", "score": 5 }]);
    std::fs::write(&texts[1], ballot.to_string()).unwrap();
    let other = meeting.folder.path().join("minutes.txt");
    std::fs::write(&other, "We met.").unwrap();

    let paths = json!([sheets[0], texts[1], sheets[2], other, meeting.folder.path().join("gone.xlsx")]);
    let before = meeting.view();
    let preview = meeting.call("read_ballots", json!({ "paths": paths }));
    assert_eq!(meeting.view(), before);
    assert_eq!(preview["takeable"], 2);
    let files = preview["files"].as_array().unwrap();
    let outcomes: Vec<&Value> = files.iter().map(|file| &file["check"]["outcome"]).collect();
    assert_eq!(outcomes, [&json!("new"), &json!("new"), &json!("refused"), &Value::Null, &Value::Null]);
    assert_eq!(files[0]["check"]["answers"], 2);
    let remark: Message = serde_json::from_value(files[0]["remarks"][0].clone()).unwrap();
    let remark = Words::of(Language::English).say(&remark);
    assert_eq!(remark, "Ballot!F7: “9” is none of 1 to 5: left out.");
    assert_eq!(files[3]["problem"]["id"], "error-ballot-not-one");
    assert_eq!(files[4]["problem"]["id"], "error-ballot-unreadable");

    let changed = meeting.call("take_ballots", json!({ "paths": paths, "focus": focus() }));
    assert_eq!(changed["touched"], json!(["ballots", "votes"]));
    let states: Vec<Value> =
        meeting.round()["voters"].as_array().unwrap().iter().map(|voter| voter["state"].clone()).collect();
    assert_eq!(states, ["handed_in", "handed_in", "waiting", "waiting"]);
    // The same files once more bring nothing, and one undo takes them back, if that is meant.
    assert_eq!(
        meeting.fail("take_ballots", json!({ "paths": paths, "focus": focus() })),
        "no_ballot_to_take"
    );
    let asked = meeting.call("undo", json!({ "focus": focus() }))["asked"].take();
    let question = "Take back the last thing that 2 people did on their ballots of “Spring”, Ana among them?";
    assert_eq!(said(&asked), question);
    meeting.call("undo", json!({ "focus": focus(), "agreed": asked }));
    assert_eq!(meeting.view(), before);
}

#[test]
fn a_step_back_asks_before_it_takes_what_somebody_put_on_a_ballot_and_another_answer_is_no_yes() {
    let meeting = meeting();
    let ballot = meeting.ballot(1);
    let stage = ballot["stages"][0]["stage"].clone();
    let vote = |score: u8| json!({ "edit": "vote", "ballot": ballot["ballot"], "stage": stage, "aspect": "retention", "opinion": { "score": score } });
    let answers = || meeting.ballot(1)["answers"].clone();
    let undo = |agreed: &Value| meeting.call("undo", json!({ "focus": focus(), "agreed": agreed }));
    let changed = meeting.edit(vote(2));
    let asked = undo(&Value::Null);
    assert_eq!(said(&asked["asked"]), "Take back the last thing that Ben did on the ballot of “Spring”?");
    assert_eq!(answers(), 1);
    // Nothing was done, so the next step is the same one.
    assert_eq!(meeting.call("view", json!({ "focus": focus() }))["undo"], changed["undo"]);
    meeting.edit(json!({ "edit": "reveal", "round": meeting.round()["round"]["id"] }));
    let reveal = undo(&asked["asked"]);
    assert_eq!(said(&reveal["asked"]), "Take back that “Spring” was revealed?");
    assert_eq!(meeting.view()["answers"], 1);
    assert_eq!(undo(&reveal["asked"])["done"]["touched"], json!(["ratings", "rounds"]));
    assert_eq!(undo(&asked["asked"])["done"]["touched"], json!(["votes"]));
    assert_eq!(answers(), 0);
    meeting.call("redo", json!({ "focus": focus() }));
    assert_eq!(answers(), 1);
}

#[test]
fn two_files_of_one_person_that_differ_are_shown_before_they_are_taken() {
    let meeting = meeting();
    let sheets = meeting.sent("xlsx");
    let copy = meeting.folder.path().join("again.xlsx");
    std::fs::copy(&sheets[0], &copy).unwrap();
    fill(&sheets[0], &[("D7", "4")]);
    fill(&copy, &[("D7", "5")]);
    let paths = json!([sheets[0], copy]);
    let preview = meeting.call("read_ballots", json!({ "paths": paths }));
    assert_eq!((&preview["conflicts"], &preview["takeable"]), (&json!(["Ana"]), &json!(2)));
    meeting.call("take_ballots", json!({ "paths": paths, "focus": focus() }));
    let round = meeting.round();
    assert_eq!((&round["conflicts"], &round["voters"][0]["state"]), (&json!(1), &json!("conflict")));
    let reveal = json!({ "edit": "reveal", "round": round["round"]["id"] });
    assert_eq!(meeting.fail("edit", json!({ "edit": reveal, "focus": focus() })), "ballots_in_conflict");
    let files = round["voters"][0]["ballots"].as_array().unwrap();
    let one = files.iter().find(|ballot| ballot["origin"] == "again.xlsx").unwrap();
    meeting.edit(json!({ "edit": "prefer_ballot", "ballot": one["ballot"] }));
    meeting.edit(reveal);
    assert_eq!(meeting.round()["results"][0]["scores"][0]["opinions"][0][1], 5);
}

#[test]
fn the_same_ballot_is_written_in_the_same_bytes() {
    let meeting = meeting();
    let (once, twice) = (meeting.sent("xlsx"), meeting.sent("xlsx"));
    assert_ne!(once, twice);
    for (one, other) in once.iter().zip(&twice) {
        assert!(std::fs::read(one).unwrap() == std::fs::read(other).unwrap());
    }
}

#[test]
fn a_ballot_is_no_journey_as_a_sheet_neither() {
    let meeting = meeting();
    let sheets = meeting.sent("xlsx");
    fill(&sheets[0], &[("D7", "4")]);
    for path in [&sheets[0], &meeting.sent("json")[0]] {
        for into in ["open", "new"] {
            let arguments = json!({ "path": path, "into": into, "options": { "choices": [] } });
            assert_eq!(meeting.fail("preview_import", arguments), "is_ballot");
        }
    }
}
