//! The desk itself: a workbook is opened, changed, looked at and closed. Other commands stand beside their kin.

use crate::arguments::{
    AskView, AtPath, CompareMaps, DoEdit, DrawScene, FactsFor, ImportFile, NewWorkbook, Nothing, OpenFile,
    OpenSample, SetPreferences, TakeBack, TakeStep, WrittenTo,
};
use crate::changed::{Shown, TakenBack, today, touched};
use crate::ids::new_id;
use crate::language::system_language;
use crate::open::OpenWorkbook;
use crate::places::free_path;
use crate::plan::Planning;
use crate::preferences::{Chosen, RecentFile, Settings};
use crate::settings::SettingsFile;
use crate::simulation::Simulations;
use crate::{Changed, Failure, Focus, Opened, Places, Welcome, import, welcome};
use domain::methods;
use domain::reading::{Comparison, EvidenceReading, Facts};
use domain::{Edit, Language, MapId, Message, Refusal, Workbook};
use imports::Options;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use words::Words;

/// One person's desk: perhaps a workbook open on it, and what they chose.
///
/// Commands may come from several threads. The workbook is locked while it changes; drawing, planning and
/// exporting work on a copy (which shares its rows) and keep no edit waiting.
pub struct Desk {
    pub(crate) places: Places,
    settings: SettingsFile,
    /// Whether what is opened goes into the list of recent files.
    remembers: bool,
    open: Mutex<Option<OpenWorkbook>>,
    pub(crate) planning: Mutex<Planning>,
    pub(crate) simulations: Simulations,
}

/// An item of the edit menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuStep {
    /// Its words: `Undo move Insight Suite`.
    pub words: String,
    /// Whether there is anything to do.
    pub possible: bool,
}

impl Desk {
    /// A desk with nothing open.
    #[must_use]
    pub fn new(places: Places) -> Self {
        let settings = SettingsFile::read(&places.settings);
        Self {
            places,
            settings,
            remembers: true,
            open: Mutex::new(None),
            planning: Mutex::default(),
            simulations: Simulations::default(),
        }
    }

    /// A desk for scripts: it speaks the language that the script asks for, and what it opens does not push a
    /// person's own files off the list of recent ones.
    #[must_use]
    pub fn for_scripts(places: Places, language: Language) -> Self {
        let mut settings = Settings::default();
        settings.preferences.language = Some(language);
        let settings = SettingsFile::with(settings, &places.settings);
        Self {
            places,
            settings,
            remembers: false,
            open: Mutex::new(None),
            planning: Mutex::default(),
            simulations: Simulations::default(),
        }
    }

    /// Waits until everything is on the disk that was left to follow; to be called before the program ends.
    pub fn settle(&self) {
        self.settings.settle();
    }

