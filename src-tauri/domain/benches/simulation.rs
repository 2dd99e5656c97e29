//! How long a case takes to play out: 60 months, ten uncertain figures, two threads; as the desk does it, with what each
//! figure swings and what it must at least be. Run with `cargo bench -p domain`; `tests/bench/simulation.py` does the
//! same with numpy.

use divan::{Bencher, black_box};
use domain::finance::{Pert, Runs, ScenarioKey, uncertainty};
use domain::testing::small_workbook;
use domain::{
    CaseFrame, Confidence, Correlation, Cost, Driver, DriverEffect, DriverKind, PlannedPlay, Play, PlayCost,
    Workbook,
};
use std::ops::ControlFlow;

fn main() {
    divan::main();
}

/// Buyers, new ones, revenue, margin, service, churn, cost of a new one.
const BUSINESS: [(f64, f64, f64); 7] = [
    (180.0, 200.0, 260.0),
    (4.0, 6.0, 9.0),
    (400.0, 450.0, 480.0),
    (0.55, 0.6, 0.7),
    (90.0, 120.0, 180.0),
    (0.01, 0.02, 0.04),
    (1500.0, 2500.0, 4500.0),
];

/// A business with one segment, and a plan of one play that adds to margin and takes from churn, from the seventh month
/// on and wholly after a year, and costs something once.
fn book() -> Workbook {
    let mut book = small_workbook();
    book.case = CaseFrame { months: 60, ..CaseFrame::default() };
    let driver = |(kind, (low, likely, high)): (&DriverKind, (f64, f64, f64))| Driver {
        offering: "offering-0".into(),
        segment: "segment".into(),
        driver: *kind,
        low,
        likely,
        high,
        source: String::new(),
        confidence: Confidence::Guess,
    };
    book.drivers = DriverKind::ALL.iter().zip(BUSINESS).map(driver).collect();
    let play = Play {
        work_months: 6,
        effect_months: 12,
        effort: Vec::new(),
        needs: Vec::new(),
        ..book.plays[0].clone()
    };
    book.planned = vec![PlannedPlay { play: play.id.clone(), period: 0 }].into();
    let effect = |driver, low, likely, high| DriverEffect {
        play: play.id.clone(),
        driver,
        low,
        likely,
        high,
        relative: false,
    };
    book.driver_effects =
        vec![effect(DriverKind::GrossMargin, 0.0, 0.05, 0.1), effect(DriverKind::Churn, -0.01, -0.005, 0.0)]
            .into();
    let one_off = Cost { low: 120_000.0, likely: 180_000.0, high: 360_000.0, source: String::new() };
    book.play_costs = vec![PlayCost { play: play.id.clone(), one_off, running: Cost::default() }].into();
    book.plays.rows_mut()[0] = play;
    book
}

/// The same, with a few of its figures drawn together.
fn together() -> Workbook {
    let mut book = book();
    let pair = |driver, other_driver, coefficient| Correlation {
        offering: "offering-0".into(),
        segment: "segment".into(),
        driver,
        other_segment: "segment".into(),
        other_driver,
        coefficient,
    };
    book.correlations = vec![
        pair(DriverKind::Churn, DriverKind::Revenue, 0.4),
        pair(DriverKind::Churn, DriverKind::ServiceCost, -0.3),
        pair(DriverKind::NewBuyers, DriverKind::AcquisitionCost, 0.5),
    ]
    .into();
    book
}

fn play(bencher: Bencher<'_, '_>, book: &Workbook, count: usize) {
    let runs = Runs { count, seed: 20_261_122, threads: 2 };
    bencher.bench(|| uncertainty(black_box(book), &ScenarioKey::Plan, &runs, &|_| ControlFlow::Continue(())));
}

#[divan::bench(args = [10_000, 100_000])]
fn play_out(bencher: Bencher<'_, '_>, count: usize) {
    play(bencher, &book(), count);
}

#[divan::bench(args = [100_000])]
fn play_out_with_three_pairs_together(bencher: Bencher<'_, '_>, count: usize) {
    play(bencher, &together(), count);
}

#[divan::bench]
fn tables_of_quantiles(bencher: Bencher<'_, '_>) {
    bencher.bench(|| BUSINESS.map(|(low, likely, high)| Pert { low, likely, high }.sampler()));
}
