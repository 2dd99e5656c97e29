//! SVG: groups with names, titles for people who hear the picture, one `tspan` per script.

use crate::strokes::{ARROWHEAD, BEYOND, SLANT, dashes, shortened};
use crate::xml::Xml;
use charts::{Anchor, Color, Face, Fill, Item, Run, Scene, Shape, Stroke, Text, TextLine};
use std::collections::BTreeSet;

/// A scene as an SVG file. Fonts are named and not embedded: Inter and Noto Sans SC where they are
/// installed, else what the system uses for its own windows.
#[must_use]
pub fn svg(scene: &Scene) -> String {
    svg_in(scene, None)
}

/// The same with Latin letters in a family of one's own, where whoever shows the file has it. Lines were broken for
/// ours, so a wider one may run out of its place.
#[must_use]
pub fn svg_in(scene: &Scene, font: Option<&str>) -> String {
    let latin = families(Face::Latin);
    write(
        scene,
        &mut FontNames { latin: font.map_or_else(|| latin.to_owned(), |own| format!("'{own}', {latin}")) },
    )
}

/// How runs of text find their fonts. A file names families and leaves the finding to whoever shows it;
/// the renderer of our own names the very face for every stretch.
pub(crate) trait Typesetter {
    /// Gives the run in stretches, each with the value of its `font-family`.
    fn set(&mut self, run: &Run, weight: u16, stretch: &mut dyn FnMut(&str, &str));

    /// The `font-family` that a line of several has to begin with, for a renderer that first sets the whole line in that of
    /// its beginning.
    fn leads(&mut self, runs: &[Run], weight: u16) -> Option<String>;

    /// Whether slanted text is written upright and slanted by a transformation, for a renderer that has no
    /// slanted face and does not make one.
    fn slants(&self) -> bool;
}

/// Families by name, each list ending in what every system has.
struct FontNames {
    latin: String,
}

impl Typesetter for FontNames {
    fn set(&mut self, run: &Run, _weight: u16, stretch: &mut dyn FnMut(&str, &str)) {
        match run.face {
            Face::Latin => stretch(&run.text, &self.latin),
            Face::Han | Face::System => stretch(&run.text, families(run.face)),
        }
    }

    fn leads(&mut self, _runs: &[Run], _weight: u16) -> Option<String> {
        None
    }

    fn slants(&self) -> bool {
        false
    }
}

fn families(face: Face) -> &'static str {
    match face {
        Face::Latin => "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', system-ui, sans-serif",
        Face::Han => {
            "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
        }
        Face::System => {
            "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic', 'Apple Color Emoji', \
             'Segoe UI Emoji', 'Noto Color Emoji', sans-serif"
        }
    }
}

pub(crate) fn write(scene: &Scene, typesetter: &mut dyn Typesetter) -> String {
    let mut writer = Writer {
        body: Xml::with_capacity(32 * 1024),
        gradients: Vec::new(),
        arrows: Vec::new(),
        names: BTreeSet::from(["title".to_owned(), "description".to_owned()]),
        typesetter,
    };
    writer.items(&scene.items);
    let definitions = writer.definitions();

    let mut out = Xml::with_capacity(writer.body.as_str().len() + definitions.len() + 2048);
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .number("width", scene.width)
        .number("height", scene.height)
        .raw(" viewBox=\"0 0 ")
        .figure(scene.width)
        .raw(" ")
        .figure(scene.height)
        .raw("\" role=\"img\" aria-labelledby=\"title description\">\n<title id=\"title\">")
        .text(&scene.title)
        .raw("</title>\n<desc id=\"description\">")
        .text(&scene.description)
        .raw("</desc>\n")
        .raw(&definitions);
    if let Some(color) = scene.background {
        out.raw("<rect width=\"100%\" height=\"100%\"");
        paint(&mut out, "fill", color);
        out.raw("/>\n");
    }
    out.raw(writer.body.as_str()).raw("</svg>\n");
    out.finish()
}

struct Writer<'a> {
    body: Xml,
    gradients: Vec<&'a [(f64, Color)]>,
    arrows: Vec<Color>,
    names: BTreeSet<String>,
    typesetter: &'a mut dyn Typesetter,
}

