//! Random edits of how it went.

use super::strategies::{Blueprint, pick};
use crate::{BlockKind, Edit, EitherOr, Executive, Passage, PassageWay, PlayState, Workbook};

/// How many places random edits of progress have among all.
pub(super) const PLACES: usize = 6;

impl Blueprint {
    /// The edit in one of the [`PLACES`], on a workbook as it stands now.
    pub(super) fn build_progress(&self, book: &Workbook, place: usize) -> Edit {
        let play = pick(&book.plays, self.first, self.astray, |row| &row.id);
        let snapshot = pick(&book.snapshots, self.second, self.astray, |row| &row.id);
        let day = format!("2026-0{}-11", self.small);
        let date = if self.astray { self.date.clone() } else { day };
        let (note, since) = (self.reason.clone(), self.date.clone());
        match place {
            0 => {
                let state = (self.small > 1).then(|| *self.choice.get(PlayState::ALL));
                Edit::MarkPlay { play, state, since, note }
            }
            1 => Edit::ReadIndicator { play, date, value: self.flag.then(|| self.text.clone()) },
            2 => self.build_block(book, note),
            3 => Edit::NoteSnapshot { snapshot, note: self.text.clone() },
            4 => Edit::RemoveSnapshot { snapshot },
            _ => Edit::TakeSnapshot { date, note: self.text.clone() },
        }
    }
    fn build_block(&self, book: &Workbook, note: String) -> Edit {
        let block = *self.choice.get(BlockKind::ALL);
        let listed = |of: BlockKind| block == of && (!self.flag || self.astray);
        let segments = book.segments.iter().take(if listed(BlockKind::Migration) { 2 } else { 0 });
        let way = *self.choice.get(PassageWay::ALL);
        let passage = |row: &crate::Segment| Passage {
            segment: row.id.clone(),
            way,
            notice: u16::from(self.small),
            note: note.clone(),
        };
        let name = || self.text.clone();
        let executive =
            Executive { name: name(), gains: note.clone(), fears: self.date.clone(), asks: String::new() };
        let pair = EitherOr { chosen: name(), declined: note.clone() };
        Edit::FillBlock {
            block,
            none: self.flag,
            executives: listed(BlockKind::Agreement).then_some(executive).into_iter().collect(),
            passages: segments.map(passage).collect(),
            pairs: listed(BlockKind::EitherOr).then_some(pair).into_iter().collect(),
            text: note,
        }
    }
}
