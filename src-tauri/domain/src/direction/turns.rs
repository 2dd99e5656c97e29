//! What would change a verdict: the smallest change of one weight, and the one missing answer.

use super::evidence::Found;
use super::{STAY, direction, parts, verdict};
use crate::reading::DirectionVerdict;
use crate::{Message, limits};

/// Both answers, as far as there are any.
pub(super) fn of(found: &[Found]) -> Vec<Message> {
    let Some(now) = direction(&parts(found)).map(verdict) else { return Vec::new() };
    let mut turns = vec![weight(found, now)];
    turns.extend(missing(found, now));
    turns
}

/// The smallest change of one weight that changes the verdict, in words.
fn weight(found: &[Found], now: DirectionVerdict) -> Message {
    let known: Vec<&Found> = found.iter().filter(|found| found.said.value.is_some()).collect();
    let parts = parts(found);
    let turning = known.iter().enumerate().filter_map(|(index, found)| {
        let to = turning_weight(&parts, index)?;
        let mut then = parts.clone();
        then[index].1 = to;
        Some((*found, to, direction(&then).map(verdict)?))
    });
    let smallest = turning.min_by(|a, b| (a.1 - a.0.weight).abs().total_cmp(&(b.1 - b.0.weight).abs()));
    match smallest {
        Some((found, to, then)) => Message::new("direction-turns-weight")
            .with("evidence", Message::new(format!("direction-{}", found.evidence.as_str())))
            .with("from", found.weight)
            .with("to", to)
            .with("verdict", Message::new(word(then))),
        None => Message::new("direction-turns-none").with("verdict", Message::new(word(now))),
    }
}

/// The weight nearest to its own, in tenths from 0 to 10, at which one part of some evidence (values −1…1 and their
/// weights) changes the verdict; nothing if none does.
///
/// With all others fixed, `D(w) = (S + w v) / (W + w)` moves one way as `w` grows, so that it meets each border `b` of
/// the verdict at most once: `w = (b W − S) / (v − b)`.
///
/// ```
/// // (0.5 + w × −0.5) / (1 + w) falls below 0.15 when w grows beyond 7/13.
/// assert_eq!(domain::direction::turning_weight(&[(0.5, 1.0), (-0.5, 0.2)], 1), Some(0.6));
/// ```
#[must_use]
pub fn turning_weight(parts: &[(f64, f64)], index: usize) -> Option<f64> {
    let now = verdict(direction(parts)?);
    let (value, weight) = *parts.get(index)?;
    let others = || parts.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, part)| part);
    let whole: f64 = others().map(|(_, weight)| weight).sum();
    let sum: f64 = others().map(|(value, weight)| value * weight).sum();
    let turns = |to: f64| {
        let mut then = parts.to_vec();
        then[index].1 = to;
        direction(&then).is_some_and(|then| verdict(then) != now)
    };
    let tenth = |border: f64| {
        let at = 10.0 * (border * whole - sum) / (value - border);
        // Beyond the border: at it, either side may hold. The tenth itself, or the next one.
        let (first, step) = if at / 10.0 > weight { (at.ceil(), 1.0) } else { (at.floor(), -1.0) };
        [first, first + step]
            .into_iter()
            .map(|tenths| tenths / 10.0)
            .find(|to| (0.0..=limits::WEIGHT).contains(to) && turns(*to))
    };
    [-STAY, STAY]
        .into_iter()
        .filter_map(tenth)
        .min_by(|a, b| (a - weight).abs().total_cmp(&(b - weight).abs()))
}

/// The one answer that is missing and could change the verdict the most.
fn missing(found: &[Found], now: DirectionVerdict) -> Option<Message> {
    let mean = direction(&parts(found))?;
    let mut best: Option<(f64, &Message, DirectionVerdict)> = None;
    for (index, one) in found.iter().enumerate() {
        for (about, value) in &one.said.open {
            let then = found.iter().enumerate().filter_map(|(other, found)| {
                Some((if other == index { *value } else { found.said.value? }, found.weight))
            });
            let Some(then) = direction(&then.collect::<Vec<_>>()) else { continue };
            let (moved, turned) = ((then - mean).abs(), verdict(then));
            if turned != now && best.is_none_or(|(most, _, _)| moved > most) {
                best = Some((moved, about, turned));
            }
        }
    }
    let (_, about, turned) = best?;
    Some(
        Message::new("direction-turns-answer")
            .with("answer", about.clone())
            .with("verdict", Message::new(word(turned))),
    )
}

/// The id of a verdict's name.
fn word(verdict: DirectionVerdict) -> &'static str {
    match verdict {
        DirectionVerdict::MoreScalable => "direction-more-scalable",
        DirectionVerdict::Stay => "direction-stay",
        DirectionVerdict::MorePersonal => "direction-more-personal",
    }
}
