//! The curve: how each rating runs along the stages, now and as it shall be.
//!
//! A panel for each respect, one below the other on one scale, so that equal medians do not cover each other. A line
//! joins medians of three scores or more; fewer are rings, and the line is broken there. Goals are rings on a dashed line.

mod panel;

pub(crate) use panel::{LEAST, Panel, Point, spread_color};

use crate::draw::{circle, fill, group, line, plain, rect, rounded, solid, text};
use crate::journey::{Type, aspect_name};
use crate::slide::{Frame, SlideWords, page};
use crate::text::{count, set_balanced};
use crate::{Anchor, Area, Item, Scene, Shape, Size, Slide, Style, TextLine, measure, set_line, set_lines};
use domain::reading::{RatingsReading, StageReading};
use domain::{Aspect, Message};
use std::ops::Range;

/// The names of the stages have no more lines than this, and fewer where the curves need the room.
const NAME_LINES: usize = 16;
/// The width of a stage's column at least, em.
const COLUMN: f64 = 6.5;
/// The width from which a column is not made wider for its name, em: the longest name is one line in it.
const WIDEST: f64 = 260.0;
/// The fewest lines that the names of stages have room for, whatever the curves need.
const FEWEST_LINES: usize = 3;
/// From one baseline of a name to the next, em.
const LEADING: f64 = 1.25;
/// The height of the key under the panels, em.
const KEY: f64 = 2.2;
/// The signs that the key explains.
const KEYS: [&str; 2] = ["quartiles", "answer"];
/// Room at the right for the names of the curves, em.
const RIGHT: f64 = 2.0;
/// The sizes of type that a slide may have, px of 1920, and the smallest of small type.
const SIZES: [f64; 3] = [22.0, 20.0, 18.0];
/// See [`SIZES`].
const SMALLEST: f64 = 17.0;

/// The curves of a map in a size, wider where its stages would stand too close to be read.
#[must_use]
pub fn curve(reading: &RatingsReading, style: &Style, size: Size) -> Scene {
    let finite = |length: f64, least: f64| if length.is_finite() { length.max(least) } else { least };
    let em = (finite(size.width, 480.0) / 70.0).clamp(12.5, 18.0);
    let letters = Type::new(em, 12.5);
    let aspects = rated(reading, style);
    let margin = em;
    let least =
        count(aspects.len()) * LEAST * em + (2.0 + 1.3 * count(FEWEST_LINES) + KEY) * em + 2.0 * margin;
    let height = finite(size.height, 160.0).max(if aspects.is_empty() { 0.0 } else { least });
    let width = |column: f64| {
        let needed = width_of(reading.stages.len(), column, letters) + 2.0 * margin;
        finite(size.width, 480.0).max(needed).max(key_width(letters, style) + 2.0 * margin)
    };
    let area = |column: f64| Area {
        x: margin,
        y: margin,
        width: width(column) - 2.0 * margin,
        height: height - 2.0 * margin,
    };
    let chart = |column: f64| Chart {
        stages: &reading.stages,
        aspects: &aspects,
        area: area(column),
        letters,
        style,
    };
    // Wider until every name is whole: what is too wide for a window is looked at in parts.
    let mut column = COLUMN;
    while !chart(column).names_fit() && column < WIDEST {
        column *= 1.2;
    }
    let width = width(column);
    let lead = style.words.say(&reading.headline.lead);
    let base = Scene {
        title: style.words.say(&reading.headline.title),
        background: Some(style.colors.surface),
        ..Scene::empty(width, height)
    };
    if aspects.is_empty() {
        let words = style.words.word("curve-empty");
        let items = vec![empty(&words, Area { x: 0.0, y: 0.0, width, height }, em, style)];
        return rounded(Scene { description: format!("{lead} {words}"), items, ..base });
    }
    let chart = chart(column);
    let description = crate::spectrum::joined(&[lead, chart.say()], style);
    rounded(Scene { description, items: chart.draw(), ..base })
}

/// The curves on one slide, or on more where the stages would stand too close, or their names would not be whole; there is
/// always a first slide. `title` is the workbook's.
#[must_use]
pub fn curve_slides(reading: &RatingsReading, title: &str, style: &Style) -> Vec<Slide> {
    let finding = style.words.say(&reading.headline.title);
    let lead = style.words.say(&reading.headline.lead);
    let aspects = rated(reading, style);
    let area = Frame::FINDING.chart;
    let (letters, pieces) = fitting(&reading.stages, &aspects, area, style);
    let piece = |number: usize| {
        let range = share(reading.stages.len(), number, pieces);
        let stages = &reading.stages[range];
        let chart = Chart { stages, aspects: &aspects, area, letters, style };
        let message = Message::new("journey-part").with("title", finding.as_str());
        let message = message.with("part", number + 1).with("parts", pieces);
        let finding = if pieces == 1 { finding.clone() } else { style.words.say(&message) };
        let nothing = style.words.word("curve-empty");
        let said = if aspects.is_empty() { nothing.clone() } else { chart.say() };
        let notes = crate::spectrum::joined(&[lead.clone(), said], style);
        let mut scene = page(finding.clone(), notes.clone(), style);
        scene.items =
            if aspects.is_empty() { vec![empty(&nothing, area, 28.0, style)] } else { chart.draw() };
        let source = source(reading, style);
        let words =
            SlideWords { title: finding, lead: lead.clone(), source, footer: title.to_owned(), notes };
        Slide::new(words, scene, &Frame::FINDING, style)
    };
    (0..pieces).map(piece).collect()
}

