//! How long scenes take to draw. Run with `cargo bench -p charts`.

#[path = "../tests/readings/mod.rs"]
mod readings;

use charts::{Ratings, Size, Style, Theme};
use divan::{Bencher, black_box};
use domain::Language;

/// The one of the programs, so that their speed is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn style() -> Style {
    Style::new(Theme::Light, Language::English)
}

#[divan::bench(args = [10, 60, 300])]
fn spectrum_on_the_screen(bencher: Bencher<'_, '_>, marks: usize) {
    let (reading, style) = (readings::crowd(marks), style());
    bencher.bench(|| charts::spectrum(black_box(&reading), &style, Size { width: 823.0, height: 650.0 }));
}

#[divan::bench(args = [60, 300])]
fn spectrum_in_the_smallest_window(bencher: Bencher<'_, '_>, marks: usize) {
    let (reading, style) = (readings::crowd(marks), style());
    bencher.bench(|| charts::spectrum(black_box(&reading), &style, Size { width: 600.0, height: 300.0 }));
}

#[divan::bench(args = [10, 60])]
fn spectrum_on_a_slide(bencher: Bencher<'_, '_>, marks: usize) {
    let (reading, style) = (readings::crowd(marks), style());
    bencher.bench(|| charts::spectrum_slide(black_box(&reading), "Northwind", &style));
}

/// A cell as people write them, some sixty letters.
fn cell(stage: usize, lane: usize) -> String {
    format!("Asks for a tailored demo number {stage} of {lane}, with two colleagues")
}

/// The same in Chinese, some thirty characters.
fn chinese_cell(stage: usize, lane: usize) -> String {
    format!("第 {stage} 次要求按自己的数据定制演示，第 {lane} 项，还请来两位同事一起看")
}

const LANES: [&str; 20] = [
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
    "Twenty",
];

#[divan::bench(args = [7, 50, 200])]
fn journey_of_20_lanes_on_the_screen(bencher: Bencher<'_, '_>, stages: usize) {
    let (reading, style) = (readings::journey(stages, &LANES, cell), style());
    bencher.bench(|| {
        charts::journey(black_box(&reading), Ratings::Rows, &style, Size { width: 1400.0, height: 900.0 })
    });
}

#[divan::bench(args = [200])]
fn chinese_journey_of_20_lanes_on_the_screen(bencher: Bencher<'_, '_>, stages: usize) {
    let (reading, style) =
        (readings::journey(stages, &LANES, chinese_cell), Style::new(Theme::Light, Language::Chinese));
    bencher.bench(|| {
        charts::journey(black_box(&reading), Ratings::Rows, &style, Size { width: 1400.0, height: 900.0 })
    });
}

#[divan::bench(args = [7, 12, 50])]
fn journey_of_8_lanes_on_slides(bencher: Bencher<'_, '_>, stages: usize) {
    let (reading, style) = (readings::journey(stages, &LANES[..8], cell), style());
    bencher.bench(|| charts::journey_slides(black_box(&reading), Ratings::Rows, "Northwind", &style));
}

#[divan::bench(args = [200])]
fn journey_of_20_lanes_on_slides(bencher: Bencher<'_, '_>, stages: usize) {
    let (reading, style) = (readings::journey(stages, &LANES, cell), style());
    bencher.bench(|| charts::journey_slides(black_box(&reading), Ratings::Rows, "Northwind", &style));
}
