//! What follows from the evidence on a position: how far it depends on weights, where each part of the journey stands,
//! and which facts would have to be different.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::position::{self, extremes, facts_for, position_of};
use domain::testing::Ids;
use domain::{Edit, Language, OfferingKind, Phase, Refusal, Workbook, methods};
use proptest::collection::vec;
use proptest::prelude::*;
use words::Words;

/// An offering of ours with one respondent, who gives the dimensions these levels in order; nothing is not answered.
fn answered(levels: &[Option<u8>]) -> Workbook {
    let mut ids = Ids::new();
    let (name, kind) = ("Suite".to_owned(), OfferingKind::Ours);
    let add = Edit::AddOffering { name, kind, placed: None, reason: String::new() };
    let mut book = ids.apply(&methods::blank(Language::English), &add).unwrap();
    let (name, role) = ("Ann".to_owned(), String::new());
    book = ids.apply(&book, &Edit::AddRespondent { name, role, side: domain::Side::Ours }).unwrap();
    let offering = book.offerings.last().unwrap().id.clone();
    for (dimension, level) in book.dimensions.clone().iter().zip(levels) {
        let edit = Edit::AnswerRubric {
            offering: offering.clone(),
            dimension: dimension.id.clone(),
            respondent: book.respondents[0].id.clone(),
            level: *level,
            note: String::new(),
        };
        book = ids.apply(&book, &edit).unwrap();
    }
    book
}

fn levels(all: [u8; 10]) -> Vec<Option<u8>> {
    all.into_iter().map(Some).collect()
}

/// A source of chance that gives the same numbers on every machine: Lehmer's generator with Park and Miller's figures.
struct Chance(u64);

impl Chance {
    /// A number 0…1.
    fn share(&mut self) -> f64 {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        f64::from(u32::try_from(self.0).unwrap()) / 2_147_483_647.0
    }

    /// About a standard normal number: twelve shares have the variance 1.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }
}

#[test]
fn the_interval_holds_nine_of_ten_positions_thrown_by_chance() {
    use domain::position::{LevelEstimate, evidenced};
    let estimate = |weight, level, spread, n| LevelEstimate { weight, level, spread, n };
    let estimates = [
        estimate(1.0, Some(2.4), Some(0.8), 5),
        estimate(2.0, Some(1.5), Some(0.5), 2),
        estimate(1.0, Some(3.2), Some(0.2), 6),
        estimate(0.5, Some(2.0), None, 1),
        estimate(1.0, Some(1.0), None, 1),
        estimate(1.0, Some(3.0), None, 1),
        estimate(1.5, Some(2.2), Some(1.2), 4),
        estimate(1.0, None, None, 0),
        estimate(1.0, None, None, 0),
    ];
    let found = evidenced(&estimates, 6).unwrap();
    let (low, high) = found.interval.unwrap();
    let weights: Vec<f64> = estimates.iter().map(|row| row.weight).collect();
    let mut chance = Chance(20_261_122);
    let mut within = 0_u32;
    let throws = 20_000;
    for _ in 0..throws {
        let level = |row: &LevelEstimate, chance: &mut Chance| match (row.level, row.spread) {
            // The mean of n answers, the level of one who may be half a level off, a level of five thrown by dice.
            (Some(level), Some(spread)) => {
                level + chance.normal() * (spread / f64::from(u8::try_from(row.n).unwrap())).sqrt()
            }
            (Some(level), None) => level + 0.5 * chance.normal(),
            (None, _) => (5.0 * chance.share()).floor().min(4.0),
        };
        let levels: Vec<f64> = estimates.iter().map(|row| level(row, &mut chance)).collect();
        let position = position_of(&levels, &weights).unwrap();
        within += u32::from((low..=high).contains(&position));
    }
    let share = f64::from(within) / f64::from(throws);
    assert!((share - 0.9).abs() < 0.015, "{share}");
}

fn rubric(book: &Workbook) -> domain::reading::RubricReading {
    *position::read(book, None).chosen.unwrap()
}

fn weighed(book: &Workbook, weight: impl Fn(usize) -> f64) -> Workbook {
    let mut after = book.clone();
    for (index, row) in book.dimensions.iter().enumerate() {
        let edit = Edit::SetWeight { dimension: row.id.clone(), weight: weight(index) };
        after = Ids::new().apply(&after, &edit).unwrap();
    }
    after
}

