//! A case whose drivers nobody knows: played out thousands of times, each driver drawn from what is believed of it.

use super::correlation::{Copula, Pair};
use super::{Pert, Sampler, present};
use crate::rating::number;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use serde::Serialize;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

mod quantile;

use quantile::quantiles;

/// A case as a function of its drivers, for some vectors of drivers at once.
pub trait Flows {
    /// Fills in the flow of each month, given a value of each driver; `N` cases side by side.
    fn fill<const N: usize>(&self, drivers: &[[f64; N]], flows: &mut [[f64; N]]);
}

/// One that knows of one vector at a time.
impl<F: Fn(&[f64], &mut [f64])> Flows for F {
    fn fill<const N: usize>(&self, drivers: &[[f64; N]], flows: &mut [[f64; N]]) {
        let mut filled = vec![0.0; flows.len()];
        for case in 0..N {
            let own: Vec<f64> = drivers.iter().map(|driver| driver[case]).collect();
            self(&own, &mut filled);
            for (flow, filled) in flows.iter_mut().zip(&filled) {
                flow[case] = *filled;
            }
        }
    }
}

/// A case that is not known exactly.
pub struct Uncertain<'a, F> {
    /// What is believed of each driver.
    pub drivers: &'a [Pert],
    /// Which of them go together: pairs that the gates have found possible.
    pub pairs: &'a [Pair],
    /// How many months it has.
    pub months: usize,
    /// The discount rate of a month.
    pub rate: f64,
    /// The flow of each month, given a value of each driver.
    pub flows: F,
}

/// How often a case is played out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Runs {
    /// How often, at least once.
    pub count: usize,
    /// What the random numbers begin from: the same seed gives the same figures.
    pub seed: u32,
    /// How many threads work on it, which changes nothing but the time it takes.
    pub threads: usize,
}

/// What came out of playing a case many times.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Simulation {
    /// How often it was played.
    pub runs: usize,
    /// The seed that gives the same again.
    pub seed: u32,
    /// The share of runs, 0…1, whose net present value is above nought.
    pub probability: f64,
    /// The mean of the net present values.
    pub mean: f64,
    /// Where the net present values lie.
    pub npv: Tenths,
    /// Where the sum of the flows up to each month lies.
    pub fan: Vec<Tenths>,
}

/// Four fifths of what was found, and the middle: quantiles of type 7, as everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct Tenths {
    /// A tenth lies below.
    pub p10: f64,
    /// Half.
    pub p50: f64,
    /// A tenth lies above.
    pub p90: f64,
}

/// Runs that draw from one stream of random numbers and are worked on together: few enough to stay in a core's own cache.
const BLOCK: usize = 128;
/// Runs that are computed side by side; a block holds whole groups of them.
const GROUP: usize = 8;

/// Plays a case out. `watch` hears how much is done, 0…1, now and then and from any thread; what it breaks off has no
/// answer. Every block of runs has a stream of its own (xoshiro256++, each 2¹²⁸ numbers after the one before), so that
/// the answer depends on nothing but the case, the count and the seed.
pub fn simulate<F: Flows + Sync>(
    case: &Uncertain<'_, F>,
    runs: &Runs,
    watch: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
) -> Option<Simulation> {
    let count = runs.count.max(1);
    // The sums of a block stand together, month by month, so that no two threads write near one another.
    let mut sums = vec![0.0; count * case.months];
    let mut values = vec![0.0; count];
    let table = Table::of(case);
    let mut stream = Xoshiro256PlusPlus::seed_from_u64(u64::from(runs.seed));
    // A case without months has nothing to fill in, but a chunk must have a size.
    let blocks = sums.chunks_mut((BLOCK * case.months).max(1));
    let blocks = values.chunks_mut(BLOCK).zip(blocks.chain(std::iter::repeat_with(Default::default)));
    let blocks = blocks.map(|(values, sums)| {
        let own = stream.clone();
        stream.jump();
        Block { values, sums, stream: own }
    });
    let done = AtomicUsize::new(0);
    share_out(runs.threads, blocks, |mut block| {
        let size = block.values.len();
        table.play(case, &mut block);
        watch(number(done.fetch_add(size, Ordering::Relaxed) + size) / number(count))
    })
    .is_continue()
    .then(|| Simulation {
        runs: count,
        seed: runs.seed,
        probability: number(values.iter().filter(|value| **value > 0.0).count()) / number(count),
        mean: values.iter().sum::<f64>() / number(count),
        npv: band(&values),
        fan: fan(&sums, count, case.months, runs.threads),
    })
}

/// Some runs, and where what they find goes.
struct Block<'a> {
    /// The net present value of each.
    values: &'a mut [f64],
    /// The sum of its flows up to each month: all runs of month 0, then all of month 1 …
    sums: &'a mut [f64],
    stream: Xoshiro256PlusPlus,
}

