//! Ballots that come back as files: what would become of each, and the edit that takes them.

use super::voters::{self, Standing, Voter};
use crate::edit::lookup::find;
use crate::reading::{BallotCheck, BallotOutcome, BallotsReading};
use crate::{
    BallotDraft, BallotId, Context, Edit, Message, Phase, Refusal, RespondentId, Round, RoundId, Stage,
    StageId, VoteDraft, Workbook, apply,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a ballot file says, whatever its format.
#[derive(Debug, Clone, PartialEq)]
pub struct BallotFile {
    /// The name of the file.
    pub origin: String,
    /// The round it belongs to.
    pub round: RoundId,
    /// What the round was called.
    pub round_name: String,
    /// What the map was called.
    pub map_name: String,
    /// Whose it is.
    pub respondent: RespondentId,
    /// What they were called.
    pub respondent_name: String,
    /// The stages that it asks.
    pub stages: Vec<FileStage>,
    /// What it says.
    pub votes: Vec<VoteDraft>,
    /// Where in the file each of that stands, in the same order.
    pub places: Vec<Message>,
}

impl BallotFile {
    /// The word by which a file says that it is a ballot.
    pub const FORMAT: &'static str = "clientline-ballot";
    /// The version of the format that is written, and the highest that is read.
    pub const VERSION: u32 = 1;
}

/// A stage as a ballot file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileStage {
    /// The stage.
    pub stage: StageId,
    /// What it was called.
    pub name: String,
}

/// The id of a ballot that came as a file: a digest of what stands in it, so that the same ballot is the same row
/// however often and in whatever order it comes. SHA-256, since two ballots must never be taken for one by chance or by
/// craft; eleven bytes of it, which an id keeps inline and which leave chance no chance (2⁻⁸⁸).
#[must_use]
pub fn ballot_id(round: &RoundId, respondent: &RespondentId, votes: &[VoteDraft]) -> BallotId {
    let mut votes: Vec<&VoteDraft> = votes.iter().collect();
    votes.sort_unstable_by_key(|vote| (&vote.stage, vote.aspect, vote.score, &vote.comment));
    let mut digest = Sha256::new();
    // Each text goes in with its length, so that no two ballots are the same row of bytes.
    let mut take = |text: &str| {
        digest.update((text.len() as u64).to_be_bytes());
        digest.update(text.as_bytes());
    };
    take(round.as_str());
    take(respondent.as_str());
    for vote in votes {
        take(vote.stage.as_str());
        take(vote.aspect.as_str());
        take(&vote.score.map_or_else(String::new, |score| score.to_string()));
        take(&vote.comment);
    }
    let bytes = digest.finalize();
    bytes.iter().take(11).map(|byte| format!("{byte:02x}")).collect::<String>().into()
}

/// What would become of ballots that came as files, in their order: nothing is changed. What cannot be taken is said,
/// and the rest can be taken all the same.
#[must_use]
pub fn check_ballots(workbook: &Workbook, files: &[BallotFile]) -> BallotsReading {
    let mut after = workbook.clone();
    let mut ballots: Vec<BallotCheck> = files.iter().map(|file| check_one(&mut after, file)).collect();
    let disputed = disputed(&after, files);
    for (check, file) in ballots.iter_mut().zip(files) {
        if check.outcome == BallotOutcome::New && disputed.contains(&(&file.round, &file.respondent)) {
            check.outcome = BallotOutcome::Conflict;
            check.remarks.push(Message::new("remark-ballot-conflict").with("name", check.name.as_str()));
        }
    }
    let mut conflicts: Vec<String> = Vec::new();
    for check in ballots.iter().filter(|check| check.outcome == BallotOutcome::Conflict) {
        if !conflicts.contains(&check.name) {
            conflicts.push(check.name.clone());
        }
    }
    BallotsReading { ballots, conflicts }
}

/// The edit that takes what [`check_ballots`] does not refuse; nothing if that is nothing.
#[must_use]
pub fn take_ballots(workbook: &Workbook, files: &[BallotFile]) -> Option<Edit> {
    let checks = check_ballots(workbook, files).ballots;
    let mut rounds: BTreeMap<RoundId, Vec<BallotDraft>> = BTreeMap::new();
    for (check, file) in checks.iter().zip(files) {
        if check.outcome.is_taken() {
            rounds.entry(file.round.clone()).or_default().push(draft(file));
        }
    }
    let mut edits: Vec<Edit> =
        rounds.into_iter().map(|(round, ballots)| Edit::TakeBallots { round, ballots }).collect();
    match edits.len() {
        0 | 1 => edits.pop(),
        _ => Some(Edit::Together { edits }),
    }
}

fn draft(file: &BallotFile) -> BallotDraft {
    BallotDraft {
        respondent: file.respondent.clone(),
        origin: file.origin.clone(),
        votes: file.votes.clone(),
    }
}

/// Takes one ballot into a copy of the workbook, to see whether that can be done.
fn check_one(after: &mut Workbook, file: &BallotFile) -> BallotCheck {
    let id = ballot_id(&file.round, &file.respondent, &file.votes);
    let known = after.ballots.iter().any(|row| row.id == id);
    let check = |outcome, answers, remarks| BallotCheck {
        origin: file.origin.clone(),
        name: file.respondent_name.clone(),
        round: file.round_name.clone(),
        answers,
        outcome,
        remarks,
    };
    if known {
        return check(BallotOutcome::Known, 0, vec![Message::new("remark-ballot-known")]);
    }
    match admitted(after, file) {
        Err(refusal) => check(BallotOutcome::Refused, 0, vec![refusal.message()]),
        Ok(taken) => {
            let answers = taken.votes.len() - after.votes.len();
            let remarks = remarks(after, file);
            if answers == 0 {
                let nothing = Message::new("remark-ballot-empty");
                return check(BallotOutcome::Refused, 0, [remarks, vec![nothing]].concat());
            }
            *after = taken;
            check(BallotOutcome::New, answers, remarks)
        }
    }
}

