//! Figures that go together: which sets of coefficients there can be, and how draws follow them.
//!
//! A *Gaussian copula* (Nelsen 2006, *An Introduction to Copulas*, 2.3; Clemen and Reilly 1999 for decision analysis):
//! each draw's quantile is taken to a standard normal, normals are mixed by the Cholesky factor of the matrix of
//! coefficients, and what comes out is taken back to quantiles. A mixed normal is a standard normal again, so that every
//! figure keeps its own distribution exactly; only what it comes together with changes. A coefficient `r` is that of the
//! normals; the rank correlation of the figures is `6 / π asin(r / 2)`, at most 0.02 less.

use super::normal::{tail, tail_quantile};

/// Two figures by their places, and how far they go together, −1…1.
pub type Pair = (usize, usize, f64);

/// What a pivot is at least for its column to be divided by it; smaller ones are nought that rounding left over.
const PIVOT: f64 = 1e-5;
/// How far below nought rounding may take what is left of a variance.
const ROUNDING: f64 = 1e-9;

/// What keeps a set of coefficients from being that of any figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Contradiction {
    /// One pair, by its place: with the others as they are it may lie between two coefficients.
    Pair { pair: usize, low: f64, high: f64 },
    /// No other coefficient of one pair mends it. The pair that pulls most, and the share to which all of them must be
    /// taken for the set to hold.
    All { pair: usize, share: f64 },
}

/// Why there are no figures with these coefficients; nothing if there are. Those of `changed` are blamed first.
pub(crate) fn contradiction(pairs: &[Pair], changed: impl Fn(usize) -> bool) -> Option<Contradiction> {
    let matrix = Matrix::of(pairs);
    let row = matrix.first_impossible(1.0)?;
    let mended = (0..pairs.len()).filter_map(|pair| {
        let (low, high) = matrix.range(pairs[pair])?;
        let given = pairs[pair].2;
        Some((!changed(pair), (low - given).max(given - high), Contradiction::Pair { pair, low, high }))
    });
    let nearest = mended.min_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    Some(nearest.map_or_else(|| matrix.all(pairs, row), |(_, _, found)| found))
}

/// The coefficients of the figures that go together with any other; those of pairs that nobody gave are nought.
struct Matrix {
    /// The places of the figures.
    figures: Vec<usize>,
    rows: Vec<Vec<f64>>,
}

impl Matrix {
    fn of(pairs: &[Pair]) -> Self {
        let mut figures: Vec<usize> = pairs.iter().flat_map(|(one, other, _)| [*one, *other]).collect();
        figures.sort_unstable();
        figures.dedup();
        let mut rows = vec![vec![0.0; figures.len()]; figures.len()];
        for (place, row) in rows.iter_mut().enumerate() {
            row[place] = 1.0;
        }
        for (one, other, coefficient) in pairs {
            let place = |figure| figures.binary_search(figure).unwrap_or_default();
            let (one, other) = (place(one), place(other));
            rows[one][other] = *coefficient;
            rows[other][one] = *coefficient;
        }
        Self { figures, rows }
    }

    /// The first row that cannot be, with every coefficient taken to a share of it; nothing for a set that can be, which
    /// has no negative eigenvalue.
    fn first_impossible(&self, share: f64) -> Option<usize> {
        let mut factor: Vec<Vec<f64>> = Vec::with_capacity(self.rows.len());
        for (place, row) in self.rows.iter().enumerate() {
            let (mut own, rest) = eliminate(&factor, |column| row[column] * share);
            match rest {
                Some(rest) => own.push(rest.sqrt()),
                None => return Some(place),
            }
            factor.push(own);
        }
        None
    }

    /// Between which coefficients a pair may lie with all others as they are, rounded inwards to a thousandth; nothing if
    /// no coefficient mends the set. After all other figures are eliminated, `(r − c)² ≤ s t` is left.
    fn range(&self, (one, other, _): Pair) -> Option<(f64, f64)> {
        let place = |figure| self.figures.binary_search(figure).unwrap_or_default();
        let (one, other) = (place(&one), place(&other));
        let others: Vec<usize> = (0..self.rows.len()).filter(|row| *row != one && *row != other).collect();
        let mut factor: Vec<Vec<f64>> = Vec::with_capacity(others.len());
        for row in &others {
            let (mut own, rest) = eliminate(&factor, |column| self.rows[*row][others[column]]);
            own.push(rest?.sqrt());
            factor.push(own);
        }
        let (first, rest) = eliminate(&factor, |column| self.rows[one][others[column]]);
        let (second, other_rest) = eliminate(&factor, |column| self.rows[other][others[column]]);
        let middle: f64 = first.iter().zip(&second).map(|(one, other)| one * other).sum();
        let reach = (rest? * other_rest?).sqrt();
        let low = ((middle - reach).max(-1.0) * 1e3 - ROUNDING).ceil() / 1e3 + 0.0;
        let high = ((middle + reach).min(1.0) * 1e3 + ROUNDING).floor() / 1e3 + 0.0;
        (low <= high).then_some((low, high))
    }

