//! How lines end and letters lean: what the writers that draw themselves agree on.

use charts::{Dash, Stroke};

/// Length and width of an arrowhead in widths of its line: what slides call a large one.
pub(crate) const ARROWHEAD: f64 = 5.0;
/// How much of the head stands beyond the line's end, so that a thick line does not blunt the tip.
pub(crate) const BEYOND: f64 = 0.8;
/// What a browser slants by when a font has no italics of its own, degrees.
pub(crate) const SLANT: f64 = 12.0;

/// Lengths on and off, px. Round ends add half a width on either side, which is taken off again.
pub(crate) fn dashes(stroke: &Stroke) -> Option<(f64, f64)> {
    let (on, off) = match stroke.dash {
        Dash::Solid => return None,
        Dash::Dot => (1.0, 2.0),
        Dash::Dash => (2.0, 2.0),
    };
    let ends = if stroke.round { 1.0 } else { 0.0 };
    // A length of nothing is drawn by some programs and not by others.
    Some(((stroke.width * (on - ends)).max(0.01), stroke.width * (off + ends)))
}

/// The end of a line that leaves room for its head, never past its beginning.
pub(crate) fn shortened(from: (f64, f64), to: (f64, f64), by: f64) -> (f64, f64) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    if length <= 0.0 {
        return to;
    }
    // A line of no length would have no direction for its head.
    let kept = (length - by).max(0.1_f64.min(length)) / length;
    (from.0 + dx * kept, from.1 + dy * kept)
}
