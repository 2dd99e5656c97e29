//! Edits of the business case.

use super::Context;
use super::correlate::forget_figures;
use super::lookup::{change, find, free, fresh, of_role, ours, put, retain, room, within};
use super::plan::check_plays;
use crate::{
    CaseFigure, CaseFrame, Cost, Driver, DriverEffect, DriverKind, DriverUnit, Estimate, OfferingId,
    PlannedPlay, PlayCost, PlayId, Refusal, RoleRate, Scenario, ScenarioId, SegmentId, Workbook, limits,
    text,
};
use std::collections::HashSet;

pub(super) fn frame(book: &mut Workbook, given: &CaseFrame) -> Result<(), Refusal> {
    let rate = |row: &RoleRate| {
        text::name(&row.role, "role").map(|role| RoleRate { role, per_month: row.per_month })
    };
    let rates = given.rates.iter().map(rate).collect::<Result<_, _>>()?;
    let kept = CaseFrame { currency: given.currency.trim().to_owned(), rates, ..given.clone() };
    check_frame(&kept)?;
    book.case = kept;
    Ok(())
}

/// Whether a case can be computed so.
pub(crate) fn check_frame(kept: &CaseFrame) -> Result<(), Refusal> {
    check_currency(&kept.currency)?;
    within(f64::from(kept.fiscal_start), "fiscal_start", 1.0, 12.0)?;
    within(f64::from(kept.months), "horizon", 1.0, f64::from(limits::CASE_MONTHS))?;
    // At −100 % tomorrow's money is worth infinitely much.
    if kept.discount_rate <= -1.0 {
        return Err(Refusal::DiscountTooLow { given: kept.discount_rate });
    }
    share(kept.discount_rate, "discount_rate", (-1.0, limits::DISCOUNT_RATE))?;
    share(kept.cost_uplift, "cost_uplift", (0.0, limits::UPLIFT))?;
    share(kept.time_uplift, "time_uplift", (0.0, limits::UPLIFT))?;
    room(kept.rates.len(), "role_rate", limits::ROLES + 1)?;
    let mut roles = HashSet::new();
    for row in &kept.rates {
        text::check_name(&row.role, "role")?;
        of_role(&row.role, row.per_month, "role_rate", limits::COST)?;
        if !roles.insert(&row.role) {
            return Err(Refusal::NameTaken { kind: "role", name: row.role.clone() });
        }
    }
    Ok(())
}

/// A code of ISO 4217; which of them there are changes with the world.
fn check_currency(code: &str) -> Result<(), Refusal> {
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(());
    }
    Err(Refusal::CurrencyUnknown { given: text::excerpt(code) })
}

fn share(given: f64, what: &'static str, (low, high): (f64, f64)) -> Result<(), Refusal> {
    if (low..=high).contains(&given) {
        return Ok(());
    }
    Err(Refusal::ShareOutOfRange { what, given, low, high })
}

pub(super) fn set_driver(book: &mut Workbook, given: &Driver, currency: Option<&str>) -> Result<(), Refusal> {
    let offering = ours(book, &given.offering)?.name.clone();
    let segment = find(&book.segments, &given.segment)?.name.clone();
    if let Some(currency) = currency.filter(|currency| *currency != book.case.currency) {
        let (given, kept) = (text::excerpt(currency), book.case.currency.clone());
        return Err(Refusal::CurrencyMixed { given, kept });
    }
    let row = Driver { source: text::line(&given.source, "source")?, ..given.clone() };
    check_driver(&row, &format!("{offering} × {segment}"))?;
    let pair = |row: &Driver| row.offering == given.offering && row.segment == given.segment;
    if !book.drivers.iter().any(pair) {
        let known: HashSet<_> = book.drivers.iter().map(|row| (&row.offering, &row.segment)).collect();
        room(known.len(), "business", limits::BUSINESSES)?;
    }
    put(&mut book.drivers, |other| pair(other) && other.driver == given.driver, row);
    Ok(())
}

pub(super) fn clear_driver(
    book: &mut Workbook,
    offering: &OfferingId,
    segment: &SegmentId,
    driver: Option<DriverKind>,
) -> Result<(), Refusal> {
    ours(book, offering)?;
    find(&book.segments, segment)?;
    let meant = |row: &Driver| {
        row.offering == *offering && row.segment == *segment && driver.is_none_or(|kind| kind == row.driver)
    };
    retain(&mut book.drivers, |row| !meant(row));
    forget_figures(&mut book.correlations, &book.drivers);
    Ok(())
}

/// Whether a figure of the business may stand; `of` is what people call that business.
pub(crate) fn check_driver(row: &Driver, of: &str) -> Result<(), Refusal> {
    let estimate = Estimate { low: row.low, likely: row.likely, high: row.high };
    let share = row.driver.unit() == DriverUnit::Share;
    check_estimate(&estimate, CaseFigure::Driver(row.driver), row.driver.range(), share, of)?;
    text::check_line(&row.source, "source")
}

