//! A map as rows of texts, stages as columns; what CSV and XLSX have in common.

use domain::{Cell, Lane, LaneId, MapId, Message, Stage, StageId, Workbook};
use std::collections::BTreeMap;
use words::Words;

/// What a row speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    /// The name of the map, then the names of the stages.
    Head,
    /// The phase, the whole stage or the importance of each stage.
    Stages,
    /// The texts of a lane.
    Lane,
    /// How sure the texts of the lane above are.
    Confidence,
}

/// One row.
pub(super) struct Row {
    pub(super) kind: RowKind,
    /// Its name, the kind of its lane, then a text for each stage.
    pub(super) texts: Vec<String>,
    /// Whether the screen leaves its lane out.
    pub(super) hidden: bool,
}

/// A map as rows; as many texts in each as the map has stages, and two.
pub(super) fn rows(workbook: &Workbook, map: &MapId, words: &Words) -> Vec<Row> {
    let stages: Vec<&Stage> = workbook.stages_of(map).collect();
    let name = workbook.maps.iter().find(|row| row.id == *map).map(|row| row.name.clone());
    let mut rows = vec![Row::new(
        RowKind::Head,
        name.unwrap_or_default(),
        words.word("table-kind"),
        stages.iter().map(|stage| stage.name.clone()),
    )];
    rows.extend(of_stages(&stages, words));
    let cells: BTreeMap<(&StageId, &LaneId), &Cell> =
        workbook.cells.iter().map(|cell| ((&cell.stage, &cell.lane), cell)).collect();
    for lane in workbook.lanes_of(map) {
        let of_lane: Vec<Option<&Cell>> =
            stages.iter().map(|stage| cells.get(&(&stage.id, &lane.id)).copied()).collect();
        rows.extend(of_cells(lane, &of_lane, words));
    }
    rows
}

impl Row {
    fn new(kind: RowKind, name: String, second: String, texts: impl Iterator<Item = String>) -> Self {
        Self { kind, texts: [name, second].into_iter().chain(texts).collect(), hidden: false }
    }
}

/// The phase of each stage; the whole that it is a part of and its importance, where any stage has one that is not the
/// usual.
fn of_stages(stages: &[&Stage], words: &Words) -> Vec<Row> {
    let row = |word: &str, texts: Vec<String>| {
        Row::new(RowKind::Stages, words.word(word), String::new(), texts.into_iter())
    };
    let phase = |stage: &&Stage| words.word(&format!("phase-{}", stage.phase.as_str()));
    let mut rows = vec![row("table-phase", stages.iter().map(phase).collect())];
    if stages.iter().any(|stage| stage.within.is_some()) {
        let whole = |stage: &&Stage| {
            let found = stages.iter().find(|whole| Some(&whole.id) == stage.within.as_ref());
            found.map(|whole| whole.name.clone()).unwrap_or_default()
        };
        rows.push(row("table-part-of", stages.iter().map(whole).collect()));
    }
    if stages.iter().any(|stage| stage.importance != 2) {
        let importance = |stage: &&Stage| stage.importance.to_string();
        rows.push(row("table-importance", stages.iter().map(importance).collect()));
    }
    rows
}

/// The texts of a lane; below them how sure they are, if anything was said there.
fn of_cells(lane: &Lane, cells: &[Option<&Cell>], words: &Words) -> Vec<Row> {
    let kind = words.word(&format!("lane-{}", lane.kind.as_str()));
    let text = |cell: &Option<&Cell>| cell.map(|cell| cell.text.clone()).unwrap_or_default();
    let texts = Row::new(RowKind::Lane, lane.name.clone(), kind, cells.iter().map(text));
    let mut rows = vec![Row { hidden: lane.hidden, ..texts }];
    if cells.iter().any(Option::is_some) {
        let name = words.say(&Message::new("table-confidence-of").with("lane", lane.name.as_str()));
        let sure = |cell: &Option<&Cell>| {
            let confidence = cell.map(|cell| format!("confidence-{}", cell.confidence.as_str()));
            confidence.map(|id| words.word(&id)).unwrap_or_default()
        };
        let row = Row::new(RowKind::Confidence, name, String::new(), cells.iter().map(sure));
        rows.push(Row { hidden: lane.hidden, ..row });
    }
    rows
}
