//! The internal rate of return: every rate at which a row of flows is worth nothing.

use super::ROUNDING;
use crate::rating::number;
use serde::Serialize;

/// The rates at which flows are worth nothing, none of them below −1.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "irr", rename_all = "snake_case")]
pub enum RateOfReturn {
    /// There is no such rate.
    None,
    /// There is one.
    One {
        /// The rate.
        rate: f64,
    },
    /// There are several, so that none of them says anything: ask for the modified rate.
    Several {
        /// All of them, rising.
        rates: Vec<f64>,
    },
}

impl RateOfReturn {
    /// The same rates in another unit.
    #[must_use]
    pub fn map(self, turn: impl Fn(f64) -> f64) -> Self {
        match self {
            Self::None => Self::None,
            Self::One { rate } => Self::One { rate: turn(rate) },
            Self::Several { rates } => Self::Several { rates: rates.into_iter().map(turn).collect() },
        }
    }
}

/// All rates per step at which the flows are worth nothing.
///
/// With `x = 1 / (1 + rate)` they are the positive roots of the polynomial whose coefficients are the flows. A root of
/// `Σ c x^t` stays one over `x^s`; the derivative of that has the coefficients `c (t − s)`, so that with `s` between two
/// flows of different sign it has one change of sign fewer. Between two of its roots (found in the same way, there being
/// none without a change of sign) the polynomial over `x^s` rises or falls throughout, and has one root or none: the
/// proof of Descartes' rule of signs, followed as a search. Nothing can be missed, however many months there are.
///
/// ```
/// use domain::finance::{RateOfReturn, irr};
/// let RateOfReturn::One { rate } = irr(&[-500.0, 120.0, 180.0, 220.0, 260.0]) else { panic!() };
/// assert!((rate - 0.17907).abs() < 5e-6);
/// ```
#[must_use]
pub fn irr(flows: &[f64]) -> RateOfReturn {
    let places = roots(&trimmed(flows));
    let mut rates: Vec<f64> = places.into_iter().rev().map(|place| (-place).exp_m1()).collect();
    match rates.pop() {
        None => RateOfReturn::None,
        Some(rate) if rates.is_empty() => RateOfReturn::One { rate },
        Some(rate) => {
            rates.push(rate);
            RateOfReturn::Several { rates }
        }
    }
}

/// A flow and the power it stands at.
type Term = (f64, f64);

/// The flows that are not nought, the first of them at power 0; scaled, so that none is out of reach.
fn trimmed(flows: &[f64]) -> Vec<Term> {
    let largest = flows.iter().fold(0.0_f64, |largest, flow| largest.max(flow.abs()));
    let first = flows.iter().position(|flow| *flow != 0.0).unwrap_or_default();
    let terms = flows.iter().enumerate().skip(first);
    terms
        .filter(|(_, flow)| **flow != 0.0)
        .map(|(step, flow)| (flow / largest, number(step - first)))
        .collect()
}

/// The logarithms of all positive roots, rising.
fn roots(terms: &[Term]) -> Vec<f64> {
    let Some(change) = terms.windows(2).find(|pair| (pair[0].0 < 0.0) != (pair[1].0 < 0.0)) else {
        return Vec::new();
    };
    let split = f64::midpoint(change[0].1, change[1].1);
    let derived: Vec<Term> = terms.iter().map(|&(flow, power)| (flow * (power - split), power)).collect();
    let Some((lowest, highest)) = reach(terms) else { return Vec::new() };
    let mut ends: Vec<f64> =
        roots(&derived).into_iter().filter(|end| *end > lowest && *end < highest).collect();
    ends.insert(0, lowest);
    ends.push(highest);
    let mut found: Vec<f64> =
        ends.windows(2).filter_map(|pair| root_between(terms, pair[0], pair[1])).collect();
    // A value that only touches nought is found from both sides, or from the one that rounding left it on.
    found.dedup_by(|a, b| (*a - *b).abs() < 1e-9);
    found
}

/// Between which logarithms all roots lie: Cauchy's bound, from above and from below.
fn reach(terms: &[Term]) -> Option<(f64, f64)> {
    let largest = terms.iter().fold(0.0_f64, |largest, term| largest.max(term.0.abs()));
    let bound = |end: &Term| (largest / end.0.abs()).ln_1p();
    Some((-bound(terms.first()?), bound(terms.last()?)))
}

/// The root in a stretch where the value rises or falls throughout.
fn root_between(terms: &[Term], mut low: f64, mut high: f64) -> Option<f64> {
    let (at_low, at_high) = (end_value(terms, low), end_value(terms, high));
    if at_low == 0.0 {
        return Some(low);
    }
    if at_high == 0.0 {
        return Some(high);
    }
    if (at_low < 0.0) == (at_high < 0.0) {
        return None;
    }
    loop {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            return Some(middle);
        }
        if (value(terms, middle).0 < 0.0) == (at_low < 0.0) {
            low = middle;
        } else {
            high = middle;
        }
    }
}

/// The sum of the terms at a logarithm and the sum of their sizes, over the largest power of it so that both stay in
/// reach.
fn value(terms: &[Term], place: f64) -> (f64, f64) {
    let largest = if place > 0.0 { terms.last().map_or(0.0, |term| term.1) } else { 0.0 };
    terms.iter().fold((0.0, 0.0), |(sum, size), &(flow, power)| {
        let part = flow * ((power - largest) * place).exp();
        (sum + part, size + part.abs())
    })
}

/// The sum where a stretch ends, nought within rounding: there the value may touch nought without crossing it.
fn end_value(terms: &[Term], place: f64) -> f64 {
    let (sum, size) = value(terms, place);
    if sum.abs() <= size * ROUNDING { 0.0 } else { sum }
}
