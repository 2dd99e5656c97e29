//! The rubric and the benchmarks as people change them, and the way back to the default.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::reading::Origin;
use domain::testing::{Ids, done, large_workbook, refused};
use domain::{Edit, Language, OfferingKind, Phase, Refusal, Workbook, check, methods, position};
use proptest::prelude::*;

fn book() -> Workbook {
    large_workbook(3, 4, 3, 4)
}

fn add(name: &str, weight: f64) -> Edit {
    Edit::AddDimension {
        name: name.to_owned(),
        question: "Who answers the phone?".to_owned(),
        levels: (0..5).map(|level| format!("Level {level}")).collect(),
        phases: vec![Phase::Renew, Phase::Acquire, Phase::Renew],
        weight,
    }
}

fn remove(book: &Workbook, index: usize) -> Edit {
    Edit::RemoveDimension { dimension: book.dimensions[index].id.clone() }
}

fn origins(book: &Workbook) -> Vec<Origin> {
    position::read(book, None).chosen.unwrap().dimensions.iter().map(|row| row.origin).collect()
}

/// The rows of a workbook in no order: what comes back may stand elsewhere among its kind.
fn sorted(book: &Workbook) -> serde_json::Value {
    let mut json = serde_json::to_value(book).unwrap();
    for table in ["judgements", "answers"] {
        json[table].as_array_mut().unwrap().sort_by_key(ToString::to_string);
    }
    for play in json["plays"].as_array_mut().unwrap() {
        play["effects"].as_array_mut().unwrap().sort_by_key(ToString::to_string);
    }
    json
}

#[test]
fn a_dimension_of_ones_own_is_asked_and_counts() {
    let before = book();
    let after = done(&before, &add(" Telephone ", 2.0));
    let row = after.dimensions.last().unwrap();
    assert_eq!((row.name.as_str(), row.weight), ("Telephone", 2.0));
    assert_eq!(row.phases, [Phase::Acquire, Phase::Renew]);
    assert_eq!(origins(&after).last(), Some(&Origin::Own));
    assert!(position::read(&after, None).chosen.unwrap().edited);
    let edit = Edit::AnswerRubric {
        offering: after.offerings[0].id.clone(),
        dimension: row.id.clone(),
        respondent: after.respondents[0].id.clone(),
        level: Some(4),
        note: String::new(),
    };
    let answered = done(&after, &edit);
    assert_eq!(position::read(&answered, None).chosen.unwrap().dimensions.last().unwrap().level, Some(4.0));
}

#[test]
fn a_dimension_has_a_name_five_sentences_and_a_weight_from_0_to_10() {
    let before = book();
    refused(&before, &add(" ", 1.0), &Refusal::NameMissing { kind: "dimension" });
    let name = before.dimensions[3].name.clone();
    refused(&before, &add(&name, 1.0), &Refusal::NameTaken { kind: "dimension", name: name.clone() });
    let heavy = Refusal::FigureOutOfRange { what: "weight", given: 11.0, low: 0.0, high: 10.0 };
    refused(&before, &add("Heavy", 11.0), &heavy);
    let Err(Refusal::FigureOutOfRange { given, .. }) = Ids::new().apply(&before, &add("Heavy", f64::NAN))
    else {
        panic!("a weight that is no number was taken");
    };
    assert!(given.is_nan());
    let few = Edit::AddDimension {
        name: "Short".to_owned(),
        question: String::new(),
        levels: vec!["One".to_owned(), " ".to_owned()],
        phases: Vec::new(),
        weight: 1.0,
    };
    refused(&before, &few, &Refusal::LevelsIncomplete { dimension: "Short".to_owned(), given: 2 });
}

#[test]
fn a_dimension_goes_with_its_answers_its_judged_levels_and_what_plays_do_to_it() {
    let mut before = book();
    before.judgements = methods::blank(Language::English).judgements;
    before.offerings.rows_mut().extend(methods::blank(Language::English).offerings.iter().cloned());
    let gone = before.dimensions[1].id.clone();
    let moved = |book: &Workbook| {
        book.plays.iter().flat_map(|play| &play.effects).filter(|effect| effect.dimension == gone).count()
    };
    assert!(moved(&before) > 0);
    let after = done(&before, &remove(&before, 1));
    assert_eq!(after.dimensions.len(), 9);
    assert!(after.answers.iter().all(|row| row.dimension != gone) && !after.answers.is_empty());
    assert!(after.judgements.iter().all(|row| row.dimension != gone) && !after.judgements.is_empty());
    assert_eq!(moved(&after), 0);
    let reading = position::read(&after, None);
    // A benchmark is not edited for lacking a level on what is not asked any more.
    assert!(!reading.benchmarks_edited);
    let chosen = reading.chosen.unwrap();
    assert_eq!(chosen.gone.iter().map(|row| &row.id).collect::<Vec<_>>(), [&gone]);
}

