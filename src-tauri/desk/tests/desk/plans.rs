//! Plans that are made, stopped, compared and refused.

use super::{Home, focus, home, reading, text};
use desk::domain::{self, Language};
use serde_json::{Value, json};

#[test]
fn a_generated_plan_changes_nothing_until_it_is_adopted() {
    let home = home();
    let sample = text(&home.call("welcome", json!({}))["samples"][0]["name"]).to_owned();
    home.call("open_sample", json!({ "name": sample, "focus": focus("plan") }));
    let before = home.desk.workbook().unwrap();
    let proposal = home.call("generate_plan", json!({}));
    assert!(!proposal["plays"].as_array().unwrap().is_empty());
    assert_eq!(before, home.desk.workbook().unwrap());
    let adopted = home.edit(json!({ "edit": "adopt_plan", "plays": proposal["plays"] }), "plan");
    assert_eq!(reading(&adopted), &proposal["reading"]);
    assert_eq!(proposal["reading"]["headline"]["title"]["id"], "plan-title");

    for play in &before.plays {
        let reject =
            json!({ "edit": "decide", "play": play.id, "verdict": "rejected", "reason": "not for us" });
        home.edit(reject, "plan");
    }
    let nothing = home.call("generate_plan", json!({}));
    assert_eq!(nothing["plays"], json!([]));
    assert_eq!(nothing["removed"].as_array().unwrap().len(), proposal["plays"].as_array().unwrap().len());
    assert_eq!(nothing["reading"]["headline"]["title"]["id"], "plan-title-nothing");
    assert_eq!(nothing["proven"]["id"], "plan-proof-optimal");
}

#[test]
fn a_plan_that_is_being_made_can_be_stopped_and_tells_of_edits_meanwhile() {
    let home = home();
    assert_eq!(home.call("plan_progress", json!({})), json!(null), "none is being made");
    home.call("stop_plan", json!({}));
    assert_eq!(home.call("plan_worth", json!({})), json!([]), "none was made");
    let sample = text(&home.call("welcome", json!({}))["samples"][0]["name"]).to_owned();
    home.call("open_sample", json!({ "name": sample, "focus": focus("plan") }));
    let proposal = home.call("generate_plan", json!({}));
    assert_eq!((&proposal["outdated"], &proposal["conflict"]), (&json!(false), &json!([])));
    assert_eq!(proposal["proven"]["id"], "plan-proof-optimal");
    assert!(!home.call("plan_worth", json!({})).as_array().unwrap().is_empty());
    let losses = home.call("plan_losses", json!({}));
    assert_eq!(losses.as_array().unwrap().len(), proposal["plays"].as_array().unwrap().len());

    // Edits go on while a plan is made: whichever comes first, the other is not kept waiting.
    let title = || home.edit(json!({ "edit": "rename_workbook", "title": "Meanwhile" }), "plan");
    let (made, edited) = std::thread::scope(|scope| {
        let made = scope.spawn(|| home.call("generate_plan", json!({})));
        let edited = title();
        home.call("stop_plan", json!({}));
        (made.join().unwrap(), edited)
    });
    assert_eq!(edited["title"], "Meanwhile");
    // The title bears on no plan.
    assert_eq!(made["outdated"], false);
    assert!(!made["plays"].as_array().unwrap().is_empty());
}

