//! A block of texts that is larger than the map it goes into.

use super::drafts::at;
use super::{BlockLane, BlockStage, BlockText, Context, journey, lanes};
use crate::{LaneId, LaneKind, MapId, Refusal, StageId, Workbook, limits};

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