    /// What is wrong with all of them: the row that cannot be, by its strongest pair with those before it.
    fn all(&self, pairs: &[Pair], row: usize) -> Contradiction {
        let figure = self.figures[row];
        let strength = |pair: usize| {
            let (one, other, coefficient) = pairs[pair];
            let earlier = if one == figure { other } else { one };
            ((one == figure || other == figure) && earlier < figure).then_some(coefficient.abs())
        };
        let strongest = (0..pairs.len()).filter_map(|pair| Some((pair, strength(pair)?)));
        let pair = strongest.max_by(|one, other| one.1.total_cmp(&other.1)).map_or(0, |(pair, _)| pair);
        let (mut low, mut high) = (0.0, 1.0);
        while high - low > 1e-3 {
            let middle = f64::midpoint(low, high);
            if self.first_impossible(middle).is_none() { low = middle } else { high = middle }
        }
        Contradiction::All { pair, share: (low * 100.0).floor() / 100.0 }
    }
}

/// One more row of a Cholesky factor, without its diagonal, and what is left of its variance; nothing is left where the
/// row cannot be. A figure that follows wholly from those before it has a pivot of nought and adds nothing.
fn eliminate(factor: &[Vec<f64>], coefficient: impl Fn(usize) -> f64) -> (Vec<f64>, Option<f64>) {
    let mut row: Vec<f64> = Vec::with_capacity(factor.len() + 1);
    let mut possible = true;
    for (column, known) in factor.iter().enumerate() {
        let sum: f64 = row.iter().zip(known).map(|(own, known)| own * known).sum();
        let (left, pivot) = (coefficient(column) - sum, known[column]);
        let wholly = pivot <= PIVOT;
        possible &= !wholly || left.abs() <= PIVOT;
        row.push(if wholly { 0.0 } else { left / pivot });
    }
    let rest = 1.0 - row.iter().map(|own| own * own).sum::<f64>();
    (row, (possible && rest >= -ROUNDING).then(|| rest.max(0.0)))
}

/// Makes draws go together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Copula {
    /// By their places among the draws, in order.
    figures: Vec<usize>,
    /// The rows of the factor; each is of length 1, as an arrow.
    factor: Vec<Vec<f64>>,
}

impl Copula {
    /// That of some pairs of draws. Without pairs, or with coefficients of nought, draws stay as they are to the bit.
    pub(crate) fn of(pairs: &[Pair]) -> Self {
        let Matrix { figures, rows } = Matrix::of(pairs);
        let mut factor: Vec<Vec<f64>> = Vec::with_capacity(rows.len());
        for row in &rows {
            let (mut own, rest) = eliminate(&factor, |column| row[column]);
            own.push(rest.unwrap_or_default().sqrt());
            // The gates have let through only what can be; this is for what rounding did.
            let length = own.iter().map(|part| part * part).sum::<f64>().sqrt();
            own.iter_mut().for_each(|part| *part /= length);
            factor.push(own);
        }
        Self { figures, factor }
    }

    /// Mixes the random bits of one run.
    pub(crate) fn mix(&self, bits: &mut [u64], normals: &mut Vec<f64>) {
        normals.clear();
        normals.extend(self.figures.iter().map(|figure| normal_of(bits[*figure])));
        for (figure, row) in self.figures.iter().zip(&self.factor).rev() {
            // Mixed with nothing, it is as it was drawn.
            if row.iter().rev().skip(1).any(|part| *part != 0.0) {
                let mixed: f64 = row.iter().zip(normals.iter()).map(|(part, normal)| part * normal).sum();
                bits[*figure] = bits_of(mixed);
            }
        }
    }
}

/// 2⁶³, how many depths there are in each half of a distribution.
const DEPTHS: f64 = 9_223_372_036_854_775_808.0;

/// The standard normal that random bits speak of, as [`super::Sampler::draw`] reads them: the first says which half, the
/// others how deep in it.
fn normal_of(bits: u64) -> f64 {
    let depth = bits & (u64::MAX >> 1);
    // Half a step into it, so that it is never at the very end.
    let beyond = (depth as f64 + 0.5) / DEPTHS / 2.0;
    let away = -tail_quantile(beyond);
    if bits >> 63 == 0 { -away } else { away }
}

/// The bits that speak of a standard normal.
fn bits_of(normal: f64) -> u64 {
    let beyond = tail(normal.abs()) * 2.0;
    let depth = (beyond * DEPTHS).clamp(0.0, DEPTHS - 1024.0) as u64;
    if normal < 0.0 { depth } else { depth | 1 << 63 }
}

#[cfg(test)]
mod tests;
