//! Tables as people keep them: CSV in many encodings, and spreadsheets with all that stands in them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{Imported, assert_whole, import_bytes, import_with, remarks, spreadsheet, told, write};
use domain::{Language, Phase};
use imports::{Error, OfferKind, Options, Source, Weight};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula};
use words::Words;

const COLUMNS: &str = "\
Bike leasing,Hear of it,Compare,Sign,Ride,Return
Phase,Awareness,Awareness,Purchase,Usage,Exit
Customer actions,\"Reads a poster,
asks HR\",Compares two offers,Signs on paper,Rides to work,
Touchpoints,Poster,Website,Contract,Bike,Workshop
Pain points,,Prices are hard to find,Paper!,,\"Nobody says when\"
Satisfaction – Ana,4,2,1,5,3
Satisfaction – Ben,3,,don't know,5,2
";

const ROWS: &str = "\
阶段;生命周期环节;用户行为;痛点;情绪
了解产品;获取;搜索网站;信息太多;3
签订合同;获取;等待法务审核;流程慢;2
开始使用;上手;导入数据;格式不对;4
";

fn csv(text: &str, language: Language) -> Imported {
    let imported = import_bytes(text.as_bytes(), "Bikes.csv", language).unwrap();
    assert_eq!(imported.import.kind, Source::Csv);
    assert_whole(&imported.workbook);
    imported
}

#[test]
fn stages_as_columns_are_recognised() {
    insta::assert_snapshot!(told(&csv(COLUMNS, Language::English)));
}

#[test]
fn stages_as_rows_are_recognised() {
    insta::assert_snapshot!(told(&csv(ROWS, Language::Chinese)));
}

#[test]
fn a_row_named_by_characters_that_can_stand_nowhere_has_no_name() {
    let bikes = csv("Bikes,Hear of it,Ride\nActions,asks HR,rides\n\u{1},by mail,\u{1}\n", Language::English);
    let lanes: Vec<&str> = bikes.workbook.lanes.iter().map(|lane| lane.name.as_str()).collect();
    assert_eq!(lanes, ["Actions"]);
    let texts: Vec<&str> = bikes.workbook.cells.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(texts, ["asks HR\nby mail", "rides"]);
}

#[test]
fn the_other_direction_may_be_chosen() {
    let options = Options::default().with(OfferKind::Stages, "rows");
    let turned = import_with(COLUMNS.as_bytes(), "a.csv", Language::English, &options).unwrap();
    assert_whole(&turned.workbook);
    let stages: Vec<&str> = turned.workbook.stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(stages[..3], ["Phase", "Customer actions", "Touchpoints"]);
    let offer = turned.import.offers.iter().find(|offer| offer.kind == OfferKind::Stages).unwrap();
    assert_eq!(offer.chosen, ["rows"]);
}

#[test]
fn the_same_table_in_every_encoding_is_the_same_map() {
    let expected = csv(ROWS, Language::Chinese);
    let check = |bytes: Vec<u8>| {
        let imported = import_bytes(&bytes, "Bikes.csv", Language::Chinese).unwrap();
        assert_eq!(imported.workbook, expected.workbook);
        imported
    };
    let wide = |unit: fn(u16) -> [u8; 2]| ROWS.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    check([&[0xEF, 0xBB, 0xBF], ROWS.as_bytes()].concat());
    check([vec![0xFF, 0xFE], wide(u16::to_le_bytes)].concat());
    check([vec![0xFE, 0xFF], wide(u16::to_be_bytes)].concat());
    check(wide(u16::to_le_bytes));
    check(ROWS.replace('\n', "\r\n").into_bytes());
    let (gbk, _, _) = encoding_rs::GBK.encode(ROWS);
    let imported = check(gbk.into_owned());
    assert_eq!(imported.import.remarks[0].what.id, "import-encoding-guessed");
    let offer = imported.import.offers.iter().find(|offer| offer.kind == OfferKind::Encoding).unwrap();
    assert_eq!(offer.chosen, ["gb18030"]);
}

