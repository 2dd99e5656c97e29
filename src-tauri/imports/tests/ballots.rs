//! Ballots that come back, as people and programs leave them.

#![expect(clippy::unwrap_used, reason = "A test fails by panicking.")]

use domain::rating::BallotFile;
use domain::{Aspect, Language};
use imports::Options;
use imports::ballot::{BallotError, ReadBallot};
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use serde_json::{Value, json};
use std::io::{Cursor, Read, Write};
use words::Words;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn read(bytes: &[u8], name: &str) -> Result<ReadBallot, BallotError> {
    imports::ballot::read(bytes, name, Language::Chinese)
}

/// The stages that were sent out; two are called the same, as buyers do wait twice.
const STAGES: [(&str, &str); 3] = [("s1", "Buys"), ("s2", "Waits"), ("s3", "Waits")];
const HEADINGS: [(&str, &str); 7] = [
    ("stage", "Stage"),
    ("acquisition", "Wins?"),
    ("acquisition-comment", "Wins? Why?"),
    ("retention", "Keeps?"),
    ("retention-comment", "Keeps? Why?"),
    ("satisfaction", "Satisfied?"),
    ("satisfaction-comment", "Satisfied? Why?"),
];
/// The row of the headings, counted from 0; stages follow.
const TOP: u32 = 5;

