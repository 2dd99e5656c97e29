//! Plans proven best, beside every plan there is, and what is said where none is.
#![allow(clippy::unwrap_used)] // Helpers of tests are tests too.

mod problems;

use domain::plan::{Budget, Generated, Problem, Proof, Reason, Spending};
use domain::{Effort, PlannedPlay, Play, Verdict};
use problems::{Dice, decide, default_library, hold, large, middling, needing, play, problem, tiny};
use solver::{Limit, Watch, Worth, losses, solve, worth};
use std::time::Duration;

const LONG: Duration = Duration::from_secs(120);

fn plan(problem: &Problem) -> Generated {
    solve(problem, LONG, &Watch::default())
}

fn check(problem: &Problem, expected: &[(&str, u8)]) -> Generated {
    let plan = plan(problem);
    let plays: Vec<_> = plan.plays.iter().map(|play| (play.play.as_str(), play.period)).collect();
    assert_eq!((plays.as_slice(), plan.proof), (expected, Proof::Optimal));
    plan
}

fn conflict(problem: &Problem) -> Vec<String> {
    plan(problem).conflict.iter().map(ToString::to_string).collect()
}

fn bought(problem: &Problem) -> Vec<Worth> {
    worth(problem, &plan(problem), LONG, &Watch::default())
}

#[test]
fn what_earns_nothing_is_left_out_and_what_is_needed_comes_before() {
    check(
        &problem(vec![
            play("none", 3, 1.0, &[]),
            needing(play("package", 3, 2.0, &[("offer", -2.0)]), &["market"]),
            play("market", 1, 1.0, &[]),
            play("more", 3, 1.0, &[("offer", -1.0)]),
        ]),
        &[("market", 0), ("package", 1)],
    );
}

#[test]
fn two_slow_plays_are_found_where_greed_takes_the_quick_one() {
    let mut problem = problem(vec![
        play("quick", 3, 1.5, &[("offer", -1.5)]),
        play("slow", 3, 1.5, &[("offer", -1.0), ("price", -0.4)]),
        play("slower", 3, 1.5, &[("offer", -1.0), ("price", -1.0)]),
    ]);
    problem.periods = 1;
    check(&problem, &[("slow", 0), ("slower", 0)]);
}

#[test]
fn a_library_of_nothing_gives_a_plan_of_nothing_and_that_is_proven() {
    check(&problem(Vec::new()), &[]);
    check(&problem(vec![play("away", 3, 1.0, &[("offer", 1.0)])]), &[]);
}

#[test]
fn a_play_in_two_bits_of_a_period_is_not_split() {
    // Two thirds of the time are there in each period: as fractions the plays would fit, whole they do not.
    let mut problem =
        problem(vec![play("one", 3, 2.0, &[("offer", -1.0)]), play("two", 3, 2.0, &[("price", -1.0)])]);
    problem.periods = 1;
    check(&problem, &[("one", 0)]);
}

#[test]
fn pins_that_exclude_each_other_are_named_and_the_first_is_kept() {
    let mut problem = problem(vec![
        play("cheap", 3, 1.0, &[("offer", -2.0)]),
        play("fine", 3, 1.0, &[("price", -1.0)]),
        play("dear", 3, 1.0, &[("offer", 1.0)]),
    ]);
    for pin in ["cheap", "fine", "dear"] {
        decide(&mut problem, pin, Verdict::Pinned);
    }
    let plan = check(&problem, &[("cheap", 0), ("fine", 0)]);
    assert_eq!(plan.conflict.iter().map(domain::PlayId::as_str).collect::<Vec<_>>(), ["cheap", "dear"]);
}