#[test]
fn a_table_needs_no_ending_to_be_one_and_a_diagram_stays_one_whatever_it_is_called() {
    let imported = import_bytes(ROWS.as_bytes(), "notes.txt", Language::Chinese).unwrap();
    assert_eq!(imported.import.kind, Source::Csv);
    let diagram = b"journey\n  title A, b, c\n  Pay, sign: 3: Ana, Ben\n";
    for name in ["a.csv", "a.txt", "a"] {
        let imported = import_bytes(diagram, name, Language::English).unwrap();
        assert_eq!(imported.import.kind, Source::Mermaid, "{name}");
    }
}

#[test]
fn scores_of_ten_steps_are_a_lane_until_a_scale_is_chosen() {
    let table = "Map,Find,Buy\nPain points,a,b\nScore,8,3\n";
    let imported = csv(table, Language::English);
    assert!(imported.workbook.ratings.is_empty());
    assert!(imported.workbook.lanes.iter().any(|lane| lane.name == "Score"));
    let options = Options::default().with(OfferKind::Scale, "0..10");
    let imported = import_with(table.as_bytes(), "a.csv", Language::English, &options).unwrap();
    let scores: Vec<_> = imported.workbook.ratings.iter().map(|rating| rating.score).collect();
    assert_eq!(scores, [Some(4), Some(2)]);
}

#[test]
fn a_spreadsheet_with_a_title_merged_cells_formulas_dates_and_hidden_sheets_is_read_and_each_is_said() {
    let bytes = spreadsheet(|book| {
        let sheet = book.add_worksheet().set_name("Journey").unwrap();
        sheet.merge_range(0, 0, 0, 4, "Support journey", &Format::new()).unwrap();
        write(
            sheet,
            &[
                &[],
                &[],
                &["Phase"],
                &["Stage", "Notice", "Call", "Wait", "Solved"],
                &["Customer actions", "Sees an error", "Calls us", "", "Tries again"],
                &["KPI"],
                &["Satisfaction"],
            ],
        );
        sheet.merge_range(2, 1, 2, 2, "use", &Format::new()).unwrap();
        sheet.merge_range(2, 3, 2, 4, "support", &Format::new()).unwrap();
        sheet.merge_range(4, 2, 4, 3, "Calls us", &Format::new()).unwrap();
        let date = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write_number_with_format(5, 1, 46_112.0, &date).unwrap();
        sheet.write_formula(5, 2, Formula::new("=6*7").set_result("42")).unwrap();
        sheet.write_formula(5, 3, Formula::new("=NOW()").set_result("")).unwrap();
        for (column, score) in [(1, 2.0), (2, 3.0), (3, 1.0), (4, 5.0)] {
            sheet.write_number(6, column, score).unwrap();
        }
        let hidden = book.add_worksheet().set_name("Old").unwrap();
        hidden.set_hidden(true);
        write(hidden, &[&["Stage", "A"], &["Pain points", "b"]]);
    });
    let imported = import_bytes(&bytes, "support.xlsx", Language::English).unwrap();
    assert_eq!(imported.import.kind, Source::Xlsx);
    assert_whole(&imported.workbook);
    insta::assert_snapshot!(told(&imported));
    let options = Options::default().with(OfferKind::Sheets, "Old");
    let hidden = import_with(&bytes, "support.xlsx", Language::English, &options).unwrap();
    assert_eq!(hidden.workbook.maps[0].name, "Old");
}