fn check_estimate(
    given: &Estimate,
    figure: CaseFigure,
    (low, high): (f64, f64),
    share: bool,
    of: &str,
) -> Result<(), Refusal> {
    let Estimate { low: least, likely, high: most } = *given;
    let (driver, of) = (figure.as_str(), of.to_owned());
    if let Some(given) = [least, likely, most].into_iter().find(|given| !(low..=high).contains(given)) {
        return Err(if share {
            Refusal::DriverShareOutOfRange { driver, of, given, low, high }
        } else {
            Refusal::DriverOutOfRange { driver, of, given, low, high }
        });
    }
    if least > likely || likely > most {
        return Err(Refusal::NotAscending { driver, of });
    }
    Ok(())
}

/// What a play costs, and what it changes in the business, as it is given.
pub(super) fn set_play_money(
    book: &mut Workbook,
    play: &PlayId,
    (one_off, running): (&Cost, &Cost),
    effects: &[DriverEffect],
) -> Result<(), Refusal> {
    let name = find(&book.plays, play)?.name.clone();
    let kept = |cost: &Cost| text::line(&cost.source, "source").map(|source| Cost { source, ..cost.clone() });
    let cost = PlayCost { play: play.clone(), one_off: kept(one_off)?, running: kept(running)? };
    check_cost(&cost, &name)?;
    let mut seen = HashSet::new();
    for effect in effects {
        if effect.play != *play {
            return Err(Refusal::NotFound { kind: "play", id: text::excerpt(effect.play.as_str()) });
        }
        check_effect(effect, &name)?;
        if !seen.insert(effect.driver) {
            let id = effect.driver.as_str().to_owned();
            return Err(Refusal::Repeated { kind: "driver_effect", id });
        }
    }
    if cost.one_off.is_nothing() && cost.running.is_nothing() {
        retain(&mut book.play_costs, |row| row.play != *play);
    } else {
        put(&mut book.play_costs, |row| row.play == *play, cost);
    }
    if !book.driver_effects.iter().filter(|row| row.play == *play).eq(effects) {
        retain(&mut book.driver_effects, |row| row.play != *play);
        book.driver_effects.rows_mut().extend_from_slice(effects);
    }
    Ok(())
}

/// Whether a play can cost that much; `play` is what people call it.
pub(crate) fn check_cost(row: &PlayCost, play: &str) -> Result<(), Refusal> {
    for (figure, cost) in [(CaseFigure::OneOff, &row.one_off), (CaseFigure::Running, &row.running)] {
        check_estimate(&cost.estimate(), figure, figure.range(), false, play)?;
        text::check_line(&cost.source, "source")?;
    }
    Ok(())
}

/// Whether a play can change a driver so; `play` is what people call it.
pub(crate) fn check_effect(row: &DriverEffect, play: &str) -> Result<(), Refusal> {
    if row.driver == DriverKind::Buyers {
        return Err(Refusal::BuyersNotMoved { play: play.to_owned() });
    }
    let estimate = Estimate { low: row.low, likely: row.likely, high: row.high };
    let range = row.driver.effect_range(row.relative);
    let share = row.relative || row.driver.unit() == DriverUnit::Share;
    check_estimate(&estimate, CaseFigure::Driver(row.driver), range, share, play)
}

pub(super) fn add_scenario(
    book: &mut Workbook,
    name: &str,
    plays: &[PlannedPlay],
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    room(book.scenarios.len(), "scenario", limits::SCENARIOS)?;
    let name = text::name(name, "scenario")?;
    free(&book.scenarios, &name, None)?;
    check_plays(book, plays, book.plan.unit.most())?;
    let id = fresh(&book.scenarios, context);
    book.scenarios.rows_mut().push(Scenario { id, name, plays: plays.to_vec() });
    Ok(())
}

pub(super) fn change_scenario(
    book: &mut Workbook,
    scenario: &ScenarioId,
    name: &str,
    plays: &[PlannedPlay],
) -> Result<(), Refusal> {
    find(&book.scenarios, scenario)?;
    let name = text::name(name, "scenario")?;
    free(&book.scenarios, &name, Some(scenario))?;
    check_plays(book, plays, book.plan.unit.most())?;
    change(&mut book.scenarios, scenario, |row| {
        row.name = name;
        row.plays = plays.to_vec();
    })
}

pub(super) fn remove_scenario(book: &mut Workbook, scenario: &ScenarioId) -> Result<(), Refusal> {
    find(&book.scenarios, scenario)?;
    retain(&mut book.scenarios, |row| row.id != *scenario);
    Ok(())
}

/// Forgets what stands of a play in the case: it is removed from the library.
pub(super) fn forget_play(book: &mut Workbook, play: &PlayId) {
    retain(&mut book.play_costs, |row| row.play != *play);
    retain(&mut book.driver_effects, |row| row.play != *play);
    let mentions = |scenario: &Scenario| scenario.plays.iter().any(|planned| planned.play == *play);
    if book.scenarios.iter().any(mentions) {
        for scenario in book.scenarios.rows_mut() {
            scenario.plays.retain(|planned| planned.play != *play);
        }
    }
}