#[test]
fn a_dimension_that_weighs_nothing_makes_no_position_more_than_provisional() {
    let before = book();
    let provisional =
        |book: &Workbook| position::read(book, None).offerings[0].evidenced.clone().unwrap().provisional;
    assert!(!provisional(&before));
    let weightless = (0..4).fold(before, |book, index| {
        done(&book, &Edit::SetWeight { dimension: book.dimensions[index].id.clone(), weight: 0.0 })
    });
    assert!(provisional(&weightless), "six dimensions are left that count");
}

#[test]
fn the_last_dimension_stays_and_alone_it_says_where_an_offering_stands() {
    let mut one = book();
    while one.dimensions.len() > 1 {
        one = done(&one, &remove(&one, 1));
    }
    let name = one.dimensions[0].name.clone();
    refused(&one, &remove(&one, 0), &Refusal::LastDimension { name });
    let reading = position::read(&one, None);
    let found = reading.offerings[0].evidenced.clone().unwrap();
    let rubric = reading.chosen.unwrap();
    assert_eq!(Some(found.position), rubric.dimensions[0].level.map(|level| 25.0 * level));
    assert!(found.provisional);
    // Its weight cancels out.
    let sensitivity = rubric.sensitivity.unwrap();
    assert!((sensitivity.high - sensitivity.low).abs() < 1e-9 && sensitivity.most.is_none());
}

#[test]
fn a_dimension_comes_back_as_it_was_and_keeps_its_answers() {
    let before = book();
    let id = before.dimensions[2].id.clone();
    let levels: Vec<String> = (0..5).map(|level| format!("Other {level}")).collect();
    let (name, question) = ("Other".to_owned(), String::new());
    let edited = done(&before, &Edit::RewordDimension { dimension: id.clone(), name, question, levels });
    let edited = done(&edited, &Edit::SetWeight { dimension: id.clone(), weight: 3.0 });
    let edited =
        done(&edited, &Edit::SetDimensionPhases { dimension: id.clone(), phases: vec![Phase::Leave] });
    assert_eq!(origins(&edited)[2], Origin::Edited);
    assert_eq!(origins(&edited)[3], Origin::Default);
    let back = done(&edited, &Edit::RestoreDimension { dimension: id.clone() });
    assert_eq!(back, before);
    // One that is gone comes back to its place.
    let gone = done(&before, &remove(&before, 2));
    let back = done(&gone, &Edit::RestoreDimension { dimension: id });
    assert_eq!(back.dimensions, before.dimensions);
    assert_eq!(sorted(&back)["plays"], sorted(&before)["plays"]);
}

#[test]
fn only_what_came_with_the_application_can_be_brought_back() {
    let own = done(&book(), &add("Telephone", 1.0));
    let id = own.dimensions.last().unwrap().id.clone();
    let expected = Refusal::NoDefault { kind: "dimension", name: "Telephone".to_owned() };
    refused(&own, &Edit::RestoreDimension { dimension: id }, &expected);
    let nowhere = Refusal::NotFound { kind: "dimension", id: "nowhere".to_owned() };
    refused(&own, &Edit::RestoreDimension { dimension: "nowhere".into() }, &nowhere);
    // Its name may have been given away meanwhile.
    let default = own.dimensions[0].clone();
    let taken = done(&own, &remove(&own, 0));
    let taken = done(&taken, &add(&default.name, 1.0));
    let expected = Refusal::NameTaken { kind: "dimension", name: default.name };
    refused(&taken, &Edit::RestoreDimension { dimension: default.id }, &expected);
    let ours = own.offerings[0].clone();
    let expected = Refusal::NoDefault { kind: "offering", name: ours.name };
    refused(&own, &Edit::RestoreBenchmark { offering: ours.id }, &expected);
}

#[test]
fn the_default_rubric_comes_back_whole_in_the_language_of_the_workbook() {
    let before = methods::blank(Language::Chinese);
    let mut edited = done(&before, &add("电话", 4.0));
    edited = done(&edited, &remove(&edited, 0));
    edited = done(&edited, &Edit::SetWeight { dimension: edited.dimensions[0].id.clone(), weight: 0.0 });
    let back = done(&edited, &Edit::RestoreRubric);
    assert_eq!(sorted(&back), sorted(&before));
    assert!(Ids::new().apply(&before, &Edit::RestoreRubric).unwrap().dimensions.is_same(&before.dimensions));
}

