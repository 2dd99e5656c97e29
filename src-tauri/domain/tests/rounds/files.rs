//! Ballots that come as files, and those of one person that differ.

use super::{begun, done, draft, english, file, reveal, rounds, take, vote};
use domain::rating::{ballot_id, check_ballots, take_ballots};
use domain::reading::{BallotOutcome, VoterState};
use domain::testing::Ids;
use domain::{BallotDraft, BallotState, Edit, Refusal};

#[test]
fn two_ballots_of_one_person_that_differ_are_a_conflict_until_one_is_preferred() {
    let book = begun();
    let book = done(&book, &[take(&book, vec![draft(&book, 0, &[1, 2]), draft(&book, 0, &[1, 3])])]);
    let error = Ids::new().apply(&book, &reveal(&book)).unwrap_err();
    let people = vec![book.respondents[0].name.clone()];
    assert_eq!(error, Refusal::BallotsInConflict { round: "Spring".to_owned(), people });
    let round = &rounds(&book)[0];
    assert_eq!((round.conflicts, round.voters[0].state), (1, VoterState::Conflict));
    let preferred = round.voters[0].ballots.iter().rfind(|row| row.answers == 2).unwrap().ballot.clone();
    let settled = done(&book, &[Edit::PreferBallot { ballot: preferred.clone() }]);
    assert_eq!(settled.votes, book.votes);
    assert_eq!(rounds(&settled)[0].voters[0].state, VoterState::HandedIn);
    // What was set aside comes back, if that one is preferred after all.
    let other = settled.ballots.iter().find(|row| row.state == BallotState::SetAside).unwrap().id.clone();
    let turned = done(&settled, &[Edit::PreferBallot { ballot: other.clone() }]);
    let aside = turned.ballots.iter().find(|row| row.state == BallotState::SetAside).unwrap();
    assert_eq!(aside.id, preferred);
    let after = done(&turned, &[reveal(&turned)]);
    let scores: Vec<_> = after.ratings.iter().map(|row| row.score).collect();
    let own: Vec<_> = turned.votes.iter().filter(|row| row.ballot == other).map(|row| row.score).collect();
    assert_eq!(scores, own);
}

#[test]
fn a_ballot_begun_here_is_a_rival_of_the_one_that_comes_as_a_file_and_an_empty_one_is_none() {
    let empty = begun();
    let taken = done(&empty, &[take(&empty, vec![draft(&empty, 1, &[4, 4])])]);
    assert_eq!((rounds(&taken)[0].conflicts, rounds(&taken)[0].voters[1].state), (0, VoterState::HandedIn));
    let partly = done(&empty, &[vote(&empty, 1, 0, 3)]);
    let taken = done(&partly, &[take(&partly, vec![draft(&partly, 1, &[4, 4])])]);
    assert_eq!(rounds(&taken)[0].conflicts, 1);
    // The same answers twice are no conflict, wherever they stand.
    let same = done(&empty, &[vote(&empty, 1, 0, 4), vote(&empty, 1, 1, 4)]);
    let taken = done(&same, &[take(&same, vec![draft(&same, 1, &[4, 4])])]);
    assert_eq!(rounds(&taken)[0].conflicts, 0);
    assert_eq!(done(&taken, &[reveal(&taken)]).ratings.len(), 2);
}

#[test]
fn a_ballot_file_is_checked_before_anything_changes() {
    let book = begun();
    let mut foreign = file(&book, 0, &[1]);
    foreign.round = "elsewhere".into();
    foreign.round_name = "Winter".to_owned();
    let mut stranger = file(&book, 0, &[1]);
    stranger.respondent = "stranger".into();
    stranger.respondent_name = "Zoe".to_owned();
    let twice = file(&book, 1, &[2, 2]);
    let mut again = twice.clone();
    again.origin = "copy.xlsx".to_owned();
    let files =
        [foreign, stranger, twice, again, file(&book, 2, &[3]), file(&book, 2, &[4]), file(&book, 3, &[])];
    let reading = check_ballots(&book, &files);
    use BallotOutcome::{Conflict, Known, New, Refused};
    let outcomes: Vec<_> = reading.ballots.iter().map(|row| row.outcome).collect();
    assert_eq!(outcomes, [Refused, Refused, New, Known, Conflict, Conflict, Refused]);
    let says: Vec<String> = reading.ballots[..2].iter().map(|row| english(&row.remarks[0])).collect();
    assert_eq!(
        says,
        [
            "This ballot belongs to “Winter” of “The journey”, which is not in this workbook.",
            "This ballot is Zoe’s, who is not in this workbook any more.",
        ]
    );
    assert_eq!(reading.conflicts, [book.respondents[2].name.clone()]);
    let Some(Edit::TakeBallots { ballots, .. }) = take_ballots(&book, &files) else { panic!() };
    assert_eq!(ballots.len(), 3);
    assert_eq!(take_ballots(&book, &files[..2]), None);
}

#[test]
fn stages_that_were_renamed_removed_split_or_nested_since_are_said() {
    let mut before = begun();
    let ballot = file(&before, 0, &[1, 2, 3, 4]);
    let stage = |at: usize| before.stages[at].id.clone();
    let edits = [
        Edit::RenameStage { stage: stage(0), name: "Welcome".to_owned(), phase: None },
        Edit::RemoveStage { stage: stage(1) },
        Edit::SplitStage { stage: stage(2), name: "Asks".to_owned(), second: "Waits".to_owned() },
        Edit::NestStage { stage: stage(3), within: Some(stage(2)) },
    ];
    before = done(&before, &edits);
    let check = &check_ballots(&before, std::slice::from_ref(&ballot)).ballots[0];
    assert_eq!((check.outcome, check.answers), (BallotOutcome::New, 2));
    let remarks: Vec<String> = check.remarks.iter().map(english).collect();
    assert_eq!(
        remarks,
        [
            "Answer 1: “Welcome” was rated under the name “Stage 0”.",
            "Answer 2: “Stage 1” has been removed since; one answer on it is left out.",
            "Answer 3: “Asks” was rated under the name “Stage 2”.",
            "Answer 4: “Stage 3” is a part of “Asks” now; one answer on it is left out.",
            "Answer 3: “Waits” has come to stand behind “Asks” since. If it was split off, the answers stay with “Asks”.",
        ]
    );
    let after = done(&before, &[take_ballots(&before, &[ballot]).unwrap()]);
    assert_eq!(after.votes.len(), 2);
}

#[test]
fn the_id_of_a_ballot_follows_from_what_stands_in_it() {
    let book = begun();
    let one = draft(&book, 0, &[1, 2]);
    let id = |draft: &BallotDraft| ballot_id(&book.rounds[0].id, &draft.respondent, &draft.votes);
    let mut turned = one.clone();
    turned.votes.reverse();
    turned.origin = "other.json".to_owned();
    assert_eq!(id(&one), id(&turned));
    let mut said = one.clone();
    said.votes[0].comment = "because".to_owned();
    let mut unknown = one.clone();
    unknown.votes[0].score = None;
    for other in [draft(&book, 1, &[1, 2]), draft(&book, 0, &[2, 1]), said, unknown] {
        assert_ne!(id(&one), id(&other));
    }
}