    /// The words of the language that the person chose, or the system has.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        Words::of(self.language())
    }

    /// The language that the person chose, or the system has.
    #[must_use]
    pub fn language(&self) -> Language {
        self.settings.now().preferences.language.unwrap_or_else(system_language)
    }

    /// A copy of the workbook that is open, to read from.
    ///
    /// # Errors
    /// A refusal when none is open.
    pub fn workbook(&self) -> Result<Workbook, Failure> {
        Ok(locked(&self.open).as_ref().ok_or_else(Failure::nothing_open)?.workbook().clone())
    }

    /// What undo and redo would do, in words for a menu.
    #[must_use]
    pub fn steps(&self) -> (MenuStep, MenuStep) {
        let (undo, redo) =
            locked(&self.open).as_ref().map_or((None, None), |open| (open.undo_label(), open.redo_label()));
        let words = self.words();
        let step = |id: &'static str, label: Option<Message>| match label {
            Some(label) => MenuStep {
                words: words.say(&Message::new(format!("menu-{id}-step")).with("step", label)),
                possible: true,
            },
            None => MenuStep { words: words.word(&format!("menu-{id}")), possible: false },
        };
        (step("undo", undo), step("redo", redo))
    }

    /// The titles of the recent files, the last one first, for a menu.
    #[must_use]
    pub fn recent_titles(&self) -> Vec<String> {
        self.settings.now().recent.iter().map(|file| file.title.clone()).collect()
    }

    /// What the welcome screen shows.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn welcome(&self, _: Nothing) -> Result<Welcome, Failure> {
        Ok(Welcome::of(&self.settings.now(), &self.places.documents))
    }

    /// What the person chose, and the language that the desk speaks.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn preferences(&self, _: Nothing) -> Result<Chosen, Failure> {
        let preferences = self.settings.now().preferences.clone();
        let speaks = preferences.language.unwrap_or_else(system_language);
        Ok(Chosen { preferences, speaks })
    }

    /// Keeps what the person chose.
    ///
    /// # Errors
    /// When the settings cannot be written.
    pub fn set_preferences(&self, arguments: SetPreferences) -> Result<Chosen, Failure> {
        self.settings.change(|settings| settings.preferences = arguments.preferences)?;
        self.preferences(Nothing {})
    }

    /// Takes a file out of the list of recent ones; the file itself stays.
    ///
    /// # Errors
    /// When the settings cannot be written.
    pub fn forget_recent(&self, arguments: AtPath) -> Result<Welcome, Failure> {
        self.settings.change(|settings| settings.recent.retain(|file| file.path != arguments.path))?;
        self.welcome(Nothing {})
    }

    /// Makes a workbook and opens it.
    ///
    /// # Errors
    /// A refusal for a title that is empty or too long; an error when the file cannot be made.
    pub fn new_workbook(&self, arguments: NewWorkbook) -> Result<Opened, Failure> {
        let title = Edit::RenameWorkbook { title: arguments.title.clone() };
        let language = arguments.language.unwrap_or_else(|| self.language());
        let workbook = methods::from_template(arguments.template, language, &arguments.title, &mut new_id)?;
        let workbook = apply(&workbook, &title)?.0;
        let path = match arguments.path {
            Some(path) => path,
            None => self.free_path(&self.places.documents, &workbook.about.title)?,
        };
        self.place(OpenWorkbook::create(&path, &workbook, &self.places)?, &arguments.focus)
    }

    /// Opens a workbook file; one that is open already stays so.
    ///
    /// # Errors
    /// When it is no workbook, is damaged, or cannot be read.
    pub fn open(&self, arguments: OpenFile) -> Result<Opened, Failure> {
        let path = std::path::absolute(&arguments.path).unwrap_or(arguments.path);
        {
            let mut open = locked(&self.open);
            if let Some(open) = open.as_mut().filter(|open| same_file(open.path(), &path)) {
                return Ok(open.opened(&arguments.focus));
            }
        }
        self.place(OpenWorkbook::open(&path, &self.places)?, &arguments.focus)
    }

    /// Opens a copy of a finished sample, so that anything may be changed in it. Its story is told as of today.
    ///
    /// # Errors
    /// A refusal for a name that is no sample; an error when the copy cannot be written.
    pub fn open_sample(&self, arguments: OpenSample) -> Result<Opened, Failure> {
        self.place(self.copy_of_sample(&arguments.name)?, &arguments.focus)
    }

    fn copy_of_sample(&self, name: &str) -> Result<OpenWorkbook, Failure> {
        let workbook = sample(name)?.told_on(&today());
        let path = self.free_path(&self.places.samples(), &workbook.about.title)?;
        OpenWorkbook::create(&path, &workbook, &self.places)
    }

    /// Reads a file of another program into a new workbook and opens that. What could not be placed is said by
    /// [`Self::preview_import`].
    ///
    /// # Errors
    /// When the file is of no kind that is known, or is broken; it says where.
    pub fn import_file(&self, arguments: ImportFile) -> Result<Opened, Failure> {
        let workbook = import::read_workbook(&arguments.path, self.language(), &arguments.options)?.workbook;
        let path = self.free_path(&self.places.documents, &workbook.about.title)?;
        self.place(OpenWorkbook::create(&path, &workbook, &self.places)?, &arguments.focus)
    }

    /// Writes a finished sample into a new workbook file at a place of one's own choice, without opening it.
    ///
    /// # Errors
    /// As [`Self::open_sample`].
    pub fn sample_into(&self, name: &str, to: &Path) -> Result<(), Failure> {
        OpenWorkbook::create(to, &sample(name)?.told_on(&today()), &self.places)?;
        Ok(())
    }

    /// Reads a file of another program into a new workbook file at a place of one's own choice, without opening it.
    ///
    /// # Errors
    /// As [`Self::import_file`].
    pub fn import_into(&self, from: &Path, to: &Path, options: &Options) -> Result<Vec<Message>, Failure> {
        let imported = import::read_workbook(from, self.language(), options)?;
        OpenWorkbook::create(to, &imported.workbook, &self.places)?;
        Ok(imported.report)
    }

    /// Writes the workbook into another file; this one stays open.
    ///
    /// # Errors
    /// When nothing is open or the copy cannot be written.
    pub fn save_copy(&self, arguments: AtPath) -> Result<WrittenTo, Failure> {
        let open = locked(&self.open);
        open.as_ref().ok_or_else(Failure::nothing_open)?.save_copy(&arguments.path)?;
        Ok(WrittenTo { path: arguments.path })
    }

    /// Closes the workbook, if one is open.
    ///
    /// # Errors
    /// None; commands share one form.
    pub fn close(&self, _: Nothing) -> Result<Nothing, Failure> {
        self.stop_plan(Nothing {})?;
        self.stop_simulation(Nothing {})?;
        let closed = locked(&self.open).take();
        if let Some(open) = closed {
            self.remember(&open);
        }
        Ok(Nothing {})
    }

    /// What a screen shows.
    ///
    /// # Errors
    /// When nothing is open.
    pub fn view(&self, arguments: AskView) -> Result<Changed, Failure> {
        let mut open = locked(&self.open);
        Ok(open.as_mut().ok_or_else(Failure::nothing_open)?.changed(&arguments.focus))
    }

    /// Does one thing to the workbook: in memory, in its file, and in its history, or nowhere.
    ///
    /// # Errors
    /// A refusal that says why it cannot be done, or an error when the file cannot be written.
    pub fn edit(&self, arguments: DoEdit) -> Result<Changed, Failure> {
        let DoEdit { edit, focus, scene } = arguments;
        let guard = locked(&self.open);
        let before = guard.as_ref().ok_or_else(Failure::nothing_open)?.workbook();
        let edit = completed(before, edit);
        let (after, created) = apply(before, &edit)?;
        let touched = touched(before, &after);
        // What is shown depends on the rows alone, and so is found while they go to the disk.
        std::thread::scope(|scope| {
            let showing = scope.spawn(|| self.shown(&after, &focus, scene));
            let mut guard = guard;
            let open = guard.as_mut().ok_or_else(Failure::nothing_open)?;
            if !touched.is_empty() {
                open.write(&after, &edit)?;
            }
            let told = open.told();
            drop(guard);
            let shown = showing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok(Changed { touched, created, ..told.with(shown) })
        })
    }

    /// Takes back the last thing done, unless it has to be asked first whether that is meant.
    ///
    /// # Errors
    /// A refusal when there is nothing to take back; an error when the file cannot be written.
    pub fn undo(&self, arguments: TakeBack) -> Result<TakenBack, Failure> {
        let TakeBack { agreed, focus, scene } = arguments;
        let mut asked = None;
        let changed = self.step(&focus, scene, |open| {
            asked = open.undo(agreed.as_ref())?;
            Ok(())
        })?;
        Ok(asked.map_or_else(|| TakenBack::Done(Box::new(changed)), TakenBack::Asked))
    }

    /// Does again what was taken back.
    ///
    /// # Errors
    /// A refusal when there is nothing to do again; an error when the file cannot be written.
    pub fn redo(&self, arguments: TakeStep) -> Result<Changed, Failure> {
        self.step(&arguments.focus, arguments.scene, OpenWorkbook::redo)
    }

    fn step(
        &self,
        focus: &Focus,
        scene: Option<DrawScene>,
        step: impl FnOnce(&mut OpenWorkbook) -> Result<(), Failure>,
    ) -> Result<Changed, Failure> {
        let mut guard = locked(&self.open);
        let open = guard.as_mut().ok_or_else(Failure::nothing_open)?;
        let before = open.workbook().clone();
        step(open)?;
        let (after, told) = (open.workbook().clone(), open.told());
        drop(guard);
        let shown = self.shown(&after, focus, scene);
        Ok(Changed { touched: touched(&before, &after), ..told.with(shown) })
    }

    /// What the window shows of a workbook, with the chart in it. What is done is done: a chart that cannot be drawn
    /// is left out, and says why when it is asked for by itself.
    fn shown(&self, workbook: &Workbook, focus: &Focus, scene: Option<DrawScene>) -> Shown {
        let mut shown = Shown::of(workbook, focus);
        shown.scene = scene.and_then(|wanted| self.draw(workbook, &wanted, Some(&shown.view)).ok());
        shown
    }

    /// All evidence of the workbook, with how many cells cite each item.
    ///
    /// # Errors
    /// When nothing is open.
    pub fn all_evidence(&self, _: Nothing) -> Result<Vec<EvidenceReading>, Failure> {
        Ok(domain::journey::evidence(&self.workbook()?))
    }

    /// Which facts would have to be different for the evidence on an offering to stand elsewhere.
    ///
    /// # Errors
    /// When nothing is open; a refusal for what is not ours, or not on the line.
    pub fn facts_for(&self, arguments: FactsFor) -> Result<Facts, Failure> {
        Ok(domain::position::facts_for(&self.workbook()?, &arguments.offering, arguments.position)?)
    }

    /// Two maps of the workbook side by side.
    ///
    /// # Errors
    /// When nothing is open, or one of them is not in the workbook.
    pub fn compare_maps(&self, arguments: CompareMaps) -> Result<Comparison, Failure> {
        let workbook = self.workbook()?;
        let compared = domain::journey::compare(&workbook, &arguments.left, &arguments.right);
        compared.ok_or_else(|| {
            let known = |id: &MapId| workbook.maps.iter().any(|map| map.id == *id);
            let missing = if known(&arguments.left) { arguments.right } else { arguments.left };
            Refusal::NotFound { kind: "map", id: missing.to_string() }.into()
        })
    }

    /// Puts a workbook on the desk in place of the one that was there.
    fn place(&self, mut open: OpenWorkbook, focus: &Focus) -> Result<Opened, Failure> {
        let opened = open.opened(focus);
        self.put(open);
        Ok(opened)
    }

    fn put(&self, open: OpenWorkbook) {
        self.remember(&open);
        *locked(&self.open) = Some(open);
    }

    /// Puts a workbook at the head of the recent files.
    fn remember(&self, open: &OpenWorkbook) {
        if !self.remembers {
            return;
        }
        let file = RecentFile {
            path: open.path().to_owned(),
            title: open.workbook().about.title.clone(),
            opened: jiff::Timestamp::now().to_string(),
            marks: welcome::marks(open.workbook()),
        };
        self.settings.change_soon(|settings| settings.remember(file));
    }

    /// A free file name in a folder, which is made if it is not there.
    fn free_path(&self, folder: &Path, title: &str) -> Result<PathBuf, Failure> {
        std::fs::create_dir_all(folder).map_err(|error| {
            Failure::error(
                Message::new("error-folder")
                    .with("path", folder.display().to_string())
                    .with("reason", error.to_string()),
            )
        })?;
        Ok(free_path(folder, title, "clientline"))
    }
}

