//! What the business case shows.

use super::business::{Business, businesses, computable};
use super::lines::{Figures, Month, PlayMonths, float, months};
use super::scenario::{Dated, ScenarioKey, dated, offering, warnings};
use super::{benefit_cost, headline, margin, measure, monthly_rate, npv};
use crate::plan::in_force;
use crate::reading::{
    AgainstStaying, BusinessReading, CaseLines, CaseMissing, CaseMonth, CaseReading, CaseYear, DriverReading,
    PlayMoney, PlayTrace, ScenarioReading,
};
use crate::{Confidence, Correlation, Cost, DriverKind, Estimate, Message, PlannedPlay, Play, Workbook};
use rayon::prelude::*;
use rust_decimal::Decimal;

/// What the business case shows.
#[must_use]
pub fn read(workbook: &Workbook) -> CaseReading {
    let businesses = businesses(workbook);
    let missing = missing(workbook, &businesses);
    let scenarios = scenarios(workbook, &missing);
    let businesses: Vec<BusinessReading> = businesses.iter().map(business_reading).collect();
    CaseReading {
        headline: headline::of(workbook, &missing, &businesses, &scenarios),
        frame: workbook.case.clone(),
        unit: workbook.plan.unit,
        roles: roles(workbook),
        offering: offering(workbook).cloned(),
        start: workbook.plan.start.clone(),
        missing,
        businesses,
        correlations: correlations(workbook),
        margin: margin::of(workbook, &scenarios),
        scenarios,
        plays: play_money(workbook),
        unpaid: unpaid(workbook),
    }
}

fn missing(workbook: &Workbook, businesses: &[Business]) -> Vec<CaseMissing> {
    let mut missing = Vec::new();
    if offering(workbook).is_none() {
        missing.push(CaseMissing::Offering);
    }
    if workbook.segments.is_empty() {
        missing.push(CaseMissing::Segment);
    }
    if !businesses.iter().any(Business::is_computable) {
        missing.push(CaseMissing::Drivers);
    }
    missing
}

fn business_reading(business: &Business) -> BusinessReading {
    let driver = |kind: &DriverKind| {
        let row = business.driver(*kind);
        DriverReading {
            driver: *kind,
            unit: kind.unit(),
            estimate: row.map(|row| Estimate { low: row.low, likely: row.likely, high: row.high }),
            source: row.map_or_else(String::new, |row| row.source.clone()),
            confidence: row.map_or(Confidence::Unknown, |row| row.confidence),
        }
    };
    BusinessReading {
        offering: business.offering.clone(),
        segment: business.segment.clone(),
        name: business.name.clone(),
        drivers: DriverKind::ALL.iter().map(driver).collect(),
        lacks: business.lacks(),
    }
}

/// How many scenarios can be computed.
pub(crate) fn count(workbook: &Workbook) -> usize {
    if missing(workbook, &businesses(workbook)).is_empty() { ScenarioKey::all(workbook).len() } else { 0 }
}

fn scenarios(workbook: &Workbook, missing: &[CaseMissing]) -> Vec<ScenarioReading> {
    if !missing.is_empty() {
        return Vec::new();
    }
    let businesses: Vec<Figures> = computable(workbook).iter().map(Figures::of).collect();
    let staying = months(workbook.case.months, &businesses, &[]);
    let keys = ScenarioKey::all(workbook);
    keys.into_par_iter().filter_map(|key| scenario(workbook, &businesses, key, &staying)).collect()
}

