//! CSV: a map as a table of text.

use super::table::rows;
use crate::Error;
use domain::{MapId, Workbook};
use std::borrow::Cow;
use words::Words;

/// The mark by which Excel knows UTF-8; without it Chinese becomes nonsense there.
const MARK: &str = "\u{feff}";

/// A map as CSV, fields divided by commas, stages as columns: their phases, then each lane with its kind and, below it,
/// what else is known of its cells. A text that a spreadsheet would take for a formula stands behind an apostrophe.
///
/// # Errors
/// None; formats share one form.
pub fn csv(workbook: &Workbook, map: &MapId, words: &Words) -> Result<Vec<u8>, Error> {
    let mut bytes = MARK.as_bytes().to_vec();
    let broken = |error: &dyn std::fmt::Display| Error::Table(error.to_string());
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    for row in rows(workbook, map, words) {
        let fields = row.texts.iter().map(|text| guarded(text).into_owned());
        writer.write_record(fields).map_err(|error| broken(&error))?;
    }
    writer.flush().map_err(|error| broken(&error))?;
    drop(writer);
    Ok(bytes)
}

/// A text that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@` or a tab, perhaps behind
/// apostrophes, gets one more apostrophe before it. So each text has one form, and can be read back.
fn guarded(text: &str) -> Cow<'_, str> {
    if text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t']) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}
