//! What is shown of rounds: who has answered how much while they are open, and what was said once they are revealed.

use super::now::{Reveal, ratings_now};
use super::scores_of;
use super::statistics::number;
use super::voters::{self, Standing, Voter};
use crate::reading::{
    BallotSummary, MedianMove, Move, OpinionReading, RoundComparison, RoundReading, RoundResult,
    ScoreReading, Stability, StageReading, VoterReading, VoterState,
};
use crate::{Aspect, JourneyMap, Rating, RespondentId, Round, RoundState, Stage, StageId, Workbook};
use std::collections::{HashMap, HashSet};

/// The share of changed answers below which opinions are stable, so that another round would not teach more
/// (Scheibe, Skutsch and Schofer 1975, "Experiments in Delphi Methodology": less than 15 % change between two rounds).
/// They count the net change of the histogram of votes; where we know who said what, we count every answer that moved,
/// which is never less. Of voices without names we count as they do, and do not conclude as they do: that fewer *must* have
/// changed says nothing of how many did.
pub const STABLE: f64 = 0.15;

/// The rounds of a map, the first first. `stages` are its whole stages, with what follows for each.
pub(super) fn rounds(workbook: &Workbook, map: &JourneyMap, stages: &[StageReading]) -> Vec<RoundReading> {
    let mut readings: Vec<RoundReading> = Vec::new();
    for round in workbook.rounds.iter().filter(|round| round.map == map.id) {
        let voters = voters::voters(workbook, &round.id);
        let mut reading = progress(workbook, round, &voters);
        if round.state == RoundState::Revealed {
            let results = results(workbook, stages, &voters::said(&voters));
            let before = readings.iter().rev().find_map(|row| Some((&row.round, row.results.as_ref()?)));
            let compared = |(earlier, then): (&Round, &Vec<RoundResult>)| {
                // Whoever takes a blank ballot is another voice: who is who from one round to the next, nobody knows.
                let voices = earlier.anonymous || round.anonymous;
                compare(workbook, earlier, (then, &results), voices)
            };
            reading.compared = before.map(compared);
            reading.results = Some(results);
        }
        readings.push(reading);
    }
    readings
}

/// Who has answered how much.
fn progress(workbook: &Workbook, round: &Round, voters: &[Voter<'_>]) -> RoundReading {
    let GivesWay { forgone, others } = match round.state {
        RoundState::Open => gives_way(workbook, round, voters),
        RoundState::Revealed => GivesWay::default(),
    };
    let forgone = |voter: &Voter<'_>| forgone.get(&voter.respondent.id).copied().unwrap_or(0);
    let voters: Vec<VoterReading> =
        voters.iter().map(|voter| of_voter(workbook, round, voter, forgone(voter))).collect();
    RoundReading {
        gives_way: others,
        round: round.clone(),
        answers: voters.iter().map(answers).sum(),
        possible: voters.iter().map(|voter| voter.asked).sum(),
        conflicts: voters.iter().filter(|voter| voter.state == VoterState::Conflict).count(),
        voters,
        results: None,
        compared: None,
    }
}

/// The answers of somebody that count, as far as is known: of ballots that differ, the fullest.
fn answers(voter: &VoterReading) -> usize {
    let speaking = voter.ballots.iter().filter(|ballot| ballot.state != crate::BallotState::SetAside);
    speaking.map(|ballot| ballot.answers).max().unwrap_or(0)
}

/// What counts now and will not once a round is revealed.
#[derive(Default)]
struct GivesWay<'a> {
    /// What people answered before and leave open now, by whom.
    forgone: HashMap<&'a RespondentId, usize>,
    /// What nobody is known to answer anew.
    others: usize,
}

