//! What stands in the cells of a map: figures, what is missing, and where two maps differ.

use super::{book, nest, refusal, write};
use domain::reading::Difference;
use domain::testing::done;
use domain::{Aspect, Confidence, Edit, LaneId, LaneKind, Refusal, StageId, Workbook, journey};

#[test]
fn figures_stand_in_metric_lanes_only_in_the_order_of_their_periods() {
    let set = |figures: &[(&str, f64)]| Edit::Measure {
        stage: "stage-1".into(),
        lane: "lane-1".into(),
        unit: "%".into(),
        source: "the shop".into(),
        figures: figures.iter().map(|(period, value)| ((*period).to_owned(), *value)).collect(),
    };
    let before = book();
    let lane = before.lanes[1].name.clone();
    assert_eq!(refusal(&before, &set(&[("2026", 1.0)])), Refusal::NotMeasured { lane });
    let metric = done(&before, &Edit::SetLaneKind { lane: "lane-1".into(), kind: LaneKind::Metric });
    let measured = done(&metric, &set(&[("2026-Q2", 2.5), ("2026-Q1", -1.0)]));
    let found: Vec<(&str, f64)> =
        measured.figures.iter().map(|row| (row.period.as_str(), row.value)).collect();
    assert_eq!(found, [("2026-Q1", -1.0), ("2026-Q2", 2.5)]);

    // A cell with figures alone is filled, though nobody said how sure it is; and two maps differ by them.
    let bare =
        done(&measured, &Edit::Write { stage: "stage-1".into(), lane: "lane-1".into(), text: String::new() });
    let shown = |book: &Workbook| journey::read(book, Some(&"map".into()), "").map.unwrap();
    assert_eq!(shown(&bare).completeness, shown(&measured).completeness);
    assert!(shown(&bare).assurance <= shown(&measured).assurance);
    let copied = done(&bare, &Edit::DuplicateMap { map: "map".into(), name: "Copy".into() });
    let copy = copied.maps[1].id.clone();
    let stage = copied.stages_of(&copy).nth(1).unwrap().id.clone();
    let lane = copied.lanes_of(&copy).nth(1).unwrap().id.clone();
    let other = Edit::Measure {
        stage,
        lane,
        unit: "%".into(),
        source: "the shop".into(),
        figures: vec![("2026-Q1".into(), 3.0)],
    };
    let differing = |book: &Workbook| {
        let found = journey::compare(book, &"map".into(), &copy).unwrap();
        found.cells.iter().filter(|pair| pair.difference != Difference::Same).count()
    };
    assert_eq!((differing(&copied), differing(&done(&copied, &other))), (0, 1));

    // What is measured where nothing stood is believed, as a text would be, until it is taken away.
    let mut blank = metric.clone();
    blank.cells.rows_mut().retain(|cell| cell.lane.as_str() != "lane-1");
    let alone = done(&blank, &set(&[("2026", 1.0)]));
    let cell = alone.cell(&"stage-1".into(), &"lane-1".into()).unwrap();
    assert_eq!((cell.text.as_str(), cell.confidence), ("", Confidence::Believed));
    let nothing = Edit::Measure {
        stage: "stage-1".into(),
        lane: "lane-1".into(),
        unit: String::new(),
        source: String::new(),
        figures: Vec::new(),
    };
    assert_eq!(done(&alone, &nothing).cells, blank.cells);
    // Periods of any length come as they begin, the longer of two that begin at once first.
    let order = [
        "2025-Q4",
        "2025-12",
        "2026",
        "2026-Q1",
        "2026-01",
        "2026-01-01",
        "2026-01-31",
        "2026-03",
        "2026-Q2",
    ];
    let turned: Vec<(&str, f64)> = order.iter().rev().map(|period| (*period, 1.0)).collect();
    let mixed = done(&metric, &set(&turned));
    assert!(mixed.figures.iter().map(|row| row.period.as_str()).eq(order));
    assert!(matches!(refusal(&metric, &set(&[("2026", 1.0), ("2026", 2.0)])), Refusal::Repeated { .. }));
    assert!(matches!(refusal(&metric, &set(&[("soon", 1.0)])), Refusal::DateUnreadable { .. }));
    assert!(matches!(refusal(&metric, &set(&[("2026", f64::NAN)])), Refusal::FigureOutOfRange { .. }));
    let gone = done(&measured, &Edit::RemoveLane { lane: "lane-1".into() });
    assert!(gone.figures.is_empty() && gone.measures.is_empty());
}

