//! The finding of the journey screen.

use super::READY;
use crate::reading::{Accord, Headline, MapReading, ScoreReading, StageReading};
use crate::{JourneyMap, Message, Workbook};

/// The finding: the worst spot and whether people agree on it; before anybody rated, what the map still lacks.
pub(super) fn of(workbook: &Workbook, map: Option<&MapReading>) -> Headline {
    let Some(map) = map else {
        return told("headline-journey-no-map", "lead-journey-begin");
    };
    let whose = whose(workbook, &map.map);
    if map.stages.is_empty() {
        let title = Message::new("headline-journey-no-stage").with("map", map.map.name.as_str());
        return Headline { title, lead: Message::new("lead-journey-begin") };
    }
    let lead = |id: &'static str| coverage_of(map, Message::new(id).with("whose", whose.clone()));
    if let Some((stage, score)) = worst(&map.stages) {
        let n =
            map.stages.iter().flat_map(|stage| &stage.scores).map(|score| score.n).max().unwrap_or_default();
        let id = if map.completeness.is_some() { "lead-journey-rated" } else { "lead-journey-rated-alone" };
        return Headline { title: verdict(stage, score), lead: lead(id).with("n", n) };
    }
    let Some(completeness) = map.completeness else {
        let title = Message::new("headline-journey-no-lane").with("map", map.map.name.as_str());
        return Headline { title, lead: Message::new("lead-journey-no-lane") };
    };
    if completeness <= 0.0 {
        let title = Message::new("headline-journey-empty").with("stages", map.stages.len());
        return Headline { title, lead: Message::new("lead-journey-empty").with("whose", whose) };
    }
    let coverage = match &map.round {
        Some(round) => lead("lead-journey-blind").with("round", round.as_str()),
        None => lead("lead-journey-coverage"),
    };
    if completeness < 1.0 {
        return Headline { title: incomplete(map), lead: coverage };
    }
    let assurance = map.assurance.unwrap_or_default();
    let id = if map.ready { "headline-journey-ready" } else { "headline-journey-unsure" };
    let title = Message::new(id).with("assurance", percent(assurance)).with("bar", percent(READY));
    Headline { title, lead: coverage }
}

fn told(title: &'static str, lead: &'static str) -> Headline {
    Headline { title: Message::new(title), lead: Message::new(lead) }
}

/// The most severe verdict; the first of equals.
fn worst(stages: &[StageReading]) -> Option<(&StageReading, &ScoreReading)> {
    let mut worst: Option<(f64, &StageReading, &ScoreReading)> = None;
    for (stage, score) in stages.iter().flat_map(|stage| stage.scores.iter().map(move |score| (stage, score)))
    {
        if let Some(severity) = score.severity
            && worst.is_none_or(|(most, _, _)| severity > most)
        {
            worst = Some((severity, stage, score));
        }
    }
    worst.map(|(_, stage, score)| (stage, score))
}

fn verdict(stage: &StageReading, score: &ScoreReading) -> Message {
    let median = score.median.unwrap_or_default();
    let id = match score.accord {
        _ if median > 3.0 => "headline-journey-works",
        _ if median > 2.0 => "headline-journey-weakest",
        Some(Accord::Strong) => "headline-journey-lost-agreed",
        Some(Accord::Moderate) => "headline-journey-lost-mostly",
        Some(Accord::Weak) | None => "headline-journey-lost-disputed",
    };
    Message::new(id)
        .with("stage", stage.stage.name.as_str())
        .with("median", median)
        .with("aspect", Message::new(format!("aspect-{}", score.aspect.as_str())))
}

/// Where the map lacks most: one stage if one stands out, else how much is missing.
fn incomplete(map: &MapReading) -> Message {
    let below: Vec<&StageReading> =
        map.stages.iter().filter(|stage| stage.completeness.is_some_and(|share| share < 1.0)).collect();
    let lowest = below.iter().map(|stage| stage.completeness.unwrap_or(1.0)).fold(1.0, f64::min);
    let mut at_lowest = below.iter().filter(|stage| stage.completeness.unwrap_or(1.0) <= lowest);
    match (at_lowest.next(), at_lowest.next()) {
        (Some(only), None) if below.len() == 1 => {
            Message::new("headline-journey-one-missing").with("stage", only.stage.name.as_str())
        }
        (Some(least), None) => Message::new("headline-journey-least-known")
            .with("stage", least.stage.name.as_str())
            .with("more", below.len() - 1),
        _ => Message::new("headline-journey-missing")
            .with("below", below.len())
            .with("stages", map.stages.iter().filter(|stage| stage.stage.within.is_none()).count()),
    }
}

fn coverage_of(map: &MapReading, lead: Message) -> Message {
    lead.with("filled", percent(map.completeness.unwrap_or_default()))
        .with("assured", percent(map.assurance.unwrap_or_default()))
}

fn percent(share: f64) -> f64 {
    // 99.6 % is not all.
    if share < 1.0 { (share * 100.0).round().min(99.0) } else { 100.0 }
}

/// Whose journey a map is, in words: "Insight Suite for mid-size retailers", or the map's name.
pub(crate) fn whose(workbook: &Workbook, map: &JourneyMap) -> Message {
    let offering = map.offering.as_ref().and_then(|id| workbook.offering(id)).map(|row| row.name.as_str());
    let segment = map.segment.as_ref().and_then(|id| workbook.segments.iter().find(|row| row.id == *id));
    match (offering, segment) {
        (Some(offering), Some(segment)) => {
            Message::new("whose-both").with("offering", offering).with("segment", segment.name.as_str())
        }
        (Some(name), None) => Message::new("whose-one").with("name", name),
        (None, _) => Message::new("whose-one").with("name", map.name.as_str()),
    }
}
