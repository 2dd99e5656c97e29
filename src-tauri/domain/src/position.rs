//! Positions: where offerings stand between customer (0) and client (100), and where they shall go.
//!
//! *Perceived* is where respondents drop a pin before they see the rubric; *evidenced* follows from observable
//! facts; a *target* is set by the strategist alone. Bands follow the five strategies of customisation of
//! Lampel and Mintzberg, "Customizing Customization" (1996).

mod facts;
mod headline;
mod look;
mod origin;
mod phases;
mod rubric;
mod sensitivity;

pub use facts::facts_for;
pub use sensitivity::extremes;

pub use look::{Sight, crowd, drawn, read_as, read_on, title};
pub use rubric::{
    LevelEstimate, band, central_tendency, evidenced, from_answers, from_judgements, levels_around,
    levels_at, position_of,
};

use crate::reading::{
    DimensionReading, Evidenced, PastPosition, Perceived, PhasePosition, PositionReading, RubricReading,
    SpectrumReading,
};
use crate::{
    Answer, Dimension, DimensionId, Evidence, EvidenceId, Judgement, Look, Offering, OfferingId,
    OfferingKind, Overrule, Phase, Pin, Snapshot, Standing, Target, TargetLevel, Workbook, direction, rating,
};
use std::collections::HashMap;

/// What the spectrum screen shows, with the offering asked for in the inspector, or our first.
#[must_use]
pub fn read(workbook: &Workbook, offering: Option<&OfferingId>) -> SpectrumReading {
    let reading = standing(workbook, offering);
    let chosen = reading.chosen.as_ref().map(|rubric| &rubric.offering);
    let standing = reading.offerings.iter().find(|row| Some(&row.offering.id) == chosen);
    let direction = standing.and_then(|standing| direction::read(workbook, standing));
    SpectrumReading { direction, ..reading }
}

/// The same as far as the chart shows it, which is drawn anew with every step of a mark that is dragged.
fn standing(workbook: &Workbook, offering: Option<&OfferingId>) -> SpectrumReading {
    let rows = Rows::of(workbook);
    let chosen = chosen(workbook, offering);
    let offerings: Vec<PositionReading> = workbook.offerings.iter().map(|row| rows.position(row)).collect();
    SpectrumReading {
        headline: headline::of(workbook, chosen.map(|row| &row.id), &offerings),
        chosen: chosen.map(|row| Box::new(rows.rubric(row))),
        direction: None,
        benchmarks_edited: origin::benchmarks_edited(workbook, &offerings),
        offerings,
        respondents: workbook.respondents.iter().filter(|row| !row.anonymous).cloned().collect(),
        look: Look::default(),
        view: None,
        views: workbook.views.to_vec(),
        crowd: None,
    }
}

/// Every offering with its positions, in the order of the workbook.
#[must_use]
pub fn positions(workbook: &Workbook) -> Vec<PositionReading> {
    let rows = Rows::of(workbook);
    workbook.offerings.iter().map(|row| rows.position(row)).collect()
}

/// Where one offering stands.
#[must_use]
pub fn position(workbook: &Workbook, offering: &Offering) -> PositionReading {
    Rows::of(workbook).position(offering)
}

/// The offering asked for, or our first.
fn chosen<'a>(workbook: &'a Workbook, asked: Option<&OfferingId>) -> Option<&'a Offering> {
    let asked = asked.and_then(|id| workbook.offering(id));
    asked.or_else(|| workbook.offerings.iter().find(|row| row.kind == OfferingKind::Ours))
}

/// Where people believe an offering stands: the median of their pins; nothing without any.
#[must_use]
pub fn perceived(pins: &[f64]) -> Option<Perceived> {
    let position = rating::median(pins)?;
    let low = pins.iter().copied().fold(f64::INFINITY, f64::min);
    let high = pins.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    Some(Perceived { position, range: (low, high), n: pins.len() })
}

/// Where the pins that count stand: those dropped blind; all, where none was.
fn counted(pins: &[&Pin]) -> Vec<f64> {
    let blind = pins.iter().any(|pin| pin.blind);
    pins.iter().filter(|pin| pin.blind || !blind).map(|pin| pin.position).collect()
}

/// The levels that an offering stands at now, one for each dimension in order: the evidence, the middle where
/// nobody answered. Where the strategist overruled the evidence, or placed the offering by hand, they are
/// shifted until they stand there.
#[must_use]
pub fn current_levels(workbook: &Workbook, offering: &Offering) -> Vec<f64> {
    let rows = Rows::of(workbook);
    let levels = middles(&rows.estimates(offering));
    match rows.position(offering).position {
        Some(position) => levels_at(&levels, &weights(workbook), position),
        None => levels,
    }
}

/// The levels that a target asks for, one for each dimension in order: those that the strategist set, and the evidence
/// on the others shifted by one δ until all stand at the target.
#[must_use]
pub fn target_levels(workbook: &Workbook, offering: &Offering, target: f64) -> Vec<f64> {
    let rows = Rows::of(workbook);
    rows.target_levels(offering, &rows.estimates(offering), target)
}

