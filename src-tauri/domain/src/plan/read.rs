//! What the plan screen shows: the adopted plan, explained.

use super::headline;
use super::model::{Model, Set, index_of};
use super::problem::{self, Problem, problem};
use super::{blocks, budget, left_out, observed, recount, stones, warnings, words};
use crate::finance;
use crate::reading::{
    BudgetReading, Closes, Held, LeftOut, Observed, PlanReading, PlannedReading, PositionReading, RoleLoad,
    Waypoint,
};
use crate::{
    Decision, Effect, Message, OfferingKind, PeriodUnit, PlannedPlay, Play, PlayId, PlayProgress, PlayState,
    Verdict, Workbook,
};

/// What the plan screen shows.
#[must_use]
pub fn read(workbook: &Workbook) -> PlanReading {
    let plan = Plan::of(workbook);
    let load = load(workbook, &plan);
    let offerings: Vec<PositionReading> = crate::position::positions(workbook)
        .into_iter()
        .filter(|position| position.offering.kind == OfferingKind::Ours)
        .collect();
    let (frame, recount) = (workbook.plan.clone(), recount::read(workbook));
    let moved = problem::offering(workbook);
    let standing = offerings.iter().find(|row| moved.is_some_and(|moved| moved.id == row.offering.id));
    let history = standing.map(|row| row.history.as_slice()).unwrap_or_default();
    let observed = observed::of(&frame.start, history);
    let blocks = blocks::of(workbook, &plan, standing);
    let budget = budget_of(workbook);
    let problem = match problem(workbook) {
        Ok(problem) => problem,
        Err(missing) => {
            return PlanReading {
                headline: headline::of_missing(workbook, &missing),
                frame,
                recount,
                offerings,
                plays: plan.all.iter().map(|(play, period)| bare(workbook, &plan, play, *period)).collect(),
                left_out: undecided(workbook, &plan),
                path: Vec::new(),
                observed,
                phases: stones::of(workbook, &plan, &[]),
                blocks,
                load,
                warnings: warnings::too_dear(budget.as_ref()).into_iter().collect(),
                budget,
                gap_before: 0.0,
                gap_after: 0.0,
                missing,
                money: finance::play_money(workbook),
                currency: workbook.case.currency.clone(),
            };
        }
    };
    let model = Model::of(&problem);
    let ids: Vec<PlayId> = plan.plays.iter().map(|(play, _)| play.id.clone()).collect();
    let set = model.set_of(&ids);
    let left_out = left_out::reasons(&model, &set)
        .into_iter()
        .filter(|(id, _)| !plan.is_planned(id))
        .filter_map(|(id, reason)| {
            Some(LeftOut {
                play: problem.play(&id)?.clone(),
                why: reason.message(&problem, &id),
                verdict: problem.verdict(&id),
                held: problem.held(&id),
            })
        })
        .collect();
    // What a plan promises is counted from where it began, as its path is.
    let begun = begun(workbook, &problem, &observed);
    let gap_after = Model::of(&begun).gap_left(&set);
    let path = path(&begun, &plan);
    let plays = explained(workbook, &model, &set, &plan, &load);
    let blocked = plays.iter().filter(|play| warnings::is_blocked(play)).count();
    PlanReading {
        headline: headline::of_plan(workbook, &begun, &plan, gap_after, blocked, budget.as_ref()),
        frame,
        recount,
        offerings,
        plays,
        left_out,
        warnings: warnings::too_fast(&path, plan.unit)
            .into_iter()
            .chain(warnings::too_dear(budget.as_ref()))
            .collect(),
        budget,
        phases: stones::of(workbook, &plan, &path),
        path,
        observed,
        blocks,
        load,
        gap_before: begun.gap(),
        gap_after,
        missing: Vec::new(),
        money: finance::play_money(workbook),
        currency: workbook.case.currency.clone(),
    }
}

/// The same on a day, `YYYY-MM-DD`: with what speaks against the plan then.
#[must_use]
pub fn read_on(workbook: &Workbook, today: &str) -> PlanReading {
    let mut reading = read(workbook);
    reading.warnings.extend(warnings::too_late(workbook, today));
    reading
}

/// What the plan screen would show on a day of a workbook that has a proposed plan: one without plays is a plan all the same.
#[must_use]
pub fn proposed(workbook: &Workbook, today: &str) -> PlanReading {
    let mut reading = read_on(workbook, today);
    if reading.missing.is_empty() && reading.plays.is_empty() {
        reading.headline.title.id = "plan-title-nothing".into();
    }
    reading
}

