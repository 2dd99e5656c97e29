//! One open workbook, and the commands a person has for it.
//!
//! Every front end (the window, the command line, the loopback server) calls [`Desk`] and nothing below it. A
//! command is an ordinary method; the one list in `commands.rs` yields the dispatcher for front ends that
//! speak JSON and the TypeScript types of the screen.

mod arguments;
mod ballots;
mod brand;
mod changed;
mod commands;
mod desk;
mod drawing;
mod export;
mod failure;
mod ids;
mod import;
mod language;
mod open;
mod places;
mod plan;
mod preferences;
mod schema;
mod settings;
mod simulation;
mod templates;
mod typescript;
mod welcome;

pub use arguments::{
    AskView, AtPath, BallotFiles, CompareMaps, CopyChart, DoEdit, DrawScene, Export, NewWorkbook, Nothing,
    OpenBallot, OpenFile, OpenSample, Preview, PreviewImport, SaveTemplate, SetPreferences, SuggestPath,
    TakeBallotFiles, TakeImport, TemplateFile, WriteBallots, WrittenTo,
};
pub use ballots::{BallotFilePreview, BallotsPreview};
pub use changed::{Changed, Focus, Screen, ScreenReading, TakenBack};
pub use commands::{COMMANDS, CommandTypes};
pub use desk::{Desk, MenuStep};
pub use drawing::Previewed;
pub use export::{Chart, Exported, Format, Picture};
pub use failure::{Failure, FailureKind};
pub use import::{Destination, ImportPreview, PreviewedMap, PreviewedRemark};
pub use language::system_language;
pub use open::Opened;
pub use places::Places;
pub use plan::{PlanProgress, PlayLoss, Proposal};
pub use preferences::{Appearance, Chosen, Preferences};
pub use schema::workbook_schema;
pub use templates::{MapTemplate, MapTemplates};
pub use typescript::typescript;
pub use welcome::{Recent, SampleCard, Welcome};

// What front ends need of the crates below, so that they need not name those.
pub use charts;
pub use domain;
pub use imports;
pub use words::Words;
