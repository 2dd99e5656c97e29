//! What charts of money share: a scale of money with round steps, months along the bottom, and words that keep apart.

use crate::draw::{line, plain, solid, text};
use crate::text::count;
use crate::{Anchor, Area, Color, Item, Shape, Style, set_line, set_lines_within};
use domain::Message;

/// What a chart of the case is drawn with.
pub(super) struct Ink<'a> {
    pub(super) style: &'a Style,
    /// The size of type, px.
    pub(super) em: f64,
    pub(super) currency: &'a str,
}

impl Ink<'_> {
    /// Money in few letters.
    pub(super) fn money(&self, amount: f64) -> String {
        words::money(self.style.words.language(), amount, self.currency)
    }

    /// One line of words.
    pub(super) fn word(
        &self,
        name: impl Into<String>,
        at: (f64, f64),
        anchor: Anchor,
        weight: u16,
        color: Color,
        words: &str,
    ) -> Item {
        let lines = vec![set_line(words, self.em, weight)];
        plain(name, Shape::Text(text(at, anchor, self.em, weight, color, lines)))
    }

    /// How many lines words take in a width, at most so many.
    pub(super) fn lines(&self, words: &str, (width, most): (f64, usize)) -> usize {
        set_lines_within(words, self.em, 400, width, most).0.len()
    }

    /// Words in a width, at most so many lines, the middle of them at a height.
    pub(super) fn block(
        &self,
        name: impl Into<String>,
        (x, middle): (f64, f64),
        anchor: Anchor,
        color: Color,
        words: &str,
        (width, most): (f64, usize),
    ) -> Item {
        let (lines, _) = set_lines_within(words, self.em, 400, width, most);
        let above = count(lines.len().saturating_sub(1)) * self.em * 1.25 / 2.0;
        let at = (x, middle - above + 0.36 * self.em);
        plain(name, Shape::Text(text(at, anchor, self.em, 400, color, lines)))
    }

    /// Words in a width, at most so many lines, the first of them from a height down.
    pub(super) fn below(
        &self,
        name: impl Into<String>,
        (x, top): (f64, f64),
        color: Color,
        words: &str,
        (width, most): (f64, usize),
    ) -> Item {
        let (lines, _) = set_lines_within(words, self.em, 400, width, most);
        let at = (x, top + 0.95 * self.em);
        plain(name, Shape::Text(text(at, Anchor::Middle, self.em, 400, color, lines)))
    }
}

/// A scale of money that begins and ends at round figures and holds nought.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// The scale of some amounts, in about four steps.
    pub(super) fn of(amounts: impl Iterator<Item = f64>) -> Self {
        let (low, high) = amounts
            .filter(|amount| amount.is_finite())
            .fold((0.0_f64, 0.0_f64), |(low, high), amount| (low.min(amount), high.max(amount)));
        let reach = if high - low > 0.0 { high - low } else { 1.0 };
        let power = 10_f64.powf((reach / 4.0).log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].map(|round| round * power);
        let step = step.into_iter().find(|step| reach / step <= 4.0).unwrap_or(reach);
        let (first, last) = ((low / step).floor(), (high / step).ceil());
        Self { low: first * step, high: if last > first { last } else { first + 1.0 } * step, step }
    }

    /// How far along the scale an amount lies, 0…1.
    pub(super) fn part(&self, amount: f64) -> f64 {
        (amount - self.low) / (self.high - self.low)
    }

    /// The amounts that are named.
    pub(super) fn ticks(&self) -> Vec<f64> {
        let steps = ((self.high - self.low) / self.step).round().clamp(1.0, 12.0);
        let first = (self.low / self.step).round();
        (0..=12_u8)
            .map(f64::from)
            .take_while(|tick| *tick <= steps)
            .map(|tick| (first + tick) * self.step)
            .collect()
    }
}

/// Money upwards and months to the right.
pub(super) struct Plot {
    /// Where the lines are.
    pub(super) area: Area,
    pub(super) scale: Scale,
    months: usize,
}

