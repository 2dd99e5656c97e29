//! What stands in a map, ready to be set: its columns and rows, and the words of each.

use super::Ratings;
use super::table::Widths;
use crate::Style;
use crate::sentence::Sentence;
use crate::text::Measured;
use domain::reading::{Accord, CellReading, MapReading, ScoreReading, StageReading};
use domain::{Aspect, Confidence, Lane, LaneId, Message, StageId};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// What stands in a map.
pub(crate) struct Contents<'a> {
    /// Its stages that are shown, parts after the stage that they belong to.
    pub(crate) columns: Vec<Column<'a>>,
    /// Its lanes that are shown.
    pub(crate) lanes: Vec<&'a Lane>,
    /// The respects in which anybody rated anything.
    pub(crate) aspects: Vec<(Aspect, String)>,
    /// How their ratings are shown.
    pub(crate) ratings: Ratings,
    /// How wide its names are.
    pub(crate) widths: Widths,
    /// Column by column, a cell for each lane.
    cells: Vec<CellWords<'a>>,
    /// Column by column, the scores in words, one for each of `aspects`.
    scores: Vec<String>,
}

/// A stage that is shown, or a part of one.
pub(crate) struct Column<'a> {
    /// The stage.
    pub(crate) reading: &'a StageReading,
    /// The column of the stage that it is a part of; its own for a whole stage.
    pub(crate) whole: usize,
    /// Whether it stands under one head with others: a part, or a whole stage with its parts beside it.
    pub(crate) joint: bool,
    /// The name of its phase.
    pub(crate) phase: String,
    /// How many of its parts are folded away.
    pub(crate) folded: usize,
}

/// What a cell says.
pub(crate) struct CellWords<'a> {
    /// Its words, measured, and how sure they are; nothing where nothing is said.
    pub(crate) words: Option<(Measured<'a>, Confidence)>,
    /// All of it in a sentence.
    pub(crate) said: String,
}

/// A cell of so many letters is shortened wherever it is drawn: no picture and no slide has room for more.
const MOST_LETTERS: usize = 4000;

impl<'a> Contents<'a> {
    /// What stands in a map.
    pub(crate) fn of(map: &'a MapReading, ratings: Ratings, style: &Style) -> Self {
        let lanes: Vec<&Lane> = map.lanes.iter().filter(|lane| !lane.hidden).collect();
        let columns = columns(map, style);
        let cells = cells(map, &columns, &lanes, style);
        let rated = |aspect: Aspect| {
            let scores = map.stages.iter().flat_map(|stage| &stage.scores);
            scores.filter(|score| score.aspect == aspect).any(|score| score.n > 0)
        };
        let aspects = Aspect::ALL.iter().filter(|aspect| rated(**aspect));
        let aspects = aspects.map(|aspect| (*aspect, aspect_name(*aspect, style)));
        let widths =
            Widths::of(lanes.iter().map(|lane| lane.name.as_str()), columns.iter().map(Column::name));
        let aspects: Vec<(Aspect, String)> = aspects.collect();
        let scores = columns.iter().enumerate().flat_map(|(place, column)| {
            aspects
                .iter()
                .map(move |(aspect, name)| say_score(column, score_of(column, place, *aspect), name, style))
        });
        Self { scores: scores.collect(), columns, aspects, ratings, widths, cells, lanes }
    }

    /// A cell.
    pub(crate) fn cell(&self, column: usize, lane: usize) -> &CellWords<'a> {
        &self.cells[column * self.lanes.len() + lane]
    }

    /// The score of a whole stage in one respect; parts have none.
    pub(crate) fn score(&self, column: usize, aspect: Aspect) -> Option<&'a ScoreReading> {
        score_of(self.columns.get(column)?, column, aspect)
    }

    /// The score of a column in one of the respects, in words.
    pub(crate) fn said_score(&self, column: usize, aspect: usize) -> &str {
        &self.scores[column * self.aspects.len() + aspect]
    }

    /// Some columns in words, a line for each cell of these lanes that says something, and for each of these scores.
    pub(crate) fn say(&self, columns: Range<usize>, lanes: Range<usize>, aspects: Range<usize>) -> String {
        let mut lines: Vec<&str> = Vec::new();
        for column in columns {
            let cells = lanes.clone().map(|lane| self.cell(column, lane));
            lines.extend(cells.filter(|cell| cell.words.is_some()).map(|cell| cell.said.as_str()));
            let scored = aspects.clone().filter(|_| self.columns[column].whole == column);
            lines.extend(scored.map(|aspect| self.said_score(column, aspect)));
        }
        lines.join("\n")
    }
}

impl Column<'_> {
    /// The name of the stage.
    pub(crate) fn name(&self) -> &str {
        &self.reading.stage.name
    }
}

fn score_of<'a>(shown: &Column<'a>, column: usize, aspect: Aspect) -> Option<&'a ScoreReading> {
    let scores = if shown.whole == column { shown.reading.scores.as_slice() } else { &[] };
    scores.iter().find(|score| score.aspect == aspect)
}

