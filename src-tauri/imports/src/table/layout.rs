//! Where in a table the names of its stages and lanes stand.

use super::kinds;
use super::{Grid, Stages};
use crate::names::beginning;
use crate::phases::phase_of;
use crate::remark::{Place, Remark, Weight};
use domain::Message;
use std::collections::BTreeSet;

/// How far down the row with the names of the stages is looked for.
const HEAD_ROWS: usize = 4;

/// A line above a table: one text alone, perhaps merged over many columns, or divided by a comma of its own.
pub(super) struct Above {
    pub(super) place: Place,
    pub(super) text: String,
}

impl Above {
    /// Whether it can be the title: what names a row of a journey is none.
    pub(super) fn is_title(&self) -> bool {
        kinds::row_of(&self.text).is_none()
    }

    /// That it was left out.
    pub(super) fn remark(&self) -> Remark {
        let what = Message::new("import-above-table").with("text", beginning(&self.text));
        Remark::at(self.place.clone(), Weight::NotPlaced, what)
    }
}

/// The table without what stands before it: empty rows and columns, and lines of text, which are given.
pub(super) fn crop(grid: Grid) -> (Vec<Above>, Grid) {
    if kind_column(&grid, 0) {
        return (Vec::new(), grid);
    }
    let width = grid.width();
    let filled =
        |row: usize| -> Vec<usize> { (0..width).filter(|column| !grid.is_blank(row, *column)).collect() };
    let left = (0..grid.rows.len()).filter_map(|row| filled(row).first().copied()).min().unwrap_or(0);
    // The row called *stage* begins a table. What stands above it, at most half as wide, and names no row is a line.
    let is_divided = |row: usize, columns: usize| {
        let head = (row + 1..=row + HEAD_ROWS).find(|row| is_head(&grid, *row, left));
        head.is_some_and(|head| columns * 2 <= filled(head).len())
            && kinds::row_of(grid.text(row, left)).is_none()
    };
    let mut above = Vec::new();
    let mut top = 0;
    for row in 0..grid.rows.len() {
        let columns = filled(row);
        let mut texts: Vec<&str> = columns.iter().map(|column| grid.text(row, *column).trim()).collect();
        texts.dedup();
        match texts.as_slice() {
            [] => {}
            parts
                if columns.first() == Some(&left) && (parts.len() == 1 || is_divided(row, columns.len())) =>
            {
                above.push(Above { place: grid.place(row, left), text: parts.join(", ") });
            }
            // Here the table begins; where it never does, nothing stands above it.
            _ => return (above, grid.from(row, left)),
        }
        if above.is_empty() {
            top = row + 1;
        }
    }
    (Vec::new(), grid.from(top, left))
}

/// Whether the stages of a table are its columns or its rows: lanes have names that tell what they speak of (*pain
/// points*, *channel*), stages have names that tell a phase of the buyer's life. Columns, where nothing tells.
pub(super) fn recognise(grid: &Grid) -> Stages {
    if kind_column(grid, 0) {
        return Stages::Columns;
    }
    let head: Vec<&str> = (1..grid.width()).map(|column| grid.text(0, column)).collect();
    let side: Vec<&str> = (1..grid.rows.len()).map(|row| grid.text(row, 0)).collect();
    let columns = 2.0 * share(&side, is_lane) + share(&head, is_stage);
    let rows = 2.0 * share(&head, is_lane) + share(&side, is_stage);
    if rows > columns { Stages::Rows } else { Stages::Columns }
}

fn is_lane(name: &str) -> bool {
    kinds::row_of(name).is_some() || kinds::rated(name).is_some()
}

fn is_stage(name: &str) -> bool {
    phase_of(name).is_some() || kinds::phase(name).is_some()
}

/// The share of the names, blank ones aside, of which something is true.
fn share(names: &[&str], is_true: fn(&str) -> bool) -> f64 {
    let (mut named, mut fitting) = (0.0_f64, 0.0);
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        named += 1.0;
        fitting += f64::from(u8::from(is_true(name)));
    }
    fitting / named.max(1.0)
}

/// What stands in which rows and columns of a table whose stages are columns.
pub(super) struct Heads {
    /// The row with the names of the stages.
    pub(super) stages: usize,
    /// The row that holds phases although nothing names it so.
    pub(super) phases: Option<usize>,
    /// Whether the second column holds the kinds of lanes.
    pub(super) kinds: bool,
}

/// Finds them: the row called *stage* or *lane* among the first ones, or the first row. A row above it that has no name
/// and groups its columns holds the phases.
pub(super) fn heads(grid: &Grid) -> Heads {
    if kind_column(grid, 0) {
        return Heads { stages: 0, phases: None, kinds: true };
    }
    let rows = grid.rows.len().min(HEAD_ROWS);
    let named = (0..rows).find(|row| is_head(grid, *row, 0));
    if let Some(stages) = named {
        let above = stages.checked_sub(1).filter(|above| {
            let (groups, names) = (Groups::of(grid, *above), Groups::of(grid, stages));
            grid.is_blank(*above, 0) && groups.count > 0 && (groups.count < names.count || groups.phases)
        });
        return Heads { stages, phases: above, kinds: kind_column(grid, stages) };
    }
    let second_is_full = (1..grid.width()).all(|column| !grid.is_blank(1, column));
    if rows > 2 && grid.is_blank(0, 0) && second_is_full {
        let (groups, names) = (Groups::of(grid, 0), Groups::of(grid, 1));
        // A second row with a name may be the first lane, unless what stands above it groups what it says.
        let grouped = kinds::row_of(grid.text(1, 0)).is_none()
            && groups.count < names.count
            && (groups.merged || groups.phases);
        if grid.is_blank(1, 0) || grouped {
            return Heads { stages: 1, phases: Some(0), kinds: false };
        }
    }
    Heads { stages: 0, phases: None, kinds: false }
}

/// The texts of a row, by what they tell of whether they group the columns.
struct Groups {
    /// How many different ones there are.
    count: usize,
    /// Whether neighbours are the same, as merged cells are.
    merged: bool,
    /// Whether each speaks of a phase.
    phases: bool,
}

impl Groups {
    fn of(grid: &Grid, row: usize) -> Self {
        let texts: Vec<&str> = (1..grid.width()).map(|column| grid.text(row, column).trim()).collect();
        let filled: BTreeSet<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
        Self {
            count: filled.len(),
            merged: texts.windows(2).any(|pair| pair[0] == pair[1] && !pair[0].is_empty()),
            phases: filled.iter().all(|text| is_stage(text)),
        }
    }
}

/// Whether a row is called *stage* or *lane*, in its first column.
fn is_head(grid: &Grid, row: usize, first: usize) -> bool {
    kinds::is_head(grid.text(row, first))
}

/// Whether the second column says of what kind each lane is, as in tables that we write.
fn kind_column(grid: &Grid, head: usize) -> bool {
    kinds::is_word(grid.text(head, 1), "table-kind")
        && (head + 1..grid.rows.len())
            .all(|row| grid.is_blank(row, 1) || kinds::Told::named(grid.text(row, 1)).is_some())
}
