//! Edits of what is measured, and of who answers for a cell.

use super::lookup::{change_where, crossing, put, retain};
use crate::{Cell, Confidence, Figure, LaneId, LaneKind, Measure, Refusal, StageId, Workbook, limits, text};

/// The same as [`set`], by hand: what somebody measured and wrote down is believed as a text is, as long as nobody says
/// how sure it is.
pub(super) fn write(
    book: &mut Workbook,
    stage: &StageId,
    lane: &LaneId,
    (unit, source): (&str, &str),
    figures: &[(String, f64)],
) -> Result<(), Refusal> {
    set(book, stage, lane, unit, source, figures)?;
    let here = |cell: &Cell| cell.stage == *stage && cell.lane == *lane;
    let believed = Cell::new(stage.clone(), lane.clone(), String::new(), Confidence::Believed);
    if figures.is_empty() {
        retain(&mut book.cells, |cell| *cell != believed);
    } else if !book.cells.iter().any(here) {
        book.cells.rows_mut().push(believed);
    }
    Ok(())
}

/// Puts these figures, with their unit and source, in the place of those that a cell of a metric lane has.
pub(super) fn set(
    book: &mut Workbook,
    stage: &StageId,
    lane: &LaneId,
    unit: &str,
    source: &str,
    figures: &[(String, f64)],
) -> Result<(), Refusal> {
    let (column, row) = crossing(book, stage, lane)?;
    if row.kind != LaneKind::Metric {
        return Err(Refusal::NotMeasured { lane: row.name.clone() });
    }
    let of = super::lanes::cell_name(column, row);
    let unit = text::line(unit, "unit")?;
    let source = text::passage(source, "source", &of)?;
    let mut rows = figures
        .iter()
        .map(|(period, value)| figure(stage, lane, period, *value))
        .collect::<Result<Vec<_>, _>>()?;
    super::lookup::room(rows.len().saturating_sub(1), "figure", limits::FIGURES)?;
    rows.sort_by_cached_key(|row| text::beginning(&row.period));
    if let Some(twice) = rows.windows(2).find(|pair| pair[0].period == pair[1].period) {
        return Err(Refusal::Repeated { kind: "period", id: twice[0].period.clone() });
    }
    let same = |row: &Measure| row.stage == *stage && row.lane == *lane;
    if rows.is_empty() && unit.is_empty() && source.is_empty() {
        retain(&mut book.measures, |row| !same(row));
    } else {
        put(&mut book.measures, same, Measure { stage: stage.clone(), lane: lane.clone(), unit, source });
    }
    let here = |row: &Figure| row.stage == *stage && row.lane == *lane;
    if !book.figures.iter().filter(|row| here(row)).eq(&rows) {
        retain(&mut book.figures, |row| !here(row));
        book.figures.rows_mut().extend(rows);
    }
    Ok(())
}

fn figure(stage: &StageId, lane: &LaneId, period: &str, value: f64) -> Result<Figure, Refusal> {
    let period = period.trim();
    check_figure(period, value)?;
    Ok(Figure { stage: stage.clone(), lane: lane.clone(), period: period.to_owned(), value })
}

/// Whether a figure and its period can be kept.
pub(crate) fn check_figure(period: &str, value: f64) -> Result<(), Refusal> {
    if period.is_empty() {
        return Err(Refusal::TextMissing { what: "period" });
    }
    text::check_date(period)?;
    super::lookup::within(value, "figure", -limits::FIGURE, limits::FIGURE)
}

pub(super) fn assign_cell(
    book: &mut Workbook,
    stage: &StageId,
    lane: &LaneId,
    owner: &str,
    review: &str,
) -> Result<(), Refusal> {
    crossing(book, stage, lane)?;
    let owner = text::line(owner, "owner")?;
    let review = text::day(review)?;
    let same = |cell: &Cell| cell.stage == *stage && cell.lane == *lane;
    let found = change_where(&mut book.cells, same, |cell| {
        cell.owner.clone_from(&owner);
        cell.review.clone_from(&review);
    });
    let asked =
        Cell { owner, review, ..Cell::new(stage.clone(), lane.clone(), String::new(), Confidence::Unknown) };
    if found {
        retain(&mut book.cells, |cell| !(same(cell) && cell.is_blank()));
    } else if !asked.is_blank() {
        book.cells.rows_mut().push(asked);
    }
    Ok(())
}
