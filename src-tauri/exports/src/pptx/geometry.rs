//! Pixels of a scene become English Metric Units of a slide, and groups get their extent.

use crate::xml::{Xml, whole};
use charts::{Anchor, Item, Scene, Shape, Text};

/// 13⅓ × 7½ inches, in English Metric Units.
const SLIDE: (f64, f64) = (12_192_000.0, 6_858_000.0);
/// One px of a scene as large as the slide.
pub(crate) const UNITS_PER_PIXEL: f64 = 6350.0;
/// A point is 12 700 units; sizes of letters are in hundredths of it.
const UNITS_PER_HUNDREDTH_POINT: f64 = 127.0;

/// How large a scene is drawn on a slide.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    units: f64,
}

impl Scale {
    /// A px of 1920 × 1080.
    pub(crate) const SLIDE: Self = Self { units: UNITS_PER_PIXEL };

    /// A scene fills the slide as far as its proportions let it: 1920 × 1080 px exactly.
    pub(crate) fn of(scene: &Scene) -> Self {
        let units = (SLIDE.0 / scene.width).min(SLIDE.1 / scene.height);
        if units.is_finite() && units > 0.0 { Self { units } } else { Self::SLIDE }
    }

    pub(crate) fn units(self, pixels: f64) -> i64 {
        // A schema limit: no more than a 32-bit number. It is about 340 000 px.
        whole(pixels * self.units).clamp(-i64::from(i32::MAX), i64::from(i32::MAX))
    }

    /// A length cannot be negative.
    pub(crate) fn length(self, pixels: f64) -> i64 {
        self.units(pixels).max(0)
    }

    /// The size of letters, within what Office takes.
    pub(crate) fn letters(self, pixels: f64) -> i64 {
        whole(pixels * self.units / UNITS_PER_HUNDREDTH_POINT).clamp(100, 400_000)
    }

    /// The distance of baselines, in hundredths of a point.
    pub(crate) fn spacing(self, pixels: f64) -> i64 {
        whole(pixels * self.units / UNITS_PER_HUNDREDTH_POINT).clamp(0, 158_400)
    }

    pub(crate) fn extent(self, x: f64, y: f64, width: f64, height: f64) -> Extent {
        Extent { x: self.units(x), y: self.units(y), width: self.length(width), height: self.length(height) }
    }
}

/// Where a shape is on the slide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) x: i64,
    pub(crate) y: i64,
    pub(crate) width: i64,
    pub(crate) height: i64,
}

impl Extent {
    /// Writes where something is, after the tag that has the name `a:off`'s parent needs.
    pub(crate) fn write(self, out: &mut Xml) {
        out.raw("<a:off").whole("x", self.x).whole("y", self.y).raw("/>");
        out.raw("<a:ext").whole("cx", self.width).whole("cy", self.height).raw("/>");
    }

    /// The same for what is inside a group: drawn at its own size.
    pub(crate) fn write_inside(self, out: &mut Xml) {
        out.raw("<a:chOff").whole("x", self.x).whole("y", self.y).raw("/>");
        out.raw("<a:chExt").whole("cx", self.width).whole("cy", self.height).raw("/>");
    }

    fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let right = (self.x + self.width).max(other.x + other.width);
        let bottom = (self.y + self.height).max(other.y + other.height);
        Self { x, y, width: right - x, height: bottom - y }
    }
}

/// The extent of several items together; nothing if they draw nothing.
pub(crate) fn extent_of_all(items: &[Item], scale: Scale) -> Option<Extent> {
    items.iter().filter_map(|item| extent_of(item, scale)).reduce(Extent::with)
}

/// The extent of an item; nothing if it draws nothing.
pub(crate) fn extent_of(item: &Item, scale: Scale) -> Option<Extent> {
    match &item.shape {
        Shape::Rect { x, y, width, height, .. } => Some(scale.extent(*x, *y, *width, *height)),
        Shape::Ellipse { cx, cy, rx, ry, .. } => Some(scale.extent(cx - rx, cy - ry, 2.0 * rx, 2.0 * ry)),
        Shape::Line { x1, y1, x2, y2, .. } => {
            Some(scale.extent(x1.min(*x2), y1.min(*y2), (x2 - x1).abs(), (y2 - y1).abs()))
        }
        Shape::Path { points, .. } => extent_of_points(points, scale),
        Shape::Text(text) => extent_of_text(text, scale),
        Shape::Group { items } => extent_of_all(items, scale),
    }
}

pub(crate) fn extent_of_points(points: &[(f64, f64)], scale: Scale) -> Option<Extent> {
    let (first, rest) = points.split_first()?;
    let mut low = *first;
    let mut high = *first;
    for (x, y) in rest {
        low = (low.0.min(*x), low.1.min(*y));
        high = (high.0.max(*x), high.1.max(*y));
    }
    Some(scale.extent(low.0, low.1, high.0 - low.0, high.1 - low.1))
}

/// How far above the baseline the middle of a line is, em, where a line is as high as its font says: Arial's
/// ascent and descent give 0.35, Microsoft YaHei's 0.40. Boxes are centred on it, so that a font with other heights moves
/// the text by next to nothing.
const MIDDLE: f64 = 0.35;

/// The middle of the block of lines, px from the top of the scene.
pub(crate) fn middle_of_text(text: &Text) -> f64 {
    let above_baseline = if text.lines.len() > 1 {
        // Lines at a fixed distance: PowerPoint puts the baseline at 0.8 of it, LibreOffice Arial's descent
        // (0.212 em) above its end. Between the two, neither is off by more than 0.03 em.
        0.4 * text.line_height - 0.106 * text.size
    } else {
        MIDDLE * text.size
    };
    text.y - above_baseline + height_below_first(text) / 2.0
}

/// The height of the block of lines, px.
pub(crate) fn height_of_text(text: &Text) -> f64 {
    text.line_height.max(text.size) + height_below_first(text)
}

fn height_below_first(text: &Text) -> f64 {
    // Lines of one text are far fewer than 2³², where a number of them would stop being exact.
    let lines = u32::try_from(text.lines.len()).unwrap_or(u32::MAX);
    f64::from(lines.saturating_sub(1)) * text.line_height
}

fn extent_of_text(text: &Text, scale: Scale) -> Option<Extent> {
    if text.lines.iter().all(|line| line.runs.iter().all(|run| run.text.is_empty())) {
        return None;
    }
    let width = text.lines.iter().map(|line| line.width).fold(0.0, f64::max);
    let x = match text.anchor {
        Anchor::Start => text.x,
        Anchor::Middle => text.x - width / 2.0,
        Anchor::End => text.x - width,
    };
    let height = height_of_text(text);
    Some(scale.extent(x, middle_of_text(text) - height / 2.0, width, height))
}
