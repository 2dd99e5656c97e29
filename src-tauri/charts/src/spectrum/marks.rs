//! Drawing what was laid out.

use super::below::{AROUND, Label, surrounds};
use super::layout::{Layout, THICK};
use super::names::{Marks, Other, Ours};
use super::range::{Range, says_line};
use crate::draw::{LINE_HEIGHT, circle, fill, group, line, plain, rect, solid, text};
use crate::{
    Anchor, Area, Color, Dash, Fill, Handle, Item, Mark, Shape, Stroke, Style, measure, set_line, set_lines,
};
use domain::Message;

/// All items, back to front.
pub(crate) fn draw(marks: &Marks<'_>, layout: &Layout, style: &Style) -> Vec<Item> {
    let labels = label_areas(layout);
    let empty = marks.is_empty();
    let mut items = if empty { Vec::new() } else { dividers(layout, &labels, style) };
    items.push(foot(layout, style));
    items.push(ends(marks, layout, style));
    items.push(the_line(layout, style));
    if empty {
        items.push(invitation(layout, style));
    }
    for (index, other) in marks.others.iter().enumerate() {
        items.push(draw_other(index, other, layout, style));
    }
    // From the lowest row up, so that a stem passes behind the marks of the rows it crosses.
    for (row, members) in layout.below.rows.iter().map(|row| &row.members).enumerate().rev() {
        for member in members {
            if let Some(ours) = marks.ours.get(*member) {
                items.extend(draw_ours(*member, ours, row, layout, &labels, style));
            }
        }
    }
    for ours in layout.below.bare.iter().filter_map(|member| marks.ours.get(*member)) {
        items.extend(draw_bare(ours, layout, style));
    }
    items
}

fn x(layout: &Layout, position: f64) -> f64 {
    layout.axis.0 + (layout.axis.1 - layout.axis.0) * layout.range.share(position)
}

/// The places of the names below the line, which stems and dotted lines leave free.
fn label_areas(layout: &Layout) -> Vec<Area> {
    let rows = layout.below.rows.iter().zip(&layout.row_middles);
    let labels =
        rows.flat_map(|(row, middle)| row.labels.iter().map(move |label| moved(label, *middle).area()));
    labels.map(|area| area.grown(0.12 * layout.size)).collect()
}

fn moved(label: &Label, middle: f64) -> crate::Text {
    crate::Text { y: label.text.y + middle, ..label.text.clone() }
}

/// The parts of an upright line that cross none of some areas.
fn gaps_left(x: f64, from: f64, to: f64, areas: &[Area]) -> Vec<(f64, f64)> {
    let mut crossed: Vec<(f64, f64)> = areas
        .iter()
        .filter(|area| area.x < x && x < area.right())
        .map(|area| (area.y, area.bottom()))
        .collect();
    crossed.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut parts = Vec::new();
    let mut at = from;
    for (top, bottom) in crossed {
        if top > at && at < to {
            parts.push((at, top.min(to)));
        }
        at = at.max(bottom);
    }
    if at < to {
        parts.push((at, to));
    }
    parts.retain(|(from, to)| to - from > 0.5);
    parts
}

fn dividers(layout: &Layout, labels: &[Area], style: &Style) -> Vec<Item> {
    let width = (0.085 * layout.size).max(1.0);
    let stroke = Stroke { dash: Dash::Dot, ..solid(style.colors.line_strong, width) };
    let from = layout.y + THICK * layout.size / 2.0 + 0.3 * layout.size;
    let mut items = Vec::new();
    for (band, at) in layout.range.dividers() {
        let x = x(layout, at);
        for (part, (from, to)) in gaps_left(x, from, layout.foot.top, labels).into_iter().enumerate() {
            let shape = line((x, from), (x, to), stroke.clone());
            items.push(plain(format!("band/{band}/divider/{part}"), shape));
        }
    }
    vec![group("dividers", None, String::new(), items)]
}

