//! What people do to a workbook, one deed a test.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::testing::{Ids, done, large_workbook, refused};
use domain::{
    Aspect, Confidence, Edit, LaneKind, Language, OfferingKind, Opinion, Phase, Refusal, Resting, Workbook,
    methods,
};

fn book() -> Workbook {
    large_workbook(3, 4, 3, 4)
}

fn write(text: &str) -> Edit {
    Edit::Write { stage: "stage-0".into(), lane: "lane-0".into(), text: text.to_owned() }
}

fn stage_names(book: &Workbook) -> Vec<&str> {
    book.stages.iter().map(|stage| stage.name.as_str()).collect()
}

#[test]
fn a_new_map_has_the_lanes_of_the_method_in_the_language_of_the_workbook() {
    let edit = Edit::AddMap { name: "零售商".to_owned(), offering: None, segment: None };
    let after = done(&methods::blank(Language::Chinese), &edit);
    let names: Vec<&str> = after.lanes.iter().map(|lane| lane.name.as_str()).collect();
    let usual = methods::default_lanes(Language::Chinese);
    assert_eq!(names, usual.iter().map(|lane| lane.name.as_str()).collect::<Vec<_>>());
    assert!(after.stages.is_empty());
}

#[test]
fn a_cell_written_for_the_first_time_is_believed_and_keeps_its_confidence_later() {
    let mut before = book();
    before.cells.rows_mut().clear();
    let first = done(&before, &write("Reads a review"));
    assert_eq!(first.cells[0].confidence, Confidence::Believed);
    let (stage, lane) = ("stage-0".into(), "lane-0".into());
    let known = done(&first, &Edit::SetConfidence { stage, lane, confidence: Confidence::Known });
    let second = done(&known, &write("Reads two reviews"));
    assert_eq!(
        (second.cells[0].text.as_str(), second.cells[0].confidence),
        ("Reads two reviews", Confidence::Known)
    );
}

#[test]
fn a_doubt_makes_a_cell_less_sure_until_nothing_is_known_of_it_and_one_begins_again() {
    let mut before = book();
    before.cells.rows_mut().clear();
    let doubt = Edit::Doubt { stage: "stage-0".into(), lane: "lane-0".into() };
    let mut now = done(&before, &write("Reads a review"));
    for expected in [Confidence::Guess, Confidence::Unknown, Confidence::Known, Confidence::Believed] {
        let said = doubt.label(&now).args;
        now = done(&now, &doubt);
        assert_eq!(now.cells[0].confidence, expected);
        assert_eq!(now.cells[0].text, "Reads a review");
        assert!(format!("{said:?}").contains(&format!("confidence-{}", expected.as_str())), "{said:?}");
    }
    // Nothing was said of a cell that is not there: who doubts there means to say something.
    assert_eq!(done(&before, &doubt).cells[0].confidence, Confidence::Known);
}

#[test]
fn an_emptied_cell_is_gone_and_its_evidence_stays_linked() {
    let before = book();
    let count = before.cells.len();
    let (stage, lane) = ("stage-0".into(), "lane-0".into());
    let cited = done(
        &before,
        &Edit::Cite { evidence: "evidence-3".into(), at: Resting::Cell { stage, lane }, cited: true },
    );
    let after = done(&cited, &write(" \n "));
    assert_eq!(after.cells.len(), count - 1);
    assert_eq!(after.citations, cited.citations);
}

#[test]
fn ten_megabytes_in_a_cell_are_refused_with_the_name_of_the_cell() {
    let expected = Refusal::TextTooLong {
        what: "cell",
        of: "Stage 0 · Lane 0".to_owned(),
        given: 10_000_000,
        allowed: 20_000,
    };
    refused(&book(), &write(&"x".repeat(10_000_000)), &expected);
}

#[test]
fn a_rating_of_seven_is_refused() {
    let (respondent, stage, aspect) = ("respondent-0".into(), "stage-1".into(), Aspect::Retention);
    let edit = Edit::Rate { respondent, stage, aspect, opinion: Opinion::Score(7) };
    refused(&book(), &edit, &Refusal::RatingOutOfRange { stage: "Stage 1".to_owned(), given: 7 });
}

