//! Voices and names: of one stage either speak, never both, and what makes way is said before.

use super::{begin, book, done, draft, named, own, refused, reveal, rounds, take, vote};
use domain::{Aspect, BallotDraft, Context, Edit, Opinion, Raters, Workbook, apply, check, rating};
use std::collections::BTreeMap;

fn rate(book: &Workbook, who: usize, stage: usize, score: u8) -> Edit {
    Edit::Rate {
        respondent: book.respondents[who].id.clone(),
        stage: book.stages[stage].id.clone(),
        aspect: Aspect::Satisfaction,
        opinion: Opinion::Score(score),
    }
}

/// Four people have rated two stages, each by name.
fn rated() -> Workbook {
    let book = book();
    let all: Vec<Edit> =
        (0..8).map(|at| rate(&book, at % 4, at / 4, u8::try_from(at % 5 + 1).unwrap())).collect();
    done(&book, &all)
}

/// How many scored each stage in what counts now.
fn counts(book: &Workbook) -> Vec<usize> {
    rating::read(book, None).stages.iter().map(|stage| stage.scores[2].n).collect()
}

/// The same four people in an anonymous round on the first stage.
fn voiced() -> Workbook {
    let open = done(&rated(), &[begin("Spring", Raters::Anonymous(4))]);
    let votes: Vec<Edit> = (0..4).map(|who| vote(&open, who, 0, 5)).collect();
    done(&open, &[votes, vec![reveal(&open)]].concat())
}

#[test]
fn names_make_way_for_voices_and_are_kept() {
    let (before, after) = (rated(), voiced());
    assert_eq!((counts(&before), counts(&after)), (vec![4, 4, 0, 0], vec![4, 4, 0, 0]));
    assert_eq!(after.ratings.len(), before.ratings.len() + 4);
    let reading = rating::read(&after, None);
    assert_eq!((reading.set_aside, reading.answers, reading.possible), (4, 8, 4 * 4 * 3));
    assert_eq!(reading.stages[0].scores[2].median, Some(5.0));
    // The map and its progress count as the ratings do.
    assert_eq!(domain::journey::read(&after, None, "").map.unwrap().respondents, 4);
    // Where voices speak nobody adds a name, and a voice speaks on ballots alone.
    refused(&after, &rate(&after, 0, 0, 3), "voices_speak");
    refused(&after, &rate(&after, 4, 1, 3), "voice_is_nobody");
    assert_eq!(counts(&done(&after, &[rate(&after, 0, 1, 3)])), [4, 4, 0, 0]);
}

#[test]
fn one_voice_alone_silences_all_names_so_that_none_is_missing_beside_it() {
    let open = done(&rated(), &[begin("Spring", Raters::Anonymous(4))]);
    let after = done(&open, &[vote(&open, 2, 0, 1), reveal(&open)]);
    assert_eq!(counts(&after), [1, 4, 0, 0]);
    assert_eq!(rating::read(&after, None).set_aside, 4);
}

#[test]
fn voices_of_before_make_way_for_those_of_the_next_round_whoever_speaks() {
    let first = voiced();
    let open = done(&first, &[begin("Autumn", Raters::Anonymous(4))]);
    assert_eq!(rounds(&open)[1].gives_way, 0);
    let open = done(&open, &[vote(&open, 3, 1, 2)]);
    // Four voices on the first stage and four names on the second.
    assert_eq!(rounds(&open)[1].gives_way, 8);
    let after = done(&open, &[reveal(&open)]);
    // Of the first stage nobody spoke again: what was said of it with names counts.
    assert_eq!(counts(&after), [4, 1, 0, 0]);
    assert_eq!(rounds(&after)[0].results, rounds(&first)[0].results);
}

#[test]
fn a_round_with_names_ends_what_voices_said_and_names_count_again() {
    let first = voiced();
    let open = done(&first, &[begin("Autumn", named(&first))]);
    let open = done(&open, &[vote(&open, 1, 0, 2)]);
    let round = &rounds(&open)[1];
    // The second stage is left open by one who answered it before.
    let forgone: Vec<usize> = round.voters.iter().map(|voter| voter.forgone).collect();
    assert_eq!((round.gives_way, forgone), (4, vec![0, 1, 0, 0]));
    let after = done(&open, &[reveal(&open)]);
    assert_eq!(counts(&after), [4, 3, 0, 0]);
    assert_eq!((rating::read(&after, None).set_aside, rounds(&after)[1].gives_way), (0, 0));
}

