//! The sheet of the fiscal years: the profit and loss account of each scenario, summed up from its months.

use super::grid::{Line, Pen, width};
use super::months::Months;
use domain::Message;
use domain::reading::{CaseLines, CaseReading, CaseYear, ScenarioReading};
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use words::Words;

/// A line of the account, and how it counts: costs against the rest, as on the screen.
struct Account {
    word: &'static str,
    line: fn(&Months) -> &Line,
    of: fn(&CaseLines) -> f64,
    sign: f64,
}

const ACCOUNT: [Account; 6] = [
    Account {
        word: "screen-case-line-revenue",
        line: |at| &at.revenue,
        of: |lines| lines.revenue,
        sign: 1.0,
    },
    Account { word: "screen-case-line-margin", line: |at| &at.margin, of: |lines| lines.margin, sign: 1.0 },
    Account {
        word: "screen-case-line-service",
        line: |at| &at.service,
        of: |lines| lines.service,
        sign: -1.0,
    },
    Account {
        word: "screen-case-line-acquisition",
        line: |at| &at.acquisition,
        of: |lines| lines.acquisition,
        sign: -1.0,
    },
    Account { word: "screen-case-line-plays", line: |at| &at.plays, of: |lines| lines.plays, sign: -1.0 },
    Account { word: "screen-case-line-cash", line: |at| &at.cash, of: |lines| lines.cash, sign: 1.0 },
];

/// The accounts of all scenarios, one below the other.
pub(super) fn write(
    sheet: &mut Worksheet,
    reading: &CaseReading,
    scenarios: &[Months],
    pen: &Pen<'_>,
) -> Result<(), XlsxError> {
    let (mut row, mut largest, mut years) = (0, 0.0_f64, 0);
    for (months, scenario) in scenarios.iter().zip(&reading.scenarios) {
        row = account(sheet, row, months, scenario, &reading.frame.currency, pen)? + 2;
        largest = largest.max(scenario.total.revenue.abs()).max(scenario.total.cash.abs());
        years = years.max(scenario.years.len());
    }
    sheet.set_column_width(0, 44)?;
    for column in 1..=u16::try_from(years + 1).unwrap_or(u16::MAX) {
        sheet.set_column_width(column, width(largest))?;
    }
    sheet.set_freeze_panes(0, 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// One account from a row on; returns its last row.
fn account(
    sheet: &mut Worksheet,
    top: u32,
    months: &Months,
    scenario: &ScenarioReading,
    currency: &str,
    pen: &Pen<'_>,
) -> Result<u32, XlsxError> {
    let Pen { words, looks, formats } = pen;
    sheet.write_string_with_format(top, 0, words.say(&scenario.name), &looks.name)?;
    let head = top + 1;
    let unit = Message::new("screen-case-in").with("currency", currency);
    sheet.write_string_with_format(head, 0, words.say(&unit), &looks.head)?;
    let total = u16::try_from(scenario.years.len()).unwrap_or(u16::MAX) + 1;
    sheet.write_string_with_format(head, total, words.word("screen-case-total"), &looks.head)?;
    let (buyers, first) = (head + 1, head + 2);
    sheet.write_string_with_format(buyers, 0, words.word("screen-case-buyers"), &looks.text)?;
    for (row, account) in (first..).zip(&ACCOUNT) {
        sheet.write_string_with_format(row, 0, words.word(account.word), &looks.text)?;
    }
    let mut begins = 0;
    for (column, year) in (1_u16..).zip(&scenario.years) {
        let ends = begins + usize::from(year.months);
        sheet.write_string_with_format(head, column, year_name(year, words), &looks.head)?;
        let last = Formula::new(format!("={}", months.buyers.cell(ends.saturating_sub(1))));
        let last = last.set_result(year.buyers.to_string());
        sheet.write_formula_with_format(buyers, column, last, &formats.count)?;
        for (row, account) in (first..).zip(&ACCOUNT) {
            let sign = if account.sign < 0.0 { "-" } else { "" };
            let cells = (account.line)(months).cells(begins..ends);
            let amount = account.sign * (account.of)(&year.lines) + 0.0;
            let sum = Formula::new(format!("={sign}SUM({cells})")).set_result(amount.to_string());
            sheet.write_formula_with_format(row, column, sum, &formats.money)?;
        }
        begins = ends;
    }
    for (row, account) in (first..).zip(&ACCOUNT) {
        let last = column_number_to_name(total - 1);
        let amount = account.sign * (account.of)(&scenario.total) + 0.0;
        let sum = Formula::new(format!("=SUM(B{0}:{last}{0})", row + 1)).set_result(amount.to_string());
        sheet.write_formula_with_format(row, total, sum, &formats.money)?;
    }
    Ok(first + u32::try_from(ACCOUNT.len()).unwrap_or(u32::MAX) - 1)
}

/// What a year is called, and how much of it the case sees where that is not all.
fn year_name(year: &CaseYear, words: &Words) -> String {
    let name = words.say(&year.name);
    if year.months >= 12 {
        return name;
    }
    let months = Message::new("screen-case-months").with("count", year.months);
    format!("{name}\n{}", words.say(&months))
}