#[test]
fn several_sheets_become_several_maps_and_may_be_chosen() {
    let bytes = spreadsheet(|book| {
        for name in ["Retail", "Enterprise"] {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            write(sheet, &[&["Stage", "Find", "Buy"], &["Pain points", name, ""]]);
        }
        book.add_worksheet().set_name("Empty").unwrap();
    });
    let names = |options: &Options| {
        let imported = import_with(&bytes, "a.xlsx", Language::English, options).unwrap();
        imported.import.maps.into_iter().map(|map| map.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&Options::default()), ["Retail", "Enterprise"]);
    assert_eq!(names(&Options::default().with(OfferKind::Sheets, "Enterprise")), ["Enterprise"]);
    let choose = |sheet: &str| {
        let options = Options::default().with(OfferKind::Sheets, sheet);
        import_with(&bytes, "a.xlsx", Language::English, &options).unwrap_err()
    };
    assert_eq!(choose("Empty"), Error::EmptySheet { sheet: "Empty".to_owned() });
    assert_eq!(choose("X"), Error::NoSuchChoice { kind: OfferKind::Sheets, given: "X".to_owned() });
}

#[test]
fn a_row_that_groups_the_stages_holds_their_phases_whatever_the_corner_is_called() {
    let corners = [
        "",
        "Stage",
        "Stages",
        "Steps",
        "Journey step",
        "Journey",
        "Phase / Stage",
        "Stage/Lane",
        "Lane",
        "Lanes",
        "Swimlane",
        "Row",
        "阶段",
        "步骤",
        "泳道",
        "阶段／泳道",
        "行",
        "租车旅程",
    ];
    for corner in corners {
        for [first, last, stages, doing] in [
            ["Acquire", "Use", "Discover,Try,Buy", "What the buyer does"],
            ["获取", "使用", "了解,试用,购买", "买方做什么"],
        ] {
            let names: Vec<&str> = stages.split(',').collect();
            let text = format!(",{first},,{last}\n{corner},{stages}\n{doing},a,b,c\nPain,d,,e\n");
            let sheet = spreadsheet(|book| {
                let sheet = book.add_worksheet();
                write(
                    sheet,
                    &[&["", "", "", last], &[&[corner], &names[..]].concat(), &[doing, "a", "b", "c"]],
                );
                sheet.merge_range(0, 1, 0, 2, first, &Format::new()).unwrap();
            });
            for (bytes, name) in [(text.as_bytes(), "a.csv"), (&sheet, "a.xlsx")] {
                let imported = import_bytes(bytes, name, Language::English).unwrap();
                let book = &imported.workbook;
                let found: Vec<(&str, Phase)> =
                    book.stages.iter().map(|stage| (stage.name.as_str(), stage.phase)).collect();
                let expected =
                    [(names[0], Phase::Acquire), (names[1], Phase::Acquire), (names[2], Phase::Use)];
                assert_eq!(found, expected, "{corner} in {name}");
                assert_eq!(book.lanes[0].name, doing, "{corner} in {name}");
                assert!(["a", "Journey", "租车旅程"].contains(&book.maps[0].name.as_str()), "{corner}");
            }
        }
    }
}

#[test]
fn a_first_lane_is_none_of_the_stages_although_some_of_these_have_no_name() {
    for table in [",Find,,Buy\nNotes,a,b,c\nPain,d,e,f\n", ",Find,Buy,Use\nNotes,a,b,c\nPain,d,e,f\n"] {
        let imported = csv(table, Language::English);
        let lanes: Vec<&str> = imported.workbook.lanes.iter().map(|lane| lane.name.as_str()).collect();
        assert_eq!(lanes, ["Notes", "Pain"]);
    }
}

#[test]
fn stages_of_the_same_name_are_said() {
    let said = remarks(&csv("Lane,Find,Buy,Buy,Find\nPain,a,b,c,d\n", Language::English));
    assert_eq!(
        said[2..],
        [
            "Line 1, column 4: 2 stages are called “Buy”, in columns C–D: each came in as a stage of its own.",
            "Line 1, column 5: 2 stages are called “Find”, in columns B, E: each came in as a stage of its own.",
        ]
    );
}

fn refused(bytes: &[u8], name: &str) -> Error {
    import_bytes(bytes, name, Language::English).unwrap_err()
}

