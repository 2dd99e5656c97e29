//! One writer per format: a scene or a deck becomes bytes. Same input, same bytes.
//!
//! | Format | Function | What comes out |
//! |---|---|---|
//! | SVG | [`svg`] | named groups, titles for people who hear the picture, one `tspan` per script |
//! | PNG | [`png`] | the same SVG, drawn with the bundled fonts, and which characters no font could draw |
//! | PDF | [`pdf`] | a page for each slide: vectors, words that can be selected, fonts embedded, tags for screen readers |
//! | XLSX, JSON | [`ballot_xlsx`], [`ballot_json`] | a ballot to be filled in and mailed back, which `imports` reads |
//! | PPTX | [`pptx`] | native shapes, text and connectors that an office program can edit, never a picture |
//! | CSV, XLSX, Mermaid | [`csv`], [`xlsx`], [`mermaid`] | maps as data, which `imports` reads back |
//!
//! What is absent: rules of the method, layout, measuring. Every position comes from the scene. A new
//! [`charts::Shape`] does not compile until each writer draws it.

mod ballot;
mod error;
mod faces;
mod fonts;
mod native;
mod pdf;
mod png;
mod pptx;
mod save;
mod strokes;
mod svg;
mod tables;
mod xml;

pub use self::pdf::pdf;
pub use self::png::png;
pub use self::pptx::pptx;
pub use ballot::{ballot_json, ballot_xlsx};
pub use error::{Error, Obstacle};
pub use faces::Picture;
pub use save::save;
pub use svg::{svg, svg_in};
pub use tables::{case_xlsx, csv, mermaid, xlsx};
