//! The part of the line that is shown, and what stands beside it.

use super::names::{BANDS, Marks, Ours, band_id};
use crate::Style;
use domain::Look;
use domain::Message;
use domain::reading::Band;

/// The part of the line that is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    /// Where it begins, 0…100.
    pub(crate) low: f64,
    /// Where it ends, further.
    pub(crate) high: f64,
}

/// How many stand left and right of the part that is shown.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Beyond {
    pub(crate) left: usize,
    pub(crate) right: usize,
}

/// A band that is shown, or the part of it that is.
pub(crate) struct Part {
    /// Which, from 1.
    pub(crate) number: usize,
    pub(crate) band: Band,
    /// Where the band begins and ends.
    pub(crate) whole: (f64, f64),
    /// Where what is shown of it begins and ends.
    pub(crate) shown: (f64, f64),
}

impl Range {
    /// The part that a look shows; the whole line for one that shows none.
    pub(crate) fn of(look: &Look) -> Self {
        let (low, high) = (look.low.clamp(0.0, 100.0), look.high.clamp(0.0, 100.0));
        if high - low >= 1.0 { Self { low, high } } else { Self { low: 0.0, high: 100.0 } }
    }

    /// Whether the line begins where it begins.
    pub(crate) fn at_the_start(&self) -> bool {
        self.low <= 0.0
    }

    /// Whether it ends where it ends.
    pub(crate) fn at_the_end(&self) -> bool {
        self.high >= 100.0
    }

    /// Whether a position is drawn.
    pub(crate) fn shows(&self, position: f64) -> bool {
        (self.low..=self.high).contains(&position)
    }

    /// The nearest position that is drawn.
    pub(crate) fn clamped(&self, position: f64) -> f64 {
        position.clamp(self.low, self.high)
    }

    /// Which share of what is shown lies left of a position.
    pub(crate) fn share(&self, position: f64) -> f64 {
        (position - self.low) / (self.high - self.low)
    }

    /// The bands of which enough is shown to be named: a quarter of a band, and a twelfth of the chart.
    pub(crate) fn bands(&self) -> Vec<Part> {
        let all = BANDS.iter().enumerate().map(|(index, band)| {
            let from = crate::text::count(index) * 20.0;
            let shown = (from.max(self.low), (from + 20.0).min(self.high));
            Part { number: index + 1, band: *band, whole: (from, from + 20.0), shown }
        });
        let least = ((self.high - self.low) / 12.0).max(5.0);
        all.filter(|part| part.shown.1 - part.shown.0 >= least - 1e-9).collect()
    }

    /// The ends between bands that are shown, with the number of the band that begins there.
    pub(crate) fn dividers(&self) -> Vec<(u8, f64)> {
        let ends = (1..5_u8).map(|band| (band, f64::from(band) * 20.0));
        ends.filter(|(_, at)| self.low < *at && *at < self.high).collect()
    }
}

impl Part {
    /// What it says, for people who hear it.
    pub(crate) fn says(&self, style: &Style) -> String {
        let message = Message::new("spectrum-band").with("band", Message::new(band_id(self.band)));
        style.words.say(&message.with("from", self.whole.0).with("to", self.whole.1))
    }
}

/// What the line is, for people who hear it.
pub(crate) fn says_line(range: Range, style: &Style) -> String {
    if range.at_the_start() && range.at_the_end() {
        return style.words.word("spectrum-line");
    }
    let message = Message::new("spectrum-line-part").with("from", range.low.round());
    style.words.say(&message.with("to", range.high.round()))
}

/// What stands beside the part that is shown, in words; nothing if nothing does.
pub(crate) fn says_beyond(marks: &Marks<'_>, style: &Style) -> Option<String> {
    let Beyond { left, right } = marks.beyond;
    let id = match (left, right) {
        (0, 0) => return None,
        (_, 0) => "spectrum-beyond-left",
        (0, _) => "spectrum-beyond-right",
        (_, _) => "spectrum-beyond",
    };
    Some(style.words.say(&Message::new(id).with("left", left).with("right", right)))
}

/// Leaves of one of our offerings what is shown; nothing if that is none of its marks, and it is counted.
pub(crate) fn cut<'a>(mut ours: Ours<'a>, range: Range, beyond: &mut Beyond) -> Option<Ours<'a>> {
    let stands = ours.position.or(ours.perceived).or(ours.target)?;
    let kept = |position: Option<f64>| position.filter(|position| range.shows(*position));
    ours.comes_from = ours.position.map(|position| range.clamped(position));
    ours.goes_to = ours.target.map(|target| range.clamped(target));
    (ours.position, ours.perceived, ours.target) =
        (kept(ours.position), kept(ours.perceived), kept(ours.target));
    let labels = [
        (ours.position, &mut ours.label),
        (ours.perceived, &mut ours.believed_label),
        (ours.target, &mut ours.target_label),
    ];
    for (position, label) in labels {
        if position.is_none() {
            label.clear();
        }
    }
    ours.interval = ours
        .interval
        .filter(|(low, high)| ours.position.is_some() && *low <= range.high && *high >= range.low)
        .map(|(low, high)| (range.clamped(low), range.clamped(high)));
    if ours.position.is_none() {
        ours.trail.clear();
    }
    if ours.position.is_none() && ours.perceived.is_none() && ours.target.is_none() {
        count(stands, range, beyond);
        return None;
    }
    Some(ours)
}

/// Counts what stands beside the part that is shown.
pub(crate) fn count(position: f64, range: Range, beyond: &mut Beyond) {
    if position < range.low {
        beyond.left += 1;
    } else {
        beyond.right += 1;
    }
}
