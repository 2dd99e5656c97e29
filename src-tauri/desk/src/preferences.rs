//! What a person chose once and wants kept: language, look, recent files. Kept beside the workbooks, never in them.

use crate::Failure;
use domain::{Language, Message};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// How many recent files are remembered.
const RECENT: usize = 12;

/// A person's choices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Preferences {
    /// The language of the screen; nothing means the system's.
    pub language: Option<Language>,
    /// Light, dark, or as the system is.
    pub theme: Appearance,
}

/// What a person chose, and the language that comes of it: the screen speaks what charts, menus and exports speak.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Chosen {
    /// What the person chose.
    #[serde(flatten)]
    pub preferences: Preferences,
    /// The language of the desk: the one that was chosen, or the system's.
    pub speaks: Language,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
    /// As the system is.
    #[default]
    System,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, theme: Appearance::System }
    }
}

/// A file that was open lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RecentFile {
    pub(crate) path: PathBuf,
    pub(crate) title: String,
    /// When it was opened last, RFC 3339.
    pub(crate) opened: String,
    /// Positions of our offerings, 0…100, for its picture in the list.
    pub(crate) marks: Vec<f64>,
}

/// What is kept on disk, in one file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    pub(crate) preferences: Preferences,
    pub(crate) recent: Vec<RecentFile>,
}

impl Settings {
    /// What was kept. A settings file that cannot be read is as good as none: a person's work is not in it.
    pub(crate) fn read(folder: &Path) -> Self {
        std::fs::read(folder.join("settings.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), Failure> {
        let path = folder.join("settings.json");
        let failed = |reason: String| {
            Failure::error(
                Message::new("error-settings")
                    .with("path", path.display().to_string())
                    .with("reason", reason),
            )
        };
        std::fs::create_dir_all(folder).map_err(|error| failed(error.to_string()))?;
        let bytes = serde_json::to_vec_pretty(self).map_err(|error| failed(error.to_string()))?;
        Ok(exports::save(&path, &bytes)?)
    }

    /// Puts a file at the head of the list.
    pub(crate) fn remember(&mut self, file: RecentFile) {
        self.recent.retain(|known| known.path != file.path);
        self.recent.insert(0, file);
        self.recent.truncate(RECENT);
    }
}
