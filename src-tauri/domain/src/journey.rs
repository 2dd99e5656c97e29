//! Journey maps: how buyers interact with us today.
//!
//! Work starts from the stage one knows best: what is filled there is the *detail bar*, and the map shows how
//! far each other stage is from it. Completeness counts filled required cells, assurance weighs them by how sure
//! we are.

mod compare;
mod coverage;
mod evidence;
mod headline;
mod missing;
mod template;

pub use compare::compare;
pub use evidence::evidence;
pub use template::template;

pub(crate) use coverage::{READY, coverage, measured};

use crate::reading::{CellReading, JourneyReading, MapReading, MeasureReading, ScoreReading, StageReading};
use crate::{
    Cell, Confidence, Evidence, EvidenceId, JourneyMap, Lane, LaneId, MapId, Measure, OfferingKind,
    RespondentId, Stage, StageId, Workbook, rating, text,
};
use std::collections::{HashMap, HashSet};

/// What the journey screen shows of a map: the one asked for, or the first. `today` is the day, `YYYY-MM-DD`, against
/// which days of review are held; without one nothing is stale.
#[must_use]
pub fn read(workbook: &Workbook, map: Option<&MapId>, today: &str) -> JourneyReading {
    let shown = chosen(workbook, map).map(|map| read_map(workbook, map, today));
    JourneyReading {
        headline: headline::of(workbook, shown.as_ref()),
        maps: workbook.maps.to_vec(),
        offerings: workbook.offerings.iter().filter(|row| row.kind == OfferingKind::Ours).cloned().collect(),
        segments: workbook.segments.to_vec(),
        map: shown,
    }
}

/// The map asked for, or the first.
#[must_use]
pub fn chosen<'a>(workbook: &'a Workbook, map: Option<&MapId>) -> Option<&'a JourneyMap> {
    let asked = map.and_then(|id| workbook.maps.iter().find(|map| map.id == *id));
    asked.or_else(|| workbook.maps.first())
}

/// The whole stages of a map with what follows for each: those that are rated.
pub(crate) fn whole_stages(workbook: &Workbook, map: &JourneyMap) -> Vec<StageReading> {
    let mut stages = stages(workbook, map).stages;
    stages.retain(|reading| reading.stage.within.is_none());
    stages
}

/// The stages of a map with what follows for each, and for the map as a whole.
pub(crate) struct MapStages {
    pub(crate) stages: Vec<StageReading>,
    pub(crate) completeness: Option<f64>,
    pub(crate) assurance: Option<f64>,
    pub(crate) ready: bool,
    pub(crate) best_known: Option<StageId>,
}

/// What follows for each stage of a map.
pub(crate) fn stages(workbook: &Workbook, map: &JourneyMap) -> MapStages {
    let stages: Vec<&Stage> = workbook.stages_of(&map.id).collect();
    let lanes: Vec<&Lane> = workbook.lanes_of(&map.id).collect();
    let coverage = coverage(&workbook.cells, &measured(workbook), &stages, &lanes);
    let assured: Vec<_> =
        stages.iter().zip(&coverage.stages).map(|(stage, covered)| (*stage, covered.assurance())).collect();
    let scores = rating::scores(workbook, &assured);
    let readings = stages.iter().zip(&coverage.stages).zip(scores).enumerate();
    MapStages {
        best_known: coverage.best_known().map(|best| stages[best].id.clone()),
        completeness: coverage.completeness(),
        assurance: coverage.assurance(),
        ready: coverage.ready(),
        stages: readings
            .map(|(index, ((stage, covered), scores))| StageReading {
                stage: (*stage).clone(),
                completeness: covered.completeness(),
                assurance: covered.assurance(),
                below_bar: coverage.below_bar(index),
                scores,
            })
            .collect(),
    }
}

