//! Playing a scenario of the business case out: a command that takes its time, while edits and charts go on.

use crate::arguments::{AskView, Nothing};
use crate::{Desk, Failure, Focus};
use domain::finance::{Runs, ScenarioKey, uncertainty};
use domain::reading::UncertaintyReading;
use domain::{Message, Workbook};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How often a scenario is played: its shares of a hundred are then known to a fifth of one.
const RUNS: usize = 50_000;

/// The simulation that is going on, and the last one that came to its end.
#[derive(Default)]
pub(crate) struct Simulations {
    /// Counts those that were begun or stopped: whoever is not the last one ends.
    wanted: AtomicU64,
    /// How much of the last one is done, in millionths.
    done: AtomicU32,
    /// What charts are drawn from, several times a second while a window is resized.
    last: Mutex<Option<Played>>,
}

/// A simulation and what it was of.
struct Played {
    workbook: Workbook,
    key: ScenarioKey,
    seed: u32,
    reading: Arc<UncertaintyReading>,
}

impl Desk {
    /// Plays a scenario out; nothing if it was stopped, or another one was begun meanwhile.
    ///
    /// # Errors
    /// When nothing is open, or there is nothing to play out yet.
    pub fn simulate(&self, arguments: AskView) -> Result<Option<UncertaintyReading>, Failure> {
        let workbook = self.workbook()?;
        let simulations = &self.simulations;
        let mine = simulations.wanted.fetch_add(1, Ordering::SeqCst) + 1;
        simulations.done.store(0, Ordering::Relaxed);
        let going_on = || simulations.wanted.load(Ordering::SeqCst) == mine;
        let watch = |done: f64| {
            if !going_on() {
                return ControlFlow::Break(());
            }
            simulations.done.fetch_max(millionths(done), Ordering::Relaxed);
            ControlFlow::Continue(())
        };
        match self.played(&workbook, &arguments.focus, &watch) {
            Ok(reading) => Ok(Some(reading.as_ref().clone())),
            Err(_) if !going_on() => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// How much of the simulation that is going on is done, 0…1; if none is, how far the last one came.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn simulated(&self, _: Nothing) -> Result<f64, Failure> {
        Ok(f64::from(self.simulations.done.load(Ordering::Relaxed)) / 1e6)
    }

    /// Stops the simulation that is going on, if one is.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn stop_simulation(&self, _: Nothing) -> Result<Nothing, Failure> {
        self.simulations.wanted.fetch_add(1, Ordering::SeqCst);
        Ok(Nothing {})
    }

    /// What charts of a scenario's uncertainty show: the last simulation where it is of just that.
    pub(crate) fn uncertainty(
        &self,
        workbook: &Workbook,
        focus: &Focus,
    ) -> Result<Arc<UncertaintyReading>, Failure> {
        self.played(workbook, focus, &|_| ControlFlow::Continue(()))
    }

    fn played(
        &self,
        workbook: &Workbook,
        focus: &Focus,
        watch: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
    ) -> Result<Arc<UncertaintyReading>, Failure> {
        let (key, seed) = (key(workbook, focus), focus.seed.unwrap_or(1));
        let last = || self.simulations.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(played) = last().as_ref()
            && played.key == key
            && played.seed == seed
            && played.workbook == *workbook
        {
            return Ok(Arc::clone(&played.reading));
        }
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let found = uncertainty(workbook, &key, &Runs { count: RUNS, seed, threads }, watch);
        let reading = Arc::new(found.ok_or_else(|| Failure::refusal(Message::new("desk-no-case")))?);
        let kept = Arc::clone(&reading);
        *last() = Some(Played { workbook: workbook.clone(), key, seed, reading: kept });
        Ok(reading)
    }
}

/// The scenario that is asked for: the plan where it is gone or none is said, and staying where there is no plan.
fn key(workbook: &Workbook, focus: &Focus) -> ScenarioKey {
    let wanted = focus.scenario.clone().filter(|key| key.plays(workbook).is_some());
    let usual = if workbook.planned.is_empty() { ScenarioKey::Stay } else { ScenarioKey::Plan };
    wanted.unwrap_or(usual)
}

/// A share as a whole number, for an atomic one.
fn millionths(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 1e6) as u32
}
