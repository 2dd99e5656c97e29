//! From bytes to diagrams.

use super::blocks::{Block, Blocks, blocks};
use super::entities::clean;
use super::kinds::{kind_message, kind_of};
use super::line::{Line, after_keyword, read_line};
use super::{Diagram, Reading, Section, Task};
use crate::Error;
use crate::remark::{Remark, Weight, in_order};
use domain::Message;
use smol_str::SmolStr;
use std::borrow::Cow;

/// The most bytes of a text with diagrams. The longest journey found in public repositories has 4 kB.
const MOST_BYTES: usize = 4_000_000;
/// The most characters of one line: half of what a cell of a workbook can hold.
const LONGEST_LINE: usize = 10_000;
/// The most tasks of one diagram, each of which becomes a stage.
const MOST_TASKS: usize = 200;
/// Tasks of a section, as many as nearly all have.
const USUAL_TASKS: usize = 8;
/// The most diagrams of one document, each of which becomes a map.
const MOST_DIAGRAMS: usize = 50;

/// Reads the journeys of a text: a Mermaid diagram, or a Markdown document with Mermaid blocks.
///
/// # Errors
/// [`Error`] when the text holds no journey, or more than a workbook takes.
pub fn read(text: &str) -> Result<Reading, Error> {
    check_lengths(text)?;
    let mut remarks = Vec::new();
    let diagrams = match blocks(text) {
        Blocks::Whole(block) => vec![diagram(&block, &mut remarks)?],
        Blocks::Document(blocks) => document(&blocks, &mut remarks)?,
    };
    if let Some(extra) = diagrams.get(MOST_DIAGRAMS) {
        return Err(Error::TooManyDiagrams {
            line: extra.line,
            given: diagrams.len(),
            allowed: MOST_DIAGRAMS,
        });
    }
    for diagram in &diagrams {
        if let Some((_, extra)) = diagram.tasks().nth(MOST_TASKS) {
            let given = diagram.tasks().count();
            return Err(Error::TooManyTasks { line: extra.line, given, allowed: MOST_TASKS });
        }
    }
    Ok(Reading { diagrams, remarks: in_order(remarks) })
}

fn check_lengths(text: &str) -> Result<(), Error> {
    if text.len() > MOST_BYTES {
        return Err(Error::TooLarge { given: text.len(), allowed: MOST_BYTES });
    }
    for (index, line) in text.lines().enumerate() {
        // A line has at most as many characters as bytes; most need no counting.
        let given = if line.len() > LONGEST_LINE { line.chars().count() } else { 0 };
        if given > LONGEST_LINE {
            return Err(Error::LineTooLong { line: index + 1, given, allowed: LONGEST_LINE });
        }
    }
    Ok(())
}

/// Whether a text begins with a diagram, of whatever kind, and not in a block of a document.
pub(crate) fn begins_diagram(text: &str) -> bool {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty());
    if first.is_some_and(|line| line.eq_ignore_ascii_case("journey")) {
        return true;
    }
    let lines: Vec<&str> = text.lines().collect();
    let plain = without_directives(&lines);
    let mut lines = Lines { lines: &plain, first: 1, next: 0 };
    front_matter(&mut lines);
    let first = lines.take_filled(|line| !line.trim_start().starts_with('%')).unwrap_or_default();
    let word = first.split_whitespace().next().unwrap_or_default();
    word.eq_ignore_ascii_case("journey") || kind_of(word).is_some()
}

/// Whether a text is a document with blocks.
pub(crate) fn has_fence(text: &str) -> bool {
    matches!(blocks(text), Blocks::Document(_))
}

