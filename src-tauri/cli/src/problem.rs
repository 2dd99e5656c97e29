//! Why a command ends with code 1.

use desk::domain::Message;
use desk::{Failure, Words};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Why a command was not done.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The desk refused, or something broke.
    Failure(Failure),
    /// A file that was read is the trouble, and the failure speaks of a place in it.
    Within {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        failure: Failure,
    },
    /// Standard output could not be written.
    Output(io::Error),
    /// Everything was said already: of several files, some were bad.
    Said,
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Problem {
    /// A refusal of the command line's own.
    pub(crate) fn refusal(message: Message) -> Self {
        Self::Failure(Failure::refusal(message))
    }

    /// The same, speaking of a file where the failure itself does not name one.
    pub(crate) fn within(self, file: &Path) -> Self {
        match self {
            Self::Failure(failure) if !names_a_file(&failure.message) => {
                Self::Within { file: file.to_owned(), failure }
            }
            other => other,
        }
    }

    /// Says it on standard error, and gives the exit code.
    pub(crate) fn tell(&self, words: &Words) -> ExitCode {
        match self {
            Self::Failure(failure) => tell(&failure.message, words),
            Self::Within { file, failure } => say(&file.display().to_string(), &failure.message, words),
            // Somebody down the pipe has read enough (`| head`): nothing went wrong.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Output(error) => tell(&output_message(error), words),
            Self::Said => {}
        }
        ExitCode::FAILURE
    }
}

fn names_a_file(message: &Message) -> bool {
    ["path", "folder"].iter().any(|name| message.args.contains_key(*name))
}

/// Says what happened and what to do about it.
pub(crate) fn tell(message: &Message, words: &Words) {
    say("clientline", message, words);
}

/// Says it of something. A closed standard error stops nothing.
fn say(of: &str, message: &Message, words: &Words) {
    let mut lines = format!("{of}: {}\n", words.say(message));
    if let Some(next) = words.next(message) {
        lines.push_str(&next);
        lines.push('\n');
    }
    let _ = io::stderr().lock().write_all(lines.as_bytes());
}

fn output_message(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            Message::new("error-cli-output-full")
        }
        // The system's kinds are not ours, and more of them appear with every release of Rust.
        _ => Message::new("error-cli-output").with("reason", error.to_string()),
    }
}
