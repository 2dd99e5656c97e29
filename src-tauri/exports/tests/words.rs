//! Whatever people write, files stay well-formed: a law, tried with random words.
#![allow(clippy::unwrap_used)] // Helpers of tests are tests too.

mod common;

use charts::{Anchor, Shape};
use common::check::{check_pptx, parts};
use common::{deck, item, scene, slide};
use proptest::prelude::*;
use resvg::usvg::roxmltree::Document;

/// Words with everything that has broken a file somewhere: control characters, quotes, markup, emoji, the
/// last code points of a plane, text from right to left.
fn words() -> impl Strategy<Value = String> {
    let nasty = prop_oneof![
        Just("\u{0}\u{1}\u{b}\u{1f}\u{7f}\u{9f}"),
        Just("\"'<>&]]>"),
        Just("{{title}}"),
        Just("👩‍💻🇨🇳☎️"),
        Just("\u{fffe}\u{ffff}\u{10ffff}"),
        Just("\r\n\t\u{2028}"),
        Just("خدمة \u{202e}abc"),
        Just("顾客，委托方"),
        Just(""),
    ];
    (any::<String>(), nasty, any::<String>())
        .prop_map(|(before, middle, after)| format!("{before}{middle}{after}"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn any_words_make_well_formed_files(name in words(), describe in words(), line in words(), x in any::<f64>(), size in any::<f64>()) {
        let mut scene = scene();
        scene.title = line.clone();
        scene.description = describe.clone();
        let text = charts::Text { x, size, ..common::text(0.0, 50.0, Anchor::Middle, 20.0, 400, &[&line, &name]) };
        scene.items.push(item(&name, &describe, Shape::Text(text)));

        let svg = exports::svg(&scene);
        let document = Document::parse(&svg).unwrap();
        let mut ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count);

        let mut deck = deck();
        deck.title = describe;
        deck.slides = vec![slide(scene, &line, &name)];
        let bytes = exports::pptx(&deck).unwrap();
        for (path, text) in parts(&bytes).unwrap() {
            prop_assert!(Document::parse(&text).is_ok(), "{} is not well-formed", path);
        }
        prop_assert_eq!(check_pptx(&bytes), []);
    }
}
