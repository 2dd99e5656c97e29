//! Question 4: the plan by quarters, why each play is in, and why the others are out.

use crate::figures::{Figures, NONE, number, range};
use crate::output::Page;
use desk::Words;
use desk::domain::reading::{BudgetReading, PlanReading, PlannedReading};
use desk::domain::{Argument, Message};
use std::io;

pub(super) fn show(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let offering =
        reading.offerings.iter().find(|row| Some(&row.offering.id) == reading.frame.offering.as_ref());
    let figures = Figures::new(words)
        .with("offering", offering.map_or(NONE, |row| &row.offering.name))
        .with_some("start", (!reading.frame.start.is_empty()).then_some(&reading.frame.start))
        .with("quarters", reading.frame.quarters.to_string())
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

/// The plays by quarter, the position expected after each, the load, and what was left out.
pub(crate) fn plays(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let gap = Figures::new(words)
        .with("gap-before", number(reading.gap_before, 2))
        .with("gap-after", number(reading.gap_after, 2))
        .with_some("spent", money(reading, |budget| budget.spent, words));
    page.indented(1, &gap.line())?;
    for quarter in 0..reading.frame.quarters {
        let mut planned = reading.plays.iter().filter(|play| play.quarter == quarter).peekable();
        if planned.peek().is_none() {
            continue;
        }
        let heading = Message::new("cli-quarter").with("number", u32::from(quarter) + 1);
        let months = months(&reading.frame.start, quarter);
        let reached = reading
            .path
            .iter()
            .find(|point| point.quarter == quarter + 1)
            .map(|point| format!("{} ({})", number(point.position, 1), range(point.range, 1)));
        let heading =
            Figures::new(words).plain(words.say(&heading)).plain(months).with_some("reaches", reached);
        page.indented(1, &heading.line())?;
        for play in planned {
            show_play(play, page)?;
        }
    }
    path(reading, page)?;
    load(reading, page)?;
    left_out(reading, page)
}

fn show_play(planned: &PlannedReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let figures = Figures::new(words)
        .plain(&planned.play.name)
        .with("quarters", planned.quarters.to_string())
        .with("person-months", number(planned.play.person_months(), 1))
        .note("pinned", planned.pinned);
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

/// The position expected now and at the end of every quarter, for effects outlast the work.
fn path(reading: &PlanReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    page.indented(1, &words.word("figure-path"))?;
    for point in &reading.path {
        let when = match point.quarter {
            0 => words.word("figure-now"),
            number => words.say(&Message::new("cli-quarter").with("number", u32::from(number))),
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
    page.indented(1, &words.word("figure-load"))?;
    for row in used {
        let quarters: Vec<String> = row.used.iter().map(|months| number(*months, 1)).collect();
        let line = Figures::new(words)
            .plain(role(words, &row.role))
            .with("capacity", number(row.capacity, 1))
            .with("used", quarters.join(" "));
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

/// The months of a quarter, `2026-07…2026-09`; nothing where the plan has no start.
fn months(start: &str, quarter: u8) -> String {
    let begin = start.split_once('-').and_then(|(year, month)| {
        Some(
            year.parse::<u32>().ok()? * 12
                + month.parse::<u32>().ok()?.checked_sub(1)?
                + u32::from(quarter) * 3,
        )
    });
    let named = |month: u32| format!("{:04}-{:02}", month / 12, month % 12 + 1);
    begin.map_or_else(|| NONE.to_owned(), |begin| format!("{}…{}", named(begin), named(begin + 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_names_its_first_and_its_last_month() {
        assert_eq!(months("2026-11", 0), "2026-11…2027-01");
        assert_eq!(months("2026-07", 3), "2027-04…2027-06");
        assert_eq!(months("", 0), "–");
        assert_eq!(months("soon", 0), "–");
    }
}
