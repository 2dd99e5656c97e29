//! Journeys in JSON: Open Journey Format, and the maps of another workbook.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{assert_whole, import_bytes, import_with, told, with_maps};
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
