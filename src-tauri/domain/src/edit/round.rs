//! Edits of rounds of rating: who is asked, when all is revealed, and what then becomes of the ratings.

use super::Context;
use super::lookup::{change, find, free, fresh, retain, room};
use super::shuffle::shuffle;
use crate::rating::now::Reveal;
use crate::rating::open_round;
use crate::rating::voters::{Standing, voters};
use crate::{
    Ballot, BallotState, Invitation, MapId, Phase, Raters, Refusal, Respondent, RespondentId, Round, RoundId,
    RoundState, Side, Workbook, limits, methods, text,
};
use std::collections::{HashMap, HashSet};

/// Letters of the word with which somebody comes back to a ballot.
const CODE: usize = 4;

pub(super) fn begin(
    book: &mut Workbook,
    map: &MapId,
    name: &str,
    begun: &str,
    raters: &Raters,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    find(&book.maps, map)?;
    let name = text::name(name, "round")?;
    text::check_day(begun)?;
    refuse_while_open(book, map)?;
    room(book.rounds.len(), "round", limits::ROUNDS)?;
    free(book.rounds.iter().filter(|row| row.map == *map), &name, None)?;
    let id: RoundId = fresh(&book.rounds, context);
    let anonymous = matches!(raters, Raters::Anonymous(_));
    let (map, begun) = (map.clone(), begun.to_owned());
    let round = Round { id: id.clone(), map, name, anonymous, state: RoundState::Open, begun };
    book.rounds.rows_mut().push(round.clone());
    let invitations = match raters {
        Raters::Named(invitations) => invitations.clone(),
        Raters::Anonymous(voices) => self::voices(book, &round, usize::from(*voices), context)?,
    };
    if invitations.is_empty() {
        return Err(Refusal::NobodyInvited { round: round.name });
    }
    for invitation in &invitations {
        invite(book, &id, &invitation.respondent, &invitation.phases, context)?;
    }
    Ok(())
}

/// Refuses what would let people see one another's ratings while ballots are being filled in.
pub(super) fn refuse_while_open(book: &Workbook, map: &MapId) -> Result<(), Refusal> {
    match open_round(book, map) {
        None => Ok(()),
        Some(open) => {
            Err(Refusal::RoundOpen { round: open.name.clone(), map: find(&book.maps, map)?.name.clone() })
        }
    }
}

/// A round that is still open.
pub(super) fn open<'a>(book: &'a Workbook, round: &RoundId) -> Result<&'a Round, Refusal> {
    let round = find(&book.rounds, round)?;
    match round.state {
        RoundState::Open => Ok(round),
        RoundState::Revealed => Err(Refusal::RoundRevealed { round: round.name.clone() }),
    }
}

/// Somebody who may take part in a round: voices in anonymous ones, and in others everybody else.
pub(super) fn eligible<'a>(
    book: &'a Workbook,
    round: &Round,
    respondent: &RespondentId,
) -> Result<&'a Respondent, Refusal> {
    let respondent = find(&book.respondents, respondent)?;
    if respondent.anonymous == round.anonymous {
        return Ok(respondent);
    }
    Err(Refusal::AnonymityDiffers { respondent: respondent.name.clone(), round: round.name.clone() })
}

/// Asks somebody, or somebody who was asked already for other phases.
pub(super) fn invite(
    book: &mut Workbook,
    round: &RoundId,
    respondent: &RespondentId,
    phases: &[Phase],
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let round = open(book, round)?.clone();
    eligible(book, &round, respondent)?;
    let phases: Vec<Phase> = Phase::ALL.iter().copied().filter(|phase| phases.contains(phase)).collect();
    let invited =
        |row: &Ballot| row.round == round.id && row.respondent == *respondent && !row.code.is_empty();
    if let Some(id) = book.ballots.iter().find(|row| invited(row)).map(|row| row.id.clone()) {
        return change(&mut book.ballots, &id, |row| row.phases = phases);
    }
    room(count(book, &round.id), "ballot", limits::BALLOTS)?;
    let ballot = Ballot {
        id: fresh(&book.ballots, context),
        code: code(book, &round.map, respondent, context),
        round: round.id,
        respondent: respondent.clone(),
        state: BallotState::Open,
        origin: String::new(),
        phases,
    };
    book.ballots.rows_mut().push(ballot);
    arrange(book);
    Ok(())
}

/// How many ballots a round has.
pub(super) fn count(book: &Workbook, round: &RoundId) -> usize {
    book.ballots.iter().filter(|row| row.round == *round).count()
}

/// Puts ballots into their order: by round, by respondent, by id. So it does not matter who came first.
pub(super) fn arrange(book: &mut Workbook) {
    let round_at: HashMap<&RoundId, usize> =
        book.rounds.iter().enumerate().map(|(index, row)| (&row.id, index)).collect();
    let respondent_at: HashMap<&RespondentId, usize> =
        book.respondents.iter().enumerate().map(|(index, row)| (&row.id, index)).collect();
    let key = |row: &Ballot| {
        (round_at.get(&row.round).copied(), respondent_at.get(&row.respondent).copied(), row.id.clone())
    };
    if !book.ballots.is_sorted_by_key(key) {
        book.ballots.rows_mut().sort_by_cached_key(key);
    }
}

