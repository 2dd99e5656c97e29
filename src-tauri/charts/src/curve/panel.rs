//! One respect along the stages: what it is now, what it shall be, and how far opinions lie apart.

use crate::draw::{circle, fill, group, line, plain, rect, solid, text};
use crate::journey::Type;
use crate::journey::verdict;
use crate::text::count;
use crate::{Anchor, Area, Color, Dash, Handle, Item, Shape, Stroke, Style, set_line};
use domain::reading::{ScoreReading, StageReading};
use domain::{Aspect, Message};

/// The least height of a panel, em.
pub(crate) const LEAST: f64 = 6.4;
/// Room above the best score for its numeral, em.
const ABOVE: f64 = 1.5;
/// Room below the worst score for its numeral and for how many gave one, em.
const BELOW: f64 = 2.5;
/// How far a numeral stands from its mark, em.
const GAP: f64 = 0.55;
/// Half the size of the mark of a median, em.
const MARK: f64 = 0.34;

/// How far right of its last point a curve is named, em: clear of the numeral there.
const LABEL: f64 = 2.2;

/// One respect along some stages.
pub(crate) struct Panel<'a> {
    /// The respect, and what it is called.
    pub(crate) aspect: (Aspect, &'a str),
    /// The stages from left to right.
    pub(crate) points: Vec<Point<'a>>,
    /// The room for all of it.
    pub(crate) area: Area,
    /// Sizes of type.
    pub(crate) letters: Type,
}

/// What a panel shows of a stage.
pub(crate) struct Point<'a> {
    /// Where it stands, px from the left.
    pub(crate) x: f64,
    /// The stage.
    pub(crate) stage: &'a StageReading,
    /// Its score; nothing for a part of a stage, which nobody rates.
    pub(crate) score: Option<&'a ScoreReading>,
}

/// The median of a stage; nothing below three scores.
fn median(point: &Point<'_>) -> Option<f64> {
    point.score.and_then(verdict).map(|(median, _)| median)
}

/// The score that a stage shall reach.
fn goal(point: &Point<'_>) -> Option<f64> {
    point.score.and_then(|score| score.goal).map(f64::from)
}

