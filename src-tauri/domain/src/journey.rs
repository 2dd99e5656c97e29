//! Journey maps: how buyers interact with us today.

use crate::reading::JourneyReading;
use crate::{MapId, Workbook};

/// What the journey screen shows of a map: the one asked for, or the first.
#[must_use]
pub fn read(workbook: &Workbook, map: Option<&MapId>) -> JourneyReading {
    let _ = (workbook, map);
    unimplemented!()
}
