//! A case whose drivers nobody knows: played out thousands of times, each driver drawn from what is believed of it.

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

/// A case that is not known exactly.
pub struct Uncertain<'a, F> {
    /// What is believed of each driver.
    pub drivers: &'a [Pert],
    /// How many months it has.
    pub months: usize,
    /// The discount rate of a month.
    pub rate: f64,
    /// Fills in the flow of each month, given a value of each driver.
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

/// Plays a case out. `watch` hears how much is done, 0…1, now and then and from any thread; what it breaks off has no
/// answer. Every block of runs has a stream of its own (xoshiro256++, each 2¹²⁸ numbers after the one before), so that
/// the answer depends on nothing but the case, the count and the seed.
pub fn simulate<F: Fn(&[f64], &mut [f64]) + Sync>(
    case: &Uncertain<'_, F>,
    runs: &Runs,
    watch: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
) -> Option<Simulation> {
    let count = runs.count.max(1);
    // The sums of a block stand together, month by month, so that no two threads write near one another.
    let mut sums = vec![0.0; count * case.months];
    let mut values = vec![0.0; count];
    let table = Table { samplers: case.drivers.iter().map(Pert::sampler).collect(), worth: worth(case) };
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
    samplers: Vec<Sampler>,
    /// What a unit of money in each month is worth today.
    worth: Vec<f64>,
}

impl Table {
    fn play<F: Fn(&[f64], &mut [f64])>(&self, case: &Uncertain<'_, F>, block: &mut Block<'_>) {
        let size = block.values.len();
        let mut drivers = vec![0.0; self.samplers.len()];
        let mut flows = vec![0.0; case.months];
        for (run, value) in block.values.iter_mut().enumerate() {
            for (driver, sampler) in drivers.iter_mut().zip(&self.samplers) {
                *driver = sampler.draw(block.stream.next_u64());
            }
            (case.flows)(&drivers, &mut flows);
            let (mut sum, mut total) = (0.0, 0.0);
            for ((month, flow), worth) in block.sums.chunks_mut(size).zip(&flows).zip(&self.worth) {
                sum += flow;
                total += flow * worth;
                month[run] = sum;
            }
            *value = total;
        }
    }
}

fn worth<F>(case: &Uncertain<'_, F>) -> Vec<f64> {
    present(&vec![1.0; case.months], case.rate)
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