/// A ballot sheet as it is sent out, in the hands of somebody who changes it.
fn sheet(change: impl Fn(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Ballot").unwrap();
    sheet.write_string(0, 0, "How well does it work?").unwrap();
    for (column, (_, heading)) in (0..).zip(HEADINGS) {
        sheet.write_string(TOP, column, heading).unwrap();
    }
    for (row, (_, name)) in (TOP + 1..).zip(STAGES) {
        sheet.write_string(row, 0, name).unwrap();
    }
    change(sheet);
    hidden(book.add_worksheet(), "1");
    book.save_to_buffer().unwrap()
}

fn hidden(sheet: &mut Worksheet, version: &str) {
    sheet.set_name(BallotFile::FORMAT).unwrap().set_very_hidden(true);
    let mut rows = vec![
        ["format", BallotFile::FORMAT, ""],
        ["version", version, ""],
        ["round", "r1", ""],
        ["round_name", "Spring", ""],
        ["map_name", "Retailers", ""],
        ["respondent", "p1", ""],
        ["respondent_name", "Ana", ""],
    ];
    rows.extend(HEADINGS.map(|(key, heading)| ["heading", key, heading]));
    rows.extend(STAGES.map(|(id, name)| ["stage", id, name]));
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
}

fn answers(ballot: &ReadBallot) -> Vec<String> {
    let votes = ballot.file.votes.iter();
    votes
        .map(|vote| {
            let score = vote.score.map_or("?".to_owned(), |score| score.to_string());
            let aspect = &vote.aspect.as_str()[..3];
            let comment = if vote.comment.is_empty() { String::new() } else { format!(" {}", vote.comment) };
            format!("{} {aspect} {score}{comment}", vote.stage)
        })
        .collect()
}

#[track_caller]
fn remarks(ballot: &ReadBallot) -> Vec<String> {
    let said = |language: Language| -> Vec<String> {
        ballot.remarks.iter().map(|remark| Words::of(language).say(&remark.message())).collect()
    };
    let chinese = said(Language::Chinese);
    assert!(chinese.iter().all(|words| !words.contains("ballot-") && !words.contains('{')), "{chinese:?}");
    said(Language::English)
}

#[test]
fn a_sheet_that_was_filled_in_is_read_with_its_comments() {
    let ballot = read(
        &sheet(|sheet| {
            sheet.write_number(TOP + 1, 1, 4).unwrap();
            sheet.write_string(TOP + 1, 2, "Quick\nand clear").unwrap();
            sheet.write_string(TOP + 2, 3, "2").unwrap();
            sheet.write_string(TOP + 3, 5, "don’t know").unwrap();
        }),
        "Ana.xlsx",
    )
    .unwrap();
    assert_eq!(answers(&ballot), ["s1 acq 4 Quick\nand clear", "s2 ret 2", "s3 sat ?"]);
    let places = ballot.file.places.iter().map(|place| Words::of(Language::English).say(place));
    assert_eq!(places.collect::<Vec<_>>(), ["Ballot!B7", "Ballot!D8", "Ballot!F9"]);
    assert_eq!(remarks(&ballot), Vec::<String>::new());
    let file = &ballot.file;
    assert_eq!(
        (file.round.as_str(), file.respondent.as_str(), file.origin.as_str()),
        ("r1", "p1", "Ana.xlsx")
    );
    assert_eq!(
        (file.round_name.as_str(), file.map_name.as_str(), file.respondent_name.as_str()),
        ("Spring", "Retailers", "Ana")
    );
    assert_eq!(file.stages.len(), 3);
}

#[test]
fn what_is_no_answer_is_said_with_its_cell_and_the_rest_is_taken() {
    let ballot = read(
        &sheet(|sheet| {
            sheet.write_number(TOP + 1, 1, 7).unwrap();
            sheet.write_string(TOP + 1, 3, "vier").unwrap();
            sheet.write_number(TOP + 1, 5, 3).unwrap();
            sheet.write_formula(TOP + 2, 1, Formula::new("=2+3").set_result("5")).unwrap();
            sheet.write_formula(TOP + 2, 3, Formula::new("=A1").set_result(" ")).unwrap();
            sheet.write_string(TOP + 2, 6, "because").unwrap();
        }),
        "Ana.xlsx",
    )
    .unwrap();
    assert_eq!(answers(&ballot), ["s1 sat 3", "s2 acq 5"]);
    assert_eq!(
        remarks(&ballot),
        [
            "Ballot!B7: “7” is none of 1 to 5: left out.",
            "Ballot!D7: “vier” is none of 1 to 5: left out.",
            "Ballot!D8: A formula without a value: left out.",
            "Ballot!G8: A comment without an answer: left out.",
            "Ballot!B8: A formula; the answer that it had last was taken.",
        ]
    );
}

#[test]
fn rows_that_were_sorted_added_or_renamed_find_their_stage_or_are_said() {
    let ballot = read(
        &sheet(|sheet| {
            // The first row is renamed, the second and third changed places with one that is new between them.
            sheet.write_string(TOP + 1, 0, "Purchase").unwrap().write_number(TOP + 1, 1, 1).unwrap();
            sheet.write_string(TOP + 2, 0, "Waits").unwrap().write_number(TOP + 2, 1, 2).unwrap();
            sheet.write_string(TOP + 3, 0, "Complains").unwrap();
            sheet.write_string(TOP + 4, 0, "Waits").unwrap().write_number(TOP + 4, 1, 3).unwrap();
            sheet.write_string(TOP + 5, 0, "Waits").unwrap().write_number(TOP + 5, 1, 4).unwrap();
            sheet.write_string(TOP + 6, 0, "Leaves").unwrap().write_number(TOP + 6, 1, 5).unwrap();
        }),
        "Ana.xlsx",
    )
    .unwrap();
    assert_eq!(answers(&ballot), ["s1 acq 1", "s2 acq 2", "s3 acq 3"]);
    assert_eq!(
        remarks(&ballot),
        [
            "Ballot!A11: “Waits” stands here once more: this row was left out.",
            "Ballot!A12: “Leaves” is none of the stages that were sent out: this row was left out.",
            "Ballot!A7: “Purchase” was sent out as “Buys”, and was taken as that, by its row.",
        ]
    );
}

#[test]
fn merged_cells_answer_for_their_first_row_alone() {
    let ballot = read(
        &sheet(|sheet| {
            sheet.merge_range(TOP + 1, 1, TOP + 2, 1, "4", &Format::new()).unwrap();
        }),
        "Ana.xlsx",
    )
    .unwrap();
    assert_eq!(answers(&ballot), ["s1 acq 4"]);
    assert_eq!(
        remarks(&ballot),
        ["Ballot!B7: Merged cells: the answer was taken for their first row alone."]
    );
}

#[test]
fn a_sheet_of_a_hundred_thousand_rows_is_read_as_far_as_a_ballot_goes() {
    let ballot = read(
        &sheet(|sheet| {
            sheet.write_number(TOP + 1, 1, 4).unwrap();
            for row in 1000..100_000 {
                sheet.write_number(row, 1, 4).unwrap();
            }
        }),
        "Ana.xlsx",
    )
    .unwrap();
    assert_eq!(answers(&ballot), ["s1 acq 4"]);
    assert_eq!(remarks(&ballot), ["What stands below row 800 was not read."]);
}

#[test]
fn what_is_no_ballot_says_so() {
    let mut other = Workbook::new();
    other.add_worksheet().write_string(0, 0, "Prices").unwrap();
    let mut newer = Workbook::new();
    newer.add_worksheet();
    hidden(newer.add_worksheet(), "2");
    let file = || "b".to_owned();
    let headless = sheet(|sheet| drop(sheet.write_string(TOP, 1, "Acquisition")));
    let cases: [(Vec<u8>, BallotError); 6] = [
        (b"Dear all, here is my vote".to_vec(), BallotError::NotABallot { file: file() }),
        (other.save_to_buffer().unwrap(), BallotError::NotABallot { file: file() }),
        (newer.save_to_buffer().unwrap(), BallotError::Newer { file: file() }),
        (headless, BallotError::HeadingsMissing { file: file() }),
        (json!({ "format": "clientline-ballot" }).to_string().into(), BallotError::Newer { file: file() }),
        (vec![b' '; 17 * 1024 * 1024], BallotError::TooLarge { file: file() }),
    ];
    for (bytes, expected) in cases {
        assert_eq!(read(&bytes, "b").unwrap_err(), expected);
        for language in [Language::English, Language::Chinese] {
            assert!(Words::of(language).next(&expected.message()).is_some());
        }
    }
    for broken in [&b"PK\x03\x04rubbish"[..], b"{ \"format\": "] {
        assert!(matches!(read(broken, "b"), Err(BallotError::Unreadable { .. })));
    }
}

/// A ballot in JSON with these votes.
/// The same spreadsheet with its first cell in a column that no sheet has.
fn lying(bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        out.start_file(&name, SimpleFileOptions::default()).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let text = String::from_utf8(content).unwrap();
            content = text.replacen(" r=\"A1\"", " r=\"ZZZZZZZZZZ1\"", 1).into_bytes();
        }
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn a_spreadsheet_that_lies_about_itself_is_refused_as_a_ballot_and_as_a_table() {
    let bytes = lying(&sheet(|_| {}));
    let english = Words::of(Language::English);
    let reason = "its sheets contradict themselves";
    let said = english.say(&read(&bytes, "Ana.xlsx").unwrap_err().message());
    assert!(said.contains(reason), "{said}");
    let error = imports::read(&bytes, "Ana.xlsx", Language::English, &Options::default()).unwrap_err();
    let said = english.say(&error.message());
    assert!(said.contains(reason), "{said}");
}

fn text(votes: &Value) -> Vec<u8> {
    let ballot = json!({
        "format": "clientline-ballot", "version": 1, "round": "r1", "round_name": "Spring", "map_name": "Retailers",
        "respondent": "p1", "respondent_name": "Ana",
        "stages": [{ "stage": "s1", "name": "Buys" }, { "stage": "s2", "name": "Waits" }], "votes": votes,
    });
    format!("\u{feff}{ballot}").into_bytes()
}

#[test]
fn a_ballot_in_json_is_read_in_the_encoding_that_it_has() {
    let json = String::from_utf8(text(&json!([
        { "stage": "s1", "aspect": "satisfaction", "score": 4, "comment": "报价来得太慢，等了五周" }
    ])))
    .unwrap();
    let json = json.trim_start_matches('\u{feff}');
    let expected = read(json.as_bytes(), "Ana.json").unwrap();
    let wide = |unit: fn(u16) -> [u8; 2]| json.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
    for bytes in [&little, &big, &[&[0xFF, 0xFE], &little[..]].concat(), &[&[0xFE, 0xFF], &big[..]].concat()]
    {
        assert_eq!(read(bytes, "Ana.json").unwrap(), expected);
    }
    let (gbk, _, _) = encoding_rs::GBK.encode(json);
    let guessed = read(&gbk, "Ana.json").unwrap();
    assert_eq!(guessed.file, expected.file);
    assert!(remarks(&guessed)[0].ends_with("It was read as GB18030, which the text looks like."));
}

#[test]
fn a_ballot_in_json_is_read_answer_by_answer() {
    let ballot = read(
        &text(&json!([
            { "stage": "s1", "aspect": "acquisition", "score": 4, "comment": "Quick" },
            { "stage": "s1", "aspect": "retention", "score": null },
            { "stage": "s2", "aspect": "satisfaction", "score": "2" },
            { "stage": "s2", "aspect": "satisfaction", "score": 3 },
            { "stage": "s2", "aspect": "retention", "score": 7 },
            { "stage": "s2", "aspect": "beauty", "score": 3 },
            { "stage": "s2", "aspect": "acquisition" },
            "four",
            { "stage": "s9", "aspect": "retention", "score": 1 },
            { "stage": "s9", "aspect": "retention", "score": 2 },
        ])),
        "Ana.json",
    )
    .unwrap();
    assert_eq!(answers(&ballot), ["s1 acq 4 Quick", "s1 ret ?", "s2 sat 2", "s9 ret 1"]);
    assert_eq!(
        remarks(&ballot),
        [
            "Answer 4: “Waits” was answered before for satisfaction: this answer was left out.",
            "Answer 5: “7” is none of 1 to 5: left out.",
            "Answer 6: “beauty” is none of the three questions: this answer was left out.",
            "Answer 7: An answer that cannot be read: left out.",
            "Answer 8: An answer that cannot be read: left out.",
            "Answer 10: The same stage was answered before for retention: this answer was left out.",
        ]
    );
    assert_eq!(ballot.file.votes[2].aspect, Aspect::Satisfaction);
}
