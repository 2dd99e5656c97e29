//! PPTX: what an office program finds in the file, and that our own check would see what it must not find.
#![allow(clippy::unwrap_used)] // Helpers of tests are tests too.

mod common;

use charts::{Anchor, Scene};
use common::check::{Kind, check_parts, check_pptx, parts};
use common::{deck, label, scene, slide};
use domain::Language;
use resvg::usvg::roxmltree::Document;

/// One part of a package, by path.
fn part(bytes: &[u8], path: &str) -> String {
    parts(bytes).unwrap().into_iter().find(|(name, _)| name == path).map(|(_, text)| text).unwrap()
}

#[test]
fn a_scene_with_every_primitive_is_written_as_before() {
    let bytes = exports::pptx(&deck()).unwrap();
    // One element a line, so that a difference can be read.
    insta::assert_snapshot!(part(&bytes, "ppt/slides/slide1.xml").replace("><", ">\n<"));
}

#[test]
fn nothing_is_wrong_with_a_deck_in_either_language() {
    for language in [Language::English, Language::Chinese] {
        let mut deck = deck();
        deck.language = language;
        deck.slides.push(slide(common::crowded(60), "Sixty benchmarks", ""));
        deck.slides.push(slide(Scene { items: Vec::new(), ..scene() }, "", ""));
        assert_eq!(check_pptx(&exports::pptx(&deck).unwrap()), []);
        deck.slides.clear();
        assert_eq!(check_pptx(&exports::pptx(&deck).unwrap()), []);
    }
}

#[test]
fn the_same_deck_is_the_same_bytes() {
    assert_eq!(exports::pptx(&deck()).unwrap(), exports::pptx(&deck()).unwrap());
}

#[test]
fn the_title_stands_in_the_place_for_titles_and_the_chart_is_a_described_group() {
    let bytes = exports::pptx(&deck()).unwrap();
    let slide = part(&bytes, "ppt/slides/slide1.xml");
    let document = Document::parse(&slide).unwrap();
    let title = document.descendants().find(|node| node.attribute("type") == Some("title")).unwrap();
    let shape = title.ancestors().find(|node| node.has_tag_name((P, "sp"))).unwrap();
    let words: String = shape
        .descendants()
        .filter(|node| node.tag_name().name() == "t")
        .filter_map(|node| node.text())
        .collect();
    assert_eq!(words, "Insight Suite is served like a tailored service");
    let described: Vec<_> = document
        .descendants()
        .filter(|node| node.has_tag_name((P, "cNvPr")) && node.attribute("name") == Some("Chart"))
        .filter_map(|node| node.attribute("descr"))
        .collect();
    assert_eq!(described, ["Insight Suite stands at 62 Insight Suite 62, target 40; Advisory 81."]);
    assert_eq!(part(&bytes, "ppt/notesSlides/notesSlide1.xml").matches("<a:p>").count(), 2);
}

const P: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";

