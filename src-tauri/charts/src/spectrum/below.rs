//! Where our own offerings stand below the line: each on a row of its own, its names beside its marks.
//!
//! A *roomy* row has its names over and under the marks; a *compact* one has one name beside them; *packed*
//! rows hold several offerings each. In every plan names keep clear of names and of other offerings' marks.

use super::names::Ours;
use super::range::Range;
use crate::area::{ASCENT, DESCENT};
use crate::draw::{LINE_HEIGHT, text};
use crate::text::count;
use crate::text::set_balanced;
use crate::{Anchor, Color, Mark, Style, Text, TextLine, measure, set_lines_within};
use domain::Message;

/// Our offerings in rows.
#[derive(Clone)]
pub(crate) struct BelowPlan {
    /// The rows from the line downwards.
    pub(crate) rows: Vec<Row>,
    /// Offerings that found no room for a row: they stand on the line itself, without a name.
    pub(crate) bare: Vec<usize>,
    /// Radius of the mark of a position, px.
    pub(crate) radius: f64,
    /// Between two rows, px, at least.
    pub(crate) gap: f64,
}

/// One row.
#[derive(Clone, Default)]
pub(crate) struct Row {
    /// Which offerings stand on it.
    pub(crate) members: Vec<usize>,
    /// How far it reaches above the middle of its marks, px.
    pub(crate) up: f64,
    /// How far below.
    pub(crate) down: f64,
    /// The names, with whose they are and of which mark; their `y` counts from the middle of the marks.
    pub(crate) labels: Vec<Label>,
}

/// A name beside a mark.
#[derive(Clone)]
pub(crate) struct Label {
    /// Whose.
    pub(crate) member: usize,
    /// Of which mark.
    pub(crate) mark: Mark,
    /// The name.
    pub(crate) text: Text,
}

/// What rows are laid out on.
pub(crate) struct Ground<'a> {
    /// The pixels of the ends of what is shown.
    pub(crate) axis: (f64, f64),
    /// What is shown of the line.
    pub(crate) range: Range,
    /// Nothing stands left or right of these pixels.
    pub(crate) frame: (f64, f64),
    /// Em size, px.
    pub(crate) size: f64,
    /// Colours and words.
    pub(crate) style: &'a Style,
}

impl Ground<'_> {
    /// The pixel of a position.
    pub(crate) fn x(&self, position: f64) -> f64 {
        self.axis.0 + (self.axis.1 - self.axis.0) * self.range.share(position)
    }

    /// The marks of an offering in the order their names are placed: the one its stem leads to first, what we believe last.
    fn marks(&self, ours: &Ours<'_>) -> Vec<(Mark, f64)> {
        let all =
            [(Mark::Position, ours.position), (Mark::Target, ours.target), (Mark::Perceived, ours.perceived)];
        let mut marks: Vec<_> = all.into_iter().filter_map(|(mark, at)| Some((mark, self.x(at?)))).collect();
        if ours.position.is_none() {
            // Without a position the stem leads to what we believe, and only without that to the target.
            marks.reverse();
        }
        marks
    }

    /// How far the marks of an offering reach from the middle of their row, for positions of a `radius`: a target that
    /// is nearly where the offering stands surrounds it.
    fn reach(&self, ours: &Ours<'_>, radius: f64) -> f64 {
        match (ours.position, ours.target) {
            (Some(position), Some(target)) if surrounds(self.x(position), self.x(target), radius) => {
                AROUND * radius + 0.1 * self.size
            }
            _ => radius,
        }
    }

    /// How a mark's name is set: its words, em size, weight and colour.
    fn setting<'t>(&self, ours: &'t Ours<'_>, mark: Mark, first: bool) -> (&'t str, f64, u16, Color) {
        let colors = self.style.colors;
        let words = match mark {
            Mark::Position => ours.label.as_str(),
            Mark::Perceived => ours.believed_label.as_str(),
            Mark::Target => ours.target_label.as_str(),
        };
        match (first, mark) {
            (true, _) => (words, 1.15 * self.size, 600, colors.ink),
            (false, Mark::Target) => (words, self.size, 400, colors.accent),
            (false, Mark::Position | Mark::Perceived) => (words, self.size, 400, colors.ink_2),
        }
    }
}

