//! From levels of the rubric to a place on the line, and back.

use crate::rating::{mean, number, variance};
use crate::reading::{Band, Evidenced};
use crate::{Answer, Dimension, DimensionId, Judgement, RespondentId, limits};
use std::collections::{HashMap, HashSet};

/// The level of a dimension that nobody answered: the middle.
const UNANSWERED_LEVEL: f64 = 2.0;
/// Its variance: that of a level thrown by dice among five, (5² − 1) / 12.
const UNANSWERED_VARIANCE: f64 = 2.0;
/// The variance of a level that one respondent alone gave: half a level either way.
const SINGLE_VARIANCE: f64 = 0.25;
/// Standard deviations on either side of a 90 % interval.
const NINETY_PERCENT: f64 = 1.645;
/// Points on the line for one level.
const POINTS: f64 = 25.0;
/// So many dimensions have to be answered before a position is more than provisional.
const ENOUGH: usize = 7;

/// What is known of one dimension for one offering.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelEstimate {
    /// Weight of the dimension.
    pub weight: f64,
    /// The mean of the levels given, or the judged level; nothing if nobody said.
    pub level: Option<f64>,
    /// Sample variance of the levels; nothing below two answers.
    pub spread: Option<f64>,
    /// How many said so.
    pub n: usize,
}

impl LevelEstimate {
    /// The level to reckon with.
    #[must_use]
    pub fn level_or_middle(&self) -> f64 {
        self.level.unwrap_or(UNANSWERED_LEVEL)
    }

    /// How unsure that level is: s²/n with two answers or more, 0.25 with one, 2 with none.
    fn uncertainty(&self) -> f64 {
        match (self.spread, self.level) {
            (Some(spread), _) => spread / number(self.n),
            (None, Some(_)) => SINGLE_VARIANCE,
            (None, None) => UNANSWERED_VARIANCE,
        }
    }
}

/// The position that levels amount to: `P = 25 × Σ w ℓ / Σ w`, 0…100; nothing where no dimension weighs anything.
///
/// ```
/// assert_eq!(domain::position::position_of(&[4.0, 0.0], &[1.0, 3.0]), Some(25.0));
/// ```
#[must_use]
pub fn position_of(levels: &[f64], weights: &[f64]) -> Option<f64> {
    let whole: f64 = weights.iter().sum();
    let sum: f64 = levels.iter().zip(weights).map(|(level, weight)| level * weight).sum();
    // The clamp takes away what rounding adds beyond the ends.
    (whole > 0.0).then(|| (POINTS * sum / whole).clamp(0.0, 100.0))
}

/// The position of a position's evidence with its 90 % interval `P ± 1.645 √Var`, where
/// `Var(P) = 25² × Σ (w / W)² v`. Nothing if nobody answered anything, or no dimension weighs anything.
#[must_use]
pub fn evidenced(estimates: &[LevelEstimate], respondents: usize) -> Option<Evidenced> {
    let answered = estimates.iter().filter(|estimate| estimate.level.is_some()).count();
    let weights: Vec<f64> = estimates.iter().map(|estimate| estimate.weight).collect();
    let levels: Vec<f64> = estimates.iter().map(LevelEstimate::level_or_middle).collect();
    let position = position_of(&levels, &weights)?;
    if answered == 0 {
        return None;
    }
    let whole: f64 = weights.iter().sum();
    let known: f64 = estimates.iter().filter(|row| row.level.is_some()).map(|row| row.weight).sum();
    let variances = estimates.iter().map(|row| (row.weight / whole).powi(2) * row.uncertainty());
    let half = NINETY_PERCENT * POINTS * variances.sum::<f64>().sqrt();
    Some(Evidenced {
        position,
        interval: Some(((position - half).max(0.0), (position + half).min(100.0))),
        coverage: (known / whole).min(1.0),
        answered,
        dimensions: estimates.len(),
        provisional: is_provisional(estimates),
        respondents,
    })
}

/// Whether a position rests on too little: fewer than seven dimensions that weigh anything are answered, or fewer than
/// seven of ten.
fn is_provisional(estimates: &[LevelEstimate]) -> bool {
    let counting = estimates.iter().filter(|estimate| estimate.weight > 0.0);
    let (answered, all) = counting.fold((0, 0), |(answered, all), estimate| {
        (answered + usize::from(estimate.level.is_some()), all + 1)
    });
    answered < ENOUGH || answered * 10 < all * 7
}

