//! What an import has to say about itself.

use domain::Message;
use serde::Serialize;

/// How much a remark matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Something was not placed, or not where a reader of the file would expect it.
    NotPlaced,
    /// Something was read in one of several possible ways; nothing is lost.
    Read,
}

/// Where in a file something stands. Lines and columns count from 1, columns in characters; in a spreadsheet they
/// are those of the cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
pub struct Place {
    /// The sheet of a spreadsheet.
    pub sheet: Option<String>,
    /// The line of a text, the row of a table.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Place {
    /// A place in a text.
    #[must_use]
    pub fn new(line: usize, column: usize) -> Self {
        Self { sheet: None, line, column }
    }

    /// What it is called within a sentence: *line 3, column 2* or *Sheet1!B7*.
    pub(crate) fn named(&self) -> Message {
        match &self.sheet {
            None => Message::new("import-place").with("line", self.line).with("column", self.column),
            Some(sheet) => Message::new("import-cell").with("cell", cell_name(sheet, self.line, self.column)),
        }
    }
}

/// One thing that is said of an import.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Remark {
    /// What it is about; nothing for the file as a whole.
    pub place: Option<Place>,
    /// How much it matters.
    pub weight: Weight,
    /// What, and why.
    pub what: Message,
}

impl Remark {
    /// A remark about one place.
    #[must_use]
    pub fn at(place: Place, weight: Weight, what: Message) -> Self {
        Self { place: Some(place), weight, what }
    }

    /// A remark about one line of a text.
    #[must_use]
    pub fn on_line(line: usize, column: usize, weight: Weight, what: Message) -> Self {
        Self::at(Place::new(line, column), weight, what)
    }

    /// A remark about the whole file.
    #[must_use]
    pub fn of_file(weight: Weight, what: Message) -> Self {
        Self { place: None, weight, what }
    }

    /// The sentence, with its place.
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.place {
            None => self.what.clone(),
            Some(Place { sheet: None, line, column }) => Message::new("import-at")
                .with("line", *line)
                .with("column", *column)
                .with("what", self.what.clone()),
            Some(Place { sheet: Some(sheet), line, column }) => Message::new("import-at-cell")
                .with("cell", cell_name(sheet, *line, *column))
                .with("what", self.what.clone()),
        }
    }
}

/// What was not placed first, then how the rest was read; each by line, the file as a whole before its lines.
pub(crate) fn in_order(mut remarks: Vec<Remark>) -> Vec<Remark> {
    remarks.sort_by(|one, other| (one.weight, &one.place).cmp(&(other.weight, &other.place)));
    remarks
}

/// A cell as spreadsheets call it: `Sheet1!B7`.
pub(crate) fn cell_name(sheet: &str, row: usize, column: usize) -> String {
    format!("{sheet}!{}{row}", column_name(column))
}

/// The letters of a column, counted from 1: `A`, `Z`, `AA`.
pub(crate) fn column_name(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// What several rows are called within a sentence; they are in order.
pub(crate) fn rows_named(rows: &[usize]) -> Message {
    Message::new("import-rows").with("count", rows.len()).with("rows", spans(rows, |row| row.to_string()))
}

/// What several columns are called within a sentence; they are in order.
pub(crate) fn columns_named(columns: &[usize]) -> Message {
    Message::new("import-columns").with("count", columns.len()).with("columns", spans(columns, column_name))
}

/// Rows by their numbers or columns by their letters, neighbours drawn together: *4–6, 9*.
fn spans(lines: &[usize], name: impl Fn(usize) -> String) -> String {
    let span = |run: &[usize]| match run {
        [] => String::new(),
        [only] => name(*only),
        [first, .., last] => format!("{}–{}", name(*first), name(*last)),
    };
    lines.chunk_by(|one, next| one + 1 == *next).map(span).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_drawn_together() {
        assert_eq!(spans(&[4, 5, 6, 9, 11, 12], |row| row.to_string()), "4–6, 9, 11–12");
        assert_eq!(spans(&[2, 4, 5], column_name), "B, D–E");
    }

    #[test]
    fn columns_are_called_as_spreadsheets_call_them() {
        for (column, name) in [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA"), (16_384, "XFD")] {
            assert_eq!(column_name(column), name);
        }
    }
}
