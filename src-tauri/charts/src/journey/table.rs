//! How wide and how high each row and column of a map is, and how the lines of its cells break.

use super::cells::Contents;
use crate::area::{ASCENT, DESCENT};
use crate::text::{count, set_balanced};
use crate::{Style, TextLine, set_lines_within};
use std::ops::Range;

/// From one baseline of a cell to the next, em.
pub(crate) const LEADING: f64 = 1.3;
/// Between the edge of a cell and its text, em: at the sides, above and below.
pub(crate) const PAD: (f64, f64) = (0.7, 0.42);
/// Of type that large, what is written smaller than the cells is no smaller, px.
const SMALLEST: f64 = 14.0;
/// The height of a row of ratings, em.
const RATING: f64 = 2.2;

/// What a table shows of a map.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// A cell has no more lines than this.
    pub(crate) lines: usize,
    /// Which lanes are shown.
    pub(crate) lanes: Range<usize>,
}

/// A part of a map, its lines broken.
pub(crate) struct Table {
    /// Em size, px.
    pub(crate) em: f64,
    /// Which stages are its columns.
    pub(crate) stages: Range<usize>,
    /// Which lanes are its rows.
    pub(crate) lanes: Range<usize>,
    /// The width of the names of its rows.
    pub(crate) lane_width: f64,
    /// The width of a column.
    pub(crate) column_width: f64,
    /// The height of the phases.
    pub(crate) phase_height: f64,
    /// The height of the stages' names.
    pub(crate) head_height: f64,
    /// The height of each lane.
    pub(crate) row_heights: Vec<f64>,
    /// The height of each row of ratings.
    pub(crate) rating_height: f64,
    /// How many rows of ratings.
    pub(crate) ratings: usize,
    /// The stages' names.
    pub(crate) heads: Vec<Vec<TextLine>>,
    /// The lanes' names.
    pub(crate) lane_names: Vec<Vec<TextLine>>,
    /// What the cells say, row by row.
    pub(crate) texts: Vec<Vec<Vec<TextLine>>>,
}

/// The size of type that is smaller than that of the cells: phases and counts.
pub(crate) fn small(em: f64) -> f64 {
    (0.86 * em).max(em.min(SMALLEST))
}

/// The width of the names of rows, px.
pub(crate) fn lane_width(em: f64) -> f64 {
    9.0 * em
}

/// The least width of a column, px.
pub(crate) fn narrowest(em: f64) -> f64 {
    8.0 * em
}

impl Table {
    /// Sets a part of a map in a width.
    pub(crate) fn set(
        contents: &Contents<'_>,
        stages: Range<usize>,
        limits: Limits,
        width: f64,
        em: f64,
    ) -> Self {
        let lane_width = lane_width(em);
        let columns = count(stages.len().max(1));
        // A column wider than some sixty letters is harder to read, not easier; where cells are shortened it shows more of them.
        let widest = if limits.lines == usize::MAX { 32.0 * em } else { f64::INFINITY };
        let column_width = ((width - lane_width) / columns).min(widest);
        let inner = column_width - 2.0 * PAD.0 * em;
        let name = |text: &str, width: f64| set_lines_within(text, em, 600, width, limits.lines.min(6)).0;
        let heads: Vec<_> = stages
            .clone()
            .map(|stage| {
                contents.map.stages.get(stage).map_or_else(Vec::new, |stage| name(&stage.stage.name, inner))
            })
            .collect();
        let lanes = contents.lanes.get(limits.lanes.clone()).unwrap_or_default();
        let lane_names: Vec<_> = lanes
            .iter()
            .map(|lane| set_balanced(&lane.name, em, 600, lane_width - 2.0 * PAD.0 * em, limits.lines.min(6)))
            .collect();
        let texts: Vec<Vec<_>> = limits
            .lanes
            .clone()
            .map(|lane| {
                let cell = |stage| {
                    contents.cell(stage, lane).map_or_else(Vec::new, |(text, _)| {
                        set_lines_within(&Contents::drawn(text), em, 400, inner, limits.lines).0
                    })
                };
                stages.clone().map(cell).collect()
            })
            .collect();
        let row_heights = texts
            .iter()
            .zip(&lane_names)
            .map(|(cells, name)| {
                let most = cells.iter().map(Vec::len).max().unwrap_or(0).max(name.len()).max(1);
                text_height(most, em)
            })
            .collect();
        let head = heads.iter().map(Vec::len).max().unwrap_or(1).max(1);
        Self {
            em,
            stages,
            lanes: limits.lanes,
            lane_width,
            column_width,
            phase_height: 1.8 * small(em),
            head_height: text_height(head, em),
            row_heights,
            rating_height: RATING * em,
            ratings: contents.aspects.len(),
            heads,
            lane_names,
            texts,
        }
    }

    /// The width of the whole, px.
    pub(crate) fn width(&self) -> f64 {
        self.lane_width + count(self.stages.len()) * self.column_width
    }

    /// The height of the whole, px.
    pub(crate) fn height(&self) -> f64 {
        let rows: f64 = self.row_heights.iter().sum();
        self.phase_height + self.head_height + rows + count(self.ratings) * self.rating_height
    }

    /// The same with rows somewhat higher where that still fits in a height, so that a small table does not look lost.
    pub(crate) fn taller(mut self, height: f64) -> Self {
        let rows: f64 = self.row_heights.iter().sum::<f64>() + count(self.ratings) * self.rating_height;
        let spare = (height - self.height()).max(0.0);
        let factor = 1.0 + (spare / rows.max(1.0)).min(0.45);
        self.row_heights.iter_mut().for_each(|row| *row *= factor);
        self.rating_height *= factor;
        self
    }

    /// Everything that it shows, in words.
    pub(crate) fn say(&self, contents: &Contents<'_>, style: &Style) -> String {
        say(contents, self.stages.clone(), self.lanes.clone(), style)
    }
}

/// A part of a map in words, a line for each cell and score.
pub(crate) fn say(
    contents: &Contents<'_>,
    stages: Range<usize>,
    lanes: Range<usize>,
    style: &Style,
) -> String {
    let mut lines = Vec::new();
    for stage in stages {
        lines.extend(
            lanes
                .clone()
                .filter(|lane| contents.cell(stage, *lane).is_some())
                .map(|lane| contents.say_cell(stage, lane, style)),
        );
        lines.extend(
            contents.aspects.iter().map(|(aspect, name)| contents.say_score(stage, *aspect, name, style)),
        );
    }
    lines.join("\n")
}

fn text_height(lines: usize, em: f64) -> f64 {
    (count(lines.saturating_sub(1)) * LEADING + ASCENT + DESCENT + 2.0 * PAD.1) * em
}
