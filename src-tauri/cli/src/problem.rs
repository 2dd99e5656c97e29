//! Why a command ends with code 1.

use desk::domain::Message;
use desk::{Failure, Words};
use std::io::{self, Write};
use std::process::ExitCode;

/// Why a command was not done.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The desk refused, or something broke.
    Failure(Failure),
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

    /// Says it on standard error, and gives the exit code.
    pub(crate) fn tell(&self, words: &Words) -> ExitCode {
        match self {
            Self::Failure(failure) => tell(&failure.message, words),
            // Somebody down the pipe has read enough (`| head`): nothing went wrong.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Output(error) => tell(&output_message(error), words),
            Self::Said => {}
        }
        ExitCode::FAILURE
    }
}

/// Says what happened and what to do about it. A closed standard error stops nothing.
pub(crate) fn tell(message: &Message, words: &Words) {
    let mut lines = format!("clientline: {}\n", words.say(message));
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
