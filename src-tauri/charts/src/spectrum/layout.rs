//! How large the type is, how the height is shared out, and where each thing stands.

use super::above::{self, Above, AbovePlan};
use super::below::{self, BelowPlan, Ground};
use super::names::{Marks, band_id};
use super::range::{Range, says_beyond};
use crate::area::{ASCENT, DESCENT};
use crate::draw::LINE_HEIGHT;
use crate::text::count;
use crate::{Area, Style, TextLine, measure, set_lines, set_lines_within};
use domain::Message;
use std::cell::OnceCell;

/// Where everything stands.
pub(crate) struct Layout {
    /// Em size, px.
    pub(crate) size: f64,
    /// The pixels of the ends of what is shown.
    pub(crate) axis: (f64, f64),
    /// What is shown of the line.
    pub(crate) range: Range,
    /// The middle of the line, from above.
    pub(crate) y: f64,
    /// The names above the line.
    pub(crate) above: AbovePlan,
    /// The middle of the line of text of each level that is lowest on it, as a baseline, from above.
    pub(crate) level_baselines: Vec<f64>,
    /// Our own offerings.
    pub(crate) below: BelowPlan,
    /// The middle of the marks of each row, from above.
    pub(crate) row_middles: Vec<f64>,
    /// What stands at the foot.
    pub(crate) foot: Foot,
}

/// The names of bands and ends, and notes.
pub(crate) struct Foot {
    /// Where the dotted lines between bands end, from above.
    pub(crate) top: f64,
    /// Notes such as what has no place yet, with the whole text.
    pub(crate) notes: Vec<(String, Vec<TextLine>)>,
    /// The baseline of the first note.
    pub(crate) notes_baseline: f64,
    /// Em size of the bands' names, px.
    pub(crate) band_size: f64,
    /// The bands' names.
    pub(crate) bands: Vec<Vec<TextLine>>,
    /// The baseline of their first lines.
    pub(crate) bands_baseline: f64,
    /// The baseline of the ends' names.
    pub(crate) ends_baseline: f64,
}

/// The thickness of the line, em.
pub(crate) const THICK: f64 = 0.72;
/// From the middle of the line to the first row, em, at least.
const CLEAR: f64 = 0.95;

/// A name in a fan is not shortened before it is this wide, em.
const WHOLE: f64 = 13.0;
/// How wide a name may still be where there is too little room, em.
const SHORTENED: [f64; 11] = [11.0, 9.5, 8.2, 7.2, 6.4, 5.8, 5.2, 4.7, 4.2, 3.7, 3.2];

/// Finds the largest type, from `(preferred least, most)` down to 11 px on the screen and to two thirds of the
/// preferred size on slides, in which everything has room, and shares out what height is left.
pub(crate) fn lay_out(marks: &Marks<'_>, area: Area, (least, most): (f64, f64), style: &Style) -> Layout {
    let base = (area.width / 62.0).min(area.height / 29.0).clamp(least, most);
    let floor = (0.6 * base).max(11.0).min(base);
    let inset = (0.035 * area.width).max(16.0);
    let axis = (area.x + inset, area.right() - inset);
    let frame = (area.x, area.right());
    let ground = |size: f64| Ground { axis, range: marks.range, frame, size, style };
    let others: Vec<Above<'_>> = marks
        .others
        .iter()
        .map(|other| {
            let name = other.reading.offering.name.as_str();
            Above::new(ground(1.0).x(other.position), name, if other.competitor { 600 } else { 400 })
        })
        .collect();
    let mut sizes: Vec<f64> =
        [1.0, 0.92, 0.85, 0.78, 0.7, 0.64].into_iter().map(|share| share * base).collect();
    sizes.retain(|size| *size > floor);
    sizes.push(floor);

    let done = |room: Room, above: AbovePlan, below: BelowPlan| {
        room.shared_out(marks, area, axis, above, below, style)
    };
    let tries: Vec<Try<'_>> = sizes.iter().map(|size| Try::new(marks, ground(*size), area)).collect();
    let large = |least: f64| {
        tries.iter().filter(move |one| one.ground.size >= least * base || one.ground.size <= floor)
    };
    // First every name over its own mark, in type that is hardly smaller.
    for rows in [Try::roomy, Try::compact] {
        for one in large(0.77) {
            let left = one.left(rows(one));
            if let Some(above) = left.and_then(|left| above::calm(&others, frame, one.ground.size, left)) {
                return done(one.room().clone(), above, rows(one).clone());
            }
        }
    }
    // Then fans of whole names, which may be smaller than our own, and then of ever shorter names.
    for rows in [Try::roomy, Try::compact] {
        for one in large(0.84) {
            let Some(left) = one.left(rows(one)) else { continue };
            let smaller = sizes.iter().copied().filter(|smaller| *smaller <= one.ground.size);
            let mut fans = smaller.filter_map(|smaller| above::fanned(&others, frame, smaller, left, WHOLE));
            if let Some(above) = fans.next() {
                return done(one.room().clone(), above, rows(one).clone());
            }
        }
    }
    for (widest, one) in SHORTENED.iter().flat_map(|widest| tries.last().map(|one| (*widest, one))) {
        for rows in [Try::roomy, Try::compact] {
            let left = one.left(rows(one));
            if let Some(above) = left.and_then(|left| above::fanned(&others, frame, floor, left, widest)) {
                return done(one.room().clone(), above, rows(one).clone());
            }
        }
    }
    let (room, ground) = (Room::new(marks, &ground(floor), area, style).with_note(floor), ground(floor));
    // Too much for names above: rows that offerings share, in half the height at most, then as many names as fit.
    let below = below::packed(&marks.ours, &ground, 0.5 * room.height);
    let left = room.height - below.height();
    let above = SHORTENED.into_iter().find_map(|widest| above::fanned(&others, frame, floor, left, widest));
    let above = above.unwrap_or_else(|| above::some(&others, frame, floor, left));
    done(room, above, below)
}

