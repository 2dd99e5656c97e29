//! Names as a workbook holds them.

use domain::limits;
use words::Words;

/// A name within the limit; a longer one ends in an ellipsis.
pub(crate) fn cut(name: &str) -> String {
    if name.chars().count() <= limits::NAME {
        return name.to_owned();
    }
    let kept: String = name.chars().take(limits::NAME - 1).collect();
    format!("{}…", kept.trim_end())
}

/// A text on one line, without control characters and what no slide can carry, spaces never doubled.
pub(crate) fn on_one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if unprintable(c) { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character can stand on no slide and in no spreadsheet.
pub(crate) fn unprintable(character: char) -> bool {
    character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}')
}

/// What the import of a file is called: the file's name, if it has any.
pub(crate) fn untitled(name: &str, words: &Words) -> String {
    let name = on_one_line(name);
    if name.is_empty() { words.word("import-untitled") } else { name }
}

/// A name as a workbook keeps it: trimmed, its lines joined, without characters that can stand nowhere.
pub(crate) fn one_line_name(text: &str) -> String {
    let parts: Vec<String> = text
        .split(['\n', '\t'])
        .map(|part| part.chars().filter(|c| !unprintable(*c)).collect::<String>().trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

/// A text without characters that can stand nowhere; its lines and tabs stay.
pub(crate) fn printable(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\n' | '\t') || !unprintable(*c)).collect()
}
