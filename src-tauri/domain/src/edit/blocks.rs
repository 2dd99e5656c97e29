//! Edits of the blocks that a plan never forgets.

use super::lookup::{find, put, retain, room};
use crate::{BlockKind, EitherOr, Executive, Passage, PlanBlock, Refusal, SegmentId, Workbook, limits, text};
use std::collections::HashSet;

/// Answers a block; an answer of which nothing is left takes it back.
pub(super) fn fill(book: &mut Workbook, given: PlanBlock) -> Result<(), Refusal> {
    let line = |given: &str| text::line(given, "block");
    let executive = |row: &Executive| -> Result<Executive, Refusal> {
        let name = text::name(&row.name, "executive")?;
        Ok(Executive { name, gains: line(&row.gains)?, fears: line(&row.fears)?, asks: line(&row.asks)? })
    };
    let passage = |row: &Passage| Ok(Passage { note: line(&row.note)?, ..row.clone() });
    let pair = |row: &EitherOr| -> Result<EitherOr, Refusal> {
        Ok(EitherOr { chosen: text::name(&row.chosen, "either_or")?, declined: line(&row.declined)? })
    };
    let kept = PlanBlock {
        block: given.block,
        none: given.none,
        text: text::passage(&given.text, "block", "")?,
        executives: given.executives.iter().map(executive).collect::<Result<_, _>>()?,
        passages: given.passages.iter().map(passage).collect::<Result<_, Refusal>>()?,
        pairs: given.pairs.iter().map(pair).collect::<Result<_, _>>()?,
    };
    let block = kept.block;
    if !kept.none && kept.text.trim().is_empty() && !has_list(&kept) {
        retain(&mut book.blocks, |row| row.block != block);
        return Ok(());
    }
    check(book, &kept)?;
    put(&mut book.blocks, |row| row.block == block, kept);
    Ok(())
}

/// Whether something stands in one of its lists.
fn has_list(row: &PlanBlock) -> bool {
    !(row.executives.is_empty() && row.passages.is_empty() && row.pairs.is_empty())
}

/// Whether an answer may stand.
pub(crate) fn check(book: &Workbook, row: &PlanBlock) -> Result<(), Refusal> {
    text::check_passage(&row.text, "block", "")?;
    let lists = [
        (BlockKind::Agreement, row.executives.len()),
        (BlockKind::Migration, row.passages.len()),
        (BlockKind::EitherOr, row.pairs.len()),
    ];
    for (block, count) in lists {
        room(count, "block_row", limits::BLOCK_ROWS + 1)?;
        if count > 0 && (row.none || row.block != block) {
            return Err(Refusal::NotOfBlock { block: row.block.as_str(), none: row.none });
        }
    }
    if row.text.trim().is_empty() && (row.none || !has_list(row)) {
        return Err(Refusal::ReasonMissing { what: "block" });
    }
    for Executive { name, gains, fears, asks } in &row.executives {
        text::check_name(name, "executive")?;
        [gains, fears, asks].into_iter().try_for_each(|line| text::check_line(line, "block"))?;
    }
    for EitherOr { chosen, declined } in &row.pairs {
        text::check_name(chosen, "either_or")?;
        text::check_line(declined, "block")?;
    }
    let mut seen = HashSet::new();
    for passage in &row.passages {
        let segment = find(&book.segments, &passage.segment)?;
        if !seen.insert(&passage.segment) {
            return Err(Refusal::Repeated { kind: "passage", id: segment.name.clone() });
        }
        super::lookup::within(f64::from(passage.notice), "notice", 0.0, f64::from(limits::MONTHS))?;
        text::check_line(&passage.note, "block")?;
    }
    Ok(())
}

/// Forgets what happens to the customers of a segment that is removed.
pub(super) fn forget_segment(book: &mut Workbook, segment: &SegmentId) {
    let mentions = |row: &PlanBlock| row.passages.iter().any(|passage| passage.segment == *segment);
    if book.blocks.iter().any(mentions) {
        for row in book.blocks.rows_mut() {
            row.passages.retain(|passage| passage.segment != *segment);
        }
        retain(&mut book.blocks, |row| row.none || !row.text.trim().is_empty() || has_list(row));
    }
}
