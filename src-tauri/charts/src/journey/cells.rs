//! What stands in a map, ready to be set: its rows, and the words of each.

use crate::Style;
use domain::reading::{Accord, CellReading, MapReading, ScoreReading};
use domain::{Aspect, Confidence, Lane, LaneId, Message, StageId};
use std::collections::BTreeMap;

/// What stands in a map.
pub(crate) struct Contents<'a> {
    /// The map.
    pub(crate) map: &'a MapReading,
    /// Its lanes that are shown.
    pub(crate) lanes: Vec<&'a Lane>,
    /// The respects in which anybody rated anything.
    pub(crate) aspects: Vec<(Aspect, String)>,
    /// The names of the stages' phases.
    pub(crate) phases: Vec<String>,
    cells: BTreeMap<(&'a StageId, &'a LaneId), &'a CellReading>,
}

/// A cell of so many letters is shortened wherever it is drawn: no picture and no slide has room for more.
const MOST_LETTERS: usize = 4000;

impl<'a> Contents<'a> {
    /// What stands in a map.
    pub(crate) fn of(map: &'a MapReading, style: &Style) -> Self {
        let lanes: Vec<&Lane> = map.lanes.iter().filter(|lane| !lane.hidden).collect();
        let cells = map.cells.iter().map(|cell| ((&cell.cell.stage, &cell.cell.lane), cell)).collect();
        let rated = |aspect: Aspect| {
            let scores = map.stages.iter().flat_map(|stage| &stage.scores);
            scores.filter(|score| score.aspect == aspect).any(|score| score.n > 0)
        };
        let aspects = Aspect::ALL.iter().filter(|aspect| rated(**aspect));
        let aspects = aspects
            .map(|aspect| (*aspect, capitalised(&style.words.word(&format!("aspect-{}", aspect.as_str())))));
        let phases = map
            .stages
            .iter()
            .map(|stage| capitalised(&style.words.word(&format!("phase-{}", stage.stage.phase.as_str()))));
        Self { map, lanes, aspects: aspects.collect(), phases: phases.collect(), cells }
    }

    /// What a cell says and how sure that is; nothing where nothing is said.
    pub(crate) fn cell(&self, stage: usize, lane: usize) -> Option<(&'a str, Confidence)> {
        let key = (&self.map.stages.get(stage)?.stage.id, &self.lanes.get(lane)?.id);
        let cell = &self.cells.get(&key)?.cell;
        let text = cell.text.trim();
        (!text.is_empty()).then_some((text, cell.confidence))
    }

    /// What is drawn of a cell.
    pub(crate) fn drawn(text: &str) -> std::borrow::Cow<'_, str> {
        match text.char_indices().nth(MOST_LETTERS) {
            None => text.into(),
            Some((end, _)) => format!("{}…", &text[..end]).into(),
        }
    }

    /// The score of a stage in one respect.
    pub(crate) fn score(&self, stage: usize, aspect: Aspect) -> Option<&'a ScoreReading> {
        self.map.stages.get(stage)?.scores.iter().find(|score| score.aspect == aspect)
    }

    /// A cell in words.
    pub(crate) fn say_cell(&self, stage: usize, lane: usize, style: &Style) -> String {
        let names = (self.map.stages.get(stage), self.lanes.get(lane));
        let (Some(stage_name), Some(lane_name)) = names else { return String::new() };
        let message = match self.cell(stage, lane) {
            None => Message::new("journey-cell-empty"),
            Some((text, confidence)) => {
                let confidence = Message::new(format!("confidence-{}", confidence.as_str()));
                Message::new("journey-cell").with("text", text).with("confidence", confidence)
            }
        };
        let message = message.with("stage", stage_name.stage.name.as_str());
        style.words.say(&message.with("lane", lane_name.name.as_str()))
    }

    /// A score in words.
    pub(crate) fn say_score(&self, stage: usize, aspect: Aspect, aspect_name: &str, style: &Style) -> String {
        let Some(stage_name) = self.map.stages.get(stage) else { return String::new() };
        let score = self.score(stage, aspect);
        let n = score.map_or(0, |score| score.n);
        let message = match score.and_then(verdict) {
            None => Message::new("journey-score-few"),
            Some((median, false)) => Message::new("journey-score").with("median", median),
            Some((median, true)) => Message::new("journey-score-disagree").with("median", median),
        };
        let message = message.with("stage", stage_name.stage.name.as_str()).with("aspect", aspect_name);
        style.words.say(&message.with("n", n))
    }
}

/// A word as it stands at the head of a row or column.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The median of a score that is a verdict, and whether opinions differ.
pub(crate) fn verdict(score: &ScoreReading) -> Option<(f64, bool)> {
    let median = score.median.filter(|median| score.verdict && median.is_finite())?;
    Some((median, score.accord == Some(Accord::Weak)))
}
