//! What the charts of the business case look like.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod looks;

use charts::{CaseChart, Scene, Shape, Size, Style, Theme};
use domain::finance::{Runs, ScenarioKey, read, uncertainty};
use domain::reading::UncertaintyReading;
use domain::{Language, Workbook, methods};
use looks::{dump, faults, leaves, texts};
use std::ops::ControlFlow;

const SCREEN: Size = Size { width: 760.0, height: 400.0 };

fn northwind() -> Workbook {
    methods::sample("northwind").unwrap()
}

fn risk(book: &Workbook) -> UncertaintyReading {
    let runs = Runs { count: 500, seed: 1, threads: 1 };
    uncertainty(book, &ScenarioKey::Plan, &runs, &|_| ControlFlow::Continue(())).unwrap()
}

/// All four, on a slide or in a size.
fn scenes(book: &Workbook, style: &Style, size: Option<Size>) -> Vec<(&'static str, Scene)> {
    let (reading, risk) = (read(book), risk(book));
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

#[test]
fn all_words_can_be_read_in_both_languages_on_slides_and_on_the_screen() {
    for (language, sample) in [(Language::English, "northwind"), (Language::Chinese, "chengjiang")] {
        let book = methods::sample(sample).unwrap();
        for size in [None, Some(SCREEN), Some(Size { width: 1200.0, height: 600.0 })] {
            for (name, scene) in scenes(&book, &Style::new(Theme::Dark, language), size) {
                assert_eq!(faults(&scene), Vec::<String>::new(), "{name} of {sample} in {size:?}");
                assert!(!scene.title.is_empty() && scene.description.len() > scene.title.len());
            }
        }
    }
}

#[test]
fn no_word_below_the_waterfall_is_broken_however_narrow_a_screen() {
    let reading = read(&northwind());
    let style = Style::new(Theme::Light, Language::English);
    let chart = CaseChart::Waterfall(&reading);
    let Some(charts::Figures { plot: charts::Plotted::Waterfall(steps), .. }) = chart.figures(&style) else {
        panic!("there is no waterfall")
    };
    for width in [720.0, 860.0, 1010.0, 1500.0] {
        let scene = charts::case(&chart, &style, Size { width, height: 400.0 });
        assert_eq!(faults(&scene), Vec::<String>::new(), "{width}");
        for (number, step) in steps.iter().enumerate() {
            let name = format!("step/{number}/name");
            let item = leaves(&scene).into_iter().find(|item| item.name == name).unwrap();
            let Shape::Text(text) = &item.shape else { panic!("{name} is no text") };
            let words =
                text.lines.iter().map(|line| line.runs.iter().map(|run| run.text.trim()).collect::<String>());
            let words = words.collect::<Vec<_>>().join(" ");
            assert!(step.name.starts_with(words.trim_end_matches('…')), "{width}: {words} of {}", step.name);
        }
    }
}

#[test]
fn the_four_charts_stay_as_they_were_looked_at() {
    for (name, scene) in scenes(&northwind(), &Style::new(Theme::Light, Language::English), Some(SCREEN)) {
        insta::assert_snapshot!(name, dump(&scene));
    }
}

#[test]
fn the_worst_moment_and_the_way_back_are_marked_on_the_plan() {
    let (_, scene) = scenes(&northwind(), &Style::new(Theme::Light, Language::English), None).remove(0);
    let said: Vec<String> =
        texts(&scene).into_iter().map(|(name, _, words)| format!("{name}: {words}")).collect();
    assert!(said.iter().any(|words| words.starts_with("cash/worst: −€")), "{said:?}");
    assert!(said.iter().any(|words| words.starts_with("cash/back: back in month ")), "{said:?}");
}

#[test]
fn the_steps_of_the_waterfall_join() {
    let (_, scene) = scenes(&northwind(), &Style::new(Theme::Light, Language::English), None).remove(1);
    let bars: Vec<(f64, f64)> = leaves(&scene)
        .into_iter()
        .filter(|item| item.name.ends_with("/bar"))
        .map(|item| match &item.shape {
            Shape::Rect { y, height, .. } => (*y, y + height),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(bars.len() >= 4);
    for pair in bars.windows(2) {
        let ends = [pair[0].0, pair[0].1].map(|end| (end - pair[1].0).abs().min((end - pair[1].1).abs()));
        assert!(ends[0].min(ends[1]) < 1.01, "{pair:?} do not join");
    }
}

#[test]
fn a_workbook_without_a_case_says_so() {
    let book = methods::blank(Language::English);
    let reading = read(&book);
    for chart in [CaseChart::Cash(&reading), CaseChart::Waterfall(&reading)] {
        let scene = charts::case(&chart, &Style::new(Theme::Light, Language::English), SCREEN);
        let said = texts(&scene);
        assert_eq!(said.len(), 1);
        assert!(said[0].2.contains("nothing to draw yet"), "{said:?}");
    }
}

#[test]
fn long_names_of_scenarios_are_whole_beside_their_curves_and_apart() {
    let mut book = northwind();
    let own = book.scenarios[0].clone();
    let named = |number: usize| {
        let name = format!("What the board asked for in June, number {number}, without the new prices");
        domain::Scenario { id: format!("own-{number}").into(), name, ..own.clone() }
    };
    for count in 1..=3 {
        book.scenarios = (1..=count).map(named).collect();
        let reading = read(&book);
        for size in [SCREEN, Size { width: 1200.0, height: 600.0 }] {
            let scene =
                charts::case(&CaseChart::Cash(&reading), &Style::new(Theme::Light, Language::English), size);
            assert_eq!(faults(&scene), Vec::<String>::new(), "{count} in {size:?}");
            let said = texts(&scene);
            let whole = said.iter().filter(|(name, _, _)| name.ends_with("/name"));
            assert!(whole.clone().count() > count);
            for (_, _, words) in whole {
                assert!(!words.contains('…'), "{count} in {size:?}: {words}");
            }
        }
    }
}