impl Panel<'_> {
    /// All items of the panel, back to front.
    pub(crate) fn draw(&self, style: &Style) -> Item {
        let colors = style.colors;
        let mut parts = self.scale(style);
        let dashed = Stroke { dash: Dash::Dash, ..solid(colors.accent, 0.13 * self.letters.em) };
        parts.extend(self.curve("goal", goal, &dashed));
        let whole = Stroke { round: true, ..solid(colors.ink, 0.15 * self.letters.em) };
        parts.extend(self.curve("now", median, &whole));
        parts.extend(self.points.iter().map(|point| self.point(point, style)));
        parts.extend(self.labels(style));
        group(self.name(), None, self.aspect.1.to_owned(), parts)
    }

    fn name(&self) -> String {
        format!("curve/{}", self.aspect.0.as_str())
    }

    /// Where a score stands, px from above.
    fn y(&self, score: f64) -> f64 {
        let em = self.letters.em;
        let (top, bottom) = (self.area.y + ABOVE * em, self.area.bottom() - BELOW * em);
        bottom - (score.clamp(1.0, 5.0) - 1.0) / 4.0 * (bottom - top)
    }

    /// A thin line at each score, the ends and the middle with their numerals.
    fn scale(&self, style: &Style) -> Vec<Item> {
        let (small, colors) = (self.letters.small, style.colors);
        let (left, right) = (self.area.x, self.area.right());
        (1..=5_u8)
            .flat_map(|score| {
                let (name, y) = (format!("{}/scale/{score}", self.name()), self.y(f64::from(score)));
                let thin = line((left, y), (right, y), solid(colors.line, 1.0));
                let lines = vec![set_line(&score.to_string(), small, 400)];
                let at = (left - 0.4 * small, y + 0.36 * small);
                let numeral = text(at, Anchor::End, small, 400, colors.ink_2, lines);
                let numeral = (score % 2 == 1).then(|| plain(name.clone(), Shape::Text(numeral)));
                [Some(plain(format!("{name}/line"), thin)), numeral]
            })
            .flatten()
            .collect()
    }

    /// A line through the stages next to one another that have a value; none through a stage that has not. Parts of
    /// stages are passed over.
    fn curve(&self, kind: &str, value: fn(&Point<'_>) -> Option<f64>, stroke: &Stroke) -> Vec<Item> {
        let rated = self.points.iter().filter(|point| point.score.is_some());
        let places: Vec<Option<(f64, f64)>> =
            rated.map(|point| Some((point.x, self.y(value(point)?)))).collect();
        let runs = places.split(Option::is_none).filter(|run| run.len() > 1);
        let curve = |(number, run): (usize, &[Option<(f64, f64)>])| {
            let points = run.iter().copied().flatten().collect();
            let path = Shape::Path { points, closed: false, fill: None, stroke: Some(stroke.clone()) };
            plain(format!("{}/{kind}/{number}", self.name()), path)
        };
        runs.enumerate().map(curve).collect()
    }

    /// A stage: where the middle half of its scores lies, their median, how many they are, and its goal.
    fn point(&self, point: &Point<'_>, style: &Style) -> Item {
        let id = point.stage.stage.id.clone();
        let name = format!("{}/{id}", self.name());
        let mut parts = Vec::new();
        parts.extend(goal(point).map(|goal| plain(format!("{name}/goal"), self.goal(point, goal, style))));
        match (median(point), point.score) {
            (Some(median), Some(score)) => {
                parts.extend(score.quartiles.map(|ends| self.spread(&name, point.x, ends, style)));
                parts.push(plain(format!("{name}/median"), self.mark(point.x, median, style.colors.ink)));
                parts.push(self.numeral(&name, point, median, style));
            }
            (None, Some(score)) => parts.extend(self.answers(&name, point.x, score, style)),
            (_, None) => {}
        }
        if let Some(score) = point.score {
            let small = self.letters.small;
            let words = style.words.say(&Message::new("journey-count").with("n", score.n));
            let at = (point.x, self.area.bottom() - 0.5 * small);
            let lines = vec![set_line(&words, small, 400)];
            let set = text(at, Anchor::Middle, small, 400, style.colors.ink_2, lines);
            parts.push(plain(format!("{name}/count"), Shape::Text(set)));
        }
        group(name, Some(Handle::Stage { stage: id }), say(point, self.aspect.1, style), parts)
    }

    /// The mark of a median; each respect has its own shape, so that they are told apart by more than their place.
    fn mark(&self, x: f64, median: f64, color: Color) -> Shape {
        mark(self.aspect.0, (x, self.y(median)), MARK * self.letters.em, color)
    }

    /// A ring, larger than the mark of a median, which may stand within it.
    fn goal(&self, point: &Point<'_>, goal: f64, style: &Style) -> Shape {
        let em = self.letters.em;
        let stroke = solid(style.colors.accent, 0.13 * em);
        circle((point.x, self.y(goal)), 1.6 * MARK * em, fill(style.colors.surface), Some(stroke))
    }

    /// A bar from the lower to the upper quartile.
    fn spread(&self, name: &str, x: f64, (low, high): (f64, f64), style: &Style) -> Item {
        let (top, bottom, width) = (self.y(high), self.y(low), 0.3 * self.letters.em);
        let place = Area { x: x - width / 2.0, y: top, width, height: bottom - top };
        plain(format!("{name}/quartiles"), rect(place, width / 2.0, spread_color(style)))
    }

    /// The median in figures, above its mark; below it where the ring of the goal would cover them.
    fn numeral(&self, name: &str, point: &Point<'_>, median: f64, style: &Style) -> Item {
        let em = self.letters.em;
        let y = self.y(median);
        let room = (GAP + 0.85 + 1.6 * MARK) * em;
        let above = goal(point).is_none_or(|goal| goal < median || y - self.y(goal) > room);
        let baseline = if above { y - GAP * em } else { y + (GAP + 0.73) * em };
        let lines = vec![set_line(&format!("{median}"), em, 600)];
        // Beside the bar of the quartiles, which runs through the mark.
        let at = (point.x + 0.35 * em, baseline);
        let set = text(at, Anchor::Start, em, 600, style.colors.ink, lines);
        plain(format!("{name}/numeral"), Shape::Text(set))
    }

    /// A ring for each of too few answers, equal ones side by side.
    fn answers(&self, name: &str, x: f64, score: &ScoreReading, style: &Style) -> Vec<Item> {
        let em = self.letters.em;
        let given = (1..=5_u8).zip(score.counts).flat_map(|(score, n)| (0..n).map(move |k| (score, k, n)));
        let ring = |(number, (score, k, n)): (usize, (u8, usize, usize))| {
            let x = x + (count(k) - count(n - 1) / 2.0) * 1.0 * em;
            let stroke = solid(style.colors.ink_3, (0.1 * em).max(1.0));
            let shape =
                circle((x, self.y(f64::from(score))), 0.28 * em, fill(style.colors.surface), Some(stroke));
            plain(format!("{name}/answer/{number}"), shape)
        };
        given.enumerate().map(ring).collect()
    }

    /// What the two curves are, beside their last points.
    fn labels(&self, style: &Style) -> Vec<Item> {
        let em = self.letters.em;
        let last = |value: fn(&Point<'_>) -> Option<f64>| {
            self.points.iter().rev().find_map(|point| Some((point.x, self.y(value(point)?))))
        };
        let (now, goal) = (last(median), last(goal));
        // Where both end at about the same height, the words stand further apart than the points.
        let apart = match (now, goal) {
            (Some((x, y)), Some((other, goal))) if (x - other).abs() < em && (y - goal).abs() < 1.3 * em => {
                let middle = (y + goal) / 2.0;
                let side = if goal <= y { 0.65 * em } else { -0.65 * em };
                Some((middle + side, middle - side))
            }
            (_, _) => None,
        };
        let (now_y, goal_y) = (apart.map(|apart| apart.0), apart.map(|apart| apart.1));
        let label = |id: &str, at: Option<(f64, f64)>, y: Option<f64>, color: Color| {
            let (x, own) = at?;
            let lines = vec![set_line(&style.words.word(&format!("curve-{id}")), em, 600)];
            let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
            let x = (x + LABEL * em).min(self.area.right() - width - 0.3 * em);
            let at = (x, y.unwrap_or(own) + 0.36 * em);
            let set = text(at, Anchor::Start, em, 600, color, lines);
            Some(plain(format!("{}/{id}/label", self.name()), Shape::Text(set)))
        };
        let colors = style.colors;
        let labels = [label("now", now, now_y, colors.ink), label("goal", goal, goal_y, colors.accent)];
        labels.into_iter().flatten().collect()
    }
}