#[test]
fn a_comment_outlives_a_changed_score_and_goes_with_the_rating() {
    let rate = |opinion| Edit::Rate {
        respondent: "respondent-0".into(),
        stage: "stage-1".into(),
        aspect: Aspect::Retention,
        opinion,
    };
    let comment = |text: &str| Edit::Comment {
        respondent: "respondent-0".into(),
        stage: "stage-1".into(),
        aspect: Aspect::Retention,
        comment: text.to_owned(),
    };
    let of = |book: &Workbook| {
        let mut rows = book.ratings.iter();
        let row = rows.find(|row| {
            row.respondent.as_str() == "respondent-0"
                && row.stage.as_str() == "stage-1"
                && row.aspect == Aspect::Retention
        });
        row.map(|row| (row.score, row.comment.clone()))
    };
    let said = done(&book(), &comment("Nobody calls back"));
    let changed = done(&said, &rate(Opinion::DontKnow));
    assert_eq!(of(&changed), Some((None, "Nobody calls back".to_owned())));
    let taken_back = done(&changed, &rate(Opinion::None));
    assert_eq!(of(&taken_back), None);
    let not_rated = Refusal::NotRated { respondent: "Respondent 0".to_owned(), stage: "Stage 1".to_owned() };
    refused(&taken_back, &comment("Still"), &not_rated);
    assert_eq!(done(&taken_back, &comment("")), taken_back);
}

#[test]
fn a_stage_without_a_name_is_refused() {
    let edit =
        Edit::AddStage { map: "map".into(), name: " ".to_owned(), phase: None, before: None, within: None };
    refused(&book(), &edit, &Refusal::NameMissing { kind: "stage" });
}

#[test]
fn a_new_stage_takes_the_phase_of_the_one_before_it() {
    let add = |before: Option<&str>| {
        let (map, name, before) = ("map".into(), "New".to_owned(), before.map(Into::into));
        let after = done(&book(), &Edit::AddStage { map, name, phase: None, before, within: None });
        let at = after.stages.iter().position(|stage| stage.name == "New").unwrap();
        (at, after.stages[at].phase)
    };
    assert_eq!(add(None), (3, Phase::Use));
    assert_eq!(add(Some("stage-2")), (2, Phase::Adopt));
    assert_eq!(add(Some("stage-0")), (0, Phase::Acquire));
}

#[test]
fn stages_move_before_others_and_to_the_end() {
    let move_to = |stage: &str, before: Option<&str>| {
        let edit = Edit::MoveStage { stage: stage.into(), before: before.map(Into::into) };
        let after = done(&book(), &edit);
        stage_names(&after).join(", ")
    };
    assert_eq!(move_to("stage-2", Some("stage-0")), "Stage 2, Stage 0, Stage 1");
    assert_eq!(move_to("stage-0", Some("stage-2")), "Stage 1, Stage 0, Stage 2");
    assert_eq!(move_to("stage-0", None), "Stage 1, Stage 2, Stage 0");
    assert_eq!(move_to("stage-1", Some("stage-2")), "Stage 0, Stage 1, Stage 2");
}

#[test]
fn a_stage_moves_within_its_own_map_alone() {
    let edit = Edit::AddMap { name: "Another".to_owned(), offering: None, segment: None };
    let two = done(&book(), &edit);
    let other = two.maps[1].id.clone();
    let edit =
        Edit::AddStage { map: other, name: "Elsewhere".to_owned(), phase: None, before: None, within: None };
    let two = done(&two, &edit);
    let elsewhere = two.stages[3].id.clone();
    let refusal = Refusal::NotFound { kind: "stage", id: elsewhere.to_string() };
    refused(&two, &Edit::MoveStage { stage: "stage-0".into(), before: Some(elsewhere.clone()) }, &refusal);
    let apart = Refusal::MapsDiffer { stage: "Elsewhere".to_owned(), lane: "Lane 0".to_owned() };
    refused(&two, &Edit::Write { stage: elsewhere, lane: "lane-0".into(), text: "x".to_owned() }, &apart);
}

