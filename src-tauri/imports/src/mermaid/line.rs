//! One line of a journey: what kind of statement it is, and its parts.

use super::Task;
use super::entities::{clean, code_length};
use crate::names::short_line;
use crate::numbers::number;
use smol_str::SmolStr;

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Line<'a> {
    /// Nothing.
    Blank,
    /// `title …`; empty for the word alone.
    Title(SmolStr),
    /// `section …`; empty for the word alone.
    Section(SmolStr),
    /// `accTitle: …`
    AccessibleTitle(SmolStr),
    /// `accDescr: …`
    Description(SmolStr),
    /// `accDescr {`, with what stands behind the brace on the same line.
    DescriptionBlock(&'a str),
    /// `name: score: actors`
    Task {
        /// The task, without its line.
        task: Task,
        /// Whether its name holds a colon, at which Mermaid would end it.
        colon_in_name: bool,
    },
    /// Words without a colon: a task without a score.
    Bare(SmolStr),
    /// A score or actors without a name.
    Nameless,
}

/// What a line says, and the comment at its end.
pub(super) fn read_line(line: &str) -> (Line<'_>, Option<String>) {
    let text = line.trim();
    if text.is_empty() {
        return (Line::Blank, None);
    }
    if let Some(comment) = comment_line(text) {
        return (Line::Blank, Some(comment.trim().to_owned()));
    }
    // What is said to listeners goes to the end of its line, whatever signs stand in it.
    if let Some(said) = accessible(text) {
        return (said, None);
    }
    if text.starts_with('#') && code_length(text).is_none() {
        return (Line::Blank, Some(text[1..].trim().to_owned()));
    }
    let (text, comment) = without_comment(text);
    // A semicolon at the end is a habit from other diagrams; Mermaid's journeys have no use for it.
    let text = if ends_in_code(text) { text } else { text.trim_end_matches(';').trim_end() };
    (statement(text), comment)
}

/// The words of a line that is a comment: Mermaid takes `%` for one, and `%%` behind any one character.
fn comment_line(text: &str) -> Option<&str> {
    let mut rest = text.chars();
    let first = rest.next()?;
    match first {
        '%' => Some(text.trim_start_matches('%')),
        '}' => None,
        _ => rest.as_str().strip_prefix("%%"),
    }
}

fn ends_in_code(text: &str) -> bool {
    text.rfind('#').is_some_and(|hash| code_length(&text[hash..]) == Some(text.len() - hash))
}

/// Cuts off a comment. A `#` begins one, but only where a whole statement stands before it: `Fix bug #3: 4: Ana` has a
/// number in its name, not a comment. A `%%` within a line begins none: Mermaid takes it for words, and so do we.
fn without_comment(text: &str) -> (&str, Option<String>) {
    let hash = substance(text).and_then(|from| {
        text.match_indices('#').map(|(at, _)| at).find(|at| *at > from && code_length(&text[*at..]).is_none())
    });
    let Some(at) = hash else {
        return (text, None);
    };
    let comment = text[at..].trim_start_matches('#').trim();
    (text[..at].trim_end(), Some(comment.to_owned()))
}

/// Where the first character stands that makes a statement whole: the first word behind a keyword or a colon.
fn substance(text: &str) -> Option<usize> {
    let rest = ["title", "section"]
        .iter()
        .find_map(|keyword| after_keyword(text, keyword))
        .or_else(|| text.split_once(':').map(|(_, rest)| rest))
        .or_else(|| text.split_once('：').map(|(_, rest)| rest))?
        .trim_start();
    // The rest ends with the text, so that its length tells where it begins.
    (!rest.is_empty()).then(|| text.trim_end().len() - rest.trim_end().len())
}

fn statement(text: &str) -> Line<'_> {
    if text.is_empty() {
        return Line::Blank;
    }
    if let Some(title) = after_keyword(text, "title") {
        return Line::Title(clean(title));
    }
    if let Some(name) = after_keyword(text, "section") {
        // `Section review: 4: Ana` is a task whose name begins with that word; Mermaid fails on it.
        return match task(text) {
            Line::Task { task, colon_in_name: false } if task.value.is_some() => {
                Line::Task { task, colon_in_name: false }
            }
            _ => Line::Section(clean(name)),
        };
    }
    task(text)
}

