//! What the spectrum looks like.

mod looks;
mod readings;

use charts::{Area, Handle, Mark, Scene, Shape, Size, Style, Theme};
use domain::reading::{PositionReading, SpectrumReading};
use domain::{Language, Look, OfferingKind};
use looks::{area, crosses, dump, every_item, leaves, texts};
use proptest::prelude::*;
use readings::{aimed, believed, crowd, northwind, ours, overruled, placed, spectrum};

fn english() -> Style {
    Style::new(Theme::Light, Language::English)
}

fn chart(reading: &SpectrumReading, width: f64, height: f64) -> Scene {
    charts::spectrum(reading, &english(), Size { width, height })
}

/// All that must never be seen in a spectrum, as sentences.
fn faults(scene: &Scene) -> Vec<String> {
    let mut faults = Vec::new();
    let page = Area { x: -0.02, y: -0.02, width: scene.width + 0.04, height: scene.height + 0.04 };
    let texts = texts(scene);
    let inside = |area: &Area| {
        area.x >= page.x && area.y >= page.y && area.right() <= page.right() && area.bottom() <= page.bottom()
    };
    for item in leaves(scene) {
        let area = area(&item.shape);
        if ![area.x, area.y, area.width, area.height].iter().all(|length| length.is_finite()) {
            faults.push(format!("{} has no place", item.name));
        } else if !inside(&area) {
            faults.push(format!("{} leaves the page: {area:?}", item.name));
        }
    }
    // Lengths are rounded to 0.01 px, so edges that touch may seem to overlap by that much.
    for (n, (name, one, words)) in texts.iter().enumerate() {
        let smaller = one.grown(-0.03);
        for (other_name, other, other_words) in &texts[n + 1..] {
            if smaller.overlaps(other) {
                faults.push(format!("{name} “{words}” covers {other_name} “{other_words}”"));
            }
        }
        for item in leaves(scene) {
            let last = item.name.rsplit('/').next().unwrap_or_default();
            let is_mark = ["mark", "line", "overruled"].contains(&last);
            if is_mark && smaller.overlaps(&area(&item.shape)) {
                faults.push(format!("{name} “{words}” covers {}", item.name));
            }
            let segments: Vec<_> = match &item.shape {
                Shape::Line { x1, y1, x2, y2, arrow: false, .. } => vec![((*x1, *y1), (*x2, *y2))],
                Shape::Path { points, closed: false, .. } => {
                    points.windows(2).map(|two| (two[0], two[1])).collect()
                }
                _ => Vec::new(),
            };
            if segments.iter().any(|(from, to)| crosses(*from, *to, &smaller)) {
                faults.push(format!("{} crosses {name} “{words}”", item.name));
            }
        }
    }
    let mut names: Vec<_> = every_item(scene).iter().map(|item| item.name.as_str()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    if names.len() < all {
        faults.push("two items share a name".to_owned());
    }
    faults
}

fn check(reading: &SpectrumReading, width: f64, height: f64) -> Scene {
    let scene = chart(reading, width, height);
    assert_eq!(faults(&scene), Vec::<String>::new(), "{}", dump(&scene));
    scene
}

#[test]
fn names_go_round_the_stems_of_other_offerings_where_there_is_a_way() {
    for sample in ["northwind", "chengjiang"] {
        let book = domain::methods::sample(sample).unwrap();
        let reading = domain::position::read(&book, None);
        for language in [Language::English, Language::Chinese] {
            let style = Style::new(Theme::Light, language);
            let slide = charts::spectrum_slide(&reading, &book.about.title, &style).composed();
            let screens = [(900.0, 560.0), (1366.0, 640.0), (1100.0, 420.0)]
                .map(|(width, height)| charts::spectrum(&reading, &style, Size { width, height }));
            for scene in screens.iter().chain([&slide]) {
                // A stem is drawn in pieces round the names that it meets.
                let pieces = leaves(scene).into_iter().filter(|item| item.name.contains("/stem/"));
                let broken: Vec<_> =
                    pieces.filter(|item| !item.name.ends_with("/stem/0")).map(|item| &item.name).collect();
                assert_eq!(broken, Vec::<&String>::new(), "{sample} at {} px", scene.width);
            }
        }
    }
}

#[test]
fn a_firm_among_others_is_drawn_on_the_screen() {
    insta::assert_snapshot!(dump(&check(&northwind(), 823.0, 650.0)));
}

#[test]
fn a_firm_among_others_is_drawn_on_a_slide() {
    let slide = charts::spectrum_slide(&northwind(), "Northwind Analytics", &english());
    assert_eq!(faults(&slide.composed()), Vec::<String>::new());
    insta::assert_snapshot!(dump(&slide.composed()));
}

#[test]
fn the_check_itself_finds_what_is_wrong() {
    let planted = |x: f64, y: f64| {
        let mut scene = chart(&northwind(), 823.0, 650.0);
        for item in &mut scene.items {
            if let (Shape::Group { items }, true) = (&mut item.shape, item.name.contains("advisory/position"))
            {
                for item in items {
                    if let Shape::Text(text) = &mut item.shape {
                        (text.x, text.y) = (x, y);
                    }
                }
            }
        }
        faults(&scene).join("; ")
    };
    assert!(planted(434.0, 80.0).contains("“Salesforce” covers offering/advisory"));
    assert!(planted(300.0, 170.0).contains("covers line"));
    assert!(planted(500.0, 250.0).contains("insight-suite/position/stem/0 crosses"));
    assert!(planted(810.0, 500.0).contains("leaves the page"));
}

#[test]
fn the_chinese_chart_keeps_apart_too() {
    let style = Style::new(Theme::Dark, Language::Chinese);
    for size in [Size { width: 600.0, height: 300.0 }, Size { width: 1200.0, height: 700.0 }] {
        let scene = charts::spectrum(&northwind(), &style, size);
        assert_eq!(faults(&scene), Vec::<String>::new());
    }
}

#[test]
fn an_empty_workbook_shows_the_line_and_says_what_to_do() {
    let scene = check(&spectrum(Vec::new()), 823.0, 650.0);
    assert!(texts(&scene).iter().any(|(_, _, words)| words.contains("Nothing stands on the line yet")));
    insta::assert_snapshot!(dump(&scene));
}

#[test]
fn sixty_marks_keep_apart_in_every_size() {
    for (width, height) in [(600.0, 300.0), (700.0, 500.0), (823.0, 650.0), (1440.0, 800.0), (1920.0, 1080.0)]
    {
        let scene = check(&crowd(60), width, height);
        let labels = texts(&scene).into_iter().filter(|(name, _, _)| name.starts_with("offering/mark-"));
        assert_eq!(labels.count(), 60, "every mark has its name at {width} × {height}");
    }
}

#[test]
fn sixty_marks_at_one_end_keep_apart() {
    let mut reading = crowd(60);
    for (k, offering) in reading.offerings.iter_mut().enumerate().skip(2) {
        offering.position = Some(100.0 - f64::from(u32::try_from(k % 4).unwrap()));
    }
    for (width, height) in [(600.0, 300.0), (823.0, 650.0), (1920.0, 1080.0)] {
        let scene = check(&reading, width, height);
        let labels = texts(&scene).into_iter().filter(|(name, _, _)| name.starts_with("offering/mark-"));
        assert_eq!(labels.count(), 60);
    }
}

#[test]
fn marks_without_a_name_are_counted_aloud() {
    let scene = check(&crowd(300), 600.0, 300.0);
    assert!(texts(&scene).iter().any(|(_, _, words)| words.contains("without names")), "{}", dump(&scene));
    assert!(scene.description.contains("Palantir Foundry 2,"), "the description leaves nobody out");
}

#[test]
fn what_has_no_place_is_named() {
    let mut reading = northwind();
    reading.offerings[1].position = None;
    let scene = check(&reading, 823.0, 650.0);
    assert!(texts(&scene).iter().any(|(_, _, words)| words == "Not placed yet: Advisory"));
}

#[test]
fn what_is_hidden_is_not_drawn() {
    let mut reading = northwind();
    reading.offerings[2].offering.shown = false;
    let scene = check(&reading, 823.0, 650.0);
    assert!(!dump(&scene).contains("Microsoft 365"));
}

#[test]
fn rows_of_ours_alone_leave_the_line_its_room_in_every_height() {
    let offerings = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
        .map(|id| aimed(believed(ours(id, id, 60.0), 30.0), 45.0, "2028-12"));
    for count in 1..=offerings.len() {
        let mut reading = spectrum(offerings[..count].to_vec());
        reading.look.sized = true;
        for step in 0..150 {
            check(&reading, 1100.0, 300.0 + 4.0 * f64::from(step));
        }
    }
}

#[test]
fn marks_by_revenue_have_areas_in_proportion_to_it() {
    let earns = |revenue: Option<f64>, reading: PositionReading| PositionReading { revenue, ..reading };
    let all = |revenues: [Option<f64>; 3]| {
        let offerings = [("a", 20.0), ("b", 50.0), ("c", 80.0)];
        let offerings =
            offerings.iter().zip(revenues).map(|((id, at), revenue)| earns(revenue, ours(id, id, *at)));
        spectrum(offerings.collect())
    };
    let sized = |reading| SpectrumReading { look: Look { sized: true, ..Look::default() }, ..reading };
    let radii = |reading: &SpectrumReading| {
        let scene = check(reading, 1100.0, 500.0);
        ["a", "b", "c"].map(|id| {
            let name = format!("offering/{id}/position/mark");
            let circle = every_item(&scene).into_iter().find_map(|item| match &item.shape {
                Shape::Ellipse { rx, .. } if item.name == name => Some(*rx),
                _ => None,
            });
            circle.unwrap()
        })
    };
    let [a, b, c] = radii(&sized(all([Some(4e6), Some(1e6), None])));
    assert!((a / b - 2.0).abs() < 0.01 && c < b, "{a} {b} {c}");
    // Without a figure there is nothing to compare.
    let plain = all([None, None, None]);
    assert_eq!(radii(&sized(plain.clone())), radii(&plain));
}

#[test]
fn an_overruled_and_a_provisional_position_say_so() {
    let mut provisional = ours("provisional", "Provisional", 20.0);
    if let Some(evidenced) = &mut provisional.evidenced {
        evidenced.provisional = true;
    }
    let reading = spectrum(vec![overruled(ours("overruled", "Overruled", 62.0), 45.0), provisional]);
    let scene = check(&reading, 900.0, 500.0);
    let all: Vec<_> = texts(&scene).into_iter().map(|(_, _, words)| words).collect();
    assert!(
        all.iter().any(|words| words.replace(" / ", " ") == "Overruled, 45 (overruled; evidence says 62)"),
        "{all:?}"
    );
    assert!(all.iter().any(|words| words == "Provisional, 20 (provisional)"), "{all:?}");
    assert!(scene.description.contains("We know them better."));
}

#[test]
fn every_mark_can_be_taken_hold_of() {
    let scene = chart(&northwind(), 823.0, 650.0);
    let handles = |offering: &str| -> Vec<Mark> {
        let of = |handle: &Handle| match handle {
            Handle::Offering { offering: id, mark } if id.as_str() == offering => Some(*mark),
            _ => None,
        };
        every_item(&scene).iter().filter_map(|item| item.handle.as_ref().and_then(of)).collect()
    };
    assert_eq!(handles("insight-suite"), [Mark::Position, Mark::Target, Mark::Perceived]);
    assert_eq!(handles("Rival A"), [Mark::Position]);
    for item in every_item(&scene).into_iter().filter(|item| item.handle.is_some()) {
        assert!(!item.describe.is_empty(), "{} says nothing", item.name);
    }
}

#[test]
fn the_axis_turns_pixels_into_positions() {
    let scene = chart(&northwind(), 823.0, 650.0);
    let axis = &scene.axes[0];
    let mark =
        leaves(&scene).into_iter().find(|item| item.name == "offering/insight-suite/position/mark").unwrap();
    let area = area(&mark.shape);
    let share = (area.x + area.width / 2.0 - axis.pixel_from) / (axis.pixel_to - axis.pixel_from);
    assert!((share * 100.0 - 62.0).abs() < 0.01);
}

fn looked_at(reading: SpectrumReading, low: f64, high: f64) -> SpectrumReading {
    SpectrumReading { look: Look { low, high, ..Look::default() }, ..reading }
}

#[test]
fn a_part_of_the_line_says_where_it_is_cut_and_what_stands_beside_it() {
    let scene = check(&looked_at(northwind(), 50.0, 85.0), 823.0, 650.0);
    let all: Vec<_> = texts(&scene).into_iter().map(|(_, _, words)| words).collect();
    for words in
        ["← Customer", "shown from 50", "shown to 85", "Client →", "4 more to the left, 2 more to the right"]
    {
        assert!(all.iter().any(|text| text == words), "{words}: {all:?}");
    }
    assert!(!all.iter().any(|text| text.contains("Shopify")));
    assert!(scene.description.contains("4 more to the left"));
    let axis = &scene.axes[0];
    assert_eq!((axis.value_from, axis.value_to), (50.0, 85.0));
    // What stands here is told; what it is said to be, and where it shall go, lies to the left.
    assert!(all.iter().any(|text| text == "Insight Suite, 62"), "{all:?}");
    assert!(!all.iter().any(|text| text.contains("we believe") || text.contains("target")), "{all:?}");
    let arrow =
        leaves(&scene).into_iter().find(|item| item.name == "offering/insight-suite/target/arrow").unwrap();
    assert!(area(&arrow.shape).x < axis.pixel_from);
    insta::assert_snapshot!(dump(&scene));
}

#[test]
fn a_part_with_one_end_rounds_nothing_and_keeps_the_name_of_that_end() {
    let scene = check(&looked_at(northwind(), 60.0, 100.0), 823.0, 650.0);
    let all: Vec<_> = texts(&scene).into_iter().map(|(_, _, words)| words).collect();
    assert!(all.contains(&"asks us to make something".to_owned()) && all.contains(&"← Customer".to_owned()));
    let line = leaves(&scene).into_iter().find(|item| item.name == "line").unwrap();
    assert!(
        matches!(line.shape, Shape::Rect { radius: 0.0, .. }) && line.describe.contains("from 60 to 100")
    );
}

#[test]
fn a_part_where_nothing_stands_is_no_invitation() {
    let scene = check(&looked_at(spectrum(vec![ours("one", "One", 90.0)]), 0.0, 40.0), 823.0, 650.0);
    let all: Vec<_> = texts(&scene).into_iter().map(|(_, _, words)| words).collect();
    assert!(all.contains(&"1 more to the right".to_owned()), "{all:?}");
    assert!(!all.iter().any(|text| text.contains("Nothing stands")));
}

#[test]
fn nothing_of_a_slide_without_names_says_whose_a_mark_is() {
    let mut reading = northwind();
    reading.look.anonymous = true;
    for (letter, row) in ["A", "B"].iter().zip(reading.offerings.iter_mut().skip(10)) {
        row.offering.name = (*letter).to_owned();
    }
    let slide = charts::spectrum_slide(&reading, "Title", &english()).composed();
    let said = format!("{slide:?}");
    assert!(!said.contains("Rival") && said.contains("unnamed/A/position"), "{said}");
    assert!(every_item(&slide).iter().all(|item| item.handle.is_none()));
    // On the screen the same marks are still taken hold of.
    let scene = chart(&reading, 823.0, 650.0);
    let held = every_item(&scene).into_iter().find(|item| item.name == "unnamed/B/position").unwrap();
    assert!(held.handle.is_some() && held.describe.starts_with("B, a competitor’s, stands at 58"));
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Z][a-z]{2,9}( [A-Z][a-z]{1,7})?",
        2 => "[甲乙丙丁软件服务公司法律咨询]{2,9}",
        1 => "[ابتثجحخد]{3,9} [سشصضطظ]{2,6}",
        1 => "[a-z]{1,6}[👍🏽👩🚀🧮é]{1,3}",
        1 => "[a-z]{200}",
        1 => "([a-z]{3,9} ){22}[a-z]{2}",
        1 => Just(String::new()),
    ]
}