#[test]
fn a_removed_stage_takes_along_what_was_said_of_it() {
    let after = done(&book(), &Edit::RemoveStage { stage: "stage-1".into() });
    assert_eq!(stage_names(&after), ["Stage 0", "Stage 2"]);
    assert!(after.cells.iter().all(|cell| cell.stage.as_str() != "stage-1"));
    assert!(after.ratings.iter().all(|rating| rating.stage.as_str() != "stage-1"));
    assert!(after.citations.iter().all(|citation| citation.stage.as_str() != "stage-1"));
    assert_eq!(domain::check(&after), []);
}

#[test]
fn a_removed_offering_leaves_its_maps_and_the_plan_without_one() {
    let after = done(&book(), &Edit::RemoveOffering { offering: "offering-0".into() });
    assert_eq!((after.maps[0].offering.as_ref(), after.plan.offering.as_ref()), (None, None));
    assert!(after.targets.is_empty());
    assert_eq!(domain::check(&after), []);
}

#[test]
fn moving_an_offering_past_the_end_is_refused() {
    let target = |position| Edit::SetTarget {
        offering: "offering-0".into(),
        position,
        reason: String::new(),
        by: String::new(),
    };
    let refusal = Refusal::PositionOutOfRange { name: "Offering 0".to_owned(), given: 100.5 };
    refused(&book(), &target(100.5), &refusal);
    assert!(Ids::new().apply(&book(), &target(f64::NAN)).is_err());
    assert_eq!(done(&book(), &target(100.0)).targets[0].position, 100.0);
}

#[test]
fn only_ours_have_targets_and_only_others_are_placed_by_hand() {
    let (reason, by) = (String::new(), String::new());
    let edit = Edit::SetTarget { offering: "offering-1".into(), position: 40.0, reason, by };
    refused(&book(), &edit, &Refusal::OursOnly { name: "Offering 1".to_owned() });
    let edit = Edit::PlaceOffering { offering: "offering-0".into(), position: 40.0, reason: String::new() };
    refused(&book(), &edit, &Refusal::OthersOnly { name: "Offering 0".to_owned() });
    let (name, reason) = ("Ours".to_owned(), String::new());
    let edit = Edit::AddOffering { name, kind: OfferingKind::Ours, placed: Some(3.0), reason };
    refused(&book(), &edit, &Refusal::OthersOnly { name: "Ours".to_owned() });
}

#[test]
fn placing_by_hand_takes_the_place_of_levels_by_judgement() {
    let (offering, dimension) = ("offering-1".into(), book().dimensions[0].id.clone());
    let judged = done(&book(), &Edit::Judge { offering, dimension, level: Some(3) });
    assert_eq!(judged.judgements.len(), 1);
    let edit =
        Edit::PlaceOffering { offering: "offering-1".into(), position: 40.0, reason: "A guess".to_owned() };
    let placed = done(&judged, &edit);
    assert!(placed.judgements.is_empty());
    assert_eq!(placed.offerings[1].placed, Some(40.0));
}

#[test]
fn a_position_against_the_evidence_needs_a_reason() {
    let edit = Edit::Overrule { offering: "offering-0".into(), position: 40.0, reason: " ".to_owned() };
    refused(&book(), &edit, &Refusal::ReasonMissing { what: "overrule" });
}

/// Says a dimension in other words.
fn reword(book: &Workbook, name: &str, levels: &[&str]) -> Edit {
    Edit::RewordDimension {
        dimension: book.dimensions[0].id.clone(),
        name: name.to_owned(),
        question: "Who decides what is built?".to_owned(),
        levels: levels.iter().map(|level| (*level).to_owned()).collect(),
    }
}

#[test]
fn a_dimension_said_in_other_words_keeps_its_weight_and_its_answers() {
    let before = book();
    let after =
        done(&before, &reword(&before, " Roadmap ", &["We", "Mostly we", "Both", "Mostly they", "They"]));
    let (was, is) = (&before.dimensions[0], &after.dimensions[0]);
    assert_eq!((is.name.as_str(), is.question.as_str()), ("Roadmap", "Who decides what is built?"));
    assert_eq!(is.levels, ["We", "Mostly we", "Both", "Mostly they", "They"]);
    assert_eq!((&is.id, is.weight, &is.basis, &is.phases), (&was.id, was.weight, &was.basis, &was.phases));
    assert!(after.answers.is_same(&before.answers));
    assert_eq!(domain::check(&after), []);
}

