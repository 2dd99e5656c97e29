//! Files of other programs, read into workbooks, with a report of what could not be placed.
//!
//! An import never guesses in silence: what it read in a certain way and what it left out are both said, each
//! with its line. Nothing here opens a file: bytes come in, a workbook comes out.

mod error;
mod text;

pub mod mermaid;

pub use error::Error;
pub use text::read_text;
