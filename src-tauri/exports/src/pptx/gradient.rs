//! Gradients of more than two colours, which LibreOffice before 7.6 (Debian 12 has 7.4) shows with two of them only.
//!
//! A bar in three colours is written as two bars over each other: the whole one runs from the middle colour to
//! the last, and one on top of its beginning from the first to the middle. Where the upper one ends, even
//! with round corners, the lower one has the same colour, so nothing shows.

use charts::{Color, Fill, Item, Shape};

/// The bars that together look like an item, the lowest first; nothing if one shape is enough.
pub(crate) fn layers(item: &Item) -> Option<Vec<Item>> {
    let Shape::Rect { x, y, width, height, radius, fill: Some(Fill::Gradient { stops }), stroke } =
        &item.shape
    else {
        return None;
    };
    let stops = simplified(stops);
    // One change of colour is what every program shows, even with a plain stretch before or after it. What lets
    // the ground through would show the lower bar through the upper one.
    let changes = stops.windows(2).filter(|pair| matches!(pair, [(_, a), (_, b)] if a != b)).count();
    if changes < 2 || stops.iter().any(|(_, color)| color.alpha < 255) {
        return None;
    }
    let mut layers = Vec::new();
    for (number, pair) in stops.windows(2).enumerate().rev() {
        let [(from, first), (to, second)] = pair else { continue };
        let is_last = number + 2 == stops.len();
        let share = if is_last { 1.0 } else { *to };
        if share <= 0.0 {
            continue;
        }
        let begin = (from / share).clamp(0.0, 1.0);
        let end = (to / share).clamp(begin, 1.0);
        layers.push(Item {
            name: format!("{}/{}", item.name, layers.len() + 1),
            handle: None,
            describe: String::new(),
            shape: Shape::Rect {
                x: *x,
                y: *y,
                width: width * share,
                height: *height,
                radius: *radius,
                fill: Some(Fill::Gradient { stops: filled_up(begin, *first, end, *second) }),
                stroke: if is_last { stroke.clone() } else { None },
            },
        });
    }
    Some(layers)
}

/// How far a colour may be from the one meant, of 255: less than the eye sees in a bar.
const TOLERANCE: f64 = 12.0;

/// The fewest stops that keep every stop's colour within the tolerance. The charts mix colours in a space where
/// mixtures look even, and write many stops for it; slides mix as they do.
fn simplified(stops: &[(f64, Color)]) -> Vec<(f64, Color)> {
    let [first, between @ .., last] = stops else { return stops.to_vec() };
    let deviations = between.iter().map(|(offset, color)| {
        let share = if last.0 > first.0 { (offset - first.0) / (last.0 - first.0) } else { 0.0 };
        let parts = first.1.rgb.iter().zip(last.1.rgb).zip(color.rgb);
        parts
            .map(|((from, to), meant)| {
                (f64::from(*from) * (1.0 - share) + f64::from(to) * share - f64::from(meant)).abs()
            })
            .fold(0.0, f64::max)
    });
    match deviations.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)) {
        Some((place, deviation)) if deviation > TOLERANCE => {
            let (before, after) = (&stops[..=place + 1], &stops[place + 1..]);
            let mut kept = simplified(before);
            kept.extend(simplified(after).into_iter().skip(1));
            kept
        }
        Some(_) | None => vec![*first, *last],
    }
}

/// A colour from the very beginning to the very end.
fn filled_up(begin: f64, first: Color, end: f64, second: Color) -> Vec<(f64, Color)> {
    let mut stops = vec![(0.0, first)];
    if begin > 0.0 {
        stops.push((begin, first));
    }
    if end < 1.0 {
        stops.push((end, second));
    }
    stops.push((1.0, second));
    stops
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_on_the_way_between_two_others_are_left_out() {
        let color = |red| Color { rgb: [red, 0, 0], alpha: 255 };
        let stops =
            [(0.0, color(0)), (0.25, color(55)), (0.5, color(100)), (0.75, color(60)), (1.0, color(0))];
        assert_eq!(simplified(&stops), [stops[0], stops[2], stops[4]]);
    }

    #[test]
    fn three_colours_become_two_bars_that_meet_in_the_middle_one() {
        let color = |number: u8| Color { rgb: [number * 80, 0, 0], alpha: 255 };
        let stops = vec![(0.0, color(1)), (0.5, color(3)), (1.0, color(2))];
        let shape = |stops| Shape::Rect {
            x: 10.0,
            y: 0.0,
            width: 100.0,
            height: 8.0,
            radius: 4.0,
            fill: Some(Fill::Gradient { stops }),
            stroke: None,
        };
        let item = |stops| Item {
            name: "axis".to_owned(),
            handle: None,
            describe: String::new(),
            shape: shape(stops),
        };
        let layers = layers(&item(stops.clone())).unwrap();
        let have: Vec<_> = layers
            .iter()
            .map(|layer| match &layer.shape {
                Shape::Rect { width, fill: Some(Fill::Gradient { stops }), .. } => (*width, stops.clone()),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(
            have,
            [
                (100.0, vec![(0.0, color(3)), (0.5, color(3)), (1.0, color(2))]),
                (50.0, vec![(0.0, color(1)), (1.0, color(3))]),
            ]
        );
        assert_eq!(super::layers(&item(stops[..2].to_vec())), None);
        // Otherwise a bar would be taken apart for ever.
        assert!(layers.iter().all(|layer| super::layers(layer).is_none()));
    }
}
