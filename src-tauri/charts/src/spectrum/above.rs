//! Where the names of competitors and benchmarks stand above the line.
//!
//! A mark's *port* is where its stem rises; names stand on *levels*, the lowest nearest to the line. A name
//! may cover the ports of names on lower levels only, so no stem ever crosses a name. Two plans obey this:
//! the *calm* one leaves ports at their marks and lets names find levels, and the *fanned* one, for crowds,
//! gathers marks in groups shaped like firs, moves the groups apart and leads bent stems to them.

use super::spread::spread;
use crate::text::{count, set_balanced};
use crate::{TextLine, measure, set_line, set_lines_within};

/// One mark above the line.
#[derive(Debug, Clone)]
pub(crate) struct Above<'a> {
    /// Its pixel on the line.
    pub(crate) x: f64,
    /// Its name.
    pub(crate) name: &'a str,
    /// 400 or 600.
    pub(crate) weight: u16,
    /// The width of its name on one line, em.
    pub(crate) em: f64,
    /// Its name in one or two lines, set at an em size of 1.
    pub(crate) lines: Vec<TextLine>,
    /// The width of the wider of them, em.
    pub(crate) wide: f64,
}

/// Where all names stand.
#[derive(Debug, Clone)]
pub(crate) struct AbovePlan {
    /// Em size of the names, px.
    pub(crate) size: f64,
    /// For each mark, where its stem rises and its name stands.
    pub(crate) spots: Vec<Spot>,
    /// How many lines of text each level has room for, the lowest first.
    pub(crate) levels: Vec<usize>,
    /// Height of the zone just above the line in which bent stems lead to their ports; 0 without any.
    pub(crate) fan: f64,
}

/// Where one name stands.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    /// Where the stem rises.
    pub(crate) port: f64,
    /// The name, if it found room.
    pub(crate) label: Option<Placed>,
}

/// A name on its level.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    /// 0 is the lowest level.
    pub(crate) level: usize,
    /// The left edge of its lines, which are centred over one another.
    pub(crate) left: f64,
    /// The width of its widest line.
    pub(crate) width: f64,
    /// Its lines.
    pub(crate) lines: Vec<TextLine>,
}

/// From the line's middle to the lowest level, em, at least.
const STEM: f64 = 1.35;
/// Between two levels, em, at least.
const BETWEEN: f64 = 0.22;
/// A name on one line is at most this wide before it is broken in two, em.
const WIDEST: f64 = 11.0;

impl<'a> Above<'a> {
    /// A mark at a pixel of the line.
    pub(crate) fn new(x: f64, name: &'a str, weight: u16) -> Self {
        let em = measure(name, weight);
        let lines = if em <= WIDEST {
            vec![set_line(name, 1.0, weight)]
        } else {
            set_balanced(name, 1.0, weight, WIDEST, 2)
        };
        let wide = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        Self { x, name, weight, em, lines, wide }
    }
}

impl AbovePlan {
    /// The height that the plan needs at least, px above the middle of the line.
    pub(crate) fn height(&self) -> f64 {
        let levels: f64 = self.levels.iter().map(|lines| self.level_height(*lines)).sum();
        if self.levels.is_empty() { self.stem() } else { self.stem() + self.fan + levels }
    }

    /// From the middle of the line to the lower edge of the lowest level without a fan, px.
    pub(crate) fn stem(&self) -> f64 {
        STEM * self.size
    }

    /// The height of a level of so many lines, the gap to the next included, px.
    pub(crate) fn level_height(&self, lines: usize) -> f64 {
        level_height(lines) * self.size
    }
}

/// The height of a level of so many lines, em.
fn level_height(lines: usize) -> f64 {
    crate::area::ASCENT
        + crate::area::DESCENT
        + count(lines.saturating_sub(1)) * crate::draw::LINE_HEIGHT
        + BETWEEN
}

