//! The plan over its periods: a bar for each play, what needs what, the path expected above, capacity below.

mod above;
mod bars;
mod load;
mod table;

use crate::draw::rounded;
use crate::slide::{Frame, SlideWords, page};
use crate::text::count;
use crate::{Anchor, Area, Figures, Item, Scene, Shape, Size, Slide, Style, set_lines};
use domain::Message;
use domain::reading::PlanReading;
use table::{Table, What};

/// The plays of a slide at most: so many can be read from the last row of a room.
const PLAYS: usize = 20;
/// The type of slides, px: 9 points.
const EM: f64 = 18.0;

/// The whole plan, no smaller than asked for and as high as its plays need.
#[must_use]
pub fn gantt(reading: &PlanReading, style: &Style, size: Size) -> Scene {
    let finite = |length: f64, least: f64| if length.is_finite() { length.max(least) } else { least };
    let (width, wanted) = (finite(size.width, 480.0), finite(size.height, 160.0));
    let em = (width / 96.0).clamp(12.5, EM);
    let base = Scene {
        title: style.words.say(&reading.headline.title),
        description: said(reading, style),
        background: Some(style.colors.surface),
        ..Scene::empty(width, wanted)
    };
    let room = Area { x: em, y: em, width: width - 2.0 * em, height: wanted - 2.0 * em };
    if reading.plays.is_empty() {
        return rounded(Scene { items: vec![empty(room, em, style)], ..base });
    }
    let what = What { plays: 0..reading.plays.len(), path: true, load: true };
    let table = Table::set(reading, what, room, em, style);
    let height = wanted.max(table.area.bottom() + em);
    rounded(Scene { height, items: table.draw(), ..base })
}

/// The plan on slides, twenty plays on each under the same heads; there is always a first slide. Where the capacity does not
/// fit under the last plays it has a slide of its own. `title` is the workbook's.
#[must_use]
pub fn gantt_slides(reading: &PlanReading, title: &str, style: &Style) -> Vec<Slide> {
    let finding = style.words.say(&reading.headline.title);
    let words = |title_of: String, notes: String| SlideWords {
        title: title_of,
        lead: style.words.say(&reading.headline.lead),
        source: source(reading, style),
        footer: title.to_owned(),
        notes,
    };
    if reading.plays.is_empty() {
        let mut scene = page(finding.clone(), String::new(), style);
        scene.items.push(empty(Slide::CHART, 28.0, style));
        return vec![Slide::new(words(finding, String::new()), scene, &Frame::FINDING, style)];
    }
    let room = Frame::FULL.chart;
    let pages = pages(reading, room, style);
    let parts = pages.len();
    let slides = pages.into_iter().enumerate().map(|(number, what)| {
        let message = Message::new("journey-part").with("title", finding.as_str());
        let message = message.with("part", number + 1).with("parts", parts);
        let finding = if parts == 1 { finding.clone() } else { style.words.say(&message) };
        let mut scene = page(finding.clone(), said(reading, style), style);
        let table = Table::set(reading, what, room, EM, style);
        scene.items = table.draw();
        let slide = Slide::new(words(finding.clone(), said(reading, style)), scene, &Frame::FULL, style);
        match table.figures(finding) {
            Some(figures) => slide.with_figures(figures),
            None => slide,
        }
    });
    slides.collect()
}

/// The plan in figures, all plays in one; nothing before one was made.
#[must_use]
pub fn gantt_figures(reading: &PlanReading, style: &Style) -> Option<Figures> {
    let what = What { plays: 0..reading.plays.len(), path: false, load: false };
    Table::set(reading, what, Frame::FULL.chart, EM, style).figures(style.words.say(&reading.headline.title))
}

/// What stands on each slide: the plays in parts of one size, the capacity under the last ones or after them.
fn pages(reading: &PlanReading, room: Area, style: &Style) -> Vec<What> {
    let plays = reading.plays.len();
    let parts = plays.div_ceil(PLAYS).max(1);
    let mut pages: Vec<What> = (0..parts)
        .map(|part| What { plays: plays * part / parts..plays * (part + 1) / parts, path: true, load: false })
        .collect();
    if reading.load.is_empty() {
        return pages;
    }
    if let Some(last) = pages.last_mut() {
        let with_load = What { load: true, ..last.clone() };
        let fits = |what: &What| {
            Table::set(reading, what.clone(), room, EM, style).area.height <= room.height + 0.01
        };
        if fits(&with_load) {
            *last = with_load;
            return pages;
        }
    }
    pages.push(What { plays: plays..plays, path: true, load: true });
    pages
}

/// Every play, the path and what they rest on, in words.
fn said(reading: &PlanReading, style: &Style) -> String {
    let lead = style.words.say(&reading.headline.lead);
    let plays = (0..reading.plays.len()).map(|number| bars::say(reading, number, style));
    let path = reading.path.iter().map(|point| {
        let message = Message::new("gantt-point")
            .with("unit", reading.frame.unit.as_str())
            .with("periods", point.period)
            .with("position", point.position.round())
            .with("low", point.range.0.round())
            .with("high", point.range.1.round());
        style.words.say(&message)
    });
    let load = reading.load.iter().map(|load| load::say(reading.frame.unit, load, style));
    let parts: Vec<String> = std::iter::once(lead).chain(plays).chain(path).chain(load).collect();
    parts.join("\n")
}

fn source(reading: &PlanReading, style: &Style) -> String {
    let start = &reading.frame.start;
    let id = if start.is_empty() { "gantt-source" } else { "gantt-source-from" };
    let message = Message::new(id)
        .with("plays", reading.plays.len())
        .with("unit", reading.frame.unit.as_str())
        .with("periods", reading.frame.periods)
        .with("start", start.as_str());
    style.words.say(&message)
}

fn empty(area: Area, size: f64, style: &Style) -> Item {
    let lines = set_lines(&style.words.word("gantt-empty"), size, 400, area.width * 0.8);
    let at = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let text = crate::draw::text(at, Anchor::Middle, size, 400, style.colors.ink_2, lines);
    crate::draw::plain("empty", Shape::Text(text))
}
