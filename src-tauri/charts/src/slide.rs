//! Slides as data: a scene, and the words that stand around it with their places.
//!
//! A slide file needs its title as a real title, not as a drawing of one; a picture of the slide needs it drawn.
//! Both take the place and the broken lines from the same [`SlideBox`].

use crate::draw::{plain, rounded, solid, text};
use crate::{Anchor, Area, Color, Figures, Item, Scene, Shape, Size, Style, Text, set_lines_within};
use domain::Language;

/// Slides in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct Deck {
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// Its slides.
    pub slides: Vec<Slide>,
    /// The family of Latin letters; Arial unless said.
    pub font: Option<String>,
}

/// One slide of 1920 × 1080 px.
#[derive(Debug, Clone, PartialEq)]
pub struct Slide {
    /// The finding: the slide's title.
    pub title: String,
    /// What it rests on.
    pub lead: String,
    /// Where the figures come from.
    pub source: String,
    /// The workbook's title, and which part this is where there are several.
    pub footer: String,
    /// What to say to it: every figure in words, and what was shortened on the slide.
    pub notes: String,
    /// Where the title stands and how its lines break.
    pub title_box: SlideBox,
    /// The same of the lead.
    pub lead_box: SlideBox,
    /// The same of the source.
    pub source_box: SlideBox,
    /// The same of the footer; its text stands at the right end.
    pub footer_box: SlideBox,
    /// The chart, without the words above, on a page of its own size.
    pub scene: Scene,
    /// The chart in figures, where an office program can draw it itself.
    pub figures: Option<Figures>,
}

/// A place for words on a slide.
#[derive(Debug, Clone, PartialEq)]
pub struct SlideBox {
    /// The place.
    pub area: Area,
    /// The words as drawn, their lines broken for it.
    pub text: Text,
}

impl Slide {
    /// Where charts stand on a slide.
    pub const CHART: Area = Area { x: 96.0, y: 262.0, width: 1728.0, height: 716.0 };
    /// Where the title stands.
    pub const TITLE: Area = Area { x: 96.0, y: 64.0, width: 1728.0, height: 124.0 };
    /// Where the lead stands.
    pub const LEAD: Area = Area { x: 96.0, y: 196.0, width: 1728.0, height: 40.0 };
    /// Where the source stands.
    pub const SOURCE: Area = Area { x: 96.0, y: 1012.0, width: 1240.0, height: 28.0 };
    /// Where the footer stands.
    pub const FOOTER: Area = Area { x: 1356.0, y: 1012.0, width: 468.0, height: 28.0 };
    /// The slide of some words around items that stand on a page of 1920 × 1080.
    pub(crate) fn new(words: SlideWords, mut chart: Scene, frame: &Frame, style: &Style) -> Self {
        let colors = style.colors;
        let rule = solid(colors.line, 1.5);
        let (from, to) = ((frame.title.x, frame.rule), (frame.title.right(), frame.rule));
        chart.items.push(plain("rule", crate::draw::line(from, to, rule)));
        chart.background = Some(colors.surface);
        let SlideWords { title, lead, source, footer, notes } = words;
        Self {
            title_box: SlideBox::title(&title, frame, colors.ink),
            lead_box: SlideBox::one_line(&lead, frame.lead, frame.lead_sizes, Anchor::Start, colors.ink_2),
            source_box: SlideBox::one_line(&source, frame.source, (20.0, 18.0), Anchor::Start, colors.ink_3),
            footer_box: SlideBox::one_line(&footer, frame.footer, (20.0, 18.0), Anchor::End, colors.ink_3),
            scene: rounded(chart),
            title,
            lead,
            source,
            footer,
            notes,
            figures: None,
        }
    }

    /// The same, with the figures from which an office program draws the chart itself.
    pub(crate) fn with_figures(self, figures: Figures) -> Self {
        // The rule under the chart is the slide's.
        let rule = self.scene.items.last().filter(|item| item.name == "rule").cloned();
        let beside = figures.beside.into_iter().chain(rule).collect();
        Self { figures: Some(Figures { beside, ..figures }), ..self }
    }

