//! What stands on the spectrum, and what it rests on.

use super::{Known, Report};
use crate::edit::direction;
use crate::edit::lookup::{on_the_line, on_the_scale, within};
use crate::edit::view::check_look;
use crate::{Dimension, DimensionId, Offering, OfferingId, OfferingKind, Refusal, Workbook, limits, text};
use std::collections::HashSet;

pub(super) fn check(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    offerings(workbook, report);
    dimensions(workbook, report);
    levels(workbook, known, report);
    places(workbook, known, report);
    rests_and_aims(workbook, known, report);
    business(workbook, known, report);
    views(workbook, known, report);
    margins(workbook, report);
}

fn offerings(workbook: &Workbook, report: &mut Report) {
    for (index, row) in workbook.offerings.iter().enumerate() {
        report.name("offerings", index, row);
        report.field("offerings", index, "reason", text::check_passage(&row.reason, "reason", &row.name));
        if let Some(position) = row.placed {
            let placed = on_the_line(position, &row.name).and(others(row));
            report.field("offerings", index, "placed", placed);
        }
    }
}

fn ours(row: &Offering) -> Result<(), Refusal> {
    match row.kind {
        OfferingKind::Ours => Ok(()),
        OfferingKind::Competitor | OfferingKind::Benchmark => {
            Err(Refusal::OursOnly { name: row.name.clone() })
        }
    }
}

fn others(row: &Offering) -> Result<(), Refusal> {
    match row.kind {
        OfferingKind::Ours => Err(Refusal::OthersOnly { name: row.name.clone() }),
        OfferingKind::Competitor | OfferingKind::Benchmark => Ok(()),
    }
}

fn dimensions(workbook: &Workbook, report: &mut Report) {
    for (index, row) in workbook.dimensions.iter().enumerate() {
        report.name("dimensions", index, row);
        let of = row.name.as_str();
        report.field("dimensions", index, "question", text::check_passage(&row.question, "question", of));
        report.field("dimensions", index, "basis", text::check_passage(&row.basis, "basis", of));
        report.field("dimensions", index, "weight", within(row.weight, "weight", 0.0, limits::WEIGHT));
        if row.levels.len() != usize::from(limits::LEVEL) + 1 {
            let refusal = Refusal::LevelsIncomplete { dimension: row.name.clone(), given: row.levels.len() };
            report.field("dimensions", index, "levels", Err(refusal));
        }
        for (level, sentence) in row.levels.iter().enumerate().take(usize::from(limits::LEVEL) + 1) {
            let written = text::check_passage(sentence, "level", of);
            report.note(|| format!("dimensions[{index}].levels[{level}]"), written);
        }
    }
}

fn levels(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.judgements.len());
    for (index, row) in workbook.judgements.iter().enumerate() {
        if let Some(offering) =
            report.refers(&known.offerings, &row.offering, "judgements", index, "offering")
        {
            report.field("judgements", index, "offering", others(offering));
        }
        level(known, report, "judgements", index, (&row.offering, &row.dimension), row.level);
        let id = || pair(&row.offering, &row.dimension);
        report.once(&mut seen, (&row.offering, &row.dimension), ("judgements", index), "judgement", id);
    }
    let mut seen = HashSet::with_capacity(workbook.answers.len());
    for (index, row) in workbook.answers.iter().enumerate() {
        our_offering(known, report, "answers", index, &row.offering);
        report.refers(&known.respondents, &row.respondent, "answers", index, "respondent");
        let asked = level(known, report, "answers", index, (&row.offering, &row.dimension), row.level);
        let asked = asked.map_or("", |dimension| dimension.name.as_str());
        report.field("answers", index, "note", text::check_passage(&row.note, "note", asked));
        let id = || pair(&row.offering, &row.dimension);
        report.once(
            &mut seen,
            (&row.offering, &row.dimension, &row.respondent),
            ("answers", index),
            "answer",
            id,
        );
    }
}

/// What levels rest on, and which of them are wanted.
fn rests_and_aims(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.groundings.len());
    for (index, row) in workbook.groundings.iter().enumerate() {
        report.refers(&known.evidence, &row.evidence, "groundings", index, "evidence");
        report.refers(&known.offerings, &row.offering, "groundings", index, "offering");
        report.refers(&known.dimensions, &row.dimension, "groundings", index, "dimension");
        let id = || row.evidence.to_string();
        let key = (&row.evidence, &row.offering, &row.dimension);
        report.once(&mut seen, key, ("groundings", index), "grounding", id);
    }
    let mut seen = HashSet::with_capacity(workbook.target_levels.len());
    for (index, row) in workbook.target_levels.iter().enumerate() {
        let name = our_offering(known, report, "target_levels", index, &row.offering);
        level(known, report, "target_levels", index, (&row.offering, &row.dimension), row.level);
        let aimed = workbook.target(&row.offering).map(|_| ());
        let aimed = aimed.ok_or_else(|| Refusal::NoTarget { offering: name.to_owned() });
        report.field("target_levels", index, "offering", aimed);
        let id = || pair(&row.offering, &row.dimension);
        report.once(&mut seen, (&row.offering, &row.dimension), ("target_levels", index), "target_level", id);
    }
}

fn pair(offering: &OfferingId, dimension: &DimensionId) -> String {
    format!("{offering}, {dimension}")
}

