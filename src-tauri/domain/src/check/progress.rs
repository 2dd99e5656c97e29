//! What became of plays, the blocks of the plan, and snapshots.

use super::{Known, Report};
use crate::edit::blocks;
use crate::edit::lookup::on_the_line;
use crate::edit::progress::{check_note, check_some_day};
use crate::{Refusal, Workbook, limits, text};
use std::collections::{HashMap, HashSet};

pub(super) fn check(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    progress(workbook, known, report);
    indicators(workbook, known, report);
    answers(workbook, report);
    snapshots(workbook, known, report);
}

fn progress(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.progress.len());
    for (index, row) in workbook.progress.iter().enumerate() {
        let name = report.refers(&known.plays, &row.play, "progress", index, "play");
        let name = name.map_or("", |play| play.name.as_str());
        let note = check_note(row.state, &row.note).and(text::check_passage(&row.note, "note", name));
        report.field("progress", index, "note", note);
        report.field("progress", index, "since", text::check_day(&row.since));
        let id = || row.play.to_string();
        report.once(&mut seen, &row.play, ("progress", index), "progress", id);
    }
}

fn indicators(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.indicators.len());
    let mut counts = HashMap::new();
    for (index, row) in workbook.indicators.iter().enumerate() {
        report.refers(&known.plays, &row.play, "indicators", index, "play");
        report.field("indicators", index, "date", check_some_day(&row.date));
        report.field("indicators", index, "value", text::check_name(&row.value, "indicator"));
        let id = || format!("{}, {}", row.play, row.date);
        report.once(&mut seen, (&row.play, &row.date), ("indicators", index), "indicator", id);
        let count = counts.entry(&row.play).or_insert(0);
        *count += 1;
        if *count == limits::INDICATORS + 1 {
            let refusal = Refusal::TooMany { kind: "indicator", allowed: limits::INDICATORS };
            report.note(|| format!("indicators[{index}]"), Err(refusal));
        }
    }
}

fn answers(workbook: &Workbook, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.blocks.len());
    for (index, row) in workbook.blocks.iter().enumerate() {
        report.note(|| format!("blocks[{index}]"), blocks::check(workbook, row));
        let block = &row.block;
        let id = || block.as_str().to_owned();
        report.once(&mut seen, *block, ("blocks", index), "block", id);
    }
}

fn snapshots(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    super::by_id(&workbook.snapshots, "snapshots", limits::SNAPSHOTS, report);
    let mut days = HashSet::with_capacity(workbook.snapshots.len());
    for (index, row) in workbook.snapshots.iter().enumerate() {
        report.field("snapshots", index, "date", check_some_day(&row.date));
        report.field("snapshots", index, "note", text::check_line(&row.note, "note"));
        report.once(&mut days, &row.date, ("snapshots", index), "snapshot", || row.date.clone());
    }
    let taken: HashMap<_, _> = workbook.snapshots.iter().map(|row| (&row.id, row)).collect();
    let mut seen = HashSet::with_capacity(workbook.standings.len());
    for (index, row) in workbook.standings.iter().enumerate() {
        report.refers(&taken, &row.snapshot, "standings", index, "snapshot");
        let name = report.refers(&known.offerings, &row.offering, "standings", index, "offering");
        let name = name.map_or("", |offering| offering.name.as_str());
        for place in [Some(row.position), row.low, row.high].into_iter().flatten() {
            report.field("standings", index, "position", on_the_line(place, name));
        }
        let id = || format!("{}, {}", row.snapshot, row.offering);
        report.once(&mut seen, (&row.snapshot, &row.offering), ("standings", index), "standing", id);
    }
}
