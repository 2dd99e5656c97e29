//! Edits of respondents and of what they think of stages.

use super::lookup::{change, change_where, find, free, fresh, put, retain, room};
use super::{Context, Opinion};
use crate::{
    Aspect, Ballot, BallotId, Cause, CauseKind, Rating, Refusal, Respondent, RespondentId, Side, StageId,
    Workbook, limits, text,
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
    find(&book.respondents, respondent)?;
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
    find(&book.respondents, respondent)?;
    let rated = find(&book.stages, stage)?;
    if rated.within.is_some() && opinion != Opinion::None {
        return Err(Refusal::PartNotRated { stage: rated.name.clone() });
    }
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
    if !change_where(&mut book.ratings, same, |row| row.score = score) {
        let (respondent, stage) = (respondent.clone(), stage.clone());
        book.ratings.rows_mut().push(Rating { respondent, stage, aspect, score, comment: String::new() });
    }
    Ok(())
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
    let who = find(&book.respondents, respondent)?;
    let rated = find(&book.stages, stage)?;
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
