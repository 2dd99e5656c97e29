//! Text of slides: lines as the scene broke them, one run for each language.

use super::geometry::Scale;
use super::language::stretches;
use super::shape::color;
use crate::xml::Xml;
use charts::{Anchor, Color, Text, is_right_to_left};
use domain::Language;

/// How the letters of a paragraph look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letters {
    /// In hundredths of a point, or as the layout says.
    pub(crate) size: Option<i64>,
    /// Whether they differ from the layout's weight, and how.
    pub(crate) bold: Option<bool>,
    pub(crate) italic: bool,
    /// None: the layout's.
    pub(crate) color: Option<Color>,
}

impl Letters {
    pub(crate) fn of(text: &Text, scale: Scale) -> Self {
        Self {
            size: Some(scale.letters(text.size)),
            bold: is_bold(text.weight).then_some(true),
            italic: text.italic,
            color: Some(text.color),
        }
    }
}

/// Arial knows two weights: the bold one begins at 600, so that medium words stay calm.
pub(crate) fn is_bold(weight: u16) -> bool {
    weight >= 600
}

/// The lines of a text as one paragraph, so that an editor's selection goes through all of them.
pub(crate) fn lines(out: &mut Xml, text: &Text, scale: Scale, language: Language) {
    let letters = Letters::of(text, scale);
    let plain: Vec<String> =
        text.lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect();
    out.raw("<a:p><a:pPr").attribute("algn", alignment(text.anchor));
    if plain.first().is_some_and(|line| is_right_to_left(line)) {
        out.raw(" rtl=\"1\"");
    }
    out.raw(">");
    if plain.len() > 1 {
        // The fonts that are found elsewhere have other heights; the lines keep their distance.
        out.raw("<a:lnSpc><a:spcPts").whole("val", scale.spacing(text.line_height)).raw("/></a:lnSpc>");
    }
    out.raw("</a:pPr>");
    for (place, line) in plain.iter().enumerate() {
        if place > 0 {
            out.raw("<a:br>");
            properties(out, "a:rPr", super::language::of_document(language), letters);
            out.raw("</a:br>");
        }
        runs(out, line, letters, language);
    }
    out.raw("</a:p>");
}

/// Words that break their own lines, a paragraph for each line feed; at least one, which the schema asks for.
pub(crate) fn paragraphs(out: &mut Xml, text: &str, letters: Letters, anchor: Anchor, language: Language) {
    for paragraph in text.split('\n') {
        out.raw("<a:p>");
        // Sides are those of the scene, for every direction of reading.
        let right_to_left = is_right_to_left(paragraph);
        if right_to_left || anchor != Anchor::Start {
            out.raw("<a:pPr").attribute("algn", alignment(anchor));
            out.raw(if right_to_left { " rtl=\"1\"/>" } else { "/>" });
        }
        runs(out, paragraph, letters, language);
        if paragraph.is_empty() {
            properties(out, "a:endParaRPr", super::language::of_document(language), letters);
        }
        out.raw("</a:p>");
    }
}

fn alignment(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "l",
        Anchor::Middle => "ctr",
        Anchor::End => "r",
    }
}

fn runs(out: &mut Xml, line: &str, letters: Letters, language: Language) {
    for stretch in stretches(line, language) {
        out.raw("<a:r>");
        properties(out, "a:rPr", stretch.language, letters);
        out.raw("<a:t>").text(stretch.text).raw("</a:t></a:r>");
    }
}

fn properties(out: &mut Xml, element: &str, language: &str, letters: Letters) {
    out.raw("<").raw(element).attribute("lang", language);
    if let Some(size) = letters.size {
        out.whole("sz", size);
    }
    match letters.bold {
        Some(true) => {
            out.raw(" b=\"1\"");
        }
        Some(false) => {
            out.raw(" b=\"0\"");
        }
        None => {}
    }
    if letters.italic {
        out.raw(" i=\"1\"");
    }
    let Some(ink) = letters.color else {
        out.raw("/>");
        return;
    };
    out.raw("><a:solidFill>");
    color(out, ink);
    out.raw("</a:solidFill></").raw(element).raw(">");
}
