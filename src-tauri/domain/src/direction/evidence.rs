//! The four kinds of evidence: what each says, and what it was computed from.

use super::implied::usual_margin;
use super::weight;
use crate::reading::{PositionReading, WeakSpot};
use crate::{
    CauseKind, DirectionEvidence, Message, Offering, OfferingKind, Side, Workbook, position, rating,
};

/// The margin above the usual that speaks as loudly as evidence can.
const MARGIN_SPAN: f64 = 0.25;
/// Points between us and the competitors that speak as loudly as evidence can.
const POSITION_SPAN: f64 = 50.0;

/// One kind of evidence.
pub(super) struct Found {
    pub(super) evidence: DirectionEvidence,
    pub(super) weight: f64,
    pub(super) said: Said,
}

/// What a kind of evidence says.
pub(super) struct Said {
    /// −1…1; nothing while it is not known.
    pub(super) value: Option<f64>,
    /// What it says, or what is missing.
    pub(super) says: Message,
    /// What it was computed from.
    pub(super) from: Vec<Message>,
    /// Values that it would have with one answer more, each with what that answer would be about.
    pub(super) open: Vec<(Message, f64)>,
}

/// All four, in the order of the method.
pub(super) fn all(workbook: &Workbook, standing: &PositionReading) -> Vec<Found> {
    let found = |evidence: DirectionEvidence| {
        let mut said = match evidence {
            DirectionEvidence::WeakSpots => weak_spots(workbook, &standing.offering),
            DirectionEvidence::Wishes => wishes(workbook, &standing.offering),
            DirectionEvidence::Competitors => competitors(workbook, standing),
            DirectionEvidence::Economics => economics(workbook, standing),
        };
        if said.value.is_none() {
            // What is not known yet may turn out either way.
            let about = Message::new(format!("direction-open-{}", evidence.as_str()));
            said.open = vec![(about.clone(), -1.0), (about, 1.0)];
        }
        Found { evidence, weight: weight(workbook, evidence), said }
    };
    DirectionEvidence::ALL.iter().copied().map(found).collect()
}

impl Said {
    /// Evidence that is not there yet.
    fn missing(says: &'static str) -> Self {
        Self { value: None, says: Message::new(says), from: Vec::new(), open: Vec::new() }
    }

    fn of(value: f64, says: Message, from: Vec<Message>) -> Self {
        Self { value: Some(value.clamp(-1.0, 1.0)), says, from, open: Vec::new() }
    }
}

/// Which way a cause points: what needs a person is more personal, what needs scale is more scalable.
fn sign(cause: Option<CauseKind>) -> f64 {
    match cause {
        Some(CauseKind::NeedsPerson) => 1.0,
        Some(CauseKind::NeedsScale) => -1.0,
        Some(CauseKind::ProductGap | CauseKind::Price | CauseKind::Channel | CauseKind::Other) | None => 0.0,
    }
}

/// `Σ severity × (+1 needs a person, −1 needs scale, 0 other) / Σ severity`, over the maps of the offering.
fn weak_spots(workbook: &Workbook, offering: &Offering) -> Said {
    let mut spots: Vec<WeakSpot> =
        workbook.maps_about(&offering.id).flat_map(|map| rating::weak_spots(workbook, map)).collect();
    spots.sort_by(|a, b| b.severity.total_cmp(&a.severity));
    let whole: f64 = spots.iter().map(|spot| spot.severity).sum();
    if whole <= 0.0 {
        return Said::missing("direction-no-weak-spots");
    }
    if spots.iter().all(|spot| spot.cause.is_none()) {
        return Said::missing("direction-no-causes");
    }
    let sum: f64 = spots.iter().map(|spot| spot.severity * sign(spot.cause)).sum();
    let of = |wanted: CauseKind| spots.iter().filter(|spot| spot.cause == Some(wanted)).count();
    let unsaid: Vec<&WeakSpot> = spots.iter().filter(|spot| spot.cause.is_none()).collect();
    let says = Message::new("direction-says-weak-spots")
        .with("person", of(CauseKind::NeedsPerson))
        .with("scale", of(CauseKind::NeedsScale))
        .with("all", spots.len())
        .with("unsaid", unsaid.len());
    let open = unsaid.iter().flat_map(|spot| {
        let about = named("direction-open-cause", spot);
        [-1.0, 1.0].map(|way| (about.clone(), (sum + way * spot.severity) / whole))
    });
    Said { open: open.collect(), ..Said::of(sum / whole, says, spots.iter().map(weak_spot).collect()) }
}

fn named(id: &'static str, spot: &WeakSpot) -> Message {
    Message::new(id)
        .with("stage", spot.name.as_str())
        .with("aspect", Message::new(format!("aspect-{}", spot.aspect.as_str())))
}

