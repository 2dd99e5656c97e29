//! The list of commands. One declaration yields the dispatcher for front ends that speak JSON and the types
//! that the screen is written against.

use crate::arguments::{
    AskView, AtPath, BallotFiles, CompareMaps, CopyChart, CountSlides, DoEdit, DrawScene, Export, FactsFor,
    ImportFile, NewWorkbook, Nothing, OpenBallot, OpenFile, OpenSample, Preview, PreviewImport, SaveTemplate,
    SetPreferences, SuggestPath, TakeBack, TakeBallotFiles, TakeImport, TakeStep, TemplateFile, WriteBallots,
    WrittenTo,
};
use crate::{
    BallotsPreview, Changed, Chosen, Desk, Exported, Failure, ImportPreview, MapTemplates, Opened, Picture,
    PlanProgress, PlayLoss, Previewed, Proposal, TakenBack, Welcome,
};
use charts::Scene;
use domain::Message;
use domain::reading::{BallotReading, Comparison, EvidenceReading, Facts, UncertaintyReading};
use serde_json::Value;
use serde_json::value::RawValue;
use solver::Worth;
use ts_rs::{Config, TS, TypeVisitor};

/// A command's name and the TypeScript names of what it takes and gives.
pub struct CommandTypes {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub docs: &'static str,
    /// What it takes.
    pub takes: fn(&Config) -> String,
    /// What it gives.
    pub gives: fn(&Config) -> String,
}

macro_rules! commands {
    ($($(#[doc = $docs:literal])* $name:ident($takes:ty) -> $gives:ty;)*) => {
        /// Every command, in the order in which a person meets them.
        pub const COMMANDS: &[CommandTypes] = &[$(CommandTypes {
            name: stringify!($name),
            docs: concat!($($docs),*),
            takes: <$takes as TS>::name,
            gives: <$gives as TS>::name,
        }),*];

        /// Shows every type that a command takes or gives to a visitor.
        pub(crate) fn visit_types(visitor: &mut impl TypeVisitor) {
            $(visitor.visit::<$takes>(); visitor.visit::<$gives>();)*
        }

        impl Desk {
            /// Does the command of that name with arguments in JSON, and answers in JSON: as text, since an answer may
            /// be megabytes and is only passed on.
            ///
            /// # Errors
            /// What the command itself refuses; a name that is no command; arguments that do not fit it.
            pub fn call(&self, name: &str, arguments: Value) -> Result<Box<RawValue>, Failure> {
                match name {
                    $(stringify!($name) => give(&self.$name(take::<$takes>(name, arguments)?)?),)*
                    _ => Err(Failure::error(Message::new("error-unknown-command").with("name", name))),
                }
            }
        }
    };
}

commands! {
    /// What the welcome screen shows.
    welcome(Nothing) -> Welcome;
    /// What the person chose, and the language that the desk speaks.
    preferences(Nothing) -> Chosen;
    /// Keeps what the person chose.
    set_preferences(SetPreferences) -> Chosen;
    /// Takes a file out of the list of recent ones; the file itself stays.
    forget_recent(AtPath) -> Welcome;
    /// Makes a workbook and opens it.
    new_workbook(NewWorkbook) -> Opened;
    /// Opens a workbook file.
    open(OpenFile) -> Opened;
    /// Opens a copy of a finished sample.
    open_sample(OpenSample) -> Opened;
    /// Reads a file of another program into a new workbook and opens that.
    import_file(ImportFile) -> Opened;
    /// What would become of a file of another program; nothing is changed.
    preview_import(PreviewImport) -> ImportPreview;
    /// Takes the maps of a file of another program into the open workbook, as one step.
    take_import(TakeImport) -> Changed;
    /// Writes the workbook into another file; this one stays open.
    save_copy(AtPath) -> WrittenTo;
    /// Closes the workbook.
    close(Nothing) -> Nothing;
    /// What a screen shows.
    view(AskView) -> Changed;
    /// Does one thing to the workbook.
    edit(DoEdit) -> Changed;
    /// Takes back the last thing done, unless it has to be asked first whether that is meant.
    undo(TakeBack) -> TakenBack;
    /// Does again what was taken back.
    redo(TakeStep) -> Changed;
    /// What a chart looks like.
    scene(DrawScene) -> Scene;
    /// What of the chart that is shown looks different if an edit were done; nothing is changed.
    preview(Preview) -> Previewed;
    /// How many slides a chart takes.
    count_slides(CountSlides) -> usize;
    /// All evidence, cited or not.
    all_evidence(Nothing) -> Vec<EvidenceReading>;
    /// Which facts would have to be different for the evidence to stand elsewhere; nothing is changed.
    facts_for(FactsFor) -> Facts;
    /// Two maps side by side, cell by cell.
    compare_maps(CompareMaps) -> Comparison;
    /// Maps to begin with.
    map_templates(Nothing) -> MapTemplates;
    /// Keeps a map as a template for others.
    save_template(SaveTemplate) -> MapTemplates;
    /// Forgets a template of one's own.
    remove_template(TemplateFile) -> MapTemplates;
    /// Makes a plan, to be looked at before it is adopted.
    generate_plan(Nothing) -> Proposal;
    /// The plan that was made last, compared with the workbook as it is now; nothing if none was made.
    plan_proposal(Nothing) -> Option<Proposal>;
    /// How far the plan has come that is being made; nothing if none is.
    plan_progress(Nothing) -> Option<PlanProgress>;
    /// Asks for the plan that is being made as it is: the best one found so far.
    stop_plan(Nothing) -> Nothing;
    /// What one more of each limit would buy, beside the plan that was made last.
    plan_worth(Nothing) -> Vec<Worth>;
    /// What the plan that was made last would lose without each of its plays, as far as that is proven.
    plan_losses(Nothing) -> Vec<PlayLoss>;
    /// Plays a scenario of the business case out, many times; nothing if that was stopped. What follows stops what went before.
    simulate(AskView) -> Option<UncertaintyReading>;
    /// How much of that is done, 0…1.
    simulated(Nothing) -> f64;
    /// Stops it.
    stop_simulation(Nothing) -> Nothing;
    /// The ballot that a word opens in the open round of a map, for its owner.
    ballot(OpenBallot) -> BallotReading;
    /// Writes ballots to go out by mail.
    write_ballots(WriteBallots) -> Exported;
    /// Says what would become of ballots that came back; nothing is changed.
    read_ballots(BallotFiles) -> BallotsPreview;
    /// Takes ballots that came back.
    take_ballots(TakeBallotFiles) -> Changed;
    /// Writes a chart or the whole workbook into a file.
    export(Export) -> Exported;
    /// A chart as a picture for the clipboard.
    copy_picture(CopyChart) -> Picture;
    /// The same as an SVG.
    copy_svg(CopyChart) -> String;
    /// A file name that is free, to begin a dialog with.
    suggest_path(SuggestPath) -> WrittenTo;
}

fn take<T: serde::de::DeserializeOwned>(name: &str, arguments: Value) -> Result<T, Failure> {
    // A command without arguments may be called with none at all.
    let arguments = if arguments.is_null() { Value::Object(serde_json::Map::new()) } else { arguments };
    serde_json::from_value(arguments).map_err(|error| {
        Failure::error(Message::new("error-arguments").with("name", name).with("reason", error.to_string()))
    })
}

fn give<T: serde::Serialize>(answer: &T) -> Result<Box<RawValue>, Failure> {
    serde_json::value::to_raw_value(answer)
        .map_err(|error| Failure::error(Message::new("error-answer").with("reason", error.to_string())))
}
