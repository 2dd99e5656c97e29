//! Shapes of a scene on a page. Lengths are the scene's pixels; the page scales them.

use super::letters::Letters;
use crate::strokes::{ARROWHEAD, BEYOND, dashes, shortened};
use charts::{Color, Fill, Item, Scene, Shape, Stroke};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{self, FillRule, LineCap, LineJoin, LinearGradient, SpreadMethod, Stop, StrokeDash};
use krilla::surface::Surface;

/// How far the handles of a curve stand from its ends to look like a quarter of a circle of radius 1: 4/3 × (√2 − 1).
const QUARTER: f64 = 0.552_284_749_830_793_4;

/// A length as the writer wants it. A single float keeps seven digits, a hundredth of a pixel of any slide.
pub(crate) fn px(length: f64) -> f32 {
    #[allow(clippy::cast_possible_truncation)]
    let length = length as f32;
    length
}

/// What is behind everything.
pub(crate) fn background(surface: &mut Surface<'_>, scene: &Scene) {
    let Some(color) = scene.background else { return };
    let ground = Some(Fill::Solid { color });
    draw(surface, rectangle((0.0, 0.0), (scene.width, scene.height), 0.0), (0.0, 0.0), ground.as_ref(), None);
}

/// Items, back to front.
pub(crate) fn items(surface: &mut Surface<'_>, items: &[Item], letters: &mut Letters) {
    for item in items {
        shape(surface, &item.shape, letters);
    }
}

fn shape(surface: &mut Surface<'_>, shape: &Shape, letters: &mut Letters) {
    match shape {
        Shape::Rect { x, y, width, height, radius, fill, stroke } => {
            let path = rectangle((*x, *y), (*width, *height), *radius);
            draw(surface, path, (*x, x + width), fill.as_ref(), stroke.as_ref());
        }
        Shape::Ellipse { cx, cy, rx, ry, fill, stroke } => {
            let path = ellipse((*cx, *cy), (*rx, *ry));
            draw(surface, path, (cx - rx, cx + rx), fill.as_ref(), stroke.as_ref());
        }
        Shape::Line { x1, y1, x2, y2, stroke, arrow: false } => {
            draw(surface, polygon(&[(*x1, *y1), (*x2, *y2)], false), (*x1, *x2), None, Some(stroke));
        }
        Shape::Line { x1, y1, x2, y2, stroke, arrow: true } => {
            let (from, tip) = ((*x1, *y1), (*x2, *y2));
            let end = shortened(from, tip, stroke.width * ARROWHEAD * BEYOND);
            draw(surface, polygon(&[from, end], false), (*x1, *x2), None, Some(stroke));
            let ink = Some(Fill::Solid { color: stroke.color });
            draw(surface, arrowhead(from, end, stroke.width), (*x1, *x2), ink.as_ref(), None);
        }
        Shape::Path { points, closed, fill, stroke } => {
            let across = points.iter().map(|point| point.0);
            let ends =
                (across.clone().fold(f64::INFINITY, f64::min), across.fold(f64::NEG_INFINITY, f64::max));
            draw(surface, polygon(points, *closed), ends, fill.as_ref(), stroke.as_ref());
        }
        Shape::Text(text) => letters.text(surface, text),
        Shape::Group { items: parts } => items(surface, parts, letters),
    }
}

/// Draws a path; colours that run from left to right do so between `ends`.
fn draw(
    surface: &mut Surface<'_>,
    path: Option<Path>,
    ends: (f64, f64),
    fill: Option<&Fill>,
    stroke: Option<&Stroke>,
) {
    // Without either, the writer would fill with black. A path of nothing, or of something infinite, is none.
    let (Some(path), true) = (path, fill.is_some() || stroke.is_some()) else { return };
    surface.set_fill(fill.map(|fill| filled(fill, ends)));
    surface.set_stroke(stroke.map(stroked));
    surface.draw_path(&path);
    surface.set_fill(None);
    surface.set_stroke(None);
}

