//! Drawing a map that was set.

use super::cells::{Contents, verdict};
use super::table::{LEADING, PAD, Table, small};
use crate::area::{ASCENT, DESCENT};
use crate::draw::{circle, fill, group, line, plain, rect, solid, text};
use crate::text::count;
use crate::{
    Anchor, Area, Color, Dash, Handle, Item, Shape, Stroke, Style, TextLine, measure, set_line,
    set_lines_within,
};
use domain::reading::ScoreReading;
use domain::{Aspect, Confidence, Message};

/// The height of the key under a map, em.
pub(crate) const KEY: f64 = 2.4;

/// All items of a table with its upper left corner at that of `area`.
pub(crate) fn table(table: &Table, contents: &Contents<'_>, area: Area, style: &Style) -> Vec<Item> {
    let mut items = Vec::new();
    phases(table, contents, area, style, &mut items);
    heads(table, contents, area, style, &mut items);
    let mut y = area.y + table.phase_height + table.head_height;
    for (row, (lane, height)) in table.lanes.clone().zip(&table.row_heights).enumerate() {
        let Some(reading) = contents.lanes.get(lane) else { continue };
        let place = Area { x: area.x, y, width: table.lane_width, height: *height };
        let id = format!("lane/{}", reading.id);
        items.push(row_name(&id, &reading.name, &table.lane_names[row], table.em, place, style));
        for (column, stage) in table.stages.clone().enumerate() {
            let place = Area { x: column_x(table, area, column), width: table.column_width, ..place };
            items.push(cell((stage, lane), &table.texts[row][column], table.em, contents, place, style));
        }
        y += height;
    }
    for (aspect, name) in &contents.aspects {
        let place = Area { x: area.x, y, width: table.lane_width, height: table.rating_height };
        let (lines, _) = set_lines_within(name, table.em, 600, table.lane_width - 2.0 * PAD.0 * table.em, 1);
        let mut row = row_name(&format!("aspect/{}", aspect.as_str()), name, &lines, table.em, place, style);
        if let Shape::Group { items } = &mut row.shape
            && let Some(Shape::Text(text)) = items.last_mut().map(|item| &mut item.shape)
        {
            // Beside the numerals, which stand in the middle of their row.
            text.y = place.y + place.height / 2.0 + 0.36 * table.em;
        }
        items.push(row);
        for (column, stage) in table.stages.clone().enumerate() {
            let place = Area { x: column_x(table, area, column), width: table.column_width, ..place };
            items.extend(score(stage, (*aspect, name), table.em, contents, place, style));
        }
        y += table.rating_height;
    }
    let frame = Area { height: y - area.y, width: table.width(), ..area };
    items.push(plain("frame", outlined(frame, None, style.colors.line_strong)));
    items
}

fn column_x(table: &Table, area: Area, column: usize) -> f64 {
    area.x + table.lane_width + count(column) * table.column_width
}

