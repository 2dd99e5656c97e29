//! From diagrams to a workbook.
//!
//! Each diagram becomes a map, each task a stage, each score within 1…5 a rating of satisfaction by one
//! respondent. A section becomes the phase that its name speaks of, and its name stays in a lane of its own. A
//! task's words stand in the lane of whoever acts. The buyer among the actors becomes the map's segment and the
//! respondent; the other actors become whom the buyer deals with, by the names that the field has for them. What
//! has no place in the method stands in lanes of text, so that nothing of a diagram is lost but its comments.
//!
//! What a diagram claims (who acts, whom the buyer deals with) comes in as a *guess*: somebody drew it, and
//! nothing tells how sure they were. What was only copied (the section's name, a score as it was written) is
//! *known*.

use super::buyer::{Buyer, buyer, on_buyers_side};
use super::entities::clean;
use super::phases::phase_of;
use super::report::{Remark, Weight, in_order};
use super::{Diagram, Reading, Section, Task, read};
use crate::Error;
use domain::{
    Aspect, Cell, Confidence, JourneyMap, Lane, LaneId, LaneKind, Language, MapId, Message, Phase, Rating,
    Respondent, RespondentId, Segment, SegmentId, Side, Stage, StageId, Workbook, limits, methods,
};
use words::Words;

/// A workbook made of diagrams.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The workbook.
    pub workbook: Workbook,
    /// What was not placed, and how the rest was read; each with its line.
    pub report: Vec<Message>,
}

/// Reads a file into a workbook. `name` is what the file is called, `base` the workbook that the maps are added
/// to; its language is the language of the lanes.
///
/// # Errors
/// [`Error`] when the file is no text, holds no journey, or holds more than a workbook takes.
pub fn import(
    bytes: &[u8],
    name: &str,
    base: Workbook,
    new_id: &mut dyn FnMut() -> String,
) -> Result<Imported, Error> {
    Ok(to_workbook(&read(bytes)?, name, base, new_id))
}

/// Places diagrams that were read, as [`import`] does.
pub fn to_workbook(
    reading: &Reading,
    name: &str,
    mut base: Workbook,
    new_id: &mut dyn FnMut() -> String,
) -> Imported {
    let words = Words::of(base.about.language);
    let name = match clean(name) {
        name if name.is_empty() => words.word("import-untitled"),
        name => name,
    };
    let title = match reading.diagrams.as_slice() {
        [only] => title_of(only).unwrap_or(&name),
        _ => &name,
    };
    base.about.title = cut(title);
    if base.about.summary.is_empty() {
        base.about.summary = summary(&reading.diagrams);
    }
    let mut placing = Placing { words, name: &name, base, new_id, remarks: reading.remarks.clone() };
    for diagram in &reading.diagrams {
        placing.map(diagram);
    }
    let report = in_order(placing.remarks).iter().map(Remark::message).collect();
    Imported { workbook: placing.base, report }
}

fn title_of(diagram: &Diagram) -> Option<&str> {
    diagram.title.as_deref().or(diagram.accessible_title.as_deref())
}

/// What the diagrams say about themselves: titles for people who hear them, where they differ, and descriptions.
fn summary(diagrams: &[Diagram]) -> String {
    let mut parts = Vec::new();
    for diagram in diagrams {
        if let Some(heard) =
            diagram.accessible_title.as_deref().filter(|heard| title_of(diagram) != Some(heard))
        {
            parts.push(sentence(heard));
        }
        parts.extend(diagram.description.as_deref().map(sentence));
    }
    // A block of braces may hold a book; a summary is a sentence or two.
    parts.join(" ").chars().take(limits::TEXT).collect()
}

fn sentence(text: &str) -> String {
    let ended = text.ends_with(['.', '!', '?', '。', '！', '？']);
    if ended { text.to_owned() } else { format!("{text}.") }
}

/// A name within the limit; a longer one ends in an ellipsis.
fn cut(name: &str) -> String {
    if name.chars().count() <= limits::NAME {
        return name.to_owned();
    }
    let kept: String = name.chars().take(limits::NAME - 1).collect();
    format!("{}…", kept.trim_end())
}

