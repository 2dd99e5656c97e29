//! Question 4: the plan by periods, why each play is in, and why the others are out.

use crate::figures::{Figures, NONE, number, range};
use crate::output::Page;
use desk::Words;
use desk::domain::reading::{BudgetReading, PlanReading, PlannedReading};
use desk::domain::text::year_and_month;
use desk::domain::{Argument, Message, PeriodUnit};
use std::io;

pub(super) fn show(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let offering =
        reading.offerings.iter().find(|row| Some(&row.offering.id) == reading.frame.offering.as_ref());
    let figures = Figures::new(words)
        .with("offering", offering.map_or(NONE, |row| &row.offering.name))
        .with_some("start", (!reading.frame.start.is_empty()).then_some(&reading.frame.start))
        .with(many(reading.frame.unit), reading.frame.periods.to_string())
        .with_some("budget", money(reading, |budget| budget.amount, words));
    page.indented(1, &figures.line())?;
    if reading.plays.is_empty() {
        return left_out(reading, page);
    }
    plays(reading, page)
}

/// A figure of the budget; nothing where money is no limit.
fn money(reading: &PlanReading, figure: fn(&BudgetReading) -> f64, words: &Words) -> Option<String> {
    let budget = reading.budget.as_ref()?;
    let amount = Argument::money(figure(budget), &budget.currency);
    Some(words.say(&Message::new("cli-amount").with("amount", amount)))
}

/// The plays by period, the position expected after each, the load, and what was left out.
pub(crate) fn plays(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let gap = Figures::new(words)
        .with("gap-before", number(reading.gap_before, 2))
        .with("gap-after", number(reading.gap_after, 2))
        .with_some("spent", money(reading, |budget| budget.spent, words));
    page.indented(1, &gap.line())?;
    for period in 0..reading.frame.periods {
        let mut planned = reading.plays.iter().filter(|play| play.period == period).peekable();
        if planned.peek().is_none() {
            continue;
        }
        let heading = numbered(reading.frame.unit, u32::from(period) + 1);
        let months = months(&reading.frame.start, period, reading.frame.unit);
        let reached = reading
            .path
            .iter()
            .find(|point| point.period == period + 1)
            .map(|point| format!("{} ({})", number(point.position, 1), range(point.range, 1)));
        let heading =
            Figures::new(words).plain(words.say(&heading)).plain(months).with_some("reaches", reached);
        page.indented(1, &heading.line())?;
        for play in planned {
            show_play(play, reading.frame.unit, page)?;
        }
    }
    path(reading, page)?;
    load(reading, page)?;
    left_out(reading, page)
}

fn show_play(planned: &PlannedReading, unit: PeriodUnit, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let figures = Figures::new(words)
        .plain(&planned.play.name)
        .with(many(unit), planned.periods.to_string())
        .with("person-months", number(planned.play.person_months(), 1))
        .note("pinned", planned.pinned)
        .note("date-held", planned.held.is_some());
    let figures = match planned.play.owner.as_str() {
        "" => figures,
        owner => figures.with("owner", owner),
    };
    page.indented(2, &figures.line())?;
    for message in &planned.why {
        page.indented(3, &words.say(message))?;
    }
    for message in &planned.warnings {
        let line = Figures::new(words).with("warning", words.say(message)).line();
        page.indented(3, &line)?;
    }
    Ok(())
}

/// The position expected now and at the end of every period, for effects outlast the work.
fn path(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    page.indented(1, &words.say(&in_unit("figure-path", reading)))?;
    for point in &reading.path {
        let when = match point.period {
            0 => words.word("figure-now"),
            number => words.say(&numbered(reading.frame.unit, u32::from(number))),
        };
        let line =
            Figures::new(words).plain(when).plain(number(point.position, 1)).plain(range(point.range, 1));
        page.indented(2, &line.line())?;
    }
    Ok(())
}

fn load(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let used: Vec<_> =
        reading.load.iter().filter(|row| row.used.iter().any(|months| *months > 0.0)).collect();
    if used.is_empty() {
        return Ok(());
    }
    page.indented(1, &words.say(&in_unit("figure-load", reading)))?;
    for row in used {
        let digits = usize::from(row.digits);
        let periods: Vec<String> = row.used.iter().map(|months| number(*months, digits)).collect();
        let line = Figures::new(words)
            .plain(role(words, &row.role))
            .with("capacity", number(row.capacity, digits))
            .with("used", periods.join(" "));
        page.indented(2, &line.line())?;
    }
    Ok(())
}

/// The word for a role of the library; a role of one's own has no other word than its name.
fn role(words: &Words, role: &str) -> String {
    let id = format!("role-{role}");
    let said = words.word(&id);
    if said == id { role.to_owned() } else { said }
}

fn left_out(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    if reading.left_out.is_empty() {
        return Ok(());
    }
    let words = page.words();
    page.indented(1, &words.word("figure-left-out"))?;
    for left in &reading.left_out {
        page.indented(2, &format!("{} · {}", left.play.name, words.say(&left.why)))?;
    }
    Ok(())
}

/// A word that names the periods of a plan.
fn in_unit(id: &'static str, reading: &PlanReading) -> Message {
    Message::new(id).with("unit", reading.frame.unit.as_str())
}

/// A period by its number.
fn numbered(unit: PeriodUnit, number: u32) -> Message {
    Message::new("cli-period").with("unit", unit.as_str()).with("number", number)
}

/// What a count of periods is called.
fn many(unit: PeriodUnit) -> &'static str {
    match unit {
        PeriodUnit::Quarter => "quarters",
        PeriodUnit::Month => "months",
    }
}

/// The months of a period, `2026-07…2026-09` or `2026-07`; nothing where the plan has no start.
fn months(start: &str, period: u8, unit: PeriodUnit) -> String {
    let Some((year, month)) = year_and_month(start) else { return NONE.to_owned() };
    let begin = year * 12 + month - 1 + u32::from(unit.first_month(period));
    let named = |month: u32| format!("{:04}-{:02}", month / 12, month % 12 + 1);
    match unit {
        PeriodUnit::Quarter => format!("{}…{}", named(begin), named(begin + 2)),
        PeriodUnit::Month => named(begin),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_names_its_first_and_its_last_month() {
        let quarter = |start: &str, period| months(start, period, PeriodUnit::Quarter);
        assert_eq!(quarter("2026-11", 0), "2026-11…2027-01");
        assert_eq!(quarter("2026-07", 3), "2027-04…2027-06");
        assert_eq!(quarter("", 0), "–");
        assert_eq!(quarter("soon", 0), "–");
        assert_eq!(months("2026-11", 2, PeriodUnit::Month), "2027-01");
    }
}
