//! Text: which font each stretch is set in, how wide it is, and where its lines break.
//!
//! Widths are sums of advances: kerning is left out, which makes Inter at most a hundredth narrower than
//! measured, and digits have their natural widths (no `tnum`), as in every picture and slide.

use crate::fonts::Widths;
use crate::{Face, Run, TextLine};
use std::borrow::Cow;
use std::ops::Range;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

/// The width of a text on one line, px at an em size of 1.
#[must_use]
pub fn measure(text: &str, weight: u16) -> f64 {
    em(&clusters(text, weight))
}

/// The width of the widest piece of a text that no line may break, px at an em size of 1.
pub(crate) fn widest_word(text: &str, weight: u16) -> f64 {
    let (mut widest, mut word) = (0, 0);
    for cluster in clusters_with_breaks(text, weight) {
        word += if cluster.is(SPACE) { 0 } else { u32::from(cluster.width) };
        widest = word.max(widest);
        if cluster.is(MAY_BREAK) {
            word = 0;
        }
    }
    f64::from(widest) / 1000.0
}

/// A text on one line, whatever its width.
#[must_use]
pub fn set_line(text: &str, size: f64, weight: u16) -> TextLine {
    let clusters = clusters(text, weight);
    let all = 0..clusters.len();
    Measured { text: text.into(), clusters }.line(&all, size)
}

/// A text in lines no wider than `width`: broken where Unicode's rules (UAX #14) allow, Chinese kinsoku
/// included, and inside a word only where the word alone is too wide. An empty text has one empty line.
#[must_use]
pub fn set_lines(text: &str, size: f64, weight: u16, width: f64) -> Vec<TextLine> {
    let measured = Measured::new(text, weight);
    measured.broken(size, width).iter().map(|range| measured.line(range, size)).collect()
}

/// A text measured once, to be set in many sizes and widths.
pub(crate) struct Measured<'a> {
    text: Cow<'a, str>,
    clusters: Vec<Cluster>,
}

impl<'a> Measured<'a> {
    /// Measures a text in a weight.
    pub(crate) fn new(text: impl Into<Cow<'a, str>>, weight: u16) -> Self {
        let text = text.into();
        let clusters = clusters_with_breaks(&text, weight);
        Self { text, clusters }
    }

    /// Which letters each line has, at an em of `size` px and no wider than `width` px.
    pub(crate) fn broken(&self, size: f64, width: f64) -> Vec<Range<usize>> {
        broken(&self.clusters, width / size)
    }

    /// One of those lines.
    pub(crate) fn line(&self, letters: &Range<usize>, size: f64) -> TextLine {
        let clusters = &self.clusters[letters.clone()];
        let mut from = letters.start.checked_sub(1).map_or(0, |before| at(self.clusters[before].to));
        let stretches = clusters.chunk_by(|one, next| one.face == next.face);
        let found = stretches.filter_map(|stretch| {
            let last = stretch.last()?;
            let letters = &self.text[from..at(last.to)];
            from = at(last.to);
            let run = if letters.bytes().any(begins_control) {
                letters.chars().filter_map(printed).collect()
            } else {
                letters.to_owned()
            };
            (!run.is_empty()).then_some(Run { text: run, face: last.face })
        });
        // Nearly always one, and a map has tens of thousands of lines.
        let mut runs = Vec::with_capacity(1);
        runs.extend(found);
        TextLine { runs, width: em(clusters) * size }
    }

    /// As much of a line from `from` on as fits beside an ellipsis.
    fn shortened(&self, from: usize, size: f64, weight: u16, width: f64) -> TextLine {
        let dots = measure("…", weight);
        let mut thousandths = 0;
        let fitting = self.clusters[from..].iter().take_while(|cluster| {
            thousandths += u32::from(cluster.width);
            !cluster.is(MUST_BREAK) && (f64::from(thousandths) / 1000.0 + dots) * size <= width
        });
        let mut to = from + fitting.count();
        while to > from && self.clusters[to - 1].is(SPACE) {
            to -= 1;
        }
        let mut line = self.line(&(from..to), size);
        match line.runs.last_mut() {
            Some(run) if run.face == Face::Latin => run.text.push('…'),
            _ => line.runs.push(Run { text: "…".to_owned(), face: Face::Latin }),
        }
        line.width += dots * size;
        line
    }
}

