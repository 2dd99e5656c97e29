//! Goals, weights and rounds of rating.

use super::{Known, Report};
use crate::edit::rating;
use crate::{Ballot, MapId, Refusal, Respondent, RoundId, RoundState, Side, Workbook, limits, text};
use std::collections::{HashMap, HashSet};

pub(super) fn check(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    goals(workbook, known, report);
    weights(workbook, report);
    rounds(workbook, known, report);
    ballots(workbook, known, report);
    votes(workbook, known, report);
}

/// A voice has no role and no side that anybody said, so that nothing tells who it is.
pub(super) fn check_voice(row: &Respondent) -> Result<(), Refusal> {
    if row.anonymous && !(row.role.is_empty() && row.side == Side::Ours) {
        return Err(Refusal::VoiceIsNobody { name: text::excerpt(&row.name) });
    }
    Ok(())
}

fn goals(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.goals.len());
    for (index, row) in workbook.goals.iter().enumerate() {
        let stage = report.refers(&known.stages, &row.stage, "goals", index, "stage");
        let stage = stage.map_or("", |stage| stage.name.as_str());
        report.field("goals", index, "score", rating::check_score(row.score, stage));
        let id = || row.stage.to_string();
        report.once(&mut seen, (&row.stage, row.aspect), ("goals", index), "goal", id);
    }
}

fn weights(workbook: &Workbook, report: &mut Report) {
    if workbook.role_weights.len() > limits::ROLES {
        let refusal = Refusal::TooMany { kind: "role", allowed: limits::ROLES };
        report.note(|| "role_weights".to_owned(), Err(refusal));
    }
    let mut seen = HashSet::new();
    for (index, row) in workbook.role_weights.iter().enumerate() {
        report.field("role_weights", index, "role", text::check_name(&row.role, "role"));
        report.field("role_weights", index, "weight", rating::check_weight(row.weight));
        let id = || row.role.clone();
        report.once(&mut seen, &row.role, ("role_weights", index), "role_weight", id);
    }
}

fn rounds(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut open: HashSet<&MapId> = HashSet::new();
    for (index, row) in workbook.rounds.iter().enumerate() {
        report.name("rounds", index, row);
        let map = report.refers(&known.maps, &row.map, "rounds", index, "map");
        report.field("rounds", index, "begun", text::check_day(&row.begun));
        if row.state == RoundState::Open && !open.insert(&row.map) {
            let (round, map) = (text::excerpt(&row.name), map.map_or("", |map| map.name.as_str()));
            let refusal = Refusal::RoundOpen { round, map: text::excerpt(map) };
            report.field("rounds", index, "state", Err(refusal));
        }
    }
}

fn ballots(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut counts: HashMap<&RoundId, usize> = HashMap::new();
    let (mut codes, mut invited) = (HashSet::new(), HashSet::new());
    for (index, row) in workbook.ballots.iter().enumerate() {
        whose(row, known, report, index);
        report.field("ballots", index, "origin", text::check_line(&row.origin, "origin"));
        let count = counts.entry(&row.round).or_default();
        *count += 1;
        if *count == limits::BALLOTS + 1 {
            let refusal = Refusal::TooMany { kind: "ballot", allowed: limits::BALLOTS };
            report.note(|| format!("ballots[{index}]"), Err(refusal));
        }
        if !row.code.is_empty() {
            report.field("ballots", index, "code", check_code(&row.code));
            let word = || row.code.clone();
            report.once(&mut codes, (&row.round, &row.code), ("ballots", index), "code", word);
            let id = || row.respondent.to_string();
            report.once(&mut invited, (&row.round, &row.respondent), ("ballots", index), "ballot", id);
        }
    }
}

/// Checks that a ballot belongs to somebody who may take part in its round.
fn whose(row: &Ballot, known: &Known<'_>, report: &mut Report, index: usize) {
    let round = report.refers(&known.rounds, &row.round, "ballots", index, "round");
    let owner = report.refers(&known.respondents, &row.respondent, "ballots", index, "respondent");
    if let (Some(round), Some(owner)) = (round, owner)
        && round.anonymous != owner.anonymous
    {
        let (respondent, round) = (text::excerpt(&owner.name), text::excerpt(&round.name));
        let refusal = Refusal::AnonymityDiffers { respondent, round };
        report.field("ballots", index, "respondent", Err(refusal));
    }
}

/// Whether a word is one that people can type.
fn check_code(code: &str) -> Result<(), Refusal> {
    if code.len() <= limits::CODE && code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(());
    }
    Err(Refusal::IdMalformed { kind: "code", given: text::excerpt(code) })
}

fn votes(workbook: &Workbook, known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(workbook.votes.len());
    for (index, row) in workbook.votes.iter().enumerate() {
        let ballot = report.refers(&known.ballots, &row.ballot, "votes", index, "ballot");
        let stage = report.refers(&known.stages, &row.stage, "votes", index, "stage");
        let round = ballot.and_then(|ballot| known.rounds.get(&ballot.round));
        if let (Some(stage), Some(round)) = (stage, round)
            && stage.map != round.map
        {
            let (stage, round) = (text::excerpt(&stage.name), text::excerpt(&round.name));
            report.field("votes", index, "stage", Err(Refusal::NotAsked { stage, round }));
        }
        let stage = stage.map_or("", |stage| stage.name.as_str());
        if let Some(score) = row.score {
            report.field("votes", index, "score", rating::check_score(score, stage));
        }
        report.field("votes", index, "comment", text::check_passage(&row.comment, "comment", stage));
        let id = || format!("{}, {}", row.ballot, row.stage);
        report.once(&mut seen, (&row.ballot, &row.stage, row.aspect), ("votes", index), "vote", id);
    }
}
