//! From diagrams to drafts of maps.
//!
//! Each diagram becomes a map, each task a stage, each score within 1…5 a rating of satisfaction by one
//! respondent. A section becomes the phase that its name speaks of, and its name stays in a lane of its own. A
//! task's words stand in the lane of whoever acts. The buyer among the actors becomes the map's segment and the
//! respondent; the other actors become whom the buyer deals with, by the names that the field has for them. The
//! actors as they were written stand in a hidden lane, so that the diagram can be written again. What has no
//! place in the method stands in lanes of text, so that nothing of a diagram is lost but its comments.
//!
//! What a diagram claims (who acts, whom the buyer deals with) comes in as a *guess*: somebody drew it, and
//! nothing tells how sure they were. What was only copied (the section's name, a score as it was written) is
//! *known*.

use super::buyer::{Buyer, buyer};
use super::{Diagram, Reading, Section, Task};
use crate::import::{Import, Offer, Placement, Source};
use crate::names::{cut, untitled};
use crate::phases::phase_of;
use crate::remark::{Remark, Weight, in_order};
use crate::scale::{Scale, whole_score};
use domain::{
    Aspect, CellDraft, Confidence, LaneDraft, LaneKind, Language, MapDraft, Message, Phase, RatingDraft,
    RespondentDraft, Side, StageDraft, limits, methods,
};
use smol_str::SmolStr;
use std::sync::OnceLock;
use words::Words;

/// Places diagrams that were read. `name` is what the file is called, without its ending.
pub(super) fn place(reading: &Reading, name: &str, language: Language, scale: Scale) -> Import {
    let words = Words::of(language);
    let name = untitled(name, words);
    let title = match reading.diagrams.as_slice() {
        [only] => title_of(only).unwrap_or(&name),
        _ => &name,
    };
    let mut import = Import {
        kind: Source::Mermaid,
        title: cut(title),
        summary: summary(&reading.diagrams),
        maps: Vec::with_capacity(reading.diagrams.len()),
        placements: Vec::new(),
        remarks: reading.remarks.clone(),
        offers: offer(reading, scale).into_iter().collect(),
    };
    for diagram in &reading.diagrams {
        let draft = empty_map(diagram, &name, words);
        let index = import.maps.len();
        // The first and the last lane of an empty map.
        let (sections, actors) = (0, draft.lanes.len() - 1);
        let mut placing = Placing {
            words,
            name: &name,
            scale,
            draft,
            sections,
            actors,
            index,
            placements: Vec::with_capacity(diagram.sections.len() + 5),
            remarks: Vec::with_capacity(diagram.sections.len() + 4),
        };
        placing.fill(diagram);
        import.maps.push(placing.draft);
        import.placements.append(&mut placing.placements);
        import.remarks.append(&mut placing.remarks);
    }
    import.remarks = in_order(import.remarks);
    import
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

/// The offer of a scale, if any diagram has scores that are no ratings as they stand.
fn offer(reading: &Reading, scale: Scale) -> Option<Offer> {
    let foreign = reading.diagrams.iter().filter(|diagram| asks_for_scale(diagram));
    let found =
        foreign.filter_map(range).reduce(|(low, high), (lower, higher)| (low.min(lower), high.max(higher)));
    found.map(|found| scale.offer(found, None))
}

/// The lowest and the highest score of a diagram.
fn range(diagram: &Diagram) -> Option<(f64, f64)> {
    let values = diagram.tasks().filter_map(|(_, task)| task.value);
    values.map(|value| (value, value)).reduce(|(low, high), (value, _)| (low.min(value), high.max(value)))
}

/// Whether any score is a number and yet no rating.
fn asks_for_scale(diagram: &Diagram) -> bool {
    diagram.tasks().filter_map(|(_, task)| task.value).any(|value| whole_score(value).is_none())
}

/// Numbers beyond 0…5 tell that a diagram measures something else, and then its small numbers do so, too: a count of
/// 5 among counts of 500 is no delight.
fn measures_otherwise(diagram: &Diagram) -> bool {
    diagram.tasks().filter_map(|(_, task)| task.value).any(|value| !(0.0..=5.0).contains(&value))
}

/// A map with the usual lanes, behind one for sections and before a hidden one for actors: empty ones tell that the
/// diagram had none.
fn empty_map(diagram: &Diagram, name: &str, words: &Words) -> MapDraft {
    let mut lanes = lanes(words).to_vec();
    lanes[0].hidden = diagram.sections.iter().all(|section| section.name.is_none());
    let tasks = diagram.tasks().count();
    MapDraft {
        lanes,
        stages: Vec::with_capacity(tasks),
        // Its section, its actors as written, who acts, and whom the buyer deals with.
        cells: Vec::with_capacity(4 * tasks),
        ratings: Vec::with_capacity(tasks),
        ..MapDraft::blank(cut(title_of(diagram).unwrap_or(name)))
    }
}

/// The lanes of every map: one for sections, the usual ones, and a hidden one for actors. Made once for each language.
fn lanes(words: &Words) -> &'static [LaneDraft] {
    static ENGLISH: OnceLock<Vec<LaneDraft>> = OnceLock::new();
    static CHINESE: OnceLock<Vec<LaneDraft>> = OnceLock::new();
    let make = || {
        let mut lanes = vec![text_lane(words.word("import-lane-section"))];
        lanes.extend(methods::default_lanes(words.language()).into_iter().map(|usual| LaneDraft {
            name: usual.name,
            kind: usual.kind,
            required: usual.required,
            hidden: false,
        }));
        lanes.push(LaneDraft { hidden: true, ..text_lane(words.word("import-lane-actors")) });
        lanes
    };
    match words.language() {
        Language::English => ENGLISH.get_or_init(make),
        Language::Chinese => CHINESE.get_or_init(make),
    }
}

