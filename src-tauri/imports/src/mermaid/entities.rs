//! Mermaid's codes for characters, and the cleaning of names.

use crate::names::short_line;
use smol_str::SmolStr;

/// A name as people read it: codes become characters; `<br/>`, control characters and what no slide can carry
/// become spaces, and spaces are never doubled.
pub(super) fn clean(text: &str) -> SmolStr {
    // Most names hold neither a code nor a tag.
    if !text.bytes().any(|byte| matches!(byte, b'<' | b'#')) {
        return short_line(text);
    }
    short_line(&decode(&without_breaks(text)))
}

/// The length in bytes of the code that a text begins with (`#35;`, `#quot;`), or nothing. Such a code is no
/// comment, although it begins with a `#`.
pub(super) fn code_length(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('#')?;
    let length = inner.find(|c: char| !(c.is_alphanumeric() || c == '_'))?;
    (length > 0 && inner[length..].starts_with(';')).then_some(length + 2)
}

fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(hash) = rest.find('#') {
        decoded.push_str(&rest[..hash]);
        rest = &rest[hash..];
        let Some(length) = code_length(rest) else {
            decoded.push('#');
            rest = &rest[1..];
            continue;
        };
        let code = &rest[..length];
        match character(&code[1..length - 1]) {
            Some(character) => decoded.push(character),
            None => decoded.push_str(code),
        }
        rest = &rest[length..];
    }
    decoded.push_str(rest);
    decoded
}

fn character(code: &str) -> Option<char> {
    if let Ok(number) = code.parse::<u32>() {
        return char::from_u32(number);
    }
    // The names that people use where a character would otherwise end a name or begin a tag.
    match code {
        "quot" => Some('"'),
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        "num" => Some('#'),
        "semi" => Some(';'),
        "colon" => Some(':'),
        "comma" => Some(','),
        "lpar" => Some('('),
        "rpar" => Some(')'),
        "percnt" => Some('%'),
        "euro" => Some('€'),
        "hearts" => Some('♥'),
        "infin" => Some('∞'),
        _ => None,
    }
}

fn without_breaks(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        plain.push_str(&rest[..start]);
        let tag = &rest[start..];
        // A break is short; looking further would make a line of many `<` slow.
        let end = tag.char_indices().take(12).find(|(_, c)| *c == '>').map(|(at, _)| at).filter(|end| {
            let inner = tag[1..*end].trim_end_matches('/').trim();
            inner.eq_ignore_ascii_case("br")
        });
        match end {
            Some(end) => {
                plain.push(' ');
                rest = &tag[end + 1..];
            }
            None => {
                plain.push('<');
                rest = &tag[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_characters_and_breaks_become_spaces() {
        let check = |given: &str, expected: &str| assert_eq!(clean(given), expected);
        check("  Fill   in\tthe form ", "Fill in the form");
        check("Pay #euro;20 #35;1 #quot;now#quot;", "Pay €20 #1 \"now\"");
        check("Ask<br/>support<BR>again<br />", "Ask support again");
        check("a < b and #nosuchname; stays", "a < b and #nosuchname; stays");
        check("a\u{1b}[31mred", "a [31mred");
        check("#1114112; #", "#1114112; #");
    }
}