fn middles(estimates: &[LevelEstimate]) -> Vec<f64> {
    estimates.iter().map(LevelEstimate::level_or_middle).collect()
}

/// The weights of the dimensions in order.
#[must_use]
pub fn weights(workbook: &Workbook) -> Vec<f64> {
    workbook.dimensions.iter().map(|dimension| dimension.weight).collect()
}

/// Whether there are dimensions and none of them weighs anything, so that no position follows from any answer.
pub(crate) fn weightless(workbook: &Workbook) -> bool {
    !workbook.dimensions.is_empty() && workbook.dimensions.iter().all(|dimension| dimension.weight <= 0.0)
}

/// The rows of each offering, grouped once.
struct Rows<'a> {
    workbook: &'a Workbook,
    answers: HashMap<&'a OfferingId, Vec<&'a Answer>>,
    judgements: HashMap<&'a OfferingId, Vec<&'a Judgement>>,
    pins: HashMap<&'a OfferingId, Vec<&'a Pin>>,
    overrules: HashMap<&'a OfferingId, &'a Overrule>,
    targets: HashMap<&'a OfferingId, &'a Target>,
    target_levels: HashMap<&'a OfferingId, Vec<&'a TargetLevel>>,
    revenues: HashMap<&'a OfferingId, f64>,
    history: HashMap<&'a OfferingId, Vec<PastPosition>>,
}

impl<'a> Rows<'a> {
    fn of(workbook: &'a Workbook) -> Self {
        Self {
            workbook,
            answers: group(&workbook.answers, |row| &row.offering),
            judgements: group(&workbook.judgements, |row| &row.offering),
            pins: group(&workbook.pins, |row| &row.offering),
            overrules: workbook.overrules.iter().map(|row| (&row.offering, row)).collect(),
            targets: workbook.targets.iter().map(|row| (&row.offering, row)).collect(),
            target_levels: group(&workbook.target_levels, |row| &row.offering),
            revenues: workbook
                .economics
                .iter()
                .filter_map(|row| Some((&row.offering, row.revenue?)))
                .collect(),
            history: history(workbook),
        }
    }

    fn answers(&self, offering: &OfferingId) -> &[&'a Answer] {
        self.answers.get(offering).map_or(&[], Vec::as_slice)
    }

    fn judgements(&self, offering: &OfferingId) -> &[&'a Judgement] {
        self.judgements.get(offering).map_or(&[], Vec::as_slice)
    }

    fn pins(&self, offering: &OfferingId) -> &[&'a Pin] {
        self.pins.get(offering).map_or(&[], Vec::as_slice)
    }

    fn estimates(&self, offering: &Offering) -> Vec<LevelEstimate> {
        let dimensions = &self.workbook.dimensions;
        match offering.kind {
            OfferingKind::Ours => from_answers(dimensions, self.answers(&offering.id)),
            OfferingKind::Competitor | OfferingKind::Benchmark => {
                from_judgements(dimensions, self.judgements(&offering.id))
            }
        }
    }

    /// The level that the strategist set for each dimension, in order.
    fn set_levels(&self, offering: &OfferingId) -> Vec<Option<f64>> {
        let set = self.target_levels.get(offering).map_or(&[][..], Vec::as_slice);
        let level = |dimension: &Dimension| {
            let row = set.iter().find(|row| row.dimension == dimension.id)?;
            Some(f64::from(row.level))
        };
        self.workbook.dimensions.iter().map(level).collect()
    }

    fn target_levels(&self, offering: &Offering, estimates: &[LevelEstimate], target: f64) -> Vec<f64> {
        let set = self.set_levels(&offering.id);
        levels_around(&middles(estimates), &set, &weights(self.workbook), target)
    }