/// The same in no more than `most` lines, the last ending in an ellipsis where something is left out; and
/// whether something is. Who asks for this says the whole text elsewhere.
#[must_use]
pub fn set_lines_within(
    text: &str,
    size: f64,
    weight: u16,
    width: f64,
    most: usize,
) -> (Vec<TextLine>, bool) {
    let measured = Measured::new(text, weight);
    let ranges = measured.broken(size, width);
    let most = most.max(1);
    let whole = ranges.len() <= most;
    let mut lines: Vec<TextLine> = ranges.iter().take(most).map(|range| measured.line(range, size)).collect();
    if let (false, Some(range), Some(last)) = (whole, ranges.get(most - 1), lines.last_mut()) {
        *last = measured.shortened(range.start, size, weight, width);
    }
    (lines, !whole)
}

/// The same with lines of about equal length, so that no word stands alone on the last one.
pub(crate) fn set_balanced(text: &str, size: f64, weight: u16, width: f64, most: usize) -> Vec<TextLine> {
    let (lines, shortened) = set_lines_within(text, size, weight, width, most);
    if lines.len() < 2 || shortened {
        return lines;
    }
    let wide: f64 = lines.iter().map(|line| line.width).sum();
    // The narrowest width that keeps the number of lines lies between an equal share and the whole width.
    let (mut low, mut high) = (wide / count(lines.len()) * 0.98, width);
    for _ in 0..5 {
        let middle = (low + high) / 2.0;
        if set_lines(text, size, weight, middle).len() > lines.len() { low = middle } else { high = middle }
    }
    set_lines_within(text, size, weight, high, most).0
}

/// Whether a text is read from right to left: most of its letters decide, since a sentence of ours may begin with an
/// Arabic name.
#[must_use]
pub fn is_right_to_left(text: &str) -> bool {
    !text.is_ascii() && leans_right(std::iter::once(text))
}

/// The same of lines.
pub(crate) fn are_right_to_left(lines: &[TextLine]) -> bool {
    let runs = || lines.iter().flat_map(|line| &line.runs);
    // Most lines are set in the bundled fonts, which have no letter that is read from the right.
    runs().any(|run| run.face == Face::System) && leans_right(runs().map(|run| run.text.as_str()))
}

fn leans_right<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    let sides = |text: &'a str| {
        text.chars().map(|letter| match bidi_class(letter) {
            BidiClass::R | BidiClass::AL => 1,
            BidiClass::L => -1,
            _ => 0_i32,
        })
    };
    texts.flat_map(sides).sum::<i32>() > 0
}

/// What a reader takes for one letter: few bytes, since a map has a quarter of a million of them.
#[derive(Debug, Clone, Copy)]
struct Cluster {
    /// Where it ends; it begins where the one before ends.
    to: u32,
    /// Its width, thousandths of an em.
    width: u16,
    face: Face,
    /// What it is to a line: `SPACE`, `MAY_BREAK`, `MUST_BREAK`.
    traits: u8,
}

/// A blank.
const SPACE: u8 = 1;
/// A line may break after it.
const MAY_BREAK: u8 = 2;
/// A line must break after it.
const MUST_BREAK: u8 = 4;

impl Cluster {
    fn new(to: usize, face: Face, width: u32, space: bool) -> Self {
        // Only a letter under hundreds of marks is wider than sixty em.
        let width = u16::try_from(width).unwrap_or(u16::MAX);
        Self { to: place(to), width, face, traits: if space { SPACE } else { 0 } }
    }

    fn is(self, traits: u8) -> bool {
        self.traits & traits != 0
    }
}

/// The width of some letters on one line, em. No text of ours has the millions of letters that it takes to overflow.
fn em(clusters: &[Cluster]) -> f64 {
    f64::from(clusters.iter().map(|cluster| u32::from(cluster.width)).sum::<u32>()) / 1000.0
}

