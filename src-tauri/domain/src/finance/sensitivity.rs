//! Which drivers a case hangs on: what each swings, and what it must at least be.

use super::{Flows, Pert, Uncertain, npv};
use crate::rating::number;
use serde::Serialize;

/// What one driver makes of the net present value, all others being at their likely values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct Swing {
    /// The driver, by its place.
    pub driver: usize,
    /// The value at its low end.
    pub at_low: f64,
    /// The value at its high end.
    pub at_high: f64,
}

impl Swing {
    /// How far it swings.
    #[must_use]
    pub fn width(&self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

/// How many stretches near the likely value are looked at for a change of sign, on either side.
const STRETCHES: usize = 48;
/// How many times what somebody thinks possible that is.
const NEAR: f64 = 3.0;
/// What each stretch farther out is longer than all before it.
const FARTHER: f64 = 1.5;

impl<F: Flows> Uncertain<'_, F> {
    /// The net present value with every driver at its likely value.
    #[must_use]
    pub fn likely(&self) -> f64 {
        self.value(&self.likely_drivers())
    }

    /// What each driver swings, from low to high; the widest first, those that swing nothing left out.
    #[must_use]
    pub fn swings(&self) -> Vec<Swing> {
        let mut swings: Vec<Swing> = (0..self.drivers.len())
            .map(|driver| {
                let Pert { low, high, .. } = self.drivers[driver];
                Swing { driver, at_low: self.value_at(driver, low), at_high: self.value_at(driver, high) }
            })
            .filter(|swing| swing.width() > 0.0)
            .collect();
        swings.sort_by(|a, b| b.width().total_cmp(&a.width()).then(a.driver.cmp(&b.driver)));
        swings
    }

    /// The value of a driver at which the net present value is nought, all others being at their likely values: the one
    /// nearest to its own likely value between two ends; nothing if there is none between them. It is looked for closely
    /// where somebody thinks it possible, and in ever longer stretches farther out.
    #[must_use]
    pub fn break_even(&self, driver: usize, low: f64, high: f64) -> Option<f64> {
        let Pert { low: least, likely, high: most } = *self.drivers.get(driver)?;
        let size = (most - least).max(likely.abs()).max((high - low) * 1e-9);
        let sides = [(low, -1.0), (high, 1.0)].map(|(end, side)| self.outwards(driver, end, side * size));
        let found = sides.into_iter().flatten();
        found.min_by(|a, b| (a - likely).abs().total_cmp(&(b - likely).abs()))
    }

    /// The first crossing from the likely value out to an end; `size` has the sign of the side.
    fn outwards(&self, driver: usize, end: f64, size: f64) -> Option<f64> {
        let likely = self.drivers[driver].likely;
        let near = (1..=STRETCHES).map(|step| NEAR * number(step) / number(STRETCHES));
        let far = std::iter::successors(Some(NEAR * FARTHER), |before| Some(before * FARTHER));
        let within = |place: f64| if size < 0.0 { place.max(end) } else { place.min(end) };
        let mut before = (likely, self.value_at(driver, likely));
        for factor in near.chain(far) {
            let place = within(likely + factor * size);
            if place == before.0 {
                return None;
            }
            let next = (place, self.value_at(driver, place));
            if (before.1 > 0.0) != (next.1 > 0.0) {
                let (low, high) = if size < 0.0 { (next, before) } else { (before, next) };
                return Some(self.crossing(driver, low, high));
            }
            before = next;
        }
        None
    }

    /// Where the value crosses nought between two places, by halving.
    fn crossing(&self, driver: usize, (mut low, at_low): (f64, f64), (mut high, _): (f64, f64)) -> f64 {
        loop {
            let middle = f64::midpoint(low, high);
            if middle <= low || middle >= high {
                return middle;
            }
            if (self.value_at(driver, middle) > 0.0) == (at_low > 0.0) { low = middle } else { high = middle }
        }
    }

    fn likely_drivers(&self) -> Vec<f64> {
        self.drivers.iter().map(|driver| driver.likely).collect()
    }

    fn value_at(&self, driver: usize, value: f64) -> f64 {
        let mut drivers = self.likely_drivers();
        drivers[driver] = value;
        self.value(&drivers)
    }

    fn value(&self, drivers: &[f64]) -> f64 {
        let drivers: Vec<[f64; 1]> = drivers.iter().map(|driver| [*driver]).collect();
        let mut flows = vec![[0.0]; self.months];
        self.flows.fill(&drivers, &mut flows);
        npv(flows.as_flattened(), self.rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One month of `a b − c`, today.
    fn case(drivers: &[Pert]) -> Uncertain<'_, impl Fn(&[f64], &mut [f64])> {
        let flows = |drivers: &[f64], flows: &mut [f64]| flows[0] = drivers[0] * drivers[1] - drivers[2];
        Uncertain { drivers, pairs: &[], months: 1, rate: 0.01, flows }
    }

    const DRIVERS: [Pert; 3] = [
        Pert { low: 8.0, likely: 10.0, high: 14.0 },
        Pert { low: 2.0, likely: 3.0, high: 3.0 },
        Pert { low: 20.0, likely: 20.0, high: 20.0 },
    ];

    #[test]
    fn the_widest_swing_comes_first_and_a_known_driver_has_none() {
        let swings = case(&DRIVERS).swings();
        assert_eq!(
            swings,
            [
                Swing { driver: 0, at_low: 4.0, at_high: 22.0 },
                Swing { driver: 1, at_low: 0.0, at_high: 10.0 }
            ]
        );
        assert_eq!(case(&DRIVERS).likely(), 10.0);
    }

    #[test]
    fn what_must_be_true_is_where_the_value_is_nought() {
        let case = case(&DRIVERS);
        assert!((case.break_even(0, 0.0, 100.0).unwrap() - 20.0 / 3.0).abs() < 1e-12);
        assert!((case.break_even(2, 0.0, 100.0).unwrap() - 30.0).abs() < 1e-12);
        assert_eq!(case.break_even(0, 8.0, 14.0), None);
        assert_eq!(case.break_even(7, 0.0, 1.0), None);
    }

    #[test]
    fn of_two_places_where_it_breaks_even_the_one_nearer_to_what_is_likely_counts() {
        let drivers = [Pert { low: 0.0, likely: 7.0, high: 10.0 }];
        let flows = |drivers: &[f64], flows: &mut [f64]| flows[0] = (drivers[0] - 2.0) * (drivers[0] - 6.0);
        let case = Uncertain { drivers: &drivers, pairs: &[], months: 1, rate: 0.0, flows };
        assert!((case.break_even(0, 0.0, 10.0).unwrap() - 6.0).abs() < 1e-9);
    }
}
