//! PPTX: slides that open without "repair" and that people can edit.
//!
//! Every mark is a shape of its own with the name that it has in the scene, every chart a group with a
//! description, arrows are connectors, the title stands in the layout's place for titles. Fonts are the
//! theme's, so that one change in an office program changes them all; colours of our own palette are the theme's too.

mod chart;
mod geometry;
mod gradient;
mod language;
mod package;
mod shape;
mod slide;
mod text;
mod theme;

use crate::Error;
use crate::native::{self, Table};
use crate::xml::Xml;
use charts::Deck;
use package::{Package, Part};
use words::Words;

const CONTENT: &str = "application/vnd.openxmlformats-officedocument.presentationml.";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The three namespaces of slides.
const NAMESPACES: &str = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The relation of a slide to its chart; the first two are its layout and its notes.
const CHART: &str = "rId3";

/// A deck as a PowerPoint file, 16:9. The same deck gives the same bytes: no date, no random number.
///
/// # Errors
/// [`Error::Package`] when the parts cannot be packed, which takes a deck of gigabytes.
pub fn pptx(deck: &Deck) -> Result<Vec<u8>, Error> {
    let fill = theme::Gaps::of(deck.language, deck.font.as_deref());
    let mut package = Package::new();

    package.relation("", "rId1", &format!("{RELATION}officeDocument"), "ppt/presentation.xml");
    package.relation(
        "",
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
    );
    package.relation("", "rId3", &format!("{RELATION}extended-properties"), "docProps/app.xml");
    package.part(Part {
        path: "docProps/core.xml".to_owned(),
        kind: "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        content: core_properties(deck).into_bytes(),
    });
    package.part(Part {
        path: "docProps/app.xml".to_owned(),
        kind: "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        content: application_properties(deck).into_bytes(),
    });

    // Numbered before the slides, whose number varies.
    let fixed = [
        ("slideMaster", "slideMasters/slideMaster1.xml"),
        ("notesMaster", "notesMasters/notesMaster1.xml"),
        ("presProps", "presProps.xml"),
        ("viewProps", "viewProps.xml"),
        ("theme", "theme/theme1.xml"),
        ("tableStyles", "tableStyles.xml"),
    ];
    for (number, (kind, target)) in (1..).zip(fixed) {
        package.relation(
            "ppt/presentation.xml",
            &format!("rId{number}"),
            &format!("{RELATION}{kind}"),
            target,
        );
    }
    for number in 1..=deck.slides.len() {
        package.relation(
            "ppt/presentation.xml",
            &slide_relation(number),
            &format!("{RELATION}slide"),
            &format!("slides/slide{number}.xml"),
        );
    }
    package.part(slides_part("presentation.xml", "presentation.main+xml", presentation(deck, &fill)));

    for (path, kind, template) in [
        (
            "slideMasters/slideMaster1.xml",
            "slideMaster+xml",
            include_str!("../../../../assets/deck/slide-master.xml"),
        ),
        (
            "slideLayouts/slideLayout1.xml",
            "slideLayout+xml",
            include_str!("../../../../assets/deck/slide-layout.xml"),
        ),
        (
            "notesMasters/notesMaster1.xml",
            "notesMaster+xml",
            include_str!("../../../../assets/deck/notes-master.xml"),
        ),
        (
            "presProps.xml",
            "presProps+xml",
            include_str!("../../../../assets/deck/presentation-properties.xml"),
        ),
        ("viewProps.xml", "viewProps+xml", include_str!("../../../../assets/deck/view-properties.xml")),
        ("tableStyles.xml", "tableStyles+xml", include_str!("../../../../assets/deck/table-styles.xml")),
    ] {
        package.part(slides_part(path, kind, fill.filled(template)));
    }
    for number in [1, 2] {
        package.part(Part {
            path: format!("ppt/theme/theme{number}.xml"),
            kind: "application/vnd.openxmlformats-officedocument.theme+xml".to_owned(),
            content: fill.filled(include_str!("../../../../assets/deck/theme.xml")).into_bytes(),
        });
    }
    for (from, id, kind, target) in [
        ("ppt/slideMasters/slideMaster1.xml", "rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
        ("ppt/slideMasters/slideMaster1.xml", "rId2", "theme", "../theme/theme1.xml"),
        ("ppt/slideLayouts/slideLayout1.xml", "rId1", "slideMaster", "../slideMasters/slideMaster1.xml"),
        ("ppt/notesMasters/notesMaster1.xml", "rId1", "theme", "../theme/theme2.xml"),
    ] {
        package.relation(from, id, &format!("{RELATION}{kind}"), target);
    }

    let words = Words::of(deck.language);
    for (number, slide) in (1..).zip(&deck.slides) {
        let path = format!("ppt/slides/slide{number}.xml");
        package.relation(
            &path,
            "rId1",
            &format!("{RELATION}slideLayout"),
            "../slideLayouts/slideLayout1.xml",
        );
        package.part(slides_part(
            &format!("slides/slide{number}.xml"),
            "slide+xml",
            slide::slide(slide, words),
        ));
        if let Some(figures) = &slide.figures {
            let table = Table::of(figures, words);
            package.relation(
                &path,
                CHART,
                &format!("{RELATION}chart"),
                &format!("../charts/chart{number}.xml"),
            );
            charted(&mut package, number, &table, words)?;
        }
        if slide.notes.is_empty() {
            continue;
        }
        let notes = format!("notesSlides/notesSlide{number}.xml");
        package.relation(&path, "rId2", &format!("{RELATION}notesSlide"), &format!("../{notes}"));
        let from = format!("ppt/{notes}");
        package.relation(
            &from,
            "rId1",
            &format!("{RELATION}notesMaster"),
            "../notesMasters/notesMaster1.xml",
        );
        package.relation(&from, "rId2", &format!("{RELATION}slide"), &format!("../slides/slide{number}.xml"));
        package.part(slides_part(&notes, "notesSlide+xml", slide::notes(&slide.notes, words)));
    }
    package.finish()
}

/// The chart of a slide and its spreadsheet.
fn charted(package: &mut Package, number: usize, table: &Table, words: &Words) -> Result<(), Error> {
    let (path, sheet) = (format!("ppt/charts/chart{number}.xml"), words.word("slide-chart"));
    let spreadsheet = format!("embeddings/Microsoft_Excel_Sheet{number}.xlsx");
    package.relation(&path, "rId1", &format!("{RELATION}package"), &format!("../{spreadsheet}"));
    package.part(Part {
        path,
        kind: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml".to_owned(),
        content: chart::chart(table, &sheet).into_bytes(),
    });
    package.part(Part {
        path: format!("ppt/{spreadsheet}"),
        kind: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned(),
        content: native::workbook(table, &sheet)?,
    });
    Ok(())
}

fn slides_part(path: &str, kind: &str, text: String) -> Part {
    Part { path: format!("ppt/{path}"), kind: format!("{CONTENT}{kind}"), content: text.into_bytes() }
}

fn slide_relation(number: usize) -> String {
    format!("rId{}", number + 100)
}

fn presentation(deck: &Deck, fill: &theme::Gaps) -> String {
    let mut out = Xml::with_capacity(8 * 1024);
    out.raw(HEAD)
        .raw("<p:presentation")
        .raw(NAMESPACES)
        .raw(" saveSubsetFonts=\"1\" autoCompressPictures=\"0\">");
    // The layout's id, in the master, is the next number: both live in one range and must differ.
    out.raw("<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>");
    out.raw("<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>");
    if !deck.slides.is_empty() {
        out.raw("<p:sldIdLst>");
        for number in 1..=deck.slides.len() {
            out.raw("<p:sldId")
                .attribute("id", &(number + 255).to_string())
                .attribute("r:id", &slide_relation(number))
                .raw("/>");
        }
        out.raw("</p:sldIdLst>");
    }
    out.raw("<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>");
    out.raw(&fill.filled(include_str!("../../../../assets/deck/default-text-style.xml")));
    out.raw("</p:presentation>");
    out.finish()
}

fn core_properties(deck: &Deck) -> String {
    let mut out = Xml::default();
    out.raw(HEAD)
        .raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
        .raw("<dc:title>")
        .text(&deck.title)
        .raw("</dc:title><dc:language>")
        .raw(language::of_document(deck.language))
        .raw("</dc:language></cp:coreProperties>");
    out.finish()
}

fn application_properties(deck: &Deck) -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Clientline</Application><PresentationFormat>Widescreen</PresentationFormat>\
         <Slides>{}</Slides><Notes>{}</Notes></Properties>",
        deck.slides.len(),
        deck.slides.iter().filter(|slide| !slide.notes.is_empty()).count(),
    )
}
