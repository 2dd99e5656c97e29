//! Edits of the rubric: its dimensions, what they ask and what they weigh.

use super::Context;
use super::lookup::{change, find, free, fresh, retain, room, within};
use crate::{Dimension, DimensionId, Phase, Refusal, Workbook, limits, text};

/// What people say of a dimension, as it was given.
pub(super) struct Given<'a> {
    pub(super) name: &'a str,
    pub(super) question: &'a str,
    pub(super) levels: &'a [String],
}

pub(super) fn add(
    book: &mut Workbook,
    given: &Given<'_>,
    phases: &[Phase],
    weight: f64,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    room(book.dimensions.len(), "dimension", limits::DIMENSIONS)?;
    let (name, question, levels) = worded(book, given, None)?;
    within(weight, "weight", 0.0, limits::WEIGHT)?;
    let id = fresh(&book.dimensions, context);
    let (basis, phases) = (String::new(), in_order(phases));
    book.dimensions.rows_mut().push(Dimension { id, name, question, levels, basis, phases, weight });
    Ok(())
}

pub(super) fn reword(book: &mut Workbook, dimension: &DimensionId, given: &Given<'_>) -> Result<(), Refusal> {
    find(&book.dimensions, dimension)?;
    let (name, question, levels) = worded(book, given, Some(dimension))?;
    change(&mut book.dimensions, dimension, |row| {
        row.name = name;
        row.question = question;
        row.levels = levels;
    })
}

/// Name, question and sentences as they may be kept; `own` is the dimension that may keep its name.
fn worded(
    book: &Workbook,
    given: &Given<'_>,
    own: Option<&DimensionId>,
) -> Result<(String, String, Vec<String>), Refusal> {
    let name = text::name(given.name, "dimension")?;
    free(&book.dimensions, &name, own)?;
    let question = text::passage(given.question, "question", &name)?;
    // A level without a sentence could not be told from its neighbours, so that a blank one is none.
    let all = usize::from(limits::LEVEL) + 1;
    let written = given.levels.iter().filter(|sentence| !sentence.trim().is_empty()).count();
    let count = if given.levels.len() == all { written } else { given.levels.len() };
    if count != all {
        return Err(Refusal::LevelsIncomplete { dimension: name, given: count });
    }
    let sentence = |given: &String| text::passage(given, "level", &name);
    let levels = given.levels.iter().map(sentence).collect::<Result<Vec<_>, _>>()?;
    Ok((name, question, levels))
}

/// Phases in the order of a buyer's life, each once.
fn in_order(phases: &[Phase]) -> Vec<Phase> {
    Phase::ALL.iter().copied().filter(|phase| phases.contains(phase)).collect()
}

pub(super) fn set_phases(
    book: &mut Workbook,
    dimension: &DimensionId,
    phases: &[Phase],
) -> Result<(), Refusal> {
    let before = find(&book.dimensions, dimension)?;
    // The same phases in another order are the same phases.
    let phases = in_order(phases);
    if in_order(&before.phases) == phases {
        return Ok(());
    }
    change(&mut book.dimensions, dimension, |row| row.phases = phases)
}

pub(super) fn set_weight(book: &mut Workbook, dimension: &DimensionId, weight: f64) -> Result<(), Refusal> {
    find(&book.dimensions, dimension)?;
    within(weight, "weight", 0.0, limits::WEIGHT)?;
    change(&mut book.dimensions, dimension, |row| row.weight = weight)
}

pub(super) fn remove(book: &mut Workbook, dimension: &DimensionId) -> Result<(), Refusal> {
    let row = find(&book.dimensions, dimension)?;
    if book.dimensions.len() == 1 {
        return Err(Refusal::LastDimension { name: row.name.clone() });
    }
    retain(&mut book.dimensions, |row| row.id != *dimension);
    forget(book, dimension);
    Ok(())
}

/// Takes away what was said of a dimension: answers, judged levels, what they rest on, what is wanted of it, and what
/// plays do to it.
pub(super) fn forget(book: &mut Workbook, dimension: &DimensionId) {
    retain(&mut book.answers, |row| row.dimension != *dimension);
    retain(&mut book.judgements, |row| row.dimension != *dimension);
    retain(&mut book.groundings, |row| row.dimension != *dimension);
    retain(&mut book.target_levels, |row| row.dimension != *dimension);
    let moves = |effects: &[crate::Effect]| effects.iter().any(|effect| effect.dimension == *dimension);
    if book.plays.iter().any(|play| moves(&play.effects)) {
        for play in book.plays.rows_mut() {
            play.effects.retain(|effect| effect.dimension != *dimension);
        }
    }
}
