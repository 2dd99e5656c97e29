//! Finding and changing rows. A table is touched only where a row really differs, so that what stays the
//! same can be told without comparing it.

use super::Context;
use crate::{
    Ballot, BallotId, Dimension, DimensionId, Evidence, EvidenceId, JourneyMap, Lane, LaneId, MapId,
    Offering, OfferingId, OfferingKind, Play, PlayId, Refusal, Respondent, RespondentId, Round, RoundId,
    Scenario, ScenarioId, Segment, SegmentId, Snapshot, SnapshotId, Stage, StageId, Table, View, ViewId,
    Workbook,
};

/// Something that is found by its id.
pub(crate) trait Named {
    /// The id's type.
    type Id: PartialEq + From<String> + std::fmt::Display;
    /// What the thing is called in files and in the locale files.
    const KIND: &'static str;
    /// Its id.
    fn id(&self) -> &Self::Id;
    /// What people call it.
    fn name(&self) -> &str;
}

macro_rules! named {
    ($($row:ident, $id:ident, $kind:literal, $name:ident;)*) => {$(
        impl Named for $row {
            type Id = $id;
            const KIND: &'static str = $kind;
            fn id(&self) -> &$id {
                &self.id
            }
            fn name(&self) -> &str {
                &self.$name
            }
        }
    )*};
}
named! {
    Segment, SegmentId, "segment", name;
    Offering, OfferingId, "offering", name;
    Respondent, RespondentId, "respondent", name;
    JourneyMap, MapId, "map", name;
    Stage, StageId, "stage", name;
    Lane, LaneId, "lane", name;
    Evidence, EvidenceId, "evidence", text;
    Dimension, DimensionId, "dimension", name;
    Play, PlayId, "play", name;
    Round, RoundId, "round", name;
    Ballot, BallotId, "ballot", code;
    View, ViewId, "view", name;
    Scenario, ScenarioId, "scenario", name;
    Snapshot, SnapshotId, "snapshot", date;
}

/// The row with an id, or the refusal that names what is missing.
pub(crate) fn find<'a, T: Named>(table: &'a Table<T>, id: &T::Id) -> Result<&'a T, Refusal> {
    table.iter().find(|row| row.id() == id).ok_or_else(|| missing::<T>(id))
}

/// That a thing is not in the workbook.
pub(crate) fn missing<T: Named>(id: &T::Id) -> Refusal {
    Refusal::NotFound { kind: T::KIND, id: id.to_string() }
}

/// Changes the row with an id.
pub(crate) fn change<T>(table: &mut Table<T>, id: &T::Id, with: impl FnOnce(&mut T)) -> Result<(), Refusal>
where
    T: Named + Clone + PartialEq,
{
    if change_where(table, |row| row.id() == id, with) { Ok(()) } else { Err(missing::<T>(id)) }
}

/// Changes the first row that matches, if there is one and it comes out different. Tells whether there is one.
pub(crate) fn change_where<T: Clone + PartialEq>(
    table: &mut Table<T>,
    matches: impl Fn(&T) -> bool,
    with: impl FnOnce(&mut T),
) -> bool {
    let Some(index) = table.iter().position(matches) else { return false };
    let mut row = table[index].clone();
    with(&mut row);
    if row != table[index] {
        table.rows_mut()[index] = row;
    }
    true
}

/// Puts a row in the place of the one that matches, or at the end.
pub(crate) fn put<T: Clone + PartialEq>(table: &mut Table<T>, matches: impl Fn(&T) -> bool, row: T) {
    match table.iter().position(matches) {
        None => table.rows_mut().push(row),
        Some(index) if table[index] != row => table.rows_mut()[index] = row,
        Some(_) => {}
    }
}

/// Keeps the rows for which `keep` holds.
pub(crate) fn retain<T: Clone>(table: &mut Table<T>, keep: impl Fn(&T) -> bool) {
    if !table.iter().all(&keep) {
        table.rows_mut().retain(keep);
    }
}

/// An id that no row of the table has.
pub(crate) fn fresh<T: Named>(table: &Table<T>, context: &mut Context<'_>) -> T::Id {
    let given = (context.new_id)();
    let taken = |id: &T::Id| table.iter().any(|row| row.id() == id);
    let first = T::Id::from(given.clone());
    if !taken(&first) {
        return first;
    }
    // The promise of `new_id` was broken, or the file holds such an id by chance: a number behind it helps, and
    // among one more numbers than there are rows one is free.
    let free =
        (2..=table.len() + 2).map(|number| T::Id::from(format!("{given}-{number}"))).find(|id| !taken(id));
    free.unwrap_or(first)
}