#[test]
fn one_pixel_is_6350_units_and_half_a_point() {
    let slide = part(&exports::pptx(&deck()).unwrap(), "ppt/slides/slide1.xml");
    assert!(
        slide.contains(r#"<a:off x="952500" y="3498850"/><a:ext cx="10287000" cy="114300"/>"#),
        "the axis"
    );
    assert!(slide.contains(r#"sz="1200""#), "24 px are 12 pt");
    assert!(slide.contains(r#"<a:ln w="25400""#), "4 px are 2 pt");
}

/// Each defect planted in a good deck is found, and nothing else is.
#[test]
fn planted_defects_are_found() {
    let good = parts(&exports::pptx(&deck()).unwrap()).unwrap();
    assert_eq!(check_parts(&good), []);
    let slide = "ppt/slides/slide1.xml";
    let presentation = "ppt/presentation.xml";
    let table = "<a:tbl><a:tblGrid><a:gridCol w=\"1\"/><a:gridCol w=\"1\"/></a:tblGrid><a:tr h=\"1\"><a:tc/></a:tr></a:tbl>";
    let chart = "<c:plotArea xmlns:c=\"c\"><c:barChart><c:axId val=\"1\"/></c:barChart><c:catAx><c:axId val=\"2\"/></c:catAx></c:plotArea>";
    let defects: &[(&str, &str, &str, Kind)] = &[
        (
            "[Content_Types].xml",
            "</Types>",
            "<Override PartName=\"/ppt/gone.xml\" ContentType=\"x\"/></Types>",
            Kind::DeclaredButAbsent,
        ),
        ("[Content_Types].xml", "/ppt/viewProps.xml", "/ppt/viewProperties.xml", Kind::PresentButUndeclared),
        ("ppt/_rels/presentation.xml.rels", "slides/slide1.xml", "slides/slide9.xml", Kind::TargetAbsent),
        (presentation, "r:id=\"rId101\"", "r:id=\"rId999\"", Kind::UnknownRelation),
        ("ppt/_rels/presentation.xml.rels", "Id=\"rId101\"", "Id=\"rId1\"", Kind::UnknownRelation),
        (slide, "id=\"4\"", "id=\"3\"", Kind::ShapeNumberTwice),
        ("ppt/slideMasters/slideMaster1.xml", "2147483649", "2147483648", Kind::LayoutOrMasterNumber),
        (presentation, "<p:sldId id=\"256\"", "<p:sldId id=\"7\"", Kind::LayoutOrMasterNumber),
        (
            presentation,
            "<p:notesSz cx=\"6858000\" cy=\"9144000\"/>",
            "<p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:sldIdLst/>",
            Kind::WrongOrder,
        ),
        (
            slide,
            "<a:tailEnd type=\"triangle\" w=\"lg\" len=\"lg\"/></a:ln>",
            "<a:tailEnd/><a:prstDash val=\"dot\"/></a:ln>",
            Kind::WrongOrder,
        ),
        (slide, "</p:spTree>", &format!("{table}</p:spTree>"), Kind::TableGrid),
        (slide, "</p:spTree>", &format!("{chart}</p:spTree>"), Kind::ChartAxis),
        (slide, "</p:spTree>", "<p:txBody><a:bodyPr/></p:txBody></p:spTree>", Kind::NoParagraph),
        (slide, "prst=\"ellipse\"", "prst=\"oval\"", Kind::UnknownShape),
        (slide, "<a:srgbClr val=\"B9987D\"/>", "<a:srgbClr val=\"#B9987D\"/>", Kind::Color),
        (slide, "<a:schemeClr val=\"tx1\"/>", "<a:schemeClr val=\"black\"/>", Kind::Color),
        (slide, "cx=\"10287000\"", "cx=\"-10287000\"", Kind::Measure),
        (slide, "x=\"952500\"", "x=\"952500.5\"", Kind::Measure),
        (slide, "sz=\"1200\"", "sz=\"12\"", Kind::Measure),
        (slide, "<a:t>", "<a:t>\u{b}", Kind::NotXml),
        (slide, "&amp;", "&", Kind::NotXml),
    ];
    for (path, from, to, kind) in defects {
        let mut bad = good.clone();
        let (_, text) = bad.iter_mut().find(|(name, _)| name == path).unwrap();
        assert!(text.contains(from), "{path} has no {from} to spoil");
        *text = text.replacen(from, to, 1);
        let found: Vec<Kind> = check_parts(&bad).into_iter().map(|problem| problem.kind).collect();
        assert!(found.contains(kind), "{from} → {to}: {found:?}");
    }
    let mut twice = good.clone();
    twice.push(good.last().unwrap().clone());
    assert!(check_parts(&twice).iter().any(|problem| problem.kind == Kind::PartTwice));
    assert_eq!(check_pptx(b"PK not a package")[0].kind, Kind::NotAPackage);
}

#[test]
fn a_box_with_its_words_is_one_shape() {
    let slide = part(&exports::pptx(&deck()).unwrap(), "ppt/slides/slide1.xml");
    assert!(slide.contains("name=\"cell/onboards/pain\""));
    assert!(!slide.contains("cell/onboards/pain/box") && !slide.contains("cell/onboards/pain/text"));
    // 16 px from the box's edge to its words.
    assert!(slide.contains("wrap=\"square\" lIns=\"101600\""));
}

#[test]
fn words_stay_in_their_box_beside_a_bar_and_a_label_beside_a_mark_stays_apart() {
    let mut cell = scene().items.into_iter().find(|item| item.name == "cell/onboards/pain").unwrap();
    let charts::Shape::Group { items } = &mut cell.shape else { panic!("the cell is a group") };
    let bar = charts::Shape::Rect {
        x: 1300.0,
        y: 300.0,
        width: 4.0,
        height: 120.0,
        radius: 0.0,
        fill: common::solid(common::INK),
        stroke: None,
    };
    items.insert(1, common::item("cell/onboards/pain/confidence", "", bar));
    let mut deck = deck();
    deck.slides = vec![slide(Scene { items: vec![cell], ..scene() }, "Cell", "")];
    let bytes = exports::pptx(&deck).unwrap();
    let written = part(&bytes, "ppt/slides/slide1.xml");
    let document = Document::parse(&written).unwrap();
    let names: Vec<_> = document
        .descendants()
        .filter(|node| node.has_tag_name((P, "cNvPr")))
        .filter_map(|node| node.attribute("name"))
        .filter(|name| name.starts_with("cell"))
        .collect();
    assert_eq!(names, ["cell/onboards/pain", "cell/onboards/pain/text", "cell/onboards/pain/confidence"]);
    assert_eq!(check_pptx(&bytes), []);
    // The label under a mark is outside it.
    let marks = part(&exports::pptx(&common::deck()).unwrap(), "ppt/slides/slide1.xml");
    assert!(
        marks.contains("name=\"offering/insight-suite/evidenced\"")
            && marks.contains("name=\"offering/insight-suite/label\"")
    );
}

#[test]
fn a_dark_slide_has_its_own_ground() {
    let dark = Scene { background: Some(charts::Color { rgb: [0x1e, 0x21, 0x25], alpha: 255 }), ..scene() };
    let mut deck = deck();
    deck.slides = vec![slide(dark, "Dark", "")];
    let bytes = exports::pptx(&deck).unwrap();
    assert!(
        part(&bytes, "ppt/slides/slide1.xml")
            .contains("<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"1E2125\"/>")
    );
    assert_eq!(check_pptx(&bytes), []);
}

#[test]
fn words_say_their_language() {
    let mut deck = deck();
    let words = ["Insight 洞察", "خدمة مخصصة", "顧客ごとに"];
    deck.slides[0].scene.items = vec![label("words", 100.0, 100.0, Anchor::Start, &words)];
    let slide = part(&exports::pptx(&deck).unwrap(), "ppt/slides/slide1.xml");
    for expected in ["lang=\"zh-CN\"", "lang=\"ar-SA\"", "lang=\"ja-JP\"", "lang=\"en-US\""] {
        assert!(slide.contains(expected), "{expected}");
    }
}
