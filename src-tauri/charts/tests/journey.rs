//! What the journey map looks like.
#![allow(clippy::unwrap_used)] // Helpers of tests are tests too.

mod looks;
mod readings;

use charts::{Ratings, Scene, Shape, Size, Slide, Style, Theme};
use domain::Language;
use domain::reading::{JourneyReading, MeasureReading};
use looks::{area, dump, every_item, leaves, shared_names, texts};
use readings::{journey, workshop};

fn english() -> Style {
    Style::new(Theme::Light, Language::English)
}

/// All that must never be seen in a map, as sentences.
fn faults(scene: &Scene) -> Vec<String> {
    let mut faults = Vec::new();
    let all = texts(scene);
    for (n, (name, one, words)) in all.iter().enumerate() {
        if one.x < -0.02
            || one.y < -0.02
            || one.right() > scene.width + 0.02
            || one.bottom() > scene.height + 0.02
        {
            faults.push(format!("{name} “{words}” leaves the page: {one:?}"));
        }
        for (other_name, other, other_words) in &all[n + 1..] {
            if one.grown(-0.03).overlaps(other) {
                faults.push(format!("{name} “{words}” covers {other_name} “{other_words}”"));
            }
        }
    }
    for item in leaves(scene).into_iter().filter(|item| item.name.ends_with("/text")) {
        let ground = item.name.replace("/text", "/ground");
        let ground = leaves(scene).into_iter().find(|item| item.name == ground).map(|item| area(&item.shape));
        let own = area(&item.shape);
        if ground
            .is_none_or(|ground| own.right() > ground.right() + 0.02 || own.bottom() > ground.bottom() + 0.02)
        {
            faults.push(format!("{} leaves its cell", item.name));
        }
    }
    faults.extend(shared_names(scene));
    faults
}

fn slides(reading: &JourneyReading, style: &Style) -> Vec<Slide> {
    let slides = charts::journey_slides(reading, Ratings::Rows, "Northwind Analytics", style);
    for slide in &slides {
        assert_eq!(faults(&slide.composed()), Vec::<String>::new(), "{}", dump(&slide.composed()));
        for item in leaves(&slide.scene) {
            if let Shape::Text(text) = &item.shape {
                assert!(text.size >= 17.0, "{} is {} px", item.name, text.size);
            }
        }
    }
    slides
}

const LANES: [&str; 4] = ["What the buyer does", "Who they deal with", "Hidden", "Pain points"];

fn short(stage: usize, lane: usize) -> String {
    let words =
        ["Reads a peer’s review", "Asks for a demo", "", "Sends data, waits 5 weeks", "Six signatures"];
    words[(stage * 2 + lane) % words.len()].to_owned()
}

fn long(stage: usize, lane: usize) -> String {
    let text = "Negotiates a custom contract, with legal on both sides, for about six weeks, and asks again";
    text[..20 + (stage * 13 + lane * 7) % (text.len() - 20)].to_owned()
}

#[test]
fn a_map_of_five_stages_is_drawn() {
    let scene = charts::journey(
        &journey(5, &LANES, short),
        Ratings::Rows,
        &english(),
        Size { width: 1100.0, height: 700.0 },
    );
    assert_eq!(faults(&scene), Vec::<String>::new());
    insta::assert_snapshot!(dump(&scene));
}

#[test]
fn a_hidden_lane_is_not_drawn() {
    let scene = charts::journey(
        &journey(5, &LANES, short),
        Ratings::Rows,
        &english(),
        Size { width: 1100.0, height: 700.0 },
    );
    assert!(!dump(&scene).contains("Hidden"));
}

#[test]
fn a_measured_figure_stands_under_what_it_measures() {
    let mut reading = journey(2, &LANES, short);
    let map = reading.map.as_mut().unwrap();
    let figures = vec![("2026-Q2".to_owned(), 14.0), ("2026-Q3".to_owned(), 11.5)];
    let measure = MeasureReading { unit: "%".to_owned(), source: "the shop".to_owned(), figures };
    map.cells[0].measure = Some(measure.clone());
    map.cells[1].cell.text.clear();
    map.cells[1].measure = Some(measure);
    let scene = charts::journey(&reading, Ratings::Rows, &english(), Size { width: 1100.0, height: 700.0 });
    assert_eq!(dump(&scene).matches("11.5% · 2026-Q3").count(), 4, "drawn and said, twice");
    assert!(!dump(&scene).contains("14%"));
}

#[test]
fn a_map_without_stages_says_so() {
    for reading in [journey(0, &LANES, short), JourneyReading { map: None, ..journey(1, &LANES, short) }] {
        let scene =
            charts::journey(&reading, Ratings::Rows, &english(), Size { width: 1100.0, height: 700.0 });
        assert_eq!(texts(&scene)[0].2, "This map has no stages yet.");
        assert_eq!(slides(&reading, &english()).len(), 1);
    }
}

