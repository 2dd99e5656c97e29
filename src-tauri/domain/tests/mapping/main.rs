//! Mapping at the speed of talk: stages merged, split and nested, maps copied and drafted, texts replaced.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cells;

use domain::testing::{Ids, done, large_workbook};
use domain::{
    Aspect, BlockLane, BlockStage, BlockText, CellDraft, Confidence, Edit, EvidenceDraft, EvidenceKind,
    LaneDraft, LaneId, LaneKind, MapDraft, MeasureDraft, Phase, RatingDraft, Refusal, RespondentDraft, Side,
    Stage, StageDraft, StageId, Workbook, journey,
};

fn book() -> Workbook {
    large_workbook(4, 4, 3, 4)
}

#[track_caller]
fn refusal(book: &Workbook, edit: &Edit) -> Refusal {
    Ids::new().apply(book, edit).unwrap_err()
}

/// The stages as an outline: a part is written behind a `>`.
fn outline(book: &Workbook) -> Vec<String> {
    let mark = |stage: &Stage| if stage.within.is_some() { ">" } else { "" };
    book.stages.iter().map(|stage| format!("{}{}", mark(stage), stage.id)).collect()
}

fn nest(book: &Workbook, stage: &str, within: Option<&str>) -> Workbook {
    done(book, &Edit::NestStage { stage: stage.into(), within: within.map(Into::into) })
}

fn moved(book: &Workbook, stage: &str, before: Option<&str>) -> Workbook {
    done(book, &Edit::MoveStage { stage: stage.into(), before: before.map(Into::into) })
}

fn write(book: &Workbook, stage: &str, lane: &str, text: &str, confidence: Confidence) -> Workbook {
    let (stage, lane): (StageId, LaneId) = (stage.into(), lane.into());
    let written =
        done(book, &Edit::Write { stage: stage.clone(), lane: lane.clone(), text: text.to_owned() });
    done(&written, &Edit::SetConfidence { stage, lane, confidence })
}

#[test]
fn parts_stand_behind_their_stage_and_move_with_it() {
    let nested = nest(&nest(&book(), "stage-3", Some("stage-0")), "stage-2", Some("stage-0"));
    assert_eq!(outline(&nested), ["stage-0", ">stage-3", ">stage-2", "stage-1"]);
    let last = moved(&nested, "stage-0", None);
    assert_eq!(outline(&last), ["stage-1", "stage-0", ">stage-3", ">stage-2"]);
    // Before a part means before the stage that it belongs to.
    assert_eq!(
        outline(&moved(&nested, "stage-1", Some("stage-2"))),
        ["stage-1", "stage-0", ">stage-3", ">stage-2"]
    );
    assert_eq!(outline(&nest(&nested, "stage-3", None)), ["stage-0", ">stage-2", "stage-3", "stage-1"]);
}

#[test]
fn a_part_belongs_to_the_stage_that_it_comes_to_stand_behind() {
    let nested = nest(&book(), "stage-2", Some("stage-0"));
    assert_eq!(outline(&moved(&nested, "stage-2", None)), ["stage-0", "stage-1", "stage-3", ">stage-2"]);
    assert_eq!(
        outline(&moved(&nested, "stage-2", Some("stage-3"))),
        ["stage-0", "stage-1", ">stage-2", "stage-3"]
    );
    assert_eq!(
        outline(&moved(&nested, "stage-2", Some("stage-0"))),
        ["stage-2", "stage-0", "stage-1", "stage-3"]
    );
}

#[test]
fn a_stage_with_parts_becomes_a_part_together_with_them() {
    let nested = nest(&nest(&book(), "stage-1", Some("stage-0")), "stage-0", Some("stage-3"));
    assert_eq!(outline(&nested), ["stage-2", "stage-3", ">stage-0", ">stage-1"]);
    let astray = Edit::NestStage { stage: "stage-2".into(), within: Some("stage-0".into()) };
    assert_eq!(refusal(&nested, &astray), Refusal::PartAstray { stage: "Stage 2".into() });
}

#[test]
fn what_a_stage_was_made_of_outlives_it() {
    let nested = nest(&book(), "stage-2", Some("stage-0"));
    let removed = done(&nested, &Edit::RemoveStage { stage: "stage-0".into() });
    assert_eq!(outline(&removed), ["stage-2", "stage-1", "stage-3"]);
}

