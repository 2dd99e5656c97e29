//! A journey map on its way into a workbook: what an import, a template or a copy of a map is made of.
//!
//! Nothing in a draft has an id; its parts refer to one another by their places. [`crate::Edit::AddMaps`] turns drafts
//! into maps, all of them or none, as one step.

use crate::{Aspect, Confidence, EvidenceKind, LaneKind, OfferingId, Phase, Side};
use serde::{Deserialize, Serialize};

/// The derives of every part of a draft.
macro_rules! parts {
    ($($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($body)* }
    )*};
}

parts! {
    /// A map with all that stands on it.
    pub struct MapDraft {
        /// Its name; a number is added where a map has that name already.
        pub name: String,
        /// The offering whose journey it is.
        pub offering: Option<OfferingId>,
        /// The name of the segment whose journey it is; a segment that is missing is added.
        pub segment: Option<String>,
        /// Its lanes in their order.
        pub lanes: Vec<LaneDraft>,
        /// Its stages in their order.
        pub stages: Vec<StageDraft>,
        /// Its cells that say anything.
        pub cells: Vec<CellDraft>,
        /// Who rated it. One who is in the workbook already, by name, is that person.
        pub respondents: Vec<RespondentDraft>,
        /// What they said.
        pub ratings: Vec<RatingDraft>,
    }

    /// A lane of a draft.
    pub struct LaneDraft {
        /// Its name.
        pub name: String,
        /// What its cells speak of.
        pub kind: LaneKind,
        /// Whether the map is incomplete without it.
        pub required: bool,
        /// Whether the screen leaves it out.
        pub hidden: bool,
    }

    /// A stage of a draft.
    pub struct StageDraft {
        /// Its name.
        pub name: String,
        /// The phase of the buyer's life with us.
        pub phase: Phase,
        /// How much it matters, 1…3.
        pub importance: u8,
        /// The place of the whole stage that it is a part of.
        pub within: Option<usize>,
    }

    /// A cell of a draft.
    pub struct CellDraft {
        /// The place of its stage.
        pub stage: usize,
        /// The place of its lane.
        pub lane: usize,
        /// The text; may have several lines.
        pub text: String,
        /// How sure we are of it.
        pub confidence: Confidence,
        /// Who answers for it; may be empty.
        #[serde(default)]
        pub owner: String,
        /// When it is to be looked at again, `YYYY-MM-DD`; may be empty.
        #[serde(default)]
        pub review: String,
        /// What it measures, in a metric lane.
        #[serde(default)]
        pub measure: Option<MeasureDraft>,
        /// What it rests on.
        #[serde(default)]
        pub evidence: Vec<EvidenceDraft>,
    }

    /// An item of evidence of a draft; one that a workbook has already is that one.
    pub struct EvidenceDraft {
        /// What it is.
        pub kind: EvidenceKind,
        /// The quotation, the figure with its unit, or the document's name.
        pub text: String,
        /// Who said it, or where it was measured.
        pub source: String,
        /// When, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`; may be empty.
        pub date: String,
    }

    /// The figures of a cell of a draft.
    pub struct MeasureDraft {
        /// The unit; may be empty.
        pub unit: String,
        /// Where the figures come from.
        pub source: String,
        /// Each with its period, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`.
        pub figures: Vec<(String, f64)>,
    }

    /// A respondent of a draft.
    pub struct RespondentDraft {
        /// Name or pseudonym.
        pub name: String,
        /// Their role; may be empty.
        pub role: String,
        /// On which side of the table they sit.
        pub side: Side,
    }

    /// A rating of a draft.
    pub struct RatingDraft {
        /// The place of the respondent.
        pub respondent: usize,
        /// The place of the stage.
        pub stage: usize,
        /// In which respect.
        pub aspect: Aspect,
        /// 1 (failing) … 5 (delighting); nothing for "don't know".
        pub score: Option<u8>,
        /// Why; may be empty.
        pub comment: String,
    }
}

impl MapDraft {
    /// A map of this name with nothing on it.
    #[must_use]
    pub fn blank(name: String) -> Self {
        Self {
            name,
            offering: None,
            segment: None,
            lanes: Vec::new(),
            stages: Vec::new(),
            cells: Vec::new(),
            respondents: Vec::new(),
            ratings: Vec::new(),
        }
    }
}

impl CellDraft {
    /// A cell that nobody owns, that measures nothing and rests on nothing, without a day on which it is to be looked
    /// at again.
    #[must_use]
    pub fn new(stage: usize, lane: usize, text: String, confidence: Confidence) -> Self {
        let (owner, review, measure, evidence) = (String::new(), String::new(), None, Vec::new());
        Self { stage, lane, text, confidence, owner, review, measure, evidence }
    }
}
