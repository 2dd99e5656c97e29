//! Money over the months: the cash of scenarios against staying, and the fan of one that nobody knows exactly.

use super::money;
use super::plot::{Ink, Plot, Scale, apart};
use crate::draw::{circle, fill, group, plain, solid};
use crate::text::count;
use crate::{Anchor, Area, CashLine, Color, Dash, Item, Shape, Stroke, Style, measure};
use domain::Message;
use domain::finance::{Payback, ScenarioKey};
use domain::reading::{CaseReading, ScenarioReading, UncertaintyReading};

/// The sums of some flows.
fn sums(flows: &[f64]) -> Vec<f64> {
    let sum = |sum: &mut f64, flow: &f64| {
        *sum += flow;
        Some(*sum)
    };
    flows.iter().scan(0.0, sum).collect()
}

/// The scenarios that differ from staying, with their cash added up; staying's own where none does.
fn lines(reading: &CaseReading) -> Vec<(&ScenarioReading, Vec<f64>)> {
    let differs = reading.scenarios.iter().filter(|row| !row.plays.is_empty());
    let found: Vec<_> =
        differs.filter_map(|row| row.against.as_ref().map(|against| (row, sums(&against.cash)))).collect();
    if found.is_empty() {
        let staying = reading.scenarios.iter().take(1);
        return staying.map(|row| (row, row.months.iter().map(|month| month.so_far).collect())).collect();
    }
    found
}

/// The lines in figures.
pub(super) fn figures(reading: &CaseReading, style: &Style) -> Vec<CashLine> {
    let line = |(number, (row, sums)): (usize, (&ScenarioReading, Vec<f64>))| CashLine {
        key: row.key.clone(),
        name: style.words.say(&row.name),
        sums,
        color: color(&row.key, number, style),
        dash: dash(&row.key, number),
    };
    lines(reading).into_iter().enumerate().map(line).collect()
}

/// The cash curves; nothing before anything can be computed.
pub(super) fn cash(reading: &CaseReading, area: Area, ink: &Ink<'_>) -> Option<Vec<Item>> {
    let lines = lines(reading);
    let months = lines.first()?.1.len();
    let scale = Scale::of(lines.iter().flat_map(|(_, sums)| sums.iter().copied()));
    let names: Vec<String> = lines.iter().map(|(row, _)| ink.style.words.say(&row.name)).collect();
    let widest = names.iter().map(|name| measure(name, 600) * ink.em).fold(0.0, f64::max);
    let room = (widest + ink.em).min(area.width * 0.28);
    let plot = Plot::new(area, scale, months, room, ink);
    let mut items = plot.grid(ink);
    let ends: Vec<f64> = lines.iter().map(|(_, sums)| plot.y(sums.last().copied().unwrap_or(0.0))).collect();
    let beside = room - 0.6 * ink.em;
    // A long name takes up to three lines, where that leaves room for the others.
    let fits = |most: &usize| count(lines.len() * most) * 1.4 * ink.em <= plot.area.height;
    let most = (1..=3).rev().find(fits).unwrap_or(1);
    let tallest = names.iter().map(|name| ink.lines(name, (beside, most))).max().unwrap_or(1);
    let ends = apart(&ends, count(tallest) * 1.4 * ink.em, (plot.area.y, plot.area.bottom()));
    for (number, ((row, sums), (name, end))) in lines.iter().zip(names.iter().zip(ends)).enumerate() {
        let color = color(&row.key, number, ink.style);
        let dash = dash(&row.key, number);
        let stroke = Stroke { color, width: (0.16 * ink.em).max(2.0), dash, round: false };
        let mut parts = vec![plain(format!("cash/{number}/line"), curve(&plot, sums, stroke))];
        if row.key == ScenarioKey::Plan {
            parts.extend(turning_points(&plot, row, sums, color, ink));
        }
        let at = (plot.area.right() + 0.6 * ink.em, end);
        let label = ink.block(format!("cash/{number}/name"), at, Anchor::Start, color, name, (beside, most));
        parts.push(label);
        items.push(group(
            format!("cash/{number}"),
            None,
            say_line(row, sums, ink.style, ink.currency),
            parts,
        ));
    }
    Some(items)
}