impl<'a> Writer<'a> {
    fn items(&mut self, items: &'a [Item]) {
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &'a Item) {
        let id = self.id(&item.name);
        match &item.shape {
            Shape::Rect { x, y, width, height, radius, fill, stroke } => {
                let fill = self.fill(fill.as_ref());
                self.body
                    .raw("<rect")
                    .raw(&id)
                    .number("x", *x)
                    .number("y", *y)
                    .number("width", width.max(0.0))
                    .number("height", height.max(0.0));
                if *radius > 0.0 {
                    self.body.number("rx", *radius);
                }
                self.body.raw(&fill);
                self.close("rect", stroke.as_ref(), item);
            }
            Shape::Ellipse { cx, cy, rx, ry, fill, stroke } => {
                let fill = self.fill(fill.as_ref());
                self.body
                    .raw("<ellipse")
                    .raw(&id)
                    .number("cx", *cx)
                    .number("cy", *cy)
                    .number("rx", rx.max(0.0))
                    .number("ry", ry.max(0.0))
                    .raw(&fill);
                self.close("ellipse", stroke.as_ref(), item);
            }
            Shape::Line { x1, y1, x2, y2, stroke, arrow } => {
                let (mut x2, mut y2) = (*x2, *y2);
                let mut marker = String::new();
                if *arrow {
                    (x2, y2) = shortened((*x1, *y1), (x2, y2), stroke.width * ARROWHEAD * BEYOND);
                    marker = format!(" marker-end=\"url(#arrow-{})\"", self.arrow(stroke.color));
                }
                self.body
                    .raw("<line")
                    .raw(&id)
                    .number("x1", *x1)
                    .number("y1", *y1)
                    .number("x2", x2)
                    .number("y2", y2)
                    .raw(&marker);
                self.close("line", Some(stroke), item);
            }
            Shape::Path { points, closed, fill, stroke } => {
                let fill = self.fill(fill.as_ref());
                self.body.raw("<path").raw(&id).raw(" d=\"");
                for (place, (x, y)) in points.iter().enumerate() {
                    self.body.raw(if place == 0 { "M" } else { "L" }).figure(*x).raw(" ").figure(*y);
                }
                self.body.raw(if *closed { "Z\"" } else { "\"" }).raw(&fill);
                self.close("path", stroke.as_ref(), item);
            }
            Shape::Text(text) => self.text(&id, text, item),
            Shape::Group { items } => {
                self.body.raw("<g").raw(&id).raw(">");
                self.title(item);
                self.body.raw("\n");
                self.items(items);
                self.body.raw("</g>\n");
            }
        }
    }

    fn text(&mut self, id: &str, text: &Text, item: &Item) {
        // A title inside `text` would count as its words in some readers, so a group carries it.
        let grouped = !item.describe.is_empty();
        if grouped {
            self.body.raw("<g").raw(id).raw(">");
            self.title(item);
        }
        if !(text.italic && self.typesetter.slants()) {
            self.body.raw("<text");
            if !grouped {
                self.body.raw(id);
            }
            self.letters(text);
            if text.italic {
                self.body.raw(" font-style=\"italic\"");
            }
            self.body.raw(" xml:space=\"preserve\">");
            let mut y = text.y;
            for line in &text.lines {
                self.line(line, text.weight, (text.x, y));
                y += text.line_height;
            }
            self.body.raw("</text>");
        } else {
            // Each line leans about its own baseline, or the lower ones would shift to the left.
            let mut y = text.y;
            for line in &text.lines {
                self.body.raw("<text");
                self.letters(text);
                self.body.raw(" transform=\"translate(").figure(text.x).raw(" ").figure(y);
                self.body.raw(") skewX(").figure(-SLANT).raw(")\" xml:space=\"preserve\">");
                self.line(line, text.weight, (0.0, 0.0));
                self.body.raw("</text>");
                y += text.line_height;
            }
        }
        self.body.raw(if grouped { "</g>\n" } else { "\n" });
    }

    /// How the letters of a text look.
    fn letters(&mut self, text: &Text) {
        match text.anchor {
            Anchor::Start => {}
            Anchor::Middle => {
                self.body.raw(" text-anchor=\"middle\"");
            }
            Anchor::End => {
                self.body.raw(" text-anchor=\"end\"");
            }
        }
        self.body.number("font-size", text.size).whole("font-weight", i64::from(text.weight));
        paint(&mut self.body, "fill", text.color);
    }

    fn line(&mut self, line: &TextLine, weight: u16, (x, y): (f64, f64)) {
        let mut begun = false;
        if let Some(family) = self.typesetter.leads(&line.runs, weight) {
            self.body.raw("<tspan").number("x", x).number("y", y);
            self.body.raw(" font-family=\"").raw(&family).raw("\">\u{200b}</tspan>");
            begun = true;
        }
        for run in &line.runs {
            let body = &mut self.body;
            self.typesetter.set(run, weight, &mut |words, family| {
                body.raw("<tspan");
                if !begun {
                    body.number("x", x).number("y", y);
                }
                begun = true;
                body.raw(" font-family=\"").raw(family).raw("\">").text(words).raw("</tspan>");
            });
        }
    }

