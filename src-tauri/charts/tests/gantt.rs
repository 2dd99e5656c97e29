//! What the plan looks like as a chart.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod looks;

use charts::{Plotted, Scene, Size, Style, Theme};
use domain::reading::PlanReading;
use domain::{Language, PeriodUnit, PlayId, methods};
use looks::{dump, faults, leaves, texts};

fn plan(sample: &str) -> PlanReading {
    domain::plan::read(&methods::sample(sample).unwrap())
}

/// A plan of so many plays over so many periods: those of the sample again and again, each a little later.
fn large(plays: usize, periods: u8) -> PlanReading {
    let mut reading = plan("northwind");
    let own = reading.plays.clone();
    reading.frame.periods = periods;
    reading.plays = (0..plays)
        .map(|number| {
            let mut planned = own[number % own.len()].clone();
            let round = number / own.len();
            planned.play.id = PlayId::from(format!("{}-{round}", planned.play.id.as_str()));
            planned.play.needs = planned
                .play
                .needs
                .iter()
                .map(|id| PlayId::from(format!("{}-{round}", id.as_str())))
                .collect();
            planned.period = u8::try_from(number * usize::from(periods - 2) / plays).unwrap();
            planned
        })
        .collect();
    let (first, last) = (reading.path[0].clone(), reading.path.last().unwrap().clone());
    reading.path = (0..=periods)
        .map(|period| {
            let point = if period == 0 { first.clone() } else { last.clone() };
            domain::reading::Waypoint { period, ..point }
        })
        .collect();
    for load in &mut reading.load {
        load.used = vec![load.capacity * 1.2; usize::from(periods)];
    }
    reading
}

fn slides(reading: &PlanReading, language: Language) -> Vec<Scene> {
    let slides = charts::gantt_slides(reading, "Northwind", &Style::new(Theme::Light, language));
    slides.iter().map(charts::Slide::composed).collect()
}

#[test]
fn nothing_of_a_plan_is_covered_or_cut_off() {
    for language in [Language::English, Language::Chinese] {
        for sample in ["northwind", "chengjiang"] {
            for scene in slides(&plan(sample), language) {
                assert_eq!(faults(&scene), Vec::<String>::new(), "{sample}");
            }
        }
        for (plays, periods) in [(1, 1), (1, 20), (20, 12), (40, 20)] {
            let reading = large(plays, periods.max(3));
            for scene in slides(&reading, language) {
                assert_eq!(faults(&scene), Vec::<String>::new(), "{plays} plays");
            }
        }
        for (plays, months, start) in
            [(1, 3, "2027-11"), (20, 36, "2027-03"), (20, 36, ""), (20, 60, "2027-12")]
        {
            let mut reading = large(plays, months);
            reading.frame.unit = PeriodUnit::Month;
            reading.frame.start = start.to_owned();
            for scene in slides(&reading, language) {
                assert_eq!(
                    faults(&scene),
                    Vec::<String>::new(),
                    "{plays} plays in {months} months from {start}"
                );
            }
        }
        for width in [480.0, 960.0, 1600.0] {
            let style = Style::new(Theme::Dark, language);
            let scene = charts::gantt(&large(40, 20), &style, Size { width, height: 400.0 });
            assert_eq!(faults(&scene), Vec::<String>::new(), "{width} px wide");
        }
    }
}

#[test]
fn forty_plays_stand_on_two_slides_with_the_same_heads_and_the_capacity_on_a_third() {
    let reading = large(40, 12);
    let slides = slides(&reading, Language::English);
    assert_eq!(slides.len(), 3);
    let named = |scene: &Scene, start: &str| {
        leaves(scene)
            .iter()
            .filter(|item| item.name.starts_with(start) && item.name.ends_with("/name"))
            .count()
    };
    assert_eq!(slides.iter().map(|scene| named(scene, "play/")).collect::<Vec<_>>(), [20, 20, 0]);
    assert_eq!(named(&slides[2], "load/"), reading.load.len() + 1);
    for scene in &slides {
        let words: Vec<String> = texts(scene).into_iter().map(|(_, _, words)| words).collect();
        assert!(words.iter().any(|word| word == "Q1") && words.iter().any(|word| word == "Step 1"));
    }
}

