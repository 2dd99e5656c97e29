//! A way the business may go: which plays, from which month on, and how much of their effect is there when.

use crate::plan::in_force;
use crate::{
    Message, Offering, OfferingKind, PlannedPlay, Play, PlayId, PlayState, RoleRate, ScenarioId, Workbook,
};
use serde::{Deserialize, Serialize};

/// A way the business may go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "scenario", content = "id", rename_all = "snake_case")]
pub enum ScenarioKey {
    /// Without any play.
    Stay,
    /// With the plan as adopted.
    Plan,
    /// With the plays that somebody put together.
    Own(ScenarioId),
}

impl ScenarioKey {
    /// All scenarios of a workbook: staying, the plan, then one's own in their order.
    #[must_use]
    pub fn all(workbook: &Workbook) -> Vec<Self> {
        let own = workbook.scenarios.iter().map(|row| Self::Own(row.id.clone()));
        [Self::Stay, Self::Plan].into_iter().chain(own).collect()
    }

    /// Its plays; nothing for one that is not in the workbook. What of the plan was given up neither costs nor earns.
    #[must_use]
    pub fn plays(&self, workbook: &Workbook) -> Option<Vec<PlannedPlay>> {
        match self {
            Self::Stay => Some(Vec::new()),
            Self::Plan => Some(in_force(workbook)),
            Self::Own(id) => workbook.scenarios.iter().find(|row| row.id == *id).map(|row| row.plays.clone()),
        }
    }
}

/// What plays of one's own scenario need and do not have in it: another play at all, or done before they begin. What was
/// done already is there.
pub(super) fn warnings(workbook: &Workbook, key: &ScenarioKey, planned: &[PlannedPlay]) -> Vec<Message> {
    match key {
        ScenarioKey::Stay | ScenarioKey::Plan => return Vec::new(),
        ScenarioKey::Own(_) => {}
    }
    let unit = workbook.plan.unit;
    let play = |id: &PlayId| workbook.plays.iter().find(|play| play.id == *id);
    let is_done =
        |id: &PlayId| workbook.progress.iter().any(|row| row.play == *id && row.state == PlayState::Done);
    let mut found = Vec::new();
    for row in planned {
        let Some(own) = play(&row.play) else { continue };
        for need in own.needs.iter().filter(|need| !is_done(need)) {
            let Some(needed) = play(need) else { continue };
            let said = |id: &'static str| {
                Message::new(id).with("play", own.name.as_str()).with("needed", needed.name.as_str())
            };
            match planned.iter().find(|other| other.play == *need) {
                None => found.push(said("case-warning-needs")),
                Some(other) => {
                    let ends = other.period.saturating_add(needed.periods(unit));
                    if ends > row.period {
                        let earlier = said("case-warning-needs-earlier").with("unit", unit.as_str());
                        found.push(earlier.with("begins", row.period.saturating_add(1)).with("ends", ends));
                    }
                }
            }
        }
    }
    found
}

/// The offering that the case is about: the one that the plan moves.
#[must_use]
pub fn offering(workbook: &Workbook) -> Option<&Offering> {
    crate::plan::offering(workbook).filter(|row| row.kind == OfferingKind::Ours)
}

/// A play on the calendar of the case. Work and effect take longer by the time uplift; when plays begin stays.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dated<'a> {
    pub(super) play: &'a Play,
    /// The month in which its work begins, 0 is the first.
    pub(super) begins: u16,
    /// 1 plus the time uplift.
    stretch: f64,
}

/// The plays of a scenario in their order; those that are not in the library are left out.
pub(super) fn dated<'a>(workbook: &'a Workbook, planned: &[PlannedPlay]) -> Vec<Dated<'a>> {
    let stretch = 1.0 + workbook.case.time_uplift;
    let at = |row: &PlannedPlay| {
        let play = workbook.plays.iter().find(|play| play.id == row.play)?;
        Some(Dated { play, begins: workbook.plan.unit.first_month(row.period), stretch })
    };
    planned.iter().filter_map(at).collect()
}

impl Dated<'_> {
    /// What part of its effect is there at the beginning of a month, 0…1.
    pub(super) fn ramp(&self, month: u16) -> f64 {
        month.checked_sub(self.begins).map_or(0.0, |since| self.play.ramp(f64::from(since) / self.stretch))
    }

    /// How long its work lasts, months with their part.
    fn work(&self) -> f64 {
        f64::from(self.play.work_months) * self.stretch
    }

    /// What part of its work is done by the end of a month, 0…1. Work that takes no time is done at once.
    pub(super) fn done_by(&self, month: u16) -> f64 {
        let Some(since) = month.checked_sub(self.begins) else { return 0.0 };
        let work = self.work();
        if work > 0.0 { ((f64::from(since) + 1.0) / work).min(1.0) } else { 1.0 }
    }

    /// Whether its running costs are due in a month: its work was done when the month began.
    pub(super) fn runs(&self, month: u16) -> bool {
        month.checked_sub(self.begins).is_some_and(|since| f64::from(since) >= self.work())
    }

    /// What its work costs, by the rates of the roles.
    pub(super) fn work_cost(&self, rates: &[RoleRate]) -> f64 {
        let rate = |role: &str| rates.iter().find(|row| row.role == role).map_or(0.0, |row| row.per_month);
        self.play.effort.iter().map(|row| row.person_months * rate(&row.role)).sum::<f64>() + 0.0
    }
}
