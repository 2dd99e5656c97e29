//! PNG: our own SVG, drawn with the very faces the scene was measured with.

use crate::Error;
use crate::faces::{FaceChooser, Picture};
use crate::svg::{self, Typesetter};
use crate::xml::whole;
use charts::{Run, Scene};
use resvg::usvg::fontdb::{Database, ID};
use resvg::usvg::{FontFamily, FontResolver, Options, Tree};
use resvg::{tiny_skia, usvg};
use std::sync::Arc;

/// A scene as a PNG of `scale` times its size, transparent where the scene has no background.
///
/// The system's fonts are looked up when the bundled ones lack a character, once for the life of the process.
///
/// # Errors
/// [`Error::PictureSize`] when there is nothing to draw on or more than memory holds.
pub fn png(scene: &Scene, scale: f64) -> Result<Picture, Error> {
    let mut faces = FaceNumbers { chooser: FaceChooser::new(), used: Vec::new() };
    let drawing = svg::write(scene, &mut faces);

    let FaceNumbers { used, chooser } = faces;
    let options = Options {
        fontdb: Arc::clone(chooser.database()),
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
    Ok(Picture { bytes, missing: chooser.into_missing() })
}

/// Gives each stretch the number of its face as a family name.
struct FaceNumbers {
    chooser: FaceChooser,
    used: Vec<ID>,
}

impl Typesetter for FaceNumbers {
    fn set(&mut self, run: &Run, weight: u16, stretch: &mut dyn FnMut(&str, &str)) {
        for (words, face) in self.chooser.stretches(run, weight) {
            stretch(words, &self.family(face));
        }
    }

    /// The renderer sets a line in the face that it begins with and puts the glyphs of the others in their place, which
    /// goes wrong from right to left where two letters become one (لا): such a face has to come first.
    fn leads(&mut self, runs: &[Run], weight: u16) -> Option<String> {
        let stretches = runs.iter().flat_map(|run| self.chooser.stretches(run, weight));
        let faces: Vec<ID> = stretches.filter_map(|(_, face)| face).collect();
        let first = faces.iter().copied().find(|face| !self.chooser.is_bundled(*face))?;
        faces.iter().any(|face| *face != first).then(|| self.family(Some(first)))
    }

    fn slants(&self) -> bool {
        true
    }
}

impl FaceNumbers {
    fn family(&mut self, face: Option<ID>) -> String {
        let Some(face) = face else { return "none".to_owned() };
        let place = self.used.iter().position(|used| *used == face).unwrap_or_else(|| {
            self.used.push(face);
            self.used.len() - 1
        });
        format!("face-{place}")
    }
}

/// The face behind a name that [`FaceNumbers`] gave.
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
