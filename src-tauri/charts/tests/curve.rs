//! What the curve of the ratings looks like.

mod looks;
mod readings;

use charts::{Dash, Scene, Shape, Size, Style, Theme};
use domain::Language;
use domain::reading::RatingsReading;
use looks::{leaves, shared_names, texts};
use readings::ratings;

fn english() -> Style {
    Style::new(Theme::Light, Language::English)
}

fn slide(reading: &RatingsReading, style: &Style) -> Scene {
    charts::curve_slides(reading, "Northwind Analytics", style)[0].composed()
}

/// Texts that leave the page or cover one another, as sentences.
fn faults(scene: &Scene) -> Vec<String> {
    let all = texts(scene);
    let outside = all.iter().filter(|(_, area, _)| {
        area.x < -0.02
            || area.y < -0.02
            || area.right() > scene.width + 0.02
            || area.bottom() > scene.height + 0.02
    });
    let mut faults: Vec<String> =
        outside.map(|(name, area, _)| format!("{name} leaves the page: {area:?}")).collect();
    for (n, (name, one, words)) in all.iter().enumerate() {
        let met = all[n + 1..].iter().filter(|(_, other, _)| one.grown(-0.25 * 18.0 / 2.0).overlaps(other));
        faults.extend(met.map(|(other, _, said)| format!("{name} “{words}” covers {other} “{said}”")));
    }
    faults.extend(shared_names(scene));
    faults
}

fn named(scene: &Scene, part: &str) -> usize {
    leaves(scene).into_iter().filter(|item| item.name.starts_with(part)).count()
}

#[test]
fn the_longest_names_of_many_stages_are_whole() {
    for (stages, language, word) in [
        (1, Language::English, "interoperability "),
        (30, Language::Chinese, "顾客第一次登录"),
        (200, Language::English, "hears of us "),
    ] {
        let style = Style::new(Theme::Light, language);
        let mut reading = ratings(stages);
        for (number, row) in reading.stages.iter_mut().enumerate() {
            let name: String = word.repeat(30).chars().take(200).collect();
            row.stage.name = format!("{number}{name}").chars().take(200).collect();
        }
        let names: Vec<String> = reading.stages.iter().map(|row| bare(&row.stage.name)).collect();
        let said = |scene: &Scene| {
            let heads = texts(scene).into_iter().filter(|(name, _, _)| name.starts_with("stage/"));
            heads.map(|(_, _, words)| bare(&words)).collect::<Vec<String>>()
        };
        let slides = charts::curve_slides(&reading, "Northwind", &style);
        let shown: Vec<String> = slides.iter().flat_map(|slide| said(&slide.scene)).collect();
        assert_eq!(shown, names, "{stages} stages on slides");
        for slide in &slides {
            assert_eq!(faults(&slide.composed()), Vec::<String>::new(), "{stages} stages on a slide");
        }
        for size in [Size { width: 480.0, height: 500.0 }, Size { width: 1366.0, height: 768.0 }] {
            let scene = charts::curve(&reading, &style, size);
            assert_eq!(said(&scene), names, "{stages} stages on the screen");
            assert_eq!(faults(&scene), Vec::<String>::new(), "{stages} stages on the screen");
        }
    }
}

/// A text without its spaces, which the end of a line takes away, and without the strokes between its lines.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '/').collect()
}

#[test]
fn curves_of_few_and_many_stages_can_be_read() {
    for (stages, language) in
        [(1, Language::English), (5, Language::Chinese), (12, Language::English), (40, Language::Chinese)]
    {
        let style = Style::new(Theme::Dark, language);
        for slide in charts::curve_slides(&ratings(stages), "Northwind", &style) {
            assert_eq!(faults(&slide.composed()), Vec::<String>::new(), "{stages} stages on a slide");
            for item in leaves(&slide.scene) {
                if let Shape::Text(text) = &item.shape {
                    assert!(text.size >= 17.0, "{} is {} px", item.name, text.size);
                }
            }
        }
        let scene = charts::curve(&ratings(stages), &style, Size { width: 800.0, height: 500.0 });
        assert_eq!(faults(&scene), Vec::<String>::new(), "{stages} stages on the screen");
    }
}

