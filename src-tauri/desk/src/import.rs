//! Files of other programs, by what is in them.

use crate::arguments::{DoEdit, PreviewImport, TakeImport};
use crate::{Changed, Desk, Failure};
use domain::{Context, Edit, Language, Message, Workbook};
use imports::{Import, Offer, Options, Placement, Remark, Source, Text, Weight};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Where an import goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Destination {
    /// The workbook that is open: the maps, and nothing else.
    Open,
    /// A workbook of its own: all there is.
    New,
}

/// A workbook made of somebody else's file.
pub(crate) struct Imported {
    pub(crate) workbook: Workbook,
    /// What could not be placed, and what was guessed.
    pub(crate) report: Vec<Message>,
}

/// What would become of a file, before anything is changed.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct ImportPreview {
    /// What the file is.
    pub kind: Source,
    /// A title for a workbook made of it.
    pub title: String,
    /// The maps that it would become.
    pub maps: Vec<PreviewedMap>,
    /// What becomes what, in the order of the file.
    pub placements: Vec<Placement>,
    /// What would not be placed first, then what was read in one of several ways; each with its place.
    pub remarks: Vec<PreviewedRemark>,
    /// What may be chosen otherwise.
    pub offers: Vec<Offer>,
}

/// A map that a file would become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PreviewedMap {
    /// Its name.
    pub name: String,
    /// How many stages it has.
    pub stages: usize,
    /// How many lanes.
    pub lanes: usize,
    /// How many cells that say anything.
    pub cells: usize,
    /// How many ratings.
    pub ratings: usize,
}

/// One thing that is said of an import.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PreviewedRemark {
    /// How much it matters.
    pub weight: Weight,
    /// The sentence, with its place in the file.
    pub message: Message,
}

impl ImportPreview {
    fn of(import: Import) -> Self {
        let maps = import.maps.iter().map(|map| PreviewedMap {
            name: map.name.clone(),
            stages: map.stages.len(),
            lanes: map.lanes.len(),
            cells: map.cells.len(),
            ratings: map.ratings.len(),
        });
        let remark = |remark: &Remark| PreviewedRemark { weight: remark.weight, message: remark.message() };
        Self {
            kind: import.kind,
            title: import.title,
            maps: maps.collect(),
            placements: import.placements,
            remarks: import.remarks.iter().map(remark).collect(),
            offers: import.offers,
        }
    }
}

impl Desk {
    /// What would become of a file of another program. Nothing is changed, and for a workbook of its own none need be open.
    ///
    /// # Errors
    /// When the file is of no kind that is known, or is broken; it says where. When it would go into the workbook that is
    /// open, and none is.
    pub fn preview_import(&self, arguments: PreviewImport) -> Result<ImportPreview, Failure> {
        let language = match arguments.into {
            Destination::Open => self.workbook()?.about.language,
            Destination::New => self.language(),
        };
        Ok(ImportPreview::of(read(&arguments.path, arguments.into, language, &arguments.options)?))
    }

    /// Takes the maps of a file of another program into the workbook that is open, all of them or none, as one step.
    ///
    /// # Errors
    /// As [`Self::preview_import`]; a refusal when nothing is open or the workbook has no room for the maps.
    pub fn take_import(&self, arguments: TakeImport) -> Result<Changed, Failure> {
        let language = self.workbook()?.about.language;
        let import = read(&arguments.path, Destination::Open, language, &arguments.options)?;
        self.edit(DoEdit { edit: Edit::AddMaps { maps: import.maps }, focus: arguments.focus, scene: None })
    }
}

/// Files larger than this are no journey and no workbook, and are not read into memory.
const LARGEST_MEGABYTES: u32 = 64;

/// Reads a file into drafts of maps, those of another workbook's JSON among them.
fn read(path: &Path, into: Destination, language: Language, options: &Options) -> Result<Import, Failure> {
    let bytes = load(path)?;
    let Some((workbook, text)) = workbook(path, &bytes, language, options)? else {
        return drafts(path, &bytes, language, options);
    };
    let mut import = imports::of_workbook(&workbook);
    import.remarks = text.remarks;
    import.offers = text.offers;
    match into {
        Destination::Open => {
            import.remarks.push(Remark::of_file(Weight::NotPlaced, Message::new("import-only-maps")));
        }
        Destination::New => {}
    }
    Ok(import)
}

/// Reads a file into a new workbook: the JSON of one as it is, anything else as its maps.
pub(crate) fn read_workbook(path: &Path, language: Language, options: &Options) -> Result<Imported, Failure> {
    let bytes = load(path)?;
    let said = |remarks: &[Remark]| remarks.iter().map(Remark::message).collect();
    if let Some((workbook, text)) = workbook(path, &bytes, language, options)? {
        return Ok(Imported { workbook, report: said(&text.remarks) });
    }
    let import = drafts(path, &bytes, language, options)?;
    Ok(Imported { workbook: workbook_of(&import, language)?, report: said(&import.remarks) })
}

fn load(path: &Path) -> Result<Vec<u8>, Failure> {
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
    std::fs::read(path).map_err(|error| unreadable(error.to_string()))
}

/// The workbook of a file that is the JSON of one, and how its text was read. Broken JSON is told with its place.
fn workbook(
    path: &Path,
    bytes: &[u8],
    language: Language,
    options: &Options,
) -> Result<Option<(Workbook, Text)>, Failure> {
    let named = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if !named && !imports::begins_json(bytes) {
        return Ok(None);
    }
    // What is no text is told by those who know what else a file may be.
    let Ok(text) = imports::read_text(bytes, language, options) else { return Ok(None) };
    match storage::json::read(&text.text) {
        Ok(workbook) => Ok(Some((workbook, text))),
        // JSON of somebody else's making may be a journey.
        Err(storage::Error::JsonFormat) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn drafts(path: &Path, bytes: &[u8], language: Language, options: &Options) -> Result<Import, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if imports::ballot::read(bytes, &name, language).is_ok() {
        return Err(Failure::refusal(Message::new("desk-is-ballot").with("file", name.as_ref())));
    }
    Ok(imports::read(bytes, &name, language, options)?)
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
