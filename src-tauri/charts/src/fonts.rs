//! The bundled fonts: their bytes, for those who embed them, and the widths of their letters.

use crate::Face;
use std::sync::OnceLock;

/// The file of a face in the weight nearest to the one asked for; nothing for what only the system has.
#[must_use]
pub fn font(face: Face, weight: u16) -> Option<&'static [u8]> {
    match (face, weight) {
        (Face::Latin, ..=449) => Some(include_bytes!("../../../assets/fonts/Inter-Regular.ttf")),
        (Face::Latin, 450..=549) => Some(include_bytes!("../../../assets/fonts/Inter-Medium.ttf")),
        (Face::Latin, 550..) => Some(include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf")),
        (Face::Han, ..=549) => Some(include_bytes!("../../../assets/fonts/NotoSansSC-Regular.ttf")),
        (Face::Han, 550..) => Some(include_bytes!("../../../assets/fonts/NotoSansSC-SemiBold.ttf")),
        (Face::System, _) => None,
    }
}

/// The widths of the letters of one face in one weight.
pub(crate) struct Widths {
    /// By code point of the basic plane, in thousandths of an em; `ABSENT` where the face has no letter.
    basic: Vec<u16>,
}

const ABSENT: u16 = u16::MAX;

impl Widths {
    /// The widths of a face; read once, then kept. Nothing for what only the system has.
    pub(crate) fn of(face: Face, weight: u16) -> Option<&'static Self> {
        static KEPT: [OnceLock<Widths>; 5] = [const { OnceLock::new() }; 5];
        let slot = match (face, weight) {
            (Face::Latin, ..=449) => 0,
            (Face::Latin, 450..=549) => 1,
            (Face::Latin, 550..) => 2,
            (Face::Han, ..=549) => 3,
            (Face::Han, 550..) => 4,
            (Face::System, _) => return None,
        };
        font(face, weight).map(|bytes| KEPT[slot].get_or_init(|| Self::read(bytes)))
    }

    fn read(bytes: &[u8]) -> Self {
        let mut basic = vec![ABSENT; 0x1_0000];
        // A font that cannot be read covers nothing: text is then set with what the system has.
        let Ok(face) = ttf_parser::Face::parse(bytes, 0) else { return Self { basic } };
        let unit = f64::from(face.units_per_em());
        let tables = face
            .tables()
            .cmap
            .iter()
            .flat_map(|cmap| cmap.subtables)
            .filter(ttf_parser::cmap::Subtable::is_unicode);
        for table in tables {
            table.codepoints(|code| {
                let (Ok(index), Some(glyph)) = (usize::try_from(code), table.glyph_index(code)) else {
                    return;
                };
                if let (Some(slot), Some(width)) = (basic.get_mut(index), face.glyph_hor_advance(glyph)) {
                    // An advance is a few em at most: far below 65 535 thousandths.
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                    let width = (f64::from(width) * 1000.0 / unit).round().min(60_000.0) as u16;
                    *slot = width;
                }
            });
        }
        Self { basic }
    }

    /// The width of a letter, thousandths of an em; nothing if the face does not have it.
    pub(crate) fn of_letter(&self, letter: char) -> Option<u32> {
        let index = usize::try_from(u32::from(letter)).ok()?;
        self.basic.get(index).filter(|width| **width != ABSENT).map(|width| u32::from(*width))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_cover_what_they_are_named_for() {
        for weight in [400, 500, 600] {
            let (latin, han) =
                (Widths::of(Face::Latin, weight).unwrap(), Widths::of(Face::Han, weight).unwrap());
            assert!("Aéßдλ–’…·→".chars().all(|letter| latin.of_letter(letter).is_some()));
            assert!("顾客委托方，。；：“”、（）".chars().all(|letter| han.of_letter(letter).is_some()));
            assert!(latin.of_letter('顾').is_none());
            assert!(han.of_letter('顾').unwrap().abs_diff(1000) < 10);
        }
        assert!(Widths::of(Face::System, 400).is_none());
    }
}
