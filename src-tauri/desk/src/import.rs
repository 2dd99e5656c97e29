//! Files of other programs, by what is in them.

use crate::Failure;
use domain::{Context, Edit, Language, Message, Workbook};
use imports::{Import, Options};
use std::path::Path;

/// A workbook made of somebody else's file.
pub(crate) struct Imported {
    pub(crate) workbook: Workbook,
    /// What could not be placed, and what was guessed.
    pub(crate) report: Vec<Message>,
}

/// Files larger than this are no journey diagram and no workbook, and are not read into memory.
const LARGEST_MEGABYTES: u32 = 64;

/// Reads a file: our own JSON by its ending, a journey diagram otherwise.
pub(crate) fn read(path: &Path, language: Language) -> Result<Imported, Failure> {
    let unreadable = |reason: String| {
        Failure::error(
            Message::new("error-import-unreadable")
                .with("path", path.display().to_string())
                .with("reason", reason),
        )
    };
    let size = std::fs::metadata(path).map_err(|error| match error.kind() {
        // The system's own words for this are in no language of ours.
        std::io::ErrorKind::NotFound => Failure::error(not_found(path)),
        _ => unreadable(error.to_string()),
    })?;
    let size = size.len();
    if size > u64::from(LARGEST_MEGABYTES) * 1024 * 1024 {
        return Err(Failure::error(
            Message::new("error-import-too-large")
                .with("path", path.display().to_string())
                .with("allowed", LARGEST_MEGABYTES),
        ));
    }
    let bytes = std::fs::read(path).map_err(|error| unreadable(error.to_string()))?;
    let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if is_json {
        let text = String::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))?;
        return Ok(Imported { workbook: storage::json::read(&text)?, report: Vec::new() });
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let import = imports::read(&bytes, &name, language, &Options::default())?;
    Ok(Imported {
        workbook: workbook_of(&import, language)?,
        report: import.remarks.iter().map(imports::Remark::message).collect(),
    })
}

/// A new workbook with the maps of an import.
fn workbook_of(import: &Import, language: Language) -> Result<Workbook, Failure> {
    let mut workbook = domain::methods::blank(language);
    workbook.about.title.clone_from(&import.title);
    workbook.about.summary.clone_from(&import.summary);
    let edit = Edit::AddMaps { maps: import.maps.clone() };
    Ok(domain::apply(&workbook, &edit, &mut Context { new_id: &mut crate::ids::new_id })?)
}

fn not_found(path: &Path) -> Message {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Message::new("error-not_found").with("name", name).with("path", path.display().to_string())
}
