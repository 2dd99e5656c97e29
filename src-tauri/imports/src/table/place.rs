//! From a table whose stages are columns to the draft of a map.
//!
//! The cells of a lane come in as *guesses*, unless a row beside it says how sure they are: somebody wrote them, and
//! nothing tells how sure they were. Rows of numbers under a name that speaks of ratings become ratings.

mod ratings;
mod stages;

use super::beside::Beside;
use super::kinds::{self, Row, Told};
use super::layout::{self, Heads};
use super::{Grid, Stages};
use crate::Error;
use crate::import::Placement;
use crate::names::{cut, one_line_name};
use crate::remark::{Remark, Weight, column_name, columns_named, rows_named};
use crate::scale::Scale;
use domain::{CellDraft, Confidence, LaneDraft, LaneKind, MapDraft, Message, limits};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// A table, placed.
pub(super) struct Placed {
    pub(super) map: MapDraft,
    pub(super) placements: Vec<Placement>,
    pub(super) remarks: Vec<Remark>,
    /// The lowest and highest of the scores that are no ratings as they stand.
    pub(super) scores: Option<(f64, f64)>,
    /// Both ends of the scale that the first of these is said to be on.
    pub(super) stated: Option<(i32, i32)>,
}

/// Places a table whose stages are columns. `called` is the name of the map where the table has none, `map` its place
/// among the maps of the import.
///
/// # Errors
/// [`Error`] when it has no stage.
pub(super) fn place(
    grid: &Grid,
    called: &str,
    words: &'static Words,
    scale: Scale,
    map: usize,
) -> Result<Placed, Error> {
    let heads = layout::heads(grid);
    let mut placing = Placing::new(grid, heads, called, words, scale, map);
    placing.stages()?;
    placing.rows();
    Ok(placing.finish())
}

/// The range that holds two ranges.
pub(super) fn wider(one: Option<(f64, f64)>, other: Option<(f64, f64)>) -> Option<(f64, f64)> {
    match (one, other) {
        (Some((low, high)), Some((lower, higher))) => Some((low.min(lower), high.max(higher))),
        (one, other) => one.or(other),
    }
}

struct Placing<'a> {
    grid: &'a Grid,
    heads: Heads,
    words: &'static Words,
    scale: Scale,
    /// The column of each stage.
    columns: Vec<usize>,
    /// Whether a row said what phases the stages have.
    phases_told: bool,
    /// The lane of the row before, to which a row without a name belongs.
    last_lane: Option<usize>,
    /// The place of each cell among those of the draft, by stage and lane.
    cells: BTreeMap<(usize, usize), usize>,
    /// The lanes whose cells are known to be as sure as they are.
    sure: BTreeSet<usize>,
    /// The rows for whose lanes the map has no room.
    no_room: Vec<usize>,
    placed: Placed,
    map: usize,
}

impl<'a> Placing<'a> {
    fn new(
        grid: &'a Grid,
        heads: Heads,
        called: &str,
        words: &'static Words,
        scale: Scale,
        map: usize,
    ) -> Self {
        // The corner names the map, unless it names what stands beside or below it.
        let corner = Some(grid.text(heads.stages, 0))
            .filter(|corner| heads.kinds || (kinds::row_of(corner).is_none() && !kinds::is_head(corner)));
        let names = [corner, Some(called)].into_iter().flatten().map(one_line_name);
        let name =
            names.into_iter().find(|name| !name.is_empty()).unwrap_or_else(|| words.word("import-untitled"));
        Self {
            grid,
            heads,
            words,
            scale,
            columns: Vec::new(),
            phases_told: false,
            last_lane: None,
            cells: BTreeMap::new(),
            sure: BTreeSet::new(),
            no_room: Vec::new(),
            placed: Placed {
                map: MapDraft::blank(cut(&name)),
                placements: Vec::new(),
                remarks: Vec::new(),
                scores: None,
                stated: None,
            },
            map,
        }
    }

    fn say(&mut self, row: usize, column: usize, weight: Weight, what: Message) {
        self.placed.remarks.push(Remark::at(self.grid.place(row, column), weight, what));
    }

    fn becomes(&mut self, from: Message, to: Message) {
        self.placed.placements.push(Placement { map: self.map, from, to });
    }

