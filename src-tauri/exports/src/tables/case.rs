//! XLSX of the business case with live formulas: its figures on one sheet, each scenario's months computed from them on
//! one of its own, what they amount to on the first, and each chart on one beside its cells. Every value is written with its formula, so that a
//! program that does not compute shows the same.

mod drawn;
mod months;

use super::xlsx::{self, Looks, sheet_name};
use crate::Error;
use domain::finance::{CaseModel, RateOfReturn, driver_name};
use domain::reading::{CaseReading, UncertaintyReading};
use domain::{Message, Workbook};
use drawn::{Drawn, drawn};
use months::{Months, quoted};
use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use std::collections::BTreeSet;
use words::Words;

/// The row of the figures' sheet that the discount rate stands in, from 0.
const RATE: u32 = 1;
/// The row of its first driver.
const FIRST: u32 = 2;
/// What money and figures look like.
const MONEY: &str = "#,##0.00";

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
    let plan = domain::plan::read(workbook);
    let reading = &plan.case;
    let mut book = xlsx::begun(&workbook.about.title)?;
    let looks = Looks::new();
    let mut taken = BTreeSet::new();
    let mut name = |said: String| sheet_name(&said, &mut taken);
    let (summary, figures) = (name(words.word("case-sheet-summary")), name(words.word("case-sheet-figures")));
    let drivers = Drivers::of(workbook, reading);
    let mut scenarios = Vec::new();
    for scenario in &reading.scenarios {
        if let Some(model) = CaseModel::of(workbook, &scenario.key) {
            scenarios.push(Months::of(scenario, &model, &drivers, name(words.say(&scenario.name))));
        }
    }
    let charts = drawn(&plan, risk, &scenarios, &mut name, words);
    let sheet = book.add_worksheet().set_name(&summary)?;
    summary_sheet(sheet, reading, &scenarios, &figures, words, &looks)?;
    if let Some(chart) = charts.iter().find(|_| !scenarios.is_empty()).and_then(Drawn::chart) {
        sheet.insert_chart(9, 0, &chart)?;
    }
    drivers.write(book.add_worksheet().set_name(&figures)?, workbook, words, &looks)?;
    let stay = scenarios.first();
    for months in &scenarios {
        months.write(book.add_worksheet().set_name(&months.sheet)?, &figures, stay, words, &looks)?;
    }
    for chart in &charts {
        chart.write(book.add_worksheet().set_name(&chart.sheet)?, &looks)?;
    }
    book.save_to_buffer()
}

/// The figures of all scenarios, each once.
struct Drivers {
    /// Name, low, likely and high.
    rows: Vec<(Message, [f64; 3])>,
    /// What tells a figure from others: those of businesses by their place, effects by play and figure.
    keys: Vec<Key>,
}

impl Drivers {
    fn of(workbook: &Workbook, reading: &CaseReading) -> Self {
        let mut found = Self { rows: Vec::new(), keys: Vec::new() };
        for model in reading.scenarios.iter().filter_map(|row| CaseModel::of(workbook, &row.key)) {
            for (place, driver) in model.drivers().iter().enumerate() {
                let key = key(driver, place);
                if !found.keys.contains(&key) {
                    let domain::Estimate { low, likely, high } = driver.estimate;
                    found.rows.push((driver_name(workbook, driver), [low, likely, high]));
                    found.keys.push(key);
                }
            }
        }
        found
    }

    /// The row of a figure, as a spreadsheet counts.
    fn row(&self, driver: &domain::finance::UncertainDriver, place: usize) -> usize {
        let wanted = key(driver, place);
        self.keys.iter().position(|key| *key == wanted).unwrap_or_default() + 3
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        workbook: &Workbook,
        words: &Words,
        looks: &Looks,
    ) -> Result<(), XlsxError> {
        let heads = ["case-sheet-figure", "case-sheet-low", "case-sheet-likely", "case-sheet-high"];
        for (column, head) in (0_u16..).zip(heads) {
            sheet.write_string_with_format(0, column, words.word(head), &looks.head)?;
        }
        let plain = looks.text.clone().set_num_format("General");
        sheet.write_string_with_format(RATE, 0, words.word("case-sheet-rate"), &looks.text)?;
        sheet.write_number_with_format(RATE, 2, workbook.case.discount_rate, &plain)?;
        for (row, (name, values)) in (FIRST..).zip(&self.rows) {
            sheet.write_string_with_format(row, 0, words.say(name), &looks.text)?;
            for (column, value) in (1_u16..).zip(values) {
                sheet.write_number_with_format(row, column, *value, &plain)?;
            }
        }
        sheet.set_column_width(0, 64)?.set_freeze_panes(1, 1)?;
        Ok(())
    }
}

