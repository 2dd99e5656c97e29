//! PNG: our own SVG, drawn with the very faces the scene was measured with.

use crate::Error;
use crate::fonts::{BundledFaces, Family, SystemFaces, is_visible};
use crate::svg::{self, Typesetter};
use crate::xml::whole;
use charts::{Face, Run, Scene};
use domain::Message;
use resvg::usvg::fontdb::{Database, ID};
use resvg::usvg::{FontFamily, FontResolver, Options, Tree};
use resvg::{tiny_skia, usvg};
use std::collections::BTreeSet;
use std::sync::Arc;
use unicode_segmentation::UnicodeSegmentation;

/// A drawn picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that neither the bundled fonts nor the system's can draw, ascending; a box stands for each.
    pub missing: Vec<char>,
}

impl Picture {
    /// What to tell whoever asked for the picture.
    #[must_use]
    pub fn warnings(&self) -> Vec<Message> {
        if self.missing.is_empty() {
            return Vec::new();
        }
        let characters: Vec<String> = self.missing.iter().map(char::to_string).collect();
        vec![
            Message::new("export-missing-glyphs")
                .with("count", self.missing.len())
                .with("characters", characters.join(" ")),
        ]
    }
}

/// A scene as a PNG of `scale` times its size, transparent where the scene has no background.
///
/// The system's fonts are looked up when the bundled ones lack a character, once for the life of the process.
///
/// # Errors
/// [`Error::PictureSize`] when there is nothing to draw on or more than memory holds.
pub fn png(scene: &Scene, scale: f64) -> Result<Picture, Error> {
    let bundled = BundledFaces::get();
    let mut faces = Faces { bundled, used: Vec::new(), from_system: false, missing: BTreeSet::new() };
    let drawing = svg::write(scene, &mut faces);

    let Faces { used, from_system, missing, .. } = faces;
    let options = Options {
        fontdb: Arc::clone(if from_system { &SystemFaces::get().database } else { &bundled.database }),
        font_resolver: FontResolver {
            select_font: Box::new(move |font, _| named(font.families(), &used)),
            // Every stretch names a face that has its glyphs. A fallback would also replace the letters
            // beside the missing one, and lose the weight.
            select_fallback: Box::new(|_: char, _: &[ID], _: &mut Arc<Database>| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(&drawing, &options)?;
    let bytes = encode(&draw(scene, &tree, scale)?)?;
    Ok(Picture { bytes, missing: missing.into_iter().collect() })
}

/// Gives each stretch the number of its face as a family name.
struct Faces {
    bundled: &'static BundledFaces,
    used: Vec<ID>,
    from_system: bool,
    missing: BTreeSet<char>,
}

impl Faces {
    fn choose(&mut self, grapheme: &str, wanted: Family, weight: u16) -> Option<ID> {
        let other = match wanted {
            Family::Inter => Family::NotoSansSc,
            Family::NotoSansSc => Family::Inter,
        };
        for family in [wanted, other] {
            if grapheme.chars().all(|character| !is_visible(character) || self.bundled.has(family, character))
            {
                return self.bundled.face(family, weight);
            }
        }
        if let Some(face) = SystemFaces::get().face(grapheme, weight) {
            self.from_system = true;
            return Some(face);
        }
        let lacking = grapheme
            .chars()
            .filter(|character| is_visible(*character) && !self.bundled.has(wanted, *character));
        self.missing.extend(lacking);
        self.bundled.face(wanted, weight)
    }
}

impl Typesetter for Faces {
    fn set(&mut self, run: &Run, weight: u16, stretch: &mut dyn FnMut(&str, &str)) {
        let wanted = match run.face {
            Face::Latin | Face::System => Family::Inter,
            Face::Han => Family::NotoSansSc,
        };
        let mut begin = 0;
        let mut current: Option<Option<ID>> = None;
        for (at, grapheme) in run.text.grapheme_indices(true) {
            let face = match current {
                // Spaces and joiners stay with what stands before them.
                Some(face) if !grapheme.chars().any(is_visible) => face,
                Some(_) | None => self.choose(grapheme, wanted, weight),
            };
            if let Some(last) = current.filter(|last| *last != face) {
                let family = self.family(last);
                stretch(&run.text[begin..at], &family);
                begin = at;
            }
            current = Some(face);
        }
        if let Some(last) = current {
            let family = self.family(last);
            stretch(&run.text[begin..], &family);
        }
    }

    fn slants(&self) -> bool {
        true
    }
}

impl Faces {
    fn family(&mut self, face: Option<ID>) -> String {
        let Some(face) = face else { return "none".to_owned() };
        let place = self.used.iter().position(|used| *used == face).unwrap_or_else(|| {
            self.used.push(face);
            self.used.len() - 1
        });
        format!("face-{place}")
    }
}

/// The face behind a name that [`Faces`] gave.
fn named(families: &[FontFamily], used: &[ID]) -> Option<ID> {
    families.iter().find_map(|family| match family {
        FontFamily::Named(name) => used.get(name.strip_prefix("face-")?.parse::<usize>().ok()?).copied(),
        FontFamily::Serif
        | FontFamily::SansSerif
        | FontFamily::Cursive
        | FontFamily::Fantasy
        | FontFamily::Monospace => None,
    })
}

fn draw(scene: &Scene, tree: &Tree, scale: f64) -> Result<tiny_skia::Pixmap, Error> {
    let size = || Error::PictureSize {
        width: (scene.width * scale).round(),
        height: (scene.height * scale).round(),
    };
    let pixels = |length: f64| u32::try_from(whole(length * scale)).map_err(|_| size());
    let (width, height) = (pixels(scene.width)?, pixels(scene.height)?);
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or_else(size)?;
    // A scale is a small number; what is lost beyond seven digits is far below a pixel.
    let factor = scale as f32;
    resvg::render(tree, usvg::Transform::from_scale(factor, factor), &mut pixmap.as_mut());
    Ok(pixmap)
}

/// Packs pixels: three bytes each where nothing is transparent. A chart is mostly ground, which the quickest
/// packing without any filter makes small: 0.2 MB in 5 ms, where half of that would take 35 ms.
fn encode(pixmap: &tiny_skia::Pixmap) -> Result<Vec<u8>, Error> {
    let opaque = pixmap.pixels().iter().all(|pixel| pixel.alpha() == 255);
    let mut data = Vec::with_capacity(pixmap.pixels().len() * if opaque { 3 } else { 4 });
    for pixel in pixmap.pixels() {
        if opaque {
            data.extend_from_slice(&[pixel.red(), pixel.green(), pixel.blue()]);
        } else {
            let plain = pixel.demultiply();
            data.extend_from_slice(&[plain.red(), plain.green(), plain.blue(), plain.alpha()]);
        }
    }
    let mut bytes = Vec::with_capacity(128 * 1024);
    let mut encoder = ::png::Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(if opaque { ::png::ColorType::Rgb } else { ::png::ColorType::Rgba });
    encoder.set_depth(::png::BitDepth::Eight);
    encoder.set_deflate_compression(::png::DeflateCompression::Level(1));
    encoder.set_filter(::png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(bytes)
}