#[test]
fn twelve_stages_with_eight_lanes_fit_on_two_slides() {
    let lanes = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
    let slides = slides(&journey(12, &lanes, long), &english());
    assert!(slides.len() <= 2, "{} slides", slides.len());
    let all: String = slides.iter().map(|slide| dump(&slide.scene)).collect();
    assert!((0..12).all(|stage| all.contains(&format!("“Stage {stage}”"))));
    assert!(!all.contains('…'), "nothing is shortened");
    assert_eq!(slides[1].title, "The finding (2 of 2)");
}

#[test]
fn thirty_five_stages_repeat_their_headings_on_every_slide() {
    let slides = slides(&journey(35, &LANES, short), &english());
    assert!((2..=5).contains(&slides.len()), "{} slides", slides.len());
    for slide in &slides {
        assert!(dump(&slide.scene).contains("Pain points"));
    }
}

/// All words on some slides, without spaces.
fn written(slides: &[Slide]) -> String {
    let words =
        slides.iter().flat_map(|slide| texts(&slide.scene)).map(|(_, _, words)| words.replace(" / ", ""));
    words.collect::<String>().replace(' ', "")
}

#[test]
fn twelve_stages_with_eight_lanes_of_real_words_stand_whole_on_two_slides() {
    for (sample, language) in [("northwind", Language::English), ("chengjiang", Language::Chinese)] {
        let reading = workshop(sample, 12, 8);
        let slides = slides(&reading, &Style::new(Theme::Light, language));
        assert_eq!(slides.len(), 2, "{sample}");
        let written = written(&slides);
        assert!(!written.contains('…'), "{sample}: nothing is shortened");
        for cell in &reading.map.as_ref().unwrap().cells {
            assert!(written.contains(&cell.cell.text.replace(' ', "")), "{} is not there", cell.cell.text);
        }
    }
}

/// Sentences as people write them into cells, of about a hundred letters each.
const SENTENCES: [&str; 7] = [
    "Asks the account manager for a quote, waits two weeks and compares it with what a competitor offers",
    "Sends a spreadsheet with last year’s orders and hopes that somebody finds out why the invoices differ",
    "Reads the contract with legal and purchasing, who want other terms for liability, data and notice",
    "Nobody knows who answers after the handover, so every question goes to the consultant who sold it",
    "Trains forty people in three countries on a version that changes again before the first site is live",
    "Calls the hotline, explains the same problem to three people and in the end asks a friend who knows it",
    "Wants to see what the others in the trade have got out of it before the board decides about a renewal",
];

#[test]
fn twelve_stages_with_eight_lanes_of_a_hundred_letters_each_stand_on_two_slides() {
    let lanes = [
        "What the buyer does",
        "What they want to reach",
        "Touchpoints and channels",
        "What we do for them",
        "Tailored by hand",
        "Pain points",
        "What we could do better",
        "Open questions",
    ];
    let reading = journey(12, &lanes, |stage, lane| SENTENCES[(stage * 3 + lane * 2) % 7].to_owned());
    let slides = slides(&reading, &english());
    assert_eq!(slides.len(), 2);
    let written = written(&slides);
    assert!(!written.contains('…'));
    for sentence in SENTENCES {
        assert!(written.contains(&sentence.replace(' ', "")), "{sentence}");
    }
}

#[test]
fn the_longest_names_are_whole() {
    for (language, name) in [
        (Language::English, "What they would have needed to know about us, ".repeat(5)),
        (Language::Chinese, "他们本来需要知道的事情".repeat(20)),
    ] {
        let name: String = name.chars().take(199).collect();
        let lanes: Vec<String> = (0..4).map(|lane| format!("{lane}{name}")).collect();
        let lanes: Vec<&str> = lanes.iter().map(String::as_str).collect();
        let mut reading = journey(6, &lanes, short);
        for (place, stage) in reading.map.as_mut().unwrap().stages.iter_mut().enumerate() {
            stage.stage.name = format!("{place}{name}");
        }
        let style = Style::new(Theme::Light, language);
        let slides = slides(&reading, &style);
        let written = written(&slides);
        assert!(!written.contains('…'), "{written}");
        for place in 0..6 {
            assert!(written.contains(&format!("{place}{name}").replace(' ', "")));
        }
        let scene = charts::journey(&reading, Ratings::Rows, &style, Size { width: 1100.0, height: 700.0 });
        assert_eq!(faults(&scene), Vec::<String>::new());
        assert!(texts(&scene).iter().all(|(_, _, words)| !words.contains('…')));
    }
}

