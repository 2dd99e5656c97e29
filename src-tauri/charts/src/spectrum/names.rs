//! What stands on the line, in words.

use super::range::{self, Beyond, Range};
use crate::Style;
use domain::reading::{Band, PositionReading, SpectrumReading};
use domain::{Look, Message, OfferingKind};

/// Everything shown on the line, with its words.
pub(crate) struct Marks<'a> {
    /// Ours, in the order of the workbook.
    pub(crate) ours: Vec<Ours<'a>>,
    /// Competitors' and benchmarks, from left to right.
    pub(crate) others: Vec<Other<'a>>,
    /// The names of what has no place yet.
    pub(crate) unplaced: Vec<&'a str>,
    /// The part of the line that is drawn.
    pub(crate) range: Range,
    /// What stands beside it.
    pub(crate) beyond: Beyond,
    /// Whether the marks of ours are as large as their revenue.
    pub(crate) sized: bool,
}

impl Marks<'_> {
    /// Whether nothing stands on the line, here or beside what is shown.
    pub(crate) fn is_empty(&self) -> bool {
        self.ours.is_empty() && self.others.is_empty() && self.beyond.left + self.beyond.right == 0
    }
}

/// One of our offerings.
pub(crate) struct Ours<'a> {
    /// Its reading.
    pub(crate) reading: &'a PositionReading,
    /// What the names of its items begin with.
    pub(crate) key: String,
    /// The radius of its mark, as a share of the largest there is.
    pub(crate) share: f64,
    /// Where it stands, 0…100.
    pub(crate) position: Option<f64>,
    /// Where we believe it stands.
    pub(crate) perceived: Option<f64>,
    /// Where it shall go.
    pub(crate) target: Option<f64>,
    /// Where it stands, or the end of what is shown on that side.
    pub(crate) comes_from: Option<f64>,
    /// Where it shall go, or the end of what is shown on that side.
    pub(crate) goes_to: Option<f64>,
    /// Where it stood on the days of snapshots, in their order; empty where no trail is wanted.
    pub(crate) trail: Vec<f64>,
    /// The 90 % interval of its evidence.
    pub(crate) interval: Option<(f64, f64)>,
    /// Its name with its position.
    pub(crate) label: String,
    /// The label of where we believe it stands.
    pub(crate) believed_label: String,
    /// The label of its target.
    pub(crate) target_label: String,
    /// What is said of its position, of what we believe and of its target; empty without one.
    pub(crate) says: [String; 3],
}

/// A competitor's offering or a benchmark.
pub(crate) struct Other<'a> {
    /// Its reading.
    pub(crate) reading: &'a PositionReading,
    /// What the names of its items begin with.
    pub(crate) key: String,
    /// Where it stands, 0…100.
    pub(crate) position: f64,
    /// Whether it is a competitor's.
    pub(crate) competitor: bool,
    /// What is said of it.
    pub(crate) says: String,
}

/// What is shown of a reading.
pub(crate) fn marks<'a>(reading: &'a SpectrumReading, style: &Style) -> Marks<'a> {
    let look = &reading.look;
    let range = Range::of(look);
    let mut beyond = Beyond::default();
    let mut marks =
        Marks { ours: Vec::new(), others: Vec::new(), unplaced: Vec::new(), range, beyond, sized: false };
    for reading in reading.offerings.iter().filter(|reading| reading.offering.shown) {
        let position = on_line(reading.position);
        match (reading.offering.kind, position) {
            (OfferingKind::Ours, _) => match ours(reading, look, style) {
                Some(ours) => marks.ours.extend(range::cut(ours, range, &mut beyond)),
                None => marks.unplaced.push(&reading.offering.name),
            },
            (OfferingKind::Competitor | OfferingKind::Benchmark, Some(position)) if range.shows(position) => {
                marks.others.push(other(reading, position, look, style));
            }
            (OfferingKind::Competitor | OfferingKind::Benchmark, Some(position)) => {
                range::count(position, range, &mut beyond);
            }
            (OfferingKind::Competitor | OfferingKind::Benchmark, None) => {
                marks.unplaced.push(&reading.offering.name);
            }
        }
    }
    // A stable sort: what stands at one place keeps the order of the workbook.
    marks.others.sort_by(|a, b| a.position.total_cmp(&b.position));
    let sized = look.sized && size_by_revenue(&mut marks.ours);
    Marks { beyond, sized, ..marks }
}