/// What is said to people who hear the diagram.
fn accessible(text: &str) -> Option<Line<'_>> {
    if let Some(value) = after_accessible(text, "acctitle", ':') {
        return Some(Line::AccessibleTitle(clean(value)));
    }
    if let Some(value) = after_accessible(text, "accdescr", ':') {
        return Some(Line::Description(clean(value)));
    }
    after_accessible(text, "accdescr", '{').map(Line::DescriptionBlock)
}

/// What follows a keyword, or nothing where the text does not begin with it. The case does not matter.
pub(super) fn after_keyword<'a>(text: &'a str, keyword: &str) -> Option<&'a str> {
    let rest = after_letters(text, keyword)?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim())
}

fn after_accessible<'a>(text: &'a str, keyword: &str, sign: char) -> Option<&'a str> {
    after_letters(text, keyword)?.trim_start().strip_prefix(sign).map(str::trim)
}

fn after_letters<'a>(text: &'a str, keyword: &str) -> Option<&'a str> {
    let start = text.get(..keyword.len())?;
    start.eq_ignore_ascii_case(keyword).then(|| &text[keyword.len()..])
}

fn task(text: &str) -> Line<'_> {
    if let Some(parts) = usual_parts(text) {
        return scored(&parts, false);
    }
    // Chinese and Japanese input methods give a wide colon; it counts where no plain one stands.
    let colon = if text.contains(':') { ':' } else { '：' };
    if !text.contains(colon) {
        let name = clean(text);
        return if name.is_empty() { Line::Blank } else { Line::Bare(name) };
    }
    let every: Vec<usize> = text.match_indices(colon).map(|(at, _)| at).collect();
    let without_times: Vec<usize> =
        every.iter().copied().filter(|at| !within_time(text, *at, colon.len_utf8())).collect();
    let width = colon.len_utf8();
    let found = [without_times.as_slice(), every.as_slice()].into_iter().find_map(|colons| {
        let fields = fields(text, colons, width);
        let score =
            (1..fields.len()).find(|index| number(&text[fields[*index].0..fields[*index].1]).is_some())?;
        Some((fields, score))
    });
    let (fields, score) = found.unwrap_or_else(|| (fields(text, &every, width), 1));
    let (score_from, score_to) = fields[score];
    let behind = text.get(score_to + width..).unwrap_or("");
    let written = &text[score_from..score_to];
    let parts = Parts { name: &text[..score_from - width], score: written, value: number(written), behind };
    scored(&parts, score > 1)
}

/// The parts of a task.
struct Parts<'a> {
    name: &'a str,
    score: &'a str,
    value: Option<f64>,
    /// What stands behind the score: actors and notes.
    behind: &'a str,
}

/// The parts of a task as nearly all are written: a name, a number behind the first colon, actors behind the second.
fn usual_parts(text: &str) -> Option<Parts<'_>> {
    let first = text.find(':')?;
    let second = text[first + 1..].find(':').map_or(text.len(), |at| first + 1 + at);
    let in_time = |at: usize| at < text.len() && within_time(text, at, 1);
    let score = &text[first + 1..second];
    let value = number(score).filter(|_| !in_time(first) && !in_time(second))?;
    let behind = text.get(second + 1..).unwrap_or("");
    Some(Parts { name: &text[..first], score, value: Some(value), behind })
}

