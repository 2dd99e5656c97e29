//! Scenes: what a chart looks like, before anybody draws it.
//!
//! Every chart is a pure function `(reading, &Style, Size) -> Scene`; a reading is what a screen shows, derived
//! by the domain. Text is measured here with the bundled fonts, so that the screen, a picture and a slide
//! break the same lines at the same places. A [`Slide`] is a scene with the words that stand around it.

mod area;
mod case;
mod color;
mod curve;
mod draw;
mod figures;
mod fonts;
mod gantt;
mod journey;
mod scene;
mod sentence;
mod slide;
mod spectrum;
mod style;
mod text;

pub use area::{Area, Size};
pub use case::{CaseChart, case, case_slide};
pub use curve::{curve, curve_slides};
pub use figures::{CashLine, Figures, GanttBar, Plotted, StepKind, Swing, WaterfallStep};
pub use fonts::font;
pub use gantt::{gantt, gantt_figures, gantt_slides};
pub use journey::{Ratings, journey, journey_slides};
pub use scene::*;
pub use slide::{Deck, Slide, SlideBox};
pub use spectrum::{spectrum, spectrum_slide};
pub use style::{Colors, Style, Theme};
pub use text::{is_right_to_left, measure, set_line, set_lines, set_lines_within};