impl Plot {
    /// A plot in an area, with room for the words around it and `right` px for names at the end.
    pub(super) fn new(area: Area, scale: Scale, months: usize, right: f64, ink: &Ink<'_>) -> Self {
        let widest = scale.ticks().into_iter().map(|tick| set_line(&ink.money(tick), ink.em, 400).width);
        let left = widest.fold(0.0, f64::max) + 0.8 * ink.em;
        let (top, bottom) = (0.7 * ink.em, 3.4 * ink.em);
        Self {
            area: Area {
                x: area.x + left,
                y: area.y + top,
                width: (area.width - left - right).max(1.0),
                height: (area.height - top - bottom).max(1.0),
            },
            scale,
            months,
        }
    }

    pub(super) fn y(&self, amount: f64) -> f64 {
        self.area.bottom() - self.scale.part(amount) * self.area.height
    }

    /// Where a month ends.
    pub(super) fn x(&self, month: usize) -> f64 {
        self.area.x + count(month + 1) / count(self.months.max(1)) * self.area.width
    }

    /// The lines of the scale with their amounts, and the months.
    pub(super) fn grid(&self, ink: &Ink<'_>) -> Vec<Item> {
        let mut items = grid(&self.scale, self.area, ink, |amount| self.y(amount));
        let every = [1, 3, 6, 12, 24].into_iter().find(|every| self.months / every <= 8).unwrap_or(24);
        let below = self.area.bottom() + 1.4 * ink.em;
        for month in (0..=self.months).step_by(every) {
            let x = self.area.x + count(month) / count(self.months.max(1)) * self.area.width;
            let color = ink.style.colors.ink_3;
            items.push(ink.word(
                format!("month/{month}"),
                (x, below),
                Anchor::Middle,
                400,
                color,
                &month.to_string(),
            ));
        }
        let words = ink.style.words.say(&Message::new("case-months"));
        let at = (self.area.x + self.area.width / 2.0, below + 1.4 * ink.em);
        items.push(ink.word("months", at, Anchor::Middle, 400, ink.style.colors.ink_2, &words));
        items
    }
}

/// A line for each round amount, the one of nought stronger, its money at the left.
pub(super) fn grid(scale: &Scale, area: Area, ink: &Ink<'_>, y: impl Fn(f64) -> f64) -> Vec<Item> {
    let colors = ink.style.colors;
    let mut items = Vec::new();
    for (number, tick) in scale.ticks().into_iter().enumerate() {
        let stroke = if tick == 0.0 { solid(colors.line_strong, 1.5) } else { solid(colors.line, 1.0) };
        let y = y(tick);
        items.push(plain(format!("scale/{number}/line"), line((area.x, y), (area.right(), y), stroke)));
        let at = (area.x - 0.5 * ink.em, y + 0.36 * ink.em);
        items.push(ink.word(format!("scale/{number}"), at, Anchor::End, 400, colors.ink_3, &ink.money(tick)));
    }
    items
}

/// Heights of words beside their lines, moved so that none covers another and all stay in a stretch; in the order given.
pub(super) fn apart(heights: &[f64], gap: f64, (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<usize> = (0..heights.len()).collect();
    order.sort_by(|a, b| heights[*a].total_cmp(&heights[*b]));
    let mut placed = heights.to_vec();
    let mut least = top;
    for index in &order {
        placed[*index] = placed[*index].max(least);
        least = placed[*index] + gap;
    }
    let mut most = bottom;
    for index in order.iter().rev() {
        placed[*index] = placed[*index].min(most);
        most = placed[*index] - gap;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_begin_and_end_at_round_figures_and_hold_nought() {
        let scale = Scale::of([-309_900.0, 1_243_560.0].into_iter());
        assert_eq!(scale.ticks(), [-500_000.0, 0.0, 500_000.0, 1_000_000.0, 1_500_000.0]);
        assert_eq!(Scale::of([7.0, 31.0].into_iter()).ticks(), [0.0, 10.0, 20.0, 30.0, 40.0]);
        assert_eq!(Scale::of([-3.0].into_iter()).ticks(), [-3.0, -2.0, -1.0, 0.0]);
        assert_eq!(Scale::of(std::iter::empty()).ticks().first(), Some(&0.0));
    }

    #[test]
    fn words_keep_apart_and_stay_within() {
        assert_eq!(apart(&[10.0, 12.0, 11.0], 5.0, (0.0, 100.0)), [10.0, 20.0, 15.0]);
        assert_eq!(apart(&[99.0, 98.0], 5.0, (0.0, 100.0)), [100.0, 95.0]);
    }
}