fn say_score(column: &Column<'_>, score: Option<&ScoreReading>, aspect: &str, style: &Style) -> String {
    let message = match score.and_then(verdict) {
        None => Message::new("journey-score-few"),
        Some((median, false)) => Message::new("journey-score").with("median", median),
        Some((median, true)) => Message::new("journey-score-disagree").with("median", median),
    };
    let message = message.with("stage", column.name()).with("aspect", aspect);
    style.words.say(&message.with("n", score.map_or(0, |score| score.n)))
}

/// The stages that are shown: parts of a collapsed stage are not.
fn columns<'a>(map: &'a MapReading, style: &Style) -> Vec<Column<'a>> {
    let mut columns: Vec<Column<'a>> = Vec::with_capacity(map.stages.len());
    let mut places: HashMap<&StageId, usize> = HashMap::new();
    for reading in &map.stages {
        let stage = &reading.stage;
        let here = columns.len();
        let whole = match &stage.within {
            None => here,
            Some(within) => match places.get(within) {
                Some(whole) if !columns[*whole].reading.stage.collapsed => *whole,
                Some(whole) => {
                    columns[*whole].folded += 1;
                    continue;
                }
                None => continue,
            },
        };
        if whole != here {
            columns[whole].joint = true;
        }
        places.insert(&stage.id, here);
        let phase = columns.get(whole).map_or(stage.phase, |whole| whole.reading.stage.phase);
        let phase = capitalised(&style.words.word(&format!("phase-{}", phase.as_str())));
        columns.push(Column { reading, whole, joint: whole != here, phase, folded: 0 });
    }
    columns
}

fn cells<'a>(
    map: &'a MapReading,
    columns: &[Column<'a>],
    lanes: &[&'a Lane],
    style: &Style,
) -> Vec<CellWords<'a>> {
    let stages: HashMap<&StageId, usize> =
        columns.iter().enumerate().map(|(place, column)| (&column.reading.stage.id, place)).collect();
    let rows: HashMap<&LaneId, usize> = lanes.iter().enumerate().map(|(row, lane)| (&lane.id, row)).collect();
    let mut found: Vec<Option<&CellReading>> = vec![None; columns.len() * lanes.len()];
    for reading in &map.cells {
        if let (Some(column), Some(row)) = (stages.get(&reading.cell.stage), rows.get(&reading.cell.lane)) {
            found[column * lanes.len() + row] = Some(reading);
        }
    }
    let filled = Sentence::new(style.words, "journey-cell", &["stage", "lane", "text", "confidence"]);
    let empty = Sentence::new(style.words, "journey-cell-empty", &["stage", "lane"]);
    let confidences: Vec<(Confidence, String)> = Confidence::ALL
        .iter()
        .map(|confidence| (*confidence, style.words.word(&format!("confidence-{}", confidence.as_str()))))
        .collect();
    let places = columns.iter().flat_map(|column| lanes.iter().map(move |lane| (column.name(), &lane.name)));
    let words = places.zip(found).map(|((stage, lane), reading)| {
        let told = reading.map(|reading| (told(reading), reading.cell.confidence));
        let Some((text, confidence)) = told.filter(|(text, _)| !text.is_empty()) else {
            return CellWords { words: None, said: empty.say(&[stage, lane]) };
        };
        let sure = confidences.iter().find(|(of, _)| *of == confidence).map_or("", |(_, word)| word);
        let said = filled.say(&[stage, lane, &text, sure]);
        CellWords { words: Some((Measured::new(drawn(text), 400), confidence)), said }
    });
    words.collect()
}

/// What a cell tells: what stands in it and, where something is measured, the last figure with its unit and period.
fn told(reading: &CellReading) -> Cow<'_, str> {
    let text = reading.cell.text.trim();
    let last = reading.measure.as_ref().and_then(|measure| Some((measure, measure.figures.last()?)));
    let Some((measure, (period, value))) = last else { return text.into() };
    // A percent sign stands at its figure, as everywhere.
    let gap = if measure.unit.is_empty() || measure.unit.starts_with('%') { "" } else { " " };
    format!("{text}\n{}{gap}{} · {period}", words::figure(*value), measure.unit)
        .trim_start()
        .to_owned()
        .into()
}

/// What is drawn of a cell.
fn drawn(text: Cow<'_, str>) -> Cow<'_, str> {
    let end = if text.len() > MOST_LETTERS { text.char_indices().nth(MOST_LETTERS) } else { None };
    match end {
        None => text,
        Some((end, _)) => format!("{}…", &text[..end]).into(),
    }
}

/// The name of a respect, as it stands at the head of a row.
pub(crate) fn aspect_name(aspect: Aspect, style: &Style) -> String {
    capitalised(&style.words.word(&format!("aspect-{}", aspect.as_str())))
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
