//! A map as data: a table as text, a spreadsheet, a diagram.
//!
//! | Format | Function | What comes out |
//! |---|---|---|
//! | CSV | [`csv`] | one map, stages as columns; UTF-8 with its mark, by which Excel knows it |
//! | XLSX | [`xlsx`] | a sheet for each map, and one with the ratings |
//! | XLSX | [`case_xlsx`] | the business case, computed in the sheet |
//! | Mermaid | [`mermaid`] | one map as a `journey` |
//!
//! What CSV and XLSX say of a map — stages, phases, parts, importance, lanes with their kinds, texts and how sure they
//! are, figures, evidence, who answers for a cell and when it is looked at again — is read back by `imports` as it was.

mod case;
mod csv;
mod mermaid;
mod table;
pub(crate) mod xlsx;

pub use self::csv::csv;
pub use case::case_xlsx;
pub use mermaid::mermaid;
pub use xlsx::xlsx;