#[test]
fn of_several_conflicts_the_smallest_is_named() {
    // Three of the first four are too much work together; the last cannot be done at all, which one pin shows.
    let mut plays: Vec<Play> =
        ["one", "two", "three", "four"].iter().map(|id| play(id, 3, 3.0, &[("offer", -0.5)])).collect();
    plays.push(needing(play("late", 3, 0.0, &[]), &["market"]));
    plays.push(play("market", 1, 0.0, &[]));
    let mut problem = problem(plays);
    problem.periods = 2;
    for pin in ["one", "two", "three", "four", "late"] {
        decide(&mut problem, pin, Verdict::Pinned);
    }
    assert_eq!(conflict(&problem), ["one", "two", "three"]);
    decide(&mut problem, "market", Verdict::Rejected);
    assert_eq!(conflict(&problem), ["late"]);
}

#[test]
fn pins_that_fit_are_no_conflict() {
    let mut problem = problem(vec![play("useless", 3, 1.0, &[]), play("good", 3, 1.0, &[("offer", -1.0)])]);
    decide(&mut problem, "useless", Verdict::Pinned);
    assert_eq!(check(&problem, &[("useless", 0), ("good", 0)]).conflict, Vec::new());
}

#[test]
fn a_date_that_was_set_is_kept_and_the_rest_is_planned_around_it() {
    // One at a time: the best comes when it was said, and the others before, between and after.
    let mut problem = problem(vec![
        play("best", 3, 3.0, &[("offer", -2.0)]),
        needing(play("after", 3, 3.0, &[("price", -1.0)]), &["first"]),
        play("first", 3, 3.0, &[]),
    ]);
    check(&problem, &[("first", 0), ("best", 1), ("after", 2)]);
    hold(&mut problem, "best", 3);
    check(&problem, &[("first", 0), ("after", 1), ("best", 3)]);
    hold(&mut problem, "after", 2);
    check(&problem, &[("first", 0), ("after", 2), ("best", 3)]);
}

#[test]
fn what_is_held_is_in_though_it_closes_nothing() {
    let mut problem = problem(vec![play("useless", 3, 3.0, &[]), play("good", 3, 3.0, &[("offer", -1.0)])]);
    hold(&mut problem, "useless", 0);
    check(&problem, &[("useless", 0), ("good", 1)]);
}

#[test]
fn what_has_begun_is_neither_moved_nor_left_out() {
    let mut problem = problem(vec![play("good", 3, 3.0, &[("offer", -1.0)]), play("begun", 3, 3.0, &[])]);
    problem.begun = vec![PlannedPlay { play: "begun".into(), period: 0 }];
    check(&problem, &[("begun", 0), ("good", 1)]);
    decide(&mut problem, "begun", Verdict::Rejected);
    check(&problem, &[("good", 0)]);
}

#[test]
fn a_date_before_what_it_needs_can_be_done_is_a_conflict_by_itself() {
    let mut problem = problem(vec![
        play("good", 3, 1.0, &[("offer", -1.0)]),
        needing(play("package", 3, 1.0, &[("price", -2.0)]), &["market"]),
        play("market", 6, 1.0, &[]),
    ]);
    hold(&mut problem, "good", 2);
    hold(&mut problem, "package", 1);
    let plan = check(&problem, &[("good", 2)]);
    assert_eq!(plan.conflict, ["package".into()]);
    let why =
        |plan: &Generated| plan.left_out.iter().find(|(id, _)| id.as_str() == "package").unwrap().1.clone();
    assert_eq!(why(&plan), Reason::TooEarly { play: "market".into() });
    // And so is one from which its work would end after the plan.
    problem.decisions[1].period = Some(4);
    let plan = check(&problem, &[("good", 2)]);
    assert_eq!((why(&plan), plan.conflict), (Reason::TooLate, vec!["package".into()]));
}

#[test]
fn dates_that_ask_for_more_than_there_is_in_a_period_conflict_the_fewest_of_them() {
    let mut problem =
        problem(["one", "two", "three"].into_iter().map(|id| play(id, 3, 2.0, &[("offer", -1.0)])).collect());
    hold(&mut problem, "one", 0);
    hold(&mut problem, "two", 2);
    hold(&mut problem, "three", 2);
    let plan = check(&problem, &[("one", 0), ("two", 2)]);
    assert_eq!(plan.conflict, ["two".into(), "three".into()]);
    let three = plan.left_out.iter().find(|(id, _)| id.as_str() == "three").unwrap();
    assert_eq!(three.1, Reason::NoCapacity { role: "product".to_owned() });
}

