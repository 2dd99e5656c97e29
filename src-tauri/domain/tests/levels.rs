//! What the levels of an offering rest on, which of them are wanted, and whose pins were blind.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::position::{levels_around, levels_at, position_of};
use domain::reading::RubricReading;
use domain::testing::{Ids, done, large_workbook};
use domain::{
    DimensionId, Edit, Language, OfferingId, OfferingKind, Refusal, Resting, Workbook, check, journey,
    methods, position,
};
use proptest::prelude::*;

/// A workbook with an offering of ours that has answers, and that offering.
fn book() -> (Workbook, OfferingId) {
    let book = large_workbook(3, 4, 3, 4);
    let ours = book.offerings.iter().find(|row| row.kind == OfferingKind::Ours).unwrap().id.clone();
    (book, ours)
}

fn dimension(book: &Workbook, index: usize) -> DimensionId {
    book.dimensions[index].id.clone()
}

fn rubric(book: &Workbook, offering: &OfferingId) -> RubricReading {
    *position::read(book, Some(offering)).chosen.unwrap()
}

fn aimed(book: &Workbook, offering: &OfferingId, position: f64) -> Workbook {
    let (reason, by) = (String::new(), String::new());
    done(book, &Edit::SetTarget { offering: offering.clone(), position, reason, by })
}

fn set(book: &Workbook, offering: &OfferingId, index: usize, level: Option<u8>) -> Edit {
    Edit::SetTargetLevel { offering: offering.clone(), dimension: dimension(book, index), level }
}

#[test]
fn a_level_rests_on_evidence_until_it_is_taken_away_from_it() {
    let (before, offering) = book();
    let evidence = before.evidence[0].id.clone();
    let at = Resting::Level { offering: offering.clone(), dimension: dimension(&before, 1) };
    let cite = |cited| Edit::Cite { evidence: evidence.clone(), at: at.clone(), cited };
    let cells = journey::evidence(&before)[0].cited;

    let after = done(&done(&before, &cite(true)), &cite(true));
    let rows = rubric(&after, &offering).dimensions;
    assert_eq!(rows[1].evidence, [before.evidence[0].clone()]);
    assert!(rows.iter().enumerate().all(|(index, row)| index == 1 || row.evidence.is_empty()));
    assert_eq!(journey::evidence(&after)[0].cited, cells + 1, "cited twice it rests on it once");
    assert_eq!(done(&after, &cite(false)).groundings.len(), 0);
    assert_eq!(done(&after, &Edit::RemoveEvidence { evidence: evidence.clone() }).groundings.len(), 0);
    assert_eq!(done(&after, &Edit::RemoveOffering { offering: offering.clone() }).groundings.len(), 0);
    assert_eq!(done(&after, &Edit::RemoveDimension { dimension: dimension(&before, 1) }).groundings.len(), 0);

    // A benchmark's level rests on evidence as ours do.
    let other = before.offerings.iter().find(|row| row.kind != OfferingKind::Ours).unwrap().id.clone();
    let at = Resting::Level { offering: other.clone(), dimension: dimension(&before, 0) };
    let after = done(&before, &Edit::Cite { evidence, at, cited: true });
    assert_eq!(rubric(&after, &other).dimensions[0].evidence.len(), 1);
}

#[test]
fn evidence_is_added_where_it_is_needed_or_not_at_all() {
    let (before, offering) = book();
    let add = |dimension: DimensionId| Edit::AddEvidence {
        kind: domain::EvidenceKind::Document,
        text: "Price list 2026".to_owned(),
        source: "Sales".to_owned(),
        date: "2026".to_owned(),
        at: Some(Resting::Level { offering: offering.clone(), dimension }),
    };
    let after = done(&before, &add(dimension(&before, 0)));
    assert_eq!(rubric(&after, &offering).dimensions[0].evidence[0].text, "Price list 2026");
    let refused = Ids::new().apply(&before, &add("nowhere".into())).unwrap_err();
    assert_eq!(refused, Refusal::NotFound { kind: "dimension", id: "nowhere".to_owned() });
}

#[test]
fn a_single_level_of_a_target_is_made_up_for_by_the_others() {
    let (before, offering) = book();
    let before = aimed(&before, &offering, 30.0);
    let after = done(&before, &set(&before, &offering, 2, Some(4)));
    let reading = rubric(&after, &offering);
    assert_eq!(reading.dimensions[2].target_level, Some(4.0));
    assert!(reading.dimensions[2].target_set);
    assert_eq!(reading.aims_at, None);
    let levels: Vec<f64> = reading.dimensions.iter().map(|row| row.target_level.unwrap()).collect();
    assert!((position_of(&levels, &position::weights(&after)).unwrap() - 30.0).abs() < 1e-9);
    // The plan moves towards the same levels.
    let ours = after.offerings.iter().find(|row| row.id == offering).unwrap();
    assert_eq!(position::target_levels(&after, ours, 30.0), levels);
    let back = done(&after, &set(&after, &offering, 2, None));
    assert_eq!(rubric(&back, &offering), rubric(&before, &offering));
    let cleared = done(&after, &Edit::ClearTarget { offering: offering.clone() });
    assert_eq!(cleared.target_levels.len(), 0);
}

#[test]
fn levels_that_cannot_stand_at_the_target_say_where_they_stand() {
    let (before, offering) = book();
    let mut book = aimed(&before, &offering, 10.0);
    for index in 0..book.dimensions.len() {
        book = done(&book, &set(&book, &offering, index, Some(3)));
    }
    assert_eq!(rubric(&book, &offering).aims_at, Some(75.0));
}

