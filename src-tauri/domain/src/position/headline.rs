//! The finding of the spectrum screen.

use crate::reading::{Band, Evidenced, Headline, Perceived, PositionReading};
use crate::{Message, OfferingId, OfferingKind, Overrule, Target, Workbook};

/// Points by which belief and evidence may differ and still be called the same.
const SAME: f64 = 10.0;
/// Points between the outermost pins from which people do not agree where an offering stands.
const WIDE: f64 = 40.0;

/// The finding: whether the chosen offering is what people believe it is, and where it shall go; before there is
/// evidence, what is missing.
pub(super) fn of(
    workbook: &Workbook,
    chosen: Option<&OfferingId>,
    offerings: &[PositionReading],
) -> Headline {
    let chosen = chosen.and_then(|id| offerings.iter().find(|row| row.offering.id == *id));
    let Some(chosen) = chosen else {
        let others = offerings.iter().filter(|row| row.offering.shown && row.position.is_some());
        return Headline {
            title: Message::new("headline-spectrum-none"),
            lead: Message::new("lead-spectrum-none").with("others", others.count()),
        };
    };
    let name = chosen.offering.name.as_str();
    match chosen.offering.kind {
        OfferingKind::Competitor | OfferingKind::Benchmark => return other(workbook, chosen),
        OfferingKind::Ours => {}
    }
    if let Some(overrule) = &chosen.overrule {
        return overruled(chosen, overrule);
    }
    match (&chosen.evidenced, &chosen.perceived) {
        // Whatever was answered, nothing follows from it, and asking for answers would be wrong.
        (None, _) if super::weightless(workbook) => Headline {
            title: said("headline-spectrum-weightless", name),
            lead: Message::new("lead-spectrum-weightless"),
        },
        (None, None) => Headline {
            title: said("headline-spectrum-unknown", name),
            lead: Message::new("lead-spectrum-unknown").with("dimensions", workbook.dimensions.len()),
        },
        (None, Some(perceived)) => {
            let wide = perceived.range.1 - perceived.range.0 >= WIDE;
            let id = if wide { "headline-spectrum-believed-apart" } else { "headline-spectrum-believed" };
            Headline {
                title: said(id, name)
                    .with("band", as_band(super::band(perceived.position)))
                    .with("low", perceived.range.0.round())
                    .with("high", perceived.range.1.round()),
                lead: Message::new("lead-spectrum-believed")
                    .with("perceived", perceived.position.round())
                    .with("n", perceived.n),
            }
        }
        (Some(evidenced), perceived) => Headline {
            title: finding(name, evidenced, perceived.as_ref(), chosen.target.as_ref()),
            lead: lead(evidenced, perceived.as_ref(), chosen.central_tendency),
        },
    }
}

fn finding(
    name: &str,
    evidenced: &Evidenced,
    perceived: Option<&Perceived>,
    target: Option<&Target>,
) -> Message {
    let found = super::band(evidenced.position);
    if evidenced.provisional {
        return said("headline-spectrum-provisional", name)
            .with("band", as_band(found))
            .with("missing", evidenced.dimensions - evidenced.answered);
    }
    if let Some(perceived) = perceived {
        let gap = evidenced.position - perceived.position;
        let believed = super::band(perceived.position);
        if gap.abs() >= SAME && found != believed {
            // "You serve it like a service" is what a product firm needs to hear; a consultancy is told the other way.
            let id = if gap > 0.0 { "headline-spectrum-differs" } else { "headline-spectrum-differs-down" };
            return said(id, name).with("found", as_band(found)).with("believed", as_band(believed));
        }
        if gap.abs() >= SAME {
            let end = if gap > 0.0 { "client" } else { "customer" };
            return said("headline-spectrum-nearer", name)
                .with("gap", gap.abs().round())
                .with("end", Message::new(format!("end-{end}")));
        }
    }
    if let Some(target) = target {
        return towards(name, evidenced.position, target.position);
    }
    let id = if perceived.is_some() { "headline-spectrum-as-believed" } else { "headline-spectrum-found" };
    said(id, name).with("band", as_band(found)).with("position", evidenced.position.round())
}

/// Where it stands and where it shall go.
fn towards(name: &str, position: f64, target: f64) -> Message {
    let (from, to) = (position.round(), target.round());
    let id = if to < from {
        "headline-spectrum-towards-customer"
    } else if to > from {
        "headline-spectrum-towards-client"
    } else {
        "headline-spectrum-at-target"
    };
    said(id, name).with("from", from).with("to", to).with("points", (to - from).abs())
}

fn overruled(chosen: &PositionReading, overrule: &Overrule) -> Headline {
    let name = chosen.offering.name.as_str();
    let set = overrule.position.round();
    match &chosen.evidenced {
        Some(evidenced) => Headline {
            title: said("headline-spectrum-overruled", name)
                .with("position", set)
                .with("evidenced", evidenced.position.round()),
            lead: lead(evidenced, chosen.perceived.as_ref(), chosen.central_tendency),
        },
        None => Headline {
            title: said("headline-spectrum-set", name).with("position", set),
            lead: Message::new("lead-spectrum-reason").with("reason", overrule.reason.as_str()),
        },
    }
}

/// A competitor or a benchmark in the inspector.
fn other(workbook: &Workbook, chosen: &PositionReading) -> Headline {
    let name = chosen.offering.name.as_str();
    let reason = chosen.offering.reason.as_str();
    let lead = match &chosen.evidenced {
        Some(judged) => Message::new("lead-spectrum-judged")
            .with("answered", judged.answered)
            .with("dimensions", judged.dimensions),
        None if chosen.position.is_none() && super::weightless(workbook) => {
            Message::new("lead-spectrum-weightless")
        }
        None if reason.trim().is_empty() => Message::new("lead-spectrum-no-reason"),
        None => Message::new("lead-spectrum-reason").with("reason", reason),
    };
    let title = match chosen.position.zip(chosen.band) {
        Some((position, band)) => said("headline-spectrum-found", name)
            .with("band", as_band(band))
            .with("position", position.round()),
        None => said("headline-spectrum-not-placed", name),
    };
    Headline { title, lead }
}

/// What the evidence rests on, beside what was believed.
fn lead(evidenced: &Evidenced, perceived: Option<&Perceived>, central_tendency: bool) -> Message {
    let id = match perceived {
        Some(_) if central_tendency => "lead-spectrum-central",
        Some(_) => "lead-spectrum-both",
        None => "lead-spectrum-evidence",
    };
    let (low, high) = evidenced.interval.unwrap_or((evidenced.position, evidenced.position));
    let lead = Message::new(id)
        .with("position", evidenced.position.round())
        .with("low", low.round())
        .with("high", high.round())
        .with("answered", evidenced.answered)
        .with("dimensions", evidenced.dimensions)
        .with("n", evidenced.respondents);
    match perceived {
        Some(perceived) => lead.with("perceived", perceived.position.round()).with("pins", perceived.n),
        None => lead,
    }
}

fn said(id: &'static str, name: &str) -> Message {
    Message::new(id).with("offering", name)
}

/// A band within a sentence, with its article: "a tailored service".
fn as_band(band: Band) -> Message {
    Message::new(match band {
        Band::StandardProduct => "as-standard_product",
        Band::ConfiguredProduct => "as-configured_product",
        Band::ProductisedService => "as-productised_service",
        Band::TailoredService => "as-tailored_service",
        Band::BespokeService => "as-bespoke_service",
    })
}
