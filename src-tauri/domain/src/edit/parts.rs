//! Edits of stages as a whole and in parts: nesting, folding, moving, merging, splitting.
//!
//! The parts of a stage stand behind it, before the next whole stage; a part has no parts of its own. Every edit here
//! keeps that.

use super::Context;
use super::lookup::{change, find, fresh, room};
use crate::rating::now::Now;
use crate::{
    Cell, Citation, Confidence, Figure, LaneId, Measure, Refusal, RespondentId, Stage, StageId, Table,
    Workbook, limits, text,
};
use std::collections::HashSet;

/// A stage and its parts, in their order.
fn group(book: &Workbook, stage: &StageId) -> Vec<Stage> {
    let belongs = |row: &&Stage| row.id == *stage || row.within.as_ref() == Some(stage);
    book.stages.iter().filter(belongs).cloned().collect()
}

/// Takes a stage and its parts out of their places and puts them, as changed, where `place` says among the stages of
/// the map that are left.
fn resettle(book: &mut Workbook, moved: Vec<Stage>, place: impl FnOnce(&[Stage]) -> usize) {
    let rows = book.stages.rows_mut();
    rows.retain(|row| moved.iter().all(|stage| stage.id != row.id));
    let place = place(rows);
    rows.splice(place..place, moved);
}

/// The index behind a whole stage and its parts.
pub(super) fn behind(stages: &[Stage], whole: &StageId) -> usize {
    let belongs = |row: &Stage| row.id == *whole || row.within.as_ref() == Some(whole);
    stages.iter().rposition(belongs).map_or(stages.len(), |last| last + 1)
}

pub(super) fn move_stage(
    book: &mut Workbook,
    stage: &StageId,
    before: Option<&StageId>,
) -> Result<(), Refusal> {
    let mut moved = find(&book.stages, stage)?.clone();
    let target = before.map(|id| find(&book.stages, id).cloned()).transpose()?;
    if let Some(target) = &target
        && target.map != moved.map
    {
        return Err(super::lookup::missing::<Stage>(&target.id));
    }
    if target.as_ref().is_some_and(|target| target.id == moved.id || target.within.as_ref() == Some(stage)) {
        return Ok(());
    }
    let before_move = book.stages.clone();
    let map = moved.map.clone();
    if moved.within.is_none() {
        // A whole stage goes before whole ones.
        let whole = target.map(|target| target.within.unwrap_or(target.id));
        let group = group(book, stage);
        resettle(book, group, |rows| match &whole {
            Some(whole) => rows.iter().position(|row| row.id == *whole).unwrap_or(rows.len()),
            None => rows.iter().rposition(|row| row.map == map).map_or(rows.len(), |last| last + 1),
        });
    } else {
        // A part belongs to the stage that it comes to stand behind.
        let others: Vec<&Stage> = book.stages_of(&map).filter(|row| row.id != *stage).collect();
        let at = target.as_ref().and_then(|target| others.iter().position(|row| row.id == target.id));
        let previous = others[..at.unwrap_or(others.len())].last().copied();
        moved.within = previous.map(|row| row.within.clone().unwrap_or_else(|| row.id.clone()));
        let previous = previous.map(|row| row.id.clone());
        resettle(book, vec![moved], |rows| match previous {
            Some(previous) => rows.iter().position(|row| row.id == previous).map_or(rows.len(), |at| at + 1),
            None => rows.iter().position(|row| row.map == map).unwrap_or(rows.len()),
        });
    }
    if book.stages == before_move {
        book.stages = before_move;
    }
    Ok(())
}

pub(super) fn nest(book: &mut Workbook, stage: &StageId, within: Option<&StageId>) -> Result<(), Refusal> {
    let row = find(&book.stages, stage)?.clone();
    if row.within.as_ref() == within {
        return Ok(());
    }
    match within {
        None => {
            let whole = row.within.clone();
            resettle(book, vec![Stage { within: None, ..row }], |rows| {
                whole.map_or(rows.len(), |whole| behind(rows, &whole))
            });
        }
        Some(whole) => {
            let into = find(&book.stages, whole)?;
            if into.map != row.map || into.within.is_some() || into.id == row.id {
                return Err(Refusal::PartAstray { stage: row.name });
            }
            let parts = group(book, stage);
            let parts = parts.into_iter().map(|part| Stage { within: Some(whole.clone()), ..part });
            resettle(book, parts.collect(), |rows| behind(rows, whole));
        }
    }
    Ok(())
}

