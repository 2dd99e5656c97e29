//! The maps of another workbook, as drafts.

use crate::import::{Import, Placement, Source};
use domain::rating::ratings_now;
use domain::{
    CellDraft, Confidence, Evidence, EvidenceDraft, EvidenceId, JourneyMap, Lane, LaneDraft, LaneId,
    MapDraft, MeasureDraft, Message, Rating, RatingDraft, RespondentDraft, RespondentId, Stage, StageDraft,
    StageId, Workbook,
};
use std::collections::BTreeMap;

/// The maps of a workbook with their cells, figures, the evidence these rest on, segments and ratings. Whose offering a
/// map is, stays with its own workbook, and so do rounds and what voices without a name said.
#[must_use]
pub fn of_workbook(workbook: &Workbook) -> Import {
    let maps: Vec<MapDraft> = workbook.maps.iter().map(|map| draft(workbook, map)).collect();
    let placement = |(at, map): (usize, &MapDraft)| Placement {
        map: at,
        from: Message::new("import-from-map")
            .with("name", map.name.as_str())
            .with("stages", map.stages.len())
            .with("lanes", map.lanes.len()),
        to: Message::new("import-to-map").with("name", map.name.as_str()),
    };
    Import {
        kind: Source::Workbook,
        title: workbook.about.title.clone(),
        summary: workbook.about.summary.clone(),
        placements: maps.iter().enumerate().map(placement).collect(),
        maps,
        remarks: Vec::new(),
        offers: Vec::new(),
    }
}

fn draft(workbook: &Workbook, map: &JourneyMap) -> MapDraft {
    let stages: Vec<&Stage> = workbook.stages_of(&map.id).collect();
    let lanes: Vec<&Lane> = workbook.lanes_of(&map.id).collect();
    let stage_places = places(stages.iter().map(|stage| &stage.id));
    let lane_places = places(lanes.iter().map(|lane| &lane.id));
    let segment = workbook.segments.iter().find(|segment| Some(&segment.id) == map.segment.as_ref());
    let (respondents, ratings) = opinions(workbook, &stage_places);
    MapDraft {
        name: map.name.clone(),
        offering: None,
        segment: segment.map(|segment| segment.name.clone()),
        stages: stages.iter().map(|stage| stage_draft(stage, &stage_places)).collect(),
        lanes: lanes.iter().map(|lane| lane_draft(lane)).collect(),
        cells: cells(workbook, &stage_places, &lane_places),
        respondents,
        ratings,
    }
}

/// The place of each id among others.
fn places<'a, T: Ord>(ids: impl Iterator<Item = &'a T>) -> BTreeMap<&'a T, usize> {
    ids.enumerate().map(|(place, id)| (id, place)).collect()
}

fn stage_draft(stage: &Stage, places: &BTreeMap<&StageId, usize>) -> StageDraft {
    StageDraft {
        name: stage.name.clone(),
        phase: stage.phase,
        importance: stage.importance,
        within: stage.within.as_ref().and_then(|whole| places.get(whole).copied()),
    }
}

fn lane_draft(lane: &Lane) -> LaneDraft {
    let (kind, required, hidden) = (lane.kind, lane.required, lane.hidden);
    LaneDraft { name: lane.name.clone(), kind, required, hidden }
}

/// What is written, measured and cited where stages and lanes cross.
fn cells(
    workbook: &Workbook,
    stages: &BTreeMap<&StageId, usize>,
    lanes: &BTreeMap<&LaneId, usize>,
) -> Vec<CellDraft> {
    let place = |stage: &StageId, lane: &LaneId| Some((*stages.get(stage)?, *lanes.get(lane)?));
    let mut drafts: BTreeMap<(usize, usize), CellDraft> = BTreeMap::new();
    for cell in &workbook.cells {
        if let Some(at) = place(&cell.stage, &cell.lane) {
            let draft = CellDraft::new(at.0, at.1, cell.text.clone(), cell.confidence);
            let (owner, review) = (cell.owner.clone(), cell.review.clone());
            drafts.insert(at, CellDraft { owner, review, ..draft });
        }
    }
    let empty = |(stage, lane)| CellDraft::new(stage, lane, String::new(), Confidence::Unknown);
    for measure in &workbook.measures {
        if let Some(at) = place(&measure.stage, &measure.lane) {
            let (unit, source) = (measure.unit.clone(), measure.source.clone());
            drafts.entry(at).or_insert_with(|| empty(at)).measure =
                Some(MeasureDraft { unit, source, figures: Vec::new() });
        }
    }
    for figure in &workbook.figures {
        let draft = place(&figure.stage, &figure.lane).and_then(|at| drafts.get_mut(&at));
        if let Some(measure) = draft.and_then(|draft| draft.measure.as_mut()) {
            measure.figures.push((figure.period.clone(), figure.value));
        }
    }
    let items: BTreeMap<&EvidenceId, &Evidence> =
        workbook.evidence.iter().map(|item| (&item.id, item)).collect();
    for citation in &workbook.citations {
        let cited = place(&citation.stage, &citation.lane).zip(items.get(&citation.evidence));
        if let Some((at, item)) = cited {
            let (text, source, date) = (item.text.clone(), item.source.clone(), item.date.clone());
            let item = EvidenceDraft { kind: item.kind, text, source, date };
            drafts.entry(at).or_insert_with(|| empty(at)).evidence.push(item);
        }
    }
    drafts.into_values().collect()
}

/// The respondents with a name who rated these stages, and what they said as far as it counts.
fn opinions(
    workbook: &Workbook,
    stages: &BTreeMap<&StageId, usize>,
) -> (Vec<RespondentDraft>, Vec<RatingDraft>) {
    let given: Vec<&Rating> = ratings_now(workbook).filter(|row| stages.contains_key(&row.stage)).collect();
    let rates = |id: &RespondentId| given.iter().any(|rating| rating.respondent == *id);
    let named: Vec<_> = workbook.respondents.iter().filter(|row| !row.anonymous && rates(&row.id)).collect();
    let people = places(named.iter().map(|row| &row.id));
    let ratings = given.into_iter().filter_map(|rating| {
        Some(RatingDraft {
            respondent: *people.get(&rating.respondent)?,
            stage: *stages.get(&rating.stage)?,
            aspect: rating.aspect,
            score: rating.score,
            comment: rating.comment.clone(),
        })
    });
    let drafts = named.iter().map(|row| RespondentDraft {
        name: row.name.clone(),
        role: row.role.clone(),
        side: row.side,
    });
    (drafts.collect(), ratings.collect())
}