/// The adopted plan: its plays by start, those that are no longer in the library left out.
pub(super) struct Plan<'a> {
    /// What is still meant to happen, or did.
    pub(super) plays: Vec<(&'a Play, u8)>,
    /// The same with plays that were given up: nothing more comes of them, and nothing waits for them.
    all: Vec<(&'a Play, u8)>,
    /// What its time is counted in.
    pub(super) unit: PeriodUnit,
}

impl<'a> Plan<'a> {
    fn of(workbook: &'a Workbook) -> Self {
        let period_of = |play: &Play| {
            let found = workbook.planned.iter().find(|planned: &&PlannedPlay| planned.play == play.id);
            found.map(|planned| planned.period)
        };
        let mut all: Vec<_> =
            workbook.plays.iter().filter_map(|play| Some((play, period_of(play)?))).collect();
        all.sort_by_key(|(_, period)| *period);
        let is_given_up = |play: &Play| problem::given_up(workbook).any(|row| row.play == play.id);
        let plays = all.iter().copied().filter(|(play, _)| !is_given_up(play)).collect();
        Self { plays, all, unit: workbook.plan.unit }
    }

    fn is_planned(&self, id: &PlayId) -> bool {
        self.all.iter().any(|(play, _)| play.id == *id)
    }

    pub(super) fn find(&self, id: &PlayId) -> Option<(&'a Play, u8)> {
        self.plays.iter().find(|(play, _)| play.id == *id).copied()
    }

    /// The period after the work of a play that begins in one.
    pub(super) fn end_of(&self, play: &Play, period: u8) -> u8 {
        period.saturating_add(play.periods(self.unit))
    }

    /// The period after the last work.
    pub(super) fn end(&self) -> u8 {
        self.plays.iter().map(|(play, period)| self.end_of(play, *period)).max().unwrap_or(0)
    }
}

/// How much of each role's time the plan uses: the roles that have capacity first, in their order, then
/// those that the plan asks for without any.
fn load(workbook: &Workbook, plan: &Plan<'_>) -> Vec<RoleLoad> {
    let frame = &workbook.plan;
    let mut roles: Vec<RoleLoad> = Vec::new();
    let mut role_at = |role: &str, capacity: f64| {
        if let Some(place) = roles.iter().position(|load| load.role == role) {
            roles[place].capacity += capacity;
            return place;
        }
        let used = vec![0.0; usize::from(frame.periods)];
        roles.push(RoleLoad { role: role.to_owned(), capacity, used, digits: 0 });
        roles.len() - 1
    };
    for effort in &frame.capacity {
        role_at(&effort.role, effort.person_months);
    }
    let mut work = Vec::new();
    for (play, begins) in &plan.plays {
        for effort in &play.effort {
            let place = role_at(&effort.role, 0.0);
            for (offset, share) in play.shares(plan.unit).into_iter().enumerate() {
                work.push((place, usize::from(*begins) + offset, effort.person_months * share));
            }
        }
    }
    for (place, period, amount) in work {
        if let Some(used) = roles[place].used.get_mut(period) {
            *used += amount;
        }
    }
    roles.iter_mut().for_each(|load| load.digits = frame.unit.digits(load.capacity));
    roles
}

/// Each play with why, dimensions closed in the order of their beginning: what an earlier play has closed,
/// a later one cannot close again.
fn explained(
    workbook: &Workbook,
    model: &Model<'_>,
    set: &Set,
    plan: &Plan<'_>,
    load: &[RoleLoad],
) -> Vec<PlannedReading> {
    let problem = model.problem;
    let mut pushed = vec![0.0; problem.dimensions.len()];
    let mut readings = Vec::new();
    for (play, period) in &plan.plays {
        let mut closes = Vec::new();
        for (dimension, pushed) in problem.dimensions.iter().zip(&mut pushed) {
            let way = dimension.target - dimension.level;
            let effects = play.effects.iter().filter(|effect| effect.dimension == dimension.id);
            let push = effects.map(|effect| effect.likely).sum::<f64>() * way.signum();
            let left = |pushed: f64| (dimension.gap() - pushed).max(0.0);
            let levels = left(*pushed) - left(*pushed + push);
            *pushed += push;
            if words::tenths(levels) > 0.0 {
                closes.push(Closes {
                    dimension: dimension.id.clone(),
                    name: dimension.name.clone(),
                    levels,
                    gap: dimension.gap(),
                });
            }
        }
        closes.sort_by(|one, other| other.levels.total_cmp(&one.levels));
        let serves = problem
            .weak_spots
            .iter()
            .filter(|spot| {
                play.phases.contains(&spot.phase) && play.rating_effects.on(spot.weak_spot.aspect) > 0.0
            })
            .map(|spot| spot.weak_spot.clone())
            .collect();
        let mut reading = PlannedReading { closes, serves, ..bare(workbook, plan, play, *period) };
        reading.why = why(workbook, &reading);
        reading.why.extend(lost_without(model, set, &play.id));
        reading.warnings = warnings::of_play(workbook, problem, plan, load, play, *period);
        readings.push(reading);
    }
    let row = |(play, period): &(&Play, u8)| {
        let worked_out = readings.iter().position(|reading| reading.play.id == play.id);
        worked_out.map(|place| readings.swap_remove(place)).unwrap_or_else(|| {
            let why = problem.given_up.iter().filter(|row| row.play == play.id).map(given_up);
            PlannedReading { why: why.collect(), ..bare(workbook, plan, play, *period) }
        })
    };
    plan.all.iter().map(row).collect()
}

/// A play of the plan with what can be said of it without knowing the gap.
fn bare(workbook: &Workbook, plan: &Plan<'_>, play: &Play, period: u8) -> PlannedReading {
    let needed_by = plan
        .plays
        .iter()
        .filter(|(other, _)| other.needs.contains(&play.id))
        .map(|(other, _)| other.id.clone());
    PlannedReading {
        play: play.clone(),
        period,
        periods: play.periods(plan.unit),
        closes: Vec::new(),
        serves: Vec::new(),
        needed_by: needed_by.collect(),
        why: Vec::new(),
        warnings: Vec::new(),
        pinned: decision(workbook, &play.id).is_some_and(|row| row.verdict == Verdict::Pinned),
        held: held(workbook, &play.id),
        progress: workbook.progress.iter().find(|row| row.play == play.id).cloned(),
        indicators: workbook.indicators.iter().filter(|row| row.play == play.id).cloned().collect(),
    }
}

/// That a play was given up, and why.
fn given_up(progress: &PlayProgress) -> Message {
    Message::new("plan-out-given-up").with("reason", progress.note.as_str())
}

fn decision<'a>(workbook: &'a Workbook, play: &PlayId) -> Option<&'a Decision> {
    workbook.decisions.iter().find(|decision| decision.play == *play)
}

