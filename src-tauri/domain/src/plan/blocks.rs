//! The blocks that a plan never forgets: what was answered, what the plan does for each, and what is known already.

use super::read::Plan;
use crate::reading::{BlockReading, PassageReading, PositionReading};
use crate::{BlockKind, Executive, Message, PlanBlock, Segment, Workbook, direction};

/// How many of the weakest places a block names.
const PAINS: usize = 3;

/// All blocks, in the order of the trade, with what is known of the offering that the plan moves.
pub(super) fn of(
    workbook: &Workbook,
    plan: &Plan<'_>,
    standing: Option<&PositionReading>,
) -> Vec<BlockReading> {
    let known =
        |block: BlockKind| standing.map(|standing| known(workbook, standing, block)).unwrap_or_default();
    BlockKind::ALL
        .iter()
        .map(|block| {
            let answered = workbook.blocks.iter().find(|row| row.block == *block);
            let plays = plan.plays.iter().filter(|(play, _)| filled_by(&play.block) == Some(*block));
            BlockReading {
                block: *block,
                none: answered.is_some_and(|row| row.none),
                answered: answered.is_some_and(is_answered),
                text: answered.map(|row| row.text.clone()).unwrap_or_default(),
                executives: answered.map(|row| row.executives.clone()).unwrap_or_default(),
                passages: passages(workbook, *block, answered),
                pairs: answered.map(|row| row.pairs.clone()).unwrap_or_default(),
                plays: plays.map(|(play, _)| play.name.clone()).collect(),
                known: known(*block),
            }
        })
        .collect()
}

/// Whether a block is answered: of those who must agree, a name is a question.
fn is_answered(row: &PlanBlock) -> bool {
    let says = |one: &Executive| [&one.gains, &one.fears, &one.asks].iter().any(|line| !line.is_empty());
    let named_alone = !row.executives.is_empty() && !row.executives.iter().any(says);
    !(named_alone && row.text.trim().is_empty())
}

/// Every segment with what happens to its customers, in the block of that.
fn passages(workbook: &Workbook, block: BlockKind, answered: Option<&PlanBlock>) -> Vec<PassageReading> {
    if block != BlockKind::Migration {
        return Vec::new();
    }
    let said = |segment: &Segment| {
        answered.and_then(|row| row.passages.iter().find(|row| row.segment == segment.id)).cloned()
    };
    let reading = |segment: &Segment| PassageReading {
        segment: segment.id.clone(),
        name: segment.name.clone(),
        said: said(segment),
    };
    workbook.segments.iter().map(reading).collect()
}

/// Which block a play fills, by the word that the library has for it.
fn filled_by(word: &str) -> Option<BlockKind> {
    match word {
        "training" => Some(BlockKind::Training),
        "onboarding" => Some(BlockKind::Onboarding),
        "tutorials" => Some(BlockKind::Tutorials),
        "migration" | "existing-customers" => Some(BlockKind::Migration),
        "partners" => Some(BlockKind::Partners),
        "success-tier" => Some(BlockKind::SuccessTier),
        "exits" => Some(BlockKind::LettingGo),
        _ => None,
    }
}

/// What the workbook knows already that bears on a block.
fn known(workbook: &Workbook, standing: &PositionReading, block: BlockKind) -> Vec<Message> {
    let target = standing.target.as_ref().map(|target| target.position);
    let implied = target.map(|target| direction::implied(workbook, standing, target));
    let Some(implied) = implied else { return Vec::new() };
    match block {
        BlockKind::Skills => implied
            .roles
            .iter()
            .map(|role| Message::new("block-known-role").with("role", super::words::role(role)))
            .collect(),
        BlockKind::Margins => {
            let both = implied.margin_now.zip(implied.margin_then);
            let said = both.map(|((low, high), (low_then, high_then))| {
                let percent = |share: f64| (share * 100.0).round();
                Message::new("block-known-margin")
                    .with("low", percent(low))
                    .with("high", percent(high))
                    .with("lowThen", percent(low_then))
                    .with("highThen", percent(high_then))
            });
            said.into_iter().collect()
        }
        BlockKind::Partners => implied
            .partners
            .iter()
            .map(|play| Message::new("block-known-partner").with("play", play.as_str()))
            .collect(),
        BlockKind::LettingGo => implied
            .changes
            .iter()
            .map(|change| {
                Message::new("block-known-misses")
                    .with("dimension", change.name.as_str())
                    .with("misses", change.misses.as_str())
            })
            .collect(),
        BlockKind::SuccessTier => {
            let maps = workbook.maps_about(&standing.offering.id);
            let mut pains: Vec<_> = maps.flat_map(|map| crate::rating::weak_spots(workbook, map)).collect();
            pains.sort_by(|one, other| other.severity.total_cmp(&one.severity));
            let pains = pains.into_iter().take(PAINS);
            pains
                .map(|spot| {
                    Message::new("block-known-pain")
                        .with("stage", spot.name.as_str())
                        .with("aspect", Message::new(format!("aspect-{}", spot.aspect.as_str())))
                })
                .collect()
        }
        BlockKind::Training
        | BlockKind::Onboarding
        | BlockKind::Tutorials
        | BlockKind::Migration
        | BlockKind::Agreement
        | BlockKind::EitherOr => Vec::new(),
    }
}