    /// What people call a line of the table: *Column B* or *Row 3*, whichever way it was turned.
    fn line(&self, line: usize, stages: Stages) -> Message {
        let upright = (stages == Stages::Columns) != self.grid.turned;
        let (row, column) = match stages {
            Stages::Columns => (self.heads.stages, line),
            Stages::Rows => (line, 0),
        };
        let place = self.grid.place(row, column);
        if upright {
            Message::new("import-from-column").with("column", column_name(place.column))
        } else {
            Message::new("import-from-row").with("row", place.line)
        }
    }

    /// What people call several lines: *rows 4–6, 9*.
    fn lines(&self, lines: &[usize], stages: Stages) -> Message {
        let place = |line: &usize| match stages {
            Stages::Columns => self.grid.place(self.heads.stages, *line),
            Stages::Rows => self.grid.place(*line, 0),
        };
        if (stages == Stages::Columns) == self.grid.turned {
            let rows: Vec<usize> = lines.iter().map(|line| place(line).line).collect();
            rows_named(&rows)
        } else {
            let columns: Vec<usize> = lines.iter().map(|line| place(line).column).collect();
            columns_named(&columns)
        }
    }

    fn rows(&mut self) {
        if let Some(row) = self.heads.phases {
            self.phases(row);
        }
        for row in 0..self.grid.rows.len() {
            if row != self.heads.stages && Some(row) != self.heads.phases {
                self.row(row);
            }
        }
        if !self.phases_told {
            self.phases_from_names();
        }
    }

    fn row(&mut self, row: usize) {
        let label = self.grid.text(row, 0);
        let empty = self.columns.iter().all(|column| self.grid.is_blank(row, *column));
        if label.trim().is_empty() {
            if !empty {
                self.nameless(row);
            }
            return;
        }
        if self.heads.kinds
            && let Some(told) = Told::named(self.grid.text(row, 1))
        {
            return self.lane(row, label, told);
        }
        if let Some((beside, lane)) = Beside::named(label)
            && self.beside(row, beside, lane)
        {
            return;
        }
        if let Some(rated) = kinds::rated(label)
            && self.ratings(row, &rated)
        {
            return;
        }
        match kinds::row_of(label) {
            Some(Row::Phases) if !self.phases_told => self.phases(row),
            Some(Row::Importance) if self.importances(row) => {}
            Some(Row::Within) if self.parts(row) => {}
            Some(Row::Lane(kind)) => self.lane(row, label, Told::usual(kind)),
            Some(Row::Stages | Row::Phases | Row::Importance | Row::Within | Row::Ratings(_)) | None => {
                self.lane(row, label, Told::usual(LaneKind::Text));
            }
        }
    }

    /// The texts of a row with the stage of each, blank ones left out.
    fn filled(&self, row: usize) -> Vec<(usize, usize, &'a str)> {
        let texts = self.columns.iter().enumerate().map(|(stage, column)| (stage, *column));
        texts
            .filter(|(_, column)| !self.grid.is_blank(row, *column))
            .map(|(stage, column)| (stage, column, self.grid.text(row, column)))
            .collect()
    }

    /// The values of a row, if every text in it is one.
    fn values<T>(&self, row: usize, value: impl Fn(&str) -> Option<T>) -> Option<Vec<(usize, T)>> {
        let texts = self.filled(row);
        texts.into_iter().map(|(stage, _, text)| Some((stage, value(text)?))).collect()
    }

    fn lane(&mut self, row: usize, label: &str, told: Told) {
        let whole = one_line_name(label);
        let name = cut(&whole);
        if name != whole {
            let what = Message::new("import-table-name-cut").with("allowed", limits::NAME);
            self.say(row, 0, Weight::NotPlaced, what);
        }
        if self.placed.map.lanes.iter().any(|lane| lane.name == name) {
            let what = Message::new("import-lane-twice").with("lane", name.as_str());
            self.say(row, 0, Weight::Read, what);
        }
        self.last_lane = self.lane_named(row, name.clone(), told);
        let Some(lane) = self.last_lane else { return };
        let from = self.line(row, Stages::Rows);
        let LaneDraft { kind, required, hidden, .. } = self.placed.map.lanes[lane];
        let to = Message::new("import-to-lane-kind")
            .with("lane", name)
            .with("kind", words::lane(kind, required, hidden));
        self.becomes(from, to);
        self.write(row, lane);
    }