/// Checks a level and its dimension.
fn level<'a>(
    known: &Known<'a>,
    report: &mut Report,
    table: &str,
    index: usize,
    (offering, dimension): (&OfferingId, &DimensionId),
    level: u8,
) -> Option<&'a Dimension> {
    let dimension = report.refers(&known.dimensions, dimension, table, index, "dimension");
    let name = dimension.map_or("", |dimension| dimension.name.as_str());
    // Many offerings have a level on each dimension: a list of them is mended where both are said.
    let on_the_scale = on_the_scale(level, name).map_err(|_| Refusal::LevelOutOfRange {
        dimension: known
            .offerings
            .get(offering)
            .map_or(name.to_owned(), |row| format!("{}, {name}", row.name)),
        given: level,
    });
    report.field(table, index, "level", on_the_scale);
    dimension
}

/// Checks that an offering is there and ours. Gives its name.
fn our_offering<'a>(
    known: &Known<'a>,
    report: &mut Report,
    table: &str,
    index: usize,
    offering: &OfferingId,
) -> &'a str {
    let Some(offering) = report.refers(&known.offerings, offering, table, index, "offering") else {
        return "";
    };
    report.field(table, index, "offering", ours(offering));
    offering.name.as_str()
}

fn places(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.pins.len());
    for (index, row) in workbook.pins.iter().enumerate() {
        let name = our_offering(known, report, "pins", index, &row.offering);
        report.refers(&known.respondents, &row.respondent, "pins", index, "respondent");
        report.field("pins", index, "position", on_the_line(row.position, name));
        let id = || format!("{}, {}", row.offering, row.respondent);
        report.once(&mut seen, (&row.offering, &row.respondent), ("pins", index), "pin", id);
    }
    let mut seen = HashSet::with_capacity(workbook.overrules.len());
    for (index, row) in workbook.overrules.iter().enumerate() {
        let name = our_offering(known, report, "overrules", index, &row.offering);
        report.field("overrules", index, "position", on_the_line(row.position, name));
        let reason = text::check_passage(&row.reason, "reason", name);
        let empty = row.reason.trim().is_empty();
        let reason = if empty { Err(Refusal::ReasonMissing { what: "overrule" }) } else { reason };
        report.field("overrules", index, "reason", reason);
        let id = || row.offering.to_string();
        report.once(&mut seen, &row.offering, ("overrules", index), "overrule", id);
    }
    let mut seen = HashSet::with_capacity(workbook.targets.len());
    for (index, row) in workbook.targets.iter().enumerate() {
        let name = our_offering(known, report, "targets", index, &row.offering);
        report.field("targets", index, "position", on_the_line(row.position, name));
        report.field("targets", index, "reason", text::check_passage(&row.reason, "reason", name));
        report.field("targets", index, "by", text::check_month(&row.by));
        let id = || row.offering.to_string();
        report.once(&mut seen, &row.offering, ("targets", index), "target", id);
    }
}

/// What speaks for a direction.
fn business(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.wishes.len());
    for (index, row) in workbook.wishes.iter().enumerate() {
        our_offering(known, report, "wishes", index, &row.offering);
        report.refers(&known.respondents, &row.respondent, "wishes", index, "respondent");
        report.field("wishes", index, "leaning", direction::check_leaning(row.leaning));
        let id = || format!("{}, {}", row.offering, row.respondent);
        report.once(&mut seen, (&row.offering, &row.respondent), ("wishes", index), "wish", id);
    }
    let mut seen = HashSet::with_capacity(workbook.economics.len());
    for (index, row) in workbook.economics.iter().enumerate() {
        our_offering(known, report, "economics", index, &row.offering);
        report.note(|| format!("economics[{index}]"), direction::check_economics(row));
        let id = || row.offering.to_string();
        report.once(&mut seen, &row.offering, ("economics", index), "economics", id);
    }
    let mut seen = HashSet::with_capacity(workbook.direction_weights.len());
    for (index, row) in workbook.direction_weights.iter().enumerate() {
        let weight = within(row.weight, "weight", 0.0, limits::WEIGHT);
        report.field("direction_weights", index, "weight", weight);
        let id = || row.evidence.as_str().to_owned();
        report.once(&mut seen, row.evidence, ("direction_weights", index), "direction_weight", id);
    }
}

fn views(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    super::by_id(&workbook.views, "views", limits::VIEWS, report);
    for (index, row) in workbook.views.iter().enumerate() {
        report.name("views", index, row);
        report.field("views", index, "look", check_look(&row.look, &row.name));
        let mut seen = HashSet::with_capacity(row.offerings.len());
        for offering in &row.offerings {
            report.refers(&known.offerings, offering, "views", index, "offerings");
            let id = || offering.to_string();
            report.once(&mut seen, offering, ("views", index), "offering", id);
        }
    }
}

fn margins(workbook: &Workbook, report: &mut Report) {
    if workbook.margins.len() > limits::MARGINS {
        let refusal = Refusal::TooMany { kind: "margin_point", allowed: limits::MARGINS };
        report.note(|| "margins".to_owned(), Err(refusal));
    }
    for (index, row) in workbook.margins.iter().enumerate() {
        report.field("margins", index, "position", on_the_line(row.position, &row.model));
        report.field("margins", index, "model", text::check_name(&row.model, "model"));
        // A firm may lose money on what it delivers; nobody keeps more than all of it.
        report.field("margins", index, "low", within(row.low, "margin", -1.0, 1.0));
        report.field("margins", index, "high", within(row.high, "margin", row.low.clamp(-1.0, 1.0), 1.0));
    }
}
