//! A workbook is one SQLite file, `*.clientline`, that people mail and keep.
//!
//! [`WorkbookFile`] is an open one. Every change to it is one transaction that is durable when the function
//! returns, together with the step that takes it back; a file that came from elsewhere is looked at from end
//! to end before anything in it is used. [`json`] is the same workbook as text, which loses nothing but the
//! history.
//!
//! Time comes in as an argument; so does the folder for backup copies.

mod backup;
mod changeset;
mod connection;
mod differences;
mod edit;
mod error;
mod fields;
mod file;
mod history;
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
pub use schema::{MIGRATIONS, Migration};
