//! Which pinned plays can be in one plan, and the fewest that cannot.

use crate::Watch;
use crate::highs::minimise;
use crate::program::Program;
use domain::plan::{Model, Together, together};
use std::cell::Cell;
use std::time::{Duration, Instant};

pub(crate) struct Pins {
    /// Pinned plays that can be in one plan, by index: all, or as many as fit in the order of the library.
    pub(crate) kept: Vec<usize>,
    /// Pinned plays that cannot be in one plan, the fewest if there was time to find those; none if all can.
    pub(crate) conflict: Vec<usize>,
    /// Pinned plays of which nobody found out in time whether a plan can hold them beside the others.
    pub(crate) open: Vec<usize>,
}

/// How long pins are looked at beyond the end, all together: a plan without a pin that does not say which ones conflict
/// is no answer. Mostly that is known at once.
const GRACE: Duration = Duration::from_secs(2);

pub(crate) fn pins(model: &Model<'_>, until: Instant, watch: &Watch) -> Pins {
    let wanted: Vec<usize> = (0..model.plays.len()).filter(|index| model.plays[*index].pinned).collect();
    let asked = Asked { model, until, watch, end: Cell::new(None) };
    let fits = |plays: &[usize]| asked.fit(plays);
    let all = fits(&wanted);
    if all == Some(true) {
        return Pins { kept: wanted, conflict: Vec::new(), open: Vec::new() };
    }
    let kept = grown(&wanted, Vec::new(), fits);
    let out: Vec<usize> = wanted.iter().copied().filter(|play| !kept.contains(play)).collect();
    match fewest(&wanted, fits) {
        Some(conflict) => Pins { kept, conflict, open: Vec::new() },
        // Out of time: all together they are known not to fit.
        None if all == Some(false) => Pins { kept, conflict: asked.narrowed(wanted), open: Vec::new() },
        None => Pins { kept, conflict: Vec::new(), open: out },
    }
}

struct Asked<'a> {
    model: &'a Model<'a>,
    until: Instant,
    watch: &'a Watch,
    /// When nobody looks any further: some time after it was noticed that the time is up, or that somebody stopped it.
    end: Cell<Option<Instant>>,
}

impl Asked<'_> {
    /// Whether plays can be in one plan, whatever else is; nothing if it is not known in time.
    fn fit(&self, plays: &[usize]) -> Option<bool> {
        if self.end().is_some_and(|end| Instant::now() >= end) {
            return None;
        }
        match together(self.model, plays) {
            Together::Fit(_) => return Some(true),
            Together::Never => return Some(false),
            Together::Open => {}
        }
        let Some(program) = Program::of_none_but(self.model, plays) else { return Some(false) };
        solved(&program, self.until, self.watch)
            .or_else(|| self.end().and_then(|end| solved(&program, end, &Watch::default())))
    }

    /// The end, once it is in sight.
    fn end(&self) -> Option<Instant> {
        if !self.watch.is_stopped() && Instant::now() < self.until {
            return None;
        }
        let end = self.end.get().unwrap_or_else(|| Instant::now() + GRACE);
        self.end.set(Some(end));
        Some(end)
    }

    /// Of plays that do not fit, as few as is known without a search: each is left out without which that is still plain.
    fn narrowed(&self, mut plays: Vec<usize>) -> Vec<usize> {
        for place in (0..plays.len()).rev() {
            let play = plays.remove(place);
            if together(self.model, &plays) != Together::Never {
                plays.insert(place, play);
            }
        }
        plays
    }
}

/// Whether a program has a solution; nothing if it is not known in time.
fn solved(program: &Program, until: Instant, watch: &Watch) -> Option<bool> {
    let outcome = minimise(program, &[], 0.0, None, until, watch);
    match (outcome.values, outcome.proven) {
        (Some(_), _) => Some(true),
        (None, true) => Some(false),
        (None, false) => None,
    }
}

/// Plays with as many of the wanted ones as fit beside them, the first ones first.
fn grown(wanted: &[usize], mut plays: Vec<usize>, fits: impl Fn(&[usize]) -> Option<bool>) -> Vec<usize> {
    for play in wanted {
        if !plays.contains(play) {
            plays.push(*play);
            if fits(&plays) != Some(true) {
                plays.pop();
            }
        }
    }
    plays
}

/// The fewest plays that do not fit. Each set that fits and cannot grow leaves some out, and every conflict has
/// one of those: the fewest that have one of each are a conflict, or show another such set (Reiter 1987).
fn fewest(wanted: &[usize], fits: impl Fn(&[usize]) -> Option<bool> + Copy) -> Option<Vec<usize>> {
    let mut left_out: Vec<Vec<usize>> = Vec::new();
    loop {
        let plays = (0..=wanted.len()).find_map(|count| one_of_each(&left_out, Vec::new(), count))?;
        if !fits(&plays)? {
            return Some(wanted.iter().copied().filter(|play| plays.contains(play)).collect());
        }
        let most = grown(wanted, plays, fits);
        let out: Vec<usize> = wanted.iter().copied().filter(|play| !most.contains(play)).collect();
        // Nothing left out is all that is wanted, which does not fit: somebody was not asked to the end.
        if out.is_empty() {
            return None;
        }
        left_out.push(out);
    }
}

/// At most so many plays of which each set has one.
fn one_of_each(sets: &[Vec<usize>], plays: Vec<usize>, count: usize) -> Option<Vec<usize>> {
    let Some(missed) = sets.iter().find(|set| !set.iter().any(|play| plays.contains(play))) else {
        return Some(plays);
    };
    if plays.len() == count {
        return None;
    }
    missed.iter().find_map(|play| one_of_each(sets, [plays.clone(), vec![*play]].concat(), count))
}