#[test]
fn a_date_that_a_pin_would_have_to_be_done_before_conflicts_with_it() {
    let mut problem = problem(vec![
        needing(play("late", 3, 1.0, &[("offer", -1.0)]), &["long"]),
        play("long", 9, 3.0, &[]),
        play("other", 3, 2.0, &[]),
    ]);
    hold(&mut problem, "late", 3);
    check(&problem, &[("long", 0), ("late", 3)]);
    hold(&mut problem, "other", 1);
    assert_eq!(conflict(&problem), Vec::<String>::new(), "the long play asks for a third of the time");
    problem.plays[1].effort[0].person_months = 9.0;
    assert_eq!(conflict(&problem), ["late", "other"]);
    problem.decisions[1].period = None;
    check(&problem, &[("long", 0), ("late", 3), ("other", 3)]);
}

#[test]
fn no_date_that_is_held_moves() {
    let mut dice = Dice(13);
    let mut kept = 0;
    for round in 0..200 {
        let problem = if round % 4 == 0 { middling(&mut dice) } else { tiny(&mut dice) };
        for plan in [plan(&problem), domain::plan::generate(&problem)] {
            for planned in &plan.plays {
                let held = problem.held(&planned.play);
                assert!(held.is_none_or(|held| held == planned.period), "{planned:?} of {problem:#?}");
                kept += usize::from(held.is_some());
            }
        }
    }
    assert!(kept > 50, "{kept} dates");
}

#[test]
fn one_more_of_a_limit_is_worth_what_the_best_plan_with_it_reaches() {
    let mut problem = problem(vec![
        play("small", 3, 3.0, &[("offer", -1.0)]),
        play("big", 3, 4.0, &[("offer", -2.0), ("price", -2.0)]),
        play("other", 3, 3.0, &[("price", -1.0)]),
    ]);
    problem.periods = 1;
    problem.capacity.push(Effort { role: "sales".to_owned(), person_months: 1.0 });
    check(&problem, &[("small", 0)]);
    let found = bought(&problem);
    let limits: Vec<_> = found.iter().map(|worth| (worth.limit.clone(), worth.levels)).collect();
    // With four person-months the big play closes all; with two periods of three the small ones close two levels.
    assert_eq!(limits, [(Limit::Role { role: "product".to_owned() }, 3.0), (Limit::Period, 1.0)]);
    assert_eq!(found[0].added.iter().map(domain::PlayId::as_str).collect::<Vec<_>>(), ["big"]);
}

#[test]
fn what_a_play_is_there_for_is_what_the_best_plan_without_it_lacks() {
    // Without the big play the small one takes its time: half of what it closes is lost, not all.
    let mut problem = problem(vec![
        play("big", 3, 3.0, &[("offer", -2.0)]),
        play("small", 3, 3.0, &[("offer", -1.0)]),
        needing(play("after", 3, 1.0, &[("price", -1.0)]), &["big"]),
    ]);
    problem.periods = 2;
    let plan = check(&problem, &[("big", 0), ("after", 1)]);
    let found: Vec<_> = losses(&problem, &plan, LONG, &Watch::default())
        .into_iter()
        .map(|loss| (loss.play.to_string(), loss.levels))
        .collect();
    assert_eq!(found, [("big".to_owned(), 2.0), ("after".to_owned(), 1.0)]);
    let stopped = Watch::default();
    stopped.stop();
    assert_eq!(losses(&problem, &plan, LONG, &stopped), Vec::new());
}

#[test]
fn no_play_of_a_proven_plan_is_worth_less_than_nothing() {
    let mut dice = Dice(13);
    for _ in 0..60 {
        // What is pinned may be worse than what would come in its place.
        let problem = Problem { decisions: Vec::new(), begun: Vec::new(), ..tiny(&mut dice) };
        let plan = plan(&problem);
        let found = losses(&problem, &plan, LONG, &Watch::default());
        assert_eq!(found.len(), plan.plays.len());
        assert!(found.iter().all(|loss| loss.levels > -1e-6), "{found:?}");
    }
}