/// Why a planned play begins when it does; nothing where a plan that is made may move it.
fn held(workbook: &Workbook, play: &PlayId) -> Option<Held> {
    let decision = decision(workbook, play);
    if decision.is_some_and(|decision| decision.verdict == Verdict::Rejected) {
        return None;
    }
    if problem::is_begun(workbook, play) {
        return Some(Held::Work);
    }
    decision?.period.map(|_| Held::Date)
}

pub(super) fn name_of(workbook: &Workbook, play: &PlayId) -> String {
    let found = workbook.plays.iter().find(|other| other.id == *play);
    found.map_or_else(|| play.to_string(), |play| play.name.clone())
}

fn why(workbook: &Workbook, reading: &PlannedReading) -> Vec<Message> {
    let mut why = Vec::new();
    for closes in &reading.closes {
        why.push(
            Message::new("plan-why-closes")
                .with("dimension", closes.name.as_str())
                .with("levels", words::tenths(closes.levels))
                .with("gap", words::tenths(closes.gap)),
        );
    }
    if let Some(worst) = reading.serves.first() {
        why.push(
            Message::new("plan-why-serves")
                .with("stage", worst.name.as_str())
                .with("aspect", Message::new(format!("aspect-{}", worst.aspect.as_str())))
                .with("median", words::tenths(worst.median))
                .with("more", reading.serves.len() - 1),
        );
    }
    for other in &reading.needed_by {
        why.push(Message::new("plan-why-needed").with("play", name_of(workbook, other)));
    }
    if reading.held == Some(Held::Work) {
        why.push(Message::new("plan-why-begun"));
    }
    if reading.pinned {
        let decision = decision(workbook, &reading.play.id);
        let dated = decision.is_some_and(|decision| decision.period.is_some());
        let id = if dated { "plan-why-held" } else { "plan-why-pinned" };
        match decision.map(|decision| decision.reason.as_str()).filter(|reason| !reason.is_empty()) {
            Some(reason) => why.push(Message::new(format!("{id}-because")).with("reason", reason)),
            None => why.push(Message::new(id)),
        }
    }
    if why.is_empty() {
        why.push(Message::new("plan-why-nothing"));
    }
    why
}

/// What the best plan without a play falls behind the one with it, in weighted levels and in severity.
#[must_use]
pub fn loss(levels: f64, severity: f64) -> Message {
    let (levels, severity) = (words::tenths(levels), words::tenths(severity));
    let id = match (levels > 0.0, severity > 0.0) {
        (true, true) => "plan-loss",
        (true, false) => "plan-loss-gap",
        (false, true) => "plan-loss-severity",
        (false, false) => "plan-loss-none",
    };
    Message::new(id).with("levels", levels).with("severity", severity)
}

