//! A sheet with a row for each month: what stands in its columns, and how formulas name their cells.

use crate::tables::xlsx::Looks;
use domain::Message;
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};
use std::ops::Range;
use words::Words;

/// A cell: its value, and how it is computed if it is.
pub(super) type Computed = (f64, Option<String>);

/// What a figure counts in, which is how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Months.
    Whole,
    /// Buyers, with their parts.
    Count,
    Share,
    Money,
}

/// What every sheet is written with.
pub(super) struct Pen<'a> {
    pub(super) words: &'a Words,
    pub(super) looks: Looks,
    pub(super) formats: Formats,
}

/// How figures are written.
pub(super) struct Formats {
    pub(super) whole: Format,
    pub(super) count: Format,
    pub(super) share: Format,
    pub(super) money: Format,
    /// Money with its currency.
    pub(super) amount: Format,
}

impl Formats {
    pub(super) fn new(currency: &str, looks: &Looks) -> Self {
        let format = |written: &str| looks.text.clone().set_num_format(written);
        Self {
            whole: format("0"),
            count: format(MONEY),
            share: format("0.0##%"),
            money: format(MONEY),
            amount: format(&format!("{MONEY} \"{currency}\"")),
        }
    }

    pub(super) fn of(&self, unit: Unit) -> &Format {
        match unit {
            Unit::Whole => &self.whole,
            Unit::Count => &self.count,
            Unit::Share => &self.share,
            Unit::Money => &self.money,
        }
    }
}

/// What money looks like; buyers have parts as well.
const MONEY: &str = "#,##0.00";
/// The least width of a column, and what it has beyond its largest figure: whoever changes one may make others a
/// thousand times as large.
const WIDTH: f64 = 16.0;
const BEYOND: usize = 5;

/// The width of a column that holds figures as large as this one, in digits.
pub(super) fn width(largest: f64) -> f64 {
    let digits = format!("{largest:.2}").len();
    let apart = digits.saturating_sub(4) / 3;
    u32::try_from(digits + apart + BEYOND).map_or(WIDTH, f64::from).max(WIDTH)
}

/// One column: its head, and for each month its value and how that is computed.
struct Column {
    head: Message,
    unit: Unit,
    cells: Vec<Computed>,
}

/// A sheet of months.
pub(super) struct Grid {
    pub(super) sheet: String,
    pub(super) count: usize,
    columns: Vec<Column>,
}

/// Something month by month, and where it stands.
#[derive(Clone)]
pub(super) struct Line {
    /// Its sheet, as formulas name it.
    sheet: String,
    column: u16,
    pub(super) values: Vec<f64>,
}

impl Grid {
    /// The sheet with its first column, the months from 1.
    pub(super) fn new(sheet: String, count: usize) -> (Self, Line) {
        let mut grid = Self { sheet, count, columns: Vec::new() };
        let months = (1..=u32::try_from(count).unwrap_or(u32::MAX)).map(|month| (f64::from(month), None));
        let months = grid.push(Message::new("case-sheet-month"), Unit::Whole, months.collect());
        (grid, months)
    }

    pub(super) fn columns(&self) -> usize {
        self.columns.len()
    }

    pub(super) fn push(&mut self, head: Message, unit: Unit, cells: Vec<Computed>) -> Line {
        let values = cells.iter().map(|(value, _)| *value).collect();
        let line = Line { values, ..self.next() };
        self.columns.push(Column { head, unit, cells });
        line
    }

    /// The next column, for one whose months follow from those before; it has no values yet.
    pub(super) fn next(&self) -> Line {
        let column = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        Line { sheet: quoted(&self.sheet), column, values: Vec::new() }
    }

    /// A column that is computed in every month.
    pub(super) fn computed(
        &mut self,
        head: Message,
        unit: Unit,
        cell: impl Fn(&Self, usize) -> (f64, String),
    ) -> Line {
        let cells = (0..self.count).map(|month| {
            let (value, formula) = cell(self, month);
            (value, Some(formula))
        });
        let cells = cells.collect();
        self.push(head, unit, cells)
    }

    /// A cell of a line as formulas of this sheet name it.
    pub(super) fn at(&self, line: &Line, month: usize) -> String {
        if self.holds(line) { line.place(month) } else { format!("{}!{}", line.sheet, line.place(month)) }
    }

    /// Whether a line stands here.
    pub(super) fn holds(&self, line: &Line) -> bool {
        line.sheet == quoted(&self.sheet)
    }

    pub(super) fn write(&self, sheet: &mut Worksheet, pen: &Pen<'_>) -> Result<(), XlsxError> {
        let Pen { words, looks, formats } = pen;
        for (column, Column { head, unit, cells }) in (0_u16..).zip(&self.columns) {
            sheet.write_string_with_format(0, column, words.say(head), &looks.head)?;
            let format = formats.of(*unit);
            for (row, (value, formula)) in (1_u32..).zip(cells) {
                match formula {
                    None => sheet.write_number_with_format(row, column, *value, format)?,
                    Some(formula) => {
                        let formula = Formula::new(formula).set_result(value.to_string());
                        sheet.write_formula_with_format(row, column, formula, format)?
                    }
                };
            }
            let largest = cells.iter().fold(0.0_f64, |most, (value, _)| most.max(value.abs()));
            sheet.set_column_width(column, if *unit == Unit::Whole { 8.0 } else { width(largest) })?;
        }
        // Heads of several lines, whose height not every program finds out by itself.
        sheet.set_row_height(0, 80)?;
        sheet.set_freeze_panes(1, 1)?;
        let pages = u16::try_from(self.count.div_ceil(60)).unwrap_or(u16::MAX);
        sheet.set_landscape().set_print_fit_to_pages(0, pages);
        sheet.set_repeat_rows(0, 0)?.set_repeat_columns(0, 0)?;
        Ok(())
    }
}

impl Line {
    fn place(&self, month: usize) -> String {
        format!("{}{}", column_number_to_name(self.column), month + 2)
    }

    /// The cell of a month, as other sheets name it.
    pub(super) fn cell(&self, month: usize) -> String {
        format!("{}!${}${}", self.sheet, column_number_to_name(self.column), month + 2)
    }

    /// The cells of some months, as other sheets name them.
    pub(super) fn cells(&self, months: Range<usize>) -> String {
        let name = column_number_to_name(self.column);
        format!("{}!${name}${}:${name}${}", self.sheet, months.start + 2, months.end + 1)
    }

    /// The cells from one month to the last.
    pub(super) fn from(&self, month: usize) -> String {
        self.cells(month..self.values.len())
    }

    /// The cells of the last twelve months.
    pub(super) fn last_year(&self) -> String {
        self.from(self.values.len().saturating_sub(12))
    }

    /// What these flows are worth today at a monthly rate, as other sheets compute it.
    pub(super) fn worth(&self, rate: &str) -> String {
        let first = self.cell(0);
        if self.values.len() > 1 { format!("{first}+NPV({rate},{})", self.from(1)) } else { first }
    }
}

/// The name of a sheet in a formula.
pub(super) fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}

/// As the sheet rounds: halves away from nought.
pub(super) fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}
