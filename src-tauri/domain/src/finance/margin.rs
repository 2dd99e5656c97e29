//! Gross margin in the case against what is usual at the position.

use super::lines::{Month, float};
use super::scenario::{ScenarioKey, offering};
use crate::direction::usual_margin;
use crate::reading::{MarginReading, ScenarioReading};
use crate::{Message, Workbook, position};
use rust_decimal::Decimal;

/// Gross margin, a share of revenue: what is left after delivery *and* service, as the usual margins count it. Nothing
/// without revenue.
pub(super) fn share(months: &[Month]) -> Option<f64> {
    let sum = |of: fn(&Month) -> Decimal| float(months.iter().map(of).sum());
    let revenue = sum(|month| month.revenue);
    (revenue > 0.0).then(|| sum(|month| month.margin - month.service) / revenue)
}

/// The margin of the first month and of the plan's last year, beside the usual one where the offering stands and where
/// it shall stand.
pub(super) fn of(workbook: &Workbook, scenarios: &[ScenarioReading]) -> Option<MarginReading> {
    let find = |key: &ScenarioKey| scenarios.iter().find(|row| row.key == *key);
    let first = find(&ScenarioKey::Stay)?.months.first()?;
    let lines = &first.lines;
    let now = (lines.revenue > 0.0).then(|| (lines.margin - lines.service) / lines.revenue)?;
    let plan = find(&ScenarioKey::Plan).filter(|row| !row.plays.is_empty());
    let offering = offering(workbook)?;
    let stands = position::position(workbook, offering).position;
    let usual_now = stands.and_then(|at| usual_margin(&workbook.margins, at));
    let target = workbook.target(&offering.id).map(|target| target.position);
    let usual_then = target.and_then(|at| usual_margin(&workbook.margins, at));
    let then = plan.and_then(|row| row.margin);
    let percent = |share: f64| (share * 100.0).round() + 0.0;
    let said = |id: String, share: f64, (low, high): (f64, f64)| {
        Message::new(id).with("margin", percent(share)).with("low", percent(low)).with("high", percent(high))
    };
    let side = |share: f64, (low, high): (f64, f64)| match share {
        share if share < low => "below",
        share if share > high => "above",
        _ => "within",
    };
    let says = match (then.zip(usual_then), usual_now) {
        (Some((share, usual)), _) => {
            let side = side(share, usual);
            if percent(share) == percent(now) {
                said(format!("case-margin-stays-{side}"), share, usual)
            } else {
                said(format!("case-margin-then-{side}"), share, usual).with("now", percent(now))
            }
        }
        (None, Some(usual)) => said(format!("case-margin-now-{}", side(now, usual)), now, usual),
        (None, None) => Message::new("case-margin").with("margin", percent(now)),
    };
    Some(MarginReading { now, usual_now, then, usual_then, says })
}
