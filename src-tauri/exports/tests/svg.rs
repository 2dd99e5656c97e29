//! SVG: what a reader of the file finds in it.
#![allow(clippy::unwrap_used)] // Helpers of tests are tests too.

mod common;

use charts::{Anchor, Dash, Scene, Shape};
use common::{item, label, scene, stroke};
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use std::collections::BTreeSet;

fn ids(svg: &str) -> Vec<String> {
    let document = Document::parse_with_options(svg, ParsingOptions::default()).unwrap();
    document.descendants().filter_map(|node| node.attribute("id")).map(str::to_owned).collect()
}

fn of_items(items: Vec<charts::Item>) -> Scene {
    Scene { items, ..scene() }
}

#[test]
fn a_scene_with_every_primitive_is_written_as_before() {
    insta::assert_snapshot!(exports::svg(&scene()));
}

#[test]
fn every_id_is_unique_even_when_names_collide_after_escaping() {
    let names = ["a/b", "a.b", "a b", "a b", "title", "gradient-1", "7", "", "顾客/1"];
    let items = names.iter().map(|name| label(name, 0.0, 0.0, Anchor::Start, &["x"])).collect();
    let ids = ids(&exports::svg(&of_items(items)));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    assert!(ids.len() >= names.len() + 2);
}

#[test]
fn the_tip_of_an_arrow_is_where_the_line_ends() {
    let line =
        |x2| Shape::Line { x1: 100.0, y1: 50.0, x2, y2: 50.0, stroke: stroke(4.0, Dash::Solid), arrow: true };
    // The head is five widths long and stands four of them beyond the drawn end.
    let svg = exports::svg(&of_items(vec![item("arrow", "", line(300.0))]));
    assert!(svg.contains(r#"x2="284""#), "{svg}");
    assert!(svg.contains("marker-end=\"url(#arrow-1)\"") && svg.contains("<marker id=\"arrow-1\""));
    // A line shorter than its head keeps a direction and does not turn around.
    let svg = exports::svg(&of_items(vec![item("arrow", "", line(105.0))]));
    assert!(svg.contains(r#"x2="100.1""#), "{svg}");
}

#[test]
fn equal_gradients_and_arrowheads_are_defined_once() {
    let mut twice = scene();
    let again = scene().items.into_iter().map(|mut item| {
        item.name.push_str("/again");
        item
    });
    twice.items.extend(again);
    let svg = exports::svg(&twice);
    assert_eq!(svg.matches("<linearGradient").count(), 1);
    assert_eq!(svg.matches("<marker").count(), 1);
}

#[test]
fn no_background_means_no_ground() {
    let clear = Scene { background: None, items: Vec::new(), ..scene() };
    assert!(!exports::svg(&clear).contains("<rect"));
}
