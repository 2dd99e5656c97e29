//! Problems with our answers as JSON, one a line, so that other programs can solve the same ones:
//! `tests/plans/check.py` compares.
//!
//! `plans random SEED COUNT` gives small ones and middling ones in turn; `plans large` those of the benchmarks, with
//! the seconds that each took.

#[path = "../tests/problems/mod.rs"]
mod problems;

use domain::plan::Problem;
use problems::Dice;
use serde_json::json;
use solver::Watch;
use std::io::Write;
use std::time::{Duration, Instant};

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, or: u64| arguments.get(at).and_then(|text| text.parse().ok()).unwrap_or(or);
    if arguments.first().is_some_and(|kind| kind == "large") {
        told("default library, 12 quarters", &problems::default_library(12))?;
        let months = problems::in_months(problems::library_of_roles(12, 9));
        told("default library, 36 months, nine roles", &months)?;
        for seed in [1, 2, 3] {
            told(&format!("100 plays, 24 quarters, {seed}"), &problems::large(100, 24, seed))?;
        }
        for (plays, quarters) in [(100, 12), (100, 36), (200, 12), (200, 36)] {
            let problem = problems::large(plays, quarters, 4);
            told(&format!("{plays} plays, {quarters} quarters"), &problem)?;
            told(&format!("{plays} plays, {quarters} quarters, budget"), &problems::with_budget(problem, 4))?;
        }
        for plays in [100, 200] {
            let problem = problems::in_months(problems::large(plays, 12, 4));
            told(&format!("{plays} plays, 36 months"), &problem)?;
            told(&format!("{plays} plays, 36 months, budget"), &problems::with_budget(problem, 4))?;
        }
        return Ok(());
    }
    let mut dice = Dice(number(1, 7));
    for case in 0..number(2, 300) {
        let small = case % 2 == 0;
        let problem = if small { problems::tiny(&mut dice) } else { problems::middling(&mut dice) };
        told(&format!("random {case}"), &problem)?;
    }
    Ok(())
}

fn told(name: &str, problem: &Problem) -> std::io::Result<()> {
    let began = Instant::now();
    let plan = solver::solve(problem, Duration::from_secs(60), &Watch::default());
    let seconds = began.elapsed().as_secs_f64();
    let starts: Vec<_> = plan.plays.iter().map(|planned| json!([planned.play, planned.period])).collect();
    let answer = json!({
        "plays": starts,
        "objective": plan.objective,
        "proof": plan.proof,
        "conflict": plan.conflict,
        "missed": plan.missed,
        "seconds": seconds,
    });
    let line = json!({ "name": name, "problem": problem, "answer": answer });
    writeln!(std::io::stdout(), "{line}")
}
