//! What each command takes. Decoding refuses what is no such thing; ranges are the domain's to check.

use crate::{Chart, Destination, Focus, Format, Preferences};
use domain::methods::Template;
use domain::{Edit, Language, MapId, Message, OfferingId, RoundId};
use imports::Options;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What each command takes. Names in JSON are the names here.
macro_rules! arguments {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $kind:ty),* $(,)? })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
            pub struct $name { $($(#[$field_meta])* pub $field: $kind),* }
        )*
    };
}

arguments! {
    /// Nothing.
    pub struct Nothing {}
    /// A path.
    pub struct AtPath {
        /// The path.
        pub path: PathBuf,
    }
    /// Where something was written, or could be.
    pub struct WrittenTo {
        /// The path.
        pub path: PathBuf,
    }
    /// New choices.
    pub struct SetPreferences {
        /// All of them.
        pub preferences: Preferences,
    }
    /// A new workbook.
    pub struct NewWorkbook {
        /// Its title.
        pub title: String,
        /// What it begins with.
        pub template: Template,
        /// The language of its contents; nothing means the screen's.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub language: Option<Language>,
        /// Its file; nothing means a free name in the documents folder.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub path: Option<PathBuf>,
        /// What the window will show.
        pub focus: Focus,
    }
    /// A file to open.
    pub struct OpenFile {
        /// Its path.
        pub path: PathBuf,
        /// What the window will show.
        pub focus: Focus,
    }
    /// A file of another program to make a workbook of.
    pub struct ImportFile {
        /// Its path.
        pub path: PathBuf,
        /// What the person chose of what is offered.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        pub options: Options,
        /// What the window will show.
        pub focus: Focus,
    }
    /// A file of another program to look into.
    pub struct PreviewImport {
        /// Its path.
        pub path: PathBuf,
        /// Where it would go.
        pub into: Destination,
        /// What the person chose of what is offered.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        pub options: Options,
    }
    /// A file of another program to take maps from.
    pub struct TakeImport {
        /// Its path.
        pub path: PathBuf,
        /// What the person chose of what is offered.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        pub options: Options,
        /// What the window shows.
        pub focus: Focus,
    }
    /// A sample to open.
    pub struct OpenSample {
        /// Its name.
        pub name: String,
        /// What the window will show.
        pub focus: Focus,
    }
    /// What the window shows.
    pub struct AskView {
        /// It.
        pub focus: Focus,
    }
    /// An edit.
    pub struct DoEdit {
        /// The edit.
        pub edit: Edit,
        /// What the window shows.
        pub focus: Focus,
        /// The chart in it, to be drawn as it is then.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub scene: Option<DrawScene>,
    }
    /// A step back.
    pub struct TakeBack {
        /// The question that was answered with yes; another one is asked anew.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub agreed: Option<Message>,
        /// What the window shows.
        pub focus: Focus,
        /// The chart in it, to be drawn as it is then.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub scene: Option<DrawScene>,
    }
    /// A step on.
    pub struct TakeStep {
        /// What the window shows.
        pub focus: Focus,
        /// The chart in it, to be drawn as it is then.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub scene: Option<DrawScene>,
    }
    /// A chart to draw.
    pub struct DrawScene {
        /// Which.
        pub chart: Chart,
        /// What the window shows.
        pub focus: Focus,
        /// Width, px; nothing for the whole slide with its title.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub width: Option<f64>,
        /// Height, px.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub height: Option<f64>,
        /// Light or dark.
        pub theme: charts::Theme,
        /// A theme file with colours of one's own.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub brand: Option<PathBuf>,
        /// Which of its slides, counted from 0, where the whole slide is asked for; beyond the last is the last.
        #[serde(default)]
        #[ts(optional, as = "Option<usize>")]
        pub page: usize,
    }
    /// A chart to draw as if an edit were done; nothing is changed.
    pub struct Preview {
        /// The chart.
        pub scene: DrawScene,
        /// The edit; nothing for the chart as it stands.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub edit: Option<Edit>,
        /// The edit of the preview that is shown; nothing if the chart is shown as it stands.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub shown: Option<Edit>,
    }
    /// A file to write.
    pub struct Export {
        /// What kind of file.
        pub format: Format,
        /// Which chart; the spectrum unless said.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub chart: Option<Chart>,
        /// What the window shows.
        pub focus: Focus,
        /// Where to.
        pub path: PathBuf,
        /// Light or dark; light unless said.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub theme: Option<charts::Theme>,
        /// Pixels of a picture for each of the slide's 1920 × 1080; 1 unless said.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub scale: Option<f64>,
        /// A theme file with colours and a font of one's own.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub brand: Option<PathBuf>,
        /// Whether pictures let through what they are put on; they have a ground unless said.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub transparent: Option<bool>,
    }
    /// A chart to be copied as a picture.
    pub struct CopyChart {
        /// Which.
        pub chart: Chart,
        /// What the window shows.
        pub focus: Focus,
        /// Pixels for each of the slide's 1920 × 1080.
        pub scale: f64,
        /// A theme file with colours and a font of one's own.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub brand: Option<PathBuf>,
        /// Whether it lets through what it is put on.
        pub transparent: bool,
        /// Which of its slides, counted from 0; beyond the last is the last.
        #[serde(default)]
        #[ts(optional, as = "Option<usize>")]
        pub page: usize,
    }
    /// A chart whose slides are counted.
    pub struct CountSlides {
        /// Which.
        pub chart: Chart,
        /// What the window shows.
        pub focus: Focus,
    }
    /// Two maps to hold against each other.
    pub struct CompareMaps {
        /// The one.
        pub left: MapId,
        /// The other.
        pub right: MapId,
    }
    /// A place that the evidence does not speak for.
    pub struct FactsFor {
        /// The offering, one of ours.
        pub offering: OfferingId,
        /// The place, 0…100.
        pub position: f64,
    }
    /// A map to keep as a template.
    pub struct SaveTemplate {
        /// The map.
        pub map: MapId,
        /// Whether what stands in its cells comes along, as guesses.
        pub with_cells: bool,
    }
    /// A template of one's own.
    pub struct TemplateFile {
        /// The name of its file.
        pub file: String,
    }
    /// A ballot to be filled in here.
    pub struct OpenBallot {
        /// The word that its owner was given.
        pub code: String,
        /// What the window shows; its map is the one whose round is meant.
        pub focus: Focus,
    }
    /// Ballots to go out by mail.
    pub struct WriteBallots {
        /// The round.
        pub round: RoundId,
        /// The folder for the files.
        pub folder: PathBuf,
    }
    /// Ballots that came back, to be looked at.
    pub struct BallotFiles {
        /// The files.
        pub paths: Vec<PathBuf>,
    }
    /// Ballots that came back, to be taken.
    pub struct TakeBallotFiles {
        /// The files.
        pub paths: Vec<PathBuf>,
        /// What the window shows.
        pub focus: Focus,
    }
    /// A file to be named.
    pub struct SuggestPath {
        /// What kind of file; nothing for a copy of the workbook.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub format: Option<Format>,
        /// Which chart.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub chart: Option<Chart>,
        /// What the window shows: a chart without names has a file without them.
        #[serde(default)]
        #[ts(optional = nullable)]
        pub focus: Option<Focus>,
    }
}