/// Plays that cost money besides work, within a budget.
fn paid(costs: &[(&str, f64, f64)], amount: f64, plays: Vec<Play>) -> Problem {
    let costs = costs.iter().map(|(play, one_off, running)| Spending {
        play: (*play).into(),
        one_off: *one_off,
        running: *running,
    });
    let budget = Budget { amount, currency: "EUR".to_owned(), costs: costs.collect() };
    Problem { budget: Some(budget), ..problem(plays) }
}

#[test]
fn a_budget_is_kept_to_the_cent() {
    let plays = || vec![play("one", 3, 1.0, &[("offer", -1.0)]), play("two", 3, 1.0, &[("price", -2.0)])];
    let costs = [("one", 10_000.0, 0.0), ("two", 20_000.01, 0.0)];
    check(&paid(&costs, 30_000.01, plays()), &[("one", 0), ("two", 0)]);
    let short = check(&paid(&costs, 30_000.0, plays()), &[("two", 0)]);
    let why = &short.left_out[0].1;
    assert_eq!(why, &Reason::NoBudget { cost: 10_000.0 });
    check(&paid(&costs, 0.0, plays()), &[]);
}

#[test]
fn what_runs_for_the_whole_plan_begins_late_enough_to_be_paid() {
    // Twelve months: begun in period 1 it runs for nine, in period 3 for three.
    let plays = || vec![play("one", 3, 1.0, &[("offer", -1.0)])];
    check(&paid(&[("one", 1_000.0, 100.0)], 1_900.0, plays()), &[("one", 0)]);
    check(&paid(&[("one", 1_000.0, 100.0)], 1_899.99, plays()), &[("one", 1)]);
    check(&paid(&[("one", 1_000.0, 100.0)], 1_000.0, plays()), &[("one", 3)]);
    check(&paid(&[("one", 1_000.0, 100.0)], 999.99, plays()), &[]);
}

#[test]
fn more_budget_is_worth_what_it_pays_for() {
    let plays = vec![play("one", 3, 1.0, &[("offer", -1.0)]), play("two", 3, 1.0, &[("price", -2.0)])];
    let problem = paid(&[("one", 10_000.0, 0.0), ("two", 12_000.0, 0.0)], 12_000.0, plays);
    let found = bought(&problem);
    let limits: Vec<_> = found.iter().map(|worth| (worth.limit.clone(), worth.levels)).collect();
    let budget = Limit::Budget { amount: 10_000.0, currency: "EUR".to_owned() };
    assert_eq!(limits, [(budget, 1.0)]);
}

#[test]
fn pins_that_the_budget_does_not_reach_for_conflict() {
    let plays = vec![play("one", 3, 1.0, &[]), play("two", 3, 1.0, &[]), play("three", 3, 1.0, &[])];
    let costs = [("one", 10.0, 0.0), ("two", 20.0, 0.0), ("three", 20.0, 0.0)];
    let mut problem = paid(&costs, 30.0, plays);
    for pin in ["one", "two", "three"] {
        decide(&mut problem, pin, Verdict::Pinned);
    }
    assert_eq!(conflict(&problem), ["two", "three"]);
}

#[test]
fn a_plan_that_closes_everything_buys_nothing_by_more() {
    assert_eq!(bought(&problem(vec![play("all", 3, 1.0, &[("offer", -2.0), ("price", -2.0)])])), Vec::new());
}

#[test]
fn stopped_at_once_the_search_is_the_answer_and_nothing_more_is_claimed() {
    let problem = large(60, 16, 5);
    let watch = Watch::default();
    watch.stop();
    let plan = solve(&problem, LONG, &watch);
    assert!(matches!(plan.proof, Proof::Bounded { bound, .. } if bound <= plan.objective.gap_left));
    assert!(!plan.plays.is_empty());
}

