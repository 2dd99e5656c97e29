//! A scene with every primitive and a deck around it, made by hand so that these tests do not follow the charts.
#![allow(dead_code, unreachable_pub)] // Each test binary uses its part of what is here.

pub mod check;

use charts::{
    Anchor, Color, Dash, Deck, Face, Fill, Item, Run, Scene, Shape, Slide, SlideBox, Stroke, Text, TextLine,
};
use domain::Language;

pub const INK: Color = Color { rgb: [0x22, 0x26, 0x2b], alpha: 255 };
pub const ACCENT: Color = Color { rgb: [0x2f, 0x4b, 0x7c], alpha: 255 };
pub const SAND: Color = Color { rgb: [0xb9, 0x98, 0x7d], alpha: 255 };

pub fn item(name: &str, describe: &str, shape: Shape) -> Item {
    Item { name: name.to_owned(), handle: None, describe: describe.to_owned(), shape }
}

pub fn stroke(width: f64, dash: Dash) -> Stroke {
    Stroke { color: ACCENT, width, dash, round: false }
}

pub fn solid(color: Color) -> Option<Fill> {
    Some(Fill::Solid { color })
}

/// Lines whose faces are told apart as the charts do: roughly.
pub fn text(x: f64, y: f64, anchor: Anchor, size: f64, weight: u16, lines: &[&str]) -> Text {
    let lines = lines
        .iter()
        .map(|line| {
            let mut runs: Vec<Run> = Vec::new();
            for character in line.chars() {
                let face = match character {
                    '\u{0}'..='\u{24f}' | '\u{2010}'..='\u{203a}' => Face::Latin,
                    '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' => Face::Han,
                    _ => Face::System,
                };
                match runs.last_mut() {
                    Some(last) if last.face == face => last.text.push(character),
                    _ => runs.push(Run { text: character.to_string(), face }),
                }
            }
            let width: f64 =
                line.chars().map(|character| if character < '\u{250}' { 0.56 } else { 1.0 }).sum();
            TextLine { width: width * size, runs }
        })
        .collect();
    Text { x, y, anchor, size, weight, italic: false, line_height: size * 1.3, color: INK, lines }
}

pub fn label(name: &str, x: f64, y: f64, anchor: Anchor, lines: &[&str]) -> Item {
    item(name, "", Shape::Text(text(x, y, anchor, 24.0, 400, lines)))
}

/// Every primitive once, some in both of their kinds.
pub fn scene() -> Scene {
    let rect =
        |x, y, width, height, radius, fill, stroke| Shape::Rect { x, y, width, height, radius, fill, stroke };
    Scene {
        width: 1920.0,
        height: 1080.0,
        title: "Insight Suite stands at 62".to_owned(),
        description: "Insight Suite 62, target 40; Advisory 81.".to_owned(),
        background: Some(Color { rgb: [255, 255, 255], alpha: 255 }),
        items: vec![
            item(
                "axis",
                "",
                rect(
                    150.0,
                    551.0,
                    1620.0,
                    18.0,
                    9.0,
                    Some(Fill::Gradient {
                        stops: vec![
                            (0.0, Color { rgb: [0x15, 0x78, 0x8c], alpha: 255 }),
                            (0.5, Color { rgb: [0xb9, 0xad, 0x97], alpha: 255 }),
                            (1.0, Color { rgb: [0xb4, 0x53, 0x2a], alpha: 255 }),
                        ],
                    }),
                    None,
                ),
            ),
            item(
                "band/1",
                "",
                Shape::Line {
                    x1: 474.0,
                    y1: 574.0,
                    x2: 474.0,
                    y2: 876.0,
                    stroke: stroke(2.0, Dash::Dot),
                    arrow: false,
                },
            ),
            item(
                "offering/insight-suite",
                "Insight Suite: evidenced 62, target 40",
                Shape::Group {
                    items: vec![
                        item(
                            "offering/insight-suite/interval",
                            "",
                            rect(1040.0, 671.0, 240.0, 14.0, 7.0, solid(Color { alpha: 71, ..SAND }), None),
                        ),
                        item(
                            "offering/insight-suite/arrow",
                            "",
                            Shape::Line {
                                x1: 1128.0,
                                y1: 678.0,
                                x2: 826.0,
                                y2: 678.0,
                                stroke: stroke(4.0, Dash::Solid),
                                arrow: true,
                            },
                        ),
                        item(
                            "offering/insight-suite/target",
                            "Target 40",
                            Shape::Ellipse {
                                cx: 798.0,
                                cy: 678.0,
                                rx: 19.0,
                                ry: 19.0,
                                fill: solid(Color { rgb: [255, 255, 255], alpha: 255 }),
                                stroke: Some(stroke(4.0, Dash::Dash)),
                            },
                        ),
                        item(
                            "offering/insight-suite/evidenced",
                            "Evidenced 62",
                            Shape::Ellipse {
                                cx: 1154.4,
                                cy: 678.0,
                                rx: 22.0,
                                ry: 22.0,
                                fill: solid(SAND),
                                stroke: None,
                            },
                        ),
                        label(
                            "offering/insight-suite/label",
                            1154.4,
                            740.0,
                            Anchor::Middle,
                            &["Insight Suite, 62"],
                        ),
                    ],
                },
            ),
            item(
                "competitor/rival-a",
                "Rival A: 35",
                Shape::Path {
                    points: vec![(717.0, 546.0), (731.0, 560.0), (717.0, 574.0), (703.0, 560.0)],
                    closed: true,
                    fill: solid(INK),
                    stroke: None,
                },
            ),
            item(
                "leader/rival-a",
                "",
                Shape::Path {
                    points: vec![(717.0, 544.0), (717.0, 420.0), (760.0, 380.0)],
                    closed: false,
                    fill: None,
                    stroke: Some(Stroke { round: true, ..stroke(2.0, Dash::Solid) }),
                },
            ),
            item(
                "cell/onboards/pain",
                "Onboards, pain points: data mapping by hand",
                Shape::Group {
                    items: vec![
                        item(
                            "cell/onboards/pain/box",
                            "",
                            rect(1300.0, 300.0, 300.0, 120.0, 0.0, solid(SAND), None),
                        ),
                        label(
                            "cell/onboards/pain/text",
                            1316.0,
                            340.0,
                            Anchor::Start,
                            &["Data mapping", "by hand 手工 & <slow>"],
                        ),
                    ],
                },
            ),
            item(
                "slanted",
                "",
                Shape::Text(Text {
                    italic: true,
                    ..text(150.0, 300.0, Anchor::Start, 22.0, 500, &["a guess"])
                }),
            ),
            label("end/client", 1770.0, 956.0, Anchor::End, &["asks us to make something"]),
        ],
        axes: Vec::new(),
    }
}

