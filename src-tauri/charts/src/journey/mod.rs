//! The journey map: how buyers interact with us, stage by stage, and how well that works.

mod contents;
mod draw;
mod pages;
mod scores;
mod table;

use crate::draw::rounded;
use crate::slide::{Frame, SlideWords, page};
use crate::{Anchor, Area, Scene, Shape, Size, Slide, Style, set_lines};
pub(crate) use contents::{aspect_name, verdict};
pub(crate) use table::Type;

use contents::Contents;
use domain::Message;
use domain::reading::{JourneyReading, MapReading};
use draw::Drawing;
use pages::on_slides;
use table::Grid;

/// How a map shows its ratings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ratings {
    /// As rows of figures below the lanes.
    Rows,
    /// As curves under the heads of the stages.
    Curve,
}

/// The whole map, as wide and as high as its contents need, but no narrower than asked for and with type to match.
/// Nothing is cut off, except a cell of more than some thousands of letters.
#[must_use]
pub fn journey(reading: &JourneyReading, ratings: Ratings, style: &Style, size: Size) -> Scene {
    let wanted = if size.width.is_finite() { size.width.max(480.0) } else { 480.0 };
    let margin = 16.0;
    let base = Scene {
        title: style.words.say(&reading.headline.title),
        background: Some(style.colors.surface),
        ..Scene::empty(wanted, 0.0)
    };
    let lead = style.words.say(&reading.headline.lead);
    let Some(map) = reading.map.as_ref().filter(|map| !map.stages.is_empty()) else {
        let height = if size.height.is_finite() { size.height.max(120.0) } else { 120.0 };
        let words = style.words.word("journey-empty");
        let items = vec![empty(&words, Area { x: 0.0, y: 0.0, width: wanted, height }, 16.0, style)];
        return rounded(Scene { height, description: format!("{lead} {words}"), items, ..base });
    };
    let contents = Contents::of(map, ratings, style);
    let em = (wanted / 96.0).clamp(12.5, 20.0);
    let letters = Type::new(em, 14.0);
    let columns = contents.columns.len();
    let width = (wanted - 2.0 * margin).max(contents.widths.least(columns, letters));
    let grid = Grid::set(&contents, 0..columns, width, letters, style);
    let part = grid.whole();
    let area = Area { x: margin, y: margin, width: grid.width(), height: grid.height(&part) };
    let drawing = Drawing { contents: &contents, grid: &grid, part: &part, area, style };
    let mut items = draw::table(&drawing);
    items.push(scores::key(&contents, (margin, area.bottom()), em, style));
    let height = area.bottom() + scores::KEY * em + margin;
    let said = contents.say(0..columns, 0..contents.lanes.len(), 0..contents.aspects.len());
    let description = crate::spectrum::joined(&[lead, said], style);
    rounded(Scene { width: width + 2.0 * margin, height, description, items, ..base })
}

/// The map on one slide or more, with its headings on each; there is always a first slide. `title` is the workbook's.
/// No type is smaller than 8½ points on a slide of 13⅓ inches, and nothing is cut off but what [`journey`] cuts off: a
/// map that is too large goes on over more slides, and so does a row that is too high for one.
#[must_use]
pub fn journey_slides(reading: &JourneyReading, ratings: Ratings, title: &str, style: &Style) -> Vec<Slide> {
    let finding = style.words.say(&reading.headline.title);
    let lead = style.words.say(&reading.headline.lead);
    let Some(map) = reading.map.as_ref().filter(|map| !map.stages.is_empty()) else {
        let nothing = style.words.word("journey-empty");
        let mut scene = page(finding.clone(), nothing.clone(), style);
        scene.items.push(empty(&nothing, Slide::CHART, 28.0, style));
        let words = SlideWords {
            title: finding,
            lead,
            source: String::new(),
            footer: title.to_owned(),
            notes: nothing,
        };
        return vec![Slide::new(words, scene, &Frame::FINDING, style)];
    };
    let contents = Contents::of(map, ratings, style);
    let spreads = on_slides(&contents, style);
    let drawn = spreads.iter().flat_map(|(grid, parts)| parts.iter().map(move |part| (grid, part)));
    let parts = drawn.clone().count();
    let slides = drawn.enumerate().map(|(number, (grid, part))| {
        let message = Message::new("journey-part").with("title", finding.as_str());
        let message = message.with("part", number + 1).with("parts", parts);
        let finding = if parts == 1 { finding.clone() } else { style.words.say(&message) };
        let lanes =
            part.rows.first().map_or(0, |row| row.lane)..part.rows.last().map_or(0, |row| row.lane + 1);
        let said = contents.say(grid.columns.clone(), lanes, part.ratings(&contents));
        let notes = crate::spectrum::joined(&[lead.clone(), said], style);
        let area = Area { height: grid.height(part), ..Frame::FULL.chart };
        let mut scene = page(finding.clone(), notes.clone(), style);
        scene.items = draw::table(&Drawing { contents: &contents, grid, part, area, style });
        scene.items.push(scores::key(&contents, (area.x, area.bottom()), pages::SMALLEST, style));
        let words = SlideWords {
            title: finding,
            lead: lead.clone(),
            source: source(map, style),
            footer: title.to_owned(),
            notes,
        };
        Slide::new(words, scene, &Frame::FULL, style)
    });
    slides.collect()
}

fn empty(words: &str, area: Area, size: f64, style: &Style) -> crate::Item {
    let lines = set_lines(words, size, 400, area.width * 0.8);
    let at = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let text = crate::draw::text(at, Anchor::Middle, size, 400, style.colors.ink_2, lines);
    crate::draw::plain("empty", Shape::Text(text))
}

fn source(map: &MapReading, style: &Style) -> String {
    style.words.say(&Message::new("journey-source").with("people", map.respondents))
}
