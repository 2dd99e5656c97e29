//! Primitives of a scene become shapes of a slide.

use super::geometry::{self, Extent, Scale, extent_of, extent_of_all};
use super::{gradient, text, theme};
use crate::xml::{Xml, whole};
use charts::{Anchor, Color, Dash, Fill, Item, Shape, Stroke, Text};
use domain::Language;

/// Writes the shapes of one slide, each with a number of its own.
pub(crate) struct Shapes<'a> {
    pub(crate) out: &'a mut Xml,
    pub(crate) scale: Scale,
    pub(crate) language: Language,
    /// The number of the next shape; the tree itself is 1.
    pub(crate) next: i64,
}

impl Shapes<'_> {
    /// Items as one group that can be moved and described as a whole.
    pub(crate) fn group(&mut self, name: &str, describe: &str, items: &[Item]) {
        let Some(extent) = extent_of_all(items, self.scale) else { return };
        self.out.raw("<p:grpSp><p:nvGrpSpPr>");
        self.named(name, describe);
        self.out.raw("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>");
        extent.write(self.out);
        extent.write_inside(self.out);
        self.out.raw("</a:xfrm></p:grpSpPr>");
        let worded = worded(items, self.scale);
        for item in items {
            match &worded {
                Some(worded) if std::ptr::eq(item, worded.area) => {
                    self.area(
                        &worded.label.name,
                        &item.describe,
                        &item.shape,
                        worded.extent,
                        Some(worded.words),
                    );
                }
                Some(worded) if std::ptr::eq(item, worded.label) => {}
                Some(_) | None => self.item(item),
            }
        }
        self.out.raw("</p:grpSp>");
    }

    pub(crate) fn item(&mut self, item: &Item) {
        let Some(extent) = extent_of(item, self.scale) else { return };
        if let Some(layers) = gradient::layers(item) {
            return self.group(&item.name, &item.describe, &layers);
        }
        match &item.shape {
            Shape::Rect { .. } | Shape::Ellipse { .. } | Shape::Path { .. } => {
                self.area(&item.name, &item.describe, &item.shape, extent, None);
            }
            Shape::Line { x1, y1, x2, y2, stroke, arrow } => {
                self.line(item, extent, (x2 < x1, y2 < y1), stroke, *arrow);
            }
            Shape::Text(text) => self.label(item, extent, text),
            Shape::Group { items } => match worded(items, self.scale) {
                // Nothing else is in the group, so it needs none.
                Some(worded) if items.len() == 2 => {
                    let describe =
                        if item.describe.is_empty() { &worded.area.describe } else { &item.describe };
                    self.area(&item.name, describe, &worded.area.shape, worded.extent, Some(worded.words));
                }
                Some(_) | None => self.group(&item.name, &item.describe, items),
            },
        }
    }

    /// A shape with an area, perhaps with words in it.
    fn area(&mut self, name: &str, describe: &str, shape: &Shape, extent: Extent, words: Option<&Text>) {
        self.out.raw("<p:sp><p:nvSpPr>");
        self.named(name, describe);
        self.out.raw("<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>");
        extent.write(self.out);
        self.out.raw("</a:xfrm>");
        let (fill, stroke) = match shape {
            Shape::Rect { width, height, radius, fill, stroke, .. } => {
                let side = width.min(*height);
                if *radius > 0.0 && side > 0.0 {
                    let share = whole(radius / side * 100_000.0).clamp(0, 50_000);
                    self.out
                        .raw("<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\"")
                        .attribute("fmla", &format!("val {share}"))
                        .raw("/></a:avLst></a:prstGeom>");
                } else {
                    self.preset("rect");
                }
                (fill, stroke)
            }
            Shape::Ellipse { fill, stroke, .. } => {
                self.preset("ellipse");
                (fill, stroke)
            }
            Shape::Path { points, closed, fill, stroke } => {
                if *closed && is_diamond(points) {
                    self.preset("diamond");
                } else {
                    self.outline(points, *closed, extent);
                }
                (fill, stroke)
            }
            // These have no area; `item` sends them elsewhere.
            Shape::Line { .. } | Shape::Text(_) | Shape::Group { .. } => (&None, &None),
        };
        self.fill(fill.as_ref());
        match stroke {
            Some(stroke) => self.stroke(stroke, false),
            None => {
                self.out.raw("<a:ln><a:noFill/></a:ln>");
            }
        }
        self.out.raw("</p:spPr>");
        if let Some(words) = words {
            self.words_inside(extent, words);
        }
        self.out.raw("</p:sp>");
    }

    fn line(&mut self, item: &Item, extent: Extent, flipped: (bool, bool), stroke: &Stroke, arrow: bool) {
        self.out.raw("<p:cxnSp><p:nvCxnSpPr>");
        self.named(&item.name, &item.describe);
        self.out.raw("<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm");
        if flipped.0 {
            self.out.raw(" flipH=\"1\"");
        }
        if flipped.1 {
            self.out.raw(" flipV=\"1\"");
        }
        self.out.raw(">");
        extent.write(self.out);
        self.out.raw("</a:xfrm>");
        self.preset("line");
        self.stroke(stroke, arrow);
        self.out.raw("</p:spPr></p:cxnSp>");
    }

    /// A text on its own: in a box that does not break its lines, centred where the scene has the middle of
    /// the letters and aligned as the scene says, so that a font with other measures does no harm.
    fn label(&mut self, item: &Item, extent: Extent, words: &Text) {
        self.out.raw("<p:sp><p:nvSpPr>");
        self.named(&item.name, &item.describe);
        self.out.raw("<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>");
        extent.write(self.out);
        self.out.raw("</a:xfrm>");
        self.preset("rect");
        self.out.raw(
            "<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" \
             rtlCol=\"0\" anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>",
        );
        text::lines(self.out, words, self.scale, self.language);
        self.out.raw("</p:txBody></p:sp>");
    }

    /// Words in a shape: where the scene has them, and broken again when they are edited.
    fn words_inside(&mut self, extent: Extent, words: &Text) {
        let at = self.scale.units(words.x);
        let (left, right) = match words.anchor {
            Anchor::Start => (at - extent.x, 0),
            Anchor::Middle => {
                // Whatever lies on one side of the middle beyond the other side's share is kept free.
                let off = 2 * at - (2 * extent.x + extent.width);
                (off.max(0), (-off).max(0))
            }
            Anchor::End => (0, extent.x + extent.width - at),
        };
        let middle = self.scale.units(geometry::middle_of_text(words));
        let off = 2 * middle - (2 * extent.y + extent.height);
        // Two px aside is still the middle: letters have no exact one.
        let (anchor, top) = if off.abs() <= 2 * self.scale.units(2.0) {
            ("ctr", 0)
        } else {
            let half = self.scale.units(geometry::height_of_text(words) / 2.0);
            ("t", (middle - half - extent.y).max(0))
        };
        self.out
            .raw("<p:txBody><a:bodyPr wrap=\"square\"")
            .whole("lIns", left.max(0))
            .whole("tIns", top)
            .whole("rIns", right.max(0))
            .raw(" bIns=\"0\" rtlCol=\"0\"")
            .attribute("anchor", anchor)
            .raw("><a:noAutofit/></a:bodyPr><a:lstStyle/>");
        text::lines(self.out, words, self.scale, self.language);
        self.out.raw("</p:txBody>");
    }

    /// `cNvPr` with the next number.
    pub(crate) fn named(&mut self, name: &str, describe: &str) {
        self.out.raw("<p:cNvPr").whole("id", self.next).attribute("name", name);
        if !describe.is_empty() {
            self.out.attribute("descr", describe);
        }
        self.out.raw("/>");
        self.next += 1;
    }

    fn preset(&mut self, name: &str) {
        self.out.raw("<a:prstGeom").attribute("prst", name).raw("><a:avLst/></a:prstGeom>");
    }

    /// A path through points, in units from its own corner.
    fn outline(&mut self, points: &[(f64, f64)], closed: bool, extent: Extent) {
        self.out
            .raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path")
            .whole("w", extent.width)
            .whole("h", extent.height)
            .raw(">");
        for (place, (x, y)) in points.iter().enumerate() {
            let (open, close) = if place == 0 {
                ("<a:moveTo><a:pt", "/></a:moveTo>")
            } else {
                ("<a:lnTo><a:pt", "/></a:lnTo>")
            };
            self.out
                .raw(open)
                .whole("x", self.scale.units(*x) - extent.x)
                .whole("y", self.scale.units(*y) - extent.y)
                .raw(close);
        }
        self.out
            .raw(if closed { "<a:close/></a:path>" } else { "</a:path>" })
            .raw("</a:pathLst></a:custGeom>");
    }

    fn fill(&mut self, fill: Option<&Fill>) {
        match fill {
            None => {
                self.out.raw("<a:noFill/>");
            }
            Some(Fill::Solid { color: one }) => solid(self.out, *one),
            Some(Fill::Gradient { stops }) => match stops.as_slice() {
                [] => {
                    self.out.raw("<a:noFill/>");
                }
                // A gradient has two stops at least.
                [(_, only)] => solid(self.out, *only),
                several => {
                    self.out.raw("<a:gradFill rotWithShape=\"1\"><a:gsLst>");
                    for (offset, stop) in several {
                        self.out
                            .raw("<a:gs")
                            .whole("pos", whole(offset.clamp(0.0, 1.0) * 100_000.0))
                            .raw(">");
                        color(self.out, *stop);
                        self.out.raw("</a:gs>");
                    }
                    self.out.raw("</a:gsLst><a:lin ang=\"0\" scaled=\"0\"/></a:gradFill>");
                }
            },
        }
    }

    fn stroke(&mut self, stroke: &Stroke, arrow: bool) {
        self.out.raw("<a:ln").whole("w", self.scale.length(stroke.width).min(20_116_800));
        if stroke.round {
            self.out.raw(" cap=\"rnd\"");
        }
        self.out.raw(">");
        solid(self.out, stroke.color);
        self.out.raw(match stroke.dash {
            Dash::Solid => "<a:prstDash val=\"solid\"/>",
            Dash::Dot => "<a:prstDash val=\"dot\"/>",
            Dash::Dash => "<a:prstDash val=\"sysDash\"/>",
        });
        self.out.raw(if stroke.round { "<a:round/>" } else { "<a:miter lim=\"800000\"/>" });
        if arrow {
            self.out.raw("<a:tailEnd type=\"triangle\" w=\"lg\" len=\"lg\"/>");
        }
        self.out.raw("</a:ln>");
    }
}