/// One size of type that is tried, with what follows from it, found when first asked for.
struct Try<'a> {
    marks: &'a Marks<'a>,
    ground: Ground<'a>,
    area: Area,
    room: OnceCell<Room>,
    roomy: OnceCell<BelowPlan>,
    compact: OnceCell<BelowPlan>,
}

impl<'a> Try<'a> {
    fn new(marks: &'a Marks<'a>, ground: Ground<'a>, area: Area) -> Self {
        let (room, roomy, compact) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { marks, ground, area, room, roomy, compact }
    }

    fn room(&self) -> &Room {
        self.room.get_or_init(|| Room::new(self.marks, &self.ground, self.area, self.ground.style))
    }

    fn roomy(&self) -> &BelowPlan {
        self.roomy.get_or_init(|| below::roomy(&self.marks.ours, &self.ground))
    }

    fn compact(&self) -> &BelowPlan {
        self.compact.get_or_init(|| below::compact(&self.marks.ours, &self.ground))
    }

    /// The height that rows leave for names above the line; nothing if there is none.
    fn left(&self, below: &BelowPlan) -> Option<f64> {
        Some(self.room().height - below.height()).filter(|left| *left > 0.0)
    }
}

/// The height that a size of type leaves for names and rows.
#[derive(Clone)]
struct Room {
    size: f64,
    /// What is left beside the foot and the line.
    height: f64,
    band_size: f64,
    bands: Vec<Vec<TextLine>>,
    notes: usize,
}

impl Room {
    fn new(marks: &Marks<'_>, ground: &Ground<'_>, area: Area, style: &Style) -> Self {
        let size = ground.size;
        let bands: Vec<(String, f64)> = ground
            .range
            .bands()
            .iter()
            .map(|part| {
                let wide = ground.x(part.shown.1) - ground.x(part.shown.0) - 0.8 * size;
                (style.words.word(band_id(part.band)), wide)
            })
            .collect();
        let set = |size: f64| -> Vec<Vec<TextLine>> {
            bands.iter().map(|(name, wide)| set_lines(name, size, 400, *wide)).collect()
        };
        let fitting =
            bands.iter().map(|(name, wide)| wide / measure(name, 400).max(1.0)).fold(f64::INFINITY, f64::min);
        let band_size = fitting.clamp((0.85 * size).max(11.0).min(size), size);
        let mut room = Self { size, height: area.height, band_size, bands: set(band_size), notes: 0 };
        room.notes = usize::from(!marks.unplaced.is_empty())
            + usize::from(marks.beyond.left + marks.beyond.right > 0)
            + usize::from(marks.sized);
        room.height -= room.foot() + CLEAR * size;
        room
    }

