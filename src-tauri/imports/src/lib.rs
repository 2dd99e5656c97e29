//! Files of other programs, read into drafts of maps, with a report of what could not be placed.
//!
//! An import never guesses in silence: what becomes what, what was read in a certain way and what was left out are
//! all said, each with its place, before anything is changed. Nothing here opens a file: bytes come in, an
//! [`Import`] comes out, and [`domain::Edit::AddMaps`] takes its maps into a workbook, all of them or none.

pub mod ballot;
mod damage;
mod error;
mod import;
mod names;
mod numbers;
mod ojf;
mod phases;
mod remark;
mod scale;
mod table;
mod text;
mod workbook;

pub mod mermaid;

pub use damage::Damage;
use domain::Language;
pub use error::Error;
pub use import::{Choice, Import, Offer, OfferKind, OfferOption, Options, Placement, Source};
pub use phases::phase_of;
pub use remark::{Place, Remark, Weight};
use text::MOST_BYTES;
pub use text::{Text, begins_json, read_text};
pub use workbook::of_workbook;

/// Reads a file and says what would become of it. What the file is, is told by what is in it; where that may be two
/// things, its ending decides. The JSON of a workbook is read by `storage`, and its maps taken by [`of_workbook`]. `name` is what the file is called, its ending included; `language` is the language of
/// the lanes that are made.
///
/// # Errors
/// [`Error`] when the file is of no kind that is known, is broken, or holds more than a workbook takes; or when an
/// option is none that the file offers.
pub fn read(bytes: &[u8], name: &str, language: Language, options: &Options) -> Result<Import, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge { given: bytes.len(), allowed: MOST_BYTES });
    }
    if table::xlsx::is_archive(bytes) {
        return spreadsheet(bytes, stem(name), language, options);
    }
    if is_protected(bytes) {
        return Err(Error::Protected);
    }
    if bytes.starts_with(OLD_OFFICE) {
        return Err(Error::OldSpreadsheet);
    }
    let text = read_text(bytes, language, options)?;
    let mut import = if let Some(document) = json(&text.text) {
        let journey = ojf::journey(&document).ok_or(Error::OtherJson)?;
        ojf::import(journey, stem(name), language, options)?
    } else if is_table(&text.text, name) {
        let grid = table::csv::read(&text.text)?;
        table::import(vec![grid], Source::Csv, stem(name), language, options)?
    } else {
        mermaid::import(&text.text, stem(name), language, options)?
    };
    import.remarks.splice(0..0, text.remarks);
    import.offers.extend(text.offers);
    Ok(import)
}

/// How files of office programs of before 2007 begin.
const OLD_OFFICE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Whether a file is one of an office program that a password protects: such a file looks like an old one, and holds the
/// new one within.
fn is_protected(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(OLD_OFFICE) && bytes.windows(name.len()).any(|window| window == name)
}

fn spreadsheet(bytes: &[u8], name: &str, language: Language, options: &Options) -> Result<Import, Error> {
    let sheets = table::xlsx::read(bytes, options)?;
    let mut import = table::import(sheets.grids, Source::Xlsx, name, language, options)?;
    import.remarks.splice(0..0, sheets.remarks);
    import.offers.splice(0..0, sheets.offer);
    Ok(import)
}

/// The document of a text that is JSON.
fn json(text: &str) -> Option<serde_json::Value> {
    text.trim_start().starts_with(['{', '[']).then(|| serde_json::from_str(text).ok()).flatten()
}

/// Whether a text is a table and no diagram.
fn is_table(text: &str, name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    if matches!(ending.as_str(), "csv" | "tsv" | "tab") {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        return !first.trim().eq_ignore_ascii_case("journey");
    }
    !mermaid::begins_diagram(text) && !mermaid::has_fence(text) && table::csv::is_table(text)
}

/// The name of a file without its ending.
fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().all(char::is_alphanumeric) => stem,
        Some(_) | None => name,
    }
}