#[test]
fn pins_that_conflict_are_named_when_the_time_is_up_or_somebody_stopped_it() {
    let stopped = Watch::default();
    stopped.stop();
    let mut dice = Dice(3);
    let mut conflicts = 0;
    for round in 0..400 {
        let problem = tiny(&mut dice);
        let known = plan(&problem);
        for (time, watch) in [(LONG, &stopped), (Duration::ZERO, &Watch::default())] {
            let found = solve(&problem, time, watch);
            assert_eq!(found.conflict, known.conflict, "{round}: {problem:#?}");
            assert_eq!(found.missed, Vec::new(), "{round}: {problem:#?}");
        }
        conflicts += usize::from(!known.conflict.is_empty());
    }
    assert!(conflicts > 20, "{conflicts} conflicts");
}

#[test]
fn of_many_pins_that_do_not_fit_together_those_that_conflict_are_named_when_stopped_at_once() {
    let mut problem = large(100, 12, 4);
    for play in 0..100 {
        decide(&mut problem, &format!("p{play}"), Verdict::Pinned);
    }
    let stopped = Watch::default();
    stopped.stop();
    let found = solve(&problem, LONG, &stopped);
    assert!(!found.conflict.is_empty() && found.conflict.len() < 40, "{:?}", found.conflict);
    problem.decisions.retain(|row| found.conflict.contains(&row.play));
    assert_eq!(solve(&problem, LONG, &Watch::default()).conflict, found.conflict);
}

#[test]
fn the_library_that_comes_with_the_program_is_proven_and_the_same_each_time() {
    let problem = default_library(12);
    let found = plan(&problem);
    assert_eq!(found.proof, Proof::Optimal);
    assert_eq!(plan(&problem), found);
    assert!(domain::plan::generate(&problem).objective.score() >= found.objective.score());
}

#[test]
fn no_plan_is_better_than_the_one_that_is_proven() {
    let mut dice = Dice(11);
    let (mut full, mut conflicts, mut held) = (0, 0, 0);
    for _ in 0..400 {
        let problem = tiny(&mut dice);
        let plan = plan(&problem);
        assert_eq!(plan.proof, Proof::Optimal);
        conflicts += usize::from(!plan.conflict.is_empty());
        let mut plain = problem.clone();
        // Which pins and dates are kept where not all can be is another question: what is not has to be out.
        let is_out = |play: &domain::PlayId| plan.plays.iter().all(|planned| planned.play != *play);
        plain.begun.retain(|row| !is_out(&row.play));
        let lost: Vec<String> =
            wanted(&problem).into_iter().filter(is_out).map(|id| id.to_string()).collect();
        for play in &lost {
            plain.decisions.retain(|decision| decision.play.as_str() != play);
            decide(&mut plain, play, Verdict::Rejected);
        }
        full += usize::from(!plan.plays.is_empty());
        let best = Tried::of(&plain).best();
        let reached = plan.objective.score();
        let near = |one: i64, other: i64| (one - other).abs() <= 1;
        assert!(
            near(reached.0, best.0)
                && near(reached.1, best.1)
                && near(reached.2, best.2)
                && reached.3 == best.3,
            "{reached:?} and {best:?} of {problem:#?}"
        );
        assert_eq!(lost.is_empty(), plan.conflict.is_empty());
        held += plan.plays.iter().filter(|planned| problem.held(&planned.play).is_some()).count();
    }
    assert!(full > 200 && conflicts > 20 && held > 50, "{full} full, {conflicts} conflicts, {held} dates");
}

#[test]
fn middling_plans_are_proven_and_as_good_as_the_search_at_least() {
    let mut dice = Dice(12);
    for _ in 0..60 {
        let problem = middling(&mut dice);
        let plan = plan(&problem);
        assert_eq!(plan.proof, Proof::Optimal);
        let search = domain::plan::generate(&problem);
        assert!(!plan.conflict.is_empty() || plan.objective.score() <= search.objective.score());
    }
}

