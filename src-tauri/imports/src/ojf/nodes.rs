//! The nodes of a journey: what stands where a stage and a swimlane cross.

use super::{LANES, Reading, figure_text, list, place_of, title_of, word};
use crate::names::{beginning, cut, printable};
use crate::numbers::number;
use crate::remark::{Remark, Weight};
use domain::{CellDraft, Confidence, Message, limits};
use serde_json::{Map, Value};

/// Members that name the stage, the swimlane, and the node itself.
const STAGE: &[&str] = &["stage", "stageId", "stage_id"];
const LANE: &[&str] = &["swimlane", "swimlaneId", "swimlane_id", "lane", "laneId", "lane_id"];
const TITLE: &[&str] = &["title", "name", "label"];
/// Members that hold the words of a node, in the order in which they are written.
const TEXTS: &[&str] = &["text", "description", "content", "notes"];
const OTHERS: &[&str] = &["id", "type", "score", "severity"];
/// How many nodes whose stage or swimlane is not there are named.
const MOST_NAMED: usize = 100;

impl Reading {
    pub(super) fn nodes(&mut self, journey: &Map<String, Value>) {
        let stages = list(journey, &["stages"]);
        let alone = list(journey, &["nodes"]).iter().enumerate();
        let alone = alone.map(|(at, node)| (format!("nodes[{at}]"), None, node));
        let within = stages.iter().enumerate().flat_map(|(stage, value)| {
            let nodes = value.as_object().map(|value| list(value, &["nodes"])).unwrap_or_default();
            let path = move |at: usize| format!("stages[{stage}].nodes[{at}]");
            nodes.iter().enumerate().map(move |(at, node)| (path(at), Some(stage), node))
        });
        let mut astray = Vec::new();
        for (path, stage, node) in alone.chain(within) {
            let Some(node) = node.as_object() else {
                astray.push((path, Message::new("import-node-unreadable")));
                continue;
            };
            let named = STAGE.iter().find_map(|name| node.get(*name));
            match stage.or_else(|| named.and_then(|named| place_of(named, stages))) {
                Some(stage) => {
                    let lanes = list(journey, LANES);
                    astray.extend(self.node(&path, node, stage, lanes).map(|what| (path, what)));
                }
                None => astray.push((path, not_there("import-node-stage", node, named))),
            }
        }
        let more = astray.len().saturating_sub(MOST_NAMED);
        for (path, what) in astray.into_iter().take(MOST_NAMED) {
            self.say(&path, Weight::NotPlaced, what);
        }
        if more > 0 {
            let what = Message::new("import-nodes-astray").with("count", more);
            self.remarks.push(Remark::of_file(Weight::NotPlaced, what));
        }
    }

    /// Places a node; says it if its swimlane is not there.
    fn node(
        &mut self,
        path: &str,
        node: &Map<String, Value>,
        stage: usize,
        lanes: &[Value],
    ) -> Option<Message> {
        let named = LANE.iter().find_map(|name| node.get(*name));
        let lane = named.and_then(|named| place_of(named, lanes)).and_then(|lane| lanes.get(lane));
        let name = lane.map(|lane| cut(&title_of(lane))).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| self.words.word("import-lane-notes"));
        // A journey without swimlanes promises none to its nodes.
        let promised = named.is_some() || !lanes.is_empty();
        let astray = (lane.is_none() && promised)
            .then(|| not_there("import-node-lane", node, named).with("notes", name.as_str()));
        let mut texts = vec![word(node, TITLE)];
        texts.extend(TEXTS.iter().filter_map(|name| node.get(*name)?.as_str().map(printable)));
        if let Some(severity) = node.get("severity").and_then(figure_text) {
            let what = Message::new("import-severity").with("severity", severity);
            texts.push(self.words.say(&what));
        }
        texts.retain(|text| !text.trim().is_empty());
        texts.dedup();
        let is_empty = texts.is_empty();
        if !is_empty {
            let lane = self.lane(name);
            self.write(path, (stage, lane), &texts.join("\n"));
        }
        self.score(path, node, stage);
        self.leave_out("nodes.", node, &[STAGE, LANE, TITLE, TEXTS, OTHERS].concat());
        let unread = node.iter().filter(|(name, value)| {
            let name = name.as_str();
            let text = TEXTS.contains(&name) && !value.is_string();
            let words = (TITLE.contains(&name) || name == "severity") && figure_text(value).is_none();
            (text || words) && !value.is_null() && *value != ""
        });
        self.left_out.extend(unread.map(|(name, _)| format!("nodes.{name}")));
        astray.filter(|_| !is_empty)
    }

    fn score(&mut self, path: &str, node: &Map<String, Value>, stage: usize) {
        let Some(given) = node.get("score").filter(|given| !given.is_null()) else { return };
        match given.as_f64().or_else(|| number(given.as_str()?)) {
            Some(score) => self.scores.push((stage, score)),
            None => {
                let what = Message::new("import-node-score").with("score", shown(given));
                self.say(path, Weight::NotPlaced, what);
            }
        }
    }

    /// Adds a text to the cell where a stage and a lane cross.
    pub(super) fn write(&mut self, path: &str, place: (usize, usize), text: &str) {
        let cells = &mut self.map.cells;
        let at = *self.cells.entry(place).or_insert_with(|| {
            cells.push(CellDraft::new(place.0, place.1, String::new(), Confidence::Guess));
            cells.len() - 1
        });
        let held = &mut cells[at].text;
        let whole = if held.is_empty() { text.to_owned() } else { format!("{held}\n{text}") };
        *held = whole.chars().take(limits::TEXT).collect();
        if held.len() < whole.len() {
            let what = Message::new("import-text-cut").with("allowed", limits::TEXT);
            self.say(path, Weight::NotPlaced, what);
        }
    }
}

/// That a node stands on a stage or in a swimlane which the journey does not have, or that it names none.
fn not_there(id: &'static str, node: &Map<String, Value>, named: Option<&Value>) -> Message {
    let called = [word(node, TITLE), word(node, &["id"])].into_iter().find(|name| !name.is_empty());
    let called = called.map_or_else(|| "–".to_owned(), |name| beginning(&name));
    match named.filter(|named| !named.is_null()) {
        Some(named) => Message::new(id).with("node", called).with("given", shown(named)),
        None => Message::new(format!("{id}-unnamed")).with("node", called),
    }
}

/// A value as it stands in the file, the beginning of it.
fn shown(value: &Value) -> String {
    beginning(&value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}
