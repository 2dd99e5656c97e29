//! PNG: what the pixels are, and what is said when a font lacks a character.
#![allow(clippy::unwrap_used)] // Helpers of tests are tests too.

mod common;

use charts::{Anchor, Color, Scene, Shape};
use common::{item, label, scene, solid, text};

struct Pixels {
    width: usize,
    height: usize,
    channels: usize,
    data: Vec<u8>,
}

impl Pixels {
    fn of(bytes: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut data).unwrap();
        let channels = info.color_type.samples();
        Self { width: info.width as usize, height: info.height as usize, channels, data }
    }

    fn at(&self, x: usize, y: usize) -> &[u8] {
        let begin = (y * self.width + x) * self.channels;
        &self.data[begin..begin + self.channels]
    }

    /// How many pixels of a rectangle are darker than mid grey.
    fn dark(&self, (x0, y0): (usize, usize), (x1, y1): (usize, usize)) -> usize {
        (y0..y1).flat_map(|y| (x0..x1).map(move |x| (x, y))).filter(|(x, y)| self.at(*x, *y)[0] < 128).count()
    }
}

fn page(background: Option<Color>, items: Vec<charts::Item>) -> Scene {
    Scene { width: 400.0, height: 100.0, background, items, ..scene() }
}

const WHITE: Color = Color { rgb: [255, 255, 255], alpha: 255 };

#[test]
fn a_picture_has_the_size_asked_for_and_its_colours() {
    let dot =
        Shape::Ellipse { cx: 200.0, cy: 50.0, rx: 20.0, ry: 20.0, fill: solid(common::SAND), stroke: None };
    let page = page(Some(WHITE), vec![item("dot", "", dot)]);
    for times in [1, 2, 3] {
        let pixels = Pixels::of(&exports::png(&page, times as f64).unwrap().bytes);
        assert_eq!((pixels.width, pixels.height), (400 * times, 100 * times));
        assert_eq!(pixels.at(200 * times, 50 * times), common::SAND.rgb);
        assert_eq!(pixels.at(0, 0), [255, 255, 255]);
    }
}

#[test]
fn a_scene_without_background_is_transparent() {
    let dot =
        Shape::Ellipse { cx: 200.0, cy: 50.0, rx: 20.0, ry: 20.0, fill: solid(common::INK), stroke: None };
    let pixels = Pixels::of(&exports::png(&page(None, vec![item("dot", "", dot)]), 1.0).unwrap().bytes);
    assert_eq!(pixels.at(0, 0), [0, 0, 0, 0]);
    assert_eq!(pixels.at(200, 50), [0x22, 0x26, 0x2b, 255]);
}

#[test]
fn chinese_and_latin_are_both_drawn_in_one_line() {
    let words = item("words", "", Shape::Text(text(20.0, 60.0, Anchor::Start, 40.0, 600, &["顾客 Ab"])));
    let picture = exports::png(&page(Some(WHITE), vec![words]), 1.0).unwrap();
    assert_eq!(picture.missing, []);
    let pixels = Pixels::of(&picture.bytes);
    assert!(pixels.dark((20, 20), (60, 75)) > 200, "the first character is drawn");
    assert!(pixels.dark((60, 20), (100, 75)) > 200, "the second as well");
    assert!(pixels.dark((112, 20), (160, 75)) > 150, "and the letters");
}

#[test]
fn heavier_words_are_darker_in_both_scripts() {
    for words in ["Insight", "顾客光谱"] {
        let ink = |weight| {
            let words =
                item("words", "", Shape::Text(text(20.0, 60.0, Anchor::Start, 40.0, weight, &[words])));
            Pixels::of(&exports::png(&page(Some(WHITE), vec![words]), 1.0).unwrap().bytes)
                .dark((0, 0), (400, 100))
        };
        assert!(ink(600) > ink(400) * 11 / 10, "{words}");
    }
}