#[test]
fn a_single_level_without_a_target_or_beyond_the_scale_is_refused() {
    let (before, offering) = book();
    let without = done(&before, &Edit::ClearTarget { offering: offering.clone() });
    let name = before.offerings.iter().find(|row| row.id == offering).unwrap().name.clone();
    let refused = Ids::new().apply(&without, &set(&without, &offering, 0, Some(1))).unwrap_err();
    assert_eq!(refused, Refusal::NoTarget { offering: name.clone() });
    let with = aimed(&without, &offering, 50.0);
    let refused = Ids::new().apply(&with, &set(&with, &offering, 0, Some(5))).unwrap_err();
    let expected = Refusal::LevelOutOfRange { dimension: with.dimensions[0].name.clone(), given: 5 };
    assert_eq!(refused, expected);
    let mut orphan = done(&with, &set(&with, &offering, 0, Some(1)));
    orphan.targets = Vec::new().into();
    let problems: Vec<String> = check(&orphan).into_iter().map(|problem| problem.path).collect();
    assert_eq!(problems, ["target_levels[0].offering"]);
}

#[test]
fn a_pin_remembers_whether_it_was_dropped_before_the_rubric_was_answered() {
    let mut book = methods::blank(Language::English);
    let mut ids = Ids::new();
    let (name, kind) = ("Suite".to_owned(), OfferingKind::Ours);
    book = ids.apply(&book, &Edit::AddOffering { name, kind, placed: None, reason: String::new() }).unwrap();
    let (name, role, side) = ("Ann".to_owned(), String::new(), domain::Side::Ours);
    book = ids.apply(&book, &Edit::AddRespondent { name, role, side }).unwrap();
    let (offering, respondent) = (book.offerings.last().unwrap().id.clone(), book.respondents[0].id.clone());
    let pin = |position| Edit::DropPin {
        offering: offering.clone(),
        respondent: respondent.clone(),
        position: Some(position),
        seen: false,
    };
    book = done(&book, &pin(20.0));
    assert!(book.pins[0].blind);
    let (dimension, note) = (dimension(&book, 0), String::new());
    let (offering, respondent) = (offering.clone(), respondent.clone());
    book = done(&book, &Edit::AnswerRubric { offering, dimension, respondent, level: Some(3), note });
    assert!(book.pins[0].blind, "what is answered later does not change how it was dropped");
    // What was believed before stays, until it is taken off.
    let refused = Ids::new().apply(&book, &pin(60.0)).unwrap_err();
    assert_eq!(refused, Refusal::PinBlind { respondent: "Ann".to_owned(), offering: "Suite".to_owned() });
    let (offering, respondent) = (book.pins[0].offering.clone(), book.pins[0].respondent.clone());
    book = done(&book, &Edit::DropPin { offering, respondent, position: None, seen: false });
    book = done(&book, &pin(60.0));
    assert!(!book.pins[0].blind);
}

#[test]
fn a_pin_dropped_beside_those_of_others_is_not_blind_and_counts_only_where_none_is() {
    let mut book = methods::blank(Language::English);
    let mut ids = Ids::new();
    let (name, kind) = ("Suite".to_owned(), OfferingKind::Ours);
    book = ids.apply(&book, &Edit::AddOffering { name, kind, placed: None, reason: String::new() }).unwrap();
    for name in ["Ann", "Ben"] {
        let (name, role, side) = (name.to_owned(), String::new(), domain::Side::Ours);
        book = ids.apply(&book, &Edit::AddRespondent { name, role, side }).unwrap();
    }
    let offering = book.offerings.last().unwrap().id.clone();
    let people: Vec<_> = book.respondents.iter().map(|row| row.id.clone()).collect();
    let pin = |who: usize, position: Option<f64>| Edit::DropPin {
        offering: offering.clone(),
        respondent: people[who].clone(),
        position,
        seen: true,
    };
    let believed = |book: &Workbook| {
        let row = book.offering(&offering).unwrap();
        position::position(book, row).perceived.map(|found| (found.position, found.n))
    };
    book = done(&book, &pin(0, Some(20.0)));
    assert!(book.pins[0].blind, "there was nothing to see yet");
    book = done(&book, &pin(1, Some(80.0)));
    assert_eq!(believed(&book), Some((20.0, 1)));
    book = done(&book, &pin(0, None));
    assert_eq!(believed(&book), Some((80.0, 1)));
}

proptest! {
    #[test]
    fn levels_around_given_ones_stand_at_the_target_if_any_do(
        rows in proptest::collection::vec((0.0..=4.0, 0.1..10.0, proptest::option::of(0_u8..=4)), 1..12),
        target in 0.0..=100.0,
    ) {
        let levels: Vec<f64> = rows.iter().map(|row| row.0).collect();
        let weights: Vec<f64> = rows.iter().map(|row| row.1).collect();
        let fixed: Vec<Option<f64>> = rows.iter().map(|row| row.2.map(f64::from)).collect();
        let wanted = levels_around(&levels, &fixed, &weights, target);
        prop_assert_eq!(wanted.len(), levels.len());
        for (level, fixed) in wanted.iter().zip(&fixed) {
            prop_assert!((0.0..=4.0).contains(level));
            prop_assert!(fixed.is_none_or(|fixed| fixed.to_bits() == level.to_bits()));
        }
        let all = |end: f64| {
            let levels: Vec<f64> = fixed.iter().map(|fixed| fixed.unwrap_or(end)).collect();
            position_of(&levels, &weights).unwrap()
        };
        let reachable = target.clamp(all(0.0), all(4.0));
        prop_assert!((position_of(&wanted, &weights).unwrap() - reachable).abs() < 1e-6);
        let none = vec![None; levels.len()];
        prop_assert_eq!(levels_around(&levels, &none, &weights, target), levels_at(&levels, &weights, target));
    }
}