fn other(k: usize) -> impl Strategy<Value = PositionReading> {
    (name(), any::<bool>(), 0.0..=100.0_f64).prop_map(move |(name, competitor, position)| {
        let kind = if competitor { OfferingKind::Competitor } else { OfferingKind::Benchmark };
        placed(&format!("other-{k}"), &name, kind, position)
    })
}

fn own(k: usize) -> impl Strategy<Value = PositionReading> {
    let maybe = || prop::option::of(0.0..=100.0_f64);
    (name(), 0.0..=100.0_f64, maybe(), maybe(), maybe(), any::<bool>()).prop_map(
        move |(name, position, perceived, target, overrule, stands)| {
            let mut reading = ours(&format!("ours-{k}"), &name, position);
            if let Some(position) = perceived {
                reading = believed(reading, position);
            }
            if let Some(position) = target {
                reading = aimed(reading, position, "2028-12");
            }
            match overrule {
                Some(position) => overruled(reading, position),
                None if stands => reading,
                None => PositionReading { position: None, evidenced: None, ..reading },
            }
        },
    )
}

/// What kind of drawing a mark is, colours left out.
fn form(scene: &Scene, name: &str) -> Option<String> {
    let item = every_item(scene).into_iter().find(|item| item.name == name)?;
    Some(match &item.shape {
        Shape::Path { points, closed, .. } => format!("path {} {closed}", points.len()),
        Shape::Ellipse { fill, stroke, rx, .. } => {
            let width = scene.width / 823.0;
            let ring = fill
                .as_ref()
                .is_none_or(|fill| *fill == charts::Fill::Solid { color: english().colors.surface });
            format!(
                "{} {:?} {}",
                if ring { "ring" } else { "disc" },
                stroke.as_ref().map(|one| one.dash),
                (rx / width).round()
            )
        }
        other => format!("{other:?}"),
    })
}