/// What respondents' answers say of each dimension.
#[must_use]
pub fn from_answers(dimensions: &[Dimension], answers: &[&Answer]) -> Vec<LevelEstimate> {
    let mut given: HashMap<&DimensionId, Vec<f64>> = HashMap::new();
    for answer in answers {
        given.entry(&answer.dimension).or_default().push(f64::from(answer.level));
    }
    let estimate = |dimension: &Dimension| {
        let levels = given.get(&dimension.id).map_or(&[][..], Vec::as_slice);
        LevelEstimate {
            weight: dimension.weight,
            level: mean(levels),
            spread: variance(levels),
            n: levels.len(),
        }
    };
    dimensions.iter().map(estimate).collect()
}

/// What judged levels say of each dimension.
#[must_use]
pub fn from_judgements(dimensions: &[Dimension], judgements: &[&Judgement]) -> Vec<LevelEstimate> {
    let judged: HashMap<&DimensionId, u8> =
        judgements.iter().map(|row| (&row.dimension, row.level)).collect();
    let estimate = |dimension: &Dimension| {
        let level = judged.get(&dimension.id).map(|level| f64::from(*level));
        LevelEstimate { weight: dimension.weight, level, spread: None, n: usize::from(level.is_some()) }
    };
    dimensions.iter().map(estimate).collect()
}

/// The different people who answered, in the order of their first answers.
pub(crate) fn people<'a>(answers: &[&'a Answer]) -> Vec<&'a RespondentId> {
    let mut seen = HashSet::new();
    answers.iter().map(|answer| &answer.respondent).filter(|id| seen.insert(*id)).collect()
}

/// Levels that stand at a position: all levels shifted by one δ, clipped to 0…4, so that their position is the
/// one asked for. The levels as they are where no dimension weighs anything.
///
/// ```
/// let levels = domain::position::levels_at(&[4.0, 2.0, 1.0], &[1.0, 1.0, 1.0], 40.0);
/// let position = domain::position::position_of(&levels, &[1.0, 1.0, 1.0]).unwrap();
/// assert!((position - 40.0).abs() < 1e-9);
/// ```
#[must_use]
pub fn levels_at(levels: &[f64], weights: &[f64], position: f64) -> Vec<f64> {
    let top = f64::from(limits::LEVEL);
    let shifted =
        |delta: f64| -> Vec<f64> { levels.iter().map(|level| (level + delta).clamp(0.0, top)).collect() };
    let reached = |delta: f64| position_of(&shifted(delta), weights);
    if reached(0.0).is_none_or(|now| (now - position).abs() < 1e-12) {
        return levels.to_vec();
    }
    // The position grows with δ, from 0 at −4 to 100 at 4: halving the interval 60 times leaves less than the
    // last digit of a figure.
    let (mut low, mut high) = (-top, top);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if reached(middle).is_some_and(|reached| reached < position) {
            low = middle;
        } else {
            high = middle;
        }
    }
    shifted((low + high) / 2.0)
}

/// Levels that stand at a position where some are given: the others are shifted by one δ, as [`levels_at`] does, until
/// all together stand there, as far as they can. `fixed` has an entry for each level.
#[must_use]
pub fn levels_around(levels: &[f64], fixed: &[Option<f64>], weights: &[f64], position: f64) -> Vec<f64> {
    if fixed.iter().all(Option::is_none) {
        return levels_at(levels, weights, position);
    }
    let rows = || levels.iter().zip(fixed).zip(weights);
    let given: f64 = rows().filter_map(|((_, fixed), weight)| Some(weight * (*fixed)?)).sum();
    let (free, free_weights): (Vec<f64>, Vec<f64>) = rows()
        .filter(|((_, fixed), _)| fixed.is_none())
        .map(|((level, _), weight)| (*level, *weight))
        .unzip();
    let room: f64 = free_weights.iter().sum();
    let wanted = position / POINTS * weights.iter().sum::<f64>() - given;
    let aim = if room > 0.0 { (wanted / room * POINTS).clamp(0.0, 100.0) } else { position };
    let mut shifted = levels_at(&free, &free_weights, aim).into_iter();
    fixed.iter().filter_map(|fixed| fixed.or_else(|| shifted.next())).collect()
}

/// The fifth of the line that a position lies in; a border belongs to the fifth above it, and 100 to the last.
#[must_use]
pub fn band(position: f64) -> Band {
    if position < 20.0 {
        Band::StandardProduct
    } else if position < 40.0 {
        Band::ConfiguredProduct
    } else if position < 60.0 {
        Band::ProductisedService
    } else if position < 80.0 {
        Band::TailoredService
    } else {
        Band::BespokeService
    }
}

/// Whether the evidence stands nearer the centre than people say: software firms talk down how much they
/// customise, consultancies talk down how much they standardise. `|P − 50| < |perceived − 50| − 5`.
#[must_use]
pub fn central_tendency(evidenced: f64, perceived: f64) -> bool {
    (evidenced - 50.0).abs() < (perceived - 50.0).abs() - 5.0
}
