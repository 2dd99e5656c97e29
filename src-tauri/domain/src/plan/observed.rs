//! The way that was really gone: snapshots beside the path that was planned.

use crate::reading::{Observed, PastPosition};
use crate::text;

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
    let (month, day) = date.split_at_checked("YYYY-MM".len())?;
    let (year, month) = text::year_and_month(month)?;
    let day: u8 = if day.is_empty() { 1 } else { day.strip_prefix('-')?.parse().ok()? };
    Some(f64::from(year * 12 + month - 1) + (f64::from(day) - 1.0) / MONTH_DAYS)
}
