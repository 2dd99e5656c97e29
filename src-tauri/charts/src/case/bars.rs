//! From what a month leaves today to what it leaves at the end: what would come without the plan, then play by play.

use super::money;
use super::plot::{Ink, Scale, grid};
use crate::draw::{LINE_HEIGHT, group, line, plain, rect, solid};
use crate::text::{count, widest_word};
use crate::{Anchor, Area, Color, Item, StepKind, Style, WaterfallStep, set_line};
use domain::finance::ScenarioKey;
use domain::reading::{CaseReading, PlayTrace, ScenarioReading};
use domain::{Message, PlayId};

/// The bars of plays at most; the smaller ones are one bar together.
const PLAYS: usize = 6;

/// One step: where it begins and ends, and what it is called.
struct Step {
    name: Message,
    from: f64,
    to: f64,
    kind: StepKind,
    play: Option<PlayId>,
}

/// The mean of the last twelve.
fn last_year(values: impl DoubleEndedIterator<Item = f64>) -> f64 {
    let last: Vec<f64> = values.rev().take(12).collect();
    last.iter().sum::<f64>() / count(last.len().max(1))
}

fn left(scenario: &ScenarioReading) -> f64 {
    last_year(scenario.months.iter().map(|month| month.lines.cash))
}

fn scenario<'a>(reading: &'a CaseReading, key: &ScenarioKey) -> Option<&'a ScenarioReading> {
    reading.scenarios.iter().find(|row| row.key == *key)
}

/// What a month leaves today, at the end without the plan, and at the end with it.
fn ends(reading: &CaseReading) -> Option<(f64, f64, f64)> {
    let (stay, plan) = (scenario(reading, &ScenarioKey::Stay)?, scenario(reading, &ScenarioKey::Plan)?);
    Some((stay.months.first()?.lines.cash, left(stay), left(plan)))
}

/// The bars in figures; none before anything can be computed.
pub(super) fn figures(reading: &CaseReading, style: &Style) -> Vec<WaterfallStep> {
    let step = |step: Step| {
        let Step { name, from, to, kind, play } = step;
        WaterfallStep { name: style.words.say(&name), from, to, kind, play }
    };
    steps(reading).unwrap_or_default().into_iter().map(step).collect()
}

/// What the chart finds.
pub(super) fn title(reading: &CaseReading) -> Option<Message> {
    let (today, _, then) = ends(reading)?;
    let currency = &reading.frame.currency;
    let title = Message::new("case-waterfall-title");
    Some(title.with("today", money(today, currency)).with("then", money(then, currency)))
}

fn steps(reading: &CaseReading) -> Option<Vec<Step>> {
    let (today, staying, then) = ends(reading)?;
    let plan = scenario(reading, &ScenarioKey::Plan)?;
    let change = |name: Message, from: f64, by: f64| Step {
        name,
        from,
        to: from + by,
        kind: StepKind::Change,
        play: None,
    };
    let whole = |id: &'static str, to: f64| Step {
        name: Message::new(id),
        from: 0.0,
        to,
        kind: StepKind::Whole,
        play: None,
    };
    let mut steps = vec![whole("case-waterfall-today", today)];
    steps.push(change(Message::new("case-waterfall-drift"), today, staying - today));
    let mut plays: Vec<(&PlayTrace, f64)> = plan
        .traces
        .iter()
        .map(|trace| (trace, last_year(trace.cash.iter().copied())))
        .filter(|(_, by)| *by != 0.0)
        .collect();
    plays.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    let mut at = staying;
    for (trace, by) in plays.iter().take(PLAYS) {
        let name = Message::new("case-waterfall-play").with("name", trace.name.as_str());
        steps.push(Step { play: Some(trace.play.clone()), ..change(name, at, *by) });
        at += by;
    }
    // What smaller plays do, and what plays do together: a play's own part is what would be lost without it.
    if (then - at).abs() >= 0.005 {
        let rest = change(Message::new("case-waterfall-rest"), at, then - at);
        steps.push(Step { kind: StepKind::Rest, ..rest });
    }
    steps.push(whole("case-waterfall-then", then));
    Some(steps)
}

