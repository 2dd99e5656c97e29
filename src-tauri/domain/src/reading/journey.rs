//! What the journey screen shows: maps, their cells, and two of them side by side.

use super::{Headline, ScoreReading};
use crate::{
    Cell, Confidence, Evidence, JourneyMap, Lane, LaneId, Message, Offering, Segment, Stage, StageId,
};
use serde::Serialize;

readings! {
    /// Question 1.
    pub struct JourneyReading {
        /// The finding.
        pub headline: Headline,
        /// All maps, to choose from.
        pub maps: Vec<JourneyMap>,
        /// Our offerings, to assign a map to.
        pub offerings: Vec<Offering>,
        /// All segments, likewise.
        pub segments: Vec<Segment>,
        /// The map shown; nothing in a workbook without maps.
        pub map: Option<MapReading>,
    }

    /// One map with all that follows from it.
    pub struct MapReading {
        /// The map.
        pub map: JourneyMap,
        /// Its stages in order, with what follows for each.
        pub stages: Vec<StageReading>,
        /// Its lanes in order, hidden ones too.
        pub lanes: Vec<Lane>,
        /// Its cells that say anything.
        pub cells: Vec<CellReading>,
        /// How many cells are past their day of review.
        pub stale: usize,
        /// What is still missing, the weakest first, and who might know; at most fifty.
        pub missing: Vec<MissingCell>,
        /// How many are missing in all.
        pub missing_count: usize,
        /// Filled required cells / required cells; nothing where there are none.
        pub completeness: Option<f64>,
        /// Confidence weight / required cells.
        pub assurance: Option<f64>,
        /// Completeness 1 and assurance ≥ 0.6.
        pub ready: bool,
        /// The best-known stage: most required lanes filled, then the highest confidence.
        pub best_known: Option<StageId>,
        /// Respondents who rated any of its stages.
        pub respondents: usize,
        /// The round in which it is rated now: until that is revealed, nothing is shown of what anybody said.
        pub round: Option<String>,
    }

    /// One stage with what follows for it.
    pub struct StageReading {
        /// The stage.
        pub stage: Stage,
        /// Filled required cells / required cells.
        pub completeness: Option<f64>,
        /// Confidence weight / required cells.
        pub assurance: Option<f64>,
        /// Required lanes that the best-known stage has filled and this one has not.
        pub below_bar: Vec<LaneId>,
        /// Its ratings in the order acquisition, retention, satisfaction.
        pub scores: Vec<ScoreReading>,
    }

    /// One cell with the evidence it rests on.
    pub struct CellReading {
        /// The cell.
        pub cell: Cell,
        /// What it rests on.
        pub evidence: Vec<Evidence>,
        /// What it measures, in a metric lane.
        pub measure: Option<MeasureReading>,
        /// Whether its day of review is past.
        pub stale: bool,
    }

    /// An item of evidence, and how much rests on it.
    pub struct EvidenceReading {
        /// The item.
        pub evidence: Evidence,
        /// How many cells of all maps, and levels of offerings, rest on it.
        pub cited: usize,
    }

    /// What a cell measures.
    pub struct MeasureReading {
        /// The unit; may be empty.
        pub unit: String,
        /// Where the figures come from.
        pub source: String,
        /// Each period with its figure, in the order of the periods.
        pub figures: Vec<(String, f64)>,
    }

    /// A required cell that we know too little of.
    pub struct MissingCell {
        /// Its stage.
        pub stage: StageId,
        /// Its lane.
        pub lane: LaneId,
        /// What the stage is called.
        pub stage_name: String,
        /// The name of the stage that it is a part of, if it is one.
        pub part_of: Option<String>,
        /// What the lane is called.
        pub lane_name: String,
        /// Whether anything stands there.
        pub filled: bool,
        /// How sure we are of it.
        pub confidence: Confidence,
        /// Whether its day of review is past.
        pub stale: bool,
        /// Whom to ask: who answers for it, or the role that deals with buyers there.
        pub ask: Message,
    }

    /// Two maps side by side.
    pub struct Comparison {
        /// The one.
        pub left: JourneyMap,
        /// The other.
        pub right: JourneyMap,
        /// How they differ, in words.
        pub headline: Headline,
        /// Stages of both in one order; those that are the same stage are a pair.
        pub stages: Vec<StagePair>,
        /// Lanes of both, likewise.
        pub lanes: Vec<LanePair>,
        /// Every crossing where one of the two says anything.
        pub cells: Vec<CellPair>,
    }

    /// A stage of one map, of the other, or of both.
    pub struct StagePair {
        /// In the one.
        pub left: Option<Stage>,
        /// In the other.
        pub right: Option<Stage>,
    }

    /// A lane of one map, of the other, or of both.
    pub struct LanePair {
        /// In the one.
        pub left: Option<Lane>,
        /// In the other.
        pub right: Option<Lane>,
    }

    /// What a map says where a stage and a lane cross.
    pub struct Said {
        /// The text; may be empty where something is measured.
        pub text: String,
        /// What is measured there.
        pub measure: Option<MeasureReading>,
    }

    /// What two maps say in one place.
    pub struct CellPair {
        /// The place of the stage among the pairs.
        pub stage: usize,
        /// The place of the lane among the pairs.
        pub lane: usize,
        /// In the one.
        pub left: Option<Said>,
        /// In the other.
        pub right: Option<Said>,
        /// How the two differ.
        pub difference: Difference,
    }
}

/// How what two maps say differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// The same words.
    Same,
    /// Other words.
    Changed,
    /// Only the left one says anything.
    OnlyLeft,
    /// Only the right one says anything.
    OnlyRight,
}

impl CellReading {
    /// A cell that rests on nothing and measures nothing.
    #[must_use]
    pub fn of(cell: Cell) -> Self {
        Self { cell, evidence: Vec::new(), measure: None, stale: false }
    }

    /// Whether anything is written or measured there.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        let measured = self.measure.as_ref().is_some_and(|measure| !measure.figures.is_empty());
        measured || !self.cell.text.trim().is_empty()
    }
}
