//! Items: what stands in a row or in its lists without being referred to.

use crate::fields::{Column, Columns, Field};
use domain::{Cost, Effect, Effort, EitherOr, Executive, MarginPoint, Passage, RoleRate};
use rusqlite::Result;

/// An item of a list that nobody refers to; its place is its key.
pub(crate) trait Item: PartialEq + Sized {
    /// Its columns, without the place.
    fn columns(&self) -> Vec<Column<'_>>;
    /// The item that stands in these columns.
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self>;
}

impl Item for Effort {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.role.put(), self.person_months.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self { role: columns.take()?, person_months: columns.take()? })
    }
}

impl Item for RoleRate {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.role.put(), self.per_month.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self { role: columns.take()?, per_month: columns.take()? })
    }
}

impl Item for Cost {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.low.put(), self.likely.put(), self.high.put(), self.source.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            low: columns.take()?,
            likely: columns.take()?,
            high: columns.take()?,
            source: columns.take()?,
        })
    }
}

impl Item for Effect {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.dimension.put(), self.low.put(), self.likely.put(), self.high.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            dimension: columns.take()?,
            low: columns.take()?,
            likely: columns.take()?,
            high: columns.take()?,
        })
    }
}

impl Item for MarginPoint {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.position.put(), self.model.put(), self.low.put(), self.high.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            position: columns.take()?,
            model: columns.take()?,
            low: columns.take()?,
            high: columns.take()?,
        })
    }
}

impl Item for Executive {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.name.put(), self.gains.put(), self.fears.put(), self.asks.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            name: columns.take()?,
            gains: columns.take()?,
            fears: columns.take()?,
            asks: columns.take()?,
        })
    }
}

impl Item for Passage {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.segment.put(), self.way.put(), self.notice.put(), self.note.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            segment: columns.take()?,
            way: columns.take()?,
            notice: columns.take()?,
            note: columns.take()?,
        })
    }
}

impl Item for EitherOr {
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.chosen.put(), self.declined.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self { chosen: columns.take()?, declined: columns.take()? })
    }
}
