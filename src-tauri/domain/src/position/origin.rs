//! What was edited: the rubric and the benchmarks beside those of the library in the language of the workbook.

use crate::methods::Library;
use crate::reading::{GoneDimension, Origin, PositionReading};
use crate::{Dimension, DimensionId, Judgement, Offering, OfferingId, OfferingKind, Workbook};

/// How a dimension compares with the library.
pub(super) fn of_dimension(workbook: &Workbook, row: &Dimension) -> Origin {
    let defaults = &Library::of(workbook.about.language).dimensions;
    origin(defaults.iter().find(|default| default.id == row.id).map(|default| default == row))
}

/// The dimensions of the library that are not in the rubric.
pub(super) fn gone(workbook: &Workbook) -> Vec<GoneDimension> {
    let there = |id: &DimensionId| workbook.dimensions.iter().any(|row| row.id == *id);
    let defaults = &Library::of(workbook.about.language).dimensions;
    let gone = defaults.iter().filter(|default| !there(&default.id));
    gone.map(|default| GoneDimension { id: default.id.clone(), name: default.name.clone() }).collect()
}

/// Whether the rubric is another than that of the library.
pub(super) fn rubric_edited(workbook: &Workbook) -> bool {
    *workbook.dimensions != *Library::of(workbook.about.language).dimensions
}

/// How a benchmark compares with the library; nothing for what is no benchmark. `judged` are the levels judged of it.
pub(super) fn of_benchmark(workbook: &Workbook, row: &Offering, judged: &[&Judgement]) -> Option<Origin> {
    match row.kind {
        OfferingKind::Ours | OfferingKind::Competitor => return None,
        OfferingKind::Benchmark => {}
    }
    let library = Library::of(workbook.about.language);
    let default = library.benchmarks.iter().find(|default| default.id == row.id);
    Some(origin(default.map(|default| {
        // Whether the chart shows it is no matter of what it is.
        let same = Offering { shown: row.shown, ..default.clone() } == *row;
        same && levels(workbook, judged) == default_levels(workbook, &row.id)
    })))
}

/// Whether the benchmarks among these are others than those of the library.
pub(super) fn benchmarks_edited(workbook: &Workbook, offerings: &[PositionReading]) -> bool {
    let defaults = &Library::of(workbook.about.language).benchmarks;
    let gone = |id: &OfferingId| !workbook.offerings.iter().any(|row| row.id == *id);
    let changed = |row: &PositionReading| row.origin.is_some_and(|found| found != Origin::Default);
    offerings.iter().any(changed) || defaults.iter().any(|default| gone(&default.id))
}

/// From whether a thing is as the library has it, if it has it.
fn origin(same: Option<bool>) -> Origin {
    match same {
        None => Origin::Own,
        Some(false) => Origin::Edited,
        Some(true) => Origin::Default,
    }
}

/// The levels judged of a benchmark on dimensions of the library: on others there is nothing to compare.
fn levels<'a>(workbook: &Workbook, judged: &[&'a Judgement]) -> Vec<(&'a DimensionId, u8)> {
    let defaults = &Library::of(workbook.about.language).dimensions;
    let known = judged.iter().filter(|row| defaults.iter().any(|default| default.id == row.dimension));
    sorted(known.map(|row| (&row.dimension, row.level)).collect())
}

/// The levels that the library gives a benchmark on the dimensions that there are.
fn default_levels(workbook: &Workbook, id: &OfferingId) -> Vec<(&'static DimensionId, u8)> {
    let there = |id: &DimensionId| workbook.dimensions.iter().any(|row| row.id == *id);
    let rows = Library::of(workbook.about.language).judgements.iter().filter(|row| row.offering == *id);
    sorted(rows.filter(|row| there(&row.dimension)).map(|row| (&row.dimension, row.level)).collect())
}

fn sorted(mut levels: Vec<(&DimensionId, u8)>) -> Vec<(&DimensionId, u8)> {
    levels.sort();
    levels
}
