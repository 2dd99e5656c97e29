//! What is known of a plan while it is being made, and the wish to stop.

use domain::plan::{Aim, Generated, Objective};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A look at a plan that is being made, from another thread.
#[derive(Debug, Default)]
pub struct Watch {
    stopped: AtomicBool,
    now: Mutex<Progress>,
}

/// How far a plan has come. All aims before the present one are proven.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Progress {
    /// The aim that is being proven; nothing before the first is.
    pub aim: Option<Aim>,
    /// What the best plan found so far reaches.
    pub best: Option<Objective>,
    /// No plan reaches less in the present aim; nothing before that is known.
    pub bound: Option<f64>,
}

impl Watch {
    /// Asks for an end: the best plan found so far is then the answer.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked for an end.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// How far it has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        *self.now()
    }

    pub(crate) fn aims_at(&self, aim: Aim) {
        let mut now = self.now();
        (now.aim, now.bound) = (Some(aim), None);
    }

    pub(crate) fn reaches(&self, found: &Generated) {
        self.now().best = Some(found.objective);
    }

    pub(crate) fn proves(&self, bound: f64) {
        if bound.is_finite() {
            self.now().bound = Some(bound.max(0.0));
        }
    }

    fn now(&self) -> MutexGuard<'_, Progress> {
        // Plain figures: whoever panicked while writing them left them readable.
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