struct Placing<'a> {
    words: &'static Words,
    name: &'a str,
    base: Workbook,
    new_id: &'a mut dyn FnMut() -> String,
    remarks: Vec<Remark>,
}

/// The lanes of a map that cells go into.
struct Lanes {
    map: MapId,
    lanes: Vec<Lane>,
}

/// What a diagram's scores are.
#[derive(Clone, Copy, PartialEq)]
enum Scale {
    /// Mermaid's own, 1…5; perhaps with single ones that are not.
    Satisfaction,
    /// Something else: counts, per cents, ten steps.
    Other { low: f64, high: f64 },
}

impl Placing<'_> {
    fn map(&mut self, diagram: &Diagram) {
        let buyer = buyer(diagram);
        self.say_buyer(diagram, buyer.as_ref());
        let segment = buyer.as_ref().map(|buyer| self.segment(buyer.name));
        let name = self.free_map_name(title_of(diagram).unwrap_or(self.name));
        let map = MapId::from((self.new_id)());
        self.base.maps.rows_mut().push(JourneyMap { id: map.clone(), name, offering: None, segment });

        let mut lanes = self.usual_lanes(&map);
        let section_lane = diagram
            .sections
            .iter()
            .any(|section| section.name.is_some())
            .then(|| self.own_lane(&mut lanes, "import-lane-section", true));
        let phases = self.phases(diagram);
        let mut stages = Vec::with_capacity(phases.len());
        for ((section, task), phase) in diagram.tasks().zip(phases) {
            let stage = self.stage(&map, task, phase, &mut lanes);
            if let (Some(lane), Some(name)) = (&section_lane, &section.name) {
                self.write(&stage, lane, name, Confidence::Known);
            }
            self.actors(&stage, task, buyer.as_ref(), &lanes);
            if !task.notes.is_empty() {
                let lane = self.own_lane(&mut lanes, "import-lane-notes", false);
                self.append(&stage, &lane, &task.notes.join("\n"));
            }
            stages.push(stage);
        }
        self.scores(diagram, &stages, buyer.as_ref(), &mut lanes);
        self.base.lanes.rows_mut().append(&mut lanes.lanes);
    }

    fn say_buyer(&mut self, diagram: &Diagram, buyer: Option<&Buyer<'_>>) {
        let what = match buyer {
            None => Message::new("import-no-actors"),
            Some(Buyer { name, by_name: true, .. }) => {
                Message::new("import-buyer-by-name").with("name", *name)
            }
            Some(Buyer { name, by_name: false, tasks }) => Message::new("import-buyer-by-count")
                .with("name", *name)
                .with("count", *tasks)
                .with("tasks", diagram.tasks().count()),
        };
        self.remarks.push(Remark::at(diagram.line, 1, Weight::Read, what));
    }

    fn segment(&mut self, name: &str) -> SegmentId {
        let name = cut(name);
        if let Some(segment) = self.base.segments.iter().find(|segment| segment.name == name) {
            return segment.id.clone();
        }
        let id = SegmentId::from((self.new_id)());
        self.base.segments.rows_mut().push(Segment { id: id.clone(), name });
        id
    }

    /// A name that no map has yet: two diagrams of a document may be called the same.
    fn free_map_name(&self, wanted: &str) -> String {
        let wanted = cut(wanted);
        let taken = |name: &str| self.base.maps.iter().any(|map| map.name == name);
        if !taken(&wanted) {
            return wanted;
        }
        let stem: String = wanted.chars().take(limits::NAME - 8).collect();
        (2..).map(|number: u32| format!("{stem} ({number})")).find(|name| !taken(name)).unwrap_or(stem)
    }

    fn usual_lanes(&mut self, map: &MapId) -> Lanes {
        let lanes = methods::default_lanes(self.base.about.language)
            .into_iter()
            .map(|usual| Lane {
                id: LaneId::from((self.new_id)()),
                map: map.clone(),
                name: usual.name,
                kind: usual.kind,
                required: usual.required,
                hidden: false,
            })
            .collect();
        Lanes { map: map.clone(), lanes }
    }

    /// A lane for what has no place in the method, made when it is first needed.
    fn own_lane(&mut self, lanes: &mut Lanes, word: &str, first: bool) -> LaneId {
        let name = self.words.word(word);
        if let Some(lane) = lanes.lanes.iter().find(|lane| lane.name == name) {
            return lane.id.clone();
        }
        let id = LaneId::from((self.new_id)());
        let map = lanes.map.clone();
        let lane = Lane { id: id.clone(), map, name, kind: LaneKind::Text, required: false, hidden: false };
        lanes.lanes.insert(if first { 0 } else { lanes.lanes.len() }, lane);
        id
    }

    /// The phase of each task: as its section's name says; where there is no section, as its own name says; where
    /// neither says anything, that of the task before it. A journey begins with what its title says, or else
    /// where buyers hear of us.
    fn phases(&mut self, diagram: &Diagram) -> Vec<Phase> {
        let mut last = title_of(diagram).and_then(phase_of).unwrap_or(Phase::Acquire);
        let mut phases = Vec::new();
        let mut guessed = 0_usize;
        for section in &diagram.sections {
            if let Some(name) = &section.name {
                match phase_of(name) {
                    Some(phase) => {
                        last = phase;
                        guessed += 1;
                    }
                    None => self.say_phase(section, name, last),
                }
            }
            for task in &section.tasks {
                if section.name.is_none()
                    && let Some(phase) = phase_of(&task.name)
                {
                    last = phase;
                    guessed += 1;
                }
                phases.push(last);
            }
        }
        let what = Message::new("import-phases").with("count", guessed);
        self.remarks.push(Remark::at(diagram.line, 1, Weight::Read, what));
        phases
    }

    fn say_phase(&mut self, section: &Section, name: &str, phase: Phase) {
        let phase = Message::new(format!("phase-{}", phase.as_str()));
        let what = Message::new("import-phase-unknown").with("section", name).with("phase", phase);
        self.remarks.push(Remark::at(section.line, 1, Weight::Read, what));
    }

    fn stage(&mut self, map: &MapId, task: &Task, phase: Phase, lanes: &mut Lanes) -> StageId {
        let id = StageId::from((self.new_id)());
        let name = cut(&task.name);
        if name != task.name {
            let lane = self.own_lane(lanes, "import-lane-notes", false);
            self.append(&id, &lane, &task.name);
            let what = Message::new("import-name-cut").with("allowed", limits::NAME);
            self.remarks.push(Remark::at(task.line, task.column, Weight::NotPlaced, what));
        }
        self.base.stages.rows_mut().push(Stage::new(id.clone(), map.clone(), name, phase, 2));
        id
    }

    /// Who acts, and whom the buyer deals with. The task's words stand again in the lane of whoever acts: which lane
    /// it is says whose task it is, and the stages where the buyer acts look no less known than the others.
    fn actors(&mut self, stage: &StageId, task: &Task, buyer: Option<&Buyer<'_>>, lanes: &Lanes) {
        let Some(buyer) = buyer.filter(|_| !task.actors.is_empty()) else { return };
        let all: Vec<&str> = task.actors.iter().map(String::as_str).collect();
        let (buyers, mut others): (Vec<&str>, Vec<&str>) = all.iter().partition(|name| on_buyers_side(name));
        if all.contains(&buyer.name) {
            self.claim(stage, lanes, LaneKind::BuyerAction, &task.name);
            others = all.iter().copied().filter(|name| *name != buyer.name).collect();
        } else if !buyers.is_empty() {
            let what = Message::new("import-who-does")
                .with("who", self.listed(&buyers))
                .with("what", task.name.as_str());
            self.claim(stage, lanes, LaneKind::BuyerAction, &self.words.say(&what));
        } else if buyer.by_name {
            self.claim(stage, lanes, LaneKind::OurAction, &task.name);
        } else {
            // Who counts as the buyer was told by numbers alone; a task without them may be the firm's or the
            // buyer's colleagues'. That is a question, not a guess.
            self.claim(stage, lanes, LaneKind::Question, &self.words.word("import-question-side"));
        }
        if !others.is_empty() {
            self.claim(stage, lanes, LaneKind::Counterpart, &self.listed(&others));
        }
    }

    fn listed(&self, names: &[&str]) -> String {
        names.join(match self.words.language() {
            Language::English => ", ",
            Language::Chinese => "、",
        })
    }

    fn claim(&mut self, stage: &StageId, lanes: &Lanes, kind: LaneKind, text: &str) {
        if let Some(lane) = lanes.lanes.iter().find(|lane| lane.kind == kind) {
            let lane = lane.id.clone();
            self.write(stage, &lane, text, Confidence::Guess);
        }
    }

    fn write(&mut self, stage: &StageId, lane: &LaneId, text: &str, confidence: Confidence) {
        let cell = Cell::new(stage.clone(), lane.clone(), text.to_owned(), confidence);
        self.base.cells.rows_mut().push(cell);
    }

    /// Writes into a cell that may hold something already.
    fn append(&mut self, stage: &StageId, lane: &LaneId, text: &str) {
        let cells = self.base.cells.rows_mut();
        match cells.iter_mut().rev().find(|cell| cell.stage == *stage && cell.lane == *lane) {
            Some(cell) => {
                cell.text.push('\n');
                cell.text.push_str(text);
            }
            None => self.write(stage, lane, text, Confidence::Known),
        }
    }

    fn scores(
        &mut self,
        diagram: &Diagram,
        stages: &[StageId],
        buyer: Option<&Buyer<'_>>,
        lanes: &mut Lanes,
    ) {
        let scale = scale(diagram);
        let mut unplaced: Vec<&Task> = Vec::new();
        let mut respondent = None;
        for ((_, task), stage) in diagram.tasks().zip(stages) {
            let score = task.value.and_then(whole_score).filter(|_| scale == Scale::Satisfaction);
            if let Some(score) = score {
                let respondent = respondent.get_or_insert_with(|| self.respondent(buyer)).clone();
                self.base.ratings.rows_mut().push(Rating {
                    respondent,
                    stage: stage.clone(),
                    aspect: Aspect::Satisfaction,
                    score: Some(score),
                    comment: String::new(),
                });
            } else if !task.score.is_empty() {
                let lane = self.own_lane(lanes, "import-lane-score", false);
                self.write(stage, &lane, &task.score, Confidence::Known);
                unplaced.push(task);
            }
        }
        let Some(first) = unplaced.first() else { return };
        let lane = self.words.word("import-lane-score");
        let what = match scale {
            Scale::Other { low, high } => {
                Message::new("import-scores-other").with("low", low).with("high", high).with("lane", lane)
            }
            Scale::Satisfaction => Message::new("import-scores-unplaced")
                .with("count", unplaced.len())
                .with("score", cut(&first.score))
                .with("name", first.name.as_str())
                .with("lane", lane),
        };
        self.remarks.push(Remark::at(first.line, first.column, Weight::NotPlaced, what));
    }

    /// The one respondent of a diagram: its buyer, or the file where it names nobody.
    fn respondent(&mut self, buyer: Option<&Buyer<'_>>) -> RespondentId {
        let from = cut(&self.words.say(&Message::new("import-from").with("file", self.name)));
        let (name, role, side) = match buyer {
            Some(buyer) => (cut(buyer.name), from, Side::Buyer),
            None => (from, String::new(), Side::Ours),
        };
        if let Some(known) = self.base.respondents.iter().find(|respondent| respondent.name == name) {
            return known.id.clone();
        }
        let id = RespondentId::from((self.new_id)());
        self.base.respondents.rows_mut().push(Respondent::new(id.clone(), name, role, side));
        id
    }
}

/// Numbers beyond 0…5 tell that a diagram measures something else, and then its small numbers do so, too: a count of
/// 5 among counts of 500 is no delight.
fn scale(diagram: &Diagram) -> Scale {
    let values = || diagram.tasks().filter_map(|(_, task)| task.value);
    let low = values().fold(f64::INFINITY, f64::min);
    let high = values().fold(f64::NEG_INFINITY, f64::max);
    if values().any(|value| !(0.0..=5.0).contains(&value)) {
        Scale::Other { low, high }
    } else {
        Scale::Satisfaction
    }
}

fn whole_score(value: f64) -> Option<u8> {
    (1..=5).find(|score| (f64::from(*score) - value).abs() < 1e-9)
}