#[test]
fn an_emptied_cell_keeps_whom_we_asked() {
    let (stage, lane): (StageId, LaneId) = ("stage-0".into(), "lane-0".into());
    let assign = |owner: &str, review: &str| Edit::AssignCell {
        stage: stage.clone(),
        lane: lane.clone(),
        owner: owner.to_owned(),
        review: review.to_owned(),
    };
    let owned = done(&book(), &assign("Head of Sales", "2027-02-01"));
    let emptied = done(&owned, &Edit::Write { stage: stage.clone(), lane: lane.clone(), text: " ".into() });
    let cell = emptied.cell(&stage, &lane).unwrap();
    assert_eq!(
        (cell.owner.as_str(), cell.confidence, cell.text.as_str()),
        ("Head of Sales", Confidence::Unknown, "")
    );
    assert_eq!(done(&emptied, &assign("", "")).cell(&stage, &lane), None);
    assert_eq!(
        refusal(&owned, &assign("x", "tomorrow")),
        Refusal::DayUnreadable { given: "tomorrow".into() }
    );
}

/// The journey screen of a workbook's only map.
fn map_of(book: &Workbook, today: &str) -> domain::reading::MapReading {
    journey::read(book, None, today).map.unwrap()
}

#[test]
fn parts_are_detail_that_nothing_requires_and_nobody_rates() {
    let before = book();
    let after = nest(&before, "stage-2", Some("stage-0"));
    let rated = domain::rating::read(&after, None);
    let names: Vec<&str> = rated.stages.iter().map(|row| row.stage.id.as_str()).collect();
    assert_eq!(names, ["stage-0", "stage-1", "stage-3"]);
    assert_eq!(rated.possible, 3 * 3 * 3);
    let map = map_of(&after, "");
    assert_eq!((map.stages[1].completeness, map.stages[1].scores[0].n), (None, 0));
    let counts = map.stages[0].scores[0].counts;
    assert_eq!(counts.iter().sum::<usize>(), map.stages[0].scores[0].n);
    let emptied =
        done(&after, &Edit::Write { stage: "stage-2".into(), lane: "lane-0".into(), text: "".into() });
    assert_eq!(map_of(&emptied, "").completeness, Some(1.0));
    let rate = Edit::Rate {
        respondent: "respondent-0".into(),
        stage: "stage-2".into(),
        aspect: Aspect::Retention,
        opinion: domain::Opinion::Score(3),
    };
    assert_eq!(refusal(&after, &rate), Refusal::PartNotRated { stage: "Stage 2".into() });
    // A stage of its own again, it is rated as it was.
    let freed = nest(&after, "stage-2", None);
    assert_eq!(domain::rating::read(&freed, None).possible, 4 * 3 * 3);
    assert_eq!(freed.ratings, before.ratings);
}

#[test]
fn what_is_missing_stands_in_the_order_of_what_it_would_tell_us_with_whom_to_ask() {
    let mut before = book();
    for stage in before.stages.rows_mut() {
        stage.importance = if stage.id.as_str() == "stage-3" { 3 } else { 1 };
    }
    for cell in before.cells.rows_mut() {
        cell.confidence = Confidence::Known;
    }
    let before = write(&before, "stage-0", "lane-0", "", Confidence::Unknown);
    let before = write(&before, "stage-3", "lane-1", "Perhaps", Confidence::Guess);
    let assign = Edit::AssignCell {
        stage: "stage-1".into(),
        lane: "lane-0".into(),
        owner: "Ann".into(),
        review: "2026-11-20".into(),
    };
    let before = done(&before, &assign);
    let listed = |today: &str| -> Vec<(String, String, bool)> {
        let missing = map_of(&before, today).missing;
        missing
            .into_iter()
            .map(|row| (format!("{}/{}", row.stage, row.lane), row.ask.id.to_string(), row.stale))
            .collect()
    };
    let expect = |place: &str, ask: &str, stale| (place.to_owned(), ask.to_owned(), stale);
    let unsure = [expect("stage-3/lane-1", "ask-role", false), expect("stage-0/lane-0", "ask-role", false)];
    assert_eq!(listed("2026-11-20"), unsure);
    let [first, second] = unsure;
    assert_eq!(listed("2026-11-21"), [first, second, expect("stage-1/lane-0", "ask-owner", true)]);
    assert_eq!(map_of(&before, "2026-11-21").stale, 1);
}

