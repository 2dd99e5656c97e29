//! The business with each segment's buyers of the offering that the case is about.

use super::scenario::offering;
use crate::{Driver, DriverKind, Estimate, OfferingId, Segment, SegmentId, Workbook};
use std::collections::HashMap;

/// The business with one segment's buyers of the offering: its figures, where they were given.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Business {
    pub(super) offering: OfferingId,
    pub(super) segment: SegmentId,
    pub(super) name: String,
    /// In the order of [`DriverKind::ALL`].
    pub(super) drivers: Vec<Option<Driver>>,
}

/// The businesses with all segments' buyers of the offering, in the order of the segments.
pub(super) fn businesses(workbook: &Workbook) -> Vec<Business> {
    let Some(offering) = offering(workbook) else { return Vec::new() };
    let rows: HashMap<(&SegmentId, DriverKind), &Driver> = workbook
        .drivers
        .iter()
        .filter(|row| row.offering == offering.id)
        .map(|row| ((&row.segment, row.driver), row))
        .collect();
    let business = |segment: &Segment| Business {
        offering: offering.id.clone(),
        segment: segment.id.clone(),
        name: segment.name.clone(),
        drivers: DriverKind::ALL
            .iter()
            .map(|kind| rows.get(&(&segment.id, *kind)).map(|row| (*row).clone()))
            .collect(),
    };
    workbook.segments.iter().map(business).collect()
}

/// Those of them that can be computed.
pub(super) fn computable(workbook: &Workbook) -> Vec<Business> {
    businesses(workbook).into_iter().filter(Business::is_computable).collect()
}

impl Business {
    /// A figure as it was given.
    pub(super) fn driver(&self, kind: DriverKind) -> Option<&Driver> {
        self.drivers.get(kind.place()).and_then(Option::as_ref)
    }

    /// A figure to compute with: what nobody gave is nothing, and certain.
    pub(super) fn estimate(&self, kind: DriverKind) -> Estimate {
        self.driver(kind).map_or(Estimate { low: 0.0, likely: 0.0, high: 0.0 }, |row| Estimate {
            low: row.low,
            likely: row.likely,
            high: row.high,
        })
    }

    /// Whether there is enough to compute with: somebody who buys, what they pay, and what is left of it.
    pub(super) fn is_computable(&self) -> bool {
        let given = |kind| self.driver(kind).is_some();
        (given(DriverKind::Buyers) || given(DriverKind::NewBuyers))
            && given(DriverKind::Revenue)
            && given(DriverKind::GrossMargin)
    }

    /// What it still needs before it can be computed.
    pub(super) fn lacks(&self) -> Vec<DriverKind> {
        let given = |kind: &DriverKind| self.driver(*kind).is_some();
        let buyers = given(&DriverKind::Buyers) || given(&DriverKind::NewBuyers);
        let needed = [DriverKind::Buyers, DriverKind::Revenue, DriverKind::GrossMargin];
        let open = |kind: &DriverKind| !given(kind) && (*kind != DriverKind::Buyers || !buyers);
        needed.into_iter().filter(open).collect()
    }
}
