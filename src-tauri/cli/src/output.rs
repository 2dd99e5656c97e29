//! Where text goes, and how files get to their place.

use crate::problem::Problem;
use desk::domain::Message;
use desk::{Failure, Words};
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Standard output, with the words of one language.
pub(crate) struct Page<'a> {
    out: &'a mut dyn Write,
    words: &'static Words,
}

impl<'a> Page<'a> {
    pub(crate) fn new(out: &'a mut dyn Write, words: &'static Words) -> Self {
        Self { out, words }
    }

    pub(crate) fn words(&self) -> &'static Words {
        self.words
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// A line, indented by steps of two.
    pub(crate) fn indented(&mut self, steps: usize, text: &str) -> io::Result<()> {
        writeln!(self.out, "{:width$}{text}", "", width = steps * 2)
    }

    /// A sentence.
    pub(crate) fn say(&mut self, message: &Message) -> io::Result<()> {
        self.line(&self.words.say(message))
    }

    /// JSON, so that people can read it, too.
    pub(crate) fn json(&mut self, value: &impl serde::Serialize) -> Result<(), Problem> {
        serde_json::to_writer_pretty(&mut *self.out, value).map_err(io::Error::from)?;
        Ok(self.line("")?)
    }

    /// Bytes of another program's making.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)
    }
}

/// Whether a file may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Replace {
    /// No: a file that is there is somebody's work.
    Never,
    /// Yes, it was asked for.
    Asked,
}

impl Replace {
    pub(crate) fn if_asked(force: bool) -> Self {
        if force { Self::Asked } else { Self::Never }
    }
}

/// Lets `make` write files and brings them to their place: whole, or not at all. `make` is given a path that is
/// free, with the name that the file will have, and tells which files it wrote; the first takes the place asked
/// for, the others stand beside it.
pub(crate) fn place<T>(
    out: &Path,
    replace: Replace,
    make: impl FnOnce(&Path) -> Result<(T, Vec<PathBuf>), Failure>,
) -> Result<(T, Vec<PathBuf>), Problem> {
    if replace == Replace::Never && out.symlink_metadata().is_ok() {
        return Err(already_there(out));
    }
    let folder = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    let name = out.file_name().unwrap_or(OsStr::new("clientline"));
    if !folder.is_dir() {
        let (folder, name) = (folder.display().to_string(), name.to_string_lossy().into_owned());
        return Err(Problem::refusal(
            Message::new("error-cli-folder-missing").with("folder", folder).with("name", name),
        ));
    }
    // Beside its place, so that moving is renaming, which happens at once or not at all.
    let Ok(workshop) = tempfile::Builder::new().prefix(".clientline-").tempdir_in(folder) else {
        // Where no folder can be made no file can: the desk says it better than we could.
        return Ok(make(out)?);
    };
    let (answer, made) =
        make(&workshop.path().join(name)).map_err(|failure| named(failure, workshop.path(), folder))?;
    let places: Vec<PathBuf> =
        made.iter().map(|path| out.with_file_name(path.file_name().unwrap_or(name))).collect();
    if let Some(taken) = places.iter().find(|place| !may_take(place, replace)) {
        return Err(already_there(taken));
    }
    for (from, to) in made.iter().zip(&places) {
        std::fs::rename(from, to).map_err(|error| {
            let path = to.display().to_string();
            Problem::refusal(
                Message::new("error-cli-place").with("path", path).with("reason", error.to_string()),
            )
        })?;
    }
    Ok((answer, places))
}

fn may_take(place: &Path, replace: Replace) -> bool {
    let Ok(there) = place.symlink_metadata() else { return true };
    // A folder, a device or a pipe is never replaced: nobody means that.
    replace == Replace::Asked && (there.is_file() || there.is_symlink()) && !is_in_use(place)
}

/// A workbook with a journal beside it is being written, or was cut off while it was; its journal would be taken for
/// that of the file put in its place.
fn is_in_use(place: &Path) -> bool {
    let mut journal = place.as_os_str().to_owned();
    journal.push("-journal");
    Path::new(&journal).exists()
}

fn already_there(path: &Path) -> Problem {
    let message = if path.is_dir() {
        "error-cli-is-folder"
    } else if path.symlink_metadata().is_ok_and(|there| !there.is_file() && !there.is_symlink()) {
        "error-cli-no-file"
    } else if is_in_use(path) {
        "error-cli-in-use"
    } else {
        "error-cli-exists"
    };
    Problem::refusal(Message::new(message).with("path", path.display().to_string()))
}

/// A failure speaks of the place that was asked for, not of the workshop.
fn named(mut failure: Failure, workshop: &Path, folder: &Path) -> Failure {
    use desk::domain::Argument;
    let (workshop, folder) = (workshop.display().to_string(), folder.display().to_string());
    for argument in failure.message.args.values_mut() {
        if let Argument::Text(text) = argument
            && text.starts_with(&workshop)
        {
            *text = text.replacen(&workshop, &folder, 1);
        }
    }
    failure
}