/// What would be left open without a play of the plan, and without those that need it.
fn lost_without(model: &Model<'_>, set: &Set, play: &PlayId) -> Option<Message> {
    let index = index_of(model.problem, play)?;
    let mut rest = set.clone();
    rest[index] = false;
    let dependents = model.dependents(index, set);
    for dependent in &dependents {
        rest[*dependent] = false;
    }
    let levels = words::tenths(model.gap_left(&rest) - model.gap_left(set));
    let severity = words::tenths(model.unserved(&rest) - model.unserved(set));
    let id = match (levels > 0.0, severity > 0.0) {
        (true, true) => "plan-why-lost",
        (true, false) => "plan-why-lost-gap",
        (false, true) => "plan-why-lost-severity",
        (false, false) => return None,
    };
    let message = Message::new(id).with("with", dependents.len());
    Some(message.with("levels", levels).with("severity", severity))
}

/// The budget of a workbook's plan, and what the plan takes of it.
fn budget_of(workbook: &Workbook) -> Option<BudgetReading> {
    let amount = workbook.plan.budget?;
    let spent = budget::spent(workbook, &problem::in_force(workbook));
    Some(BudgetReading { amount, spent, currency: workbook.case.currency.clone() })
}

/// The position expected so many months after the start, effects as picked.
pub(super) fn expected(problem: &Problem, plan: &Plan<'_>, pick: fn(&Effect) -> f64, months: f64) -> f64 {
    position(problem, plan, pick, |play, begins| play.ramp(months - f64::from(plan.unit.first_month(begins))))
}

/// The problem as it was when the plan began: once work has begun, the last snapshot before the end of the first month
/// says where that was, so that what was planned is not mixed with what has come of it since.
fn begun(workbook: &Workbook, problem: &Problem, observed: &[Observed]) -> Problem {
    let mut begun = problem.clone();
    let working = workbook.progress.iter().any(|row| row.state != PlayState::Dropped);
    if let Some(first) = observed.iter().rev().find(|row| working && row.months < 1.0) {
        let levels: Vec<f64> = problem.dimensions.iter().map(|row| row.level).collect();
        let weights: Vec<f64> = problem.dimensions.iter().map(|row| row.weight).collect();
        let then = crate::position::levels_at(&levels, &weights, first.past.position);
        for (dimension, level) in begun.dimensions.iter_mut().zip(then) {
            dimension.level = level;
        }
    }
    begun
}

/// The position expected at the start and at the end of each period.
fn path(problem: &Problem, plan: &Plan<'_>) -> Vec<Waypoint> {
    (0..=problem.periods)
        .map(|period| {
            let months = f64::from(plan.unit.first_month(period));
            let at = |pick: fn(&Effect) -> f64| expected(problem, plan, pick, months);
            let (low, high) = (at(|effect| effect.low), at(|effect| effect.high));
            Waypoint { period, position: at(|effect| effect.likely), range: (low.min(high), low.max(high)) }
        })
        .collect()
}

/// The position with each play's effect so far there. A dimension that has arrived at its target level is
/// pushed no further: a plan is steered by its target. One that is pushed away moves as far as it is pushed.
fn position(
    problem: &Problem,
    plan: &Plan<'_>,
    pick: fn(&Effect) -> f64,
    there: impl Fn(&Play, u8) -> f64,
) -> f64 {
    let mut sum = 0.0;
    let mut weights = 0.0;
    for dimension in &problem.dimensions {
        let way = dimension.target - dimension.level;
        let mut push = 0.0;
        for (play, begins) in &plan.plays {
            for effect in play.effects.iter().filter(|effect| effect.dimension == dimension.id) {
                push += pick(effect) * there(play, *begins);
            }
        }
        let arrived = if way * push > 0.0 && push.abs() > way.abs() { way } else { push };
        // Where no gap was, only a push against the whole move counts, as it does in what is left of the gap.
        let overshoots = way.abs() < 1e-9 && push * problem.way() >= 0.0;
        let moved = if overshoots { 0.0 } else { arrived };
        sum += dimension.weight * (dimension.level + moved).clamp(0.0, 4.0);
        weights += dimension.weight;
    }
    if weights > 0.0 { 25.0 * sum / weights } else { 0.0 }
}

/// The rest of the library where nothing can be planned yet.
fn undecided(workbook: &Workbook, plan: &Plan<'_>) -> Vec<LeftOut> {
    let out = workbook.plays.iter().filter(|play| !plan.is_planned(&play.id));
    out.map(|play| {
        let decision = decision(workbook, &play.id);
        let rejected = decision.filter(|decision| decision.verdict == Verdict::Rejected);
        let why = match (problem::given_up(workbook).find(|row| row.play == play.id), rejected) {
            (Some(row), _) => given_up(row),
            (None, Some(row)) => Message::new("plan-out-rejected").with("reason", row.reason.as_str()),
            (None, None) => Message::new("plan-out-nothing-yet"),
        };
        let (verdict, held) =
            (decision.map(|decision| decision.verdict), decision.and_then(|decision| decision.period));
        LeftOut { play: play.clone(), why, verdict, held }
    })
    .collect()
}
