//! Mermaid's `journey` diagrams, alone in a file or fenced in a Markdown document.
//!
//! Everything that Mermaid draws is read, and some things that Mermaid refuses (a colon within a task's name, a task
//! without a score, Chinese punctuation), because people have such files. What was read otherwise than Mermaid
//! would, and what was left out, stands in the report.

mod blocks;
mod buyer;
mod entities;
mod kinds;
mod line;
mod parse;
mod place;

pub use kinds::kind_message;
pub use parse::read;
pub(crate) use parse::{begins_diagram, has_fence};

use crate::import::{Import, Options};
use crate::scale::Scale;
use crate::{Error, Remark};
use domain::Language;
use smol_str::SmolStr;

/// Reads the journeys of a text and says what would become of them. `name` is what the file is called, without its
/// ending.
pub(crate) fn import(text: &str, name: &str, language: Language, options: &Options) -> Result<Import, Error> {
    let scale = Scale::chosen(options)?;
    Ok(place::place(&read(text)?, name, language, scale))
}

/// The journeys of one file, as they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The diagrams in their order; at least one, each with at least one task.
    pub diagrams: Vec<Diagram>,
    /// What was read in a way of its own, or not at all, by line.
    pub remarks: Vec<Remark>,
}

/// One `journey` diagram.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Diagram {
    /// The line of its first word.
    pub line: usize,
    /// Its title, from `title` or from the front matter.
    pub title: Option<SmolStr>,
    /// Its title for people who hear it, `accTitle`.
    pub accessible_title: Option<SmolStr>,
    /// Its description for people who hear it, `accDescr`.
    pub description: Option<SmolStr>,
    /// Its sections; tasks before the first `section` form one without a name.
    pub sections: Vec<Section>,
}

impl Diagram {
    /// Its tasks in their order, with the section of each.
    pub fn tasks(&self) -> impl Iterator<Item = (&Section, &Task)> {
        self.sections.iter().flat_map(|section| section.tasks.iter().map(move |task| (section, task)))
    }
}

/// A section of a diagram.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// Its line.
    pub line: usize,
    /// Its name; nothing for tasks that stand before the first one.
    pub name: Option<SmolStr>,
    /// Its tasks.
    pub tasks: Vec<Task>,
}

/// A task of a section.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Task {
    /// Its line.
    pub line: usize,
    /// The column of its first character.
    pub column: usize,
    /// Its name.
    pub name: SmolStr,
    /// The score as it was written; may be empty or no number at all.
    pub score: SmolStr,
    /// The score as a number, if it is one.
    pub value: Option<f64>,
    /// Who takes part.
    pub actors: Vec<SmolStr>,
    /// What was written about who takes part, notes and all.
    pub written_actors: SmolStr,
    /// What else was written behind the actors: `(Metric: paid_total)`.
    pub notes: Vec<SmolStr>,
}
