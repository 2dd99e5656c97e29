//! Rounds of rating: blind, then open; ballots here and as files.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::rating::{self, BallotFile, FileStage, ballot, ballot_id, check_ballots, take_ballots};
use domain::reading::{BallotOutcome, RoundReading, VoterState};
use domain::testing::{Ids, large_workbook};
use domain::{
    Aspect, BallotDraft, BallotState, Edit, Invitation, Language, Opinion, Phase, Raters, Refusal,
    RoundState, VoteDraft, Workbook, check, journey, plan, position, reading,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use words::Words;

/// One map of four stages and four people, whose earlier ratings are gone.
fn book() -> Workbook {
    let mut book = large_workbook(4, 3, 4, 1);
    book.ratings.rows_mut().clear();
    book
}

#[track_caller]
fn done(book: &Workbook, edits: &[Edit]) -> Workbook {
    let mut ids = Ids::new();
    // Ids go on where the workbook's end.
    for _ in 0..book.rounds.len() + book.ballots.len() + book.respondents.len() {
        ids.give();
        ids.give();
    }
    let after = edits.iter().fold(book.clone(), |book, edit| ids.apply(&book, edit).unwrap());
    assert_eq!(check(&after), vec![]);
    after
}

#[track_caller]
fn refused(book: &Workbook, edit: &Edit, code: &str) {
    assert_eq!(Ids::new().apply(book, edit).unwrap_err().code(), code);
}

fn begin(name: &str, raters: Raters) -> Edit {
    Edit::BeginRound { map: "map".into(), name: name.to_owned(), begun: "2026-11-21".to_owned(), raters }
}

/// Everybody of the workbook, asked about all stages.
fn named(book: &Workbook) -> Raters {
    let people = book.respondents.iter().filter(|row| !row.anonymous);
    Raters::Named(people.map(|row| Invitation { respondent: row.id.clone(), phases: Vec::new() }).collect())
}

fn begun() -> Workbook {
    let book = book();
    done(&book, &[begin("Spring", named(&book))])
}

fn vote(book: &Workbook, who: usize, stage: usize, score: u8) -> Edit {
    Edit::Vote {
        ballot: own(book, who).id.clone(),
        stage: book.stages[stage].id.clone(),
        aspect: Aspect::Satisfaction,
        opinion: if score == 0 { Opinion::DontKnow } else { Opinion::Score(score) },
    }
}

/// The ballot that somebody fills in here, in the last round.
fn own(book: &Workbook, who: usize) -> &domain::Ballot {
    let round = &book.rounds.last().unwrap().id;
    let mut ballots = book.ballots.iter().filter(|row| row.round == *round && !row.code.is_empty());
    ballots.nth(who).unwrap()
}

fn reveal(book: &Workbook) -> Edit {
    Edit::Reveal { round: book.rounds.last().unwrap().id.clone() }
}

fn rounds(book: &Workbook) -> Vec<RoundReading> {
    rating::read(book, None).rounds
}

fn draft(book: &Workbook, who: usize, scores: &[u8]) -> BallotDraft {
    let vote = |(stage, score): (&domain::Stage, &u8)| VoteDraft {
        stage: stage.id.clone(),
        aspect: Aspect::Satisfaction,
        score: (*score > 0).then_some(*score),
        comment: String::new(),
    };
    BallotDraft {
        respondent: book.respondents[who].id.clone(),
        origin: format!("{who}.json"),
        votes: book.stages.iter().zip(scores).map(vote).collect(),
    }
}

fn take(book: &Workbook, ballots: Vec<BallotDraft>) -> Edit {
    Edit::TakeBallots { round: book.rounds[0].id.clone(), ballots }
}

fn file(book: &Workbook, who: usize, scores: &[u8]) -> BallotFile {
    let draft = draft(book, who, scores);
    BallotFile {
        origin: draft.origin,
        round: book.rounds[0].id.clone(),
        round_name: book.rounds[0].name.clone(),
        map_name: book.maps[0].name.clone(),
        respondent: draft.respondent,
        respondent_name: book.respondents[who].name.clone(),
        stages: book
            .stages
            .iter()
            .map(|row| FileStage { stage: row.id.clone(), name: row.name.clone() })
            .collect(),
        votes: draft.votes,
    }
}

fn english(message: &domain::Message) -> String {
    Words::of(Language::English).say(message)
}

#[test]
fn everybody_who_is_asked_has_a_ballot_with_a_word_of_their_own() {
    let book = begun();
    assert_eq!(book.ballots.len(), 4);
    let mut codes: Vec<&str> = book.ballots.iter().map(|row| row.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 4);
    let round = &rounds(&book)[0];
    assert_eq!((round.answers, round.possible, round.results.is_none()), (0, 4 * 4 * 3, true));
    assert!(round.voters.iter().all(|voter| voter.state == VoterState::Waiting && voter.code.is_some()));
}

#[test]
fn a_word_opens_one_ballot_however_it_is_typed_and_an_unknown_one_opens_none() {
    let book = begun();
    let book = done(&book, &[vote(&book, 1, 0, 4), vote(&book, 2, 0, 1)]);
    let round = &book.rounds[0].id;
    let reading = ballot(&book, round, &format!(" {} ", own(&book, 1).code.to_uppercase())).unwrap();
    assert_eq!(reading.respondent, own(&book, 1).respondent);
    assert_eq!((reading.answers, reading.possible), (1, 12));
    assert_eq!(reading.stages[0].votes[2].opinion, Opinion::Score(4));
    assert!(reading.stages[0].reminder.starts_with("What happens in"));
    assert_eq!(ballot(&book, round, "zzzz").unwrap_err().code(), "code_unknown");
    assert_eq!(ballot(&book, round, " ").unwrap_err().code(), "code_unknown");
    let revealed = done(&book, &[reveal(&book)]);
    assert_eq!(ballot(&revealed, round, &own(&book, 1).code).unwrap_err().code(), "round_revealed");
}

#[test]
fn a_ballot_for_some_phases_asks_for_their_stages_alone() {
    let mut book = book();
    book.stages.rows_mut()[2].phase = Phase::Leave;
    let invitation = Invitation { respondent: book.respondents[0].id.clone(), phases: vec![Phase::Leave] };
    let book = done(&book, &[begin("Exit", Raters::Named(vec![invitation]))]);
    let reading = ballot(&book, &book.rounds[0].id, &own(&book, 0).code).unwrap();
    assert_eq!(reading.stages.iter().map(|row| &row.stage).collect::<Vec<_>>(), [&book.stages[2].id]);
    refused(&book, &vote(&book, 0, 0, 3), "not_asked");
    done(&book, &[vote(&book, 0, 2, 3)]);
}

#[test]
fn while_a_round_is_open_its_map_is_rated_on_ballots_alone() {
    let book = begun();
    let (respondent, stage) = (book.respondents[0].id.clone(), book.stages[0].id.clone());
    let rate = Edit::Rate { respondent, stage, aspect: Aspect::Retention, opinion: Opinion::Score(2) };
    refused(&book, &rate, "round_open");
    refused(&book, &begin("Again", named(&book)), "round_open");
    let book = done(&book, &[vote(&book, 0, 0, 4), reveal(&book), rate]);
    assert_eq!(book.ratings.len(), 2);
}

#[test]
fn what_is_revealed_takes_the_place_of_what_the_same_people_said_before() {
    let mut before = book();
    let said = |who: usize, stage: usize, score| domain::Rating {
        respondent: before.respondents[who].id.clone(),
        stage: before.stages[stage].id.clone(),
        aspect: Aspect::Retention,
        score: Some(score),
        comment: String::new(),
    };
    let ratings = vec![said(0, 0, 1), said(0, 1, 2), said(3, 0, 3)];
    before.ratings = ratings.clone().into();
    let open = done(&before, &[begin("Spring", named(&before))]);
    let after = done(&open, &[vote(&open, 0, 0, 5), reveal(&open)]);
    assert_eq!(after.ratings[0], ratings[2]);
    assert_eq!((after.ratings[1].score, after.ratings.len()), (Some(5), 2));
    assert_eq!(after.votes, done(&open, &[vote(&open, 0, 0, 5)]).votes);
}

#[test]
fn a_ballot_that_nobody_handed_in_counts_and_an_empty_one_does_not() {
    let book = begun();
    refused(&book, &reveal(&book), "nothing_to_reveal");
    let hand_in = |who| Edit::HandIn { ballot: own(&book, who).id.clone() };
    let book = done(&book, &[vote(&book, 0, 0, 5), vote(&book, 1, 0, 0), hand_in(1), hand_in(2)]);
    let states: Vec<VoterState> = rounds(&book)[0].voters.iter().map(|voter| voter.state).collect();
    use VoterState::{Begun, HandedIn, Waiting};
    assert_eq!(states, [Begun, HandedIn, HandedIn, Waiting]);
    let after = done(&book, &[reveal(&book)]);
    assert_eq!(after.ratings.iter().map(|row| row.score).collect::<Vec<_>>(), [Some(5), None]);
    let round = &rounds(&after)[0];
    let score = &round.results.as_ref().unwrap()[0].scores[2];
    assert_eq!((score.n, score.dont_know, score.median, score.verdict), (1, 1, Some(5.0), false));
    assert!(round.voters.iter().all(|voter| voter.code.is_none()));
}

#[test]
fn a_ballot_that_was_handed_in_is_closed_until_it_is_opened_again() {
    let book = begun();
    let ballot = own(&book, 0).id.clone();
    let closed = done(&book, &[vote(&book, 0, 0, 4), Edit::HandIn { ballot: ballot.clone() }]);
    refused(&closed, &vote(&book, 0, 0, 5), "ballot_closed");
    let open = done(&closed, &[Edit::Reopen { ballot: ballot.clone() }, vote(&book, 0, 0, 5)]);
    let revealed = done(&open, &[reveal(&open)]);
    refused(&revealed, &Edit::Reopen { ballot }, "round_revealed");
    refused(&revealed, &vote(&book, 0, 0, 5), "round_revealed");
    refused(&revealed, &reveal(&book), "round_revealed");
}

#[test]
fn steps_on_a_ballot_say_neither_whose_nor_what() {
    let book = begun();
    let ballot = own(&book, 0).id.clone();
    let comment = |text: &str| Edit::VoteComment {
        ballot: ballot.clone(),
        stage: book.stages[0].id.clone(),
        aspect: Aspect::Satisfaction,
        comment: text.to_owned(),
    };
    refused(&book, &comment("why"), "not_rated");
    done(&book, &[vote(&book, 0, 0, 4), comment("why")]);
    let steps = [vote(&book, 0, 0, 4), vote(&book, 1, 2, 0), comment("w")];
    for step in &steps {
        assert_eq!(english(&step.label(&book)), "fill in a ballot");
    }
    assert_eq!(comment("w").merge_key(), comment("why").merge_key());
    assert_ne!(comment("w").merge_key(), None);
}

#[test]
fn voices_are_nobody_and_come_back_with_their_words() {
    let book = book();
    let first = done(&book, &[begin("Spring", Raters::Anonymous(3))]);
    let voices: Vec<&str> =
        first.respondents.iter().filter(|row| row.anonymous).map(|row| row.name.as_str()).collect();
    assert_eq!(voices, ["Voice 1", "Voice 2", "Voice 3"]);
    let voice = first.respondents.iter().find(|row| row.anonymous).unwrap().id.clone();
    let name = "Priya".to_owned();
    let describe =
        Edit::DescribeRespondent { respondent: voice, name, role: String::new(), side: domain::Side::Buyer };
    refused(&first, &describe, "voice_is_nobody");
    let person = book.respondents[0].id.clone();
    let round = first.rounds[0].id.clone();
    refused(
        &first,
        &Edit::Invite { round: round.clone(), respondent: person, phases: vec![] },
        "anonymity_differs",
    );
    let first = done(
        &first,
        &[Edit::AddVoice { round }, vote(&first, 2, 0, 2), vote(&first, 0, 1, 4), reveal(&first)],
    );
    // The four people with names are not waited for.
    let reading = rating::read(&first, None);
    assert_eq!((reading.answers, reading.possible, reading.respondents.len()), (2, 4 * 4 * 3, 4 + 4));
    let second = done(&first, &[begin("Autumn", Raters::Anonymous(5))]);
    let codes = |round: usize| -> Vec<&str> {
        let of_round = second.ballots.iter().filter(|row| row.round == second.rounds[round].id);
        of_round.map(|row| row.code.as_str()).collect()
    };
    assert_eq!(codes(0), codes(1)[..4]);
    let second = done(&second, &[vote(&second, 2, 0, 5), reveal(&second)]);
    let moved = rounds(&second)[1].compared.clone().unwrap();
    assert_eq!(
        (moved.moved[0].name.as_str(), moved.moved[0].from, moved.moved[0].to),
        ("Voice 3", Some(2), Some(5))
    );
    // A round that is removed leaves no voices behind that nobody heard.
    let removed = done(&first, &[Edit::RemoveRound { round: first.rounds[0].id.clone() }]);
    assert_eq!(removed.respondents.iter().filter(|row| row.anonymous).count(), 2);
    assert_eq!((removed.ballots.len(), removed.votes.len(), removed.ratings.len()), (0, 0, 2));
}

#[test]
fn a_second_round_keeps_the_first_and_shows_who_moved() {
    let book = begun();
    let votes = |book: &Workbook, scores: [u8; 8]| -> Vec<Edit> {
        scores.iter().enumerate().map(|(at, score)| vote(book, at / 4, at % 4, *score)).collect()
    };
    let first = done(&book, &votes(&book, [1, 2, 3, 4, 5, 0, 3, 4]));
    let first = done(&first, &[reveal(&first)]);
    let second = done(&first, &[begin("Autumn", named(&first))]);
    assert_eq!(own(&second, 0).code, own(&first, 0).code);
    let open = rounds(&second);
    assert!(open[0].results.is_some() && open[1].results.is_none() && open[1].compared.is_none());
    let second = done(&second, &votes(&second, [1, 2, 3, 4, 4, 3, 3, 4]));
    let second = done(&second, &[reveal(&second)]);
    let read = rounds(&second);
    assert_eq!(read[0].results, open[0].results);
    let compared = read[1].compared.as_ref().unwrap();
    assert_eq!((compared.pairs, compared.changed, compared.share), (8, 2, Some(0.25)));
    assert_eq!((compared.stable, compared.name.as_str()), (Some(false), "Spring"));
    let moves: Vec<_> = compared.moved.iter().map(|row| (row.from, row.to)).collect();
    assert_eq!(moves, [(Some(5), Some(4)), (None, Some(3))]);
    let medians: Vec<_> = compared.medians.iter().map(|row| (row.from, row.to)).collect();
    assert_eq!(medians, [(Some(3.0), Some(2.5)), (Some(2.0), Some(2.5))]);
}

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
        Edit::RenameStage { stage: stage(0), name: "Welcome".to_owned() },
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
            "“Welcome” was rated under the name “Stage 0”.",
            "“Stage 1” has been removed since; one answer on it is left out.",
            "“Asks” was rated under the name “Stage 2”.",
            "“Stage 3” is a part of “Asks” now; one answer on it is left out.",
            "“Waits” has come to stand behind “Asks” since. If it was split off, the answers stay with “Asks”.",
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

#[test]
fn roles_that_weigh_more_pull_the_median_and_it_is_said() {
    let mut book = book();
    for (who, role) in ["Sales", "Sales", "Support", "Support"].iter().enumerate() {
        book.respondents.rows_mut()[who].role = (*role).to_owned();
    }
    let open = done(&book, &[begin("Spring", named(&book))]);
    let votes: Vec<Edit> =
        [1, 2, 4, 5].iter().enumerate().map(|(who, score)| vote(&open, who, 0, *score)).collect();
    let open = done(&open, &votes);
    let plain = done(&open, &[reveal(&open)]);
    let score = |book: &Workbook| rating::read(book, None).stages[0].scores[2].clone();
    assert_eq!((score(&plain).median, score(&plain).weighted), (Some(3.0), false));
    let weigh = |weight| Edit::WeighRole { role: "Support".to_owned(), weight };
    let weighed = done(&plain, &[weigh(Some(3.0))]);
    let found = score(&weighed);
    assert!(found.weighted && found.median.unwrap() > 4.0 && found.n == 4);
    assert_eq!(found.agreement, score(&plain).agreement);
    assert_eq!(done(&weighed, &[weigh(None)]), plain);
    // A role that weighs nothing is not heard, and three answers of which one is heard are no verdict of nobody.
    let muted =
        done(&plain, &[weigh(Some(0.0)), Edit::WeighRole { role: "Sales".to_owned(), weight: Some(0.0) }]);
    assert_eq!((score(&muted).median, score(&muted).verdict, score(&muted).severity), (None, false, None));
    refused(&plain, &weigh(Some(11.0)), "figure_out_of_range");
}

#[test]
fn goals_stand_beside_the_scores() {
    let book = book();
    let (stage, aspect) = (book.stages[1].id.clone(), Aspect::Retention);
    let goal = |score| Edit::SetGoal { stage: stage.clone(), aspect, score };
    let set = done(&book, &[goal(Some(4))]);
    assert_eq!(rating::read(&set, None).stages[1].scores[1].goal, Some(4));
    assert_eq!(done(&set, &[goal(None)]), book);
    refused(&book, &goal(Some(6)), "rating_out_of_range");
}

#[test]
fn a_forged_file_of_rounds_is_found_out() {
    let book = begun();
    let book = done(&book, &[vote(&book, 0, 0, 4)]);
    let problems = |change: &dyn Fn(&mut Workbook)| -> Vec<String> {
        let mut forged = book.clone();
        change(&mut forged);
        check(&forged)
            .into_iter()
            .map(|problem| format!("{} {}", problem.path, problem.refusal.code()))
            .collect()
    };
    let first = |forged: &mut Workbook| forged.rounds[0].clone();
    assert_eq!(
        problems(&|book| {
            let mut row = first(book);
            row.id = "other".into();
            book.rounds.rows_mut().push(row);
        }),
        ["rounds[1].state round_open"]
    );
    assert_eq!(
        problems(&|book| book.rounds.rows_mut()[0].begun = "soon".to_owned()),
        ["rounds[0].begun day_unreadable"]
    );
    assert_eq!(
        problems(&|book| book.ballots.rows_mut()[0].code = "a b".to_owned()),
        ["ballots[0].code id_malformed"]
    );
    assert_eq!(
        problems(&|book| {
            let code = book.ballots[0].code.clone();
            book.ballots.rows_mut()[1].code = code;
        }),
        ["ballots[1] repeated"]
    );
    assert_eq!(
        problems(&|book| book.ballots.rows_mut()[0].round = "gone".into()),
        ["ballots[0].round not_found"]
    );
    assert_eq!(
        problems(&|book| book.votes.rows_mut()[0].score = Some(6)),
        ["votes[0].score rating_out_of_range"]
    );
    assert_eq!(
        problems(&|book| {
            let row = book.votes[0].clone();
            book.votes.rows_mut().push(row);
        }),
        ["votes[1] repeated"]
    );
    assert_eq!(
        problems(&|book| book.votes.rows_mut()[0].ballot = "gone".into()),
        ["votes[0].ballot not_found"]
    );
    assert_eq!(problems(&|book| book.rounds.rows_mut()[0].anonymous = true).len(), 4);
    assert_eq!(
        problems(&|book| {
            let row = &mut book.respondents.rows_mut()[3];
            row.anonymous = true;
        }),
        ["respondents[3].anonymous voice_is_nobody", "ballots[3].respondent anonymity_differs"]
    );
    let weight = |weight| domain::RoleWeight { role: "Sales".to_owned(), weight };
    assert_eq!(
        problems(&|book| book.role_weights = vec![weight(-1.0)].into()),
        ["role_weights[0].weight figure_out_of_range"]
    );
    let goal = |book: &Workbook| domain::Goal {
        stage: book.stages[0].id.clone(),
        aspect: Aspect::Retention,
        score: 3,
    };
    assert_eq!(problems(&|book| book.goals = vec![goal(book), goal(book)].into()), ["goals[1] repeated"]);
}

/// Ballots of a few people, some of them twice, some the same.
fn ballots() -> impl Strategy<Value = Vec<(usize, Vec<u8>, &'static str)>> {
    vec((0_usize..4, vec(0_u8..=5, 0..=4), select(&["a.xlsx", "b.json", "c.json"][..])), 1..12)
}

fn drafts(book: &Workbook, ballots: &[(usize, Vec<u8>, &'static str)]) -> Vec<BallotDraft> {
    let named = |(who, scores, origin): &(usize, Vec<u8>, &'static str)| BallotDraft {
        origin: (*origin).to_owned(),
        ..draft(book, *who, scores)
    };
    ballots.iter().map(named).collect()
}

/// Everything that screens show.
fn read_all(book: &Workbook) -> String {
    let readings = (
        journey::read(book, None, "2026-11-21"),
        rating::read(book, None),
        position::read(book, None),
        plan::read(book),
        reading::progress(book),
    );
    serde_json::to_string(&readings).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn ballots_merge_into_the_same_workbook_in_any_order_and_any_number_of_steps(
        (ballots, shuffled) in ballots().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        cuts in vec(any::<bool>(), 12),
        here in vec((0_usize..4, 1_u8..=5), 0..3),
    ) {
        let book = begun();
        let here: Vec<Edit> = here.iter().map(|(who, score)| vote(&book, *who, 1, *score)).collect();
        let book = done(&book, &here);
        let together = done(&book, &[take(&book, drafts(&book, &ballots))]);
        let mut one_by_one = book.clone();
        let mut heap = Vec::new();
        for (draft, cut) in drafts(&book, &shuffled).into_iter().zip(cuts) {
            heap.push(draft);
            if cut {
                one_by_one = done(&one_by_one, &[take(&book, std::mem::take(&mut heap))]);
            }
        }
        one_by_one = done(&one_by_one, &[take(&book, heap)]);
        prop_assert_eq!(&one_by_one, &together);
        // A ballot twice is one: all of them again change nothing.
        prop_assert_eq!(&done(&together, &[take(&book, drafts(&book, &shuffled))]), &together);
        // Nobody with two that differ is heard, and everybody else is.
        let conflicts = rounds(&together)[0].conflicts;
        match Ids::new().apply(&together, &reveal(&together)) {
            Ok(after) => {
                prop_assert_eq!(conflicts, 0);
                prop_assert_eq!(after.rounds[0].state, RoundState::Revealed);
            }
            Err(Refusal::BallotsInConflict { people, .. }) => prop_assert_eq!(people.len(), conflicts),
            Err(refusal) => prop_assert_eq!(refusal.code(), "nothing_to_reveal"),
        }
    }

    #[test]
    fn no_screen_tells_what_stands_on_a_ballot_of_an_open_round(
        votes in vec((0_usize..4, 0_usize..4, 0_u8..=5), 1..12),
        other in vec(0_u8..=5, 12),
        anonymous in any::<bool>(),
    ) {
        let book = book();
        let raters = if anonymous { Raters::Anonymous(4) } else { named(&book) };
        let book = done(&book, &[begin("Spring", raters)]);
        let one: Vec<Edit> = votes.iter().map(|(who, stage, score)| vote(&book, *who, *stage, *score)).collect();
        let two: Vec<Edit> =
            votes.iter().zip(&other).map(|((who, stage, _), score)| vote(&book, *who, *stage, *score)).collect();
        let (one, two) = (done(&book, &one), done(&book, &two));
        prop_assert_eq!(read_all(&one), read_all(&two));
        // One's own ballot shows what one said, and no vote of another changes it.
        for who in 0..4 {
            let mine = |book: &Workbook| ballot(book, &book.rounds[0].id, &own(book, who).code).unwrap();
            let alone: Vec<Edit> = votes.iter().filter(|(voter, ..)| *voter == who)
                .map(|(_, stage, score)| vote(&book, who, *stage, *score)).collect();
            prop_assert_eq!(mine(&one), mine(&done(&book, &alone)));
        }
    }
}
