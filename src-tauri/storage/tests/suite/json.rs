//! The workbook as JSON text.

use crate::changes::{Random, changed};
use crate::workbooks::small;
use domain::{Argument, Message, PeriodUnit, Workbook};
use proptest::prelude::*;
use storage::{Error, JsonProblem, json};

#[test]
fn json_loses_nothing() {
    for workbook in [Workbook::default(), small()] {
        let text = json::write(&workbook).unwrap();
        assert_eq!(json::read(&text).unwrap(), workbook);
        assert_eq!(json::write(&json::read(&text).unwrap()).unwrap(), text);
    }
}

#[test]
fn json_may_begin_with_a_mark_of_its_encoding() {
    let text = format!("\u{feff}{}", json::write(&small()).unwrap());
    assert_eq!(json::read(&text).unwrap(), small());
}

#[test]
fn json_of_before_plans_counted_in_months_counts_in_quarters() {
    let mut quarters = small();
    quarters.plan.unit = PeriodUnit::Quarter;
    quarters.decisions.rows_mut().iter_mut().for_each(|row| row.period = None);
    let text = json::write(&quarters).unwrap();
    // The periods of measured figures are texts.
    let before = text
        .replacen("\"unit\": \"quarter\",", "", 1)
        .replace("\"periods\": ", "\"quarters\": ")
        .replace(",\n        \"period\": null", "")
        .replace("\"period\": ", "\"quarter\": ")
        .replace("\"quarter\": \"", "\"period\": \"");
    assert!(before.contains("\"quarter\": 5") && before.contains("\"quarters\": 6"));
    assert_eq!(json::read(&before).unwrap(), quarters);
}

#[test]
fn json_of_before_plays_had_owners_and_dates_were_held_has_neither() {
    let mut nobodys = small();
    nobodys.plays.rows_mut().iter_mut().for_each(|row| row.owner.clear());
    nobodys.decisions.rows_mut().iter_mut().for_each(|row| row.period = None);
    let text = json::write(&nobodys).unwrap();
    let before = text
        .replace("\"why\": \"why\",\n        \"owner\": \"\"", "\"why\": \"why\"")
        .replace(",\n        \"period\": null", "");
    assert!(before.len() < text.len() - 50);
    assert_eq!(json::read(&before).unwrap(), nobodys);
}

/// Changes the text in one place and says what reading answers.
fn wrong(from: &str, to: &str) -> Error {
    let text = json::write(&small()).unwrap();
    assert!(text.contains(from), "{from} does not stand in the text");
    json::read(&text.replacen(from, to, 1)).unwrap_err()
}

#[test]
fn json_that_is_wrong_in_one_place_names_the_place_and_what_is_allowed() {
    let check = |from: &str, to: &str, place: &str, problem: JsonProblem| match wrong(from, to) {
        Error::JsonContents { line, column, place: found, problem: problem_found } => {
            assert!(line > 1 && column > 0);
            assert_eq!((found.as_str(), problem_found), (place, problem));
        }
        other => panic!("{other:?}"),
    };
    let whole = Message::new("json-kind-whole").with("most", 255_u8);
    check(
        "\"kind\": \"competitor\"",
        "\"kind\": \"enemy\"",
        "workbook.offerings[1].kind",
        JsonProblem::UnknownWord { given: "enemy".into(), allowed: "ours, competitor, benchmark".into() },
    );
    check(
        "\"side\": \"buyer\"",
        "\"side\": \"buyer\", \"age\": 44",
        "workbook.respondents[1].age",
        JsonProblem::UnknownField { given: "age".into(), allowed: "id, name, role, side, anonymous".into() },
    );
    check("\"periods\": 6,", "", "workbook.plan", JsonProblem::MissingField { field: "periods".into() });
    check(
        "\"periods\": 6",
        "\"periods\": 6, \"periods\": 7",
        "workbook.plan",
        JsonProblem::DoubleField { field: "periods".into() },
    );
    check(
        "\"periods\": 6",
        "\"periods\": 600",
        "workbook.plan.periods",
        JsonProblem::WrongValue { given: "600".into(), allowed: whole.clone() },
    );
    check(
        "\"importance\": 3",
        "\"importance\": \"much\"",
        "workbook.stages[1].importance",
        JsonProblem::WrongValue { given: "\"much\"".into(), allowed: whole },
    );
    check(
        "\"level\": 3",
        "\"level\": -1",
        "workbook.judgements[0].level",
        JsonProblem::WrongValue {
            given: "-1".into(),
            allowed: Message::new("json-kind-whole").with("most", 4_u8),
        },
    );
}

#[test]
fn json_that_cannot_be_so_names_the_place() {
    let check = |from: &str, to: &str, place: &str, refusal: &str| match wrong(from, to) {
        Error::JsonMeaning { problem } => {
            assert_eq!(problem.args["place"], place.into());
            match &problem.args["problem"] {
                Argument::Message(problem) => assert_eq!(problem.id, refusal),
                other => panic!("{other:?}"),
            }
        }
        other => panic!("{other:?}"),
    };
    check("\"score\": 2", "\"score\": 7", "ratings[1].score", "refusal-rating-out-of-range");
    check("\"name\": \"Stage use\"", "\"name\": \" \"", "stages[1].name", "refusal-name-missing");
    check("\"map\": \"map\"", "\"map\": \"nowhere\"", "stages[0].map", "refusal-not-found");
    let long = format!("\"text\": \"{}\"", "x".repeat(10_000_000));
    check("\"text\": \"Looks\\nit up\"", &long, "cells[0].text", "refusal-text-too-long-of");
}

#[test]
fn text_that_is_no_json_says_where_it_breaks_off() {
    match wrong("\"plan\": {", "\"plan\": {{") {
        Error::JsonSyntax { line, .. } => assert!(line > 100),
        other => panic!("{other:?}"),
    }
    assert!(matches!(json::read(""), Err(Error::JsonSyntax { line: 1, .. })));
    assert!(matches!(json::read("{"), Err(Error::JsonSyntax { .. })));
    let text = json::write(&small()).unwrap();
    assert!(matches!(json::read(&format!("{text} more")), Err(Error::JsonSyntax { .. })));
    assert!(matches!(json::read(&"[".repeat(100_000)), Err(Error::JsonSyntax { .. } | Error::JsonFormat)));
}

#[test]
fn json_of_another_program_or_a_newer_one_is_told_as_such() {
    for other in
        ["[]", "3", "{}", "{\"format\": \"other\", \"version\": 1}", "{\"format\": \"clientline-workbook\"}"]
    {
        assert_eq!(json::read(other), Err(Error::JsonFormat), "{other}");
    }
    let newer = "{\"format\": \"clientline-workbook\", \"version\": 3, \"workbook\": {\"shape\": \"new\"}}";
    assert_eq!(json::read(newer), Err(Error::JsonVersion { found: "3".into(), known: 2 }));
}

proptest! {
    #[test]
    fn json_of_a_random_workbook_reads_back(seed: u64) {
        let mut random = Random(seed);
        let workbook = (0..10).fold(small(), |workbook, _| changed(&workbook, &mut random));
        let text = json::write(&workbook).unwrap();
        prop_assert_eq!(json::read(&text).unwrap(), workbook);
    }

    #[test]
    fn json_cut_short_anywhere_is_an_error(cut in 0..1_000_u32) {
        let text = json::write(&small()).unwrap();
        let whole = text.trim_end();
        let end = whole.floor_char_boundary(usize::try_from(cut).unwrap() * (whole.len() - 1) / 1_000);
        prop_assert!(json::read(&whole[..end]).is_err());
    }
}
