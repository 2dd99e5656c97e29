//! Who takes part in a round, and which of their ballots speaks for them.
//!
//! Everything here follows from the *set* of ballots of a round, never from the order in which they came in.

use super::now::Now;
use crate::{
    Ballot, BallotId, BallotState, JourneyMap, MapId, Phase, Rating, Respondent, RespondentId, Round,
    RoundId, RoundState, Stage, StageId, Vote, Workbook,
};
use std::collections::{HashMap, HashSet};

/// Somebody who takes part in a round, with their ballots in the order of their ids.
pub(crate) struct Voter<'a> {
    pub(crate) respondent: &'a Respondent,
    pub(crate) ballots: Vec<Filled<'a>>,
}

/// A ballot with what stands on it, by stage and respect.
pub(crate) struct Filled<'a> {
    pub(crate) ballot: &'a Ballot,
    pub(crate) votes: Vec<&'a Vote>,
}

/// What somebody's ballots amount to.
pub(crate) enum Standing<'b, 'a> {
    /// No ballot says anything.
    Silent,
    /// One speaks, or several that say the same.
    Speaks(&'b Filled<'a>),
    /// Two say different things, and none was preferred.
    Conflict,
}

impl Filled<'_> {
    /// Whether it speaks for its owner: it says something and was not set aside. One that is not handed in counts,
    /// since people forget to; an empty one does not.
    pub(crate) fn speaks(&self) -> bool {
        !self.votes.is_empty() && self.ballot.state != BallotState::SetAside
    }

    /// Whether two ballots say the same.
    fn says_the_same_as(&self, other: &Self) -> bool {
        let said = |vote: &Vote| (vote.stage.clone(), vote.aspect, vote.score, vote.comment.clone());
        self.votes.len() == other.votes.len()
            && self.votes.iter().zip(&other.votes).all(|(one, two)| said(one) == said(two))
    }
}

impl<'a> Voter<'a> {
    /// What their ballots amount to.
    pub(crate) fn standing(&self) -> Standing<'_, 'a> {
        let mut speaking = self.ballots.iter().filter(|filled| filled.speaks());
        let Some(first) = speaking.next() else { return Standing::Silent };
        if speaking.all(|other| first.says_the_same_as(other)) {
            Standing::Speaks(first)
        } else {
            Standing::Conflict
        }
    }

    /// The ballot that was made for them when they were invited.
    pub(crate) fn invitation(&self) -> Option<&'a Ballot> {
        self.ballots.iter().map(|filled| filled.ballot).find(|ballot| !ballot.code.is_empty())
    }

    /// The phases whose stages they are asked; none means all, also of those who were not invited here.
    pub(crate) fn phases(&self) -> &'a [Phase] {
        self.invitation().map_or(&[], |ballot| &ballot.phases)
    }
}

/// Who takes part in a round, in the order of the respondents.
pub(crate) fn voters<'a>(workbook: &'a Workbook, round: &RoundId) -> Vec<Voter<'a>> {
    let mut filled: HashMap<&BallotId, Filled<'a>> = workbook
        .ballots
        .iter()
        .filter(|ballot| ballot.round == *round)
        .map(|ballot| (&ballot.id, Filled { ballot, votes: Vec::new() }))
        .collect();
    for vote in &workbook.votes {
        if let Some(filled) = filled.get_mut(&vote.ballot) {
            filled.votes.push(vote);
        }
    }
    let mut of: HashMap<&RespondentId, Vec<Filled<'a>>> = HashMap::new();
    for mut filled in filled.into_values() {
        filled.votes.sort_unstable_by_key(|vote| (&vote.stage, vote.aspect));
        of.entry(&filled.ballot.respondent).or_default().push(filled);
    }
    let voter = |respondent: &'a Respondent| {
        let mut ballots = of.remove(&respondent.id)?;
        ballots.sort_unstable_by_key(|filled| &filled.ballot.id);
        Some(Voter { respondent, ballots })
    };
    workbook.respondents.iter().filter_map(voter).collect()
}