/// Every plan there is, tried one after the other, by the words of the method and no code of ours.
struct Tried<'a> {
    problem: &'a Problem,
    begins: Vec<Option<u8>>,
    best: Option<(i64, i64, i64, u8)>,
}

impl<'a> Tried<'a> {
    fn of(problem: &'a Problem) -> Self {
        Self { problem, begins: Vec::new(), best: None }
    }

    fn best(mut self) -> (i64, i64, i64, u8) {
        self.next();
        self.best.unwrap()
    }

    fn next(&mut self) {
        let Some(play) = self.problem.plays.get(self.begins.len()) else {
            let score = self.score();
            if self.keeps_the_rules() && self.is_paid() && self.best.is_none_or(|best| score < best) {
                self.best = Some(score);
            }
            return;
        };
        let latest = self.problem.periods.checked_sub(play.periods(self.problem.unit));
        let begins = latest.into_iter().flat_map(|latest| (0..=latest).map(Some));
        for begin in [None].into_iter().chain(begins) {
            self.begins.push(begin);
            if self.fits() {
                self.next();
            }
            self.begins.pop();
        }
    }

    fn chosen(&self) -> impl Iterator<Item = (&Play, u8)> {
        self.problem.plays.iter().zip(&self.begins).filter_map(|(play, begin)| Some((play, (*begin)?)))
    }

    fn fits(&self) -> bool {
        let long = f64::from(self.problem.unit.months());
        self.problem.plays.iter().flat_map(|play| &play.effort).all(|effort| {
            let of_role = |effort: &&Effort, role: &str| effort.role == role;
            let capacity = self.problem.capacity.iter().filter(|other| of_role(other, &effort.role));
            let capacity: f64 = capacity.map(|effort| effort.person_months).sum();
            (0..self.problem.periods).all(|period| {
                let asked = self.chosen().map(|(play, begin)| {
                    let efforts = play.effort.iter().filter(|other| of_role(other, &effort.role));
                    efforts.map(|effort| effort.person_months).sum::<f64>() * share(play, begin, period, long)
                });
                asked.sum::<f64>() <= capacity + 1e-9
            })
        })
    }

    /// Whether all that is spent until the end of the plan is within the budget, in cents.
    fn is_paid(&self) -> bool {
        let Some(budget) = &self.problem.budget else { return true };
        let long = i64::from(self.problem.unit.months());
        let months = i64::from(self.problem.periods) * long;
        let spent = self.chosen().map(|(play, begins)| {
            let cost = budget.costs.iter().find(|cost| cost.play == play.id);
            let (once, running) = cost.map_or((0, 0), |cost| (cents(cost.one_off), cents(cost.running)));
            let worked = i64::from(begins) * long + i64::from(play.work_months);
            (0..months).filter(|month| *month >= worked).map(|_| running).sum::<i64>() + once
        });
        spent.sum::<i64>() <= cents(budget.amount)
    }

    fn keeps_the_rules(&self) -> bool {
        let begin = |id: &domain::PlayId| self.chosen().find(|(play, _)| play.id == *id);
        let verdict = |play: &Play, verdict: Verdict| {
            let found = self.problem.decisions.iter().find(|decision| decision.play == play.id);
            found.is_some_and(|decision| decision.verdict == verdict)
        };
        let keeps_dates = self.chosen().all(|(play, begins)| {
            let of_decision = self.problem.decisions.iter().find(|row| row.play == play.id);
            let of_work = self.problem.begun.iter().find(|row| row.play == play.id);
            let date = of_work.map(|row| row.period).or(of_decision.and_then(|row| row.period));
            date.is_none_or(|date| date == begins)
        });
        keeps_dates
            && wanted(self.problem).iter().all(|play| begin(play).is_some())
            && self.chosen().all(|(play, begins)| {
                let needs_done = play.needs.iter().all(|need| {
                    begin(need)
                        .is_some_and(|(needed, first)| first + needed.periods(self.problem.unit) <= begins)
                });
                let excludes = |other: &Play| {
                    let against = |one: &Play, two: &Play| {
                        one.effects.iter().any(|effect| {
                            two.effects.iter().any(|two| {
                                two.dimension == effect.dimension && two.likely * effect.likely < 0.0
                            })
                        })
                    };
                    other.excludes.contains(&play.id) || against(play, other)
                };
                let alone = self.chosen().all(|(other, _)| other.id == play.id || !excludes(other));
                needs_done && alone && !verdict(play, Verdict::Rejected)
            })
    }

