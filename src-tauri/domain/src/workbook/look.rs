//! How the chart of the spectrum is looked at, and looks that were given a name.

use crate::{OfferingId, ViewId};
use serde::{Deserialize, Serialize};

rows! {
    /// How the chart of the spectrum is drawn.
    #[derive(Copy)]
    pub struct Look {
        /// Where what is shown of the line begins, 0…90.
        pub low: f64,
        /// Where it ends, at least 10 further.
        pub high: f64,
        /// Whether competitors are letters: the first of the workbook is A, whoever is shown.
        pub anonymous: bool,
        /// Whether the marks of ours are as large as their revenue.
        #[serde(default)]
        pub sized: bool,
        /// Whether ours leave a trail of where they stood on the days of snapshots.
        #[serde(default)]
        pub trail: bool,
    }

    /// A look with the offerings that it shows, under a name: *for the board*.
    pub struct View {
        /// Its id.
        pub id: ViewId,
        /// Its name.
        pub name: String,
        /// What it shows, in the order of the workbook.
        pub offerings: Vec<OfferingId>,
        /// How it is drawn.
        pub look: Look,
    }
}

impl Default for Look {
    /// The whole line, with every name.
    fn default() -> Self {
        Self { low: 0.0, high: 100.0, anonymous: false, sized: false, trail: false }
    }
}

impl Look {
    /// Whether the whole line is shown.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.low <= 0.0 && self.high >= 100.0
    }

    /// Whether a position is on the part that is shown.
    #[must_use]
    pub fn shows(&self, position: f64) -> bool {
        (self.low..=self.high).contains(&position)
    }
}
