//! Slides: scenes with the words around them, before anybody writes the file.
//!
//! A slide is 1920 × 1080 px, as its scene is. Its title, lead and source are kept apart from the scene
//! because an office program has places of its own for them: outline view and screen readers look for the title.

use crate::{Color, Scene};
use serde::Serialize;

/// Slides in their order.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Deck {
    /// The deck's title, among the properties of the file.
    pub title: String,
    /// The language its words are in.
    pub language: domain::Language,
    /// The slides.
    pub slides: Vec<Slide>,
}

/// One slide.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Slide {
    /// The finding.
    pub title: Block,
    /// What it rests on.
    pub lead: Option<Block>,
    /// The chart, on the whole slide; its background is the slide's.
    pub scene: Scene,
    /// Where the figures came from.
    pub source: Option<Block>,
    /// What the speaker may say; paragraphs are separated by line feeds, empty for none.
    pub notes: String,
}

/// Words in a box that breaks its lines itself, beginning at the top left.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Block {
    /// The words; paragraphs are separated by line feeds.
    pub text: String,
    /// Left edge, px.
    pub x: f64,
    /// Top edge, px.
    pub y: f64,
    /// Width, px.
    pub width: f64,
    /// Height, px.
    pub height: f64,
    /// Em size, px.
    pub size: f64,
    /// 400, 500 or 600.
    pub weight: u16,
    /// Its colour.
    pub color: Color,
}
