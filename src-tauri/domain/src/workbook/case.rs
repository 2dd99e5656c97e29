//! Rows of the business case: what it is computed with, what business is there, and what plays change in it.

use super::{Confidence, PlannedPlay};
use crate::{DriverKind, OfferingId, PlayId, ScenarioId, SegmentId};
use serde::{Deserialize, Serialize};

rows! {
    /// What the business case is computed with. Money has no currency of its own: all of it is in this one.
    pub struct CaseFrame {
        /// The currency of all money, its code of three capitals (`EUR`, ISO 4217).
        pub currency: String,
        /// The month of the calendar that a fiscal year begins with, 1…12.
        pub fiscal_start: u8,
        /// The discount rate of a year, a share: 0.1 is ten percent; above −1.
        pub discount_rate: f64,
        /// How many months it looks ahead, 1…120.
        pub months: u16,
        /// What plays cost on top of what is believed, a share: 0.2 is a fifth more.
        pub cost_uplift: f64,
        /// How much longer plays take than is believed, a share.
        pub time_uplift: f64,
        /// What a person-month costs, by role. A role that is not listed costs nothing.
        pub rates: Vec<RoleRate>,
    }

    /// What a person-month of a role costs.
    pub struct RoleRate {
        /// The role, as plays name it.
        pub role: String,
        /// Money a person-month.
        pub per_month: f64,
    }

    /// One figure of the business with a segment's buyers of an offering, a month.
    pub struct Driver {
        /// The offering, one of ours.
        pub offering: OfferingId,
        /// The segment.
        pub segment: SegmentId,
        /// What the figure is of.
        pub driver: DriverKind,
        /// The least it may be; shares are 0…1.
        pub low: f64,
        /// What is expected.
        pub likely: f64,
        /// The most it may be.
        pub high: f64,
        /// Where that is from; may be empty.
        pub source: String,
        /// How sure we are of it.
        pub confidence: Confidence,
    }

    /// That two figures of the business with an offering go together.
    pub struct Correlation {
        /// The offering, one of ours.
        pub offering: OfferingId,
        /// The segment of one figure.
        pub segment: SegmentId,
        /// What that figure is of.
        pub driver: DriverKind,
        /// The segment of the other; it may be the same.
        pub other_segment: SegmentId,
        /// What the other is of.
        pub other_driver: DriverKind,
        /// How far they go together: 1 always, −1 always against one another. 0 is how figures are of which nothing is
        /// said.
        pub coefficient: f64,
    }

    /// What a play costs besides work.
    pub struct PlayCost {
        /// The play.
        pub play: PlayId,
        /// Once, when its work begins.
        pub one_off: Cost,
        /// Each month from the end of its work on.
        pub running: Cost,
    }

    /// What a play changes in a driver of the offering that moves, once its effect is whole; for each of its segments.
    pub struct DriverEffect {
        /// The play.
        pub play: PlayId,
        /// The driver; not how many buyers there are, which follows from who comes and who goes.
        pub driver: DriverKind,
        /// The least that is added.
        pub low: f64,
        /// What is expected to be.
        pub likely: f64,
        /// The most.
        pub high: f64,
        /// Whether that is a share of the driver as it is without plays (0.1: a tenth more), and no amount.
        pub relative: bool,
    }

    /// Another way than the plan: a name, and the plays of it.
    pub struct Scenario {
        /// Its id.
        pub id: ScenarioId,
        /// Its name.
        pub name: String,
        /// Its plays and when their work begins.
        pub plays: Vec<PlannedPlay>,
    }
}

/// What something costs, as far as that is known. In JSON a single figure is one that is certain.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
#[serde(from = "GivenCost")]
pub struct Cost {
    /// The least it may be.
    pub low: f64,
    /// What is expected.
    pub likely: f64,
    /// The most it may be.
    pub high: f64,
    /// Where that is from; may be empty.
    pub source: String,
}

