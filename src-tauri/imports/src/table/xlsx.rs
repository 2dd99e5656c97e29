//! XLSX: the sheets of a spreadsheet.
//!
//! Cells are looked at one after the other, and no more of them are kept than a map can be made of: a sheet may claim a
//! million rows, and a claim costs nothing. Merged cells give their text to each cell they cover; a formula gives the value
//! that its program computed last. A cell that shows a percentage gives *12%*, where 0.12 stands in the file.

use super::beyond::Beyond;
use super::hidden::Hidden;
use super::{Grid, MOST_LINES};
use crate::import::{Offer, OfferKind, OfferOption, Options};
use crate::names::on_one_line;
use crate::remark::{Remark, Weight, column_name};
use crate::{Damage, Error};
use calamine::{DataRef, DataType, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Style, Xlsx};
use domain::Message;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::panic::UnwindSafe;

/// The most bytes that the parts of a spreadsheet which are read whole may have unpacked.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
/// How many cells below those that are kept are looked at for the farthest: about a second's worth.
const MOST_CELLS: usize = 2_000_000;
/// How many cells of a kind are named.
const MOST_NAMED: usize = 12;
/// The most sheets that become maps at once.
const MOST_SHEETS: usize = 50;

/// The sheets that were chosen, and what else there is.
pub(crate) struct Sheets {
    /// The tables, in the order of the file; at least one.
    pub(crate) grids: Vec<Grid>,
    /// What is said of sheets that were left out.
    pub(crate) remarks: Vec<Remark>,
    /// Which sheets may be chosen, if there are several.
    pub(crate) offer: Option<Offer>,
}

/// A sheet that may be read.
struct Sheet {
    name: String,
    visible: bool,
    /// Its place among all sheets of the file.
    place: usize,
}

/// A spreadsheet, and the bytes that it is read from.
struct Book<'a> {
    cells: Xlsx<Cursor<&'a [u8]>>,
    bytes: &'a [u8],
}

/// Whether bytes begin as a spreadsheet of today does, which is a ZIP archive.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the sheets that were chosen; without a choice, the visible ones that hold a table.
///
/// # Errors
/// [`Error`] when the bytes are no spreadsheet, when a chosen sheet is not there or is too large, or when no sheet holds
/// anything.
pub(crate) fn read(bytes: &[u8], options: &Options) -> Result<Sheets, Error> {
    guarded(bytes, || read_trusting(bytes, options))
}

/// Reads a spreadsheet that may be of any size and may lie.
///
/// # Errors
/// [`Error`] when it is too large or contradicts itself, and whatever `read` says.
pub(crate) fn guarded<T, E: From<Error>>(
    bytes: &[u8],
    read: impl FnOnce() -> Result<T, E> + UnwindSafe,
) -> Result<T, E> {
    check_size(bytes)?;
    // The reader trusts what a sheet says of itself, and panics on some lies (a column beyond the last letter). Nothing
    // of ours is changed meanwhile, so that the panic is only one more way to say that the file is damaged.
    std::panic::catch_unwind(read)
        .unwrap_or_else(|_| Err(Error::Spreadsheet { damage: Damage::Contradiction }.into()))
}

fn read_trusting(bytes: &[u8], options: &Options) -> Result<Sheets, Error> {
    let mut book = Book { cells: Xlsx::new(Cursor::new(bytes)).map_err(damaged)?, bytes };
    let visible_or_not = |(place, sheet): (usize, &calamine::Sheet)| Sheet {
        name: sheet.name.clone(),
        visible: sheet.visible == SheetVisible::Visible,
        place,
    };
    let sheets = book.cells.sheets_metadata().iter().enumerate();
    let sheets: Vec<Sheet> =
        sheets.filter(|(_, sheet)| sheet.typ == SheetType::WorkSheet).map(visible_or_not).collect();
    if sheets.is_empty() {
        return Err(Error::Spreadsheet { damage: Damage::NoSheet });
    }
    let read = match options.all(OfferKind::Sheets) {
        Some(names) => chosen(&mut book, &sheets, names)?,
        None => visible(&mut book, &sheets)?,
    };
    if read.grids.len() > MOST_SHEETS {
        return Err(Error::TooManySheets { given: read.grids.len(), allowed: MOST_SHEETS });
    }
    Ok(read)
}

