//! What the screens say of a workbook, one finding a test.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::testing::{Ids, large_workbook};
use domain::{
    Aspect, Confidence, Edit, Language, Opinion, Resting, Side, Workbook, check, journey, methods, position,
    rating, reading,
};
use words::Words;

/// A workbook with one map of three stages, and as many respondents as asked for.
fn begun(respondents: usize) -> Workbook {
    let mut ids = Ids::new();
    let mut book = methods::blank(Language::English);
    let mut edits = vec![
        Edit::AddOffering {
            name: "Insight Suite".to_owned(),
            kind: domain::OfferingKind::Ours,
            placed: None,
            reason: String::new(),
        },
        Edit::AddMap { name: "Retailers".to_owned(), offering: None, segment: None },
    ];
    let roles =
        [("Sales", Side::Ours), ("Support", Side::Ours), ("Buyer", Side::Buyer), ("Partner", Side::Partner)];
    for number in 0..respondents {
        let (role, side) = roles[number % roles.len()];
        edits.push(Edit::AddRespondent { name: format!("Person {number}"), role: role.to_owned(), side });
    }
    for edit in edits {
        book = ids.apply(&book, &edit).unwrap();
    }
    let map = book.maps[0].id.clone();
    for name in ["Buys", "Onboards", "Gets help"] {
        let edit = Edit::AddStage {
            map: map.clone(),
            name: name.to_owned(),
            phase: None,
            before: None,
            within: None,
        };
        book = ids.apply(&book, &edit).unwrap();
    }
    book
}

/// Gives a stage the scores of the respondents in order, 0 for "don't know".
fn rated(book: &Workbook, stage: usize, aspect: Aspect, scores: &[u8]) -> Workbook {
    let mut after = book.clone();
    for (respondent, score) in book.respondents.iter().zip(scores) {
        let opinion = if *score == 0 { Opinion::DontKnow } else { Opinion::Score(*score) };
        let (respondent, stage) = (respondent.id.clone(), book.stages[stage].id.clone());
        let edit = Edit::Rate { respondent, stage, aspect, opinion };
        after = Ids::new().apply(&after, &edit).unwrap();
    }
    after
}

fn written(book: &Workbook, stage: usize, lanes: &[usize], confidence: Confidence) -> Workbook {
    let mut after = book.clone();
    for lane in lanes {
        let (stage, lane) = (book.stages[stage].id.clone(), book.lanes[*lane].id.clone());
        let write = Edit::Write { stage: stage.clone(), lane: lane.clone(), text: "Something".to_owned() };
        after = Ids::new().apply(&after, &write).unwrap();
        after = Ids::new().apply(&after, &Edit::SetConfidence { stage, lane, confidence }).unwrap();
    }
    after
}

fn english(message: &domain::Message) -> String {
    Words::of(Language::English).say(message)
}

#[track_caller]
fn journey_says(book: &Workbook, expected: &str) {
    assert_eq!(english(&journey::read(book, None, "2026-11-21").headline.title), expected);
}

#[track_caller]
fn ratings_say(book: &Workbook, expected: &str) {
    assert_eq!(english(&rating::read(book, None).headline.title), expected);
}

#[track_caller]
fn spectrum_says(book: &Workbook, expected: &str) {
    let ours = book.offerings.iter().find(|row| row.kind == domain::OfferingKind::Ours).map(|row| &row.id);
    assert_eq!(english(&position::read(book, ours).headline.title), expected);
}

#[test]
fn an_empty_workbook_says_what_to_begin_with() {
    let book = methods::blank(Language::English);
    journey_says(&book, "No journey is drawn yet.");
    ratings_say(&book, "There is nothing to rate yet.");
    spectrum_says(&book, "Nothing of yours stands on the line yet.");
    let progress = reading::progress(&book);
    assert_eq!((progress.completeness, progress.journey_ready, progress.position), (None, false, None));
}

