//! Laws of rounds by random ballots.

use super::{begin, begun, book, done, draft, named, own, reveal, rounds, take, vote};
use domain::rating::{self, ballot};
use domain::testing::Ids;
use domain::{
    Aspect, BallotDraft, Edit, Opinion, Raters, Refusal, RoundState, Workbook, check, journey, plan,
    position, reading,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

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

fn answers(book: &Workbook) -> usize {
    rating::read(book, None).answers
}

fn set_aside(book: &Workbook) -> usize {
    rating::read(book, None).set_aside
}

/// The reveal of the last round, if there was one.
fn reveal_of(book: &Workbook) -> Option<Edit> {
    book.rounds.last().map(|round| Edit::Reveal { round: round.id.clone() })
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

    #[test]
    fn nobody_counts_twice_whatever_rounds_there_were(
        steps in vec((0_u8..5, 0_usize..4, 0_usize..4, 1_u8..=5), 1..24),
    ) {
        // Four people, who are asked by name or as voices, answer now and then, and say things between rounds.
        let mut book = book();
        let mut ids = Ids::new();
        for (number, (step, who, stage, score)) in steps.into_iter().enumerate() {
            let open = book.rounds.iter().any(|round| round.state == RoundState::Open);
            let edit = match (step, open) {
                (0, false) => begin(&format!("Round {number}"), Raters::Anonymous(4)),
                (1, false) => begin(&format!("Round {number}"), named(&book)),
                (_, false) => Edit::Rate {
                    respondent: book.respondents[who].id.clone(),
                    stage: book.stages[stage].id.clone(),
                    aspect: Aspect::Satisfaction,
                    opinion: Opinion::Score(score),
                },
                (4, true) => reveal(&book),
                (_, true) => vote(&book, who, stage, score),
            };
            if let Ok(after) = ids.apply(&book, &edit) {
                // What a reveal is said to end, it ends.
                if Some(&edit) == reveal_of(&book).as_ref() {
                    let round = rounds(&book).pop().unwrap();
                    let forgone: usize = round.voters.iter().map(|voter| voter.forgone).sum();
                    let lost = round.gives_way + forgone;
                    prop_assert!(answers(&after) + lost >= answers(&book));
                    prop_assert!(answers(&after) <= answers(&book) + round.answers + set_aside(&book));
                }
                book = after;
            }
            let reading = rating::read(&book, None);
            for score in reading.stages.iter().flat_map(|stage| &stage.scores) {
                prop_assert!(score.n + score.dont_know <= 4);
            }
            prop_assert!(reading.answers <= reading.possible && reading.possible <= 4 * 4 * 3);
            prop_assert_eq!(check(&book), vec![]);
        }
    }
}