/// A cost as it is written: workbooks had single figures before they had ranges.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
enum GivenCost {
    Certain(f64),
    Range(GivenRange),
}

#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct GivenRange {
    low: f64,
    likely: f64,
    high: f64,
    #[serde(default)]
    source: String,
}

impl From<GivenCost> for Cost {
    fn from(given: GivenCost) -> Self {
        match given {
            GivenCost::Certain(figure) => Self::certain(figure),
            GivenCost::Range(GivenRange { low, likely, high, source }) => Self { low, likely, high, source },
        }
    }
}

impl Cost {
    /// A cost of which one figure is known, from nowhere in particular.
    #[must_use]
    pub fn certain(figure: f64) -> Self {
        Self { low: figure, likely: figure, high: figure, source: String::new() }
    }

    /// Whether it costs nothing, for sure and without anything said of it.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Its three figures.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        Estimate { low: self.low, likely: self.likely, high: self.high }
    }
}

impl Default for CaseFrame {
    fn default() -> Self {
        Self {
            currency: "EUR".to_owned(),
            fiscal_start: 1,
            discount_rate: 0.1,
            months: 60,
            cost_uplift: 0.0,
            time_uplift: 0.0,
            rates: Vec::new(),
        }
    }
}

impl DriverKind {
    /// Between which figures it may be, both allowed: shares of revenue or of buyers, buyers, or money.
    #[must_use]
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::Buyers | Self::NewBuyers => (0.0, crate::limits::BUYERS),
            Self::Revenue | Self::ServiceCost | Self::AcquisitionCost => (0.0, crate::limits::MONEY_A_BUYER),
            // What is delivered may cost more than it brings; nobody keeps more than all of it.
            Self::GrossMargin => (-1.0, 1.0),
            Self::Churn => (0.0, 1.0),
        }
    }

    /// Between which figures what a play changes in it may be: a share of it, or in its own unit.
    #[must_use]
    pub fn effect_range(self, relative: bool) -> (f64, f64) {
        let (_, most) = self.range();
        if relative { (-1.0, crate::limits::RELATIVE_EFFECT) } else { (-most, most) }
    }

    /// What its figure counts in.
    #[must_use]
    pub fn unit(self) -> DriverUnit {
        match self {
            Self::Buyers | Self::NewBuyers => DriverUnit::Buyers,
            Self::Revenue | Self::ServiceCost | Self::AcquisitionCost => DriverUnit::Money,
            Self::GrossMargin | Self::Churn => DriverUnit::Share,
        }
    }

    /// Its place among all of them.
    #[must_use]
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|other| *other == self).unwrap_or_default()
    }
}

/// An uncertain figure: the least, the expected and the most it may be.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct Estimate {
    /// The least.
    pub low: f64,
    /// What is expected.
    pub likely: f64,
    /// The most.
    pub high: f64,
}

/// A figure that a case hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseFigure {
    /// One of the business, or what a play changes in it.
    Driver(DriverKind),
    /// What a play costs once.
    OneOff,
    /// What it costs each month after its work.
    Running,
}

impl CaseFigure {
    /// Its word in files and locales.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Driver(driver) => driver.as_str(),
            Self::OneOff => "one_off",
            Self::Running => "running",
        }
    }

    /// Between which figures it may be, both allowed.
    #[must_use]
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::Driver(driver) => driver.range(),
            Self::OneOff | Self::Running => (0.0, crate::limits::COST),
        }
    }

    /// What it counts in.
    #[must_use]
    pub fn unit(self) -> DriverUnit {
        match self {
            Self::Driver(driver) => driver.unit(),
            Self::OneOff | Self::Running => DriverUnit::Money,
        }
    }
}

/// What a driver's figure counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum DriverUnit {
    /// Buyers.
    Buyers,
    /// Money.
    Money,
    /// A share, 0…1, which people read in percent.
    Share,
}
