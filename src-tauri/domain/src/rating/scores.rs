//! Ratings put together stage by stage.

use super::now::ratings_now;
use super::{accord, agreement, median, quartiles, weighted_quantile};
use crate::reading::{OpinionReading, ScoreReading};
use crate::{Aspect, CauseKind, Rating, Respondent, RespondentId, Stage, StageId, Workbook};
use std::collections::HashMap;

/// Scores below this number are shown as they are and are no verdict.
pub const VERDICT: usize = 3;

/// How severe a weak spot is, 0…3: `(5 − median) / 4 × importance × (0.5 + 0.5 × assurance of the stage)`.
///
/// What we are less sure of weighs up to half less. A stage without required lanes claims nothing that could be
/// unsure: what its raters say weighs in full.
///
/// ```
/// assert_eq!(domain::rating::severity(1.0, 3, Some(1.0)), 3.0);
/// assert_eq!(domain::rating::severity(3.0, 2, Some(0.5)), 0.75);
/// ```
#[must_use]
pub fn severity(median: f64, importance: u8, assurance: Option<f64>) -> f64 {
    (5.0 - median) / 4.0 * f64::from(importance) * (0.5 + 0.5 * assurance.unwrap_or(1.0))
}

/// The scores of stages in the order acquisition, retention, satisfaction, each stage with its assurance: what the
/// workbook's ratings that count say of them now.
pub(crate) fn scores(workbook: &Workbook, stages: &[(&Stage, Option<f64>)]) -> Vec<Vec<ScoreReading>> {
    scores_of(workbook, stages, ratings_now(workbook))
}

/// The scores of stages, likewise, as some ratings have them.
pub(crate) fn scores_of<'a>(
    workbook: &Workbook,
    stages: &[(&Stage, Option<f64>)],
    ratings: impl IntoIterator<Item = &'a Rating>,
) -> Vec<Vec<ScoreReading>> {
    let aspects = Aspect::ALL.len();
    let stage_at: HashMap<&StageId, usize> =
        stages.iter().enumerate().map(|(index, (stage, _))| (&stage.id, index)).collect();
    let respondent_at: HashMap<&RespondentId, usize> =
        workbook.respondents.iter().enumerate().map(|(index, row)| (&row.id, index)).collect();
    let mut given: Vec<Vec<(usize, &Rating)>> = vec![Vec::new(); stages.len() * aspects];
    for rating in ratings {
        if let (Some(stage), Some(&respondent)) =
            (stage_at.get(&rating.stage), respondent_at.get(&rating.respondent))
            && stages[*stage].0.within.is_none()
        {
            given[stage * aspects + place(rating.aspect)].push((respondent, rating));
        }
    }
    let facts = Facts::of(workbook);
    let mut given = given.into_iter();
    let reading = |(stage, assurance): &(&Stage, Option<f64>)| {
        let of_stage = Aspect::ALL.iter().zip(given.by_ref());
        let one = |(&aspect, mut ratings): (&Aspect, Vec<(usize, &Rating)>)| {
            ratings.sort_unstable_by_key(|(respondent, _)| *respondent);
            score(stage, aspect, *assurance, &ratings, &facts)
        };
        of_stage.map(one).collect()
    };
    stages.iter().map(reading).collect()
}

/// What else is known of stages and raters.
struct Facts<'a> {
    causes: HashMap<(&'a StageId, Aspect), CauseKind>,
    goals: HashMap<(&'a StageId, Aspect), u8>,
    /// The weight of each respondent, in their order.
    weights: Vec<f64>,
}

impl<'a> Facts<'a> {
    fn of(workbook: &'a Workbook) -> Self {
        Self {
            causes: workbook.causes.iter().map(|row| ((&row.stage, row.aspect), row.cause)).collect(),
            goals: workbook.goals.iter().map(|row| ((&row.stage, row.aspect), row.score)).collect(),
            weights: weights(workbook),
        }
    }
}

/// How much the scores of each respondent weigh: as their role does, and 1 where nothing else was said. Voices of an
/// anonymous round have no role.
fn weights(workbook: &Workbook) -> Vec<f64> {
    let of_role: HashMap<&str, f64> =
        workbook.role_weights.iter().map(|row| (row.role.as_str(), row.weight)).collect();
    let weight = |row: &Respondent| {
        if row.anonymous { 1.0 } else { of_role.get(row.role.as_str()).copied().unwrap_or(1.0) }
    };
    workbook.respondents.iter().map(weight).collect()
}

/// The place of an aspect among those of a stage.
fn place(aspect: Aspect) -> usize {
    match aspect {
        Aspect::Acquisition => 0,
        Aspect::Retention => 1,
        Aspect::Satisfaction => 2,
    }
}

fn score(
    stage: &Stage,
    aspect: Aspect,
    assurance: Option<f64>,
    ratings: &[(usize, &Rating)],
    facts: &Facts<'_>,
) -> ScoreReading {
    let weighed: Vec<(f64, f64)> = ratings
        .iter()
        .filter_map(|(respondent, rating)| Some((f64::from(rating.score?), facts.weights[*respondent])))
        .collect();
    let scores: Vec<f64> = weighed.iter().map(|(score, _)| *score).collect();
    let middle = Middle::of(&scores, &weighed);
    let verdict = scores.len() >= VERDICT && middle.median.is_some();
    let agreement = agreement(&scores);
    let about = (&stage.id, aspect);
    ScoreReading {
        stage: stage.id.clone(),
        aspect,
        opinions: ratings
            .iter()
            .map(|(speaker, rating)| OpinionReading {
                respondent: rating.respondent.clone(),
                speaker: *speaker,
                score: rating.score,
                comment: rating.comment.clone(),
            })
            .collect(),
        counts: [1, 2, 3, 4, 5]
            .map(|step: u8| ratings.iter().filter(|(_, rating)| rating.score == Some(step)).count()),
        n: scores.len(),
        dont_know: ratings.len() - scores.len(),
        median: middle.median,
        quartiles: middle.quartiles,
        weighted: middle.weighted,
        agreement,
        accord: agreement.filter(|_| verdict).map(accord),
        verdict,
        severity: middle
            .median
            .filter(|_| verdict)
            .map(|median| severity(median, stage.importance, assurance)),
        cause: facts.causes.get(&about).copied(),
        goal: facts.goals.get(&about).copied(),
    }
}

/// The middle of some scores and their spread.
struct Middle {
    median: Option<f64>,
    quartiles: Option<(f64, f64)>,
    /// Whether the scores weigh differently.
    weighted: bool,
}

impl Middle {
    /// Of scores, and of the same with their weights. r_wg and Kendall's W never ask for weights: agreement is among
    /// people, whatever they weigh.
    fn of(scores: &[f64], weighed: &[(f64, f64)]) -> Self {
        let alike = weighed.windows(2).all(|pair| pair[0].1.total_cmp(&pair[1].1).is_eq());
        if alike && weighed.first().is_none_or(|(_, weight)| *weight > 0.0) {
            return Self { median: median(scores), quartiles: quartiles(scores), weighted: false };
        }
        let at = |share: f64| weighted_quantile(weighed, share);
        Self { median: at(0.5), quartiles: at(0.25).zip(at(0.75)), weighted: true }
    }
}