/// Offer, price, buying, reach, onboarding, labour, responsibility, contract, roadmap, relationship.
const MIXED: [u8; 10] = [1, 0, 0, 2, 4, 3, 3, 2, 1, 4];

#[test]
fn the_range_of_a_position_under_other_weights_is_the_one_by_hand() {
    // Σ ℓ = 20 of ten alike: 50. Levels below 2 and above 2 are half as heavy again or half as light:
    // lowest (1.5 × (0+0+1+1) + 0.5 × (2+2+3+3+4+4)) / (4 × 1.5 + 6 × 0.5) × 25 = 12 / 9 × 25 = 33⅓, and the two levels
    // of 2 are above it; highest (0.5 × (0+0+1+1+2+2) + 1.5 × (3+3+4+4)) / (6 × 0.5 + 4 × 1.5) × 25 = 24 / 9 × 25 = 66⅔.
    let found = rubric(&answered(&levels(MIXED))).sensitivity.unwrap();
    assert!((found.low - 100.0 / 3.0).abs() < 1e-9 && (found.high - 200.0 / 3.0).abs() < 1e-9);
    // Price half as heavy: 20 / 9.5 × 25; half as heavy again: 20 / 10.5 × 25.
    let price = &found.swings[1];
    assert!((price.lighter.unwrap() - 500.0 / 9.5).abs() < 1e-9);
    assert!((price.heavier.unwrap() - 500.0 / 10.5).abs() < 1e-9);
    // Price, buying, onboarding and relationship are all two levels from the middle; the first is named.
    assert_eq!(found.most.as_deref(), Some("Price formation"));
}

#[test]
fn nothing_is_said_of_weights_without_evidence_or_without_weights() {
    assert!(rubric(&answered(&[])).sensitivity.is_none());
    let weightless = weighed(&answered(&levels(MIXED)), |_| 0.0);
    let reading = rubric(&weightless);
    assert!(reading.sensitivity.is_none() && reading.jumps.is_empty());
    assert!(reading.phases.iter().all(|part| part.evidenced.is_none()));
    // One that alone weighs something says it all, whatever it weighs.
    let one = rubric(&weighed(&weightless, |index| if index == 5 { 0.2 } else { 0.0 }));
    let found = one.sensitivity.unwrap();
    assert!((found.low - 75.0).abs() < 1e-9 && (found.high - 75.0).abs() < 1e-9 && found.most.is_none());
}

#[test]
fn each_phase_stands_where_its_dimensions_put_it() {
    let reading = rubric(&answered(&levels(MIXED)));
    let found: Vec<(Phase, Option<f64>, usize)> = reading
        .phases
        .iter()
        .map(|part| (part.phase, part.evidenced.as_ref().map(|found| found.position), part.dimensions))
        .collect();
    // acquire: price 0, buying 0, contract 2; adopt: onboarding 4, responsibility 3; use: offer 1, labour 3,
    // responsibility 3, roadmap 1; support: reach 2; renew: contract 2, roadmap 1, relationship 4.
    let expected = [
        (Phase::Acquire, Some(50.0 / 3.0), 3),
        (Phase::Adopt, Some(87.5), 2),
        (Phase::Use, Some(50.0), 4),
        (Phase::Support, Some(50.0), 1),
        (Phase::Renew, Some(175.0 / 3.0), 3),
    ];
    assert_eq!(found, expected);
    let said: Vec<String> = reading.jumps.iter().map(|jump| Words::of(Language::English).say(jump)).collect();
    assert_eq!(
        said,
        ["“acquire” stands at 17, “adopt” at 88: one after the other, buyers meet two different firms."]
    );
}

