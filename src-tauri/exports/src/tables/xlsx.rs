//! XLSX: a sheet for each map, and one with the ratings.

use super::table::{Row, RowKind, rows};
use crate::Error;
use domain::reading::{OpinionReading, RatingsReading, ScoreReading};
use domain::{Respondent, RespondentId, Workbook};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError,
};
use std::collections::BTreeSet;
use words::Words;

/// The most characters of the name of a sheet.
const SHEET_NAME: usize = 31;
/// Widths of columns, in characters of the usual font: the names of lanes, their kinds, and stages.
const WIDTHS: [f64; 3] = [26.0, 16.0, 34.0];
/// Colours of head rows and of lines, as on slides.
const HEAD: u32 = 0x00EE_F1F4;
const LINE: u32 = 0x00D5_DAE0;
const QUIET: u32 = 0x005B_6670;

/// All maps of a workbook as sheets, stages as columns, and a sheet with the ratings if there are any. Every text is
/// text: none is taken for a formula.
///
/// # Errors
/// [`Error::Table`] when the spreadsheet cannot be put together.
pub fn xlsx(workbook: &Workbook, words: &Words) -> Result<Vec<u8>, Error> {
    write(workbook, words).map_err(|error| Error::Table(error.to_string()))
}

/// An empty spreadsheet under a title. Same input, same bytes: it does not tell when it was written.
pub(crate) fn begun(title: &str) -> Result<rust_xlsxwriter::Workbook, XlsxError> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let properties =
        DocProperties::new().set_title(title).set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&properties);
    Ok(book)
}

fn write(workbook: &Workbook, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut book = begun(&workbook.about.title)?;
    let looks = Looks::new();
    let mut taken = BTreeSet::new();
    for map in &workbook.maps {
        let sheet = book.add_worksheet().set_name(sheet_name(&map.name, &mut taken))?;
        map_sheet(sheet, &rows(workbook, &map.id, words), &looks)?;
    }
    let readings: Vec<RatingsReading> =
        workbook.maps.iter().map(|map| domain::rating::read(workbook, Some(&map.id))).collect();
    if workbook.maps.is_empty() || readings.iter().any(|reading| reading.answers > 0) {
        let name = sheet_name(&words.word("table-ratings"), &mut taken);
        ratings_sheet(book.add_worksheet().set_name(name)?, &readings, words, &looks)?;
    }
    book.save_to_buffer()
}

/// How cells look.
pub(crate) struct Looks {
    pub(crate) head: Format,
    pub(crate) name: Format,
    pub(crate) text: Format,
    quiet: Format,
    number: Format,
}

impl Looks {
    pub(crate) fn new() -> Self {
        let text = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Thin)
            .set_border_color(Color::RGB(LINE));
        Self {
            head: text.clone().set_bold().set_background_color(Color::RGB(HEAD)),
            name: text.clone().set_bold(),
            quiet: text.clone().set_italic().set_font_color(Color::RGB(QUIET)),
            number: text.clone().set_num_format("0.00"),
            text,
        }
    }

    fn of(&self, kind: RowKind, column: u16) -> &Format {
        match (kind, column) {
            (RowKind::Head, _) => &self.head,
            (RowKind::Stages | RowKind::Lane, 0) => &self.name,
            (RowKind::Stages | RowKind::Lane, _) => &self.text,
            (RowKind::Beside, _) => &self.quiet,
        }
    }
}

fn map_sheet(sheet: &mut Worksheet, rows: &[Row], looks: &Looks) -> Result<(), XlsxError> {
    for (at, row) in (0_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(&row.texts) {
            sheet.write_string_with_format(at, column, text, looks.of(row.kind, column))?;
        }
        if row.hidden {
            sheet.set_row_hidden(at)?;
        }
    }
    let columns = rows.first().map_or(0, |row| row.texts.len());
    for (column, width) in (0_u16..).zip(widths(columns)) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 2)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?.set_repeat_columns(0, 1)?;
    Ok(())
}

fn widths(columns: usize) -> impl Iterator<Item = f64> {
    let [name, kind, stage] = WIDTHS;
    [name, kind].into_iter().chain(std::iter::repeat(stage)).take(columns)
}