/// The journeys among the blocks of a document. A block of another kind is left out and named.
fn document(blocks: &[Block<'_>], remarks: &mut Vec<Remark>) -> Result<Vec<Diagram>, Error> {
    let mut diagrams = Vec::new();
    let mut others = Vec::new();
    let mut first_problem = None;
    for block in blocks {
        match diagram(block, remarks) {
            Ok(diagram) => {
                if block.open {
                    let what = Message::new("import-fence-open");
                    remarks.push(Remark::on_line(block.first_line, 1, Weight::Read, what));
                }
                diagrams.push(diagram);
            }
            Err(Error::OtherDiagram { line, kind }) => {
                let what = Message::new("import-other-diagram").with("kind", kind_message(&kind));
                remarks.push(Remark::on_line(line, 1, Weight::NotPlaced, what));
                others.push((line, kind));
            }
            Err(problem) => {
                remarks.push(Remark::on_line(block.first_line, 1, Weight::NotPlaced, problem.message()));
                first_problem = first_problem.or(Some(problem));
            }
        }
    }
    match (diagrams.is_empty(), first_problem) {
        (false, _) => Ok(diagrams),
        (true, Some(problem)) => Err(problem),
        (true, None) => Err(Error::NoJourneyInDocument {
            line: others.first().map_or(1, |(line, _)| *line),
            kinds: others.into_iter().map(|(_, kind)| kind).collect(),
        }),
    }
}

/// The lines of a block, with the number that each has in its file.
struct Lines<'a> {
    lines: &'a [Cow<'a, str>],
    first: usize,
    next: usize,
}

impl<'a> Lines<'a> {
    fn take(&mut self) -> Option<(usize, &'a str)> {
        let line = self.lines.get(self.next)?;
        self.next += 1;
        Some((self.first + self.next - 1, line))
    }

    fn peek(&self) -> Option<&'a str> {
        self.lines.get(self.next).map(AsRef::as_ref)
    }

    /// The next line that has anything on it and that a predicate takes; those before it are passed over.
    fn take_filled(&mut self, wanted: impl Fn(&str) -> bool) -> Option<&'a str> {
        std::iter::from_fn(|| self.take())
            .map(|(_, line)| line)
            .find(|line| !line.trim().is_empty() && wanted(line))
    }
}

fn diagram(block: &Block<'_>, remarks: &mut Vec<Remark>) -> Result<Diagram, Error> {
    let plain = without_directives(&block.lines);
    let mut lines = Lines { lines: &plain, first: block.first_line, next: 0 };
    let mut diagram = Diagram { title: front_matter(&mut lines), ..Diagram::default() };
    let mut found = Found { remarks: Vec::new(), comment: None };
    let rest = header(&mut lines, &mut diagram, &mut found)?;
    if let Some((number, column, rest)) = rest {
        statement(number, column, rest, &mut lines, &mut diagram, &mut found);
    }
    while let Some((number, line)) = lines.take() {
        let column = line.chars().take_while(|character| character.is_whitespace()).count() + 1;
        statement(number, column, line, &mut lines, &mut diagram, &mut found);
    }
    if diagram.tasks().next().is_none() {
        return Err(Error::NoTasks { line: diagram.line });
    }
    for section in diagram.sections.iter().filter(|section| section.tasks.is_empty()) {
        let name = section.name.clone().unwrap_or_default();
        found.say(
            section.line,
            1,
            Weight::NotPlaced,
            Message::new("import-section-empty").with("section", name.as_str()),
        );
    }
    diagram.sections.retain(|section| !section.tasks.is_empty());
    remarks.append(&mut found.remarks);
    Ok(diagram)
}

/// What the lines of one diagram give rise to.
struct Found {
    remarks: Vec<Remark>,
    /// The last line that held a comment, and which remark speaks of it: comments on lines that follow each
    /// other are one remark.
    comment: Option<(usize, usize)>,
}

impl Found {
    fn say(&mut self, line: usize, column: usize, weight: Weight, what: Message) {
        self.remarks.push(Remark::on_line(line, column, weight, what));
    }

    fn comment(&mut self, line: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some((last, remark)) = self.comment
            && last + 1 == line
            && let Some(remark) = self.remarks.get_mut(remark)
        {
            remark.what = comment_message(
                remark.place.as_ref().map_or(1, |first| line - first.line + 1),
                &remark.what,
                text,
            );
            self.comment = self.comment.map(|(_, remark)| (line, remark));
            return;
        }
        self.comment = Some((line, self.remarks.len()));
        let what = Message::new("import-comment").with("count", 1_u32).with("text", text);
        self.say(line, 1, Weight::NotPlaced, what);
    }
}

/// The remark on several comments keeps the words of the first.
fn comment_message(count: usize, first: &Message, text: &str) -> Message {
    let words = first.args.get("text").cloned().unwrap_or_else(|| text.into());
    Message::new("import-comment").with("count", count).with("text", words)
}

