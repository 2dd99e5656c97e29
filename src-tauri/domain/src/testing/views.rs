//! Random edits of named views.

use super::strategies::{Blueprint, pick};
use crate::{Edit, Look, Workbook};

/// How many places random edits of views have among all.
pub(super) const PLACES: usize = 4;

impl Blueprint {
    /// The edit in one of the [`PLACES`], on a workbook as it stands now.
    pub(super) fn build_view(&self, book: &Workbook, place: usize) -> Edit {
        let view = pick(&book.views, self.first, self.astray, |row| &row.id);
        let offering = pick(&book.offerings, self.second, self.astray, |row| &row.id);
        let listed = book.offerings.iter().take(self.small.into()).map(|row| row.id.clone());
        // Some of them twice, and in no order of the workbook's.
        let offerings = std::iter::once(offering).chain(listed).collect();
        let (name, low) = (self.text.clone(), self.figure / 2.0);
        let high = low + 5.0 * f64::from(self.small);
        let look = Look { low, high, anonymous: self.flag, sized: !self.flag, trail: self.astray };
        match place {
            0 | 1 => Edit::AddView { name, offerings, look },
            2 if self.flag => Edit::RenameView { view, name },
            2 => Edit::RemoveView { view },
            _ => Edit::ChangeView { view, offerings, look },
        }
    }
}