    /// The whole slide as one scene, its words drawn, for pictures.
    #[must_use]
    pub fn composed(&self) -> Scene {
        let boxes = [
            ("title", &self.title, &self.title_box),
            ("lead", &self.lead, &self.lead_box),
            ("source", &self.source, &self.source_box),
            ("footer", &self.footer, &self.footer_box),
        ];
        let words =
            boxes.into_iter().filter(|(_, words, _)| !words.is_empty()).map(|(name, words, place)| Item {
                name: format!("slide/{name}"),
                handle: None,
                describe: words.clone(),
                shape: Shape::Text(place.text.clone()),
            });
        let mut scene = self.scene.clone();
        scene.items.splice(0..0, words);
        rounded(scene)
    }
}

/// Where everything stands on a slide, px.
pub(crate) struct Frame {
    pub(crate) title: Area,
    /// Sizes of type for the title and how many lines it may have in each, the best first.
    title_sizes: &'static [(f64, usize)],
    /// The same for a title that fits in none of them.
    longest_title: (f64, usize),
    pub(crate) lead: Area,
    lead_sizes: (f64, f64),
    pub(crate) chart: Area,
    rule: f64,
    source: Area,
    footer: Area,
}

impl Frame {
    /// A finding in large type, and a chart that shows it.
    pub(crate) const FINDING: Self = Self {
        title: Slide::TITLE,
        title_sizes: &[(52.0, 2), (48.0, 2), (44.0, 2), (40.0, 2), (36.0, 2), (32.0, 2)],
        // Three small lines are as high as two large ones.
        longest_title: (32.0, 3),
        lead: Slide::LEAD,
        lead_sizes: (28.0, 20.0),
        chart: Slide::CHART,
        rule: 996.0,
        source: Slide::SOURCE,
        footer: Slide::FOOTER,
    };

    /// A chart of many words, which takes all the room that there is: 1 792 × 852 px, a quarter more.
    pub(crate) const FULL: Self = Self {
        title: Area { x: 64.0, y: 36.0, width: 1792.0, height: 70.0 },
        title_sizes: &[(44.0, 1), (40.0, 1), (36.0, 1), (30.0, 2), (26.0, 2)],
        longest_title: (20.0, 3),
        lead: Area { x: 64.0, y: 108.0, width: 1792.0, height: 32.0 },
        lead_sizes: (24.0, 18.0),
        chart: Area { x: 64.0, y: 152.0, width: 1792.0, height: 852.0 },
        rule: 1014.0,
        source: Area { x: 64.0, y: 1026.0, width: 1304.0, height: 28.0 },
        footer: Area { x: 1388.0, y: 1026.0, width: 468.0, height: 28.0 },
    };
}

/// The words of a slide.
pub(crate) struct SlideWords {
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) source: String,
    pub(crate) footer: String,
    pub(crate) notes: String,
}

impl SlideBox {
    /// A title in the largest type in which it fits, standing on the lower edge of its place.
    fn title(words: &str, frame: &Frame, color: Color) -> Self {
        let area = frame.title;
        let set = |(size, most): (f64, usize)| {
            let (lines, shortened) = set_lines_within(words, size, 600, area.width, most);
            (size, lines, shortened)
        };
        let fitting = frame.title_sizes.iter().map(|size| set(*size)).find(|(_, _, shortened)| !shortened);
        // What is longer than any is whole in the notes and in the slide's outline.
        let (size, lines, _) = fitting.unwrap_or_else(|| set(frame.longest_title));
        let line_height = size * 1.15;
        let above = crate::text::count(lines.len().saturating_sub(1)) * line_height;
        let y = area.bottom() - 0.25 * size - above;
        let text = Text { line_height, ..text((area.x, y), Anchor::Start, size, 600, color, lines) };
        Self { area, text }
    }

    /// Words on one line, smaller if need be.
    fn one_line(
        words: &str,
        area: Area,
        (largest, smallest): (f64, f64),
        anchor: Anchor,
        color: Color,
    ) -> Self {
        let wide = crate::measure(words, 400);
        let size =
            if wide * largest > area.width { (area.width / wide).clamp(smallest, largest) } else { largest };
        let (lines, _) = set_lines_within(words, size, 400, area.width + 0.01, 1);
        let x = match anchor {
            Anchor::Start => area.x,
            Anchor::Middle => area.x + area.width / 2.0,
            Anchor::End => area.right(),
        };
        Self {
            area,
            text: text((x, area.y + area.height * 0.5 + size * 0.36), anchor, size, 400, color, lines),
        }
    }
}

/// An empty page of a slide.
pub(crate) fn page(title: String, description: String, style: &Style) -> Scene {
    let Size { width, height } = Size::SLIDE;
    Scene { title, description, background: Some(style.colors.surface), ..Scene::empty(width, height) }
}