#[test]
fn a_cell_too_high_for_a_slide_goes_on_over_the_next() {
    let long: String = (0..300).map(|number| format!("word{number} ")).collect();
    let text =
        |stage: usize, lane: usize| if stage == 1 && lane == 0 { long.clone() } else { short(stage, lane) };
    let slides = slides(&journey(4, &LANES, text), &english());
    assert!(slides.len() > 1);
    let all: String = slides.iter().map(|slide| dump(&slide.scene)).collect();
    assert!(all.contains("(continued)"), "{all}");
    let written = written(&slides);
    assert!((0..300).all(|number| written.contains(&format!("word{number}"))) && !written.contains('…'));
}

#[test]
fn a_cell_of_thousands_of_letters_is_shortened_and_whole_in_its_description() {
    let text = |stage: usize, lane: usize| {
        if stage == 1 && lane == 0 { "word ".repeat(3000) + "end" } else { short(stage, lane) }
    };
    let slides = slides(&journey(4, &LANES, text), &english());
    let cells: Vec<_> = slides.iter().flat_map(|slide| every_item(&slide.scene)).collect();
    let cell = cells.iter().find(|item| item.name == "cell/stage-1/lane-0").unwrap();
    assert!(cell.describe.contains("word end"), "the description is whole");
    assert!(slides[0].notes.contains("word end"), "and so are the notes");
    assert!(written(&slides).contains('…'), "the cell ends in an ellipsis");
}

/// Five stages, the second with two parts.
fn in_parts(collapsed: bool) -> JourneyReading {
    let mut reading = journey(7, &LANES, short);
    let stages = &mut reading.map.as_mut().unwrap().stages;
    stages[1].stage.collapsed = collapsed;
    let whole = stages[1].stage.id.clone();
    for part in &mut stages[2..4] {
        part.stage.within = Some(whole.clone());
        part.scores.clear();
    }
    reading
}

#[test]
fn parts_of_a_stage_stand_beside_it_under_one_head() {
    let scene =
        charts::journey(&in_parts(false), Ratings::Rows, &english(), Size { width: 1400.0, height: 700.0 });
    assert_eq!(faults(&scene), Vec::<String>::new());
    let found =
        |name: &str| leaves(&scene).into_iter().find(|item| item.name == name).map(|item| area(&item.shape));
    let (joint, whole) = (found("whole/stage-1/ground").unwrap(), found("stage/stage-1/ground").unwrap());
    let last = found("stage/stage-3/ground").unwrap();
    assert!((joint.x - whole.x).abs() < 0.02 && (joint.right() - last.right()).abs() < 0.02);
    assert!(whole.y >= joint.bottom() - 0.02);
    // A stage without parts has one head as high as both.
    let plain = found("stage/stage-0/ground").unwrap();
    assert!((plain.height - joint.height - whole.height).abs() < 0.05);
    assert!(dump(&scene).contains("stage/stage-1/name") && dump(&scene).contains("“as a whole”"));
    // Nobody rates a part.
    assert!(found("score/stage-2/retention/answer/0").is_none());
    slides(&in_parts(false), &english());
}

#[test]
fn parts_of_a_collapsed_stage_are_counted_and_left_out() {
    let scene =
        charts::journey(&in_parts(true), Ratings::Rows, &english(), Size { width: 1400.0, height: 700.0 });
    assert_eq!(faults(&scene), Vec::<String>::new());
    let page = dump(&scene);
    assert!(page.contains("Stage 1") && page.contains("(2 parts folded)"), "{page}");
    assert!(!page.contains("“Stage 2”") && !page.contains("“Stage 3”"));
    assert!(!page.contains("cell/stage-2") && !page.contains("as a whole"));
}

#[test]
fn how_sure_a_cell_is_can_be_told_without_colour() {
    let scene = charts::journey(
        &journey(5, &LANES, long),
        Ratings::Rows,
        &english(),
        Size { width: 1100.0, height: 700.0 },
    );
    // The looks of the bar and the slant of the words, as a reader without colours sees them.
    let look = |cell: &charts::Item| {
        let Shape::Group { items } = &cell.shape else { return None };
        let bar = items.iter().find(|item| item.name.ends_with("/confidence")).map(|bar| match &bar.shape {
            Shape::Line { stroke, .. } => format!("{:?}", stroke.dash),
            _ => "bar".to_owned(),
        });
        let words = items.iter().find(|item| item.name.ends_with("/text"))?;
        let Shape::Text(words) = &words.shape else { return None };
        Some((bar, words.italic))
    };
    let mut looks = std::collections::BTreeMap::new();
    for cell in every_item(&scene).into_iter().filter(|item| item.name.starts_with("cell/")) {
        let sure = cell.describe.rsplit_once('(').map(|(_, word)| word.to_owned());
        if let (Some(sure), Some(look)) = (sure, look(cell)) {
            looks.entry(sure).or_insert_with(Vec::new).push(look);
        }
    }
    assert_eq!(looks.len(), 4, "known, believed, guess, unknown: {looks:?}");
    assert!(looks.values().all(|looks| looks.iter().all(|look| *look == looks[0])), "{looks:?}");
    let different: std::collections::BTreeSet<_> = looks.values().map(|looks| looks[0].clone()).collect();
    assert_eq!(different.len(), 4, "{different:?}");
}

