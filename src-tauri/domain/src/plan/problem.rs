//! Everything that a plan depends on, in one value.

use super::Budget;
use crate::reading::{Missing, WeakSpot};
use crate::{
    Decision, DimensionId, Effort, Offering, OfferingId, OfferingKind, PeriodUnit, Phase, PlannedPlay, Play,
    PlayId, PlayProgress, PlayState, StageId, Verdict, Workbook,
};
use crate::{position, rating};
use serde::Serialize;

/// What a plan is asked for, whole: nothing outside of it bears on the answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Problem {
    /// The offering that moves.
    pub offering: OfferingId,
    /// Its name.
    pub name: String,
    /// Where it stands and shall stand on each dimension.
    pub dimensions: Vec<DimensionGap>,
    /// The stages of its maps.
    pub stages: Vec<PlanStage>,
    /// The weak spots of its maps, the most severe first.
    pub weak_spots: Vec<Spot>,
    /// The library.
    pub plays: Vec<Play>,
    /// What people decided about plays.
    pub decisions: Vec<Decision>,
    /// Plays of the plan whose work has begun or is done, and since when: that cannot be planned any more.
    pub begun: Vec<PlannedPlay>,
    /// Plays that were given up, with why: nothing more comes of them.
    pub given_up: Vec<PlayProgress>,
    /// Person-months a period, by role; a role that is not listed has none.
    pub capacity: Vec<Effort>,
    /// What its time is counted in.
    pub unit: PeriodUnit,
    /// How many periods the work may take.
    pub periods: u8,
    /// The money that all plays may cost; nothing where money is no limit.
    pub budget: Option<Budget>,
}

/// One dimension of the rubric: where the offering stands and shall stand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionGap {
    /// The dimension.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// Its weight.
    pub weight: f64,
    /// The level now, 0…4.
    pub level: f64,
    /// The level that the target asks for, 0…4.
    pub target: f64,
}

impl DimensionGap {
    /// Levels between where it stands and shall stand, 0…4.
    #[must_use]
    pub fn gap(&self) -> f64 {
        (self.target - self.level).abs()
    }
}

/// A stage that plays may touch.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanStage {
    /// The stage.
    pub id: StageId,
    /// Its phase.
    pub phase: Phase,
    /// How much it matters, 1…3.
    pub importance: u8,
}

/// A weak spot and the phase of its stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spot {
    /// The weak spot.
    pub weak_spot: WeakSpot,
    /// The phase of its stage.
    pub phase: Phase,
}

impl Problem {
    /// A play of the library.
    #[must_use]
    pub fn play(&self, id: &PlayId) -> Option<&Play> {
        self.plays.iter().find(|play| play.id == *id)
    }

    /// What people decided about a play.
    #[must_use]
    pub fn decision(&self, id: &PlayId) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.play == *id)
    }

    /// The period that a play has to begin in if it is in a plan at all: it was set by hand, or its work has begun.
    #[must_use]
    pub fn held(&self, id: &PlayId) -> Option<u8> {
        if self.verdict(id) == Some(Verdict::Rejected) {
            return None;
        }
        let begun = self.begun.iter().find(|row| row.play == *id).map(|row| row.period);
        begun.or_else(|| self.decision(id)?.period)
    }

    /// Whether a play has to be in: it is pinned, or its work has begun.
    pub(super) fn is_wanted(&self, id: &PlayId) -> bool {
        self.verdict(id) == Some(Verdict::Pinned) || self.held(id).is_some()
    }

    /// What was decided of a play. What was given up is rejected, whatever was decided before.
    pub(super) fn verdict(&self, id: &PlayId) -> Option<Verdict> {
        if self.given_up.iter().any(|row| row.play == *id) {
            return Some(Verdict::Rejected);
        }
        self.decision(id).map(|decision| decision.verdict)
    }

    /// Gap to the target before any play, `Σ w × gap`.
    #[must_use]
    pub fn gap(&self) -> f64 {
        self.dimensions.iter().map(|dimension| dimension.weight * dimension.gap()).sum()
    }

    /// The way of the whole move: negative towards the customer end, positive towards the client end.
    pub(super) fn way(&self) -> f64 {
        self.dimensions.iter().map(|dimension| dimension.weight * (dimension.target - dimension.level)).sum()
    }

    /// Person-months a period of a role.
    pub(super) fn capacity_of(&self, role: &str) -> f64 {
        self.capacity.iter().filter(|effort| effort.role == role).map(|effort| effort.person_months).sum()
    }
}