/// A task of its parts; none without a name.
fn scored(parts: &Parts<'_>, colon_in_name: bool) -> Line<'static> {
    let name = clean(parts.name);
    if name.is_empty() {
        return Line::Nameless;
    }
    let (actors, notes) = actors(parts.behind);
    let task = Task {
        name,
        score: clean(parts.score),
        value: parts.value,
        actors,
        written_actors: short_line(parts.behind),
        notes,
        ..Task::default()
    };
    Line::Task { task, colon_in_name }
}

/// Whether a colon stands within a time of day, `10:30`.
fn within_time(text: &str, at: usize, width: usize) -> bool {
    text[..at].ends_with(|c: char| c.is_ascii_digit())
        && text[at + width..].starts_with(|c: char| c.is_ascii_digit())
}

/// The stretches between colons, as byte ranges; always one more than there are colons.
fn fields(text: &str, colons: &[usize], width: usize) -> Vec<(usize, usize)> {
    let starts = std::iter::once(0).chain(colons.iter().map(|at| at + width));
    let ends = colons.iter().copied().chain(std::iter::once(text.len()));
    starts.zip(ends).collect()
}

/// The actors, and what was written about them. A bracket that holds a colon or a comma is a note; any other is
/// part of the name. What follows a further colon is a note as well; Mermaid shows neither.
fn actors(text: &str) -> (Vec<SmolStr>, Vec<SmolStr>) {
    let mut actors: Vec<SmolStr> = Vec::new();
    // Most tasks name their actors and say nothing else of them.
    if text.bytes().all(|byte| byte.is_ascii() && !matches!(byte, b'(' | b')' | b'[' | b']' | b':')) {
        for name in text.split(',').map(clean) {
            if !name.is_empty() && !actors.contains(&name) {
                actors.push(name);
            }
        }
        return (actors, Vec::new());
    }
    let mut notes = Vec::new();
    let colon = outside_brackets(text, |c| matches!(c, ':' | '：')).next();
    let (names, note) = colon.map_or((text, ""), |(at, width)| (&text[..at], &text[at + width..]));
    let mut from = 0;
    let commas = outside_brackets(names, |c| matches!(c, ',' | '，' | '、'));
    for (at, width) in commas.chain(std::iter::once((names.len(), 0))) {
        let (name, mut said) = without_notes(&names[from..at]);
        if !name.is_empty() && !actors.contains(&name) {
            actors.push(name);
        }
        notes.append(&mut said);
        from = at + width;
    }
    let note = clean(note);
    if !note.is_empty() {
        notes.push(note);
    }
    (actors, notes)
}

/// The places and widths of certain characters that stand in no bracket.
fn outside_brackets(text: &str, wanted: fn(char) -> bool) -> impl Iterator<Item = (usize, usize)> {
    // Brackets that do not match say nothing; every character counts then.
    let balanced = text.contains(['(', '（', '[']) && text.chars().try_fold(0_usize, depth_after) == Some(0);
    let mut depth = 0;
    text.char_indices().filter_map(move |(at, character)| {
        if balanced {
            depth = depth_after(depth, character).unwrap_or(0);
        }
        (depth == 0 && wanted(character)).then_some((at, character.len_utf8()))
    })
}

fn depth_after(depth: usize, character: char) -> Option<usize> {
    match character {
        '(' | '（' | '[' => Some(depth + 1),
        ')' | '）' | ']' => depth.checked_sub(1),
        _ => Some(depth),
    }
}

fn without_notes(text: &str) -> (SmolStr, Vec<SmolStr>) {
    if !text.contains(['(', '（']) {
        return (clean(text), Vec::new());
    }
    let mut name = String::new();
    let mut notes = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['(', '（']) {
        let Some(length) = bracket_length(&rest[open..]) else { break };
        let bracket = &rest[open..open + length];
        name.push_str(&rest[..open]);
        if bracket.contains([':', '：', ',', '，']) {
            notes.push(clean(bracket.trim_matches(['(', ')', '（', '）'])));
        } else {
            name.push_str(bracket);
        }
        rest = &rest[open + length..];
    }
    name.push_str(rest);
    (clean(&name), notes)
}

