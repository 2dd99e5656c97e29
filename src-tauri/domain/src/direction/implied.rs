//! What a target implies: the margin to expect, what buyers miss and gain, who has to do it.

use crate::position::{current_levels, target_levels};
use crate::reading::{ImpliedReading, LevelChange, PositionReading};
use crate::{Dimension, DimensionId, End, MarginPoint, Play, Workbook};
use std::collections::HashMap;

/// How many roles are named.
const ROLES: usize = 4;
/// The block of plays that need partners.
const PARTNERS: &str = "partners";

/// What a target implies for an offering that stands somewhere.
pub(crate) fn of(workbook: &Workbook, standing: &PositionReading, target: f64) -> ImpliedReading {
    let levels = current_levels(workbook, &standing.offering);
    let wanted = target_levels(workbook, &standing.offering, target);
    let moves: Vec<(&Dimension, f64, f64)> = workbook
        .dimensions
        .iter()
        .zip(levels.iter().zip(&wanted))
        .map(|(dimension, (from, to))| (dimension, *from, *to))
        .collect();
    let end = standing.position.map(|from| if target < from { End::Customer } else { End::Client });
    let gaps: HashMap<&DimensionId, f64> =
        moves.iter().map(|(dimension, from, to)| (&dimension.id, to - from)).collect();
    let leads = |play: &&Play| {
        end == Some(play.towards)
            && play.effects.iter().any(|effect| {
                gaps.get(&effect.dimension).is_some_and(|gap| gap.abs() > 1e-9 && effect.likely * gap > 0.0)
            })
    };
    let plays: Vec<&Play> = workbook.plays.iter().filter(leads).collect();
    let partners = plays.iter().filter(|play| play.block == PARTNERS);
    ImpliedReading {
        margin_now: standing.position.and_then(|position| usual_margin(&workbook.margins, position)),
        margin_then: usual_margin(&workbook.margins, target),
        changes: moves.iter().filter_map(|(dimension, from, to)| change(dimension, *from, *to)).collect(),
        roles: roles(&plays),
        partners: partners.map(|play| play.name.clone()).collect(),
    }
}

/// What changes for buyers on a dimension; nothing where the level, rounded, stays.
fn change(dimension: &Dimension, from: f64, to: f64) -> Option<LevelChange> {
    let (from, to) = (rounded(from), rounded(to));
    let sentence = |level: u8| dimension.levels.get(usize::from(level)).cloned();
    (from != to).then_some(())?;
    Some(LevelChange {
        dimension: dimension.id.clone(),
        name: dimension.name.clone(),
        from,
        to,
        misses: sentence(from)?,
        gains: sentence(to)?,
    })
}

/// The whole level nearest to one 0…4.
fn rounded(level: f64) -> u8 {
    (0..crate::limits::LEVEL).find(|whole| level < f64::from(*whole) + 0.5).unwrap_or(crate::limits::LEVEL)
}

/// The roles that have most to do in some plays, those with more work first.
fn roles(plays: &[&Play]) -> Vec<String> {
    let mut work: Vec<(&str, f64)> = Vec::new();
    for effort in plays.iter().flat_map(|play| &play.effort) {
        match work.iter_mut().find(|(role, _)| *role == effort.role) {
            Some((_, months)) => *months += effort.person_months,
            None => work.push((&effort.role, effort.person_months)),
        }
    }
    work.sort_by(|a, b| b.1.total_cmp(&a.1));
    work.into_iter().take(ROLES).map(|(role, _)| role.to_owned()).collect()
}

/// The usual gross margin at a position, low and high: between two points of the list on the straight line from one to
/// the other, beyond the outermost as there. Nothing where the list is empty.
///
/// ```
/// # use domain::{MarginPoint, direction::usual_margin};
/// let point = |position, low, high| MarginPoint { position, model: "model".to_owned(), low, high };
/// let points = [point(10.0, 0.8, 0.9), point(60.0, 0.4, 0.6)];
/// assert_eq!(usual_margin(&points, 0.0), Some((0.8, 0.9)));
/// let (low, high) = usual_margin(&points, 35.0).unwrap();
/// assert!((low - 0.6).abs() < 1e-9 && (high - 0.75).abs() < 1e-9);
/// ```
#[must_use]
pub fn usual_margin(points: &[MarginPoint], position: f64) -> Option<(f64, f64)> {
    let mut points: Vec<&MarginPoint> = points.iter().collect();
    points.sort_by(|a, b| a.position.total_cmp(&b.position));
    let after = points.partition_point(|point| point.position <= position);
    let (Some(left), Some(right)) = (after.checked_sub(1).and_then(|at| points.get(at)), points.get(after))
    else {
        let outermost = if after == 0 { points.first() } else { points.last() };
        return outermost.map(|point| (point.low, point.high));
    };
    let share = (position - left.position) / (right.position - left.position);
    let between = |from: f64, to: f64| from + (to - from) * share;
    Some((between(left.low, right.low), between(left.high, right.high)))
}
