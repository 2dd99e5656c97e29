//! What a person wants to see first: the file they double-clicked or named, or a sample.

use desk::{Chosen, Desk, Focus, Nothing, OpenFile, OpenSample, Opened, Screen};
use serde::Serialize;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tauri::{AppHandle, Emitter, Manager, RunEvent};

/// What to open.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(tag = "wish", rename_all = "snake_case")]
pub(crate) enum Wish {
    /// Nothing: the welcome screen.
    #[default]
    Welcome,
    /// A file.
    File {
        /// Its absolute path.
        path: PathBuf,
    },
    /// A sample by name.
    Sample {
        /// Its name.
        name: String,
    },
}

/// What the screen begins with.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Beginning {
    /// What was wished for; a sample that was opened is a file.
    #[serde(flatten)]
    wish: Wish,
    /// The look that the person chose, and the language that the desk speaks.
    preferences: Option<Chosen>,
    /// The file that was wished for, opened. What could not be opened the screen asks for again, and says why not.
    opened: Option<Opened>,
}

/// The first wish, until the screen asks for it.
///
/// The workbook is opened and looked at while the window is still being made, which takes far longer.
pub(crate) struct Start(Mutex<Option<JoinHandle<Beginning>>>);

impl Start {
    /// Begins to grant a wish.
    pub(crate) fn granting(wish: Wish, desk: Arc<Desk>) -> Self {
        Self(Mutex::new(Some(std::thread::spawn(move || wish.granted(&desk)))))
    }

    /// The wish as far as it was granted; asked for once.
    pub(crate) fn take(&self) -> Beginning {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        waiting.and_then(|waiting| waiting.join().ok()).unwrap_or_default()
    }
}

impl Wish {
    /// `[FILE]` or `--sample NAME`; a relative path is meant from the folder given.
    pub(crate) fn from_arguments(arguments: impl Iterator<Item = OsString>, folder: &Path) -> Self {
        let mut wish = Self::Welcome;
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            if argument == "--sample" {
                if let Some(name) = arguments.next() {
                    wish = Self::Sample { name: name.to_string_lossy().into_owned() };
                }
            } else if !argument.is_empty() && !argument.to_string_lossy().starts_with('-') {
                wish = Self::File { path: folder.join(argument) };
            }
        }
        wish
    }

    /// Opens what is wished for, at the first of the four questions.
    fn granted(self, desk: &Desk) -> Beginning {
        let focus = Focus::on(Screen::Journey);
        let opened = match &self {
            Self::Welcome => None,
            Self::File { path } => desk.open(OpenFile { path: path.clone(), focus }).ok(),
            Self::Sample { name } => desk.open_sample(OpenSample { name: name.clone(), focus }).ok(),
        };
        Beginning { wish: self, preferences: desk.preferences(Nothing {}).ok(), opened }
    }
}

/// Tells the screen of a wish that came while it was running.
pub(crate) fn open_later(app: &AppHandle, wish: Wish) {
    if wish != Wish::Welcome {
        let _ = app.emit("wish", wish);
    }
}

/// What the system tells us while we run: on macOS a file that was double-clicked, everywhere that this is the end.
pub(crate) fn on_event(app: &AppHandle, event: &RunEvent) {
    if matches!(event, RunEvent::Exit) {
        app.state::<Arc<Desk>>().settle();
    }
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = event {
        for path in urls.iter().filter_map(|url| url.to_file_path().ok()) {
            let _ = app.emit("wish", Wish::File { path });
        }
    }
}
