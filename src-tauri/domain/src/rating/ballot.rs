//! One ballot, for its owner.

use super::{open_round, voters};
use crate::edit::lookup::find;
use crate::reading::{BallotReading, BallotStage, OwnVote};
use crate::{
    Aspect, Ballot, LaneKind, MapId, Opinion, Refusal, RoundId, RoundState, Stage, StageId, Vote, Workbook,
};
use std::collections::HashMap;

/// The ballot of an open round that a word opens, however it is typed: what is asked, and what its owner has said.
/// Nothing of any other ballot.
///
/// # Errors
/// A round that is not there or was revealed, and a word that opens none of its ballots.
pub fn ballot(workbook: &Workbook, round: &RoundId, code: &str) -> Result<BallotReading, Refusal> {
    let round = find(&workbook.rounds, round)?;
    if round.state == RoundState::Revealed {
        return Err(Refusal::RoundRevealed { round: round.name.clone() });
    }
    let code = code.trim();
    let own =
        |row: &&Ballot| row.round == round.id && !code.is_empty() && row.code.eq_ignore_ascii_case(code);
    let ballot = workbook.ballots.iter().find(own).ok_or_else(|| Refusal::CodeUnknown {
        code: crate::text::excerpt(code),
        round: round.name.clone(),
    })?;
    let respondent = find(&workbook.respondents, &ballot.respondent)?;
    let stages = stages(workbook, &round.map, ballot);
    let votes = || stages.iter().flat_map(|stage| &stage.votes);
    Ok(BallotReading {
        ballot: ballot.id.clone(),
        round: round.id.clone(),
        round_name: round.name.clone(),
        map: round.map.clone(),
        map_name: find(&workbook.maps, &round.map)?.name.clone(),
        respondent: respondent.id.clone(),
        name: respondent.name.clone(),
        anonymous: respondent.anonymous,
        code: ballot.code.clone(),
        state: ballot.state,
        answers: votes().filter(|vote| vote.opinion != Opinion::None).count(),
        possible: votes().count(),
        stages,
    })
}

/// The ballot that a word opens in the open round of a map.
///
/// # Errors
/// As [`ballot`], and a map in which no round is open.
pub fn ballot_of_map(workbook: &Workbook, map: &MapId, code: &str) -> Result<BallotReading, Refusal> {
    match open_round(workbook, map) {
        Some(round) => ballot(workbook, &round.id, code),
        None => Err(Refusal::NoRoundOpen { map: find(&workbook.maps, map)?.name.clone() }),
    }
}

fn stages(workbook: &Workbook, map: &MapId, ballot: &Ballot) -> Vec<BallotStage> {
    let votes: HashMap<(&StageId, Aspect), &Vote> = workbook
        .votes
        .iter()
        .filter(|vote| vote.ballot == ballot.id)
        .map(|vote| ((&vote.stage, vote.aspect), vote))
        .collect();
    let reminders = reminders(workbook, map);
    let own = |stage: &Stage, aspect: Aspect| {
        let vote = votes.get(&(&stage.id, aspect));
        OwnVote {
            aspect,
            opinion: vote.map_or(Opinion::None, |vote| vote.score.map_or(Opinion::DontKnow, Opinion::Score)),
            comment: vote.map(|vote| vote.comment.clone()).unwrap_or_default(),
        }
    };
    let one = |stage: &Stage| BallotStage {
        stage: stage.id.clone(),
        name: stage.name.clone(),
        phase: stage.phase,
        reminder: reminders.get(&stage.id).copied().unwrap_or_default().to_owned(),
        votes: Aspect::ALL.iter().map(|aspect| own(stage, *aspect)).collect(),
    };
    voters::asked(workbook, map, &ballot.phases).into_iter().map(one).collect()
}

/// What the buyer does at each stage, as the first lane for it says.
fn reminders<'a>(workbook: &'a Workbook, map: &MapId) -> HashMap<&'a StageId, &'a str> {
    let Some(lane) = workbook.lanes_of(map).find(|lane| lane.kind == LaneKind::BuyerAction) else {
        return HashMap::new();
    };
    let cells = workbook.cells.iter().filter(|cell| cell.lane == lane.id);
    cells.map(|cell| (&cell.stage, cell.text.as_str())).collect()
}
