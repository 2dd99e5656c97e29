//! When the plays of a set can be done: each as early as its prerequisites and the capacity allow, in an
//! order of priority (a serial schedule generation scheme, Kolisch and Hartmann 1999).

use super::Purse;
use super::generate::clashes;
use super::model::{Model, ROUNDING, Set};

/// Plays by index with the period that their work begins in, in the order of the library.
pub type Starts = Vec<(usize, usize)>;

/// Who goes first where two could.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Priority {
    /// Who has the longest chain of work hanging on it.
    LongestChain,
    /// Who asks most of anybody.
    MostWork,
    /// Who is done soonest.
    Shortest,
}

pub(super) const PRIORITIES: [Priority; 3] = [Priority::LongestChain, Priority::MostWork, Priority::Shortest];

/// What a schedule is kept within.
#[derive(Clone, Copy)]
pub(super) struct Within<'a> {
    /// Person-months a period by role.
    pub(super) capacity: &'a [f64],
    /// Cents; nothing where money is no limit.
    pub(super) budget: Option<i64>,
}

impl<'a> Within<'a> {
    /// The limits of a model.
    pub(super) fn of(model: &'a Model<'_>) -> Self {
        Self { capacity: &model.capacity, budget: model.purse.as_ref().map(Purse::there) }
    }
}

/// The first schedule that any priority finds; nothing if none fits.
pub(super) fn schedule(model: &Model<'_>, set: &Set) -> Option<Starts> {
    if !fits_in_sum(model, set) {
        return None;
    }
    PRIORITIES.iter().find_map(|priority| by_priority(model, set, *priority, Within::of(model)))
}

/// Whether plays can be in one plan, as far as that is known without a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Together {
    /// They can, with what they need, and so.
    Fit(Starts),
    /// No plan holds them: something they need is rejected or in no library, they exclude one another, or all their work
    /// is more than there is in all the time, or their cost more than the budget.
    Never,
    /// Only a search can tell.
    Open,
}

/// Whether plays can be in one plan, as far as that is known without a search.
#[must_use]
pub fn together(model: &Model<'_>, plays: &[usize]) -> Together {
    let mut set = vec![false; model.plays.len()];
    for play in plays {
        let Some(needs) = &model.plays[*play].all_needs else { return Together::Never };
        needs.iter().chain([play]).for_each(|index| set[*index] = true);
    }
    let windows = model.windows(usize::from(model.problem.periods));
    let hindered = |index: usize| windows[index].is_none() || clashes(model, index, &set);
    if model.members(&set).any(hindered) || !fits_in_sum(model, &set) {
        return Together::Never;
    }
    schedule(model, &set).map_or(Together::Open, Together::Fit)
}

/// The schedule that is done soonest, and of those the one that begins things earliest.
pub(super) fn best_schedule(model: &Model<'_>, set: &Set) -> Option<Starts> {
    let mut best: Option<(Starts, Vec<f64>)> = None;
    for priority in PRIORITIES {
        let ranks = ranks(model, set, priority);
        if let Some(starts) = by_ranks(model, set, &ranks, Within::of(model))
            && best.as_ref().is_none_or(|(other, _)| lateness(model, &starts) < lateness(model, other))
        {
            best = Some((starts, ranks));
        }
    }
    let (starts, ranks) = best?;
    Some(improved(model, set, starts, ranks))
}

/// A schedule with each play as early as the others and the budget let it, and better where putting one first makes
/// it so.
pub(super) fn earlier(model: &Model<'_>, starts: &Starts) -> Option<Starts> {
    let mut set = vec![false; model.plays.len()];
    let mut ranks = vec![0.0; model.plays.len()];
    for (index, period) in starts {
        set[*index] = true;
        ranks[*index] = -small(*period);
    }
    let cost_before = |index: usize| {
        let begins = starts.iter().find(|(other, _)| *other == index).map(|(_, period)| *period);
        model.purse.as_ref().zip(begins).map_or(0, |(purse, period)| purse.cost(index, period))
    };
    // In the order of their beginnings none comes later than it was: whoever is before it did not, either, and what
    // those after it cost where they were is put by.
    let starts = by_ranks_with(model, &set, &ranks, Within::of(model), cost_before)?;
    Some(improved(model, &set, starts, ranks))
}