#[test]
fn marks_are_told_apart_by_their_forms_where_nobody_sees_their_colours() {
    let scene = chart(&northwind(), 823.0, 650.0);
    let marks = [
        "offering/insight-suite/position/mark",
        "offering/insight-suite/perceived/mark",
        "offering/insight-suite/target/mark",
        "offering/Rival A/position/mark",
        "offering/Shopify/position/mark",
    ];
    let forms: std::collections::BTreeSet<String> =
        marks.iter().filter_map(|name| form(&scene, name)).collect();
    assert_eq!(forms.len(), marks.len(), "{forms:?}");
}

/// Of many pictures drawn by lot, the same in every run. A name that no longer has room where it was hops, and may make
/// another hop into the gap: no law forbids that, so that what is held is how seldom it happens.
#[test]
fn small_moves_hardly_ever_move_other_names() {
    let mut lot = 20_261_122_u64;
    // Lehmer's generator with Park and Miller's figures.
    let mut share = || {
        lot = lot * 48_271 % 2_147_483_647;
        f64::from(u32::try_from(lot).unwrap()) / 2_147_483_647.0
    };
    let labels = |places: &[f64]| -> Vec<(String, f64, f64)> {
        let benchmark = |(k, at): (usize, &f64)| {
            placed(&format!("m{k}"), &format!("Mark {k}"), OfferingKind::Benchmark, *at)
        };
        let scene = chart(&spectrum(places.iter().enumerate().map(benchmark).collect()), 1200.0, 700.0);
        let names = texts(&scene).into_iter().filter(|(name, _, _)| name.ends_with("/label"));
        let mut names: Vec<_> = names.map(|(name, area, _)| (name.to_owned(), area.x, area.y)).collect();
        names.sort_by(|a, b| a.0.cmp(&b.0));
        names
    };
    let (mut stayed, mut all) = (0, 0);
    for count in (2..=9).cycle().take(240) {
        let mut places: Vec<f64> = (0..count).map(|_| 100.0 * share()).collect();
        let before = labels(&places);
        places[0] = (places[0] + 0.4 * share() - 0.2).clamp(0.0, 100.0);
        for (a, b) in before.iter().zip(&labels(&places)).filter(|(a, _)| !a.0.contains("/m0/")) {
            assert_eq!(a.0, b.0);
            all += 1;
            stayed += i32::from((a.1 - b.1).abs() < 8.0 && (a.2 - b.2).abs() < 8.0);
        }
    }
    let share = f64::from(stayed) / f64::from(all);
    assert!(share > 0.97, "{stayed} of {all}");
}

