//! Ratings in a map, and the key under it.

use super::Ratings;
use super::contents::{Contents, verdict};
use super::draw::{Drawing, bar, outlined};
use super::table::Type;
use crate::area::{ASCENT, DESCENT};
use crate::curve;
use crate::draw::{circle, fill, group, line, plain, rect, solid, text};
use crate::text::count;
use crate::{Anchor, Area, Color, Handle, Item, Shape, Style, measure, set_line};
use domain::{Confidence, Message};

/// The height of the key under a map, em.
pub(crate) const KEY: f64 = 2.4;

/// One rating, in one of the contents' respects: its numeral on its colour with how many gave it; dots below three answers, one for each; nothing for a
/// part of a stage, which nobody rates.
pub(crate) fn score(drawing: &Drawing<'_>, column: usize, aspect: usize, place: Area) -> Item {
    let Drawing { contents, style, grid, .. } = drawing;
    let shown = &contents.columns[column];
    let id = shown.reading.stage.id.clone();
    let (known, _) = contents.aspects[aspect];
    let name = format!("score/{id}/{}", known.as_str());
    let ground =
        |color: Color| plain(format!("{name}/ground"), outlined(place, Some(color), style.colors.line));
    if shown.whole != column {
        return group(name.clone(), None, String::new(), vec![ground(style.colors.sunken)]);
    }
    let reading = contents.score(column, known);
    let n = reading.map_or(0, |score| score.n);
    let parts = match reading.and_then(verdict) {
        Some((median, disagree)) => {
            let color = rating_color(median, style);
            let mut parts = vec![ground(color)];
            parts.extend(numeral(&name, (median, n, disagree), color, (place, grid.letters), style));
            parts
        }
        None => {
            let mut parts = vec![ground(style.colors.surface)];
            parts.extend(dots(&name, n.min(2), place, grid.letters.em, style));
            parts
        }
    };
    let say = contents.said_score(column, aspect).to_owned();
    group(name, Some(Handle::Stage { stage: id }), say, parts)
}

/// A median with how many gave it, and a dot where they differ.
fn numeral(
    name: &str,
    (median, n, disagree): (f64, usize, bool),
    ground: Color,
    (place, letters): (Area, Type),
    style: &Style,
) -> Vec<Item> {
    let ink = style.readable_on(ground);
    let em = letters.em;
    let (large, small, gap) = (1.15 * em, letters.small, 0.5 * em);
    let (figure, answers) =
        (format!("{median}"), style.words.say(&Message::new("journey-count").with("n", n)));
    let (wide, wide_answers) = (measure(&figure, 600) * large, measure(&answers, 400) * small);
    let middle = (place.x + place.width / 2.0, place.y + place.height / 2.0);
    let left = middle.0 - (wide + gap + wide_answers) / 2.0;
    let baseline = middle.1 + 0.36 * large;
    let set = |x: f64, size: f64, weight: u16, words: &str| {
        let lines = vec![set_line(words, size, weight)];
        Shape::Text(text((x, baseline), Anchor::Start, size, weight, ink, lines))
    };
    let mut parts = vec![
        plain(format!("{name}/median"), set(left, large, 600, &figure)),
        plain(format!("{name}/count"), set(left + wide + gap, small, 400, &answers)),
    ];
    if disagree {
        let at = (left + wide + gap + wide_answers + 0.75 * em, middle.1);
        parts.push(plain(format!("{name}/disagree"), circle(at, 0.3 * em, fill(ink), None)));
    }
    parts
}

/// A ring for each of too few answers.
fn dots(name: &str, n: usize, place: Area, em: f64, style: &Style) -> Vec<Item> {
    let middle = (place.x + place.width / 2.0, place.y + place.height / 2.0);
    let dot = |dot: usize| {
        let at = (middle.0 + (count(dot) - count(n - 1) / 2.0) * 1.1 * em, middle.1);
        plain(format!("{name}/answer/{dot}"), ring(at, em, style))
    };
    (0..n).map(dot).collect()
}

fn ring(at: (f64, f64), em: f64, style: &Style) -> Shape {
    circle(at, 0.26 * em, None, Some(solid(style.colors.ink_3, (0.1 * em).max(1.0))))
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
pub(crate) fn key(contents: &Contents<'_>, (x, y): (f64, f64), em: f64, style: &Style) -> Item {
    let mut key = Key { at: x, middle: y + (KEY - 0.9) * em, em, style, parts: Vec::new() };
    let tall =
        Area { x: 0.0, y: -(ASCENT + DESCENT) * em / 2.0, width: 0.24 * em, height: (ASCENT + DESCENT) * em };
    let bar = |confidence| bar(confidence, tall, em, style);
    key.put("believed", bar(Confidence::Believed).into_iter().collect(), tall.width);
    key.put("guess", bar(Confidence::Guess).into_iter().collect(), tall.width);
    let dash = line((0.9 * em, 0.0), (1.5 * em, 0.0), solid(style.colors.ink_3, 1.5));
    key.put("unknown", bar(Confidence::Unknown).into_iter().chain([dash]).collect(), 1.5 * em);
    if !contents.aspects.is_empty() && contents.ratings == Ratings::Curve {
        let bar = Area { x: 0.3 * em, width: 0.3 * em, ..tall };
        key.put("quartiles", vec![rect(bar, 0.15 * em, curve::spread_color(style))], 0.9 * em);
        key.put("answer", vec![ring((0.4 * em, 0.0), em, style)], 0.8 * em);
    } else if !contents.aspects.is_empty() {
        let square = Area { width: 0.9 * em, x: 0.0, y: -0.45 * em, height: 0.9 * em };
        key.put("score", vec![rect(square, 0.0, style.colors.ratings[3])], 0.9 * em);
        key.put("disagree", vec![circle((0.3 * em, 0.0), 0.3 * em, fill(style.colors.ink), None)], 0.6 * em);
        let ring = |x: f64| ring((x, 0.0), em, style);
        key.put("few", vec![ring(0.3 * em), ring(1.2 * em)], 1.5 * em);
    }
    group("key", None, String::new(), key.parts)
}

/// A key that is being written.
struct Key<'a> {
    /// Where the next sign stands.
    at: f64,
    /// The middle of its line.
    middle: f64,
    em: f64,
    style: &'a Style,
    parts: Vec<Item>,
}

impl Key<'_> {
    /// A sign about 0, 0 with what it means, which is written as what it marks is.
    fn put(&mut self, id: &str, signs: Vec<Shape>, sign_width: f64) {
        let em = self.em;
        for (n, sign) in signs.into_iter().enumerate() {
            self.parts.push(plain(format!("key/{id}/sign/{n}"), moved(sign, self.at, self.middle)));
        }
        let word = self.style.words.word(&format!("journey-key-{id}"));
        let place = (self.at + sign_width + 0.4 * em, self.middle + 0.36 * em);
        let lines = vec![set_line(&word, em, 400)];
        let set = text(place, Anchor::Start, em, 400, self.style.colors.ink_2, lines);
        let italic = id == Confidence::Guess.as_str();
        self.parts.push(plain(format!("key/{id}"), Shape::Text(crate::Text { italic, ..set })));
        self.at = place.0 + measure(&word, 400) * em + 1.6 * em;
    }
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