/// Whether a schedule breaks no rule: everything needed is done before, nothing excludes another or was
/// rejected, and all is done in time and within the capacity and the budget.
pub(super) fn keeps_the_rules(model: &Model<'_>, starts: &Starts) -> bool {
    let mut ends: Vec<Option<usize>> = vec![None; model.plays.len()];
    for (index, period) in starts {
        let Some(play) = model.plays.get(*index) else { return false };
        if ends[*index].replace(period + play.work.len()).is_some() {
            return false;
        }
    }
    let periods = usize::from(model.problem.periods);
    let mut used = vec![0.0; model.capacity.len() * periods];
    for (index, period) in starts {
        let play = &model.plays[*index];
        let after_needs = play.needs.iter().all(|need| ends[*need].is_some_and(|end| end <= *period));
        let alone = play.clashes.iter().all(|other| ends[*other].is_none());
        let in_time = period + play.work.len() <= periods && play.held.is_none_or(|held| held == *period);
        if play.rejected || play.all_needs.is_none() || !after_needs || !alone || !in_time {
            return false;
        }
        for (offset, work) in play.work.iter().enumerate() {
            for (role, amount) in work {
                used[(period + offset) * model.capacity.len() + role] += amount;
            }
        }
    }
    used.iter().zip(model.capacity.iter().cycle()).all(|(used, capacity)| *used <= capacity + ROUNDING)
        && model.affords(starts)
}

fn improved(model: &Model<'_>, set: &Set, mut starts: Starts, mut ranks: Vec<f64>) -> Starts {
    // Put each play first in turn, and keep what is better, until nothing is.
    let mut improved = true;
    while improved {
        improved = false;
        for index in model.members(set) {
            let mut tried = ranks.clone();
            tried[index] = tried.iter().copied().fold(f64::MIN, f64::max) + 1.0;
            if let Some(other) = by_ranks(model, set, &tried, Within::of(model))
                && lateness(model, &other) < lateness(model, &starts)
            {
                (starts, ranks, improved) = (other, tried, true);
            }
        }
    }
    starts
}

/// A schedule by one priority within limits; nothing if the work does not fit.
pub(super) fn by_priority(
    model: &Model<'_>,
    set: &Set,
    priority: Priority,
    within: Within<'_>,
) -> Option<Starts> {
    by_ranks(model, set, &ranks(model, set, priority), within)
}

/// The period after the last work.
pub(super) fn finish(model: &Model<'_>, starts: &Starts) -> usize {
    starts.iter().map(|(index, period)| period + model.plays[*index].work.len()).max().unwrap_or(0)
}

fn lateness(model: &Model<'_>, starts: &Starts) -> (usize, usize) {
    (finish(model, starts), starts.iter().map(|(_, period)| period).sum())
}

/// Whether a set's whole work is within the whole capacity, and the least it costs within the budget: quickly told, and
/// often enough.
fn fits_in_sum(model: &Model<'_>, set: &Set) -> bool {
    let periods = f64::from(model.problem.periods);
    let mut used = vec![0.0; model.capacity.len()];
    for index in model.members(set) {
        for (role, amount) in model.plays[index].work.iter().flatten() {
            used[*role] += amount;
        }
    }
    let is_worked =
        used.iter().zip(&model.capacity).all(|(used, capacity)| *used <= capacity * periods + ROUNDING);
    let least = model.members(set).map(|index| model.least_cost(index)).fold(0, i64::saturating_add);
    is_worked && model.purse.as_ref().is_none_or(|purse| least <= purse.there())
}

/// More than any play asks for, in whatever unit.
const FIRST: f64 = 1e9;

fn ranks(model: &Model<'_>, set: &Set, priority: Priority) -> Vec<f64> {
    let mut ranks = vec![0.0; model.plays.len()];
    match priority {
        Priority::LongestChain => {
            let mut chains = vec![0; model.plays.len()];
            // Each round lets chains grow by one play; as many rounds as plays are always enough.
            for _ in 0..model.plays.len() {
                let mut grown = false;
                for index in model.members(set) {
                    let behind =
                        model.members(set).filter(|other| model.plays[*other].needs.contains(&index));
                    let longest = behind.map(|other| chains[other]).max().unwrap_or(0);
                    let chain = longest + model.plays[index].work.len();
                    grown |= chain != chains[index];
                    chains[index] = chain;
                }
                if !grown {
                    break;
                }
            }
            for index in model.members(set) {
                let work: usize = chains[index];
                ranks[index] = small(work) + model.plays[index].cost / 1e3;
            }
        }
        Priority::MostWork => {
            for index in model.members(set) {
                ranks[index] = model.plays[index].cost;
            }
        }
        Priority::Shortest => {
            for index in model.members(set) {
                ranks[index] = -small(model.plays[index].work.len());
            }
        }
    }
    // What has to be done by a date goes before what may wait.
    for (rank, latest) in ranks.iter_mut().zip(latest_starts(model, set).unwrap_or_default()) {
        *rank += latest.map_or(0.0, |_| FIRST);
    }
    ranks
}

