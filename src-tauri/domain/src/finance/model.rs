//! The case as a function of its drivers alone: everything that is certain (lags, ramps, what plays cost) worked out
//! once, so that it can be asked for hundreds of thousands of vectors of drivers.
//!
//! **The vector.** First the figures of each business (a segment's buyers of the offering), seven each in the order of
//! [`DriverKind::ALL`]: driver `k` of business `b` stands at `7 b + k`. Then what the plays of the scenario change, in
//! the order of the scenario and of the workbook's rows. So the beginning of the vector, `7 × businesses`, is the same
//! for every scenario of a workbook, and two scenarios can be asked for the same draw. [`CaseModel::drivers`] lists
//! what stands where, with low, likely and high.

use super::business::computable;
use super::scenario::{ScenarioKey, dated};
use crate::rating::number;
use crate::{DriverKind, Estimate, OfferingId, PlayId, SegmentId, Workbook};
use serde::Serialize;

/// How many figures a business has.
pub const DRIVERS: usize = DriverKind::ALL.len();

/// The case of one scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseModel {
    months: usize,
    businesses: usize,
    drivers: Vec<UncertainDriver>,
    effects: Vec<Effect>,
    /// What plays cost in each month.
    costs: Vec<f64>,
}

/// One figure of the vector that is not certain.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct UncertainDriver {
    /// The offering.
    pub offering: OfferingId,
    /// The segment; nothing for what a play changes, which it does in every segment.
    pub segment: Option<SegmentId>,
    /// The play that changes it; nothing for the figure as it is without plays.
    pub play: Option<PlayId>,
    /// What the figure is of.
    pub driver: DriverKind,
    /// Whether it is a share of the figure without plays (0.1: a tenth more).
    pub relative: bool,
    /// Low, likely and high.
    pub estimate: Estimate,
}

/// What one play changes in one driver.
#[derive(Debug, Clone, PartialEq)]
struct Effect {
    driver: usize,
    relative: bool,
    /// What part of it is there in each month, 0…1.
    ramp: Vec<f64>,
}

impl CaseModel {
    /// The case of one scenario of a workbook; nothing without any business that can be computed, or where the
    /// scenario is not in the workbook.
    #[must_use]
    pub fn of(workbook: &Workbook, scenario: &ScenarioKey) -> Option<Self> {
        let businesses = computable(workbook);
        let plays = dated(workbook, scenario.plays(workbook)?);
        let offering = businesses.first()?.offering.clone();
        let months = workbook.case.months;
        let mut drivers: Vec<UncertainDriver> = Vec::new();
        for business in &businesses {
            drivers.extend(DriverKind::ALL.iter().map(|driver| UncertainDriver {
                offering: offering.clone(),
                segment: Some(business.segment.clone()),
                play: None,
                driver: *driver,
                relative: false,
                estimate: business.estimate(*driver),
            }));
        }
        let mut effects = Vec::new();
        for play in &plays {
            for row in workbook.driver_effects.iter().filter(|row| row.play == play.play.id) {
                drivers.push(UncertainDriver {
                    offering: offering.clone(),
                    segment: None,
                    play: Some(row.play.clone()),
                    driver: row.driver,
                    relative: row.relative,
                    estimate: Estimate { low: row.low, likely: row.likely, high: row.high },
                });
                effects.push(Effect {
                    driver: row.driver.place(),
                    relative: row.relative,
                    ramp: (0..months).map(|month| play.ramp(month)).collect(),
                });
            }
        }
        let uplift = 1.0 + workbook.case.cost_uplift;
        let cost_of = |month: u16| {
            let each = plays.iter().map(|play| {
                let row = workbook.play_costs.iter().find(|row| row.play == play.play.id);
                let before = month.checked_sub(1).map_or(0.0, |month| play.done_by(month));
                let work = play.work_cost(&workbook.case.rates) * (play.done_by(month) - before);
                let once = row.filter(|_| month == play.begins).map_or(0.0, |row| row.one_off);
                let running = row.filter(|_| play.runs(month)).map_or(0.0, |row| row.running);
                (work + once + running) * uplift
            });
            each.sum::<f64>() + 0.0
        };
        Some(Self {
            months: usize::from(months),
            businesses: businesses.len(),
            drivers,
            effects,
            costs: (0..months).map(cost_of).collect(),
        })
    }

    /// How many months it looks ahead.
    #[must_use]
    pub fn months(&self) -> usize {
        self.months
    }

    /// What stands where in the vector, with low, likely and high.
    #[must_use]
    pub fn drivers(&self) -> &[UncertainDriver] {
        &self.drivers
    }

    /// What part of what a play changes is there in each month, 0…1, by its place in the vector; nothing for the figures of
    /// businesses.
    #[must_use]
    pub fn ramp(&self, place: usize) -> Option<&[f64]> {
        let effect = place.checked_sub(self.businesses * DRIVERS)?;
        self.effects.get(effect).map(|effect| &effect.ramp[..])
    }

    /// The vector with every figure as expected.
    #[must_use]
    pub fn likely(&self) -> Vec<f64> {
        self.drivers.iter().map(|driver| driver.estimate.likely).collect()
    }

    /// The cash of each month for a vector of drivers: `drivers` as long as [`Self::drivers`], `flows` as long as
    /// [`Self::months`]. What is missing in a shorter vector counts as nothing, and flows beyond the months stay.
    ///
    /// `cash_t = buyers_t × (revenue × margin − service) − new_t × acquisition − play costs_t`, where
    /// `buyers_{t+1} = buyers_t × (1 − churn_t) + new_t`, and each driver but the first buyers is
    /// `figure + Σ ramp_t × effect` (`× figure` where the effect is a share of it), within its range.
    pub fn cash(&self, drivers: &[f64], flows: &mut [f64]) {
        for (flow, cost) in flows.iter_mut().zip(&self.costs) {
            *flow = -cost;
        }
        let (figures, effects) = drivers.split_at((self.businesses * DRIVERS).min(drivers.len()));
        for business in figures.chunks_exact(DRIVERS) {
            let mut buyers = business[0];
            for (month, flow) in flows.iter_mut().enumerate().take(self.months) {
                let mut now = [0.0; DRIVERS];
                now.copy_from_slice(business);
                for (effect, size) in self.effects.iter().zip(effects) {
                    let whole = if effect.relative { business[effect.driver] * size } else { *size };
                    now[effect.driver] += whole * effect.ramp[month];
                }
                if !self.effects.is_empty() {
                    for (figure, kind) in now.iter_mut().zip(DriverKind::ALL) {
                        let (low, high) = kind.range();
                        *figure = figure.clamp(low, high);
                    }
                }
                let [_, new, revenue, margin, service, churn, acquisition] = now;
                *flow += buyers * (revenue * margin - service) - new * acquisition;
                buyers = buyers * (1.0 - churn) + new;
            }
        }
    }

    /// The cash of each month with every figure as expected.
    #[must_use]
    pub fn likely_cash(&self) -> Vec<f64> {
        let mut flows = vec![0.0; self.months];
        self.cash(&self.likely(), &mut flows);
        flows
    }

    /// How many months it looks ahead, in years with their part.
    #[must_use]
    pub fn years(&self) -> f64 {
        number(self.months) / 12.0
    }
}
