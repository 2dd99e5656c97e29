//! Ballots that go out by mail and come back: a sheet that people fill in, and the same for programs. `imports` reads both.
//!
//! On the sheet stands what is asked, and nothing of what anybody has said. A second sheet, which no menu shows,
//! says which ballot it is and which ids the rows have, so that people may add rows, sort them, or write beside them.

use crate::Error;
use domain::Aspect;
use domain::rating::BallotFile;
use domain::reading::{BallotReading, BallotStage};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook,
    Worksheet, XlsxError,
};
use serde_json::json;
use words::Words;

/// The first row of a stage, counted from 0; the headings stand above it.
const FIRST: u32 = 6;
/// The columns before the first question: phase, stage, what the buyer does.
const BEFORE: u16 = 3;
/// Colours of the sheet: of headings, and of fields to fill in.
const HEADING: Color = Color::RGB(0x00E8_ECF1);
const FIELD: Color = Color::RGB(0x00FF_F8E1);

/// A ballot as a spreadsheet: one row a stage, for each question a list to choose from and a field to say why.
///
/// # Errors
/// When the spreadsheet cannot be packed.
pub fn ballot_xlsx(ballot: &BallotReading, words: &Words) -> Result<Vec<u8>, Error> {
    book(ballot, words).map_err(|error| Error::Table(error.to_string()))
}

/// A ballot as JSON, for programs: what is asked, and no answer yet. A vote is
/// `{"stage": …, "aspect": "acquisition" | "retention" | "satisfaction", "score": 1…5 or null, "comment": …}`; a score of
/// `null` says "don't know".
#[must_use]
pub fn ballot_json(ballot: &BallotReading) -> String {
    let stages: Vec<_> =
        ballot.stages.iter().map(|row| json!({ "stage": row.stage, "name": row.name })).collect();
    let mut text = format!(
        "{:#}",
        json!({
            "format": BallotFile::FORMAT,
            "version": BallotFile::VERSION,
            "round": ballot.round,
            "round_name": ballot.round_name,
            "map_name": ballot.map_name,
            "respondent": ballot.respondent,
            "respondent_name": ballot.name,
            "stages": stages,
            "votes": [],
        })
    );
    text.push('\n');
    text
}

fn book(ballot: &BallotReading, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day on which a file is written would make each one differ.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let title = words.say(&domain::Message::new("ballot-title").with("map", ballot.map_name.as_str()));
    book.set_properties(&DocProperties::new().set_title(title.as_str()).set_creation_datetime(&day));
    let sheet = book.add_worksheet();
    sheet.set_name(words.word("ballot-sheet"))?;
    head(sheet, ballot, &title, words)?;
    headings(sheet, words)?;
    for (row, stage) in (FIRST..).zip(&ballot.stages) {
        of_stage(sheet, row, stage, words)?;
    }
    layout(sheet)?;
    fields(sheet, ballot, words)?;
    hidden(book.add_worksheet(), ballot, words)?;
    book.save_to_buffer()
}

/// The title, whose ballot it is, and how it is filled in.
fn head(sheet: &mut Worksheet, ballot: &BallotReading, title: &str, words: &Words) -> Result<(), XlsxError> {
    let whose = domain::Message::new("ballot-whose")
        .with("round", ballot.round_name.as_str())
        .with("name", ballot.name.as_str());
    let last = BEFORE + 2 * questions() - 1;
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.merge_range(0, 0, 0, last, title, &Format::new().set_bold().set_font_size(16))?;
    sheet.merge_range(1, 0, 1, last, &words.say(&whose), &Format::new().set_bold())?;
    sheet.merge_range(2, 0, 2, last, &words.word("ballot-how"), &plain)?;
    sheet.merge_range(3, 0, 3, last, &words.word("ballot-back"), &plain)?;
    sheet.set_row_height(0, 24)?;
    sheet.set_row_height(2, 48)?;
    sheet.set_row_height(3, 20)?;
    Ok(())
}

/// How many questions each stage has.
fn questions() -> u16 {
    Aspect::ALL.iter().map(|_| 1).sum()
}