#[test]
fn a_journey_is_measured_by_its_best_known_stage() {
    let book = begun(0);
    journey_says(&book, "3 stages are named, and nothing is said about them yet.");
    let book = written(&book, 1, &[0, 1, 2, 3, 4], Confidence::Known);
    let book = written(&book, 0, &[0, 1, 2, 3], Confidence::Guess);
    let map = journey::read(&book, None, "2026-11-21").map.unwrap();
    assert_eq!(map.best_known, Some(book.stages[1].id.clone()));
    assert_eq!(map.stages[0].below_bar, [book.lanes[4].id.clone()]);
    assert_eq!(map.stages[2].below_bar.len(), 5);
    assert_eq!(map.completeness, Some(9.0 / 15.0));
    assert_eq!(map.assurance, Some((5.0 + 4.0 * 0.25) / 15.0));
    journey_says(&book, "“Gets help” is what you know least about; one more stage has gaps.");
}

#[test]
fn a_filled_journey_is_ready_only_when_it_is_sure() {
    let mut guessed = begun(0);
    for stage in 0..3 {
        guessed = written(&guessed, stage, &[0, 1, 2, 3, 4], Confidence::Guess);
    }
    journey_says(&guessed, "The journey is filled, but much of it is guessed.");
    assert!(!reading::progress(&guessed).journey_ready);
    let mut believed = guessed;
    for stage in 0..3 {
        believed = written(&believed, stage, &[0, 1, 2, 3, 4], Confidence::Believed);
    }
    journey_says(&believed, "You know this journey: it is complete, and you are sure of it.");
    assert!(reading::progress(&believed).journey_ready);
}

#[test]
fn two_scores_are_no_verdict_and_three_are() {
    let book = begun(4);
    ratings_say(&book, "4 people are asked, and nobody has answered yet.");
    let two = rated(&book, 1, Aspect::Satisfaction, &[1, 1, 0, 0]);
    let score = &rating::read(&two, None).stages[1].scores[2];
    assert_eq!((score.n, score.dont_know, score.median), (2, 2, Some(1.0)));
    assert_eq!((score.verdict, score.severity, score.accord), (false, None, None));
    let few = "Too few answers for a verdict: it takes three scores of a stage in one respect.";
    ratings_say(&two, few);
    let three = rated(&book, 1, Aspect::Satisfaction, &[1, 1, 2, 0]);
    ratings_say(&three, "Everyone agrees that “Onboards” fails on satisfaction.");
    let where_lost = "“Onboards” is where you lose them: 1 of 5 on satisfaction, and everybody agrees.";
    journey_says(&three, where_lost);
}

#[test]
fn agreement_on_one_stage_and_quarrel_about_another_are_said_together() {
    let book = rated(&begun(4), 1, Aspect::Satisfaction, &[1, 1, 2, 1]);
    let book = rated(&book, 2, Aspect::Retention, &[5, 1, 4, 1]);
    ratings_say(&book, "Everyone agrees that “Onboards” fails; on “Gets help” you disagree.");
    let reading = rating::read(&book, None);
    assert_eq!(reading.talk_about.len(), 1);
    let spot = &reading.talk_about[0];
    assert_eq!((spot.scores.as_slice(), spot.median, spot.spread), (&[1, 1, 4, 5][..], 2.5, 3.25));
    assert_eq!(english(spot.note.as_ref().unwrap()), "Sales says 5, Support says 1");
}

#[test]
fn nobody_speaks_for_a_role_that_others_have_too() {
    // Persons 0 and 4 are of sales, 1 and 5 of support.
    let book = rated(&begun(6), 2, Aspect::Retention, &[5, 1, 4, 1, 1, 5]);
    let spot = &rating::read(&book, None).talk_about[0];
    assert_eq!(english(spot.note.as_ref().unwrap()), "Person 0 says 5, Person 1 says 1");
}

#[test]
fn buyers_who_see_it_darker_are_heard() {
    // Persons 2 and 6 are buyers.
    let book = begun(7);
    let book = rated(&book, 0, Aspect::Retention, &[5, 4, 3, 4, 5, 5, 3]);
    let book = rated(&book, 1, Aspect::Retention, &[5, 4, 3, 4, 4, 5, 3]);
    ratings_say(&book, "Buyers see it darker than you do: 3 of 5, where your own people say 4.6.");
}

#[test]
fn severity_weighs_importance_and_what_we_are_sure_of() {
    let book = rated(&begun(4), 1, Aspect::Satisfaction, &[1, 1, 2, 1]);
    let severity = |book: &Workbook| rating::read(book, None).weak_spots[0].severity;
    // Nothing is written of the stage: half of importance 2.
    assert_eq!(severity(&book), 1.0);
    let known = written(&book, 1, &[0, 1, 2, 3, 4], Confidence::Known);
    assert_eq!(severity(&known), 2.0);
    let edit = Edit::SetImportance { stage: book.stages[1].id.clone(), importance: 3 };
    assert_eq!(severity(&Ids::new().apply(&known, &edit).unwrap()), 3.0);
}

