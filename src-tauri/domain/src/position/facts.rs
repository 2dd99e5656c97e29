//! Which facts would have to be different for the evidence to stand elsewhere.

use super::rubric::{LevelEstimate, levels_at, position_of};
use crate::edit::lookup::{on_the_line, ours};
use crate::reading::{Fact, FactSet, Facts};
use crate::{Dimension, OfferingId, Refusal, Workbook, limits};

/// Which facts would have to be different for the evidence on an offering of ours to stand at a position: as few as
/// possible, and a step of many.
///
/// # Errors
/// A refusal for an offering that is not there or not ours, and for a position that is not on the line.
pub fn facts_for(workbook: &Workbook, offering: &OfferingId, position: f64) -> Result<Facts, Refusal> {
    let offering = ours(workbook, offering)?;
    on_the_line(position, &offering.name)?;
    let rows = super::Rows::of(workbook);
    let estimates = rows.estimates(offering);
    let Some(from) = rows.position(offering).evidenced.map(|found| found.position) else {
        return Ok(Facts { from: None, to: position, fewest: None, spread: None });
    };
    let (now, weights) = (super::middles(&estimates), super::weights(workbook));
    let fewest = fewest(&now, &weights, from, position);
    let spread: Vec<f64> = levels_at(&now, &weights, position).into_iter().zip(&now).map(whole).collect();
    let set = |levels: &[f64]| fact_set(&workbook.dimensions, &estimates, &now, levels);
    let spread = (spread != fewest).then(|| set(&spread)).filter(|set| !set.facts.is_empty());
    Ok(Facts { from: Some(from), to: position, fewest: Some(set(&fewest)), spread })
}

/// A level as a sentence of the rubric has it; one that rounds to the sentence it is nearest to now stays as it is.
fn whole((wanted, now): (f64, &f64)) -> f64 {
    let wanted = wanted.round();
    if wanted.total_cmp(&now.round()).is_eq() { *now } else { wanted }
}

/// Levels that stand at a position or as near as whole ones do, as few of them changed as possible: those that can
/// move the position farthest go to their end, and the last one as far as it must.
///
/// Moving level `ℓ` by `d` moves the position by `25 × w d / W`; so the dimensions with the most room, `w × (4 − ℓ)`
/// or `w × ℓ`, are taken in their order until they suffice, and no smaller set can.
fn fewest(now: &[f64], weights: &[f64], from: f64, to: f64) -> Vec<f64> {
    let top = f64::from(limits::LEVEL);
    let end = if to > from { top } else { 0.0 };
    let mut order: Vec<usize> = (0..now.len()).collect();
    let room = |index: &usize| weights[*index] * (end - now[*index]).abs();
    order.sort_by(|one, other| room(other).total_cmp(&room(one)));
    let mut levels = now.to_vec();
    let whole_weight: f64 = weights.iter().sum();
    for index in order {
        let reached = position_of(&levels, weights).unwrap_or(from);
        let left = (to - reached) * whole_weight / 25.0;
        // Less than half a level of this dimension is nearer without it.
        if weights[index] <= 0.0 || (left / weights[index]).abs() < 0.5 || left * (to - from) <= 0.0 {
            break;
        }
        let wanted = now[index] + left / weights[index];
        let last = (0.0..=top).contains(&wanted);
        let wanted = wanted.clamp(0.0, top).round();
        // A fact that is different has another sentence.
        let same = wanted.total_cmp(&now[index].round()).is_eq();
        let other = if same { wanted + (end - now[index]).signum() } else { wanted };
        if (0.0..=top).contains(&other) {
            levels[index] = other;
        }
        // What its rounding leaves is less than half a level, and no reason for one fact more.
        if last {
            break;
        }
    }
    levels
}

/// The facts in which two lists of levels differ, the weightiest movement first.
fn fact_set(dimensions: &[Dimension], estimates: &[LevelEstimate], now: &[f64], levels: &[f64]) -> FactSet {
    let weights: Vec<f64> = estimates.iter().map(|row| row.weight).collect();
    let mut facts: Vec<(f64, Fact)> = dimensions
        .iter()
        .zip(estimates)
        .zip(now.iter().zip(levels))
        .filter(|(_, (now, level))| now.total_cmp(level).is_ne())
        .map(|((dimension, estimate), (now, level))| {
            let (from, to) = (step(*now), step(*level));
            let sentence = |at: u8| dimension.levels.get(usize::from(at)).cloned().unwrap_or_default();
            let fact = Fact {
                dimension: dimension.id.clone(),
                name: dimension.name.clone(),
                from,
                is: sentence(from),
                unanswered: estimate.level.is_none(),
                to,
                becomes: sentence(to),
            };
            (estimate.weight * (level - now).abs(), fact)
        })
        .collect();
    facts.sort_by(|one, other| other.0.total_cmp(&one.0));
    FactSet {
        facts: facts.into_iter().map(|(_, fact)| fact).collect(),
        reaches: position_of(levels, &weights).unwrap_or(0.0),
    }
}

/// The step of the scale that a level is nearest to.
fn step(level: f64) -> u8 {
    (0..=limits::LEVEL).rev().find(|step| f64::from(*step) <= level.round()).unwrap_or(0)
}