    /// Gap, severity and cost in millionths, and the periods.
    fn score(&self) -> (i64, i64, i64, u8) {
        let way = |dimension: &domain::plan::DimensionGap| dimension.target - dimension.level;
        let whole: f64 = self.problem.dimensions.iter().map(|row| row.weight * way(row)).sum();
        let gap: f64 = self
            .problem
            .dimensions
            .iter()
            .map(|row| {
                let sign = if way(row) == 0.0 { whole.signum() } else { way(row).signum() };
                let effects = self.chosen().flat_map(|(play, _)| &play.effects);
                let push: f64 =
                    effects.filter(|effect| effect.dimension == row.id).map(|effect| effect.likely).sum();
                row.weight * (row.gap() - push * sign).max(0.0)
            })
            .sum();
        let relief = |spot: &domain::plan::Spot| {
            let touching = self.chosen().filter(|(play, _)| play.phases.contains(&spot.phase));
            let effects =
                touching.map(|(play, _)| play.rating_effects.on(spot.weak_spot.aspect).max(0.0) / 2.0);
            effects.sum::<f64>().min(1.0)
        };
        let left: f64 =
            self.problem.weak_spots.iter().map(|spot| spot.weak_spot.severity * (1.0 - relief(spot))).sum();
        let harm: f64 = self
            .chosen()
            .flat_map(|(play, _)| self.problem.stages.iter().map(move |stage| (play, stage)))
            .filter(|(play, stage)| play.phases.contains(&stage.phase))
            .map(|(play, stage)| {
                let harms =
                    domain::Aspect::ALL.iter().map(|aspect| (-play.rating_effects.on(*aspect)).max(0.0));
                harms.sum::<f64>() / 2.0 * f64::from(stage.importance)
            })
            .sum();
        let cost: f64 =
            self.chosen().flat_map(|(play, _)| &play.effort).map(|effort| effort.person_months).sum();
        let finish =
            self.chosen().map(|(play, begin)| begin + play.periods(self.problem.unit)).max().unwrap_or(0);
        (millionths(gap), millionths(left + harm), millionths(cost), finish)
    }
}

/// Plays that are to be in whatever else is: pinned, or begun and not rejected.
fn wanted(problem: &Problem) -> Vec<domain::PlayId> {
    let verdict =
        |play: &domain::PlayId| problem.decisions.iter().find(|row| row.play == *play).map(|row| row.verdict);
    let begun = |play: &domain::PlayId| problem.begun.iter().any(|row| row.play == *play);
    let ids = problem.plays.iter().map(|play| play.id.clone());
    ids.filter(|id| match verdict(id) {
        Some(Verdict::Pinned) => true,
        Some(Verdict::Rejected) => false,
        None => begun(id),
    })
    .collect()
}

#[allow(clippy::cast_possible_truncation)]
fn millionths(figure: f64) -> i64 {
    (figure * 1e6).round() as i64
}

#[allow(clippy::cast_possible_truncation)]
fn cents(money: f64) -> i64 {
    (money * 100.0).round() as i64
}

/// What part of a play's work falls into a period: its months are worked evenly, so many of them to a period.
fn share(play: &Play, begin: u8, period: u8, long: f64) -> f64 {
    if play.work_months == 0 {
        return f64::from(u8::from(period == begin));
    }
    let from = (f64::from(period) - f64::from(begin)) * long;
    let months = (from + long).min(f64::from(play.work_months)) - from.max(0.0);
    if from < 0.0 { 0.0 } else { months.max(0.0) / f64::from(play.work_months) }
}
