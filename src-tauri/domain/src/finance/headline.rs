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
    let step = step(plan.npv, stay.npv);
    let apart = |amount: f64| Argument::money_to(amount, &workbook.case.currency, step);
    let figures = |message: Message| {
        message
            .with("name", name.as_str())
            .with("stay", apart(stay.npv))
            .with("plan", apart(plan.npv))
            .with("months", workbook.case.months)
            .with("rate", (workbook.case.discount_rate * 1e4).round() / 1e2)
            .with("guesses", guesses(businesses))
            .with("figures", given(businesses))
    };
    let title = match &plan.against {
        Some(against) if !plan.plays.is_empty() => {
            figures(compared(against, &money).with("more", apart(against.measures.npv.abs())))
        }
        Some(_) | None => figures(Message::new("case-title-stay")),
    };
    let lead = match &plan.against {
        _ if plan.plays.is_empty() => "case-lead-stay",
        Some(against) if changes_nothing(against) => "case-lead-nothing",
        Some(_) | None => "case-lead",
    };
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

/// Whether a plan neither costs nor brings anything.
fn changes_nothing(against: &AgainstStaying) -> bool {
    against.cash.iter().all(|flow| *flow == 0.0)
}

/// What the plan is against staying. Months are counted from 1, as people do.
fn compared(against: &AgainstStaying, money: &impl Fn(f64) -> Argument) -> Message {
    let measures = &against.measures;
    if changes_nothing(against) {
        return Message::new("case-title-nothing");
    }
    let better = measures.npv >= 0.0;
    let worst = |message: Message| {
        let month = measures.peak_month.map_or(0, |month| month + 1);
        message.with("worst", money(-measures.peak_need)).with("month", month)
    };
    match measures.payback {
        Payback::NothingOut => Message::new("case-title-nothing-out"),
        // A flow is spread over its month, so that the sum turns within the month of the next whole step.
        Payback::After { steps } => {
            let id = if better { "case-title-back" } else { "case-title-back-less" };
            worst(Message::new(id)).with("back", steps.ceil() + 1.0)
        }
        Payback::Never => {
            worst(Message::new(if better { "case-title-never-better" } else { "case-title-never" }))
        }
    }
}

/// The power of ten that two amounts and their difference are rounded to, so that whoever takes one from the other finds
/// the third: the third digit of the largest, or what leaves the difference two, or else the first one farther on at which
/// all three agree.
fn step(one: f64, other: f64) -> f64 {
    let step = |power: i32| if power < 0 { 1.0 / 10_f64.powi(-power) } else { 10_f64.powi(power) };
    // The place of the first digit; cents are the last ones that are said.
    let first = |amount: f64| (-2..=17).rev().find(|power| amount.abs() >= step(*power)).unwrap_or(-2);
    let difference = one - other;
    let largest = first(one).max(first(other)) - 2;
    let begin = if difference == 0.0 { largest } else { largest.min(first(difference) - 1) }.max(-2);
    let steps = |amount: f64, power: i32| (amount / step(power)).round();
    let agree = |power: &i32| steps(one, *power) - steps(other, *power) == steps(difference, *power);
    step((-2..=begin).rev().find(agree).unwrap_or(begin))
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

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn whoever_takes_one_amount_from_the_other_finds_what_is_said_of_the_difference() {
        for (one, other, expected) in [
            (10_279_743.27, 8_662_045.81, 1e5),
            (10_249_000.0, 8_651_000.0, 1e4),
            (100_400_000.0, 100_000_000.0, 1e4),
            (5_000.0, 5_000.0, 10.0),
            (0.0, 0.0, 0.01),
            (-3_000_000.0, 1_000_000.0, 1e4),
        ] {
            let found = step(one, other);
            assert!((found - expected).abs() < 1e-9, "{one} and {other}: {found}");
            let rounded = |amount: f64| (amount / found).round();
            assert_eq!(rounded(one) - rounded(other), rounded(one - other));
        }
    }
}