#[test]
fn a_new_stage_can_be_a_part_from_the_beginning() {
    let edit = |before: Option<&str>, within: Option<&str>| Edit::AddStage {
        map: "map".into(),
        name: "New".into(),
        phase: None,
        before: before.map(Into::into),
        within: within.map(Into::into),
    };
    let first = done(&book(), &edit(None, Some("stage-0")));
    assert_eq!(outline(&first)[..3], ["stage-0", ">t1", "stage-1"]);
    let before_part = done(&first, &edit(Some("t1"), None));
    assert_eq!(outline(&before_part)[..3], ["stage-0", ">t1-2", ">t1"]);
    let behind_part = done(&first, &edit(Some("stage-1"), Some("stage-0")));
    assert_eq!(outline(&behind_part)[..4], ["stage-0", ">t1", ">t1-2", "stage-1"]);
}

#[test]
fn merged_stages_hold_what_stood_in_both_as_sure_as_the_less_sure() {
    let mut before = book();
    before
        .ratings
        .rows_mut()
        .retain(|row| row.stage.as_str() != "stage-1" || row.respondent.as_str() != "respondent-0");
    let before = write(&before, "stage-0", "lane-0", "Reads", Confidence::Guess);
    let before = write(&before, "stage-1", "lane-0", "Asks", Confidence::Known);
    let before = write(&before, "stage-0", "lane-1", "The same", Confidence::Guess);
    let before = write(&before, "stage-1", "lane-1", "The same", Confidence::Known);
    let before = write(&before, "stage-1", "lane-2", "", Confidence::Unknown);
    let edit = Edit::MergeStages { stage: "stage-0".into(), into: "stage-1".into(), name: "Both".into() };
    let after = done(&before, &edit);
    assert_eq!(outline(&after), ["stage-1", "stage-2", "stage-3"]);
    assert_eq!(after.stages[0].name, "Both");
    let cell = |lane: &str| after.cell(&"stage-1".into(), &lane.into()).unwrap();
    assert_eq!((cell("lane-0").text.as_str(), cell("lane-0").confidence), ("Asks\nReads", Confidence::Guess));
    assert_eq!((cell("lane-1").text.as_str(), cell("lane-1").confidence), ("The same", Confidence::Known));
    assert_eq!(cell("lane-2").text, before.cell(&"stage-0".into(), &"lane-2".into()).unwrap().text);
    let score = |book: &Workbook, who: &str, stage: &str| {
        let rating = book.ratings.iter().find(|row| {
            (row.respondent.as_str(), row.stage.as_str(), row.aspect) == (who, stage, Aspect::Satisfaction)
        });
        rating.unwrap().score
    };
    // Who said nothing of the stage that stays is heard on the other; who did is not asked twice.
    assert_eq!(score(&after, "respondent-0", "stage-1"), score(&before, "respondent-0", "stage-0"));
    assert_eq!(score(&after, "respondent-1", "stage-1"), score(&before, "respondent-1", "stage-1"));
}

#[test]
fn merging_moves_parts_and_a_stage_into_its_own_part_keeps_the_stage() {
    let nested = nest(&nest(&book(), "stage-1", Some("stage-0")), "stage-2", Some("stage-0"));
    let merge = |stage: &str, into: &str| Edit::MergeStages {
        stage: stage.into(),
        into: into.into(),
        name: "M".into(),
    };
    assert_eq!(outline(&done(&nested, &merge("stage-0", "stage-3"))), ["stage-3", ">stage-1", ">stage-2"]);
    assert_eq!(outline(&done(&nested, &merge("stage-0", "stage-2"))), ["stage-0", ">stage-1", "stage-3"]);
    assert_eq!(outline(&done(&nested, &merge("stage-1", "stage-2"))), ["stage-0", ">stage-2", "stage-3"]);
    assert!(matches!(refusal(&nested, &merge("stage-1", "stage-1")), Refusal::NotMergeable { .. }));
}