fn outlined(area: Area, ground: Option<Color>, color: Color) -> Shape {
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

/// Text in a cell, from its upper left corner.
fn words(lines: &[TextLine], em: f64, weight: u16, color: Color, place: Area) -> Shape {
    let at = (place.x + PAD.0 * em, place.y + (PAD.1 + ASCENT) * em);
    let text = text(at, Anchor::Start, em, weight, color, lines.to_vec());
    Shape::Text(crate::Text { line_height: LEADING * em, ..text })
}

/// The phases, each over its stages.
fn phases(table: &Table, contents: &Contents<'_>, area: Area, style: &Style, items: &mut Vec<Item>) {
    let (em, colors) = (small(table.em), style.colors);
    let corner = Area { width: table.lane_width, height: table.phase_height + table.head_height, ..area };
    items.push(plain("corner", outlined(corner, Some(colors.sunken), colors.line)));
    let mut from = table.stages.start;
    while from < table.stages.end {
        let phase = contents.map.stages[from].stage.phase;
        let same = |stage: &usize| contents.map.stages[*stage].stage.phase == phase;
        let to = (from..table.stages.end).take_while(same).count() + from;
        let x = column_x(table, area, from - table.stages.start);
        let width = count(to - from) * table.column_width;
        let place = Area { x, y: area.y, width, height: table.phase_height };
        let (lines, _) = set_lines_within(&contents.phases[from], em, 600, width - 2.0 * PAD.0 * table.em, 1);
        let at = (x + PAD.0 * table.em, area.y + table.phase_height / 2.0 + 0.36 * em);
        let label = text(at, Anchor::Start, em, 600, colors.ink_2, lines);
        let parts = vec![
            plain(format!("phase/{from}/ground"), outlined(place, Some(colors.sunken), colors.line)),
            plain(format!("phase/{from}/name"), Shape::Text(label)),
        ];
        items.push(group(format!("phase/{from}"), None, contents.phases[from].clone(), parts));
        from = to;
    }
}

fn heads(table: &Table, contents: &Contents<'_>, area: Area, style: &Style, items: &mut Vec<Item>) {
    let colors = style.colors;
    for (column, stage) in table.stages.clone().enumerate() {
        let reading = &contents.map.stages[stage].stage;
        let x = column_x(table, area, column);
        let y = area.y + table.phase_height;
        let place = Area { x, y, width: table.column_width, height: table.head_height };
        let name = format!("stage/{}", reading.id);
        let parts = vec![
            plain(format!("{name}/ground"), outlined(place, Some(colors.sunken), colors.line)),
            plain(format!("{name}/name"), words(&table.heads[column], table.em, 600, colors.ink, place)),
        ];
        let say = Message::new("journey-stage").with("phase", contents.phases[stage].as_str());
        let say = style.words.say(&say.with("stage", reading.name.as_str()));
        items.push(group(name, Some(Handle::Stage { stage: reading.id.clone() }), say, parts));
    }
}

fn row_name(id: &str, name: &str, lines: &[TextLine], em: f64, place: Area, style: &Style) -> Item {
    let colors = style.colors;
    let parts = vec![
        plain(format!("{id}/ground"), outlined(place, Some(colors.sunken), colors.line)),
        plain(format!("{id}/name"), words(lines, em, 600, colors.ink_2, place)),
    ];
    group(id, None, name.to_owned(), parts)
}

/// A cell: plain if known, with a bar at its left if believed, with a bar and slanted if guessed, a dash if unknown.
fn cell(
    (stage, lane): (usize, usize),
    lines: &[TextLine],
    em: f64,
    contents: &Contents<'_>,
    place: Area,
    style: &Style,
) -> Item {
    let colors = style.colors;
    let ids = (contents.map.stages[stage].stage.id.clone(), contents.lanes[lane].id.clone());
    let name = format!("cell/{}/{}", ids.0, ids.1);
    let mut parts = vec![plain(format!("{name}/ground"), outlined(place, Some(colors.surface), colors.line))];
    let confidence = contents.cell(stage, lane).map(|(_, confidence)| confidence);
    parts.extend(bar(confidence, place, em, style).map(|shape| plain(format!("{name}/confidence"), shape)));
    let text = match confidence {
        None => words(&[set_line("–", em, 400)], em, 400, colors.ink_3, place),
        Some(Confidence::Known | Confidence::Believed) => words(lines, em, 400, colors.ink, place),
        Some(Confidence::Guess | Confidence::Unknown) => match words(lines, em, 400, colors.ink_2, place) {
            Shape::Text(text) => {
                Shape::Text(crate::Text { italic: confidence == Some(Confidence::Guess), ..text })
            }
            other => other,
        },
    };
    parts.push(plain(format!("{name}/text"), text));
    let handle = Handle::Cell { stage: ids.0, lane: ids.1 };
    group(name, Some(handle), contents.say_cell(stage, lane, style), parts)
}

/// The bar that shows how sure a cell is: solid for what is believed, amber for a guess, dotted for words nobody is sure of.
fn bar(confidence: Option<Confidence>, place: Area, em: f64, style: &Style) -> Option<Shape> {
    let solid_bar = |color: Color| rect(Area { width: 0.24 * em, ..place }, 0.0, color);
    match confidence {
        None | Some(Confidence::Known) => None,
        Some(Confidence::Believed) => Some(solid_bar(style.colors.ink_3)),
        Some(Confidence::Guess) => Some(solid_bar(style.colors.warn)),
        Some(Confidence::Unknown) => {
            let x = place.x + 0.12 * em;
            let stroke = Stroke { dash: Dash::Dot, ..solid(style.colors.ink_3, 0.24 * em) };
            Some(line((x, place.y), (x, place.bottom()), stroke))
        }
    }
}

/// One rating: its numeral on its colour with how many gave it; dots below three answers, one for each.
fn score(
    stage: usize,
    (aspect, aspect_name): (Aspect, &str),
    em: f64,
    contents: &Contents<'_>,
    place: Area,
    style: &Style,
) -> Option<Item> {
    let colors = style.colors;
    let id = contents.map.stages[stage].stage.id.clone();
    let name = format!("score/{id}/{}", aspect.as_str());
    let reading = contents.score(stage, aspect);
    let middle = (place.x + place.width / 2.0, place.y + place.height / 2.0);
    let mut parts = Vec::new();
    match reading.and_then(verdict) {
        Some((median, disagree)) => {
            let ground = rating_color(median, style);
            let ink = style.readable_on(ground);
            parts.push(plain(format!("{name}/ground"), outlined(place, Some(ground), colors.line)));
            let n = reading.map_or(0, |score: &ScoreReading| score.n);
            let count = style.words.say(&Message::new("journey-count").with("n", n));
            let (large, small, gap) = (1.15 * em, small(em), 0.5 * em);
            let numeral = format!("{median}");
            let widths = (measure(&numeral, 600) * large, measure(&count, 400) * small);
            let left = middle.0 - (widths.0 + gap + widths.1) / 2.0;
            let baseline = middle.1 + 0.36 * large;
            let at = (left, baseline);
            let shape = text(at, Anchor::Start, large, 600, ink, vec![set_line(&numeral, large, 600)]);
            parts.push(plain(format!("{name}/median"), Shape::Text(shape)));
            let at = (left + widths.0 + gap, baseline);
            let shape = text(at, Anchor::Start, small, 400, ink, vec![set_line(&count, small, 400)]);
            parts.push(plain(format!("{name}/count"), Shape::Text(shape)));
            if disagree {
                let at = (left + widths.0 + gap + widths.1 + 0.75 * em, middle.1);
                parts.push(plain(format!("{name}/disagree"), circle(at, 0.3 * em, fill(ink), None)));
            }
        }
        None => {
            parts.push(plain(format!("{name}/ground"), outlined(place, Some(colors.surface), colors.line)));
            let n = reading.map_or(0, |score| score.n).min(2);
            for dot in 0..n {
                let at = (middle.0 + (count(dot) - count(n - 1) / 2.0) * 1.1 * em, middle.1);
                let shape = circle(at, 0.26 * em, None, Some(solid(colors.ink_3, (0.1 * em).max(1.0))));
                parts.push(plain(format!("{name}/answer/{dot}"), shape));
            }
        }
    }
    let say = contents.say_score(stage, aspect, aspect_name, style);
    Some(group(name, Some(Handle::Stage { stage: id }), say, parts))
}

/// The colour of a median, 1…5; a half takes the better one.
fn rating_color(median: f64, style: &Style) -> Color {
    let [one, two, three, four, five] = style.colors.ratings;
    match median {
        ..1.5 => one,
        1.5..2.5 => two,
        2.5..3.5 => three,
        3.5..4.5 => four,
        _ => five,
    }
}

/// What bars, dashes and dots mean, under the map with its left edge at `x` and its lower edge at `y`.
pub(crate) fn key(contents: &Contents<'_>, (x, y): (f64, f64), em: f64, style: &Style) -> Option<Item> {
    let colors = style.colors;
    let middle = y + (KEY - 0.9) * em;
    let mut at = x;
    let mut parts = Vec::new();
    let mut put = |id: &str, signs: Vec<Shape>, sign_width: f64, italic: bool| {
        let word = style.words.word(&format!("journey-key-{id}"));
        for (n, sign) in signs.into_iter().enumerate() {
            parts.push(plain(format!("key/{id}/sign/{n}"), moved(sign, at, middle)));
        }
        let place = (at + sign_width + 0.4 * em, middle + 0.36 * em);
        let shape = text(place, Anchor::Start, em, 400, colors.ink_2, vec![set_line(&word, em, 400)]);
        parts.push(plain(format!("key/{id}"), Shape::Text(crate::Text { italic, ..shape })));
        at = place.0 + measure(&word, 400) * em + 1.6 * em;
    };
    let tall =
        Area { x: 0.0, y: -(ASCENT + DESCENT) * em / 2.0, width: 0.24 * em, height: (ASCENT + DESCENT) * em };
    put("believed", vec![rect(tall, 0.0, colors.ink_3)], tall.width, false);
    put("guess", vec![rect(tall, 0.0, colors.warn)], tall.width, true);
    let dash = line((0.0, 0.0), (0.6 * em, 0.0), solid(colors.ink_3, 1.5));
    put("unknown", vec![dash], 0.6 * em, false);
    if !contents.aspects.is_empty() {
        put(
            "score",
            vec![rect(
                Area { width: 0.9 * em, x: 0.0, y: -0.45 * em, height: 0.9 * em },
                0.0,
                colors.ratings[3],
            )],
            0.9 * em,
            false,
        );
        put("disagree", vec![circle((0.3 * em, 0.0), 0.3 * em, fill(colors.ink), None)], 0.6 * em, false);
        let ring = |x: f64| circle((x, 0.0), 0.26 * em, None, Some(solid(colors.ink_3, (0.1 * em).max(1.0))));
        put("few", vec![ring(0.3 * em), ring(1.2 * em)], 1.5 * em, false);
    }
    Some(group("key", None, String::new(), parts))
}

/// A sign of the key at its place.
fn moved(shape: Shape, dx: f64, dy: f64) -> Shape {
    match shape {
        Shape::Rect { x, y, width, height, radius, fill, stroke } => {
            Shape::Rect { x: x + dx, y: y + dy, width, height, radius, fill, stroke }
        }
        Shape::Ellipse { cx, cy, rx, ry, fill, stroke } => {
            Shape::Ellipse { cx: cx + dx, cy: cy + dy, rx, ry, fill, stroke }
        }
        Shape::Line { x1, y1, x2, y2, stroke, arrow } => {
            Shape::Line { x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy, stroke, arrow }
        }
        other @ (Shape::Path { .. } | Shape::Text(_) | Shape::Group { .. }) => other,
    }
}