/// The respects in which anybody rated anything or set a goal, with their names.
fn rated(reading: &RatingsReading, style: &Style) -> Vec<(Aspect, String)> {
    let told = |aspect: Aspect| {
        let scores = reading.stages.iter().flat_map(|stage| &stage.scores);
        scores.filter(|score| score.aspect == aspect).any(|score| score.n > 0 || score.goal.is_some())
    };
    let aspects = Aspect::ALL.iter().copied().filter(|aspect| told(*aspect));
    aspects.map(|aspect| (aspect, aspect_name(aspect, style))).collect()
}

/// The width of so many stages, each with a column of so many em, px.
fn width_of(stages: usize, column: f64, letters: Type) -> f64 {
    letters.lane_width() + (count(stages) * column + RIGHT) * letters.em
}

/// The width of the key under the panels, px.
fn key_width(letters: Type, style: &Style) -> f64 {
    let word = |id: &&str| 3.0 + measure(&style.words.word(&format!("journey-key-{id}")), 400);
    KEYS.iter().map(|id| word(id) * letters.small).sum()
}

/// The type in which the stages stand on as few slides as they can with their whole names, and on how many they go.
fn fitting(
    stages: &[StageReading],
    aspects: &[(Aspect, String)],
    area: Area,
    style: &Style,
) -> (Type, usize) {
    let most = stages.len().max(1);
    let pieces = |letters: Type| {
        let room = |each: usize| width_of(each, COLUMN, letters) <= area.width;
        // Names need no fewer lines in a narrower column: the first number that fits is the largest.
        let each = (1..=most).rev().filter(|each| room(*each)).find(|each| {
            let chart = Chart { stages, aspects, area, letters, style };
            chart.fit_beside(*each)
        });
        most.div_ceil(each.unwrap_or(1))
    };
    let all = SIZES.map(|em| Type::new(em, SMALLEST)).map(|letters| (letters, pieces(letters)));
    // Of equals the first, which is the largest.
    all.into_iter().min_by_key(|(_, pieces)| *pieces).unwrap_or((Type::new(SIZES[0], SMALLEST), 1))
}

/// Which of so many stages stand on the piece `number` of so many.
fn share(stages: usize, number: usize, pieces: usize) -> Range<usize> {
    stages * number / pieces..stages * (number + 1) / pieces
}

fn source(reading: &RatingsReading, style: &Style) -> String {
    let weighted = reading.stages.iter().flat_map(|stage| &stage.scores).any(|score| score.weighted);
    let id = if weighted { "curve-source-weighted" } else { "curve-source" };
    let rating = |id: &domain::RespondentId| {
        let mut opinions =
            reading.stages.iter().flat_map(|stage| &stage.scores).flat_map(|score| &score.opinions);
        opinions.any(|opinion| opinion.respondent == *id)
    };
    // Whoever spoke with a name may be one of the voices elsewhere.
    let among = |anonymous: bool| {
        let rows = reading.respondents.iter().filter(|respondent| respondent.anonymous == anonymous);
        rows.filter(|respondent| rating(&respondent.id)).count()
    };
    let people = among(true).max(among(false));
    style.words.say(&Message::new(id).with("people", people))
}

fn empty(words: &str, area: Area, size: f64, style: &Style) -> Item {
    let lines = set_lines(words, size, 400, area.width * 0.8);
    let at = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    plain("empty", Shape::Text(text(at, Anchor::Middle, size, 400, style.colors.ink_2, lines)))
}

/// Some stages with the respects in which they were rated.
struct Chart<'a> {
    stages: &'a [StageReading],
    aspects: &'a [(Aspect, String)],
    area: Area,
    letters: Type,
    style: &'a Style,
}

