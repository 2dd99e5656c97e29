//! Maps as data: what is written, and that it is read back as it was.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::{
    Aspect, CellDraft, Confidence, Context, Edit, EvidenceDraft, EvidenceKind, LaneDraft, LaneKind, Language,
    MapDraft, MapId, MeasureDraft, Phase, RatingDraft, RespondentDraft, Side, StageDraft, Workbook, apply,
    methods,
};
use imports::{Import, Options};
use proptest::prelude::*;
use words::Words;

/// A workbook of these maps and nothing else but the library.
fn workbook(maps: Vec<MapDraft>, language: Language) -> Workbook {
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        format!("id-{count}")
    };
    apply(&methods::blank(language), &Edit::AddMaps { maps }, &mut Context { new_id: &mut new_id }).unwrap()
}

fn read(bytes: &[u8], name: &str, language: Language) -> Import {
    imports::read(bytes, name, language, &Options::default()).unwrap()
}

fn only_map(workbook: &Workbook) -> &MapId {
    &workbook.maps[0].id
}

/// What a table holds of a map: all but respondents, ratings and whose journey it is. Cells in the order of the table.
fn tabled(map: &MapDraft) -> MapDraft {
    let mut cells = map.cells.clone();
    cells.sort_by_key(|cell| (cell.lane, cell.stage));
    let (offering, segment) = (None, None);
    let (respondents, ratings) = (Vec::new(), Vec::new());
    MapDraft { offering, segment, cells, respondents, ratings, ..map.clone() }
}

/// Names that need care: formulas, quotes, delimiters, keywords, words that rows of tables have.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z付款é=+@'\"-][A-Za-z0-9 ,;:|付款é'\"()–-]{0,20}",
        Just("Phase".to_owned()),
        Just("Kind".to_owned()),
        Just("Lane 1 – confidence".to_owned()),
        Just("Satisfaction".to_owned()),
        Just("=1+2".to_owned()),
        Just("'-1".to_owned()),
    ]
    .prop_map(|name| name.trim().to_owned())
    .prop_filter("a name is never empty", |name| !name.is_empty())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z0-9 ,;:|\\\\付款é'\"()\t\n=@+_-]{1,60}",
        Just("=HYPERLINK(\"http://example.org\")".to_owned()),
        Just("@SUM(A1)".to_owned()),
        Just("guess".to_owned()),
        Just("_x0041_".to_owned()),
    ]
    .prop_filter("a blank text says nothing", |text| !text.trim().is_empty())
}

fn date() -> impl Strategy<Value = String> {
    prop_oneof!["20[0-9]{2}", "20[0-9]{2}-Q[1-4]", "20[0-9]{2}-0[1-9]", "20[0-9]{2}-1[0-2]-[12][0-9]"]
}

fn evidence() -> impl Strategy<Value = EvidenceDraft> {
    let date = prop_oneof![Just(String::new()), date()];
    let source = prop_oneof![Just(String::new()), text()];
    (0..EvidenceKind::ALL.len(), text(), source, date).prop_map(|(kind, text, source, date)| EvidenceDraft {
        kind: EvidenceKind::ALL[kind],
        text,
        source,
        date,
    })
}

fn measure() -> impl Strategy<Value = MeasureDraft> {
    let figures = proptest::collection::btree_map("20[0-9]{2}-0[1-9]", -1e12..1e12_f64, 1..5);
    let source = prop_oneof![Just(String::new()), text()];
    ("[%a-z付款]{0,6}", source, figures).prop_map(|(unit, source, figures)| MeasureDraft {
        unit,
        source,
        figures: figures.into_iter().collect(),
    })
}

/// The place of the kind of lanes that have figures.
fn metric() -> usize {
    LaneKind::ALL.iter().position(|kind| *kind == LaneKind::Metric).unwrap()
}

