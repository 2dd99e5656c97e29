//! The way that was really gone: snapshots beside the path that was planned.

use crate::reading::{Observed, PastPosition};

/// Days of a month, on average over four hundred years.
const MONTH_DAYS: f64 = 30.436_875;

/// Where an offering stood on the days of snapshots, with the months since a plan's first, `YYYY-MM`; nothing before a
/// plan has a first month.
pub(super) fn of(start: &str, history: &[PastPosition]) -> Vec<Observed> {
    let Some(start) = months(start) else { return Vec::new() };
    let observed =
        |past: &PastPosition| Some(Observed { months: months(&past.date)? - start, past: past.clone() });
    history.iter().filter_map(observed).collect()
}

/// Months since the year 0 of a month `YYYY-MM` or a day `YYYY-MM-DD`.
fn months(date: &str) -> Option<f64> {
    let mut parts = date.split('-');
    let year: u16 = parts.next()?.parse().ok()?;
    let month: u16 = parts.next()?.parse().ok()?;
    let day: u16 = parts.next().map_or(Ok(1), str::parse).ok()?;
    Some(f64::from(year) * 12.0 + f64::from(month) - 1.0 + (f64::from(day) - 1.0) / MONTH_DAYS)
}
