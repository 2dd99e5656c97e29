//! XLSX of the business case with live formulas: its figures on one sheet, each scenario's months computed from them on
//! one of its own, the plan without each of its plays, what they amount to on the first and by year, and each chart on a
//! sheet beside its cells. Every value is written with its formula, so that a program that does not compute shows the same.

mod drawn;
mod figures;
mod grid;
mod months;
mod summary;
mod without;
mod years;

use super::xlsx::{self, Looks, sheet_name};
use crate::Error;
use domain::finance::{CaseModel, ScenarioKey};
use domain::reading::{CaseReading, UncertaintyReading};
use domain::{PlayId, Workbook};
use drawn::{Drawn, Linked};
use figures::Figures;
use grid::{Formats, Pen};
use months::Months;
use rust_xlsxwriter::XlsxError;
use std::collections::BTreeSet;
use without::WithoutEach;
use words::Words;

/// The business case as a spreadsheet that computes; `risk` is what
/// the fan and the tornado show, if it was played out.
///
/// # Errors
/// [`Error::Table`] when the spreadsheet cannot be put together.
pub fn case_xlsx(
    workbook: &Workbook,
    risk: Option<&UncertaintyReading>,
    words: &Words,
) -> Result<Vec<u8>, Error> {
    write(workbook, risk, words).map_err(|error| Error::Table(error.to_string()))
}

fn write(
    workbook: &Workbook,
    risk: Option<&UncertaintyReading>,
    words: &Words,
) -> Result<Vec<u8>, XlsxError> {
    let reading = &domain::finance::read(workbook);
    let mut book = xlsx::begun(&workbook.about.title)?;
    let looks = Looks::new();
    let formats = Formats::new(&reading.frame.currency, &looks);
    let pen = Pen { words, looks, formats };
    let mut taken = BTreeSet::new();
    let mut name = |said: String| sheet_name(&said, &mut taken);
    let summary = name(words.word("case-sheet-summary"));
    let figures = Figures::of(workbook, reading, name(words.word("case-sheet-figures")));
    let years = (!reading.scenarios.is_empty()).then(|| name(words.word("case-sheet-years")));
    let scenarios = months(workbook, reading, &figures, &mut name, words);
    let waterfall = drawn::waterfall(reading, words);
    let without =
        without_each(reading, &scenarios, &drawn::bars(waterfall.as_ref()), &figures, &mut name, words);
    let linked = Linked { scenarios: &scenarios, without: without.as_ref() };
    let gantt = drawn::gantt(workbook, words);
    let charts = drawn::drawn(reading, risk, waterfall, gantt, &linked, &mut name, words);
    let sheet = book.add_worksheet().set_name(&summary)?;
    let below = summary::write(sheet, reading, &scenarios, &figures, &pen)?;
    if let Some(chart) = charts.iter().find(|_| !scenarios.is_empty()).and_then(Drawn::chart) {
        sheet.insert_chart(below, 0, &chart)?;
    }
    figures.write(book.add_worksheet().set_name(&figures.sheet)?, workbook, &pen)?;
    if let Some(years) = years {
        years::write(book.add_worksheet().set_name(&years)?, reading, &scenarios, &pen)?;
    }
    for months in &scenarios {
        months.grid.write(book.add_worksheet().set_name(&months.grid.sheet)?, &pen)?;
    }
    if let Some(without) = &without {
        without.write(book.add_worksheet().set_name(&without.grid.sheet)?, &pen)?;
    }
    for chart in &charts {
        chart.write(book.add_worksheet().set_name(&chart.sheet)?, &pen.looks)?;
    }
    book.save_to_buffer()
}

/// The months of every scenario; staying comes first, and the others are held against it.
fn months(
    workbook: &Workbook,
    reading: &CaseReading,
    figures: &Figures,
    name: &mut dyn FnMut(String) -> String,
    words: &Words,
) -> Vec<Months> {
    let mut found: Vec<Months> = Vec::new();
    for scenario in &reading.scenarios {
        if let Some(model) = CaseModel::of(workbook, &scenario.key) {
            let sheet = name(words.say(&scenario.name));
            found.push(Months::of(workbook, scenario, &model, figures, sheet, found.first()));
        }
    }
    found
}

fn without_each(
    reading: &CaseReading,
    scenarios: &[Months],
    bars: &[PlayId],
    figures: &Figures,
    name: &mut dyn FnMut(String) -> String,
    words: &Words,
) -> Option<WithoutEach> {
    let plan = scenarios.iter().find(|months| months.key == ScenarioKey::Plan)?;
    let read = reading.scenarios.iter().find(|row| row.key == ScenarioKey::Plan)?;
    let touching = read.traces.iter().any(|trace| plan.touches(&trace.play));
    touching.then(|| WithoutEach::of(plan, read, bars, figures, name(words.word("case-sheet-without"))))
}
