//! Mermaid: a map as a `journey`.
//!
//! A map that came from a diagram has lanes for what the diagram said (its sections, its actors, scores that are no
//! ratings), and gives it back. Any other map is told in the same words: its phases are the sections, the buyer and
//! whom they deal with are the actors, and the median satisfaction is the score.

use domain::reading::StageReading;
use domain::{Aspect, Cell, JourneyMap, LaneId, LaneKind, Language, MapId, Stage, Workbook};
use std::fmt::Write;
use words::Words;

/// A map as a Mermaid `journey`; no text without such a map. A stage that nobody rated has no score, which Mermaid draws
/// as 0. Characters that mean something to Mermaid are written as codes (`#58;`), as Mermaid's documentation says.
#[must_use]
pub fn mermaid(workbook: &Workbook, map: &MapId) -> String {
    let Some(map) = workbook.maps.iter().find(|row| row.id == *map) else { return String::new() };
    let telling = Telling::of(workbook, map);
    let mut text = format!("journey\n  title {}\n", encoded(&map.name, Mermaid::Title));
    let mut last = None;
    for (stage, reading) in workbook.stages_of(&map.id).zip(&telling.readings) {
        let section = telling.section(stage, last.as_deref());
        if last != section {
            // A section without a name ends the one before it; Mermaid wants at least one space for its name.
            let name = section.as_deref().filter(|name| !name.is_empty()).unwrap_or(" ");
            write_line(&mut text, "  section ", &encoded(name, Mermaid::Section));
            last = section;
        }
        let name = encoded(&telling.name(stage), Mermaid::Name);
        let (score, actors) = (telling.score(stage, reading), telling.actors(stage));
        let actors = if actors.is_empty() { String::new() } else { format!(": {actors}") };
        write_line(&mut text, "    ", &format!("{name}: {score}{actors}"));
    }
    text
}

fn write_line(text: &mut String, indent: &str, line: &str) {
    // Writing into a string never fails.
    let _ = writeln!(text, "{indent}{line}");
}

/// What is needed to tell the stages of a map.
struct Telling<'a> {
    workbook: &'a Workbook,
    words: &'static Words,
    /// The buyer, by the name of the segment.
    buyer: String,
    readings: Vec<Option<StageReading>>,
    sections: Option<LaneId>,
    actors: Option<LaneId>,
    scores: Option<LaneId>,
    notes: Option<LaneId>,
}

impl<'a> Telling<'a> {
    fn of(workbook: &'a Workbook, map: &JourneyMap) -> Self {
        let words = Words::of(workbook.about.language);
        let lane = |word: &str| {
            let called = |name: &str| Language::ALL.iter().any(|it| Words::of(*it).word(word) == name);
            workbook.lanes_of(&map.id).find(|lane| called(&lane.name)).map(|lane| lane.id.clone())
        };
        let segment = workbook.segments.iter().find(|segment| Some(&segment.id) == map.segment.as_ref());
        let rated = domain::rating::read(workbook, Some(&map.id)).stages;
        let reading = |stage: &Stage| rated.iter().find(|reading| reading.stage.id == stage.id).cloned();
        Self {
            workbook,
            words,
            buyer: segment.map_or_else(|| words.word("mermaid-buyer"), |segment| segment.name.clone()),
            readings: workbook.stages_of(&map.id).map(reading).collect(),
            sections: lane("import-lane-section"),
            actors: lane("import-lane-actors"),
            scores: lane("import-lane-score"),
            notes: lane("import-lane-notes"),
        }
    }

    /// The text of a cell on one line; empty where there is none.
    fn text(&self, stage: &Stage, lane: Option<&LaneId>) -> String {
        let cell = lane.and_then(|lane| self.workbook.cell(&stage.id, lane));
        cell.map(|cell| one_line(&cell.text)).unwrap_or_default()
    }

    /// The section of a stage: what stands in the lane of sections, or its phase where the map has no such lane. No
    /// section at all before the first that has a name.
    fn section(&self, stage: &Stage, last: Option<&str>) -> Option<String> {
        let phase = || self.words.word(&format!("phase-{}", stage.phase.as_str()));
        let name = if self.sections.is_some() { self.text(stage, self.sections.as_ref()) } else { phase() };
        (last.is_some() || !name.is_empty()).then_some(name)
    }

