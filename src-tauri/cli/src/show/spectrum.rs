//! Question 3: where everything stands between customer (0) and client (100).

use crate::figures::{Figures, NONE, choice, maybe, number, percent, range};
use crate::output::Page;
use desk::domain::reading::{
    Bearing, DirectionReading, Evidenced, Origin, PositionReading, RubricReading, SpectrumReading,
};
use desk::domain::{OfferingKind, Target};
use std::io;

pub(super) fn show(reading: &SpectrumReading, page: &mut Page<'_>) -> io::Result<()> {
    for offering in &reading.offerings {
        show_offering(offering, page)?;
    }
    if let Some(rubric) = &reading.chosen {
        show_rubric(rubric, reading, page)?;
    }
    match &reading.direction {
        Some(direction) => show_direction(direction, page),
        None => Ok(()),
    }
}

/// Which way the evidence points: the finding, each kind of evidence, what would turn it, and the target beside it.
fn show_direction(reading: &DirectionReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    page.indented(1, &words.word("figure-direction"))?;
    for message in [&reading.headline.title, &reading.headline.lead] {
        page.indented(2, &words.say(message))?;
    }
    for kind in &reading.evidence {
        let figures = Figures::new(words)
            .plain(words.say(&kind.says))
            .with("points-to", maybe(kind.value, 2))
            .with("weight", number(kind.weight, 2))
            .note("against", kind.bearing == Some(Bearing::Against));
        page.indented(2, &figures.line())?;
    }
    let aim = reading.aim.as_ref().map(|aim| &aim.says);
    for message in reading.turns.iter().chain(aim) {
        page.indented(2, &words.say(message))?;
    }
    Ok(())
}

fn show_offering(reading: &PositionReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let offering = &reading.offering;
    let band = reading.band.and_then(|band| serde_json::to_value(band).ok());
    let figures = Figures::new(words)
        .plain(format!("{} ({})", offering.name, choice(words, "offering", offering.kind.as_str())))
        .with("position", maybe(reading.position, 1))
        .with_some(
            "band",
            band.as_ref().and_then(|band| band.as_str()).map(|band| choice(words, "band", band)),
        )
        .note("not-shown", !offering.shown)
        .note("edited", reading.origin == Some(Origin::Edited));
    page.indented(2, &figures.line())?;
    if offering.kind != OfferingKind::Ours {
        return Ok(());
    }
    if let Some(perceived) = &reading.perceived {
        let figures = Figures::new(words)
            .with("perceived", number(perceived.position, 1))
            .with("pins", range(perceived.range, 1))
            .with("n", perceived.n.to_string())
            .note("central-tendency", reading.central_tendency);
        page.indented(3, &figures.line())?;
    }
    if let Some(evidenced) = &reading.evidenced {
        page.indented(3, &evidence(evidenced, page).line())?;
    }
    if let Some(overrule) = &reading.overrule {
        let figures = Figures::new(words)
            .with("overruled", number(overrule.position, 1))
            .with("reason", &overrule.reason);
        page.indented(3, &figures.line())?;
    }
    if let Some(target) = &reading.target {
        page.indented(3, &aim(target, page).line())?;
    }
    Ok(())
}

fn evidence(evidenced: &Evidenced, page: &Page<'_>) -> Figures {
    Figures::new(page.words())
        .with("evidenced", number(evidenced.position, 1))
        .with_some("interval", evidenced.interval.map(|interval| range(interval, 1)))
        .with("coverage", percent(Some(evidenced.coverage)))
        .with("dimensions", format!("{} / {}", evidenced.answered, evidenced.dimensions))
        .with("respondents", evidenced.respondents.to_string())
        .note("provisional", evidenced.provisional)
}

fn aim(target: &Target, page: &Page<'_>) -> Figures {
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Figures::new(page.words())
        .with("target", number(target.position, 1))
        .with_some("by", said(&target.by))
        .with_some("reason", said(&target.reason))
}

fn show_rubric(rubric: &RubricReading, reading: &SpectrumReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let name =
        reading.offerings.iter().find(|row| row.offering.id == rubric.offering).map(|row| &row.offering.name);
    let heading = Figures::new(words).with("rubric", name.map_or(NONE, String::as_str));
    page.indented(1, &heading.line())?;
    for row in &rubric.dimensions {
        let figures = Figures::new(words)
            .plain(&row.dimension.name)
            .with("level", maybe(row.level, 2))
            .with_some("target-level", row.target_level.map(|level| number(level, 2)))
            .with_some("variance", row.variance.map(|variance| number(variance, 2)))
            .with("weight", number(row.dimension.weight, 2))
            .with("n", row.answers.len().to_string())
            .note("edited", row.origin == Origin::Edited)
            .note("own", row.origin == Origin::Own)
            .note("set", row.target_set)
            .with_some("grounds", (!row.evidence.is_empty()).then(|| row.evidence.len().to_string()));
        page.indented(2, &figures.line())?;
    }
    if let Some(found) = &rubric.sensitivity {
        let figures = Figures::new(words)
            .with("weights", range((found.low, found.high), 1))
            .with_some("most", found.most.as_ref());
        page.indented(2, &figures.line())?;
    }
    for part in &rubric.phases {
        let figures = Figures::new(words)
            .plain(choice(words, "phase", part.phase.as_str()))
            .with("position", maybe(part.evidenced.as_ref().map(|found| found.position), 1))
            .with_some("coverage", part.evidenced.as_ref().map(|found| percent(Some(found.coverage))));
        page.indented(2, &figures.line())?;
    }
    for jump in &rubric.jumps {
        page.indented(2, &words.say(jump))?;
    }
    Ok(())
}
