//! Which voice said what, drawn by lot when an anonymous round is revealed.
//!
//! Whoever mailed the ballot of *Voice 1* knows whom to, and after the reveal all that a voice said stands there
//! together. So what each voice put on its ballots becomes another's, as the lots fall. A voice keeps its word, which
//! opens the next round, and loses nothing by that: who is who from one round to the next nobody knows anyway.

use super::Context;
use super::ballot::arrange_votes;
use super::lookup::fresh;
use super::round::arrange;
use crate::{Ballot, BallotId, RespondentId, RoundId, Workbook};
use std::collections::HashMap;

/// Lets the ballots of a round change hands among the voices that were asked. Files get ids of their own: one made of
/// what stands in them would tell to whom it belonged, to anybody who tries all voices.
pub(super) fn shuffle(book: &mut Workbook, round: &RoundId, context: &mut Context<'_>) {
    let asked: Vec<Ballot> =
        book.ballots.iter().filter(|row| row.round == *round && !row.code.is_empty()).cloned().collect();
    let mut lots: Vec<(String, &Ballot)> = asked.iter().map(|row| ((context.new_id)(), row)).collect();
    lots.sort_by(|(one, _), (other, _)| one.cmp(other));
    let heirs: HashMap<&RespondentId, &Ballot> =
        asked.iter().zip(&lots).map(|(row, (_, heir))| (&row.respondent, *heir)).collect();
    let mut ids: HashMap<BallotId, BallotId> = HashMap::new();
    let mut ballots = book.ballots.to_vec();
    for row in ballots.iter_mut().filter(|row| row.round == *round) {
        let Some(heir) = heirs.get(&row.respondent) else { continue };
        let was = row.id.clone();
        if row.code.is_empty() {
            row.id = fresh(&book.ballots, context);
        } else {
            row.id = heir.id.clone();
            row.code.clone_from(&heir.code);
        }
        row.respondent = heir.respondent.clone();
        row.origin.clear();
        ids.insert(was, row.id.clone());
    }
    *book.ballots.rows_mut() = ballots;
    arrange(book);
    for row in book.votes.rows_mut() {
        if let Some(id) = ids.get(&row.ballot) {
            row.ballot = id.clone();
        }
    }
    arrange_votes(book);
}
