//! The case with every figure as expected, to the cent: decimals, so that nothing drifts.
//!
//! Buyers may be parts of buyers and are not rounded to any that could be seen. Money is: each line of each business, and each line of each
//! play, every month, to cents, a half away from nought, as spreadsheets round; sums are sums of those. Work that is spread over months
//! adds up to what it costs in all, since each month gets what the sum so far lacks.

use super::business::Business;
use super::model::DRIVERS;
use super::scenario::{Dated, dated};
use crate::{DriverKind, PlannedPlay, Workbook};
use rust_decimal::{Decimal, RoundingStrategy};

/// Places after the point of buyers, and of how much of an effect is there: where a buyer pays a million a month, the last
/// place pays a ten-thousandth of a cent.
const PLACES: u32 = 12;

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

/// The figures of one business, every one as expected, in the order of [`DriverKind::ALL`].
pub(super) struct Figures([Decimal; DRIVERS]);

impl Figures {
    pub(super) fn of(business: &Business) -> Self {
        let mut figures = [Decimal::ZERO; DRIVERS];
        for (figure, kind) in figures.iter_mut().zip(DriverKind::ALL) {
            *figure = decimal(business.estimate(*kind).likely);
        }
        Self(figures)
    }
}

/// One play month by month: worked out once, since it is asked for with and without each of the others.
pub(super) struct PlayMonths {
    changes: Vec<Change>,
    costs: Vec<Decimal>,
}

/// What one play changes in one driver, month by month.
struct Change {
    driver: usize,
    relative: bool,
    /// How much of it is there.
    there: Vec<Decimal>,
}

impl PlayMonths {
    pub(super) fn of(workbook: &Workbook, play: &Dated<'_>) -> Self {
        let months = 0..workbook.case.months;
        let ramp: Vec<Decimal> = months.map(|month| decimal(play.ramp(month))).collect();
        let rows = workbook.driver_effects.iter().filter(|row| row.play == play.play.id);
        let changes = rows.map(|row| {
            let likely = decimal(row.likely);
            let there = ramp.iter().map(|ramp| part(likely * ramp)).collect();
            Change { driver: row.driver.place(), relative: row.relative, there }
        });
        Self { changes: changes.collect(), costs: costs(workbook, play) }
    }
}

/// What several plays do together, month by month, to every business alike.
struct Together {
    /// The drivers that one of them changes, each once.
    changes: Vec<DriverMonths>,
    costs: Vec<Decimal>,
}

/// What plays add to one driver, month by month.
struct DriverMonths {
    driver: usize,
    /// In parts of what the driver is without them.
    relative: Vec<Decimal>,
    /// In the driver's own unit.
    absolute: Vec<Decimal>,
}

impl Together {
    fn of(count: usize, plays: &[&PlayMonths]) -> Self {
        let mut together = Self { changes: Vec::new(), costs: vec![Decimal::ZERO; count] };
        for play in plays {
            add(&mut together.costs, &play.costs);
            for change in &play.changes {
                together.add(count, change);
            }
        }
        together
    }

    fn add(&mut self, count: usize, change: &Change) {
        let found = self.changes.iter().position(|row| row.driver == change.driver);
        let place = found.unwrap_or(self.changes.len());
        if found.is_none() {
            let none = vec![Decimal::ZERO; count];
            self.changes.push(DriverMonths { driver: change.driver, relative: none.clone(), absolute: none });
        }
        let row = &mut self.changes[place];
        add(if change.relative { &mut row.relative } else { &mut row.absolute }, &change.there);
    }
}

fn add(sums: &mut [Decimal], terms: &[Decimal]) {
    for (sum, term) in sums.iter_mut().zip(terms) {
        *sum += term;
    }
}

/// What a play that begins in a period costs in each month of the case, to the cent; nothing for one that is not in the
/// library.
#[must_use]
pub fn play_costs(workbook: &Workbook, planned: &PlannedPlay) -> Option<Vec<f64>> {
    let found = dated(workbook, std::slice::from_ref(planned));
    Some(costs(workbook, found.first()?).into_iter().map(float).collect())
}

/// What a play costs in each month.
fn costs(workbook: &Workbook, play: &Dated<'_>) -> Vec<Decimal> {
    let frame = &workbook.case;
    let uplift = Decimal::ONE + decimal(frame.cost_uplift);
    let row = workbook.play_costs.iter().find(|row| row.play == play.play.id);
    let once = row.map_or(Decimal::ZERO, |row| cents(decimal(row.one_off.likely) * uplift));
    let running = row.map_or(Decimal::ZERO, |row| cents(decimal(row.running.likely) * uplift));
    let work = cents(decimal(play.work_cost(&frame.rates)) * uplift);
    let mut spent = Decimal::ZERO;
    let cost = |month| {
        let so_far = cents(work * decimal(play.done_by(month)));
        let mut cost = so_far - spent;
        spent = so_far;
        if month == play.begins {
            cost += once;
        }
        if play.runs(month) {
            cost += running;
        }
        cost
    };
    (0..frame.months).map(cost).collect()
}

/// So many months of a case with some businesses and plays. Within the limits of a workbook no sum comes near the
/// largest decimal.
pub(super) fn months(count: u16, businesses: &[Figures], plays: &[&PlayMonths]) -> Vec<Month> {
    let together = Together::of(usize::from(count), plays);
    let mut months: Vec<Month> =
        together.costs.iter().map(|cost| Month { plays: *cost, ..Month::default() }).collect();
    let ranges: Vec<(Decimal, Decimal)> = DriverKind::ALL
        .iter()
        .map(|kind| kind.range())
        .map(|(low, high)| (decimal(low), decimal(high)))
        .collect();
    for business in businesses {
        add_business(business, &ranges, &together, &mut months);
    }
    months
}

fn add_business(
    Figures(figures): &Figures,
    ranges: &[(Decimal, Decimal)],
    together: &Together,
    months: &mut [Month],
) {
    let mut buyers = figures[DriverKind::Buyers.place()];
    let mut now = *figures;
    for (index, month) in months.iter_mut().enumerate() {
        for change in &together.changes {
            let given = figures[change.driver];
            let (low, high) = ranges[change.driver];
            // Within its range only once all are added: what one takes too much another may give back.
            let sum = given + given * change.relative[index] + change.absolute[index];
            now[change.driver] = sum.clamp(low, high);
        }
        let [_, new, revenue, margin, service, churn, acquisition] = now;
        let revenue = buyers * revenue;
        month.buyers += buyers;
        month.new_buyers += new;
        month.revenue += cents(revenue);
        month.margin += cents(revenue * margin);
        month.service += cents(buyers * service);
        month.acquisition += cents(new * acquisition);
        buyers = part(buyers * (Decimal::ONE - churn) + new);
    }
}

/// A part of something, to so many places that none is ever seen in a cent; left alone, digits grow with each month
/// until every product has to be cut to what a decimal holds, which takes most of the time.
fn part(amount: Decimal) -> Decimal {
    amount.round_dp(PLACES)
}

/// Money as it is paid: whole cents, a half away from nought.
fn cents(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// A figure as people wrote it: the gates let through only what a decimal holds.
fn decimal(figure: f64) -> Decimal {
    Decimal::try_from(figure).unwrap_or_default()
}

/// A decimal as the screen and the measures take it: cents are exact up to some ninety million millions.
pub(super) fn float(decimal: Decimal) -> f64 {
    f64::try_from(decimal).unwrap_or_default() + 0.0
}
