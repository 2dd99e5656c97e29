use super::*;
use crate::finance::{Pert, Runs, Uncertain, simulate};
use crate::rating::number;
use proptest::prelude::*;
use std::ops::ControlFlow;
use std::sync::Mutex;

const DRIVERS: [Pert; 3] = [
    Pert { low: 50.0, likely: 100.0, high: 250.0 },
    Pert { low: 20.0, likely: 65.0, high: 80.0 },
    Pert { low: 0.0, likely: 0.0, high: 1.0 },
];
const COUNT: usize = 100_000;

/// What is drawn of each driver, run by run.
fn draws(drivers: &[Pert], pairs: &[Pair], count: usize) -> Vec<Vec<f64>> {
    let seen = Mutex::new(Vec::new());
    let flows = |drivers: &[f64], _: &mut [f64]| seen.lock().unwrap().push(drivers.to_vec());
    let case = Uncertain { drivers, pairs, months: 0, rate: 0.0, flows };
    // Whole groups, so that no run is asked for that does not count.
    simulate(&case, &Runs { count, seed: 11, threads: 1 }, &|_| ControlFlow::Continue(())).unwrap();
    let seen = seen.into_inner().unwrap();
    assert_eq!(seen.len(), count);
    (0..drivers.len()).map(|driver| seen.iter().map(|run| run[driver]).collect()).collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / number(values.len())
}

fn covariance(one: &[f64], other: &[f64]) -> f64 {
    let (middle, other_middle) = (mean(one), mean(other));
    mean(
        &one.iter()
            .zip(other)
            .map(|(one, other)| (one - middle) * (other - other_middle))
            .collect::<Vec<_>>(),
    )
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*one].total_cmp(&values[*other]));
    let mut ranks = vec![0.0; values.len()];
    for (rank, place) in order.into_iter().enumerate() {
        ranks[place] = number(rank);
    }
    ranks
}

fn rank_correlation(one: &[f64], other: &[f64]) -> f64 {
    let (one, other) = (ranks(one), ranks(other));
    covariance(&one, &other) / (covariance(&one, &one) * covariance(&other, &other)).sqrt()
}

/// `E[(F⁻¹(Φ(Z)) − m) Heₖ(Z)] / √k!`, by the rule of rectangles, which is exact to many digits for what falls off so fast.
fn hermite(driver: &Pert, order: usize) -> f64 {
    let sampler = driver.sampler();
    let step = 1e-3;
    let terms = (-8000..=8000).map(|at| {
        let normal = f64::from(at) * step;
        let (mut before, mut polynomial) = (0.0, 1.0);
        for degree in 0..order {
            (before, polynomial) = (polynomial, normal * polynomial - number(degree) * before);
        }
        let density = (-normal * normal / 2.0).exp() / std::f64::consts::TAU.sqrt();
        (sampler.draw(bits_of(normal)) - driver.mean()) * polynomial * density * step
    });
    terms.sum::<f64>() / (1..=order).map(number).product::<f64>().sqrt()
}

/// Mehler's formula: the covariance of two functions of normals with a coefficient is `Σ rᵏ cₖ dₖ`.
fn covariance_in_theory(one: &Pert, other: &Pert, coefficient: f64) -> f64 {
    (1..20_i32)
        .map(|order| {
            let degree = usize::try_from(order).unwrap();
            coefficient.powi(order) * hermite(one, degree) * hermite(other, degree)
        })
        .sum()
}

#[test]
fn ranks_go_together_as_the_copula_says_and_each_figure_is_distributed_as_alone() {
    for coefficient in [-1.0, -0.7, 0.3, 0.9, 1.0] {
        let found = draws(&DRIVERS, &[(0, 2, coefficient)], COUNT);
        let theory = 6.0 / std::f64::consts::PI * (coefficient / 2.0).asin();
        let ranks = rank_correlation(&found[0], &found[2]);
        // Four standard errors, at most 1 / √n each.
        assert!((ranks - theory).abs() < 4.0 / number(COUNT).sqrt(), "{ranks} is not {theory}");
        assert!(rank_correlation(&found[0], &found[1]).abs() < 4.0 / number(COUNT).sqrt());
        for (driver, values) in DRIVERS.iter().zip(&found) {
            let mut sorted = values.clone();
            sorted.sort_by(f64::total_cmp);
            // Kolmogorov's distance; 1.95 / √n is passed once in a thousand times.
            let distance = sorted.iter().enumerate().map(|(rank, value)| {
                (driver.cumulative(*value) - (number(rank) + 0.5) / number(COUNT)).abs()
            });
            assert!(distance.fold(0.0, f64::max) < 1.95 / number(COUNT).sqrt());
        }
    }
}

