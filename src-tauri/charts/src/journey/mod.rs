//! The journey map: how buyers interact with us, stage by stage, and how well that works.

mod cells;
mod draw;
mod table;

use crate::draw::rounded;
use crate::slide::{SlideWords, page};
use crate::text::count;
use crate::{Anchor, Area, Scene, Shape, Size, Slide, Style, set_lines};
use cells::Contents;
use domain::Message;
use domain::reading::{JourneyReading, MapReading};
use table::{Limits, Table};

/// The whole map, as wide and as high as its contents need, but no narrower than asked for and with type to match.
/// Nothing is cut off, except a cell of more than some thousands of letters.
#[must_use]
pub fn journey(reading: &JourneyReading, style: &Style, size: Size) -> Scene {
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
    let contents = Contents::of(map, style);
    let em = (wanted / 96.0).clamp(12.5, 20.0);
    let columns = count(map.stages.len());
    let width = (wanted - 2.0 * margin).max(table::lane_width(em) + columns * table::narrowest(em));
    let limits = Limits { lines: usize::MAX, lanes: 0..contents.lanes.len() };
    let table = Table::set(&contents, 0..map.stages.len(), limits, width, em);
    let area = Area { x: margin, y: margin, width: table.width(), height: table.height() };
    let (items, key) = (
        draw::table(&table, &contents, area, style),
        draw::key(&contents, (margin, area.bottom()), em, style),
    );
    let height = area.bottom() + draw::KEY * em + margin;
    let description = description(&lead, &contents, style);
    let scene = Scene { width: width + 2.0 * margin, height, description, ..base };
    rounded(Scene { items: items.into_iter().chain(key).collect(), ..scene })
}

/// The map on one slide or more, with its headings on each; there is always a first slide. `title` is the workbook's.
#[must_use]
pub fn journey_slides(reading: &JourneyReading, title: &str, style: &Style) -> Vec<Slide> {
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
        return vec![Slide::new(words, scene, style)];
    };
    let contents = Contents::of(map, style);
    let tables = on_slides(&contents);
    let parts = tables.len();
    let slides = tables.iter().enumerate().map(|(part, table)| {
        let finding = if parts == 1 {
            finding.clone()
        } else {
            let message = Message::new("journey-part").with("title", finding.as_str());
            style.words.say(&message.with("part", part + 1).with("parts", parts))
        };
        let area = Slide::CHART;
        let said = table.say(&contents, style);
        let notes = crate::spectrum::joined(&[lead.clone(), said], style);
        let mut scene = page(finding.clone(), notes.clone(), style);
        scene.items = draw::table(table, &contents, area, style);
        scene.items.extend(draw::key(&contents, (area.x, area.y + table.height()), KEY_SIZE, style));
        let words = SlideWords {
            title: finding,
            lead: lead.clone(),
            source: source(map, style),
            footer: title.to_owned(),
            notes,
        };
        Slide::new(words, scene, style)
    });
    slides.collect()
}

/// The smallest type on a slide, px of 1920.
const SMALLEST: f64 = 14.0;
/// The size of the key's type on a slide, px of 1920.
const KEY_SIZE: f64 = 16.0;
/// The sizes of type that slides prefer, and those they put up with.
const SIZES: [&[f64]; 2] = [&[25.0, 23.0, 21.0, 19.5, 18.0, 17.0, 16.0], &[15.0, SMALLEST]];

/// The map in as few tables as can be read, each as large as a slide.
fn on_slides(contents: &Contents<'_>) -> Vec<Table> {
    let stages = contents.map.stages.len();
    let lanes = 0..contents.lanes.len();
    let room = Area { height: Slide::CHART.height - draw::KEY * KEY_SIZE, ..Slide::CHART };
    let tables = |parts: usize, em: f64, limits: &Limits| -> Option<Vec<Table>> {
        let widest = stages.div_ceil(parts);
        if table::lane_width(em) + count(widest) * table::narrowest(em) > room.width {
            return None;
        }
        let mut all = Vec::with_capacity(parts);
        for part in 0..parts {
            let range = stages * part / parts..stages * (part + 1) / parts;
            let table = Table::set(contents, range, limits.clone(), room.width, em);
            if table.height() > room.height {
                return None;
            }
            all.push(table.taller(room.height));
        }
        Some(all)
    };
    // A map of few stages stays in one piece while its type is legible at all. Of more, rather a second slide than
    // type under 16 px, rather type of 14 px than a third slide.
    let whole = Limits { lines: usize::MAX, lanes: lanes.clone() };
    let few = |most: usize| (1..=most.min(stages)).flat_map(|parts| SIZES.map(|sizes| (parts, sizes)));
    let mut tries: Vec<(usize, &[f64])> = few(2).collect();
    if stages > 9 {
        tries.sort_by_key(|(parts, sizes)| (sizes.contains(&SMALLEST), *parts));
    }
    tries.extend((3..=stages.div_ceil(3)).flat_map(|parts| SIZES.map(|sizes| (parts, sizes))));
    for (parts, sizes) in tries {
        if let Some(tables) = sizes.iter().find_map(|em| tables(parts, *em, &whole)) {
            return tables;
        }
    }
    // Cells too long for a slide: shortened where they must be, lanes on further slides where even that is too much.
    let parts = stages.div_ceil(8);
    let mut all = Vec::new();
    let mut from = 0;
    while from < lanes.end || all.is_empty() {
        let fit = |to: usize, lines: usize| tables(parts, SMALLEST, &Limits { lines, lanes: from..to });
        let to = (from + 1..=lanes.end)
            .rev()
            .find(|to| fit(*to, 4).is_some())
            .unwrap_or((from + 1).min(lanes.end));
        let found = (2..=40).rev().find_map(|lines| fit(to, lines));
        let found = found.unwrap_or_else(|| {
            // One lane in two lines is never too high; were it so, it would be drawn too high rather than not at all.
            let limits = Limits { lines: 2, lanes: from..to };
            vec![Table::set(contents, 0..stages, limits, room.width, SMALLEST)]
        });
        all.extend(found);
        from = to.max(from + 1);
    }
    all
}

fn empty(words: &str, area: Area, size: f64, style: &Style) -> crate::Item {
    let lines = set_lines(words, size, 400, area.width * 0.8);
    let at = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let text = crate::draw::text(at, Anchor::Middle, size, 400, style.colors.ink_2, lines);
    crate::draw::plain("empty", Shape::Text(text))
}

fn description(lead: &str, contents: &Contents<'_>, style: &Style) -> String {
    let all = 0..contents.map.stages.len();
    let said = table::say(contents, all, 0..contents.lanes.len(), style);
    crate::spectrum::joined(&[lead.to_owned(), said], style)
}

fn source(map: &MapReading, style: &Style) -> String {
    style.words.say(&Message::new("journey-source").with("people", map.respondents))
}
