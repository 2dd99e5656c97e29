//! Ballots on the desk: one for its owner, and those that go out by mail and come back.

use crate::arguments::{BallotFiles, DoEdit, OpenBallot, TakeBallotFiles, WriteBallots};
use crate::places::free_path;
use crate::{Changed, Desk, Exported, Failure};
use domain::reading::{BallotCheck, BallotReading};
use domain::{
    BallotState, Language, Message, Refusal, Round, RoundId, RoundState, Workbook, journey, rating,
};
use imports::ballot::ReadBallot;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Ballots that came back as files, before anything is changed.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct BallotsPreview {
    /// One for each file, in the order in which they were given.
    pub files: Vec<BallotFilePreview>,
    /// The names of those who have ballots that differ: one of them must be preferred before the reveal.
    pub conflicts: Vec<String>,
    /// How many of the files can be taken.
    pub takeable: usize,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct BallotFilePreview {
    /// Its path.
    pub path: String,
    /// Why it cannot be read as a ballot.
    pub problem: Option<Message>,
    /// What would become of it, if it is one.
    pub check: Option<BallotCheck>,
    /// Answers that cannot be read, or were read in a certain way, each with its row and column.
    pub remarks: Vec<Message>,
}

/// Files larger than this are no ballots, and are not read into memory.
const LARGEST: u64 = 64 * 1024 * 1024;

impl Desk {
    /// The ballot that a word opens in the open round of a map, for its owner.
    ///
    /// # Errors
    /// When nothing is open, no round is open on the map, or the word opens none of its ballots.
    pub fn ballot(&self, arguments: OpenBallot) -> Result<BallotReading, Failure> {
        let workbook = self.workbook()?;
        let map = journey::chosen(&workbook, arguments.focus.map.as_ref())
            .ok_or_else(|| Failure::refusal(Message::new("desk-no-round-open")))?;
        Ok(rating::ballot_of_map(&workbook, &map.id, &arguments.code)?)
    }

    /// Writes every ballot of a round that is not handed in as a sheet to fill in and as JSON, under free names.
    ///
    /// # Errors
    /// When nothing is open, the round is not there or was revealed, all ballots are handed in, or a file cannot be
    /// written.
    pub fn write_ballots(&self, arguments: WriteBallots) -> Result<Exported, Failure> {
        let workbook = self.workbook()?;
        let round = open_round(&workbook, &arguments.round)?;
        let ballots = unfilled(&workbook, round)?;
        if ballots.is_empty() {
            let message = Message::new("desk-no-ballot-to-write").with("round", round.name.as_str());
            return Err(Failure::refusal(message));
        }
        // People read a ballot in the language that the map is written in.
        let words = words::Words::of(workbook.about.language);
        let mut paths = Vec::with_capacity(2 * ballots.len());
        for ballot in &ballots {
            let name = Message::new("ballot-file")
                .with("name", ballot.name.as_str())
                .with("round", ballot.round_name.as_str());
            let name = words.say(&name);
            let sheet = exports::ballot_xlsx(ballot, words)?;
            paths.push(saved(&arguments.folder, &name, "xlsx", &sheet)?);
            paths.push(saved(&arguments.folder, &name, "json", exports::ballot_json(ballot).as_bytes())?);
        }
        Ok(Exported { paths, warnings: Vec::new() })
    }

    /// Reads ballots that came back, and says what would become of them. Nothing is changed.
    ///
    /// # Errors
    /// When nothing is open. What is wrong with a file is said beside it.
    pub fn read_ballots(&self, arguments: BallotFiles) -> Result<BallotsPreview, Failure> {
        let workbook = self.workbook()?;
        let language = workbook.about.language;
        let read: Vec<_> = arguments.paths.iter().map(|path| read(path, language)).collect();
        let files: Vec<_> = read.iter().flatten().map(|ballot| ballot.file.clone()).collect();
        let reading = rating::check_ballots(&workbook, &files);
        let takeable = reading.ballots.iter().filter(|check| check.outcome.is_taken()).count();
        let mut checks = reading.ballots.into_iter();
        let files = arguments.paths.iter().zip(&read).map(|(path, read)| match read {
            Ok(ballot) => BallotFilePreview {
                path: path.display().to_string(),
                problem: None,
                check: checks.next(),
                remarks: ballot.remarks.iter().map(imports::Remark::message).collect(),
            },
            Err(problem) => BallotFilePreview {
                path: path.display().to_string(),
                problem: Some(problem.clone()),
                check: None,
                remarks: Vec::new(),
            },
        });
        Ok(BallotsPreview { files: files.collect(), conflicts: reading.conflicts, takeable })
    }

    /// Takes what can be taken of ballots that came back, as one step.
    ///
    /// # Errors
    /// When nothing is open, or nothing can be taken.
    pub fn take_ballots(&self, arguments: TakeBallotFiles) -> Result<Changed, Failure> {
        let workbook = self.workbook()?;
        let read = |path: &PathBuf| Some(read(path, workbook.about.language).ok()?.file);
        let files: Vec<_> = arguments.paths.iter().filter_map(read).collect();
        let edit = rating::take_ballots(&workbook, &files)
            .ok_or_else(|| Failure::refusal(Message::new("desk-no-ballot-to-take")))?;
        self.edit(DoEdit { edit, focus: arguments.focus, scene: None })
    }
}

fn open_round<'a>(workbook: &'a Workbook, id: &RoundId) -> Result<&'a Round, Failure> {
    let round = workbook.rounds.iter().find(|round| round.id == *id);
    let round = round.ok_or_else(|| Refusal::NotFound { kind: "round", id: id.to_string() })?;
    match round.state {
        RoundState::Open => Ok(round),
        RoundState::Revealed => Err(Refusal::RoundRevealed { round: round.name.clone() }.into()),
    }
}

/// The ballots of a round that can still be filled in.
fn unfilled(workbook: &Workbook, round: &Round) -> Result<Vec<BallotReading>, Refusal> {
    workbook
        .ballots
        .iter()
        .filter(|row| row.round == round.id && row.state == BallotState::Open && !row.code.is_empty())
        .map(|row| rating::ballot(workbook, &round.id, &row.code))
        .collect()
}

fn saved(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> Result<String, Failure> {
    let path: PathBuf = free_path(folder, name, extension);
    exports::save(&path, bytes)?;
    Ok(path.display().to_string())
}

/// Reads one file, or says why it is no ballot.
fn read(path: &Path, language: Language) -> Result<ReadBallot, Message> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let unreadable = |reason: String| {
        Message::new("error-ballot-unreadable").with("file", name.as_ref()).with("reason", reason)
    };
    let size = std::fs::metadata(path).map_err(|error| unreadable(error.to_string()))?.len();
    if size > LARGEST {
        return Err(Message::new("error-ballot-too-large").with("file", name.as_ref()));
    }
    let bytes = std::fs::read(path).map_err(|error| unreadable(error.to_string()))?;
    imports::ballot::read(&bytes, &name, language).map_err(|error| error.message())
}
