//! Who stands apart in what was said of a stage, so that a meeting knows whom to ask.

use super::median;
use crate::reading::ScoreReading;
use crate::{Message, Respondent, RespondentId, Side, Workbook};
use std::collections::{HashMap, HashSet};

/// How many steps apart two opinions are worth a question.
const APART: u8 = 2;
/// How far apart the medians of two sides of the table are worth a question.
const SIDES_APART: f64 = 1.5;

/// Everybody who may have said something.
pub(super) type People<'a> = HashMap<&'a RespondentId, &'a Respondent>;

pub(super) fn people<'a>(workbook: &'a Workbook, expected: &HashSet<&RespondentId>) -> People<'a> {
    let asked = workbook.respondents.iter().filter(|respondent| expected.contains(&respondent.id));
    asked.map(|respondent| (&respondent.id, respondent)).collect()
}

/// The plainest explanation of a spread: buyers see it otherwise than we do; two people stand far apart;
/// somebody has not answered. Nothing where there is nothing to ask.
pub(super) fn of(score: &ScoreReading, people: &People<'_>) -> Option<Message> {
    sides(score, people).or_else(|| extremes(score, people)).or_else(|| silent(score, people))
}

fn sides(score: &ScoreReading, people: &People<'_>) -> Option<Message> {
    let of_side = |side: Side| {
        // Nobody knows on which side a voice sits.
        let of_side = |id: &RespondentId| {
            people.get(id).is_some_and(|respondent| respondent.side == side && !respondent.anonymous)
        };
        let opinions = score.opinions.iter().filter(|opinion| of_side(&opinion.respondent));
        let scores: Vec<f64> = opinions.filter_map(|opinion| opinion.score).map(f64::from).collect();
        // One voice is no side.
        if scores.len() < 2 { None } else { median(&scores) }
    };
    let (buyers, ours) = (of_side(Side::Buyer)?, of_side(Side::Ours)?);
    ((buyers - ours).abs() >= SIDES_APART)
        .then(|| Message::new("note-sides-apart").with("buyers", buyers).with("ours", ours))
}

fn extremes(score: &ScoreReading, people: &People<'_>) -> Option<Message> {
    let given = || {
        let opinions = score.opinions.iter();
        opinions.filter_map(|opinion| Some((*people.get(&opinion.respondent)?, opinion.score?)))
    };
    let (_, highest) = given().max_by_key(|(_, score)| *score)?;
    let (_, lowest) = given().min_by_key(|(_, score)| *score)?;
    if highest - lowest < APART {
        return None;
    }
    // The first of each in the order of the respondents, so that the note stays the same while others answer.
    let (high, _) = given().find(|(_, score)| *score == highest)?;
    let (low, _) = given().find(|(_, score)| *score == lowest)?;
    // A role says why somebody sees it so, and keeps a pseudonym one; where several have it, one speaks not for all.
    let by_role = speaks_for_role(high, people) && speaks_for_role(low, people);
    let message = if by_role {
        Message::new("note-apart").with("high", high.role.as_str()).with("low", low.role.as_str())
    } else {
        Message::new("note-apart-by-name").with("high", high.name.as_str()).with("low", low.name.as_str())
    };
    Some(message.with("high_score", highest).with("low_score", lowest))
}

/// Whether nobody else has the role of this one.
fn speaks_for_role(one: &Respondent, people: &People<'_>) -> bool {
    !one.role.is_empty() && people.values().filter(|other| other.role == one.role).count() == 1
}

fn silent(score: &ScoreReading, people: &People<'_>) -> Option<Message> {
    match people.len().checked_sub(score.opinions.len())? {
        0 => None,
        1 => {
            let answered = |id: &RespondentId| score.opinions.iter().any(|opinion| opinion.respondent == *id);
            let (_, one) = people.iter().find(|(id, _)| !answered(id))?;
            Some(if speaks_for_role(one, people) {
                Message::new("note-one-silent").with("who", one.role.as_str())
            } else {
                Message::new("note-one-silent-by-name").with("who", one.name.as_str())
            })
        }
        many => Some(Message::new("note-silent").with("count", many)),
    }
}