    /// With room for one more note.
    fn with_note(mut self, size: f64) -> Self {
        self.notes += 1;
        self.height -= LINE_HEIGHT * size;
        self
    }

    fn foot(&self) -> f64 {
        let lines = self.bands.iter().map(Vec::len).max().unwrap_or(1);
        let notes = if self.notes == 0 { 0.0 } else { (count(self.notes) * LINE_HEIGHT + 0.4) * self.size };
        notes + count(lines) * LINE_HEIGHT * self.band_size + (0.5 + 2.0) * self.size
    }

    fn shared_out(
        self,
        marks: &Marks<'_>,
        area: Area,
        axis: (f64, f64),
        above: AbovePlan,
        below: BelowPlan,
        style: &Style,
    ) -> Layout {
        let size = self.size;
        let mut free = (self.height - above.height() - below.height()).max(0.0);
        let mut take = |most: f64| {
            let taken = free.min(most).max(0.0);
            free -= taken;
            taken
        };
        let (levels, rows) = (count(above.levels.len()), count(below.rows.len()));
        // Spare height first lengthens stems and parts rows, by at most a few em; the rest is left in equal parts
        // over the names, between the line and the rows, and over the foot.
        let wished = [1.3 * size, 0.55 * size * levels, 1.5 * size, 2.2 * size * rows];
        let share = (take(wished.iter().sum()) / wished.iter().sum::<f64>()).min(1.0);
        let [stem, level, first, row] = wished.map(|wish| wish * share);
        let (level, row) = (level / levels.max(1.0), row / (rows + 0.0).max(1.0));
        let more = take(6.0 * size * (1.0 + rows));
        let (stem, first, row) = if rows > 0.0 {
            let part = more / (rows + 2.0);
            (stem + part * 0.7, first + part, row + part)
        } else {
            (stem + more * 0.3, first + more * 0.7, row)
        };
        let spare = free;
        let height = above.height() + stem + level * levels;
        // With nothing below it, the line stands in the middle of what there is.
        let y = area.y + height + if rows > 0.0 { spare * 0.42 } else { (spare + first) * 0.5 };
        let mut baseline = y - above.stem() - above.fan - stem - DESCENT * above.size;
        let mut level_baselines = Vec::with_capacity(above.levels.len());
        for lines in &above.levels {
            level_baselines.push(baseline);
            baseline -= above.level_height(*lines) + level;
        }
        let mut middle = y + CLEAR * size + first;
        let mut row_middles = Vec::with_capacity(below.rows.len());
        for one in &below.rows {
            middle += one.up;
            row_middles.push(middle);
            middle += one.down + below.gap + row;
        }
        let foot = self.stand_foot(marks, area, axis, &above, &below, style);
        Layout { size, axis, range: marks.range, y, above, level_baselines, below, row_middles, foot }
    }

    fn stand_foot(
        self,
        marks: &Marks<'_>,
        area: Area,
        axis: (f64, f64),
        above: &AbovePlan,
        below: &BelowPlan,
        style: &Style,
    ) -> Foot {
        let size = self.size;
        let mut notes = Vec::new();
        notes.extend(says_beyond(marks, style));
        notes.extend(super::unplaced(marks, style));
        notes.extend(super::says_size(marks, style));
        let unnamed = above.spots.iter().filter(|spot| spot.label.is_none()).count() + below.bare.len();
        if unnamed > 0 {
            notes.push(style.words.say(&Message::new("spectrum-unnamed").with("count", unnamed)));
        }
        let width = axis.1 - axis.0;
        let notes: Vec<_> = notes
            .into_iter()
            .map(|note| {
                let lines = set_lines_within(&note, size, 400, width, 1).0;
                (note, lines)
            })
            .collect();
        let top = area.bottom() - self.foot();
        let notes_baseline = top + (ASCENT + 0.2) * size;
        let ends_baseline = area.bottom() - 1.18 * size * DESCENT;
        let lines = self.bands.iter().map(Vec::len).max().unwrap_or(1);
        let bands_baseline =
            ends_baseline - 1.85 * size - count(lines.saturating_sub(1)) * LINE_HEIGHT * self.band_size;
        Foot {
            top,
            notes,
            notes_baseline,
            band_size: self.band_size,
            bands: self.bands,
            bands_baseline,
            ends_baseline,
        }
    }
}