#[test]
fn stages_of_a_map_stand_in_their_order_and_those_of_one_phase_together() {
    let mut book = answered(&levels(MIXED));
    let mut ids = Ids::new();
    let offering = book.offerings.last().unwrap().id.clone();
    let add = Edit::AddMap { name: "Retailers".to_owned(), offering: Some(offering), segment: None };
    book = ids.apply(&book, &add).unwrap();
    let map = book.maps[0].id.clone();
    let stages = [
        ("Onboards", Phase::Adopt),
        ("Buys", Phase::Acquire),
        ("Signs", Phase::Acquire),
        ("Goes", Phase::Leave),
        ("Learns", Phase::Adopt),
    ];
    for (name, phase) in stages {
        let (map, name) = (map.clone(), name.to_owned());
        let edit = Edit::AddStage { map, name, phase: Some(phase), before: None, within: None };
        book = ids.apply(&book, &edit).unwrap();
    }
    let reading = rubric(&book);
    let found: Vec<(Phase, &[String])> =
        reading.phases.iter().map(|part| (part.phase, part.stages.as_slice())).collect();
    assert_eq!(found.len(), 4);
    assert_eq!(found[1], (Phase::Acquire, &["Buys".to_owned(), "Signs".to_owned()][..]));
    // No dimension speaks of leaving: it stands nowhere, and its neighbours are each other's. The same two phases are
    // held against each other once.
    assert!(reading.phases[2].evidenced.is_none() && reading.phases[2].dimensions == 0);
    let said: Vec<String> = reading.jumps.iter().map(|jump| Words::of(Language::English).say(jump)).collect();
    assert_eq!(
        said,
        ["“Onboards” stands at 88, “acquire” at 17: one after the other, buyers meet two different firms."]
    );
}

#[test]
fn a_phase_that_nobody_answered_stands_nowhere_and_parts_its_neighbours() {
    // Only price (acquire) and reach (support) are answered, at the two ends.
    let mut some = vec![None; 10];
    (some[1], some[3]) = (Some(0), Some(4));
    let reading = rubric(&answered(&some));
    let part =
        |phase: Phase| reading.phases.iter().find(|part| part.phase == phase).unwrap().evidenced.clone();
    let acquire = part(Phase::Acquire).unwrap();
    // Price 0 and two in the middle; a third of what is asked.
    assert!((acquire.position - 100.0 / 3.0).abs() < 1e-9 && (acquire.coverage - 1.0 / 3.0).abs() < 1e-9);
    assert_eq!((acquire.answered, acquire.dimensions, acquire.respondents), (1, 3, 1));
    assert!(part(Phase::Adopt).is_none());
    assert_eq!(part(Phase::Support).unwrap().position, 100.0);
    assert!(reading.jumps.is_empty());
}

#[test]
fn few_facts_or_a_step_of_many_would_put_the_evidence_elsewhere() {
    let book = answered(&levels([3; 10]));
    let offering = book.offerings.last().unwrap().id.clone();
    // From 75 to 50: ten levels less. Three dimensions to their end and one further level, or one level of each.
    let facts = facts_for(&book, &offering, 50.0).unwrap();
    assert_eq!((facts.from, facts.to), (Some(75.0), 50.0));
    let fewest = facts.fewest.unwrap();
    let steps: Vec<(u8, u8)> = fewest.facts.iter().map(|fact| (fact.from, fact.to)).collect();
    assert_eq!((steps, fewest.reaches), (vec![(3, 0), (3, 0), (3, 0), (3, 2)], 50.0));
    assert_eq!(fewest.facts[0].is, "A standard prototype adapted to the buyer");
    assert_eq!(fewest.facts[0].becomes, "One design for all");
    let spread = facts.spread.unwrap();
    assert!(spread.facts.len() == 10 && spread.facts.iter().all(|fact| fact.to == 2));
    // One fact is enough where a level of it is nearly enough: rounding it is no reason for another.
    let mut found = answered(&levels([2, 1, 0, 1, 3, 3, 0, 4, 1, 0]));
    found = weighed(&found, |index| [2.0, 2.0, 0.0, 2.0, 3.0, 3.0, 0.0, 4.0, 2.0, 1.0][index]);
    let fewest = facts_for(&found, &offering, 50.0).unwrap().fewest.unwrap();
    assert_eq!(fewest.facts.iter().map(|fact| (fact.from, fact.to)).collect::<Vec<_>>(), [(4, 3)]);
    // Where it stands already nothing would have to be different.
    let facts = facts_for(&book, &offering, 75.0).unwrap();
    assert!(facts.fewest.unwrap().facts.is_empty() && facts.spread.is_none());
}

