//! Random edits of rounds of rating.

use super::strategies::{Blueprint, pick};
use crate::{BallotDraft, Edit, Invitation, Phase, Raters, VoteDraft, Workbook};

/// How many places random edits of rounds have among all.
pub(super) const PLACES: usize = 16;

impl Blueprint {
    /// The edit in one of the [`PLACES`], on a workbook as it stands now.
    pub(super) fn build_round(&self, book: &Workbook, place: usize) -> Edit {
        let Self { first, second, third, astray, figure, small, flag, aspect, opinion, .. } = *self;
        let round = pick(&book.rounds, first, astray, |row| &row.id);
        let ballot = pick(&book.ballots, second, astray, |row| &row.id);
        let stage = pick(&book.stages, first, astray, |row| &row.id);
        let respondent = pick(&book.respondents, third, astray, |row| &row.id);
        let phases = vec![*self.choice.get(Phase::ALL); usize::from(small > 5)];
        match place {
            0 => Edit::SetGoal { stage, aspect, score: flag.then_some(small) },
            1 => Edit::WeighRole { role: self.text.clone(), weight: flag.then_some(figure / 5.0) },
            2 | 3 => {
                let map = pick(&book.maps, first, astray, |row| &row.id);
                let (name, begun) = (self.text.clone(), self.date.clone());
                Edit::BeginRound { map, name, begun, raters: self.raters(book) }
            }
            4 => Edit::Invite { round, respondent, phases },
            5 => Edit::AddVoice { round },
            6 | 7 => Edit::VoteComment { ballot, stage, aspect, comment: self.text.clone() },
            8 => Edit::HandIn { ballot },
            9 => Edit::Reopen { ballot },
            10 => {
                let score = (1..=5).contains(&small).then_some(small);
                let vote = VoteDraft { stage, aspect, score, comment: self.reason.clone() };
                let ballots = vec![BallotDraft { respondent, origin: self.text.clone(), votes: vec![vote] }];
                Edit::TakeBallots { round, ballots }
            }
            11 => Edit::PreferBallot { ballot },
            12 => Edit::Reveal { round },
            13 => Edit::RemoveRound { round },
            _ => Edit::Vote { ballot, stage, aspect, opinion },
        }
    }

    /// A few people, or a few voices.
    fn raters(&self, book: &Workbook) -> Raters {
        if self.flag {
            return Raters::Anonymous(self.small.into());
        }
        let people = book.respondents.iter().filter(|row| !row.anonymous).take(self.small.into());
        let invitation = |row: &crate::Respondent| Invitation { respondent: row.id.clone(), phases: vec![] };
        Raters::Named(people.map(invitation).collect())
    }
}