/// The plan in the colour of targets, others in ink.
fn color(key: &ScenarioKey, number: usize, style: &Style) -> Color {
    let colors = style.colors;
    match key {
        ScenarioKey::Plan => colors.accent,
        ScenarioKey::Stay => colors.ink_2,
        ScenarioKey::Own(_) => [colors.ink, colors.ink_2, colors.ink_3][number % 3],
    }
}

/// The plan without gaps, others in dashes.
fn dash(key: &ScenarioKey, number: usize) -> Dash {
    if *key == ScenarioKey::Plan { Dash::Solid } else { [Dash::Dash, Dash::Dot][number % 2] }
}

/// A line from nought at the beginning.
fn curve(plot: &Plot, sums: &[f64], stroke: Stroke) -> Shape {
    let points = sums.iter().enumerate().map(|(month, sum)| (plot.x(month), plot.y(*sum)));
    let points = std::iter::once((plot.area.x, plot.y(0.0))).chain(points).collect();
    Shape::Path { points, closed: false, fill: None, stroke: Some(stroke) }
}

/// Where the words of a turning point stand: below or above it to the right, or above it to the left.
enum Side {
    Below,
    Above,
    Before,
}

/// Where most money is out and where it is back.
fn turning_points(
    plot: &Plot,
    row: &ScenarioReading,
    sums: &[f64],
    color: Color,
    ink: &Ink<'_>,
) -> Vec<Item> {
    let Some(against) = &row.against else { return Vec::new() };
    let mut items = Vec::new();
    let mut mark = |name: &str, at: (f64, f64), words: String, side: Side| {
        let stroke = solid(color, (0.14 * ink.em).max(1.5));
        let ring = circle(at, 0.36 * ink.em, fill(ink.style.colors.surface), Some(stroke));
        items.push(plain(format!("cash/{name}/mark"), ring));
        // To the side on which the words stay within the plot.
        let wide = measure(&words, 600) * ink.em;
        let start = if at.0 + wide > plot.area.right() { Anchor::End } else { Anchor::Start };
        let (anchor, y) = match side {
            Side::Below => (start, at.1 + 1.5 * ink.em),
            Side::Above => (start, at.1 - 0.8 * ink.em),
            Side::Before => (Anchor::End, at.1 - 0.8 * ink.em),
        };
        items.push(ink.word(format!("cash/{name}"), (at.0, y), anchor, 600, ink.style.colors.ink, &words));
    };
    let mut worst = None;
    if let Some(month) = against.measures.peak_month
        && let Some(sum) = sums.get(month)
    {
        // Below the line where there is room: the lowest amount may stand on the edge.
        let below = plot.y(*sum) + 2.0 * ink.em < plot.area.bottom();
        let words = ink.money(*sum);
        worst = below.then(|| (plot.x(month), measure(&words, 600) * ink.em));
        let side = if below { Side::Below } else { Side::Above };
        mark("worst", (plot.x(month), plot.y(*sum)), words, side);
    }
    if let Payback::After { steps } = against.measures.payback {
        let x = plot.area.x + (steps + 1.0) / count(sums.len()) * plot.area.width;
        let message = Message::new("case-back").with("month", (steps + 1.0).ceil());
        let words = ink.style.words.say(&message);
        let at = (x.min(plot.area.right()), plot.y(0.0));
        // Above the line and to the left, where the curve is not, if the words below would run into one another.
        let near = worst.is_some_and(|(month, wide)| month + wide + 0.5 * ink.em > at.0);
        let room = at.0 - measure(&words, 600) * ink.em > plot.area.x;
        mark("back", at, words, if near && room { Side::Before } else { Side::Below });
    }
    items
}