pub(crate) fn solid(out: &mut Xml, one: Color) {
    out.raw("<a:solidFill>");
    color(out, one);
    out.raw("</a:solidFill>");
}

/// A colour, by its name in the theme if it has one there.
pub(crate) fn color(out: &mut Xml, color: Color) {
    let (element, value) = match theme::name_of(color) {
        Some(name) => ("a:schemeClr", name.to_owned()),
        None => ("a:srgbClr", theme::hex(color)),
    };
    out.raw("<").raw(element).attribute("val", &value);
    if color.alpha == 255 {
        out.raw("/>");
    } else {
        let alpha = whole(f64::from(color.alpha) / 255.0 * 100_000.0);
        out.raw("><a:alpha").whole("val", alpha).raw("/></").raw(element).raw(">");
    }
}

/// A box and its words, which are one shape on a slide: what somebody types stays in the box.
struct Worded<'a> {
    area: &'a Item,
    extent: Extent,
    label: &'a Item,
    words: &'a Text,
}

/// The items' ground and the words on it, if the lowest item is an area and the only text lies in it.
fn worded(items: &[Item], scale: Scale) -> Option<Worded<'_>> {
    let (area, above) = items.split_first()?;
    match &area.shape {
        Shape::Rect { .. } | Shape::Ellipse { .. } => {}
        Shape::Line { .. } | Shape::Path { .. } | Shape::Text(_) | Shape::Group { .. } => return None,
    }
    let mut labels = above.iter().filter_map(|item| match &item.shape {
        Shape::Text(words) => Some((item, words)),
        Shape::Rect { .. }
        | Shape::Ellipse { .. }
        | Shape::Line { .. }
        | Shape::Path { .. }
        | Shape::Group { .. } => None,
    });
    let (label, words) = labels.next()?;
    if labels.next().is_some() || gradient::layers(area).is_some() {
        return None;
    }
    let (outer, inner) = (extent_of(area, scale)?, extent_of(label, scale)?);
    // Letters may stand a little over: their box is taller than they are.
    let slack = scale.units(4.0);
    let inside = inner.x >= outer.x
        && inner.x + inner.width <= outer.x + outer.width
        && inner.y + slack >= outer.y
        && inner.y + inner.height <= outer.y + outer.height + slack;
    inside.then_some(Worded { area, extent: outer, label, words })
}

/// Four points in the middles of the sides of their rectangle.
fn is_diamond(points: &[(f64, f64)]) -> bool {
    let [a, b, c, d] = points else { return false };
    let near = |one: f64, other: f64| (one - other).abs() < 0.02;
    let upright = |top: &(f64, f64), side: &(f64, f64), bottom: &(f64, f64), other: &(f64, f64)| {
        near(top.0, bottom.0)
            && near(side.1, other.1)
            && near(top.0 * 2.0, side.0 + other.0)
            && near(side.1 * 2.0, top.1 + bottom.1)
    };
    upright(a, b, c, d) || upright(b, c, d, a)
}
