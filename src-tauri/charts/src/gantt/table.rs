//! Where what of a plan stands: names at the left, quarters to the right, and the rows between them.

use super::{above, bars, count, load};
use crate::draw::{group, line, plain, solid, text};
use crate::{
    Anchor, Area, Color, Figures, GanttBar, Item, Plotted, Shape, Style, set_line, set_lines_within,
};
use domain::Message;
use domain::reading::{PlanReading, PlannedReading};
use std::ops::Range;

/// What of a plan stands in one picture.
#[derive(Debug, Clone)]
pub(super) struct What {
    pub(super) plays: Range<usize>,
    pub(super) path: bool,
    pub(super) load: bool,
}

/// A picture of a plan with its places.
pub(super) struct Table<'a> {
    pub(super) reading: &'a PlanReading,
    pub(super) what: What,
    pub(super) style: &'a Style,
    /// The size of type, px.
    pub(super) em: f64,
    /// All of it.
    pub(super) area: Area,
    /// The width of the names.
    names: f64,
    /// The height of a play's row.
    pub(super) row: f64,
}

/// Heights, em: the heads, the path, the least and the most of a row, and a row of capacity.
const HEAD: f64 = 3.2;
const PATH: f64 = 6.6;
const ROW: (f64, f64) = (1.55, 2.6);
pub(super) const LOAD: f64 = 1.4;

impl<'a> Table<'a> {
    /// Rows as high as the room lets them be; higher than the room where they would be too low to be read.
    pub(super) fn set(reading: &'a PlanReading, what: What, room: Area, em: f64, style: &'a Style) -> Self {
        let rows = count(what.plays.len());
        let path = if what.path && reading.path.len() > 1 { PATH } else { 0.0 };
        let load = if what.load && !reading.load.is_empty() {
            (count(reading.load.len()) + 1.4) * LOAD
        } else {
            0.0
        };
        let rest = (HEAD + path + load) * em;
        let row = ((room.height - rest) / rows.max(1.0)).clamp(ROW.0 * em, ROW.1 * em);
        let names = (room.width * 0.32).min(30.0 * em);
        Self { reading, what, style, em, area: Area { height: rest + rows * row, ..room }, names, row }
    }

    /// How many quarters there are: those of the plan, and more where somebody put a play past its end.
    pub(super) fn quarters(&self) -> usize {
        let path = self.reading.path.len().saturating_sub(1);
        let end = |planned: &PlannedReading| usize::from(planned.quarter) + usize::from(planned.quarters);
        let last = self.reading.plays.iter().map(end).max().unwrap_or(0);
        path.max(last).max(1)
    }

    /// Where a time stands, in quarters from the beginning.
    pub(super) fn x(&self, quarters: f64) -> f64 {
        let lanes = self.area.width - self.names;
        self.area.x + self.names + quarters / count(self.quarters()) * lanes
    }

    /// Every which quarter has its name, so that none runs into the next.
    pub(super) fn every(&self) -> usize {
        let widest = (1..=self.quarters()).map(|number| set_line(&self.quarter(number), self.em, 600).width);
        let pitch = self.x(1.0) - self.x(0.0);
        let wide = widest.fold(0.0, f64::max) + 0.8 * self.em;
        (1..self.quarters()).find(|every| count(*every) * pitch >= wide).unwrap_or(self.quarters())
    }

    fn quarter(&self, number: usize) -> String {
        self.style.words.say(&Message::new("screen-quarter").with("number", number))
    }

    /// The room of the path, under the heads.
    pub(super) fn path(&self) -> Area {
        let height = if self.what.path && self.reading.path.len() > 1 { PATH * self.em } else { 0.0 };
        Area { y: self.area.y + HEAD * self.em, height, ..self.lanes() }
    }

    /// The room of the bars.
    pub(super) fn bars(&self) -> Area {
        let path = self.path();
        Area { y: path.bottom(), height: count(self.what.plays.len()) * self.row, ..self.lanes() }
    }

    /// The room to the right of the names.
    fn lanes(&self) -> Area {
        Area { x: self.x(0.0), width: self.area.width - self.names, ..self.area }
    }

    /// The middle of a row of a play, by its number in the plan.
    pub(super) fn middle(&self, play: usize) -> f64 {
        self.bars().y + (count(play - self.what.plays.start) + 0.5) * self.row
    }

    /// A name at the left of a row.
    pub(super) fn name(&self, name: String, middle: f64, words: &str, color: Color) -> Item {
        let (lines, _) = set_lines_within(words, self.em, 400, self.names - self.em, 1);
        let at = (self.area.x, middle + 0.36 * self.em);
        plain(name, Shape::Text(text(at, Anchor::Start, self.em, 400, color, lines)))
    }

