//! Open Journey Format: JSON with stages, swimlanes, and nodes where they cross, which may have a score and a severity.
//!
//! What is read: a journey (`journey`, or the document itself) with `title` or `name`, `description`, `persona`;
//! `stages` and `swimlanes` (or `lanes`), each with `id` and `title`, `name` or `label`; `nodes`, in a list of their own
//! or within their stage, which name their stage and swimlane by id, title or place and have `title`, `text` or
//! `description`, a `score` and a `severity`. Members of other names are left out, which is said.

use crate::Error;
use crate::import::{Import, Options, Placement, Source};
use crate::names::{cut, one_line_name, printable, untitled};
use crate::phases::phase_of;
use crate::remark::{Remark, Weight};
use crate::scale::{Scale, whole_score};
use crate::table::lane_kind;
use domain::{
    Aspect, CellDraft, Confidence, LaneDraft, LaneKind, Language, MapDraft, Message, Phase, RatingDraft,
    RespondentDraft, Side, StageDraft, limits,
};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// The members of a node that are read.
const READ: [&str; 16] = [
    "id",
    "type",
    "stage",
    "stageId",
    "stage_id",
    "swimlane",
    "swimlaneId",
    "swimlane_id",
    "lane",
    "laneId",
    "lane_id",
    "title",
    "name",
    "label",
    "score",
    "severity",
];
/// Members that hold the words of a node, in the order in which they are written.
const TEXTS: [&str; 4] = ["text", "description", "content", "notes"];

/// The journey of a document, if it is one: an object with stages, swimlanes or nodes.
pub(crate) fn journey(document: &Value) -> Option<&Map<String, Value>> {
    let document = document.as_object()?;
    let inner = document.get("journey").and_then(Value::as_object).unwrap_or(document);
    let has = |name: &str| inner.get(name).is_some_and(Value::is_array);
    (has("stages") && (has("swimlanes") || has("lanes") || has("nodes"))).then_some(inner)
}

/// Reads a journey. `name` is what the file is called, without its ending.
pub(crate) fn import(
    journey: &Map<String, Value>,
    name: &str,
    language: Language,
    options: &Options,
) -> Result<Import, Error> {
    let words = Words::of(language);
    let scale = Scale::chosen(options)?;
    let title = [word(journey, &["title", "name"]), untitled(name, words)];
    let title = title.into_iter().find(|title| !title.is_empty()).unwrap_or_default();
    let mut reading = Reading {
        words,
        scale,
        map: MapDraft::blank(cut(&title)),
        cells: BTreeMap::new(),
        scores: Vec::new(),
        placements: Vec::new(),
        remarks: Vec::new(),
        left_out: BTreeSet::new(),
    };
    reading.persona(journey);
    reading.lanes(journey);
    reading.stages(journey)?;
    reading.nodes(journey);
    reading.ratings();
    reading.finish(journey)
}

struct Reading {
    words: &'static Words,
    scale: Scale,
    map: MapDraft,
    /// The place of each cell among those of the draft, by stage and lane.
    cells: BTreeMap<(usize, usize), usize>,
    /// The scores of nodes, with their stages.
    scores: Vec<(usize, f64)>,
    placements: Vec<Placement>,
    remarks: Vec<Remark>,
    /// The members that nothing was made of.
    left_out: BTreeSet<String>,
}

impl Reading {
    fn becomes(&mut self, from: Message, to: Message) {
        self.placements.push(Placement { map: 0, from, to });
    }

    fn persona(&mut self, journey: &Map<String, Value>) {
        let persona = journey.get("persona");
        let named = persona.and_then(Value::as_object).map(|persona| word(persona, &["name", "title"]));
        let name = named.or_else(|| persona.and_then(Value::as_str).map(one_line_name)).unwrap_or_default();
        if !name.is_empty() {
            let to = Message::new("import-to-buyer").with("name", cut(&name));
            self.becomes(Message::new("import-from-persona").with("name", name.as_str()), to);
            self.map.segment = Some(cut(&name));
        }
    }

    fn lanes(&mut self, journey: &Map<String, Value>) {
        for lane in list(journey, &["swimlanes", "lanes"]) {
            let name = lane.as_str().map_or_else(|| title_of(lane), one_line_name);
            let name = if name.is_empty() { self.words.word("import-lane-notes") } else { cut(&name) };
            let at = self.lane(name);
            let kind = Message::new(format!("lane-{}", self.map.lanes[at].kind.as_str()));
            let name = self.map.lanes[at].name.clone();
            let to = Message::new("import-to-lane-kind").with("lane", name.as_str()).with("kind", kind);
            self.becomes(Message::new("import-from-swimlane").with("name", name.as_str()), to);
        }
    }

