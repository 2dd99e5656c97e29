//! Where an offering stands in each part of its journey.

use super::rubric::{self, LevelEstimate};
use crate::reading::{Evidenced, PhasePosition};
use crate::{Argument, Dimension, JourneyMap, Message, OfferingId, Phase, Workbook};

/// Points between neighbours of the journey from which a buyer meets two different firms. A band is 20 points wide, so
/// that at least one whole band lies between two places so far apart.
const FAR: f64 = 40.0;

/// Where levels come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Levels {
    /// From answers of respondents.
    Answered,
    /// From judgement, which has no interval.
    Judged,
}

/// The parts of the journey of an offering: the whole stages of its first map in their order, those of one phase that
/// follow one another together; without a map the phases that the rubric speaks of. Each stands at
/// `25 × Σ w ℓ / Σ w` over the dimensions of its phase, the middle where one of them is not answered, as the whole does.
pub(super) fn of(
    workbook: &Workbook,
    offering: &OfferingId,
    estimates: &[LevelEstimate],
    respondents: impl Fn(Phase) -> usize,
    levels: Levels,
) -> Vec<PhasePosition> {
    let dimensions = &workbook.dimensions;
    let parts = parts(workbook, offering, levels).into_iter().map(|(phase, stages)| {
        let speaks = |(dimension, _): &(&Dimension, &LevelEstimate)| dimension.phases.contains(&phase);
        let estimates: Vec<LevelEstimate> =
            dimensions.iter().zip(estimates).filter(speaks).map(|(_, estimate)| *estimate).collect();
        let evidenced = rubric::evidenced(&estimates, respondents(phase)).map(|found| match levels {
            Levels::Answered => found,
            Levels::Judged => Evidenced { interval: None, ..found },
        });
        PhasePosition { phase, stages, evidenced, dimensions: estimates.len() }
    });
    parts.collect()
}

/// The phases in the order of the journey, each with the names of its stages.
fn parts(workbook: &Workbook, offering: &OfferingId, levels: Levels) -> Vec<(Phase, Vec<String>)> {
    // A map that names nobody's offering is of ours.
    let whose = |map: &&JourneyMap| map.offering.is_some() || levels == Levels::Answered;
    let maps = workbook.maps_about(offering).filter(whose);
    let mut parts: Vec<(Phase, Vec<String>)> = Vec::new();
    for map in maps {
        for stage in workbook.stages_of(&map.id).filter(|stage| stage.within.is_none()) {
            match parts.last_mut() {
                Some((phase, stages)) if *phase == stage.phase => stages.push(stage.name.clone()),
                _ => parts.push((stage.phase, vec![stage.name.clone()])),
            }
        }
        if !parts.is_empty() {
            return parts;
        }
    }
    let spoken = |phase: &Phase| workbook.dimensions.iter().any(|row| row.phases.contains(phase));
    Phase::ALL.iter().copied().filter(spoken).map(|phase| (phase, Vec::new())).collect()
}

/// Neighbours that stand far apart, each pair of phases once. Parts of which no dimension speaks are passed over; one
/// that is not answered may lie anywhere between its neighbours, so that nothing is said across it.
pub(super) fn jumps(parts: &[PhasePosition]) -> Vec<Message> {
    let spoken: Vec<&PhasePosition> = parts.iter().filter(|part| part.dimensions > 0).collect();
    let mut said: Vec<(Phase, Phase)> = Vec::new();
    let mut jumps = Vec::new();
    for pair in spoken.windows(2) {
        let [one, other] = pair else { continue };
        let Some((from, to)) = one.evidenced.as_ref().zip(other.evidenced.as_ref()) else { continue };
        // What is said is what is compared.
        let (from, to) = (from.position.round(), to.position.round());
        let phases = (one.phase.min(other.phase), one.phase.max(other.phase));
        if (to - from).abs() < FAR || said.contains(&phases) {
            continue;
        }
        said.push(phases);
        let message = Message::new("spectrum-jump").with("from", from).with("to", to);
        jumps.push(message.with("first", called(one)).with("second", called(other)));
    }
    jumps
}

/// What a part of the journey is called: its only stage, else its phase.
fn called(part: &PhasePosition) -> Argument {
    match part.stages.as_slice() {
        [only] => only.as_str().into(),
        _ => Message::new(format!("phase-{}", part.phase.as_str())).into(),
    }
}