/// Notes and the names of the bands.
fn foot(layout: &Layout, style: &Style) -> Item {
    let (foot, colors) = (&layout.foot, style.colors);
    let mut items = Vec::new();
    for (index, (whole, lines)) in foot.notes.iter().enumerate() {
        let at = (layout.axis.0, foot.notes_baseline + crate::text::count(index) * LINE_HEIGHT * layout.size);
        let shape = Shape::Text(text(at, Anchor::Start, layout.size, 400, colors.ink_2, lines.clone()));
        items.push(Item { name: format!("note/{index}"), handle: None, describe: whole.clone(), shape });
    }
    for (part, lines) in layout.range.bands().iter().zip(&foot.bands) {
        let at = (x(layout, f64::midpoint(part.shown.0, part.shown.1)), foot.bands_baseline);
        let shape = Shape::Text(text(at, Anchor::Middle, foot.band_size, 400, colors.ink_3, lines.clone()));
        let (name, describe) = (format!("band/{}", part.number), part.says(style));
        items.push(Item { name, handle: None, describe, shape });
    }
    group("bands", None, String::new(), items)
}

/// The names of the ends, what they do, and the key where there is room for it between them.
fn ends(marks: &Marks<'_>, layout: &Layout, style: &Style) -> Item {
    let (size, colors, words) = (layout.size, style.colors, style.words);
    let (large, y) = (1.18 * size, layout.foot.ends_baseline);
    let (from, to) = layout.axis;
    let gap = 0.7 * size;
    let mut items = Vec::new();
    let mut put = |name: &str, at: f64, anchor: Anchor, em: f64, weight: u16, color: Color, words: &str| {
        let lines = vec![set_line(words, em, weight)];
        items.push(plain(name, Shape::Text(text((at, y), anchor, em, weight, color, lines))));
    };
    let [(customer, buys), (client, asks)] = end_words(layout.range, words);
    put("end/customer", from, Anchor::Start, large, 600, colors.ink, &customer);
    put("end/client", to, Anchor::End, large, 600, colors.ink, &client);
    let left = from + measure(&customer, 600) * large + gap;
    let right = to - measure(&client, 600) * large - gap;
    put("end/customer/does", left, Anchor::Start, size, 400, colors.ink_2, &buys);
    put("end/client/does", right, Anchor::End, size, 400, colors.ink_2, &asks);
    let (left, right) = (left + measure(&buys, 400) * size, right - measure(&asks, 400) * size);
    items.extend(key(marks, layout, (left, right), style));
    group("ends", None, String::new(), items)
}

/// The names of the ends and what is said of them. Where the line goes on, an arrow says so, and where it is cut.
fn end_words(range: Range, words: &words::Words) -> [(String, String); 2] {
    let end = |name: &str, whole: bool, at: f64| {
        if whole {
            return (words.word(&format!("spectrum-{name}")), words.word(&format!("spectrum-{name}-does")));
        }
        let said = |id: &'static str| words.say(&Message::new(id).with("at", at.round()));
        match name {
            "customer" => (said("spectrum-customer-beyond"), said("spectrum-customer-cut")),
            _ => (said("spectrum-client-beyond"), said("spectrum-client-cut")),
        }
    };
    [end("customer", range.at_the_start(), range.low), end("client", range.at_the_end(), range.high)]
}

/// Type of the key, and what stands between its parts, em of the chart's type: closer where there is little room.
const KEYS: [(f64, f64); 3] = [(0.9, 1.4), (0.85, 0.9), (0.8, 0.7)];

