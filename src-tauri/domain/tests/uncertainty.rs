//! What a scenario of a workbook may come to: against the case to the cent, and against what must be true.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::finance::{CaseModel, Runs, ScenarioKey, monthly_rate, npv, read, uncertainty};
use domain::reading::UncertaintyReading;
use domain::{Correlation, Cost, Driver, Workbook, methods};
use std::ops::ControlFlow;

fn northwind() -> Workbook {
    methods::sample("northwind").unwrap()
}

fn played(book: &Workbook, key: &ScenarioKey) -> UncertaintyReading {
    let runs = Runs { count: 2000, seed: 3, threads: 2 };
    uncertainty(book, key, &runs, &|_| ControlFlow::Continue(())).unwrap()
}

/// The same workbook with every figure known.
fn certain(mut book: Workbook) -> Workbook {
    for row in book.drivers.rows_mut() {
        let likely = row.likely;
        *row = Driver { low: likely, high: likely, ..row.clone() };
    }
    for row in book.driver_effects.rows_mut() {
        (row.low, row.high) = (row.likely, row.likely);
    }
    for row in book.play_costs.rows_mut() {
        (row.one_off, row.running) = (Cost::certain(row.one_off.likely), Cost::certain(row.running.likely));
    }
    book
}

/// The plan, and staying.
fn models(book: &Workbook) -> [CaseModel; 2] {
    [ScenarioKey::Plan, ScenarioKey::Stay].map(|key| CaseModel::of(book, &key).unwrap())
}

/// What the plan is worth more than staying, with such drivers.
fn worth_of_the_plan(book: &Workbook, [plan, stay]: &[CaseModel; 2], drivers: &[f64]) -> f64 {
    let drivers: Vec<[f64; 1]> = drivers.iter().map(|driver| [*driver]).collect();
    let (mut with, mut without) = (vec![[0.0]; plan.months()], vec![[0.0]; plan.months()]);
    plan.cash(&drivers, &mut with);
    stay.cash(&drivers[..stay.drivers().len()], &mut without);
    let flows: Vec<f64> = with.iter().zip(&without).map(|([with], [without])| with - without).collect();
    npv(&flows, monthly_rate(book.case.discount_rate))
}

#[test]
fn with_every_figure_known_all_runs_are_the_case() {
    let book = certain(northwind());
    let reading = read(&book);
    let plan = reading.scenarios.iter().find(|row| row.key == ScenarioKey::Plan).unwrap();
    let found = played(&book, &ScenarioKey::Plan);
    // The case rounds every line of every month to the cent; the simulation does not.
    let expected = plan.against.as_ref().unwrap().measures.npv;
    for value in [found.likely, found.simulation.mean, found.simulation.npv.p10, found.simulation.npv.p90] {
        assert!((value - expected).abs() < 1.0, "{value} is not {expected}");
    }
    assert!(found.drivers.is_empty());
    assert_eq!(found.simulation.fan.len(), usize::from(book.case.months));
    let stay = played(&book, &ScenarioKey::Stay);
    assert!((stay.likely - reading.scenarios[0].npv).abs() < 1.0);
}

#[test]
fn what_must_be_true_makes_the_plan_worth_as_much_as_staying() {
    let book = northwind();
    let found = played(&book, &ScenarioKey::Plan);
    assert!(!found.drivers.is_empty());
    let models = models(&book);
    let [plan, _] = &models;
    let worth = |drivers: &[f64]| worth_of_the_plan(&book, &models, drivers);
    let mut seen = 0;
    for driver in &found.drivers {
        let Some(value) = driver.break_even else { continue };
        assert!(driver.range.0 <= value && value <= driver.range.1);
        // Which one it is: the one that gives the same ends.
        let place = (0..plan.drivers().len()).find(|place| {
            let mut drivers = plan.likely();
            drivers[*place] = driver.estimate.low;
            plan.drivers()[*place].estimate == driver.estimate
                && (worth(&drivers) - driver.at_low).abs() < 1e-3
        });
        let mut drivers = plan.likely();
        drivers[place.unwrap()] = value;
        assert!(worth(&drivers).abs() < 1.0, "{:?} at {value}: {}", driver.name, worth(&drivers));
        seen += 1;
    }
    assert!(seen > 0);
}

/// The value of a figure at which the plan is worth as much as staying, looked for in another way: at two thousand places
/// on either side of what is likely, ever farther apart, and then by halving.
fn looked_for(worth: &dyn Fn(f64) -> f64, likely: f64, (low, high): (f64, f64)) -> Option<f64> {
    let above = |value: f64| worth(value) > 0.0;
    let side = |end: f64| {
        let (whole, places) = (end - likely, 2_000);
        let mut before = likely;
        for step in 1..=places {
            let part = (f64::from(step) / f64::from(places) * 1e12_f64.ln_1p()).exp_m1() / 1e12;
            let next = likely + whole * part;
            if above(before) != above(next) {
                let (mut one, mut other) = (before, next);
                for _ in 0..200 {
                    let middle = f64::midpoint(one, other);
                    if above(middle) == above(one) { one = middle } else { other = middle }
                }
                return Some(f64::midpoint(one, other));
            }
            before = next;
        }
        None
    };
    let found = [side(low), side(high)].into_iter().flatten();
    found.min_by(|a, b| (a - likely).abs().total_cmp(&(b - likely).abs()))
}