impl BelowPlan {
    /// The height that the rows need at least, px.
    pub(crate) fn height(&self) -> f64 {
        self.rows.iter().map(|row| row.up + row.down + self.gap).sum()
    }
}

/// The radius of a target around a position, against that of the position.
pub(crate) const AROUND: f64 = 1.4;

/// Whether a target is so near a position that its mark surrounds that of the position.
pub(crate) fn surrounds(position: f64, target: f64, radius: f64) -> bool {
    (position - target).abs() < 1.5 * radius
}

/// Rows with names over and under their marks.
pub(crate) fn roomy(ours: &[Ours<'_>], ground: &Ground<'_>) -> BelowPlan {
    let radius = 0.78 * ground.size;
    let stems = stems(ours, ground);
    let row =
        |(member, one): (usize, &Ours<'_>)| roomy_row(member, one, &stems[member + 1..], ground, radius);
    let rows = ours.iter().enumerate().map(row).collect();
    BelowPlan { rows, bare: Vec::new(), radius, gap: 0.55 * ground.size }
}

/// Where the stem of each offering comes down, with some air on either side: through all rows before its own.
fn stems(ours: &[Ours<'_>], ground: &Ground<'_>) -> Vec<(f64, f64)> {
    let stem = |ours: &Ours<'_>| ground.marks(ours).first().map_or(0.0, |(_, x)| *x);
    ours.iter().map(stem).map(|x| (x - 0.3 * ground.size, x + 0.3 * ground.size)).collect()
}

/// `passing` are the stems that come down through the row to later ones: names go round them wherever there is a way.
fn roomy_row(
    member: usize,
    ours: &Ours<'_>,
    passing: &[(f64, f64)],
    ground: &Ground<'_>,
    radius: f64,
) -> Row {
    let size = ground.size;
    let reach = ground.reach(ours, radius);
    let mut row = Row { members: vec![member], up: reach, down: reach, labels: Vec::new() };
    let marks = ground.marks(ours);
    let stem = marks.first().map_or(0.0, |(_, x)| *x);
    // What already stands on the line of names over the marks: the stem.
    let mut over = vec![(stem - 0.3 * size, stem + 0.3 * size)];
    // What stands on the line of names under the marks.
    let mut under = Vec::new();
    let widest = (0.42 * (ground.frame.1 - ground.frame.0)).max(14.0 * size);
    for (index, (mark, x)) in marks.iter().enumerate() {
        let (words, em, weight, color) = ground.setting(ours, *mark, index == 0);
        let words = with_shorter_name(words, ours, 1.7 * widest / em, weight);
        let lines = set_balanced(&words, em, weight, widest, 2);
        let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        let height = (ASCENT + DESCENT) * em + count(lines.len() - 1) * em * LINE_HEIGHT;
        let fits = |taken: &[(f64, f64)], passing: &[(f64, f64)], shift: f64| {
            let taken: Vec<_> = taken.iter().chain(passing).copied().collect();
            place(*x, width, &taken, ground.frame, (0.7 * size, shift))
        };
        // Nearly centred under the mark or over it; else with an end at it; else on a line of its own.
        let (near, far) = (0.25 * width, 0.5 * width + radius);
        let found = |passing: &[(f64, f64)]| {
            [(false, near), (true, near), (false, far), (true, far)].into_iter().find_map(|(above, shift)| {
                Some((above, fits(if above { &over } else { &under }, passing, shift)?))
            })
        };
        let alone = || fits(&[], passing, far);
        let (left, top) =
            match found(passing).map(Ok).or_else(|| alone().map(Err)).or_else(|| found(&[]).map(Ok)) {
                Some(Ok((false, left))) => {
                    under.push((left, left + width));
                    (left, reach + 0.16 * size)
                }
                Some(Ok((true, left))) => {
                    over.push((left, left + width));
                    (left, -reach - 0.16 * size - height)
                }
                Some(Err(left)) => (left, row.down + 0.1 * size),
                None => (centred(*x, width, ground.frame), row.down + 0.1 * size),
            };
        row.up = row.up.max(-top);
        row.down = row.down.max(top + height);
        let at = (left + width / 2.0, top + ASCENT * em);
        row.labels.push(Label {
            member,
            mark: *mark,
            text: text(at, Anchor::Middle, em, weight, color, lines),
        });
    }
    row
}

/// A label with the name in it shortened so that the whole is at most `widest` em wide, and its figures are kept.
fn with_shorter_name<'t>(
    label: &'t str,
    ours: &Ours<'_>,
    widest: f64,
    weight: u16,
) -> std::borrow::Cow<'t, str> {
    let name = ours.reading.offering.name.as_str();
    let whole = measure(label, weight);
    if whole <= widest || name.is_empty() || !label.contains(name) {
        return label.into();
    }
    let room = (widest - (whole - measure(name, weight))).max(4.0);
    let (lines, _) = set_lines_within(name, 1.0, weight, room, 1);
    let short: String = lines.iter().flat_map(|line| &line.runs).map(|run| run.text.as_str()).collect();
    label.replacen(name, &short, 1).into()
}

/// The left edge of a name that is centred over `x` as far as the frame allows.
fn centred(x: f64, width: f64, (from, to): (f64, f64)) -> f64 {
    (x - width / 2.0).clamp(from, (to - width).max(from))
}

/// The left edge of a name that is centred over `x` as far as what is taken and the frame allow, and moved aside
/// by no more than `shift`; nothing if there is no such place.
fn place(
    x: f64,
    width: f64,
    taken: &[(f64, f64)],
    frame: (f64, f64),
    (apart, shift): (f64, f64),
) -> Option<f64> {
    let middle = centred(x, width, frame);
    let beside = taken.iter().flat_map(|(from, to)| [from - apart - width, to + apart]);
    let fits = |left: &f64| {
        *left >= frame.0 - 0.01
            && left + width <= frame.1 + 0.01
            && (left - middle).abs() <= shift
            && taken.iter().all(|(from, to)| left + width + apart <= from + 0.01 || left + 0.01 >= to + apart)
    };
    let mut places: Vec<f64> = std::iter::once(middle).chain(beside).filter(fits).collect();
    places.sort_by(|a, b| (a - middle).abs().total_cmp(&(b - middle).abs()));
    places.first().copied()
}

/// One line for each offering, with one name beside its marks or under them.
pub(crate) fn compact(ours: &[Ours<'_>], ground: &Ground<'_>) -> BelowPlan {
    let radius = 0.52 * ground.size;
    let stems = stems(ours, ground);
    let row =
        |(member, one): (usize, &Ours<'_>)| compact_row(member, one, &stems[member + 1..], ground, radius);
    let rows = ours.iter().enumerate().map(row).collect();
    BelowPlan { rows, bare: Vec::new(), radius, gap: 0.3 * ground.size }
}

/// The name that says everything of an offering on one line.
fn whole_name(ours: &Ours<'_>, style: &Style) -> String {
    let parts = [&ours.label, &ours.believed_label, &ours.target_label];
    let mut parts = parts.into_iter().filter(|part| !part.is_empty()).cloned();
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |first, second| {
        style.words.say(&Message::new("spectrum-label-join").with("first", first).with("second", second))
    })
}

/// From the leftmost pixel of an offering's marks to the rightmost.
fn extent(ours: &Ours<'_>, ground: &Ground<'_>, radius: f64) -> (f64, f64) {
    let reach = ground.reach(ours, radius);
    let marks = ground.marks(ours).into_iter().map(|(_, x)| (x - reach, x + reach));
    let interval =
        ours.interval.map(|(low, high)| (ground.x(low) - radius / 2.0, ground.x(high) + radius / 2.0));
    let trail = ours.trail.iter().map(|at| (ground.x(*at) - radius / 2.0, ground.x(*at) + radius / 2.0));
    marks
        .chain(interval)
        .chain(trail)
        .fold((f64::INFINITY, f64::NEG_INFINITY), |a, b| (a.0.min(b.0), a.1.max(b.1)))
}

fn compact_label(ours: &Ours<'_>, ground: &Ground<'_>) -> (Vec<TextLine>, f64) {
    let size = ground.size;
    let widest = (ground.frame.1 - ground.frame.0).min(64.0 * size);
    let name = whole_name(ours, ground.style);
    let (lines, _) =
        set_lines_within(&with_shorter_name(&name, ours, widest / size, 600), size, 600, widest, 1);
    let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
    (lines, width)
}

fn compact_row(
    member: usize,
    ours: &Ours<'_>,
    passing: &[(f64, f64)],
    ground: &Ground<'_>,
    radius: f64,
) -> Row {
    let size = ground.size;
    let (from, to) = extent(ours, ground, radius);
    let (lines, width) = compact_label(ours, ground);
    let mark = ground.marks(ours).first().map_or(Mark::Position, |(mark, _)| *mark);
    let (apart, reach) = (0.6 * size, ground.reach(ours, radius));
    let half = (ASCENT + DESCENT) * size / 2.0;
    let beside = half - DESCENT * size;
    // Beside the marks, rather where no stem of a later row comes down.
    let sides = [to + apart, from - apart - width];
    let room = |left: &f64| *left >= ground.frame.0 && left + width <= ground.frame.1;
    let free = |left: &f64| passing.iter().all(|(low, high)| left + width <= *low || left >= high);
    let side = sides.into_iter().filter(room).find(free).or_else(|| sides.into_iter().find(room));
    let (at, up, down) = if let Some(left) = side {
        ((left, beside), half, half)
    } else {
        let x = ground.marks(ours).first().map_or(from, |(_, x)| *x);
        let left = (x - width / 2.0).clamp(ground.frame.0, (ground.frame.1 - width).max(ground.frame.0));
        let depth = reach + 0.08 * size;
        ((left, depth + ASCENT * size), reach, depth + 2.0 * half)
    };
    let text = text(at, Anchor::Start, size, 600, ground.style.colors.ink, lines);
    Row {
        members: vec![member],
        up: up.max(reach),
        down: down.max(reach),
        labels: vec![Label { member, mark, text }],
    }
}

/// Rows that several offerings share, in no more than `height` px; what finds no room stands on the line.
pub(crate) fn packed(ours: &[Ours<'_>], ground: &Ground<'_>, height: f64) -> BelowPlan {
    let size = ground.size;
    let radius = 0.42 * size;
    let half = (ASCENT + DESCENT) * size / 2.0;
    let mut plan = BelowPlan { rows: Vec::new(), bare: Vec::new(), radius, gap: 0.12 * size };
    let mut taken: Vec<Vec<(f64, f64)>> = Vec::new();
    for (member, one) in ours.iter().enumerate() {
        let (from, to) = extent(one, ground, radius);
        let short = if one.label.is_empty() { whole_name(one, ground.style) } else { one.label.clone() };
        let most = (0.3 * (ground.frame.1 - ground.frame.0)).min(16.0 * size);
        let (lines, _) =
            set_lines_within(&with_shorter_name(&short, one, most / size, 600), size, 600, most, 1);
        let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        let apart = 0.5 * size;
        let right = (to + apart, (from, to + apart + width));
        let left = (from - apart - width, (from - apart - width, to));
        let fits = |(_, (from, to)): &(f64, (f64, f64)), taken: &[(f64, f64)]| {
            *from >= ground.frame.0
                && *to <= ground.frame.1
                && taken.iter().all(|(a, b)| to + 2.0 * apart <= *a || from - 2.0 * apart >= *b)
        };
        let sides = [right, left];
        let found = taken
            .iter()
            .enumerate()
            .find_map(|(row, taken)| Some((row, sides.into_iter().find(|side| fits(side, taken))?)));
        let found = found.or_else(|| {
            let next = count(plan.rows.len() + 1) * (2.0 * half + plan.gap);
            let side = sides.into_iter().find(|side| fits(side, &[]))?;
            (next <= height).then(|| {
                plan.rows.push(Row { up: half, down: half, ..Row::default() });
                taken.push(Vec::new());
                (plan.rows.len() - 1, side)
            })
        });
        let Some((row, (at, range))) = found else {
            plan.bare.push(member);
            continue;
        };
        taken[row].push(range);
        let mark = ground.marks(one).first().map_or(Mark::Position, |(mark, _)| *mark);
        let at = (at, half - DESCENT * size);
        let text = text(at, Anchor::Start, size, 600, ground.style.colors.ink, lines);
        plan.rows[row].members.push(member);
        plan.rows[row].labels.push(Label { member, mark, text });
    }
    plan
}