#[test]
fn what_holds_no_journey_is_refused_with_what_is_allowed() {
    assert_eq!(refused(b"one\ntwo\n", "a.csv"), Error::NoStages { sheet: None });
    assert_eq!(refused(b"", "a.csv"), Error::Empty);
    assert_eq!(refused(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "a.xls"), Error::OldSpreadsheet);
    assert!(matches!(refused(b"PK\x03\x04\0\0", "a.xlsx"), Error::Spreadsheet { .. }));
    let empty = spreadsheet(|book| {
        book.add_worksheet();
    });
    assert_eq!(refused(&empty, "a.xlsx"), Error::Empty);
    for error in [Error::OldSpreadsheet, Error::NoStages { sheet: None }, Error::OnlyHiddenSheets] {
        for language in Language::ALL {
            assert!(Words::of(*language).next(&error.message()).is_some(), "{error}");
        }
    }
}

#[test]
fn a_table_larger_than_a_map_is_taken_as_far_as_it_fits_and_the_rest_is_said() {
    let wide = format!("a{}\nb{}\n", ",x".repeat(300), ",y".repeat(300));
    let imported = csv(&wide, Language::English);
    assert_eq!(imported.workbook.stages.len(), 200);
    assert_eq!(
        remarks(&imported)[0],
        "Line 1, column 202: A map has at most 200 stages; left out: columns GT–KO."
    );
    let long: String = (0..60).map(|lane| format!("lane {lane},a,b\n,c,d\n")).collect();
    let imported = csv(&format!("Map,A,B\n{long}Satisfaction,2,3\nlane 60,a,b\n"), Language::English);
    assert_eq!((imported.workbook.lanes.len(), imported.workbook.ratings.len()), (40, 2));
    assert_eq!(remarks(&imported)[0], "Line 82: A map has at most 40 lanes; left out: rows 82–121, 123.");
}

#[test]
fn a_name_may_state_the_scale_of_its_ratings() {
    let scores = |imported: &Imported| -> Vec<_> {
        imported.workbook.ratings.iter().map(|rating| rating.score.unwrap()).collect()
    };
    for name in
        ["Satisfaction (1-5)", "Satisfaction (1–5)", "满意度(1-5)", "满意度（5分制）", "Score (points)"]
    {
        let imported = csv(&format!("Stage,Find,Buy\n{name},2,4\n"), Language::English);
        assert_eq!(scores(&imported), [2, 4], "{name}");
        assert_eq!(imported.workbook.respondents[0].name, "Imported from Bikes", "{name}");
    }
    let ana = csv("Stage,Find\nSatisfaction (1–5) – Ana,4\n", Language::English);
    assert_eq!(ana.workbook.respondents[0].name, "Ana");
    // All of them might be ratings of 1 to 5, if the name did not say otherwise.
    let table = "Stage,Find,Buy\nSatisfaction (1–9),2,5\n";
    let imported = csv(table, Language::English);
    assert!(imported.workbook.ratings.is_empty());
    let said = "Line 2: “Satisfaction (1–9)” speaks of another scale than 1 to 5: taken as a lane.";
    assert!(remarks(&imported).iter().any(|remark| remark.starts_with(said)), "{:?}", remarks(&imported));
    let offer = imported.import.offers.iter().find(|offer| offer.kind == OfferKind::Scale).unwrap();
    assert_eq!(offer.options[1].value, "1..9");
    let options = Options::default().with(OfferKind::Scale, "1..9");
    let imported = import_with(table.as_bytes(), "a.csv", Language::English, &options).unwrap();
    assert_eq!(scores(&imported), [2, 3]);
}

#[test]
fn ratings_that_somebody_gave_before_are_said() {
    let imported = csv("Stage,Find,Buy\nSatisfaction,2,\nScore,5,4\n", Language::English);
    let scores: Vec<_> = imported.workbook.ratings.iter().map(|rating| rating.score.unwrap()).collect();
    assert_eq!(scores, [2, 4]);
    let said = "Line 3, column 2: The same person has rated this stage in this respect before: left out.";
    assert_eq!(remarks(&imported)[0], said);
}

