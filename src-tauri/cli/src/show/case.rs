//! The money of question 4: its finding, and what each scenario amounts to.

use crate::figures::{Figures, number, percent};
use crate::output::Page;
use desk::Words;
use desk::domain::finance::{Payback, RateOfReturn};
use desk::domain::reading::{CaseReading, ScenarioReading};
use desk::domain::{Argument, Message};
use std::io;

pub(super) fn show(reading: &CaseReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    page.indented(1, &words.word("figure-case"))?;
    let headline = &reading.headline;
    let margin = reading.margin.as_ref().map(|margin| &margin.says);
    for message in [&headline.title, &headline.lead].into_iter().chain(margin) {
        page.indented(2, &words.say(message))?;
    }
    for scenario in &reading.scenarios {
        page.indented(2, &line(words, scenario, &reading.frame.currency))?;
    }
    Ok(())
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