#[test]
fn many_lanes_go_on_over_more_slides() {
    let lanes: Vec<String> = (0..40).map(|lane| format!("Lane {lane}")).collect();
    let lanes: Vec<&str> = lanes.iter().map(String::as_str).collect();
    let slides = slides(&journey(5, &lanes, long), &english());
    let all: String = slides.iter().map(|slide| dump(&slide.scene)).collect();
    assert!(lanes.iter().all(|lane| all.contains(&format!("“{lane}”"))));
}

#[test]
fn below_three_answers_there_are_dots_and_no_numeral() {
    let scene = charts::journey(
        &journey(3, &LANES, short),
        Ratings::Rows,
        &english(),
        Size { width: 900.0, height: 600.0 },
    );
    let named = |part: &str| leaves(&scene).into_iter().filter(|item| item.name.starts_with(part)).count();
    assert_eq!(named("score/stage-1/retention/answer/"), 2);
    assert_eq!(named("score/stage-1/retention/median"), 0);
    assert_eq!(named("score/stage-0/retention/disagree"), 1);
    assert_eq!(named("score/stage-0/acquisition/disagree"), 0);
}

#[test]
fn names_in_many_scripts_stay_in_their_cells() {
    let text = |stage: usize, lane: usize| {
        let words = [
            "谈判定制合同，法务往返六周，“一位可信的顾问”",
            "شركة قطع الغيار",
            "👩‍🚀 emoji 👍🏽",
            "Donaudampfschifffahrtsgesellschaft",
            "カートに入れる",
        ];
        words[(stage + lane) % words.len()].to_owned()
    };
    let style = Style::new(Theme::Dark, Language::Chinese);
    slides(&journey(10, &LANES, text), &style);
    let scene = charts::journey(
        &journey(10, &LANES, text),
        Ratings::Rows,
        &style,
        Size { width: 600.0, height: 600.0 },
    );
    assert_eq!(faults(&scene), Vec::<String>::new());
}

#[test]
fn curves_stand_under_the_heads_in_place_of_figures() {
    for lanes in [4, 30] {
        let names: Vec<String> = (0..lanes).map(|lane| format!("Lane {lane}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let reading = journey(8, &names, long);
        let slides = charts::journey_slides(&reading, Ratings::Curve, "Northwind", &english());
        for slide in &slides {
            let named = |part: &str| {
                leaves(&slide.scene).into_iter().filter(|item| item.name.starts_with(part)).count()
            };
            assert_eq!(named("score/"), 0);
        }
        // Once for each stage and respect, on the first slide of the stages.
        let marks = slides.iter().flat_map(|slide| leaves(&slide.scene));
        let marks = marks.filter(|item| item.name.starts_with("curve/") && item.name.ends_with("/count"));
        assert_eq!(marks.count(), 24);
        let written = written(&slides);
        assert!(names.iter().all(|name| written.contains(&name.replace(' ', ""))));
        assert!(slides[0].notes.contains("Stage 0, Acquisition: 4 of 5"));
    }
    let scene =
        charts::journey(&in_parts(false), Ratings::Curve, &english(), Size { width: 1400.0, height: 700.0 });
    let band = leaves(&scene)
        .into_iter()
        .find(|item| item.name == "curve/acquisition/ground")
        .map(|item| area(&item.shape));
    let head = leaves(&scene)
        .into_iter()
        .find(|item| item.name == "stage/stage-0/ground")
        .map(|item| area(&item.shape));
    assert!((band.unwrap().y - head.unwrap().bottom()).abs() < 0.05);
    // A part is not rated, and the line goes on past it.
    assert!(!dump(&scene).contains("curve/acquisition/stage-2/median"));
    let line = leaves(&scene).into_iter().find(|item| item.name == "curve/acquisition/now/0").unwrap();
    let Shape::Path { points, .. } = &line.shape else { panic!("{:?}", line.shape) };
    assert_eq!(points.len(), 5);
}
