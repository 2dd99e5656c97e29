//! How completely and how confidently a map is filled, and which stage sets the bar.

use crate::rating::number;
use crate::{Cell, Confidence, Lane, LaneId, Stage, StageId, Workbook};
use std::collections::{HashMap, HashSet};

/// Assurance from which a complete map is ready.
pub(crate) const READY: f64 = 0.6;

/// What is filled of the required cells: those of whole stages in required lanes, hidden ones too. The parts of a
/// stage are detail that nothing requires.
pub(crate) struct Coverage<'a> {
    /// The required lanes in order.
    pub(crate) lanes: Vec<&'a LaneId>,
    /// Each stage in order.
    pub(crate) stages: Vec<StageCoverage>,
}

/// What is filled of one stage.
#[derive(Clone)]
pub(crate) struct StageCoverage {
    /// For each required lane whether its cell has text or figures.
    pub(crate) filled: Vec<bool>,
    /// Confidence weights of the filled required cells. What is neither written nor measured cannot be known,
    /// whatever confidence waits there.
    pub(crate) weight: f64,
}

impl StageCoverage {
    /// How many required cells are filled.
    pub(crate) fn count(&self) -> usize {
        self.filled.iter().filter(|filled| **filled).count()
    }

    /// Filled required cells / required cells.
    pub(crate) fn completeness(&self) -> Option<f64> {
        share(number(self.count()), self.filled.len())
    }

    /// Confidence weight / required cells.
    pub(crate) fn assurance(&self) -> Option<f64> {
        share(self.weight, self.filled.len())
    }
}

/// The cells, by stage and lane, that have figures.
pub(crate) fn measured(workbook: &Workbook) -> HashSet<(&StageId, &LaneId)> {
    workbook.figures.iter().map(|figure| (&figure.stage, &figure.lane)).collect()
}

/// Which required cells of a map are filled, and how confidently; cells of other maps are passed over.
pub(crate) fn coverage<'a, 'b>(
    cells: impl IntoIterator<Item = &'b Cell>,
    measured: &HashSet<(&StageId, &LaneId)>,
    stages: &[&'a Stage],
    lanes: &[&'a Lane],
) -> Coverage<'a> {
    let lanes: Vec<&LaneId> = lanes.iter().filter(|lane| lane.required).map(|lane| &lane.id).collect();
    let lane_at: HashMap<&LaneId, usize> = lanes.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    let stage_at: HashMap<&StageId, usize> =
        stages.iter().enumerate().map(|(index, stage)| (&stage.id, index)).collect();
    let empty = |stage: &&Stage| {
        let required = if stage.within.is_none() { lanes.len() } else { 0 };
        StageCoverage { filled: vec![false; required], weight: 0.0 }
    };
    let mut covered: Vec<StageCoverage> = stages.iter().map(empty).collect();
    let mut fill = |stage: &StageId, lane: &LaneId, weight: f64| {
        if let (Some(&stage), Some(&lane)) = (stage_at.get(stage), lane_at.get(lane)) {
            let covered = &mut covered[stage];
            if let Some(filled) = covered.filled.get_mut(lane) {
                *filled = true;
                covered.weight += weight;
            }
        }
    };
    for cell in cells {
        if !cell.text.trim().is_empty() || measured.contains(&(&cell.stage, &cell.lane)) {
            fill(&cell.stage, &cell.lane, cell.confidence.weight());
        }
    }
    // Figures that nobody said anything about: how sure they are is unknown.
    for (stage, lane) in measured {
        fill(stage, lane, Confidence::Unknown.weight());
    }
    Coverage { lanes, stages: covered }
}

impl Coverage<'_> {
    /// Filled required cells.
    pub(crate) fn filled(&self) -> usize {
        self.stages.iter().map(StageCoverage::count).sum()
    }

    /// Required cells.
    pub(crate) fn required(&self) -> usize {
        self.stages.iter().map(|stage| stage.filled.len()).sum()
    }

    /// Filled required cells / required cells; nothing where there are none.
    pub(crate) fn completeness(&self) -> Option<f64> {
        share(number(self.filled()), self.required())
    }

    /// Confidence weight / required cells; nothing where there are none.
    pub(crate) fn assurance(&self) -> Option<f64> {
        share(self.stages.iter().map(|stage| stage.weight).sum(), self.required())
    }

    /// Filled confidently and completely.
    pub(crate) fn ready(&self) -> bool {
        let assured = self.assurance().is_some_and(|assurance| assurance >= READY - 1e-9);
        self.required() > 0 && self.filled() == self.required() && assured
    }

    /// The index of the best-known stage: most required lanes filled, then the highest confidence, then the
    /// first. Nothing before anything is filled.
    pub(crate) fn best_known(&self) -> Option<usize> {
        let mut best: Option<(usize, &StageCoverage)> = None;
        for (index, stage) in self.stages.iter().enumerate() {
            let better = |(_, best): (usize, &StageCoverage)| {
                let (more, as_many) = (stage.count() > best.count(), stage.count() == best.count());
                more || (as_many && stage.weight > best.weight + 1e-9)
            };
            if stage.count() > 0 && best.is_none_or(better) {
                best = Some((index, stage));
            }
        }
        best.map(|(index, _)| index)
    }

    /// Required lanes that the best-known stage has filled and this one has not.
    pub(crate) fn below_bar(&self, stage: usize) -> Vec<LaneId> {
        let Some(bar) = self.best_known() else { return Vec::new() };
        let (bar, own) = (&self.stages[bar].filled, &self.stages[stage].filled);
        let missing = self.lanes.iter().zip(bar.iter().zip(own)).filter(|(_, (bar, own))| **bar && !**own);
        missing.map(|(lane, _)| (*lane).clone()).collect()
    }
}

fn share(part: f64, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part / number(whole))
}

impl Confidence {
    /// How much a cell counts in the assurance of a map; one that is absent is unknown.
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::Known => 1.0,
            Self::Believed => 0.6,
            Self::Guess => 0.25,
            Self::Unknown => 0.0,
        }
    }
}