#[test]
fn ours_leave_a_trail_where_it_is_wanted() {
    let drawn = |trail: bool| {
        let look = Look { trail, ..Look::default() };
        let reading = SpectrumReading { look, ..spectrum(vec![ours("suite", "Insight Suite", 50.0)]) };
        let style = Style::new(Theme::Light, Language::English);
        charts::spectrum(&reading, &style, Size { width: 1366.0, height: 600.0 })
    };
    let parts = |scene: &Scene| {
        let names = leaves(scene).into_iter().map(|item| item.name.clone());
        names.filter(|name| name.contains("/position/trail/")).collect::<Vec<_>>()
    };
    assert_eq!(parts(&drawn(false)), Vec::<String>::new());
    let with = drawn(true);
    assert_eq!(parts(&with).len(), 3, "the way and two rings");
    let says = every_item(&with).into_iter().map(|item| item.describe.as_str());
    assert!(says.into_iter().any(|says| says.contains("On 2025-06-30 it stood at 61.")));
    assert!(texts(&with).iter().any(|(.., words)| words == "where it stood before"));
}

#[test]
fn a_target_at_the_edge_is_a_mark_of_its_own_where_the_offering_stands_beyond_it() {
    let reading = aimed(ours("suite", &"long".repeat(28), 27.7), 74.1, "2028-12");
    let ring = |low, high| {
        let scene = check(&looked_at(spectrum(vec![reading.clone()]), low, high), 1362.0, 394.0);
        let ring = every_item(&scene).into_iter().find(|item| item.name == "offering/suite/target/mark");
        ring.map(|item| area(&item.shape).width)
    };
    assert!(ring(0.0, 100.0).is_some());
    assert_eq!(ring(73.9, 97.0), ring(0.0, 100.0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn nothing_ever_overlaps(
        others in (0..=60_usize).prop_flat_map(|n| (0..n).map(other).collect::<Vec<_>>()),
        own in (0..=5_usize).prop_flat_map(|n| (0..n).map(own).collect::<Vec<_>>()),
        at_one_end in prop::option::weighted(0.3, 0.0..=100.0_f64),
        width in 600.0..1920.0_f64,
        height in 300.0..1080.0_f64,
        chinese in any::<bool>(),
        zoom in prop::option::weighted(0.4, (0.0..=90.0_f64, 10.0..=100.0_f64)),
        anonymous in any::<bool>(),
    ) {
        let mut all: Vec<PositionReading> = own.into_iter().chain(others).collect();
        if let Some(end) = at_one_end {
            for reading in all.iter_mut().filter(|reading| reading.offering.kind != OfferingKind::Ours) {
                reading.position = reading.position.map(|position| (end + position / 20.0).clamp(0.0, 100.0));
            }
        }
        if anonymous {
            // As the domain gives them: each its own letter.
            let competitors = all.iter_mut().filter(|reading| reading.offering.kind == OfferingKind::Competitor);
            for (number, reading) in competitors.enumerate() {
                reading.offering.name = format!("Z{number}");
            }
        }
        let (low, wide) = zoom.unwrap_or((0.0, 100.0));
        let look = Look { low, high: (low + wide).min(100.0), anonymous, sized: anonymous, trail: !anonymous };
        let reading = SpectrumReading { look, ..spectrum(all) };
        let style = Style::new(Theme::Light, if chinese { Language::Chinese } else { Language::English });
        let scene = charts::spectrum(&reading, &style, Size { width, height });
        prop_assert_eq!(faults(&scene), Vec::<String>::new());
        prop_assert_eq!(&scene, &charts::spectrum(&reading, &style, Size { width, height }));
        let slide = charts::spectrum_slide(&reading, "Title", &style).composed();
        prop_assert_eq!(faults(&slide), Vec::<String>::new());
    }
}