#[test]
fn a_split_stage_begins_twice_with_the_same_texts_the_second_time_as_guesses() {
    let before = book();
    let edit = Edit::SplitStage { stage: "stage-1".into(), name: "Buys".into(), second: "Signs".into() };
    let after = done(&before, &edit);
    assert_eq!(outline(&after), ["stage-0", "stage-1", "t1", "stage-2", "stage-3"]);
    assert_eq!((after.stages[1].name.as_str(), after.stages[2].name.as_str()), ("Buys", "Signs"));
    for lane in &after.lanes {
        let [first, second] =
            [1, 2].map(|stage: usize| after.cell(&after.stages[stage].id, &lane.id).unwrap());
        assert_eq!((&first.text, second.confidence), (&second.text, Confidence::Guess));
    }
    assert_eq!(after.ratings, before.ratings);
}

#[test]
fn a_copy_of_a_map_has_all_but_what_people_said_of_it() {
    let before = nest(&book(), "stage-2", Some("stage-0"));
    let after = done(&before, &Edit::DuplicateMap { map: "map".into(), name: "Copy".into() });
    let copy = after.maps[1].id.clone();
    let names = |map: &domain::MapId| -> Vec<(String, bool)> {
        after.stages_of(map).map(|stage| (stage.name.clone(), stage.within.is_some())).collect()
    };
    assert_eq!(names(&copy), names(&"map".into()));
    assert_eq!(after.cells.len(), before.cells.len() * 2);
    assert_eq!(after.citations.len(), before.citations.len() * 2);
    assert_eq!(after.ratings, before.ratings);
    let taken = Edit::DuplicateMap { map: "map".into(), name: "The journey".into() };
    assert!(matches!(refusal(&before, &taken), Refusal::NameTaken { .. }));
}

fn draft() -> MapDraft {
    MapDraft {
        name: "The journey".into(),
        offering: None,
        segment: Some("大客户".into()),
        lanes: vec![
            LaneDraft { name: "Steps".into(), kind: LaneKind::BuyerAction, required: true, hidden: false },
            LaneDraft { name: "Figures".into(), kind: LaneKind::Metric, required: false, hidden: true },
        ],
        stages: vec![
            StageDraft { name: "Hears".into(), phase: Phase::Acquire, importance: 2, within: None },
            StageDraft { name: "Reads".into(), phase: Phase::Acquire, importance: 1, within: Some(0) },
        ],
        cells: vec![CellDraft {
            stage: 1,
            lane: 1,
            text: "Visits".into(),
            confidence: Confidence::Known,
            owner: "Ann".into(),
            review: "2027-01-31".into(),
            measure: Some(MeasureDraft {
                unit: "a week".into(),
                source: "the shop".into(),
                figures: vec![("2026-Q2".into(), 12.0), ("2026-Q1".into(), 9.5)],
            }),
            evidence: vec![EvidenceDraft {
                kind: EvidenceKind::Quote,
                text: "They all come back".into(),
                source: "Ann".into(),
                date: "2026-03".into(),
            }],
        }],
        respondents: vec![RespondentDraft {
            name: "Respondent 1".into(),
            role: String::new(),
            side: Side::Buyer,
        }],
        ratings: vec![RatingDraft {
            respondent: 0,
            stage: 0,
            aspect: Aspect::Retention,
            score: Some(2),
            comment: "slow".into(),
        }],
    }
}

#[test]
fn drafts_become_maps_all_of_them_or_none() {
    let before = book();
    let after = done(&before, &Edit::AddMaps { maps: vec![draft(), draft()] });
    let names: Vec<&str> = after.maps.iter().map(|map| map.name.as_str()).collect();
    assert_eq!(names, ["The journey", "The journey (2)", "The journey (3)"]);
    assert_eq!(after.segments.len(), before.segments.len() + 1);
    assert_eq!(after.respondents, before.respondents);
    let periods: Vec<&str> = after.figures.iter().map(|figure| figure.period.as_str()).collect();
    assert_eq!(periods, ["2026-Q1", "2026-Q2", "2026-Q1", "2026-Q2"]);
    // What both rest on is one item of evidence.
    let added = |rows: fn(&Workbook) -> usize| rows(&after) - rows(&before);
    assert_eq!((added(|book| book.evidence.len()), added(|book| book.citations.len())), (1, 2));
    let mut undated = draft();
    undated.cells[0].evidence[0].date = "soon".into();
    let refused = refusal(&before, &Edit::AddMaps { maps: vec![undated] });
    assert_eq!(refused, Refusal::DateUnreadable { given: "soon".into() });
    let mut wrong = draft();
    wrong.ratings[0].score = Some(7);
    let refused = refusal(&before, &Edit::AddMaps { maps: vec![draft(), wrong] });
    assert_eq!(refused, Refusal::RatingOutOfRange { stage: "Hears".into(), given: 7 });
    let mut astray = draft();
    astray.stages[1].within = Some(1);
    assert!(matches!(refusal(&before, &Edit::AddMaps { maps: vec![astray] }), Refusal::PartAstray { .. }));
    let mut nowhere = draft();
    nowhere.cells[0].lane = 2;
    assert!(matches!(refusal(&before, &Edit::AddMaps { maps: vec![nowhere] }), Refusal::NotFound { .. }));
}

