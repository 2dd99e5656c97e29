//! The finding of the ratings screen.

use super::{accord, mean};
use crate::reading::{Accord, Headline, RatingsReading, ScoreReading, StageReading, WeakSpot};
use crate::{Message, RespondentId, Side};
use std::collections::{BTreeSet, HashMap, HashSet};

/// A median at or below which a stage fails.
const FAILS: f64 = 2.0;
/// How far apart the means of two sides of the table are a finding.
const SIDES_APART: f64 = 0.8;

/// What there is to say of a workbook without maps.
pub(super) fn nothing() -> Headline {
    Headline { title: Message::new("headline-ratings-no-stage"), lead: Message::new("lead-ratings-no-stage") }
}

/// The finding: what fails and whether all see it so, and what they see differently; before there are verdicts,
/// what is missing. `people` are asked.
pub(super) fn of(reading: &RatingsReading, people: usize) -> Headline {
    if reading.stages.is_empty() {
        return nothing();
    }
    if people == 0 {
        let title = Message::new("headline-ratings-nobody");
        return Headline { title, lead: Message::new("lead-ratings-nobody") };
    }
    let lead = lead(reading, people);
    if reading.answers == 0 {
        return Headline { title: Message::new("headline-ratings-no-answer").with("people", people), lead };
    }
    let verdicts = all(reading).filter(|(_, score)| score.verdict).count();
    if verdicts == 0 {
        return Headline { title: Message::new("headline-ratings-too-few"), lead };
    }
    Headline { title: finding(reading), lead }
}

fn finding(reading: &RatingsReading) -> Message {
    let agreed = |spot: &&WeakSpot| accord(spot.agreement) != Accord::Weak;
    let mut failing = reading.weak_spots.iter().filter(|spot| spot.median <= FAILS).filter(agreed);
    let worst = failing.next();
    let disputed = reading.talk_about.first();
    match (worst, disputed) {
        (Some(worst), Some(disputed)) if worst.stage != disputed.stage => by_accord("and-disputed", worst)
            .with("stage", worst.name.as_str())
            .with("disputed", disputed.name.as_str()),
        (Some(worst), Some(disputed)) => Message::new("headline-ratings-fails-within")
            .with("stage", worst.name.as_str())
            .with("aspect", aspect(worst))
            .with("disputed", aspect(disputed)),
        (Some(worst), None) => {
            let others = failing.filter(|spot| spot.stage != worst.stage).map(|spot| &spot.stage);
            let others = others.collect::<BTreeSet<_>>().len();
            match others {
                0 => {
                    by_accord("alone", worst).with("stage", worst.name.as_str()).with("aspect", aspect(worst))
                }
                _ => Message::new("headline-ratings-fail-several")
                    .with("stage", worst.name.as_str())
                    .with("others", others),
            }
        }
        (None, disputed) => sides(reading).unwrap_or_else(|| match disputed {
            Some(disputed) => disagreement(reading, disputed),
            None => works(reading),
        }),
    }
}

/// Nothing is agreed to fail, and something is seen differently.
fn disagreement(reading: &RatingsReading, disputed: &WeakSpot) -> Message {
    let stages = reading.talk_about.iter().map(|spot| &spot.stage).collect::<BTreeSet<_>>().len();
    let id = if stages == 1 { "headline-ratings-disputed-one" } else { "headline-ratings-disputed" };
    Message::new(id)
        .with("stage", disputed.name.as_str())
        .with("aspect", aspect(disputed))
        .with("stages", stages)
        .with("all", reading.stages.len())
}

/// Everybody, or most: a moderate agreement is not everybody's.
fn by_accord(what: &str, spot: &WeakSpot) -> Message {
    let who = match accord(spot.agreement) {
        Accord::Strong => "agreed",
        Accord::Moderate | Accord::Weak => "mostly",
    };
    Message::new(format!("headline-ratings-{who}-{what}"))
}

/// Nothing fails and nobody disagrees: the weakest verdict, if it is weak at all.
fn works(reading: &RatingsReading) -> Message {
    match reading.weak_spots.first() {
        Some(weakest) => Message::new("headline-ratings-works")
            .with("stage", weakest.name.as_str())
            .with("aspect", aspect(weakest))
            .with("median", weakest.median),
        None => Message::new("headline-ratings-delights"),
    }
}

/// That buyers and we see the whole journey differently.
fn sides(reading: &RatingsReading) -> Option<Message> {
    // Nobody knows on which side a voice sits.
    let named = reading.respondents.iter().filter(|row| !row.anonymous);
    let side: HashMap<&RespondentId, Side> = named.map(|row| (&row.id, row.side)).collect();
    let of_side = |wanted: Side| {
        let opinions = all(reading).flat_map(|(_, score)| &score.opinions);
        let ours = opinions.filter(|opinion| side.get(&opinion.respondent) == Some(&wanted));
        let scored: Vec<_> = ours.filter_map(|opinion| Some((&opinion.respondent, opinion.score?))).collect();
        let people = scored.iter().map(|(respondent, _)| *respondent).collect::<HashSet<_>>();
        let scores: Vec<f64> = scored.iter().map(|(_, score)| f64::from(*score)).collect();
        // One voice is no side.
        if people.len() < 2 { None } else { mean(&scores) }
    };
    let (buyers, ours) = (of_side(Side::Buyer)?, of_side(Side::Ours)?);
    let id = match buyers - ours {
        lower if lower <= -SIDES_APART => "headline-ratings-buyers-lower",
        higher if higher >= SIDES_APART => "headline-ratings-buyers-higher",
        _ => return None,
    };
    Some(Message::new(id).with("buyers", tenths(buyers)).with("ours", tenths(ours)))
}

fn lead(reading: &RatingsReading, people: usize) -> Message {
    let id = if reading.concordance.is_some() { "lead-ratings-concordance" } else { "lead-ratings" };
    let lead = Message::new(id)
        .with("people", people)
        .with("answers", reading.answers)
        .with("possible", reading.possible);
    match &reading.concordance {
        Some(concordance) => {
            lead.with("w", (concordance.w * 100.0).round() / 100.0).with("ranked", concordance.respondents)
        }
        None => lead,
    }
}

fn aspect(spot: &WeakSpot) -> Message {
    Message::new(format!("aspect-{}", spot.aspect.as_str()))
}

fn all(reading: &RatingsReading) -> impl Iterator<Item = (&StageReading, &ScoreReading)> {
    reading.stages.iter().flat_map(|stage| stage.scores.iter().map(move |score| (stage, score)))
}

fn tenths(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}