#[test]
fn facts_are_asked_for_of_what_is_ours_and_on_the_line() {
    let book = answered(&[]);
    let ours = book.offerings.last().unwrap().id.clone();
    let nothing = facts_for(&book, &ours, 20.0).unwrap();
    assert!(nothing.from.is_none() && nothing.fewest.is_none() && nothing.spread.is_none());
    assert!(matches!(facts_for(&book, &ours, f64::NAN), Err(Refusal::PositionOutOfRange { .. })));
    assert!(matches!(facts_for(&book, &book.offerings[0].id, 20.0), Err(Refusal::OursOnly { .. })));
    assert!(matches!(facts_for(&book, &"nowhere".into(), 20.0), Err(Refusal::NotFound { .. })));
    let weightless = weighed(&answered(&levels(MIXED)), |_| 0.0);
    let ours = weightless.offerings.last().unwrap().id.clone();
    assert!(facts_for(&weightless, &ours, 20.0).unwrap().fewest.is_none());
}

proptest! {
    #[test]
    fn no_weights_within_the_share_lead_beyond_the_extremes_and_some_lead_there(
        rows in vec((0.0_f64..=4.0, 0.0_f64..=10.0), 1..8),
        share in 0.0_f64..0.9,
        inner in vec(0.0_f64..=1.0, 8),
    ) {
        let (levels, weights): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
        let found = extremes(&levels, &weights, share);
        prop_assert_eq!(found.is_some(), weights.iter().sum::<f64>() > 0.0);
        let Some((low, high)) = found else { return Ok(()) };
        let at = |factor: &dyn Fn(usize) -> f64| {
            let changed: Vec<f64> = weights.iter().enumerate().map(|(index, weight)| weight * factor(index)).collect();
            position_of(&levels, &changed).unwrap()
        };
        // Every corner.
        let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        for corner in 0..1_u32 << levels.len() {
            let there = at(&|index| if corner >> index & 1 == 1 { 1.0 + share } else { 1.0 - share });
            (least, most) = (least.min(there), most.max(there));
        }
        prop_assert!((low - least).abs() < 1e-9 && (high - most).abs() < 1e-9);
        // Any place between.
        let there = at(&|index| 1.0 - share + 2.0 * share * inner[index]);
        prop_assert!(low - 1e-9 <= there && there <= high + 1e-9);
    }

    #[test]
    fn no_fewer_facts_would_do(
        given in vec(0_u8..=4, 10),
        weights in vec(0_u8..=4, 10),
        target in 0_u8..=100,
    ) {
        let book = answered(&given.iter().copied().map(Some).collect::<Vec<_>>());
        let book = weighed(&book, |index| f64::from(weights[index]));
        let ours = book.offerings.last().unwrap().id.clone();
        let facts = facts_for(&book, &ours, f64::from(target)).unwrap();
        prop_assert_eq!(facts.from.is_some(), weights.iter().any(|weight| *weight > 0));
        let (Some(from), Some(fewest)) = (facts.from, facts.fewest) else { return Ok(()) };
        let count = fewest.facts.len();
        prop_assert!((fewest.reaches - facts.to).abs() <= (from - facts.to).abs() + 1e-9);
        for fact in &fewest.facts {
            let row = book.dimensions.iter().find(|row| row.id == fact.dimension).unwrap();
            prop_assert!(fact.from != fact.to);
            prop_assert_eq!(&row.levels[usize::from(fact.to)], &fact.becomes);
        }
        // Every smaller set, each of it at its end, falls short.
        let end = if facts.to > from { 4.0 } else { 0.0 };
        let weights: Vec<f64> = weights.iter().copied().map(f64::from).collect();
        for set in (0..1_u32 << 10).filter(|set| set.count_ones() as usize + 1 == count) {
            let level = |(index, level): (usize, &u8)| if set >> index & 1 == 1 { end } else { f64::from(*level) };
            let levels: Vec<f64> = given.iter().enumerate().map(level).collect();
            let there = position_of(&levels, &weights).unwrap();
            let short = if end > 0.0 { facts.to - there } else { there - facts.to };
            prop_assert!(short > 0.0);
        }
    }
}