/// What a diamond, a ring and a bar mean, as much of it as there is room for; nothing where there is nothing of the kind.
fn key(marks: &Marks<'_>, layout: &Layout, (from, to): (f64, f64), style: &Style) -> Option<Item> {
    let colors = style.colors;
    let interval = marks.ours.iter().any(|ours| ours.interval.is_some());
    let kinds = [
        ("competitor", marks.others.iter().any(|other| other.competitor)),
        ("benchmark", marks.others.iter().any(|other| !other.competitor)),
        ("interval", interval),
        ("trail", marks.ours.iter().any(|ours| !ours.trail.is_empty())),
    ];
    let shown = kinds.into_iter().filter(|(_, any)| *any);
    let shown: Vec<_> =
        shown.map(|(kind, _)| (kind, style.words.word(&format!("spectrum-key-{kind}")))).collect();
    let sign = |kind: &str| if kind == "interval" { 2.2 } else { 1.0 };
    let wide = |(kind, word): &(&str, String)| sign(kind) + 0.35 + measure(word, 400);
    let whole = |kept: usize, gap: f64| {
        shown[..kept].iter().map(wide).sum::<f64>() + crate::text::count(kept - 1) * gap
    };
    let mut ways =
        (1..=shown.len()).rev().flat_map(|kept| KEYS.map(|(em, gap)| (kept, em * layout.size, gap)));
    let (kept, size, gap) =
        ways.find(|(kept, size, gap)| *size >= 11.0 && (whole(*kept, *gap) + 2.0 * gap) * size <= to - from)?;
    let mut at = (from + to - whole(kept, gap) * size) / 2.0;
    let y = layout.foot.ends_baseline;
    let middle = y - 0.36 * size;
    let mut items = Vec::new();
    for one in &shown[..kept] {
        let (kind, word) = one;
        let centre = (at + size / 2.0, middle);
        let shape = match *kind {
            "competitor" => diamond(centre, 0.42 * layout.size, style),
            "benchmark" => ring(centre, layout.size, style),
            "trail" => {
                let stroke = solid(colors.ink_3, (0.09 * layout.size).max(1.0));
                circle(centre, 0.3 * size, fill(colors.surface), Some(stroke))
            }
            _ => rect(
                Area { x: at, y: middle - 0.2 * size, width: 2.2 * size, height: 0.4 * size },
                0.2 * size,
                style.position_color(70.0).with_alpha(90),
            ),
        };
        items.push(plain(format!("key/{kind}/sign"), shape));
        let lines = vec![set_line(word, size, 400)];
        let place = (at + (sign(kind) + 0.35) * size, y);
        items.push(plain(
            format!("key/{kind}"),
            Shape::Text(text(place, Anchor::Start, size, 400, colors.ink_3, lines)),
        ));
        at += (wide(one) + gap) * size;
    }
    Some(group("key", None, String::new(), items))
}

/// The line itself, in the colours of its positions.
fn the_line(layout: &Layout, style: &Style) -> Item {
    let thick = THICK * layout.size;
    let range = layout.range;
    let stop = |k: u8| {
        let share = f64::from(k) / 10.0;
        (share, style.position_color(range.low + share * (range.high - range.low)))
    };
    let stops = (0..=10_u8).map(stop).collect();
    // A line that goes on is cut, not rounded.
    let whole = range.at_the_start() && range.at_the_end();
    let shape = Shape::Rect {
        x: layout.axis.0 - thick / 2.0,
        y: layout.y - thick / 2.0,
        width: layout.axis.1 - layout.axis.0 + thick,
        height: thick,
        radius: if whole { thick / 2.0 } else { 0.0 },
        fill: Some(Fill::Gradient { stops }),
        stroke: None,
    };
    Item { name: "line".to_owned(), handle: None, describe: says_line(range, style), shape }
}

/// What to do while nothing stands on the line.
fn invitation(layout: &Layout, style: &Style) -> Item {
    let size = 1.1 * layout.size;
    let words = style.words.word("spectrum-empty");
    let lines = set_lines(&words, size, 400, 0.8 * (layout.axis.1 - layout.axis.0));
    let at = ((layout.axis.0 + layout.axis.1) / 2.0, layout.y + 2.4 * size);
    let shape = Shape::Text(text(at, Anchor::Middle, size, 400, style.colors.ink_2, lines));
    plain("invitation", shape)
}

