//! The business case as a spreadsheet: what stands in it before anybody computes it anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::finance::{ScenarioKey, read};
use domain::{Language, Workbook, methods};
use std::io::Read;
use words::Words;

/// All parts of a spreadsheet that are sheets, as text.
fn sheets(bytes: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    while let Ok(mut sheet) = archive.by_name(&format!("xl/worksheets/sheet{}.xml", found.len() + 1)) {
        let mut text = String::new();
        sheet.read_to_string(&mut text).unwrap();
        found.push(text);
    }
    found
}

/// The formula and the value of a cell.
fn cell(sheet: &str, place: &str) -> (String, f64) {
    let cell = sheet.split(&format!("r=\"{place}\"")).nth(1).unwrap().split("</c>").next().unwrap();
    let part = |tag: &str| {
        let inside = cell.split(&format!("<{tag}>")).nth(1).unwrap_or_default();
        inside.split(&format!("</{tag}>")).next().unwrap_or_default().to_owned()
    };
    (part("f"), part("v").parse().unwrap())
}

fn written(book: &Workbook) -> Vec<String> {
    let bytes = exports::case_xlsx(book, None, Words::of(Language::English)).unwrap();
    assert_eq!(bytes, exports::case_xlsx(book, None, Words::of(Language::English)).unwrap());
    sheets(&bytes)
}

#[test]
fn every_value_that_is_computed_there_is_the_one_of_the_case() {
    for sample in ["northwind", "chengjiang"] {
        let book = methods::sample(sample).unwrap();
        let reading = read(&book);
        let sheets = written(&book);
        let months = reading.scenarios[0].months.len();
        for (scenario, sheet) in reading.scenarios.iter().zip(&sheets[2..]) {
            // The cash is the third column from the right where all but staying has two more.
            let head = sheet.split("<row r=\"1\"").nth(1).unwrap().split("</row>").next().unwrap();
            let columns: Vec<&str> =
                head.split("<c r=\"").skip(1).map(|cell| cell.split('1').next().unwrap()).collect();
            let last = columns.len();
            let (cash, more, so_far) = (columns[last - 3], columns[last - 2], columns[last - 1]);
            // A program that shows the sheet without computing it shows these, too.
            let mut added_up = 0.0;
            let flows = scenario.against.as_ref().map_or_else(
                || scenario.months.iter().map(|month| month.lines.cash).collect(),
                |against| against.cash.clone(),
            );
            for (row, flow) in (2..).zip(&flows) {
                added_up += flow;
                let (found, sum) =
                    (cell(sheet, &format!("{more}{row}")).1, cell(sheet, &format!("{so_far}{row}")).1);
                assert!(
                    (found - flow).abs() < 0.005 && (sum - added_up).abs() < 0.005,
                    "{sample} {row}: {found}, {sum}"
                );
            }
            for (row, month) in (2..).zip(&scenario.months) {
                let (formula, value) = cell(sheet, &format!("{cash}{row}"));
                assert!(formula.starts_with("ROUND("), "{formula}");
                assert!(
                    (value - month.lines.cash).abs() < 0.005,
                    "{sample} month {row}: {value}, {}",
                    month.lines.cash
                );
            }
            assert!(!sheet.contains(&format!("r=\"{cash}{}\"", months + 2)));
        }
        let (formula, value) = cell(&sheets[0], "B2");
        assert!(formula.contains("NPV(") && (value - reading.scenarios[0].npv).abs() < 1e-6, "{formula}");
        let plan = reading.scenarios.iter().position(|row| row.key == ScenarioKey::Plan).unwrap();
        let (formula, value) = cell(&sheets[0], &format!("{}3", ["B", "C"][plan]));
        let expected = reading.scenarios[plan].against.as_ref().unwrap().measures.npv;
        assert!(formula.contains("NPV(") && (value - expected).abs() < 1e-6, "{formula}");
    }
}

#[test]
fn a_workbook_without_a_case_is_two_sheets() {
    assert_eq!(written(&methods::blank(Language::English)).len(), 2);
}

/// All parts of a package below a folder, as text.
fn parts(bytes: &[u8], folder: &str) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut found = Vec::new();
    for name in names.iter().filter(|name| name.starts_with(folder) && name.ends_with(".xml")) {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        found.push(text);
    }
    found
}

#[test]
fn every_chart_of_the_case_is_drawn_from_cells_that_follow_the_figures() {
    let book = methods::sample("northwind").unwrap();
    let runs = domain::finance::Runs { count: 500, seed: 1, threads: 1 };
    let going_on = |_| std::ops::ControlFlow::Continue(());
    let risk = domain::finance::uncertainty(&book, &ScenarioKey::Plan, &runs, &going_on).unwrap();
    let bytes = exports::case_xlsx(&book, Some(&risk), Words::of(Language::English)).unwrap();
    let drawn = parts(&bytes, "xl/charts/chart");
    // The cash curve stands on the first sheet as well.
    for (sheet, times) in
        [("Cash curve", 2), ("Waterfall", 1), ("Gantt chart", 1), ("Fan", 1), ("Tornado", 1)]
    {
        let own = drawn.iter().filter(|chart| {
            chart.contains(&format!("{sheet}'!$B$2")) || chart.contains(&format!("{sheet}!$B$2"))
        });
        assert_eq!(own.count(), times, "{sheet}");
    }
    assert!(drawn.iter().all(|chart| chart.contains("<c:v>") && chart.contains("<c:title>")));
    let sheets = sheets(&bytes);
    let scenarios = read(&book).scenarios;
    let cash = &sheets[2 + scenarios.len()];
    let plan = scenarios.iter().find(|row| row.key == ScenarioKey::Plan).unwrap();
    let mut sum = 0.0;
    for (month, flow) in (3..).zip(&plan.against.as_ref().unwrap().cash) {
        sum += flow;
        let (formula, value) = cell(cash, &format!("B{month}"));
        assert!(formula.contains("The plan") && (value - sum).abs() < 0.005, "{formula}: {value}, {sum}");
    }
}

#[test]
fn a_case_that_was_not_played_out_says_so_where_its_fan_would_be() {
    let book = methods::sample("northwind").unwrap();
    let bytes = exports::case_xlsx(&book, None, Words::of(Language::English)).unwrap();
    assert!(parts(&bytes, "xl/sharedStrings").concat().contains("was not played out"));
    assert!(!parts(&bytes, "xl/charts/chart").concat().contains("Tornado"));
}
