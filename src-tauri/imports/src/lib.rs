//! Files of other programs, read into drafts of maps, with a report of what could not be placed.
//!
//! An import never guesses in silence: what becomes what, what was read in a certain way and what was left out are
//! all said, each with its place, before anything is changed. Nothing here opens a file: bytes come in, an
//! [`Import`] comes out, and [`domain::Edit::AddMaps`] takes its maps into a workbook, all of them or none.

mod error;
mod import;
mod names;
mod phases;
mod remark;
mod scale;
mod text;

pub mod mermaid;

use domain::Language;
pub use error::Error;
pub use import::{Choice, Import, Offer, OfferKind, OfferOption, Options, Placement, Source};
pub use remark::{Place, Remark, Weight};
pub use text::read_text;

/// Reads a file and says what would become of it. `name` is what the file is called, its ending included; `language`
/// is the language of the lanes that are made.
///
/// # Errors
/// [`Error`] when the file is of no kind that is known, is broken, or holds more than a workbook takes; or when an
/// option is none that the file offers.
pub fn read(bytes: &[u8], name: &str, language: Language, options: &Options) -> Result<Import, Error> {
    mermaid::import(&read_text(bytes)?, stem(name), language, options)
}

/// The name of a file without its ending.
fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().all(char::is_alphanumeric) => stem,
        Some(_) | None => name,
    }
}