impl Chart<'_> {
    fn column(&self) -> f64 {
        self.column_of(self.stages.len())
    }

    /// How wide a column is where so many stand side by side.
    fn column_of(&self, stages: usize) -> f64 {
        let room = self.area.width - self.letters.lane_width() - RIGHT * self.letters.em;
        room / count(stages.max(1))
    }

    /// Whether every name is whole.
    fn names_fit(&self) -> bool {
        self.fit_beside(self.stages.len())
    }

    /// Whether every name would be whole where so many stages stand side by side.
    fn fit_beside(&self, stages: usize) -> bool {
        let (em, most) = (self.letters.em, self.name_lines());
        let width = self.column_of(stages) - 0.8 * em;
        self.stages.iter().all(|stage| set_lines(&stage.stage.name, em, 600, width).len() <= most)
    }

    fn x(&self, stage: usize) -> f64 {
        self.area.x + self.letters.lane_width() + (count(stage) + 0.5) * self.column()
    }

    fn panel<'b>(&'b self, aspect: &'b (Aspect, String), area: Area) -> Panel<'b> {
        let point = |(number, stage): (usize, &'b StageReading)| Point {
            x: self.x(number),
            stage,
            score: stage.scores.iter().find(|score| score.aspect == aspect.0),
        };
        let points = self.stages.iter().enumerate().map(point).collect();
        Panel { aspect: (aspect.0, aspect.1.as_str()), points, area, letters: self.letters }
    }

    /// How many lines of a name leave the curves enough room.
    fn name_lines(&self) -> usize {
        let em = self.letters.em;
        let curves = (count(self.aspects.len()) * LEAST + KEY + 0.6) * em;
        let room = self.area.height - curves;
        (FEWEST_LINES..=NAME_LINES)
            .take_while(|lines| count(*lines) * LEADING * em <= room)
            .last()
            .unwrap_or(FEWEST_LINES)
    }

    fn draw(&self) -> Vec<Item> {
        let em = self.letters.em;
        let most = self.name_lines();
        let names: Vec<Vec<TextLine>> = self
            .stages
            .iter()
            .map(|stage| set_balanced(&stage.stage.name, em, 600, self.column() - 0.8 * em, most))
            .collect();
        let lines = names.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let top = self.area.y + (count(lines) * LEADING + 0.6) * em;
        let height = (self.area.bottom() - KEY * em - top) / count(self.aspects.len().max(1));
        let mut items: Vec<Item> =
            names.into_iter().enumerate().map(|(at, name)| self.head(at, name)).collect();
        for (number, aspect) in self.aspects.iter().enumerate() {
            let y = top + count(number) * height;
            let left = self.area.x + self.letters.lane_width();
            let place = Area { x: left, y, width: self.area.right() - left, height };
            items.push(self.row_name(aspect, y + height / 2.0));
            items.push(self.panel(aspect, place).draw(self.style));
            if number > 0 {
                let rule =
                    line((self.area.x, y), (self.area.right(), y), solid(self.style.colors.line_strong, 1.0));
                items.push(plain(format!("rule/{}", aspect.0.as_str()), rule));
            }
        }
        items.push(self.key());
        items
    }

    fn head(&self, at: usize, lines: Vec<TextLine>) -> Item {
        let em = self.letters.em;
        let place = (self.x(at), self.area.y + 0.9 * em);
        let set = text(place, Anchor::Middle, em, 600, self.style.colors.ink, lines);
        let set = crate::Text { line_height: LEADING * em, ..set };
        plain(format!("stage/{}", self.stages[at].stage.id), Shape::Text(set))
    }

    fn row_name(&self, (aspect, name): &(Aspect, String), middle: f64) -> Item {
        let em = self.letters.em;
        let width = self.letters.lane_width() - 2.0 * em;
        let lines = set_balanced(name, em, 600, width, 2);
        let above = count(lines.len().saturating_sub(1)) * LEADING * em / 2.0;
        let place = (self.area.x, middle - above + 0.36 * em);
        let set = text(place, Anchor::Start, em, 600, self.style.colors.ink_2, lines);
        plain(
            format!("aspect/{}", aspect.as_str()),
            Shape::Text(crate::Text { line_height: LEADING * em, ..set }),
        )
    }

    /// What the signs mean that are not labelled where they stand.
    fn key(&self) -> Item {
        let (small, style) = (self.letters.small, self.style);
        let colors = style.colors;
        let middle = self.area.bottom() - 0.6 * small;
        let mut at = self.area.x;
        let mut parts = Vec::new();
        let mut put = |id: &str, sign: Shape| {
            let word = style.words.word(&format!("journey-key-{id}"));
            let place = (at + 1.2 * small, middle + 0.36 * small);
            let lines = vec![set_line(&word, small, 400)];
            parts.push(plain(format!("key/{id}/sign"), sign));
            let set = text(place, Anchor::Start, small, 400, colors.ink_2, lines);
            parts.push(plain(format!("key/{id}"), Shape::Text(set)));
            at = place.0 + measure(&word, 400) * small + 1.8 * small;
            at
        };
        let x = self.area.x + 0.5 * small;
        let bar = Area { x: x - 0.15 * small, y: middle - 0.5 * small, width: 0.3 * small, height: small };
        let [quartiles, answer] = KEYS;
        let next = put(quartiles, rect(bar, 0.15 * small, spread_color(style)));
        let stroke = solid(colors.ink_3, (0.1 * small).max(1.0));
        let ring = circle((next + 0.5 * small, middle), 0.28 * small, fill(colors.surface), Some(stroke));
        put(answer, ring);
        group("key", None, String::new(), parts)
    }

    /// Everything that it shows, in words.
    fn say(&self) -> String {
        let said = self.aspects.iter().flat_map(|aspect| {
            let panel = self.panel(aspect, self.area);
            panel.points.iter().map(|point| panel::say(point, &aspect.1, self.style)).collect::<Vec<_>>()
        });
        said.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }
}
