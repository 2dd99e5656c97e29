//! What a person wants to see first: the file they double-clicked or named, or a sample.

use serde::Serialize;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter, RunEvent};

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

/// The first wish, until the screen asks for it.
pub(crate) struct Start(Mutex<Wish>);

impl Start {
    /// `[FILE]` or `--sample NAME`; a relative path is meant from the folder given.
    pub(crate) fn from_arguments(arguments: impl Iterator<Item = OsString>, folder: &Path) -> Self {
        let mut wish = Wish::Welcome;
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            if argument == "--sample" {
                if let Some(name) = arguments.next() {
                    wish = Wish::Sample { name: name.to_string_lossy().into_owned() };
                }
            } else if !argument.to_string_lossy().starts_with('-') {
                wish = Wish::File { path: folder.join(argument) };
            }
        }
        Self(Mutex::new(wish))
    }

    /// The wish, which is thereby granted.
    pub(crate) fn take(&self) -> Wish {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Tells the screen of a wish that came while it was running.
pub(crate) fn open_later(app: &AppHandle, start: Start) {
    let wish = start.take();
    if wish != Wish::Welcome {
        let _ = app.emit("wish", wish);
    }
}

/// On macOS a file that is double-clicked arrives as an event.
pub(crate) fn on_event(app: &AppHandle, event: &RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = event {
        for path in urls.iter().filter_map(|url| url.to_file_path().ok()) {
            let _ = app.emit("wish", Wish::File { path });
        }
    }
    #[cfg(not(target_os = "macos"))]
    let _ = (app, event);
}