/// A place in a text; none of ours has four thousand million bytes.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Where in a text a place is.
fn at(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

fn clusters(text: &str, weight: u16) -> Vec<Cluster> {
    let (Some(latin), Some(han)) = (Widths::of(Face::Latin, weight), Widths::of(Face::Han, weight)) else {
        return Vec::new();
    };
    if text.is_ascii() {
        let letters = text.bytes().map(char::from).zip(1..).map(|(letter, to)| {
            let width = if letter.is_control() {
                control_width(letter, latin)
            } else {
                latin.of_letter(letter).unwrap_or(UNKNOWN)
            };
            Cluster::new(to, Face::Latin, width, letter.is_whitespace())
        });
        return letters.collect();
    }
    let mut all: Vec<Cluster> = Vec::with_capacity(text.len() / 2);
    for (from, letters) in letters_of(text) {
        let to = from + letters.len();
        // Most letters of a Chinese text; only the Chinese face has them.
        if let Some(width) = only_ideograph(letters).and_then(|letter| han.of_letter(letter)) {
            all.push(Cluster::new(to, Face::Han, width, false));
            continue;
        }
        let before = all.last().map(|cluster| cluster.face);
        let chinese_around = || {
            before == Some(Face::Han)
                || text[to..]
                    .chars()
                    .next()
                    .is_some_and(|next| is_ideograph(next) && han.of_letter(next).is_some())
        };
        let covered =
            |widths: &Widths| letters.chars().map(|letter| widths.of_letter(letter)).sum::<Option<u32>>();
        let (face, width) = if letters.chars().any(char::is_control) {
            (before.unwrap_or(Face::Latin), letters.chars().map(|letter| control_width(letter, latin)).sum())
        } else if letters == " " && before == Some(Face::Han) {
            (Face::Han, han.of_letter(' ').unwrap_or(250))
        } else if letters.chars().all(is_shared_punctuation) && chinese_around() {
            covered(han).map_or((Face::Latin, covered(latin).unwrap_or(1000)), |width| (Face::Han, width))
        } else if let Some(width) = covered(latin) {
            (Face::Latin, width)
        } else if let Some(width) = covered(han) {
            (Face::Han, width)
        } else {
            (Face::System, estimated(letters))
        };
        let space = letters.chars().all(char::is_whitespace);
        all.push(Cluster::new(to, face, width, space));
    }
    all
}

/// What a reader takes for letters, each with its place: Unicode's extended grapheme clusters (UAX #29). Most Chinese
/// texts have none of several characters, and seeing that is quicker than looking for them.
fn letters_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let alone = text.chars().all(stands_alone);
    let characters = alone.then(|| text.char_indices()).into_iter().flatten();
    let clusters = (!alone).then(|| text.grapheme_indices(true)).into_iter().flatten();
    characters.map(|(at, letter)| (at, &text[at..at + letter.len_utf8()])).chain(clusters)
}

/// Whether a character is a cluster of its own beside any other such: ASCII, Chinese and its punctuation.
fn stands_alone(letter: char) -> bool {
    matches!(letter, '\n' | ' '..='~' | '\u{3000}'..='\u{3029}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}')
        || is_shared_punctuation(letter)
}

/// A tab is a space; other controls are left out.
fn control_width(letter: char, latin: &Widths) -> u32 {
    if letter == '\t' { latin.of_letter(' ').unwrap_or(280) } else { 0 }
}

/// Punctuation that Latin and Chinese write with the same code points and different shapes.
fn is_shared_punctuation(letter: char) -> bool {
    matches!(letter, '“' | '”' | '‘' | '’' | '…' | '—' | '·')
}

/// The character of a letter that is one of those which Chinese, Japanese and Korean share.
fn only_ideograph(letters: &str) -> Option<char> {
    let mut characters = letters.chars();
    characters
        .next()
        .filter(|letter| characters.next().is_none() && matches!(letter, '\u{4e00}'..='\u{9fff}'))
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}')
}

