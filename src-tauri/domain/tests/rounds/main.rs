//! Rounds of rating: blind, then open; ballots here and as files.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod files;
mod laws;
mod step_back;
mod voices;
mod whole;

use domain::rating::{self, BallotFile, FileStage};
use domain::reading::RoundReading;
use domain::testing::{Ids, large_workbook};
use domain::{
    Aspect, BallotDraft, Edit, Invitation, Language, Message, Opinion, Raters, VoteDraft, Workbook, check,
};
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
        places: (1..=draft.votes.len())
            .map(|number| Message::new("ballot-answer").with("number", number))
            .collect(),
        votes: draft.votes,
    }
}

fn english(message: &Message) -> String {
    Words::of(Language::English).say(message)
}