#[test]
fn concordance_ranks_those_who_scored_every_stage() {
    let mut book = begun(4);
    for (stage, scores) in [[4, 5, 4, 0], [1, 2, 1, 1], [2, 3, 3, 5]].iter().enumerate() {
        book = rated(&book, stage, Aspect::Satisfaction, scores);
    }
    let found = rating::read(&book, None).concordance.unwrap();
    assert_eq!((found.respondents, found.stages, found.w, found.chi_squared), (3, 3, 1.0, 6.0));
}

fn answered(book: &Workbook, level: u8, dimensions: usize) -> Workbook {
    let offering =
        book.offerings.iter().find(|row| row.kind == domain::OfferingKind::Ours).unwrap().id.clone();
    let mut after = book.clone();
    for dimension in book.dimensions.iter().take(dimensions) {
        for respondent in &book.respondents {
            let edit = Edit::AnswerRubric {
                offering: offering.clone(),
                dimension: dimension.id.clone(),
                respondent: respondent.id.clone(),
                level: Some(level),
                note: String::new(),
            };
            after = Ids::new().apply(&after, &edit).unwrap();
        }
    }
    after
}

fn pinned(book: &Workbook, positions: &[f64]) -> Workbook {
    let offering =
        book.offerings.iter().find(|row| row.kind == domain::OfferingKind::Ours).unwrap().id.clone();
    let mut after = book.clone();
    for (respondent, position) in book.respondents.iter().zip(positions) {
        let (offering, respondent) = (offering.clone(), respondent.id.clone());
        let edit = Edit::DropPin { offering, respondent, position: Some(*position), seen: false };
        after = Ids::new().apply(&after, &edit).unwrap();
    }
    after
}

#[test]
fn the_spectrum_tells_belief_from_evidence() {
    let book = begun(3);
    spectrum_says(&book, "Nobody has said yet where Insight Suite stands.");
    let believed = pinned(&book, &[20.0, 30.0, 35.0]);
    spectrum_says(&believed, "You believe that Insight Suite is a configured product.");
    let some = answered(&believed, 3, 6);
    spectrum_says(&some, "Insight Suite looks like a tailored service, with 4 dimensions still to answer.");
    let all = answered(&believed, 3, 10);
    spectrum_says(
        &all,
        "You serve Insight Suite like a tailored service, and believe it is a configured product.",
    );
    let apart = pinned(&book, &[10.0, 30.0, 80.0]);
    spectrum_says(&apart, "You do not agree on where Insight Suite stands: pins lie from 10 to 80.");
}

#[test]
fn weights_of_nothing_are_not_taken_for_answers_of_nobody() {
    let said = "Every dimension has weight 0, so nothing says where Insight Suite stands.";
    let weightless = |book: &Workbook| {
        let mut book = book.clone();
        for row in book.dimensions.clone().iter() {
            let edit = Edit::SetWeight { dimension: row.id.clone(), weight: 0.0 };
            book = Ids::new().apply(&book, &edit).unwrap();
        }
        book
    };
    let all = answered(&begun(3), 3, 10);
    spectrum_says(&weightless(&all), said);
    spectrum_says(&weightless(&pinned(&all, &[20.0, 30.0, 35.0])), said);
    let mut one = weightless(&all);
    one.dimensions.rows_mut()[0].weight = 0.1;
    assert!(position::positions(&one)[0].evidenced.is_some());
}

#[test]
fn a_consultancy_is_told_how_much_of_it_is_standard() {
    let book = answered(&pinned(&begun(3), &[90.0, 90.0, 95.0]), 2, 10);
    spectrum_says(
        &book,
        "You believe that Insight Suite is a bespoke service; the evidence says a productised service.",
    );
    let ours =
        &position::read(&book, None).offerings.into_iter().find(|row| row.perceived.is_some()).unwrap();
    assert!(ours.central_tendency);
}

