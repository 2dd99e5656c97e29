//! All evidence of a workbook, and how much rests on it.

use crate::reading::EvidenceReading;
use crate::{EvidenceId, Workbook};
use std::collections::HashMap;

/// Every item of evidence in the order of the workbook, with how many cells of all its maps, and levels of offerings, rest on it.
#[must_use]
pub fn evidence(workbook: &Workbook) -> Vec<EvidenceReading> {
    let mut cited: HashMap<&EvidenceId, usize> = HashMap::new();
    let cells = workbook.citations.iter().map(|row| &row.evidence);
    for evidence in cells.chain(workbook.groundings.iter().map(|row| &row.evidence)) {
        *cited.entry(evidence).or_default() += 1;
    }
    let reading = |item: &crate::Evidence| EvidenceReading {
        evidence: item.clone(),
        cited: cited.get(&item.id).copied().unwrap_or_default(),
    };
    workbook.evidence.iter().map(reading).collect()
}
