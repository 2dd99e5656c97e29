//! What the business case shows.

use super::Headline;
use crate::finance::{Measures, ScenarioKey};
use crate::{
    CaseFrame, Confidence, Correlation, Cost, DriverEffect, DriverKind, DriverUnit, Estimate, Message,
    Offering, OfferingId, PeriodUnit, PlannedPlay, PlayId, SegmentId,
};
use serde::Serialize;

readings! {
    /// The money of question 4. Amounts are in the currency of the frame, to the cent.
    pub struct CaseReading {
        /// The finding.
        pub headline: Headline,
        /// What it is computed with.
        pub frame: CaseFrame,
        /// What the plan's time is counted in.
        pub unit: PeriodUnit,
        /// Whose work may cost something: the roles of the plan's capacity and of the library's plays.
        pub roles: Vec<String>,
        /// The offering that it is about: the one that the plan moves.
        pub offering: Option<Offering>,
        /// Its first month, `YYYY-MM`; may be empty.
        pub start: String,
        /// What it still needs before anything can be computed, in the order in which to give it.
        pub missing: Vec<CaseMissing>,
        /// The business with each segment's buyers, in the order of the segments; most may have no figure yet.
        pub businesses: Vec<BusinessReading>,
        /// Which of their figures go together.
        pub correlations: Vec<Correlation>,
        /// Staying, the plan, then one's own; empty before anything can be computed.
        pub scenarios: Vec<ScenarioReading>,
        /// What each play of the library costs and changes, in its order.
        pub plays: Vec<PlayMoney>,
        /// Roles of plays that cost nothing, since nobody said what they cost.
        pub unpaid: Vec<String>,
        /// Gross margin against what is usual.
        pub margin: Option<MarginReading>,
    }

    /// The business with one segment's buyers.
    pub struct BusinessReading {
        /// The offering.
        pub offering: OfferingId,
        /// The segment.
        pub segment: SegmentId,
        /// The segment's name.
        pub name: String,
        /// All figures, in the order of the trade.
        pub drivers: Vec<DriverReading>,
        /// Figures without which it cannot be computed.
        pub lacks: Vec<DriverKind>,
    }

    /// One figure of a business.
    pub struct DriverReading {
        /// What it is of.
        pub driver: DriverKind,
        /// What it counts in.
        pub unit: DriverUnit,
        /// Low, likely and high; nothing before they were given.
        pub estimate: Option<Estimate>,
        /// Where they are from.
        pub source: String,
        /// How sure we are of them.
        pub confidence: Confidence,
    }

    /// One way the business may go.
    pub struct ScenarioReading {
        /// Which.
        pub key: ScenarioKey,
        /// What it is called.
        pub name: Message,
        /// Its plays.
        pub plays: Vec<PlannedPlay>,
        /// Month by month.
        pub months: Vec<CaseMonth>,
        /// By fiscal year.
        pub years: Vec<CaseYear>,
        /// The whole.
        pub total: CaseLines,
        /// Net present value of its cash.
        pub npv: f64,
        /// Gross margin after service in its last twelve months, a share of revenue.
        pub margin: Option<f64>,
        /// What it is against staying; nothing for staying itself.
        pub against: Option<AgainstStaying>,
        /// What each of its plays does: the scenario with it against the same without.
        pub traces: Vec<PlayTrace>,
        /// What one's own plays need and the scenario does not give them. It counts all the same; of the plan this is said
        /// play by play.
        pub warnings: Vec<Message>,
    }

    /// The lines of a profit and loss account, and cash.
    pub struct CaseLines {
        /// What buyers pay.
        pub revenue: f64,
        /// What is left of it before service.
        pub margin: f64,
        /// What serving them costs.
        pub service: f64,
        /// What winning them costs.
        pub acquisition: f64,
        /// What plays cost.
        pub plays: f64,
        /// Margin less all costs.
        pub cash: f64,
    }

    /// One month.
    pub struct CaseMonth {
        /// Buyers at its beginning.
        pub buyers: f64,
        /// Buyers who come in it.
        pub new_buyers: f64,
        /// Its money.
        pub lines: CaseLines,
        /// Cash from the beginning to its end.
        pub so_far: f64,
    }

    /// One fiscal year, or the part of it that the case sees.
    pub struct CaseYear {
        /// What it is called.
        pub name: Message,
        /// How many of its months the case sees.
        pub months: u16,
        /// Buyers at the beginning of its last month, who pay in it.
        pub buyers: f64,
        /// Its money.
        pub lines: CaseLines,
    }

    /// What a scenario is against staying.
    pub struct AgainstStaying {
        /// Cash of each month less that of staying.
        pub cash: Vec<f64>,
        /// What those flows amount to; months are counted from 0.
        pub measures: Measures,
        /// What it earns more for each unit that its plays cost, both of today's worth.
        pub benefit_cost: Option<f64>,
    }

    /// What one play does in a scenario.
    pub struct PlayTrace {
        /// The play.
        pub play: PlayId,
        /// Its name.
        pub name: String,
        /// What it costs over all months.
        pub cost: f64,
        /// What the scenario would be worth less without it.
        pub npv: f64,
        /// Gross margin of each month that is there because of it.
        pub margin: Vec<f64>,
        /// Cash of each month that is there because of it.
        pub cash: Vec<f64>,
    }

    /// What a play costs besides work, and what it changes.
    pub struct PlayMoney {
        /// The play.
        pub play: PlayId,
        /// Its name.
        pub name: String,
        /// The period of the plan in which its work begins, 0 is the first; nothing for one that the plan leaves out.
        pub period: Option<u8>,
        /// Once, when its work begins.
        pub one_off: Cost,
        /// Each month after its work.
        pub running: Cost,
        /// What its work costs, by the rates of the roles, without the uplift.
        pub work: f64,
        /// What it changes.
        pub effects: Vec<DriverEffect>,
        /// Which drivers plays like it often change, by what it does to ratings and dimensions; never by how much.
        pub often: Vec<DriverKind>,
    }

    /// Gross margin, after service, against what is usual.
    pub struct MarginReading {
        /// Of the first month.
        pub now: f64,
        /// What is usual where the offering stands, low and high.
        pub usual_now: Option<(f64, f64)>,
        /// Of the plan's last twelve months; nothing without a plan.
        pub then: Option<f64>,
        /// What is usual at the target.
        pub usual_then: Option<(f64, f64)>,
        /// What that says.
        pub says: Message,
    }
}

/// What a case still needs before it can be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CaseMissing {
    /// No offering of ours.
    Offering,
    /// No buyer group.
    Segment,
    /// No segment's business has who buys, what they pay and what is left of it.
    Drivers,
}
