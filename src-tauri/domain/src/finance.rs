//! The business case: what a way of working earns, and what is uncertain about it.
//!
//! [`measure`] sums up a row of flows, one a month, for those who decide on money; [`simulate`] plays a case out with
//! drivers that are known within a range.

mod measures;
mod pert;
mod sensitivity;
mod simulation;

pub use measures::{
    Measures, Payback, RateOfReturn, annual_rate, benefit_cost, irr, measure, mirr, monthly_rate, npv,
    payback, peak_need, present,
};
pub use pert::{Pert, Sampler};
pub use sensitivity::Swing;
pub use simulation::{Band, Runs, Simulation, Uncertain, simulate};
