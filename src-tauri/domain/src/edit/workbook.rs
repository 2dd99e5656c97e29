//! Edits of the workbook itself and of its buyer groups.

use super::Context;
use super::blocks::forget_segment;
use super::correlate::forget_figures;
use super::lookup::{change, find, free, fresh, retain, room};
use crate::{Refusal, Segment, SegmentId, Workbook, limits, text};

pub(super) fn rename(book: &mut Workbook, title: &str) -> Result<(), Refusal> {
    book.about.title = text::name(title, "title")?;
    Ok(())
}

pub(super) fn describe(book: &mut Workbook, summary: &str) -> Result<(), Refusal> {
    book.about.summary = text::passage(summary, "summary", "")?;
    Ok(())
}

pub(super) fn add_segment(book: &mut Workbook, name: &str, context: &mut Context<'_>) -> Result<(), Refusal> {
    let name = text::name(name, "segment")?;
    room(book.segments.len(), "segment", limits::SEGMENTS)?;
    free(&book.segments, &name, None)?;
    let id = fresh(&book.segments, context);
    book.segments.rows_mut().push(Segment { id, name });
    Ok(())
}

pub(super) fn rename_segment(book: &mut Workbook, segment: &SegmentId, name: &str) -> Result<(), Refusal> {
    find(&book.segments, segment)?;
    let name = text::name(name, "segment")?;
    free(&book.segments, &name, Some(segment))?;
    change(&mut book.segments, segment, |row| row.name = name)
}

pub(super) fn remove_segment(book: &mut Workbook, segment: &SegmentId) -> Result<(), Refusal> {
    find(&book.segments, segment)?;
    retain(&mut book.segments, |row| row.id != *segment);
    retain(&mut book.drivers, |row| row.segment != *segment);
    forget_figures(&mut book.correlations, &book.drivers);
    forget_segment(book, segment);
    let maps = book.maps.iter().filter(|map| map.segment.as_ref() == Some(segment));
    for map in maps.map(|map| map.id.clone()).collect::<Vec<_>>() {
        change(&mut book.maps, &map, |row| row.segment = None)?;
    }
    Ok(())
}