/// The width of a letter that no bundled font has, thousandths of an em.
const UNKNOWN: u32 = 600;

/// The width of what the bundled fonts lack, thousandths of an em. On the wide side, so that text rather ends early
/// than runs over.
fn estimated(letters: &str) -> u32 {
    let one = |letter: char| match letter {
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' => 1250,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{20000}'..='\u{3ffff}' => 1000,
        _ => UNKNOWN,
    };
    // The letters of one cluster stand on top of one another: the widest counts.
    letters.chars().map(one).max().unwrap_or(0)
}

fn clusters_with_breaks(text: &str, weight: u16) -> Vec<Cluster> {
    let mut all = clusters(text, weight);
    let mut places = linebreaks(text).peekable();
    for cluster in &mut all {
        while places.next_if(|(place, _)| *place < at(cluster.to)).is_some() {}
        if let Some((place, kind)) = places.peek()
            && *place == at(cluster.to)
        {
            let must = *kind == BreakOpportunity::Mandatory && *place < text.len();
            cluster.traits |= MAY_BREAK | if must { MUST_BREAK } else { 0 };
        }
    }
    all
}

/// The ranges of clusters of each line, spaces at the end of a line left out.
fn broken(clusters: &[Cluster], most: f64) -> Vec<Range<usize>> {
    // In thousandths of an em; adding up what was rounded may exceed a width that was itself added up so.
    let most = most * 1000.0 + 1e-6;
    let mut lines = Vec::new();
    let mut push = |from: usize, to: usize| {
        let spaces = clusters[from..to].iter().rev().take_while(|cluster| cluster.is(SPACE)).count();
        lines.push(from..to - spaces);
    };
    let (mut from, mut width, mut place) = (0, 0, None);
    let mut at = 0;
    while let Some(cluster) = clusters.get(at) {
        let with = width + u32::from(cluster.width);
        if !cluster.is(SPACE) && f64::from(with) > most && at > from {
            let to = place.filter(|place| *place > from).unwrap_or(at);
            push(from, to);
            (from, width, place, at) = (to, 0, None, to);
            continue;
        }
        width = with;
        at += 1;
        if cluster.is(MUST_BREAK) {
            push(from, at);
            (from, width, place) = (at, 0, None);
        } else if cluster.is(MAY_BREAK) {
            place = Some(at);
        }
    }
    if from < clusters.len() || clusters.is_empty() {
        push(from, clusters.len());
    }
    lines
}

/// Whether a control may begin with this byte; one of those after ASCII begins as some letters do.
fn begins_control(byte: u8) -> bool {
    byte.is_ascii_control() || byte == 0xc2
}

/// A tab is a space; other controls are left out.
fn printed(letter: char) -> Option<char> {
    if letter == '\t' { Some(' ') } else { (!letter.is_control()).then_some(letter) }
}

