//! What is asked before a step back, so that nobody's ballot is taken back unawares.

use super::{begin, begun, book, done, draft, english, named, own, reveal, take, vote};
use domain::rating::asked_before_undo;
use domain::{Aspect, Confidence, Edit, Opinion, Raters, Workbook};

/// What is asked before the last of some edits is taken back.
fn asked(book: &Workbook, edits: &[Edit]) -> Option<String> {
    let (last, before) = edits.split_last().unwrap();
    let then = done(book, before);
    asked_before_undo(&done(&then, std::slice::from_ref(last)), &then).map(|question| english(&question))
}

const THEIRS: &str = "Take back the last thing that Person 1 did on the ballot of “Spring”?";

#[test]
fn what_somebody_did_on_their_ballot_is_not_taken_back_unasked() {
    let book = begun();
    let (ballot, stage) = (own(&book, 1).id.clone(), book.stages[0].id.clone());
    let name = &book.respondents[1].name;
    let theirs = Some(THEIRS.replace("Person 1", name));
    let voted = vote(&book, 1, 0, 4);
    let aspect = Aspect::Satisfaction;
    let cleared = Edit::Vote { ballot: ballot.clone(), stage: stage.clone(), aspect, opinion: Opinion::None };
    let comment = Edit::VoteComment { ballot: ballot.clone(), stage, aspect, comment: "why".to_owned() };
    let hand_in = Edit::HandIn { ballot: ballot.clone() };
    let reopen = Edit::Reopen { ballot };
    let changed = vote(&book, 1, 0, 5);
    assert_eq!(asked(&book, std::slice::from_ref(&voted)), theirs);
    assert_eq!(asked(&book, &[voted.clone(), changed]), theirs);
    assert_eq!(asked(&book, &[voted.clone(), cleared]), theirs);
    assert_eq!(asked(&book, &[voted.clone(), comment]), theirs);
    assert_eq!(asked(&book, &[voted.clone(), hand_in.clone()]), theirs);
    assert_eq!(asked(&book, &[voted, hand_in, reopen]), theirs);
}

#[test]
fn ballots_that_came_as_files_are_counted_and_which_voice_it_was_is_not_said() {
    let open = begun();
    let question = asked(&open, &[take(&open, vec![draft(&open, 0, &[1]), draft(&open, 2, &[3, 4])])]);
    let first = &open.respondents[0].name;
    let expected = format!(
        "Take back the last thing that 2 people did on their ballots of “Spring”, {first} among them?"
    );
    assert_eq!(question, Some(expected));
    let open = done(&book(), &[begin("Spring", Raters::Anonymous(3))]);
    let question = asked(&open, &[vote(&open, 2, 0, 3)]);
    assert_eq!(
        question.as_deref(),
        Some("Take back the last thing that a voice did on a ballot of “Spring”?")
    );
}

#[test]
fn a_round_is_not_opened_again_unasked() {
    let book = begun();
    let voted = done(&book, &[vote(&book, 0, 0, 4)]);
    let question = asked(&voted, &[reveal(&voted)]);
    assert_eq!(question.as_deref(), Some("Take back that “Spring” was revealed?"));
}

#[test]
fn the_facilitators_own_steps_are_taken_back_without_a_question() {
    let book = book();
    let begin = begin("Spring", named(&book));
    assert_eq!(asked(&book, std::slice::from_ref(&begin)), None);
    let book = done(&book, &[begin]);
    let book = done(&book, &[vote(&book, 0, 0, 4), vote(&book, 0, 1, 2), vote(&book, 1, 1, 5)]);
    let (one, other) = (book.stages[0].id.clone(), book.stages[1].id.clone());
    let lane = book.lanes[0].id.clone();
    let round = book.rounds[0].id.clone();
    let steps = [
        Edit::Write { stage: one.clone(), lane: lane.clone(), text: "Another word".to_owned() },
        Edit::SetConfidence { stage: one.clone(), lane, confidence: Confidence::Known },
        // Votes go and change places with stages, and come back with them.
        Edit::MergeStages { stage: one.clone(), into: other, name: "Both".to_owned() },
        Edit::RemoveStage { stage: one },
        Edit::RemoveRespondent { respondent: book.respondents[0].id.clone() },
        Edit::RemoveRound { round },
    ];
    for step in steps {
        assert_eq!(asked(&book, std::slice::from_ref(&step)), None, "{step:?}");
    }
    let rivals = done(&book, &[take(&book, vec![draft(&book, 0, &[1])])]);
    let file = rivals.ballots.iter().find(|row| row.code.is_empty()).unwrap().id.clone();
    assert_eq!(asked(&rivals, &[Edit::PreferBallot { ballot: file }]), None);
}
