//! How long plans take to be proven best. Run with `cargo bench -p solver`; `./dev bench` sets CP-SAT beside it.

#[path = "../tests/problems/mod.rs"]
mod problems;

use divan::{Bencher, black_box};
use domain::plan::generate;
use solver::{Watch, solve, worth};
use std::time::Duration;

/// The one of the programs, so that their speed is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const LONG: Duration = Duration::from_secs(60);

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 20)]
fn the_default_library_in_12_quarters(bencher: Bencher<'_, '_>) {
    let problem = problems::default_library(12);
    bencher.bench(|| solve(black_box(&problem), LONG, &Watch::default()));
}

#[divan::bench(args = [1, 2, 3], sample_count = 5)]
fn a_hundred_plays_in_24_quarters(bencher: Bencher<'_, '_>, seed: u64) {
    let problem = problems::large(100, 24, seed);
    bencher.bench(|| solve(black_box(&problem), LONG, &Watch::default()));
}

#[divan::bench(sample_count = 5)]
fn what_one_more_of_each_limit_buys(bencher: Bencher<'_, '_>) {
    let problem = problems::default_library(12);
    let plan = solve(&problem, LONG, &Watch::default());
    bencher.bench(|| worth(black_box(&problem), &plan, LONG, &Watch::default()));
}

#[divan::bench(sample_count = 20)]
fn the_search_alone(bencher: Bencher<'_, '_>) {
    let problem = problems::large(100, 24, 1);
    bencher.bench(|| generate(black_box(&problem)));
}