#[test]
fn what_must_be_true_is_found_wherever_the_figure_may_be_and_nowhere_else() {
    let (mut beyond, mut nowhere) = (0, 0);
    for sample in ["northwind", "chengjiang"] {
        let book = methods::sample(sample).unwrap();
        let models = models(&book);
        let [plan, _] = &models;
        for driver in &played(&book, &ScenarioKey::Plan).drivers {
            let own =
                |place: &usize| domain::finance::driver_name(&book, &plan.drivers()[*place]) == driver.name;
            let place = (0..plan.drivers().len()).find(own).unwrap();
            let at = |value: f64| {
                let mut drivers = plan.likely();
                drivers[place] = value;
                worth_of_the_plan(&book, &models, &drivers)
            };
            let expected = looked_for(&at, driver.estimate.likely, driver.range);
            let near = match (driver.break_even, expected) {
                (Some(found), Some(expected)) => (found - expected).abs() <= 1e-6 * expected.abs().max(1e-3),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            assert!(near, "{sample}, {:?}: {:?}, {expected:?}", driver.name, driver.break_even);
            let outside = expected.map(|value| value < driver.estimate.low || value > driver.estimate.high);
            assert_eq!(driver.beyond, outside == Some(true));
            beyond += usize::from(driver.beyond);
            nowhere += usize::from(expected.is_none());
        }
    }
    assert!(beyond > 0 && nowhere > 0, "{beyond} beyond, {nowhere} nowhere");
}

#[test]
fn drivers_come_with_the_widest_swing_first_and_only_those_that_change_anything() {
    let found = played(&northwind(), &ScenarioKey::Plan);
    let widths: Vec<f64> = found.drivers.iter().map(|row| (row.at_high - row.at_low).abs()).collect();
    assert!(widths.windows(2).all(|pair| pair[0] >= pair[1]) && widths.iter().all(|width| *width > 0.0));
}

#[test]
fn what_a_play_costs_is_drawn_and_has_a_swing_and_what_it_may_cost_at_most() {
    let mut book = certain(northwind());
    assert!(played(&book, &ScenarioKey::Plan).drivers.is_empty());
    let row = &mut book.play_costs.rows_mut()[0];
    (row.one_off.low, row.one_off.high) = (row.one_off.likely / 2.0, row.one_off.likely * 3.0);
    let found = played(&book, &ScenarioKey::Plan);
    let [driver] = &found.drivers[..] else { panic!("one figure is unsure: {:?}", found.drivers) };
    assert_eq!(driver.name.id, "case-cost-of-play");
    assert!(driver.at_low > found.likely && driver.at_high < found.likely);
    assert!(found.simulation.npv.p10 < found.simulation.npv.p90);
    assert!(found.simulation.npv.p10 > driver.at_high && found.simulation.npv.p90 < driver.at_low);
    assert!(driver.break_even.is_none_or(|most| most > driver.estimate.likely));
}

#[test]
fn figures_that_go_together_change_the_spread_and_are_said() {
    let alone = northwind();
    let unsure = |row: &&Driver| row.high > row.low;
    let mut rows = alone.drivers.iter().filter(unsure);
    let (one, other) = (rows.next().unwrap().clone(), rows.next().unwrap().clone());
    let mut book = alone.clone();
    let correlation = Correlation {
        offering: one.offering.clone(),
        segment: one.segment.clone(),
        driver: one.driver,
        other_segment: other.segment.clone(),
        other_driver: other.driver,
        coefficient: 0.9,
    };
    book.correlations.rows_mut().push(correlation);
    assert_eq!(domain::check(&book), []);
    let (before, after) = (played(&alone, &ScenarioKey::Stay), played(&book, &ScenarioKey::Stay));
    assert_eq!((before.pairs, after.pairs), (0, 1));
    assert_ne!(before.simulation, after.simulation);
    // One at a time nothing goes together.
    assert_eq!(before.drivers, after.drivers);
    book.correlations.rows_mut()[0].coefficient = 0.0;
    assert_eq!(played(&book, &ScenarioKey::Stay).simulation, before.simulation);
}

#[test]
fn a_scenario_that_is_gone_or_has_no_figures_cannot_be_played() {
    let runs = Runs { count: 10, seed: 1, threads: 1 };
    let go_on = |_: f64| ControlFlow::Continue(());
    assert!(uncertainty(&northwind(), &ScenarioKey::Own("gone".into()), &runs, &go_on).is_none());
    let empty = methods::blank(domain::Language::English);
    assert!(uncertainty(&empty, &ScenarioKey::Stay, &runs, &go_on).is_none());
}