    /// What the level on each dimension rests on.
    fn evidence(&self, offering: &OfferingId) -> HashMap<&'a DimensionId, Vec<Evidence>> {
        let items: HashMap<&EvidenceId, &Evidence> =
            self.workbook.evidence.iter().map(|item| (&item.id, item)).collect();
        let mut evidence: HashMap<&DimensionId, Vec<Evidence>> = HashMap::new();
        for row in self.workbook.groundings.iter().filter(|row| row.offering == *offering) {
            let item = items.get(&row.evidence).map(|item| (*item).clone());
            evidence.entry(&row.dimension).or_default().extend(item);
        }
        evidence
    }

    fn position(&self, offering: &Offering) -> PositionReading {
        let (perceived, evidenced) = match offering.kind {
            OfferingKind::Ours => {
                let pins = counted(self.pins(&offering.id));
                let respondents = rubric::people(self.answers(&offering.id)).len();
                (perceived(&pins), evidenced(&self.estimates(offering), respondents))
            }
            OfferingKind::Competitor | OfferingKind::Benchmark => {
                // One judgement by one hand: there is nothing to reckon an interval from.
                let judged = evidenced(&self.estimates(offering), 0);
                (None, judged.map(|judged| Evidenced { interval: None, ..judged }))
            }
        };
        let overrule = self.overrules.get(&offering.id).map(|row| (*row).clone());
        let by_hand = overrule.as_ref().map(|row| row.position);
        let position = by_hand.or(evidenced.as_ref().map(|row| row.position)).or(offering.placed);
        let both = evidenced.as_ref().zip(perceived.as_ref());
        PositionReading {
            offering: offering.clone(),
            central_tendency: both
                .is_some_and(|(found, said)| central_tendency(found.position, said.position)),
            perceived,
            evidenced,
            overrule,
            position,
            band: position.map(band),
            history: self.history.get(&offering.id).cloned().unwrap_or_default(),
            target: self.targets.get(&offering.id).map(|row| (*row).clone()),
            revenue: self.revenues.get(&offering.id).copied(),
            origin: origin::of_benchmark(self.workbook, offering, self.judgements(&offering.id)),
        }
    }

    fn rubric(&self, offering: &Offering) -> RubricReading {
        let estimates = self.estimates(offering);
        let target = self.targets.get(&offering.id);
        let wanted = target.map(|row| self.target_levels(offering, &estimates, row.position));
        let reached = wanted.as_ref().and_then(|levels| position_of(levels, &weights(self.workbook)));
        let set = self.set_levels(&offering.id);
        let mut evidence = self.evidence(&offering.id);
        let mut answers: HashMap<&DimensionId, Vec<Answer>> = HashMap::new();
        for answer in self.answers(&offering.id) {
            answers.entry(&answer.dimension).or_default().push((*answer).clone());
        }
        let said = self.answers(&offering.id);
        let known = estimates.iter().any(|estimate| estimate.level.is_some());
        let phases = self.phases(offering, &estimates);
        let dimensions = self.workbook.dimensions.iter().zip(&estimates).enumerate();
        RubricReading {
            offering: offering.id.clone(),
            dimensions: dimensions
                .map(|(index, (dimension, estimate))| DimensionReading {
                    dimension: dimension.clone(),
                    origin: origin::of_dimension(self.workbook, dimension),
                    level: estimate.level,
                    target_level: wanted.as_ref().and_then(|levels| levels.get(index).copied()),
                    target_set: set.get(index).is_some_and(Option::is_some),
                    evidence: evidence.remove(&dimension.id).unwrap_or_default(),
                    variance: estimate.spread,
                    answers: answers.remove(&dimension.id).unwrap_or_default(),
                })
                .collect(),
            aims_at: reached
                .zip(target)
                .map(|(reached, target)| (reached, target.position))
                .and_then(|(reached, wanted)| ((reached - wanted).abs() >= 0.5).then_some(reached)),
            overdue: false,
            pins: self.pins(&offering.id).iter().map(|pin| (*pin).clone()).collect(),
            answered_by: rubric::people(said).into_iter().cloned().collect(),
            edited: origin::rubric_edited(self.workbook),
            gone: origin::gone(self.workbook),
            sensitivity: known.then(|| sensitivity::of(&self.workbook.dimensions, &estimates)).flatten(),
            jumps: phases::jumps(&phases),
            phases,
        }
    }

    fn phases(&self, offering: &Offering, estimates: &[LevelEstimate]) -> Vec<PhasePosition> {
        let said = self.answers(&offering.id);
        let respondents = |phase: Phase| {
            let speaks = |id: &DimensionId| {
                self.workbook.dimensions.iter().any(|row| row.id == *id && row.phases.contains(&phase))
            };
            let of_phase: Vec<&Answer> = said.iter().copied().filter(|row| speaks(&row.dimension)).collect();
            rubric::people(&of_phase).len()
        };
        let judged = match offering.kind {
            OfferingKind::Ours => phases::Levels::Answered,
            OfferingKind::Competitor | OfferingKind::Benchmark => phases::Levels::Judged,
        };
        phases::of(self.workbook, &offering.id, estimates, respondents, judged)
    }
}

/// Where each offering stood on the days of snapshots, in their order.
fn history(workbook: &Workbook) -> HashMap<&OfferingId, Vec<PastPosition>> {
    let standings = group(&workbook.standings, |row| &row.offering);
    let past = |rows: Vec<&Standing>| {
        let on = |snapshot: &Snapshot| {
            let row = rows.iter().find(|row| row.snapshot == snapshot.id)?;
            Some(PastPosition {
                snapshot: snapshot.id.clone(),
                date: snapshot.date.clone(),
                note: snapshot.note.clone(),
                position: row.position,
                interval: row.low.zip(row.high),
            })
        };
        workbook.snapshots.iter().filter_map(on).collect()
    };
    standings.into_iter().map(|(offering, rows)| (offering, past(rows))).collect()
}

fn group<'a, T>(
    rows: &'a [T],
    offering: impl Fn(&'a T) -> &'a OfferingId,
) -> HashMap<&'a OfferingId, Vec<&'a T>> {
    let mut groups: HashMap<&OfferingId, Vec<&T>> = HashMap::new();
    for row in rows {
        groups.entry(offering(row)).or_default().push(row);
    }
    groups
}
