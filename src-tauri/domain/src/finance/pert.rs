//! What is believed between a least, a likely and a most: the beta-PERT distribution.
//!
//! A beta on low…high with `a = 1 + 4 (likely − low) / (high − low)` and `b = 1 + 4 (high − likely) / (high − low)`
//! (λ = 4; Malcolm et al. 1959, Vose 2008), so that a + b is 6 and the likely value is its mode.

use crate::rating::number;

/// λ, how much the likely value counts beside the ends.
const WEIGHT: f64 = 4.0;

/// A figure that is believed to lie between two others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pert {
    /// The least it may be.
    pub low: f64,
    /// What is expected; the mode.
    pub likely: f64,
    /// The most it may be. Not below the likely one, nor that below the least, which the gates have seen to.
    pub high: f64,
}

impl Pert {
    /// A figure that is known.
    #[must_use]
    pub const fn known(value: f64) -> Self {
        Self { low: value, likely: value, high: value }
    }

    /// `(low + 4 likely + high) / 6`.
    #[must_use]
    pub fn mean(&self) -> f64 {
        (self.low + WEIGHT * self.likely + self.high) / (WEIGHT + 2.0)
    }

    /// `(mean − low) (high − mean) / 7`.
    #[must_use]
    pub fn variance(&self) -> f64 {
        let mean = self.mean();
        (mean - self.low) * (self.high - mean) / (WEIGHT + 3.0)
    }

    /// The share of cases, 0…1, in which the figure is at most this one.
    #[must_use]
    pub fn cumulative(&self, value: f64) -> f64 {
        let range = self.high - self.low;
        if range <= 0.0 || value >= self.high {
            return if value >= self.low { 1.0 } else { 0.0 };
        }
        let place = ((value - self.low) / range).max(0.0);
        let (below, above) = self.sides();
        if place <= 0.5 { below.share(place) } else { 1.0 - above.share(1.0 - place) }
    }

    /// What draws random values of it, fast.
    #[must_use]
    pub fn sampler(&self) -> Sampler {
        let range = self.high - self.low;
        if range <= 0.0 {
            return Sampler { below: Vec::new(), above: Vec::new(), known: self.likely };
        }
        let (below, above) = self.sides();
        let table = |side: Beta, end: f64, range: f64| {
            side.levels().into_iter().map(|level| level.map(|place| end + range * place)).map(cells).collect()
        };
        Sampler {
            below: table(below, self.low, range),
            above: table(above, self.high, -range),
            known: self.likely,
        }
    }

    /// The distribution on 0…1 as seen from its low and from its high end.
    fn sides(&self) -> (Beta, Beta) {
        let from_low = 1.0 + WEIGHT * (self.likely - self.low) / (self.high - self.low);
        let from_high = 1.0 + WEIGHT * (self.high - self.likely) / (self.high - self.low);
        (Beta::new(from_low, from_high), Beta::new(from_high, from_low))
    }
}

/// How many stretches a level of a table has.
const CELLS: usize = 256;
/// How many levels a table has, each for a tail a sixteenth as likely as the one before.
const LEVELS: usize = 5;
/// The first knot of a level that is not covered by the next one, finer by sixteen.
const FIRST: usize = CELLS / 16;

/// Draws random values of a figure from 64 random bits each, by its quantiles.
///
/// A table of quantiles, straight between its knots, for each half of the distribution. A tail bends, so that a sixteenth
/// of the half at its end has a table of its own, and a sixteenth of that, five times. What is drawn lies within a
/// 20,000th of the range of the exact quantile, and its mean and variance within a 100,000th of the exact ones (see the
/// tests); one costs a few nanoseconds. Values follow the bits as quantiles follow shares, so that the same bits with
/// another range give what corresponds.
#[derive(Debug, Clone)]
pub struct Sampler {
    below: Vec<Level>,
    above: Vec<Level>,
    known: f64,
}

/// Where each stretch begins and how far it reaches.
type Level = Box<[(f64, f64); CELLS]>;

impl Sampler {
    /// The quantile that random bits speak of: the first says which half, the others how deep in it.
    #[must_use]
    pub fn draw(&self, bits: u64) -> f64 {
        let levels = if bits >> 63 == 0 { &self.below } else { &self.above };
        let depth = bits << 1;
        let level = (depth.leading_zeros() / 4).min(LAST_LEVEL);
        let Some(cells) = levels.get(index(level)) else { return self.known };
        // The place within the level: eight bits for the stretch, the next ones for how far into it.
        let place = (depth << (4 * level)).to_be_bytes();
        let part = f64::from(u32::from_be_bytes([place[1], place[2], place[3], place[4]])) / 4_294_967_296.0;
        let (start, reach) = cells[usize::from(place[0])];
        start + part * reach
    }
}