/// The sheets of some names.
fn chosen(book: &mut Book<'_>, sheets: &[Sheet], names: &[String]) -> Result<Sheets, Error> {
    if let Some(given) = names.iter().find(|name| !sheets.iter().any(|sheet| sheet.name == **name)) {
        return Err(Error::NoSuchChoice { kind: OfferKind::Sheets, given: given.clone() });
    }
    let wanted = sheets.iter().filter(|sheet| names.contains(&sheet.name));
    let grids = wanted.map(|sheet| grid_of(book, sheet)).collect::<Result<Vec<_>, _>>()?;
    if let Some(empty) = grids.iter().find(|grid| grid.rows.is_empty()) {
        return Err(Error::EmptySheet { sheet: empty.sheet.clone().unwrap_or_default() });
    }
    Ok(Sheets { grids, remarks: Vec::new(), offer: offer(sheets, names) })
}

/// The visible sheets that hold a table. Hidden ones, and ones that cannot be read, are said and may be chosen.
fn visible(book: &mut Book<'_>, sheets: &[Sheet]) -> Result<Sheets, Error> {
    let mut grids = Vec::new();
    let mut remarks = Vec::new();
    let mut problem = None;
    for sheet in sheets {
        if !sheet.visible {
            let what = Message::new("import-sheet-hidden").with("sheet", on_one_line(&sheet.name));
            remarks.push(Remark::of_file(Weight::NotPlaced, what));
            continue;
        }
        match grid_of(book, sheet) {
            Ok(grid) if grid.rows.is_empty() => {}
            Ok(grid) if is_ratings(&grid) => {
                let what = Message::new("import-sheet-ratings").with("sheet", on_one_line(&sheet.name));
                remarks.push(Remark::of_file(Weight::NotPlaced, what));
            }
            Ok(grid) => grids.push(grid),
            Err(found) => {
                remarks.push(Remark::of_file(Weight::NotPlaced, found.message()));
                problem = problem.or(Some(found));
            }
        }
    }
    let names: Vec<String> = grids.iter().filter_map(|grid| grid.sheet.clone()).collect();
    match (grids.is_empty(), problem) {
        (false, _) => Ok(Sheets { grids, remarks, offer: offer(sheets, &names) }),
        (true, Some(problem)) => Err(problem),
        (true, None) if sheets.iter().any(|sheet| !sheet.visible) => Err(Error::OnlyHiddenSheets),
        (true, None) => Err(Error::Empty),
    }
}

/// Whether a sheet holds the ratings that we write beside the maps.
fn is_ratings(grid: &Grid) -> bool {
    ["table-map", "table-stage", "table-aspect", "table-median"]
        .iter()
        .enumerate()
        .all(|(column, id)| super::kinds::is_word(grid.text(0, column), id))
}

/// The sheets to choose from, where there are several.
fn offer(sheets: &[Sheet], chosen: &[String]) -> Option<Offer> {
    let label = |sheet: &Sheet| {
        let id = if sheet.visible { "import-sheet" } else { "import-sheet-of-hidden" };
        Message::new(id).with("sheet", on_one_line(&sheet.name))
    };
    (sheets.len() > 1).then(|| Offer {
        kind: OfferKind::Sheets,
        question: Message::new("import-offer-sheets"),
        options: sheets
            .iter()
            .map(|sheet| OfferOption { value: sheet.name.clone(), label: label(sheet) })
            .collect(),
        chosen: chosen.to_vec(),
        several: true,
    })
}

