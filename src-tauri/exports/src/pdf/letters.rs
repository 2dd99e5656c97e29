//! Words on a page: each stretch shaped with its face, the lines placed as the scene says.

use super::shapes::{ink, px};
use crate::faces::FaceChooser;
use crate::strokes::SLANT;
use charts::{Anchor, Text, TextLine};
use harfrust::{Direction, FontRef, GlyphBuffer, ShapeOptions, ShaperData, UnicodeBuffer};
use krilla::Data;
use krilla::geom::{Point, Transform};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::usvg::fontdb::{Database, ID, Source};
use std::collections::BTreeMap;
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// What stands for a letter that no font has: the sign for it, an empty box, or a question mark.
const UNKNOWN: [char; 3] = ['\u{fffd}', '\u{25a1}', '?'];

/// Sets words, and remembers the faces that it has read.
pub(crate) struct Letters {
    chooser: FaceChooser,
    faces: BTreeMap<ID, Option<PageFace>>,
}

/// A face that can be shaped with and embedded.
struct PageFace {
    data: Data,
    index: u32,
    font: Font,
    shaper: ShaperData,
    units: f32,
    /// What stands for letters that it lacks, and how wide that is, em.
    unknown: Option<(GlyphId, f32)>,
}

/// A stretch of a line that has one face and one direction, shaped.
struct Piece {
    face: ID,
    glyphs: Vec<KrillaGlyph>,
    /// Its words, which the glyphs refer to.
    words: Range<usize>,
    /// Its width, em.
    width: f32,
}

impl Letters {
    pub(crate) fn new() -> Self {
        Self { chooser: FaceChooser::new(), faces: BTreeMap::new() }
    }

    /// The characters set so far that no font has, ascending.
    pub(crate) fn into_missing(self) -> Vec<char> {
        self.chooser.into_missing()
    }

    /// Draws a text in the scene's pixels.
    pub(crate) fn text(&mut self, surface: &mut Surface<'_>, text: &Text) {
        surface.set_fill(Some(ink(text.color)));
        surface.set_stroke(None);
        let mut y = text.y;
        for line in &text.lines {
            surface.push_transform(&Transform::from_translate(px(text.x), px(y)));
            // Each line leans about its own baseline, or the lower ones would shift to the left.
            let lean = if text.italic { -SLANT.to_radians().tan() } else { 0.0 };
            surface.push_transform(&Transform::from_skew(px(lean), 0.0));
            self.line(surface, line, text);
            surface.pop();
            surface.pop();
            y += text.line_height;
        }
        surface.set_fill(None);
    }

    /// Draws a line whose anchor is at 0, 0.
    fn line(&mut self, surface: &mut Surface<'_>, line: &TextLine, text: &Text) {
        let words: String = line.runs.iter().map(|run| run.text.as_str()).collect();
        let pieces = self.pieces(line, &words, text.weight);
        let size = px(text.size);
        let width: f32 = pieces.iter().map(|piece| piece.width * size).sum();
        let mut x = match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -width / 2.0,
            Anchor::End => -width,
        };
        for piece in pieces {
            let Some(Some(face)) = self.faces.get(&piece.face) else { continue };
            let at = Point::from_xy(x, 0.0);
            surface.draw_glyphs(at, &piece.glyphs, face.font.clone(), &words[piece.words], size, false);
            x += piece.width * size;
        }
    }

    /// The pieces of a line from left to right.
    fn pieces(&mut self, line: &TextLine, words: &str, weight: u16) -> Vec<Piece> {
        let stretches = self.stretches(line, weight);
        let mut pieces = Vec::new();
        // Lines begin at the left, as in the pictures, whatever script they are in.
        let order = BidiInfo::new(words, Some(Level::ltr()));
        for paragraph in &order.paragraphs {
            let (levels, runs) = order.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let leftwards = levels[run.start].is_rtl();
                let within = stretches.iter().filter_map(|(range, face)| {
                    let range = range.start.max(run.start)..range.end.min(run.end);
                    (!range.is_empty()).then_some((range, *face))
                });
                let mut within: Vec<_> = within.collect();
                if leftwards {
                    within.reverse();
                }
                for (range, face) in within {
                    pieces.extend(self.shaped(words, range, face, leftwards));
                }
            }
        }
        pieces
    }

    /// Which bytes of a line are set in which face.
    fn stretches(&mut self, line: &TextLine, weight: u16) -> Vec<(Range<usize>, ID)> {
        let mut out: Vec<(Range<usize>, ID)> = Vec::new();
        let mut at = 0;
        for run in &line.runs {
            for (part, face) in self.chooser.stretches(run, weight) {
                let range = at..at + part.len();
                at = range.end;
                match (out.last_mut(), face) {
                    (Some((last, of)), Some(face)) if *of == face => last.end = range.end,
                    (_, Some(face)) => out.push((range, face)),
                    (_, None) => {}
                }
            }
        }
        out
    }

    fn shaped(&mut self, words: &str, range: Range<usize>, id: ID, leftwards: bool) -> Option<Piece> {
        let database = self.chooser.database();
        let face = self.faces.entry(id).or_insert_with(|| PageFace::read(database, id)).as_ref()?;
        let glyphs = face.glyphs(&words[range.clone()], leftwards)?;
        let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        Some(Piece { face: id, glyphs, words: range, width })
    }
}

