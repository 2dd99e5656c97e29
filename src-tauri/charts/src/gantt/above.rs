//! The position that is expected at the end of each period, with what it may be, and the target.

use super::table::Table;
use crate::draw::{circle, fill, group, line, plain, solid};
use crate::{Anchor, Area, Dash, Item, Shape, Stroke};

pub(super) fn draw(table: &Table<'_>) -> Item {
    let (em, colors) = (table.em, table.style.colors);
    let path = &table.reading.path;
    let area = table.path();
    let target = table
        .reading
        .offerings
        .iter()
        .find(|row| Some(&row.offering.id) == table.reading.frame.offering.as_ref())
        .and_then(|row| row.target.as_ref().map(|target| target.position));
    let (low, high) =
        window(path.iter().flat_map(|point| [point.position, point.range.0, point.range.1]).chain(target));
    let field = Area { y: area.y + 1.7 * em, height: area.height - 2.6 * em, ..area };
    let y = |position: f64| field.bottom() - (position - low) / (high - low) * field.height;
    let x = |period: u8| table.x(f64::from(period));
    let mut items = vec![table.name(
        "path/name".to_owned(),
        area.y + area.height / 2.0,
        &table.style.words.word("screen-position"),
        colors.ink_2,
    )];
    let upper = path.iter().map(|point| (x(point.period), y(point.range.1)));
    let lower = path.iter().rev().map(|point| (x(point.period), y(point.range.0)));
    let points = upper.chain(lower).collect();
    items.push(plain(
        "path/range",
        Shape::Path { points, closed: true, fill: fill(colors.accent.with_alpha(34)), stroke: None },
    ));
    if let Some(target) = target {
        let stroke = Stroke { dash: Dash::Dash, ..solid(colors.accent, 1.5) };
        items.push(plain("path/target", line((field.x, y(target)), (field.right(), y(target)), stroke)));
    }
    let points = path.iter().map(|point| (x(point.period), y(point.position))).collect();
    let stroke = solid(colors.accent, (0.14 * em).max(1.5));
    items.push(plain("path/line", Shape::Path { points, closed: false, fill: None, stroke: Some(stroke) }));
    let (every, last) = (table.every(), path.len() - 1);
    for (number, point) in path.iter().enumerate() {
        let ground = table.style.outline_color(point.position);
        let mark = circle((x(point.period), y(point.position)), 0.3 * em, fill(ground), None);
        items.push(plain(format!("path/{number}/mark"), mark));
        // The last one always, and none that would run into it.
        if number != last && (!number.is_multiple_of(every) || number + every > last) {
            continue;
        }
        let anchor = if number == 0 {
            Anchor::Start
        } else if number == last {
            Anchor::End
        } else {
            Anchor::Middle
        };
        let at = (x(point.period), y(point.position) - 0.65 * em);
        let words = point.position.round().to_string();
        items.push(table.word(format!("path/{number}"), at, anchor, (600, colors.ink), &words));
    }
    group("path", None, String::new(), items)
}

/// The positions that are shown: all of them with some air, at least 20 apart.
fn window(positions: impl Iterator<Item = f64>) -> (f64, f64) {
    let (low, high) = positions.fold((100.0_f64, 0.0_f64), |(low, high), one| (low.min(one), high.max(one)));
    let (low, high) =
        if high - low < 20.0 { ((low + high) / 2.0 - 10.0, (low + high) / 2.0 + 10.0) } else { (low, high) };
    (low.max(0.0), high.min(100.0).max(low.max(0.0) + 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_holds_every_position_and_is_never_narrow() {
        assert_eq!(window([50.0, 52.0].into_iter()), (41.0, 61.0));
        assert_eq!(window([10.0, 80.0].into_iter()), (10.0, 80.0));
        assert_eq!(window([99.0].into_iter()), (89.0, 100.0));
    }
}