/// The title of the front matter (`---`), which is passed over.
fn front_matter(lines: &mut Lines<'_>) -> Option<SmolStr> {
    while lines.peek().is_some_and(|line| line.trim().is_empty()) {
        lines.next += 1;
    }
    let begin = lines.next;
    let indent = match lines.peek() {
        Some(line) if line.trim() == "---" => &line[..line.len() - line.trim_start().len()],
        Some(_) | None => return None,
    };
    lines.next += 1;
    let mut title = None;
    while let Some((_, line)) = lines.take() {
        if line.trim() == "---" {
            return title;
        }
        if let Some(value) = line.strip_prefix(indent).and_then(|line| line.strip_prefix("title:")) {
            let value = clean(yaml_text(value));
            title = (!value.is_empty()).then_some(value);
        }
    }
    // Never closed: no front matter at all, and the header will say what stands there.
    lines.next = begin;
    None
}

/// A text on one line of YAML: in quotation marks, or up to a comment.
fn yaml_text(value: &str) -> &str {
    let value = value.trim();
    let quoted = ['"', '\''].into_iter().find_map(|sign| value.strip_prefix(sign)?.split(sign).next());
    quoted.unwrap_or_else(|| value.split_once(" #").map_or(value, |(words, _)| words))
}

/// The lines without their directives, `%%{init: …}%%`, which may stand anywhere and go over several lines. One that is
/// never closed ends with its line.
fn without_directives<'a>(lines: &[&'a str]) -> Vec<Cow<'a, str>> {
    let begins = |line: &str| line.bytes().any(|byte| byte == b'%') && line.contains("%%{");
    if !lines.iter().any(|line| begins(line)) {
        return lines.iter().map(|line| Cow::Borrowed(*line)).collect();
    }
    let last_end = lines.iter().rposition(|line| line.contains("}%%"));
    let mut inside = false;
    let mut plain = |(index, line): (usize, &&'a str)| {
        if !inside && !begins(line) {
            return Cow::Borrowed(*line);
        }
        let mut words = String::new();
        let mut rest = *line;
        loop {
            if inside {
                let Some((_, after)) = rest.split_once("}%%") else { break };
                (rest, inside) = (after, false);
            }
            let Some((before, after)) = rest.split_once("%%{") else {
                words.push_str(rest);
                break;
            };
            words.push_str(before);
            inside = after.contains("}%%") || last_end.is_some_and(|end| end > index);
            if !inside {
                break;
            }
            rest = after;
        }
        Cow::Owned(words)
    };
    lines.iter().enumerate().map(&mut plain).collect()
}

/// Finds the word `journey`, and gives what stands behind it on its line.
fn header<'a>(
    lines: &mut Lines<'a>,
    diagram: &mut Diagram,
    found: &mut Found,
) -> Result<Option<(usize, usize, &'a str)>, Error> {
    while let Some((number, line)) = lines.take() {
        let text = line.trim();
        if text.is_empty() {
            continue;
        }
        if let Some(comment) = text.strip_prefix("%%") {
            found.comment(number, comment.trim());
            continue;
        }
        diagram.line = number;
        let column = line.chars().take_while(|character| character.is_whitespace()).count() + 1;
        let word: String = text.split(char::is_whitespace).next().unwrap_or("").chars().take(40).collect();
        return match after_keyword(text, "journey").or_else(|| after_keyword(text, "journey;")) {
            Some("") => Ok(None),
            Some(rest) => Ok(Some((number, column, rest))),
            None => match kind_of(&word) {
                Some(kind) => Err(Error::OtherDiagram { line: number, kind: kind.to_owned() }),
                None => Err(Error::NotADiagram { line: number, column, found: clean(&word).to_string() }),
            },
        };
    }
    Err(Error::Empty)
}

