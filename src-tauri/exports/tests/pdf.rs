//! PDF: pages, words, fonts and tags, read back with a library that is not the writer's.
#![allow(clippy::unwrap_used)] // Helpers of tests are tests too.

mod common;

use charts::{Anchor, Deck, Scene, Shape};
use common::{crowded, deck, item, label, scene, slide, text};
use domain::Language;
use lopdf::{Dictionary, Document, Object};

fn written(deck: &Deck) -> (Document, exports::Picture) {
    let picture = exports::pdf(deck).unwrap();
    (Document::load_mem(&picture.bytes).unwrap(), picture)
}

/// A deck of one slide with these words on it.
fn saying(words: &[&str]) -> Deck {
    let lines = words.iter().enumerate().map(|(number, words)| {
        label(&format!("line/{number}"), 300.0, 300.0 + 60.0 * number as f64, Anchor::Start, &[words])
    });
    Deck { slides: vec![slide(Scene { items: lines.collect(), ..scene() }, "Title", "Notes")], ..deck() }
}

fn page_text(document: &Document, page: u32) -> String {
    document.extract_text(&[page]).unwrap()
}

/// Every dictionary of the file, those of streams too.
fn dictionaries(document: &Document) -> impl Iterator<Item = &Dictionary> {
    document.objects.values().filter_map(|object| match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    })
}

fn of_type<'a>(document: &'a Document, kind: &'static [u8]) -> Vec<&'a Dictionary> {
    dictionaries(document).filter(|dictionary| dictionary.has_type(kind)).collect()
}

#[test]
fn each_slide_is_a_page_of_a_slides_size() {
    let slides = (0..3).map(|number| slide(crowded(9), &format!("Slide {number}"), "Notes")).collect();
    let (document, _) = written(&Deck { slides, ..deck() });
    let pages = document.get_pages();
    assert_eq!(pages.len(), 3);
    for (number, id) in pages {
        let page = document.get_dictionary(id).unwrap();
        let size = page.get(b"MediaBox").unwrap().as_array().unwrap();
        let size: Vec<f32> = size.iter().map(|length| length.as_float().unwrap()).collect();
        assert_eq!(size, [0.0, 0.0, 960.0, 540.0]);
        assert!(page_text(&document, number).contains(&format!("Slide {}", number - 1)));
    }
}

#[test]
fn words_can_be_taken_out_again_in_both_scripts() {
    let said = ["Asks for a tailored demo: 62 %", "谈判定制合同，法务往返六周", "顾客 Ab 混排"];
    let (document, picture) = written(&saying(&said));
    let found = page_text(&document, 1).replace(['\n', ' '], "");
    for words in said {
        assert!(found.contains(&words.replace(' ', "")), "{words} is not in {found}");
    }
    assert_eq!(picture.missing, []);
}

#[test]
fn every_font_is_embedded_and_only_its_part_that_is_used() {
    let (document, picture) = written(&saying(&["Insight", "顾客光谱"]));
    let descriptors = of_type(&document, b"FontDescriptor");
    assert!(descriptors.len() >= 2, "{} fonts", descriptors.len());
    for descriptor in descriptors {
        let embedded = [b"FontFile2".as_slice(), b"FontFile3"].iter().any(|key| descriptor.has(key));
        assert!(embedded, "{descriptor:?}");
        // Six letters and a plus before its name say that a font is a part of one.
        let name = descriptor.get(b"FontName").unwrap().as_name().unwrap();
        assert_eq!(name.get(6), Some(&b'+'), "{}", String::from_utf8_lossy(name));
    }
    // The Chinese font alone is 2.4 MB.
    assert!(picture.bytes.len() < 100_000, "{} bytes", picture.bytes.len());
}

#[test]
fn title_language_bookmarks_and_descriptions_are_there_for_those_who_listen() {
    for (language, code) in [(Language::English, "en"), (Language::Chinese, "zh-CN")] {
        let (document, picture) = written(&Deck { language, ..deck() });
        let catalog = document.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), code.as_bytes());
        let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap();
        assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
        let bookmarks = document.get_toc().unwrap().toc;
        assert_eq!(bookmarks.len(), deck().slides.len());
        let kinds: Vec<&[u8]> = dictionaries(&document)
            .filter(|dictionary| dictionary.has_type(b"StructElem"))
            .filter_map(|element| element.get(b"S").and_then(Object::as_name).ok())
            .collect();
        for kind in [b"H1".as_slice(), b"P", b"Figure"] {
            assert!(kinds.contains(&kind), "{}", String::from_utf8_lossy(kind));
        }
        let whole = String::from_utf8_lossy(&picture.bytes).into_owned();
        assert!(whole.contains("pdfuaid:part"), "the file claims PDF/UA");
        assert!(whole.contains(&deck().title));
    }
}

#[test]
fn a_deck_without_a_title_is_named_after_its_first_slide() {
    let picture = exports::pdf(&Deck { title: " ".to_owned(), ..saying(&["x"]) }).unwrap();
    let whole = String::from_utf8_lossy(&picture.bytes).into_owned();
    assert!(whole.contains("pdfuaid:part"));
}

#[test]
fn the_same_deck_gives_the_same_bytes() {
    assert_eq!(exports::pdf(&deck()).unwrap(), exports::pdf(&deck()).unwrap());
}

#[test]
fn a_character_that_nobody_has_is_named_and_can_still_be_copied() {
    let (document, picture) = written(&saying(&["A\u{10fff0}B"]));
    assert_eq!(picture.missing, ['\u{10fff0}']);
    assert!(page_text(&document, 1).contains("A\u{10fff0}B"));
}

#[test]
fn words_written_from_the_right_and_accents_keep_their_letters() {
    let (document, _) = written(&saying(&["Café, then cafe\u{301}", "שלום"]));
    let found = page_text(&document, 1);
    // A letter and an accent that are drawn as one glyph are read as one letter.
    assert_eq!(found.matches('é').count(), 2, "{found}");
    // The reader's library tells the letters from left to right, as they stand.
    assert!(found.contains("םולש"), "{found}");
}

#[test]
fn nothing_is_a_picture_of_pixels() {
    let (document, _) = written(&deck());
    let pictures = dictionaries(&document)
        .filter(|dictionary| dictionary.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image"));
    assert_eq!(pictures.count(), 0);
}

#[test]
fn shapes_of_no_or_endless_size_are_left_out() {
    for length in [0.0, -4.0, f64::NAN, f64::INFINITY] {
        let rect = Shape::Rect {
            x: 10.0,
            y: 10.0,
            width: length,
            height: length,
            radius: 3.0,
            fill: common::solid(common::SAND),
            stroke: None,
        };
        let words = Shape::Text(text(length, 40.0, Anchor::End, 20.0, 400, &["x"]));
        let items = vec![item("rect", "", rect), item("words", "", words)];
        let deck = Deck { slides: vec![slide(Scene { items, ..scene() }, "Title", "")], ..deck() };
        assert_eq!(written(&deck).0.get_pages().len(), 1, "{length}");
    }
}

#[test]
fn a_page_of_no_size_is_refused() {
    let scene = Scene { width: 0.0, ..scene() };
    let refused = exports::pdf(&Deck { slides: vec![slide(scene, "Title", "")], ..deck() }).unwrap_err();
    assert!(matches!(refused, exports::Error::PictureSize { .. }), "{refused}");
}
