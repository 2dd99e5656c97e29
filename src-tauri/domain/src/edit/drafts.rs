//! Whole maps at once: from drafts, and as copies of maps that are there.

use super::lookup::{find, free, fresh, room};
use super::rating::check_score;
use super::{Context, evidence, journey, measures};
use crate::{
    Cell, Citation, Figure, Goal, JourneyMap, Lane, LaneId, MapDraft, MapId, Measure, Rating, Refusal,
    Respondent, RespondentId, Segment, SegmentId, Stage, StageDraft, StageId, Workbook, limits, text,
};
use std::collections::{HashMap, HashSet};

pub(super) fn add_maps(
    book: &mut Workbook,
    drafts: &[MapDraft],
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    drafts.iter().try_for_each(|draft| add_map(book, draft, context))
}

fn add_map(book: &mut Workbook, draft: &MapDraft, context: &mut Context<'_>) -> Result<(), Refusal> {
    room(book.maps.len(), "map", limits::MAPS)?;
    let name = free_name(book, &text::name(&draft.name, "map")?);
    if let Some(offering) = &draft.offering {
        find(&book.offerings, offering)?;
    }
    let segment = draft.segment.as_deref().map(|name| segment(book, name, context)).transpose()?;
    let map: MapId = fresh(&book.maps, context);
    let row = JourneyMap { id: map.clone(), name, offering: draft.offering.clone(), segment };
    book.maps.rows_mut().push(row);
    let lanes = add_lanes(book, &map, draft, context)?;
    let stages = add_stages(book, &map, draft, context)?;
    add_cells(book, draft, &stages, &lanes, context)?;
    add_ratings(book, draft, &stages, context)
}

/// The name itself, or with the first number behind it that makes it free.
fn free_name(book: &Workbook, wanted: &str) -> String {
    let taken = |name: &str| book.maps.iter().any(|map| map.name == name);
    if !taken(wanted) {
        return wanted.to_owned();
    }
    let stem: String = wanted.chars().take(limits::NAME - 8).collect();
    // Among one more numbers than there are maps, one is free.
    let numbered = (2..=book.maps.len() + 2).map(|number| format!("{stem} ({number})"));
    numbered.into_iter().find(|name| !taken(name)).unwrap_or(stem)
}

fn segment(book: &mut Workbook, name: &str, context: &mut Context<'_>) -> Result<SegmentId, Refusal> {
    let name = text::name(name, "segment")?;
    if let Some(known) = book.segments.iter().find(|row| row.name == name) {
        return Ok(known.id.clone());
    }
    room(book.segments.len(), "segment", limits::SEGMENTS)?;
    let id: SegmentId = fresh(&book.segments, context);
    book.segments.rows_mut().push(Segment { id: id.clone(), name });
    Ok(id)
}

fn add_lanes(
    book: &mut Workbook,
    map: &MapId,
    draft: &MapDraft,
    context: &mut Context<'_>,
) -> Result<Vec<LaneId>, Refusal> {
    let mut ids = Vec::with_capacity(draft.lanes.len());
    for lane in &draft.lanes {
        room(ids.len(), "lane", limits::LANES)?;
        let name = text::name(&lane.name, "lane")?;
        free(book.lanes_of(map), &name, None)?;
        let id: LaneId = fresh(&book.lanes, context);
        ids.push(id.clone());
        let (kind, required, hidden) = (lane.kind, lane.required, lane.hidden);
        book.lanes.rows_mut().push(Lane { id, map: map.clone(), name, kind, required, hidden });
    }
    Ok(ids)
}

fn add_stages(
    book: &mut Workbook,
    map: &MapId,
    draft: &MapDraft,
    context: &mut Context<'_>,
) -> Result<Vec<StageId>, Refusal> {
    let mut ids = Vec::with_capacity(draft.stages.len());
    for (place, stage) in draft.stages.iter().enumerate() {
        room(ids.len(), "stage", limits::STAGES)?;
        let name = text::name(&stage.name, "stage")?;
        journey::check_importance(stage.importance, &name)?;
        let within = match stage.within {
            None => None,
            // A part follows its stage, with nothing but other parts of it between them.
            Some(whole) if whole < place && follows(&draft.stages[..place], whole) => {
                Some(StageId::clone(&ids[whole]))
            }
            Some(_) => return Err(Refusal::PartAstray { stage: name }),
        };
        let id: StageId = fresh(&book.stages, context);
        ids.push(id.clone());
        let row = Stage { within, ..Stage::new(id, map.clone(), name, stage.phase, stage.importance) };
        book.stages.rows_mut().push(row);
    }
    Ok(ids)
}

/// Whether the last of these stages is the whole one at a place, or a part of it.
fn follows(before: &[StageDraft], whole: usize) -> bool {
    before[whole].within.is_none() && before[whole + 1..].iter().all(|stage| stage.within == Some(whole))
}