/// What all runs share.
struct Table {
    /// All drivers as expected.
    likely: Vec<[f64; GROUP]>,
    /// Those that are not known, by their place. What is known is not drawn.
    samplers: Vec<(usize, Sampler)>,
    /// How their draws go together.
    copula: Copula,
    /// What a unit of money in each month is worth today.
    worth: Vec<f64>,
}

impl Table {
    fn of<F>(case: &Uncertain<'_, F>) -> Self {
        let unknown = case.drivers.iter().enumerate().filter(|(_, driver)| driver.high > driver.low);
        let unknown: Vec<_> = unknown.collect();
        let draw = |driver: usize| unknown.iter().position(|(place, _)| *place == driver);
        let pairs = case.pairs.iter().filter(|(_, _, coefficient)| *coefficient != 0.0);
        let pairs: Vec<Pair> = pairs
            .filter_map(|(one, other, coefficient)| Some((draw(*one)?, draw(*other)?, *coefficient)))
            .collect();
        Self {
            likely: case.drivers.iter().map(|driver| [driver.likely; GROUP]).collect(),
            samplers: unknown.iter().map(|(place, driver)| (*place, driver.sampler())).collect(),
            copula: Copula::of(&pairs),
            worth: present(&vec![1.0; case.months], case.rate),
        }
    }

    fn play<F: Flows>(&self, case: &Uncertain<'_, F>, block: &mut Block<'_>) {
        let size = block.values.len();
        let mut drivers = self.likely.clone();
        let mut flows = vec![[0.0; GROUP]; case.months];
        let (mut bits, mut normals) = (vec![0; self.samplers.len()], Vec::new());
        for (group, values) in block.values.chunks_mut(GROUP).enumerate() {
            // One run after the other, so that a run does not depend on how many there are.
            for (run, _) in values.iter().enumerate() {
                bits.iter_mut().for_each(|bits| *bits = block.stream.next_u64());
                self.copula.mix(&mut bits, &mut normals);
                for ((place, sampler), bits) in self.samplers.iter().zip(&bits) {
                    drivers[*place][run] = sampler.draw(*bits);
                }
            }
            case.flows.fill(&drivers, &mut flows);
            let runs = group * GROUP..group * GROUP + values.len();
            let (mut sum, mut total) = ([0.0; GROUP], [0.0; GROUP]);
            for ((month, flow), worth) in block.sums.chunks_mut(size).zip(&flows).zip(&self.worth) {
                for ((sum, total), flow) in sum.iter_mut().zip(&mut total).zip(flow) {
                    *sum += flow;
                    *total += flow * worth;
                }
                month[runs.clone()].copy_from_slice(&sum[..values.len()]);
            }
            values.copy_from_slice(&total[..values.len()]);
        }
    }
}

/// The bands of all months.
fn fan(sums: &[f64], count: usize, months: usize, threads: usize) -> Vec<Tenths> {
    let mut fan = vec![Tenths { p10: 0.0, p50: 0.0, p90: 0.0 }; months];
    let every_month = fan.iter_mut().enumerate();
    let _: ControlFlow<()> = share_out(threads, every_month, |(month, found)| {
        let mut values = Vec::with_capacity(count);
        for block in sums.chunks(BLOCK * months) {
            let size = block.len() / months;
            values.extend_from_slice(&block[month * size..(month + 1) * size]);
        }
        *found = band(&values);
        ControlFlow::Continue(())
    });
    fan
}

fn band(values: &[f64]) -> Tenths {
    let [p10, p50, p90] = quantiles(values, [0.1, 0.5, 0.9]);
    Tenths { p10, p50, p90 }
}

/// Does all the work on some threads, each taking the next piece when it is done with one; until one breaks off.
fn share_out<T: Send>(
    threads: usize,
    pieces: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> ControlFlow<()> + Sync,
) -> ControlFlow<()> {
    let pieces = Mutex::new(Some(pieces));
    let worker = || {
        loop {
            let mut pieces = pieces.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(piece) = pieces.as_mut().map(Iterator::next) else { return ControlFlow::Break(()) };
            drop(pieces);
            let Some(piece) = piece else { return ControlFlow::Continue(()) };
            work(piece)?;
        }
    };
    // Whoever breaks off takes the pieces away, so that nobody begins another one.
    let worker = || worker().map_break(|()| *pieces.lock().unwrap_or_else(PoisonError::into_inner) = None);
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads.max(1)).map(|_| scope.spawn(worker)).collect();
        let own = worker();
        let ended = others.into_iter().map(std::thread::ScopedJoinHandle::join);
        ended.fold(own, |all, one| match one {
            Ok(ControlFlow::Continue(())) => all,
            Ok(ControlFlow::Break(())) => ControlFlow::Break(()),
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

#[cfg(test)]
mod tests;
