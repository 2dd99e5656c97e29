//! How wide and how high each row and column of a map is, and how the lines of its cells break.

use super::Ratings;
use super::contents::Contents;
use crate::area::{ASCENT, DESCENT};
use crate::curve;
use crate::text::{count, set_balanced};
use crate::{Style, TextLine, set_lines_within};
use domain::Message;
use std::ops::Range;

/// The most lines of a name. Columns are wide enough for the longest name that a workbook can hold.
const NAME_LINES: usize = 16;
/// More lines of a lane's name than this make the column of names wider, as far as that goes.
const LANE_LINES: usize = 6;
/// How wide the column of the lanes' names may be, em.
const LANE_WIDTHS: [f64; 4] = [8.5, 10.5, 12.5, 14.5];
/// How wide a column must be at least, em, so that a long name of a stage has room.
const COLUMN_WIDTHS: [f64; 5] = [8.0, 10.0, 12.0, 14.5, 18.0];

/// Sizes of type, px, and how close it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Type {
    /// Of cells and names.
    pub(crate) em: f64,
    /// Of phases and counts.
    pub(crate) small: f64,
    /// From one baseline of a cell to the next, em.
    pub(crate) leading: f64,
    /// Between the edge of a cell and its text, em: at the sides, above and below.
    pub(crate) pad: (f64, f64),
    /// The height of a row of ratings, em.
    rating: f64,
}

/// How wide the columns of a map have to be for its names, em.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Widths {
    /// That of the lanes' names.
    lane: f64,
    /// The narrowest of a stage.
    column: f64,
}

impl Widths {
    /// The least widths in which the names of these lanes and stages are whole.
    pub(crate) fn of<'a>(
        lanes: impl Iterator<Item = &'a str> + Clone,
        stages: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        let pad = Type::new(1.0, 1.0).pad.0;
        let whole = |name: &str, width: f64, most: usize| {
            // With what else is said at a name: that it goes on, or what is folded away.
            !set_lines_within(name, 1.0, 600, width - 2.0 * pad, most - 2).1
        };
        let least = |widths: &[f64], fits: &dyn Fn(f64) -> bool| {
            let last = widths.last().copied().unwrap_or_default();
            widths.iter().copied().find(|width| fits(*width)).unwrap_or(last)
        };
        Self {
            lane: least(&LANE_WIDTHS, &|width| lanes.clone().all(|name| whole(name, width, LANE_LINES + 2))),
            column: least(&COLUMN_WIDTHS, &|width| stages.clone().all(|name| whole(name, width, NAME_LINES))),
        }
    }

    /// The width of the names of rows, px.
    pub(crate) fn lane(self, letters: Type) -> f64 {
        self.lane * letters.em
    }

    /// The width of so many columns at least, with the names of rows, px.
    pub(crate) fn least(self, columns: usize, letters: Type) -> f64 {
        (self.lane + count(columns) * self.column) * letters.em
    }
}

impl Type {
    /// Type of this size, what is written smaller than that no smaller than `least`.
    pub(crate) fn new(em: f64, least: f64) -> Self {
        let small = (0.86 * em).max(em.min(least));
        Self { em, small, leading: 1.25, pad: (0.6, 0.34), rating: 2.0 }
    }

    /// The same set closely, as in a table of a book: for a map that would else take more slides.
    pub(crate) fn close(em: f64, least: f64) -> Self {
        Self { leading: 1.14, pad: (0.4, 0.18), rating: 1.55, ..Self::new(em, least) }
    }

    /// The width of the names of rows in a chart that has no long ones, px.
    pub(crate) fn lane_width(self) -> f64 {
        LANE_WIDTHS[0] * self.em
    }

    /// The height of so many lines with what is above and below them, px.
    fn height(self, lines: usize) -> f64 {
        (count(lines.saturating_sub(1)) * self.leading + ASCENT + DESCENT + 2.0 * self.pad.1) * self.em
    }
}

/// Some columns of a map with all of its rows, their lines broken.
pub(crate) struct Grid {
    /// Its type.
    pub(crate) letters: Type,
    /// Which columns.
    pub(crate) columns: Range<usize>,
    /// The width of the names of its rows, px.
    pub(crate) lane_width: f64,
    /// The width of a column, px.
    pub(crate) column_width: f64,
    /// The height of the phases, px.
    pub(crate) phase_height: f64,
    /// The height of the names of stages whose parts are shown, px; 0 where there are none.
    pub(crate) joint_height: f64,
    /// The height of the stages' names, px.
    pub(crate) head_height: f64,
    /// The names of stages whose parts are shown, and the columns that they stand over.
    pub(crate) joints: Vec<(Range<usize>, Vec<TextLine>)>,
    /// The stages' names.
    pub(crate) heads: Vec<Vec<TextLine>>,
    lanes: Vec<LaneLines>,
    /// How many rows of ratings stand below.
    ratings: usize,
    /// The height of the curves under the heads, px; 0 where ratings are rows.
    curves_height: f64,
}

