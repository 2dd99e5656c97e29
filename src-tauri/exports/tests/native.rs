//! Charts that an office program draws itself: the figures in the slide and in the spreadsheet behind it are the case's.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "tests share what they are made with")]

mod common;

use calamine::{Data, Reader, Xlsx};
use charts::{CaseChart, Deck, Plotted, Slide, Style, Theme};
use common::check::{Kind, check_parts, check_pptx, parts};
use domain::finance::{Runs, ScenarioKey, read, uncertainty};
use domain::{Language, Workbook, methods};
use resvg::usvg::roxmltree::{Document, Node};
use std::io::{Cursor, Read};
use std::ops::ControlFlow;

/// The four charts of a case and its plan, each a slide.
fn slides(book: &Workbook, language: Language) -> Vec<Slide> {
    let runs = Runs { count: 300, seed: 1, threads: 1 };
    let (case, risk) =
        (read(book), uncertainty(book, &ScenarioKey::Plan, &runs, &|_| ControlFlow::Continue(())).unwrap());
    let style = Style::new(Theme::Light, language);
    [CaseChart::Cash(&case), CaseChart::Waterfall(&case), CaseChart::Fan(&risk), CaseChart::Tornado(&risk)]
        .iter()
        .map(|chart| charts::case_slide(chart, "Northwind", &style))
        .chain(charts::gantt_slides(&domain::plan::read(book), "Northwind", &style))
        .collect()
}

fn written(slides: Vec<Slide>, language: Language) -> Vec<u8> {
    exports::pptx(&Deck { title: "Case".to_owned(), language, slides, font: None }).unwrap()
}

fn part(bytes: &[u8], path: &str) -> Vec<u8> {
    let mut found = Vec::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    archive.by_name(path).unwrap().read_to_end(&mut found).unwrap();
    found
}

/// What each series of a chart shows: its name, and its values where there are any.
fn series(bytes: &[u8], number: usize) -> Vec<(String, Vec<f64>)> {
    let text = String::from_utf8(part(bytes, &format!("ppt/charts/chart{number}.xml"))).unwrap();
    let document = Document::parse(&text).unwrap();
    let all = document.descendants().filter(|node| node.tag_name().name() == "ser");
    let values = |ser: Node, tag: &str| -> Vec<String> {
        let place = ser.children().find(|node| node.tag_name().name() == tag).unwrap();
        let shown = place.descendants().filter(|node| node.tag_name().name() == "v");
        shown.map(|node| node.text().unwrap_or_default().to_owned()).collect()
    };
    all.map(|ser| {
        let numbers = values(ser, "val").iter().map(|value| value.parse().unwrap()).collect();
        (values(ser, "tx").concat(), numbers)
    })
    .collect()
}

#[test]
fn the_charts_of_the_case_are_native_and_nothing_is_wrong_with_them_in_either_language() {
    for (sample, language) in [("northwind", Language::English), ("chengjiang", Language::Chinese)] {
        let bytes = written(slides(&methods::sample(sample).unwrap(), language), language);
        assert_eq!(check_pptx(&bytes), []);
        assert_eq!(bytes, written(slides(&methods::sample(sample).unwrap(), language), language));
        for number in 1..=5 {
            let slide = String::from_utf8(part(&bytes, &format!("ppt/slides/slide{number}.xml"))).unwrap();
            let document = Document::parse(&slide).unwrap();
            let frame = document.descendants().find(|node| node.tag_name().name() == "graphicFrame").unwrap();
            let named = frame.descendants().find(|node| node.tag_name().name() == "cNvPr").unwrap();
            assert!(named.attribute("descr").is_some_and(|words| words.len() > 40), "slide {number}");
        }
    }
}

