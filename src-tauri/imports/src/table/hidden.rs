//! Rows and columns that a sheet hides.
//!
//! They are read as all others are, and that is said: a hidden sheet is left out, because it may be chosen, but nobody
//! could choose a row; and the tables that we write hide the lanes that the screen hides. The reader of spreadsheets does
//! not tell what is hidden, so the file is asked itself; where it cannot answer, nothing is said.

use super::{Grid, MOST_LINES};
use crate::remark::{Remark, Weight, columns_named, rows_named};
use domain::Message;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{BufReader, Cursor};
use std::ops::RangeInclusive;
use zip::ZipArchive;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What a sheet hides, counted from 1.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    rows: Vec<usize>,
    columns: Vec<RangeInclusive<usize>>,
}

impl Hidden {
    /// What the sheet of a place among all sheets hides, within the rows that are read.
    pub(super) fn of_sheet(bytes: &[u8], place: usize) -> Self {
        let mut hidden = Self::default();
        let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return hidden };
        let Some(part) = part_of(&mut archive, place) else { return hidden };
        let mut row = 0;
        each_element(&mut archive, &part, |element| {
            let number = |name: &str| attribute(element, name)?.parse::<usize>().ok();
            let is_hidden = attribute(element, "hidden").is_some_and(|value| value == "1" || value == "true");
            match element.local_name().as_ref() {
                "col" if is_hidden => {
                    hidden.columns.extend(number("min").zip(number("max")).map(|(first, last)| first..=last));
                }
                "row" => {
                    row = number("r").unwrap_or(row + 1);
                    if is_hidden && (1..=MOST_LINES).contains(&row) {
                        hidden.rows.push(row);
                    }
                }
                _ => {}
            }
            row <= MOST_LINES
        });
        hidden.rows.sort_unstable();
        hidden.rows.dedup();
        hidden
    }

    /// Says which of the rows and columns of a table are hidden.
    pub(super) fn say(&self, grid: &mut Grid) {
        let filled_row = |row: &usize| (0..grid.width()).any(|column| !grid.is_blank(row - 1, column));
        let rows: Vec<usize> = self.rows.iter().copied().filter(filled_row).collect();
        let filled_column = |column: &usize| (0..grid.rows.len()).any(|row| !grid.is_blank(row, column - 1));
        let is_hidden = |column: &usize| self.columns.iter().any(|columns| columns.contains(column));
        let columns: Vec<usize> = (1..=grid.width()).filter(is_hidden).filter(filled_column).collect();
        let first_row = rows.first().map(|row| (grid.place(row - 1, 0), rows_named(&rows)));
        let first_column = columns.first().map(|column| (grid.place(0, column - 1), columns_named(&columns)));
        for (place, lines) in first_row.into_iter().chain(first_column) {
            let what = Message::new("import-hidden").with("lines", lines);
            grid.remarks.push(Remark::at(place, Weight::Read, what));
        }
    }
}

/// The part of the archive that holds the sheet of a place.
fn part_of(archive: &mut Archive<'_>, place: usize) -> Option<String> {
    let mut sheets = Vec::new();
    each_element(archive, "xl/workbook.xml", |element| {
        if element.local_name().as_ref() == "sheet" {
            sheets.push(attribute(element, "id"));
        }
        true
    });
    let mut targets = BTreeMap::new();
    each_element(archive, "xl/_rels/workbook.xml.rels", |element| {
        targets.extend(attribute(element, "Id").zip(attribute(element, "Target")));
        true
    });
    let target = targets.remove(sheets.into_iter().nth(place)?.as_ref()?)?;
    Some(target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned))
}

/// Shows each element of a part, as long as more are wanted.
fn each_element(archive: &mut Archive<'_>, part: &str, mut wants_more: impl FnMut(&BytesStart<'_>) -> bool) {
    let Ok(part) = archive.by_name(part) else { return };
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) if !wants_more(&element) => return,
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// The value of an attribute, whatever its namespace.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes().map_while(Result::ok);
    attributes.find(|it| it.key.local_name().as_ref() == name).map(|it| it.value.into_owned())
}
