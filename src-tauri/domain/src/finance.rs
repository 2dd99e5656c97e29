//! The business case: what a way of working earns, and what is uncertain about it.
//!
//! [`read`] gives the case of each scenario with every figure as expected, to the cent; [`CaseModel`] is the same case as
//! a function of its drivers; [`simulate`] plays that out with drivers that are known within a range; [`measure`] sums up
//! a row of flows, one a month, for those who decide on money.

mod business;
mod correlation;
mod headline;
mod lines;
mod margin;
mod measures;
mod model;
mod normal;
mod pert;
mod read;
mod scenario;
mod sensitivity;
mod simulation;
mod uncertainty;

pub use correlation::Pair;
pub(crate) use correlation::{Contradiction, contradiction};
pub use lines::play_costs;
pub use measures::{
    Measures, Payback, RateOfReturn, annual_rate, benefit_cost, irr, measure, mirr, monthly_rate, npv,
    payback, peak_need, present,
};
pub use model::{CaseModel, DRIVERS, Due, UncertainDriver};
pub use pert::{Pert, Sampler};
pub use read::read;
pub(crate) use read::{count, play_money};
pub use scenario::{ScenarioKey, offering};
pub use sensitivity::Swing;
pub use simulation::{Flows, Runs, Simulation, Tenths, Uncertain, simulate};
pub use uncertainty::{driver_name, uncertainty};