#[test]
fn a_map_of_ones_own_is_a_template_of_guesses() {
    let before = nest(&book(), "stage-2", Some("stage-0"));
    let template = journey::template(&before, &"map".into(), true).unwrap();
    let after = done(&before, &Edit::AddMaps { maps: vec![template.clone()] });
    assert_eq!(after.cells.len(), before.cells.len() * 2);
    let new = &after.cells[before.cells.len()..];
    assert!(new.iter().all(|cell| cell.confidence == Confidence::Guess));
    let bare = journey::template(&before, &"map".into(), false).unwrap();
    assert_eq!((bare.cells, bare.stages), (vec![], template.stages));
}

#[test]
fn replacing_finds_a_text_wherever_it_stands_on_the_map_and_nowhere_else() {
    let before = write(&book(), "stage-1", "lane-2", "stage fright\nSTAGE", Confidence::Known);
    let edit = |search: &str, match_case| Edit::Replace {
        map: "map".into(),
        search: search.into(),
        with: "Etappe".into(),
        match_case,
    };
    let after = done(&before, &edit("stage", false));
    assert_eq!(after.stages[3].name, "Etappe 3");
    assert_eq!(after.cell(&"stage-1".into(), &"lane-2".into()).unwrap().text, "Etappe fright\nEtappe");
    let after = done(&before, &edit("stage", true));
    assert_eq!(after.stages[3].name, "Stage 3");
    assert_eq!(after.cell(&"stage-1".into(), &"lane-2".into()).unwrap().text, "Etappe fright\nSTAGE");
    assert_eq!(refusal(&before, &edit("nowhere", false)), Refusal::NothingFound { search: "nowhere".into() });
    assert_eq!(refusal(&before, &edit("", false)), Refusal::TextMissing { what: "search" });
}

#[test]
fn a_block_that_is_larger_than_the_map_adds_what_it_needs_and_writes_in_one_step() {
    let before = book();
    let map = before.maps[0].id.clone();
    let (stage, lane) = (before.stages[0].id.clone(), before.lanes[0].id.clone());
    let text = |stage, lane, text: &str| BlockText { stage, lane, text: text.to_owned() };
    let block = |texts| Edit::AddBlock {
        map: map.clone(),
        stages: vec!["Renews".to_owned(), "Leaves".to_owned()],
        lanes: vec!["Who helps".to_owned()],
        texts,
    };
    let texts = vec![
        text(BlockStage::There(stage.clone()), BlockLane::Added(0), "A friend"),
        text(BlockStage::Added(1), BlockLane::There(lane.clone()), "Writes a mail"),
        text(BlockStage::Added(0), BlockLane::Added(0), "Nobody"),
    ];
    let after = done(&before, &block(texts));
    let stages: Vec<&Stage> = after.stages_of(&map).skip(before.stages_of(&map).count()).collect();
    let (renews, leaves) = (stages[0], stages[1]);
    let helps = after.lanes_of(&map).last().unwrap();
    assert_eq!((renews.name.as_str(), leaves.name.as_str()), ("Renews", "Leaves"));
    assert_eq!(helps.name, "Who helps");
    let said = |stage: &StageId, lane: &LaneId| after.cell(stage, lane).map(|cell| cell.text.as_str());
    assert_eq!(said(&stage, &helps.id), Some("A friend"));
    assert_eq!(said(&leaves.id, &lane), Some("Writes a mail"));
    assert_eq!(said(&renews.id, &helps.id), Some("Nobody"));
    let astray = block(vec![text(BlockStage::Added(2), BlockLane::There(lane.clone()), "Where?")]);
    assert!(matches!(refusal(&before, &astray), Refusal::NotFound { kind: "stage", .. }));
}
