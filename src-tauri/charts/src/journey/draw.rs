//! Drawing a part of a map that was set.

use super::contents::Contents;
use super::scores::score;
use super::table::{Grid, Part, Row, Type};
use crate::area::ASCENT;
use crate::curve::{Panel, Point};
use crate::draw::{fill, group, line, plain, rect, solid, text};
use crate::text::{are_right_to_left, count};
use crate::{
    Anchor, Area, Color, Dash, Handle, Item, Shape, Stroke, Style, TextLine, set_line, set_lines_within,
};
use domain::{Aspect, Confidence, Message};

/// A part of a map that is being drawn with its upper left corner at that of `area`.
pub(crate) struct Drawing<'a> {
    /// What stands in the map.
    pub(crate) contents: &'a Contents<'a>,
    /// Its columns.
    pub(crate) grid: &'a Grid,
    /// Its rows.
    pub(crate) part: &'a Part,
    /// Where it stands.
    pub(crate) area: Area,
    /// How it looks.
    pub(crate) style: &'a Style,
}

/// All items of a part.
pub(crate) fn table(drawing: &Drawing<'_>) -> Vec<Item> {
    let Drawing { contents, grid, part, area, style } = drawing;
    let rows = part.rows.len() + contents.aspects.len() + 3;
    let mut items = Vec::with_capacity(rows * (grid.columns.len() + 1));
    let corner = Area { width: grid.lane_width, height: grid.top(), ..*area };
    items.push(plain("corner", outlined(corner, Some(style.colors.sunken), style.colors.line)));
    drawing.phases(&mut items);
    drawing.heads(&mut items);
    let y = drawing.curves(area.y + grid.top(), &mut items);
    let y = drawing.rows(y, &mut items);
    let y = drawing.ratings(y, &mut items);
    let frame = Area { height: y - area.y, width: grid.width(), ..*area };
    items.push(plain("frame", outlined(frame, None, style.colors.line_strong)));
    items
}

