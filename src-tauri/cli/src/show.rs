//! `clientline show`: every derived figure, named as in the method.

mod case;
mod journey;
pub(crate) mod plan;
mod ratings;
mod spectrum;

use crate::arguments;
use crate::commands::{focus, open, view};
use crate::output::Page;
use crate::problem::Problem;
use desk::domain::reading::Headline;
use desk::{Changed, Desk, Screen, ScreenReading};
use serde_json::{Value, json};

/// All screens, in the order in which they are read.
pub(crate) const SCREENS: [Screen; 5] =
    [Screen::Journey, Screen::Ratings, Screen::Spectrum, Screen::Plan, Screen::Case];

/// Shows a workbook as text or as JSON.
pub(crate) fn show(desk: &Desk, wanted: &arguments::Show, page: &mut Page<'_>) -> Result<(), Problem> {
    open(desk, &wanted.file, page.words())?;
    let workbook = desk.workbook()?;
    let mut shown = Vec::with_capacity(SCREENS.len());
    for screen in SCREENS {
        shown.push(view(desk, focus(&workbook, screen, &wanted.focused)?)?);
    }
    if wanted.json {
        return page.json(&as_json(&shown, workbook.about.language.as_str(), page)?);
    }
    page.line(&workbook.about.title)?;
    if !workbook.about.summary.is_empty() {
        page.line(&workbook.about.summary)?;
    }
    for changed in &shown {
        page.line("")?;
        let question = page.words().word(&format!("cli-question-{}", name(&changed.view)));
        page.line(&question)?;
        let headline = headline(&changed.view);
        for message in [&headline.title, &headline.lead] {
            let text = page.words().say(message);
            page.indented(1, &text)?;
        }
        match &changed.view {
            ScreenReading::Journey(reading) => journey::show(reading, page)?,
            ScreenReading::Ratings(reading) => ratings::show(reading, page)?,
            ScreenReading::Spectrum(reading) => spectrum::show(reading, page)?,
            ScreenReading::Plan(reading) => plan::show(reading, page)?,
            ScreenReading::Case(reading) => case::show(reading, page)?,
        }
    }
    Ok(())
}

/// What a screen finds.
pub(crate) fn headline(reading: &ScreenReading) -> &Headline {
    match reading {
        ScreenReading::Journey(reading) => &reading.headline,
        ScreenReading::Ratings(reading) => &reading.headline,
        ScreenReading::Spectrum(reading) => &reading.headline,
        ScreenReading::Plan(reading) => &reading.headline,
        ScreenReading::Case(reading) => &reading.headline,
    }
}

fn name(reading: &ScreenReading) -> &'static str {
    match reading {
        ScreenReading::Journey(_) => "journey",
        ScreenReading::Ratings(_) => "ratings",
        ScreenReading::Spectrum(_) => "spectrum",
        ScreenReading::Plan(_) => "plan",
        ScreenReading::Case(_) => "case",
    }
}

fn as_json(shown: &[Changed], language: &str, page: &Page<'_>) -> Result<Value, Problem> {
    let mut headlines = serde_json::Map::new();
    let mut json = serde_json::Map::new();
    for changed in shown {
        let name = name(&changed.view);
        let headline = headline(&changed.view);
        let words = page.words();
        headlines.insert(
            name.to_owned(),
            json!({ "title": words.say(&headline.title), "lead": words.say(&headline.lead) }),
        );
        let reading = match &changed.view {
            ScreenReading::Journey(reading) => serde_json::to_value(reading),
            ScreenReading::Ratings(reading) => serde_json::to_value(reading),
            ScreenReading::Spectrum(reading) => serde_json::to_value(reading),
            ScreenReading::Plan(reading) => serde_json::to_value(reading),
            ScreenReading::Case(reading) => serde_json::to_value(reading),
        };
        json.insert(name.to_owned(), reading.map_err(std::io::Error::from)?);
    }
    let first = shown.first();
    let mut all = serde_json::Map::new();
    all.insert("title".to_owned(), json!(first.map(|changed| &changed.title)));
    all.insert("language".to_owned(), json!(language));
    all.insert("progress".to_owned(), json!(first.map(|changed| &changed.progress)));
    all.insert("headlines".to_owned(), Value::Object(headlines));
    all.append(&mut json);
    Ok(Value::Object(all))
}