    /// The place of the lane of a name, made if it is not there.
    fn lane(&mut self, name: String) -> usize {
        let lanes = &mut self.map.lanes;
        lanes.iter().position(|lane| lane.name == name).unwrap_or_else(|| {
            let kind = lane_kind(&name).unwrap_or(LaneKind::Text);
            lanes.push(LaneDraft { name, kind, required: false, hidden: false });
            lanes.len() - 1
        })
    }

    fn stages(&mut self, journey: &Map<String, Value>) -> Result<(), Error> {
        let stages = list(journey, &["stages"]);
        if stages.is_empty() {
            return Err(Error::NoStages { sheet: None });
        }
        if stages.len() > limits::STAGES {
            let (sheet, given, allowed) = (None, stages.len(), limits::STAGES);
            return Err(Error::TooManyStages { sheet, given, allowed });
        }
        let mut last = Phase::Acquire;
        for (at, stage) in stages.iter().enumerate() {
            let name = stage.as_str().map_or_else(|| title_of(stage), one_line_name);
            let number = Message::new("import-stage-number").with("number", at + 1);
            let name = if name.is_empty() { self.words.say(&number) } else { cut(&name) };
            let told = stage.get("phase").and_then(Value::as_str).unwrap_or(&name);
            last = phase_of(told).unwrap_or(last);
            let to = Message::new("import-to-stage")
                .with("name", name.as_str())
                .with("phase", Message::new(format!("phase-{}", last.as_str())));
            self.becomes(Message::new("import-from-stage").with("name", name.as_str()), to);
            self.map.stages.push(StageDraft { name, phase: last, importance: 2, within: None });
        }
        Ok(())
    }

    fn nodes(&mut self, journey: &Map<String, Value>) {
        let stages = list(journey, &["stages"]);
        let within = stages.iter().enumerate().flat_map(|(stage, value)| {
            let nodes = value.as_object().map(|value| list(value, &["nodes"])).unwrap_or_default();
            nodes.iter().map(move |node| (Some(stage), node))
        });
        let nodes: Vec<(Option<usize>, &Value)> =
            list(journey, &["nodes"]).iter().map(|node| (None, node)).chain(within).collect();
        let mut astray = 0_usize;
        for (stage, node) in nodes {
            let Some(node) = node.as_object() else { continue };
            let named = ["stage", "stageId", "stage_id"].iter().find_map(|name| node.get(*name));
            let stage = stage.or_else(|| named.and_then(|named| place_of(named, stages)));
            let lanes = list(journey, &["swimlanes", "lanes"]);
            match stage.filter(|stage| *stage < self.map.stages.len()) {
                Some(stage) => self.node(node, stage, lanes),
                None => astray += 1,
            }
        }
        if astray > 0 {
            let what = Message::new("import-nodes-astray").with("count", astray);
            self.remarks.push(Remark::of_file(Weight::NotPlaced, what));
        }
    }

