//! Which ratings count now.
//!
//! Nobody knows whose a voice is. So of one stage either voices count or answers with names, never both: together they
//! would count somebody twice. What was said with names before an anonymous round stays in the workbook and counts no
//! more; all of it, also of those who took no part, since what stays and what goes would tell who did.

use super::voters::{Standing, Voter, asked, said};
use crate::{Rating, RespondentId, Round, StageId, Workbook};
use std::collections::HashSet;

/// Who speaks of what now.
pub(crate) struct Now<'a> {
    voices: HashSet<&'a RespondentId>,
    /// The stages of which voices speak.
    voiced: HashSet<&'a StageId>,
}

impl<'a> Now<'a> {
    pub(crate) fn of(workbook: &'a Workbook) -> Self {
        let voices: HashSet<&RespondentId> =
            workbook.respondents.iter().filter(|row| row.anonymous).map(|row| &row.id).collect();
        // Mostly there are none, and then sixty thousand ratings need not be looked at.
        let spoken = workbook.ratings.iter().filter(|_| !voices.is_empty());
        let voiced = spoken.filter(|row| voices.contains(&row.respondent)).map(|row| &row.stage).collect();
        Self { voices, voiced }
    }

    /// Whether there are any voices in the workbook.
    pub(crate) fn has_voices(&self) -> bool {
        !self.voices.is_empty()
    }

    /// Whether voices speak of a stage.
    pub(crate) fn is_voiced(&self, stage: &StageId) -> bool {
        self.voiced.contains(stage)
    }

    /// Whether a rating counts: one with a name only where no voice speaks.
    pub(crate) fn counts(&self, rating: &Rating) -> bool {
        !self.is_voiced(&rating.stage) || self.voices.contains(&rating.respondent)
    }
}

/// The ratings that count now.
pub fn ratings_now(workbook: &Workbook) -> impl Iterator<Item = &Rating> {
    let now = Now::of(workbook);
    workbook.ratings.iter().filter(move |row| now.counts(row))
}

/// What comes of the ratings when a round is revealed.
pub(crate) struct Reveal {
    /// What its ballots say.
    pub(crate) said: Vec<Rating>,
    /// Whoever answered has answered all that they were asked: what they said of it before is over.
    answered: HashSet<(RespondentId, StageId)>,
    /// The stages that anybody who answered was asked. What voices said of them before is over, whoever they were.
    asked: HashSet<StageId>,
    voices: HashSet<RespondentId>,
}

impl Reveal {
    pub(crate) fn of(workbook: &Workbook, round: &Round, voters: &[Voter<'_>]) -> Self {
        let said = said(voters);
        let mut answered: HashSet<(RespondentId, StageId)> =
            said.iter().map(|row| (row.respondent.clone(), row.stage.clone())).collect();
        for voter in voters.iter().filter(|voter| matches!(voter.standing(), Standing::Speaks(_))) {
            let stages = asked(workbook, &round.map, voter.phases());
            answered.extend(stages.into_iter().map(|stage| (voter.respondent.id.clone(), stage.id.clone())));
        }
        let asked = answered.iter().map(|(_, stage)| stage.clone()).collect();
        let voices =
            workbook.respondents.iter().filter(|row| row.anonymous).map(|row| row.id.clone()).collect();
        Self { said, answered, asked, voices }
    }

    /// Whether a rating of before is over. Of one with a name that makes way for voices the row is kept, which may say
    /// what no round has on record.
    pub(crate) fn ends(&self, rating: &Rating) -> bool {
        if self.voices.contains(&rating.respondent) {
            return self.asked.contains(&rating.stage);
        }
        self.answered.contains(&(rating.respondent.clone(), rating.stage.clone()))
    }
}