    /// The place of the lane of a name, made if it is not there and the map has room for it.
    fn lane_named(&mut self, row: usize, name: String, told: Told) -> Option<usize> {
        let lanes = &mut self.placed.map.lanes;
        let known = lanes.iter().position(|lane| lane.name == name);
        if known.is_none() && lanes.len() == limits::LANES {
            self.no_room.push(row);
            return None;
        }
        known.or_else(|| {
            let Told { kind, required, hidden } = told;
            lanes.push(LaneDraft { name, kind, required, hidden });
            Some(lanes.len() - 1)
        })
    }

    /// A row without a name goes on with the lane above it.
    fn nameless(&mut self, row: usize) {
        let notes = self.words.word("import-lane-notes");
        let lane = self.last_lane.or_else(|| self.lane_named(row, notes, Told::usual(LaneKind::Text)));
        let Some(lane) = lane else { return };
        let name = self.placed.map.lanes[lane].name.clone();
        self.say(row, 0, Weight::Read, Message::new("import-row-nameless").with("lane", name));
        self.last_lane = Some(lane);
        self.write(row, lane);
    }

    fn write(&mut self, row: usize, lane: usize) {
        for (stage, column, text) in self.filled(row) {
            let cell = self.cell(stage, lane);
            if !cell.text.is_empty() {
                cell.text.push('\n');
            }
            cell.text.push_str(text);
            if cut_text(&mut cell.text) {
                let what = Message::new("import-text-cut").with("allowed", limits::TEXT);
                self.say(row, column, Weight::NotPlaced, what);
            }
        }
    }

    /// The cell where a stage and a lane cross, made if it is not there.
    fn cell(&mut self, stage: usize, lane: usize) -> &mut CellDraft {
        let cells = &mut self.placed.map.cells;
        let at = *self.cells.entry((stage, lane)).or_insert_with(|| {
            cells.push(CellDraft::new(stage, lane, String::new(), Confidence::Guess));
            cells.len() - 1
        });
        &mut cells[at]
    }

    /// Takes a row as what it says beside the texts of a lane; not where any text of it is something else.
    fn beside(&mut self, row: usize, beside: Beside, lane: &str) -> bool {
        let lanes = &self.placed.map.lanes;
        let lane = if lane.is_empty() { self.last_lane } else { lanes.iter().position(|it| it.name == lane) };
        let Some(lane) = lane else { return false };
        if beside.measures() && lanes[lane].kind != LaneKind::Metric {
            return false;
        }
        let told = |(stage, _, text): (usize, usize, &str)| {
            let there = self.cells.get(&(stage, lane)).map(|at| self.placed.map.cells[*at].clone());
            // A cell without a text is one that nobody said anything of.
            let cell =
                there.unwrap_or_else(|| CellDraft::new(stage, lane, String::new(), Confidence::Unknown));
            beside.told(self.grid, cell, text)
        };
        let Some(told) = self.filled(row).into_iter().map(told).collect::<Option<Vec<_>>>() else {
            return false;
        };
        for cell in told {
            let stage = cell.stage;
            *self.cell(stage, lane) = cell;
        }
        if beside == Beside::Confidence {
            self.sure.insert(lane);
        }
        let to = Message::new("import-to-beside")
            .with("what", Message::new(beside.word()))
            .with("lane", self.placed.map.lanes[lane].name.as_str());
        self.becomes(self.line(row, Stages::Rows), to);
        true
    }

    fn finish(mut self) -> Placed {
        if let Some(first) = self.no_room.first() {
            let what = Message::new("import-lanes-beyond")
                .with("allowed", limits::LANES)
                .with("lines", self.lines(&self.no_room, Stages::Rows));
            self.say(*first, 0, Weight::NotPlaced, what);
        }
        self.say_stages();
        let guessed = |cell: &CellDraft| !cell.text.is_empty() && !self.sure.contains(&cell.lane);
        if self.placed.map.cells.iter().any(guessed) {
            self.say(self.heads.stages, 0, Weight::Read, Message::new("import-guesses"));
        }
        self.placed
    }
}

/// Cuts a text to what a cell can hold, and says whether anything of it was lost.
fn cut_text(text: &mut String) -> bool {
    let Some((end, _)) = text.char_indices().nth(limits::TEXT) else { return false };
    text.truncate(end);
    text.pop();
    text.push('…');
    true
}