#[test]
fn of_a_part_of_a_stage_what_stands_there_unsure_is_listed_and_what_is_empty_is_not() {
    let mut before = book();
    for cell in before.cells.rows_mut() {
        cell.confidence = Confidence::Known;
    }
    let before = nest(&before, "stage-2", Some("stage-1"));
    let before = write(&before, "stage-2", "lane-0", "Perhaps", Confidence::Guess);
    let before = write(&before, "stage-2", "lane-1", "", Confidence::Unknown);
    let reading = map_of(&before, "");
    let listed: Vec<_> = reading
        .missing
        .iter()
        .map(|row| (row.stage.as_str(), row.lane.as_str(), row.part_of.as_deref()))
        .collect();
    let whole = before.stages.iter().find(|row| row.id.as_str() == "stage-1").unwrap().name.as_str();
    assert_eq!(listed, [("stage-2", "lane-0", Some(whole))]);
    assert_eq!(reading.missing_count, 1);
}

#[test]
fn a_map_and_its_copy_differ_where_one_was_changed() {
    use domain::reading::Difference::{Changed, OnlyLeft, OnlyRight, Same};
    let before = book();
    let copied = done(&before, &Edit::DuplicateMap { map: "map".into(), name: "Copy".into() });
    let copy = copied.maps[1].id.clone();
    let equal = journey::compare(&copied, &"map".into(), &copy).unwrap();
    assert!(equal.cells.iter().all(|pair| pair.difference == Same));
    assert_eq!(equal.headline.title.id, "headline-compare-same");

    let stages: Vec<StageId> = copied.stages_of(&copy).map(|stage| stage.id.clone()).collect();
    let lane = copied.lanes_of(&copy).next().unwrap().id.clone();
    let write = |book: &Workbook, stage: &StageId, lane: &LaneId, text: &str| {
        done(book, &Edit::Write { stage: stage.clone(), lane: lane.clone(), text: text.into() })
    };
    // One renamed, one changed, one emptied on either side, one more.
    let edited =
        done(&copied, &Edit::RenameStage { stage: stages[0].clone(), name: "Otherwise".into(), phase: None });
    let edited = write(&edited, &stages[1], &lane, "Other words");
    let edited = write(&edited, &stages[2], &lane, "");
    let edited = write(&edited, &"stage-3".into(), &"lane-0".into(), "");
    let new = Edit::AddStage {
        map: copy.clone(),
        name: "New".into(),
        phase: None,
        before: Some(stages[1].clone()),
        within: None,
    };
    let found = journey::compare(&done(&edited, &new), &"map".into(), &copy).unwrap();
    let pairs: Vec<(bool, bool)> =
        found.stages.iter().map(|pair| (pair.left.is_some(), pair.right.is_some())).collect();
    assert_eq!(pairs, [(true, true), (false, true), (true, true), (true, true), (true, true)]);
    let of_lane: Vec<_> =
        found.cells.iter().filter(|pair| pair.lane == 0).map(|pair| (pair.stage, pair.difference)).collect();
    assert_eq!(of_lane, [(0, Same), (2, Changed), (3, OnlyLeft), (4, OnlyRight)]);
    // The new stage, in which nothing is written yet, is a difference of its own.
    assert_eq!(found.headline.title.id, "headline-compare");
    let only_right = found.cells.iter().filter(|pair| pair.difference == OnlyRight).count() + 1;
    assert_eq!(found.headline.lead, found.headline.lead.clone().with("only_right", only_right));
    let one_more = journey::compare(&done(&copied, &new), &"map".into(), &copy).unwrap();
    assert_eq!(one_more.headline.title, one_more.headline.title.clone().with("count", 1));
    assert_eq!(journey::compare(&edited, &"map".into(), &"nowhere".into()), None);
}