#[test]
fn a_proposal_is_compared_with_the_workbook_as_it_is_now() {
    let home = home();
    assert_eq!(home.fail("plan_proposal", json!({})), "nothing_open");
    let sample = text(&home.call("welcome", json!({}))["samples"][0]["name"]).to_owned();
    home.call("open_sample", json!({ "name": sample, "focus": focus("plan") }));
    assert_eq!(home.call("plan_proposal", json!({})), json!(null), "none was made");
    let proposal = home.call("generate_plan", json!({}));
    assert_eq!(home.call("plan_proposal", json!({})), proposal);

    let gone = proposal["plays"][0]["play"].clone();
    home.edit(json!({ "edit": "remove_play", "play": gone }), "plan");
    let renewed = home.call("plan_proposal", json!({}));
    assert_eq!((&renewed["outdated"], &renewed["proven"]), (&json!(true), &proposal["proven"]));
    let plays = renewed["plays"].as_array().unwrap();
    assert!(plays.iter().all(|planned| planned["play"] != gone));
    let mut frame = json!(home.desk.workbook().unwrap().plan);
    frame["periods"] = json!(1);
    home.edit(json!({ "edit": "frame_plan", "frame": frame }), "plan");
    let shorter = home.call("plan_proposal", json!({}));
    let within: Vec<&Value> = plays.iter().filter(|planned| planned["period"] == 0).collect();
    assert_eq!(shorter["plays"].as_array().unwrap().iter().collect::<Vec<_>>(), within);
    assert!(within.len() < plays.len(), "all begin at once");

    home.call("undo", json!({ "focus": focus("plan") }));
    home.call("undo", json!({ "focus": focus("plan") }));
    assert_eq!(home.call("plan_proposal", json!({})), proposal);
}

/// Opens a sample with changed facts, which nobody can have a plan made of, and gives what is said of it.
fn no_plan(change: impl Fn(&Home, &domain::Workbook)) -> String {
    let home = home();
    home.call("open_sample", json!({ "name": "northwind", "focus": focus("plan") }));
    change(&home, &home.desk.workbook().unwrap());
    let before = home.desk.workbook().unwrap();
    home.fail("generate_plan", json!({}));
    assert_eq!(before, home.desk.workbook().unwrap());
    let failure = home.desk.call("generate_plan", json!({})).unwrap_err();
    desk::Words::of(Language::English).say(&failure.message)
}

#[test]
fn what_nobody_can_plan_with_is_said_and_nothing_changes() {
    let framed = |home: &Home, book: &domain::Workbook, key: &str, value: Value| {
        let mut frame = json!(book.plan);
        frame[key] = value;
        home.edit(json!({ "edit": "frame_plan", "frame": frame }), "plan");
    };
    let nobody = "Nobody has time for the plan yet.";
    assert_eq!(no_plan(|home, book| framed(home, book, "capacity", json!([]))), nobody);
    let none = json!([{ "role": "product", "person_months": 0 }]);
    assert_eq!(no_plan(|home, book| framed(home, book, "capacity", none.clone())), nobody);
    let another = |home: &Home, book: &domain::Workbook| {
        let name = "Insight Core";
        let added = home.edit(
            json!({ "edit": "add_offering", "name": name, "kind": "ours", "placed": null, "reason": "" }),
            "spectrum",
        );
        framed(home, book, "offering", added["created"][0].clone());
    };
    assert_eq!(no_plan(another), "Where Insight Core stands is not known yet.");
    let aimless = |home: &Home, book: &domain::Workbook| {
        home.edit(json!({ "edit": "clear_target", "offering": book.targets[0].offering }), "spectrum");
    };
    assert_eq!(no_plan(aimless), "Insight Suite has no target yet.");
}

#[test]
fn a_plan_within_what_cannot_be_is_refused_and_nothing_changes() {
    let home = home();
    home.call("open_sample", json!({ "name": "northwind", "focus": focus("plan") }));
    let book = home.desk.workbook().unwrap();
    let refused = |key: &str, value: Value| {
        let mut frame = json!(book.plan);
        frame[key] = value;
        let arguments = json!({ "edit": { "edit": "frame_plan", "frame": frame }, "focus": focus("plan") });
        let code = home.fail("edit", arguments);
        assert_eq!(book, home.desk.workbook().unwrap(), "{key}");
        code
    };
    let rival = book.offerings.iter().find(|row| row.kind != domain::OfferingKind::Ours).unwrap();
    assert_eq!(refused("offering", json!(rival.id)), "ours_only");
    assert_eq!(refused("offering", json!("gone")), "not_found");
    assert_eq!(refused("periods", json!(0)), "figure_out_of_range");
    assert_eq!(refused("periods", json!(21)), "figure_out_of_range");
    assert_eq!(refused("budget", json!(-1)), "figure_out_of_range");
    assert_eq!(refused("start", json!("next year")), "month_unreadable");
    let product = |person_months: i32| json!({ "role": "product", "person_months": person_months });
    assert_eq!(refused("capacity", json!([product(-1)])), "role_figure_out_of_range");
    assert_eq!(refused("capacity", json!([product(1), product(2)])), "name_taken");
}

