//! Plays: decided, adopted, written, changed, removed, tied to each other and split.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::testing::{done, large_workbook, refused};
use domain::{Decision, Edit, End, Phase, PlanFrame, PlannedPlay, Play, Refusal, Verdict, Workbook, methods};

fn book() -> Workbook {
    large_workbook(3, 4, 3, 4)
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
fn somebody_answers_for_a_play_whatever_else_is_said_of_it() {
    let before = methods::sample("northwind").unwrap();
    let at = before.plays.iter().position(|play| play.work_months > 1).unwrap();
    let play = before.plays[at].id.clone();
    let assign = |owner: &str| Edit::AssignPlay { play: play.clone(), owner: owner.to_owned() };
    let after = done(&before, &assign("  Ann\n of Sales "));
    assert_eq!(after.plays[at].owner, "Ann of Sales");
    let renamed = done(&after, &changed(&after, at, |play| play.name = "Another".to_owned()));
    assert_eq!(renamed.plays[at].owner, "Ann of Sales");
    let halves = halved(&after, &after.plays[at], 0.5);
    assert_eq!(halves.plays.iter().filter(|half| half.owner == "Ann of Sales").count(), 2);
    assert_eq!(done(&after, &assign(" ")).plays[at].owner, "");
    let refusal = Refusal::TextTooLong { what: "owner", of: String::new(), given: 201, allowed: 200 };
    refused(&before, &assign(&"x".repeat(201)), &refusal);
}

/// The plan of one play that begins in the second period, and where it is after an edit, with what was decided of it.
fn dated(edits: &[Edit]) -> (Option<u8>, Option<(Verdict, Option<u8>)>) {
    let mut book = one_planned();
    for edit in edits {
        book = done(&book, edit);
        assert_eq!(domain::check(&book), []);
    }
    let play = &one_planned().planned[0].play;
    let planned = book.planned.iter().find(|row| row.play == *play).map(|row| row.period);
    let decided = book.decisions.iter().find(|row| row.play == *play);
    (planned, decided.map(|row| (row.verdict, row.period)))
}

fn one_planned() -> Workbook {
    let before = book();
    let play = before.plays[5].id.clone();
    done(&before, &Edit::AdoptPlan { plays: vec![PlannedPlay { play, period: 1 }] })
}

#[test]
fn a_date_that_was_set_is_held_until_it_is_let_go_or_the_play_may_go() {
    let play = one_planned().planned[0].play.clone();
    let moved = |period| Edit::MovePlay { play: play.clone(), period };
    let decide = |verdict| {
        let reason = "they asked".to_owned();
        Edit::Decide { play: play.clone(), verdict, reason }
    };
    let adopted = || Edit::AdoptPlan { plays: vec![PlannedPlay { play: play.clone(), period: 3 }] };
    let (pin, reject) = (decide(Some(Verdict::Pinned)), decide(Some(Verdict::Rejected)));
    let free = || Edit::FreeDate { play: play.clone() };
    let pinned = |period| Some((Verdict::Pinned, period));
    assert_eq!(dated(&[moved(4)]), (Some(4), pinned(Some(4))));
    assert_eq!(dated(&[moved(1)]), (Some(1), pinned(Some(1))), "where it stands it may be held, too");
    assert_eq!(dated(&[moved(4), free()]), (Some(4), pinned(None)));
    assert_eq!(dated(&[free()]), (Some(1), None));
    assert_eq!(
        dated(&[moved(4), pin.clone()]),
        (Some(4), pinned(Some(4))),
        "another reason is no other date"
    );
    assert_eq!(dated(&[moved(4), decide(None)]), (Some(4), None));
    assert_eq!(dated(&[moved(4), reject.clone()]), (Some(4), Some((Verdict::Rejected, None))));
    assert_eq!(dated(&[reject.clone(), moved(4)]), (Some(4), Some((Verdict::Rejected, None))));
    assert_eq!(dated(&[moved(4), Edit::DropPlay { play: play.clone() }]), (None, None));
    assert_eq!(dated(&[reject, Edit::DropPlay { play: play.clone() }]).1, Some((Verdict::Rejected, None)));
    // A plan that was made before the date was set keeps to it all the same.
    assert_eq!(dated(&[moved(4), adopted()]), (Some(4), pinned(Some(4))));
    assert_eq!(dated(&[moved(4), Edit::AdoptPlan { plays: Vec::new() }, adopted()]).0, Some(4));
    let labels = [moved(4), moved(1)].map(|edit| edit.label(&one_planned()).id);
    assert_eq!(labels, ["edit-move-play", "edit-hold-date"]);
}

#[test]
fn a_held_date_keeps_the_reason_of_the_pin_and_the_first_half_of_a_play() {
    let mut book = methods::sample("northwind").unwrap();
    let play = book.plays.iter().find(|row| row.id.as_str() == "guided-onboarding").unwrap().clone();
    let (verdict, reason) = (Some(Verdict::Pinned), "The board wants it".to_owned());
    book = done(&book, &Edit::Decide { play: play.id.clone(), verdict, reason: reason.clone() });
    book = done(&book, &Edit::MovePlay { play: play.id.clone(), period: 1 });
    let of = |book: &Workbook, id: &domain::PlayId| {
        let row = book.decisions.iter().find(|row| row.play == *id).unwrap();
        (row.verdict, row.period, row.reason.clone())
    };
    assert_eq!(of(&book, &play.id), (Verdict::Pinned, Some(1), reason.clone()));
    let after = halved(&book, &play, 0.5);
    let second = after.plays.iter().find(|row| row.needs == [play.id.clone()]).unwrap().id.clone();
    assert_eq!(of(&after, &play.id), (Verdict::Pinned, Some(1), reason.clone()));
    assert_eq!(of(&after, &second), (Verdict::Pinned, None, reason));
    assert_eq!(domain::check(&after), []);
}

#[test]
fn a_file_in_which_a_date_is_held_that_the_plan_does_not_keep_is_said_to_be_wrong() {
    let mut book = one_planned();
    let name = book.plays[5].name.clone();
    let (play, verdict, reason) = (book.planned[0].play.clone(), Verdict::Pinned, "so be it".to_owned());
    book.decisions.rows_mut().push(Decision { play, verdict, reason, period: Some(1) });
    assert_eq!(domain::check(&book), []);
    let said = |book: &Workbook| {
        domain::check(book).into_iter().map(|problem| (problem.path, problem.refusal)).collect::<Vec<_>>()
    };
    let place = "decisions[0].period".to_owned();
    book.decisions.rows_mut()[0].period = Some(2);
    assert_eq!(said(&book), [(place.clone(), Refusal::HeldElsewhere { name: name.clone() })]);
    book.decisions.rows_mut()[0].verdict = Verdict::Rejected;
    assert_eq!(said(&book), [(place.clone(), Refusal::HeldThoughRejected { name })]);
    book.decisions.rows_mut()[0].period = Some(60);
    let refusal = Refusal::FigureOutOfRange { what: "quarter", given: 61.0, low: 1.0, high: 20.0 };
    assert_eq!(said(&book), [(place, refusal)]);
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
    refused(
        &after,
        &Edit::RemovePlay { play: needed.clone() },
        &Refusal::NotFound { kind: "play", id: needed.to_string() },
    );
}

#[test]
fn prerequisites_that_come_round_are_refused_by_name() {
    let book = methods::sample("northwind").unwrap();
    let index = book.plays.iter().position(|play| !play.needs.is_empty()).unwrap();
    let (late, early) = (book.plays[index].clone(), book.plays[index].needs[0].clone());
    let at = book.plays.iter().position(|play| play.id == early).unwrap();
    let tied = |index, ties: (Option<Vec<_>>, Option<Vec<_>>)| {
        let mut edit = changed(&book, index, |_| {});
        if let Edit::ChangePlay { needs, excludes, .. } = &mut edit {
            (*needs, *excludes) = ties;
        }
        edit
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
