//! Scenes: what a chart looks like, before anybody draws it. Pure functions `(&Workbook, &Style, Size) -> Scene`.

mod scene;
mod slide;
pub use scene::*;
pub use slide::*;