fn filled(fill: &Fill, (left, right): (f64, f64)) -> paint::Fill {
    match fill {
        Fill::Solid { color } => ink(*color),
        Fill::Gradient { stops } => {
            let stops = stops.iter().map(|(offset, color)| Stop {
                offset: share(*offset),
                color: rgb(*color).into(),
                opacity: opacity(*color),
            });
            let gradient = LinearGradient {
                x1: px(left),
                y1: 0.0,
                x2: px(right),
                y2: 0.0,
                transform: krilla::geom::Transform::identity(),
                spread_method: SpreadMethod::Pad,
                stops: stops.collect(),
                anti_alias: false,
            };
            paint::Fill { paint: gradient.into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
        }
    }
}

/// One colour to fill with.
pub(crate) fn ink(color: Color) -> paint::Fill {
    paint::Fill { paint: rgb(color).into(), opacity: opacity(color), rule: FillRule::NonZero }
}

fn stroked(stroke: &Stroke) -> paint::Stroke {
    let (cap, join) =
        if stroke.round { (LineCap::Round, LineJoin::Round) } else { (LineCap::Butt, LineJoin::Miter) };
    paint::Stroke {
        paint: rgb(stroke.color).into(),
        width: px(stroke.width),
        // What SVG takes unless told otherwise.
        miter_limit: 4.0,
        line_cap: cap,
        line_join: join,
        opacity: opacity(stroke.color),
        dash: dashes(stroke).map(|(on, off)| StrokeDash { array: vec![px(on), px(off)], offset: 0.0 }),
    }
}

fn rgb(color: Color) -> rgb::Color {
    let [red, green, blue] = color.rgb;
    rgb::Color::new(red, green, blue)
}

fn opacity(color: Color) -> NormalizedF32 {
    share(f64::from(color.alpha) / 255.0)
}

fn share(of_one: f64) -> NormalizedF32 {
    NormalizedF32::new(px(of_one.clamp(0.0, 1.0))).unwrap_or(NormalizedF32::ONE)
}

fn rectangle((x, y): (f64, f64), (width, height): (f64, f64), radius: f64) -> Option<Path> {
    let mut path = PathBuilder::new();
    let radius = radius.min(width / 2.0).min(height / 2.0);
    if radius <= 0.0 {
        path.push_rect(Rect::from_xywh(px(x), px(y), px(width.max(0.0)), px(height.max(0.0)))?);
        return path.finish();
    }
    let (right, bottom, handle) = (x + width, y + height, radius * (1.0 - QUARTER));
    path.move_to(px(x + radius), px(y));
    // Along each side, then about the corner at its end.
    for (end, first, second, corner) in [
        ((right - radius, y), (right - handle, y), (right, y + handle), (right, y + radius)),
        (
            (right, bottom - radius),
            (right, bottom - handle),
            (right - handle, bottom),
            (right - radius, bottom),
        ),
        ((x + radius, bottom), (x + handle, bottom), (x, bottom - handle), (x, bottom - radius)),
        ((x, y + radius), (x, y + handle), (x + handle, y), (x + radius, y)),
    ] {
        path.line_to(px(end.0), px(end.1));
        path.cubic_to(px(first.0), px(first.1), px(second.0), px(second.1), px(corner.0), px(corner.1));
    }
    path.close();
    path.finish()
}

fn ellipse((cx, cy): (f64, f64), (rx, ry): (f64, f64)) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(px(cx + rx), px(cy));
    // Quarter by quarter, from the direction of one end to that of the next.
    for ((ax, ay), (bx, by)) in [
        ((1.0, 0.0), (0.0, 1.0)),
        ((0.0, 1.0), (-1.0, 0.0)),
        ((-1.0, 0.0), (0.0, -1.0)),
        ((0.0, -1.0), (1.0, 0.0)),
    ] {
        let at = |x: f64, y: f64| (px(cx + x * rx), px(cy + y * ry));
        let (first, second) =
            (at(ax + QUARTER * bx, ay + QUARTER * by), at(bx + QUARTER * ax, by + QUARTER * ay));
        let end = at(bx, by);
        path.cubic_to(first.0, first.1, second.0, second.1, end.0, end.1);
    }
    path.close();
    path.finish()
}

fn polygon(points: &[(f64, f64)], closed: bool) -> Option<Path> {
    let ((x, y), rest) = points.split_first()?;
    let mut path = PathBuilder::new();
    path.move_to(px(*x), px(*y));
    for (x, y) in rest {
        path.line_to(px(*x), px(*y));
    }
    if closed {
        path.close();
    }
    path.finish()
}

/// A triangle about the end of a line, its tip [`BEYOND`] of its length past it.
fn arrowhead(from: (f64, f64), end: (f64, f64), width: f64) -> Option<Path> {
    let (dx, dy) = (end.0 - from.0, end.1 - from.1);
    let length = dx.hypot(dy);
    if length <= 0.0 {
        return None;
    }
    let (along, across) = ((dx / length, dy / length), (-dy / length, dx / length));
    let size = ARROWHEAD * width;
    let at = |forward: f64, aside: f64| {
        (end.0 + along.0 * forward + across.0 * aside, end.1 + along.1 * forward + across.1 * aside)
    };
    let back = (BEYOND - 1.0) * size;
    polygon(&[at(BEYOND * size, 0.0), at(back, size / 2.0), at(back, -size / 2.0)], true)
}