pub(super) fn collapse(book: &mut Workbook, stage: &StageId, collapsed: bool) -> Result<(), Refusal> {
    change(&mut book.stages, stage, |row| row.collapsed = collapsed)
}

pub(super) fn split(
    book: &mut Workbook,
    stage: &StageId,
    name: &str,
    second: &str,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let row = find(&book.stages, stage)?.clone();
    let (name, second) = (text::name(name, "stage")?, text::name(second, "stage")?);
    room(book.stages_of(&row.map).count(), "stage", limits::STAGES)?;
    change(&mut book.stages, stage, |row| row.name = name)?;
    let id: StageId = fresh(&book.stages, context);
    let half = Stage { id: id.clone(), name: second, collapsed: false, ..row };
    resettle(book, vec![half], |rows| behind(rows, stage));
    // What was said of the whole may hold for either half: it stands in both, in the second as a guess. What people
    // rated, and what was measured, was the whole.
    let copies: Vec<Cell> = book
        .cells
        .iter()
        .filter(|cell| cell.stage == *stage && !cell.text.trim().is_empty())
        .map(|cell| Cell::new(id.clone(), cell.lane.clone(), cell.text.clone(), Confidence::Guess))
        .collect();
    if !copies.is_empty() {
        book.cells.rows_mut().extend(copies);
    }
    Ok(())
}

pub(super) fn merge(book: &mut Workbook, stage: &StageId, into: &StageId, name: &str) -> Result<(), Refusal> {
    let (gone, kept) = (find(&book.stages, stage)?.clone(), find(&book.stages, into)?.clone());
    if gone.id == kept.id || gone.map != kept.map {
        return Err(Refusal::NotMergeable { stage: gone.name, into: kept.name });
    }
    if kept.within.as_ref() == Some(&gone.id) {
        // A stage does not go into its own part: the part comes back to it.
        return merge(book, into, stage, name);
    }
    let name = text::name(name, "stage")?;
    let lanes: Vec<LaneId> = book.lanes_of(&gone.map).map(|lane| lane.id.clone()).collect();
    for lane in &lanes {
        merge_cells(book, stage, into, lane)?;
        merge_figures(book, stage, into, lane)?;
    }
    move_rows(&mut book.citations, |row: &Citation| {
        (row.stage == *stage).then(|| Citation { stage: into.clone(), ..row.clone() })
    });
    merge_opinions(book, stage, into);
    let whole = kept.within.unwrap_or_else(|| kept.id.clone());
    let parts = book.stages.iter().filter(|row| row.within.as_ref() == Some(stage));
    let parts: Vec<Stage> = parts.map(|part| Stage { within: Some(whole.clone()), ..part.clone() }).collect();
    if !parts.is_empty() {
        resettle(book, parts, |rows| behind(rows, &whole));
    }
    change(&mut book.stages, into, |row| {
        row.name = name;
        row.importance = row.importance.max(gone.importance);
    })?;
    super::journey::remove_stage(book, stage)
}

/// One cell out of two: both texts, as sure as the one that is less sure. Words that stand in both are said once.
fn merge_cells(book: &mut Workbook, stage: &StageId, into: &StageId, lane: &LaneId) -> Result<(), Refusal> {
    let Some(gone) = book.cell(stage, lane).cloned() else { return Ok(()) };
    let Some(kept) = book.cell(into, lane).cloned() else {
        book.cells.rows_mut().push(Cell { stage: into.clone(), ..gone });
        return Ok(());
    };
    let (text, confidence) = match (kept.text.trim(), gone.text.trim()) {
        (_, "") => (kept.text.clone(), kept.confidence),
        ("", _) => (gone.text.clone(), gone.confidence),
        (a, b) if a == b => (kept.text.clone(), kept.confidence.min(gone.confidence)),
        _ => (format!("{}\n{}", kept.text, gone.text), kept.confidence.max(gone.confidence)),
    };
    text::check_passage(&text, "cell", "")?;
    let owner = if kept.owner.is_empty() { gone.owner } else { kept.owner.clone() };
    let review = match (kept.review.as_str(), gone.review.as_str()) {
        ("", other) | (other, "") => other.to_owned(),
        (a, b) => a.min(b).to_owned(),
    };
    super::lookup::change_where(
        &mut book.cells,
        |cell| cell.stage == *into && cell.lane == *lane,
        |cell| *cell = Cell { text, confidence, owner, review, ..kept },
    );
    Ok(())
}

