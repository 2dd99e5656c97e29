//! Problems for tests, benchmarks and other people's solvers: small random ones, and large ones like real libraries.

#![allow(dead_code, clippy::unwrap_used)]

use domain::plan::{Budget, DimensionGap, PlanStage, Problem, Spending, Spot};
use domain::reading::WeakSpot;
use domain::{
    Aspect, Decision, Effect, Effort, End, PeriodUnit, Phase, PlannedPlay, Play, RatingEffects, Verdict,
    methods, plan,
};

/// Small numbers in a fixed order: a linear congruential generator (Knuth's MMIX constants).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(sides)).unwrap()
    }

    fn of<T: Copy>(&mut self, things: &[T]) -> T {
        things[usize::try_from(self.roll(u32::try_from(things.len()).unwrap())).unwrap()]
    }

    /// So many steps of a size, from 0 on.
    fn steps(&mut self, sides: u32, size: f64) -> f64 {
        f64::from(self.roll(sides)) * size
    }
}

/// A play of one role that pushes dimensions by so many levels.
pub(crate) fn play(id: &str, months: u16, effort: f64, effects: &[(&str, f64)]) -> Play {
    Play {
        id: id.into(),
        name: id.to_uppercase(),
        towards: End::Customer,
        phases: vec![Phase::Use],
        block: String::new(),
        needs: Vec::new(),
        excludes: Vec::new(),
        effort: vec![Effort { role: "product".to_owned(), person_months: effort }],
        work_months: months,
        effect_months: months,
        effects: effects.iter().map(|(dimension, likely)| effect(dimension, *likely)).collect(),
        rating_effects: RatingEffects { acquisition: 0.0, retention: 0.0, satisfaction: 0.0 },
        risk: String::new(),
        leading_indicator: String::new(),
        done_when: String::new(),
        why: String::new(),
        owner: String::new(),
    }
}

fn effect(dimension: &str, likely: f64) -> Effect {
    Effect { dimension: dimension.into(), low: likely / 2.0, likely, high: likely * 1.5 }
}

pub(crate) fn needing(mut play: Play, needs: &[&str]) -> Play {
    play.needs = needs.iter().map(|need| (*need).into()).collect();
    play
}

pub(crate) fn dimension(id: &str, level: f64, target: f64) -> DimensionGap {
    DimensionGap { id: id.into(), name: id.to_uppercase(), weight: 1.0, level, target }
}

/// Three person-months a period of one role, four periods, two dimensions with a gap of two levels each.
pub(crate) fn problem(plays: Vec<Play>) -> Problem {
    Problem {
        offering: "ours".into(),
        name: "Ours".to_owned(),
        dimensions: vec![dimension("offer", 3.0, 1.0), dimension("price", 3.0, 1.0)],
        stages: vec![PlanStage { id: "daily".into(), phase: Phase::Use, importance: 2 }],
        weak_spots: Vec::new(),
        plays,
        decisions: Vec::new(),
        begun: Vec::new(),
        given_up: Vec::new(),
        capacity: vec![Effort { role: "product".to_owned(), person_months: 3.0 }],
        unit: PeriodUnit::Quarter,
        periods: 4,
        budget: None,
    }
}

pub(crate) fn spot(phase: Phase, aspect: Aspect, severity: f64) -> Spot {
    Spot {
        weak_spot: WeakSpot {
            stage: "daily".into(),
            name: "Daily use".to_owned(),
            aspect,
            median: 2.0,
            n: 5,
            severity,
            spread: 1.0,
            agreement: 0.8,
            cause: None,
            weighted: false,
            scores: vec![2, 2, 2],
            note: None,
        },
        phase,
    }
}

pub(crate) fn decide(problem: &mut Problem, play: &str, verdict: Verdict) {
    let reason = "too early".to_owned();
    problem.decisions.push(Decision { play: play.into(), verdict, reason, period: None });
}

/// Holds a play at the period that it begins in.
pub(crate) fn hold(problem: &mut Problem, play: &str, period: u8) {
    let (verdict, reason) = (Verdict::Pinned, String::new());
    problem.decisions.push(Decision { play: play.into(), verdict, reason, period: Some(period) });
}

