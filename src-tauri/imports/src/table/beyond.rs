//! What stands beyond the rows and columns that are read.
//!
//! A sheet may hold a million rows, and a map has forty lanes. So the first [`MOST_LINES`] rows and columns are read,
//! what fits of them into a map is taken, and what stands beyond is said with the farthest cell of it: often a stray
//! one that nobody knew of. Only where nothing within makes a table, the file is refused, and that cell is named.

use super::MOST_LINES;
use crate::remark::{Place, Remark, Weight, column_name};
use domain::Message;

/// The rows and columns that were not read.
#[derive(Debug, Default)]
pub(super) struct Beyond {
    rows: Option<Span>,
    columns: Option<Span>,
}

/// Where they begin, and the farthest cell of them, by line and column.
#[derive(Debug)]
struct Span {
    first: usize,
    farthest: (usize, usize),
}

impl Beyond {
    /// Notes a cell below the last row that is read; lines and columns count from 1.
    pub(super) fn below(&mut self, line: usize, column: usize) {
        let span = self.rows.get_or_insert(Span { first: line, farthest: (line, column) });
        span.first = span.first.min(line);
        span.farthest = span.farthest.max((line, column));
    }

    /// Notes a cell beside the last column that is read.
    pub(super) fn beside(&mut self, line: usize, column: usize) {
        let span = self.columns.get_or_insert(Span { first: column, farthest: (line, column) });
        span.first = span.first.min(column);
        if column > span.farthest.1 {
            span.farthest = (line, column);
        }
    }

    /// The farthest cell, if there is any.
    pub(super) fn farthest(&self, sheet: Option<&String>) -> Option<Place> {
        let span = self.rows.as_ref().or(self.columns.as_ref())?;
        Some(span.place(sheet))
    }

    /// What is said of them, at the farthest cell.
    pub(super) fn remarks(&self, sheet: Option<&String>) -> Vec<Remark> {
        let remark = |span: &Span, id: &'static str, key: &'static str, first: String| {
            let what = Message::new(id).with("allowed", MOST_LINES).with(key, first);
            Remark::at(span.place(sheet), Weight::NotPlaced, what)
        };
        let below = |span: &Span| remark(span, "import-rows-beyond", "row", span.first.to_string());
        let beside = |span: &Span| remark(span, "import-columns-beyond", "column", column_name(span.first));
        self.rows.as_ref().map(below).into_iter().chain(self.columns.as_ref().map(beside)).collect()
    }
}

impl Span {
    fn place(&self, sheet: Option<&String>) -> Place {
        let (line, column) = self.farthest;
        Place { sheet: sheet.cloned(), line, column }
    }
}