#[test]
fn a_dimension_has_a_name_of_its_own_and_a_sentence_for_each_level() {
    let before = book();
    let five = ["0", "1", "2", "3", "4"];
    refused(&before, &reword(&before, " ", &five), &Refusal::NameMissing { kind: "dimension" });
    let name = before.dimensions[1].name.clone();
    let taken = Refusal::NameTaken { kind: "dimension", name: name.clone() };
    refused(&before, &reword(&before, &name, &five), &taken);
    let incomplete = |given| Refusal::LevelsIncomplete { dimension: "Roadmap".to_owned(), given };
    refused(&before, &reword(&before, "Roadmap", &five[..4]), &incomplete(4));
    refused(&before, &reword(&before, "Roadmap", &["0", "1", "2", "3", "4", "5"]), &incomplete(6));
    refused(&before, &reword(&before, "Roadmap", &["0", "1", " \n", "3", "4"]), &incomplete(4));
}

#[test]
fn names_in_lists_are_unique_and_stages_may_share_theirs() {
    let before = book();
    let lane =
        Edit::AddLane { map: "map".into(), name: "Lane 1".to_owned(), kind: LaneKind::Text, before: None };
    refused(&before, &lane, &Refusal::NameTaken { kind: "lane", name: "Lane 1".to_owned() });
    let own = Edit::RenameLane { lane: "lane-1".into(), name: " Lane 1 ".to_owned() };
    assert_eq!(done(&before, &own), before);
    let stage = Edit::RenameStage { stage: "stage-1".into(), name: "Stage 0".to_owned(), phase: None };
    assert_eq!(stage_names(&done(&before, &stage)), ["Stage 0", "Stage 0", "Stage 2"]);
}

#[test]
fn an_id_given_twice_is_told_apart() {
    let mut ids = || "t1".to_owned();
    let mut before = book();
    for name in ["One", "Two", "Three"] {
        let edit = Edit::AddSegment { name: name.to_owned() };
        before = domain::apply(&before, &edit, &mut domain::Context { new_id: &mut ids }).unwrap();
    }
    let given: Vec<&str> = before.segments.iter().skip(1).map(|row| row.id.as_str()).collect();
    assert_eq!(given, ["t1", "t1-2", "t1-3"]);
}

#[test]
fn maps_hold_as_many_stages_as_they_may() {
    let full = large_workbook(200, 1, 0, 0);
    let edit = Edit::AddStage {
        map: "map".into(),
        name: "One more".to_owned(),
        phase: None,
        before: None,
        within: None,
    };
    refused(&full, &edit, &Refusal::TooMany { kind: "stage", allowed: 200 });
}

#[test]
fn several_edits_together_are_done_all_or_not_at_all() {
    let before = book();
    let other = Edit::Write { stage: "stage-1".into(), lane: "lane-1".into(), text: "b".to_owned() };
    let both = Edit::Together { edits: vec![write("a"), other.clone()] };
    assert_eq!(done(&before, &both), done(&done(&before, &write("a")), &other));
    let gone = Edit::RemoveStage { stage: "nowhere".into() };
    let broken = Edit::Together { edits: vec![write("a"), gone] };
    refused(&before, &broken, &Refusal::NotFound { kind: "stage", id: "nowhere".to_owned() });
    let much = Edit::Together { edits: vec![write("a"); 8001] };
    refused(&before, &much, &Refusal::TooMuchAtOnce { given: 8001, allowed: 8000 });
}

#[test]
fn typing_on_is_one_step_and_other_cells_are_others() {
    assert_eq!(write("a").merge_key(), write("ab").merge_key());
    let other = Edit::Write { stage: "stage-0".into(), lane: "lane-1".into(), text: String::new() };
    assert_ne!(write("a").merge_key(), other.merge_key());
    assert_eq!(Edit::RemoveStage { stage: "stage-0".into() }.merge_key(), None);
}