#[test]
fn months_are_named_by_quarters_of_a_year_and_years_by_the_calendar_or_else_by_number() {
    let mut reading = large(12, 36);
    reading.frame.unit = PeriodUnit::Month;
    let heads = |reading: &PlanReading| -> Vec<String> {
        let scene = &slides(reading, Language::English)[0];
        let heads = texts(scene).into_iter().filter(|(name, ..)| name.starts_with("head/"));
        heads.map(|(_, _, words)| words).filter(|words| !words.starts_with("Step")).collect()
    };
    reading.frame.start = "2027-10".to_owned();
    let named = heads(&reading);
    assert_eq!(
        (&named[..3], &named[12..]),
        (&["M1", "M4", "M7"].map(String::from)[..], &["2027", "2028", "2029", "2030"].map(String::from)[..])
    );
    reading.frame.start.clear();
    assert_eq!(heads(&reading)[12..], ["Year 1", "Year 2", "Year 3"]);
}

#[test]
fn what_is_needed_has_an_arrow_to_what_needs_it() {
    let reading = plan("northwind");
    let planned = |id: &PlayId| reading.plays.iter().any(|planned| planned.play.id == *id);
    let needs = reading.plays.iter().flat_map(|row| &row.play.needs).filter(|id| planned(id)).count();
    let scene = &slides(&reading, Language::English)[0];
    let arrows = leaves(scene).iter().filter(|item| item.name.ends_with("/across")).count();
    assert!(needs > 3 && arrows == needs, "{arrows} arrows for {needs} needs");
}

/// The lines down of arrows: from which play to which, where, and how far.
fn ways(scene: &Scene) -> Vec<(String, f64, f64, f64)> {
    let lines = leaves(scene).into_iter().filter(|item| item.name.ends_with("/down"));
    lines
        .filter_map(|item| match &item.shape {
            charts::Shape::Line { x1, y1, y2, .. } => {
                Some((item.name.clone(), *x1, y1.min(*y2), y1.max(*y2)))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn each_arrow_has_a_way_of_its_own() {
    let mut many = 0;
    for reading in [plan("northwind"), plan("chengjiang"), large(20, 12), large(40, 20)] {
        for scene in slides(&reading, Language::English) {
            let ways = ways(&scene);
            for (index, (one, x, top, bottom)) in ways.iter().enumerate() {
                for (other, at, begins, ends) in &ways[index + 1..] {
                    let beside = begins < bottom && top < ends;
                    assert!(!beside || (x - at).abs() > 2.0, "{one} and {other} share a line");
                    many += usize::from(beside);
                }
            }
        }
    }
    assert!(many > 10, "{many}");
}

#[test]
fn who_answers_for_a_play_stands_beside_its_bar_as_far_as_there_is_room() {
    let mut reading = plan("northwind");
    let beside = |reading: &PlanReading| -> Vec<String> {
        let scene = &slides(reading, Language::English)[0];
        let words = texts(scene).into_iter().filter(|(name, ..)| name.ends_with("/beside"));
        words.map(|(_, _, words)| words).collect()
    };
    let owners: Vec<String> = reading.plays.iter().map(|row| row.play.owner.clone()).collect();
    assert_eq!(beside(&reading), owners);
    for row in &mut reading.plays {
        row.play.owner = "Everybody who was ever asked for anything ".repeat(5).trim().to_owned();
    }
    for scene in slides(&reading, Language::English) {
        assert_eq!(faults(&scene), Vec::<String>::new());
    }
    assert!(beside(&reading).iter().all(|words| words.ends_with('…')), "{:?}", beside(&reading));
    reading.plays.iter_mut().for_each(|row| row.play.owner.clear());
    assert_eq!(beside(&reading), Vec::<String>::new());
}

#[test]
fn the_figures_are_the_plan() {
    let reading = plan("northwind");
    let figures = charts::gantt_figures(&reading, &Style::new(Theme::Light, Language::English)).unwrap();
    let Plotted::Gantt { bars, steps, .. } = figures.plot else { panic!("a plan is a Gantt chart") };
    assert_eq!((bars.len(), steps.len()), (reading.plays.len(), reading.phases.len()));
    for (bar, planned) in bars.iter().zip(&reading.plays) {
        assert_eq!((bar.from, bar.length), (f64::from(planned.period), f64::from(planned.periods)));
    }
}

#[test]
fn a_workbook_without_a_plan_says_so() {
    let reading = domain::plan::read(&methods::blank(Language::English));
    let scene = &slides(&reading, Language::English)[0];
    assert!(texts(scene).iter().any(|(_, _, words)| words.contains("make a plan first")));
}

#[test]
fn the_plan_stays_as_it_was_looked_at() {
    insta::assert_snapshot!(dump(&slides(&plan("northwind"), Language::English)[0]));
}