    pub(super) fn word(
        &self,
        name: impl Into<String>,
        at: (f64, f64),
        anchor: Anchor,
        (weight, color): (u16, Color),
        words: &str,
    ) -> Item {
        let lines = vec![set_line(words, self.em, weight)];
        plain(name, Shape::Text(text(at, anchor, self.em, weight, color, lines)))
    }

    /// Everything, back to front.
    pub(super) fn draw(&self) -> Vec<Item> {
        let mut items = vec![self.rules()];
        if !self.what.plays.is_empty() {
            items.push(bars::draw(self));
        }
        items.extend(self.beside());
        items
    }

    /// What an office program's own chart cannot show: heads, path, arrows and capacity.
    fn beside(&self) -> Vec<Item> {
        let mut items = vec![self.heads()];
        items.extend((self.path().height > 0.0).then(|| above::draw(self)));
        items.extend(bars::arrows(self));
        items.extend((self.what.load && !self.reading.load.is_empty()).then(|| load::draw(self)));
        items
    }

    /// A line at the beginning of each quarter.
    fn rules(&self) -> Item {
        let colors = self.style.colors;
        let top = self.area.y + HEAD * self.em;
        let rule = |quarter: usize| {
            let x = self.x(count(quarter));
            plain(format!("rule/{quarter}"), line((x, top), (x, self.area.bottom()), solid(colors.line, 1.0)))
        };
        group("rules", None, String::new(), (0..=self.quarters()).map(rule).collect())
    }

    /// The steps of the plan and its quarters.
    fn heads(&self) -> Item {
        let (em, colors) = (self.em, self.style.colors);
        let mut items = Vec::new();
        for (number, phase) in self.reading.phases.iter().enumerate() {
            let (from, to) = (f64::from(phase.quarter), f64::from(phase.quarter) + f64::from(phase.quarters));
            let words = self.style.words.say(&Message::new("screen-step").with("number", number + 1));
            let (x, end) = (self.x(from), self.x(to.min(count(self.quarters()))));
            let (lines, _) = set_lines_within(&words, em, 600, (end - x - 0.4 * em).max(em), 1);
            let at = (x + 0.2 * em, self.area.y + em);
            items.push(plain(
                format!("head/step/{number}"),
                Shape::Text(text(at, Anchor::Start, em, 600, colors.ink, lines)),
            ));
            let bar =
                Area { x: x + 1.0, y: self.area.y + 1.35 * em, width: end - x - 2.0, height: 0.22 * em };
            items.push(plain(
                format!("head/step/{number}/color"),
                crate::draw::rect(bar, 0.0, self.color(number)),
            ));
        }
        for quarter in (0..self.quarters()).step_by(self.every()) {
            let at = (self.x(count(quarter)) + 0.2 * em, self.area.y + 2.75 * em);
            let words = self.quarter(quarter + 1);
            items.push(self.word(format!("head/{quarter}"), at, Anchor::Start, (400, colors.ink_2), &words));
        }
        group("heads", None, String::new(), items)
    }

    /// The colour of a step: the one of what is aimed at, every other one calmer.
    pub(super) fn color(&self, step: usize) -> Color {
        let colors = self.style.colors;
        if step.is_multiple_of(2) { colors.accent } else { colors.accent.mixed(0.55, colors.surface) }
    }

    /// The step that a quarter belongs to.
    pub(super) fn step(&self, quarter: u8) -> usize {
        let after = |phase: &domain::reading::PlanPhase| phase.quarter <= quarter;
        self.reading.phases.iter().filter(|phase| after(phase)).count().saturating_sub(1)
    }

    /// A play's name, with what became of it if anything did.
    fn named(&self, planned: &PlannedReading) -> String {
        let Some(progress) = &planned.progress else { return planned.play.name.clone() };
        let state = Message::new(format!("play-state-{}", progress.state.as_str()));
        let named = Message::new("gantt-named").with("name", planned.play.name.as_str()).with("state", state);
        self.style.words.say(&named)
    }

    /// The bars in figures, with what is drawn over them; nothing without bars.
    pub(super) fn figures(&self, title: String) -> Option<Figures> {
        let plays = self.reading.plays.get(self.what.plays.clone()).filter(|plays| !plays.is_empty())?;
        let bars = plays.iter().map(|planned| GanttBar {
            name: self.named(planned),
            from: f64::from(planned.quarter),
            length: f64::from(planned.quarters),
            step: self.step(planned.quarter),
        });
        let steps = (0..self.reading.phases.len().max(1)).map(|number| {
            let name = self.style.words.say(&Message::new("screen-step").with("number", number + 1));
            (name, self.color(number))
        });
        let place = self.bars();
        Some(Figures {
            title,
            currency: String::new(),
            colors: self.style.colors,
            area: Area { x: self.area.x, width: self.area.width, ..place },
            beside: self.beside(),
            plot: Plotted::Gantt {
                bars: bars.collect(),
                steps: steps.collect(),
                quarters: self.quarters(),
                names: self.names / self.area.width,
            },
        })
    }
}
