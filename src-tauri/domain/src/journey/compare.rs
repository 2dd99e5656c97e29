//! Two maps side by side, cell by cell.

use crate::reading::{CellPair, Comparison, Difference, Headline, LanePair, Said, StagePair};
use crate::{Lane, LaneId, LaneKind, MapId, Message, Stage, StageId, Workbook};
use std::collections::{HashMap, HashSet};

/// Holds two maps against each other: what is written and what is measured, not how sure anybody is of it. Lanes belong together by name, then by what their cells speak of. Stages belong
/// together in the order of both maps, so that most of them by name do (an alignment as of Needleman and Wunsch 1970,
/// without a price for gaps); two stages of the same phase that share a text are one that was renamed. Nothing for a map
/// that is not there.
#[must_use]
pub fn compare(workbook: &Workbook, left: &MapId, right: &MapId) -> Option<Comparison> {
    let map = |id: &MapId| workbook.maps.iter().find(|row| row.id == *id).cloned();
    let (left, right) = (map(left)?, map(right)?);
    let texts: HashMap<(&StageId, &LaneId), &str> =
        workbook.cells.iter().map(|cell| ((&cell.stage, &cell.lane), cell.text.trim())).collect();
    let measures = super::measures(workbook);
    let lanes = pair_lanes(workbook, &left.id, &right.id);
    let stages = pair_stages(workbook, &left.id, &right.id);
    let said = |stage: Option<&Stage>, lane: Option<&Lane>| {
        let at = (&stage?.id, &lane?.id);
        let (text, measure) = (texts.get(&at).copied().unwrap_or_default(), measures.get(&at));
        let measure = measure.filter(|measure| !measure.figures.is_empty());
        (!text.is_empty() || measure.is_some())
            .then(|| Said { text: text.to_owned(), measure: measure.cloned() })
    };
    let mut pairs = Vec::new();
    for (row, lane) in lanes.iter().enumerate() {
        for (column, stage) in stages.iter().enumerate() {
            let left = said(stage.left.as_ref(), lane.left.as_ref());
            let right = said(stage.right.as_ref(), lane.right.as_ref());
            if let Some(difference) = difference(left.as_ref(), right.as_ref()) {
                pairs.push(CellPair { stage: column, lane: row, left, right, difference });
            }
        }
    }
    let headline = headline(&left.name, &right.name, &pairs, &alone(&stages, &lanes, &pairs));
    Some(Comparison { left, right, headline, stages, lanes, cells: pairs })
}

fn difference(left: Option<&Said>, right: Option<&Said>) -> Option<Difference> {
    match (left, right) {
        (None, None) => None,
        (Some(_), None) => Some(Difference::OnlyLeft),
        (None, Some(_)) => Some(Difference::OnlyRight),
        (Some(left), Some(right)) if left == right => Some(Difference::Same),
        (Some(_), Some(_)) => Some(Difference::Changed),
    }
}

/// On which side stages and lanes are that the other map lacks and in which nothing is written, so that no cell tells.
fn alone(stages: &[StagePair], lanes: &[LanePair], pairs: &[CellPair]) -> Vec<Difference> {
    let side = |left: bool, right: bool| match (left, right) {
        (true, false) => Some(Difference::OnlyLeft),
        (false, true) => Some(Difference::OnlyRight),
        _ => None,
    };
    let stages = stages.iter().enumerate().filter_map(|(place, pair)| {
        let side = side(pair.left.is_some(), pair.right.is_some())?;
        pairs.iter().all(|cell| cell.stage != place).then_some(side)
    });
    let lanes = lanes.iter().enumerate().filter_map(|(place, pair)| {
        let side = side(pair.left.is_some(), pair.right.is_some())?;
        pairs.iter().all(|cell| cell.lane != place).then_some(side)
    });
    stages.chain(lanes).collect()
}

fn headline(left: &str, right: &str, pairs: &[CellPair], alone: &[Difference]) -> Headline {
    let all: Vec<Difference> =
        pairs.iter().map(|pair| pair.difference).chain(alone.iter().copied()).collect();
    let count = |difference: Difference| all.iter().filter(|found| **found == difference).count();
    let same = count(Difference::Same);
    let title = match all.len() {
        0 => "headline-compare-empty",
        all if all == same => "headline-compare-same",
        _ => "headline-compare",
    };
    Headline {
        title: Message::new(title).with("left", left).with("right", right).with("count", all.len() - same),
        lead: Message::new("lead-compare")
            .with("left", left)
            .with("right", right)
            .with("same", same)
            .with("changed", count(Difference::Changed))
            .with("only_left", count(Difference::OnlyLeft))
            .with("only_right", count(Difference::OnlyRight)),
    }
}

