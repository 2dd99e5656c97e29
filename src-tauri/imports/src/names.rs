//! Names as a workbook holds them.

use domain::limits;
use smol_str::SmolStr;
use words::Words;

/// How many characters of a text are shown where it is spoken of.
const BEGINNING: usize = 60;

/// A name within the limit; a longer one ends in an ellipsis.
pub(crate) fn cut(name: &str) -> String {
    if name.chars().count() <= limits::NAME {
        return name.to_owned();
    }
    let kept: String = name.chars().take(limits::NAME - 1).collect();
    format!("{}…", kept.trim_end())
}

/// The beginning of a text on one line, by which people know it again.
pub(crate) fn beginning(text: &str) -> String {
    let line = on_one_line(text);
    if line.chars().count() <= BEGINNING {
        return line;
    }
    let kept: String = line.chars().take(BEGINNING - 1).collect();
    format!("{}…", kept.trim_end())
}

/// A text on one line, without control characters and what no slide can carry, spaces never doubled.
pub(crate) fn on_one_line(text: &str) -> String {
    let text = text.trim();
    if is_plain(text) { text.to_owned() } else { made_plain(text) }
}

/// The same, kept inline where it is short.
pub(crate) fn short_line(text: &str) -> SmolStr {
    let text = text.trim();
    if is_plain(text) { SmolStr::new(text) } else { SmolStr::from(made_plain(text)) }
}

fn made_plain(text: &str) -> String {
    let plain: String = text.chars().map(|c| if unprintable(c) { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text has nothing that [`on_one_line`] would change: most have not.
fn is_plain(text: &str) -> bool {
    if text.is_ascii() {
        let bytes = text.as_bytes();
        return bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
            && !bytes.windows(2).any(|pair| pair == b"  ");
    }
    let mut after_space = false;
    text.chars().all(|character| {
        let space = character.is_whitespace();
        let plain = !unprintable(character) && (!space || (character == ' ' && !after_space));
        after_space = space;
        plain
    })
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
