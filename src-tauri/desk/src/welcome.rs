//! What a person meets first: recent files, finished samples, and ways to begin.

use crate::Preferences;
use domain::methods::{self, Template};
use domain::{Language, OfferingKind, Workbook};
use serde::Serialize;

/// The welcome screen.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Welcome {
    /// Files that were open lately, the last one first.
    pub recent: Vec<Recent>,
    /// Finished workbooks to look at.
    pub samples: Vec<SampleCard>,
    /// Ways to begin.
    pub templates: Vec<Template>,
    /// What the person chose.
    pub preferences: Preferences,
    /// The folder that new workbooks go into.
    pub documents: String,
}

/// A file that was open lately.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Recent {
    /// Its path.
    pub path: String,
    /// The workbook's title when it was open.
    pub title: String,
    /// The folder's name.
    pub folder: String,
    /// When it was opened last, RFC 3339.
    pub opened: String,
    /// Positions of our offerings, 0…100.
    pub marks: Vec<f64>,
    /// Whether the file is gone.
    pub missing: bool,
}

/// A finished workbook to look at.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct SampleCard {
    /// Its name for the command.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its story in a sentence.
    pub summary: String,
    /// The language it is written in.
    pub language: Language,
    /// Positions of its offerings, 0…100.
    pub marks: Vec<f64>,
}

impl Welcome {
    pub(crate) fn of(settings: &crate::preferences::Settings, documents: &std::path::Path) -> Self {
        let recent = settings
            .recent
            .iter()
            .map(|file| Recent {
                path: file.path.display().to_string(),
                title: file.title.clone(),
                folder: file
                    .path
                    .parent()
                    .and_then(|folder| folder.file_name())
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default(),
                opened: file.opened.clone(),
                marks: file.marks.clone(),
                missing: !file.path.exists(),
            })
            .collect();
        let samples = methods::samples()
            .iter()
            .map(|sample| SampleCard {
                name: sample.name.to_owned(),
                title: sample.workbook().about.title.clone(),
                summary: sample.workbook().about.summary.clone(),
                language: sample.workbook().about.language,
                marks: marks(sample.workbook()),
            })
            .collect();
        Self {
            recent,
            samples,
            templates: Template::ALL.to_vec(),
            preferences: settings.preferences.clone(),
            documents: documents.display().to_string(),
        }
    }
}

/// Where our offerings stand, for the small picture of a file.
pub(crate) fn marks(workbook: &Workbook) -> Vec<f64> {
    domain::position::drawn(workbook, None, &domain::position::Sight::default())
        .offerings
        .iter()
        .filter(|reading| reading.offering.kind == OfferingKind::Ours)
        .filter_map(|reading| reading.position)
        .collect()
}