/// Counts what makes way for a round. How much does not depend on what its ballots say, only on what they leave open.
fn gives_way<'a>(workbook: &'a Workbook, round: &Round, voters: &[Voter<'_>]) -> GivesWay<'a> {
    let reveal = Reveal::of(workbook, round, voters);
    let spoken: HashSet<&StageId> = reveal.said.iter().map(|row| &row.stage).collect();
    let anew: HashSet<_> = reveal.said.iter().map(|row| (&row.respondent, &row.stage, row.aspect)).collect();
    let voices: HashSet<&RespondentId> =
        workbook.respondents.iter().filter(|row| row.anonymous).map(|row| &row.id).collect();
    let mut found = GivesWay::default();
    for row in ratings_now(workbook) {
        if voices.contains(&row.respondent) {
            found.others += usize::from(reveal.ends(row));
        } else if round.anonymous {
            found.others += usize::from(spoken.contains(&row.stage));
        } else if reveal.ends(row) && !anew.contains(&(&row.respondent, &row.stage, row.aspect)) {
            *found.forgone.entry(&row.respondent).or_default() += 1;
        }
    }
    found
}

fn of_voter(workbook: &Workbook, round: &Round, voter: &Voter<'_>, forgone: usize) -> VoterReading {
    let open = round.state == RoundState::Open;
    let phases = voter.phases();
    VoterReading {
        respondent: voter.respondent.id.clone(),
        name: voter.respondent.name.clone(),
        role: voter.respondent.role.clone(),
        state: state(voter),
        code: voter.invitation().filter(|_| open).map(|ballot| ballot.code.clone()),
        phases: phases.to_vec(),
        asked: voters::asked(workbook, &round.map, phases).len() * Aspect::ALL.len(),
        forgone,
        ballots: voter
            .ballots
            .iter()
            .map(|filled| BallotSummary {
                ballot: filled.ballot.id.clone(),
                state: filled.ballot.state,
                here: !filled.ballot.code.is_empty(),
                // Files that an earlier version wrote may still know it.
                origin: if round.anonymous { String::new() } else { filled.ballot.origin.clone() },
                answers: filled.votes.len(),
            })
            .collect(),
    }
}

fn state(voter: &Voter<'_>) -> VoterState {
    use crate::BallotState::{HandedIn, Open, SetAside};
    match voter.standing() {
        Standing::Conflict => VoterState::Conflict,
        Standing::Silent if voter.ballots.iter().any(|filled| filled.ballot.state == HandedIn) => {
            VoterState::HandedIn
        }
        Standing::Silent => VoterState::Waiting,
        Standing::Speaks(filled) => match filled.ballot.state {
            HandedIn => VoterState::HandedIn,
            Open | SetAside => VoterState::Begun,
        },
    }
}

fn results(workbook: &Workbook, stages: &[StageReading], said: &[Rating]) -> Vec<RoundResult> {
    let assured: Vec<(&Stage, Option<f64>)> =
        stages.iter().map(|reading| (&reading.stage, reading.assurance)).collect();
    let scores: Vec<Vec<ScoreReading>> = scores_of(workbook, &assured, said);
    let result = |(reading, scores): (&StageReading, Vec<ScoreReading>)| RoundResult {
        stage: reading.stage.id.clone(),
        name: reading.stage.name.clone(),
        scores,
    };
    stages.iter().zip(scores).map(result).collect()
}

/// Who moved between two rounds, by stage, respect and person.
fn compare(
    workbook: &Workbook,
    earlier: &Round,
    (then, now): (&[RoundResult], &[RoundResult]),
    voices: bool,
) -> RoundComparison {
    let names: HashMap<&RespondentId, &str> =
        workbook.respondents.iter().map(|row| (&row.id, row.name.as_str())).collect();
    let (mut pairs, mut changed) = (0, 0);
    let (mut moved, mut medians) = (Vec::new(), Vec::new());
    for (stage, before, after) in questions(then, now) {
        if voices {
            let (answers, at_least) = net_change(before, after);
            pairs += answers;
            changed += at_least;
        } else {
            for (from, to) in answered_twice(before, after) {
                pairs += 1;
                if from.score != to.score {
                    let name = names.get(&to.respondent).copied().unwrap_or_default();
                    moved.push(moved_answer(stage, after.aspect, name, from, to));
                }
            }
        }
        if before.median != after.median {
            medians.push(MedianMove {
                stage: stage.stage.clone(),
                stage_name: stage.name.clone(),
                aspect: after.aspect,
                from: before.median,
                to: after.median,
            });
        }
    }
    changed += moved.len();
    let share = (pairs > 0).then(|| number(changed) / number(pairs));
    RoundComparison {
        with: earlier.id.clone(),
        name: earlier.name.clone(),
        voices,
        pairs,
        changed,
        share,
        stability: share.map(|share| stability(share, voices)),
        moved,
        medians,
    }
}

/// What follows from a share of changed answers. That of voices is a lower bound, from which no more can follow than that
/// opinions move: whoever swapped answers changed both and no histogram.
fn stability(share: f64, voices: bool) -> Stability {
    match (share < STABLE, voices) {
        (false, _) => Stability::Moving,
        (true, false) => Stability::Stable,
        (true, true) => Stability::Unknown,
    }
}

/// What two rounds say to each question. Both have the stages that the map has now, in its order.
fn questions<'a>(
    then: &'a [RoundResult],
    now: &'a [RoundResult],
) -> impl Iterator<Item = (&'a RoundResult, &'a ScoreReading, &'a ScoreReading)> {
    then.iter().zip(now).flat_map(|(before, after)| {
        before.scores.iter().zip(&after.scores).map(move |(before, now)| (after, before, now))
    })
}

/// How many answers there were in both rounds, and how many of them must have changed at least: the net change of the
/// histogram of votes ("don't know" among them), halved, since who leaves one step arrives at another, and without those
/// who came or went (Scheibe, Skutsch and Schofer 1975).
fn net_change(before: &ScoreReading, after: &ScoreReading) -> (usize, usize) {
    let votes = |score: &ScoreReading| {
        let [one, two, three, four, five] = score.counts;
        [one, two, three, four, five, score.dont_know]
    };
    let (then, now) = (votes(before), votes(after));
    let (total_then, total_now) = (then.iter().sum::<usize>(), now.iter().sum::<usize>());
    let difference: usize = then.iter().zip(&now).map(|(then, now)| then.abs_diff(*now)).sum();
    (total_then.min(total_now), (difference - total_then.abs_diff(total_now)) / 2)
}

/// The answers of those who gave one in both rounds.
fn answered_twice<'a>(
    before: &'a ScoreReading,
    after: &'a ScoreReading,
) -> impl Iterator<Item = (&'a OpinionReading, &'a OpinionReading)> {
    let earlier: HashMap<&RespondentId, &OpinionReading> =
        before.opinions.iter().map(|opinion| (&opinion.respondent, opinion)).collect();
    after.opinions.iter().filter_map(move |to| Some((*earlier.get(&to.respondent)?, to)))
}

fn moved_answer(
    stage: &RoundResult,
    aspect: Aspect,
    name: &str,
    from: &OpinionReading,
    to: &OpinionReading,
) -> Move {
    Move {
        respondent: to.respondent.clone(),
        name: name.to_owned(),
        stage: stage.stage.clone(),
        stage_name: stage.name.clone(),
        aspect,
        from: from.score,
        to: to.score,
    }
}
