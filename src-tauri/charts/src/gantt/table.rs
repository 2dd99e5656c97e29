//! Where what of a plan stands: names at the left, periods to the right, and the rows between them.

use super::{above, bars, count, load};
use crate::draw::{group, line, plain, solid, text};
use crate::{
    Anchor, Area, Color, Figures, GanttBar, Item, Plotted, Shape, Style, set_line, set_lines_within,
};
use domain::reading::{PlanReading, PlannedReading};
use domain::{Message, PeriodUnit};
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

/// Heights, em: the heads, the years under them where a plan counts in months, the path, the least and the most of a row, and a row of capacity.
const HEAD: f64 = 3.2;
const YEARS: f64 = 1.3;
const PATH: f64 = 6.6;
const ROW: (f64, f64) = (1.55, 2.6);
pub(super) const LOAD: f64 = 1.4;

/// The height of the heads, em.
fn head(reading: &PlanReading) -> f64 {
    match reading.frame.unit {
        PeriodUnit::Quarter => HEAD,
        PeriodUnit::Month => HEAD + YEARS,
    }
}

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
        let rest = (head(reading) + path + load) * em;
        let row = ((room.height - rest) / rows.max(1.0)).clamp(ROW.0 * em, ROW.1 * em);
        let names = (room.width * 0.32).min(30.0 * em);
        Self { reading, what, style, em, area: Area { height: rest + rows * row, ..room }, names, row }
    }

    /// How many periods there are: those of the plan, and more where somebody put a play past its end.
    pub(super) fn periods(&self) -> usize {
        let path = self.reading.path.len().saturating_sub(1);
        let end = |planned: &PlannedReading| usize::from(planned.period) + usize::from(planned.periods);
        let last = self.reading.plays.iter().map(end).max().unwrap_or(0);
        path.max(last).max(1)
    }

    /// Where a time stands, in periods from the beginning.
    pub(super) fn x(&self, periods: f64) -> f64 {
        let lanes = self.area.width - self.names;
        self.area.x + self.names + periods / count(self.periods()) * lanes
    }

    /// Every which period has its name, so that none runs into the next.
    pub(super) fn every(&self) -> usize {
        let widest = (1..=self.periods()).map(|number| set_line(&self.period(number), self.em, 600).width);
        let pitch = self.x(1.0) - self.x(0.0);
        let wide = widest.fold(0.0, f64::max) + 0.8 * self.em;
        // Of months, those that begin quarters, halves of years or years: between them nobody would count.
        let strides: Vec<usize> = match self.reading.frame.unit {
            PeriodUnit::Quarter => (1..self.periods()).collect(),
            PeriodUnit::Month => vec![1, 3, 6, 12],
        };
        strides.into_iter().find(|every| count(*every) * pitch >= wide).unwrap_or(self.periods())
    }

    fn period(&self, number: usize) -> String {
        let unit = self.reading.frame.unit.as_str();
        self.style.words.say(&Message::new("screen-plan-period").with("unit", unit).with("number", number))
    }

    /// The years of a plan that counts in months: the month each begins with, and what it is called; those of the
    /// calendar where it is known when the plan begins, else those of the plan.
    fn years(&self) -> Vec<(usize, String)> {
        match self.reading.frame.unit {
            PeriodUnit::Quarter => return Vec::new(),
            PeriodUnit::Month => {}
        }
        let begins = domain::text::year_and_month(&self.reading.frame.start);
        let since = |month: usize| match begins {
            Some((_, first)) => month + usize::try_from(first - 1).unwrap_or_default(),
            None => month,
        };
        let called = |years: usize| match begins {
            Some((year, _)) => (usize::try_from(year).unwrap_or_default() + years).to_string(),
            None => self.style.words.say(&Message::new("case-year-number").with("number", years + 1)),
        };
        (0..self.periods())
            .filter(|month| *month == 0 || since(*month).is_multiple_of(12))
            .map(|month| (month, called(since(month) / 12)))
            .collect()
    }

    /// The room of the path, under the heads.
    pub(super) fn path(&self) -> Area {
        let height = if self.what.path && self.reading.path.len() > 1 { PATH * self.em } else { 0.0 };
        Area { y: self.area.y + head(self.reading) * self.em, height, ..self.lanes() }
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

    /// A line at the beginning of each period.
    fn rules(&self) -> Item {
        let colors = self.style.colors;
        let top = self.area.y + head(self.reading) * self.em;
        let years: Vec<usize> = self.years().into_iter().map(|(month, _)| month).collect();
        let rule = |period: usize| {
            let x = self.x(count(period));
            let (top, color) = if years.contains(&period) {
                (self.area.y + HEAD * self.em, colors.ink_3)
            } else {
                (top, colors.line)
            };
            plain(format!("rule/{period}"), line((x, top), (x, self.area.bottom()), solid(color, 1.0)))
        };
        group("rules", None, String::new(), (0..=self.periods()).map(rule).collect())
    }

    /// The steps of the plan and its periods.
    fn heads(&self) -> Item {
        let (em, colors) = (self.em, self.style.colors);
        let mut items = Vec::new();
        for (number, phase) in self.reading.phases.iter().enumerate() {
            let (from, to) = (f64::from(phase.period), f64::from(phase.period) + f64::from(phase.periods));
            let words = self.style.words.say(&Message::new("screen-step").with("number", number + 1));
            let (x, end) = (self.x(from), self.x(to.min(count(self.periods()))));
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
        for period in (0..self.periods()).step_by(self.every()) {
            let at = (self.x(count(period)) + 0.2 * em, self.area.y + 2.75 * em);
            let words = self.period(period + 1);
            items.push(self.word(format!("head/{period}"), at, Anchor::Start, (400, colors.ink_2), &words));
        }
        let years = self.years();
        for (place, (month, words)) in years.iter().enumerate() {
            let end = years.get(place + 1).map_or(self.periods(), |(month, _)| *month);
            // A year of which a month or two are left has no room for its name.
            let room = self.x(count(end)) - self.x(count(*month)) - 0.4 * em;
            if crate::measure(words, 600) * em <= room {
                let at = (self.x(count(*month)) + 0.2 * em, self.area.y + (HEAD + 1.0) * em);
                items.push(self.word(
                    format!("head/year/{month}"),
                    at,
                    Anchor::Start,
                    (600, colors.ink_2),
                    words,
                ));
            }
        }
        group("heads", None, String::new(), items)
    }

    /// The colour of a step: the one of what is aimed at, every other one calmer.
    pub(super) fn color(&self, step: usize) -> Color {
        let colors = self.style.colors;
        if step.is_multiple_of(2) { colors.accent } else { colors.accent.mixed(0.55, colors.surface) }
    }

    /// The step that a period belongs to.
    pub(super) fn step(&self, period: u8) -> usize {
        let after = |phase: &domain::reading::PlanPhase| phase.period <= period;
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
            owner: planned.play.owner.clone(),
            from: f64::from(planned.period),
            length: f64::from(planned.periods),
            step: self.step(planned.period),
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
            beside: self.beside().into_iter().chain(bars::owners(self)).collect(),
            plot: Plotted::Gantt {
                bars: bars.collect(),
                steps: steps.collect(),
                unit: self.reading.frame.unit,
                periods: self.periods(),
                names: self.names / self.area.width,
            },
        })
    }
}