fn text_lane(name: String) -> LaneDraft {
    LaneDraft { name, kind: LaneKind::Text, required: false, hidden: false }
}

struct Placing<'a> {
    words: &'static Words,
    name: &'a str,
    scale: Scale,
    draft: MapDraft,
    /// The lane of sections.
    sections: usize,
    /// The lane of actors as they were written.
    actors: usize,
    /// The place of the map among those of the import.
    index: usize,
    placements: Vec<Placement>,
    remarks: Vec<Remark>,
}

impl Placing<'_> {
    fn fill(&mut self, diagram: &Diagram) {
        self.say_title(diagram);
        let buyer = buyer(diagram);
        self.say_buyer(diagram, buyer.as_ref());
        self.draft.segment = buyer.as_ref().map(|buyer| cut(buyer.name));
        let phases = self.phases(diagram);
        for ((section, task), phase) in diagram.tasks().zip(phases) {
            let stage = self.stage(task, phase);
            if let Some(name) = &section.name {
                self.write(stage, self.sections, name);
            }
            self.actors(stage, task, buyer.as_ref());
            if !task.notes.is_empty() {
                self.append(stage, "import-lane-notes", &task.notes.join("\n"));
            }
        }
        self.becomes(
            Message::new("import-from-tasks").with("count", self.draft.stages.len()),
            Message::new("import-to-stages").with("count", self.draft.stages.len()),
        );
        self.scores(diagram, buyer.as_ref());
    }

    fn becomes(&mut self, from: Message, to: Message) {
        self.placements.push(Placement { map: self.index, from, to });
    }

    fn say_title(&mut self, diagram: &Diagram) {
        let from = match title_of(diagram) {
            Some(title) => Message::new("import-from-title").with("title", title),
            None => Message::new("import-from-file").with("name", self.name),
        };
        self.becomes(from, Message::new("import-to-map").with("name", self.draft.name.as_str()));
    }

    fn say_buyer(&mut self, diagram: &Diagram, buyer: Option<&Buyer<'_>>) {
        let what = match buyer {
            None => Message::new("import-no-actors"),
            Some(Buyer { name, by_name: true, .. }) => {
                Message::new("import-buyer-by-name").with("name", *name)
            }
            Some(Buyer { name, by_name: false, tasks, .. }) => Message::new("import-buyer-by-count")
                .with("name", *name)
                .with("count", *tasks)
                .with("tasks", diagram.tasks().count()),
        };
        self.remarks.push(Remark::on_line(diagram.line, 1, Weight::Read, what));
        if let Some(buyer) = buyer {
            self.becomes(
                Message::new("import-from-actor").with("name", buyer.name),
                Message::new("import-to-buyer").with("name", cut(buyer.name)),
            );
        }
    }

    /// The phase of each task: as its section's name says; where there is no section, as its own name says; where
    /// neither says anything, that of the task before it. A journey begins with what its title says, or else
    /// where buyers hear of us.
    fn phases(&mut self, diagram: &Diagram) -> Vec<Phase> {
        let mut last = title_of(diagram).and_then(phase_of).unwrap_or(Phase::Acquire);
        let mut phases = Vec::with_capacity(diagram.tasks().count());
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
                self.becomes(
                    Message::new("import-from-section").with("section", name.as_str()),
                    Message::new("import-to-phase").with("phase", phase_name(last)),
                );
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
        self.remarks.push(Remark::on_line(diagram.line, 1, Weight::Read, what));
        phases
    }

    fn say_phase(&mut self, section: &Section, name: &str, phase: Phase) {
        let what =
            Message::new("import-phase-unknown").with("section", name).with("phase", phase_name(phase));
        self.remarks.push(Remark::on_line(section.line, 1, Weight::Read, what));
    }

    fn stage(&mut self, task: &Task, phase: Phase) -> usize {
        let stage = self.draft.stages.len();
        let name = cut(&task.name);
        if name != task.name {
            self.append(stage, "import-lane-notes", &task.name);
            let what = Message::new("import-name-cut").with("allowed", limits::NAME);
            self.remarks.push(Remark::on_line(task.line, task.column, Weight::NotPlaced, what));
        }
        self.draft.stages.push(StageDraft { name, phase, importance: 2, within: None });
        stage
    }

    /// Who acts, and whom the buyer deals with. The task's words stand again in the lane of whoever acts: which lane
    /// it is says whose task it is, and the stages where the buyer acts look no less known than the others.
    fn actors(&mut self, stage: usize, task: &Task, buyer: Option<&Buyer<'_>>) {
        if !task.written_actors.is_empty() {
            self.write(stage, self.actors, &task.written_actors);
        }
        let Some(buyer) = buyer.filter(|_| !task.actors.is_empty()) else { return };
        let all = task.actors.iter().map(SmolStr::as_str);
        if task.actors.iter().any(|name| name == buyer.name) {
            self.claim(stage, LaneKind::BuyerAction, &task.name);
            let others: Vec<&str> = all.filter(|name| *name != buyer.name).collect();
            return self.deals_with(stage, &others);
        }
        let (buyers, others): (Vec<&str>, Vec<&str>) = all.partition(|name| buyer.has_beside(name));
        if !buyers.is_empty() {
            let what = Message::new("import-who-does")
                .with("who", self.listed(&buyers))
                .with("what", task.name.as_str());
            self.claim(stage, LaneKind::BuyerAction, &self.words.say(&what));
        } else if buyer.by_name {
            self.claim(stage, LaneKind::OurAction, &task.name);
        } else {
            // Who counts as the buyer was told by numbers alone; a task without them may be the firm's or the
            // buyer's colleagues'. That is a question, not a guess.
            self.claim(stage, LaneKind::Question, &self.words.word("import-question-side"));
        }
        self.deals_with(stage, &others);
    }

    fn deals_with(&mut self, stage: usize, others: &[&str]) {
        if !others.is_empty() {
            self.claim(stage, LaneKind::Counterpart, &self.listed(others));
        }
    }

    fn listed(&self, names: &[&str]) -> String {
        names.join(match self.words.language() {
            Language::English => ", ",
            Language::Chinese => "、",
        })
    }

    fn claim(&mut self, stage: usize, kind: LaneKind, text: &str) {
        if let Some(lane) = self.draft.lanes.iter().position(|lane| lane.kind == kind) {
            self.draft.cells.push(CellDraft::new(stage, lane, text.to_owned(), Confidence::Guess));
        }
    }

    /// Writes what was only copied into a lane of its own.
    fn write(&mut self, stage: usize, lane: usize, text: &str) {
        self.draft.cells.push(CellDraft::new(stage, lane, text.to_owned(), Confidence::Known));
    }

    /// Writes into a cell that may hold something already.
    fn append(&mut self, stage: usize, lane: &str, text: &str) {
        let at = self.lane(lane);
        let held = self.draft.cells.iter_mut().rev().find(|cell| cell.stage == stage && cell.lane == at);
        match held {
            Some(cell) => {
                cell.text.push('\n');
                cell.text.push_str(text);
            }
            None => self.write(stage, at, text),
        }
    }

    /// The place of a lane for what has no place in the method, made when it is first needed.
    fn lane(&mut self, word: &str) -> usize {
        let name = self.words.word(word);
        let lanes = &mut self.draft.lanes;
        lanes.iter().position(|lane| lane.name == name).unwrap_or_else(|| {
            lanes.push(text_lane(name));
            lanes.len() - 1
        })
    }

    fn scores(&mut self, diagram: &Diagram, buyer: Option<&Buyer<'_>>) {
        let scaled = self.scale != Scale::Keep && asks_for_scale(diagram);
        let otherwise = measures_otherwise(diagram);
        let rating = |value: f64| match (scaled, otherwise) {
            (true, _) => self.scale.rating(value),
            (false, false) => whole_score(value),
            (false, true) => None,
        };
        let ratings: Vec<Option<u8>> = diagram.tasks().map(|(_, task)| task.value.and_then(rating)).collect();
        let mut unplaced: Vec<&Task> = Vec::new();
        for (stage, ((_, task), score)) in diagram.tasks().zip(&ratings).enumerate() {
            if score.is_some() {
                self.draft.ratings.push(RatingDraft {
                    respondent: 0,
                    stage,
                    aspect: Aspect::Satisfaction,
                    score: *score,
                    comment: String::new(),
                });
            }
            if !task.score.is_empty() && (scaled || score.is_none()) {
                let lane = self.lane("import-lane-score");
                self.write(stage, lane, &task.score);
            }
            if !task.score.is_empty() && score.is_none() {
                unplaced.push(task);
            }
        }
        if !self.draft.ratings.is_empty() {
            self.draft.respondents.push(self.respondent(buyer));
            self.say_ratings(diagram);
        }
        self.say_unplaced(&unplaced, diagram);
    }

    /// The one respondent of a diagram: its buyer, or the file where it names nobody.
    fn respondent(&self, buyer: Option<&Buyer<'_>>) -> RespondentDraft {
        let from = cut(&self.words.say(&Message::new("import-from").with("file", self.name)));
        match buyer {
            Some(buyer) => RespondentDraft { name: cut(buyer.name), role: from, side: Side::Buyer },
            None => RespondentDraft { name: from, role: String::new(), side: Side::Ours },
        }
    }

    fn say_ratings(&mut self, diagram: &Diagram) {
        let (low, high) = range(diagram).unwrap_or((1.0, 5.0));
        let name = self.draft.respondents.first().map(|respondent| respondent.name.clone());
        self.becomes(
            Message::new("import-from-scores").with("low", low).with("high", high),
            Message::new("import-to-ratings")
                .with("count", self.draft.ratings.len())
                .with("name", name.unwrap_or_default()),
        );
    }

    fn say_unplaced(&mut self, unplaced: &[&Task], diagram: &Diagram) {
        let Some(first) = unplaced.first() else { return };
        let lane = self.words.word("import-lane-score");
        let what =
            match range(diagram).filter(|_| measures_otherwise(diagram) && self.draft.ratings.is_empty()) {
                Some((low, high)) => Message::new("import-scores-other")
                    .with("low", low)
                    .with("high", high)
                    .with("lane", lane.as_str()),
                None => Message::new("import-scores-unplaced")
                    .with("count", unplaced.len())
                    .with("score", cut(&first.score))
                    .with("name", first.name.as_str())
                    .with("lane", lane.as_str()),
            };
        self.becomes(
            Message::new("import-from-other-scores").with("count", unplaced.len()),
            Message::new("import-to-lane").with("lane", lane),
        );
        self.remarks.push(Remark::on_line(first.line, first.column, Weight::NotPlaced, what));
    }
}

fn phase_name(phase: Phase) -> Message {
    Message::new(match phase {
        Phase::Acquire => "phase-acquire",
        Phase::Adopt => "phase-adopt",
        Phase::Use => "phase-use",
        Phase::Support => "phase-support",
        Phase::Renew => "phase-renew",
        Phase::Leave => "phase-leave",
    })
}