/// Refuses one thing more than `allowed`.
pub(crate) fn room(count: usize, kind: &'static str, allowed: usize) -> Result<(), Refusal> {
    if count < allowed { Ok(()) } else { Err(Refusal::TooMany { kind, allowed }) }
}

/// Refuses a name that another row has; `own` is the row that may keep its own.
pub(crate) fn free<'a, T: Named + 'a>(
    rows: impl IntoIterator<Item = &'a T>,
    name: &str,
    own: Option<&T::Id>,
) -> Result<(), Refusal> {
    if rows.into_iter().any(|row| row.name() == name && Some(row.id()) != own) {
        return Err(Refusal::NameTaken { kind: T::KIND, name: name.to_owned() });
    }
    Ok(())
}

/// The index at which a row goes to stand before `before`, or after the last of its group: tables hold the
/// rows of all maps, and those of one map need not be neighbours.
pub(crate) fn place<T: Named>(
    table: &[T],
    before: Option<&T::Id>,
    in_group: impl Fn(&T) -> bool,
) -> Result<usize, Refusal> {
    match before {
        Some(id) => {
            table.iter().position(|row| row.id() == id && in_group(row)).ok_or_else(|| missing::<T>(id))
        }
        None => Ok(table.iter().rposition(in_group).map_or(table.len(), |last| last + 1)),
    }
}

/// Moves a row before another of its group, or to the group's end.
pub(crate) fn move_within<T: Named + Clone>(
    table: &mut Table<T>,
    id: &T::Id,
    before: Option<&T::Id>,
    in_group: impl Fn(&T) -> bool,
) -> Result<(), Refusal> {
    let from = table.iter().position(|row| row.id() == id).ok_or_else(|| missing::<T>(id))?;
    place(table, before, &in_group)?;
    let follower = table[from + 1..].iter().find(|row| in_group(row)).map(Named::id);
    if before == Some(id) || before == follower {
        return Ok(());
    }
    let rows = table.rows_mut();
    let row = rows.remove(from);
    let to = place(rows, before, &in_group)?;
    rows.insert(to, row);
    Ok(())
}

/// An offering of ours.
pub(crate) fn ours<'a>(workbook: &'a Workbook, id: &OfferingId) -> Result<&'a Offering, Refusal> {
    let offering = find(&workbook.offerings, id)?;
    match offering.kind {
        OfferingKind::Ours => Ok(offering),
        OfferingKind::Competitor | OfferingKind::Benchmark => {
            Err(Refusal::OursOnly { name: offering.name.clone() })
        }
    }
}

/// A competitor or a benchmark.
pub(crate) fn others<'a>(workbook: &'a Workbook, id: &OfferingId) -> Result<&'a Offering, Refusal> {
    let offering = find(&workbook.offerings, id)?;
    match offering.kind {
        OfferingKind::Ours => Err(Refusal::OthersOnly { name: offering.name.clone() }),
        OfferingKind::Competitor | OfferingKind::Benchmark => Ok(offering),
    }
}

/// The stage and the lane of a cell: of one map, or they never cross.
pub(crate) fn crossing<'a>(
    workbook: &'a Workbook,
    stage: &StageId,
    lane: &LaneId,
) -> Result<(&'a Stage, &'a Lane), Refusal> {
    let stage = find(&workbook.stages, stage)?;
    let lane = find(&workbook.lanes, lane)?;
    if stage.map != lane.map {
        return Err(Refusal::MapsDiffer { stage: stage.name.clone(), lane: lane.name.clone() });
    }
    Ok((stage, lane))
}

/// A position on the line.
pub(crate) fn on_the_line(position: f64, name: &str) -> Result<(), Refusal> {
    // A comparison with what is no number is false, so that NaN is refused here, too.
    if (0.0..=100.0).contains(&position) {
        return Ok(());
    }
    Err(Refusal::PositionOutOfRange { name: name.to_owned(), given: position })
}

/// A level of a dimension.
pub(crate) fn on_the_scale(level: u8, dimension: &str) -> Result<(), Refusal> {
    if level <= crate::limits::LEVEL {
        return Ok(());
    }
    Err(Refusal::LevelOutOfRange { dimension: dimension.to_owned(), given: level })
}

/// A figure between two bounds, both allowed.
pub(crate) fn within(given: f64, what: &'static str, low: f64, high: f64) -> Result<(), Refusal> {
    if (low..=high).contains(&given) {
        Ok(())
    } else {
        Err(Refusal::FigureOutOfRange { what, given, low, high })
    }
}

/// The same of a figure that each role has.
pub(crate) fn of_role(role: &str, given: f64, what: &'static str, high: f64) -> Result<(), Refusal> {
    let low = 0.0;
    if (low..=high).contains(&given) {
        return Ok(());
    }
    Err(Refusal::RoleFigureOutOfRange { what, role: role.to_owned(), given, low, high })
}