#[test]
fn a_comma_stands_before_the_tenths_where_semicolons_divide() {
    let options = Options::default().with(OfferKind::Scale, "1..5");
    let scores = |table: &str| -> Vec<_> {
        let imported = import_with(table.as_bytes(), "a.csv", Language::English, &options).unwrap();
        imported.workbook.ratings.iter().map(|rating| rating.score.unwrap()).collect()
    };
    assert_eq!(scores("Stage;Find;Buy;Use\nSatisfaction;3,4;4,5;2\n"), [3, 5, 2]);
    assert_eq!(scores("Stage;Find;Buy\nSatisfaction;3,0;5,0\n"), [3, 5]);
    assert!(scores("Stage,Find,Buy\nSatisfaction,\"3,4\",2\n").is_empty());
}

#[test]
fn lines_above_a_table_name_its_map_or_are_said() {
    let check = |above: &str, corner: &str, name: &str, said: &[&str]| {
        for divider in [",", ";", "\t"] {
            let table = format!("{above}{corner},Find,Buy\nPain points,slow,dear\n").replace(',', divider);
            let imported = csv(&table, Language::English);
            let stages: Vec<&str> =
                imported.workbook.stages.iter().map(|stage| stage.name.as_str()).collect();
            assert_eq!(
                (imported.workbook.maps[0].name.as_str(), stages),
                (name, vec!["Find", "Buy"]),
                "{table}"
            );
            let not_placed =
                imported.import.remarks.iter().filter(|it| it.weight == Weight::NotPlaced).count();
            assert_eq!(remarks(&imported)[..not_placed], *said, "{table}");
        }
    };
    check("Q3 workshop\n", "Stage", "Q3 workshop", &[]);
    let berlin = "Line 2: “Berlin 3 May” stands above the table: left out.";
    check("Q3 workshop\nBerlin 3 May\n", "", "Q3 workshop", &[berlin]);
    check("Q3 workshop,,\nBerlin 3 May,,\n,,\n", "Stage", "Q3 workshop", &[berlin]);
    let workshop = "Line 1: “Q3 workshop” stands above the table: left out.";
    check("Q3 workshop\nBerlin 3 May\n", "Retailers", "Retailers", &[workshop, berlin]);
    let titled =
        csv("Retail, Q3\nBy:,Ana\nStage,Find,Buy,Use,Leave\nPain points,a,b,c,d\n", Language::English);
    assert_eq!((titled.workbook.maps[0].name.as_str(), titled.workbook.lanes.len()), ("Retail, Q3", 1));
    assert_eq!(remarks(&titled)[0], "Line 2: “By:, Ana” stands above the table: left out.");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_to_a_spreadsheet_makes_an_import_fail_otherwise_than_by_saying_so(
        damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
        end in proptest::option::of(any::<proptest::sample::Index>()),
    ) {
        let mut bytes = spreadsheet(|book| {
            let sheet = book.add_worksheet();
            write(sheet, &[&["Stage", "Find", "Buy"], &["Pain points", "slow", "dear"]]);
            sheet.write_formula(2, 1, "=1+1").unwrap();
            sheet.merge_range(3, 0, 3, 2, "merged", &Format::new()).unwrap();
        });
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(end) = end {
            bytes.truncate(end.index(bytes.len()));
        }
        if let Ok(imported) = import_bytes(&bytes, "a.xlsx", Language::English) {
            assert_whole(&imported.workbook);
        }
    }

    #[test]
    fn no_table_makes_an_import_fail_otherwise_than_by_saying_so(text in "([a-zé付1-9 '=\"]{0,6}[,;\t\n]){0,40}", rows in any::<bool>()) {
        let options = Options::default().with(OfferKind::Stages, if rows { "rows" } else { "columns" });
        if let Ok(imported) = import_with(text.as_bytes(), "a.csv", Language::English, &options) {
            assert_whole(&imported.workbook);
        }
    }
}
