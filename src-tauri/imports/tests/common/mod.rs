//! What the tests of imports share.

#![allow(dead_code, reason = "each test file uses some of it")]

use domain::{Confidence, Context, Edit, Language, Workbook, apply, methods};
use imports::{Error, Import, Options, read};
use rust_xlsxwriter::Worksheet;
use std::fmt::Write;
use std::sync::LazyLock;
use words::Words;

/// A file, read, and the workbook made of it.
#[derive(Debug, PartialEq)]
pub(crate) struct Imported {
    pub(crate) import: Import,
    pub(crate) workbook: Workbook,
}

pub(crate) fn import_bytes(bytes: &[u8], name: &str, language: Language) -> Result<Imported, Error> {
    import_with(bytes, name, language, &Options::default())
}

pub(crate) fn import_with(
    bytes: &[u8],
    name: &str,
    language: Language,
    options: &Options,
) -> Result<Imported, Error> {
    let import = read(bytes, name, language, options)?;
    let mut workbook = blank(language);
    workbook.about.title.clone_from(&import.title);
    workbook.about.summary.clone_from(&import.summary);
    let workbook = with_maps(&workbook, &import);
    Ok(Imported { import, workbook })
}

/// An empty workbook; its library is read once for each language.
fn blank(language: Language) -> Workbook {
    static ENGLISH: LazyLock<Workbook> = LazyLock::new(|| methods::blank(Language::English));
    static CHINESE: LazyLock<Workbook> = LazyLock::new(|| methods::blank(Language::Chinese));
    match language {
        Language::English => ENGLISH.clone(),
        Language::Chinese => CHINESE.clone(),
    }
}

/// A workbook with the maps of an import.
pub(crate) fn with_maps(workbook: &Workbook, import: &Import) -> Workbook {
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        format!("id-{count}")
    };
    let edit = Edit::AddMaps { maps: import.maps.clone() };
    apply(workbook, &edit, &mut Context { new_id: &mut new_id }).unwrap()
}

/// A workbook as a person would tell it, without its library.
pub(crate) fn told(imported: &Imported) -> String {
    let book = &imported.workbook;
    let words = Words::of(book.about.language);
    let mut text = format!("{}\n", book.about.title);
    if !book.about.summary.is_empty() {
        writeln!(text, "{}", book.about.summary).unwrap();
    }
    for respondent in &book.respondents {
        writeln!(text, "respondent: {} ({}, {})", respondent.name, respondent.role, respondent.side.as_str())
            .unwrap();
    }
    for map in &book.maps {
        let segment = book.segments.iter().find(|segment| Some(&segment.id) == map.segment.as_ref());
        writeln!(text, "\nmap: {} · {}", map.name, segment.map_or("nobody", |segment| &segment.name))
            .unwrap();
        for stage in book.stages_of(&map.id) {
            let scores: Vec<String> = book
                .ratings
                .iter()
                .filter(|rating| rating.stage == stage.id)
                .map(|rating| {
                    let score = rating.score.map_or("?".to_owned(), |score| score.to_string());
                    format!("{} {score}", rating.aspect.as_str())
                })
                .collect();
            writeln!(text, "  [{}] {} {}", stage.phase.as_str(), stage.name, scores.join(", ")).unwrap();
            for lane in book.lanes_of(&map.id) {
                if let Some(cell) = book.cell(&stage.id, &lane.id) {
                    let sure = if cell.confidence == Confidence::Known { "" } else { "?" };
                    writeln!(text, "      {}{sure}: {}", lane.name, cell.text.replace('\n', " / ")).unwrap();
                }
            }
        }
    }
    text.push_str("\npreview\n");
    for placement in &imported.import.placements {
        writeln!(text, "  {} → {}", words.say(&placement.from), words.say(&placement.to)).unwrap();
    }
    text.push_str("\nreport\n");
    for remark in &imported.import.remarks {
        writeln!(text, "  {}", words.say(&remark.message())).unwrap();
    }
    for offer in &imported.import.offers {
        writeln!(text, "\n{}", words.say(&offer.question)).unwrap();
        for option in &offer.options {
            let mark = if offer.chosen.contains(&option.value) { "●" } else { "○" };
            writeln!(text, "  {mark} {}: {}", option.value, words.say(&option.label)).unwrap();
        }
    }
    text
}

/// What no import may break: everything has its place, and nothing is written twice.
pub(crate) fn assert_whole(book: &Workbook) {
    assert_eq!(domain::check(book), []);
    for stage in &book.stages {
        assert!(book.maps.iter().any(|map| map.id == stage.map));
        assert!(!stage.name.trim().is_empty() && stage.name.chars().count() <= domain::limits::NAME);
    }
    let mut crossings: Vec<_> = book.cells.iter().map(|cell| (&cell.stage, &cell.lane)).collect();
    crossings.sort();
    crossings.dedup();
    assert_eq!(crossings.len(), book.cells.len());
    let mut names: Vec<_> = book.maps.iter().map(|map| &map.name).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), book.maps.len());
}

/// What is said of an import, in English; Chinese has words for it, too.
pub(crate) fn remarks(imported: &Imported) -> Vec<String> {
    let said = |language: Language| -> Vec<String> {
        let remarks = imported.import.remarks.iter();
        remarks.map(|remark| Words::of(language).say(&remark.message())).collect()
    };
    let chinese = said(Language::Chinese);
    assert!(chinese.iter().all(|words| !words.contains("import-") && !words.contains('{')), "{chinese:?}");
    said(Language::English)
}

/// The bytes of a spreadsheet.
pub(crate) fn spreadsheet(make: impl FnOnce(&mut rust_xlsxwriter::Workbook)) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    make(&mut book);
    book.save_to_buffer().unwrap()
}

pub(crate) fn write(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, texts) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*texts) {
            if !text.is_empty() {
                sheet.write_string(row, column, *text).unwrap();
            }
        }
    }
}
