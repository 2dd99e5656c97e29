//! What a scenario of the workbook may come to, against staying as we are.

use super::{
    CaseModel, Flows, Pair, Pert, Runs, ScenarioKey, Simulation, Uncertain, UncertainDriver, monthly_rate,
    simulate,
};
use crate::reading::{DriverSwing, Headline, UncertaintyReading};
use crate::{Argument, CaseFigure, Correlation, DriverKind, Message, OfferingId, SegmentId, Workbook};
use std::ops::ControlFlow;

/// Plays a scenario out. Its flows are its cash less that of staying, both with the same draw of everything that the two
/// share; staying is played for itself. `watch` hears how much is done and may break off, as with [`simulate`]. Nothing
/// if it is broken off, or for a scenario that cannot be computed.
pub fn uncertainty(
    workbook: &Workbook,
    key: &ScenarioKey,
    runs: &Runs,
    watch: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
) -> Option<UncertaintyReading> {
    let model = CaseModel::of(workbook, key)?;
    let staying = if *key == ScenarioKey::Stay { None } else { CaseModel::of(workbook, &ScenarioKey::Stay) };
    let believed: Vec<Pert> = model.drivers().iter().map(believed).collect();
    let pairs = pairs(workbook, &model);
    let case = Uncertain {
        drivers: &believed,
        pairs: &pairs,
        months: model.months(),
        rate: monthly_rate(workbook.case.discount_rate),
        flows: Against { model: &model, staying: staying.as_ref() },
    };
    let simulation = simulate(&case, runs, watch)?;
    let drivers: Vec<DriverSwing> = case
        .swings()
        .into_iter()
        .map(|swing| {
            let driver = &model.drivers()[swing.driver];
            let range = range(driver);
            let break_even = case.break_even(swing.driver, range.0, range.1);
            let crate::Estimate { low, high, .. } = driver.estimate;
            DriverSwing {
                name: driver_name(workbook, driver),
                unit: driver.figure.unit(),
                relative: driver.relative,
                added: driver.is_added(),
                estimate: driver.estimate,
                at_low: swing.at_low,
                at_high: swing.at_high,
                break_even,
                beyond: break_even.is_some_and(|value| value < low || value > high),
                range,
            }
        })
        .collect();
    Some(UncertaintyReading {
        headline: headline(workbook, key, &simulation, &drivers, pairs.len()),
        key: key.clone(),
        name: scenario_name(workbook, key)?,
        currency: workbook.case.currency.clone(),
        likely: case.likely(),
        simulation,
        pairs: pairs.len(),
        drivers,
    })
}

/// Which figures of the vector go together: pairs of which neither is known.
fn pairs(workbook: &Workbook, model: &CaseModel) -> Vec<Pair> {
    let place = |offering: &OfferingId, segment: &SegmentId, driver: DriverKind| {
        model.drivers().iter().position(|row| {
            row.offering == *offering
                && row.segment.as_ref() == Some(segment)
                && row.figure == CaseFigure::Driver(driver)
                && row.estimate.high > row.estimate.low
        })
    };
    let pair = |row: &Correlation| {
        let one = place(&row.offering, &row.segment, row.driver)?;
        Some((one, place(&row.offering, &row.other_segment, row.other_driver)?, row.coefficient))
    };
    workbook.correlations.iter().filter_map(pair).collect()
}

/// A scenario's cash less that of staying.
struct Against<'a> {
    model: &'a CaseModel,
    staying: Option<&'a CaseModel>,
}

impl Flows for Against<'_> {
    fn fill<const N: usize>(&self, drivers: &[[f64; N]], flows: &mut [[f64; N]]) {
        self.model.cash(drivers, flows);
        let Some(staying) = self.staying else { return };
        let mut stayed = vec![[0.0; N]; flows.len()];
        staying.cash(&drivers[..staying.drivers().len().min(drivers.len())], &mut stayed);
        for (flow, stayed) in flows.as_flattened_mut().iter_mut().zip(stayed.as_flattened()) {
            *flow -= stayed;
        }
    }
}

fn believed(driver: &UncertainDriver) -> Pert {
    let crate::Estimate { low, likely, high } = driver.estimate;
    Pert { low, likely, high }
}

/// Where to look for what must be true: wherever a figure, or what a play changes in one, may be at all.
fn range(driver: &UncertainDriver) -> (f64, f64) {
    match driver.figure {
        CaseFigure::Driver(kind) if driver.is_added() => kind.effect_range(driver.relative),
        CaseFigure::Driver(_) | CaseFigure::OneOff | CaseFigure::Running => driver.figure.range(),
    }
}

/// What a figure of the vector is called.
#[must_use]
pub fn driver_name(workbook: &Workbook, driver: &UncertainDriver) -> Message {
    let figure = Message::new(format!("driver-{}", driver.figure.as_str()));
    let play = workbook.plays.iter().find(|row| Some(&row.id) == driver.play.as_ref());
    let segment = workbook.segments.iter().find(|row| Some(&row.id) == driver.segment.as_ref());
    match (play, segment) {
        (Some(play), _) => {
            let id = match driver.figure {
                CaseFigure::Driver(_) => "case-driver-of-play",
                CaseFigure::OneOff | CaseFigure::Running => "case-cost-of-play",
            };
            Message::new(id).with("driver", figure).with("name", play.name.as_str())
        }
        (None, Some(segment)) => {
            Message::new("case-driver-of-segment").with("driver", figure).with("name", segment.name.as_str())
        }
        (None, None) => figure,
    }
}

fn headline(
    workbook: &Workbook,
    key: &ScenarioKey,
    simulation: &Simulation,
    drivers: &[DriverSwing],
    pairs: usize,
) -> Headline {
    let money = |amount: f64| Argument::money(amount, &workbook.case.currency);
    // A hundred or none only where it is all or none.
    let share = (simulation.probability * 100.0).round();
    let share = if simulation.probability < 1.0 { share.min(99.0) } else { share };
    let share = if simulation.probability > 0.0 { share.max(1.0) } else { share };
    let title = match key {
        ScenarioKey::Stay => Message::new("case-risk-title-stay"),
        ScenarioKey::Plan => Message::new("case-risk-title-plan"),
        ScenarioKey::Own(_) => Message::new("case-risk-title-own"),
    };
    let title = match scenario_name(workbook, key) {
        Some(name) => title.with("name", name),
        None => title,
    };
    let lead = match drivers.first() {
        Some(first) => Message::new("case-risk-lead").with("driver", first.name.clone()),
        None => Message::new("case-risk-lead-certain"),
    };
    Headline {
        title: title.with("share", share).with("middle", money(simulation.npv.p50)),
        lead: lead
            .with("low", money(simulation.npv.p10))
            .with("high", money(simulation.npv.p90))
            .with("runs", simulation.runs)
            .with("pairs", pairs)
            .with("seed", simulation.seed.to_string()),
    }
}

/// What a scenario is called.
fn scenario_name(workbook: &Workbook, key: &ScenarioKey) -> Option<Message> {
    Some(match key {
        ScenarioKey::Stay => Message::new("case-scenario-stay"),
        ScenarioKey::Plan => Message::new("case-scenario-plan"),
        ScenarioKey::Own(id) => {
            let row = workbook.scenarios.iter().find(|row| row.id == *id)?;
            Message::new("case-scenario-own").with("name", row.name.as_str())
        }
    })
}
