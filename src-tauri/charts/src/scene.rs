//! A scene: what a chart looks like, in few primitives, before anybody draws it.
//!
//! Lengths are pixels of the size asked for; the slide is 1920 × 1080. Coordinates are rounded to 0.01, so
//! that the same chart is the same bytes. The screen and every writer draw the same scene, and a new
//! [`Shape`] does not compile until each of them can.

use serde::Serialize;

/// A picture with a meaning behind each of its parts.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Scene {
    /// Width, px.
    pub width: f64,
    /// Height, px.
    pub height: f64,
    /// What the picture says, one sentence: its title for people who hear it.
    pub title: String,
    /// The same in more words: every figure of it.
    pub description: String,
    /// What is drawn behind everything, or nothing for a transparent ground.
    pub background: Option<Color>,
    /// What is drawn, back to front.
    pub items: Vec<Item>,
    /// How pixels become values.
    pub axes: Vec<Axis>,
}

/// One part of a scene.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Item {
    /// A name, unique within the scene: `offering/insight-suite/evidenced`. Shapes on a slide carry it.
    pub name: String,
    /// What a pointer takes hold of here, if anything.
    pub handle: Option<Handle>,
    /// What it says, for people who hear it; empty for what only decorates.
    pub describe: String,
    /// How it looks.
    pub shape: Shape,
}

/// What a pointer takes hold of.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "handle", rename_all = "snake_case")]
pub enum Handle {
    /// An offering on the spectrum, in one of its positions.
    Offering {
        /// Which.
        offering: domain::OfferingId,
        /// Which of its positions.
        mark: Mark,
    },
    /// A stage of a map.
    Stage {
        /// Which.
        stage: domain::StageId,
    },
    /// A cell of a map.
    Cell {
        /// Its stage.
        stage: domain::StageId,
        /// Its lane.
        lane: domain::LaneId,
    },
    /// A play of the plan.
    Play {
        /// Which.
        play: domain::PlayId,
    },
}

/// Which position of an offering a mark shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Where it stands by evidence, by overrule or by hand.
    Position,
    /// Where we believe it stands.
    Perceived,
    /// Where it shall go.
    Target,
}

/// The primitives.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum Shape {
    /// A rectangle, its corners rounded by `radius`.
    Rect {
        /// Its left edge.
        x: f64,
        /// Its upper edge.
        y: f64,
        /// Its width.
        width: f64,
        /// Its height.
        height: f64,
        /// The radius of its corners.
        radius: f64,
        /// How it is filled, if it is.
        fill: Option<Fill>,
        /// How its edge is drawn, if it is.
        stroke: Option<Stroke>,
    },
    /// An ellipse about its centre.
    Ellipse {
        /// Its centre, from the left.
        cx: f64,
        /// Its centre, from above.
        cy: f64,
        /// Half its width.
        rx: f64,
        /// Half its height.
        ry: f64,
        /// How it is filled, if it is.
        fill: Option<Fill>,
        /// How its edge is drawn, if it is.
        stroke: Option<Stroke>,
    },
    /// A straight line, perhaps with an arrowhead at its end. On a slide it is a connector.
    Line {
        /// Where it starts, from the left.
        x1: f64,
        /// Where it starts, from above.
        y1: f64,
        /// Where it ends, from the left.
        x2: f64,
        /// Where it ends, from above.
        y2: f64,
        /// How it is drawn.
        stroke: Stroke,
        /// Whether an arrowhead stands at its end, its tip at the end point.
        arrow: bool,
    },
    /// A path through points, closed or not.
    Path {
        /// Its corners in order.
        points: Vec<(f64, f64)>,
        /// Whether its end is joined to its start.
        closed: bool,
        /// How it is filled, if it is.
        fill: Option<Fill>,
        /// How its line is drawn, if it is.
        stroke: Option<Stroke>,
    },
    /// Lines of text, already broken.
    Text(Text),
    /// Items that belong together; on a slide they are a group.
    Group {
        /// What belongs together, back to front.
        items: Vec<Item>,
    },
}

/// A block of text whose lines are already broken and measured.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Text {
    /// Where the lines are aligned to.
    pub x: f64,
    /// The baseline of the first line.
    pub y: f64,
    /// Which side of `x` the lines stand on.
    pub anchor: Anchor,
    /// Em size, px.
    pub size: f64,
    /// 400, 500 or 600.
    pub weight: u16,
    /// Slanted, for what is guessed.
    pub italic: bool,
    /// From one baseline to the next, px.
    pub line_height: f64,
    /// Its colour.
    pub color: Color,
    /// The lines.
    pub lines: Vec<TextLine>,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct TextLine {
    /// Its width as measured, px.
    pub width: f64,
    /// Stretches that share a font, in logical order.
    pub runs: Vec<Run>,
}

/// A stretch of text in one font.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Its font.
    pub face: Face,
}

/// Which font a run is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Inter: Latin, Greek, Cyrillic, punctuation.
    Latin,
    /// Noto Sans SC: Chinese.
    Han,
    /// Whatever the system has: everything else (Arabic, Japanese kana that the subset lacks, emoji).
    System,
}

/// Which side of its point a text stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// To the right of it.
    Start,
    /// Centred on it.
    Middle,
    /// To the left of it.
    End,
}

/// How an area is filled.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "fill", rename_all = "snake_case")]
pub enum Fill {
    /// One colour.
    Solid {
        /// The colour.
        color: Color,
    },
    /// Colours from left to right; offsets 0…1, ascending.
    Gradient {
        /// Where, and which colour.
        stops: Vec<(f64, Color)>,
    },
}

/// How a line is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Stroke {
    /// Its colour.
    pub color: Color,
    /// Its width, px.
    pub width: f64,
    /// Its dashes.
    pub dash: Dash,
    /// Round ends.
    pub round: bool,
}

/// Dashes, in the few kinds that slides know by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Dash {
    /// None.
    Solid,
    /// Dots: on for 1 width, off for 2.
    Dot,
    /// Dashes: on for 2 widths, off for 2.
    Dash,
}

/// A colour, written `#rrggbb` or, if it lets the ground through, `#rrggbbaa`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    /// Red, green, blue.
    pub rgb: [u8; 3],
    /// 255 is opaque.
    pub alpha: u8,
}

impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b] = self.rgb;
        write!(f, "#{r:02x}{g:02x}{b:02x}")?;
        if self.alpha < 255 { write!(f, "{:02x}", self.alpha) } else { Ok(()) }
    }
}

impl Serialize for Color {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl ts_rs::TS for Color {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;
    fn name(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
    fn inline(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
}

/// How pixels along one direction become values.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Axis {
    /// Its name: `position`.
    pub name: String,
    /// The pixel of `value_from`.
    pub pixel_from: f64,
    /// The pixel of `value_to`.
    pub pixel_to: f64,
    /// A value.
    pub value_from: f64,
    /// Another value.
    pub value_to: f64,
}

impl Scene {
    /// A scene in which nothing stands, on a transparent ground.
    #[must_use]
    pub fn empty(width: f64, height: f64) -> Self {
        Self {
            width,
            height,
            title: String::new(),
            description: String::new(),
            background: None,
            items: Vec::new(),
            axes: Vec::new(),
        }
    }

    /// The same picture, of which nothing can be taken hold of.
    #[must_use]
    pub fn without_handles(mut self) -> Self {
        fn let_go(items: &mut [Item]) {
            for item in items {
                item.handle = None;
                if let Shape::Group { items } = &mut item.shape {
                    let_go(items);
                }
            }
        }
        let_go(&mut self.items);
        self
    }
}
