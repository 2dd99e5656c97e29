//! The business case as a spreadsheet: what stands in it before anybody computes it anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::finance::{ScenarioKey, read};
use domain::{DriverKind, Language, Workbook, methods};
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
        for (scenario, sheet) in reading.scenarios.iter().zip(&sheets[3..]) {
            // Staying has its cash and that added up; the others what they bring more, that added up, and at its worth.
            let head = sheet.split("<row r=\"1\"").nth(1).unwrap().split("</row>").next().unwrap();
            let columns: Vec<&str> =
                head.split("<c r=\"").skip(1).map(|cell| cell.split('1').next().unwrap()).collect();
            let last = columns.len();
            let [cash, more, so_far] = if scenario.against.is_some() {
                [columns[last - 4], columns[last - 3], columns[last - 2]]
            } else {
                [columns[last - 2], columns[last - 2], columns[last - 1]]
            };
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
        let (formula, value) = cell(&sheets[0], "B3");
        assert!(formula.contains("NPV(") && (value - reading.scenarios[0].npv).abs() < 1e-6, "{formula}");
        let plan = &reading.scenarios[1];
        assert_eq!(plan.key, ScenarioKey::Plan);
        let against = plan.against.as_ref().unwrap();
        let measures = &against.measures;
        for (row, wanted, expected) in [
            (2, "SUM(", plan.total.cash),
            (3, "NPV(", plan.npv),
            (4, "NPV(", measures.npv),
            (6, "MIRR(", measures.mirr.unwrap()),
            (7, "SUMPRODUCT(", measures.payback.steps().unwrap().ceil() + 1.0),
            (8, "SUMPRODUCT(", measures.discounted_payback.steps().unwrap().ceil() + 1.0),
            (9, "MIN(", -measures.peak_need),
            (10, "NPV(", against.benefit_cost.unwrap()),
            (11, "SUM(", plan.margin.unwrap()),
        ] {
            let (formula, value) = cell(&sheets[0], &format!("C{row}"));
            assert!(formula.contains(wanted) && (value - expected).abs() < 1e-6, "{sample} {row}: {formula}");
        }
    }
}

#[test]
fn every_year_of_a_scenario_is_summed_up_from_its_months_with_costs_below_nought() {
    let book = methods::sample("northwind").unwrap();
    let (reading, years) = (read(&book), &written(&book)[2]);
    let mut top = 3;
    for scenario in &reading.scenarios {
        for (column, year) in ('B'..).zip(&scenario.years) {
            let lines = &year.lines;
            for (row, expected) in (top..).zip([
                year.buyers,
                lines.revenue,
                lines.margin,
                -lines.service,
                -lines.acquisition,
                -lines.plays,
                lines.cash,
            ]) {
                let (formula, value) = cell(years, &format!("{column}{row}"));
                assert!((row == top) != formula.contains("SUM("), "{formula}");
                assert!((value - expected).abs() < 1e-6, "{column}{row}: {value}, {expected}");
            }
        }
        top += 10;
    }
}

/// The words in some cells of a row.
fn said(bytes: &[u8], sheet: &str, row: usize, columns: &str) -> Vec<String> {
    let strings = parts(bytes, "xl/sharedStrings").concat();
    let strings: Vec<&str> = strings.split("<si>").skip(1).collect();
    let text = |column: char| {
        let cell = sheet.split(&format!("r=\"{column}{row}\"")).nth(1)?.split("<c ").next()?;
        let place: usize = cell.split("<v>").nth(1)?.split('<').next()?.parse().ok()?;
        strings[place].split("</t>").next()?.rsplit('>').next().map(str::to_owned)
    };
    columns.chars().map(|column| text(column).unwrap_or_default()).collect()
}

#[test]
fn every_figure_says_whose_it_is_what_it_counts_in_and_what_it_rests_on() {
    let book = methods::sample("northwind").unwrap();
    let bytes = exports::case_xlsx(&book, None, Words::of(Language::English)).unwrap();
    let figures = &sheets(&bytes)[1];
    let driver = &book.drivers[0];
    let segment = book.segments.iter().find(|row| row.id == driver.segment).unwrap();
    assert_eq!(
        said(&bytes, figures, 3, "ABCDHI"),
        ["buyers at the start", &segment.name, "", "buyers", "guess", &driver.source]
    );
    let last = figures.matches("<row ").count();
    let rows: Vec<Vec<String>> = (3..=last).map(|row| said(&bytes, figures, row, "BCD")).collect();
    assert!(rows.iter().all(|row| row[0].is_empty() != row[1].is_empty()), "each is of a group or of a play");
    for unit in ["EUR once", "EUR a month", "EUR per buyer a month", "points", "% of the figure"] {
        assert!(rows.iter().any(|row| row[2] == unit), "{unit}: {rows:?}");
    }
}

