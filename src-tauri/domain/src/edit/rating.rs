//! Edits of respondents and of what they think of stages.

use super::lookup::{change, change_where, find, free, fresh, put, retain, room, within};
use super::round::refuse_while_open;
use super::{Context, Opinion};
use crate::rating::now::Now;
use crate::{
    Aspect, Ballot, BallotId, Cause, CauseKind, Goal, Rating, Refusal, Respondent, RespondentId, RoleWeight,
    Side, Stage, StageId, Workbook, limits, text,
};
use std::collections::HashSet;

pub(super) fn add_respondent(
    book: &mut Workbook,
    name: &str,
    role: &str,
    side: Side,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let name = text::name(name, "respondent")?;
    let role = text::line(role, "role")?;
    room(book.respondents.len(), "respondent", limits::RESPONDENTS)?;
    free(&book.respondents, &name, None)?;
    let id = fresh(&book.respondents, context);
    book.respondents.rows_mut().push(Respondent::new(id, name, role, side));
    Ok(())
}

pub(super) fn describe_respondent(
    book: &mut Workbook,
    respondent: &RespondentId,
    name: &str,
    role: &str,
    side: Side,
) -> Result<(), Refusal> {
    let known = find(&book.respondents, respondent)?;
    if known.anonymous {
        return Err(Refusal::VoiceIsNobody { name: known.name.clone() });
    }
    let name = text::name(name, "respondent")?;
    let role = text::line(role, "role")?;
    free(&book.respondents, &name, Some(respondent))?;
    change(&mut book.respondents, respondent, |row| {
        row.name = name;
        row.role = role;
        row.side = side;
    })
}

pub(super) fn remove_respondent(book: &mut Workbook, respondent: &RespondentId) -> Result<(), Refusal> {
    find(&book.respondents, respondent)?;
    retain(&mut book.respondents, |row| row.id != *respondent);
    retain(&mut book.ratings, |row| row.respondent != *respondent);
    retain(&mut book.answers, |row| row.respondent != *respondent);
    retain(&mut book.pins, |row| row.respondent != *respondent);
    retain(&mut book.wishes, |row| row.respondent != *respondent);
    forget_ballots(book, |row| row.respondent == *respondent);
    Ok(())
}

/// Removes ballots with what stands on them.
pub(super) fn forget_ballots(book: &mut Workbook, gone: impl Fn(&Ballot) -> bool) {
    let ballots: HashSet<BallotId> =
        book.ballots.iter().filter(|row| gone(row)).map(|row| row.id.clone()).collect();
    retain(&mut book.votes, |row| !ballots.contains(&row.ballot));
    retain(&mut book.ballots, |row| !ballots.contains(&row.id));
}

pub(super) fn rate(
    book: &mut Workbook,
    respondent: &RespondentId,
    stage: &StageId,
    aspect: Aspect,
    opinion: Opinion,
) -> Result<(), Refusal> {
    let (_, rated) = speaks(book, respondent, stage)?;
    let same = |row: &Rating| row.stage == *stage && row.aspect == aspect && row.respondent == *respondent;
    let score = match opinion {
        Opinion::None => {
            retain(&mut book.ratings, |row| !same(row));
            return Ok(());
        }
        Opinion::DontKnow => None,
        Opinion::Score(score) => {
            check_score(score, &rated.name)?;
            Some(score)
        }
    };
    check_whole(rated)?;
    if !change_where(&mut book.ratings, same, |row| row.score = score) {
        let (respondent, stage) = (respondent.clone(), stage.clone());
        book.ratings.rows_mut().push(Rating { respondent, stage, aspect, score, comment: String::new() });
    }
    Ok(())
}

/// Somebody who can say something of a stage outside any round: a voice only speaks on ballots, and where one has spoken
/// an answer with a name would count somebody twice.
fn speaks<'a>(
    book: &'a Workbook,
    respondent: &RespondentId,
    stage: &StageId,
) -> Result<(&'a Respondent, &'a Stage), Refusal> {
    let who = find(&book.respondents, respondent)?;
    let rated = find(&book.stages, stage)?;
    refuse_while_open(book, &rated.map)?;
    if who.anonymous {
        return Err(Refusal::VoiceIsNobody { name: who.name.clone() });
    }
    if Now::of(book).is_voiced(stage) {
        return Err(Refusal::VoicesSpeak { stage: rated.name.clone() });
    }
    Ok((who, rated))
}

/// Whether a stage is one that is rated: parts of stages are detail.
fn check_whole(stage: &Stage) -> Result<(), Refusal> {
    match stage.within {
        None => Ok(()),
        Some(_) => Err(Refusal::PartNotRated { stage: stage.name.clone() }),
    }
}

/// Whether a score can be given.
pub(crate) fn check_score(score: u8, stage: &str) -> Result<(), Refusal> {
    if (1..=5).contains(&score) {
        return Ok(());
    }
    Err(Refusal::RatingOutOfRange { stage: stage.to_owned(), given: score })
}

pub(super) fn comment(
    book: &mut Workbook,
    respondent: &RespondentId,
    stage: &StageId,
    aspect: Aspect,
    given: &str,
) -> Result<(), Refusal> {
    let (who, rated) = speaks(book, respondent, stage)?;
    let comment = text::passage(given, "comment", &rated.name)?;
    let refusal = Refusal::NotRated { respondent: who.name.clone(), stage: rated.name.clone() };
    let same = |row: &Rating| row.stage == *stage && row.aspect == aspect && row.respondent == *respondent;
    let empty = comment.trim().is_empty();
    let found = change_where(&mut book.ratings, same, |row| {
        row.comment = if empty { String::new() } else { comment };
    });
    // To say nothing of what was not rated is no mistake.
    if found || empty { Ok(()) } else { Err(refusal) }
}

pub(super) fn set_cause(
    book: &mut Workbook,
    stage: &StageId,
    aspect: Aspect,
    cause: Option<CauseKind>,
) -> Result<(), Refusal> {
    find(&book.stages, stage)?;
    let same = |row: &Cause| row.stage == *stage && row.aspect == aspect;
    match cause {
        None => retain(&mut book.causes, |row| !same(row)),
        Some(cause) => put(&mut book.causes, same, Cause { stage: stage.clone(), aspect, cause }),
    }
    Ok(())
}

pub(super) fn set_goal(
    book: &mut Workbook,
    stage: &StageId,
    aspect: Aspect,
    score: Option<u8>,
) -> Result<(), Refusal> {
    let row = find(&book.stages, stage)?;
    let same = |row: &Goal| row.stage == *stage && row.aspect == aspect;
    match score {
        None => retain(&mut book.goals, |row| !same(row)),
        Some(score) => {
            check_score(score, &row.name)?;
            check_whole(row)?;
            put(&mut book.goals, same, Goal { stage: stage.clone(), aspect, score });
        }
    }
    Ok(())
}

pub(super) fn weigh_role(book: &mut Workbook, role: &str, weight: Option<f64>) -> Result<(), Refusal> {
    let role = text::name(role, "role")?;
    let same = |row: &RoleWeight| row.role == role;
    let Some(weight) = weight else {
        retain(&mut book.role_weights, |row| !same(row));
        return Ok(());
    };
    check_weight(weight)?;
    if !book.role_weights.iter().any(same) {
        room(book.role_weights.len(), "role", limits::ROLES)?;
    }
    put(&mut book.role_weights, same, RoleWeight { role: role.clone(), weight });
    Ok(())
}

/// Whether scores can weigh that much.
pub(crate) fn check_weight(weight: f64) -> Result<(), Refusal> {
    within(weight, "weight", 0.0, limits::WEIGHT)
}
