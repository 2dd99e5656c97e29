//! All evidence of a workbook, and how much rests on it.

use crate::reading::EvidenceReading;
use crate::{EvidenceId, Workbook};
use std::collections::HashMap;

/// Every item of evidence in the order of the workbook, with how many cells of all its maps cite it.
#[must_use]
pub fn evidence(workbook: &Workbook) -> Vec<EvidenceReading> {
    let mut cited: HashMap<&EvidenceId, usize> = HashMap::new();
    for citation in &workbook.citations {
        *cited.entry(&citation.evidence).or_default() += 1;
    }
    let reading = |item: &crate::Evidence| EvidenceReading {
        evidence: item.clone(),
        cells: cited.get(&item.id).copied().unwrap_or_default(),
    };
    workbook.evidence.iter().map(reading).collect()
}