/// Plays of the plan that are under way or done, where the plan has them.
fn begun(workbook: &Workbook) -> Vec<PlannedPlay> {
    workbook.planned.iter().filter(|row| is_begun(workbook, &row.play)).cloned().collect()
}

pub(super) fn is_begun(workbook: &Workbook, play: &PlayId) -> bool {
    let found = workbook.progress.iter().find(|row| row.play == *play);
    found.is_some_and(|row| match row.state {
        PlayState::Begun | PlayState::Done => true,
        PlayState::Dropped => false,
    })
}

/// Plays that were given up.
pub(super) fn given_up(workbook: &Workbook) -> impl Iterator<Item = &PlayProgress> {
    workbook.progress.iter().filter(|row| match row.state {
        PlayState::Dropped => true,
        PlayState::Begun | PlayState::Done => false,
    })
}

/// The adopted plan without the plays that were given up: what is still meant to happen, or did.
pub(crate) fn in_force(workbook: &Workbook) -> Vec<PlannedPlay> {
    let stands = |row: &&PlannedPlay| !given_up(workbook).any(|given_up| given_up.play == row.play);
    workbook.planned.iter().filter(stands).cloned().collect()
}

/// The offering that the plan moves: the one chosen, or else our first.
pub(crate) fn offering(workbook: &Workbook) -> Option<&Offering> {
    let chosen = workbook.plan.offering.as_ref().and_then(|id| workbook.offering(id));
    chosen
        .filter(|offering| offering.kind == OfferingKind::Ours)
        .or_else(|| workbook.offerings.iter().find(|offering| offering.kind == OfferingKind::Ours))
}

/// What a plan of the workbook is asked for.
///
/// Maps that name the offering count, and maps that name none. The levels between which a plan moves are
/// those that the position screen shows: [`position::current_levels`] and [`position::target_levels`].
///
/// # Errors
/// All that is still missing before anything can be planned, in the order in which to give it.
pub fn problem(workbook: &Workbook) -> Result<Problem, Vec<Missing>> {
    let Some(offering) = offering(workbook) else {
        return Err(vec![Missing::Offering]);
    };
    let mut missing = Vec::new();
    let stands = position::position(workbook, offering).position;
    if position::weightless(workbook) {
        missing.push(Missing::Weights);
    } else if stands.is_none() || workbook.dimensions.is_empty() {
        missing.push(Missing::Position);
    }
    let target = workbook.target(&offering.id);
    if target.is_none() {
        missing.push(Missing::Target);
    }
    if !workbook.plan.capacity.iter().any(|effort| effort.person_months > 0.0) {
        missing.push(Missing::Capacity);
    }
    let (Some(stands), Some(target), true) = (stands, target, missing.is_empty()) else {
        return Err(missing);
    };

    let now = position::current_levels(workbook, offering);
    let then = position::target_levels(workbook, offering, target.position);
    let dimensions: Vec<DimensionGap> = workbook
        .dimensions
        .iter()
        .zip(now.into_iter().zip(then))
        .map(|(dimension, (level, target))| DimensionGap {
            id: dimension.id.clone(),
            name: dimension.name.clone(),
            weight: dimension.weight,
            level,
            target,
        })
        .collect();
    // Positions are whole numbers to people: what is written alike is no gap.
    if (stands.round() - target.position.round()).abs() < 0.5 {
        return Err(vec![Missing::Gap]);
    }

    let mut stages = Vec::new();
    let mut weak_spots = Vec::new();
    let maps = workbook.maps_about(&offering.id);
    for map in maps {
        stages.extend(workbook.stages_of(&map.id).map(|stage| PlanStage {
            id: stage.id.clone(),
            phase: stage.phase,
            importance: stage.importance,
        }));
        for weak_spot in rating::weak_spots(workbook, map) {
            if let Some(stage) = stages.iter().find(|stage| stage.id == weak_spot.stage) {
                weak_spots.push(Spot { phase: stage.phase, weak_spot });
            }
        }
    }
    weak_spots.sort_by(|one, other| other.weak_spot.severity.total_cmp(&one.weak_spot.severity));

    Ok(Problem {
        offering: offering.id.clone(),
        name: offering.name.clone(),
        dimensions,
        stages,
        weak_spots,
        plays: workbook.plays.to_vec(),
        decisions: workbook.decisions.to_vec(),
        begun: begun(workbook),
        given_up: given_up(workbook).cloned().collect(),
        capacity: workbook.plan.capacity.clone(),
        unit: workbook.plan.unit,
        periods: workbook.plan.periods,
        budget: Budget::of(workbook),
    })
}
