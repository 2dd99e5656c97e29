//! Charts that office programs draw themselves, from cells that people edit.
//!
//! A [`Table`] is the cells and how they are drawn. A spreadsheet holds both ([`sheet`]); a slide holds the chart, and a
//! small spreadsheet inside it for *Edit data* (`pptx::chart`).

mod sheet;
mod tables;

pub(crate) use sheet::{chart, fill, workbook};

use charts::{Color, Colors, Dash};

/// The cells of a chart from A1 on, and how they are drawn.
pub(crate) struct Table {
    /// The finding.
    pub(crate) title: String,
    pub(crate) colors: Colors,
    /// Columns of one length: the categories, what is drawn, and perhaps what that is computed from.
    pub(crate) columns: Vec<Column>,
    /// What is drawn, back to front; areas and bars come before lines.
    pub(crate) series: Vec<Series>,
    pub(crate) axes: Axes,
}

/// A column of cells.
pub(crate) struct Column {
    pub(crate) head: String,
    pub(crate) cells: Vec<Cell>,
}

/// A cell, and how it is computed if it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    pub(crate) value: Value,
    /// With the sign of equality before it.
    pub(crate) formula: Option<String>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Nothing,
    Words(String),
    Number(f64),
}

/// Some cells and their mark.
pub(crate) struct Series {
    /// Its column.
    pub(crate) column: usize,
    pub(crate) mark: Mark,
    /// None: it only holds up what stands on it.
    pub(crate) color: Option<Color>,
    /// The row whose value is written beside its mark.
    pub(crate) told: Option<usize>,
}

/// How a series is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Mark {
    Area,
    Bar,
    Line(Dash),
}

/// What the chart is drawn against.
pub(crate) struct Axes {
    pub(crate) categories: Categories,
    /// What the categories are; may be empty.
    pub(crate) categories_name: String,
    /// What the values are, with their unit.
    pub(crate) values: String,
    /// How values are written, as spreadsheets say it.
    pub(crate) format: String,
    pub(crate) direction: Direction,
    /// The value that bars begin at.
    pub(crate) origin: f64,
    /// Least, most and step of the values; by the program where none are said.
    pub(crate) scale: Option<[f64; 3]>,
    /// Where in the chart's place the marks stand, in shares of it from the left and above; by the program where not said.
    pub(crate) place: Option<[f64; 4]>,
    pub(crate) stacking: Stacking,
    /// What is in the key besides the chart, by series; nothing where the chart explains itself.
    pub(crate) key: Vec<usize>,
}

/// What values are told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Categories {
    /// Things with names.
    Names,
    /// Months by number, one after the other without a gap.
    Months {
        /// Every which of them is named.
        every: u16,
    },
}

/// Which way values grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Up,
    /// The first category above.
    Right,
}

/// What several bars or areas of one category do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stacking {
    /// They stand on one another.
    Stacked,
    /// They begin at one place.
    Together,
}

impl Table {
    /// The columns that are drawn, with the rows of the table.
    pub(crate) fn rows(&self) -> usize {
        self.columns.first().map_or(0, |column| column.cells.len())
    }
}

impl Cell {
    pub(crate) fn number(value: f64) -> Self {
        Self { value: Value::Number(value), formula: None }
    }

    pub(crate) fn words(words: impl Into<String>) -> Self {
        Self { value: Value::Words(words.into()), formula: None }
    }

    pub(crate) fn nothing() -> Self {
        Self { value: Value::Nothing, formula: None }
    }

    pub(crate) fn computed(self, formula: impl Into<String>) -> Self {
        Self { formula: Some(formula.into()), ..self }
    }
}
