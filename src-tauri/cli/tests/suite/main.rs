//! The program as scripts meet it: what it prints, what it writes, and the code it ends with.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod bad_input;
mod exporting;
mod importing;
mod planning;
mod showing;
mod usage;
mod writing;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of a test's own, with the program in it as the working folder.
struct Desk {
    folder: tempfile::TempDir,
}

/// What the program did.
#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("here").join(name)
    }

    /// The program, speaking English unless a test says otherwise, with a home of its own.
    fn command(&self) -> Command {
        let here = self.folder.path().join("here");
        std::fs::create_dir_all(&here).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_clientline"));
        command.current_dir(here).env("CLIENTLINE_HOME", self.folder.path().join("home"));
        command
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("LC_MESSAGES")
            .env("LANG", "en_GB.UTF-8")
            .env("CLIENTLINE_TODAY", "2026-11-21")
            .stdin(Stdio::null());
        command
    }

    fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Ran {
        Ran::of(&self.command().args(arguments).output().unwrap())
    }

    /// Runs a command that must be done, and gives what it printed.
    fn done<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.out
    }

    /// Runs a command that must be refused, and gives the reason.
    fn refused<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(!ran.err.trim().is_empty(), "{ran:?}");
        ran.err
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    fn json(&self, name: &str) -> serde_json::Value {
        serde_json::from_slice(&self.read(name)).unwrap()
    }

    /// The names in the working folder, hidden ones too.
    fn names(&self) -> Vec<String> {
        names(&self.folder.path().join("here"))
    }
}

impl Ran {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/journeys").join(name)
}