fn scenario(
    workbook: &Workbook,
    businesses: &[Figures],
    key: ScenarioKey,
    staying: &[Month],
) -> Option<ScenarioReading> {
    let plays = key.plays(workbook)?;
    let rate = monthly_rate(workbook.case.discount_rate);
    let name = match &key {
        ScenarioKey::Stay => Message::new("case-scenario-stay"),
        ScenarioKey::Plan => Message::new("case-scenario-plan"),
        ScenarioKey::Own(id) => {
            let row = workbook.scenarios.iter().find(|row| row.id == *id)?;
            Message::new("case-scenario-own").with("name", row.name.as_str())
        }
    };
    let dated = dated(workbook, &plays);
    let by_play: Vec<PlayMonths> = dated.iter().map(|play| PlayMonths::of(workbook, play)).collect();
    let found = months(workbook.case.months, businesses, &by_play.iter().collect::<Vec<_>>());
    let against = (key != ScenarioKey::Stay).then(|| {
        let cash = difference(&found, staying, Month::cash);
        let costs: Vec<f64> = found.iter().map(|month| float(month.plays)).collect();
        let benefits: Vec<f64> = cash.iter().zip(&costs).map(|(cash, cost)| cash + cost).collect();
        AgainstStaying {
            measures: measure(&cash, workbook.case.discount_rate),
            benefit_cost: benefit_cost(&benefits, &costs, rate),
            cash,
        }
    });
    let cash: Vec<f64> = found.iter().map(|month| float(month.cash())).collect();
    Some(ScenarioReading {
        name,
        years: years(workbook, &found),
        total: lines(&found),
        npv: npv(&cash, rate),
        margin: margin::share(&found[found.len().saturating_sub(12)..]),
        against,
        traces: traces(workbook, businesses, &dated, &by_play, &found),
        months: month_readings(&found),
        warnings: warnings(workbook, &key, &plays),
        plays,
        key,
    })
}

fn difference(one: &[Month], other: &[Month], of: fn(&Month) -> Decimal) -> Vec<f64> {
    one.iter().zip(other).map(|(one, other)| float(of(one) - of(other))).collect()
}

/// What each play does: the same plays without it, taken off. Where plays work on one driver together, what they do
/// together is in both, so that the traces need not add up.
fn traces(
    workbook: &Workbook,
    businesses: &[Figures],
    plays: &[Dated<'_>],
    by_play: &[PlayMonths],
    whole: &[Month],
) -> Vec<PlayTrace> {
    let rate = monthly_rate(workbook.case.discount_rate);
    let trace = |(place, play): (usize, &Dated<'_>)| {
        let others = by_play.iter().enumerate().filter(|(other, _)| *other != place);
        let rest: Vec<&PlayMonths> = others.map(|(_, play)| play).collect();
        let without = months(workbook.case.months, businesses, &rest);
        let cash = difference(whole, &without, Month::cash);
        PlayTrace {
            play: play.play.id.clone(),
            name: play.play.name.clone(),
            cost: float(whole.iter().zip(&without).map(|(one, other)| one.plays - other.plays).sum()),
            npv: npv(&cash, rate),
            margin: difference(whole, &without, |month| month.margin),
            cash,
        }
    };
    plays.par_iter().enumerate().map(trace).collect()
}

fn month_readings(months: &[Month]) -> Vec<CaseMonth> {
    let mut so_far = Decimal::ZERO;
    let reading = |month: &Month| {
        so_far += month.cash();
        CaseMonth {
            buyers: float(month.buyers),
            new_buyers: float(month.new_buyers),
            lines: lines(std::slice::from_ref(month)),
            so_far: float(so_far),
        }
    };
    months.iter().map(reading).collect()
}

fn lines(months: &[Month]) -> CaseLines {
    let sum = |of: fn(&Month) -> Decimal| float(months.iter().map(of).sum());
    CaseLines {
        revenue: sum(|month| month.revenue),
        margin: sum(|month| month.margin),
        service: sum(|month| month.service),
        acquisition: sum(|month| month.acquisition),
        plays: sum(|month| month.plays),
        cash: sum(Month::cash),
    }
}

/// The months by fiscal year; where nobody said when the plan begins, twelve by twelve from its beginning.
fn years(workbook: &Workbook, months: &[Month]) -> Vec<CaseYear> {
    let fiscal = workbook.case.fiscal_start;
    let begins = crate::text::year_and_month(&workbook.plan.start);
    // Months of the first fiscal year that are over when the case begins.
    let over = begins.map_or(0, |(_, month)| (month + 12 - u32::from(fiscal)) % 12);
    // The year 0 has none before it.
    let first_year =
        begins.map(|(year, month)| if month < u32::from(fiscal) { year.saturating_sub(1) } else { year });
    let first = usize::try_from(12 - over).unwrap_or(12).min(months.len());
    let (head, rest) = months.split_at(first);
    std::iter::once(head)
        .chain(rest.chunks(12))
        .filter(|part| !part.is_empty())
        .zip(0_u32..)
        .map(|(part, number)| CaseYear {
            name: match first_year {
                None => Message::new("case-year-number").with("number", number + 1),
                Some(year) if fiscal == 1 => {
                    Message::new("case-year").with("year", (year + number).to_string())
                }
                Some(year) => Message::new("case-year-split")
                    .with("year", (year + number).to_string())
                    .with("next", format!("{:02}", (year + number + 1) % 100)),
            },
            months: u16::try_from(part.len()).unwrap_or(u16::MAX),
            buyers: part.last().map_or(0.0, |month| float(month.buyers)),
            lines: lines(part),
        })
        .collect()
}

/// Which figures of the offering's business go together.
fn correlations(workbook: &Workbook) -> Vec<Correlation> {
    let Some(offering) = offering(workbook) else { return Vec::new() };
    workbook.correlations.iter().filter(|row| row.offering == offering.id).cloned().collect()
}

/// What each play of the library costs and changes.
pub(crate) fn play_money(workbook: &Workbook) -> Vec<PlayMoney> {
    let planned = in_force(workbook);
    let all: Vec<PlannedPlay> =
        workbook.plays.iter().map(|play| PlannedPlay { play: play.id.clone(), period: 0 }).collect();
    let money = |dated: &Dated<'_>| {
        let play = &dated.play.id;
        let cost = workbook.play_costs.iter().find(|row| row.play == *play);
        PlayMoney {
            play: play.clone(),
            name: dated.play.name.clone(),
            period: planned.iter().find(|row| row.play == *play).map(|row| row.period),
            one_off: cost.map_or_else(Cost::default, |row| row.one_off.clone()),
            running: cost.map_or_else(Cost::default, |row| row.running.clone()),
            work: dated.work_cost(&workbook.case.rates),
            effects: workbook.driver_effects.iter().filter(|row| row.play == *play).cloned().collect(),
            often: often(dated.play),
        }
    };
    dated(workbook, &all).iter().map(money).collect()
}

