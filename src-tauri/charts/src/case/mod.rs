//! The charts of the business case: what it brings month by month, what makes the difference, and how sure that is.
//!
//! All four are drawn in an area with one size of type, so that the screen, a picture and a slide differ in nothing else.

mod bars;
mod curves;
mod plot;
mod tornado;

use crate::draw::{plain, rounded, text};
use crate::slide::{Frame, SlideWords, page};
use crate::{Anchor, Area, Figures, Item, Plotted, Scene, Shape, Size, Slide, Style, set_lines};
use domain::reading::{CaseReading, Headline, UncertaintyReading};
use domain::{Argument, Message};
use plot::Ink;

/// A chart of the business case, and what it shows.
#[derive(Debug, Clone, Copy)]
pub enum CaseChart<'a> {
    /// The cash of the scenarios against staying, added up month by month.
    Cash(&'a CaseReading),
    /// From what a month leaves today to what it leaves at the end, play by play.
    Waterfall(&'a CaseReading),
    /// Where the cash of a scenario may lie, month by month.
    Fan(&'a UncertaintyReading),
    /// What each figure does to what a scenario is worth.
    Tornado(&'a UncertaintyReading),
}

/// A chart of the case in a size.
#[must_use]
pub fn case(chart: &CaseChart<'_>, style: &Style, size: Size) -> Scene {
    let finite = |length: f64, least: f64| if length.is_finite() { length.max(least) } else { least };
    let (width, height) = (finite(size.width, 420.0), finite(size.height, 220.0));
    let em = (width / 62.0).clamp(12.5, 18.0);
    let area = Area { x: em, y: em, width: width - 2.0 * em, height: height - 2.0 * em };
    let (title, description) = chart.words(style);
    rounded(Scene {
        title,
        description,
        background: Some(style.colors.surface),
        items: chart.draw(area, &Ink { style, em, currency: chart.currency() }),
        ..Scene::empty(width, height)
    })
}

/// The same on a slide; `title` is the workbook's.
#[must_use]
pub fn case_slide(chart: &CaseChart<'_>, title: &str, style: &Style) -> Slide {
    let (finding, notes) = chart.words(style);
    let mut scene = page(finding.clone(), notes.clone(), style);
    scene.items = chart.draw(Frame::FINDING.chart, &Ink { style, em: 22.0, currency: chart.currency() });
    let words = SlideWords {
        title: finding,
        lead: style.words.say(&chart.headline().lead),
        source: style.words.say(&chart.source()),
        footer: title.to_owned(),
        notes,
    };
    let slide = Slide::new(words, scene, &Frame::FINDING, style);
    match chart.figures(style) {
        Some(figures) => slide.with_figures(figures),
        None => slide,
    }
}

impl CaseChart<'_> {
    fn headline(&self) -> &Headline {
        match self {
            Self::Cash(reading) | Self::Waterfall(reading) => &reading.headline,
            Self::Fan(reading) | Self::Tornado(reading) => &reading.headline,
        }
    }

    fn currency(&self) -> &str {
        match self {
            Self::Cash(reading) | Self::Waterfall(reading) => &reading.frame.currency,
            Self::Fan(reading) | Self::Tornado(reading) => &reading.currency,
        }
    }

    /// The finding, and every figure in words.
    fn words(&self, style: &Style) -> (String, String) {
        let said = match self {
            Self::Cash(reading) => curves::say_cash(reading, style),
            Self::Waterfall(reading) => bars::say(reading, style),
            Self::Fan(reading) => curves::say_fan(reading, style),
            Self::Tornado(reading) => tornado::say(reading, style),
        };
        let title = match self {
            // The case's own finding is about its cash; what makes the difference is one of its own.
            Self::Waterfall(reading) => bars::title(reading),
            Self::Cash(_) | Self::Fan(_) | Self::Tornado(_) => None,
        };
        let title = style.words.say(title.as_ref().unwrap_or(&self.headline().title));
        (title, crate::spectrum::joined(&[style.words.say(&self.headline().lead), said], style))
    }

    /// The same in figures; nothing before anything can be computed.
    #[must_use]
    pub fn figures(&self, style: &Style) -> Option<Figures> {
        let plot = match self {
            Self::Cash(reading) => Some(curves::figures(reading, style))
                .filter(|lines| lines.iter().any(|line| !line.sums.is_empty()))
                .map(Plotted::Cash),
            Self::Waterfall(reading) => {
                Some(bars::figures(reading, style)).filter(|steps| !steps.is_empty()).map(Plotted::Waterfall)
            }
            Self::Fan(reading) => {
                Some(reading.simulation.fan.clone()).filter(|bands| !bands.is_empty()).map(Plotted::Fan)
            }
            Self::Tornado(reading) => Some(tornado::figures(reading, style))
                .filter(|swings| !swings.is_empty())
                .map(|swings| Plotted::Tornado { likely: reading.likely, swings }),
        };
        Some(Figures {
            title: self.words(style).0,
            currency: self.currency().to_owned(),
            colors: style.colors,
            area: Frame::FINDING.chart,
            beside: Vec::new(),
            plot: plot?,
        })
    }

    fn source(&self) -> Message {
        match self {
            Self::Cash(reading) | Self::Waterfall(reading) => {
                let rate = (reading.frame.discount_rate * 1000.0).round() / 10.0;
                Message::new("case-source")
                    .with("months", usize::from(reading.frame.months))
                    .with("rate", rate)
            }
            Self::Fan(reading) | Self::Tornado(reading) => Message::new("case-source-risk")
                .with("runs", reading.simulation.runs)
                .with("seed", reading.simulation.seed.to_string()),
        }
    }

    /// The words for a chart of nothing.
    fn nothing(&self) -> &'static str {
        match self {
            Self::Cash(_) | Self::Waterfall(_) | Self::Fan(_) => "case-chart-empty",
            // A case that can be played out has its figures; none of them matters.
            Self::Tornado(_) => "case-tornado-empty",
        }
    }

    fn draw(&self, area: Area, ink: &Ink<'_>) -> Vec<Item> {
        let items = match self {
            Self::Cash(reading) => curves::cash(reading, area, ink),
            Self::Waterfall(reading) => bars::draw(reading, area, ink),
            Self::Fan(reading) => curves::fan(reading, area, ink),
            Self::Tornado(reading) => tornado::draw(reading, area, ink),
        };
        items.unwrap_or_else(|| vec![empty(self.nothing(), area, ink)])
    }
}

/// What stands there instead of a chart of nothing.
fn empty(words: &str, area: Area, ink: &Ink<'_>) -> Item {
    let lines = set_lines(&ink.style.words.word(words), ink.em, 400, area.width * 0.8);
    let at = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    plain("empty", Shape::Text(text(at, Anchor::Middle, ink.em, 400, ink.style.colors.ink_2, lines)))
}

/// Money in a sentence.
fn money(amount: f64, currency: &str) -> Argument {
    Argument::money(amount, currency)
}
