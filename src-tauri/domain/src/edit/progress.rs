//! Edits of how it went: snapshots, what became of plays, and readings of indicators.

use super::Context;
use super::lookup::{change, find, fresh, put, retain, room};
use crate::reading::PositionReading;
use crate::{
    IndicatorValue, OfferingId, PlayId, PlayProgress, PlayState, Refusal, Snapshot, SnapshotId, Standing,
    Workbook, limits, position, text,
};

pub(super) fn take_snapshot(
    book: &mut Workbook,
    date: &str,
    note: &str,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let date = some_day(date)?;
    let note = text::line(note, "note")?;
    let standings = standings(book);
    if standings.is_empty() {
        return Err(Refusal::NothingToKeep);
    }
    let id = match book.snapshots.iter().find(|row| row.date == date).map(|row| row.id.clone()) {
        Some(same_day) => {
            change(&mut book.snapshots, &same_day, |row| row.note = note)?;
            same_day
        }
        None => {
            room(book.snapshots.len(), "snapshot", limits::SNAPSHOTS)?;
            let id = fresh(&book.snapshots, context);
            let place = book.snapshots.iter().take_while(|row| row.date < date).count();
            book.snapshots.rows_mut().insert(place, Snapshot { id: id.clone(), date, note });
            id
        }
    };
    let stands = |row: &Standing| standings.iter().any(|(offering, ..)| *offering == row.offering);
    retain(&mut book.standings, |row| row.snapshot != id || stands(row));
    for (offering, position, interval) in standings {
        let (low, high) = interval.unzip();
        let row = Standing { snapshot: id.clone(), offering, position, low, high };
        put(
            &mut book.standings,
            |other| other.snapshot == row.snapshot && other.offering == row.offering,
            row.clone(),
        );
    }
    Ok(())
}

/// Where 90 % of positions lie, if that is known.
type Interval = Option<(f64, f64)>;

/// Where each offering that stands anywhere does so now, by the evidence where there is any: what was overruled is no
/// history, and what a later day is compared with is evidence, too.
fn standings(book: &Workbook) -> Vec<(OfferingId, f64, Interval)> {
    let standing = |row: PositionReading| {
        Some(match row.evidenced {
            Some(found) => (row.offering.id, found.position, found.interval),
            None => (row.offering.id, row.position?, None),
        })
    };
    position::positions(book).into_iter().filter_map(standing).collect()
}

pub(super) fn note_snapshot(book: &mut Workbook, snapshot: &SnapshotId, note: &str) -> Result<(), Refusal> {
    let note = text::line(note, "note")?;
    change(&mut book.snapshots, snapshot, |row| row.note = note)
}

pub(super) fn remove_snapshot(book: &mut Workbook, snapshot: &SnapshotId) -> Result<(), Refusal> {
    find(&book.snapshots, snapshot)?;
    retain(&mut book.snapshots, |row| row.id != *snapshot);
    retain(&mut book.standings, |row| row.snapshot != *snapshot);
    Ok(())
}

pub(super) fn mark(
    book: &mut Workbook,
    play: &PlayId,
    state: Option<PlayState>,
    since: &str,
    note: &str,
) -> Result<(), Refusal> {
    let name = find(&book.plays, play)?.name.clone();
    match state {
        None => retain(&mut book.progress, |row| row.play != *play),
        Some(state) => {
            let note = text::passage(note, "note", &name)?;
            check_note(state, &note)?;
            let row = PlayProgress { play: play.clone(), state, since: text::day(since)?, note };
            put(&mut book.progress, |other| other.play == *play, row);
        }
    }
    Ok(())
}

pub(super) fn read_indicator(
    book: &mut Workbook,
    play: &PlayId,
    date: &str,
    value: Option<&str>,
) -> Result<(), Refusal> {
    find(&book.plays, play)?;
    let date = some_day(date)?;
    let same = |row: &IndicatorValue| row.play == *play && row.date == date;
    match value {
        None => retain(&mut book.indicators, |row| !same(row)),
        Some(value) => {
            let value = text::name(value, "indicator")?;
            if !book.indicators.iter().any(same) {
                let of = book.indicators.iter().filter(|row| row.play == *play).count();
                room(of, "indicator", limits::INDICATORS)?;
            }
            put(&mut book.indicators, same, IndicatorValue { play: play.clone(), date: date.clone(), value });
        }
    }
    Ok(())
}

/// A play that was dropped says why, so that nobody has to ask again.
pub(crate) fn check_note(state: PlayState, note: &str) -> Result<(), Refusal> {
    match state {
        PlayState::Dropped if note.trim().is_empty() => Err(Refusal::ReasonMissing { what: "dropped" }),
        PlayState::Begun | PlayState::Done | PlayState::Dropped => Ok(()),
    }
}

/// A day that was really given.
fn some_day(given: &str) -> Result<String, Refusal> {
    let day = text::day(given)?;
    check_some_day(&day)?;
    Ok(day)
}

/// Whether a day was given.
pub(crate) fn check_some_day(kept: &str) -> Result<(), Refusal> {
    if kept.is_empty() {
        return Err(Refusal::DayUnreadable { given: String::new() });
    }
    text::check_day(kept)
}
