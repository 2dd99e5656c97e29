//! Which stretch of a text is drawn by which face, and which characters nobody can draw.

use crate::fonts::{BundledFaces, Family, SystemFaces, is_visible};
use charts::{Face, Run};
use domain::Message;
use resvg::usvg::fontdb::{Database, ID};
use std::collections::BTreeSet;
use std::sync::Arc;
use unicode_segmentation::UnicodeSegmentation;

/// A file in which letters were drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that neither the bundled fonts nor the system's can draw, ascending; a box stands for each.
    pub missing: Vec<char>,
}

impl Picture {
    /// What to tell whoever asked for the picture.
    #[must_use]
    pub fn warnings(&self) -> Vec<Message> {
        if self.missing.is_empty() {
            return Vec::new();
        }
        let characters: Vec<String> = self.missing.iter().map(char::to_string).collect();
        vec![
            Message::new("export-missing-glyphs")
                .with("count", self.missing.len())
                .with("characters", characters.join(" ")),
        ]
    }
}

/// Chooses a face for each letter: a bundled one, else one of the system's, else a bundled one that draws a box.
pub(crate) struct FaceChooser {
    bundled: &'static BundledFaces,
    from_system: bool,
    missing: BTreeSet<char>,
}

impl FaceChooser {
    pub(crate) fn new() -> Self {
        Self { bundled: BundledFaces::get(), from_system: false, missing: BTreeSet::new() }
    }

    /// Where every face that was chosen so far is found.
    pub(crate) fn database(&self) -> &'static Arc<Database> {
        if self.from_system { &SystemFaces::get().database } else { &self.bundled.database }
    }

    /// Whether a face is one of the bundled ones.
    pub(crate) fn is_bundled(&self, face: ID) -> bool {
        self.bundled.database.face(face).is_some()
    }

    /// The characters met so far that nobody can draw, ascending.
    pub(crate) fn into_missing(self) -> Vec<char> {
        self.missing.into_iter().collect()
    }

    /// Splits a run where its face changes; nothing for a face where there are none at all.
    pub(crate) fn stretches<'a>(&mut self, run: &'a Run, weight: u16) -> Vec<(&'a str, Option<ID>)> {
        let wanted = match run.face {
            Face::Latin | Face::System => Family::Inter,
            Face::Han => Family::NotoSansSc,
        };
        let mut out = Vec::new();
        let mut begin = 0;
        let mut current: Option<Option<ID>> = None;
        for (at, grapheme) in run.text.grapheme_indices(true) {
            let face = match current {
                // Spaces and joiners stay with what stands before them.
                Some(face) if !grapheme.chars().any(is_visible) => face,
                Some(_) | None => self.choose(grapheme, wanted, weight),
            };
            if let Some(last) = current.filter(|last| *last != face) {
                out.push((&run.text[begin..at], last));
                begin = at;
            }
            current = Some(face);
        }
        out.extend(current.map(|last| (&run.text[begin..], last)));
        out
    }

    fn choose(&mut self, grapheme: &str, wanted: Family, weight: u16) -> Option<ID> {
        let other = match wanted {
            Family::Inter => Family::NotoSansSc,
            Family::NotoSansSc => Family::Inter,
        };
        for family in [wanted, other] {
            if grapheme.chars().all(|character| !is_visible(character) || self.bundled.has(family, character))
            {
                return self.bundled.face(family, weight);
            }
        }
        if let Some(face) = SystemFaces::get().face(grapheme, weight) {
            self.from_system = true;
            return Some(face);
        }
        let lacking = grapheme
            .chars()
            .filter(|character| is_visible(*character) && !self.bundled.has(wanted, *character));
        self.missing.extend(lacking);
        self.bundled.face(wanted, weight)
    }
}