impl PageFace {
    /// Reads a face; nothing for a file that is no font.
    fn read(database: &Database, id: ID) -> Option<Self> {
        let (source, index) = database.face_source(id)?;
        let data: Data = match source {
            Source::Binary(data) | Source::SharedFile(_, data) => data.into(),
            Source::File(_) => database.with_face_data(id, |data, _| data.to_vec())?.into(),
        };
        let font = Font::new(data.clone(), index)?;
        let shaper = ShaperData::new(&FontRef::from_index(data.as_ref(), index).ok()?);
        let units = font.units_per_em();
        let face = ttf_parser::Face::parse(data.as_ref(), index).ok()?;
        let unknown = UNKNOWN.into_iter().find_map(|sign| {
            let glyph = face.glyph_index(sign)?;
            Some((GlyphId::new(glyph.0.into()), f32::from(face.glyph_hor_advance(glyph)?) / units))
        });
        Some(Self { data, index, font, shaper, units, unknown })
    }

    /// The glyphs of some words from left to right, their lengths in em.
    fn glyphs(&self, words: &str, leftwards: bool) -> Option<Vec<KrillaGlyph>> {
        let font = FontRef::from_index(self.data.as_ref(), self.index).ok()?;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(words);
        buffer.set_direction(if leftwards { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let shaped = self.shaper.shaper(&font).build().shape(buffer, ShapeOptions::new());
        let clusters = clusters(&shaped, words.len());
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).zip(clusters);
        let glyphs = glyphs.map(|((info, position), cluster)| {
            let em = |units: i32| px(f64::from(units)) / self.units;
            let (glyph, advance) = match (info.glyph_id, self.unknown) {
                (0, Some(unknown)) => unknown,
                (glyph, _) => (GlyphId::new(glyph), em(position.x_advance)),
            };
            let (dx, dy) = (em(position.x_offset), em(position.y_offset));
            KrillaGlyph::new(glyph, advance, dx, dy, em(position.y_advance), cluster, None)
        });
        Some(glyphs.collect())
    }
}

/// Which bytes of the words each glyph stands for: from its cluster's first byte to the next cluster's.
fn clusters(shaped: &GlyphBuffer, end: usize) -> Vec<Range<usize>> {
    let begins = shaped.glyph_infos().iter().map(|info| usize::try_from(info.cluster).unwrap_or(end));
    let mut ordered: Vec<usize> = begins.clone().collect();
    ordered.sort_unstable();
    let next = |begin: usize| ordered.get(ordered.partition_point(|other| *other <= begin)).copied();
    begins.map(|begin| begin..next(begin).unwrap_or(end)).collect()
}
