//! Edits of ballots while a round is open: what their owners write, and what comes as files.

use super::Opinion;
use super::lookup::{change, change_where, find, retain, room};
use super::rating::check_score;
use super::round::{arrange, count, eligible, open};
use crate::rating::ballot_id;
use crate::rating::voters::{is_asked, voters};
use crate::{
    Aspect, Ballot, BallotDraft, BallotId, BallotState, Refusal, Round, RoundId, Stage, StageId, Vote,
    VoteDraft, Workbook, limits, text,
};
use std::collections::HashSet;

pub(super) fn vote(
    book: &mut Workbook,
    ballot: &BallotId,
    stage: &StageId,
    aspect: Aspect,
    opinion: Opinion,
) -> Result<(), Refusal> {
    let asked = asked(book, ballot, stage)?;
    let same = |row: &Vote| row.ballot == *ballot && row.stage == *stage && row.aspect == aspect;
    let score = match opinion {
        Opinion::None => {
            retain(&mut book.votes, |row| !same(row));
            return Ok(());
        }
        Opinion::DontKnow => None,
        Opinion::Score(score) => {
            check_score(score, &asked.name)?;
            Some(score)
        }
    };
    if !change_where(&mut book.votes, same, |row| row.score = score) {
        let (ballot, stage) = (ballot.clone(), stage.clone());
        insert(book, vec![Vote { ballot, stage, aspect, score, comment: String::new() }]);
    }
    Ok(())
}

pub(super) fn comment(
    book: &mut Workbook,
    ballot: &BallotId,
    stage: &StageId,
    aspect: Aspect,
    given: &str,
) -> Result<(), Refusal> {
    let asked = asked(book, ballot, stage)?;
    let comment = text::passage(given, "comment", &asked.name)?;
    let owner = find(&book.respondents, &find(&book.ballots, ballot)?.respondent)?;
    let refusal = Refusal::NotRated { respondent: owner.name.clone(), stage: asked.name.clone() };
    let same = |row: &Vote| row.ballot == *ballot && row.stage == *stage && row.aspect == aspect;
    let empty = comment.trim().is_empty();
    let found = change_where(&mut book.votes, same, |row| {
        row.comment = if empty { String::new() } else { comment };
    });
    // To say nothing of what was not rated is no mistake.
    if found || empty { Ok(()) } else { Err(refusal) }
}

/// The stage, if the ballot asks for it and can still be written on.
fn asked<'a>(book: &'a Workbook, ballot: &BallotId, stage: &StageId) -> Result<&'a Stage, Refusal> {
    let (ballot, round) = here(book, ballot)?;
    if ballot.state != BallotState::Open {
        return Err(Refusal::BallotClosed { round: round.name.clone() });
    }
    let stage = find(&book.stages, stage)?;
    if stage.map != round.map || !is_asked(stage, &ballot.phases) {
        return Err(Refusal::NotAsked { stage: stage.name.clone(), round: round.name.clone() });
    }
    Ok(stage)
}

/// A ballot of an open round that is filled in here.
fn here<'a>(book: &'a Workbook, ballot: &BallotId) -> Result<(&'a Ballot, &'a Round), Refusal> {
    let ballot = find(&book.ballots, ballot)?;
    let round = open(book, &ballot.round)?;
    if ballot.code.is_empty() || ballot.state == BallotState::SetAside {
        return Err(Refusal::BallotClosed { round: round.name.clone() });
    }
    Ok((ballot, round))
}

pub(super) fn hand_in(book: &mut Workbook, ballot: &BallotId) -> Result<(), Refusal> {
    here(book, ballot)?;
    change(&mut book.ballots, ballot, |row| row.state = BallotState::HandedIn)
}

pub(super) fn reopen(book: &mut Workbook, ballot: &BallotId) -> Result<(), Refusal> {
    here(book, ballot)?;
    change(&mut book.ballots, ballot, |row| row.state = BallotState::Open)
}