/// Two to seven plays in one to four quarters, or up to eight months: few enough to try every plan.
pub(crate) fn tiny(dice: &mut Dice) -> Problem {
    let count = 2 + dice.roll(6);
    random(dice, count, 1, 4)
}

/// Five to thirty plays in three to twelve quarters, or up to twenty-four months.
pub(crate) fn middling(dice: &mut Dice) -> Problem {
    let count = 5 + dice.roll(26);
    let mut made = random(dice, count, 3, 12);
    // Means of answers and shifted targets are no round figures.
    for dimension in &mut made.dimensions {
        dimension.level = f64::from(1 + dice.roll(12)) / 3.0;
        dimension.weight = f64::from(1 + dice.roll(6)) / 4.0;
        dimension.target = 4.0 * f64::from(dice.roll(1000)) / 997.0;
    }
    made
}

fn random(dice: &mut Dice, count: u32, shortest: u32, longest: u32) -> Problem {
    let roles = ["product", "sales", "success"];
    let mut plays: Vec<Play> = Vec::new();
    for index in 0..count {
        let mut made = play(&format!("p{index}"), u16::try_from(1 + dice.roll(7)).unwrap(), 0.0, &[]);
        for dimension in ["offer", "price", "reach"] {
            match dice.roll(7) {
                0 | 1 => made.effects.push(effect(dimension, -1.0)),
                2 => made.effects.push(effect(dimension, -0.5)),
                3 => made.effects.push(effect(dimension, -2.0)),
                4 if dice.roll(3) == 0 => made.effects.push(effect(dimension, 1.0)),
                _ => {}
            }
        }
        made.effort[0].person_months = 0.5 + dice.steps(9, 0.5);
        if dice.roll(3) == 0 {
            let role = dice.of(&roles[1..]);
            made.effort.push(Effort { role: role.to_owned(), person_months: 0.25 + dice.steps(8, 0.25) });
        }
        made.phases = vec![dice.of(Phase::ALL)];
        made.rating_effects.satisfaction = dice.steps(5, 0.5) - 0.5;
        made.rating_effects.retention = if dice.roll(3) == 0 { dice.steps(3, 0.5) } else { 0.0 };
        if index > 0 && dice.roll(3) == 0 {
            made.needs.push(format!("p{}", dice.roll(index)).as_str().into());
        }
        if index > 0 && dice.roll(6) == 0 {
            made.excludes.push(format!("p{}", dice.roll(index)).as_str().into());
        }
        plays.push(made);
    }
    let mut problem = problem(plays);
    problem.dimensions.push(dimension("reach", 2.0, 1.0));
    problem.periods = u8::try_from(shortest + dice.roll(longest - shortest + 1)).unwrap();
    if dice.roll(3) == 0 {
        // So many months are less than as many quarters, and the largest of either are as many plans.
        problem.unit = PeriodUnit::Month;
        problem.periods *= 2;
    }
    problem.capacity[0].person_months = 1.0 + dice.steps(6, 0.5);
    problem.capacity.push(Effort { role: "sales".to_owned(), person_months: dice.steps(5, 0.25) });
    problem.capacity.push(Effort { role: "success".to_owned(), person_months: dice.steps(5, 0.5) });
    problem.stages = Phase::ALL
        .iter()
        .map(|phase| PlanStage {
            id: "daily".into(),
            phase: *phase,
            importance: 1 + u8::try_from(dice.roll(3)).unwrap(),
        })
        .collect();
    problem.weak_spots = (0..dice.roll(6))
        .map(|_| spot(dice.of(Phase::ALL), dice.of(Aspect::ALL), 0.25 + dice.steps(8, 0.35)))
        .collect();
    if dice.roll(2) == 0 {
        problem.budget = Some(budget(dice, &problem.plays));
    }
    for index in 0..count {
        match dice.roll(20) {
            0 => decide(&mut problem, &format!("p{index}"), Verdict::Rejected),
            1 => decide(&mut problem, &format!("p{index}"), Verdict::Pinned),
            2 | 3 => {
                let period = u8::try_from(dice.roll(u32::from(problem.periods))).unwrap();
                hold(&mut problem, &format!("p{index}"), period);
            }
            4 => {
                let period = u8::try_from(dice.roll(2)).unwrap();
                problem.begun.push(PlannedPlay { play: format!("p{index}").into(), period });
            }
            _ => {}
        }
    }
    problem
}