/// Figures cannot be added up without knowing what they measure: those of the stage that stays are kept, and those of
/// the other are said in the text of the cell.
fn merge_figures(book: &mut Workbook, stage: &StageId, into: &StageId, lane: &LaneId) -> Result<(), Refusal> {
    let of = |stage: &StageId| {
        let stage = stage.clone();
        move |row: &&Figure| row.stage == stage && row.lane == *lane
    };
    let gone: Vec<Figure> = book.figures.iter().filter(of(stage)).cloned().collect();
    let measured = |stage: &StageId| {
        let measure = book.measures.iter().find(|row| row.stage == *stage && row.lane == *lane);
        measure.cloned()
    };
    let (measure, taken) =
        (measured(stage), measured(into).is_some() || book.figures.iter().any(|row| of(into)(&row)));
    if !taken {
        book.measures.rows_mut().extend(measure.map(|row| Measure { stage: into.clone(), ..row }));
        book.figures.rows_mut().extend(gone.into_iter().map(|row| Figure { stage: into.clone(), ..row }));
        return Ok(());
    }
    if gone.is_empty() {
        return Ok(());
    }
    let unit = measure.map(|row| row.unit).unwrap_or_default();
    let said: Vec<String> = gone
        .iter()
        .map(|row| format!("{}: {} {unit}", row.period, row.value).trim_end().to_owned())
        .collect();
    let text = book.cell(into, lane).map_or_else(String::new, |cell| cell.text.clone());
    let text =
        [text, said.join("\n")].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    super::lanes::write(book, into, lane, &text)
}

/// What people said of the stage that stays counts; of the other, only where they said nothing of the first.
fn merge_opinions(book: &mut Workbook, stage: &StageId, into: &StageId) {
    let rated: Vec<_> =
        of_stage(&book.ratings, |row| row.stage == *into, |row| (row.respondent.clone(), row.aspect));
    // Voices that came to stand beside names would silence them; what they said stays on their ballots.
    let silent: HashSet<RespondentId> = if rated.is_empty() || Now::of(book).is_voiced(into) {
        HashSet::new()
    } else {
        book.respondents.iter().filter(|row| row.anonymous).map(|row| row.id.clone()).collect()
    };
    move_rows(&mut book.ratings, |row| {
        let free = row.stage == *stage && !rated.contains(&(row.respondent.clone(), row.aspect));
        let free = free && !silent.contains(&row.respondent);
        free.then(|| crate::Rating { stage: into.clone(), ..row.clone() })
    });
    let voted: Vec<_> =
        of_stage(&book.votes, |row| row.stage == *into, |row| (row.ballot.clone(), row.aspect));
    move_rows(&mut book.votes, |row| {
        let free = row.stage == *stage && !voted.contains(&(row.ballot.clone(), row.aspect));
        free.then(|| crate::Vote { stage: into.clone(), ..row.clone() })
    });
    let explained: Vec<_> = of_stage(&book.causes, |row| row.stage == *into, |row| row.aspect);
    move_rows(&mut book.causes, |row| {
        let free = row.stage == *stage && !explained.contains(&row.aspect);
        free.then(|| crate::Cause { stage: into.clone(), ..row.clone() })
    });
    let aimed: Vec<_> = of_stage(&book.goals, |row| row.stage == *into, |row| row.aspect);
    move_rows(&mut book.goals, |row| {
        let free = row.stage == *stage && !aimed.contains(&row.aspect);
        free.then(|| crate::Goal { stage: into.clone(), ..row.clone() })
    });
}

fn of_stage<T, K>(table: &Table<T>, is: impl Fn(&T) -> bool, key: impl Fn(&T) -> K) -> Vec<K> {
    table.iter().filter(|row| is(row)).map(key).collect()
}

/// Changes the rows that come out otherwise, each in its place, unless the changed row is there already.
fn move_rows<T: Clone + PartialEq>(table: &mut Table<T>, moved: impl Fn(&T) -> Option<T>) {
    let changes: Vec<(usize, T)> = table
        .iter()
        .enumerate()
        .filter_map(|(place, row)| Some((place, moved(row)?)))
        .filter(|(_, row)| !table.contains(row))
        .collect();
    if changes.is_empty() {
        return;
    }
    let rows = table.rows_mut();
    for (place, row) in changes {
        rows[place] = row;
    }
}