fn add_cells(
    book: &mut Workbook,
    draft: &MapDraft,
    stages: &[StageId],
    lanes: &[LaneId],
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let mut seen = HashSet::new();
    for cell in &draft.cells {
        let stage = at(stages, cell.stage, "stage")?;
        let lane = at(lanes, cell.lane, "lane")?;
        let of = super::lanes::cell_name(find(&book.stages, stage)?, find(&book.lanes, lane)?);
        if !seen.insert((cell.stage, cell.lane)) {
            return Err(Refusal::Repeated { kind: "cell", id: of });
        }
        let row = Cell {
            owner: text::line(&cell.owner, "owner")?,
            review: text::day(&cell.review)?,
            ..Cell::new(stage.clone(), lane.clone(), text::passage(&cell.text, "cell", &of)?, cell.confidence)
        };
        if !row.is_blank() {
            book.cells.rows_mut().push(row);
        }
        if let Some(given) = &cell.measure {
            let (unit, source) = (given.unit.as_str(), given.source.as_str());
            measures::set(book, stage, lane, unit, source, &given.figures)?;
        }
        for item in &cell.evidence {
            evidence::rest(book, item, (stage, lane), context)?;
        }
    }
    Ok(())
}

fn add_ratings(
    book: &mut Workbook,
    draft: &MapDraft,
    stages: &[StageId],
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let people: Vec<RespondentId> =
        draft.respondents.iter().map(|given| respondent(book, given, context)).collect::<Result<_, _>>()?;
    let mut seen = HashSet::new();
    for rating in &draft.ratings {
        let stage = at(stages, rating.stage, "stage")?;
        let name = &draft.stages[rating.stage].name;
        if let Some(score) = rating.score {
            check_score(score, name)?;
        }
        let respondent = at(&people, rating.respondent, "respondent")?.clone();
        if !seen.insert((respondent.clone(), rating.stage, rating.aspect)) {
            return Err(Refusal::Repeated { kind: "rating", id: name.clone() });
        }
        let comment = text::passage(&rating.comment, "comment", name)?;
        let (stage, aspect, score) = (stage.clone(), rating.aspect, rating.score);
        book.ratings.rows_mut().push(Rating { respondent, stage, aspect, score, comment });
    }
    Ok(())
}

fn respondent(
    book: &mut Workbook,
    given: &crate::RespondentDraft,
    context: &mut Context<'_>,
) -> Result<RespondentId, Refusal> {
    let name = text::name(&given.name, "respondent")?;
    let role = text::line(&given.role, "role")?;
    if let Some(known) = book.respondents.iter().find(|row| row.name == name) {
        return Ok(known.id.clone());
    }
    room(book.respondents.len(), "respondent", limits::RESPONDENTS)?;
    let id: RespondentId = fresh(&book.respondents, context);
    book.respondents.rows_mut().push(Respondent::new(id.clone(), name, role, given.side));
    Ok(id)
}

/// The thing at a place among those that an edit adds.
pub(super) fn at<'a, T>(rows: &'a [T], place: usize, kind: &'static str) -> Result<&'a T, Refusal> {
    rows.get(place).ok_or_else(|| Refusal::NotFound { kind, id: place.to_string() })
}

/// Copies a map with all that was written and measured on it. What people said of its stages is theirs to say again.
pub(super) fn duplicate_map(
    book: &mut Workbook,
    map: &MapId,
    name: &str,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let source = find(&book.maps, map)?.clone();
    room(book.maps.len(), "map", limits::MAPS)?;
    let name = text::name(name, "map")?;
    free(&book.maps, &name, None)?;
    let copy: MapId = fresh(&book.maps, context);
    book.maps.rows_mut().push(JourneyMap { id: copy.clone(), name, ..source });

    let mut lanes: HashMap<LaneId, LaneId> = HashMap::new();
    for lane in book.lanes_of(map).cloned().collect::<Vec<_>>() {
        let id: LaneId = fresh(&book.lanes, context);
        lanes.insert(lane.id, id.clone());
        book.lanes.rows_mut().push(Lane { id, map: copy.clone(), ..lane });
    }
    let mut stages: HashMap<StageId, StageId> = HashMap::new();
    for stage in book.stages_of(map).cloned().collect::<Vec<_>>() {
        let id: StageId = fresh(&book.stages, context);
        stages.insert(stage.id, id.clone());
        // A whole stage stands before its parts: its copy is there already.
        let within = stage.within.as_ref().and_then(|whole| stages.get(whole)).cloned();
        book.stages.rows_mut().push(Stage { id, map: copy.clone(), within, ..stage });
    }
    let crossing =
        |stage: &StageId, lane: &LaneId| Some((stages.get(stage)?.clone(), lanes.get(lane)?.clone()));
    extend(&mut book.cells, |row| {
        crossing(&row.stage, &row.lane).map(|(stage, lane)| Cell { stage, lane, ..row.clone() })
    });
    extend(&mut book.citations, |row| {
        crossing(&row.stage, &row.lane).map(|(stage, lane)| Citation { stage, lane, ..row.clone() })
    });
    extend(&mut book.measures, |row| {
        crossing(&row.stage, &row.lane).map(|(stage, lane)| Measure { stage, lane, ..row.clone() })
    });
    extend(&mut book.figures, |row| {
        crossing(&row.stage, &row.lane).map(|(stage, lane)| Figure { stage, lane, ..row.clone() })
    });
    extend(&mut book.goals, |row| {
        stages.get(&row.stage).map(|stage| Goal { stage: stage.clone(), ..row.clone() })
    });
    Ok(())
}

/// Adds a copy of each row that has one.
fn extend<T: Clone>(table: &mut crate::Table<T>, copy: impl Fn(&T) -> Option<T>) {
    let copies: Vec<T> = table.iter().filter_map(copy).collect();
    if !copies.is_empty() {
        table.rows_mut().extend(copies);
    }
}