/// The stages of a round's map that somebody with these phases is asked: whole ones, in the order of the journey.
pub(crate) fn asked<'a>(workbook: &'a Workbook, map: &'a MapId, phases: &[Phase]) -> Vec<&'a Stage> {
    workbook.stages_of(map).filter(|stage| is_asked(stage, phases)).collect()
}

/// Whether somebody with these phases is asked about a stage: parts of stages are detail, and not rated.
pub(crate) fn is_asked(stage: &Stage, phases: &[Phase]) -> bool {
    stage.within.is_none() && (phases.is_empty() || phases.contains(&stage.phase))
}

/// The round of a map in which ballots are being filled in; there is one at most.
#[must_use]
pub fn open_round<'a>(workbook: &'a Workbook, map: &MapId) -> Option<&'a Round> {
    workbook.rounds.iter().find(|round| round.map == *map && round.state == RoundState::Open)
}

/// What the ballots of a round say, as ratings, by respondent and stage. Those in conflict say nothing.
pub(crate) fn said(voters: &[Voter<'_>]) -> Vec<Rating> {
    let of_voter = |voter: &Voter<'_>| match voter.standing() {
        Standing::Silent | Standing::Conflict => Vec::new(),
        Standing::Speaks(filled) => filled.votes.iter().map(|vote| rating(voter.respondent, vote)).collect(),
    };
    voters.iter().flat_map(of_voter).collect()
}

fn rating(respondent: &Respondent, vote: &Vote) -> Rating {
    Rating {
        respondent: respondent.id.clone(),
        stage: vote.stage.clone(),
        aspect: vote.aspect,
        score: vote.score,
        comment: vote.comment.clone(),
    }
}

/// Those whose answers a map waits for: everybody with a name, and of stages of which voices speak, the voices.
pub(super) struct Expected<'a> {
    now: Now<'a>,
    pub(super) named: HashSet<&'a RespondentId>,
    /// The voices of the last round that was revealed, if it was anonymous, and those that count.
    pub(super) voices: HashSet<&'a RespondentId>,
    /// The stages that were rated with names.
    rated: HashSet<&'a StageId>,
    /// Whether the last round was anonymous: of what it says nothing, and nobody else did, voices are asked.
    anonymous: bool,
}

impl<'a> Expected<'a> {
    pub(super) fn of(workbook: &'a Workbook, map: Option<&JourneyMap>) -> Self {
        let now = Now::of(workbook);
        let named = workbook.respondents.iter().filter(|row| !row.anonymous).map(|row| &row.id).collect();
        let (mut voices, mut rated) = (HashSet::new(), HashSet::new());
        let mut anonymous = false;
        // Mostly there are no voices, and then sixty thousand ratings need not be looked at.
        if let Some(map) = map.filter(|_| now.has_voices()) {
            let stages: HashSet<_> = workbook.stages_of(&map.id).map(|stage| &stage.id).collect();
            for row in workbook.ratings.iter().filter(|row| stages.contains(&row.stage) && now.counts(row)) {
                if now.is_voiced(&row.stage) {
                    voices.insert(&row.respondent);
                } else {
                    rated.insert(&row.stage);
                }
            }
            let revealed = |row: &&Round| row.map == map.id && row.state == RoundState::Revealed;
            if let Some(last) = workbook.rounds.iter().rev().find(revealed).filter(|round| round.anonymous) {
                anonymous = true;
                let asked = workbook.ballots.iter().filter(|row| row.round == last.id);
                voices.extend(asked.map(|row| &row.respondent));
            }
        }
        Self { now, named, voices, rated, anonymous }
    }

    /// Whether it is voices who are asked about a stage.
    pub(super) fn is_voiced(&self, stage: &StageId) -> bool {
        self.now.is_voiced(stage) || (self.anonymous && !self.rated.contains(stage))
    }

    /// How many are asked about a stage.
    pub(super) fn about(&self, stage: &StageId) -> usize {
        if self.is_voiced(stage) { self.voices.len() } else { self.named.len() }
    }
}
