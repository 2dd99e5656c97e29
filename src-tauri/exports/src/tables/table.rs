//! A map as rows of texts, stages as columns; what CSV and XLSX have in common.

use domain::reading::CellReading;
use domain::{Evidence, Lane, LaneId, MapId, Message, Stage, StageId, Workbook};
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
    /// What else is known of the cells of the lane above.
    Beside,
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
    let reading = domain::journey::read(workbook, Some(map), "").map;
    let cells: BTreeMap<(&StageId, &LaneId), &CellReading> = reading
        .iter()
        .flat_map(|reading| &reading.cells)
        .map(|reading| ((&reading.cell.stage, &reading.cell.lane), reading))
        .collect();
    for lane in workbook.lanes_of(map) {
        let of_lane: Vec<Option<&CellReading>> =
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

/// The texts of a lane; below them what else is known of its cells, each where anything is: how sure they are, what
/// they measure and rest on, who answers for them and when they are looked at again.
fn of_cells(lane: &Lane, cells: &[Option<&CellReading>], words: &Words) -> Vec<Row> {
    let kind = words.say(&words::lane(lane.kind, lane.required, lane.hidden));
    let texts = cells.iter().map(|reading| reading.map_or_else(String::new, |it| it.cell.text.clone()));
    let mut rows = vec![Row::new(RowKind::Lane, lane.name.clone(), kind, texts)];
    let mut beside = |word: &'static str, text: &dyn Fn(&CellReading) -> Option<String>| {
        let texts: Vec<String> =
            cells.iter().map(|reading| reading.and_then(text).unwrap_or_default()).collect();
        if texts.iter().any(|text| !text.is_empty()) {
            let name = Message::new("table-beside")
                .with("lane", lane.name.as_str())
                .with("what", Message::new(word));
            rows.push(Row::new(RowKind::Beside, words.say(&name), String::new(), texts.into_iter()));
        }
    };
    beside("table-confidence", &|reading| {
        let said = !reading.cell.is_blank();
        said.then(|| words.word(&format!("confidence-{}", reading.cell.confidence.as_str())))
    });
    beside("table-figures", &|reading| {
        let figures = &reading.measure.as_ref()?.figures;
        let lines = figures.iter().map(|(period, value)| format!("{period}: {value}"));
        Some(lines.collect::<Vec<_>>().join("\n"))
    });
    beside("table-unit", &|reading| Some(reading.measure.as_ref()?.unit.clone()));
    beside("table-source", &|reading| Some(reading.measure.as_ref()?.source.clone()));
    let most = cells.iter().flatten().map(|reading| reading.evidence.len()).max().unwrap_or(0);
    for place in 0..most {
        beside("table-evidence", &|reading| reading.evidence.get(place).map(|item| cited(item, words)));
    }
    beside("table-owner", &|reading| Some(reading.cell.owner.clone()));
    beside("table-review", &|reading| Some(reading.cell.review.clone()));
    for row in &mut rows {
        row.hidden = lane.hidden;
    }
    rows
}

/// An item of evidence: its kind, when and who in the first line, then what was said.
fn cited(item: &Evidence, words: &Words) -> String {
    let kind = words.word(&format!("evidence-{}", item.kind.as_str()));
    let source = item.source.replace('\\', r"\\").replace('\n', r"\n");
    format!("{kind} | {} | {source}\n{}", item.date, item.text)
}
