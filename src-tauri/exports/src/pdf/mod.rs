//! PDF: a page for each slide, made of vectors and of words that can be selected, searched and read aloud.
//!
//! Letters are shaped as in a PNG and their fonts embedded, only the glyphs that are used. Titles are headings and
//! bookmarks, a chart is a figure with its description, so that the file can claim PDF/UA-1 (ISO 14289-1).

mod letters;
mod shapes;

use crate::Error;
use crate::faces::Picture;
use charts::{Deck, Scene, Slide, SlideBox};
use domain::Language;
use krilla::configure::{Configuration, Validator};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{Page, PageSettings};
use krilla::surface::Surface;
use krilla::tagging::{ArtifactType, BBox, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagKind, TagTree};
use krilla::{Document, SerializeSettings};
use letters::Letters;
use std::num::NonZeroU16;

/// Points for each pixel of a scene: 1920 px are 960 pt, which is 13⅓ inches, as wide as a slide of PowerPoint.
const POINTS: f64 = 0.5;

/// A deck as a PDF, a page of 960 × 540 pt for each slide. The same deck gives the same bytes: no date, no random number.
///
/// The system's fonts are looked up when the bundled ones lack a character, once for the life of the process.
///
/// # Errors
/// [`Error::PictureSize`] for a slide without area, [`Error::Pages`] when a font cannot be embedded.
pub fn pdf(deck: &Deck) -> Result<Picture, Error> {
    let written = match write(deck, Validator::UA1) {
        // A font of the system's that forbids to be embedded, for one, makes a file that is no PDF/UA. It is a PDF still.
        Err(Failure::Krilla(KrillaError::Validation(_))) => write(deck, Validator::None),
        written => written,
    };
    written.map_err(|failure| match failure {
        Failure::Size(scene) => Error::PictureSize { width: scene.0, height: scene.1 },
        Failure::Krilla(reason) => Error::Pages(format!("{reason:?}")),
    })
}

/// Why a file was not written.
enum Failure {
    /// A page of this width and height, px.
    Size((f64, f64)),
    /// The writer's own reason.
    Krilla(KrillaError),
}

fn write(deck: &Deck, validator: Validator) -> Result<Picture, Failure> {
    let mut document = Document::new_with(SerializeSettings {
        configuration: Configuration::new_with_validator(validator),
        ..SerializeSettings::default()
    });
    document.set_metadata(metadata(deck));
    document.set_outline(outline(deck));
    let mut tags = TagTree::new().with_lang(Some(language(deck).to_owned()));
    let mut letters = Letters::new();
    for (number, slide) in deck.slides.iter().enumerate() {
        let mut page = document.start_page_with(settings(&slide.scene)?);
        tags.push(draw(slide, number, &mut page, &mut letters));
        page.finish();
    }
    document.set_tag_tree(tags);
    let bytes = document.finish().map_err(Failure::Krilla)?;
    Ok(Picture { bytes, missing: letters.into_missing() })
}

fn metadata(deck: &Deck) -> Metadata {
    let first = deck.slides.first().map_or("", |slide| slide.title.as_str());
    // A reader that speaks names the document by its title, so that there has to be one.
    let title = [deck.title.trim(), first.trim(), "Clientline"].into_iter().find(|title| !title.is_empty());
    Metadata::new()
        .title(title.unwrap_or_default().to_owned())
        .language(language(deck).to_owned())
        .creator("Clientline".to_owned())
}

fn language(deck: &Deck) -> &'static str {
    match deck.language {
        Language::English => "en",
        Language::Chinese => "zh-CN",
    }
}

/// A bookmark for each slide.
fn outline(deck: &Deck) -> Outline {
    let mut outline = Outline::new();
    for (number, slide) in deck.slides.iter().enumerate() {
        let top = XyzDestination::new(number, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(slide.title.clone(), top));
    }
    outline
}

fn settings(scene: &Scene) -> Result<PageSettings, Failure> {
    let (width, height) = (shapes::px(scene.width * POINTS), shapes::px(scene.height * POINTS));
    PageSettings::from_wh(width, height).ok_or(Failure::Size((scene.width, scene.height)))
}

/// Draws a slide in the order in which it is read, and gives what each part of it is.
fn draw(slide: &Slide, number: usize, page: &mut Page<'_>, letters: &mut Letters) -> TagGroup {
    let mut writer = SlideWriter { surface: page.surface(), letters, section: TagGroup::new(Tag::Section) };
    let scale = shapes::px(POINTS);
    writer.surface.push_transform(&Transform::from_scale(scale, scale));
    writer.surface.start_tagged(ContentTag::Artifact(ArtifactType::Page));
    shapes::background(&mut writer.surface, &slide.scene);
    writer.surface.end_tagged();

    let heading = Tag::Hn(NonZeroU16::MIN, Some(slide.title.clone()));
    writer.words(heading, &slide.title, &slide.title_box);
    writer.words(Tag::P, &slide.lead, &slide.lead_box);
    writer.chart(&slide.scene, number);
    writer.words(Tag::P, &slide.source, &slide.source_box);
    writer.words(Tag::P, &slide.footer, &slide.footer_box);
    writer.surface.pop();
    writer.surface.finish();
    writer.section
}

/// A slide that is being drawn.
struct SlideWriter<'page, 'file> {
    surface: Surface<'page>,
    letters: &'file mut Letters,
    /// What was drawn so far, as it is read.
    section: TagGroup,
}

impl SlideWriter<'_, '_> {
    /// Words in their place; nothing where there are none.
    fn words(&mut self, kind: impl Into<TagKind>, words: &str, place: &SlideBox) {
        if words.trim().is_empty() {
            return;
        }
        let content = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        self.letters.text(&mut self.surface, &place.text);
        self.close(kind, content);
    }

    /// The chart, as a figure that is told in words.
    fn chart(&mut self, scene: &Scene, number: usize) {
        let said = if scene.description.trim().is_empty() { &scene.title } else { &scene.description };
        let (width, height) = (shapes::px(scene.width * POINTS), shapes::px(scene.height * POINTS));
        let place = Rect::from_xywh(0.0, 0.0, width, height).map(|place| BBox::new(number, place));
        let content = self.surface.start_tagged(ContentTag::Other);
        shapes::items(&mut self.surface, &scene.items, self.letters);
        self.close(Tag::Figure(Some(said.clone())).with_bbox(place), content);
    }

    /// Ends what was begun with `content`, and says what it is.
    fn close(&mut self, kind: impl Into<TagKind>, content: Identifier) {
        self.surface.end_tagged();
        self.section.push(TagGroup::with_children(kind, vec![content.into()]));
    }
}