impl Drawing<'_> {
    fn em(&self) -> f64 {
        self.grid.letters.em
    }

    /// The left edge of a column; `column` counts from the first of the grid.
    pub(crate) fn x(&self, column: usize) -> f64 {
        self.area.x + self.grid.lane_width + count(column) * self.grid.column_width
    }

    /// The phases, each over its stages.
    fn phases(&self, items: &mut Vec<Item>) {
        let Self { contents, grid, area, style, .. } = self;
        let (small, pad) = (grid.letters.small, grid.letters.pad.0 * self.em());
        let shown = &contents.columns[grid.columns.clone()];
        let mut from = 0;
        while let Some(first) = shown.get(from) {
            let to = from + shown[from..].iter().take_while(|column| column.phase == first.phase).count();
            let (x, width) = (self.x(from), count(to - from) * grid.column_width);
            let place = Area { x, y: area.y, width, height: grid.phase_height };
            let (lines, _) = set_lines_within(&first.phase, small, 600, width - 2.0 * pad, 1);
            let at = (x + pad, area.y + grid.phase_height / 2.0 + 0.36 * small);
            let label = text(at, Anchor::Start, small, 600, style.colors.ink_2, lines);
            let name = format!("phase/{}", grid.columns.start + from);
            let parts = vec![
                plain(
                    format!("{name}/ground"),
                    outlined(place, Some(style.colors.sunken), style.colors.line),
                ),
                plain(format!("{name}/name"), Shape::Text(label)),
            ];
            items.push(group(name, None, first.phase.clone(), parts));
            from = to;
        }
    }

    /// The names of the stages; over parts that are shown, that of the stage which they belong to.
    fn heads(&self, items: &mut Vec<Item>) {
        let Self { contents, grid, area, .. } = self;
        let y = area.y + grid.phase_height;
        for (over, lines) in &grid.joints {
            let column = &contents.columns[contents.columns[over.start].whole];
            let (x, width) = (self.x(over.start - grid.columns.start), count(over.len()) * grid.column_width);
            let place = Area { x, y, width, height: grid.joint_height };
            let name = format!("whole/{}", column.reading.stage.id);
            items.push(self.head(&name, None, column.name().to_owned(), lines, place));
        }
        for (place, (column, lines)) in grid.columns.clone().zip(&grid.heads).enumerate() {
            let shown = &contents.columns[column];
            let above = if shown.joint { grid.joint_height } else { 0.0 };
            let height = grid.joint_height + grid.head_height - above;
            let area = Area { x: self.x(place), y: y + above, width: grid.column_width, height };
            let stage = &shown.reading.stage;
            let say = Message::new("journey-stage").with("phase", shown.phase.as_str());
            let say = self.style.words.say(&say.with("stage", shown.name()));
            let handle = Handle::Stage { stage: stage.id.clone() };
            items.push(self.head(&format!("stage/{}", stage.id), Some(handle), say, lines, area));
        }
    }

    fn head(&self, name: &str, handle: Option<Handle>, say: String, lines: &[TextLine], place: Area) -> Item {
        let colors = self.style.colors;
        let parts = vec![
            plain(format!("{name}/ground"), outlined(place, Some(colors.sunken), colors.line)),
            plain(format!("{name}/name"), words(lines.to_vec(), self.grid.letters, 600, colors.ink, place)),
        ];
        group(name, handle, say, parts)
    }

    /// The lanes with their cells, from `y` on; gives where they end.
    fn rows(&self, mut y: f64, items: &mut Vec<Item>) -> f64 {
        let Self { contents, grid, part, area, .. } = self;
        for row in &part.rows {
            let lane = contents.lanes[row.lane];
            let place = Area { x: area.x, y, width: grid.lane_width, height: row.height };
            items.push(self.row_name(&format!("lane/{}", lane.id), &lane.name, grid.name(row), place));
            for column in 0..grid.columns.len() {
                let place = Area { x: self.x(column), width: grid.column_width, ..place };
                items.push(self.cell(column, row, place));
            }
            y += row.height;
        }
        y
    }

    /// The rows of ratings; gives where they end.
    fn ratings(&self, mut y: f64, items: &mut Vec<Item>) -> f64 {
        let Self { contents, grid, part, area, .. } = self;
        if part.rating_height <= 0.0 {
            return y;
        }
        for aspect in part.ratings(contents) {
            let (known, name) = &contents.aspects[aspect];
            let place = Area { x: area.x, y, width: grid.lane_width, height: part.rating_height };
            items.push(self.aspect_name((*known, name), place));
            for (column, shown) in grid.columns.clone().enumerate() {
                let place = Area { x: self.x(column), width: grid.column_width, ..place };
                items.push(score(self, shown, aspect, place));
            }
            y += part.rating_height;
        }
        y
    }

    /// The curves, from `y` on; gives where they end.
    fn curves(&self, mut y: f64, items: &mut Vec<Item>) -> f64 {
        let Self { contents, grid, part, area, style } = self;
        if part.curves_height <= 0.0 {
            return y;
        }
        let height = part.curves_height / count(contents.aspects.len());
        for (aspect, name) in &contents.aspects {
            let place = Area { x: area.x, y, width: grid.lane_width, height };
            items.push(self.aspect_name((*aspect, name), place));
            let place = Area { x: self.x(0), width: grid.width() - grid.lane_width, ..place };
            let ground = outlined(place, Some(style.colors.surface), style.colors.line);
            items.push(plain(format!("curve/{}/ground", aspect.as_str()), ground));
            let points = grid.columns.clone().enumerate().map(|(column, shown)| Point {
                x: self.x(column) + grid.column_width / 2.0,
                stage: contents.columns[shown].reading,
                score: contents.score(shown, *aspect),
            });
            let panel = Panel {
                aspect: (*aspect, name),
                points: points.collect(),
                area: place,
                letters: grid.letters,
            };
            items.push(panel.draw(style));
            y += height;
        }
        y
    }

    /// The name of a respect, in the middle of its row.
    fn aspect_name(&self, (aspect, name): (Aspect, &str), place: Area) -> Item {
        let em = self.em();
        let inner = place.width - 2.0 * self.grid.letters.pad.0 * em;
        let (lines, _) = set_lines_within(name, em, 600, inner, 1);
        let mut row = self.row_name(&format!("aspect/{}", aspect.as_str()), name, &lines, place);
        if let Shape::Group { items } = &mut row.shape
            && let Some(Shape::Text(text)) = items.last_mut().map(|item| &mut item.shape)
        {
            text.y = place.y + place.height / 2.0 + 0.36 * em;
        }
        row
    }

    fn row_name(&self, id: &str, name: &str, lines: &[TextLine], place: Area) -> Item {
        let colors = self.style.colors;
        let parts = vec![
            plain(format!("{id}/ground"), outlined(place, Some(colors.sunken), colors.line)),
            plain(format!("{id}/name"), words(lines.to_vec(), self.grid.letters, 600, colors.ink_2, place)),
        ];
        group(id, None, name.to_owned(), parts)
    }

    /// A cell: plain if known, with a bar at its left if believed, with a broken bar and slanted if guessed, a dash if unknown.
    fn cell(&self, column: usize, row: &Row, place: Area) -> Item {
        let (letters, colors) = (self.grid.letters, self.style.colors);
        let em = letters.em;
        let shown = self.grid.columns.start + column;
        let cell = self.contents.cell(shown, row.lane);
        let (stage, lane) =
            (self.contents.columns[shown].reading.stage.id.clone(), self.contents.lanes[row.lane].id.clone());
        let name = ["cell", stage.as_str(), lane.as_str()].join("/");
        let part = |part: &str| [name.as_str(), part].join("/");
        let mut parts = Vec::with_capacity(3);
        parts.push(plain(part("ground"), outlined(place, Some(colors.surface), colors.line)));
        match &cell.words {
            None if row.lines.start == 0 => {
                let dash = words(vec![set_line("–", em, 400)], letters, 400, colors.ink_3, place);
                parts.push(plain(part("text"), dash));
            }
            None => {}
            Some((measured, confidence)) => {
                let bar = bar(*confidence, place, em, self.style);
                parts.extend(bar.map(|shape| plain(part("confidence"), shape)));
                let lines = self.grid.cell(column, row).iter().map(|letters| measured.line(letters, em));
                let color = match confidence {
                    Confidence::Known | Confidence::Believed => colors.ink,
                    Confidence::Guess | Confidence::Unknown => colors.ink_2,
                };
                let set = lettering(lines.collect(), letters, 400, color, place);
                let italic = *confidence == Confidence::Guess;
                parts.push(plain(part("text"), Shape::Text(crate::Text { italic, ..set })));
            }
        }
        group(name, Some(Handle::Cell { stage, lane }), cell.said.clone(), parts)
    }
}

