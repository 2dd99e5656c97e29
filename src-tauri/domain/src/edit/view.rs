//! Edits of named views of the spectrum.

use super::Context;
use super::lookup::{change, find, free, fresh, on_the_line, retain, room, within};
use crate::{Look, OfferingId, Refusal, View, ViewId, Workbook, limits, text};

pub(super) fn add(
    book: &mut Workbook,
    name: &str,
    offerings: &[OfferingId],
    look: &Look,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    let name = text::name(name, "view")?;
    room(book.views.len(), "view", limits::VIEWS)?;
    free(&book.views, &name, None)?;
    check_look(look, &name)?;
    let offerings = in_order(book, offerings)?;
    let id = fresh(&book.views, context);
    book.views.rows_mut().push(View { id, name, offerings, look: *look });
    Ok(())
}

pub(super) fn rename(book: &mut Workbook, view: &ViewId, name: &str) -> Result<(), Refusal> {
    find(&book.views, view)?;
    let name = text::name(name, "view")?;
    free(&book.views, &name, Some(view))?;
    change(&mut book.views, view, |row| row.name = name)
}

pub(super) fn redraw(
    book: &mut Workbook,
    view: &ViewId,
    offerings: &[OfferingId],
    look: &Look,
) -> Result<(), Refusal> {
    check_look(look, &find(&book.views, view)?.name)?;
    let offerings = in_order(book, offerings)?;
    change(&mut book.views, view, |row| {
        row.offerings = offerings;
        row.look = *look;
    })
}

pub(super) fn remove(book: &mut Workbook, view: &ViewId) -> Result<(), Refusal> {
    find(&book.views, view)?;
    retain(&mut book.views, |row| row.id != *view);
    Ok(())
}

/// Takes an offering out of all views.
pub(super) fn forget(book: &mut Workbook, offering: &OfferingId) -> Result<(), Refusal> {
    let with = book.views.iter().filter(|view| view.offerings.contains(offering));
    for view in with.map(|view| view.id.clone()).collect::<Vec<_>>() {
        change(&mut book.views, &view, |row| row.offerings.retain(|id| id != offering))?;
    }
    Ok(())
}

/// A part of the line that can be drawn: within its ends, and wide enough that marks move when they are dragged.
pub(crate) fn check_look(look: &Look, name: &str) -> Result<(), Refusal> {
    on_the_line(look.low, name)?;
    on_the_line(look.high, name)?;
    within(look.high - look.low, "zoom", limits::ZOOM, 100.0)
}

/// The offerings as the workbook lists them, each once.
fn in_order(book: &Workbook, offerings: &[OfferingId]) -> Result<Vec<OfferingId>, Refusal> {
    for offering in offerings {
        find(&book.offerings, offering)?;
    }
    let listed = book.offerings.iter().map(|row| &row.id);
    Ok(listed.filter(|id| offerings.contains(id)).cloned().collect())
}
