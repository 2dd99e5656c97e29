//! A map on slides: as few as its words have room on in type that can be read, its headings repeated on each.

use super::contents::Contents;
use super::scores::KEY;
use super::table::{Grid, Part, Type};
use crate::slide::Frame;
use crate::text::count;
use crate::{Area, Style};

/// The smallest type on a slide, px of 1920: 8½ points on a slide of 13⅓ inches, the size of a footnote in a book.
/// Twelve stages of eight lanes, each cell a sentence, just have room on two slides.
pub(crate) const SMALLEST: f64 = 17.0;
/// The sizes of type that a slide may have, px of 1920.
const SIZES: [f64; 6] = [25.0, 23.0, 21.0, 19.5, 18.0, SMALLEST];
/// A map of more slides is read slide by slide, whatever its type.
const MANY: usize = 8;

/// Some columns of a map, and the slides that they stand on one after another.
pub(crate) type Spread = (Grid, Vec<Part>);

/// The map in as few slides as can be read; of those as large as possible, then with as many stages on each as possible.
pub(crate) fn on_slides(contents: &Contents<'_>, style: &Style) -> Vec<Spread> {
    let chart = Frame::FULL.chart;
    let room = Area { height: chart.height - KEY * SMALLEST, ..chart };
    let set = |em: f64, pieces: usize| spread(contents, room, Type::new(em, SMALLEST), pieces, style);
    let slides = |spread: &[Spread]| spread.iter().map(|(_, parts)| parts.len()).sum::<usize>();
    let fewest = |em: f64, most: usize| {
        let mut best: Option<Vec<Spread>> = None;
        for pieces in least_pieces(contents, room.width, em)..=contents.columns.len().max(1) {
            let limit = best.as_deref().map_or(most, |best| slides(best) - 1);
            // So many pieces take at least as many slides. Of a long map, the first that is good will do.
            if pieces > limit || best.as_ref().is_some_and(|best| best.len() > MANY) {
                break;
            }
            best = Some(set(em, pieces)).filter(|tried| slides(tried) <= limit).or(best);
        }
        best
    };
    let smallest = fewest(SMALLEST, usize::MAX).unwrap_or_default();
    let most = slides(&smallest);
    let larger = SIZES.iter().take_while(|em| **em > SMALLEST && most <= MANY);
    let chosen = larger.copied().find_map(|em| fewest(em, most)).unwrap_or(smallest);
    let taller = |(grid, parts): Spread| {
        let parts = parts.into_iter().map(|part| grid.taller(part, room.height)).collect();
        (grid, parts)
    };
    chosen.into_iter().map(taller).collect()
}

/// How many pieces the columns need to be no narrower than can be read.
fn least_pieces(contents: &Contents<'_>, width: f64, em: f64) -> usize {
    let letters = Type::new(em, SMALLEST);
    let columns = contents.columns.len();
    let fits = |pieces: &usize| {
        letters.lane_width() + count(columns.div_ceil(*pieces)) * letters.narrowest() <= width
    };
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
