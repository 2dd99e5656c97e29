//! Which pinned plays can be in one plan, and the fewest that cannot.

use crate::Watch;
use crate::highs::minimise;
use crate::program::Program;
use domain::plan::Model;
use std::time::Instant;

pub(crate) struct Pins {
    /// Pinned plays that can be in one plan, by index: all, or as many as fit in the order of the library.
    pub(crate) kept: Vec<usize>,
    /// The fewest pinned plays that cannot be in one plan; none if all can, or if nobody found out in time.
    pub(crate) conflict: Vec<usize>,
}

pub(crate) fn pins(model: &Model<'_>, until: Instant, watch: &Watch) -> Pins {
    let wanted: Vec<usize> = (0..model.plays.len()).filter(|index| model.plays[*index].pinned).collect();
    let fits = |plays: &[usize]| fit(model, plays, until, watch);
    if fits(&wanted) == Some(true) {
        return Pins { kept: wanted, conflict: Vec::new() };
    }
    let kept = grown(&wanted, Vec::new(), fits);
    Pins { conflict: fewest(&wanted, fits).unwrap_or_default(), kept }
}

/// Whether plays can be in one plan, whatever else is; nothing if it is not known in time.
fn fit(model: &Model<'_>, plays: &[usize], until: Instant, watch: &Watch) -> Option<bool> {
    if plays.is_empty() {
        return Some(true);
    }
    let Some(program) = Program::of_none_but(model, plays) else { return Some(false) };
    let outcome = minimise(&program, &[], 0.0, None, until, watch);
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
