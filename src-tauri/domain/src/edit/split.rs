//! Two plays out of one.

use super::Context;
use super::lookup::{find, free, fresh, room};
use crate::{
    Cost, Decision, DriverEffect, Effect, Effort, PeriodUnit, PlannedPlay, Play, PlayCost, PlayId,
    RatingEffects, Refusal, Scenario, Workbook, limits, text,
};

pub(super) fn split(
    book: &mut Workbook,
    play: &PlayId,
    (name, second): (&str, &str),
    share: f64,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let whole = find(&book.plays, play)?.clone();
    if let Some(row) = book.progress.iter().find(|row| row.play == *play) {
        return Err(Refusal::UnderWay { name: whole.name, state: row.state.as_str() });
    }
    if whole.work_months < 2 {
        return Err(Refusal::TooShortToSplit { name: whole.name, months: whole.work_months });
    }
    if !(LEAST_SHARE..=1.0 - LEAST_SHARE).contains(&share) {
        let (low, high) = (LEAST_SHARE, 1.0 - LEAST_SHARE);
        return Err(Refusal::ShareOutOfRange { what: "split_share", given: share, low, high });
    }
    room(book.plays.len(), "play", limits::PLAYS)?;
    let (name, second) = (text::name(name, "play")?, text::name(second, "play")?);
    free(&book.plays, &name, Some(play))?;
    free(&book.plays, &second, Some(play))?;
    if name == second {
        return Err(Refusal::NameTaken { kind: "play", name });
    }
    let (one, mut other) = halves(&whole, share);
    other.id = fresh(&book.plays, context);
    let unit = book.plan.unit;
    let after = (one.periods(unit), unit);
    settle(book, Play { name, ..one }, Play { name: second, ..other.clone() });
    share_money(book, play, &other.id, share);
    if let Some(decided) = book.decisions.iter().find(|row| row.play == *play).cloned() {
        // A date is that of the first half; the second comes whenever the first is done.
        book.decisions.rows_mut().push(Decision { play: other.id.clone(), period: None, ..decided });
    }
    if book.planned.iter().any(|row| row.play == *play) {
        follow(book.planned.rows_mut(), play, &other.id, after);
    }
    let has = |row: &Scenario| row.plays.iter().any(|planned| planned.play == *play);
    if book.scenarios.iter().any(has) {
        let rows = book.scenarios.rows_mut().iter_mut().filter(|row| has(row));
        rows.for_each(|row| follow(&mut row.plays, play, &other.id, after));
    }
    Ok(())
}

/// What is less than a hundredth of a play is no half of it.
const LEAST_SHARE: f64 = 0.01;

/// Both halves of a play, the second without an id of its own: months are whole, and the second is done when the whole
/// would have been.
fn halves(whole: &Play, share: f64) -> (Play, Play) {
    let months = (1..whole.work_months).min_by(|one, other| {
        let far = |months: u16| (f64::from(months) - f64::from(whole.work_months) * share).abs();
        far(*one).total_cmp(&far(*other))
    });
    let months = months.unwrap_or(1);
    let ramp = whole.effect_months.saturating_sub(whole.work_months);
    let rest = whole.work_months - months;
    let part = |work_months: u16, of: &dyn Fn(f64) -> f64| Play {
        work_months,
        effect_months: work_months.saturating_add(ramp).min(limits::MONTHS),
        effort: whole
            .effort
            .iter()
            .map(|row| Effort { role: row.role.clone(), person_months: of(row.person_months) })
            .collect(),
        effects: whole
            .effects
            .iter()
            .map(|row| Effect {
                dimension: row.dimension.clone(),
                low: of(row.low),
                likely: of(row.likely),
                high: of(row.high),
            })
            .collect(),
        rating_effects: RatingEffects {
            acquisition: of(whole.rating_effects.acquisition),
            retention: of(whole.rating_effects.retention),
            satisfaction: of(whole.rating_effects.satisfaction),
        },
        ..whole.clone()
    };
    let one = part(months, &|all| all * share);
    let other = part(rest, &|all| all - all * share);
    (one, Play { needs: vec![whole.id.clone()], ..other })
}

/// Puts both halves where the whole was. Whatever needed it needs the second, and so the first; whatever could not be in
/// one plan with it can be with neither.
fn settle(book: &mut Workbook, one: Play, other: Play) {
    let (id, second) = (one.id.clone(), other.id.clone());
    let rows = book.plays.rows_mut();
    for row in rows.iter_mut() {
        for need in row.needs.iter_mut().filter(|need| **need == id) {
            *need = second.clone();
        }
        if row.excludes.contains(&id) {
            row.excludes.push(second.clone());
        }
    }
    if let Some(place) = rows.iter().position(|row| row.id == id) {
        rows[place] = one;
        rows.insert(place + 1, other);
    }
}

/// What the whole cost and changed in the business is shared: money in whole cents.
fn share_money(book: &mut Workbook, play: &PlayId, second: &PlayId, share: f64) {
    if let Some(place) = book.play_costs.iter().position(|row| row.play == *play) {
        let rows = book.play_costs.rows_mut();
        let mut rest = rows[place].clone();
        rest.play = second.clone();
        // Where somebody gave parts of cents, rounding could turn a range upside down.
        let whole = |amount: &&mut f64| (**amount * 100.0 - (**amount * 100.0).round()).abs() < 1e-6;
        let in_cents = amounts(&mut rest).iter().all(whole);
        let to_cent = |amount: f64| if in_cents { (amount * 100.0).round() / 100.0 } else { amount };
        for (one, other) in amounts(&mut rows[place]).into_iter().zip(amounts(&mut rest)) {
            *one = to_cent(*one * share);
            *other = to_cent(*other - *one);
        }
        rows.insert(place + 1, rest);
    }
    if book.driver_effects.iter().any(|row| row.play == *play) {
        let rows = book.driver_effects.rows_mut();
        let rests: Vec<DriverEffect> = rows.iter().filter(|row| row.play == *play).cloned().collect();
        for row in rows.iter_mut().filter(|row| row.play == *play) {
            for figure in [&mut row.low, &mut row.likely, &mut row.high] {
                *figure *= share;
            }
        }
        rows.extend(rests.into_iter().map(|row| {
            let rest = |all: f64| all - all * share;
            DriverEffect {
                play: second.clone(),
                low: rest(row.low),
                likely: rest(row.likely),
                high: rest(row.high),
                ..row
            }
        }));
    }
}

/// All that a play costs.
fn amounts(row: &mut PlayCost) -> Vec<&mut f64> {
    [&mut row.one_off, &mut row.running]
        .into_iter()
        .flat_map(|Cost { low, likely, high, source: _ }| [low, likely, high])
        .collect()
}

/// Lets the second half begin where the work of the first ends.
fn follow(plays: &mut Vec<PlannedPlay>, first: &PlayId, second: &PlayId, (periods, unit): (u8, PeriodUnit)) {
    if let Some(place) = plays.iter().position(|row| row.play == *first) {
        let period = plays[place].period.saturating_add(periods).min(unit.most() - 1);
        plays.insert(place + 1, PlannedPlay { play: second.clone(), period });
    }
}
