//! Making a plan: a job that can be looked at and stopped while the workbook goes on being changed.

use crate::changed::today;
use crate::desk::{apply, locked};
use crate::{Desk, Failure, Nothing};
use domain::plan::{Generated, Problem, Proof, loss, problem, proposed, read};
use domain::reading::PlanReading;
use domain::{Edit, Message, PeriodUnit, PlannedPlay, PlayId, Workbook};
use serde::Serialize;
use solver::{Watch, Worth};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a plan is looked for before the best one found is the answer.
const LONGEST: Duration = Duration::from_secs(60);

/// How long is spent on what one more of each limit would buy.
const LONGEST_WORTH: Duration = Duration::from_secs(20);

/// How long is spent on what the plan would lose without each of its plays.
const LONGEST_LOSSES: Duration = Duration::from_secs(20);

/// The plan that is being made, and the last one that was.
#[derive(Default)]
pub(crate) struct Planning {
    running: Option<Running>,
    made: Option<Arc<(Problem, Generated)>>,
}

/// What is being done: how far it is, since when, and what the plan counts in.
#[derive(Clone)]
struct Running {
    watch: Arc<Watch>,
    since: Instant,
    unit: PeriodUnit,
}

/// What a generated plan would change, before it changes anything.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Proposal {
    /// The plan, to be adopted as it is.
    pub plays: Vec<PlannedPlay>,
    /// Plays that would come in.
    pub added: Vec<PlayId>,
    /// Plays that would go out.
    pub removed: Vec<PlayId>,
    /// Plays that would begin in another period.
    pub moved: Vec<PlayId>,
    /// What is proven of it, in words.
    pub proven: Message,
    /// The fewest pinned plays that cannot be in one plan; none where all pins are kept.
    pub conflict: Vec<PlayId>,
    /// Pinned plays that are not in for want of time alone.
    pub missed: Vec<PlayId>,
    /// Whether what a plan depends on was changed since this one was asked for.
    pub outdated: bool,
    /// What the plan screen would show.
    pub reading: PlanReading,
}

/// What the best plan without a play would lack, in words.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PlayLoss {
    /// The play.
    pub play: PlayId,
    /// What would be lost.
    pub says: Message,
}

/// How far a plan has come that is being made.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PlanProgress {
    /// Seconds since it was asked for.
    pub seconds: f64,
    /// What is found and proven so far, in words; nothing before the first bound.
    pub proven: Option<Message>,
}

impl Desk {
    /// Makes a plan, to be looked at before it is adopted. The workbook may be changed meanwhile.
    ///
    /// # Errors
    /// A refusal that says what a plan still needs.
    pub fn generate_plan(&self, _: Nothing) -> Result<Proposal, Failure> {
        let before = self.workbook()?;
        let asked = asked(&before)?;
        let plan = self.watched(&asked, |watch| solver::solve(&asked, LONGEST, watch));
        let proposal = Proposal::of(&self.workbook()?, &asked, &plan)?;
        locked(&self.planning).made = Some(Arc::new((asked, plan)));
        Ok(proposal)
    }

    /// The plan that was made last, compared with the workbook as it is now; nothing if none was made.
    ///
    /// # Errors
    /// When nothing is open.
    pub fn plan_proposal(&self, _: Nothing) -> Result<Option<Proposal>, Failure> {
        let now = self.workbook()?;
        let made = locked(&self.planning).made.clone();
        made.map(|made| Proposal::of(&now, &made.0, &made.1)).transpose()
    }