/// The headings in their order: what stands above a column, and the word for it on the sheet that is hidden.
fn columns(words: &Words) -> Vec<(String, String)> {
    let named = |key: &str| (key.to_owned(), words.word(&format!("ballot-heading-{key}")));
    let mut columns = vec![named("phase"), named("stage"), named("reminder")];
    for aspect in Aspect::ALL {
        let (key, question) = named(aspect.as_str());
        let why = domain::Message::new("ballot-heading-why").with("question", question.as_str());
        columns.push((key.clone(), question));
        columns.push((format!("{key}-comment"), words.say(&why)));
    }
    columns
}

fn headings(sheet: &mut Worksheet, words: &Words) -> Result<(), XlsxError> {
    let format = bordered().set_bold().set_text_wrap().set_background_color(HEADING);
    for (column, (_, heading)) in (0..).zip(columns(words)) {
        sheet.write_string_with_format(FIRST - 1, column, heading, &format)?;
    }
    sheet.set_row_height(FIRST - 1, 34)?;
    Ok(())
}

fn of_stage(sheet: &mut Worksheet, row: u32, stage: &BallotStage, words: &Words) -> Result<(), XlsxError> {
    let (plain, field) = (bordered().set_text_wrap(), bordered().set_text_wrap().set_background_color(FIELD));
    let score = field.clone().set_align(FormatAlign::Center);
    sheet.write_string_with_format(row, 0, words.word(&format!("phase-{}", stage.phase.as_str())), &plain)?;
    sheet.write_string_with_format(row, 1, stage.name.as_str(), &plain.clone().set_bold())?;
    sheet.write_string_with_format(row, 2, stage.reminder.as_str(), &plain)?;
    for question in 0..questions() {
        sheet.write_blank(row, BEFORE + 2 * question, &score)?;
        sheet.write_blank(row, BEFORE + 2 * question + 1, &field)?;
    }
    Ok(())
}

fn bordered() -> Format {
    Format::new().set_border(FormatBorder::Thin).set_border_color(Color::Silver).set_align(FormatAlign::Top)
}

/// What may stand in the fields for scores.
fn fields(sheet: &mut Worksheet, ballot: &BallotReading, words: &Words) -> Result<(), XlsxError> {
    let Some(last) = (FIRST..).zip(&ballot.stages).map(|(row, _)| row).last() else { return Ok(()) };
    let dont_know = words.word("ballot-dont-know");
    let list = DataValidation::new()
        .allow_list_strings(&["1", "2", "3", "4", "5", dont_know.as_str()])?
        .set_error_message(words.word("ballot-only-these"))?;
    for question in 0..questions() {
        let column = BEFORE + 2 * question;
        sheet.add_data_validation(FIRST, column, last, column, &list)?;
    }
    Ok(())
}

fn layout(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    for (column, width) in (0..).zip([11, 26, 36]) {
        sheet.set_column_width(column, width)?;
    }
    for question in 0..questions() {
        sheet.set_column_width(BEFORE + 2 * question, 14)?;
        sheet.set_column_width(BEFORE + 2 * question + 1, 30)?;
    }
    sheet.set_freeze_panes(FIRST, 2)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Which ballot it is, what the headings mean, and which stages the rows are.
fn hidden(sheet: &mut Worksheet, ballot: &BallotReading, words: &Words) -> Result<(), XlsxError> {
    sheet.set_name(BallotFile::FORMAT)?.set_very_hidden(true);
    let version = BallotFile::VERSION.to_string();
    let mut rows: Vec<[String; 3]> = [
        ("format", BallotFile::FORMAT),
        ("version", version.as_str()),
        ("round", ballot.round.as_str()),
        ("round_name", &ballot.round_name),
        ("map_name", &ballot.map_name),
        ("respondent", ballot.respondent.as_str()),
        ("respondent_name", &ballot.name),
    ]
    .map(|(key, value)| [key.to_owned(), value.to_owned(), String::new()])
    .into();
    rows.extend(columns(words).into_iter().map(|(key, heading)| ["heading".to_owned(), key, heading]));
    rows.extend(
        ballot.stages.iter().map(|row| ["stage".to_owned(), row.stage.to_string(), row.name.clone()]),
    );
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell)?;
        }
    }
    Ok(())
}
