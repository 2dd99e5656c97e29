//! Back to the default: the rubric and the benchmarks as they come with the application, in the language of the
//! workbook.

use super::lookup::{Named, change_where, free, missing, put, retain, room};
use super::{offering, rubric};
use crate::methods::Library;
use crate::{DimensionId, Offering, OfferingId, OfferingKind, Refusal, Table, Workbook, limits};

pub(super) fn dimension(book: &mut Workbook, id: &DimensionId) -> Result<(), Refusal> {
    let library = Library::of(book.about.language);
    let default = default_of(&library.dimensions, &book.dimensions, id)?;
    free(&book.dimensions, &default.name, Some(id))?;
    let there = change_where(&mut book.dimensions, |row| row.id == *id, |row| *row = default.clone());
    if !there {
        room(book.dimensions.len(), "dimension", limits::DIMENSIONS)?;
        insert(&mut book.dimensions, &library.dimensions, default);
        remember(book, id);
    }
    Ok(())
}

pub(super) fn rubric(book: &mut Workbook) {
    let defaults = &Library::of(book.about.language).dimensions;
    let ids = |rows: &[crate::Dimension]| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
    let (before, after) = (ids(&book.dimensions), ids(defaults));
    for own in before.iter().filter(|id| !after.contains(id)) {
        rubric::forget(book, own);
    }
    if *book.dimensions != **defaults {
        book.dimensions = defaults.clone().into();
    }
    for back in after.iter().filter(|id| !before.contains(id)) {
        remember(book, back);
    }
}

/// Gives a dimension of the default rubric that was gone what the library says of it: what its plays do to it, and
/// where its benchmarks stand, those placed by hand apart.
fn remember(book: &mut Workbook, id: &DimensionId) {
    let library = Library::of(book.about.language);
    for play in &library.plays {
        let Some(effect) = play.effects.iter().find(|effect| effect.dimension == *id) else { continue };
        change_where(&mut book.plays, |row| row.id == play.id, |row| row.effects.push(effect.clone()));
    }
    let judged = |row: &Offering| {
        row.placed.is_none() || book.judgements.iter().any(|judgement| judgement.offering == row.id)
    };
    let benchmarks: Vec<OfferingId> = book
        .offerings
        .iter()
        .filter(|row| row.kind == OfferingKind::Benchmark && judged(row))
        .map(|row| row.id.clone())
        .collect();
    for level in library.judgements.iter().filter(|row| row.dimension == *id) {
        if benchmarks.contains(&level.offering) {
            let same =
                |row: &crate::Judgement| row.offering == level.offering && row.dimension == level.dimension;
            put(&mut book.judgements, same, level.clone());
        }
    }
}

pub(super) fn benchmark(book: &mut Workbook, id: &OfferingId) -> Result<(), Refusal> {
    let library = Library::of(book.about.language);
    let default = default_of(&library.benchmarks, &book.offerings, id)?;
    if let Some(other) = book.offerings.iter().find(|row| row.id == *id && !is_benchmark(row)) {
        return Err(Refusal::NoDefault { kind: Offering::KIND, name: other.name.clone() });
    }
    free(&book.offerings, &default.name, Some(id))?;
    if !book.offerings.iter().any(|row| row.id == *id) {
        room(book.offerings.len(), "offering", limits::OFFERINGS)?;
    }
    as_default(book, default);
    Ok(())
}

pub(super) fn benchmarks(book: &mut Workbook) -> Result<(), Refusal> {
    let defaults = &Library::of(book.about.language).benchmarks;
    let known = |id: &OfferingId| defaults.iter().any(|row| row.id == *id);
    let own = book.offerings.iter().filter(|row| is_benchmark(row) && !known(&row.id));
    for id in own.map(|row| row.id.clone()).collect::<Vec<_>>() {
        offering::remove(book, &id)?;
    }
    let others: Vec<Offering> = book.offerings.iter().filter(|row| !is_benchmark(row)).cloned().collect();
    for default in defaults.iter().filter(|row| others.iter().all(|other| other.id != row.id)) {
        free(&others, &default.name, None)?;
        if !book.offerings.iter().any(|row| row.id == default.id) {
            room(book.offerings.len(), "offering", limits::OFFERINGS)?;
        }
        as_default(book, default);
    }
    Ok(())
}

fn is_benchmark(row: &Offering) -> bool {
    match row.kind {
        OfferingKind::Benchmark => true,
        OfferingKind::Ours | OfferingKind::Competitor => false,
    }
}

/// Makes a benchmark what it is by default, on the dimensions that there are. Whether the chart shows it is no matter
/// of what it is, and what was judged on dimensions of one's own has no default.
fn as_default(book: &mut Workbook, default: &Offering) {
    let library = Library::of(book.about.language);
    let there = change_where(
        &mut book.offerings,
        |row| row.id == default.id,
        |row| *row = Offering { shown: row.shown, ..default.clone() },
    );
    if !there {
        insert(&mut book.offerings, &library.benchmarks, default);
    }
    let levels: Vec<_> = library
        .judgements
        .iter()
        .filter(|row| row.offering == default.id)
        .filter(|row| book.dimensions.iter().any(|dimension| dimension.id == row.dimension))
        .collect();
    let comes = |id: &DimensionId| library.dimensions.iter().any(|row| row.id == *id);
    retain(&mut book.judgements, |row| {
        row.offering != default.id
            || !comes(&row.dimension)
            || levels.iter().any(|level| level.dimension == row.dimension)
    });
    for level in levels {
        let same =
            |row: &crate::Judgement| row.offering == level.offering && row.dimension == level.dimension;
        put(&mut book.judgements, same, level.clone());
    }
}

/// The default of a thing; a refusal if it is one's own, or nothing at all.
fn default_of<'a, T: Named>(defaults: &'a [T], rows: &Table<T>, id: &T::Id) -> Result<&'a T, Refusal> {
    defaults.iter().find(|row| row.id() == id).ok_or_else(|| match rows.iter().find(|row| row.id() == id) {
        Some(own) => Refusal::NoDefault { kind: T::KIND, name: own.name().to_owned() },
        None => missing::<T>(id),
    })
}

/// Puts a thing of the library where it stands among the others of it.
fn insert<T: Named + Clone>(table: &mut Table<T>, defaults: &[T], row: &T) {
    let later: Vec<&T::Id> =
        defaults.iter().skip_while(|default| default.id() != row.id()).map(Named::id).collect();
    let at = table.iter().position(|other| later.contains(&other.id())).unwrap_or(table.len());
    table.rows_mut().insert(at, row.clone());
}