/// Refuses an archive whose texts would fill the memory before the first cell is seen.
fn check_size(bytes: &[u8]) -> Result<(), Error> {
    let broken = |damage: Damage| Error::Spreadsheet { damage };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.into()))?;
    let parts = ["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
    for name in parts {
        let Ok(part) = archive.by_name(name) else { continue };
        // The size that an archive claims may be a lie, so the part itself is unpacked, into nothing.
        let mut limited = part.take(MOST_UNPACKED + 1);
        let size = std::io::copy(&mut limited, &mut std::io::sink()).map_err(|_| broken(Damage::Archive))?;
        if size > MOST_UNPACKED {
            let most = usize::try_from(MOST_UNPACKED).unwrap_or(usize::MAX);
            return Err(Error::TooLarge { given: most.saturating_add(1), allowed: most });
        }
    }
    Ok(())
}

/// One sheet, its merged cells filled; without rows if nothing stands on it.
fn grid_of(book: &mut Book<'_>, sheet: &Sheet) -> Result<Grid, Error> {
    let mut grid = Grid { sheet: Some(on_one_line(&sheet.name)), ..Grid::default() };
    let mut found = Found::default();
    cells_of(book, &sheet.name, &mut grid, &mut found)?;
    if !grid.rows.is_empty() {
        let merged = book.cells.merge_cells_by_sheet_name(&sheet.name).map_err(damaged)?;
        merged.into_iter().for_each(|area| fill(&mut grid, area, &mut found));
        Hidden::of_sheet(book.bytes, sheet.place).say(&mut grid);
    }
    found.say(&mut grid);
    Ok(grid)
}

/// Reads the cells of a sheet, and says what stands beyond those that are kept.
fn cells_of(book: &mut Book<'_>, name: &str, grid: &mut Grid, found: &mut Found) -> Result<(), Error> {
    let percentages = percentages(book, name)?;
    let mut cells = book.cells.worksheet_cells_reader(name).map_err(damaged)?;
    let mut beyond = Beyond::default();
    let mut looked_at = 0;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        let (row, column) = (size(cell.pos.0), size(cell.pos.1));
        let text = match cell.value.get_float() {
            Some(share) if percentages.contains(&(row, column)) => percentage(share),
            Some(_) | None => text_of(&cell.value),
        };
        if row >= MOST_LINES || column >= MOST_LINES {
            match (text.trim().is_empty(), row >= MOST_LINES) {
                (true, _) => {}
                (false, true) => beyond.below(row + 1, column + 1),
                (false, false) => beyond.beside(row + 1, column + 1),
            }
            looked_at += usize::from(row >= MOST_LINES);
            if looked_at == MOST_CELLS {
                break;
            }
            continue;
        }
        match (cell.formula.is_some(), text.is_empty()) {
            (true, true) => found.formulas_without_value.note(row, column),
            (true, false) => found.formulas.note(row, column),
            (false, true) => continue,
            (false, false) => {}
        }
        if matches!(cell.value, DataRef::Error(_)) {
            found.errors.note(row, column);
        }
        put(grid, row, column, text);
    }
    grid.leave_out(&beyond)
}

/// The cells that show a percentage, by row and column. Styles are read by themselves, so a sheet without any such cell
/// is not read twice.
fn percentages(book: &mut Book<'_>, name: &str) -> Result<BTreeSet<(usize, usize)>, Error> {
    let mut found = BTreeSet::new();
    let mut cells = book.cells.worksheet_cells_reader(name).map_err(damaged)?;
    let styles: Vec<bool> = cells.styles().iter().map(shows_percentage).collect();
    if !styles.contains(&true) {
        return Ok(found);
    }
    while let Some((row, column, style)) = cells.next_style_id().map_err(damaged)? {
        let (row, column) = (size(row), size(column));
        if row >= MOST_LINES {
            break;
        }
        if column < MOST_LINES && styles.get(style) == Some(&true) {
            found.insert((row, column));
        }
    }
    Ok(found)
}

