//! The spectrum: who stands where between customer and client.

mod above;
mod below;
mod layout;
mod marks;
mod names;
mod range;
mod spread;

use crate::draw::rounded;
use crate::slide::{Frame, SlideWords, page};
use crate::{Area, Axis, Scene, Size, Slide, Style};
use domain::Message;
use domain::reading::SpectrumReading;
use names::Marks;
pub(crate) use names::joined;

/// The chart of the spectrum, filling a size. Meant for 600 × 300 px and more; smaller ones are drawn as if they were that large.
#[must_use]
pub fn spectrum(reading: &SpectrumReading, style: &Style, size: Size) -> Scene {
    let width = if size.width.is_finite() { size.width.max(600.0) } else { 600.0 };
    let height = if size.height.is_finite() { size.height.max(300.0) } else { 300.0 };
    let marks = names::marks(reading, style);
    let margin = (0.02 * width).clamp(14.0, 40.0);
    let area = Area { x: margin, y: margin, width: width - 2.0 * margin, height: height - 2.0 * margin };
    let layout = layout::lay_out(&marks, area, (13.0, 26.0), style);
    let scene = Scene {
        title: style.words.say(&reading.headline.title),
        description: description(reading, &marks, style),
        background: Some(style.colors.surface),
        ..Scene::empty(width, height)
    };
    rounded(drawn(scene, &marks, &layout, style))
}

/// The slide of the spectrum. `title` is the workbook's.
#[must_use]
pub fn spectrum_slide(reading: &SpectrumReading, title: &str, style: &Style) -> Slide {
    let marks = names::marks(reading, style);
    let layout = layout::lay_out(&marks, Slide::CHART, (18.0, 25.0), style);
    let finding = style.words.say(&reading.headline.title);
    let notes = description(reading, &marks, style);
    let scene = page(finding.clone(), notes.clone(), style);
    let words = SlideWords {
        title: finding,
        lead: style.words.say(&reading.headline.lead),
        source: source(reading, style),
        footer: title.to_owned(),
        notes,
    };
    let scene = drawn(scene, &marks, &layout, style);
    // Nobody takes hold of a slide, and the ids of things that were named after them say whose they are.
    let scene = if reading.look.anonymous { scene.without_handles() } else { scene };
    Slide::new(words, scene, &Frame::FINDING, style)
}

fn drawn(scene: Scene, marks: &Marks<'_>, layout: &layout::Layout, style: &Style) -> Scene {
    let axis = Axis {
        name: "position".to_owned(),
        pixel_from: layout.axis.0,
        pixel_to: layout.axis.1,
        value_from: marks.range.low,
        value_to: marks.range.high,
    };
    Scene { items: marks::draw(marks, layout, style), axes: vec![axis], ..scene }
}

/// Every figure of the chart in words.
fn description(reading: &SpectrumReading, marks: &Marks<'_>, style: &Style) -> String {
    let mut sentences = vec![style.words.say(&reading.headline.lead)];
    sentences.extend(marks.ours.iter().flat_map(|ours| ours.says.iter().cloned()));
    sentences.extend(marks.others.iter().map(|other| other.says.clone()));
    sentences.extend(range::says_beyond(marks, style));
    sentences.extend(unplaced(marks, style));
    sentences.extend(says_size(marks, style));
    if marks.is_empty() {
        sentences.push(style.words.word("spectrum-empty"));
    }
    joined(&sentences, style)
}

/// What has no place yet, in words; nothing if everything has one.
fn unplaced(marks: &Marks<'_>, style: &Style) -> Option<String> {
    let between = match style.words.language() {
        domain::Language::English => ", ",
        domain::Language::Chinese => "、",
    };
    let names = marks.unplaced.join(between);
    (!names.is_empty()).then(|| style.words.say(&Message::new("spectrum-unplaced").with("names", names)))
}

/// What the size of a mark says, and whose revenue is not known; nothing where all are of one size.
fn says_size(marks: &Marks<'_>, style: &Style) -> Option<String> {
    let unknown = marks.ours.iter().filter(|one| one.reading.revenue.is_none()).count();
    marks.sized.then(|| style.words.say(&Message::new("spectrum-sized").with("unknown", unknown)))
}

fn source(reading: &SpectrumReading, style: &Style) -> String {
    let shown = || reading.offerings.iter().filter(|reading| reading.offering.shown);
    let ours = shown().filter(|reading| reading.offering.kind == domain::OfferingKind::Ours);
    let people =
        ours.filter_map(|reading| reading.evidenced.as_ref()).map(|evidenced| evidenced.respondents).max();
    let message = Message::new("spectrum-source").with("people", people.unwrap_or(0));
    let others = shown().any(|reading| reading.offering.kind != domain::OfferingKind::Ours);
    let whole = Message::new("spectrum-source-benchmarks").with("source", message.clone());
    style.words.say(if others && people.is_some() { &whole } else { &message })
}