/// The colour of the bar of the quartiles, which lets the scale through.
pub(crate) fn spread_color(style: &Style) -> Color {
    style.colors.ink_3.with_alpha(110)
}

/// A disc for acquisition, a square for retention, a diamond for satisfaction.
pub(crate) fn mark(aspect: Aspect, (x, y): (f64, f64), half: f64, color: Color) -> Shape {
    match aspect {
        Aspect::Acquisition => circle((x, y), half, fill(color), None),
        Aspect::Retention => {
            rect(Area { x: x - half, y: y - half, width: 2.0 * half, height: 2.0 * half }, 0.0, color)
        }
        Aspect::Satisfaction => {
            let reach = 1.3 * half;
            let points = vec![(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)];
            Shape::Path { points, closed: true, fill: fill(color), stroke: None }
        }
    }
}

/// A stage in words: its median with the middle half of the scores, or that they are too few, and its goal.
pub(crate) fn say(point: &Point<'_>, aspect: &str, style: &Style) -> String {
    let Some(score) = point.score else { return String::new() };
    let about = |id: &'static str| {
        Message::new(id).with("stage", point.stage.stage.name.as_str()).with("aspect", aspect)
    };
    let now = match (verdict(score), score.quartiles) {
        (Some((median, _)), Some((low, high))) => {
            about("curve-score").with("median", median).with("low", low).with("high", high)
        }
        (Some((median, _)), None) => about("journey-score").with("median", median),
        (None, _) => about("journey-score-few"),
    };
    let goal =
        score.goal.map(|goal| style.words.say(&about("curve-goal-score").with("goal", f64::from(goal))));
    let said = [Some(style.words.say(&now.with("n", score.n))), goal];
    said.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