/// A small count as a figure.
fn small(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// For each play of a set by when it has to begin at the latest for a date to be kept, its own or that of something which
/// needs it; nothing of plays that no date waits for. Nothing at all where a date cannot be kept.
fn latest_starts(model: &Model<'_>, set: &Set) -> Option<Vec<Option<usize>>> {
    let mut latest: Vec<Option<usize>> = vec![None; model.plays.len()];
    for dated in model.members(set) {
        let Some(held) = model.plays[dated].held else { continue };
        let needs = model.plays[dated].all_needs.as_ref()?;
        let in_time = held + model.plays[dated].work.len() <= usize::from(model.problem.periods);
        if !in_time || held < model.after_needs(dated) || needs.iter().any(|need| !set[*need]) {
            return None;
        }
        latest[dated] = Some(held);
        let mut before = vec![(dated, held)];
        while let Some((index, begins)) = before.pop() {
            for need in &model.plays[index].needs {
                let by = begins.checked_sub(model.plays[*need].work.len())?;
                // One with a date of its own keeps to it; whether that is early enough was looked at above.
                if model.plays[*need].held.is_none() && latest[*need].is_none_or(|known| by < known) {
                    latest[*need] = Some(by);
                    before.push((*need, by));
                }
            }
        }
    }
    Some(latest)
}

fn by_ranks(model: &Model<'_>, set: &Set, ranks: &[f64], within: Within<'_>) -> Option<Starts> {
    by_ranks_with(model, set, ranks, within, |index| model.least_cost(index))
}

/// Each play in the order of its rank as early as the limits let it; so much of the budget is put by for each play that
/// is still to come. Those with a date have their time first.
fn by_ranks_with(
    model: &Model<'_>,
    set: &Set,
    ranks: &[f64],
    Within { capacity, budget }: Within<'_>,
    put_by: impl Fn(usize) -> i64,
) -> Option<Starts> {
    let all_put_by = model.members(set).map(&put_by).fold(0, i64::saturating_add);
    let mut spare = budget.map(|budget| budget.saturating_sub(all_put_by));
    if spare.is_some_and(|spare| spare < 0) {
        return None;
    }
    let periods = usize::from(model.problem.periods);
    let mut free = vec![0.0; capacity.len() * periods];
    for row in free.chunks_exact_mut(capacity.len().max(1)) {
        row.copy_from_slice(capacity);
    }
    let latest = latest_starts(model, set)?;
    let mut ends: Vec<Option<usize>> = vec![None; model.plays.len()];
    let (mut dated, mut open): (Vec<usize>, Vec<usize>) =
        model.members(set).partition(|index| model.plays[*index].held.is_some());
    let mut starts = Vec::with_capacity(open.len() + dated.len());
    while !(open.is_empty() && dated.is_empty()) {
        let ready = |index: usize| model.plays[index].needs.iter().all(|need| ends[*need].is_some());
        let mut next: Option<usize> = None;
        for (place, index) in open.iter().enumerate() {
            let better = next.is_none_or(|best| ranks[*index] > ranks[open[best]]);
            if better && ready(*index) {
                next = Some(place);
            }
        }
        let index = match dated.pop() {
            Some(index) => index,
            // Nothing is ready only where a prerequisite is not in the set.
            None => open.remove(next?),
        };
        let play = &model.plays[index];
        // What has a date is placed before what it needs, which is held to be done by then.
        let earliest = play.needs.iter().filter_map(|need| ends[*need]).max().unwrap_or(0);
        let earliest = play.held.unwrap_or(earliest);
        let latest = latest[index].unwrap_or(periods.checked_sub(play.work.len())?);
        let fits = |start: &usize| {
            play.work.iter().enumerate().all(|(offset, work)| {
                let row = (start + offset) * capacity.len();
                work.iter().all(|(role, amount)| free[row + role] + ROUNDING >= *amount)
            })
        };
        let above = |start: usize| {
            model.purse.as_ref().map_or(0, |purse| purse.cost(index, start)).saturating_sub(put_by(index))
        };
        let start = (earliest..=latest)
            .find(|start| spare.is_none_or(|spare| above(*start) <= spare) && fits(start))?;
        spare = spare.map(|spare| spare - above(start));
        for (offset, work) in play.work.iter().enumerate() {
            for (role, amount) in work {
                free[(start + offset) * capacity.len() + role] -= amount;
            }
        }
        ends[index] = Some(start + play.work.len());
        starts.push((index, start));
    }
    starts.sort_unstable();
    Some(starts)
}