/// A rectangle with an edge, filled or not.
pub(crate) fn outlined(area: Area, ground: Option<Color>, color: Color) -> Shape {
    Shape::Rect {
        x: area.x,
        y: area.y,
        width: area.width,
        height: area.height,
        radius: 0.0,
        fill: ground.and_then(fill),
        stroke: Some(solid(color, 1.0)),
    }
}

/// Text in a cell, from the upper corner on the side from which it is read.
fn words(lines: Vec<TextLine>, letters: Type, weight: u16, color: Color, place: Area) -> Shape {
    Shape::Text(lettering(lines, letters, weight, color, place))
}

fn lettering(lines: Vec<TextLine>, letters: Type, weight: u16, color: Color, place: Area) -> crate::Text {
    let Type { em, leading, pad, .. } = letters;
    let (anchor, x) = if are_right_to_left(&lines) {
        (Anchor::End, place.right() - pad.0 * em)
    } else {
        (Anchor::Start, place.x + pad.0 * em)
    };
    let at = (x, place.y + (pad.1 + ASCENT) * em);
    crate::Text { line_height: leading * em, ..text(at, anchor, em, weight, color, lines) }
}

/// The bar that shows how sure a cell is, told apart without colour: whole for what is believed, of dashes for a
/// guess, of dots for words nobody is sure of.
pub(crate) fn bar(confidence: Confidence, place: Area, em: f64, style: &Style) -> Option<Shape> {
    let colors = style.colors;
    let width = 0.24 * em;
    let broken = |dash: Dash, color: Color| {
        let x = place.x + width / 2.0;
        line((x, place.y), (x, place.bottom()), Stroke { dash, ..solid(color, width) })
    };
    match confidence {
        Confidence::Known => None,
        Confidence::Believed => Some(rect(Area { width, ..place }, 0.0, colors.ink_3)),
        Confidence::Guess => Some(broken(Dash::Dash, colors.warn)),
        Confidence::Unknown => Some(broken(Dash::Dot, colors.ink_3)),
    }
}