fn statement<'a>(
    number: usize,
    column: usize,
    line: &'a str,
    lines: &mut Lines<'a>,
    diagram: &mut Diagram,
    found: &mut Found,
) {
    let (said, comment) = read_line(line);
    if let Some(comment) = comment {
        found.comment(number, &comment);
    }
    if keeps_percent(&said, line) {
        found.say(number, column, Weight::Read, Message::new("import-percent-kept"));
    }
    match said {
        Line::Blank => {}
        Line::Title(words) => {
            let words = if words.is_empty() { words_below(lines) } else { words };
            if let Some(before) =
                diagram.title.replace(words).filter(|before| Some(before) != diagram.title.as_ref())
            {
                let what = Message::new("import-title-twice").with("title", before.as_str());
                found.say(number, column, Weight::NotPlaced, what);
            }
            diagram.title = diagram.title.take().filter(|title| !title.is_empty());
        }
        Line::AccessibleTitle(words) => diagram.accessible_title = heard(words, lines),
        Line::Description(words) => diagram.description = heard(words, lines),
        Line::DescriptionBlock(begin) => {
            let (words, rest) = description(begin, lines);
            diagram.description = words;
            if let Some((number, rest)) = rest {
                statement(number, 1, rest, lines, diagram, found);
            }
        }
        Line::Section(name) => {
            let name = if name.is_empty() { words_below(lines) } else { name };
            if name.is_empty() {
                found.say(number, column, Weight::Read, Message::new("import-section-nameless"));
            }
            let name = (!name.is_empty()).then_some(name);
            diagram.sections.push(Section { line: number, name, tasks: Vec::with_capacity(USUAL_TASKS) });
        }
        Line::Task { task, colon_in_name } => {
            if colon_in_name {
                let what = Message::new("import-colon-in-name").with("name", task.name.as_str());
                found.say(number, column, Weight::Read, what);
            }
            add(diagram, Task { line: number, column, ..task });
        }
        Line::Bare(name) => {
            found.say(number, column, Weight::Read, Message::new("import-bare").with("name", name.as_str()));
            add(diagram, Task { line: number, column, name, ..Task::default() });
        }
        Line::Nameless => {
            let what = Message::new("import-nameless").with("text", clean(line).as_str());
            found.say(number, column, Weight::NotPlaced, what);
        }
    }
}

/// Whether words were kept that look like a comment at the end of a line.
fn keeps_percent(said: &Line<'_>, line: &str) -> bool {
    let shown = match said {
        Line::Title(_) | Line::Section(_) | Line::Task { .. } | Line::Bare(_) => true,
        Line::Blank
        | Line::AccessibleTitle(_)
        | Line::Description(_)
        | Line::DescriptionBlock(_)
        | Line::Nameless => false,
    };
    shown && line.contains(" %%")
}

fn add(diagram: &mut Diagram, task: Task) {
    if diagram.sections.is_empty() {
        diagram.sections.push(Section { line: task.line, ..Section::default() });
    }
    if let Some(section) = diagram.sections.last_mut() {
        section.tasks.push(task);
    }
}

/// Mermaid lets the words of a title or a section stand on the line below its keyword.
fn words_below(lines: &mut Lines<'_>) -> SmolStr {
    match lines.peek().map(read_line) {
        Some((Line::Bare(words), _)) => {
            lines.next += 1;
            words
        }
        _ => SmolStr::default(),
    }
}

/// The words behind `accTitle:` or `accDescr:`; where there are none, Mermaid takes the next line, whatever it says.
fn heard(words: SmolStr, lines: &mut Lines<'_>) -> Option<SmolStr> {
    let words = match words.is_empty() {
        false => words,
        true => clean(lines.take_filled(|_| true).unwrap_or_default()),
    };
    (!words.is_empty()).then_some(words)
}

/// A description between braces, over any number of lines, and what stands behind it on its last line.
fn description<'a>(begin: &'a str, lines: &mut Lines<'a>) -> (Option<SmolStr>, Option<(usize, &'a str)>) {
    let mut words = String::new();
    let (mut number, mut part) = (lines.first + lines.next - 1, begin);
    let rest = loop {
        if let Some((last, rest)) = part.split_once('}') {
            words.push_str(last);
            break (!rest.trim().is_empty()).then_some((number, rest));
        }
        words.push_str(part);
        words.push(' ');
        match lines.take() {
            Some(next) => (number, part) = next,
            None => break None,
        }
    };
    let words = clean(&words);
    ((!words.is_empty()).then_some(words), rest)
}