/// A lane whose cells are broken into lines.
struct LaneLines {
    name: Vec<TextLine>,
    continued: Vec<TextLine>,
    /// For each column, which letters each line of its cell has.
    cells: Vec<Vec<Range<usize>>>,
    most: usize,
}

/// What of a grid is drawn in one place: rows, perhaps not all, perhaps a part of a row that is too high.
#[derive(Debug, Clone, Default)]
pub(crate) struct Part {
    /// The rows.
    pub(crate) rows: Vec<Row>,
    /// The height of each row of ratings, px; 0 where they are drawn elsewhere.
    pub(crate) rating_height: f64,
    /// The height of the curves, px; 0 where there are none, or where they are drawn elsewhere.
    pub(crate) curves_height: f64,
}

/// A row, or some lines of one.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// Which lane.
    pub(crate) lane: usize,
    /// Which lines of its cells.
    pub(crate) lines: Range<usize>,
    /// Its height, px.
    pub(crate) height: f64,
}

impl Grid {
    /// Sets some columns of a map in a width.
    pub(crate) fn set(
        contents: &Contents<'_>,
        columns: Range<usize>,
        width: f64,
        letters: Type,
        style: &Style,
    ) -> Self {
        let em = letters.em;
        let lane_width = contents.widths.lane(letters);
        // A column wider than some sixty letters is harder to read, not easier.
        let column_width = ((width - lane_width) / count(columns.len().max(1))).min(32.0 * em);
        let inner = column_width - 2.0 * letters.pad.0 * em;
        let name = |text: &str, width: f64| set_lines_within(text, em, 600, width, NAME_LINES).0;
        let joints: Vec<_> = joints(contents, &columns)
            .into_iter()
            .map(|(whole, over)| {
                let width = count(over.len()) * column_width - 2.0 * letters.pad.0 * em;
                let lines = name(contents.columns[whole].name(), width);
                (over, lines)
            })
            .collect();
        let itself = style.words.word("journey-whole");
        let heads: Vec<_> = columns
            .clone()
            .map(|column| {
                let shown = &contents.columns[column];
                match shown.folded {
                    _ if shown.joint && shown.whole == column => name(&itself, inner),
                    0 => name(shown.name(), inner),
                    // What is folded away is not left out without a word.
                    count => {
                        let folded = Message::new("journey-folded").with("stage", shown.name());
                        name(&style.words.say(&folded.with("count", count)), inner)
                    }
                }
            })
            .collect();
        let lane_inner = lane_width - 2.0 * letters.pad.0 * em;
        let lanes = contents.lanes.iter().enumerate().map(|(lane, reading)| {
            let cell = |column| match &contents.cell(column, lane).words {
                None => Vec::new(),
                Some((words, _)) => words.broken(em, inner),
            };
            let cells: Vec<_> = columns.clone().map(cell).collect();
            let continued = Message::new("journey-continued").with("lane", reading.name.as_str());
            let label = |words: &str| set_balanced(words, em, 600, lane_inner, NAME_LINES);
            LaneLines {
                name: label(&reading.name),
                continued: label(&style.words.say(&continued)),
                most: cells.iter().map(Vec::len).max().unwrap_or(0).max(1),
                cells,
            }
        });
        let most = |names: &mut dyn Iterator<Item = usize>| names.max().unwrap_or(1).max(1);
        let joint = joints.iter().map(|(_, lines)| lines.len()).max();
        let aspects = contents.aspects.len();
        Self {
            letters,
            lane_width,
            column_width,
            phase_height: 1.8 * letters.small,
            joint_height: joint.map_or(0.0, |lines| letters.height(lines)),
            head_height: letters.height(most(&mut heads.iter().map(Vec::len))),
            lanes: lanes.collect(),
            ratings: if contents.ratings == Ratings::Rows { aspects } else { 0 },
            curves_height: if contents.ratings == Ratings::Curve {
                count(aspects) * curve::LEAST * em
            } else {
                0.0
            },
            columns,
            joints,
            heads,
        }
    }

    /// The width of the whole, px.
    pub(crate) fn width(&self) -> f64 {
        self.lane_width + count(self.columns.len()) * self.column_width
    }

    /// The height of what stands above the rows, px.
    pub(crate) fn top(&self) -> f64 {
        self.phase_height + self.joint_height + self.head_height
    }

    /// The height of a part with what stands above its rows, px.
    pub(crate) fn height(&self, part: &Part) -> f64 {
        let rows: f64 = part.rows.iter().map(|row| row.height).sum();
        self.top() + part.curves_height + rows + self.ratings_height(part)
    }

    fn ratings_height(&self, part: &Part) -> f64 {
        count(self.ratings) * part.rating_height
    }