#[test]
fn a_long_name_of_a_stage_takes_the_lines_that_it_needs() {
    let mut reading = ratings(7);
    let name = "What they would have needed to know about us before they asked for it, and who told them so";
    name.clone_into(&mut reading.stages[2].stage.name);
    let scene = slide(&reading, &english());
    assert_eq!(faults(&scene), Vec::<String>::new());
    assert!(texts(&scene).iter().any(|(_, _, words)| words.replace(" / ", " ") == name));
}

#[test]
fn no_line_runs_through_a_stage_with_too_few_answers() {
    // Every third stage, from the second on, has two answers on retention.
    let scene = slide(&ratings(5), &english());
    assert_eq!(named(&scene, "curve/retention/stage-1/answer/"), 2);
    assert_eq!(named(&scene, "curve/retention/stage-1/median"), 0);
    let lines: Vec<_> = leaves(&scene)
        .into_iter()
        .filter(|item| item.name.starts_with("curve/retention/now/") && !item.name.ends_with("label"))
        .collect();
    // Stage 0 stands alone, 2 and 3 are joined, 4 has too few again.
    let [only] = lines.as_slice() else { panic!("{} lines", lines.len()) };
    let Shape::Path { points, .. } = &only.shape else { panic!("{:?}", only.shape) };
    assert_eq!(points.len(), 2);
    assert_eq!(named(&scene, "curve/acquisition/now/0"), 1);
}

#[test]
fn goals_stand_on_a_dashed_line_where_they_are_set() {
    let scene = slide(&ratings(6), &english());
    let line = leaves(&scene).into_iter().find(|item| item.name == "curve/satisfaction/goal/0").unwrap();
    let Shape::Path { points, stroke: Some(stroke), .. } = &line.shape else { panic!("{:?}", line.shape) };
    assert_eq!((points.len(), stroke.dash), (4, Dash::Dash));
    assert_eq!(named(&scene, "curve/acquisition/goal"), 0);
    assert!(scene.description.contains("Stage 0, Satisfaction: goal 4 of 5"), "{}", scene.description);
}

#[test]
fn each_respect_has_a_mark_of_its_own_shape() {
    let scene = slide(&ratings(3), &english());
    let kind = |aspect: &str| {
        let name = format!("curve/{aspect}/stage-0/median");
        let mark = leaves(&scene).into_iter().find(|item| item.name == name).unwrap();
        match &mark.shape {
            Shape::Ellipse { .. } => "disc",
            Shape::Rect { .. } => "square",
            Shape::Path { .. } => "diamond",
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(["acquisition", "retention", "satisfaction"].map(kind), ["disc", "square", "diamond"]);
}

#[test]
fn every_stage_says_how_many_answered() {
    let scene = slide(&ratings(4), &english());
    assert_eq!(leaves(&scene).into_iter().filter(|item| item.name.ends_with("/count")).count(), 12);
    assert!(scene.description.contains("Stage 1, Retention: 2 answers, too few for a verdict"));
}

#[test]
fn a_map_that_nobody_rated_says_so() {
    let mut reading = ratings(3);
    for score in reading.stages.iter_mut().flat_map(|stage| &mut stage.scores) {
        (score.n, score.counts, score.median, score.goal) = (0, [0; 5], None, None);
        score.verdict = false;
    }
    for reading in [reading, ratings(0)] {
        for scene in [
            slide(&reading, &english()),
            charts::curve(&reading, &english(), Size { width: 700.0, height: 400.0 }),
        ] {
            assert!(texts(&scene).iter().any(|(_, _, words)| words == "Nobody has rated this map yet."));
        }
    }
}
