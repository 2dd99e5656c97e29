//! The sheet of the figures: every one that a scenario hangs on, with what it counts in and what it rests on.

use super::grid::{Formats, Pen, Unit, quoted};
use crate::tables::xlsx::Looks;
use domain::finance::{CaseModel, UncertainDriver};
use domain::reading::CaseReading;
use domain::{CaseFigure, DriverUnit, Estimate, Message, Workbook};
use rust_xlsxwriter::{Format, Worksheet, XlsxError};
use words::Words;

/// The row of the discount rate, and that of the first figure, from 0.
const RATE: u32 = 1;
const FIRST: u32 = 2;
/// The columns of what figures are, from the first one on, with their widths.
const COLUMNS: [(&str, f64); 9] = [
    ("case-sheet-figure", 36.0),
    ("case-sheet-segment", 30.0),
    ("case-sheet-play", 60.0),
    ("case-sheet-unit", 26.0),
    ("case-sheet-low", 26.0),
    ("case-sheet-likely", 26.0),
    ("case-sheet-high", 26.0),
    ("case-sheet-confidence", 30.0),
    ("case-sheet-source", 48.0),
];
/// The column that the sheets compute with.
const LIKELY: &str = "F";

/// The figures of all scenarios, each once.
pub(super) struct Figures {
    /// The name of its sheet.
    pub(super) sheet: String,
    rows: Vec<UncertainDriver>,
}

impl Figures {
    pub(super) fn of(workbook: &Workbook, reading: &CaseReading, sheet: String) -> Self {
        let mut rows: Vec<UncertainDriver> = Vec::new();
        for model in reading.scenarios.iter().filter_map(|row| CaseModel::of(workbook, &row.key)) {
            for driver in model.drivers() {
                if !rows.contains(driver) {
                    rows.push(driver.clone());
                }
            }
        }
        Self { sheet, rows }
    }

    /// The row of a figure, as a spreadsheet counts.
    pub(super) fn row(&self, driver: &UncertainDriver) -> usize {
        self.rows.iter().position(|row| row == driver).unwrap_or_default() + 3
    }

    /// The cell of a figure, as other sheets name it.
    pub(super) fn cell(&self, driver: &UncertainDriver) -> String {
        format!("{}!${LIKELY}${}", quoted(&self.sheet), self.row(driver))
    }

    /// The discount rate of a month.
    pub(super) fn rate(&self) -> String {
        format!("((1+{}!${LIKELY}${})^(1/12)-1)", quoted(&self.sheet), RATE + 1)
    }

    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        workbook: &Workbook,
        pen: &Pen<'_>,
    ) -> Result<(), XlsxError> {
        let Pen { words, looks, formats } = pen;
        for (column, (head, width)) in (0_u16..).zip(COLUMNS) {
            sheet.write_string_with_format(0, column, words.word(head), &looks.head)?;
            sheet.set_column_width(column, width)?;
        }
        let (none, rate) = (String::new, workbook.case.discount_rate);
        let said =
            [words.word("case-sheet-rate"), none(), none(), words.word("case-unit-rate"), none(), none()];
        row(sheet, RATE, &said, [None, Some(rate), None], &formats.share, looks)?;
        for (at, driver) in (FIRST..).zip(&self.rows) {
            let play = workbook.plays.iter().find(|row| Some(&row.id) == driver.play.as_ref());
            let segment = workbook.segments.iter().find(|row| Some(&row.id) == driver.segment.as_ref());
            let [sure, source] = rests(workbook, driver, words);
            let said = [
                words.word(&format!("driver-{}", driver.figure.as_str())),
                segment.map_or_else(none, |row| row.name.clone()),
                play.map_or_else(none, |row| row.name.clone()),
                words.say(&unit_of(driver, &workbook.case.currency)),
                sure,
                source,
            ];
            let Estimate { low, likely, high } = driver.estimate;
            row(sheet, at, &said, [low, likely, high].map(Some), format_of(driver, formats), looks)?;
        }
        sheet.set_row_height(0, 32)?;
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        Ok(())
    }
}

/// One row of the sheet: its words in their order, with the figures between the fourth and the fifth.
fn row(
    sheet: &mut Worksheet,
    at: u32,
    said: &[String; 6],
    values: [Option<f64>; 3],
    format: &Format,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (column, text) in [0, 1, 2, 3, 7, 8].into_iter().zip(said) {
        sheet.write_string_with_format(at, column, text, &looks.text)?;
    }
    for (column, value) in (4_u16..).zip(values) {
        match value {
            Some(value) => sheet.write_number_with_format(at, column, value, format)?,
            None => sheet.write_blank(at, column, &looks.text)?,
        };
    }
    Ok(())
}

/// What a figure counts in: what plays change in one counts in parts of it, in points or as it does.
fn unit_of(driver: &UncertainDriver, currency: &str) -> Message {
    let added = match driver.figure {
        CaseFigure::Driver(_) => driver.play.is_some(),
        CaseFigure::OneOff | CaseFigure::Running => false,
    };
    if driver.relative {
        return Message::new("case-unit-relative");
    }
    if added && driver.figure.unit() == DriverUnit::Share {
        return Message::new("case-unit-points");
    }
    Message::new(format!("case-unit-{}", driver.figure.as_str())).with("currency", currency)
}

fn format_of<'a>(driver: &UncertainDriver, formats: &'a Formats) -> &'a Format {
    match driver.figure.unit() {
        _ if driver.relative => &formats.share,
        DriverUnit::Share => formats.of(Unit::Share),
        DriverUnit::Buyers => formats.of(Unit::Count),
        DriverUnit::Money => &formats.amount,
    }
}

/// How sure a figure is, and where it is from: of what plays change nobody says either, of what they cost only where
/// that is from.
fn rests(workbook: &Workbook, driver: &UncertainDriver, words: &Words) -> [String; 2] {
    let none = || [String::new(), String::new()];
    let cost = workbook.play_costs.iter().find(|row| Some(&row.play) == driver.play.as_ref());
    match driver.figure {
        CaseFigure::Driver(kind) => {
            let given = workbook.drivers.iter().find(|row| {
                row.offering == driver.offering
                    && Some(&row.segment) == driver.segment.as_ref()
                    && row.driver == kind
            });
            match (given, &driver.play) {
                (Some(row), None) => {
                    [words.word(&format!("confidence-{}", row.confidence.as_str())), row.source.clone()]
                }
                (None, None) => [words.word("case-sheet-not-given"), String::new()],
                (_, Some(_)) => none(),
            }
        }
        CaseFigure::OneOff => cost.map_or_else(none, |row| [String::new(), row.one_off.source.clone()]),
        CaseFigure::Running => cost.map_or_else(none, |row| [String::new(), row.running.source.clone()]),
    }
}
