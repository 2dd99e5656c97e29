//! Ratings put together stage by stage.

use super::{accord, agreement, median, quartiles};
use crate::reading::{OpinionReading, ScoreReading};
use crate::{Aspect, CauseKind, Rating, RespondentId, Stage, StageId, Workbook};
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

/// The scores of stages in the order acquisition, retention, satisfaction, each stage with its assurance.
pub(crate) fn scores(workbook: &Workbook, stages: &[(&Stage, Option<f64>)]) -> Vec<Vec<ScoreReading>> {
    let aspects = Aspect::ALL.len();
    let stage_at: HashMap<&StageId, usize> =
        stages.iter().enumerate().map(|(index, (stage, _))| (&stage.id, index)).collect();
    let respondent_at: HashMap<&RespondentId, usize> =
        workbook.respondents.iter().enumerate().map(|(index, row)| (&row.id, index)).collect();
    let mut given: Vec<Vec<(usize, &Rating)>> = vec![Vec::new(); stages.len() * aspects];
    for rating in &workbook.ratings {
        if let (Some(stage), Some(&respondent)) =
            (stage_at.get(&rating.stage), respondent_at.get(&rating.respondent))
            && stages[*stage].0.within.is_none()
        {
            given[stage * aspects + place(rating.aspect)].push((respondent, rating));
        }
    }
    let causes: HashMap<(&StageId, Aspect), CauseKind> =
        workbook.causes.iter().map(|cause| ((&cause.stage, cause.aspect), cause.cause)).collect();

    let mut given = given.into_iter();
    let reading = |(stage, assurance): &(&Stage, Option<f64>)| {
        let of_stage = Aspect::ALL.iter().zip(given.by_ref());
        let one = |(&aspect, mut ratings): (&Aspect, Vec<(usize, &Rating)>)| {
            ratings.sort_unstable_by_key(|(respondent, _)| *respondent);
            let cause = causes.get(&(&stage.id, aspect)).copied();
            score(stage, aspect, *assurance, &ratings, cause)
        };
        of_stage.map(one).collect()
    };
    stages.iter().map(reading).collect()
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
    cause: Option<CauseKind>,
) -> ScoreReading {
    let scores: Vec<f64> = ratings.iter().filter_map(|(_, rating)| rating.score).map(f64::from).collect();
    let verdict = scores.len() >= VERDICT;
    let (median, agreement) = (median(&scores), agreement(&scores));
    ScoreReading {
        stage: stage.id.clone(),
        aspect,
        opinions: ratings
            .iter()
            .map(|(_, rating)| OpinionReading {
                respondent: rating.respondent.clone(),
                score: rating.score,
                comment: rating.comment.clone(),
            })
            .collect(),
        counts: [1, 2, 3, 4, 5]
            .map(|step: u8| ratings.iter().filter(|(_, rating)| rating.score == Some(step)).count()),
        n: scores.len(),
        dont_know: ratings.len() - scores.len(),
        median,
        quartiles: quartiles(&scores),
        agreement,
        accord: agreement.filter(|_| verdict).map(accord),
        verdict,
        severity: median.filter(|_| verdict).map(|median| severity(median, stage.importance, assurance)),
        cause,
    }
}