/// The place of a figure of businesses; what a play changes or costs, and whether that is a share.
#[derive(PartialEq)]
enum Key {
    Business(usize),
    Play(domain::PlayId, domain::CaseFigure, bool),
}

fn key(driver: &domain::finance::UncertainDriver, place: usize) -> Key {
    match &driver.play {
        None => Key::Business(place),
        Some(play) => Key::Play(play.clone(), driver.figure, driver.relative),
    }
}

fn summary_sheet(
    sheet: &mut Worksheet,
    reading: &CaseReading,
    scenarios: &[Months],
    figures: &str,
    words: &Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let money = looks.text.clone().set_num_format(MONEY);
    let percent = looks.text.clone().set_num_format("0.0%");
    let rate = format!("((1+{}!$C${})^(1/12)-1)", quoted(figures), RATE + 1);
    sheet.write_string_with_format(0, 0, words.word("case-sheet-measure"), &looks.head)?;
    let rows = ["npv", "against", "irr", "mirr", "worst", "back"];
    for (row, id) in (1_u32..).zip(rows) {
        sheet.write_string_with_format(row, 0, words.word(&format!("case-sheet-{id}")), &looks.text)?;
    }
    for (column, (months, scenario)) in (1_u16..).zip(scenarios.iter().zip(&reading.scenarios)) {
        let (cash, more, so_far) = (months.cash(), months.cash() + 1, months.so_far());
        let value = |column: u16| {
            let rest = if months.count > 1 {
                format!("+NPV({rate},{})", months.range(column, 1))
            } else {
                String::new()
            };
            format!("={}{rest}", months.first(column))
        };
        sheet.write_string_with_format(0, column, words.say(&scenario.name), &looks.head)?;
        let npv = Formula::new(value(cash)).set_result(scenario.npv.to_string());
        sheet.write_formula_with_format(1, column, npv, &money)?;
        let Some(against) = &scenario.against else { continue };
        let measures = &against.measures;
        let all = months.range(more, 0);
        let sums = months.range(so_far, 0);
        let formula = |formula: String, value: String| Formula::new(formula).set_result(value);
        sheet.write_formula_with_format(2, column, formula(value(more), measures.npv.to_string()), &money)?;
        let none = words.word("case-sheet-none");
        match &measures.irr {
            // A spreadsheet would give one of several rates and say nothing of the others.
            RateOfReturn::Several { .. } => {
                sheet.write_string_with_format(3, column, words.word("case-sheet-several"), &looks.text)?;
            }
            RateOfReturn::One { .. } | RateOfReturn::None => {
                let shown = if let RateOfReturn::One { rate } = measures.irr {
                    rate.to_string()
                } else {
                    none.clone()
                };
                let irr = formula(format!("=IFERROR((1+IRR({all},0.01))^12-1,\"{none}\")"), shown);
                sheet.write_formula_with_format(3, column, irr, &percent)?;
            }
        }
        let shown = measures.mirr.map_or(none.clone(), |rate| rate.to_string());
        let mirr = formula(format!("=IFERROR((1+MIRR({all},{rate},{rate}))^12-1,\"{none}\")"), shown);
        sheet.write_formula_with_format(4, column, mirr, &percent)?;
        let worst = formula(format!("=MIN(0,MIN({sums}))"), (-measures.peak_need).to_string());
        sheet.write_formula_with_format(5, column, worst, &money)?;
        let never = words.word("case-sheet-never");
        let last = format!("SUMPRODUCT(MAX(({sums}<0)*{}))", months.range(0, 0));
        let back = match measures.payback.steps() {
            Some(steps) => (steps.ceil() + 1.0).to_string(),
            None if measures.peak_need > 0.0 => never.clone(),
            None => "1".to_owned(),
        };
        let back = formula(format!("=IF({last}={},\"{never}\",{last}+1)", months.count), back);
        sheet.write_formula_with_format(6, column, back, &looks.text)?;
    }
    sheet.set_column_width(0, 44)?;
    for column in 1..=u16::try_from(scenarios.len()).unwrap_or(u16::MAX) {
        sheet.set_column_width(column, 22)?;
    }
    sheet.write_string(
        1 + 6,
        0,
        words.say(&Message::new("case-sheet-hint").with("currency", reading.frame.currency.as_str())),
    )?;
    Ok(())
}
