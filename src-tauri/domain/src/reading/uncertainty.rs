//! What is uncertain about the business case.

use super::Headline;
use crate::finance::{ScenarioKey, Simulation};
use crate::{DriverUnit, Estimate, Message};
use serde::Serialize;

readings! {
    /// What one scenario may come to, when nobody knows its figures exactly. Money is in the currency of the frame.
    pub struct UncertaintyReading {
        /// The finding.
        pub headline: Headline,
        /// Which scenario.
        pub key: ScenarioKey,
        /// What it is called.
        pub name: Message,
        /// The currency of all money.
        pub currency: String,
        /// What came out of playing it many times: its cash less that of staying, or for staying its own.
        pub simulation: Simulation,
        /// How many pairs of figures were drawn so that they go together.
        pub pairs: usize,
        /// The net present value with every figure as expected.
        pub likely: f64,
        /// What each figure does, all others being as expected; the one that swings most comes first, and those that
        /// change nothing are left out.
        pub drivers: Vec<DriverSwing>,
    }

    /// What one figure does to the net present value.
    pub struct DriverSwing {
        /// What it is called.
        pub name: Message,
        /// What it counts in.
        pub unit: DriverUnit,
        /// Whether it is a share of another figure, for what plays change.
        pub relative: bool,
        /// Whether it is what a play adds to the figure, and not the figure: of a share that is points, not per cent.
        pub added: bool,
        /// Low, likely and high.
        pub estimate: Estimate,
        /// The value at its low end.
        pub at_low: f64,
        /// The value at its high end.
        pub at_high: f64,
        /// What the figure must be for the value to be nought; nothing if it is nought wherever the figure may be.
        pub break_even: Option<f64>,
        /// Whether that lies beyond what somebody thinks possible, outside low and high.
        pub beyond: bool,
        /// Between which figures it may be at all, where that was looked for.
        pub range: (f64, f64),
    }
}
