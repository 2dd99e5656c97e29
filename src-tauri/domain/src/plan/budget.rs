//! The money that a plan is made within. It is counted in whole cents, so that no rounding decides what it reaches.

use super::model::{Model, Set};
use super::schedule::Starts;
use crate::{PeriodUnit, PlannedPlay, Play, PlayId, Workbook};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

/// The money that a plan is made within.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Budget {
    /// What all plays may cost by the end of the plan.
    pub amount: f64,
    /// The currency of all money, its code (ISO 4217).
    pub currency: String,
    /// What plays cost; one that is not listed costs nothing.
    pub costs: Vec<Spending>,
}

/// What a play costs besides work, as likely as not more.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spending {
    /// The play.
    pub play: PlayId,
    /// Once, when its work begins.
    pub one_off: f64,
    /// Each month from the end of its work on.
    pub running: f64,
}

/// A budget by index, in whole cents.
pub struct Purse {
    /// What there is.
    pub(super) there: i64,
    /// What each play of the library costs.
    plays: Vec<Cost>,
    /// Months of the plan, and of each of its periods.
    months: i64,
    long: i64,
}

/// What a play costs, in whole cents.
#[derive(Clone, Copy)]
struct Cost {
    once: i64,
    running: i64,
    /// Months of its work.
    work: i64,
}

impl Budget {
    /// What the workbook's plans are made within; nothing where money is no limit.
    pub(super) fn of(workbook: &Workbook) -> Option<Self> {
        let amount = workbook.plan.budget?;
        Some(Self { amount, currency: workbook.case.currency.clone(), costs: spending(workbook) })
    }

    /// By how much more a plan is thought of, to see what it would buy: a tenth, and no less than what the cheapest
    /// play costs that costs anything; rounded up to 1, 2 or 5 and noughts.
    #[must_use]
    pub fn step(&self) -> f64 {
        let costs = self.costs.iter().map(|row| row.one_off.max(row.running)).filter(|cost| *cost > 0.0);
        let least = costs.fold(f64::MAX, f64::min);
        let asked = if least < f64::MAX { least.max(self.amount / 10.0) } else { self.amount / 10.0 };
        if asked <= 0.0 {
            return 0.0;
        }
        let noughts = 10_f64.powf(asked.log10().floor());
        let fits = |figure: &f64| figure * noughts >= asked - 1e-9;
        [1.0, 2.0, 5.0].into_iter().find(fits).unwrap_or(10.0) * noughts
    }
}

/// What the plays of a workbook cost besides work, in the order of the library.
fn spending(workbook: &Workbook) -> Vec<Spending> {
    let cost = |play: &Play| {
        let row = workbook.play_costs.iter().find(|row| row.play == play.id)?;
        Some(Spending { play: play.id.clone(), one_off: row.one_off.likely, running: row.running.likely })
    };
    workbook.plays.iter().filter_map(cost).collect()
}

/// What planned plays of a workbook cost by the end of its plan.
pub(super) fn spent(workbook: &Workbook, planned: &[PlannedPlay]) -> f64 {
    let frame = &workbook.plan;
    let purse = Purse::of(0.0, &spending(workbook), &workbook.plays, (frame.periods, frame.unit));
    let place = |row: &PlannedPlay| workbook.plays.iter().position(|play| play.id == row.play);
    let costs = planned.iter().filter_map(|row| Some(purse.cost(place(row)?, usize::from(row.period))));
    money(costs.fold(0, i64::saturating_add))
}

impl Purse {
    /// A budget for the plays of a library in a plan of so many periods.
    pub(super) fn of(
        amount: f64,
        costs: &[Spending],
        plays: &[Play],
        (periods, unit): (u8, PeriodUnit),
    ) -> Self {
        let cost = |play: &Play| {
            let row = costs.iter().find(|row| row.play == play.id);
            Cost {
                once: row.map_or(0, |row| cents(row.one_off)),
                running: row.map_or(0, |row| cents(row.running)),
                work: i64::from(play.work_months),
            }
        };
        Self {
            there: cents(amount),
            plays: plays.iter().map(cost).collect(),
            months: i64::from(unit.first_month(periods)),
            long: i64::from(unit.months()),
        }
    }

    /// What there is, in cents.
    #[must_use]
    pub fn there(&self) -> i64 {
        self.there
    }

    /// What a play costs by the end of the plan if its work begins in a period, in cents: less, the later it begins.
    #[must_use]
    pub fn cost(&self, play: usize, period: usize) -> i64 {
        let Some(cost) = self.plays.get(play) else { return 0 };
        let begins = i64::try_from(period).unwrap_or(i64::MAX).saturating_mul(self.long);
        let runs = self.months.saturating_sub(begins.saturating_add(cost.work)).max(0);
        cost.once.saturating_add(cost.running.saturating_mul(runs))
    }
}

impl Model<'_> {
    /// The least that a play costs: begun at its date, or as late as its work lets it.
    pub(super) fn least_cost(&self, play: usize) -> i64 {
        let latest = || usize::from(self.problem.periods).saturating_sub(self.plays[play].work.len());
        let latest = self.plays[play].held.unwrap_or_else(latest);
        self.purse.as_ref().map_or(0, |purse| purse.cost(play, latest))
    }

    /// The least that a set of plays costs, as money.
    pub(super) fn least_spent(&self, set: &Set) -> f64 {
        money(self.members(set).map(|play| self.least_cost(play)).fold(0, i64::saturating_add))
    }

    /// Whether the budget reaches for a schedule.
    pub(super) fn affords(&self, starts: &Starts) -> bool {
        let Some(purse) = &self.purse else { return true };
        let costs = starts.iter().map(|(play, period)| purse.cost(*play, *period));
        costs.fold(0, i64::saturating_add) <= purse.there
    }
}

/// Money in whole cents, a half away from nought. Amounts of a workbook are far below what an `i64` holds.
fn cents(amount: f64) -> i64 {
    let exact = Decimal::try_from(amount).unwrap_or_default();
    let rounded = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    (rounded * Decimal::ONE_HUNDRED).to_i64().unwrap_or(i64::MAX)
}

fn money(cents: i64) -> f64 {
    f64::try_from(Decimal::new(cents, 2)).unwrap_or_default() + 0.0
}