#[test]
fn voices_do_not_silence_names_by_a_merge() {
    let after = voiced();
    let stage = |at: usize| after.stages[at].id.clone();
    let merged =
        done(&after, &[Edit::MergeStages { stage: stage(0), into: stage(1), name: "Both".to_owned() }]);
    assert_eq!(counts(&merged)[0], 4);
    assert_eq!(rating::read(&merged, None).set_aside, 0);
    let merged =
        done(&after, &[Edit::MergeStages { stage: stage(1), into: stage(0), name: "Both".to_owned() }]);
    assert_eq!((counts(&merged)[0], rating::read(&merged, None).set_aside), (4, 4));
}

/// The last round revealed with lots that turn the order of its voices round.
fn revealed_by_lot(book: &Workbook) -> Workbook {
    let mut lot = 1000;
    let mut new_id = || {
        lot -= 1;
        format!("lot{lot}")
    };
    let after = apply(book, &reveal(book), &mut Context { new_id: &mut new_id }).unwrap();
    assert_eq!(check(&after), vec![]);
    after
}

/// What each voice said, by its name.
fn said(book: &Workbook) -> BTreeMap<String, Vec<Option<u8>>> {
    let mut said = BTreeMap::new();
    for voice in book.respondents.iter().filter(|row| row.anonymous) {
        let own = book.ratings.iter().filter(|row| row.respondent == voice.id);
        said.insert(voice.name.clone(), own.map(|row| row.score).collect());
    }
    said
}

#[test]
fn which_voice_said_what_is_drawn_by_lot_so_that_whoever_mailed_its_ballot_does_not_know() {
    let open = done(&book(), &[begin("Spring", Raters::Anonymous(4))]);
    let voice = |at: usize| open.respondents.iter().filter(|row| row.anonymous).nth(at).unwrap().id.clone();
    let mailed = BallotDraft { respondent: voice(1), ..draft(&open, 1, &[2, 3]) };
    let corrected = BallotDraft { respondent: voice(1), ..draft(&open, 1, &[2, 4]) };
    let filled =
        done(&open, &[vote(&open, 0, 0, 1), vote(&open, 0, 1, 5), take(&open, vec![mailed, corrected])]);
    // Of a voice nothing says where its ballot came from.
    assert!(filled.ballots.iter().all(|row| row.origin.is_empty()));
    let file = filled.ballots.iter().rfind(|row| row.code.is_empty()).unwrap().id.clone();
    let settled = done(&filled, &[Edit::PreferBallot { ballot: file.clone() }]);
    let second = settled.votes.iter().rfind(|row| row.ballot == file).unwrap().score;
    let after = revealed_by_lot(&settled);
    let expected = [
        ("Voice 1", vec![]),
        ("Voice 2", vec![]),
        ("Voice 3", vec![Some(2), second]),
        ("Voice 4", vec![Some(1), Some(5)]),
    ];
    let expected: Vec<_> = expected.map(|(name, scores)| (name.to_owned(), scores)).into();
    assert_eq!(said(&after).into_iter().collect::<Vec<_>>(), expected);
    // Both versions go along, and none has an id that is made of who it belonged to.
    let files: Vec<_> = after.ballots.iter().filter(|row| row.code.is_empty()).collect();
    assert_eq!(files.len(), 2);
    assert!(files.iter().all(|row| row.respondent == voice(2) && row.id != file));
    // Words stay with their voices, since they open the next round.
    for at in 0..4 {
        let (was, is) = (own(&settled, at), own(&after, at));
        assert_eq!((&was.respondent, &was.code, &was.id), (&is.respondent, &is.code, &is.id));
    }
    assert_eq!(settled.votes.len(), after.votes.len());
    assert_eq!(counts(&after), counts(&done(&settled, &[reveal(&settled)])));
}

#[test]
fn who_has_a_name_keeps_their_ballot_at_the_reveal() {
    let book = rated();
    let open = done(&book, &[begin("Spring", named(&book))]);
    let open = done(&open, &[vote(&open, 0, 0, 1), vote(&open, 3, 0, 5)]);
    assert_eq!(revealed_by_lot(&open).ballots, open.ballots);
}