/// Takes ballots that came as files. The workbook that results depends on which ballots were taken, never on their
/// order: each has the id that its content gives it, and rows have an order of their own.
pub(super) fn take(book: &mut Workbook, round: &RoundId, drafts: &[BallotDraft]) -> Result<(), Refusal> {
    let round = open(book, round)?.clone();
    for draft in drafts {
        take_one(book, &round, draft)?;
    }
    arrange(book);
    Ok(())
}

fn take_one(book: &mut Workbook, round: &Round, draft: &BallotDraft) -> Result<(), Refusal> {
    eligible(book, round, &draft.respondent)?;
    // A file is often called after whoever filled it in; a voice comes from nowhere.
    let origin = if round.anonymous { String::new() } else { text::line(&draft.origin, "origin")? };
    let id = ballot_id(&round.id, &draft.respondent, &draft.votes);
    if change_where(
        &mut book.ballots,
        |row| row.id == id,
        |row| {
            // Of two names of one file the first in the alphabet, whichever came first.
            if origin < row.origin {
                row.origin.clone_from(&origin);
            }
        },
    ) {
        return Ok(());
    }
    let votes = votes(book, round, &id, &draft.votes)?;
    room(count(book, &round.id), "ballot", limits::BALLOTS)?;
    book.ballots.rows_mut().push(Ballot {
        id,
        round: round.id.clone(),
        respondent: draft.respondent.clone(),
        code: String::new(),
        state: BallotState::HandedIn,
        origin,
        phases: Vec::new(),
    });
    insert(book, votes);
    Ok(())
}

/// What of a draft fits the map as it is now: votes on stages that are gone, or parts of others now, are left out.
fn votes(
    book: &Workbook,
    round: &Round,
    ballot: &BallotId,
    drafts: &[VoteDraft],
) -> Result<Vec<Vote>, Refusal> {
    let mut seen = HashSet::new();
    let mut votes = Vec::new();
    for draft in drafts {
        let VoteDraft { stage, aspect, score, comment } = draft;
        if !seen.insert((stage, *aspect)) {
            return Err(Refusal::Repeated { kind: "rating", id: text::excerpt(stage.as_str()) });
        }
        let whole = |row: &&Stage| row.id == *stage && row.map == round.map && row.within.is_none();
        let Some(found) = book.stages.iter().find(whole) else { continue };
        score.map_or(Ok(()), |score| check_score(score, &found.name))?;
        let comment = text::passage(comment, "comment", &found.name)?;
        let comment = if comment.trim().is_empty() { String::new() } else { comment };
        let (ballot, stage) = (ballot.clone(), stage.clone());
        votes.push(Vote { ballot, stage, aspect: *aspect, score: *score, comment });
    }
    Ok(votes)
}

/// Puts votes where they belong.
fn insert(book: &mut Workbook, votes: Vec<Vote>) {
    if votes.is_empty() {
        return;
    }
    book.votes.rows_mut().extend(votes);
    arrange_votes(book);
}

/// Puts votes into the order of their ballot, stage and respect.
pub(super) fn arrange_votes(book: &mut Workbook) {
    // Nearly sorted already, which this sort is quick with.
    book.votes
        .rows_mut()
        .sort_by(|a, b| (&a.ballot, &a.stage, a.aspect).cmp(&(&b.ballot, &b.stage, b.aspect)));
}

pub(super) fn prefer(book: &mut Workbook, ballot: &BallotId) -> Result<(), Refusal> {
    let preferred = find(&book.ballots, ballot)?.clone();
    open(book, &preferred.round)?;
    let voters = voters(book, &preferred.round);
    let own = voters.iter().filter(|voter| voter.respondent.id == preferred.respondent);
    let rivals: Vec<BallotId> = own
        .flat_map(|voter| &voter.ballots)
        .filter(|filled| filled.speaks() && filled.ballot.id != *ballot)
        .map(|filled| filled.ballot.id.clone())
        .collect();
    for rival in rivals {
        change(&mut book.ballots, &rival, |row| row.state = BallotState::SetAside)?;
    }
    change(&mut book.ballots, ballot, |row| {
        // What was set aside had been handed in, or is done by being preferred.
        if row.state == BallotState::SetAside {
            row.state = BallotState::HandedIn;
        }
    })
}