/// A mark whose revenue is not known, or next to nothing, is still one to be seen and taken hold of.
const LEAST: f64 = 0.45;

/// Gives each mark an area in proportion to its revenue, the largest the whole. Whether any revenue is known.
fn size_by_revenue(ours: &mut [Ours<'_>]) -> bool {
    let revenue =
        |one: &Ours<'_>| one.reading.revenue.filter(|revenue| revenue.is_finite() && *revenue > 0.0);
    let largest = ours.iter().filter_map(revenue).fold(0.0, f64::max);
    if largest <= 0.0 {
        return false;
    }
    for one in ours.iter_mut() {
        one.share = revenue(one).map_or(LEAST, |revenue| (revenue / largest).sqrt().max(LEAST));
    }
    true
}

/// What the names of an offering's items begin with: its id, or the letter where the id might say whose it is.
fn key(reading: &PositionReading, look: &Look) -> String {
    match reading.offering.kind {
        OfferingKind::Competitor if look.anonymous => format!("unnamed/{}", reading.offering.name),
        OfferingKind::Ours | OfferingKind::Competitor | OfferingKind::Benchmark => {
            format!("offering/{}", reading.offering.id)
        }
    }
}

/// A position that can be drawn.
fn on_line(position: Option<f64>) -> Option<f64> {
    position.filter(|position| position.is_finite()).map(|position| position.clamp(0.0, 100.0))
}

fn ours<'a>(reading: &'a PositionReading, look: &Look, style: &Style) -> Option<Ours<'a>> {
    let range = Range::of(look);
    let words = style.words;
    let position = on_line(reading.position);
    let perceived = on_line(reading.perceived.as_ref().map(|perceived| perceived.position));
    let target = on_line(reading.target.as_ref().map(|target| target.position));
    if position.is_none() && perceived.is_none() && target.is_none() {
        return None;
    }
    let interval = reading.evidenced.as_ref().and_then(|evidenced| evidenced.interval);
    let interval = interval.filter(|(low, high)| low.is_finite() && high.is_finite());
    let past = reading.history.iter().filter(|_| look.trail).filter_map(|past| on_line(Some(past.position)));
    let trail = past.filter(|at| range.shows(*at)).collect();
    let name = reading.offering.name.as_str();
    let by = reading.target.as_ref().and_then(|target| month(&target.by));
    // What a label leaves to the one beside it depends on what is drawn beside it.
    let stands = position.is_some_and(|at| range.shows(at));
    let believed_label = perceived.map_or_else(String::new, |at| {
        let id = if stands { "spectrum-believed" } else { "spectrum-name-believed" };
        words.say(&Message::new(id).with("name", name).with("position", at.round()))
    });
    let target_label = target.map_or_else(String::new, |at| {
        let named = stands || perceived.is_some_and(|at| range.shows(at));
        let message = match (named.then_some(at), &by) {
            (None, _) => Message::new("spectrum-name-target").with("name", name),
            (Some(_), None) => Message::new("spectrum-target"),
            (Some(_), Some(by)) => Message::new("spectrum-target-by").with("by", by.clone()),
        };
        words.say(&message.with("position", at.round()))
    });
    let label = position.map_or_else(String::new, |at| words.say(&label(reading, at)));
    let says = [
        position.map_or_else(String::new, |at| say_position(reading, at, look, style)),
        perceived.map_or_else(String::new, |at| {
            let (low, high) = reading.perceived.as_ref().map_or((at, at), |perceived| perceived.range);
            let n = reading.perceived.as_ref().map_or(0, |perceived| perceived.n);
            let message =
                Message::new("spectrum-say-believed").with("name", name).with("position", at.round());
            words.say(&message.with("n", n).with("low", low.round()).with("high", high.round()))
        }),
        target.map_or_else(String::new, |at| {
            let message = match by {
                None => Message::new("spectrum-say-target"),
                Some(by) => Message::new("spectrum-say-target-by").with("by", by),
            };
            words.say(&message.with("name", name).with("position", at.round()))
        }),
    ];
    Some(Ours {
        reading,
        key: format!("offering/{}", reading.offering.id),
        share: 1.0,
        position,
        perceived,
        target,
        comes_from: position,
        goes_to: target,
        trail,
        interval,
        label,
        believed_label,
        target_label,
        says,
    })
}