fn diamond((x, y): (f64, f64), half: f64, style: &Style) -> Shape {
    Shape::Path {
        points: vec![(x, y - half), (x + half, y), (x, y + half), (x - half, y)],
        closed: true,
        fill: fill(style.colors.ink_2),
        stroke: Some(solid(style.colors.surface, (0.1 * half).max(0.75))),
    }
}

fn ring(at: (f64, f64), size: f64, style: &Style) -> Shape {
    circle(
        at,
        0.3 * size,
        fill(style.colors.surface),
        Some(solid(style.colors.ink_3, (0.13 * size).max(1.5))),
    )
}

fn draw_other(index: usize, other: &Other<'_>, layout: &Layout, style: &Style) -> Item {
    let (size, colors) = (layout.size, style.colors);
    let at = (x(layout, other.position), layout.y);
    let name = format!("{}/position", other.key);
    let part = |part: &str| format!("{name}/{part}");
    let mut items = Vec::new();
    let spot = &layout.above.spots[index];
    if let Some(label) = &spot.label {
        let baseline = layout.level_baselines[label.level];
        let (color, weight) = if other.competitor { (colors.ink_2, 600) } else { (colors.ink_3, 400) };
        let stroke = solid(colors.line_strong, (0.09 * size).max(1.0));
        let top = baseline + 0.42 * layout.above.size;
        let from = layout.y - THICK * size / 2.0;
        if (spot.port - at.0).abs() < 0.05 {
            items.push(plain(part("stem"), line((at.0, from), (at.0, top), stroke)));
        } else {
            let elbow = from - layout.above.fan;
            let points = vec![(at.0, from), (spot.port, elbow), (spot.port, top)];
            let shape = Shape::Path { points, closed: false, fill: None, stroke: Some(stroke) };
            items.push(plain(part("stem"), shape));
        }
        let first = baseline - crate::text::count(label.lines.len() - 1) * LINE_HEIGHT * layout.above.size;
        let place = (label.left + label.width / 2.0, first);
        let words = text(place, Anchor::Middle, layout.above.size, weight, color, label.lines.clone());
        items.push(plain(part("label"), Shape::Text(words)));
    }
    let mark = if other.competitor { diamond(at, 0.52 * size, style) } else { ring(at, size, style) };
    items.push(plain(part("mark"), mark));
    let handle = Handle::Offering { offering: other.reading.offering.id.clone(), mark: Mark::Position };
    group(name, Some(handle), other.says.clone(), items)
}

