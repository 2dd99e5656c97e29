//! What a step back would take from a round of rating. What people put on their ballots stands in the same history as
//! what the facilitator does, and whoever undoes a word on the map must not take back somebody's vote unawares.

use super::voters::{Filled, voters};
use crate::{BallotId, BallotState, Message, Round, RoundState, Workbook};
use std::collections::HashMap;

/// What has to be asked before a step back makes the workbook what it was `then`: whether a round shall be open again
/// whose results were seen, or ballots shall lose what their owners did. Nothing of any other step.
#[must_use]
pub fn asked_before_undo(now: &Workbook, then: &Workbook) -> Option<Message> {
    if now.rounds == then.rounds && now.ballots == then.ballots && now.votes == then.votes {
        return None;
    }
    now.rounds.iter().find_map(|round| match round.state {
        RoundState::Revealed => {
            let opens = then.rounds.iter().any(|row| row.id == round.id && row.state == RoundState::Open);
            opens.then(|| Message::new("ask-undo-reveal").with("round", round.name.as_str()))
        }
        RoundState::Open => {
            let people = losing(now, then, round);
            let first = people.first()?;
            // Which voice had the laptop last is nobody's to know.
            let message = if round.anonymous {
                Message::new("ask-undo-voices")
            } else {
                Message::new("ask-undo-ballot").with("first", *first)
            };
            Some(message.with("round", round.name.as_str()).with("people", people.len()))
        }
    })
}

/// Those whose ballots of an open round would not say any more what they say now, or be as far as they are.
fn losing<'a>(now: &'a Workbook, then: &Workbook, round: &Round) -> Vec<&'a str> {
    let before = voters(then, &round.id);
    let before: HashMap<&BallotId, &Filled<'_>> =
        before.iter().flat_map(|voter| &voter.ballots).map(|filled| (&filled.ballot.id, filled)).collect();
    // Where stages come back or go, votes follow them: that is a step of the map.
    let same_stages = now.stages == then.stages;
    let loses = |filled: &Filled<'_>| match before.get(&filled.ballot.id) {
        None => !filled.votes.is_empty(),
        Some(was) => {
            (same_stages && was.votes != filled.votes) || is_owners(filled.ballot.state, was.ballot.state)
        }
    };
    let voters = voters(now, &round.id).into_iter();
    voters
        .filter(|voter| voter.ballots.iter().any(loses))
        .map(|voter| voter.respondent.name.as_str())
        .collect()
}

/// Whether the owner of a ballot brought it from one state to the other: which of two counts is the facilitator's to
/// say.
fn is_owners(now: BallotState, was: BallotState) -> bool {
    use BallotState::{HandedIn, Open, SetAside};
    match (now, was) {
        (Open, HandedIn) | (HandedIn, Open) => true,
        (SetAside, _) | (_, SetAside) | (Open, Open) | (HandedIn, HandedIn) => false,
    }
}
