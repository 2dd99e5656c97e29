//! A block of texts that is larger than the map it goes into.

use super::drafts::at;
use super::{Context, journey, lanes};
use crate::{LaneId, LaneKind, MapId, Refusal, StageId, Workbook, limits};
use serde::{Deserialize, Serialize};

/// A text of a block, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct BlockText {
    /// The stage of its cell.
    pub stage: BlockStage,
    /// The lane of its cell.
    pub lane: BlockLane,
    /// What is written there.
    pub text: String,
}

/// A stage that a block writes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockStage {
    /// One that is there.
    There(StageId),
    /// One that the block adds: its place among those.
    Added(usize),
}

/// A lane that a block writes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockLane {
    /// One that is there.
    There(LaneId),
    /// One that the block adds: its place among those.
    Added(usize),
}

pub(super) fn add(
    book: &mut Workbook,
    map: &MapId,
    (stages, lanes): (&[String], &[String]),
    texts: &[BlockText],
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    if texts.len() > limits::EDITS_TOGETHER {
        return Err(Refusal::TooMuchAtOnce { given: texts.len(), allowed: limits::EDITS_TOGETHER });
    }
    let stages = stages
        .iter()
        .map(|name| journey::add_stage(book, map, name, None, (None, None), context))
        .collect::<Result<Vec<StageId>, Refusal>>()?;
    let lanes = lanes
        .iter()
        .map(|name| lanes::add(book, map, name, LaneKind::Text, None, context))
        .collect::<Result<Vec<LaneId>, Refusal>>()?;
    texts.iter().try_for_each(|text| {
        let stage = match &text.stage {
            BlockStage::There(id) => id,
            BlockStage::Added(place) => at(&stages, *place, "stage")?,
        };
        let lane = match &text.lane {
            BlockLane::There(id) => id,
            BlockLane::Added(place) => at(&lanes, *place, "lane")?,
        };
        lanes::write(book, stage, lane, &text.text)
    })
}