const LAST_LEVEL: u32 = 4;

/// A small count as a place in a list.
fn index(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Knots as stretches.
fn cells(knots: [f64; CELLS + 1]) -> Level {
    let mut cells = Box::new([(0.0, 0.0); CELLS]);
    for (cell, pair) in cells.iter_mut().zip(knots.windows(2)) {
        *cell = (pair[0], pair[1] - pair[0]);
    }
    cells
}

/// A beta distribution on 0…1 with a + b = 6, seen from 0.
#[derive(Debug, Clone, Copy)]
struct Beta {
    a: f64,
    b: f64,
    /// B(a, b), what its density is divided by.
    whole: f64,
}

impl Beta {
    fn new(a: f64, b: f64) -> Self {
        Self { a, b, whole: (log_gamma(a) + log_gamma(b) - log_gamma(a + b)).exp() }
    }

    /// The share below a place, by the series `x^a / B(a, b) Σ (1 − b)ₙ xⁿ / (n! (a + n))` (DLMF 8.17.7–8), which
    /// ends for whole b and soon does elsewhere.
    fn share(self, place: f64) -> f64 {
        let (mut term, mut sum) = (1.0, 1.0 / self.a);
        for step in (1..2000).map(number) {
            term *= (step - self.b) / step * place;
            let part = term / (self.a + step);
            sum += part;
            if part.abs() < 1e-17 {
                break;
            }
        }
        (place.powf(self.a) / self.whole * sum).clamp(0.0, 1.0)
    }

    /// The place that a share lies below; the share at most a half.
    fn quantile(self, share: f64) -> f64 {
        let (mut low, mut high) = (0.0, 1.0);
        loop {
            let middle = f64::midpoint(low, high);
            if middle <= low || middle >= high {
                return middle;
            }
            if self.share(middle) < share { low = middle } else { high = middle }
        }
    }

    /// The quantiles of a half at equal steps, of its last sixteenth at finer ones, and so on. Every level begins at an
    /// exact one; from there they are followed from knot to knot, which is much faster than solving for each.
    fn levels(self) -> Vec<[f64; CELLS + 1]> {
        let mut levels = Vec::with_capacity(LEVELS);
        for depth in 0..LEVELS {
            let first = if depth + 1 == LEVELS { 1 } else { FIRST };
            let step = 0.5 / number(CELLS) / number(FIRST).powi(i32::try_from(depth).unwrap_or(0));
            let mut knots = [0.0; CELLS + 1];
            let mut place = self.quantile(step * number(first));
            knots[first] = place;
            for knot in &mut knots[first + 1..] {
                place = self.next(place, step);
                *knot = place;
            }
            levels.push(knots);
        }
        levels
    }

    /// The quantile of a share larger by a step, from `dq/du = 1 / f(q)` and its next three derivatives (Taylor's
    /// series). With `g = 1 / f` and `l = (ln f)'` they are `−l g²`, `(2 l² − l') g³` and `(−6 l³ + 7 l l' − l'') g⁴`.
    fn next(self, place: f64, step: f64) -> f64 {
        let (a, b, rest) = (self.a - 1.0, self.b - 1.0, 1.0 - place);
        let density = (a * place.ln() + b * rest.ln()).exp() / self.whole;
        let (from_low, from_high) = (a / place, b / rest);
        let l = from_low - from_high;
        let l1 = -from_low / place - from_high / rest;
        let l2 = 2.0 * (from_low / (place * place) - from_high / (rest * rest));
        let by = step / density;
        let fourth = -6.0 * l * l * l + 7.0 * l * l1 - l2;
        place + by * (1.0 - by / 2.0 * (l - by / 3.0 * (2.0 * l * l - l1 + by / 4.0 * fourth)))
    }
}

/// ln Γ(x) for x ≥ 1, by Lanczos' approximation with g = 7 and nine terms; fifteen digits.
fn log_gamma(x: f64) -> f64 {
    const TERMS: [f64; 8] = [
        676.520_368_121_885_1,
        -1_259.139_216_722_402_8,
        771.323_428_777_653_1,
        -176.615_029_162_140_6,
        12.507_343_278_686_905,
        -0.138_571_095_265_720_12,
        9.984_369_578_019_572e-6,
        1.505_632_735_149_311_6e-7,
    ];
    let x = x - 1.0;
    let sum = TERMS
        .iter()
        .enumerate()
        .fold(0.999_999_999_999_809_9, |sum, (place, term)| sum + term / (x + number(place) + 1.0));
    let t = x + 7.5;
    0.5 * std::f64::consts::TAU.ln() + (x + 0.5) * t.ln() - t + sum.ln()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The bits that stand for a share.
    fn bits(share: f64) -> u64 {
        let half = |share: f64| (share * 2_f64.powi(63)) as u64;
        if share < 0.5 { half(share * 2.0) } else { half((1.0 - share) * 2.0).saturating_sub(1) | 1 << 63 }
    }

    #[test]
    fn a_range_has_the_mean_and_the_variance_of_its_beta() {
        let range = Pert { low: 10.0, likely: 20.0, high: 60.0 };
        // a = 1.8, b = 4.2: mean 10 + 50 × 0.3, variance 2500 × 0.3 × 0.7 / 7.
        assert_eq!(range.mean(), 25.0);
        assert!((range.variance() - 75.0).abs() < 1e-12);
        assert_eq!((Pert::known(3.0).mean(), Pert::known(3.0).variance()), (3.0, 0.0));
    }

    #[test]
    fn shares_are_those_of_known_betas() {
        // a = b = 3: 10x³ − 15x⁴ + 6x⁵; a = 5, b = 1: x⁵; and scipy.stats.beta(1.8, 4.2).cdf(0.25).
        let even = Pert { low: 0.0, likely: 0.5, high: 1.0 };
        for x in [0.1_f64, 0.5, 0.8] {
            let exact = 10.0 * x.powi(3) - 15.0 * x.powi(4) + 6.0 * x.powi(5);
            assert!((even.cumulative(x) - exact).abs() < 1e-14);
        }
        let at_the_top = Pert { low: 0.0, likely: 1.0, high: 1.0 };
        assert!((at_the_top.cumulative(0.7) - 0.7_f64.powi(5)).abs() < 1e-14);
        let askew = Pert { low: 0.0, likely: 0.2, high: 1.0 };
        assert!((askew.cumulative(0.25) - 0.4427330931165403).abs() < 1e-12);
    }

    #[test]
    fn a_known_figure_is_always_drawn_as_it_is() {
        let sampler = Pert::known(7.5).sampler();
        assert!([0, 1, u64::MAX, 1 << 63].into_iter().all(|bits| sampler.draw(bits) == 7.5));
    }

    #[test]
    fn draws_are_quantiles_within_a_twenty_thousandth_of_the_range() {
        for likely in [0.0, 0.01, 0.2, 0.5, 0.77, 1.0] {
            let range = Pert { low: 0.0, likely, high: 1.0 };
            let sampler = range.sampler();
            let (below, above) = range.sides();
            let mut worst: f64 = 0.0;
            for step in 1..20_000 {
                let share = f64::from(step) / 20_000.0;
                let exact =
                    if share < 0.5 { below.quantile(share) } else { 1.0 - above.quantile(1.0 - share) };
                worst = worst.max((sampler.draw(bits(share)) - exact).abs());
            }
            assert!(worst < 5e-5, "likely {likely}: {worst}");
        }
    }

    proptest! {
        #[test]
        fn drawing_every_share_once_gives_the_mean_and_the_variance(likely in 0.0..=1.0_f64) {
            let range = Pert { low: 0.0, likely, high: 1.0 };
            let sampler = range.sampler();
            let count = 100_000_u32;
            let draws: Vec<f64> = (0..count)
                .map(|step| sampler.draw(bits((f64::from(step) + 0.5) / f64::from(count))))
                .collect();
            prop_assert!(draws.is_sorted());
            let mean = draws.iter().sum::<f64>() / f64::from(count);
            let variance = draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / f64::from(count);
            prop_assert!((mean - range.mean()).abs() < 1e-5, "{} is not {}", mean, range.mean());
            prop_assert!((variance - range.variance()).abs() < 1e-5, "{} is not {}", variance, range.variance());
        }

        #[test]
        fn nothing_is_drawn_outside_its_range(low in -1e6..1e6_f64, parts in (0.0..1e6_f64, 0.0..1e6_f64), bits: u64) {
            let range = Pert { low, likely: low + parts.0, high: low + parts.0 + parts.1 };
            let drawn = range.sampler().draw(bits);
            prop_assert!(drawn >= range.low - 1e-6 && drawn <= range.high + 1e-6);
        }
    }
}