#[test]
fn a_slide_shows_the_figures_of_the_case() {
    let book = methods::sample("northwind").unwrap();
    let slides = slides(&book, Language::English);
    let bytes = written(slides.clone(), Language::English);
    for (number, slide) in (1..).zip(&slides) {
        let shown = series(&bytes, number);
        match &slide.figures.as_ref().unwrap().plot {
            Plotted::Cash(lines) => {
                assert_eq!(shown.len(), lines.len());
                for ((name, values), line) in shown.iter().zip(lines) {
                    assert_eq!((name, &values[1..]), (&line.name, line.sums.as_slice()));
                }
            }
            Plotted::Waterfall(steps) => {
                assert_eq!(shown.len(), 6);
                // Where nothing crosses nought, the base and the one bar reach the upper end.
                let whole = &shown[1].1;
                assert_eq!(whole.as_slice(), [steps[0].to, steps.last().unwrap().to]);
            }
            Plotted::Fan(bands) => {
                let ends = (shown[0].1.last(), shown[2].1.last());
                let last = bands.last().unwrap();
                assert_eq!(ends, (Some(&last.p10), Some(&last.p50)));
                assert_eq!(shown[1].1.last(), Some(&(last.p90 - last.p10)));
            }
            Plotted::Gantt { bars, steps, .. } => {
                assert_eq!(shown.len(), steps.len() + 1);
                let begins: Vec<f64> = bars.iter().map(|bar| bar.from).collect();
                let lengths: f64 = bars.iter().map(|bar| bar.length).sum();
                assert_eq!(shown[0].1, begins);
                assert!(
                    (shown[1..].iter().flat_map(|(_, values)| values).sum::<f64>() - lengths).abs() < 1e-9
                );
            }
            Plotted::Tornado { swings, .. } => {
                let (low, high): (Vec<f64>, Vec<f64>) =
                    swings.iter().map(|swing| (swing.at_low, swing.at_high)).unzip();
                assert_eq!((&shown[0].1, &shown[1].1), (&low, &high));
            }
        }
    }
}

#[test]
fn the_spreadsheet_behind_a_chart_holds_the_cells_that_the_chart_refers_to() {
    let book = methods::sample("northwind").unwrap();
    let bytes = written(slides(&book, Language::English), Language::English);
    for number in 1..=5 {
        let behind = part(&bytes, &format!("ppt/embeddings/Microsoft_Excel_Sheet{number}.xlsx"));
        let mut sheets: Xlsx<_> = Xlsx::new(Cursor::new(behind)).unwrap();
        let range = sheets.worksheet_range("Chart").unwrap();
        let heads: Vec<String> = range.rows().next().unwrap().iter().map(ToString::to_string).collect();
        for (name, values) in series(&bytes, number) {
            let column = heads.iter().position(|head| *head == name).unwrap();
            let cells = range.rows().skip(1).filter_map(|row| match &row[column] {
                Data::Float(value) => Some(*value),
                _ => None,
            });
            let cells: Vec<f64> = cells.collect();
            assert_eq!(cells.len(), values.len(), "{name}");
            assert!(cells.iter().zip(&values).all(|(cell, value)| (cell - value).abs() < 1e-6), "{name}");
        }
    }
}

#[test]
fn planted_defects_of_charts_are_found() {
    let bytes = written(slides(&methods::sample("northwind").unwrap(), Language::English), Language::English);
    let good = parts(&bytes).unwrap();
    assert_eq!(check_parts(&good), []);
    for (path, from, to, kind) in [
        (
            "ppt/charts/chart2.xml",
            "<c:catAx><c:axId val=\"111111111\"/>",
            "<c:catAx><c:axId val=\"3\"/>",
            Kind::ChartAxis,
        ),
        ("ppt/slides/slide2.xml", "r:id=\"rId3\"", "r:id=\"rId9\"", Kind::UnknownRelation),
        (
            "ppt/charts/_rels/chart2.xml.rels",
            "Microsoft_Excel_Sheet2",
            "Microsoft_Excel_Sheet9",
            Kind::TargetAbsent,
        ),
    ] {
        let mut bad = good.clone();
        let (_, text) = bad.iter_mut().find(|(name, _)| name == path).unwrap();
        assert!(text.contains(from), "{path} has no {from} to spoil");
        *text = text.replacen(from, to, 1);
        assert!(check_parts(&bad).iter().any(|problem| problem.kind == kind), "{from} → {to}");
    }
}
