//! The business case.

use super::{Known, Report};
use crate::edit::{case, correlate, plan};
use crate::{OfferingKind, Refusal, Workbook, limits};
use std::collections::HashSet;

pub(super) fn check(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    report.note(|| "case".to_owned(), case::check_frame(&workbook.case));
    drivers(workbook, known, report);
    correlations(workbook, report);
    plays(workbook, known, report);
    scenarios(workbook, known, report);
}

fn drivers(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.drivers.len());
    let mut pairs = HashSet::new();
    for (index, row) in workbook.drivers.iter().enumerate() {
        let offering = report.refers(&known.offerings, &row.offering, "drivers", index, "offering");
        let segment = report.refers(&known.segments, &row.segment, "drivers", index, "segment");
        if let (Some(offering), Some(segment)) = (offering, segment) {
            let ours = match offering.kind {
                OfferingKind::Ours => Ok(()),
                OfferingKind::Competitor | OfferingKind::Benchmark => {
                    Err(Refusal::OursOnly { name: offering.name.clone() })
                }
            };
            report.field("drivers", index, "offering", ours);
            let of = format!("{} × {}", offering.name, segment.name);
            report.note(|| format!("drivers[{index}]"), case::check_driver(row, &of));
        }
        pairs.insert((&row.offering, &row.segment));
        let id = || format!("{} × {} × {}", row.offering, row.segment, row.driver.as_str());
        report.once(&mut seen, (&row.offering, &row.segment, row.driver), ("drivers", index), "driver", id);
    }
    if pairs.len() > limits::BUSINESSES {
        let refusal = Refusal::TooMany { kind: "business", allowed: limits::BUSINESSES };
        report.note(|| "drivers".to_owned(), Err(refusal));
    }
}

fn correlations(workbook: &Workbook, report: &mut Report) {
    for offering in &workbook.offerings {
        let own = workbook.correlations.iter().enumerate().filter(|(_, row)| row.offering == offering.id);
        let (places, rows): (Vec<usize>, Vec<_>) = own.map(|(place, row)| (place, row.clone())).unzip();
        let held = correlate::check_rows(workbook, &rows)
            .and_then(|()| correlate::check_together(workbook, &rows, |_| true));
        report.note(|| format!("correlations[{}]", places.first().copied().unwrap_or_default()), held);
    }
    for (index, row) in workbook.correlations.iter().enumerate() {
        if !workbook.offerings.iter().any(|offering| offering.id == row.offering) {
            let id = crate::text::excerpt(row.offering.as_str());
            report.field("correlations", index, "offering", Err(Refusal::NotFound { kind: "offering", id }));
        }
    }
}

fn plays(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.play_costs.len());
    for (index, row) in workbook.play_costs.iter().enumerate() {
        let play = report.refers(&known.plays, &row.play, "play_costs", index, "play");
        if let Some(play) = play {
            report.note(|| format!("play_costs[{index}]"), case::check_cost(row, &play.name));
        }
        report.once(&mut seen, &row.play, ("play_costs", index), "play_cost", || row.play.to_string());
    }
    let mut seen = HashSet::with_capacity(workbook.driver_effects.len());
    for (index, row) in workbook.driver_effects.iter().enumerate() {
        let play = report.refers(&known.plays, &row.play, "driver_effects", index, "play");
        if let Some(play) = play {
            report.note(|| format!("driver_effects[{index}]"), case::check_effect(row, &play.name));
        }
        let id = || format!("{} × {}", row.play, row.driver.as_str());
        report.once(&mut seen, (&row.play, row.driver), ("driver_effects", index), "driver_effect", id);
    }
}

fn scenarios(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    super::by_id(&workbook.scenarios, "scenarios", limits::SCENARIOS, report);
    let unit = workbook.plan.unit;
    for (index, row) in workbook.scenarios.iter().enumerate() {
        report.name("scenarios", index, row);
        for planned in &row.plays {
            report.refers(&known.plays, &planned.play, "scenarios", index, "plays");
        }
        report.field("scenarios", index, "plays", plan::check_starts(&row.plays, (unit.most(), unit)));
    }
}