    /// How far the plan has come that is being made; nothing if none is.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn plan_progress(&self, _: Nothing) -> Result<Option<PlanProgress>, Failure> {
        let running = locked(&self.planning).running.clone();
        Ok(running.map(|Running { watch, since, unit }| {
            let progress = watch.progress();
            let proven = match (progress.aim, progress.bound, progress.best) {
                (Some(aim), Some(bound), Some(best)) => {
                    Some(Proof::Bounded { aim, bound }.message(&best, unit))
                }
                _ => None,
            };
            PlanProgress { seconds: since.elapsed().as_secs_f64(), proven }
        }))
    }

    /// Asks for the plan that is being made as it is: the best one found so far.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn stop_plan(&self, _: Nothing) -> Result<Nothing, Failure> {
        if let Some(running) = &locked(&self.planning).running {
            running.watch.stop();
        }
        Ok(Nothing {})
    }

    /// What one more of each limit would buy, beside the plan that was made last.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn plan_worth(&self, _: Nothing) -> Result<Vec<Worth>, Failure> {
        let Some(made) = locked(&self.planning).made.clone() else { return Ok(Vec::new()) };
        Ok(self.watched(&made.0, |watch| solver::worth(&made.0, &made.1, LONGEST_WORTH, watch)))
    }

    /// What the plan that was made last would lose without each of its plays: made again without it. Those that are not
    /// proven in time, or before it is stopped, are not among them.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn plan_losses(&self, _: Nothing) -> Result<Vec<PlayLoss>, Failure> {
        let Some(made) = locked(&self.planning).made.clone() else { return Ok(Vec::new()) };
        let found = self.watched(&made.0, |watch| solver::losses(&made.0, &made.1, LONGEST_LOSSES, watch));
        let said = |row: solver::Loss| PlayLoss { says: loss(row.levels, row.severity), play: row.play };
        Ok(found.into_iter().map(said).collect())
    }

    /// Does something that can be looked at and stopped; whatever was being done before is stopped.
    fn watched<T>(&self, asked: &Problem, work: impl FnOnce(&Watch) -> T) -> T {
        let watch = Arc::new(Watch::default());
        let before = locked(&self.planning).running.replace(Running {
            watch: Arc::clone(&watch),
            since: Instant::now(),
            unit: asked.unit,
        });
        if let Some(before) = before {
            before.watch.stop();
        }
        let done = work(&watch);
        let mut planning = locked(&self.planning);
        if planning.running.as_ref().is_some_and(|running| Arc::ptr_eq(&running.watch, &watch)) {
            planning.running = None;
        }
        done
    }
}

/// What a plan of the workbook is asked for.
fn asked(workbook: &Workbook) -> Result<Problem, Failure> {
    // What is missing is the finding of the plan's screen, which says what to do about it.
    problem(workbook).map_err(|_| Failure::refusal(read(workbook).headline.title))
}

impl Proposal {
    /// Compares a plan that was generated for what was asked with the one adopted.
    fn of(before: &Workbook, asked: &Problem, plan: &Generated) -> Result<Self, Failure> {
        let outdated = problem(before).as_ref() != Ok(asked);
        // A play may have been taken out of the library meanwhile.
        let known = |planned: &&PlannedPlay| before.plays.iter().any(|play| play.id == planned.play);
        let mut plays: Vec<PlannedPlay> = plan.plays.iter().filter(known).cloned().collect();
        // And the plan may have come to count in another unit, or to end sooner.
        plays.iter_mut().for_each(|row| row.period = before.plan.unit.recounted(row.period, asked.unit));
        plays.retain(|row| row.period < before.plan.periods);
        let (after, _) = apply(before, &Edit::AdoptPlan { plays })?;
        // As it would be adopted: where a date has come to be held meanwhile, at that.
        let plays = after.planned.to_vec();
        let period_of =
            |plays: &[PlannedPlay], play: &PlayId| plays.iter().find(|p| p.play == *play).map(|p| p.period);
        let mut added = Vec::new();
        let mut moved = Vec::new();
        for play in &plays {
            match period_of(&before.planned, &play.play) {
                None => added.push(play.play.clone()),
                Some(period) if period != play.period => moved.push(play.play.clone()),
                Some(_) => {}
            }
        }
        let removed = before
            .planned
            .iter()
            .filter(|play| period_of(&plays, &play.play).is_none())
            .map(|play| play.play.clone())
            .collect();
        let proven = plan.proof.message(&plan.objective, asked.unit);
        let (conflict, missed) = (plan.conflict.clone(), plan.missed.clone());
        Ok(Self {
            plays,
            added,
            removed,
            moved,
            proven,
            conflict,
            missed,
            outdated,
            reading: proposed(&after, &today()),
        })
    }
}