/// The word for somebody's ballot: the one they had in the last round of the map, or a new one that nobody has there.
fn code(book: &Workbook, map: &MapId, respondent: &RespondentId, context: &mut Context<'_>) -> String {
    let rounds: HashSet<&RoundId> =
        book.rounds.iter().filter(|row| row.map == *map).map(|row| &row.id).collect();
    let words = || book.ballots.iter().filter(|row| rounds.contains(&row.round) && !row.code.is_empty());
    if let Some(earlier) = words().rev().find(|row| row.respondent == *respondent) {
        return earlier.code.clone();
    }
    let usable = |code: &String| !code.is_empty() && !words().any(|row| row.code.eq_ignore_ascii_case(code));
    let mut word =
        || -> String { (context.new_id)().chars().filter(char::is_ascii_alphanumeric).take(CODE).collect() };
    // Four letters of 32 are a million words: a second try nearly always finds a free one, and a number always does.
    let (first, second) = (word(), word());
    let numbered = (2..).map(|number| format!("{second}{number}"));
    [first, second.clone()].into_iter().chain(numbered).find(usable).unwrap_or(second)
}

/// So many voices for an anonymous round: those of the map's earlier ones, with their words, so that codes that were
/// handed out stay good; and new ones as far as these do not suffice.
fn voices(
    book: &mut Workbook,
    round: &Round,
    wanted: usize,
    context: &mut Context<'_>,
) -> Result<Vec<Invitation>, Refusal> {
    let rounds: HashSet<&RoundId> =
        book.rounds.iter().filter(|row| row.map == round.map).map(|row| &row.id).collect();
    let heard: HashSet<&RespondentId> =
        book.ballots.iter().filter(|row| rounds.contains(&row.round)).map(|row| &row.respondent).collect();
    let known = book.respondents.iter().filter(|row| row.anonymous && heard.contains(&row.id));
    let mut voices: Vec<RespondentId> = known.take(wanted).map(|row| row.id.clone()).collect();
    while voices.len() < wanted {
        voices.push(new_voice(book, context)?);
    }
    let invitation = |respondent| Invitation { respondent, phases: Vec::new() };
    Ok(voices.into_iter().map(invitation).collect())
}

/// A voice more, called by the first number that is free.
fn new_voice(book: &mut Workbook, context: &mut Context<'_>) -> Result<RespondentId, Refusal> {
    room(book.respondents.len(), "respondent", limits::RESPONDENTS)?;
    let names: HashSet<&str> = book.respondents.iter().map(|row| row.name.as_str()).collect();
    let numbered = (1..=book.respondents.len() + 1)
        .map(|number| methods::voice(book.about.language, number))
        .find(|name| !names.contains(name.as_str()));
    let id: RespondentId = fresh(&book.respondents, context);
    let name = numbered.unwrap_or_else(|| id.to_string());
    let voice =
        Respondent { anonymous: true, ..Respondent::new(id.clone(), name, String::new(), Side::Ours) };
    book.respondents.rows_mut().push(voice);
    Ok(id)
}

pub(super) fn add_voice(
    book: &mut Workbook,
    round: &RoundId,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let round = open(book, round)?;
    if !round.anonymous {
        return Err(Refusal::NotAnonymous { round: round.name.clone() });
    }
    let id = round.id.clone();
    let voice = new_voice(book, context)?;
    invite(book, &id, &voice, &[], context)
}

pub(super) fn reveal(book: &mut Workbook, round: &RoundId, context: &mut Context<'_>) -> Result<(), Refusal> {
    let round = open(book, round)?.clone();
    let voters = voters(book, &round.id);
    let disputed = voters.iter().filter(|voter| matches!(voter.standing(), Standing::Conflict));
    let people: Vec<String> = disputed.map(|voter| voter.respondent.name.clone()).collect();
    if !people.is_empty() {
        return Err(Refusal::BallotsInConflict { round: round.name, people });
    }
    if round.anonymous {
        shuffle(book, &round.id, context);
    }
    let reveal = Reveal::of(book, &round, &self::voters(book, &round.id));
    if reveal.said.is_empty() {
        return Err(Refusal::NothingToReveal { round: round.name });
    }
    retain(&mut book.ratings, |row| !reveal.ends(row));
    book.ratings.rows_mut().extend(reveal.said);
    change(&mut book.rounds, &round.id, |row| row.state = RoundState::Revealed)
}

pub(super) fn remove(book: &mut Workbook, round: &RoundId) -> Result<(), Refusal> {
    find(&book.rounds, round)?;
    super::rating::forget_ballots(book, |row| row.round == *round);
    retain(&mut book.rounds, |row| row.id != *round);
    forget_idle_voices(book);
    Ok(())
}

/// Removes voices that have nothing to say any more, on no ballot and nowhere else.
pub(super) fn forget_idle_voices(book: &mut Workbook) {
    let heard: HashSet<RespondentId> = book
        .ballots
        .iter()
        .map(|row| &row.respondent)
        .chain(book.ratings.iter().map(|row| &row.respondent))
        .chain(book.answers.iter().map(|row| &row.respondent))
        .chain(book.pins.iter().map(|row| &row.respondent))
        .chain(book.wishes.iter().map(|row| &row.respondent))
        .cloned()
        .collect();
    retain(&mut book.respondents, |row| !row.anonymous || heard.contains(&row.id));
}
