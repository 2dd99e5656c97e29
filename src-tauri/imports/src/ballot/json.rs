//! Ballots in JSON, from programs.

use super::{Problem, ReadBallot, answer};
use crate::Options;
use crate::names::{beginning, on_one_line, printable};
use crate::remark::{Remark, Weight};
use crate::text::{begins_json, read_text};
use domain::rating::{BallotFile, FileStage};
use domain::{Aspect, Language, Message, StageId, VoteDraft};
use serde_json::Value;
use std::collections::HashSet;

/// Reads the ballot; its answers one by one, so that one that makes no sense spoils no other.
pub(super) fn read(bytes: &[u8], language: Language) -> Result<ReadBallot, Problem> {
    // Whatever is no JSON at all was never a ballot; what is broken was perhaps one.
    if !begins_json(bytes) {
        return Err(Problem::NotABallot);
    }
    let text = read_text(bytes, language, &Options::default())?;
    let value: Value = serde_json::from_str(&text.text).map_err(|error| {
        let broken = Message::new("ballot-json-broken");
        Problem::Unreadable(broken.with("line", error.line()).with("column", error.column()).into())
    })?;
    if value["format"] != BallotFile::FORMAT {
        return Err(Problem::NotABallot);
    }
    if value["version"].as_u64().is_none_or(|version| version > u64::from(BallotFile::VERSION)) {
        return Err(Problem::Newer);
    }
    let member = |key: &str| value[key].as_str().map(on_one_line).ok_or(Problem::NotABallot);
    let stages = stages(&value["stages"]).ok_or(Problem::NotABallot)?;
    let mut remarks = text.remarks;
    let votes = votes(&value["votes"], &stages, &mut remarks).ok_or(Problem::NotABallot)?;
    let (votes, places) = votes.into_iter().unzip();
    Ok(ReadBallot {
        file: BallotFile {
            origin: String::new(),
            round: member("round")?.into(),
            round_name: member("round_name")?,
            map_name: member("map_name")?,
            respondent: member("respondent")?.into(),
            respondent_name: member("respondent_name")?,
            stages,
            votes,
            places,
        },
        remarks,
    })
}

fn stages(value: &Value) -> Option<Vec<FileStage>> {
    let stage = |row: &Value| {
        Some(FileStage { stage: row["stage"].as_str()?.into(), name: on_one_line(row["name"].as_str()?) })
    };
    value.as_array()?.iter().map(stage).collect()
}

/// The answers, each with its number.
fn votes(
    value: &Value,
    stages: &[FileStage],
    remarks: &mut Vec<Remark>,
) -> Option<Vec<(VoteDraft, Message)>> {
    let mut seen: HashSet<(StageId, Aspect)> = HashSet::new();
    let mut votes = Vec::new();
    for (index, row) in value.as_array()?.iter().enumerate() {
        let vote = vote(row).and_then(|vote| {
            let twice = answered_twice(&vote, stages);
            if seen.insert((vote.stage.clone(), vote.aspect)) { Ok(vote) } else { Err(twice) }
        });
        let place = Message::new("ballot-answer").with("number", index + 1);
        match vote {
            Ok(vote) => votes.push((vote, place)),
            Err(what) => {
                let what = Message::new("remark-ballot-at").with("at", place).with("what", what);
                remarks.push(Remark::of_file(Weight::NotPlaced, what));
            }
        }
    }
    Some(votes)
}

/// That somebody answered before what is asked of a stage. People know it by its name, programs by its id: what bears
/// no name is told by the number of the answer alone.
fn answered_twice(vote: &VoteDraft, stages: &[FileStage]) -> Message {
    let aspect = Message::new(format!("aspect-{}", vote.aspect.as_str()));
    match stages.iter().find(|stage| stage.stage == vote.stage).map(|stage| stage.name.as_str()) {
        Some(name) if !name.is_empty() => {
            Message::new("ballot-remark-answered").with("stage", beginning(name)).with("aspect", aspect)
        }
        Some(_) | None => Message::new("ballot-remark-answered-nameless").with("aspect", aspect),
    }
}

/// One answer, or why it is none.
fn vote(row: &Value) -> Result<VoteDraft, Message> {
    let unreadable = || Message::new("ballot-remark-vote");
    let aspect = row["aspect"].as_str().ok_or_else(unreadable)?;
    let aspect = aspect
        .parse::<Aspect>()
        .map_err(|_| Message::new("ballot-remark-aspect").with("given", beginning(aspect)))?;
    let written = match row.get("score") {
        None => return Err(unreadable()),
        Some(Value::Null) => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(other) => Some(other.to_string()),
    };
    let score = match &written {
        None => None,
        Some(written) => match answer(written) {
            Ok(Some(score)) => score,
            Ok(None) => return Err(unreadable()),
            Err(()) => return Err(Message::new("ballot-remark-score").with("given", beginning(written))),
        },
    };
    let stage = row["stage"].as_str().ok_or_else(unreadable)?.into();
    let comment = row.get("comment").and_then(Value::as_str).map(printable).unwrap_or_default();
    Ok(VoteDraft { stage, aspect, score, comment })
}
