//! A round from its beginning to what it leaves behind.

use super::{begin, begun, book, done, english, named, own, refused, reveal, rounds, vote};
use domain::rating::{self, ballot};
use domain::reading::{Stability, VoterState};
use domain::{Aspect, Edit, Invitation, Opinion, Phase, Raters, Workbook, check};

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
    // Meanwhile the map shows nothing of it.
    let rated = |book: &Workbook| {
        let map = domain::journey::read(book, None, "").map.unwrap();
        let medians =
            map.stages.iter().flat_map(|stage| &stage.scores).filter(|score| score.median.is_some());
        (medians.count(), map.respondents, map.round)
    };
    assert_eq!(rated(&before), (2, 2, None));
    assert_eq!(rated(&open), (0, 0, Some("Spring".to_owned())));
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
    // Who is who from one round to the next, nobody knows: another voice that says the same has changed nothing.
    let share = |votes: &[(usize, usize, u8)]| {
        let votes: Vec<Edit> =
            votes.iter().map(|(who, stage, score)| vote(&second, *who, *stage, *score)).collect();
        let revealed = done(&second, &[votes, vec![reveal(&second)]].concat());
        let compared = rounds(&revealed)[1].compared.clone().unwrap();
        assert!(compared.voices && compared.moved.is_empty());
        (compared.changed, compared.pairs, compared.stability)
    };
    assert_eq!(share(&[(0, 0, 2), (4, 1, 4)]), (0, 2, Some(Stability::Unknown)));
    assert_eq!(share(&[(0, 0, 5), (1, 0, 2), (4, 1, 4)]), (0, 2, Some(Stability::Unknown)));
    assert_eq!(share(&[(2, 0, 5), (0, 1, 4)]), (1, 2, Some(Stability::Moving)));
    assert_eq!(share(&[(2, 0, 0)]), (1, 1, Some(Stability::Moving)));
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
    assert_eq!((compared.stability, compared.name.as_str()), (Some(Stability::Moving), "Spring"));
    let moves: Vec<_> = compared.moved.iter().map(|row| (row.from, row.to)).collect();
    assert_eq!(moves, [(Some(5), Some(4)), (None, Some(3))]);
    let medians: Vec<_> = compared.medians.iter().map(|row| (row.from, row.to)).collect();
    assert_eq!(medians, [(Some(3.0), Some(2.5)), (Some(2.0), Some(2.5))]);
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
