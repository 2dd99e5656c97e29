//! Every derived figure.

use crate::Desk;

fn northwind() -> Desk {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    desk
}

#[test]
fn every_figure_is_named_as_in_the_method() {
    let desk = northwind();
    let text = desk.done(["show", "a.clientline"]);
    for name in [
        "completeness",
        "assurance",
        "best known stage",
        "median",
        "quartiles",
        "agreement r_wg",
        "severity",
        "Kendall’s W",
        "Weak spots",
        "perceived",
        "evidenced",
        "90% interval",
        "coverage",
        "target",
        "band",
        "gap before the plan",
        "capacity",
        "Left out",
        "net present value",
        "paid back in month",
        // Which play does what, both ways.
        "User community · costs",
        "churn a month ← ",
    ] {
        assert!(text.contains(name), "{name}\n{text}");
    }
    let chinese = desk.done(["show", "a.clientline", "--language", "zh-CN"]);
    for name in ["完整度", "把握度", "中位数", "一致度", "严重度", "自认", "实证", "目标"]
    {
        assert!(chinese.contains(name), "{name}\n{chinese}");
    }
    for (text, language) in [(text, "en"), (chinese, "zh-CN")] {
        let unknown =
            text.split_whitespace().find(|word| word.starts_with("figure-") || word.starts_with("cli-"));
        assert_eq!(unknown, None, "{language}");
        assert!(!text.contains("{ $"), "{language}");
    }
}

#[test]
fn json_has_the_reading_of_each_screen_with_its_headline_in_words() {
    let desk = northwind();
    let json: serde_json::Value =
        serde_json::from_str(&desk.done(["show", "a.clientline", "--json"])).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["title", "language", "progress", "headlines", "journey", "ratings", "spectrum", "plan", "case"]
    );
    for screen in ["journey", "ratings", "spectrum", "plan", "case"] {
        assert!(
            json["headlines"][screen]["title"].as_str().is_some_and(|title| title.contains(' ')),
            "{screen}"
        );
        assert!(json[screen]["headline"]["title"]["id"].is_string(), "{screen}");
    }
    assert_eq!(json["language"], "en");
    let ours = &json["spectrum"]["offerings"][0];
    assert_eq!(json["progress"]["position"].as_f64(), ours["position"].as_f64().map(f64::round));
    assert!(desk.done(["show", "a.clientline"]).contains(ours["offering"]["name"].as_str().unwrap()));
}

#[test]
fn an_empty_workbook_is_shown_without_figures_that_it_cannot_have() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline"]);
    let text = desk.done(["show", "a.clientline"]);
    assert!(!text.contains("NaN") && !text.contains("completeness"), "{text}");
}
