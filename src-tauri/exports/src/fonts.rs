//! Which face draws which character: the bundled fonts first, the system's where those have no glyph.

use charts::Face;
use resvg::usvg::fontdb::{self, Database, FaceInfo, ID, Source};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The two families that are compiled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Inter,
    NotoSansSc,
}

impl Family {
    /// The faces that there are of it.
    fn files(self) -> Vec<(u16, &'static [u8])> {
        let (face, weights): (Face, &[u16]) = match self {
            Self::Inter => (Face::Latin, &[400, 500, 600]),
            Self::NotoSansSc => (Face::Han, &[400, 600]),
        };
        weights.iter().filter_map(|weight| Some((*weight, charts::font(face, *weight)?))).collect()
    }
}

/// The compiled-in faces in a database of the renderer's.
pub(crate) struct BundledFaces {
    pub(crate) database: Arc<Database>,
    faces: Vec<(Family, u16, ID)>,
    inter: Option<ttf_parser::Face<'static>>,
    noto: Option<ttf_parser::Face<'static>>,
}

impl BundledFaces {
    /// Read once, then kept.
    pub(crate) fn get() -> &'static Self {
        static FACES: OnceLock<BundledFaces> = OnceLock::new();
        FACES.get_or_init(|| {
            let mut database = Database::new();
            let mut faces = Vec::new();
            for family in [Family::Inter, Family::NotoSansSc] {
                for (weight, data) in family.files() {
                    let ids = database.load_font_source(Source::Binary(Arc::new(data)));
                    faces.extend(ids.first().map(|id| (family, weight, *id)));
                }
            }
            let first = |family: Family| {
                family.files().first().and_then(|(_, data)| ttf_parser::Face::parse(data, 0).ok())
            };
            Self {
                database: Arc::new(database),
                faces,
                inter: first(Family::Inter),
                noto: first(Family::NotoSansSc),
            }
        })
    }

    /// The face of a family whose weight is nearest, the lighter of two as near.
    pub(crate) fn face(&self, family: Family, weight: u16) -> Option<ID> {
        let near = self.faces.iter().filter(|(of, _, _)| *of == family);
        near.min_by_key(|(_, have, _)| have.abs_diff(weight)).map(|(_, _, id)| *id)
    }

    /// Whether a family has a glyph. All weights of a family have the same ones.
    pub(crate) fn has(&self, family: Family, character: char) -> bool {
        let face = match family {
            Family::Inter => self.inter.as_ref(),
            Family::NotoSansSc => self.noto.as_ref(),
        };
        face.is_some_and(|face| face.glyph_index(character).is_some())
    }
}

/// The faces that the system has, and which of them was found for what.
pub(crate) struct SystemFaces {
    /// The bundled faces under the same ids as in [`BundledFaces`], then the system's.
    pub(crate) database: Arc<Database>,
    /// Faces fit for a chart, the most fitting first.
    ranked: Vec<ID>,
    found: Mutex<BTreeMap<(String, u16), Option<ID>>>,
}

impl SystemFaces {
    /// Looked up when something is first to be drawn that the bundled fonts have not; tens of milliseconds.
    pub(crate) fn get() -> &'static Self {
        static FACES: OnceLock<SystemFaces> = OnceLock::new();
        FACES.get_or_init(|| {
            let mut database = Database::clone(&BundledFaces::get().database);
            let bundled = database.len();
            database.load_system_fonts();
            let mut ranked: Vec<(u32, String, ID)> = database
                .faces()
                .skip(bundled)
                .filter_map(|face| Some((unfitness(face)?, face.post_script_name.clone(), face.id)))
                .collect();
            ranked.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
            Self {
                database: Arc::new(database),
                ranked: ranked.into_iter().map(|(_, _, id)| id).collect(),
                found: Mutex::new(BTreeMap::new()),
            }
        })
    }

    /// A face that has every visible character of a grapheme.
    pub(crate) fn face(&self, grapheme: &str, weight: u16) -> Option<ID> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(face) = found.get(&(grapheme.to_owned(), weight)) {
            return *face;
        }
        let face = self.search(grapheme, weight);
        found.insert((grapheme.to_owned(), weight), face);
        face
    }

    fn search(&self, grapheme: &str, weight: u16) -> Option<ID> {
        let pictured = grapheme.chars().any(is_pictograph);
        let kana = grapheme.chars().any(|character| matches!(character, '\u{3040}'..='\u{30ff}'));
        let mut best: Option<(u16, ID)> = None;
        for id in &self.ranked {
            let Some(face) = self.database.face(*id) else { continue };
            let family = face.families.first().map_or("", |(name, _)| name.as_str());
            // An emoji in black and white, or a letter from an emoji font, only where nothing else has it;
            // Chinese forms for Chinese and Japanese forms for Japanese, which share their code points.
            let misplaced = u16::from(family.contains("Emoji") != pictured) * 4000
                + u16::from(family.contains("CJK") && family.contains("JP") != kana) * 2000
                + u16::from(family.contains("CJK") && !kana && !family.contains("SC")) * 1000
                + face.weight.0.abs_diff(weight).min(900);
            if best.is_some_and(|(other, _)| other <= misplaced) || !self.has_all(*id, grapheme) {
                continue;
            }
            best = Some((misplaced, *id));
            // Nothing further down the ranking fits better than a fitting face of the right weight.
            if misplaced == 0 {
                break;
            }
        }
        best.map(|(_, id)| id)
    }

    fn has_all(&self, id: ID, grapheme: &str) -> bool {
        let has = |data: &[u8], index: u32| {
            ttf_parser::Face::parse(data, index).is_ok_and(|face| {
                let mut visible = grapheme.chars().filter(|character| is_visible(*character));
                visible.all(|character| face.glyph_index(character).is_some())
            })
        };
        self.database.with_face_data(id, has).unwrap_or(false)
    }
}

/// How little a face suits a chart, or nothing for one that only pretends to have glyphs.
fn unfitness(face: &FaceInfo) -> Option<u32> {
    let family = face.families.first().map_or("", |(name, _)| name.as_str());
    if family.contains("LastResort") || family.contains("Adobe Blank") {
        return None;
    }
    let mut points = 0;
    if face.style != fontdb::Style::Normal {
        points += 8;
    }
    if face.monospaced && !family.contains("Emoji") {
        points += 4;
    }
    if face.stretch != fontdb::Stretch::Normal {
        points += 2;
    }
    if ["Serif", "Song", "Ming", "Times", "Roman", "Mono"].iter().any(|name| family.contains(name)) {
        points += 1;
    }
    Some(points)
}

/// Whether a character leaves a mark of its own; joiners and variation selectors do not.
pub(crate) fn is_visible(character: char) -> bool {
    !matches!(
        character,
        '\u{0}'..=' '
            | '\u{7f}'..='\u{a0}'
            | '\u{ad}'
            | '\u{2000}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}'
            | '\u{205f}'..='\u{206f}'
            | '\u{3000}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{fffe}'..='\u{ffff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

fn is_pictograph(character: char) -> bool {
    matches!(character, '\u{fe0f}' | '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}')
}
