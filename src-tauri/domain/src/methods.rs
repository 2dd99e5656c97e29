//! What a new workbook begins with: the default rubric, benchmarks, play library and margins, maps to
//! begin from, and finished samples. Each workbook gets its own copy, which people may change.

mod library;
mod sample;
mod template;

pub(crate) use library::Library;
pub use library::ROLES;
pub use sample::{Sample, sample, samples};
pub use template::{
    DefaultLane, Template, blank, default_lanes, from_template, map_template, usually_required, voice,
};
