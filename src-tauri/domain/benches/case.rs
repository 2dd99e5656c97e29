//! How long the business case takes to read after one of its figures changed: a frame is 16 ms. Run with
//! `cargo bench -p domain`.

use divan::{Bencher, black_box};
use domain::finance::{CaseModel, ScenarioKey, read};
use domain::{Workbook, methods};

fn main() {
    divan::main();
}

/// A sample's case, looking ahead so many months.
fn book(months: u16) -> Workbook {
    let mut book = methods::sample("northwind").unwrap_or_default();
    book.case.months = months;
    book
}

#[divan::bench(args = [60, 120])]
fn read_the_case(bencher: Bencher<'_, '_>, months: u16) {
    let book = book(months);
    bencher.bench(|| read(black_box(&book)));
}

#[divan::bench(args = [60, 120])]
fn cash_of_one_draw(bencher: Bencher<'_, '_>, months: u16) {
    let Some(model) = CaseModel::of(&book(months), &ScenarioKey::Plan) else { return };
    let drivers: Vec<[f64; 1]> = model.likely().into_iter().map(|figure| [figure]).collect();
    let mut flows = vec![[0.0]; model.months()];
    bencher.bench_local(|| model.cash(black_box(&drivers), &mut flows));
}
