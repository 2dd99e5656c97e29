//! Maps to begin with: those that come with the application, and maps of one's own that were kept as templates.

use crate::arguments::{Nothing, SaveTemplate, TemplateFile};
use crate::ids::new_id;
use crate::places::{Places, free_path};
use crate::{Desk, Failure};
use domain::methods::{self, Template};
use domain::{Context, Edit, Language, MapDraft, Message, Refusal};
use serde::Serialize;
use std::path::Path;

/// A map to begin with.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct MapTemplate {
    /// The name of its file, for one's own; nothing for those that come with the application.
    pub file: Option<String>,
    /// What `add_maps` takes.
    pub draft: MapDraft,
}

/// All maps to begin with.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct MapTemplates {
    /// One's own first, by name; then those of the application.
    pub templates: Vec<MapTemplate>,
    /// Templates of one's own that could not be read.
    pub notices: Vec<Message>,
}

impl Desk {
    /// Maps to begin with: in the language of the workbook that is open, or the screen's.
    ///
    /// # Errors
    /// None; a template of one's own that cannot be read is told among the notices.
    pub fn map_templates(&self, _: Nothing) -> Result<MapTemplates, Failure> {
        let language = self.workbook().map_or_else(|_| self.language(), |workbook| workbook.about.language);
        Ok(list(&self.places, language))
    }

    /// Keeps a map of the workbook as a template for others.
    ///
    /// # Errors
    /// When nothing is open, the map is not in the workbook, or the file cannot be written.
    pub fn save_template(&self, arguments: SaveTemplate) -> Result<MapTemplates, Failure> {
        let workbook = self.workbook()?;
        let draft = domain::journey::template(&workbook, &arguments.map, arguments.with_cells);
        let missing = || Refusal::NotFound { kind: "map", id: arguments.map.to_string() };
        save(&self.places, &draft.ok_or_else(missing)?)?;
        self.map_templates(Nothing {})
    }

    /// Forgets a template of one's own; maps made from it stay.
    ///
    /// # Errors
    /// When there is no such template.
    pub fn remove_template(&self, arguments: TemplateFile) -> Result<MapTemplates, Failure> {
        remove(&self.places, &arguments.file)?;
        self.map_templates(Nothing {})
    }
}

/// Everything there is to begin with, in a language.
fn list(places: &Places, language: Language) -> MapTemplates {
    let (mut templates, mut notices) = (Vec::new(), Vec::new());
    for name in file_names(&places.templates()) {
        match read(&places.templates().join(&name), language) {
            Ok(draft) => templates.push(MapTemplate { file: Some(name), draft }),
            Err(reason) => {
                let notice = Message::new("notice-template-unreadable").with("name", name.as_str());
                notices.push(notice.with("reason", reason));
            }
        }
    }
    let given = Template::ALL.iter().filter_map(|template| methods::map_template(*template, language));
    templates.extend(given.map(|draft| MapTemplate { file: None, draft }));
    MapTemplates { templates, notices }
}

/// The files of templates in a folder, by name; none where there is no folder.
fn file_names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort_unstable();
    names
}

/// A draft that a workbook takes; anybody may have written into the file.
fn read(path: &Path, language: Language) -> Result<MapDraft, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let draft: MapDraft = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let edit = Edit::AddMaps { maps: vec![draft.clone()] };
    let taken = domain::apply(&methods::blank(language), &edit, &mut Context { new_id: &mut new_id });
    taken.map(|_| draft).map_err(|refusal| words::Words::of(language).say(&refusal.message()))
}

/// Keeps a draft as a template of one's own, in a file called after it.
fn save(places: &Places, draft: &MapDraft) -> Result<(), Failure> {
    let folder = places.templates();
    let path = free_path(&folder, &draft.name, "json");
    let unwritable = |reason: String| {
        let message = Message::new("error-template-unwritable");
        Failure::error(message.with("path", path.display().to_string()).with("reason", reason))
    };
    let text = serde_json::to_vec_pretty(draft).map_err(|error| unwritable(error.to_string()))?;
    std::fs::create_dir_all(&folder).map_err(|error| unwritable(error.to_string()))?;
    Ok(exports::save(&path, &text)?)
}

/// Forgets a template of one's own.
fn remove(places: &Places, file: &str) -> Result<(), Failure> {
    let known = file_names(&places.templates()).iter().any(|name| name == file);
    let gone = || Failure::error(Message::new("error-template-gone").with("name", file));
    if !known {
        return Err(gone());
    }
    std::fs::remove_file(places.templates().join(file)).map_err(|_| gone())
}
