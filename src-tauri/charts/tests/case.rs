//! What the charts of the business case look like.

mod looks;

use charts::{CaseChart, Scene, Size, Style, Theme};
use domain::finance::{Runs, ScenarioKey, read, uncertainty};
use domain::{Language, Workbook, methods};
use looks::{every_item, leaves, texts};
use std::ops::ControlFlow;

fn sample(name: &str) -> Workbook {
    methods::sample(name).unwrap()
}

fn scenes(book: &Workbook, style: &Style, size: Option<Size>) -> Vec<(&'static str, Scene)> {
    let reading = read(book);
    let runs = Runs { count: 2000, seed: 1, threads: 1 };
    let risk = uncertainty(book, &ScenarioKey::Plan, &runs, &|_| ControlFlow::Continue(())).unwrap();
    let charts = [
        ("cash", CaseChart::Cash(&reading)),
        ("waterfall", CaseChart::Waterfall(&reading)),
        ("fan", CaseChart::Fan(&risk)),
        ("tornado", CaseChart::Tornado(&risk)),
    ];
    let draw = |chart: &CaseChart<'_>| match size {
        Some(size) => charts::case(chart, style, size),
        None => charts::case_slide(chart, "Northwind Analytics", style).composed(),
    };
    charts.iter().map(|(name, chart)| (*name, draw(chart))).collect()
}
