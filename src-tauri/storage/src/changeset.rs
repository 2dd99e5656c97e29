//! Recorded changes: reading them before they are trusted, joining two, and applying one.
//!
//! A workbook that came by mail brings its history along, so a changeset may have been built to do harm.
//! Before SQLite sees one, every byte of it is accounted for here: it names tables of ours alone, with
//! their columns and keys as they are, and each record is whole. The format is documented with SQLite's
//! session extension (`sqlite3session.c`, "changeset format").

use crate::rows::{Shape, shapes};
use rusqlite::Connection;
use rusqlite::session::{Changegroup, ChangesetItem, ConflictAction, ConflictType, invert_strm};

/// Why a changeset is not one of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Malformed {
    #[error("a recorded step ends too early")]
    CutShort,
    #[error("a recorded step has an unknown part")]
    UnknownPart,
    #[error("a recorded step names a table that it must not touch")]
    WrongTable,
    #[error("a recorded step leaves out a value")]
    MissingValue,
    #[error("a recorded step has a text that is none")]
    NoText,
}

/// The tables that a changeset touches, after every byte of it was looked at.
pub(crate) fn tables(changeset: &[u8]) -> Result<Vec<&'static str>, Malformed> {
    let shapes = shapes();
    let mut bytes = Bytes { rest: changeset };
    let mut tables = Vec::new();
    let mut current: Option<&Shape> = None;
    while let Some(kind) = bytes.rest.first().copied() {
        bytes.take(1)?;
        if kind == b'T' {
            let shape = header(&mut bytes, &shapes)?;
            tables.push(shape.name);
            current = Some(shape);
            continue;
        }
        let shape = current.ok_or(Malformed::UnknownPart)?;
        if bytes.take(1)?[0] > 1 {
            // Whether the change was indirect.
            return Err(Malformed::UnknownPart);
        }
        match kind {
            INSERT | DELETE => {
                for _ in shape.columns {
                    if !bytes.value()? {
                        return Err(Malformed::MissingValue);
                    }
                }
            }
            UPDATE => {
                // The old values, the key always among them, then the new ones.
                for column in 0..shape.columns.len() {
                    if !bytes.value()? && column < shape.keys {
                        return Err(Malformed::MissingValue);
                    }
                }
                for _ in shape.columns {
                    bytes.value()?;
                }
            }
            _ => return Err(Malformed::UnknownPart),
        }
    }
    Ok(tables)
}

/// What SQLite calls the three kinds of change.
const DELETE: u8 = 9;
const INSERT: u8 = 18;
const UPDATE: u8 = 23;

/// The part that begins the changes of one table: how many columns, which of them are the key, its name.
fn header<'a>(bytes: &mut Bytes<'_>, shapes: &[&'a Shape]) -> Result<&'a Shape, Malformed> {
    let columns = bytes.size()?;
    let keys = bytes.take(columns)?;
    let end = bytes.rest.iter().position(|byte| *byte == 0).ok_or(Malformed::CutShort)?;
    let name = bytes.take(end)?;
    bytes.take(1)?;
    let shape = shapes.iter().find(|shape| shape.name.as_bytes() == name).ok_or(Malformed::WrongTable)?;
    let expected = (1_u8..).take(shape.keys).chain(std::iter::repeat(0)).take(shape.columns.len());
    if columns != shape.columns.len() || !expected.eq(keys.iter().copied()) {
        return Err(Malformed::WrongTable);
    }
    Ok(shape)
}

struct Bytes<'a> {
    rest: &'a [u8],
}

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Malformed::CutShort)?;
        self.rest = rest;
        Ok(taken)
    }

    /// A size in SQLite's variable length; ours are far below the four bytes that are read here.
    fn size(&mut self) -> Result<usize, Malformed> {
        let mut size = 0_usize;
        for _ in 0..4 {
            let byte = self.take(1)?[0];
            size = size << 7 | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Ok(size);
            }
        }
        Err(Malformed::UnknownPart)
    }

    /// Passes over one value and says whether there was one.
    fn value(&mut self) -> Result<bool, Malformed> {
        match self.take(1)?[0] {
            0 => Ok(false),
            // A whole number, a fraction.
            1 | 2 => self.take(8).map(|_| true),
            3 => {
                let size = self.size()?;
                std::str::from_utf8(self.take(size)?).map_err(|_| Malformed::NoText)?;
                Ok(true)
            }
            // No column of ours holds a blob.
            4 => Err(Malformed::UnknownPart),
            5 => Ok(true),
            _ => Err(Malformed::UnknownPart),
        }
    }
}

/// Two changesets, one after the other, as one; empty if the second takes the first back.
pub(crate) fn join(first: &[u8], second: &[u8]) -> rusqlite::Result<Vec<u8>> {
    let mut group = Changegroup::new()?;
    group.add_stream(&mut &*first)?;
    group.add_stream(&mut &*second)?;
    let mut joined = Vec::new();
    group.output_strm(&mut joined)?;
    Ok(joined)
}

/// The changeset that takes another back.
pub(crate) fn inverse(changeset: &[u8]) -> rusqlite::Result<Vec<u8>> {
    let mut inverse = Vec::new();
    invert_strm(&mut &*changeset, &mut inverse)?;
    Ok(inverse)
}

/// Applies a changeset as a whole; when any row is not as it says it was, nothing is done.
pub(crate) fn apply(connection: &Connection, changeset: &[u8]) -> rusqlite::Result<()> {
    let stop = |_: ConflictType, _: ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    connection.apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, stop)
}