#[test]
fn slanted_words_lean_to_the_right() {
    let first_dark_column = |italic| {
        let mut words = text(100.0, 80.0, Anchor::Start, 60.0, 400, &["I"]);
        words.italic = italic;
        let picture =
            exports::png(&page(Some(WHITE), vec![item("words", "", Shape::Text(words))]), 1.0).unwrap();
        let pixels = Pixels::of(&picture.bytes);
        let column = |row| (0..400).find(|x| pixels.at(*x, row)[0] < 128).unwrap();
        (column(42), column(76))
    };
    let (top, bottom) = first_dark_column(false);
    assert_eq!(top, bottom);
    let (top, bottom) = first_dark_column(true);
    assert!(top > bottom + 4, "{top} {bottom}");
}

#[test]
fn the_lines_of_slanted_words_begin_below_each_other() {
    let mut words = text(100.0, 40.0, Anchor::Start, 36.0, 400, &["I", "I"]);
    words.italic = true;
    let picture = exports::png(&page(Some(WHITE), vec![item("words", "", Shape::Text(words))]), 1.0).unwrap();
    let pixels = Pixels::of(&picture.bytes);
    let foot = |row| (0..400).find(|x| pixels.at(*x, row)[0] < 128).unwrap();
    // 36 × 1.3 px from one baseline to the next, less what the edges of pixels take.
    assert!(foot(37).abs_diff(foot(84)) <= 1, "{} {}", foot(37), foot(84));
}

#[test]
fn characters_that_nobody_has_are_named() {
    // A code point for private use, which no font of a system draws by right.
    let picture = exports::png(
        &page(Some(WHITE), vec![label("words", 20.0, 60.0, Anchor::Start, &["A\u{10fff0}B"])]),
        1.0,
    )
    .unwrap();
    assert_eq!(picture.missing, ['\u{10fff0}']);
    let warnings = picture.warnings();
    for language in [domain::Language::English, domain::Language::Chinese] {
        let said = words::Words::of(language).say(&warnings[0]);
        assert!(said.contains('\u{10fff0}'), "{said}");
    }
    let known =
        exports::png(&page(Some(WHITE), vec![label("words", 20.0, 60.0, Anchor::Start, &["A顾"])]), 1.0);
    assert_eq!(known.unwrap().warnings(), []);
}

#[test]
fn a_word_from_right_to_left_whose_letters_become_one_leaves_the_words_around_it() {
    let wide = |words: &str| {
        let text = Shape::Text(text(5.0, 60.0, Anchor::Start, 30.0, 600, &[words]));
        let picture = exports::png(&page(Some(WHITE), vec![item("words", "", text)]), 1.0).unwrap();
        let pixels = Pixels::of(&picture.bytes);
        let dark = |x: &usize| (0..100).any(|y| pixels.at(*x, y)[0] < 128);
        (picture.missing.is_empty(), (0..400).rev().find(dark).unwrap())
    };
    // Only where the system has a face for Arabic: three letters, two of which become one, between words of ours.
    let (drawn, mixed) = wide("Serve \u{644}\u{627}\u{62a} well");
    let (_, alone) = wide("\u{644}\u{627}\u{62a}");
    let (_, ours) = wide("Serve  well");
    assert!(!drawn || mixed.abs_diff(ours + alone) < 12, "{mixed} beside {ours} and {alone}");
}

#[test]
fn a_picture_of_no_size_or_of_all_memory_is_refused() {
    for (width, scale) in
        [(0.0, 1.0), (400.0, 0.0), (400.0, -1.0), (400.0, f64::NAN), (4e9, 1.0), (f64::INFINITY, 1.0)]
    {
        let page = Scene { width, ..page(None, Vec::new()) };
        let failure = exports::png(&page, scale).unwrap_err();
        assert!(
            matches!(failure, exports::Error::PictureSize { .. } | exports::Error::Drawing(_)),
            "{failure}"
        );
    }
}
