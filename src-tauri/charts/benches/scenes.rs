//! How long scenes take to draw. Run with `cargo bench -p charts`.

#[path = "../tests/readings/mod.rs"]
mod readings;

use charts::{Size, Style, Theme};
use divan::{Bencher, black_box};
use domain::Language;

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

#[divan::bench(args = [7, 12, 50])]
fn journey_on_slides(bencher: Bencher<'_, '_>, stages: usize) {
    let lanes = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
    let text = |stage: usize, lane: usize| {
        format!("Asks for a tailored demo number {stage} of {lane}, with two colleagues")
    };
    let (reading, style) = (readings::journey(stages, &lanes, text), style());
    bencher.bench(|| charts::journey_slides(black_box(&reading), "Northwind", &style));
}