    fn node(&mut self, node: &Map<String, Value>, stage: usize, lanes: &[Value]) {
        let named = ["swimlane", "swimlaneId", "swimlane_id", "lane", "laneId", "lane_id"];
        let lane = named.iter().find_map(|name| node.get(*name)).and_then(|named| place_of(named, lanes));
        let name = lane
            .and_then(|lane| lanes.get(lane))
            .map(|lane| cut(&lane.as_str().map_or_else(|| title_of(lane), one_line_name)));
        let name = name.filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| self.words.word("import-lane-notes"));
        let title = word(node, &["title", "name", "label"]);
        let mut texts = vec![title];
        texts.extend(TEXTS.iter().filter_map(|name| node.get(*name)?.as_str().map(printable)));
        if let Some(severity) = node.get("severity").and_then(figure_text) {
            let what = Message::new("import-severity").with("severity", severity);
            texts.push(self.words.say(&what));
        }
        texts.retain(|text| !text.trim().is_empty());
        texts.dedup();
        if !texts.is_empty() {
            let lane = self.lane(name);
            self.write(stage, lane, &texts.join("\n"));
        }
        self.scores.extend(node.get("score").and_then(Value::as_f64).map(|score| (stage, score)));
        let known = |name: &&String| READ.contains(&name.as_str()) || TEXTS.contains(&name.as_str());
        self.left_out.extend(node.keys().filter(|name| !known(name)).cloned());
    }

    fn write(&mut self, stage: usize, lane: usize, text: &str) {
        let cells = &mut self.map.cells;
        let at = *self.cells.entry((stage, lane)).or_insert_with(|| {
            cells.push(CellDraft::new(stage, lane, String::new(), Confidence::Guess));
            cells.len() - 1
        });
        let held = &mut cells[at].text;
        let whole = if held.is_empty() { text.to_owned() } else { format!("{held}\n{text}") };
        *held = whole.chars().take(limits::TEXT).collect();
    }

    /// The mean of a stage's scores becomes a rating of satisfaction by one respondent, the file. Scores of another scale
    /// become one where a scale was chosen, and stay in a lane.
    fn ratings(&mut self) {
        let foreign = self.scores.iter().any(|(_, score)| whole_score(*score).is_none());
        let scale = if foreign { self.scale } else { Scale::Linear { low: 1.0, high: 5.0 } };
        if self.scores.is_empty() {
            return;
        }
        let mut of_stages: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        for (stage, score) in &self.scores {
            of_stages.entry(*stage).or_default().push(*score);
        }
        for (stage, scores) in of_stages {
            if foreign {
                let lane = self.lane(self.words.word("import-lane-score"));
                let written: Vec<String> = scores.iter().map(ToString::to_string).collect();
                self.write(stage, lane, &written.join(", "));
            }
            let Some(mean) = domain::rating::mean(&scores) else { continue };
            if let (Some(score), true) = (scale.rating(mean), scale != Scale::Keep) {
                let (aspect, comment) = (Aspect::Satisfaction, String::new());
                self.map.ratings.push(RatingDraft {
                    respondent: 0,
                    stage,
                    aspect,
                    score: Some(score),
                    comment,
                });
            }
        }
        let (low, high) = self.range();
        let from = Message::new("import-from-scores").with("low", low).with("high", high);
        if self.map.ratings.is_empty() {
            let lane = self.words.word("import-lane-score");
            self.becomes(from, Message::new("import-to-lane").with("lane", lane));
            return;
        }
        let file = Message::new("import-from").with("file", self.map.name.as_str());
        let name = cut(&self.words.say(&file));
        let to = Message::new("import-to-ratings")
            .with("count", self.map.ratings.len())
            .with("name", name.as_str());
        self.becomes(from, to);
        self.map.respondents.push(RespondentDraft { name, role: String::new(), side: Side::Ours });
    }

    fn range(&self) -> (f64, f64) {
        let scores = || self.scores.iter().map(|(_, score)| *score);
        (scores().fold(f64::INFINITY, f64::min), scores().fold(f64::NEG_INFINITY, f64::max))
    }

    fn finish(mut self, journey: &Map<String, Value>) -> Result<Import, Error> {
        let given = self.map.lanes.len();
        if given > limits::LANES {
            return Err(Error::TooManyLanes { sheet: None, given, allowed: limits::LANES });
        }
        if !self.left_out.is_empty() {
            let members: Vec<String> = self.left_out.iter().take(12).cloned().collect();
            let what = Message::new("import-members-left-out").with("members", members.join(", "));
            self.remarks.push(Remark::of_file(Weight::NotPlaced, what));
        }
        self.remarks.push(Remark::of_file(Weight::Read, Message::new("import-guesses")));
        let foreign = self.scores.iter().any(|(_, score)| whole_score(*score).is_none());
        let offer = foreign.then(|| self.scale.offer(self.range(), None));
        Ok(Import {
            kind: Source::OpenJourney,
            title: self.map.name.clone(),
            summary: word(journey, &["description", "summary"]).chars().take(limits::TEXT).collect(),
            maps: vec![self.map],
            placements: self.placements,
            remarks: self.remarks,
            offers: offer.into_iter().collect(),
        })
    }
}

/// The first of some members that is a list; an empty one where none is.
fn list<'a>(object: &'a Map<String, Value>, names: &[&str]) -> &'a [Value] {
    names.iter().find_map(|name| object.get(*name)?.as_array()).map_or(&[], Vec::as_slice)
}

/// The first of some members that is a text, on one line.
fn word(object: &Map<String, Value>, names: &[&str]) -> String {
    let texts = names.iter().filter_map(|name| object.get(*name)?.as_str()).map(one_line_name);
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

fn title_of(value: &Value) -> String {
    value.as_object().map(|object| word(object, &["title", "name", "label"])).unwrap_or_default()
}

/// The place of what is named among others: by its id, its title, or its place counted from 0.
fn place_of(named: &Value, among: &[Value]) -> Option<usize> {
    let is = |value: &Value| value.get("id") == Some(named);
    let by_id = among.iter().position(is);
    let text = named.as_str().map(one_line_name);
    let called = |value: &Value| match value.as_str() {
        Some(name) => Some(one_line_name(name)) == text,
        None => text.is_some() && Some(title_of(value)) == text,
    };
    by_id.or_else(|| among.iter().position(called)).or_else(|| {
        named.as_u64().and_then(|place| usize::try_from(place).ok()).filter(|place| *place < among.len())
    })
}

/// A figure or a word.
fn figure_text(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(one_line_name(text)).filter(|text| !text.is_empty()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
