//! How far a position depends on the weights of the rubric.

use super::rubric::{LevelEstimate, position_of};
use crate::Dimension;
use crate::reading::{Sensitivity, Swing};

/// By which share each weight is made lighter and heavier.
const SHARE: f64 = 0.5;

/// Where the position of these estimates would stand if the weights were others, each within ±50 % of what it is.
/// Nothing where no dimension weighs anything.
pub(super) fn of(dimensions: &[Dimension], estimates: &[LevelEstimate]) -> Option<Sensitivity> {
    let levels = super::middles(estimates);
    let weights: Vec<f64> = estimates.iter().map(|row| row.weight).collect();
    let now = position_of(&levels, &weights)?;
    let (low, high) = extremes(&levels, &weights, SHARE)?;
    let with = |index: usize, factor: f64| {
        let mut weights = weights.clone();
        weights[index] *= factor;
        position_of(&levels, &weights)
    };
    let swings: Vec<Swing> = dimensions
        .iter()
        .enumerate()
        .map(|(index, dimension)| Swing {
            dimension: dimension.id.clone(),
            lighter: with(index, 1.0 - SHARE),
            heavier: with(index, 1.0 + SHARE),
        })
        .collect();
    let most = dimensions.iter().zip(&swings).fold(None, |most: Option<(&Dimension, f64)>, (row, swing)| {
        let moves = [swing.lighter, swing.heavier].into_iter().flatten().map(|there| (there - now).abs());
        let moves = moves.fold(0.0, f64::max);
        // The first of several that move it alike; rounding is no movement.
        let least = most.map_or(1e-9, |(_, least)| least + 1e-9);
        if moves > least { Some((row, moves)) } else { most }
    });
    Some(Sensitivity { low, high, swings, most: most.map(|(dimension, _)| dimension.name.clone()) })
}

/// The lowest and the highest position that levels can amount to when each weight lies anywhere within ±`share` of
/// what it is: the extremes of `25 × Σ x w ℓ / Σ x w` over all `1 − share ≤ x ≤ 1 + share`. Nothing where no dimension
/// weighs anything. `share` is 0 or more and below 1.
///
/// A quotient of two linear forms is greatest in a corner, and there every level above the greatest value is as heavy
/// as may be and every other as light (a larger `x` moves the quotient towards its own level). So it is enough to try
/// each place at which the levels, in their order, part into light and heavy ones (the argument of Charnes and Cooper,
/// "Programming with linear fractional functionals", 1962).
///
/// ```
/// let (low, high) = domain::position::extremes(&[0.0, 4.0], &[1.0, 1.0], 0.5).unwrap();
/// assert_eq!((low, high), (25.0, 75.0));
/// ```
#[must_use]
pub fn extremes(levels: &[f64], weights: &[f64], share: f64) -> Option<(f64, f64)> {
    let mut rows: Vec<(f64, f64)> = levels.iter().copied().zip(weights.iter().copied()).collect();
    rows.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (levels, weights): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
    let parted = |at: usize, below: f64, above: f64| {
        let weight = |(index, weight): (usize, &f64)| weight * if index < at { below } else { above };
        position_of(&levels, &weights.iter().enumerate().map(weight).collect::<Vec<_>>())
    };
    let (light, heavy) = (1.0 - share, 1.0 + share);
    let places = 0..=levels.len();
    let low = places.clone().filter_map(|at| parted(at, heavy, light)).reduce(f64::min)?;
    let high = places.filter_map(|at| parted(at, light, heavy)).reduce(f64::max)?;
    Some((low, high))
}
