//! Plans for scripts.

use crate::Desk;
use serde_json::Value;

/// The sample as if nobody had planned anything yet.
pub(crate) fn without_plan(desk: &Desk, out: &str) {
    desk.done(["sample", "northwind", "--out", "planned.clientline"]);
    desk.done(["export", "planned.clientline", "--format", "json", "--out", "planned.json"]);
    let mut json = desk.json("planned.json");
    json["workbook"]["planned"] = Value::Array(Vec::new());
    desk.write("unplanned.json", json.to_string());
    desk.done(["import", "unplanned.json", "--out", out]);
    for file in ["planned.clientline", "planned.json", "unplanned.json"] {
        std::fs::remove_file(desk.path(file)).unwrap();
    }
}

#[test]
fn a_plan_is_proposed_then_adopted_then_stays() {
    let desk = Desk::new();
    without_plan(&desk, "b.clientline");
    let before = desk.read("b.clientline");

    let said = desk.done(["plan", "b.clientline"]);
    assert!(said.contains("Quarter 1") && said.contains("Left out") && said.contains("proven"), "{said}");
    assert!(said.contains("new in the plan") && said.contains("--adopt"), "{said}");
    assert_eq!(desk.read("b.clientline"), before);
    let proposal: Value = serde_json::from_str(&desk.done(["plan", "b.clientline", "--json"])).unwrap();
    let plays = proposal["plays"].as_array().unwrap();
    assert!(!plays.is_empty());
    for play in proposal["reading"]["plays"].as_array().unwrap() {
        assert!(!play["why"].as_array().unwrap().is_empty(), "{play}");
    }

    desk.done(["plan", "b.clientline", "--adopt"]);
    let shown: Value = serde_json::from_str(&desk.done(["show", "b.clientline", "--json"])).unwrap();
    assert_eq!(shown["progress"]["plays"].as_u64(), u64::try_from(plays.len()).ok());
    assert_eq!(shown["plan"], proposal["reading"]);
    let again = desk.done(["plan", "b.clientline"]);
    assert!(!again.contains("new in the plan") && !again.contains("No longer"), "{again}");
}

#[test]
fn a_plan_that_cannot_be_made_says_what_is_missing() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline"]);
    assert!(desk.refused(["plan", "a.clientline"]).contains("offering"));
    assert!(desk.refused(["plan", "a.clientline", "--language", "zh"]).contains("产品或服务"));
}
