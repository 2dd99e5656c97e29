//! Places and sizes, px.

use crate::{Anchor, Text};
use serde::Serialize;

/// How large a chart shall be, px.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct Size {
    /// Width, px.
    pub width: f64,
    /// Height, px.
    pub height: f64,
}

impl Size {
    /// A slide: 1920 × 1080 px.
    pub const SLIDE: Self = Self { width: 1920.0, height: 1080.0 };
}

/// An upright rectangle, px.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct Area {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Area {
    /// Its right edge.
    #[must_use]
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Its lower edge.
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The same with `by` px more on every side.
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        Self { x: self.x - by, y: self.y - by, width: self.width + 2.0 * by, height: self.height + 2.0 * by }
    }
}

/// How far letters rise above the baseline and hang below it, em: what Latin and Chinese letters need, accents included.
pub(crate) const ASCENT: f64 = 0.9;
/// See [`ASCENT`].
pub(crate) const DESCENT: f64 = 0.25;

impl Text {
    /// The room that the text takes.
    #[must_use]
    pub fn area(&self) -> Area {
        let width = self.lines.iter().map(|line| line.width).fold(0.0, f64::max);
        let x = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        let more = crate::text::count(self.lines.len().saturating_sub(1)) * self.line_height;
        Area { x, y: self.y - ASCENT * self.size, width, height: (ASCENT + DESCENT) * self.size + more }
    }
}
