//! Finished workbooks to look at.

use crate::Workbook;
use std::sync::OnceLock;

/// A finished workbook that tells a story from start to end. Its title, its summary and its language
/// stand in the workbook itself.
#[derive(Debug)]
pub struct Sample {
    /// Its name for commands.
    pub name: &'static str,
    json: &'static str,
    read: OnceLock<Workbook>,
}

impl Sample {
    const fn new(name: &'static str, json: &'static str) -> Self {
        Self { name, json, read: OnceLock::new() }
    }

    /// The workbook; read once, then kept. The file is compiled in and a test reads it, so the empty
    /// workbook that stands in for an unreadable one is never seen.
    #[must_use]
    pub fn workbook(&self) -> &Workbook {
        self.read.get_or_init(|| serde_json::from_str(self.json).unwrap_or_default())
    }
}

/// All samples, as the welcome screen lists them.
#[must_use]
pub fn samples() -> &'static [Sample] {
    static SAMPLES: [Sample; 0] = [];
    &SAMPLES
}

/// A sample's workbook by its name.
#[must_use]
pub fn sample(name: &str) -> Option<Workbook> {
    samples().iter().find(|sample| sample.name == name).map(|sample| sample.workbook().clone())
}
