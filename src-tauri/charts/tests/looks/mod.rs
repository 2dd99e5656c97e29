//! What can be seen in a scene: its texts, its marks, its lines, and a dump that fits on a page.
#![allow(dead_code)]

use charts::{Area, Item, Scene, Shape, Text};

/// An item that is no group, with its name.
pub(crate) fn leaves(scene: &Scene) -> Vec<&Item> {
    fn walk<'a>(items: &'a [Item], all: &mut Vec<&'a Item>) {
        for item in items {
            match &item.shape {
                Shape::Group { items } => walk(items, all),
                Shape::Rect { .. }
                | Shape::Ellipse { .. }
                | Shape::Line { .. }
                | Shape::Path { .. }
                | Shape::Text(_) => {
                    all.push(item);
                }
            }
        }
    }
    let mut all = Vec::new();
    walk(&scene.items, &mut all);
    all
}

/// Every item, groups too.
pub(crate) fn every_item(scene: &Scene) -> Vec<&Item> {
    fn walk<'a>(items: &'a [Item], all: &mut Vec<&'a Item>) {
        for item in items {
            all.push(item);
            if let Shape::Group { items } = &item.shape {
                walk(items, all);
            }
        }
    }
    let mut all = Vec::new();
    walk(&scene.items, &mut all);
    all
}

pub(crate) fn words(text: &Text) -> String {
    let line = |line: &charts::TextLine| line.runs.iter().map(|run| run.text.as_str()).collect::<String>();
    text.lines.iter().map(line).collect::<Vec<_>>().join(" / ")
}

pub(crate) fn texts(scene: &Scene) -> Vec<(&str, Area, String)> {
    let text = |item: &&Item| matches!(item.shape, Shape::Text(_));
    let items = leaves(scene).into_iter().filter(text);
    items
        .filter_map(|item| match &item.shape {
            Shape::Text(text) => Some((item.name.as_str(), text.area(), words(text))),
            _ => None,
        })
        .collect()
}

/// The room that a shape takes, its stroke left out.
pub(crate) fn area(shape: &Shape) -> Area {
    let about = |points: &[(f64, f64)]| {
        let x = points.iter().map(|point| point.0);
        let y = points.iter().map(|point| point.1);
        let (left, top) = (x.clone().fold(f64::INFINITY, f64::min), y.clone().fold(f64::INFINITY, f64::min));
        let (right, bottom) = (x.fold(f64::NEG_INFINITY, f64::max), y.fold(f64::NEG_INFINITY, f64::max));
        Area { x: left, y: top, width: right - left, height: bottom - top }
    };
    match shape {
        Shape::Rect { x, y, width, height, .. } => Area { x: *x, y: *y, width: *width, height: *height },
        Shape::Ellipse { cx, cy, rx, ry, .. } => {
            Area { x: cx - rx, y: cy - ry, width: 2.0 * rx, height: 2.0 * ry }
        }
        Shape::Line { x1, y1, x2, y2, .. } => about(&[(*x1, *y1), (*x2, *y2)]),
        Shape::Path { points, .. } => about(points),
        Shape::Text(text) => text.area(),
        Shape::Group { items } => {
            let corners: Vec<_> = items
                .iter()
                .map(|item| area(&item.shape))
                .flat_map(|area| [(area.x, area.y), (area.right(), area.bottom())])
                .collect();
            about(&corners)
        }
    }
}

/// Whether a straight line passes through an area.
pub(crate) fn crosses((x1, y1): (f64, f64), (x2, y2): (f64, f64), area: &Area) -> bool {
    // Liang and Barsky: what is left of the line after clipping it at each edge.
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (direction, distance) in [
        (x1 - x2, x1 - area.x),
        (x2 - x1, area.right() - x1),
        (y1 - y2, y1 - area.y),
        (y2 - y1, area.bottom() - y1),
    ] {
        if direction == 0.0 {
            if distance < 0.0 {
                return false;
            }
        } else if direction < 0.0 {
            from = from.max(distance / direction);
        } else {
            to = to.min(distance / direction);
        }
    }
    from < to
}

/// A scene on a page: one line for each item that is no group.
pub(crate) fn dump(scene: &Scene) -> String {
    let mut page =
        format!("{} × {}\ntitle: {}\n{}\n\n", scene.width, scene.height, scene.title, scene.description);
    for item in leaves(scene) {
        let area = area(&item.shape);
        let kind = match &item.shape {
            Shape::Rect { .. } => "rect",
            Shape::Ellipse { .. } => "ellipse",
            Shape::Line { arrow: true, .. } => "arrow",
            Shape::Line { .. } => "line",
            Shape::Path { .. } => "path",
            Shape::Text(_) => "text",
            Shape::Group { .. } => "group",
        };
        let place = format!("{:.0},{:.0} {:.0}×{:.0}", area.x, area.y, area.width, area.height);
        let said = match &item.shape {
            Shape::Text(text) => format!(" {:.1}px {} “{}”", text.size, text.weight, words(text)),
            _ => String::new(),
        };
        page += &format!("{kind} {} {place}{said}\n", item.name);
    }
    page
}

/// What is wrong with the names of a scene's items: each has one of its own.
pub(crate) fn shared_names(scene: &Scene) -> Option<String> {
    let mut names: Vec<_> = every_item(scene).iter().map(|item| item.name.as_str()).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    (names.len() < count).then(|| "two items share a name".to_owned())
}

/// Texts that leave the page or cover one another, and names that two items share.
pub(crate) fn faults(scene: &Scene) -> Vec<String> {
    let all = texts(scene);
    let mut faults = Vec::new();
    for (n, (name, one, words)) in all.iter().enumerate() {
        if one.x < -0.02
            || one.y < -0.02
            || one.right() > scene.width + 0.02
            || one.bottom() > scene.height + 0.02
        {
            faults.push(format!("{name} “{words}” leaves the page: {one:?}"));
        }
        let met = all[n + 1..].iter().filter(|(_, other, _)| one.grown(-2.5).overlaps(other));
        faults.extend(met.map(|(other, _, said)| format!("{name} “{words}” covers {other} “{said}”")));
    }
    faults.extend(shared_names(scene));
    faults
}
