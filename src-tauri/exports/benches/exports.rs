//! How long it takes to write files. Goals: a slide with 60 marks under 5 ms, a deck of 12 × 40 shapes under
//! 2.5 ms, an SVG under 1 ms, a PNG of 1920 × 1080 faster than matplotlib draws the same (87–119 ms).
#![allow(clippy::unwrap_used)] // What is written here has been tested.

#[path = "../tests/common/mod.rs"]
mod common;

use charts::Deck;
use common::{crowded, deck, scene, slide};

/// The one of the programs, so that their speed is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench]
fn svg_60_marks(bencher: divan::Bencher) {
    let scene = crowded(60);
    bencher.bench(|| exports::svg(&scene));
}

#[divan::bench(args = [1.0, 2.0])]
fn png_60_marks(bencher: divan::Bencher, scale: f64) {
    let scene = crowded(60);
    bencher.bench(|| exports::png(&scene, scale).unwrap());
}

#[divan::bench]
fn png_few_marks(bencher: divan::Bencher) {
    let scene = scene();
    bencher.bench(|| exports::png(&scene, 1.0).unwrap());
}

#[divan::bench]
fn pdf_slide_60_marks(bencher: divan::Bencher) {
    let deck = Deck { slides: vec![slide(crowded(60), "Sixty marks", "Notes")], ..deck() };
    bencher.bench(|| exports::pdf(&deck).unwrap());
}

#[divan::bench]
fn pdf_12_pages_of_40_shapes(bencher: divan::Bencher) {
    let slides = (0..12).map(|number| slide(crowded(9), &format!("Slide {number}"), "Notes")).collect();
    let deck = Deck { slides, ..deck() };
    bencher.bench(|| exports::pdf(&deck).unwrap());
}

#[divan::bench]
fn pptx_slide_60_marks(bencher: divan::Bencher) {
    let deck = Deck { slides: vec![slide(crowded(60), "Sixty marks", "Notes")], ..deck() };
    bencher.bench(|| exports::pptx(&deck).unwrap());
}

#[divan::bench]
fn pptx_12_slides_of_40_shapes(bencher: divan::Bencher) {
    // The scene of a dozen shapes and nine marks of three shapes each.
    let slides = (0..12).map(|number| slide(crowded(9), &format!("Slide {number}"), "Notes")).collect();
    let deck = Deck { slides, ..deck() };
    bencher.bench(|| exports::pptx(&deck).unwrap());
}
