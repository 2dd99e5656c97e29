//! Ballots that come back: sheets that people filled in, and JSON. `exports` writes both.
//!
//! What can be taken is taken, and every answer that cannot be is said with its place. Whether the ballot fits the
//! workbook is not asked here: [`domain::rating::check_ballots`] says that.

mod json;
mod sheet;
mod xlsx;

use crate::names::on_one_line;
use crate::table::xlsx::is_archive;
use crate::{Damage, Error, Remark, is_protected};
use domain::rating::BallotFile;
use domain::{Argument, Language, Message};
use words::Words;

/// The most bytes that a ballot may have; one of the largest map with a page of comments on each stage has fewer.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A ballot as it came back.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadBallot {
    /// What it says.
    pub file: BallotFile,
    /// What was left out or read in a certain way, each with its place.
    pub remarks: Vec<Remark>,
}

/// Why a file is no ballot.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{self:?}")]
#[expect(missing_docs, reason = "the fields say what they are; the variants say what they mean")]
pub enum BallotError {
    /// It cannot be read at all: in our words, or in those of the reader.
    Unreadable { file: String, reason: Argument },
    /// It says nowhere that it is a ballot.
    NotABallot { file: String },
    /// It is of a version that is not known yet.
    Newer { file: String },
    /// No sheet has the headings of the ballot.
    HeadingsMissing { file: String },
    /// More bytes than a ballot has.
    TooLarge { file: String },
}

impl BallotError {
    /// The sentence that says it; its attribute `.next` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let said = |id: &'static str, file: &str| Message::new(id).with("file", file);
        match self {
            Self::Unreadable { file, reason } => {
                said("error-ballot-unreadable", file).with("reason", reason.clone())
            }
            Self::NotABallot { file } => said("error-ballot-not-one", file),
            Self::Newer { file } => said("error-ballot-newer", file),
            Self::HeadingsMissing { file } => said("error-ballot-headings", file),
            Self::TooLarge { file } => said("error-ballot-too-large", file),
        }
    }
}

/// Why nothing was found in a file whose name is not known yet.
enum Problem {
    Unreadable(Argument),
    NotABallot,
    Newer,
    HeadingsMissing,
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Spreadsheet { damage } => damage.into(),
            other => Self::Unreadable(other.message().into()),
        }
    }
}

impl From<Damage> for Problem {
    fn from(damage: Damage) -> Self {
        Self::Unreadable(damage.message().into())
    }
}

/// Reads a ballot. `name` is what the file is called; `language` is the one that its encoding is guessed for, where that
/// is none that a text tells of itself.
///
/// # Errors
/// [`BallotError`] when the file is none, or cannot be read.
pub fn read(bytes: &[u8], name: &str, language: Language) -> Result<ReadBallot, BallotError> {
    let file = on_one_line(name);
    if bytes.len() > MOST_BYTES {
        return Err(BallotError::TooLarge { file });
    }
    let read = match bytes {
        _ if is_protected(bytes) => Err(Error::Protected.into()),
        _ if is_archive(bytes) => xlsx::read(bytes),
        _ => json::read(bytes, language),
    };
    match read {
        Ok(mut ballot) => {
            ballot.file.origin = file;
            Ok(ballot)
        }
        Err(Problem::Unreadable(reason)) => Err(BallotError::Unreadable { file, reason }),
        Err(Problem::NotABallot) => Err(BallotError::NotABallot { file }),
        Err(Problem::Newer) => Err(BallotError::Newer { file }),
        Err(Problem::HeadingsMissing) => Err(BallotError::HeadingsMissing { file }),
    }
}

/// An answer as people write it: 1 to 5, "don't know" in either language (`Some(None)`), or nothing at all.
///
/// # Errors
/// Anything else.
fn answer(written: &str) -> Result<Option<Option<u8>>, ()> {
    let plain: String = written.trim().to_lowercase().chars().map(plain).collect();
    if plain.is_empty() {
        return Ok(None);
    }
    let says_dont_know = |language| {
        let word: String = Words::of(language).word("ballot-dont-know").chars().map(self::plain).collect();
        word == plain
    };
    if [Language::English, Language::Chinese].into_iter().any(says_dont_know) {
        return Ok(Some(None));
    }
    // Some programs write every number with a fraction.
    match plain.strip_suffix(".0").unwrap_or(&plain).parse() {
        Ok(score @ 1..=5) => Ok(Some(Some(score))),
        Ok(_) | Err(_) => Err(()),
    }
}

/// A sign as keyboards have it: straight apostrophes, and figures of a width that Chinese keyboards type.
fn plain(sign: char) -> char {
    match sign {
        '’' | '‘' | '＇' => '\'',
        '０'..='９' => char::from_u32(u32::from(sign) - u32::from('０') + u32::from('0')).unwrap_or(sign),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_people_write_them() {
        for (written, read) in [
            ("", Ok(None)),
            (" \n", Ok(None)),
            ("4", Ok(Some(Some(4)))),
            (" 4.0 ", Ok(Some(Some(4)))),
            ("５", Ok(Some(Some(5)))),
            ("Don't know", Ok(Some(None))),
            ("don’t know", Ok(Some(None))),
            ("不知道", Ok(Some(None))),
            ("0", Err(())),
            ("7", Err(())),
            ("4.5", Err(())),
            ("-1", Err(())),
            ("vier", Err(())),
        ] {
            assert_eq!(answer(written), read, "{written:?}");
        }
    }
}