    /// The name of a row, or that it goes on.
    pub(crate) fn name(&self, row: &Row) -> &[TextLine] {
        let lane = &self.lanes[row.lane];
        if row.lines.start == 0 { &lane.name } else { &lane.continued }
    }

    /// Which letters each line of a cell has that belongs to a row; `column` counts from the first of this grid.
    pub(crate) fn cell(&self, column: usize, row: &Row) -> &[Range<usize>] {
        let lines = &self.lanes[row.lane].cells[column];
        let end = row.lines.end.min(lines.len());
        &lines[row.lines.start.min(end)..end]
    }

    /// All rows, whatever their height.
    pub(crate) fn whole(&self) -> Part {
        let rows = (0..self.lanes.len()).map(|lane| self.row(lane, 0..self.lanes[lane].most));
        let rating_height = if self.ratings > 0 { self.letters.rating * self.letters.em } else { 0.0 };
        let curves_height = self.curves_height;
        Part { rows: rows.collect(), rating_height, curves_height }
    }

    fn row(&self, lane: usize, lines: Range<usize>) -> Row {
        let height = self.row_height(lane, &lines);
        Row { lane, lines, height }
    }

    fn row_height(&self, lane: usize, lines: &Range<usize>) -> f64 {
        let lane = &self.lanes[lane];
        let name = if lines.start == 0 { &lane.name } else { &lane.continued };
        self.letters.height(lines.len().max(name.len()))
    }

    /// The rows in as few parts as have room in a height, about equally full. Curves stand in the first one, rows of ratings in the last. A row
    /// that is too high for any goes on in the next; where there is no room for a line, there is one all the same.
    pub(crate) fn parts(&self, height: f64) -> Vec<Part> {
        let parts = self.flowed(height);
        let (mut low, mut high) = (self.top(), height);
        let mut best = parts;
        // The least height in which it is no more parts makes them equal.
        for _ in 0..6 {
            let middle = (low + high) / 2.0;
            let tried = self.flowed(middle);
            if best.len() > 1 && tried.len() == best.len() {
                (best, high) = (tried, middle);
            } else {
                low = middle;
            }
        }
        best
    }

    fn flowed(&self, height: f64) -> Vec<Part> {
        let room = height - self.top();
        let mut done = Vec::new();
        let (mut part, mut used) =
            (Part { curves_height: self.curves_height, ..Part::default() }, self.curves_height);
        for (lane, lines) in self.lanes.iter().enumerate() {
            let mut from = 0;
            while from < lines.most {
                let row = self.row(lane, from..lines.most);
                if used + row.height <= room + 1e-6 {
                    used += row.height;
                    from = lines.most;
                    part.rows.push(row);
                } else if part.rows.is_empty() {
                    let fitting = (from + 1..lines.most)
                        .take_while(|to| used + self.row_height(lane, &(from..*to)) <= room)
                        .last()
                        .unwrap_or(from + 1);
                    part.rows.push(self.row(lane, from..fitting));
                    from = fitting;
                    done.push(std::mem::take(&mut part));
                    used = 0.0;
                } else {
                    done.push(std::mem::take(&mut part));
                    used = 0.0;
                }
            }
        }
        let rating_height = self.letters.rating * self.letters.em;
        if used + count(self.ratings) * rating_height > room + 1e-6 && !part.rows.is_empty() {
            done.push(std::mem::take(&mut part));
        }
        if self.ratings > 0 || !part.rows.is_empty() || done.is_empty() {
            let rating_height = if self.ratings > 0 { rating_height } else { 0.0 };
            done.push(Part { rating_height, ..part });
        }
        done
    }

    /// A part with rows somewhat higher where that still fits in a height, so that a small table does not look lost.
    pub(crate) fn taller(&self, mut part: Part, height: f64) -> Part {
        let rows = part.rows.iter().map(|row| row.height).sum::<f64>() + self.ratings_height(&part);
        let spare = (height - self.height(&part)).max(0.0);
        let factor = 1.0 + (spare / rows.max(1.0)).min(0.45);
        part.rows.iter_mut().for_each(|row| row.height *= factor);
        part.rating_height *= factor;
        part
    }
}

impl Part {
    /// Which of the contents' respects it shows the ratings in.
    pub(crate) fn ratings(&self, contents: &Contents<'_>) -> Range<usize> {
        let shown = self.rating_height + self.curves_height > 0.0;
        0..if shown { contents.aspects.len() } else { 0 }
    }
}

/// The stages whose parts are shown among some columns, each with the columns that its head stands over.
fn joints(contents: &Contents<'_>, columns: &Range<usize>) -> Vec<(usize, Range<usize>)> {
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    for column in columns.clone().filter(|column| contents.columns[*column].joint) {
        let whole = contents.columns[column].whole;
        match found.last_mut() {
            Some((last, over)) if *last == whole => over.end = column + 1,
            Some(_) | None => found.push((whole, column..column + 1)),
        }
    }
    found
}
