//! A plan counted in months instead of quarters, or the other way.
//!
//! Plays keep their months of work and of effect, and their person-months, whichever unit a plan counts in; only when
//! work begins, how long the plan may take and what a role can do are said in periods. A quarter's beginning is the
//! beginning of a month, so that counting in months changes nothing of when anything happens. The other way, what begins
//! within a quarter begins with it: a plan in quarters cannot say anything else. [`read`] says so before.

use super::model::ROUNDING;
use crate::reading::Recount;
use crate::{Effort, Message, PeriodUnit, PlanFrame, PlannedPlay, Play, Workbook, limits};

#[expect(clippy::derivable_impls, reason = "few choices have one, and all share their derives")]
impl Default for PeriodUnit {
    fn default() -> Self {
        Self::Quarter
    }
}

/// How many digits a field of person-months shows.
const TYPED: u8 = 4;

/// Person-months as they are said of a period, with so many digits.
#[must_use]
pub fn rounded(person_months: f64, digits: u8) -> f64 {
    let parts = 10_f64.powi(i32::from(digits));
    (person_months * parts).round() / parts + 0.0
}

impl PeriodUnit {
    /// How many months a period lasts.
    #[must_use]
    pub fn months(self) -> u8 {
        match self {
            Self::Quarter => 3,
            Self::Month => 1,
        }
    }

    /// The most periods that a plan has.
    #[must_use]
    pub fn most(self) -> u8 {
        limits::PLAN_MONTHS / self.months()
    }

    /// How many digits person-months have that are said of a period: those that the capacity was typed with, and where
    /// it has fewer, one of a quarter and two of a month, in which a third of a tenth still counts. What has more than
    /// a field takes nobody typed: it is a part of another figure.
    #[must_use]
    pub fn digits(self, capacity: f64) -> u8 {
        let least = match self {
            Self::Quarter => 1,
            Self::Month => 2,
        };
        let is_whole = |digits: &u8| (capacity - rounded(capacity, *digits)).abs() < 1e-9;
        (least..=TYPED).find(is_whole).unwrap_or(least)
    }

    /// The one that it is not.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Quarter => Self::Month,
            Self::Month => Self::Quarter,
        }
    }

    /// The period that a month of a plan is in, 0 is the first of both.
    fn of_month(self, month: u16) -> u8 {
        u8::try_from(month / u16::from(self.months())).unwrap_or(u8::MAX)
    }

    /// The period of this unit that a period of another one begins in, 0 is the first of both.
    #[must_use]
    pub fn recounted(self, period: u8, from: Self) -> u8 {
        self.of_month(from.first_month(period))
    }

    /// The first month of a period, 0 is the first of both.
    #[must_use]
    pub fn first_month(self, period: u8) -> u16 {
        u16::from(period) * u16::from(self.months())
    }
}

/// A frame in a unit: as long, the last quarter made whole, and with as much of each role in the same time.
fn frame_in(frame: &PlanFrame, unit: PeriodUnit) -> PlanFrame {
    let months = frame.unit.first_month(frame.periods);
    let share = f64::from(unit.months()) / f64::from(frame.unit.months());
    let in_unit = |effort: &Effort| {
        let amount = if share < 1.0 {
            effort.person_months / share.recip()
        } else {
            // A third of a figure and three times that is the figure again, but for the last bit of it.
            (effort.person_months * share * 1e9).round() / 1e9
        };
        Effort { role: effort.role.clone(), person_months: amount }
    };
    PlanFrame {
        unit,
        periods: unit.of_month(months.next_multiple_of(u16::from(unit.months()))),
        capacity: frame.capacity.iter().map(in_unit).collect(),
        ..frame.clone()
    }
}

/// Says when the plays of a workbook begin, in its plan and in its scenarios, in another unit than its frame counts in.
pub(crate) fn starts(book: &mut Workbook, unit: PeriodUnit) {
    let from = book.plan.unit;
    let recount = |row: &mut PlannedPlay| row.period = unit.recounted(row.period, from);
    if from == unit {
        return;
    }
    if !book.planned.is_empty() {
        book.planned.rows_mut().iter_mut().for_each(recount);
    }
    if book.decisions.iter().any(|row| row.period.is_some()) {
        let held = book.decisions.rows_mut().iter_mut().filter_map(|row| row.period.as_mut());
        held.for_each(|period| *period = unit.recounted(*period, from));
    }
    if book.scenarios.iter().any(|row| !row.plays.is_empty()) {
        book.scenarios.rows_mut().iter_mut().flat_map(|row| &mut row.plays).for_each(recount);
    }
}

/// What a workbook's plan would be in the other unit, and what of it would not be as it was.
pub(super) fn read(workbook: &Workbook) -> Recount {
    let (from, unit) = (workbook.plan.unit, workbook.plan.unit.other());
    let frame = frame_in(&workbook.plan, unit);
    let name = |row: &PlannedPlay| {
        let play = workbook.plays.iter().find(|play| play.id == row.play);
        play.map_or_else(|| row.play.to_string(), |play| play.name.clone())
    };
    let moved = |row: &PlannedPlay| {
        let before = from.first_month(row.period);
        let after = unit.first_month(unit.of_month(before));
        (after != before).then(|| {
            Message::new("plan-recount-moved")
                .with("play", name(row))
                .with("period", u16::from(unit.of_month(before)) + 1)
                .with("months", before - after)
        })
    };
    let mut changes: Vec<Message> = workbook.planned.iter().filter_map(moved).collect();
    for scenario in &workbook.scenarios {
        let plays = scenario.plays.iter().filter_map(moved).count();
        if plays > 0 {
            let message = Message::new("plan-recount-scenario").with("name", scenario.name.as_str());
            changes.push(message.with("plays", plays));
        }
    }
    let (before, after) = (from.first_month(workbook.plan.periods), unit.first_month(frame.periods));
    if after != before {
        let message = Message::new("plan-recount-longer").with("periods", frame.periods);
        changes.push(message.with("months", after - before));
    }
    let (tight, looser) = (asks_too_much(workbook, &frame), asks_too_much(workbook, &workbook.plan));
    let tight: Vec<&Play> = tight.into_iter().filter(|play| !looser.contains(play)).collect();
    if changes.is_empty() {
        changes.push(Message::new("plan-recount-same").with("unit", unit.as_str()));
    }
    if !tight.is_empty() {
        let message = Message::new("plan-recount-tight").with("unit", unit.as_str());
        changes.push(message.with("plays", tight.len()));
    }
    Recount { frame, changes }
}

/// Plays of the library that ask for more of a role in one period than a frame has of it, where it has any.
fn asks_too_much<'a>(workbook: &'a Workbook, frame: &PlanFrame) -> Vec<&'a Play> {
    let most = |play: &Play| play.shares(frame.unit).into_iter().fold(0.0, f64::max);
    let beyond = |play: &&Play| {
        let share = most(play);
        play.effort.iter().any(|asked| {
            let there = frame.capacity.iter().filter(|row| row.role == asked.role);
            let there: f64 = there.map(|row| row.person_months).sum();
            there > 0.0 && asked.person_months * share > there + ROUNDING
        })
    };
    workbook.plays.iter().filter(beyond).collect()
}