/// Lanes of the left map in their order, then those that only the right one has.
fn pair_lanes(workbook: &Workbook, left: &MapId, right: &MapId) -> Vec<LanePair> {
    let mut others: Vec<&Lane> = workbook.lanes_of(right).collect();
    let mut pairs: Vec<LanePair> =
        workbook.lanes_of(left).map(|lane| LanePair { left: Some(lane.clone()), right: None }).collect();
    let by_name: fn(&Lane, &Lane) -> bool = |lane, other| lane.name == other.name;
    let by_kind: fn(&Lane, &Lane) -> bool =
        |lane, other| lane.kind != LaneKind::Text && lane.kind == other.kind;
    for belongs in [by_name, by_kind] {
        for pair in pairs.iter_mut().filter(|pair| pair.right.is_none()) {
            let place =
                pair.left.as_ref().and_then(|lane| others.iter().position(|other| belongs(lane, other)));
            pair.right = place.map(|place| others.remove(place).clone());
        }
    }
    pairs.extend(others.into_iter().map(|lane| LanePair { left: None, right: Some(lane.clone()) }));
    pairs
}

/// A stage with the texts of its cells.
type Told<'a> = (&'a Stage, HashSet<&'a str>);

fn pair_stages(workbook: &Workbook, left: &MapId, right: &MapId) -> Vec<StagePair> {
    let mut texts: HashMap<&StageId, HashSet<&str>> = HashMap::new();
    for cell in workbook.cells.iter().filter(|cell| !cell.text.trim().is_empty()) {
        texts.entry(&cell.stage).or_default().insert(cell.text.trim());
    }
    let told = |map| -> Vec<Told<'_>> {
        let texts = |stage: &Stage| texts.get(&stage.id).cloned().unwrap_or_default();
        workbook.stages_of(map).map(|stage| (stage, texts(stage))).collect()
    };
    let (left, right) = (told(left), told(right));
    let mut pairs = Vec::new();
    let (mut row, mut column) = (0, 0);
    for (next_row, next_column) in aligned(&left, &right) {
        pairs.extend(
            left[row..next_row]
                .iter()
                .map(|(stage, _)| StagePair { left: Some((*stage).clone()), right: None }),
        );
        pairs.extend(
            right[column..next_column]
                .iter()
                .map(|(stage, _)| StagePair { left: None, right: Some((*stage).clone()) }),
        );
        if let (Some((one, _)), Some((other, _))) = (left.get(next_row), right.get(next_column)) {
            pairs.push(StagePair { left: Some((*one).clone()), right: Some((*other).clone()) });
        }
        (row, column) = (next_row + 1, next_column + 1);
    }
    pairs
}

/// The places of stages that belong together, in the order of both maps; then the ends of both, where none stands.
fn aligned(left: &[Told<'_>], right: &[Told<'_>]) -> Vec<(usize, usize)> {
    // The best sum for the stages from each pair of places on.
    let width = right.len() + 1;
    let mut best = vec![0_u32; (left.len() + 1) * width];
    for row in (0..left.len()).rev() {
        for column in (0..right.len()).rev() {
            let paired = match likeness(&left[row], &right[column]) {
                0 => 0,
                likeness => likeness + best[(row + 1) * width + column + 1],
            };
            best[row * width + column] =
                paired.max(best[(row + 1) * width + column]).max(best[row * width + column + 1]);
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut places = Vec::new();
    while row < left.len() && column < right.len() {
        let likeness = likeness(&left[row], &right[column]);
        let here = best[row * width + column];
        if likeness > 0 && here == likeness + best[(row + 1) * width + column + 1] {
            places.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if here == best[(row + 1) * width + column] {
            row += 1;
        } else {
            column += 1;
        }
    }
    places.push((left.len(), right.len()));
    places
}

fn likeness((one, texts): &Told<'_>, (other, other_texts): &Told<'_>) -> u32 {
    let shares = || one.phase == other.phase && !texts.is_disjoint(other_texts);
    match () {
        () if one.name == other.name => 3,
        () if shares() => 2,
        () => 0,
    }
}
