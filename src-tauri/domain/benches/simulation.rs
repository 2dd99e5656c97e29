//! How long a case takes to play out: 60 months, ten uncertain drivers, two threads. Run with `cargo bench -p domain`;
//! `tests/bench/simulation.py` does the same with numpy.

use divan::{Bencher, black_box};
use domain::finance::{Pert, Runs, Uncertain, monthly_rate, simulate};
use std::ops::ControlFlow;

fn main() {
    divan::main();
}

const MONTHS: usize = 60;

/// Buyers, new ones, revenue, margin, service, churn, cost of a new one; what a play adds to margin and takes from
/// churn; what it costs a month for half a year.
const DRIVERS: [(f64, f64, f64); 10] = [
    (180.0, 200.0, 260.0),
    (4.0, 6.0, 9.0),
    (400.0, 450.0, 480.0),
    (0.55, 0.6, 0.7),
    (90.0, 120.0, 180.0),
    (0.01, 0.02, 0.04),
    (1500.0, 2500.0, 4500.0),
    (0.0, 0.05, 0.1),
    (0.0, 0.005, 0.01),
    (20_000.0, 30_000.0, 60_000.0),
];

fn flows(drivers: &[f64], flows: &mut [f64]) {
    let &[mut buyers, new, revenue, margin, service, churn, acquisition, more, fewer, play] = drivers else {
        return;
    };
    for (month, flow) in (0_u32..).zip(flows) {
        let ramp = ((f64::from(month) - 6.0) / 6.0).clamp(0.0, 1.0);
        let earned = buyers * (revenue * (margin + ramp * more) - service);
        *flow = earned - new * acquisition - if month < 6 { play } else { 0.0 };
        buyers = buyers * (1.0 - churn + ramp * fewer) + new;
    }
}

#[divan::bench(args = [10_000, 100_000])]
fn play_out(bencher: Bencher<'_, '_>, count: usize) {
    let drivers = DRIVERS.map(|(low, likely, high)| Pert { low, likely, high });
    let case = Uncertain { drivers: &drivers, months: MONTHS, rate: monthly_rate(0.1), flows };
    let runs = Runs { count, seed: 20_261_122, threads: 2 };
    bencher.bench(|| simulate(black_box(&case), &runs, &|_| ControlFlow::Continue(())));
}

#[divan::bench]
fn tables_of_quantiles(bencher: Bencher<'_, '_>) {
    bencher.bench(|| DRIVERS.map(|(low, likely, high)| Pert { low, likely, high }.sampler()));
}