fn read_map(workbook: &Workbook, map: &JourneyMap, today: &str) -> MapReading {
    let mut facts = stages(workbook, map);
    let round = rating::open_round(workbook, &map.id).map(|round| round.name.clone());
    if round.is_some() {
        facts.stages.iter_mut().flat_map(|stage| &mut stage.scores).for_each(ScoreReading::hide);
    }
    let respondents = respondents(workbook, &facts.stages);
    // What each of a hundred people said of two hundred stages is not shown here.
    facts.stages.iter_mut().flat_map(|stage| &mut stage.scores).for_each(|score| score.opinions.clear());
    let lanes: Vec<Lane> = workbook.lanes_of(&map.id).cloned().collect();
    let cells = cells(workbook, &facts.stages, &lanes, today);
    let (missing, missing_count) = missing::missing(&facts.stages, &lanes, &cells);
    MapReading {
        map: map.clone(),
        stale: cells.iter().filter(|cell| cell.stale).count(),
        cells,
        missing,
        missing_count,
        lanes,
        completeness: facts.completeness,
        assurance: facts.assurance,
        ready: facts.ready,
        best_known: facts.best_known,
        respondents,
        round,
        stages: facts.stages,
    }
}

/// How many people rated any of these stages: whoever spoke with a name may be one of the voices elsewhere.
fn respondents(workbook: &Workbook, stages: &[StageReading]) -> usize {
    let opinions = stages.iter().flat_map(|stage| &stage.scores).flat_map(|score| &score.opinions);
    let spoke: HashSet<&RespondentId> = opinions.map(|opinion| &opinion.respondent).collect();
    let among = |anonymous: bool| {
        let rows = workbook.respondents.iter().filter(|row| row.anonymous == anonymous);
        rows.filter(|row| spoke.contains(&row.id)).count()
    };
    among(true).max(among(false))
}

/// What is measured, by stage and lane, on all maps.
fn measures(workbook: &Workbook) -> HashMap<(&StageId, &LaneId), MeasureReading> {
    let reading = |measure: &Measure| MeasureReading {
        unit: measure.unit.clone(),
        source: measure.source.clone(),
        figures: Vec::new(),
    };
    let mut measures: HashMap<(&StageId, &LaneId), MeasureReading> =
        workbook.measures.iter().map(|row| ((&row.stage, &row.lane), reading(row))).collect();
    for figure in &workbook.figures {
        if let Some(measure) = measures.get_mut(&(&figure.stage, &figure.lane)) {
            measure.figures.push((figure.period.clone(), figure.value));
        }
    }
    for measure in measures.values_mut() {
        measure.figures.sort_by_cached_key(|(period, _)| text::beginning(period));
    }
    measures
}

/// The cells of a map that say anything, and those that only rest on evidence, by stage and lane.
fn cells(workbook: &Workbook, stages: &[StageReading], lanes: &[Lane], today: &str) -> Vec<CellReading> {
    let stage_at: HashMap<&StageId, usize> =
        stages.iter().enumerate().map(|(index, reading)| (&reading.stage.id, index)).collect();
    let lane_at: HashMap<&LaneId, usize> =
        lanes.iter().enumerate().map(|(index, lane)| (&lane.id, index)).collect();
    let evidence: HashMap<&EvidenceId, &Evidence> =
        workbook.evidence.iter().map(|item| (&item.id, item)).collect();
    let place =
        |stage: &StageId, lane: &LaneId| Some(stage_at.get(stage)? * lanes.len() + lane_at.get(lane)?);

    let mut found: Vec<Option<CellReading>> = vec![None; stages.len() * lanes.len()];
    for cell in &workbook.cells {
        if let Some(place) = place(&cell.stage, &cell.lane) {
            let stale = !cell.review.is_empty() && cell.review.as_str() < today;
            found[place] = Some(CellReading { stale, ..CellReading::of(cell.clone()) });
        }
    }
    for ((stage, lane), measure) in measures(workbook) {
        if let Some(place) = place(stage, lane) {
            let empty = || {
                CellReading::of(Cell::new(stage.clone(), lane.clone(), String::new(), Confidence::Unknown))
            };
            found[place].get_or_insert_with(empty).measure = Some(measure);
        }
    }
    for citation in &workbook.citations {
        let cited = place(&citation.stage, &citation.lane).zip(evidence.get(&citation.evidence));
        if let Some((place, item)) = cited {
            let (stage, lane) = (citation.stage.clone(), citation.lane.clone());
            let empty = || CellReading::of(Cell::new(stage, lane, String::new(), Confidence::Unknown));
            found[place].get_or_insert_with(empty).evidence.push((*item).clone());
        }
    }
    found.into_iter().flatten().collect()
}