#[test]
fn benchmarks_come_back_and_are_marked_while_they_are_others() {
    let before = methods::blank(Language::English);
    let netflix = before.offerings[0].id.clone();
    let origin = |book: &Workbook| {
        position::positions(book)
            .into_iter()
            .find(|row| row.offering.id == netflix)
            .and_then(|row| row.origin)
    };
    assert_eq!(origin(&before), Some(Origin::Default));
    let dimension = before.dimensions[0].id.clone();
    let judged = done(&before, &Edit::Judge { offering: netflix.clone(), dimension, level: Some(4) });
    assert_eq!(origin(&judged), Some(Origin::Edited));
    let placed = Edit::PlaceOffering { offering: netflix.clone(), position: 50.0, reason: String::new() };
    let placed = done(&judged, &placed);
    let hidden = done(&placed, &Edit::ShowOfferings { offerings: vec![netflix.clone()], shown: false });
    let restore = Edit::RestoreBenchmark { offering: netflix.clone() };
    let back = done(&hidden, &restore);
    assert_eq!(origin(&back), Some(Origin::Default));
    assert!(!back.offerings[0].shown, "what the chart shows is left alone");
    let gone = done(&placed, &Edit::RemoveOffering { offering: netflix.clone() });
    assert!(position::read(&gone, None).benchmarks_edited);
    assert_eq!(sorted(&done(&gone, &restore)), sorted(&before));
    // The whole list: one of one's own goes, two that swapped their names get them back.
    let (kind, placed) = (OfferingKind::Benchmark, Some(30.0));
    let own = Edit::AddOffering { name: "Kiosk".to_owned(), kind, placed, reason: String::new() };
    let mut edited = done(&gone, &own);
    let (one, other) = (edited.offerings[0].clone(), edited.offerings[1].clone());
    for (id, name) in [(&one.id, "?"), (&other.id, &one.name), (&one.id, &other.name)] {
        edited = done(&edited, &Edit::RenameOffering { offering: id.clone(), name: name.to_owned() });
    }
    assert_eq!(sorted(&done(&edited, &Edit::RestoreBenchmarks)), sorted(&before));
}

#[test]
fn a_level_of_5_is_refused_in_an_edit_and_in_a_file() {
    let mut before = methods::blank(Language::English);
    let expected = Refusal::LevelOutOfRange { dimension: before.dimensions[0].name.clone(), given: 5 };
    let (offering, dimension) = (before.offerings[0].id.clone(), before.dimensions[0].id.clone());
    refused(&before, &Edit::Judge { offering, dimension: dimension.clone(), level: Some(5) }, &expected);
    let at = before.judgements.iter().position(|row| row.dimension == dimension).unwrap();
    before.judgements.rows_mut()[at].level = 5;
    let problems = check(&before);
    assert_eq!(problems.len(), 1);
    // In a file it is not plain whose level it is.
    let named = format!("{}, {}", before.offerings[0].name, before.dimensions[0].name);
    assert_eq!(
        (problems[0].path.as_str(), &problems[0].refusal),
        (&*format!("judgements[{at}].level"), &Refusal::LevelOutOfRange { dimension: named, given: 5 })
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_was_taken_out_of_the_rubric_in_any_order_comes_back_whole(
        taken in proptest::collection::vec(any::<prop::sample::Index>(), 1..9),
        one_by_one in any::<bool>(),
    ) {
        let before = methods::blank(Language::English);
        let mut book = before.clone();
        for index in taken {
            book = done(&book, &remove(&book, index.index(book.dimensions.len())));
        }
        if one_by_one {
            for row in position::read(&with_ours(&book), None).chosen.unwrap().gone {
                book = done(&book, &Edit::RestoreDimension { dimension: row.id });
            }
        } else {
            book = done(&book, &Edit::RestoreRubric);
        }
        prop_assert_eq!(sorted(&book), sorted(&before));
    }
}

/// With an offering of ours in the inspector.
fn with_ours(book: &Workbook) -> Workbook {
    let (name, kind) = ("Ours".to_owned(), OfferingKind::Ours);
    done(book, &Edit::AddOffering { name, kind, placed: None, reason: String::new() })
}
