//! What the business case says first.

use super::Payback;
use super::scenario::{ScenarioKey, offering};
use crate::reading::{AgainstStaying, BusinessReading, CaseMissing, Headline, ScenarioReading};
use crate::{Argument, Confidence, Message, Workbook};

pub(super) fn of(
    workbook: &Workbook,
    missing: &[CaseMissing],
    businesses: &[BusinessReading],
    scenarios: &[ScenarioReading],
) -> Headline {
    let name = offering(workbook).map(|row| row.name.clone()).unwrap_or_default();
    let find = |key: &ScenarioKey| scenarios.iter().find(|row| row.key == *key);
    let (Some(stay), Some(plan)) = (find(&ScenarioKey::Stay), find(&ScenarioKey::Plan)) else {
        let word = match missing.first() {
            Some(CaseMissing::Offering) => "offering",
            Some(CaseMissing::Segment) => "segment",
            Some(CaseMissing::Drivers) | None => "drivers",
        };
        let message =
            |place| Message::new(format!("case-{place}-missing-{word}")).with("name", name.as_str());
        return Headline { title: message("title"), lead: message("lead") };
    };
    let money = |amount: f64| Argument::money(amount, &workbook.case.currency);
    let figures = |message: Message| {
        message
            .with("name", name.as_str())
            .with("stay", money(stay.npv))
            .with("plan", money(plan.npv))
            .with("months", workbook.case.months)
            .with("rate", (workbook.case.discount_rate * 1e4).round() / 1e2)
            .with("guesses", guesses(businesses))
            .with("figures", given(businesses))
    };
    let title = match &plan.against {
        Some(against) if !plan.plays.is_empty() => figures(compared(against, &money)),
        Some(_) | None => figures(Message::new("case-title-stay")),
    };
    let lead = if plan.plays.is_empty() { "case-lead-stay" } else { "case-lead" };
    Headline { title, lead: without(businesses, figures(Message::new(lead))) }
}

/// A lead, and who is not in the figures though something of them was given.
fn without(businesses: &[BusinessReading], lead: Message) -> Message {
    let begun = |row: &&BusinessReading| row.drivers.iter().any(|driver| driver.estimate.is_some());
    let left_out: Vec<&BusinessReading> =
        businesses.iter().filter(begun).filter(|row| !row.lacks.is_empty()).collect();
    let Some((first, others)) = left_out.split_first() else { return lead };
    Message::new("case-lead-without")
        .with("lead", Argument::Message(lead))
        .with("name", first.name.as_str())
        .with("more", others.len())
}

/// What the plan is against staying. Months are counted from 1, as people do.
fn compared(against: &AgainstStaying, money: &impl Fn(f64) -> Argument) -> Message {
    let measures = &against.measures;
    if against.cash.iter().all(|flow| *flow == 0.0) {
        return Message::new("case-title-nothing");
    }
    let better = measures.npv >= 0.0;
    let worst = |message: Message| {
        let month = measures.peak_month.map_or(0, |month| month + 1);
        message.with("worst", money(-measures.peak_need)).with("month", month)
    };
    let message = match measures.payback {
        Payback::NothingOut => Message::new("case-title-nothing-out"),
        // A flow is spread over its month, so that the sum turns within the month of the next whole step.
        Payback::After { steps } => {
            let id = if better { "case-title-back" } else { "case-title-back-less" };
            worst(Message::new(id)).with("back", steps.ceil() + 1.0)
        }
        Payback::Never => {
            worst(Message::new(if better { "case-title-never-better" } else { "case-title-never" }))
        }
    };
    message.with("more", money(measures.npv.abs()))
}

/// How many figures were given.
fn given(businesses: &[BusinessReading]) -> usize {
    businesses.iter().flat_map(|row| &row.drivers).filter(|driver| driver.estimate.is_some()).count()
}

/// How many of them are guesses, or less.
fn guesses(businesses: &[BusinessReading]) -> usize {
    let unsure = |confidence| match confidence {
        Confidence::Known | Confidence::Believed => false,
        Confidence::Guess | Confidence::Unknown => true,
    };
    let drivers = businesses.iter().flat_map(|row| &row.drivers);
    drivers.filter(|driver| driver.estimate.is_some() && unsure(driver.confidence)).count()
}
