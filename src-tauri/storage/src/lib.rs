//! A workbook is one SQLite file, `*.clientline`, that people mail and keep.
//!
//! [`WorkbookFile`] is an open one. Every change to it is one transaction that is durable when the function
//! returns, together with the step that takes it back; a file that came from elsewhere is looked at from end
//! to end before anything in it is used. [`json`] is the same workbook as text, which loses nothing but the
//! history.
//!
//! Time comes in as an argument; so does the folder for backup copies.
//!
//! ```
//! use domain::{Message, Workbook};
//! use storage::{Settings, Step, WorkbookFile};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("Northwind.clientline");
//! let now = jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC);
//!
//! let mut file = WorkbookFile::create(&path, &Workbook::default(), &Settings::default())?;
//! let mut after = file.workbook().clone();
//! after.about.title = "Northwind".to_owned();
//! file.write(&after, &Step { label: Message::new("edit-rename"), merge_key: None, at: now.clone() })?;
//! drop(file);
//!
//! let mut file = WorkbookFile::open(&path, &Settings::default(), &now)?.file;
//! assert_eq!(file.workbook(), &after);
//! file.undo(&now)?;
//! assert_eq!(file.workbook(), &Workbook::default());
//! # Ok(())
//! # }
//! ```
//!
//! What holds always: an edit that was confirmed is in the file, whatever happens next; a file that was refused,
//! or an edit that failed, leaves the file as it was; a closed workbook is one file; one program writes at a time.
//! What is absent: no cache beside the file, no thread, no clock, no settings in the file, nothing of the file's
//! own that could run (triggers, views, functions).

mod backup;
mod changeset;
mod connection;
mod differences;
mod edit;
mod error;
mod examine;
mod fields;
mod file;
mod history;
mod items;
pub mod json;
mod lock;
mod rows;
mod schema;
mod tables;
#[cfg(test)]
mod tests;

pub use backup::EXTENSION;
pub use edit::{Undone, Written};
pub use error::{Action, Error, Found, JsonProblem, ReadOnly};
pub use file::{Access, Opened, Settings, WorkbookFile};
pub use history::Step;
pub use schema::{MIGRATIONS, Migration, newest_form};