/// The workbook with one more ballot.
fn admitted(workbook: &Workbook, file: &BallotFile) -> Result<Workbook, Refusal> {
    if find(&workbook.rounds, &file.round).is_err() {
        let (round, map) = (file.round_name.clone(), file.map_name.clone());
        return Err(Refusal::RoundUnknown { round, map });
    }
    if find(&workbook.respondents, &file.respondent).is_err() {
        return Err(Refusal::BallotOfNobody { name: file.respondent_name.clone() });
    }
    let edit = Edit::TakeBallots { round: file.round.clone(), ballots: vec![draft(file)] };
    // The id of a ballot follows from what stands in it: no new one is asked for.
    apply(workbook, &edit, &mut Context { new_id: &mut String::new })
}

/// Who has ballots that differ, of the rounds that the files belong to.
fn disputed<'a>(after: &'a Workbook, files: &'a [BallotFile]) -> HashSet<(&'a RoundId, &'a RespondentId)> {
    let rounds: HashSet<&RoundId> = files.iter().map(|file| &file.round).collect();
    let of_round = |round: &'a RoundId| {
        let voters: Vec<Voter<'a>> = voters::voters(after, round);
        let disputed = voters.into_iter().filter(|voter| matches!(voter.standing(), Standing::Conflict));
        disputed.map(move |voter| (round, &voter.respondent.id))
    };
    rounds.into_iter().flat_map(of_round).collect()
}

/// What is to be known of a ballot whose stages may have changed since it was made.
fn remarks(workbook: &Workbook, file: &BallotFile) -> Vec<Message> {
    let Ok(round) = find(&workbook.rounds, &file.round) else { return Vec::new() };
    let mut remarks = Vec::new();
    let invited = workbook
        .ballots
        .iter()
        .find(|row| row.round == file.round && row.respondent == file.respondent && !row.code.is_empty());
    if invited.is_none() {
        remarks.push(Message::new("remark-ballot-not-invited").with("name", file.respondent_name.as_str()));
    }
    let stages: HashMap<&StageId, &Stage> =
        workbook.stages_of(&round.map).map(|stage| (&stage.id, stage)).collect();
    remarks.extend(file.stages.iter().filter_map(|stage| of_stage(&stages, file, stage)));
    remarks.extend(unknown(&stages, file));
    remarks.extend(since(workbook, round, file, invited.map_or(&[], |row| &row.phases)));
    remarks
}

/// What has become of a stage that was rated.
fn of_stage(stages: &HashMap<&StageId, &Stage>, file: &BallotFile, was: &FileStage) -> Option<Message> {
    let answers = file.votes.iter().filter(|vote| vote.stage == was.stage).count();
    if answers == 0 {
        return None;
    }
    let Some(now) = stages.get(&was.stage) else {
        let gone = Message::new("remark-ballot-stage-gone").with("stage", was.name.as_str());
        return Some(at(file, &was.stage, gone.with("answers", answers)));
    };
    if let Some(whole) = &now.within {
        let whole = stages.get(whole).map_or("", |stage| stage.name.as_str());
        let part = Message::new("remark-ballot-stage-part").with("stage", now.name.as_str());
        return Some(at(file, &was.stage, part.with("whole", whole).with("answers", answers)));
    }
    (now.name != was.name).then(|| {
        let renamed = Message::new("remark-ballot-stage-renamed").with("was", was.name.as_str());
        at(file, &was.stage, renamed.with("stage", now.name.as_str()))
    })
}

/// What is said of a stage, with the place of the first answer on it.
fn at(file: &BallotFile, stage: &StageId, what: Message) -> Message {
    let first = file.votes.iter().position(|vote| vote.stage == *stage);
    match first.and_then(|first| file.places.get(first)) {
        Some(place) => Message::new("remark-ballot-at").with("at", place.clone()).with("what", what),
        None => what,
    }
}

/// Answers on stages that neither the map nor the ballot's own list knows.
fn unknown(stages: &HashMap<&StageId, &Stage>, file: &BallotFile) -> Vec<Message> {
    let listed: HashSet<&StageId> = file.stages.iter().map(|stage| &stage.stage).collect();
    let mut answers: BTreeMap<&StageId, usize> = BTreeMap::new();
    for vote in &file.votes {
        if !stages.contains_key(&vote.stage) && !listed.contains(&vote.stage) {
            *answers.entry(&vote.stage).or_default() += 1;
        }
    }
    let remark = |(stage, answers): (&StageId, usize)| {
        at(file, stage, Message::new("remark-ballot-stage-unknown").with("answers", answers))
    };
    answers.into_iter().map(remark).collect()
}

/// The stages that stand behind a rated one and that the ballot does not know: they were added, or split off.
fn since(workbook: &Workbook, round: &Round, file: &BallotFile, phases: &[Phase]) -> Vec<Message> {
    let known: HashSet<&StageId> = file.stages.iter().map(|stage| &stage.stage).collect();
    let rated: HashSet<&StageId> = file.votes.iter().map(|vote| &vote.stage).collect();
    let stages = voters::asked(workbook, &round.map, phases);
    let new = stages.windows(2).filter(|pair| rated.contains(&pair[0].id) && !known.contains(&pair[1].id));
    new.map(|pair| {
        let since = Message::new("remark-ballot-stage-since").with("stage", pair[0].name.as_str());
        at(file, &pair[0].id, since.with("new", pair[1].name.as_str()))
    })
    .collect()
}