/// The waterfall; nothing before anything can be computed.
pub(super) fn draw(reading: &CaseReading, area: Area, ink: &Ink<'_>) -> Option<Vec<Item>> {
    let steps = steps(reading)?;
    let em = ink.em;
    let scale = Scale::of(steps.iter().flat_map(|step| [step.from, step.to]));
    let widest = scale.ticks().into_iter().map(|tick| set_line(&ink.money(tick), em, 400).width);
    let edge = widest.fold(0.0, f64::max) + 0.8 * em;
    let pitch = (area.width - edge) / count(steps.len());
    let names: Vec<String> = steps.iter().map(|step| ink.style.words.say(&step.name)).collect();
    let names = Names::of(names, pitch, em);
    let field = Area {
        x: area.x + edge,
        y: area.y + 1.8 * em,
        width: area.width - edge,
        height: (area.height - 1.8 * em - names.height(em)).max(1.0),
    };
    let y = |amount: f64| field.bottom() - scale.part(amount) * field.height;
    let mut items = grid(&scale, field, ink, y);
    for (number, step) in steps.iter().enumerate() {
        let middle = field.x + (count(number) + 0.5) * pitch;
        let (top, bottom) = (y(step.from.max(step.to)), y(step.from.min(step.to)));
        let place =
            Area { x: middle - 0.3 * pitch, y: top, width: 0.6 * pitch, height: (bottom - top).max(1.0) };
        let name = format!("step/{number}");
        let amount = match step.kind {
            StepKind::Whole => ink.money(step.to),
            StepKind::Change | StepKind::Rest => signed(step.to - step.from, ink),
        };
        let mut parts = vec![plain(format!("{name}/bar"), rect(place, 0.0, color(step, ink.style)))];
        parts.push(ink.word(
            format!("{name}/amount"),
            (middle, top - 0.5 * em),
            Anchor::Middle,
            600,
            ink.style.colors.ink,
            &amount,
        ));
        parts.extend(names.draw(&name, number, (area, field, middle), pitch, ink));
        if number + 1 < steps.len() {
            let (from, to) = (middle + 0.3 * pitch, middle + 0.7 * pitch);
            let rule = line((from, y(step.to)), (to, y(step.to)), solid(ink.style.colors.line_strong, 1.0));
            parts.push(plain(format!("{name}/rule"), rule));
        }
        items.push(group(name, None, say_step(step, ink.style, ink.currency), parts));
    }
    Some(items)
}

/// The names below the bars. Where a word is wider than a bar has room, they stand in two rows by turns, so that each has
/// twice the width; no word is broken.
struct Names {
    words: Vec<String>,
    by_turns: bool,
}

/// Lines of a name at most, in one row and in each of two.
const LINES: [usize; 2] = [4, 3];
/// From the bars to the names, and from one row to the next, em.
const APART: f64 = 0.5;

impl Names {
    fn of(words: Vec<String>, pitch: f64, em: f64) -> Self {
        let by_turns = words.iter().any(|name| widest_word(name, 400) * em > pitch - 0.4 * em);
        Self { words, by_turns }
    }

    /// What they take below the bars.
    fn height(&self, em: f64) -> f64 {
        let [one, each] = LINES.map(|lines| count(lines) * LINE_HEIGHT + APART);
        (if self.by_turns { 2.0 * each } else { one } + APART) * em
    }

    /// One name, and where it is in the second row, a rule that leads to it.
    fn draw(
        &self,
        bar: &str,
        number: usize,
        (area, field, middle): (Area, Area, f64),
        pitch: f64,
        ink: &Ink<'_>,
    ) -> Vec<Item> {
        let Some(words) = self.words.get(number) else { return Vec::new() };
        let (em, colors) = (ink.em, &ink.style.colors);
        let below = |top: f64, room: (f64, usize)| {
            ink.below(format!("{bar}/name"), (middle, top), colors.ink_2, words, room)
        };
        let top = field.bottom() + APART * em;
        if !self.by_turns {
            return vec![below(top, (pitch - 0.4 * em, LINES[0]))];
        }
        // The first and the last end with the chart.
        let room = (2.0 * pitch - 0.8 * em).min(2.0 * (middle - area.x).min(area.right() - middle));
        if number.is_multiple_of(2) {
            return vec![below(top, (room, LINES[1]))];
        }
        let second = top + (count(LINES[1]) * LINE_HEIGHT + APART) * em;
        let ends = ((middle, field.bottom() + 0.2 * em), (middle, second));
        let rule = line(ends.0, ends.1, solid(colors.line, 1.0));
        vec![plain(format!("{bar}/lead"), rule), below(second, (room, LINES[1]))]
    }
}

/// A change with its sign.
fn signed(amount: f64, ink: &Ink<'_>) -> String {
    let plus = if amount > 0.0 { "+" } else { "" };
    format!("{plus}{}", ink.money(amount))
}

fn color(step: &Step, style: &Style) -> Color {
    match step.kind {
        StepKind::Whole => style.colors.ink_2,
        StepKind::Change | StepKind::Rest if step.to >= step.from => style.colors.good,
        StepKind::Change | StepKind::Rest => style.colors.bad,
    }
}

fn say_step(step: &Step, style: &Style, currency: &str) -> String {
    let amount = step.to - step.from;
    let message = Message::new("case-waterfall-step").with("name", step.name.clone());
    style.words.say(&message.with("amount", money(amount, currency)))
}

/// Every bar in words.
pub(super) fn say(reading: &CaseReading, style: &Style) -> String {
    let steps = steps(reading).unwrap_or_default();
    steps.iter().map(|step| say_step(step, style, &reading.frame.currency)).collect::<Vec<_>>().join("\n")
}
