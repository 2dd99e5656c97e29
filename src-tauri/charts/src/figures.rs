//! Charts in figures, for programs that draw charts themselves: an office program's own charts, whose data people edit.
//!
//! The scene of a chart says where every mark stands; this says what the marks show. Both come from the same reading.

use crate::{Area, Color, Colors, Dash, Item};
use domain::finance::{ScenarioKey, Tenths};
use domain::{PeriodUnit, PlayId};

/// What a chart shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// The finding.
    pub title: String,
    /// The currency of its money; empty where it shows none.
    pub currency: String,
    /// The colours of its theme.
    pub colors: Colors,
    /// Where the chart stands on a slide of 1920 × 1080 px.
    pub area: Area,
    /// What of the scene is drawn on a slide beside or over the chart, since no office program's chart can show it.
    pub beside: Vec<Item>,
    /// What kind of chart, and its figures.
    pub plot: Plotted,
}

/// The kinds of charts that office programs draw themselves, and what each shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Plotted {
    /// Cash added up, month by month.
    Cash(Vec<CashLine>),
    /// From one whole to another, step by step.
    Waterfall(Vec<WaterfallStep>),
    /// A tenth, the middle and nine tenths of what may come, month by month.
    Fan(Vec<Tenths>),
    /// What a value is with each figure at either end.
    Tornado {
        /// The value with every figure as expected.
        likely: f64,
        /// The figures, the one that swings most first.
        swings: Vec<Swing>,
    },
    /// What is worked on when.
    Gantt {
        /// The plays, by start.
        bars: Vec<GanttBar>,
        /// The steps of the plan: what each is called and its colour.
        steps: Vec<(String, Color)>,
        /// What a period is.
        unit: PeriodUnit,
        /// How many periods there are.
        periods: usize,
        /// What share of the chart's width the names have on a slide.
        names: f64,
    },
}

/// The cash of a scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct CashLine {
    /// Which scenario.
    pub key: ScenarioKey,
    /// What it is called.
    pub name: String,
    /// Its cash from the beginning to the end of each month.
    pub sums: Vec<f64>,
    /// The colour of its line.
    pub color: Color,
    /// Its dashes.
    pub dash: Dash,
}

/// A bar of a waterfall.
#[derive(Debug, Clone, PartialEq)]
pub struct WaterfallStep {
    /// What it is called.
    pub name: String,
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// What it shows.
    pub kind: StepKind,
    /// The play whose bar it is, if it is one's own.
    pub play: Option<PlayId>,
}

/// What a bar of a waterfall shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// A whole, from nought.
    Whole,
    /// What one thing changes.
    Change,
    /// What is left between the changes and the whole.
    Rest,
}

/// A play of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct GanttBar {
    /// Its name.
    pub name: String,
    /// Who answers for the play; may be empty.
    pub owner: String,
    /// When its work begins, periods from the beginning.
    pub from: f64,
    /// How long it lasts, periods.
    pub length: f64,
    /// The step that it begins in, from 0.
    pub step: usize,
}

/// A bar of a tornado.
#[derive(Debug, Clone, PartialEq)]
pub struct Swing {
    /// The figure's name.
    pub name: String,
    /// The value with the figure at its lowest.
    pub at_low: f64,
    /// The value with the figure at its highest.
    pub at_high: f64,
}
