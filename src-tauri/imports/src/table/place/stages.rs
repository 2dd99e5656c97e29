//! The stages of a table: what they are called, their phases, how much they matter and which are parts of others.

use super::super::Stages;
use super::super::kinds::{self, Told};
use super::Placing;
use crate::Error;
use crate::import::Placement;
use crate::names::{cut, one_line_name};
use crate::phases::phase_of;
use crate::remark::Weight;
use domain::{Confidence, LaneKind, Message, Phase, StageDraft, limits};
use std::collections::BTreeMap;

impl Placing<'_> {
    /// Makes a stage of each column that has a name, or anything below it, as many as a map has.
    pub(super) fn stages(&mut self) -> Result<(), Error> {
        let first = if self.heads.kinds { 2 } else { 1 };
        let head = self.heads.stages;
        let filled = |column: usize| (0..self.grid.rows.len()).any(|row| !self.grid.is_blank(row, column));
        self.columns = (first..self.grid.width()).filter(|column| filled(*column)).collect();
        let given = self.columns.len();
        if given == 0 {
            return Err(Error::NoStages { sheet: self.grid.sheet.clone() });
        }
        if given > limits::STAGES {
            let no_room = self.columns.split_off(limits::STAGES);
            let what = Message::new("import-stages-beyond")
                .with("allowed", limits::STAGES)
                .with("lines", self.lines(&no_room, Stages::Columns));
            self.say(head, no_room[0], Weight::NotPlaced, what);
        }
        for (stage, column) in self.columns.clone().into_iter().enumerate() {
            let whole = one_line_name(self.grid.text(head, column));
            let name = if whole.is_empty() {
                self.say(head, column, Weight::Read, Message::new("import-stage-nameless"));
                self.words.say(&Message::new("import-stage-number").with("number", stage + 1))
            } else {
                cut(&whole)
            };
            if name != whole && !whole.is_empty() {
                let what = Message::new("import-table-name-cut").with("allowed", limits::NAME);
                self.say(head, column, Weight::NotPlaced, what);
            }
            let draft = StageDraft { name, phase: Phase::Acquire, importance: 2, within: None };
            self.placed.map.stages.push(draft);
        }
        self.say_alike();
        Ok(())
    }

    /// Says which stages have the same name: rows of something else, perhaps, or one stage over several columns.
    fn say_alike(&mut self) {
        let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (stage, column) in self.placed.map.stages.iter().zip(&self.columns) {
            by_name.entry(&stage.name).or_default().push(*column);
        }
        let alike = by_name.into_iter().filter(|(_, columns)| columns.len() > 1);
        let said: Vec<(usize, Message)> = alike
            .map(|(name, columns)| {
                let what = Message::new("import-stages-alike").with("count", columns.len());
                (columns[1], what.with("stage", name).with("lines", self.lines(&columns, Stages::Columns)))
            })
            .collect();
        for (column, what) in said {
            self.say(self.heads.stages, column, Weight::Read, what);
        }
    }

    /// Takes a row as the phases of the stages. Words that are no phase of ours stay in a lane.
    pub(super) fn phases(&mut self, row: usize) {
        self.phases_told = true;
        let texts = self.filled(row);
        let ours = texts.iter().all(|(_, _, text)| kinds::phase(text).is_some());
        let mut last = Phase::Acquire;
        for (stage, column) in self.columns.clone().into_iter().enumerate() {
            let text = self.grid.text(row, column);
            match kinds::phase(text).or_else(|| phase_of(text)) {
                Some(phase) => last = phase,
                None if text.trim().is_empty() => {}
                None => {
                    let what = Message::new("import-phase-unknown")
                        .with("section", text.trim())
                        .with("phase", phase_name(last));
                    self.say(row, column, Weight::Read, what);
                }
            }
            self.placed.map.stages[stage].phase = last;
        }
        self.becomes(self.line(row, Stages::Rows), Message::new("import-to-phases"));
        if ours {
            return;
        }
        let section = self.words.word("import-lane-section");
        if let Some(lane) = self.lane_named(row, section, Told::usual(LaneKind::Text)) {
            self.write(row, lane);
            self.sure.insert(lane);
            for cell in self.placed.map.cells.iter_mut().filter(|cell| cell.lane == lane) {
                cell.confidence = Confidence::Known;
            }
        }
    }

    /// Without a row of phases, each stage has the one that its name tells, or that of the stage before it.
    pub(super) fn phases_from_names(&mut self) {
        let mut last = Phase::Acquire;
        let mut guessed = 0_usize;
        for stage in &mut self.placed.map.stages {
            if let Some(phase) = kinds::phase(&stage.name).or_else(|| phase_of(&stage.name)) {
                last = phase;
                guessed += 1;
            }
            stage.phase = last;
        }
        self.say(self.heads.stages, 0, Weight::Read, Message::new("import-phases").with("count", guessed));
    }

    pub(super) fn importances(&mut self, row: usize) -> bool {
        let value = |text: &str| text.trim().parse().ok().filter(|importance| (1..=3).contains(importance));
        let Some(values) = self.values(row, value) else { return false };
        for (stage, importance) in values {
            self.placed.map.stages[stage].importance = importance;
        }
        self.becomes(self.line(row, Stages::Rows), Message::new("import-to-importance"));
        true
    }

    /// Takes a row as the whole stages that others are parts of; not where any is no stage that stands before.
    pub(super) fn parts(&mut self, row: usize) -> bool {
        let mut whole = None;
        let mut within = Vec::new();
        for (stage, column) in self.columns.iter().enumerate() {
            let text = one_line_name(self.grid.text(row, *column));
            if text.is_empty() {
                whole = Some(stage);
                within.push(None);
            } else if whole.is_some_and(|whole: usize| self.placed.map.stages[whole].name == text) {
                within.push(whole);
            } else {
                return false;
            }
        }
        for (stage, within) in self.placed.map.stages.iter_mut().zip(within) {
            stage.within = within;
        }
        self.becomes(self.line(row, Stages::Rows), Message::new("import-to-parts"));
        true
    }

    /// Says first what the map is called, and which stage each column became.
    pub(super) fn say_stages(&mut self) {
        let from = match &self.grid.sheet {
            Some(sheet) => Message::new("import-sheet").with("sheet", sheet.as_str()),
            None => Message::new("import-the-table"),
        };
        let to = Message::new("import-to-map").with("name", self.placed.map.name.as_str());
        let mut said = vec![Placement { map: self.map, from, to }];
        for (stage, column) in self.placed.map.stages.iter().zip(&self.columns) {
            let to = Message::new("import-to-stage")
                .with("name", stage.name.as_str())
                .with("phase", phase_name(stage.phase));
            said.push(Placement { map: self.map, from: self.line(*column, Stages::Columns), to });
        }
        self.placed.placements.splice(0..0, said);
    }
}

fn phase_name(phase: Phase) -> Message {
    Message::new(format!("phase-{}", phase.as_str()))
}
