//! The business case: what a way of working earns, and what is uncertain about it.
//!
//! [`measure`] sums up a row of flows, one a month, for those who decide on money.

mod measures;

pub use measures::{
    Measures, Payback, RateOfReturn, annual_rate, benefit_cost, irr, measure, mirr, monthly_rate, npv,
    payback, peak_need, present,
};