/// One of our offerings: its position, its target and what we believe, back to front.
fn draw_ours(
    member: usize,
    ours: &Ours<'_>,
    row: usize,
    layout: &Layout,
    labels: &[Area],
    style: &Style,
) -> Vec<Item> {
    let (size, whole, y) = (layout.size, layout.below.radius, layout.row_middles[row]);
    let radius = ours.share * whole;
    let part = |mark: &str, part: &str| format!("{}/{mark}/{part}", ours.key);
    let row = &layout.below.rows[row];
    let label = |mark: Mark, name: &str| {
        let own = row.labels.iter().find(|label| label.member == member && label.mark == mark);
        own.map(|label| plain(part(name, "label"), Shape::Text(moved(label, y))))
    };
    let first = ours.position.or(ours.perceived).or(ours.target);
    let stem = |name: &str, edge: f64| -> Vec<Item> {
        let Some(position) = first else { return Vec::new() };
        let at = x(layout, position);
        let stroke = solid(style.position_color(position), (0.13 * size).max(1.25));
        let from = layout.y + (THICK / 2.0 + 0.18) * size;
        let parts = gaps_left(at, from, y - edge, labels).into_iter().enumerate();
        parts
            .map(|(n, (from, to))| {
                plain(part(name, &format!("stem/{n}")), line((at, from), (at, to), stroke.clone()))
            })
            .collect()
    };
    let mut items = Vec::new();
    if let Some(position) = ours.position {
        let mut parts = stem("position", radius);
        parts
            .extend(interval(ours, y, layout, style).map(|shape| plain(part("position", "interval"), shape)));
        parts.extend(trail(ours, position, (y, radius), layout, style));
        let at = (x(layout, position), y);
        let color = style.position_color(position);
        if ours.reading.overrule.is_some() {
            // A second ring says that a person put it here.
            let stroke = solid(style.outline_color(position), (0.12 * size).max(1.25));
            let shape = circle(at, radius, fill(style.colors.surface), Some(stroke));
            parts.push(plain(part("position", "overruled"), shape));
            parts.push(plain(part("position", "mark"), circle(at, 0.68 * radius, fill(color), None)));
        } else {
            let stroke = solid(style.outline_color(position), (0.1 * size).max(1.0));
            parts.push(plain(part("position", "mark"), circle(at, radius, fill(color), Some(stroke))));
        }
        parts.extend(label(Mark::Position, "position"));
        items.push(mark_group(ours, Mark::Position, "position", ours.says[0].clone(), parts));
    }
    let dashed = (0.18 * size).max(1.5);
    if let (Some(from), Some(to), None) = (ours.position, ours.goes_to, ours.target) {
        // It shall go where nothing is shown: the arrow leaves the chart on that side.
        let (at, towards) = (x(layout, from), (to - from).signum());
        let end = x(layout, to) + towards * 0.5 * size;
        let from = at + towards * (radius + 0.2 * size);
        if (end - from) * towards > 0.8 * size {
            let stroke = solid(style.colors.accent, (0.17 * size).max(1.5));
            let arrow = Shape::Line { x1: from, y1: y, x2: end, y2: y, stroke, arrow: true };
            let parts = vec![plain(part("target", "arrow"), arrow)];
            items.push(mark_group(ours, Mark::Target, "target", ours.says[2].clone(), parts));
        }
    }
    if let Some(target) = ours.target {
        let at = x(layout, target);
        let from = ours.comes_from.map(|position| x(layout, position));
        // A target that is nearly where the offering stands surrounds its mark.
        let around = ours.position.is_some_and(|from| surrounds(x(layout, from), at, radius));
        let ring = if around { AROUND * radius } else { 0.86 * whole };
        let mut parts = if ours.position.is_none() && ours.perceived.is_none() {
            stem("target", ring)
        } else {
            Vec::new()
        };
        if let Some(from) = from {
            let towards = (at - from).signum();
            let (from, to) = (from + towards * (radius + 0.2 * size), at - towards * (ring + 0.28 * size));
            if (to - from) * towards > 0.8 * size {
                let stroke = solid(style.colors.accent, (0.17 * size).max(1.5));
                let shape = Shape::Line { x1: from, y1: y, x2: to, y2: y, stroke, arrow: true };
                parts.push(plain(part("target", "arrow"), shape));
            }
        }
        let stroke = Stroke { dash: Dash::Dash, ..solid(style.colors.accent, dashed) };
        let ground = if around { None } else { fill(style.colors.surface) };
        parts.push(plain(part("target", "mark"), circle((at, y), ring, ground, Some(stroke))));
        parts.extend(label(Mark::Target, "target"));
        items.push(mark_group(ours, Mark::Target, "target", ours.says[2].clone(), parts));
    }
    if let Some(perceived) = ours.perceived {
        let mut parts = if ours.position.is_none() { stem("perceived", 0.66 * whole) } else { Vec::new() };
        let at = (x(layout, perceived), y);
        let over = ours.position.is_some_and(|position| (x(layout, position) - at.0).abs() < 1.5 * radius);
        let (ground, color) = if over {
            (None, style.colors.ink)
        } else {
            (fill(style.colors.surface), style.outline_color(perceived))
        };
        let stroke = solid(color, (0.18 * size).max(1.5));
        parts.push(plain(part("perceived", "mark"), circle(at, 0.62 * whole, ground, Some(stroke))));
        parts.extend(label(Mark::Perceived, "perceived"));
        items.push(mark_group(ours, Mark::Perceived, "perceived", ours.says[1].clone(), parts));
    }
    items
}

