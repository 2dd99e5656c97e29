//! How one field of a row stands in a column, and how it comes back.

use domain::{
    Aspect, BallotId, BallotState, BlockKind, CauseKind, Confidence, DimensionId, DirectionEvidence,
    DriverKind, End, EvidenceId, EvidenceKind, LaneId, LaneKind, Language, MapId, OfferingId, OfferingKind,
    PassageWay, PeriodUnit, Phase, PlayId, PlayState, RespondentId, RoundId, RoundState, ScenarioId,
    SegmentId, Side, SnapshotId, StageId, Verdict, ViewId,
};
use rusqlite::Row;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use std::str::FromStr;

/// What a column holds on its way into the file.
pub(crate) type Column<'a> = ToSqlOutput<'a>;

/// A value that stands in one column.
pub(crate) trait Field: Sized {
    /// The value as the column holds it.
    fn put(&self) -> Column<'_>;

    /// The value that a column holds.
    fn take(column: ValueRef<'_>) -> Result<Self, Unreadable>;
}

/// A column holds what its table's constraints do not allow: a file that nobody checked.
#[derive(Debug)]
pub(crate) struct Unreadable;

/// A whole number in a column.
pub(crate) fn whole(number: i64) -> Column<'static> {
    ToSqlOutput::Owned(Value::Integer(number))
}

/// A word or a text in a column.
pub(crate) fn text(text: &str) -> Column<'_> {
    ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))
}

fn read_text(column: ValueRef<'_>) -> Result<&str, Unreadable> {
    match column {
        ValueRef::Text(bytes) => std::str::from_utf8(bytes).map_err(|_| Unreadable),
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Blob(_) => Err(Unreadable),
    }
}

fn read_whole(column: ValueRef<'_>) -> Result<i64, Unreadable> {
    match column {
        ValueRef::Integer(number) => Ok(number),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Text(_) | ValueRef::Blob(_) => Err(Unreadable),
    }
}

impl Field for String {
    fn put(&self) -> Column<'_> {
        text(self)
    }
    fn take(column: ValueRef<'_>) -> Result<Self, Unreadable> {
        read_text(column).map(str::to_owned)
    }
}

impl Field for f64 {
    fn put(&self) -> Column<'_> {
        ToSqlOutput::Owned(Value::Real(*self))
    }
    fn take(column: ValueRef<'_>) -> Result<Self, Unreadable> {
        match column {
            ValueRef::Real(number) if number.is_finite() => Ok(number),
            ValueRef::Real(_)
            | ValueRef::Null
            | ValueRef::Integer(_)
            | ValueRef::Text(_)
            | ValueRef::Blob(_) => Err(Unreadable),
        }
    }
}

impl Field for bool {
    fn put(&self) -> Column<'_> {
        whole(i64::from(*self))
    }
    fn take(column: ValueRef<'_>) -> Result<Self, Unreadable> {
        match read_whole(column)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Unreadable),
        }
    }
}

impl<T: Field> Field for Option<T> {
    fn put(&self) -> Column<'_> {
        match self {
            Some(value) => value.put(),
            None => ToSqlOutput::Owned(Value::Null),
        }
    }
    fn take(column: ValueRef<'_>) -> Result<Self, Unreadable> {
        match column {
            ValueRef::Null => Ok(None),
            present => T::take(present).map(Some),
        }
    }
}

macro_rules! whole_numbers {
    ($($kind:ty),*) => {$(
        impl Field for $kind {
            fn put(&self) -> Column<'_> {
                whole(i64::from(*self))
            }
            fn take(column: ValueRef<'_>) -> Result<Self, Unreadable> {
                Self::try_from(read_whole(column)?).map_err(|_| Unreadable)
            }
        }
    )*};
}
whole_numbers!(i8, u8, u16, u32, i64);

macro_rules! ids {
    ($($kind:ty),*) => {$(
        impl Field for $kind {
            fn put(&self) -> Column<'_> {
                text(self.as_str())
            }
            fn take(column: ValueRef<'_>) -> Result<Self, Unreadable> {
                read_text(column).map(Self::from)
            }
        }
    )*};
}
ids!(
    SegmentId,
    OfferingId,
    RespondentId,
    MapId,
    ViewId,
    SnapshotId,
    StageId,
    LaneId,
    EvidenceId,
    DimensionId,
    PlayId,
    RoundId,
    BallotId,
    ScenarioId
);

macro_rules! choices {
    ($($kind:ty),*) => {$(
        impl Field for $kind {
            fn put(&self) -> Column<'_> {
                text(self.as_str())
            }
            fn take(column: ValueRef<'_>) -> Result<Self, Unreadable> {
                Self::from_str(read_text(column)?).map_err(|_| Unreadable)
            }
        }
    )*};
}
choices!(
    Language,
    OfferingKind,
    Side,
    Phase,
    LaneKind,
    Confidence,
    DirectionEvidence,
    DriverKind,
    EvidenceKind,
    Aspect,
    CauseKind,
    RoundState,
    BallotState,
    End,
    Verdict,
    PlayState,
    BlockKind,
    PassageWay,
    PeriodUnit
);

/// The columns of one row, read from left to right.
pub(crate) struct Columns<'row, 'statement> {
    row: &'row Row<'statement>,
    next: usize,
}

impl<'row, 'statement> Columns<'row, 'statement> {
    /// The columns of a row, from its first.
    pub(crate) fn of(row: &'row Row<'statement>) -> Self {
        Self { row, next: 0 }
    }

    /// The next column's value.
    pub(crate) fn take<T: Field>(&mut self) -> rusqlite::Result<T> {
        let place = self.next;
        self.next += 1;
        let column = self.row.get_ref(place)?;
        let kind = column.data_type();
        T::take(column).map_err(|Unreadable| {
            rusqlite::Error::FromSqlConversionFailure(
                place,
                kind,
                "a value that this column cannot hold".into(),
            )
        })
    }
}