/// Which drivers a play often changes: what ratings and dimensions of the default rubric speak of, which it moves. By how
/// much nobody knows but those who try it.
fn often(play: &Play) -> Vec<DriverKind> {
    let moves = |driver: &&DriverKind| {
        let (rating, dimensions): (f64, &[&str]) = match **driver {
            DriverKind::Buyers => return false,
            DriverKind::NewBuyers => (play.rating_effects.acquisition, &["buying", "reach"]),
            DriverKind::AcquisitionCost => (0.0, &["buying", "reach", "contract"]),
            DriverKind::Churn => (play.rating_effects.retention, &[]),
            DriverKind::Revenue => (0.0, &["price"]),
            DriverKind::GrossMargin => (0.0, &["offer", "roadmap", "labour"]),
            DriverKind::ServiceCost => (0.0, &["onboarding", "relationship", "responsibility"]),
        };
        rating != 0.0 || play.effects.iter().any(|row| dimensions.contains(&row.dimension.as_str()))
    };
    DriverKind::ALL.iter().filter(moves).copied().collect()
}

/// The roles of the plan's capacity and of the library's plays, each once.
fn roles(workbook: &Workbook) -> Vec<String> {
    let efforts = workbook.plays.iter().flat_map(|play| &play.effort);
    let mut found: Vec<String> = Vec::new();
    for effort in workbook.plan.capacity.iter().chain(efforts) {
        if !found.contains(&effort.role) {
            found.push(effort.role.clone());
        }
    }
    found
}

/// Roles of the plan's plays that no rate was given for.
fn unpaid(workbook: &Workbook) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for play in dated(workbook, &in_force(workbook)) {
        for effort in play.play.effort.iter().filter(|row| row.person_months > 0.0) {
            let paid = workbook.case.rates.iter().any(|row| row.role == effort.role);
            if !paid && !found.contains(&effort.role) {
                found.push(effort.role.clone());
            }
        }
    }
    found
}
