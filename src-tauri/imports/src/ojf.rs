//! Open Journey Format: JSON with stages, swimlanes, and nodes where they cross, which may have a score and a severity.
//!
//! What is read: a journey (`journey`, or the document itself) with `title` or `name`, `description`, `persona`;
//! `stages` and `swimlanes` (or `lanes`), each with `id` and `title`, `name` or `label`; `nodes`, in a list of their own
//! or within their stage, which name their stage and swimlane by id, title or place and have `title`, `text` or
//! `description`, a `score` and a `severity`. What names a stage or swimlane that is not there is said with its path,
//! and so are members of other names, which are left out.

mod nodes;

use crate::Error;
use crate::import::{Import, Options, Placement, Source};
use crate::names::{cut, one_line_name, untitled};
use crate::phases::phase_of;
use crate::remark::{Remark, Weight};
use crate::scale::{Scale, whole_score};
use crate::table::lane_kind;
use domain::{
    Aspect, LaneDraft, LaneKind, Language, MapDraft, Message, Phase, RatingDraft, RespondentDraft, Side,
    StageDraft, limits,
};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// What swimlanes are called.
const LANES: &[&str] = &["swimlanes", "lanes"];
/// The members that are read; those of nodes stand with them.
const OF_DOCUMENT: &[&str] = &["$schema", "format", "version", "journey"];
const OF_JOURNEY: &[&str] = &[
    "$schema",
    "format",
    "version",
    "id",
    "type",
    "title",
    "name",
    "description",
    "summary",
    "persona",
    "stages",
    "swimlanes",
    "lanes",
    "nodes",
];
const OF_PERSONA: &[&str] = &["id", "type", "name", "title"];
const OF_LANE: &[&str] = &["id", "type", "title", "name", "label"];
const OF_STAGE: &[&str] = &["id", "type", "title", "name", "label", "phase", "nodes"];
/// How many members that are left out are named.
const MOST_NAMED: usize = 12;

/// The journey of a document, if it is one: an object with stages, swimlanes or nodes.
pub(crate) fn journey(document: &Value) -> Option<Journey<'_>> {
    let document = document.as_object()?;
    let within = document.get("journey").and_then(Value::as_object);
    let journey = Journey { members: within.unwrap_or(document), within: within.map(|_| document) };
    let has = |name: &str| journey.members.get(name).is_some_and(Value::is_array);
    (has("stages") && (has("swimlanes") || has("lanes") || has("nodes"))).then_some(journey)
}

/// A journey in a document.
pub(crate) struct Journey<'a> {
    members: &'a Map<String, Value>,
    /// The document, unless it is the journey itself.
    within: Option<&'a Map<String, Value>>,
}

/// Reads a journey. `name` is what the file is called, without its ending.
pub(crate) fn import(
    Journey { members: journey, within }: Journey<'_>,
    name: &str,
    language: Language,
    options: &Options,
) -> Result<Import, Error> {
    let words = Words::of(language);
    let scale = Scale::chosen(options)?;
    let root = if within.is_some() { "journey." } else { "" };
    let title = [word(journey, &["title", "name"]), untitled(name, words)];
    let title = title.into_iter().find(|title| !title.is_empty()).unwrap_or_default();
    let mut reading = Reading {
        words,
        scale,
        root,
        map: MapDraft::blank(String::new()),
        cells: BTreeMap::new(),
        scores: Vec::new(),
        placements: Vec::new(),
        remarks: Vec::new(),
        left_out: BTreeSet::new(),
    };
    within.into_iter().for_each(|document| reading.leave_out("", document, OF_DOCUMENT));
    reading.leave_out("", journey, OF_JOURNEY);
    reading.map.name = reading.named("title", title);
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
    /// What the path of a member of the journey begins with.
    root: &'static str,
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

    /// Says something of one member: `nodes[3]`, counted from 0 as programs do.
    fn say(&mut self, member: &str, weight: Weight, what: Message) {
        let member = format!("{}{member}", self.root);
        let what = Message::new("import-at-member").with("member", member).with("what", what);
        self.remarks.push(Remark::of_file(weight, what));
    }

    /// A name as a workbook holds it; that it was cut is said.
    fn named(&mut self, member: &str, whole: String) -> String {
        let name = cut(&whole);
        if name != whole {
            let what = Message::new("import-table-name-cut").with("allowed", limits::NAME);
            self.say(member, Weight::NotPlaced, what);
        }
        name
    }

    /// Notes the members that nothing is made of.
    fn leave_out(&mut self, path: &str, object: &Map<String, Value>, read: &[&str]) {
        let others = object.keys().filter(|name| !read.contains(&name.as_str()));
        self.left_out.extend(others.map(|name| format!("{path}{name}")));
    }

    fn persona(&mut self, journey: &Map<String, Value>) {
        let persona = journey.get("persona");
        let named = persona.and_then(Value::as_object).map(|persona| word(persona, &["name", "title"]));
        let name = named.or_else(|| persona.and_then(Value::as_str).map(one_line_name)).unwrap_or_default();
        if !name.is_empty() {
            let from = Message::new("import-from-persona").with("name", name.as_str());
            let name = self.named("persona", name);
            self.becomes(from, Message::new("import-to-buyer").with("name", name.as_str()));
            self.map.segment = Some(name);
        }
        if let Some(persona) = persona.and_then(Value::as_object) {
            self.leave_out("persona.", persona, OF_PERSONA);
        }
    }

    fn lanes(&mut self, journey: &Map<String, Value>) {
        for (at, lane) in list(journey, LANES).iter().enumerate() {
            let name = title_of(lane);
            let name = if name.is_empty() { self.words.word("import-lane-notes") } else { name };
            let name = self.named(&format!("swimlanes[{at}]"), name);
            lane.as_object().into_iter().for_each(|lane| self.leave_out("swimlanes.", lane, OF_LANE));
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
            stage.as_object().into_iter().for_each(|stage| self.leave_out("stages.", stage, OF_STAGE));
            let name = title_of(stage);
            let number = Message::new("import-stage-number").with("number", at + 1);
            let name = if name.is_empty() { self.words.say(&number) } else { name };
            let name = self.named(&format!("stages[{at}]"), name);
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
                self.write(&format!("stages[{stage}]"), (stage, lane), &written.join(", "));
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
            let mut members: Vec<String> = self.left_out.iter().take(MOST_NAMED).cloned().collect();
            members.extend((self.left_out.len() > MOST_NAMED).then(|| "…".to_owned()));
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

/// The first of some members that is a text or a figure, on one line.
fn word(object: &Map<String, Value>, names: &[&str]) -> String {
    names.iter().find_map(|name| figure_text(object.get(*name)?)).unwrap_or_default()
}

/// What a stage or a swimlane is called: itself, or by its title.
fn title_of(value: &Value) -> String {
    let titled = |object| word(object, &["title", "name", "label"]);
    value.as_object().map_or_else(|| figure_text(value).unwrap_or_default(), titled)
}

/// The place of what is named among others: by its id, its title, or its place counted from 0.
fn place_of(named: &Value, among: &[Value]) -> Option<usize> {
    let is = |value: &Value| value.get("id") == Some(named);
    let by_id = among.iter().position(is);
    let text = named.as_str().map(one_line_name);
    let called = |value: &Value| text.as_ref() == Some(&title_of(value));
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
