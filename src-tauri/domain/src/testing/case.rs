//! Random edits of the business case.

use super::strategies::{Blueprint, pick};
use crate::{
    CaseFrame, Confidence, Correlation, Cost, Driver, DriverEffect, DriverKind, DriverUnit, Edit,
    PlannedPlay, RoleRate, Workbook,
};

/// How many places random edits of the case have among all.
pub(super) const PLACES: usize = 11;

impl Blueprint {
    /// The edit in one of the [`PLACES`], on a workbook as it stands now.
    pub(super) fn build_case(&self, book: &Workbook, place: usize) -> Edit {
        let offering = pick(&book.offerings, self.second, self.astray, |row| &row.id);
        let segment = pick(&book.segments, self.first, self.astray, |row| &row.id);
        let scenario = pick(&book.scenarios, self.third, self.astray, |row| &row.id);
        let play = pick(&book.plays, self.first, self.astray, |row| &row.id);
        let driver = *self.choice.get(DriverKind::ALL);
        let likely = if driver.unit() == DriverUnit::Share { self.figure / 100.0 } else { self.figure };
        let plays = book.plays.iter().skip(self.small.into()).take(self.small.into());
        let plays: Vec<PlannedPlay> =
            plays.map(|row| PlannedPlay { play: row.id.clone(), period: self.small / 2 }).collect();
        let name = || self.text.clone();
        match place {
            0 => Edit::FrameCase {
                frame: CaseFrame {
                    currency: if self.astray { name() } else { "USD".to_owned() },
                    fiscal_start: self.small * 2,
                    discount_rate: self.figure / 50.0 - 1.0,
                    months: u16::from(self.small) * 20,
                    cost_uplift: likely / 100.0,
                    time_uplift: likely / 200.0,
                    rates: vec![RoleRate { role: self.reason.clone(), per_month: self.figure }],
                },
            },
            1..=4 => Edit::SetDriver {
                driver: Driver {
                    offering,
                    segment,
                    driver,
                    low: if self.flag { likely / 2.0 } else { likely },
                    likely,
                    high: likely,
                    source: self.reason.clone(),
                    confidence: *self.choice.get(Confidence::ALL),
                },
                currency: self.flag.then(|| "EUR".to_owned()),
            },
            5 => Edit::ClearDriver { offering, segment, driver: self.flag.then_some(driver) },
            6 | 7 => {
                let effect = DriverEffect {
                    play: play.clone(),
                    driver,
                    low: -likely,
                    likely: likely / 2.0,
                    high: likely,
                    relative: self.flag,
                };
                let source = self.reason.clone();
                let one_off = Cost { low: likely / 2.0, likely, high: self.figure.max(likely), source };
                Edit::SetPlayMoney { play, one_off, running: Cost::certain(likely), effects: vec![effect] }
            }
            8 => Edit::Correlate {
                correlations: book
                    .drivers
                    .iter()
                    .filter(|row| row.offering == offering)
                    .zip(book.drivers.iter().filter(|row| row.offering == offering).skip(1))
                    .map(|(row, other)| Correlation {
                        offering: offering.clone(),
                        segment: row.segment.clone(),
                        driver: row.driver,
                        other_segment: other.segment.clone(),
                        other_driver: other.driver,
                        coefficient: if self.flag { self.figure / 100.0 } else { -1.0 },
                    })
                    .collect(),
                offering,
            },
            9 if self.flag => Edit::RemoveScenario { scenario },
            9 => Edit::ChangeScenario { scenario, name: name(), plays },
            _ => Edit::AddScenario { name: name(), plays },
        }
    }
}
