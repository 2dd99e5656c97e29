//! Rows that say which way to move: what buyers want, and the business behind an offering.

use super::DirectionEvidence;
use crate::{OfferingId, RespondentId};
use serde::{Deserialize, Serialize};

rows! {
    /// What somebody says buyers of an offering want their relationship to be with.
    pub struct Wish {
        /// The offering.
        pub offering: OfferingId,
        /// Who says so.
        pub respondent: RespondentId,
        /// −2 (the product alone) … 2 (people above all).
        pub leaning: i8,
    }

    /// What is known of the business of an offering, in a year.
    pub struct Economics {
        /// The offering.
        pub offering: OfferingId,
        /// Revenue in a year, in the workbook's own unit.
        pub revenue: Option<f64>,
        /// Gross margin, a share of revenue, −1…1.
        pub gross_margin: Option<f64>,
        /// How many buyers there are.
        pub buyers: Option<u32>,
        /// Where the figures are from; may be empty.
        pub source: String,
    }

    /// How much a kind of evidence counts for the direction; without a row it counts 1.
    pub struct DirectionWeight {
        /// The kind of evidence.
        pub evidence: DirectionEvidence,
        /// 0…10.
        pub weight: f64,
    }
}

impl Economics {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let Self { offering: _, revenue, gross_margin, buyers, source } = self;
        revenue.is_none() && gross_margin.is_none() && buyers.is_none() && source.is_empty()
    }
}
