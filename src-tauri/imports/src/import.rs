//! What an import is before anything is changed: maps to be, how they came about, and what may be chosen.

use crate::Remark;
use domain::{MapDraft, Message};
use serde::{Deserialize, Serialize};

/// What a file is, told by what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A Mermaid journey, or a document with some.
    Mermaid,
    /// A table as text.
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// Open Journey Format.
    OpenJourney,
    /// The JSON of another workbook.
    Workbook,
}

/// A file, read: what would become of it. Nothing is changed by it.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Import {
    /// What the file is.
    pub kind: Source,
    /// A title for a workbook made of it.
    pub title: String,
    /// What the file says about itself; may be empty.
    pub summary: String,
    /// The maps; at least one.
    pub maps: Vec<MapDraft>,
    /// What becomes what, in the order of the file.
    pub placements: Vec<Placement>,
    /// What was not placed, and what was read in one of several ways.
    pub remarks: Vec<Remark>,
    /// What could be chosen otherwise.
    pub offers: Vec<Offer>,
}

/// One thing of a file, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Placement {
    /// The place of the map in [`Import::maps`].
    pub map: usize,
    /// What stands in the file: *Section “Go to work”*.
    pub from: Message,
    /// What it becomes: *Phase: onboarding*.
    pub to: Message,
}

/// A choice that the person may make.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Offer {
    /// What is chosen.
    pub kind: OfferKind,
    /// The question.
    pub question: Message,
    /// The answers.
    pub options: Vec<OfferOption>,
    /// The values of the answers that the import was made with.
    pub chosen: Vec<String>,
    /// Whether several answers may be chosen.
    pub several: bool,
}

/// One answer of an [`Offer`].
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct OfferOption {
    /// What stands in [`Options`] for it.
    pub value: String,
    /// Its words.
    pub label: Message,
}

/// What may be chosen about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// How scores become 1…5.
    Scale,
    /// In which encoding a text is read.
    Encoding,
    /// Whether stages are columns or rows of a table.
    Stages,
    /// Which sheets of a spreadsheet are read.
    Sheets,
}

impl OfferKind {
    /// Every one of them.
    pub const ALL: &'static [Self] = &[Self::Scale, Self::Encoding, Self::Stages, Self::Sheets];

    /// The word for it in files and commands.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scale => "scale",
            Self::Encoding => "encoding",
            Self::Stages => "stages",
            Self::Sheets => "sheets",
        }
    }
}

/// What the person chose; what is not chosen is decided by the file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// Each choice.
    pub choices: Vec<Choice>,
}

/// The answer to one [`Offer`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What was chosen.
    pub kind: OfferKind,
    /// The values of the answers; one, unless the offer takes several.
    pub values: Vec<String>,
}

impl Options {
    /// The same options with one more choice.
    #[must_use]
    pub fn with(mut self, kind: OfferKind, value: impl Into<String>) -> Self {
        match self.choices.iter_mut().find(|choice| choice.kind == kind) {
            Some(choice) => choice.values.push(value.into()),
            None => self.choices.push(Choice { kind, values: vec![value.into()] }),
        }
        self
    }

    /// The answer to an offer that takes one.
    pub(crate) fn one(&self, kind: OfferKind) -> Option<&str> {
        self.all(kind)?.first().map(String::as_str)
    }

    /// The answers to an offer.
    pub(crate) fn all(&self, kind: OfferKind) -> Option<&[String]> {
        let choice = self.choices.iter().find(|choice| choice.kind == kind)?;
        (!choice.values.is_empty()).then_some(choice.values.as_slice())
    }
}