/// A count as a figure to multiply with. Things on a chart are far fewer than a 32-bit number counts.
pub(crate) fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(line: &TextLine) -> String {
        line.runs.iter().map(|run| run.text.as_str()).collect()
    }

    fn lines(text: &str, width: f64) -> Vec<String> {
        set_lines(text, 10.0, 400, width).iter().map(plain).collect()
    }

    #[test]
    fn english_breaks_at_spaces() {
        assert_eq!(lines("Sends data, waits five weeks", 62.0), ["Sends data,", "waits five", "weeks"]);
    }

    #[test]
    fn chinese_breaks_anywhere_but_before_closing_punctuation() {
        assert_eq!(lines("顾客买我们做的，", 70.0), ["顾客买我们做", "的，"]);
    }

    #[test]
    fn a_word_that_is_too_wide_breaks_inside() {
        assert_eq!(lines("Donaudampfschifffahrt", 60.0).concat(), "Donaudampfschifffahrt");
        assert!(lines("Donaudampfschifffahrt", 60.0).len() > 1);
    }

    #[test]
    fn line_feeds_break_and_empty_lines_stay() {
        assert_eq!(lines("one\n\ntwo\r\nthree", 500.0), ["one", "", "two", "three"]);
        assert_eq!(lines("", 500.0), [""]);
    }

    #[test]
    fn each_stretch_has_its_face() {
        let faces = |text: &str| -> Vec<(String, Face)> {
            set_line(text, 10.0, 400).runs.into_iter().map(|run| (run.text, run.face)).collect()
        };
        let run = |text: &str, face| (text.to_owned(), face);
        assert_eq!(faces("Rival 甲，三"), [run("Rival ", Face::Latin), run("甲，三", Face::Han)]);
        assert_eq!(faces("peer’s"), [run("peer’s", Face::Latin)]);
        assert_eq!(faces("说“好”"), [run("说“好”", Face::Han)]);
        assert_eq!(faces("شركة"), [run("شركة", Face::System)]);
        assert_eq!(faces("a👩‍🚀b"), [run("a", Face::Latin), run("👩‍🚀", Face::System), run("b", Face::Latin)]);
    }

    #[test]
    fn most_letters_of_a_text_say_from_which_side_it_is_read() {
        for text in ["62 خدمة", "خدمة مخصصة CRM", "שירות"] {
            assert!(is_right_to_left(text), "{text}");
        }
        for text in ["خدمة stands at 62, and believes otherwise", "62", "", "委托方 – é"] {
            assert!(!is_right_to_left(text), "{text}");
        }
    }

    #[test]
    fn the_bundled_fonts_have_no_letter_that_is_read_from_the_right() {
        let fonts = [Face::Latin, Face::Han].map(|face| Widths::of(face, 400).unwrap());
        let right =
            ('\0'..=char::MAX).filter(|letter| matches!(bidi_class(*letter), BidiClass::R | BidiClass::AL));
        let covered = right.filter(|letter| fonts.iter().any(|font| font.of_letter(*letter).is_some()));
        assert_eq!(covered.collect::<Vec<_>>(), []);
    }

    #[test]
    fn an_ellipsis_ends_what_is_shortened() {
        let (lines, shortened) = set_lines_within("Talks to the account lead for weeks", 10.0, 400, 60.0, 2);
        assert!(shortened);
        assert_eq!(lines.iter().map(plain).collect::<Vec<_>>(), ["Talks to the", "account le…"]);
        assert!(!set_lines_within("Talks", 10.0, 400, 60.0, 2).1);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn characters_that_stand_alone_are_clusters_of_their_own(text in "([\n -~]|[\u{3000}-\u{3029}\u{3400}-\u{9fff}\u{ff00}-\u{ff60}]|[“”‘’…—·]){0,40}") {
            prop_assert!(text.chars().all(stands_alone));
            let clusters: Vec<&str> = text.graphemes(true).collect();
            prop_assert_eq!(letters_of(&text).map(|(_, letters)| letters).collect::<Vec<_>>(), clusters);
        }

        #[test]
        fn lines_are_never_too_wide_and_lose_nothing(
            text in "([a-zA-Z0-9 ,.’“”-]|[顾客委托方，。、“”（）]|[ابتث ]|[👍🏽👩🚀éß—…\n\t]){0,120}",
            width in 14.0..300.0_f64,
            weight in prop::sample::select(vec![400_u16, 500, 600]),
        ) {
            let lines = set_lines(&text, 10.0, weight, width);
            for line in &lines {
                let clusters = plain(line).graphemes(true).count();
                prop_assert!(line.width <= width + 1e-6 || clusters == 1, "{} > {width}: {line:?}", line.width);
            }
            let kept = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            prop_assert_eq!(kept(&lines.iter().map(plain).collect::<String>()), kept(&text));
            let (fewer, shortened) = set_lines_within(&text, 10.0, weight, width, 2);
            prop_assert!(fewer.len() <= 2);
            prop_assert_eq!(shortened, lines.len() > 2);
            prop_assert!(fewer.iter().all(|line| line.width <= width + 1e-6 || plain(line).graphemes(true).count() <= 2));
        }
    }
}
