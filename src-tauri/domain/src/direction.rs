//! Direction: which way the evidence says an offering of ours should move, how strongly, and what would change that.
//!
//! Four kinds of evidence, each from −1 (more scalable, towards *customer*) to 1 (more personal, towards *client*), each
//! with a weight that the strategist sees and may change; the direction is their weighted mean. What is not known is
//! left out of the mean, and said. The target stays the strategist's: nothing here sets one.

mod evidence;
mod implied;
mod turns;

pub(crate) use implied::of as implied;
pub use implied::usual_margin;
pub use turns::turning_weight;

use crate::reading::{
    AimReading, Bearing, DirectionEvidenceReading, DirectionReading, DirectionVerdict, Headline,
    PositionReading, Strength,
};
use crate::{DirectionEvidence, Message, OfferingKind, Workbook};
use evidence::Found;

/// Below this, either way, the evidence says *stay*.
pub const STAY: f64 = 0.15;
/// From here on it speaks clearly, and from there on strongly: a judgement, at equal steps of the scale.
const CLEAR: f64 = 0.35;
const STRONG: f64 = 0.65;
/// Buyers that are won by means that do not scale.
const FIRST_BUYERS: u32 = 10;
/// Buyers from whom on means that do not scale are a burden.
const MANY_BUYERS: u32 = 1000;

/// Which way the evidence says an offering should move; nothing for what is not ours.
#[must_use]
pub fn read(workbook: &Workbook, standing: &PositionReading) -> Option<DirectionReading> {
    match standing.offering.kind {
        OfferingKind::Ours => {}
        OfferingKind::Competitor | OfferingKind::Benchmark => return None,
    }
    let found = evidence::all(workbook, standing);
    let value = direction(&parts(&found));
    let verdict = value.map(verdict);
    let offering = &standing.offering;
    let economics = workbook.economics.iter().find(|row| row.offering == offering.id);
    Some(DirectionReading {
        headline: headline(&offering.name, &found, value),
        value,
        stay: STAY,
        verdict,
        strength: value.and_then(strength),
        turns: turns::of(&found),
        aim: verdict.and_then(|verdict| aim(standing, verdict)),
        age: economics.and_then(|row| row.buyers).map(|buyers| age(buyers, verdict)),
        implied: standing.target.as_ref().map(|target| implied::of(workbook, standing, target.position)),
        wishes: workbook.wishes.iter().filter(|row| row.offering == offering.id).cloned().collect(),
        economics: economics.cloned(),
        evidence: found.into_iter().map(|found| reading(found, verdict)).collect(),
    })
}

/// The weighted mean of evidence: pairs of a value −1…1 and a weight. Nothing where nothing weighs anything.
///
/// ```
/// assert_eq!(domain::direction::direction(&[(1.0, 1.0), (-0.5, 1.0)]), Some(0.25));
/// assert_eq!(domain::direction::direction(&[(1.0, 0.0)]), None);
/// ```
#[must_use]
pub fn direction(parts: &[(f64, f64)]) -> Option<f64> {
    let whole: f64 = parts.iter().map(|(_, weight)| weight).sum();
    let sum: f64 = parts.iter().map(|(value, weight)| value * weight).sum();
    (whole > 0.0).then(|| (sum / whole).clamp(-1.0, 1.0))
}

/// What a direction −1…1 amounts to: `|D| < 0.15` is *stay*.
#[must_use]
pub fn verdict(direction: f64) -> DirectionVerdict {
    if direction <= -STAY {
        DirectionVerdict::MoreScalable
    } else if direction < STAY {
        DirectionVerdict::Stay
    } else {
        DirectionVerdict::MorePersonal
    }
}

/// How strongly a direction speaks; nothing for *stay*.
fn strength(direction: f64) -> Option<Strength> {
    match direction.abs() {
        far if far < STAY => None,
        far if far < CLEAR => Some(Strength::Slight),
        far if far < STRONG => Some(Strength::Clear),
        _ => Some(Strength::Strong),
    }
}

/// The values that are known, with their weights.
fn parts(found: &[Found]) -> Vec<(f64, f64)> {
    found.iter().filter_map(|found| Some((found.said.value?, found.weight))).collect()
}

