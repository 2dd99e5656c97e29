//! The money of question 4: what each scenario amounts to, and which play does what in it.

use crate::figures::{Figures, choice, number, percent};
use crate::output::Page;
use desk::Words;
use desk::domain::finance::{Payback, RateOfReturn, ScenarioKey};
use desk::domain::reading::{CaseReading, PlayTrace, ScenarioReading};
use desk::domain::{Argument, DriverEffect, DriverKind, DriverUnit, Message};
use std::io;

pub(super) fn show(reading: &CaseReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    if let Some(margin) = &reading.margin {
        page.indented(1, &words.say(&margin.says))?;
    }
    for scenario in &reading.scenarios {
        page.indented(1, &line(words, scenario, &reading.frame.currency))?;
        for warning in &scenario.warnings {
            page.indented(2, &words.say(warning))?;
        }
        for trace in &scenario.traces {
            page.indented(2, &traced(words, reading, trace))?;
        }
    }
    let plan = reading.scenarios.iter().find(|row| row.key == ScenarioKey::Plan);
    for (driver, plays) in plan.map(|plan| changed(words, reading, plan)).unwrap_or_default() {
        page.indented(1, &format!("{} ← {plays}", choice(words, "driver", driver.as_str())))?;
    }
    Ok(())
}

/// What a play costs and is worth in a scenario, and what it changes.
fn traced(words: &'static Words, reading: &CaseReading, trace: &PlayTrace) -> String {
    let money = |amount: f64| {
        let amount = Argument::money(amount, &reading.frame.currency);
        words.say(&Message::new("cli-amount").with("amount", amount))
    };
    let figures = Figures::new(words)
        .plain(&trace.name)
        .with("play-costs", money(trace.cost))
        .with("npv", money(trace.npv));
    let effects = effects(reading, trace);
    let said = |effect: &&DriverEffect| {
        format!("{} {}", choice(words, "driver", effect.driver.as_str()), added(words, effect))
    };
    effects.iter().map(said).fold(figures, Figures::plain).line()
}

/// Each driver that the plays of a scenario change, and by how much each of them does.
fn changed(words: &Words, reading: &CaseReading, plan: &ScenarioReading) -> Vec<(DriverKind, String)> {
    let plays = |driver: &DriverKind| {
        let own = |trace: &PlayTrace| {
            let effect = effects(reading, trace).into_iter().find(|effect| effect.driver == *driver)?;
            Some(format!("{} {}", trace.name, added(words, effect)))
        };
        let plays: Vec<String> = plan.traces.iter().filter_map(own).collect();
        (!plays.is_empty()).then(|| (*driver, plays.join(" · ")))
    };
    DriverKind::ALL.iter().filter_map(plays).collect()
}

fn effects<'a>(reading: &'a CaseReading, trace: &PlayTrace) -> Vec<&'a DriverEffect> {
    let play = reading.plays.iter().find(|row| row.play == trace.play);
    play.map(|row| row.effects.iter().collect()).unwrap_or_default()
}

/// What a play adds to a driver once its effect is whole, with its sign: percent of it, points of a share, or an amount.
fn added(words: &Words, effect: &DriverEffect) -> String {
    let share = effect.driver.unit() == DriverUnit::Share;
    let figure = if effect.relative || share { effect.likely * 100.0 } else { effect.likely };
    let sign = if figure > 0.0 { "+" } else { "" };
    let figure = format!("{sign}{}", number(figure, 2));
    if effect.relative {
        format!("{figure}%")
    } else if share {
        words.say(&Message::new("cli-points").with("points", figure))
    } else {
        figure
    }
}

fn line(words: &'static Words, scenario: &ScenarioReading, currency: &str) -> String {
    let money = |amount: f64| {
        words.say(&Message::new("cli-amount").with("amount", Argument::money(amount, currency)))
    };
    let figures = Figures::new(words)
        .plain(words.say(&scenario.name))
        .with("cash", money(scenario.total.cash))
        .with("npv", money(scenario.npv))
        .with("margin", percent(scenario.margin));
    let Some(against) = &scenario.against else { return figures.line() };
    let measures = &against.measures;
    let rate = match &measures.irr {
        RateOfReturn::One { rate } => Some(percent(Some(*rate))),
        RateOfReturn::None | RateOfReturn::Several { .. } => None,
    };
    figures
        .with("more", money(measures.npv))
        .with_some("irr", rate)
        .with_some("mirr", measures.mirr.map(|rate| percent(Some(rate))))
        .with_some("payback", month(measures.payback))
        .with_some("discounted-payback", month(measures.discounted_payback))
        .with("peak-need", money(measures.peak_need))
        .with_some("benefit-cost", against.benefit_cost.map(|ratio| number(ratio, 2)))
        .line()
}

/// The month in which money is back, counted from 1.
fn month(payback: Payback) -> Option<String> {
    payback.steps().map(|steps| number(steps.ceil() + 1.0, 0))
}