    /// The name of a stage; the whole of it, where an import had to shorten it and kept it in the notes.
    fn name(&self, stage: &Stage) -> String {
        let shortened = stage.name.strip_suffix('…');
        let cell = self.notes.as_ref().and_then(|lane| self.workbook.cell(&stage.id, lane));
        let whole = cell.and_then(|cell| cell.text.lines().next()).unwrap_or_default();
        match shortened {
            Some(stem) if whole.starts_with(stem) => whole.to_owned(),
            Some(_) | None => one_line(&stage.name),
        }
    }

    /// The score of a stage: as a diagram had it, or the median satisfaction.
    fn score(&self, stage: &Stage, reading: &Option<StageReading>) -> String {
        let written = self.text(stage, self.scores.as_ref());
        if !written.is_empty() {
            return encoded(&written, Mermaid::Name);
        }
        let scores = reading.iter().flat_map(|reading| &reading.scores);
        let median =
            scores.filter(|score| score.aspect == Aspect::Satisfaction).find_map(|score| score.median);
        median.map(|median| median.to_string()).unwrap_or_default()
    }

    /// Who takes part: as a diagram had it; otherwise the buyer and whom they deal with.
    fn actors(&self, stage: &Stage) -> String {
        if self.actors.is_some() {
            return as_written(&self.text(stage, self.actors.as_ref()));
        }
        let with =
            self.cell_of(stage, LaneKind::Counterpart).map(|cell| cell.text.as_str()).unwrap_or_default();
        let parts =
            with.split([',', '，', '、', ';', '；', '\n']).map(one_line).filter(|name| !name.is_empty());
        let mut others: Vec<String> = parts.collect();
        // A sentence names nobody by its parts.
        if others.iter().any(|name| name.split(' ').count() > NAME_WORDS) {
            others = vec![one_line(with)];
        }
        let all = std::iter::once(self.buyer.clone()).chain(others);
        all.map(|name| encoded(&name, Mermaid::Actor)).collect::<Vec<_>>().join(", ")
    }

    fn cell_of(&self, stage: &Stage, kind: LaneKind) -> Option<&Cell> {
        let lane = self.workbook.lanes_of(&stage.map).find(|lane| lane.kind == kind)?;
        self.workbook.cell(&stage.id, &lane.id)
    }
}

/// More words than these are no name of a person or a role.
const NAME_WORDS: usize = 4;

/// Where in a diagram a text stands, which decides what it must not hold.
#[derive(Clone, Copy, PartialEq)]
enum Mermaid {
    /// A title, which ends with its line.
    Title,
    /// A section, which a colon ends.
    Section,
    /// The name or the score of a task, which a colon ends.
    Name,
    /// One actor of several, whom a comma ends.
    Actor,
}

/// Words with which a line of a diagram says something else than a task.
const KEYWORDS: [&str; 5] = ["title", "section", "journey", "acctitle", "accdescr"];

/// A text in which nothing means anything to Mermaid.
fn encoded(text: &str, place: Mermaid) -> String {
    let text = one_line(text);
    let lower = text.to_lowercase();
    let keyword = place == Mermaid::Name && KEYWORDS.iter().any(|word| lower.starts_with(word));
    let mut encoded = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let meaning = match character {
            '#' | ';' | '<' => true,
            ':' | '：' => place != Mermaid::Title,
            ',' | '，' | '、' | '(' | ')' | '（' | '）' => place == Mermaid::Actor,
            '%' => at == 0 || before == '%' || text[at + 1..].starts_with('%'),
            _ => at == 0 && keyword,
        };
        if meaning {
            encoded.push_str(&code(character));
        } else {
            encoded.push(character);
        }
        before = character;
    }
    encoded
}

/// What stands in a lane as a diagram had it: its codes stay, and nothing else means anything.
fn as_written(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['#', ';']) {
        written.push_str(&rest[..at]);
        rest = &rest[at..];
        let inner =
            rest[1..].find(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(rest.len(), |end| end + 1);
        if rest.starts_with('#') && inner > 1 && rest[inner..].starts_with(';') {
            written.push_str(&rest[..=inner]);
            rest = &rest[inner + 1..];
        } else {
            written.push_str(&code(if rest.starts_with('#') { '#' } else { ';' }));
            rest = &rest[1..];
        }
    }
    written.push_str(rest);
    written
}

fn code(character: char) -> String {
    format!("#{};", u32::from(character))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