/// Whether the format of a number has a per cent sign, in what it says of numbers above zero, that is no mere text.
fn shows_percentage(style: &Style) -> bool {
    let format = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    let mut signs = format.split(';').next().unwrap_or_default().chars();
    let mut quoted = false;
    while let Some(sign) = signs.next() {
        match sign {
            '"' => quoted = !quoted,
            '\\' | '_' | '*' if !quoted => drop(signs.next()),
            '%' if !quoted => return true,
            _ => {}
        }
    }
    false
}

/// A share as a percentage with all its digits; more of them than the cell shows, as with every number.
fn percentage(share: f64) -> String {
    // What floating point adds behind the tenth digit is nobody's figure.
    let digits = format!("{:.10}", share * 100.0);
    format!("{}%", digits.trim_end_matches('0').trim_end_matches('.'))
}

fn damaged(error: calamine::XlsxError) -> Error {
    Error::Spreadsheet { damage: error.into() }
}

/// Kinds of cells that are spoken of once, however many there are.
#[derive(Default)]
struct Found {
    formulas: Several,
    formulas_without_value: Several,
    errors: Several,
    merged: Several,
}

/// The first ones of several cells, and how many they are.
#[derive(Default)]
struct Several {
    first: Vec<(usize, usize)>,
    count: usize,
}

impl Several {
    fn note(&mut self, row: usize, column: usize) {
        if self.first.len() < MOST_NAMED {
            self.first.push((row, column));
        }
        self.count += 1;
    }

    /// What the cells are called within a sentence: *B2, C2 and 3 more*.
    fn named(&self, grid: &Grid) -> Message {
        let cell = |(row, column): &(usize, usize)| {
            let place = grid.place(*row, *column);
            format!("{}{}", column_name(place.column), place.line)
        };
        Message::new("import-cells")
            .with("cells", self.first.iter().map(cell).collect::<Vec<_>>().join(", "))
            .with("more", self.count - self.first.len())
    }
}

impl Found {
    fn say(self, grid: &mut Grid) {
        let said = [
            (self.formulas_without_value, Weight::NotPlaced, "import-formulas-without-value"),
            (self.errors, Weight::NotPlaced, "import-errors"),
            (self.formulas, Weight::Read, "import-formulas"),
            (self.merged, Weight::Read, "import-merged"),
        ];
        for (several, weight, id) in said {
            if let Some((row, column)) = several.first.first() {
                let what = Message::new(id).with("count", several.count).with("cells", several.named(grid));
                grid.remarks.push(Remark::at(grid.place(*row, *column), weight, what));
            }
        }
    }
}

fn put(grid: &mut Grid, row: usize, column: usize, text: String) {
    if grid.rows.len() <= row {
        grid.rows.resize(row + 1, Vec::new());
    }
    let cells = &mut grid.rows[row];
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
}

/// Gives the text of a merged cell to each cell that it covers, as far as the table goes.
fn fill(grid: &mut Grid, area: Dimensions, found: &mut Found) {
    let (top, left) = (size(area.start.0), size(area.start.1));
    let (bottom, right) = (size(area.end.0), size(area.end.1));
    let text = grid.text(top, left).to_owned();
    if text.trim().is_empty() {
        return;
    }
    found.merged.note(top, left);
    let (height, width) = (grid.rows.len(), grid.width());
    for row in top..=bottom.min(height.saturating_sub(1)) {
        for column in left..=right.min(width.saturating_sub(1)) {
            put(grid, row, column, text.clone());
        }
    }
}

/// The text of a value, as a person would read it in the cell.
pub(crate) fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => plain(text),
        DataRef::SharedString(text) => plain(text),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(date) => date_text(date),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn plain(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

/// A date as `2026-03-31`, with its time if it has one; a duration as days.
fn date_text(date: &ExcelDateTime) -> String {
    if date.is_duration() {
        return date.as_f64().to_string();
    }
    let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
    match (hour, minute) {
        (0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
    }
}

/// A row or column of a sheet, which has at most a million of them.
pub(crate) fn size(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}