fn label(reading: &PositionReading, position: f64) -> Message {
    let id = match (&reading.overrule, &reading.evidenced) {
        (Some(_), Some(evidenced)) => {
            let message = Message::new("spectrum-name-overruled-evidence");
            return message
                .with("name", reading.offering.name.as_str())
                .with("position", position.round())
                .with("evidenced", evidenced.position.round());
        }
        (Some(_), None) => "spectrum-name-overruled",
        (None, Some(evidenced)) if evidenced.provisional => "spectrum-name-provisional",
        (None, _) => "spectrum-name",
    };
    Message::new(id).with("name", reading.offering.name.as_str()).with("position", position.round())
}

fn other<'a>(reading: &'a PositionReading, position: f64, look: &Look, style: &Style) -> Other<'a> {
    let competitor = reading.offering.kind == OfferingKind::Competitor;
    let says = say_position(reading, position, look, style);
    Other { reading, key: key(reading, look), position, competitor, says }
}

/// Everything that is known of where an offering stands, in sentences.
fn say_position(reading: &PositionReading, position: f64, look: &Look, style: &Style) -> String {
    let id = match reading.offering.kind {
        OfferingKind::Ours => "spectrum-say-ours",
        OfferingKind::Competitor => "spectrum-say-competitor",
        OfferingKind::Benchmark => "spectrum-say-benchmark",
    };
    let band = Message::new(band_id(reading.band.unwrap_or_else(|| band_of(position))));
    let first = Message::new(id)
        .with("name", reading.offering.name.as_str())
        .with("position", position.round())
        .with("band", band);
    let mut sentences = vec![style.words.say(&first)];
    let mut say = |message: &Message| sentences.push(style.words.say(message));
    if let Some(overrule) = &reading.overrule {
        say(&Message::new("spectrum-say-overruled").with("reason", overrule.reason.as_str()));
        if let Some(evidenced) = &reading.evidenced {
            say(&Message::new("spectrum-say-evidence").with("evidenced", evidenced.position.round()));
        }
    }
    if let Some(evidenced) = &reading.evidenced {
        if let Some((low, high)) = evidenced.interval {
            let message =
                Message::new("spectrum-say-interval").with("low", low.round()).with("high", high.round());
            say(&message.with("answered", evidenced.answered).with("dimensions", evidenced.dimensions));
        }
        if evidenced.provisional {
            say(&Message::new("spectrum-say-provisional"));
        }
    }
    for past in reading.history.iter().filter(|_| look.trail) {
        let message = Message::new("spectrum-say-past").with("date", past.date.as_str());
        say(&message.with("position", past.position.round()));
    }
    joined(&sentences, style)
}

/// Sentences one after the other, as the language sets them.
pub(crate) fn joined(sentences: &[String], style: &Style) -> String {
    let between = match style.words.language() {
        domain::Language::English => " ",
        domain::Language::Chinese => "",
    };
    let said: Vec<&str> =
        sentences.iter().map(String::as_str).filter(|sentence| !sentence.is_empty()).collect();
    said.join(between)
}

/// A month `YYYY-MM` in words; what is written otherwise stays as it is; nothing for nothing.
fn month(by: &str) -> Option<Message> {
    let by = by.trim();
    if by.is_empty() {
        return None;
    }
    let parts = by.split_once('-').and_then(|(year, month)| Some((year, month.parse::<u8>().ok()?)));
    match parts {
        Some((year, month @ 1..=12)) => {
            Some(Message::new("spectrum-month").with("year", year).with("month", month))
        }
        _ => Some(Message::new("spectrum-other-date").with("date", by)),
    }
}

/// All bands from the customer end to the client end.
pub(crate) const BANDS: [Band; 5] = [
    Band::StandardProduct,
    Band::ConfiguredProduct,
    Band::ProductisedService,
    Band::TailoredService,
    Band::BespokeService,
];

/// The band of a position, for readings that do not name it.
fn band_of(position: f64) -> Band {
    match position {
        ..20.0 => Band::StandardProduct,
        20.0..40.0 => Band::ConfiguredProduct,
        40.0..60.0 => Band::ProductisedService,
        60.0..80.0 => Band::TailoredService,
        _ => Band::BespokeService,
    }
}

/// The id of a band's name.
pub(crate) fn band_id(band: Band) -> &'static str {
    match band {
        Band::StandardProduct => "band-standard_product",
        Band::ConfiguredProduct => "band-configured_product",
        Band::ProductisedService => "band-productised_service",
        Band::TailoredService => "band-tailored_service",
        Band::BespokeService => "band-bespoke_service",
    }
}
