//! One slide and its page of notes.

use super::geometry::{Extent, Scale};
use super::shape::{Shapes, color};
use super::text::{Letters, is_bold, paragraphs};
use super::{HEAD, NAMESPACES, theme};
use crate::xml::Xml;
use charts::{Anchor, Area, Slide, SlideBox, Text};
use words::Words;

/// The tree's own record: number 1, no name, no extent.
const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
/// What the master says of titles; a slide repeats only what differs.
const TITLE_SIZE: i64 = 2600;

pub(crate) fn slide(slide: &Slide, words: &Words) -> String {
    let mut out = Xml::with_capacity(64 * 1024);
    out.raw(HEAD).raw("<p:sld").raw(NAMESPACES).raw("><p:cSld>");
    // The master's ground is the palette's; another one is the slide's own.
    if let Some(ground) = slide.scene.background.filter(|ground| theme::name_of(*ground) != Some("bg1")) {
        out.raw("<p:bg><p:bgPr><a:solidFill>");
        color(&mut out, ground);
        out.raw("</a:solidFill><a:effectLst/></p:bgPr></p:bg>");
    }
    out.raw("<p:spTree>").raw(TREE);
    let mut shapes = Shapes { out: &mut out, scale: Scale::SLIDE, language: words.language(), next: 2 };
    // In reading order: what it says, what it rests on, the chart, where that comes from.
    title(&mut shapes, &words.word("slide-title"), &slide.title, &slide.title_box);
    text_box(&mut shapes, &words.word("slide-lead"), &slide.lead, &slide.lead_box);
    shapes.scale = Scale::of(&slide.scene);
    let described = match (slide.scene.title.as_str(), slide.scene.description.as_str()) {
        (title, "") => title.to_owned(),
        ("", description) => description.to_owned(),
        (title, description) => format!("{title} {description}"),
    };
    match &slide.figures {
        Some(figures) => {
            chart(&mut shapes, &words.word("slide-chart"), &described, extent(Scale::SLIDE, &figures.area));
            for item in &figures.beside {
                shapes.item(item);
            }
        }
        None => shapes.group(&words.word("slide-chart"), &described, &slide.scene.items),
    }
    shapes.scale = Scale::SLIDE;
    text_box(&mut shapes, &words.word("slide-source"), &slide.source, &slide.source_box);
    text_box(&mut shapes, &words.word("slide-footer"), &slide.footer, &slide.footer_box);
    out.raw("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    out.finish()
}

/// A chart that the office program draws.
fn chart(shapes: &mut Shapes, name: &str, describe: &str, place: Extent) {
    shapes.out.raw("<p:graphicFrame><p:nvGraphicFramePr>");
    shapes.named(name, describe);
    shapes.out.raw(
        "<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>",
    );
    place.write(shapes.out);
    shapes.out.raw("</p:xfrm>");
    super::chart::frame(shapes.out, super::CHART);
    shapes.out.raw("</p:graphicFrame>");
}

/// In the layout's place for titles, where outline view and screen readers look.
fn title(shapes: &mut Shapes, name: &str, title: &str, place: &SlideBox) {
    shapes.out.raw("<p:sp><p:nvSpPr>");
    shapes.named(name, "");
    shapes.out.raw(
        "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>",
    );
    if place.area == Slide::TITLE {
        // Where the master has it, so that it moves with the master.
        shapes.out.raw("<p:spPr/>");
    } else {
        shapes.out.raw("<p:spPr><a:xfrm>");
        extent(shapes.scale, &place.area).write(shapes.out);
        shapes.out.raw("</a:xfrm></p:spPr>");
    }
    shapes.out.raw("<p:txBody><a:bodyPr/><a:lstStyle/>");
    let size = shapes.scale.letters(place.text.size);
    let letters = Letters {
        size: (size != TITLE_SIZE).then_some(size),
        bold: (!is_bold(place.text.weight)).then_some(false),
        italic: false,
        color: (theme::name_of(place.text.color) != Some("tx1")).then_some(place.text.color),
    };
    // Whole, even where the picture shortens it: this is what outline view reads, and the place shrinks long ones.
    paragraphs(shapes.out, title, letters, Anchor::Start, shapes.language);
    shapes.out.raw("</p:txBody></p:sp>");
}

/// Words beside the chart, in a box that breaks its lines when they are edited; nothing for no words.
fn text_box(shapes: &mut Shapes, name: &str, text: &str, place: &SlideBox) {
    if text.is_empty() {
        return;
    }
    shapes.out.raw("<p:sp><p:nvSpPr>");
    shapes.named(name, "");
    shapes.out.raw("<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>");
    extent(shapes.scale, &place.area).write(shapes.out);
    shapes.out.raw(
        "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>\
         <a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>",
    );
    let letters = Letters::of(&place.text, shapes.scale);
    paragraphs(shapes.out, &shown(text, &place.text), letters, place.text.anchor, shapes.language);
    shapes.out.raw("</p:txBody></p:sp>");
}

fn extent(scale: Scale, area: &Area) -> Extent {
    scale.extent(area.x, area.y, area.width, area.height)
}

/// The words themselves, which an editor breaks anew; or the lines as drawn where those were shortened to fit.
fn shown(whole: &str, drawn: &Text) -> String {
    let lines: Vec<String> =
        drawn.lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect();
    let letters =
        |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
    if letters(&lines.concat()) == letters(whole) { whole.to_owned() } else { lines.join(" ") }
}

/// The page for the speaker.
pub(crate) fn notes(text: &str, words: &Words) -> String {
    let mut out = Xml::with_capacity(4096);
    out.raw(HEAD).raw("<p:notes").raw(NAMESPACES).raw("><p:cSld><p:spTree>").raw(TREE);
    out.raw("<p:sp><p:nvSpPr><p:cNvPr id=\"2\"").attribute("name", &words.word("slide-image")).raw(
        "/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>",
    );
    out.raw("<p:sp><p:nvSpPr><p:cNvPr id=\"3\"").attribute("name", &words.word("slide-notes")).raw(
        "/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr>\
         <p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>",
    );
    let letters = Letters { size: None, bold: None, italic: false, color: None };
    paragraphs(&mut out, text, letters, Anchor::Start, words.language());
    out.raw(
        "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
    );
    out.finish()
}