/// A plan that leaves ports where the marks are, or nearly, in no more than `height` px; nothing if that is too little.
/// Marks are sorted by `x`.
pub(crate) fn calm(marks: &[Above<'_>], frame: (f64, f64), size: f64, height: f64) -> Option<AbovePlan> {
    let (from, to) = frame;
    let gap = 0.62 * size;
    // What cannot fit even if it were packed without gaps is told from widths alone.
    let ground: f64 = marks.iter().map(|mark| mark.wide * size * level_height(mark.lines.len()) * size).sum();
    if count(marks.len()) * gap > to - from || ground > (to - from) * height {
        return None;
    }
    let wanted: Vec<f64> = marks.iter().map(|mark| mark.x - gap / 2.0).collect();
    let ports = spread(&wanted, &vec![gap; marks.len()], from, to);
    let ports: Vec<f64> = ports.into_iter().map(|at| at + gap / 2.0).collect();
    let bent = marks.iter().zip(&ports).map(|(mark, port)| (mark.x - port).abs()).fold(0.0, f64::max);
    let fan = if bent > 0.5 { (0.25 * bent).clamp(0.7 * size, 2.0 * size) } else { 0.0 };
    let mut room = height - STEM * size - fan;
    if room < -0.01 {
        return None;
    }
    let widths: Vec<f64> = marks.iter().map(|mark| mark.wide * size).collect();
    // The level and the left edge of each name.
    let mut found: Vec<Option<(usize, f64)>> = vec![None; marks.len()];
    let mut left: Vec<usize> = (0..marks.len()).collect();
    let mut levels = Vec::new();
    while !left.is_empty() {
        let chosen = one_level(&left, &ports, &widths, frame, size);
        let lines = chosen.iter().map(|(mark, _)| marks[*mark].lines.len()).max().unwrap_or(0);
        room -= level_height(lines) * size;
        if room < -0.01 || chosen.is_empty() {
            return None;
        }
        for (mark, at) in chosen {
            found[mark] = Some((levels.len(), at));
        }
        left.retain(|mark| found[*mark].is_none());
        levels.push(lines);
    }
    let spots = marks.iter().zip(ports).zip(found).map(|((mark, port), found)| {
        let label = found.map(|(level, left)| Placed {
            level,
            left,
            width: mark.wide * size,
            lines: scaled(&mark.lines, size),
        });
        Spot { port, label }
    });
    Some(AbovePlan { size, spots: spots.collect(), levels, fan })
}

/// Lines that were set at an em size of 1, in another size.
fn scaled(lines: &[TextLine], size: f64) -> Vec<TextLine> {
    lines.iter().map(|line| TextLine { width: line.width * size, runs: line.runs.clone() }).collect()
}

/// The marks that can have their names on the next level, with the names' left edges: a name covers no port that
/// still has to rise past it.
fn one_level(
    left: &[usize],
    ports: &[f64],
    widths: &[f64],
    (from, to): (f64, f64),
    size: f64,
) -> Vec<(usize, f64)> {
    let (clear, overhang, apart) = (0.28 * size, 0.2 * size, 0.75 * size);
    let mut chosen = Vec::new();
    let mut free = from;
    for (place, mark) in left.iter().enumerate() {
        let (port, width) = (ports[*mark], widths[*mark]);
        let before = place.checked_sub(1).map_or(f64::NEG_INFINITY, |before| ports[left[before]]);
        let after = left.get(place + 1).map_or(f64::INFINITY, |after| ports[*after]);
        let middle = (port - width / 2.0).clamp(from, (to - width).max(from));
        let fits =
            |at: &f64| *at >= free && at + width <= to && at - clear > before && at + width + clear < after;
        // Over the stem if possible; else shifted as far as needed, the stem still under the name.
        let pushed = middle.max(free).max(before + clear + 0.01).min(port - overhang);
        let pulled = middle.min(after - clear - 0.01 - width).max(port + overhang - width);
        if let Some(at) = [middle, pushed, pulled].into_iter().find(fits) {
            chosen.push((*mark, at));
            free = at + width + apart;
        }
    }
    chosen
}

/// A plan for crowds in no more than `height` px: names on one line, at most `widest` em wide; nothing if that is too little.
/// Marks are sorted by `x`.
pub(crate) fn fanned(
    marks: &[Above<'_>],
    frame: (f64, f64),
    size: f64,
    height: f64,
    widest: f64,
) -> Option<AbovePlan> {
    let tight = widest < 6.0;
    let (gap, overhang, apart) =
        if tight { (0.34 * size, 0.08 * size, 0.4 * size) } else { (0.6 * size, 0.2 * size, 0.8 * size) };
    let widths: Vec<f64> = marks.iter().map(|mark| mark.em.min(widest) * size).collect();
    let pitch = level_height(1) * size;
    let fan_of = |bent: f64| (0.16 * bent).clamp(size, (height * 0.24).max(size));
    let most = ((height - STEM * size - 0.8 * size) / pitch).floor();
    let mut levels = 1;
    while count(levels) <= most {
        let groups = fir_groups(marks, &widths, levels, gap, overhang, apart);
        let wide: f64 = groups.iter().map(|group| group.width).sum();
        if wide <= frame.1 - frame.0 {
            let spots = stand(marks, &widths, &groups, frame, (gap, overhang, apart));
            let bent =
                marks.iter().zip(&spots).map(|(mark, spot)| (mark.x - spot.0).abs()).fold(0.0, f64::max);
            // At least 0.8 em is left for the fan, by the bound on levels.
            let fan = fan_of(bent).min(height - STEM * size - count(levels) * pitch);
            return Some(fanned_plan(marks, &widths, spots, size, fan));
        }
        levels += 1;
    }
    None
}

/// Neighbours whose names stand on top of one another, the middle ones highest.
struct Fir {
    /// The first mark.
    first: usize,
    /// How many marks.
    n: usize,
    /// From the leftmost edge to the rightmost, the gap to the next group included.
    width: f64,
    /// From the leftmost edge to the first port.
    lead: f64,
}

/// From the first port to the `k`-th of a group of `n`; the two in the middle share the highest level and stand further apart.
fn port_offset(k: usize, n: usize, gap: f64, overhang: f64, apart: f64) -> f64 {
    let wider = (apart + 2.0 * overhang - gap).max(0.0);
    count(k) * gap + if n.is_multiple_of(2) && k >= n / 2 { wider } else { 0.0 }
}

/// How far the `k`-th name of `n` reaches to the left of its port and to its right.
fn reach(k: usize, n: usize, width: f64, overhang: f64) -> (f64, f64) {
    match (2 * k + 1).cmp(&n) {
        std::cmp::Ordering::Less => (width - overhang, overhang),
        std::cmp::Ordering::Equal => (width / 2.0, width / 2.0),
        std::cmp::Ordering::Greater => (overhang, width - overhang),
    }
}

fn fir_groups(
    marks: &[Above<'_>],
    widths: &[f64],
    levels: usize,
    gap: f64,
    overhang: f64,
    apart: f64,
) -> Vec<Fir> {
    let count_of_groups = marks.len().div_ceil(2 * levels).max(1);
    let mut groups = Vec::with_capacity(count_of_groups);
    let mut first = 0;
    for group in 0..count_of_groups {
        let n = marks.len() * (group + 1) / count_of_groups - first;
        let (mut lead, mut trail) = (0.0_f64, 0.0_f64);
        for k in 0..n {
            let at = port_offset(k, n, gap, overhang, apart);
            let (left, right) = reach(k, n, widths[first + k], overhang);
            lead = lead.max(left - at);
            trail = trail.max(at + right);
        }
        groups.push(Fir { first, n, width: lead + trail + apart, lead });
        first += n;
    }
    groups
}

/// The port, the left edge and the level of each name.
fn stand(
    marks: &[Above<'_>],
    widths: &[f64],
    groups: &[Fir],
    frame: (f64, f64),
    (gap, overhang, apart): (f64, f64, f64),
) -> Vec<(f64, f64, usize)> {
    let wanted: Vec<f64> = groups
        .iter()
        .map(|group| {
            let members = &marks[group.first..group.first + group.n];
            let away =
                |(k, mark): (usize, &Above<'_>)| mark.x - port_offset(k, group.n, gap, overhang, apart);
            let first_port = members.iter().enumerate().map(away).sum::<f64>() / count(group.n.max(1));
            first_port - group.lead
        })
        .collect();
    let places = spread(
        &wanted,
        &groups.iter().map(|group| group.width).collect::<Vec<_>>(),
        frame.0,
        frame.1 + apart,
    );
    let mut spots = Vec::with_capacity(marks.len());
    for (group, place) in groups.iter().zip(places) {
        for k in 0..group.n {
            let port = place + group.lead + port_offset(k, group.n, gap, overhang, apart);
            let (left, _) = reach(k, group.n, widths[group.first + k], overhang);
            spots.push((port, port - left, k.min(group.n - 1 - k)));
        }
    }
    spots
}

fn fanned_plan(
    marks: &[Above<'_>],
    widths: &[f64],
    spots: Vec<(f64, f64, usize)>,
    size: f64,
    fan: f64,
) -> AbovePlan {
    let levels = spots.iter().map(|(_, _, level)| level + 1).max().unwrap_or(0);
    let spots = marks.iter().zip(widths).zip(spots).map(|((mark, width), (port, left, level))| {
        let (lines, _) = set_lines_within(mark.name, size, mark.weight, width + 0.01, 1);
        let own = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        // A shortened name may be narrower than its place; it stays at its stem.
        let left = if port - left > width / 2.0 + 0.01 { left + width - own } else { left };
        Spot { port, label: Some(Placed { level, left, width: own, lines }) }
    });
    AbovePlan { size, spots: spots.collect(), levels: vec![1; levels], fan }
}

/// A plan when there is not even room for that: names for as many marks as fit, competitors first, then benchmarks
/// evenly from the rest; the others rise nowhere.
pub(crate) fn some(marks: &[Above<'_>], frame: (f64, f64), size: f64, height: f64) -> AbovePlan {
    let mut most = marks.len();
    while most > 0 {
        // Each turn gives up an eighth: few turns, and nearly as many names as possible.
        most -= (most / 8).max(1);
        let named = chosen(marks, most);
        let few: Vec<Above<'_>> = named.iter().map(|mark| marks[*mark].clone()).collect();
        if let Some(plan) = fanned(&few, frame, size, height, 4.0) {
            let mut spots: Vec<Spot> = marks.iter().map(|mark| Spot { port: mark.x, label: None }).collect();
            for (mark, spot) in named.into_iter().zip(plan.spots) {
                spots[mark] = spot;
            }
            return AbovePlan { spots, ..plan };
        }
    }
    let spots = marks.iter().map(|mark| Spot { port: mark.x, label: None }).collect();
    AbovePlan { size, spots, levels: Vec::new(), fan: 0.0 }
}

fn chosen(marks: &[Above<'_>], most: usize) -> Vec<usize> {
    let strong: Vec<usize> = (0..marks.len()).filter(|mark| marks[*mark].weight >= 600).collect();
    let rest: Vec<usize> = (0..marks.len()).filter(|mark| marks[*mark].weight < 600).collect();
    let evenly = |from: &[usize], n: usize| -> Vec<usize> {
        (0..n.min(from.len())).map(|k| from[k * from.len() / n.min(from.len())]).collect()
    };
    let mut named = evenly(&strong, most);
    named.extend(evenly(&rest, most.saturating_sub(strong.len())));
    named.sort_unstable();
    named
}
