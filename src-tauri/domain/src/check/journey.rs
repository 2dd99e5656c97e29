//! Maps, what stands on them and how they are rated.

use super::{Known, Report};
use crate::edit::{journey, measures, rating};
use crate::{LaneId, MapId, Refusal, StageId, Workbook, limits, text};
use std::collections::{HashMap, HashSet};

pub(super) fn check(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    maps(workbook, known, report);
    stages_and_lanes(workbook, known, report);
    parts(workbook, report);
    cells(workbook, known, report);
    measures(workbook, known, report);
    ratings(workbook, known, report);
}

fn maps(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    for (index, row) in workbook.maps.iter().enumerate() {
        report.name("maps", index, row);
        if let Some(offering) = &row.offering {
            report.refers(&known.offerings, offering, "maps", index, "offering");
        }
        if let Some(segment) = &row.segment {
            report.refers(&known.segments, segment, "maps", index, "segment");
        }
    }
}

fn stages_and_lanes(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut stages: HashMap<&MapId, usize> = HashMap::new();
    for (index, row) in workbook.stages.iter().enumerate() {
        report.name("stages", index, row);
        report.refers(&known.maps, &row.map, "stages", index, "map");
        let importance = journey::check_importance(row.importance, &row.name);
        report.field("stages", index, "importance", importance);
        let count = stages.entry(&row.map).or_default();
        *count += 1;
        if *count == limits::STAGES + 1 {
            let refusal = Refusal::TooMany { kind: "stage", allowed: limits::STAGES };
            report.note(|| format!("stages[{index}]"), Err(refusal));
        }
    }
    let mut lanes: HashMap<&MapId, usize> = HashMap::new();
    for (index, row) in workbook.lanes.iter().enumerate() {
        report.name("lanes", index, row);
        report.refers(&known.maps, &row.map, "lanes", index, "map");
        let count = lanes.entry(&row.map).or_default();
        *count += 1;
        if *count == limits::LANES + 1 {
            let refusal = Refusal::TooMany { kind: "lane", allowed: limits::LANES };
            report.note(|| format!("lanes[{index}]"), Err(refusal));
        }
    }
}

/// Checks that the parts of a stage stand behind it, before the next whole stage of the map.
fn parts(workbook: &Workbook, report: &mut Report) {
    let mut whole: HashMap<&MapId, &StageId> = HashMap::new();
    for (index, row) in workbook.stages.iter().enumerate() {
        match &row.within {
            None => {
                whole.insert(&row.map, &row.id);
            }
            Some(within) if whole.get(&row.map) == Some(&within) => {}
            Some(_) => {
                let astray = Refusal::PartAstray { stage: row.name.clone() };
                report.field("stages", index, "within", Err(astray));
            }
        }
    }
}

fn measures(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.measures.len());
    for (index, row) in workbook.measures.iter().enumerate() {
        let name = crossing(known, report, "measures", index, &row.stage, &row.lane);
        report.field("measures", index, "unit", text::check_line(&row.unit, "unit"));
        report.field("measures", index, "source", text::check_passage(&row.source, "source", name));
        let id = || format!("{}, {}", row.stage, row.lane);
        report.once(&mut seen, (&row.stage, &row.lane), ("measures", index), "measure", id);
    }
    let mut seen = HashSet::with_capacity(workbook.figures.len());
    let mut counts: HashMap<(&StageId, &LaneId), usize> = HashMap::new();
    for (index, row) in workbook.figures.iter().enumerate() {
        crossing(known, report, "figures", index, &row.stage, &row.lane);
        report.field("figures", index, "value", measures::check_figure(&row.period, row.value));
        let id = || format!("{}, {}, {}", row.stage, row.lane, row.period);
        report.once(&mut seen, (&row.stage, &row.lane, &row.period), ("figures", index), "figure", id);
        let count = counts.entry((&row.stage, &row.lane)).or_default();
        *count += 1;
        if *count == limits::FIGURES + 1 {
            let refusal = Refusal::TooMany { kind: "figure", allowed: limits::FIGURES };
            report.note(|| format!("figures[{index}]"), Err(refusal));
        }
    }
}

fn cells(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.cells.len());
    for (index, row) in workbook.cells.iter().enumerate() {
        let name = crossing(known, report, "cells", index, &row.stage, &row.lane);
        let written = text::check_passage(&row.text, "cell", name);
        report.field("cells", index, "text", written);
        report.field("cells", index, "owner", text::check_line(&row.owner, "owner"));
        report.field("cells", index, "review", text::check_day(&row.review));
        let id = || format!("{}, {}", row.stage, row.lane);
        report.once(&mut seen, (&row.stage, &row.lane), ("cells", index), "cell", id);
    }
    for (index, row) in workbook.evidence.iter().enumerate() {
        let written = text::check_passage(&row.text, "evidence", "");
        let empty = row.text.trim().is_empty();
        let written = if empty { Err(Refusal::TextMissing { what: "evidence" }) } else { written };
        report.field("evidence", index, "text", written);
        report.field("evidence", index, "source", text::check_passage(&row.source, "source", ""));
        report.field("evidence", index, "date", text::check_date(&row.date));
    }
    let mut seen = HashSet::with_capacity(workbook.citations.len());
    for (index, row) in workbook.citations.iter().enumerate() {
        report.refers(&known.evidence, &row.evidence, "citations", index, "evidence");
        crossing(known, report, "citations", index, &row.stage, &row.lane);
        let id = || row.evidence.to_string();
        report.once(&mut seen, (&row.evidence, &row.stage, &row.lane), ("citations", index), "citation", id);
    }
}

/// Checks that a stage and a lane are there and of one map. Gives the stage's name, to say which cell is meant.
fn crossing<'a>(
    known: &Known<'a>,
    report: &mut Report,
    table: &str,
    index: usize,
    stage: &StageId,
    lane: &LaneId,
) -> &'a str {
    let stage = report.refers(&known.stages, stage, table, index, "stage");
    let lane = report.refers(&known.lanes, lane, table, index, "lane");
    if let (Some(stage), Some(lane)) = (stage, lane)
        && stage.map != lane.map
    {
        let refusal = Refusal::MapsDiffer { stage: stage.name.clone(), lane: lane.name.clone() };
        report.note(|| format!("{table}[{index}]"), Err(refusal));
    }
    stage.map_or("", |stage| stage.name.as_str())
}

fn ratings(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.ratings.len());
    for (index, row) in workbook.ratings.iter().enumerate() {
        report.refers(&known.respondents, &row.respondent, "ratings", index, "respondent");
        let stage = report.refers(&known.stages, &row.stage, "ratings", index, "stage");
        let stage = stage.map_or("", |stage| stage.name.as_str());
        if let Some(score) = row.score {
            report.field("ratings", index, "score", rating::check_score(score, stage));
        }
        report.field("ratings", index, "comment", text::check_passage(&row.comment, "comment", stage));
        let id = || format!("{}, {}", row.respondent, row.stage);
        report.once(&mut seen, (&row.respondent, &row.stage, row.aspect), ("ratings", index), "rating", id);
    }
    let mut seen = HashSet::with_capacity(workbook.causes.len());
    for (index, row) in workbook.causes.iter().enumerate() {
        report.refers(&known.stages, &row.stage, "causes", index, "stage");
        let id = || row.stage.to_string();
        report.once(&mut seen, (&row.stage, row.aspect), ("causes", index), "cause", id);
    }
}
