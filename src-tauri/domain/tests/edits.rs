//! What people do to a workbook, one deed a test.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::testing::{Ids, large_workbook};
use domain::{
    Aspect, Confidence, Edit, End, LaneKind, Language, OfferingKind, Opinion, Phase, PlanFrame, PlannedPlay,
    Play, Refusal, Resting, Verdict, Workbook, methods,
};

fn book() -> Workbook {
    large_workbook(3, 4, 3, 4)
}

#[track_caller]
fn done(book: &Workbook, edit: &Edit) -> Workbook {
    Ids::new().apply(book, edit).unwrap()
}

#[track_caller]
fn refused(book: &Workbook, edit: &Edit, expected: &Refusal) {
    assert_eq!(Ids::new().apply(book, edit).unwrap_err(), *expected);
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

#[test]
fn a_rejected_play_needs_a_reason_and_a_pinned_one_does_not() {
    let before = book();
    let decide = |verdict| Edit::Decide { play: before.plays[0].id.clone(), verdict, reason: String::new() };
    refused(&before, &decide(Some(Verdict::Rejected)), &Refusal::ReasonMissing { what: "rejection" });
    assert_eq!(done(&before, &decide(Some(Verdict::Pinned))).decisions.len(), 1);
}

#[test]
fn a_budget_is_money_that_there_can_be() {
    let before = book();
    let framed = |budget| Edit::FramePlan { frame: PlanFrame { budget, ..before.plan.clone() } };
    for given in [-0.01, 1e13] {
        let refusal = Refusal::FigureOutOfRange { what: "budget", given, low: 0.0, high: 1e12 };
        refused(&before, &framed(Some(given)), &refusal);
    }
    assert!(
        domain::apply(&before, &framed(Some(f64::NAN)), &mut domain::Context { new_id: &mut String::new })
            .is_err()
    );
    assert_eq!(done(&before, &framed(Some(0.0))).plan.budget, Some(0.0));
    assert_eq!(done(&before, &framed(None)).plan.budget, None);
}

#[test]
fn a_plan_is_adopted_whole_or_not_at_all() {
    let before = book();
    let planned = |play: &str, period| PlannedPlay { play: play.into(), period };
    let play = before.plays[5].id.as_str();
    let twice = Edit::AdoptPlan { plays: vec![planned(play, 0), planned(play, 1)] };
    refused(&before, &twice, &Refusal::Repeated { kind: "planned", id: play.to_owned() });
    let late = Edit::AdoptPlan { plays: vec![planned(play, 8)] };
    let refusal = Refusal::FigureOutOfRange { what: "quarter", given: 9.0, low: 1.0, high: 8.0 };
    refused(&before, &late, &refusal);
    assert_eq!(done(&before, &Edit::AdoptPlan { plays: vec![planned(play, 7)] }).planned.len(), 1);
}

#[test]
fn a_play_of_ones_own_may_leave_months_and_effects_out() {
    let json = r#"{"edit":"add_play","name":"Office hours","towards":"client","phases":["support","support"],
        "effort":[{"role":"support","person_months":1.5}],"why":"They ask for it"}"#;
    let edit: Edit = serde_json::from_str(json).unwrap();
    let after = done(&book(), &edit);
    let play = after.plays.last().unwrap();
    assert_eq!((play.towards, play.work_months, play.effect_months), (End::Client, 3, 6));
    assert_eq!(play.phases, [Phase::Support]);
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

/// Changes a play: everything as it is, but for what the test does to it.
fn changed(book: &Workbook, index: usize, with: impl FnOnce(&mut Play)) -> Edit {
    let mut play = book.plays[index].clone();
    with(&mut play);
    Edit::ChangePlay {
        play: play.id,
        name: play.name,
        towards: play.towards,
        phases: play.phases,
        effort: play.effort,
        effects: play.effects,
        work_months: play.work_months,
        effect_months: play.effect_months,
        risk: play.risk,
        leading_indicator: play.leading_indicator,
        done_when: play.done_when,
        why: play.why,
        needs: None,
        excludes: None,
        rating_effects: None,
    }
}

#[test]
fn a_play_as_it_is_changes_nothing() {
    let before = book();
    for index in 0..before.plays.len() {
        let after = done(&before, &changed(&before, index, |_| {}));
        assert!(after.plays.is_same(&before.plays), "{}", before.plays[index].name);
    }
}

#[test]
fn a_changed_play_keeps_what_it_needs_and_what_it_does_to_ratings() {
    let before = book();
    let index = before.plays.iter().position(|play| !play.needs.is_empty()).unwrap();
    let edit = changed(&before, index, |play| {
        play.name = " Office hours ".to_owned();
        play.phases = vec![Phase::Support, Phase::Adopt, Phase::Support];
        play.work_months = 1;
        play.effect_months = 4;
        play.risk = "Nobody comes".to_owned();
        play.done_when = "Ten\r\nsessions".to_owned();
    });
    let after = done(&before, &edit);
    let expected = Play {
        name: "Office hours".to_owned(),
        phases: vec![Phase::Support, Phase::Adopt],
        work_months: 1,
        effect_months: 4,
        risk: "Nobody comes".to_owned(),
        done_when: "Ten\nsessions".to_owned(),
        ..before.plays[index].clone()
    };
    assert_eq!(after.plays[index], expected);
    assert_eq!(after.plays.len(), before.plays.len());
    assert_eq!(domain::check(&after), []);
}

#[test]
fn a_changed_play_is_checked_as_a_new_one() {
    let before = book();
    let check = |with: &dyn Fn(&mut Play), refusal: Refusal| {
        refused(&before, &changed(&before, 0, with), &refusal);
    };
    let taken = before.plays[1].name.clone();
    check(&|play| play.name.clone_from(&taken), Refusal::NameTaken { kind: "play", name: taken.clone() });
    let out = |what, given, low, high| Refusal::FigureOutOfRange { what, given, low, high };
    check(
        &|play| play.effect_months = 0,
        out("effect_months", 0.0, before.plays[0].work_months.into(), 120.0),
    );
    let of_role = Refusal::RoleFigureOutOfRange {
        what: "person_months",
        role: before.plays[0].effort[0].role.clone(),
        given: -1.0,
        low: 0.0,
        high: 10_000.0,
    };
    check(&|play| play.effort[0].person_months = -1.0, of_role);
    check(&|play| play.effects[0].likely = 4.5, out("effect", 4.5, -4.0, 4.0));
    let moved = &before.plays[0].effects[0].dimension;
    let dimension = before.dimensions.iter().find(|row| row.id == *moved).unwrap().name.clone();
    let beyond = Refusal::LikelyNotBetween { dimension, play: before.plays[0].name.clone() };
    check(&|play| play.effects[0].likely = 0.5, beyond.clone());
    check(&|play| play.effects[0].low = play.effects[0].high, beyond);
    let nowhere = Refusal::NotFound { kind: "dimension", id: "nowhere".to_owned() };
    check(&|play| play.effects[0].dimension = "nowhere".into(), nowhere);
    check(&|play| play.risk.push('\u{7}'), Refusal::ControlCharacter { what: "risk", code: 7 });
    check(&|play| play.id = "gone".into(), Refusal::NotFound { kind: "play", id: "gone".to_owned() });
}

#[test]
fn a_removed_play_leaves_the_plan_the_decisions_and_what_others_need() {
    let mut before = book();
    let needed = before.plays.iter().find_map(|play| play.needs.first().cloned()).unwrap();
    let other = before.plays.iter().position(|play| play.id != needed).unwrap();
    before.plays.rows_mut()[other].excludes.push(needed.clone());
    before = done(&before, &Edit::AdoptPlan { plays: vec![PlannedPlay { play: needed.clone(), period: 1 }] });
    let (verdict, reason) = (Some(Verdict::Pinned), String::new());
    before = done(&before, &Edit::Decide { play: needed.clone(), verdict, reason });
    let after = done(&before, &Edit::RemovePlay { play: needed.clone() });
    assert_eq!(after.plays.len(), before.plays.len() - 1);
    assert!(after.plays.iter().all(|play| !play.needs.contains(&needed) && !play.excludes.contains(&needed)));
    assert!(after.planned.is_empty() && after.decisions.is_empty());
    assert_eq!(domain::check(&after), []);
    refused(
        &after,
        &Edit::RemovePlay { play: needed.clone() },
        &Refusal::NotFound { kind: "play", id: needed.to_string() },
    );
}

#[test]
fn names_in_lists_are_unique_and_stages_may_share_theirs() {
    let before = book();
    let lane =
        Edit::AddLane { map: "map".into(), name: "Lane 1".to_owned(), kind: LaneKind::Text, before: None };
    refused(&before, &lane, &Refusal::NameTaken { kind: "lane", name: "Lane 1".to_owned() });
    let own = Edit::RenameLane { lane: "lane-1".into(), name: " Lane 1 ".to_owned() };
    assert_eq!(done(&before, &own), before);
    let stage = Edit::RenameStage { stage: "stage-1".into(), name: "Stage 0".to_owned() };
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

#[test]
fn prerequisites_that_come_round_are_refused_by_name() {
    let book = methods::sample("northwind").unwrap();
    let index = book.plays.iter().position(|play| !play.needs.is_empty()).unwrap();
    let (late, early) = (book.plays[index].clone(), book.plays[index].needs[0].clone());
    let at = book.plays.iter().position(|play| play.id == early).unwrap();
    let tied = |index, ties: (Option<Vec<_>>, Option<Vec<_>>)| match changed(&book, index, |_| {}) {
        Edit::ChangePlay {
            play,
            name,
            towards,
            phases,
            effort,
            effects,
            work_months,
            effect_months,
            risk,
            leading_indicator,
            done_when,
            why,
            ..
        } => {
            let (needs, excludes) = ties;
            Edit::ChangePlay {
                play,
                name,
                towards,
                phases,
                effort,
                effects,
                work_months,
                effect_months,
                risk,
                leading_indicator,
                done_when,
                why,
                needs,
                excludes,
                rating_effects: None,
            }
        }
        other => other,
    };
    let name = book.plays[at].name.clone();
    let circle = Refusal::NeedsInCircle { name: name.clone(), others: late.name.clone() };
    refused(&book, &tied(at, (Some(vec![late.id.clone()]), None)), &circle);
    refused(&book, &tied(at, (Some(vec![early.clone()]), None)), &Refusal::NeedsItself { name });
    let both = Refusal::NeedsExcluded { name: late.name.clone(), other: book.plays[at].name.clone() };
    refused(&book, &tied(index, (None, Some(vec![early.clone()]))), &both);
    let gone = Refusal::NotFound { kind: "play", id: "gone".to_owned() };
    refused(&book, &tied(index, (Some(vec!["gone".into()]), None)), &gone);
    let after = done(&book, &tied(index, (Some(Vec::new()), Some(vec![early.clone()]))));
    assert_eq!((after.plays[index].needs.len(), &after.plays[index].excludes), (0, &vec![early]));
}

fn halved(book: &Workbook, play: &Play, share: f64) -> Workbook {
    let second = format!("{} again", play.name);
    done(book, &Edit::SplitPlay { play: play.id.clone(), name: play.name.clone(), second, share })
}

#[test]
fn both_halves_of_a_play_add_up_to_it_and_follow_each_other() {
    let mut book = methods::sample("northwind").unwrap();
    book.progress.rows_mut().clear();
    for share in [0.5, 0.3, 0.99] {
        for index in 0..book.plays.len() {
            let whole = book.plays[index].clone();
            if whole.work_months < 2 {
                let refusal =
                    Refusal::TooShortToSplit { name: whole.name.clone(), months: whole.work_months };
                let second = "Again".to_owned();
                refused(
                    &book,
                    &Edit::SplitPlay { play: whole.id, name: whole.name, second, share },
                    &refusal,
                );
                continue;
            }
            let after = halved(&book, &whole, share);
            assert_eq!(domain::check(&after), []);
            let (one, other) = (&after.plays[index], &after.plays[index + 1]);
            let near = |sum: f64, all: f64| assert!((sum - all).abs() < 1e-9, "{} {sum} {all}", whole.name);
            near(one.person_months() + other.person_months(), whole.person_months());
            for (at, effect) in whole.effects.iter().enumerate() {
                near(one.effects[at].likely + other.effects[at].likely, effect.likely);
            }
            let retention = |play: &Play| play.rating_effects.retention;
            near(retention(one) + retention(other), retention(&whole));
            assert_eq!(one.work_months + other.work_months, whole.work_months);
            assert_eq!(one.work_months + other.effect_months, whole.effect_months.max(whole.work_months));
            assert_eq!((&other.needs, &one.needs), (&vec![whole.id.clone()], &whole.needs));
            for row in after.plays.iter().filter(|row| row.id != other.id) {
                assert!(!row.needs.contains(&whole.id), "{} still needs the first half", row.name);
            }
            let cost = |book: &Workbook, id: &domain::PlayId| {
                book.play_costs
                    .iter()
                    .filter(|row| row.play == *id)
                    .map(|row| row.one_off.likely)
                    .sum::<f64>()
            };
            near(cost(&after, &one.id) + cost(&after, &other.id), cost(&book, &whole.id));
            let begins = |id| after.planned.iter().find(|row| row.play == id).map(|row| row.period);
            assert_eq!(
                begins(other.id.clone()),
                begins(one.id.clone()).map(|period| period + one.periods(after.plan.unit))
            );
        }
    }
}

#[test]
fn a_play_that_was_begun_is_not_split_and_says_why() {
    let book = methods::sample("northwind").unwrap();
    let play = book.plays.iter().find(|play| play.work_months > 1).unwrap();
    let begun = done(
        &book,
        &Edit::MarkPlay {
            play: play.id.clone(),
            state: Some(domain::PlayState::Begun),
            since: "2027-01-02".to_owned(),
            note: String::new(),
        },
    );
    let edit = |second: &str, share| Edit::SplitPlay {
        play: play.id.clone(),
        name: play.name.clone(),
        second: second.to_owned(),
        share,
    };
    let under_way = Refusal::UnderWay { name: play.name.clone(), state: "begun" };
    refused(&begun, &edit("Again", 0.5), &under_way);
    let range = Refusal::ShareOutOfRange { what: "split_share", given: 1.0, low: 0.01, high: 0.99 };
    refused(&book, &edit("Again", 1.0), &range);
    let taken = Refusal::NameTaken { kind: "play", name: play.name.clone() };
    refused(&book, &edit(&play.name, 0.5), &taken);
}