#[test]
fn the_interval_is_the_one_of_the_method() {
    // Ten dimensions of weight 1: six answered alike by three (variance 0), four unanswered (variance 2):
    // Var = 25² × 4 × (1/10)² × 2 = 50, half the interval 1.645 × √50.
    let book = answered(&begun(3), 3, 6);
    let found = position::read(&book, None)
        .offerings
        .into_iter()
        .find_map(|row| (row.offering.kind == domain::OfferingKind::Ours).then_some(row.evidenced).flatten());
    let found = found.unwrap();
    assert_eq!((found.position, found.coverage, found.provisional), (65.0, 0.6, true));
    let (low, high) = found.interval.unwrap();
    let half = 1.645 * 50_f64.sqrt();
    assert!((low - (65.0 - half)).abs() < 1e-9 && (high - (65.0 + half)).abs() < 1e-9);
    // One respondent alone: variance 0.25 for each of ten answered dimensions.
    let one = answered(&begun(1), 2, 10);
    let reading = position::read(&one, None);
    let found =
        reading.offerings.iter().find_map(|row| row.evidenced.as_ref().filter(|row| row.respondents == 1));
    let (low, high) = found.unwrap().interval.unwrap();
    let half = 1.645 * (625.0 * 10.0 * 0.01 * 0.25_f64).sqrt();
    assert!((high - low - 2.0 * half).abs() < 1e-9);
}

#[test]
fn a_target_gives_levels_that_stand_there() {
    let book = answered(&begun(3), 3, 10);
    let offering =
        book.offerings.iter().find(|row| row.kind == domain::OfferingKind::Ours).unwrap().id.clone();
    let (reason, by) = (String::new(), "2027-03".to_owned());
    let edit = Edit::SetTarget { offering, position: 40.0, reason, by };
    let book = Ids::new().apply(&book, &edit).unwrap();
    let rubric = position::read(&book, None).chosen.unwrap();
    for dimension in rubric.dimensions {
        assert_eq!(dimension.level, Some(3.0));
        assert!((dimension.target_level.unwrap() - 1.6).abs() < 1e-12);
    }
}

#[test]
fn a_workbook_from_outside_is_told_where_it_is_wrong() {
    let mut book = large_workbook(3, 4, 3, 4);
    assert_eq!(check(&book), []);
    book.ratings.rows_mut()[12].score = Some(7);
    book.stages.rows_mut()[1].name = "\t".to_owned();
    let again = book.cells[0].clone();
    book.cells.rows_mut().push(again);
    book.pins.rows_mut()[0].respondent = "nobody".into();
    book.plays.rows_mut()[0].needs = vec![book.plays[1].id.clone()];
    book.plays.rows_mut()[1].needs = vec![book.plays[0].id.clone()];
    let paths: Vec<String> = check(&book).into_iter().map(|problem| problem.path).collect();
    let first = ["stages[1].name", "cells[12]", "ratings[12].score", "pins[0].respondent", "plays[0].needs"];
    assert_eq!(paths[..5], first);
    assert!(paths.contains(&"plays[1].needs".to_owned()));
}

#[test]
fn a_hostile_workbook_is_told_a_hundred_things_and_no_more() {
    let mut book = large_workbook(50, 12, 30, 6);
    for row in book.ratings.rows_mut() {
        row.stage = "x".repeat(2_000).into();
    }
    let problems = check(&book);
    assert_eq!(problems.len(), 100);
    assert!(problems.iter().all(|problem| english(&problem.refusal.message()).len() < 300));
}

#[test]
fn all_evidence_is_listed_and_what_nothing_rests_on_is_seen() {
    let mut ids = Ids::new();
    let mut book = begun(0);
    let (stage, lane) = (book.stages[0].id.clone(), book.lanes[0].id.clone());
    for (text, at) in [("36 days", Some(Resting::Cell { stage, lane })), ("“We map every column”", None)]
    {
        let edit = Edit::AddEvidence {
            kind: domain::EvidenceKind::Figure,
            text: text.to_owned(),
            source: String::new(),
            date: String::new(),
            at,
        };
        book = ids.apply(&book, &edit).unwrap();
    }
    let listed: Vec<(String, usize)> =
        journey::evidence(&book).into_iter().map(|item| (item.evidence.text, item.cited)).collect();
    assert_eq!(listed, [("36 days".to_owned(), 1), ("“We map every column”".to_owned(), 0)]);
}
