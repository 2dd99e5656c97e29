//! Journeys in JSON: Open Journey Format, and the maps of another workbook.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{assert_whole, import_bytes, import_with, remarks, told, with_maps};
use domain::{Language, methods};
use imports::{Error, OfferKind, Options, Source, of_workbook};

const OJF: &str = r#"{
  "version": "1.0",
  "journey": {
    "title": "Rent a bike",
    "description": "From the first look to the way home.",
    "persona": { "name": "Commuter" },
    "swimlanes": [
      { "id": "l1", "title": "Customer actions" },
      { "id": "l2", "title": "Pain points" }
    ],
    "stages": [
      { "id": "s1", "title": "Awareness" },
      { "id": "s2", "title": "Ride" }
    ],
    "nodes": [
      { "id": "n1", "stage": "s1", "swimlane": "l1", "title": "Sees a rack", "score": 4 },
      { "id": "n2", "stage": "s2", "swimlane": "l2", "title": "Flat tyre", "text": "Nobody answers", "severity": 3 },
      { "id": "n3", "stage": "s2", "swimlane": "l1", "title": "Rides", "score": 2, "colour": "red" },
      { "id": "n4", "stage": "gone", "swimlane": "l1", "title": "Lost" }
    ]
  }
}"#;

#[test]
fn an_open_journey_becomes_a_map() {
    let imported = import_bytes(OJF.as_bytes(), "bike.ojf", Language::English).unwrap();
    assert_eq!(imported.import.kind, Source::OpenJourney);
    assert_whole(&imported.workbook);
    insta::assert_snapshot!(told(&imported));
}

#[test]
fn scores_of_an_open_journey_are_offered_a_scale() {
    let text = OJF.replace("\"score\": 4", "\"score\": 9");
    let imported = import_bytes(text.as_bytes(), "bike.ojf", Language::English).unwrap();
    assert!(imported.workbook.ratings.is_empty());
    assert_eq!(imported.import.offers[0].kind, OfferKind::Scale);
    let options = Options::default().with(OfferKind::Scale, "1..10");
    let imported = import_with(text.as_bytes(), "bike.ojf", Language::English, &options).unwrap();
    let scores: Vec<_> = imported.workbook.ratings.iter().map(|rating| rating.score).collect();
    assert_eq!(scores, [Some(5), Some(1)]);
}

#[test]
fn nodes_whose_place_is_not_there_are_said_with_their_path() {
    let text = r#"{
      "theme": "dark",
      "title": "Rent a bike",
      "swimlanes": [{ "id": "l1", "title": "Pain points", "colour": "red" }],
      "stages": [{ "id": "s1", "title": "Ride", "nodes": [7, { "title": "Flat tyre", "lane": "l9", "score": "bad" }] }],
      "nodes": [
        { "id": "n1", "stage": "s9", "lane": "l1", "title": "Lost" },
        { "id": "n2", "text": "Nobody answers" },
        { "stage": "s1", "title": "Rain", "text": ["wet"] },
        { "stage": "s1", "lane": "l1", "title": "Dark", "score": "2" }
      ]
    }"#;
    let imported = import_bytes(text.as_bytes(), "bike.ojf", Language::English).unwrap();
    assert_whole(&imported.workbook);
    let notes = imported.workbook.cells.iter().find(|cell| cell.text.contains("Flat tyre")).unwrap();
    assert_eq!(notes.text, "Rain\nFlat tyre");
    assert_eq!(imported.workbook.ratings[0].score, Some(2));
    assert_eq!(
        remarks(&imported)[..7],
        [
            "stages[0].nodes[1]: The score “bad” is no number: left out.",
            "nodes[0]: The node “Lost” names the stage “s9”, which is not there: left out.",
            "nodes[1]: The node “n2” names no stage: left out.",
            "nodes[2]: The node “Rain” names no swimlane: put into the lane “Notes as imported”.",
            "stages[0].nodes[0]: This is no node: left out.",
            "stages[0].nodes[1]: The node “Flat tyre” names the swimlane “l9”, which is not there: put into the lane “Notes as imported”.",
            "Nothing was made of these members: nodes.text, swimlanes.colour, theme",
        ]
    );
}

#[test]
fn a_name_and_a_text_that_are_too_long_are_said_where_they_were_cut() {
    let long = "x".repeat(30_000);
    let text = OJF.replace("Awareness", &long).replace("Nobody answers", &long);
    let imported = import_bytes(text.as_bytes(), "bike.ojf", Language::English).unwrap();
    let said = remarks(&imported);
    assert!(said[0].starts_with("journey.stages[0]: The name is longer than"), "{}", said[0]);
    assert!(said[1].starts_with("journey.nodes[1]: The text is longer than"), "{}", said[1]);
}

#[test]
fn json_without_a_journey_is_refused() {
    let refused = |text: &str| import_bytes(text.as_bytes(), "a.json", Language::English).unwrap_err();
    assert_eq!(refused("[1, 2]"), Error::OtherJson);
    assert_eq!(refused(r#"{"stages": [], "nodes": []}"#), Error::NoStages { sheet: None });
    assert_eq!(refused(r#"{"stages": 3}"#), Error::OtherJson);
}

#[test]
fn the_maps_of_another_workbook_are_the_same_in_a_new_one() {
    for sample in methods::samples() {
        let theirs = sample.workbook();
        let import = of_workbook(theirs);
        assert_eq!(import.maps.len(), theirs.maps.len());
        let ours = with_maps(&methods::blank(Language::English), &import);
        assert_whole(&ours);
        assert_eq!(of_workbook(&ours).maps, import.maps);
        assert_eq!(ours.ratings.len(), theirs.ratings.len());
        assert_eq!(ours.figures.len(), theirs.figures.len());
        let on_maps = |book: &domain::Workbook| (book.measures.len(), book.citations.len());
        assert_eq!(on_maps(&ours), on_maps(theirs));
    }
}

#[test]
fn an_open_journey_is_read_in_the_encoding_that_it_has() {
    let text = r#"{"title": "租车", "stages": [{"id": "a", "title": "了解"}], "swimlanes": [{"id": "b", "title": "痛点"}],
        "nodes": [{"stage": "a", "swimlane": "b", "text": "等待太久"}]}"#;
    let expected = import_bytes(text.as_bytes(), "a.ojf", Language::English).unwrap();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(import_bytes(&wide, "a.ojf", Language::English).unwrap(), expected);
    let (gbk, _, _) = encoding_rs::GBK.encode(text);
    let guessed = import_bytes(&gbk, "a.ojf", Language::English).unwrap();
    assert_eq!(guessed.workbook, expected.workbook);
    assert_eq!(guessed.import.offers[0].chosen, ["gb18030"]);
}