fn say_line(row: &ScenarioReading, sums: &[f64], style: &Style, currency: &str) -> String {
    let end = sums.last().copied().unwrap_or(0.0);
    let message = match &row.against {
        Some(against) => Message::new("case-line-against")
            .with("worst", money(-against.measures.peak_need, currency))
            .with("npv", money(against.measures.npv, currency)),
        None => Message::new("case-line").with("npv", money(row.npv, currency)),
    };
    style.words.say(&message.with("name", row.name.clone()).with("end", money(end, currency)))
}

/// Every line in words.
pub(super) fn say_cash(reading: &CaseReading, style: &Style) -> String {
    let lines = lines(reading);
    let said = lines.iter().map(|(row, sums)| say_line(row, sums, style, &reading.frame.currency));
    said.collect::<Vec<_>>().join("\n")
}

/// The fan: four fifths of all runs between its edges, the middle as a line.
pub(super) fn fan(reading: &UncertaintyReading, area: Area, ink: &Ink<'_>) -> Option<Vec<Item>> {
    let bands = &reading.simulation.fan;
    let last = bands.last()?;
    let scale = Scale::of(bands.iter().flat_map(|band| [band.p10, band.p50, band.p90]));
    let names = ["case-fan-high", "case-fan-middle", "case-fan-low"].map(|id| ink.style.words.word(id));
    let widest = names.iter().map(|name| measure(name, 600) * ink.em).fold(0.0, f64::max);
    let room = (widest + ink.em).min(area.width * 0.3);
    let plot = Plot::new(area, scale, bands.len(), room, ink);
    let colors = ink.style.colors;
    let place = |(month, amount): (usize, f64)| (plot.x(month), plot.y(amount));
    let upper = bands.iter().map(|band| band.p90).enumerate().map(place);
    let lower = bands.iter().map(|band| band.p10).enumerate().map(place).rev();
    let points = std::iter::once((plot.area.x, plot.y(0.0))).chain(upper).chain(lower).collect();
    let band = Shape::Path { points, closed: true, fill: fill(colors.accent.with_alpha(46)), stroke: None };
    let middles: Vec<f64> = bands.iter().map(|band| band.p50).collect();
    let stroke = solid(colors.accent, (0.16 * ink.em).max(2.0));
    let mut items = vec![plain("fan/band", band)];
    items.extend(plot.grid(ink));
    items.push(plain("fan/middle/line", curve(&plot, &middles, stroke)));
    let heights = [last.p90, last.p50, last.p10].map(|amount| plot.y(amount));
    let heights = apart(&heights, 1.4 * ink.em, (plot.area.y, plot.area.bottom()));
    for (number, (name, y)) in names.iter().zip(heights).enumerate() {
        let at = (plot.area.right() + 0.6 * ink.em, y);
        let color = if number == 1 { colors.accent } else { colors.ink_2 };
        items.push(ink.block(
            format!("fan/name/{number}"),
            at,
            Anchor::Start,
            color,
            name,
            (room - 0.6 * ink.em, 1),
        ));
    }
    Some(items)
}

/// The end of every twelfth month in words, and of the last one.
pub(super) fn say_fan(reading: &UncertaintyReading, style: &Style) -> String {
    let months = reading.simulation.fan.len();
    let told = reading
        .simulation
        .fan
        .iter()
        .enumerate()
        .filter(|(month, _)| (month + 1) % 12 == 0 || month + 1 == months);
    let said = told.map(|(month, band)| {
        let message = Message::new("case-fan-month")
            .with("month", month + 1)
            .with("low", money(band.p10, &reading.currency))
            .with("middle", money(band.p50, &reading.currency))
            .with("high", money(band.p90, &reading.currency));
        style.words.say(&message)
    });
    said.collect::<Vec<_>>().join("\n")
}