/// A cell; figures only where its lane has them.
fn cell() -> impl Strategy<Value = CellDraft> {
    let text = prop_oneof![Just(String::new()), text()];
    let said = (text, 0..Confidence::ALL.len());
    let care = prop_oneof![
        Just((String::new(), String::new())),
        (name(), "20[0-9]{2}-1[0-2]-[12][0-9]").prop_map(|(owner, review)| (owner, review)),
    ];
    let evidence = proptest::collection::vec(evidence(), 0..3);
    (said, care, proptest::option::of(measure()), evidence).prop_map(
        |((text, confidence), (owner, review), measure, mut evidence)| {
            evidence.dedup();
            let draft = CellDraft::new(0, 0, text, Confidence::ALL[confidence]);
            CellDraft { owner, review, measure, evidence, ..draft }
        },
    )
}

fn map() -> impl Strategy<Value = MapDraft> {
    let stages = proptest::collection::vec((name(), 0..Phase::ALL.len(), 1..=3_u8), 1..6);
    let lane = (0..LaneKind::ALL.len(), any::<bool>(), any::<bool>());
    let lanes = proptest::collection::btree_map(name(), lane, 0..6);
    let cells = proptest::collection::btree_map((0..6_usize, 0..6_usize), cell(), 0..20);
    (name(), stages, lanes, cells).prop_map(|(name, stages, lanes, cells)| MapDraft {
        stages: stages
            .iter()
            .map(|(name, phase, importance)| StageDraft {
                name: name.clone(),
                phase: Phase::ALL[*phase],
                importance: *importance,
                within: None,
            })
            .collect(),
        lanes: lanes
            .iter()
            .map(|(name, (kind, required, hidden))| LaneDraft {
                name: name.clone(),
                kind: LaneKind::ALL[*kind],
                required: *required,
                hidden: *hidden,
            })
            .collect(),
        cells: cells
            .into_iter()
            .filter(|((stage, lane), _)| *stage < stages.len() && *lane < lanes.len())
            .map(|((stage, lane), cell)| {
                let metric = lanes.values().nth(lane).is_some_and(|(kind, ..)| *kind == metric());
                CellDraft { stage, lane, measure: cell.measure.filter(|_| metric), ..cell }
            })
            // What says nothing is nowhere.
            .filter(|cell| {
                let blank = CellDraft::new(cell.stage, cell.lane, String::new(), Confidence::Unknown);
                *cell != blank
            })
            .collect(),
        ..MapDraft::blank(name)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_csv_says_of_a_map_is_read_back_as_it_was(draft in map(), chinese in any::<bool>()) {
        let language = if chinese { Language::Chinese } else { Language::English };
        let book = workbook(vec![draft.clone()], language);
        let bytes = exports::csv(&book, only_map(&book), Words::of(language)).unwrap();
        let import = read(&bytes, "a.csv", language);
        prop_assert_eq!(import.maps.iter().map(tabled).collect::<Vec<_>>(), vec![tabled(&draft)]);
    }

    #[test]
    fn what_xlsx_says_of_a_map_is_read_back_as_it_was(draft in map(), chinese in any::<bool>()) {
        let language = if chinese { Language::Chinese } else { Language::English };
        let book = workbook(vec![draft.clone()], language);
        let bytes = exports::xlsx(&book, Words::of(language)).unwrap();
        let import = read(&bytes, "a.xlsx", language);
        prop_assert_eq!(import.maps.iter().map(tabled).collect::<Vec<_>>(), vec![tabled(&draft)]);
    }
}

/// A map as people have one: parts of stages, a hidden lane, ratings of three.
fn worked_out() -> Workbook {
    let stage =
        |name: &str, phase, within| StageDraft { name: name.to_owned(), phase, importance: 2, within };
    let lane = |name: &str, kind, hidden| LaneDraft { name: name.to_owned(), kind, required: true, hidden };
    let cell = |stage, lane, text: &str, confidence| CellDraft::new(stage, lane, text.to_owned(), confidence);
    let rating = |respondent, stage, score| RatingDraft {
        respondent,
        stage,
        aspect: Aspect::Satisfaction,
        score,
        comment: String::new(),
    };
    let person =
        |name: &str| RespondentDraft { name: name.to_owned(), role: String::new(), side: Side::Ours };
    let map = MapDraft {
        name: "Retail: mid-size".to_owned(),
        offering: None,
        segment: Some("Shopkeeper".to_owned()),
        stages: vec![
            stage("Hear of us", Phase::Acquire, None),
            stage("Set up: the shop", Phase::Adopt, None),
            stage("Load data", Phase::Adopt, Some(1)),
            stage("Section of the law", Phase::Use, None),
        ],
        lanes: vec![
            lane("What the buyer does", LaneKind::BuyerAction, false),
            lane("Who the buyer deals with", LaneKind::Counterpart, false),
            lane("Pain points", LaneKind::Pain, true),
        ],
        cells: vec![
            cell(0, 0, "=reads a post", Confidence::Known),
            cell(1, 1, "Support, the partner", Confidence::Believed),
            cell(1, 2, "Slow\nand dear", Confidence::Guess),
        ],
        respondents: vec![person("Ana"), person("Ben"), person("Cem")],
        ratings: vec![
            rating(0, 0, Some(4)),
            rating(1, 0, Some(5)),
            rating(2, 0, Some(2)),
            rating(0, 1, Some(3)),
            rating(1, 1, None),
        ],
    };
    workbook(vec![map], Language::English)
}

#[test]
fn a_map_as_csv() {
    let book = worked_out();
    let bytes = exports::csv(&book, only_map(&book), Words::of(Language::English)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.starts_with('\u{feff}'));
    insta::assert_snapshot!(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
}

#[test]
fn a_map_as_mermaid() {
    let book = worked_out();
    insta::assert_snapshot!(exports::mermaid(&book, only_map(&book)));
}

#[test]
fn a_spreadsheet_has_a_sheet_for_each_map_and_one_with_the_ratings_and_never_differs() {
    use calamine::{Data, Reader, Xlsx};
    let book = worked_out();
    let bytes = exports::xlsx(&book, Words::of(Language::English)).unwrap();
    assert_eq!(bytes, exports::xlsx(&book, Words::of(Language::English)).unwrap());
    let mut read: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(read.sheet_names(), ["Retail  mid-size", "Ratings"]);
    let map = read.worksheet_range("Retail  mid-size").unwrap();
    assert_eq!(map.get_value((3, 2)), Some(&Data::String("=reads a post".to_owned())));
    assert!(read.worksheet_formula("Retail  mid-size").unwrap().is_empty());
    let ratings = read.worksheet_range("Ratings").unwrap();
    let rows: Vec<Vec<String>> =
        ratings.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(rows[0][8..], ["Ana", "Ben", "Cem"]);
    assert_eq!(rows[1][1..], ["Hear of us", "satisfaction", "4", "3", "4.5", "3", "0", "4", "5", "2"][..]);
    assert_eq!(
        rows[2][1..],
        ["Set up: the shop", "satisfaction", "", "", "", "1", "", "3", "don’t know", ""][..]
    );
}

#[test]
fn parts_of_stages_and_lanes_that_the_screen_leaves_out_are_read_back() {
    let book = worked_out();
    let words = Words::of(Language::English);
    for (bytes, name) in [
        (exports::csv(&book, only_map(&book), words).unwrap(), "a.csv"),
        (exports::xlsx(&book, words).unwrap(), "a.xlsx"),
    ] {
        let import = read(&bytes, name, Language::English);
        let map = &import.maps[0];
        assert_eq!(map.name, "Retail: mid-size");
        let within: Vec<_> = map.stages.iter().map(|stage| stage.within).collect();
        assert_eq!(within, [None, None, Some(1), None], "{name}");
        let hidden: Vec<_> = map.lanes.iter().map(|lane| lane.hidden).collect();
        assert_eq!(hidden, [false, false, true], "{name}");
        assert_eq!(map.cells.len(), 3);
    }
}