/// The length of the bracket that a text begins with, or nothing if it never closes.
fn bracket_length(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        depth = depth_after(depth, character)?;
        if depth == 0 {
            return Some(at + character.len_utf8());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_task(line: &str) -> (SmolStr, SmolStr, Vec<SmolStr>, Vec<SmolStr>) {
        match read_line(line).0 {
            Line::Task { task, .. } => (task.name, task.score, task.actors, task.notes),
            other => panic!("{line} is read as {other:?}"),
        }
    }

    #[test]
    fn a_task_has_a_name_a_score_and_actors() {
        let check = |line: &str, name: &str, score: &str, actors: &[&str], notes: &[&str]| {
            let read = read_task(line);
            let owned = |texts: &[&str]| texts.iter().map(SmolStr::new).collect::<Vec<_>>();
            assert_eq!(read, (name.into(), score.into(), owned(actors), owned(notes)), "{line}");
        };
        check("  Ask for a quote: 4: Ana, Ben", "Ask for a quote", "4", &["Ana", "Ben"], &[]);
        check("Ask for a quote : 4 :Ana ,Ben , Ana,", "Ask for a quote", "4", &["Ana", "Ben"], &[]);
        check("Pay: 3", "Pay", "3", &[], &[]);
        check("Pay: 3:", "Pay", "3", &[], &[]);
        check("Pay: good: Ana", "Pay", "good", &["Ana"], &[]);
        check("Pay: : Ana", "Pay", "", &["Ana"], &[]);
        check("付款：５：顾客，系统", "付款", "５", &["顾客", "系统"], &[]);
        check("Pay: 5: Ana;", "Pay", "5", &["Ana"], &[]);
        check("Pay: 5: Ana %% she likes it", "Pay", "5", &["Ana %% she likes it"], &[]);
        check("Pay %% now: 5: Ana", "Pay %% now", "5", &["Ana"], &[]);
        check("Pay: 5: Ana %% she # likes it", "Pay", "5", &["Ana %% she"], &[]);
        check("Pay: 5: Ana # she likes it", "Pay", "5", &["Ana"], &[]);
        check("Fix bug #3: 2: Ana", "Fix bug #3", "2", &["Ana"], &[]);
        check("Fix bug #35;3: 2: Ana", "Fix bug #3", "2", &["Ana"], &[]);
        check("Compare: prices: 4: Ana", "Compare: prices", "4", &["Ana"], &[]);
        check("Meet at 10:30: 5: Ana", "Meet at 10:30", "5", &["Ana"], &[]);
        check("Step 2:5:Ana", "Step 2", "5", &["Ana"], &[]);
        check("See https://example.org/a: 5: Ana", "See https://example.org/a", "5", &["Ana"], &[]);
        check("Section review: 4: Ana", "Section review", "4", &["Ana"], &[]);
        check("Journey begins: 4: Ana", "Journey begins", "4", &["Ana"], &[]);
        check(
            "Pay: 65: User (Metric: paid_total, Field: way)",
            "Pay",
            "65",
            &["User"],
            &["Metric: paid_total, Field: way"],
        );
        check("Pay: 6: Clerk (senior), Ana", "Pay", "6", &["Clerk (senior)", "Ana"], &[]);
        check("Pay: 6: Clerk (senior, Ana", "Pay", "6", &["Clerk (senior", "Ana"], &[]);
        check("Pay: 6: Ana: by card", "Pay", "6", &["Ana"], &["by card"]);
    }

    #[test]
    fn keywords_are_told_from_names_that_begin_like_them() {
        let check = |line: &str, expected: Line<'_>| assert_eq!(read_line(line).0, expected, "{line}");
        check("TITLE Our year", Line::Title("Our year".into()));
        check("title Our year: the numbers", Line::Title("Our year: the numbers".into()));
        check("title", Line::Title("".into()));
        check("titles of films", Line::Bare("titles of films".into()));
        check("\tsection\tBuying # and more", Line::Section("Buying".into()));
        check("section #1", Line::Section("#1".into()));
        check("section Z %% x", Line::Section("Z %% x".into()));
        check("title Z %% x", Line::Title("Z %% x".into()));
        check("section Buying: online", Line::Section("Buying: online".into()));
        check("accTitle : What you hear", Line::AccessibleTitle("What you hear".into()));
        check("accDescr: What it says", Line::Description("What it says".into()));
        check("accDescr {", Line::DescriptionBlock(""));
        check(": 5: Ana", Line::Nameless);
        check("# only a remark: 5", Line::Blank);
        check("%% only a remark: 5", Line::Blank);
        check("", Line::Blank);
        check("<br/>", Line::Blank);
    }
}