fn mark_group(ours: &Ours<'_>, mark: Mark, name: &str, says: String, parts: Vec<Item>) -> Item {
    let offering = ours.reading.offering.id.clone();
    group(format!("{}/{name}", ours.key), Some(Handle::Offering { offering, mark }), says, parts)
}

/// Where it stood before: small rings on its row, and the way from the first of them to where it stands now.
fn trail(
    ours: &Ours<'_>,
    position: f64,
    (y, radius): (f64, f64),
    layout: &Layout,
    style: &Style,
) -> Vec<Item> {
    let Some(first) = ours.trail.first() else { return Vec::new() };
    let part = |n: &str| format!("{}/position/trail/{n}", ours.key);
    let thin = |at: f64| solid(style.outline_color(at), (0.09 * layout.size).max(1.0));
    let way = Stroke { dash: Dash::Dot, ..thin(position) };
    let mut items = vec![plain(part("way"), line((x(layout, *first), y), (x(layout, position), y), way))];
    items.extend(ours.trail.iter().enumerate().map(|(n, at)| {
        let ring = circle((x(layout, *at), y), 0.4 * radius, fill(style.colors.surface), Some(thin(*at)));
        plain(part(&n.to_string()), ring)
    }));
    items
}

/// The bar of the 90 % interval; its edge is dashed while the position is provisional.
fn interval(ours: &Ours<'_>, y: f64, layout: &Layout, style: &Style) -> Option<Shape> {
    let (low, high) = ours.interval?;
    let evidenced = ours.reading.evidenced.as_ref()?;
    let half = 0.34 * layout.below.radius;
    let color = style.position_color(evidenced.position);
    let edge = Stroke { dash: Dash::Dash, ..solid(style.outline_color(evidenced.position), 1.0) };
    Some(Shape::Rect {
        x: x(layout, layout.range.clamped(low)) - half,
        y: y - half,
        width: x(layout, layout.range.clamped(high)) - x(layout, layout.range.clamped(low)) + 2.0 * half,
        height: 2.0 * half,
        radius: half,
        fill: fill(color.with_alpha(90)),
        stroke: evidenced.provisional.then_some(edge),
    })
}

/// An offering that found no row: its marks on the line itself.
fn draw_bare(ours: &Ours<'_>, layout: &Layout, style: &Style) -> Vec<Item> {
    let marks = [
        (Mark::Position, "position", ours.position, &ours.says[0]),
        (Mark::Perceived, "perceived", ours.perceived, &ours.says[1]),
        (Mark::Target, "target", ours.target, &ours.says[2]),
    ];
    let radius = 0.34 * layout.size;
    let items = marks.into_iter().filter_map(|(mark, name, position, says)| {
        let at = (x(layout, position?), layout.y);
        let stroke = |color: Color, dash: Dash| Some(Stroke { dash, ..solid(color, 1.5) });
        let shape = match mark {
            Mark::Position => circle(
                at,
                radius,
                fill(style.position_color(position?)),
                stroke(style.colors.ink, Dash::Solid),
            ),
            Mark::Perceived => circle(at, 0.7 * radius, None, stroke(style.colors.ink, Dash::Solid)),
            Mark::Target => circle(at, radius, None, stroke(style.colors.accent, Dash::Dash)),
        };
        let part = plain(format!("{}/{name}/mark", ours.key), shape);
        Some(mark_group(ours, mark, name, says.clone(), vec![part]))
    });
    items.collect()
}