/// One row for each stage and aspect that anybody said anything of: the median with its quartiles and the agreement,
/// which take three answers, and what each respondent said.
fn ratings_sheet(
    sheet: &mut Worksheet,
    readings: &[RatingsReading],
    words: &Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let respondents = respondents(readings);
    let heads = [
        "table-map",
        "table-stage",
        "table-aspect",
        "table-median",
        "table-lower-quartile",
        "table-upper-quartile",
        "table-count",
        "table-agreement",
    ];
    let heads = heads.iter().map(|id| words.word(id)).chain(respondents.iter().map(|who| who.name.clone()));
    for (column, text) in (0_u16..).zip(heads) {
        sheet.write_string_with_format(0, column, text, &looks.head)?;
    }
    let mut at = 1;
    for reading in readings {
        let map = reading.map.as_ref().map_or("", |map| map.name.as_str());
        for stage in &reading.stages {
            for score in stage.scores.iter().filter(|score| !score.opinions.is_empty()) {
                let aspect = words.word(&format!("aspect-{}", score.aspect.as_str()));
                for (column, text) in (0_u16..).zip([map, &stage.stage.name, &aspect]) {
                    sheet.write_string_with_format(at, column, text, &looks.text)?;
                }
                figures(sheet, at, score, looks)?;
                opinions(sheet, at, &score.opinions, &respondents, words, looks)?;
                at += 1;
            }
        }
    }
    for (column, width) in [(0_u16, 24.0), (1, 28.0), (2, 16.0)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 3)?;
    Ok(())
}

fn figures(sheet: &mut Worksheet, at: u32, score: &ScoreReading, looks: &Looks) -> Result<(), XlsxError> {
    let of_verdict = |figure: Option<f64>| figure.filter(|_| score.verdict);
    let figures = [
        of_verdict(score.median),
        of_verdict(score.quartiles.map(|(lower, _)| lower)),
        of_verdict(score.quartiles.map(|(_, upper)| upper)),
    ];
    for (column, figure) in (3_u16..).zip(figures) {
        if let Some(figure) = figure {
            sheet.write_number_with_format(at, column, figure, &looks.text)?;
        }
    }
    let n = u32::try_from(score.n).unwrap_or(u32::MAX);
    sheet.write_number_with_format(at, 6, n, &looks.text)?;
    if let Some(agreement) = of_verdict(score.agreement) {
        sheet.write_number_with_format(at, 7, agreement, &looks.number)?;
    }
    Ok(())
}

fn opinions(
    sheet: &mut Worksheet,
    at: u32,
    opinions: &[OpinionReading],
    respondents: &[&Respondent],
    words: &Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (column, who) in (8_u16..).zip(respondents) {
        let Some(said) = opinions.iter().find(|said| said.respondent == who.id) else { continue };
        match said.score {
            Some(score) => sheet.write_number_with_format(at, column, score, &looks.text)?,
            None => sheet.write_string_with_format(at, column, words.word("table-dont-know"), &looks.text)?,
        };
    }
    Ok(())
}

/// Everybody who said anything, in the order of the workbook.
fn respondents(readings: &[RatingsReading]) -> Vec<&Respondent> {
    let scores = readings.iter().flat_map(|reading| &reading.stages).flat_map(|stage| &stage.scores);
    let heard: BTreeSet<&RespondentId> =
        scores.flat_map(|score| &score.opinions).map(|said| &said.respondent).collect();
    let mut listed = BTreeSet::new();
    let all = readings.iter().flat_map(|reading| &reading.respondents);
    all.filter(|who| heard.contains(&who.id) && listed.insert(&who.id)).collect()
}

/// A name that a sheet can have and none has yet: without the signs that Excel forbids, not too long, and its own
/// whatever the case.
pub(crate) fn sheet_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let allowed = |c: char| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') { ' ' } else { c };
    let plain: String = name.chars().map(allowed).collect();
    let plain = plain.trim_matches(['\'', ' ']);
    // Excel keeps this name for itself.
    let plain = if plain.is_empty() || plain.eq_ignore_ascii_case("history") { "–" } else { plain };
    let numbered = (1_u32..).map(|number| {
        let end = if number == 1 { String::new() } else { format!(" {number}") };
        let most = SHEET_NAME - end.len();
        // Excel counts in units of UTF-16.
        let mut units = 0;
        let stem: String = plain
            .chars()
            .take_while(|c| {
                units += c.len_utf16();
                units <= most
            })
            .collect();
        format!("{}{end}", stem.trim_end_matches(['\'', ' ']))
    });
    let mut free = numbered.filter(|name| !taken.contains(&name.to_lowercase()));
    let name = free.next().unwrap_or_default();
    taken.insert(name.to_lowercase());
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names_that_excel_takes() {
        let mut taken = BTreeSet::new();
        let mut check = |name: &str, expected: &str| assert_eq!(sheet_name(name, &mut taken), expected);
        check("Buying: online/shop", "Buying  online shop");
        check("buying: online/shop", "buying  online shop 2");
        check("'quoted'", "quoted");
        check("History", "–");
        check("[]", "– 2");
        check(&"long ".repeat(20), "long long long long long long l");
        check(&"long ".repeat(20), "long long long long long long 2");
        check(&"🔍".repeat(40), &"🔍".repeat(15));
    }
}
