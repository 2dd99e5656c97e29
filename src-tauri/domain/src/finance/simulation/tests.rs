use super::*;
use proptest::prelude::*;
use std::sync::atomic::AtomicBool;

const GO_ON: &(dyn Fn(f64) -> ControlFlow<()> + Sync) = &|_| ControlFlow::Continue(());

fn runs(count: usize) -> Runs {
    Runs { count, seed: 7, threads: 2 }
}

/// Three months: an outlay, and twice the second driver; without interest a sum of the drivers.
fn linear(drivers: &[f64], flows: &mut [f64]) {
    flows[0] = -drivers[0];
    flows[1] = drivers[1];
    flows[2] = drivers[1];
}

const DRIVERS: [Pert; 2] =
    [Pert { low: 50.0, likely: 100.0, high: 250.0 }, Pert { low: 20.0, likely: 65.0, high: 80.0 }];

fn case<F: Fn(&[f64], &mut [f64]) + Sync>(flows: F) -> Uncertain<'static, F> {
    Uncertain { drivers: &DRIVERS, pairs: &[], months: 3, rate: 0.0, flows }
}

#[test]
fn a_sum_of_drivers_has_the_mean_of_their_means() {
    let found = simulate(&case(linear), &runs(200_000), GO_ON).unwrap();
    let mean = 2.0 * DRIVERS[1].mean() - DRIVERS[0].mean();
    let deviation = (4.0 * DRIVERS[1].variance() + DRIVERS[0].variance()).sqrt();
    // Four standard errors of the mean.
    assert!((found.mean - mean).abs() < 4.0 * deviation / 200_000_f64.sqrt(), "{} is not {mean}", found.mean);
    assert_eq!((found.runs, found.fan.len()), (200_000, 3));
}

#[test]
fn one_driver_gives_its_own_quantiles_and_its_own_probability() {
    let drivers = [Pert { low: -40.0, likely: 10.0, high: 100.0 }];
    let case = Uncertain {
        drivers: &drivers,
        pairs: &[],
        months: 1,
        rate: 0.3,
        flows: |drivers: &[f64], flows: &mut [f64]| flows[0] = drivers[0],
    };
    let found = simulate(&case, &runs(200_000), GO_ON).unwrap();
    // Four standard errors of a share of a half, which is the largest.
    let within = 4.0 * 0.5 / 200_000_f64.sqrt();
    for (value, share) in [(found.npv.p10, 0.1), (found.npv.p50, 0.5), (found.npv.p90, 0.9)] {
        assert!((drivers[0].cumulative(value) - share).abs() < within, "{value} is not at {share}");
    }
    assert!((found.probability - (1.0 - drivers[0].cumulative(0.0))).abs() < within);
    assert_eq!(found.fan, [found.npv]);
}

#[test]
fn the_same_seed_gives_the_same_figures_on_any_number_of_threads() {
    let on = |threads, seed| simulate(&case(linear), &Runs { count: 5000, seed, threads }, GO_ON).unwrap();
    let one = on(1, 42);
    assert_eq!(one, on(2, 42));
    assert_eq!(one, on(3, 42));
    assert_eq!(one, on(0, 42));
    assert_ne!(one.mean, on(2, 43).mean);
}

#[test]
fn more_runs_begin_with_the_same_ones() {
    // Blocks draw from streams of their own, so that one run is the first of many.
    let first = Mutex::new(Vec::new());
    let remember = |drivers: &[f64], flows: &mut [f64]| {
        first.lock().unwrap().push(drivers.to_vec());
        linear(drivers, flows);
    };
    let one_thread = |count| Runs { count, seed: 1, threads: 1 };
    simulate(&case(remember), &one_thread(300), GO_ON);
    let few = std::mem::take(&mut *first.lock().unwrap());
    simulate(&case(remember), &one_thread(1000), GO_ON);
    assert_eq!(few[..300], first.lock().unwrap()[..300]);
}

#[test]
fn what_is_broken_off_has_no_answer() {
    let heard = AtomicBool::new(false);
    let stop = |done: f64| {
        assert!((0.0..=1.0).contains(&done));
        heard.store(true, Ordering::Relaxed);
        ControlFlow::Break(())
    };
    assert_eq!(simulate(&case(linear), &runs(100_000), &stop), None);
    assert!(heard.load(Ordering::Relaxed));
}

#[test]
fn a_case_without_months_or_drivers_is_worth_nothing() {
    let nothing =
        Uncertain { drivers: &[], pairs: &[], months: 0, rate: 0.1, flows: |_: &[f64], _: &mut [f64]| {} };
    let found = simulate(&nothing, &runs(1000), GO_ON).unwrap();
    assert_eq!((found.mean, found.probability, found.fan.len()), (0.0, 0.0, 0));
}

proptest! {
    #[test]
    fn bands_are_in_order_and_what_is_known_has_none(seed: u32, count in 1..700_usize, spread in 0.0..50.0_f64) {
        let drivers = [Pert { low: 10.0, likely: 10.0 + spread, high: 10.0 + 3.0 * spread }, Pert::known(5.0)];
        let case = Uncertain { drivers: &drivers, pairs: &[], months: 3, rate: 0.01, flows: linear };
        let found = simulate(&case, &Runs { count, seed, threads: 2 }, GO_ON).unwrap();
        for band in found.fan.iter().chain([&found.npv]) {
            prop_assert!(band.p10 <= band.p50 && band.p50 <= band.p90);
        }
        prop_assert!(found.fan[0].p90 <= -10.0 && found.fan[0].p10 >= -10.0 - 3.0 * spread - 1e-9);
        prop_assert!((0.0..=1.0).contains(&found.probability));
    }
}
