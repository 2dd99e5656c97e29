//! What a row of flows amounts to: its value today, its rate of return, when it pays back, what it needs at most.
//!
//! Flows come one a step, the first one today; a rate is that of one step, 0.1 being ten percent. A case counts in
//! months: [`monthly_rate`] turns the yearly rate that people speak of. Rates are above −1 and finite, amounts
//! finite, which the gates have seen to.

mod irr;

use crate::rating::number;
use serde::Serialize;

pub use irr::{RateOfReturn, irr};

/// Sums that differ from nought by less than this share of what went into them are nought: 0.1 + 0.2 − 0.3 is.
const ROUNDING: f64 = 1e-12;

/// What one row of monthly flows amounts to.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Measures {
    /// Net present value; the flow of month 0 counts in full.
    pub npv: f64,
    /// The yearly rate at which that would be nought.
    pub irr: RateOfReturn,
    /// The modified rate, yearly, both lending and borrowing at the discount rate; nothing unless money goes out and
    /// comes in.
    pub mirr: Option<f64>,
    /// When the money is back.
    pub payback: Payback,
    /// When it is back with interest.
    pub discounted_payback: Payback,
    /// The most money that is out at any time, 0 or more.
    pub peak_need: f64,
    /// The month in which it is out, if any ever is.
    pub peak_month: Option<usize>,
}

/// When the money is back for good.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "payback", rename_all = "snake_case")]
pub enum Payback {
    /// None is ever out.
    NothingOut,
    /// After so many steps; what comes in within a step comes evenly.
    After {
        /// Steps, with their part.
        steps: f64,
    },
    /// Not within these flows.
    Never,
}

impl Payback {
    /// The step, if there is one.
    #[must_use]
    pub const fn steps(self) -> Option<f64> {
        match self {
            Self::After { steps } => Some(steps),
            Self::NothingOut | Self::Never => None,
        }
    }
}

/// Everything about one row of monthly flows, at a yearly discount rate.
#[must_use]
pub fn measure(flows: &[f64], yearly: f64) -> Measures {
    let rate = monthly_rate(yearly);
    let (peak_need, peak_month) = peak_need(flows).map_or((0.0, None), |(need, month)| (need, Some(month)));
    Measures {
        npv: npv(flows, rate),
        irr: irr(flows).map(annual_rate),
        mirr: mirr(flows, rate, rate).map(annual_rate),
        payback: payback(flows),
        discounted_payback: payback(&present(flows, rate)),
        peak_need,
        peak_month,
    }
}

/// The monthly rate that makes a yearly one in twelve months: `(1 + r)^(1/12) − 1`.
///
/// ```
/// assert!((domain::finance::monthly_rate(0.1) - 0.007974).abs() < 1e-6);
/// ```
#[must_use]
pub fn monthly_rate(yearly: f64) -> f64 {
    (yearly.ln_1p() / 12.0).exp_m1()
}

/// The yearly rate that a monthly one makes in twelve months.
#[must_use]
pub fn annual_rate(monthly: f64) -> f64 {
    (monthly.ln_1p() * 12.0).exp_m1()
}

/// What each flow is worth today: flow `t` over `(1 + rate)^t`.
#[must_use]
pub fn present(flows: &[f64], rate: f64) -> Vec<f64> {
    let growth = rate.ln_1p();
    // A flow of nothing is worth nothing however far the discount runs out of range.
    let worth =
        |(step, flow): (usize, &f64)| if *flow == 0.0 { 0.0 } else { flow * (-growth * number(step)).exp() };
    flows.iter().enumerate().map(worth).collect()
}

/// Net present value: the sum of what the flows are worth today. The first one counts in full, which Excel writes
/// `=CF0+NPV(r,…)`.
///
/// ```
/// let found = domain::finance::npv(&[-500.0, 120.0, 180.0, 220.0, 260.0], 0.1);
/// assert!((found - 100.724).abs() < 5e-4);
/// ```
#[must_use]
pub fn npv(flows: &[f64], rate: f64) -> f64 {
    present(flows, rate).iter().sum::<f64>() + 0.0
}

/// The modified rate of return, per step: what goes out is borrowed at one rate, what comes in is lent at another, and
/// the rate is the one that takes the first to the second (Excel's `MIRR`). Nothing unless money goes out and comes in.
#[must_use]
pub fn mirr(flows: &[f64], borrowing: f64, lending: f64) -> Option<f64> {
    let (incoming, outgoing): (Vec<f64>, Vec<f64>) =
        flows.iter().map(|flow| (flow.max(0.0), (-flow).max(0.0))).unzip();
    let (income, outlay) = (npv(&incoming, lending), npv(&outgoing, borrowing));
    let steps = number(flows.len().checked_sub(1)?);
    let rate = ((income / outlay).ln() / steps + lending.ln_1p()).exp_m1();
    (income > 0.0 && outlay > 0.0 && rate.is_finite()).then_some(rate)
}

/// When the sum so far comes back to nought and stays there, a flow being spread evenly over its step. Money that has
/// to go out again later is not back yet.
///
/// ```
/// let found = domain::finance::payback(&[-500.0, 120.0, 180.0, 220.0, 260.0]).steps();
/// assert!((found.unwrap() - 2.909).abs() < 5e-4);
/// ```
#[must_use]
pub fn payback(flows: &[f64]) -> Payback {
    let sums = sums(flows);
    let Some(last_out) = sums.iter().rposition(|sum| *sum < 0.0) else { return Payback::NothingOut };
    let Some(inflow) = flows.get(last_out + 1) else { return Payback::Never };
    let part = (-sums[last_out] / inflow).min(1.0);
    Payback::After { steps: number(last_out) + part }
}

/// The most that is out at any time, and the first step at which it is; nothing if none ever is.
#[must_use]
pub fn peak_need(flows: &[f64]) -> Option<(f64, usize)> {
    let sums = sums(flows);
    let lowest = sums.iter().copied().min_by(f64::total_cmp)?;
    let step = sums.iter().position(|sum| *sum == lowest)?;
    (lowest < 0.0).then_some((-lowest, step))
}

/// What benefits are worth today for each unit that costs are; nothing without costs.
#[must_use]
pub fn benefit_cost(benefits: &[f64], costs: &[f64], rate: f64) -> Option<f64> {
    let cost = npv(costs, rate);
    (cost > 0.0).then(|| npv(benefits, rate) / cost)
}

/// The sum of the flows up to each one, with rounding taken off.
fn sums(flows: &[f64]) -> Vec<f64> {
    let (mut sum, mut size) = (0.0_f64, 0.0_f64);
    flows
        .iter()
        .map(|flow| {
            sum += flow;
            size += flow.abs();
            if sum.abs() <= size * ROUNDING { 0.0 } else { sum }
        })
        .collect()
}

#[cfg(test)]
mod tests;