fn slide_box(area: charts::Area, size: f64, weight: u16, words: &str) -> SlideBox {
    let text = text(area.x, area.bottom() - size * 0.25, Anchor::Start, size, weight, &[words]);
    SlideBox { area, text }
}

pub fn slide(scene: Scene, title: &str, notes: &str) -> Slide {
    let (lead, source) = ("Position on the customer–client spectrum", "Source: rubric answered by 4 people");
    Slide {
        title: title.to_owned(),
        lead: lead.to_owned(),
        source: source.to_owned(),
        footer: "Northwind Analytics · 7".to_owned(),
        notes: notes.to_owned(),
        title_box: slide_box(Slide::TITLE, 52.0, 600, title),
        lead_box: slide_box(Slide::LEAD, 28.0, 400, lead),
        source_box: slide_box(Slide::SOURCE, 20.0, 400, source),
        footer_box: slide_box(Slide::FOOTER, 20.0, 400, "Northwind Analytics · 7"),
        scene,
        figures: None,
    }
}

pub fn deck() -> Deck {
    Deck {
        font: None,
        title: "Northwind Analytics".to_owned(),
        language: Language::English,
        slides: vec![slide(scene(), "Insight Suite is served like a tailored service", "Say 62.\nThen 40.")],
    }
}

/// A chart with `marks` marks on the line: an ellipse, its leader and its label each.
pub fn crowded(marks: u32) -> Scene {
    let mut scene = scene();
    for mark in 0..marks {
        let x = 150.0 + f64::from(mark) * 1620.0 / f64::from(marks);
        let y = 560.0 - f64::from(mark % 7) * 54.0;
        scene.items.push(item(
            &format!("benchmark/{mark}"),
            &format!("Benchmark {mark}: {mark}"),
            Shape::Group {
                items: vec![
                    item(
                        &format!("benchmark/{mark}/leader"),
                        "",
                        Shape::Line {
                            x1: x,
                            y1: y,
                            x2: x,
                            y2: 544.0,
                            stroke: stroke(2.0, Dash::Solid),
                            arrow: false,
                        },
                    ),
                    item(
                        &format!("benchmark/{mark}/ring"),
                        "",
                        Shape::Ellipse {
                            cx: x,
                            cy: 560.0,
                            rx: 7.0,
                            ry: 7.0,
                            fill: solid(SAND),
                            stroke: Some(stroke(3.0, Dash::Solid)),
                        },
                    ),
                    label(
                        &format!("benchmark/{mark}/label"),
                        x,
                        y - 14.0,
                        Anchor::Middle,
                        &[&format!("Benchmark {mark}")],
                    ),
                ],
            },
        ));
    }
    scene
}