fn weak_spot(spot: &WeakSpot) -> Message {
    let cause = match spot.cause {
        Some(cause) => format!("cause-{}", cause.as_str()),
        None => "direction-cause-unsaid".to_owned(),
    };
    named("direction-from-weak-spot", spot)
        .with("cause", Message::new(cause))
        .with("severity", (spot.severity * 10.0).round() / 10.0)
}

/// The mean of what people say, from −2…2 to −1…1.
fn wishes(workbook: &Workbook, offering: &Offering) -> Said {
    let rows = workbook.wishes.iter().filter(|row| row.offering == offering.id);
    let said: Vec<_> = rows
        .filter_map(|row| Some((workbook.respondents.iter().find(|who| who.id == row.respondent)?, row)))
        .collect();
    let leanings: Vec<f64> = said.iter().map(|(_, row)| f64::from(row.leaning)).collect();
    let Some(mean) = rating::mean(&leanings) else {
        return Said::missing("direction-no-wishes");
    };
    let count = |way: fn(i8) -> bool| said.iter().filter(|(_, row)| way(row.leaning)).count();
    let says = Message::new("direction-says-wishes")
        .with("n", said.len())
        .with("people", count(|leaning| leaning > 0))
        .with("product", count(|leaning| leaning < 0))
        .with("buyers", said.iter().filter(|(who, _)| who.side == Side::Buyer).count());
    let from = said.iter().map(|(who, row)| {
        Message::new("direction-from-wish")
            .with("name", who.name.as_str())
            .with("leaning", Message::new(leaning_word(row.leaning)))
    });
    Said::of(mean / 2.0, says, from.collect())
}

/// The id of the word for a leaning −2…2.
fn leaning_word(leaning: i8) -> &'static str {
    match leaning {
        ..=-2 => "leaning-product",
        -1 => "leaning-rather-product",
        0 => "leaning-both",
        1 => "leaning-rather-people",
        2.. => "leaning-people",
    }
}

/// `(median competitor position − our evidenced position) / 50`, clipped.
fn competitors(workbook: &Workbook, standing: &PositionReading) -> Said {
    let all = position::positions(workbook);
    let mut placed: Vec<(&str, f64)> = all
        .iter()
        .filter(|row| row.offering.kind == OfferingKind::Competitor)
        .filter_map(|row| Some((row.offering.name.as_str(), row.position?)))
        .collect();
    placed.sort_by(|a, b| a.1.total_cmp(&b.1));
    let places: Vec<f64> = placed.iter().map(|(_, position)| *position).collect();
    let Some(middle) = rating::median(&places) else {
        return Said::missing("direction-no-competitors");
    };
    let Some(evidenced) = &standing.evidenced else {
        return Said::missing("direction-no-evidence");
    };
    let says = Message::new("direction-says-competitors")
        .with("n", placed.len())
        .with("median", middle.round())
        .with("position", evidenced.position.round());
    let from = placed.iter().map(|(name, position)| {
        Message::new("direction-from-competitor").with("name", *name).with("position", position.round())
    });
    Said::of((middle - evidenced.position) / POSITION_SPAN, says, from.collect())
}

/// `(our gross margin − usual gross margin at our evidenced position) / 0.25`, clipped: above the usual there is room for
/// service, below it service already eats the margin.
fn economics(workbook: &Workbook, standing: &PositionReading) -> Said {
    let row = workbook.economics.iter().find(|row| row.offering == standing.offering.id);
    let Some((row, margin)) = row.and_then(|row| Some((row, row.gross_margin?))) else {
        return Said::missing("direction-no-margin");
    };
    let Some(evidenced) = &standing.evidenced else {
        return Said::missing("direction-no-evidence");
    };
    let Some((low, high)) = usual_margin(&workbook.margins, evidenced.position) else {
        return Said::missing("direction-no-usual-margin");
    };
    let percent = |share: f64| (share * 100.0).round();
    let says = Message::new("direction-says-economics")
        .with("margin", percent(margin))
        .with("low", percent(low))
        .with("high", percent(high))
        .with("position", evidenced.position.round());
    let usual = f64::midpoint(low, high);
    let mut from = vec![
        Message::new("direction-from-margin")
            .with("points", percent(margin - usual).abs())
            .with("above", if margin >= usual { "yes" } else { "no" })
            .with("usual", percent(usual)),
    ];
    if !row.source.is_empty() {
        from.push(Message::new("direction-from-source").with("source", row.source.as_str()));
    }
    Said::of((margin - usual) / MARGIN_SPAN, says, from)
}