fn sample(name: &str) -> Result<&'static methods::Sample, Failure> {
    let found = methods::samples().iter().find(|sample| sample.name == name);
    found.ok_or_else(|| Failure::refusal(Message::new("desk-no-such-sample").with("name", name)))
}

/// A stage begins in the phase that its name speaks of, as an imported one does, where nobody said which; also one that
/// was put in first and is named now.
fn completed(before: &Workbook, edit: Edit) -> Edit {
    match edit {
        Edit::RenameStage { stage, name, phase: None } if is_unnamed(before, &stage) => {
            Edit::RenameStage { phase: imports::phase_of(&name), stage, name }
        }
        Edit::AddStage { map, name, phase: None, before, within: None } => {
            Edit::AddStage { map, phase: imports::phase_of(&name), name, before, within: None }
        }
        edit => edit,
    }
}

/// Whether a whole stage has the name still that the screen gives to a new one, in whichever language.
fn is_unnamed(workbook: &Workbook, stage: &domain::StageId) -> bool {
    let given =
        [Language::English, Language::Chinese].map(|language| Words::of(language).word("screen-new-stage"));
    let mut found = workbook.stages.iter().filter(|row| row.id == *stage && row.within.is_none());
    found.any(|row| given.iter().any(|name| row.name.starts_with(name)))
}

/// The workbook after an edit, with the ids of what came to be.
pub(crate) fn apply(workbook: &Workbook, edit: &Edit) -> Result<(Workbook, Vec<String>), Failure> {
    let mut created = Vec::new();
    let mut new_id = || {
        let id = new_id();
        created.push(id.clone());
        id
    };
    let after = domain::apply(workbook, edit, &mut domain::Context { new_id: &mut new_id })?;
    Ok((after, created))
}

/// A lock that a panic elsewhere cannot take away: what it guards is replaced whole, never left half changed.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    real(one) == real(other)
}