fn reading(found: Found, verdict: Option<DirectionVerdict>) -> DirectionEvidenceReading {
    let counts = found.said.value.filter(|_| found.weight > 0.0);
    DirectionEvidenceReading {
        bearing: counts.zip(verdict).and_then(|(value, verdict)| bearing(value, verdict)),
        evidence: found.evidence,
        weight: found.weight,
        value: found.said.value,
        says: found.said.says,
        from: found.said.from,
    }
}

/// Whether a value speaks for a verdict: what by itself would say the same is for it, what would say another is
/// against it. Beside a verdict that moves, what says *stay* is against it as far as it points the other way, be it
/// little, and otherwise neither.
fn bearing(value: f64, of: DirectionVerdict) -> Option<Bearing> {
    let (alone, shown) = (verdict(value), hundredths(value));
    let other_way = match of {
        DirectionVerdict::MoreScalable => shown > 0.0,
        DirectionVerdict::MorePersonal => shown < 0.0,
        DirectionVerdict::Stay => alone != of,
    };
    match alone {
        _ if alone == of => Some(Bearing::For),
        _ if other_way => Some(Bearing::Against),
        _ => None,
    }
}

fn headline(name: &str, found: &[Found], value: Option<f64>) -> Headline {
    let said = |id: &'static str| Message::new(id).with("offering", name);
    let known = found.iter().filter(|found| found.said.value.is_some()).count();
    let Some(value) = value else {
        let weightless = known > 0;
        return Headline {
            title: said("headline-direction-none"),
            lead: Message::new(if weightless { "lead-direction-weightless" } else { "lead-direction-none" }),
        };
    };
    let verdict = verdict(value);
    let title = match (verdict, strength(value)) {
        (DirectionVerdict::MoreScalable, Some(strength)) => {
            said("headline-direction-scalable").with("strength", strength_word(strength))
        }
        (DirectionVerdict::MorePersonal, Some(strength)) => {
            said("headline-direction-personal").with("strength", strength_word(strength))
        }
        (DirectionVerdict::Stay, _) | (_, None) => said("headline-direction-stay"),
    };
    let against = found
        .iter()
        .filter(|found| found.weight > 0.0)
        .filter(|found| found.said.value.and_then(|value| bearing(value, verdict)) == Some(Bearing::Against))
        .count();
    let lead = Message::new("lead-direction")
        .with("known", known)
        .with("all", found.len())
        .with("against", against)
        .with("value", hundredths(value));
    Headline { title, lead }
}

fn strength_word(strength: Strength) -> Message {
    Message::new(match strength {
        Strength::Slight => "direction-slight",
        Strength::Clear => "direction-clear",
        Strength::Strong => "direction-strong",
    })
}

/// Whether the target goes the way of a verdict.
fn aim(standing: &PositionReading, verdict: DirectionVerdict) -> Option<AimReading> {
    let (from, to) = (standing.position?.round(), standing.target.as_ref()?.position.round());
    let wanted = if to < from {
        DirectionVerdict::MoreScalable
    } else if to > from {
        DirectionVerdict::MorePersonal
    } else {
        DirectionVerdict::Stay
    };
    let agrees = wanted == verdict;
    let id = if agrees { "direction-target-agrees" } else { "direction-target-differs" };
    Some(AimReading { agrees, says: Message::new(id).with("from", from).with("to", to) })
}

/// The age of a business: the first ten buyers are won by means that do not scale, the next thousand are not.
fn age(buyers: u32, verdict: Option<DirectionVerdict>) -> Message {
    let id = match (buyers, verdict) {
        (..=FIRST_BUYERS, Some(DirectionVerdict::MorePersonal)) => "direction-age-phase",
        (..=FIRST_BUYERS, _) => "direction-age-first",
        (MANY_BUYERS.., _) => "direction-age-many",
        _ => "direction-age-next",
    };
    Message::new(id).with("buyers", buyers)
}

/// A figure with two digits behind the point.
fn hundredths(value: f64) -> f64 {
    // Adding nothing makes a plain zero of a negative one.
    (value * 100.0).round() / 100.0 + 0.0
}

/// How much a kind of evidence counts.
fn weight(workbook: &Workbook, evidence: DirectionEvidence) -> f64 {
    workbook.direction_weights.iter().find(|row| row.evidence == evidence).map_or(1.0, |row| row.weight)
}
