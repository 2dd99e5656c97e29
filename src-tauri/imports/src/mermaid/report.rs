//! What an import has to say about itself.

use domain::Message;

/// How much a remark matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Something was not placed, or not where a reader of the diagram would expect it.
    NotPlaced,
    /// Something was read in one of several possible ways; nothing is lost.
    Read,
}

/// One thing that the report says.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    /// The line it is about, from 1; nothing for the file as a whole.
    pub line: Option<usize>,
    /// The column, from 1, in characters.
    pub column: usize,
    /// How much it matters.
    pub weight: Weight,
    /// What, and why.
    pub what: Message,
}

impl Remark {
    /// A remark about one line.
    #[must_use]
    pub fn at(line: usize, column: usize, weight: Weight, what: Message) -> Self {
        Self { line: Some(line), column, weight, what }
    }

    /// A remark about the whole file.
    #[must_use]
    pub fn of_file(weight: Weight, what: Message) -> Self {
        Self { line: None, column: 1, weight, what }
    }

    /// The sentence, with its line.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.line {
            None => self.what.clone(),
            Some(line) => Message::new("import-at")
                .with("line", line)
                .with("column", self.column)
                .with("what", self.what.clone()),
        }
    }
}

/// What was not placed first, then how the rest was read; each by line, the file as a whole before its lines.
pub(super) fn in_order(mut remarks: Vec<Remark>) -> Vec<Remark> {
    remarks.sort_by_key(|remark| (remark.weight, remark.line, remark.column));
    remarks
}
