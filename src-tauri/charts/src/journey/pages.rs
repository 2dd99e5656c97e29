//! A map on slides: as few as its words have room on in type that can be read, its headings repeated on each.

use super::contents::Contents;
use super::scores::KEY;
use super::table::{Grid, Part, Type};
use crate::slide::Frame;
use crate::{Area, Style};

/// The smallest type on a slide, px of 1920: 8½ points on a slide of 13⅓ inches, the size of a footnote in a book.
/// Twelve stages of eight lanes, each cell a sentence, just have room on two slides.
pub(crate) const SMALLEST: f64 = 17.0;
/// The sizes of type that a slide may have, px of 1920.
const SIZES: [f64; 6] = [25.0, 23.0, 21.0, 19.5, 18.0, SMALLEST];
/// A map of more slides is read slide by slide, whatever its type.
const MANY: usize = 8;
/// A map of more slides than this is set closely, if that makes them fewer.
const ENOUGH: usize = 2;

/// Some columns of a map, and the slides that they stand on one after another.
pub(crate) type Spread = (Grid, Vec<Part>);

/// The map in as few slides as can be read; of those as large as possible, then with as many stages on each as possible.
pub(crate) fn on_slides(contents: &Contents<'_>, style: &Style) -> Vec<Spread> {
    let chart = Frame::FULL.chart;
    let room = Area { height: chart.height - KEY * SMALLEST, ..chart };
    let airy = largest(contents, room, &SIZES.map(|em| Type::new(em, SMALLEST)), style);
    let chosen = if (ENOUGH + 1..=MANY).contains(&slides(&airy)) {
        let close = largest(contents, room, &[18.0, SMALLEST].map(|em| Type::close(em, SMALLEST)), style);
        if slides(&close) < slides(&airy) { close } else { airy }
    } else {
        airy
    };
    let taller = |(grid, parts): Spread| {
        let parts = parts.into_iter().map(|part| grid.taller(part, room.height)).collect();
        (grid, parts)
    };
    chosen.into_iter().map(taller).collect()
}

fn slides(spread: &[Spread]) -> usize {
    spread.iter().map(|(_, parts)| parts.len()).sum()
}

/// The map in the largest of some types in which it takes as few slides as in the smallest, which is the last.
fn largest(contents: &Contents<'_>, room: Area, types: &[Type], style: &Style) -> Vec<Spread> {
    let Some((least, larger)) = types.split_last() else { return Vec::new() };
    let smallest = fewest(contents, room, *least, usize::MAX, style).unwrap_or_default();
    let most = slides(&smallest);
    let larger = larger.iter().filter(|_| most <= MANY);
    let fits = |letters: &Type| {
        let spread = fewest(contents, room, *letters, most, style)?;
        // Names of many lines may be higher than a slide in large type.
        let whole = |(grid, parts): &Spread| parts.iter().all(|part| grid.height(part) <= room.height + 1e-6);
        spread.iter().all(whole).then_some(spread)
    };
    larger.copied().find_map(|letters| fits(&letters)).unwrap_or(smallest)
}

/// The map in the fewest slides that it takes in a type; nothing if these are more than `most`.
fn fewest(
    contents: &Contents<'_>,
    room: Area,
    letters: Type,
    most: usize,
    style: &Style,
) -> Option<Vec<Spread>> {
    let mut best: Option<Vec<Spread>> = None;
    for pieces in least_pieces(contents, room.width, letters)..=contents.columns.len().max(1) {
        let limit = best.as_deref().map_or(most, |best| slides(best) - 1);
        // So many pieces take at least as many slides. Of a long map, the first that is good will do.
        if pieces > limit || best.as_ref().is_some_and(|best| best.len() > MANY) {
            break;
        }
        let tried = spread(contents, room, letters, pieces, style);
        best = Some(tried).filter(|tried| slides(tried) <= limit).or(best);
    }
    best
}

/// How many pieces the columns need to be no narrower than can be read.
fn least_pieces(contents: &Contents<'_>, width: f64, letters: Type) -> usize {
    let columns = contents.columns.len();
    let fits = |pieces: &usize| contents.widths.least(columns.div_ceil(*pieces), letters) <= width;
    (1..columns).find(fits).unwrap_or(columns.max(1))
}

/// The columns in so many pieces of about as many columns, each flowing over as many slides as it needs.
fn spread(contents: &Contents<'_>, room: Area, letters: Type, pieces: usize, style: &Style) -> Vec<Spread> {
    let columns = contents.columns.len();
    let piece = |piece: usize| {
        let range = columns * piece / pieces..columns * (piece + 1) / pieces;
        let grid = Grid::set(contents, range, room.width, letters, style);
        let parts = grid.parts(room.height);
        (grid, parts)
    };
    (0..pieces).map(piece).collect()
}
