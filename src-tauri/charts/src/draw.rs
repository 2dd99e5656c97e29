//! Small words for making scenes: items, strokes, texts, and the last rounding.

use crate::{Anchor, Area, Color, Dash, Fill, Handle, Item, Scene, Shape, Stroke, Text, TextLine};

/// From one baseline to the next, em.
pub(crate) const LINE_HEIGHT: f64 = 1.25;

/// An item that only decorates.
pub(crate) fn plain(name: impl Into<String>, shape: Shape) -> Item {
    Item { name: name.into(), handle: None, describe: String::new(), shape }
}

/// Items that belong together, with what they say.
pub(crate) fn group(
    name: impl Into<String>,
    handle: Option<Handle>,
    describe: String,
    items: Vec<Item>,
) -> Item {
    Item { name: name.into(), handle, describe, shape: Shape::Group { items } }
}

/// A line without dashes.
pub(crate) fn solid(color: Color, width: f64) -> Stroke {
    Stroke { color, width, dash: Dash::Solid, round: false }
}

/// One colour.
pub(crate) fn fill(color: Color) -> Option<Fill> {
    Some(Fill::Solid { color })
}

/// A straight line.
pub(crate) fn line(from: (f64, f64), to: (f64, f64), stroke: Stroke) -> Shape {
    Shape::Line { x1: from.0, y1: from.1, x2: to.0, y2: to.1, stroke, arrow: false }
}

/// A filled rectangle.
pub(crate) fn rect(area: Area, radius: f64, color: Color) -> Shape {
    Shape::Rect {
        x: area.x,
        y: area.y,
        width: area.width,
        height: area.height,
        radius,
        fill: fill(color),
        stroke: None,
    }
}

/// A circle about its centre.
pub(crate) fn circle(at: (f64, f64), radius: f64, fill: Option<Fill>, stroke: Option<Stroke>) -> Shape {
    Shape::Ellipse { cx: at.0, cy: at.1, rx: radius, ry: radius, fill, stroke }
}

/// Lines of text with their first baseline at `at`.
pub(crate) fn text(
    at: (f64, f64),
    anchor: Anchor,
    size: f64,
    weight: u16,
    color: Color,
    lines: Vec<TextLine>,
) -> Text {
    Text {
        x: at.0,
        y: at.1,
        anchor,
        size,
        weight,
        italic: false,
        line_height: size * LINE_HEIGHT,
        color,
        lines,
    }
}

/// The scene with every length rounded to 0.01 px, so that the same chart is the same bytes.
pub(crate) fn rounded(mut scene: Scene) -> Scene {
    for length in [&mut scene.width, &mut scene.height] {
        round(length);
    }
    for axis in &mut scene.axes {
        round(&mut axis.pixel_from);
        round(&mut axis.pixel_to);
    }
    scene.items.iter_mut().for_each(round_item);
    scene
}

/// A length rounded to 0.01 px.
pub(crate) fn round(length: &mut f64) {
    // Adding 0 turns the −0 that rounding leaves into 0.
    *length = (*length * 100.0).round() / 100.0 + 0.0;
}

fn round_item(item: &mut Item) {
    match &mut item.shape {
        Shape::Rect { x, y, width, height, radius, fill: _, stroke } => {
            [x, y, width, height, radius].into_iter().for_each(round);
            round_stroke(stroke.as_mut());
        }
        Shape::Ellipse { cx, cy, rx, ry, fill: _, stroke } => {
            [cx, cy, rx, ry].into_iter().for_each(round);
            round_stroke(stroke.as_mut());
        }
        Shape::Line { x1, y1, x2, y2, stroke, arrow: _ } => {
            [x1, y1, x2, y2].into_iter().for_each(round);
            round_stroke(Some(stroke));
        }
        Shape::Path { points, closed: _, fill: _, stroke } => {
            for (x, y) in points {
                round(x);
                round(y);
            }
            round_stroke(stroke.as_mut());
        }
        Shape::Text(text) => {
            [&mut text.x, &mut text.y, &mut text.size, &mut text.line_height].into_iter().for_each(round);
            text.lines.iter_mut().for_each(|line| round(&mut line.width));
        }
        Shape::Group { items } => items.iter_mut().for_each(round_item),
    }
}

fn round_stroke(stroke: Option<&mut Stroke>) {
    if let Some(stroke) = stroke {
        round(&mut stroke.width);
    }
}