#[test]
fn a_date_set_by_hand_stands_in_every_plan_that_is_made_and_in_one_that_was() {
    let home = home();
    home.call("open_sample", json!({ "name": "northwind", "focus": focus("plan") }));
    let book = home.desk.workbook().unwrap();
    let needed = |id: &domain::PlayId| book.plays.iter().any(|play| play.needs.contains(id));
    let late = book.planned.iter().find(|row| row.period < 3 && !needed(&row.play)).unwrap();
    let made = home.call("generate_plan", json!({}));
    let period_in = |proposal: &Value| {
        let plays = proposal["plays"].as_array().unwrap();
        plays.iter().find(|row| row["play"] == json!(late.play)).unwrap()["period"].clone()
    };
    assert_ne!(period_in(&made), json!(late.period + 2));
    home.edit(json!({ "edit": "move_play", "play": late.play, "period": late.period + 2 }), "plan");
    // Made before, it would be moved back by a plan that knows nothing of the date.
    let renewed = home.call("plan_proposal", json!({}));
    assert_eq!((&renewed["outdated"], period_in(&renewed)), (&json!(true), json!(late.period + 2)));
    let again = home.call("generate_plan", json!({}));
    assert_eq!((&again["outdated"], period_in(&again)), (&json!(false), json!(late.period + 2)));
    let held: Vec<&Value> = again["reading"]["plays"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["held"] == "date")
        .map(|row| &row["play"]["id"])
        .collect();
    assert_eq!(held, [&json!(late.play)]);
    home.edit(json!({ "edit": "adopt_plan", "plays": again["plays"] }), "plan");
    assert_eq!(home.call("generate_plan", json!({}))["moved"], json!([]));
}

#[test]
fn pins_that_break_a_rule_are_named_the_fewest_that_show_it() {
    let home = home();
    home.call("open_sample", json!({ "name": "northwind", "focus": focus("plan") }));
    let book = home.desk.workbook().unwrap();
    let decide = |play: &domain::PlayId, verdict: &str| {
        let edit = json!({ "edit": "decide", "play": play, "verdict": verdict, "reason": "it was agreed" });
        home.edit(edit, "plan");
    };
    let planned = |play: &domain::PlayId| book.planned.iter().any(|row| row.play == *play);
    let late = book.plays.iter().find(|play| planned(&play.id) && !play.needs.is_empty()).unwrap();
    decide(&late.id, "pinned");
    decide(&late.needs[0], "rejected");
    let before = home.desk.workbook().unwrap();
    let proposal = home.call("generate_plan", json!({}));
    assert_eq!(proposal["conflict"], json!([late.id]), "others are pinned and can be kept");
    assert_eq!(before, home.desk.workbook().unwrap());
    let out = proposal["reading"]["left_out"].as_array().unwrap();
    let why = &out.iter().find(|out| out["play"]["id"] == json!(late.id)).unwrap()["why"];
    let why: domain::Message = serde_json::from_value(why.clone()).unwrap();
    let needed = &book.plays.iter().find(|play| play.id == late.needs[0]).unwrap().name;
    let why = desk::Words::of(Language::English).say(&why);
    assert!(why.contains(needed.as_str()), "{why} does not name {needed}");
}