    /// Ends an element whose own attributes are written.
    fn close(&mut self, element: &str, stroke: Option<&Stroke>, item: &Item) {
        if let Some(stroke) = stroke {
            paint(&mut self.body, "stroke", stroke.color);
            self.body.number("stroke-width", stroke.width);
            if let Some((on, off)) = dashes(stroke) {
                self.body.raw(" stroke-dasharray=\"").figure(on).raw(" ").figure(off).raw("\"");
            }
            if stroke.round {
                self.body.raw(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
            }
        }
        if item.describe.is_empty() {
            self.body.raw("/>\n");
        } else {
            self.body.raw(">");
            self.title(item);
            self.body.raw("</").raw(element).raw(">\n");
        }
    }

    fn title(&mut self, item: &Item) {
        if !item.describe.is_empty() {
            self.body.raw("<title>").text(&item.describe).raw("</title>");
        }
    }

    fn fill(&mut self, fill: Option<&'a Fill>) -> String {
        let mut out = Xml::default();
        match fill {
            None => {
                out.raw(" fill=\"none\"");
            }
            Some(Fill::Solid { color }) => paint(&mut out, "fill", *color),
            Some(Fill::Gradient { stops }) => {
                let place = place_in(&mut self.gradients, stops.as_slice());
                out.attribute("fill", &format!("url(#gradient-{place})"));
            }
        }
        out.finish()
    }

    fn arrow(&mut self, color: Color) -> usize {
        place_in(&mut self.arrows, color)
    }

    /// ` id="…"`, unique in the file and fit for a fragment of an address and for CSS: letters, digits and
    /// `-`, `_`, with `.` for the `/` of scene names and `_hex_` for anything else.
    fn id(&mut self, name: &str) -> String {
        let mut base = String::with_capacity(name.len() + 8);
        for character in name.chars() {
            match character {
                'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '.' => base.push(character),
                '/' => base.push('.'),
                other => base.push_str(&format!("_{:x}_", u32::from(other))),
            }
        }
        if !base.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
            base.insert(0, '_');
        }
        let mut id = base.clone();
        let mut number = 2;
        // Names of scenes are unique; two that differ only in `/` and `.` are told apart here. Ids of our
        // own definitions are kept free as well.
        while id.starts_with("gradient-") || id.starts_with("arrow-") || !self.names.insert(id.clone()) {
            id = format!("_{base}-{number}");
            number += 1;
        }
        format!(" id=\"{id}\"")
    }

    fn definitions(&self) -> String {
        if self.gradients.is_empty() && self.arrows.is_empty() {
            return String::new();
        }
        let mut out = Xml::default();
        out.raw("<defs>\n");
        for (place, stops) in self.gradients.iter().enumerate() {
            out.raw("<linearGradient").attribute("id", &format!("gradient-{}", place + 1)).raw(">");
            for (offset, color) in *stops {
                out.raw("<stop").number("offset", *offset);
                paint(&mut out, "stop", *color);
                out.raw("/>");
            }
            out.raw("</linearGradient>\n");
        }
        for (place, color) in self.arrows.iter().enumerate() {
            out.raw("<marker")
                .attribute("id", &format!("arrow-{}", place + 1))
                .raw(" viewBox=\"0 0 10 10\"")
                .number("refX", 10.0 * (1.0 - BEYOND))
                .raw(" refY=\"5\"")
                .number("markerWidth", ARROWHEAD)
                .number("markerHeight", ARROWHEAD)
                .raw(" orient=\"auto\"><path d=\"M0 0L10 5L0 10Z\"");
            paint(&mut out, "fill", *color);
            out.raw("/></marker>\n");
        }
        out.raw("</defs>\n");
        out.finish()
    }
}

/// The number of a value among those met so far, counted from 1.
fn place_in<T: PartialEq>(met: &mut Vec<T>, value: T) -> usize {
    if let Some(place) = met.iter().position(|one| *one == value) {
        return place + 1;
    }
    met.push(value);
    met.len()
}

/// `fill`, `stroke` or `stop` with its opacity apart: eight-digit colours are not understood everywhere.
fn paint(out: &mut Xml, what: &str, color: Color) {
    let (name, opacity) = match what {
        "stop" => ("stop-color", "stop-opacity"),
        "stroke" => ("stroke", "stroke-opacity"),
        _ => ("fill", "fill-opacity"),
    };
    out.attribute(name, &Color { alpha: 255, ..color }.to_string());
    if color.alpha < 255 {
        out.number(opacity, f64::from(color.alpha) / 255.0);
    }
}
