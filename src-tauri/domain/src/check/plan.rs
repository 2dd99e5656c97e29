//! The play library, the frame of the plan and the plan.

use super::{Known, Report};
use crate::edit::{plan, play};
use crate::{OfferingKind, Play, PlayId, Refusal, Workbook, text};
use std::collections::{HashMap, HashSet};

pub(super) fn check(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    for (index, row) in workbook.plays.iter().enumerate() {
        whole(row, index, known, report);
    }
    needs(workbook, known, report);
    frame(workbook, known, report);
    decided(workbook, known, report);
}

fn whole(row: &Play, index: usize, known: &Known<'_>, report: &mut Report) {
    report.name("plays", index, row);
    let of = row.name.as_str();
    for id in &row.needs {
        report.refers(&known.plays, id, "plays", index, "needs");
    }
    for id in &row.excludes {
        report.refers(&known.plays, id, "plays", index, "excludes");
    }
    report.field("plays", index, "effort", plan::check_effort(&row.effort));
    report.field("plays", index, "effect_months", play::check_months(row.work_months, row.effect_months));
    let effects = play::check_effects(&row.effects, of, |id| match known.dimensions.get(id) {
        Some(dimension) => Ok(dimension.name.clone()),
        None => Err(Refusal::NotFound { kind: "dimension", id: text::excerpt(id.as_str()) }),
    });
    report.field("plays", index, "effects", effects);
    report.field("plays", index, "rating_effects", play::check_ratings(&row.rating_effects));
    report.field("plays", index, "block", text::check_line(&row.block, "block"));
    report.field("plays", index, "risk", text::check_passage(&row.risk, "risk", of));
    let indicator = text::check_passage(&row.leading_indicator, "leading_indicator", of);
    report.field("plays", index, "leading_indicator", indicator);
    report.field("plays", index, "done_when", text::check_passage(&row.done_when, "done_when", of));
    report.field("plays", index, "why", text::check_passage(&row.why, "why", of));
    report.field("plays", index, "owner", text::check_line(&row.owner, "owner"));
}

/// Notes plays that need themselves, directly or by way of others: none of them could ever begin.
fn needs(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    // Plays are taken away once all they need is taken away; what is left needs itself or something that does.
    let mut waits: HashMap<&PlayId, usize> = HashMap::new();
    let mut needed_by: HashMap<&PlayId, Vec<&PlayId>> = HashMap::new();
    for row in &workbook.plays {
        let needs: HashSet<&PlayId> = row.needs.iter().filter(|id| known.plays.contains_key(id)).collect();
        waits.insert(&row.id, needs.len());
        for need in needs {
            needed_by.entry(need).or_default().push(&row.id);
        }
    }
    let mut free: Vec<&PlayId> = waits.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    while let Some(done) = free.pop() {
        for next in needed_by.get(done).into_iter().flatten() {
            if let Some(count) = waits.get_mut(next) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    free.push(next);
                }
            }
        }
    }
    for (index, row) in workbook.plays.iter().enumerate() {
        if waits.get(&row.id).is_some_and(|count| *count > 0) {
            report.field("plays", index, "needs", Err(Refusal::NeedsItself { name: row.name.clone() }));
        }
    }
}

fn frame(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let frame = &workbook.plan;
    if let Some(id) = &frame.offering {
        let ours = match known.offerings.get(id) {
            None => Err(Refusal::NotFound { kind: "offering", id: text::excerpt(id.as_str()) }),
            Some(row) if row.kind != OfferingKind::Ours => Err(Refusal::OursOnly { name: row.name.clone() }),
            Some(_) => Ok(()),
        };
        report.note(|| "plan.offering".to_owned(), ours);
    }
    report.note(|| "plan.start".to_owned(), text::check_month(&frame.start));
    report.note(|| "plan.periods".to_owned(), plan::check_periods(frame));
    report.note(|| "plan.capacity".to_owned(), plan::check_effort(&frame.capacity));
    report.note(|| "plan.budget".to_owned(), plan::check_budget(frame.budget));
}

fn decided(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.decisions.len());
    for (index, row) in workbook.decisions.iter().enumerate() {
        let name = report.refers(&known.plays, &row.play, "decisions", index, "play");
        let name = name.map_or("", |play| play.name.as_str());
        let reason = text::check_passage(&row.reason, "reason", name);
        let reason = plan::check_reason(row.verdict, &row.reason).and(reason);
        report.field("decisions", index, "reason", reason);
        report.field("decisions", index, "period", plan::check_held(workbook, row, name));
        let id = || row.play.to_string();
        report.once(&mut seen, &row.play, ("decisions", index), "decision", id);
    }
    let mut seen = HashSet::with_capacity(workbook.planned.len());
    for (index, row) in workbook.planned.iter().enumerate() {
        report.refers(&known.plays, &row.play, "planned", index, "play");
        // A frame made shorter leaves later plays in the plan, where they are shown as broken.
        let unit = workbook.plan.unit;
        let period = plan::check_period(row.period, (unit.most(), unit));
        report.field("planned", index, "period", period);
        let id = || row.play.to_string();
        report.once(&mut seen, &row.play, ("planned", index), "planned", id);
    }
}
