//! Ratings: how well each stage works, in the eyes of those who know.
//!
//! Few people rate, and they rate on five steps: the median stands for them, quartiles for their spread, r_wg
//! for their agreement. Below three scores nothing is called a verdict.

mod ballot;
mod files;
mod headline;
mod note;
pub(crate) mod now;
mod round;
mod scores;
mod statistics;
mod step_back;
pub(crate) mod voters;

pub use ballot::{ballot, ballot_of_map};
pub use files::{BallotFile, FileStage, ballot_id, check_ballots, take_ballots};
pub use now::ratings_now;
pub use round::STABLE;
pub use scores::{VERDICT, severity};
pub use statistics::{KendallW, agreement, kendall_w, mean, median, quartiles, variance, weighted_quantile};
pub use step_back::asked_before_undo;
pub use voters::open_round;

pub(crate) use scores::{scores, scores_of};
pub(crate) use statistics::number;

use crate::reading::{Accord, Concordance, RatingsReading, ScoreReading, StageReading, WeakSpot};
use crate::{Aspect, JourneyMap, MapId, Respondent, RespondentId, StageId, Workbook, journey};
use now::Now;
use std::collections::{HashMap, HashSet};
use voters::Expected;

/// What the ratings screen shows of a map: the one asked for, or the first.
#[must_use]
pub fn read(workbook: &Workbook, map: Option<&MapId>) -> RatingsReading {
    let map = journey::chosen(workbook, map);
    let stages = map.map_or_else(Vec::new, |map| journey::whole_stages(workbook, map));
    let expected = Expected::of(workbook, map);
    let asked = |stage: &StageReading| expected.about(&stage.stage.id);
    let answers = stages.iter().flat_map(|stage| &stage.scores).map(|score| score.opinions.len()).sum();
    let mut reading = RatingsReading {
        headline: headline::nothing(),
        maps: workbook.maps.to_vec(),
        map: map.cloned(),
        respondents: raters(workbook, &expected),
        speakers: workbook.respondents.iter().map(|row| row.id.clone()).collect(),
        weights: workbook.role_weights.to_vec(),
        answers,
        possible: stages.iter().map(asked).sum::<usize>() * Aspect::ALL.len(),
        set_aside: set_aside(workbook, &stages),
        concordance: concordance(workbook, &stages),
        talk_about: disputed(workbook, &stages, &expected),
        weak_spots: severe(workbook, &stages, &expected),
        rounds: map.map_or_else(Vec::new, |map| round::rounds(workbook, map, &stages)),
        stages,
    };
    let people = reading.stages.iter().map(asked).max().unwrap_or(0);
    reading.headline = headline::of(&reading, people);
    reading
}

/// Everybody with a name, who may be asked; and those voices that this map hears.
fn raters(workbook: &Workbook, expected: &Expected<'_>) -> Vec<Respondent> {
    let rates = |row: &&Respondent| !row.anonymous || expected.voices.contains(&row.id);
    workbook.respondents.iter().filter(rates).cloned().collect()
}

/// How many answers with names made way for voices.
fn set_aside(workbook: &Workbook, stages: &[StageReading]) -> usize {
    let now = Now::of(workbook);
    if !now.has_voices() {
        return 0;
    }
    let stages: HashSet<&StageId> = stages.iter().map(|reading| &reading.stage.id).collect();
    workbook.ratings.iter().filter(|row| stages.contains(&row.stage) && !now.counts(row)).count()
}

/// The weak spots of a map, the most severe first: verdicts with a severity above 0.
#[must_use]
pub fn weak_spots(workbook: &Workbook, map: &JourneyMap) -> Vec<WeakSpot> {
    severe(workbook, &journey::whole_stages(workbook, map), &Expected::of(workbook, Some(map)))
}

/// What an agreement amounts to: ≥ 0.7 strong, ≥ 0.5 moderate, below weak (LeBreton and Senter 2008 call 0.71
/// and more strong, 0.51 and more moderate).
#[must_use]
pub fn accord(agreement: f64) -> Accord {
    if agreement >= 0.7 {
        Accord::Strong
    } else if agreement >= 0.5 {
        Accord::Moderate
    } else {
        Accord::Weak
    }
}

fn severe(workbook: &Workbook, stages: &[StageReading], expected: &Expected<'_>) -> Vec<WeakSpot> {
    let weak = |score: &ScoreReading| score.severity.is_some_and(|severity| severity > 0.0);
    let mut spots = spots(workbook, stages, expected, weak);
    // The sort keeps the order of the journey among spots of the same severity.
    spots.sort_by(|a, b| b.severity.total_cmp(&a.severity));
    spots
}

fn disputed(workbook: &Workbook, stages: &[StageReading], expected: &Expected<'_>) -> Vec<WeakSpot> {
    let mut spots = spots(workbook, stages, expected, |score| score.accord == Some(Accord::Weak));
    let urgency = |spot: &WeakSpot| spot.spread * spot.severity;
    spots.sort_by(|a, b| urgency(b).total_cmp(&urgency(a)).then(a.agreement.total_cmp(&b.agreement)));
    spots
}

/// The verdicts that match, as spots, in the order of the journey.
fn spots(
    workbook: &Workbook,
    stages: &[StageReading],
    expected: &Expected<'_>,
    matches: impl Fn(&ScoreReading) -> bool,
) -> Vec<WeakSpot> {
    let voices = note::people(workbook, &expected.voices);
    let named = note::people(workbook, &expected.named);
    let people = |stage: &StageId| if expected.is_voiced(stage) { &voices } else { &named };
    let spot = |stage: &StageReading, score: &ScoreReading| {
        let (low, high) = score.quartiles?;
        let mut scores: Vec<u8> = score.opinions.iter().filter_map(|opinion| opinion.score).collect();
        scores.sort_unstable();
        Some(WeakSpot {
            stage: stage.stage.id.clone(),
            name: stage.stage.name.clone(),
            aspect: score.aspect,
            median: score.median?,
            n: score.n,
            severity: score.severity?,
            spread: high - low,
            agreement: score.agreement?,
            cause: score.cause,
            weighted: score.weighted,
            scores,
            note: note::of(score, people(&stage.stage.id)),
        })
    };
    let all = stages.iter().flat_map(|stage| stage.scores.iter().map(move |score| (stage, score)));
    all.filter(|(_, score)| matches(score)).filter_map(|(stage, score)| spot(stage, score)).collect()
}

/// Kendall's W over the stages of a map: each respondent who scored every stage ranks them by the mean over the
/// respects they scored.
fn concordance(workbook: &Workbook, stages: &[StageReading]) -> Option<Concordance> {
    let mut means: HashMap<&RespondentId, Vec<(f64, f64)>> = HashMap::new();
    for (index, stage) in stages.iter().enumerate() {
        for opinion in stage.scores.iter().flat_map(|score| &score.opinions) {
            if let Some(score) = opinion.score {
                let row = means.entry(&opinion.respondent).or_insert_with(|| vec![(0.0, 0.0); stages.len()]);
                row[index].0 += f64::from(score);
                row[index].1 += 1.0;
            }
        }
    }
    let complete = |row: &RespondentId| {
        let row = means.get(row)?;
        row.iter().map(|(sum, count)| (*count > 0.0).then(|| sum / count)).collect::<Option<Vec<f64>>>()
    };
    let raters: Vec<Vec<f64>> = workbook.respondents.iter().filter_map(|row| complete(&row.id)).collect();
    let found = kendall_w(&raters)?;
    Some(Concordance {
        w: found.w,
        chi_squared: found.chi_squared,
        respondents: raters.len(),
        stages: stages.len(),
    })
}