#[test]
fn a_sum_has_the_variance_that_theory_gives() {
    let pairs = [(0, 1, 0.6), (1, 2, -0.5), (0, 2, 0.1)];
    let found = draws(&DRIVERS, &pairs, COUNT);
    let sum: Vec<f64> = (0..COUNT).map(|run| found[0][run] + found[1][run] + 100.0 * found[2][run]).collect();
    let last = Pert { low: 0.0, likely: 0.0, high: 100.0 };
    let drivers = [&DRIVERS[0], &DRIVERS[1], &last];
    let alone: f64 = drivers.iter().map(|driver| driver.variance()).sum();
    let together: f64 = pairs
        .iter()
        .map(|(one, other, coefficient)| {
            2.0 * covariance_in_theory(drivers[*one], drivers[*other], *coefficient)
        })
        .sum();
    let variance = covariance(&sum, &sum);
    let theory = alone + together;
    assert!((variance / theory - 1.0).abs() < 0.02, "{variance} is not {theory}; alone it were {alone}");
    assert!((theory / alone - 1.0).abs() > 0.1, "what goes together must show");
}

#[test]
fn what_does_not_go_together_is_drawn_as_before_to_the_bit() {
    let alone = draws(&DRIVERS, &[], 1024);
    assert_eq!(draws(&DRIVERS, &[(0, 1, 0.0), (1, 2, 0.0)], 1024), alone);
    // Of a pair the first one leads.
    let pair = draws(&DRIVERS, &[(0, 1, 0.5)], 1024);
    assert_eq!((&pair[0], &pair[2]), (&alone[0], &alone[2]));
    assert_ne!(pair[1], alone[1]);
    // And with what is known, nothing can.
    let known = [DRIVERS[0], Pert::known(5.0)];
    assert_eq!(draws(&known, &[(0, 1, 1.0)], 1024), draws(&known, &[], 1024));
}

#[test]
fn of_a_set_that_cannot_be_the_pair_is_named_with_what_it_may_be() {
    let pairs = [(0, 1, 0.9), (0, 2, 0.9), (1, 2, -0.2)];
    let Some(Contradiction::Pair { pair, low, high }) = contradiction(&pairs, |pair| pair == 2) else {
        panic!("one pair mends it")
    };
    // 0.81 ± 0.19.
    assert_eq!((pair, low, high), (2, 0.62, 1.0));
    // Two that are each close to the ends cannot be against one another, nor can three be all against all.
    assert_eq!(contradiction(&[(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0)], |_| true), None);
    assert!(contradiction(&[(0, 1, -0.6), (0, 2, -0.6), (1, 2, -0.6)], |_| true).is_some());
    assert_eq!(contradiction(&[(0, 1, -0.5), (0, 2, -0.5), (1, 2, -0.5)], |_| true), None);
}

#[test]
fn where_no_single_pair_mends_it_all_are_taken_back_to_a_share() {
    // Four figures all against all: at most −1/3 each.
    let pairs: Vec<Pair> = (0..4).flat_map(|one| (one + 1..4).map(move |other| (one, other, -0.9))).collect();
    let Some(Contradiction::All { pair, share }) = contradiction(&pairs, |_| true) else {
        panic!("no single pair mends it")
    };
    assert_eq!((pairs[pair].2, share), (-0.9, 0.37));
    let held: Vec<Pair> = pairs.iter().map(|(one, other, given)| (*one, *other, given * share)).collect();
    assert_eq!(contradiction(&held, |_| true), None);
}

proptest! {
    #[test]
    fn a_pair_set_to_either_end_of_its_range_holds(coefficients in proptest::collection::vec(-1.0..1.0_f64, 6)) {
        let places = (0..4).flat_map(|one| (one + 1..4).map(move |other| (one, other)));
        let mut pairs: Vec<Pair> =
            places.zip(&coefficients).map(|((one, other), given)| (one, other, *given)).collect();
        if let Some(Contradiction::Pair { pair, low, high }) = contradiction(&pairs, |_| true) {
            prop_assert!(-1.0 <= low && low <= high && high <= 1.0);
            for end in [low, high] {
                pairs[pair].2 = end;
                prop_assert_eq!(contradiction(&pairs, |_| true), None);
            }
        }
    }

    #[test]
    fn bits_and_normals_are_two_ways_to_say_one_share(normal in -7.0..7.0_f64) {
        prop_assert!((normal_of(bits_of(normal)) - normal).abs() < 1e-9 * normal.abs().max(1.0));
    }
}
