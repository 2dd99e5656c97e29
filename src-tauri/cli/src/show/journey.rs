//! Question 1: the map, how much of it is filled, and how sure we are.

use crate::figures::{Figures, choice, number, percent};
use crate::output::Page;
use desk::domain::reading::{JourneyReading, MapReading, StageReading};
use std::io;

pub(super) fn show(reading: &JourneyReading, page: &mut Page<'_>) -> io::Result<()> {
    let Some(map) = &reading.map else { return Ok(()) };
    let words = page.words();
    let offering = reading.offerings.iter().find(|offering| Some(&offering.id) == map.map.offering.as_ref());
    let segment = reading.segments.iter().find(|segment| Some(&segment.id) == map.map.segment.as_ref());
    let whose = Figures::new(words)
        .with("map", &map.map.name)
        .with_some("offering", offering.map(|offering| &offering.name))
        .with_some("segment", segment.map(|segment| &segment.name));
    page.indented(1, &whose.line())?;
    let best = map.stages.iter().find(|stage| Some(&stage.stage.id) == map.best_known.as_ref());
    let figures = Figures::new(words)
        .with("stages", map.stages.len().to_string())
        .with("completeness", percent(map.completeness))
        .with("assurance", percent(map.assurance))
        .note(if map.ready { "ready" } else { "not-ready" }, true)
        .with_some("best-known", best.map(|stage| &stage.stage.name))
        .with("respondents", map.respondents.to_string());
    page.indented(1, &figures.line())?;
    for stage in &map.stages {
        show_stage(stage, map, page)?;
    }
    others(reading, map, page)
}

fn show_stage(reading: &StageReading, map: &MapReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let stage = &reading.stage;
    let below: Vec<&str> = map
        .lanes
        .iter()
        .filter(|lane| reading.below_bar.contains(&lane.id))
        .map(|lane| lane.name.as_str())
        .collect();
    let figures = Figures::new(words)
        .plain(format!("[{}] {}", choice(words, "phase", stage.phase.as_str()), stage.name))
        .with("importance", number(f64::from(stage.importance), 0))
        .with("completeness", percent(reading.completeness))
        .with("assurance", percent(reading.assurance))
        .with_some("below-bar", (!below.is_empty()).then(|| below.join(", ")));
    page.indented(2, &figures.line())?;
    for lane in map.lanes.iter().filter(|lane| !lane.hidden) {
        let Some(cell) =
            map.cells.iter().find(|cell| cell.cell.stage == stage.id && cell.cell.lane == lane.id)
        else {
            continue;
        };
        let confidence = choice(words, "confidence", cell.cell.confidence.as_str());
        let figures = Figures::new(words)
            .plain(format!("{}: {}", lane.name, cell.cell.text.replace('\n', " / ")))
            .plain(confidence)
            .with_some("evidence", (!cell.evidence.is_empty()).then(|| cell.evidence.len().to_string()));
        page.indented(3, &figures.line())?;
    }
    Ok(())
}

fn others(reading: &JourneyReading, map: &MapReading, page: &mut Page<'_>) -> io::Result<()> {
    let others: Vec<&str> =
        reading.maps.iter().filter(|other| other.id != map.map.id).map(|other| other.name.as_str()).collect();
    if others.is_empty() {
        return Ok(());
    }
    let line = Figures::new(page.words()).with("other-maps", others.join(", ")).line();
    page.indented(1, &line)
}