/// Costs to the cent of two plays in three, and a budget that reaches for some of them.
fn budget(dice: &mut Dice, plays: &[Play]) -> Budget {
    let mut costs = Vec::new();
    for play in plays {
        if dice.roll(3) > 0 {
            let one_off = dice.steps(9, 2_500.0) + if dice.roll(4) == 0 { 0.01 } else { 0.0 };
            let running = if dice.roll(2) == 0 { dice.steps(6, 333.33) } else { 0.0 };
            costs.push(Spending { play: play.id.clone(), one_off, running });
        }
    }
    let all: f64 = costs.iter().map(|cost| cost.one_off + cost.running).sum();
    let amount = (all * f64::from(dice.roll(11)) / 10.0).round();
    Budget { amount, currency: "EUR".to_owned(), costs }
}

/// The library that comes with the program, the sample's gap and weak spots, so many quarters and eight roles.
pub(crate) fn default_library(quarters: u8) -> Problem {
    library_of_roles(quarters, 8)
}

/// The same with up to nine roles.
pub(crate) fn library_of_roles(quarters: u8, roles: usize) -> Problem {
    let mut problem = plan::problem(&methods::sample("northwind").unwrap()).unwrap();
    problem.periods = quarters;
    problem.decisions.clear();
    // A few roles do the work of all: whoever is not among them has a stand-in.
    for effort in problem.plays.iter_mut().flat_map(|play| &mut play.effort) {
        let at = methods::ROLES.iter().position(|role| *role == effort.role).unwrap_or_default();
        effort.role = methods::ROLES[at % roles].to_owned();
    }
    problem.capacity = methods::ROLES[..roles]
        .iter()
        .zip([1.5, 4.5, 1.0, 0.75, 1.0, 1.5, 1.0, 1.5, 1.0])
        .map(|(role, person_months)| Effort { role: (*role).to_owned(), person_months })
        .collect();
    problem
}

/// The same problem counted in months: as long, with twice as much of each role in a quarter, as else what is done in
/// one month would ask for more than there is in it.
pub(crate) fn in_months(mut problem: Problem) -> Problem {
    problem.unit = PeriodUnit::Month;
    problem.periods *= 3;
    for effort in &mut problem.capacity {
        effort.person_months /= 1.5;
    }
    problem
}

/// The same problem with costs of its plays and a budget that reaches for five of them, on average.
pub(crate) fn with_budget(mut problem: Problem, seed: u64) -> Problem {
    let mut made = budget(&mut Dice(seed), &problem.plays);
    let months = f64::from(problem.periods) * f64::from(problem.unit.months());
    let all: f64 = made.costs.iter().map(|cost| cost.one_off + cost.running * months).sum();
    let plays = f64::from(u32::try_from(problem.plays.len()).unwrap());
    made.amount = (all / plays * 5.0).round();
    problem.budget = Some(made);
    problem
}

/// A library of so many plays, made like those of the default library: with their lengths, efforts and effects mixed
/// anew, each needing at most one before it.
pub(crate) fn large(plays: usize, periods: u8, seed: u64) -> Problem {
    let mut dice = Dice(seed);
    let mut problem = default_library(periods);
    let library = std::mem::take(&mut problem.plays);
    let pick = |dice: &mut Dice| {
        let at = dice.roll(u32::try_from(library.len()).unwrap());
        library[usize::try_from(at).unwrap()].clone()
    };
    for index in 0..plays {
        let mut made = pick(&mut dice);
        made.id = format!("p{index}").as_str().into();
        made.name = format!("Play {index}");
        made.effort = pick(&mut dice).effort;
        for effort in &mut made.effort {
            effort.person_months *= f64::from(5 + dice.roll(11)) / 10.0;
        }
        for effect in &mut made.effects {
            effect.likely *= f64::from(1 + dice.roll(4)) / 4.0;
        }
        made.rating_effects = pick(&mut dice).rating_effects;
        made.needs.clear();
        made.excludes.clear();
        if index > 0 && dice.roll(3) == 0 {
            made.needs.push(format!("p{}", dice.roll(u32::try_from(index).unwrap())).as_str().into());
        }
        problem.plays.push(made);
    }
    problem
}