#[test]
fn no_amount_of_a_sheet_is_wider_than_its_column() {
    let mut book = methods::sample("northwind").unwrap();
    for row in book.drivers.rows_mut().iter_mut().filter(|row| row.driver == DriverKind::Revenue) {
        row.likely = 1e9;
        row.high = 1e9;
    }
    for sheet in written(&book) {
        let widths: Vec<(usize, usize, f64)> = sheet
            .split("<col ")
            .skip(1)
            .map(|col| {
                let of =
                    |name: &str| col.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
                (of("min").parse().unwrap(), of("max").parse().unwrap(), of("width").parse().unwrap())
            })
            .collect();
        for cell in sheet.split("<c r=\"").skip(1).filter(|cell| !cell.contains(" t=\"")) {
            let Some(value) = cell.split("<v>").nth(1) else { continue };
            let value: f64 = value.split('<').next().unwrap().parse().unwrap();
            let letters = cell.bytes().take_while(u8::is_ascii_uppercase);
            let column = letters.fold(0, |column, letter| column * 26 + usize::from(letter - b'A') + 1);
            let (.., width) = widths.iter().find(|(from, to, _)| (*from..=*to).contains(&column)).unwrap();
            let digits = format!("{value:.2}").len();
            // With a comma between thousands; counts of months have no parts.
            let wide = if value.fract() == 0.0 && value < 1000.0 { 3 } else { digits + (digits - 4) / 3 };
            assert!(f64::from(u16::try_from(wide).unwrap()) <= *width, "{value} in {width}");
        }
    }
}

#[test]
fn each_bar_of_the_waterfall_is_computed_from_the_plan_without_its_play() {
    for sample in ["northwind", "chengjiang"] {
        let book = methods::sample(sample).unwrap();
        let (reading, sheets) = (read(&book), written(&book));
        let waterfall = &sheets[3 + reading.scenarios.len() + 2];
        let bars = waterfall.matches("<row ").count() - 1;
        for row in 2..=bars + 1 {
            let (formula, _) = cell(waterfall, &format!("I{row}"));
            let own = formula.starts_with("AVERAGE(") && formula.contains("Without each play");
            let expected = match row {
                2 => formula.contains("Stay as we are"),
                3 => formula.ends_with("-I2"),
                row if row == bars + 1 => formula.contains("The plan"),
                row if row == bars => formula == format!("I{}-J{row}", bars + 1),
                _ => own,
            };
            assert!(expected, "{sample}, row {row}: {formula}");
            assert!(!formula.is_empty(), "{sample}, row {row} is a constant");
        }
    }
}

#[test]
fn a_plan_of_many_plays_for_many_groups_keeps_to_the_columns_of_a_sheet() {
    let mut book = methods::sample("northwind").unwrap();
    let (play, segment) = (book.plays[0].clone(), book.segments[0].clone());
    for number in 0..20 {
        let id = domain::SegmentId::from(format!("many-{number}"));
        book.segments.rows_mut().push(domain::Segment { id: id.clone(), name: format!("Group {number}") });
        let rows: Vec<_> = book.drivers.iter().filter(|row| row.segment == segment.id).cloned().collect();
        book.drivers
            .rows_mut()
            .extend(rows.into_iter().map(|row| domain::Driver { segment: id.clone(), ..row }));
    }
    for number in 0..60 {
        let id = domain::PlayId::from(format!("many-{number}"));
        book.plays.rows_mut().push(domain::Play {
            id: id.clone(),
            name: format!("Play {number}"),
            ..play.clone()
        });
        book.planned.rows_mut().push(domain::PlannedPlay { play: id.clone(), period: 0 });
        for kind in [DriverKind::NewBuyers, DriverKind::Revenue, DriverKind::Churn] {
            book.driver_effects.rows_mut().push(domain::DriverEffect {
                play: id.clone(),
                driver: kind,
                low: 0.01,
                likely: 0.01,
                high: 0.01,
                relative: true,
            });
        }
    }
    book.case.months = 2;
    let bytes = exports::case_xlsx(&book, None, Words::of(Language::English)).unwrap();
    assert!(parts(&bytes, "xl/sharedStrings").concat().contains("would become too large"));
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
    let cash = &sheets[3 + scenarios.len() + 1];
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
