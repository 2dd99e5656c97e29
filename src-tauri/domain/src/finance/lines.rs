//! The case with every figure as expected, to the cent: decimals, so that nothing drifts.
//!
//! Buyers may be parts of buyers and are never rounded. Money is: each line of each business, and each line of each
//! play, every month, to cents, a half to the even neighbour; sums are sums of those. Work that is spread over months
//! adds up to what it costs in all, since each month gets what the sum so far lacks.

use super::business::Business;
use super::scenario::{Dated, dated};
use crate::{DriverKind, PlannedPlay, Workbook};
use rust_decimal::{Decimal, RoundingStrategy};

/// What is in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Month {
    /// Buyers at its beginning, who pay in it.
    pub(super) buyers: Decimal,
    /// Buyers who come in it, and pay from the next one on.
    pub(super) new_buyers: Decimal,
    pub(super) revenue: Decimal,
    pub(super) margin: Decimal,
    pub(super) service: Decimal,
    pub(super) acquisition: Decimal,
    pub(super) plays: Decimal,
}

impl Month {
    pub(super) fn cash(&self) -> Decimal {
        self.margin - self.service - self.acquisition - self.plays
    }
}

/// The months of a case with some businesses and plays, every figure as expected. Within the limits of a workbook no sum comes near
/// the largest decimal.
pub(super) fn months(workbook: &Workbook, businesses: &[Business], planned: &[PlannedPlay]) -> Vec<Month> {
    let plays = dated(workbook, planned);
    let changes = changes(workbook, &plays);
    let mut months = vec![Month::default(); usize::from(workbook.case.months)];
    for play in &plays {
        add_costs(workbook, play, &mut months);
    }
    for business in businesses {
        add_business(business, &changes, &mut months);
    }
    months
}

/// What one play changes in one driver, month by month.
struct Change {
    driver: usize,
    relative: bool,
    /// How much of it is there.
    there: Vec<Decimal>,
}

fn changes(workbook: &Workbook, plays: &[Dated<'_>]) -> Vec<Change> {
    let mut changes = Vec::new();
    for play in plays {
        for row in workbook.driver_effects.iter().filter(|row| row.play == play.play.id) {
            let there = |month| decimal(row.likely) * decimal(play.ramp(month));
            changes.push(Change {
                driver: row.driver.place(),
                relative: row.relative,
                there: (0..workbook.case.months).map(there).collect(),
            });
        }
    }
    changes
}

fn add_business(business: &Business, changes: &[Change], months: &mut [Month]) {
    let figures: Vec<Decimal> =
        DriverKind::ALL.iter().map(|kind| decimal(business.estimate(*kind).likely)).collect();
    let mut buyers = figures.first().copied().unwrap_or_default();
    for (index, month) in months.iter_mut().enumerate() {
        let now = |kind: DriverKind| {
            let figure = figures[kind.place()];
            let mine = changes.iter().filter(|change| change.driver == kind.place());
            let added = mine.map(|change| match change.relative {
                true => figure * change.there[index],
                false => change.there[index],
            });
            let (low, high) = kind.range();
            (figure + added.sum::<Decimal>()).clamp(decimal(low), decimal(high))
        };
        let new = now(DriverKind::NewBuyers);
        let revenue = buyers * now(DriverKind::Revenue);
        month.buyers += buyers;
        month.new_buyers += new;
        month.revenue += cents(revenue);
        month.margin += cents(revenue * now(DriverKind::GrossMargin));
        month.service += cents(buyers * now(DriverKind::ServiceCost));
        month.acquisition += cents(new * now(DriverKind::AcquisitionCost));
        buyers = buyers * (Decimal::ONE - now(DriverKind::Churn)) + new;
    }
}

fn add_costs(workbook: &Workbook, play: &Dated<'_>, months: &mut [Month]) {
    let frame = &workbook.case;
    let uplift = Decimal::ONE + decimal(frame.cost_uplift);
    let row = workbook.play_costs.iter().find(|row| row.play == play.play.id);
    let once = row.map_or(Decimal::ZERO, |row| cents(decimal(row.one_off) * uplift));
    let running = row.map_or(Decimal::ZERO, |row| cents(decimal(row.running) * uplift));
    let work = cents(decimal(play.work_cost(&frame.rates)) * uplift);
    let mut spent = Decimal::ZERO;
    for (month, line) in (0..frame.months).zip(months) {
        let so_far = cents(work * decimal(play.done_by(month)));
        line.plays += so_far - spent;
        spent = so_far;
        if month == play.begins {
            line.plays += once;
        }
        if play.runs(month) {
            line.plays += running;
        }
    }
}

/// Money as it is paid: whole cents, a half to the even neighbour.
fn cents(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointNearestEven)
}

/// A figure as people wrote it: the gates let through only what a decimal holds.
pub(super) fn decimal(figure: f64) -> Decimal {
    Decimal::try_from(figure).unwrap_or_default()
}

/// A decimal as the screen and the measures take it: cents are exact up to some ninety million millions.
pub(super) fn float(decimal: Decimal) -> f64 {
    f64::try_from(decimal).unwrap_or_default() + 0.0
}
