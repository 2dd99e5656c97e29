//! Quotes that open a field of a table and never close it.
//!
//! Read to the letter, such a field goes on to the end of the file or to some quote far below, and the rows between are
//! swallowed. So the quote is read as if it were not there, and said.

use std::borrow::Cow;

/// The most quotes that are mended; with more of them, a text is no table that anybody can read.
pub(super) const MOST_OPEN: usize = 20;

/// A text without the quotes that open a field and close none.
pub(super) struct Mended<'a> {
    pub(super) text: Cow<'a, str>,
    /// Where these quotes stood, by line and field, counted from 1; one more than are mended, if there are so many.
    pub(super) open: Vec<(usize, usize)>,
}

/// Leaves out the quotes that open a field and close none.
pub(super) fn mend(text: &str, delimiter: u8) -> Mended<'_> {
    let bytes = text.as_bytes();
    let (mut open, mut kept, mut from) = (Vec::new(), String::new(), 0);
    let (mut line, mut field, mut begins, mut at) = (1, 1, true, 0);
    while at < bytes.len() && open.len() <= MOST_OPEN {
        if begins && bytes[at] == b'"' {
            if let Some(close) = closing(bytes, at, delimiter) {
                line += bytes[at..close].iter().filter(|byte| **byte == b'\n').count();
                at = close;
            } else {
                open.push((line, field));
                kept.push_str(&text[from..at]);
                from = at + 1;
            }
            begins = false;
        } else if bytes[at] == b'\n' {
            (line, field, begins) = (line + 1, 1, true);
        } else if bytes[at] == delimiter {
            (field, begins) = (field + 1, true);
        } else {
            begins = false;
        }
        at += 1;
    }
    if open.is_empty() {
        return Mended { text: Cow::Borrowed(text), open };
    }
    kept.push_str(&text[from..]);
    Mended { text: Cow::Owned(kept), open }
}

/// The quote that closes a field: the first one that does not stand doubled. One on a line below has to end the field,
/// spaces aside; otherwise it opens another.
fn closing(bytes: &[u8], open: usize, delimiter: u8) -> Option<usize> {
    let mut at = open + 1;
    loop {
        at += bytes[at..].iter().position(|byte| *byte == b'"')?;
        if bytes.get(at + 1) != Some(&b'"') {
            break;
        }
        at += 2;
    }
    let next = bytes[at + 1..].iter().find(|byte| **byte != b' ');
    let ends = next.is_none_or(|next| *next == delimiter || *next == b'\n');
    (ends || !bytes[open..at].contains(&b'\n')).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_quotes_that_close_no_field_are_left_out() {
        let check = |text: &str, expected: &str, open: &[(usize, usize)]| {
            let mended = mend(text, b',');
            assert_eq!((mended.text.as_ref(), mended.open.as_slice()), (expected, open), "{text}");
        };
        for whole in
            ["a,\"b\"\n", "a,\"b\nc\"\nd", "\"a\nb\" ,c", "5\" pipe,x\n", "\"a\"\" \",b", "\"a\" b,c\n", ""]
        {
            check(whole, whole, &[]);
        }
        check("a,\"b\nc,d\n", "a,b\nc,d\n", &[(1, 2)]);
        check("a,b\n\"\",\"b\nc,\"d\"\n\"e,f\n", "a,b\n\"\",b\nc,\"d\"\ne,f\n", &[(2, 2), (4, 1)]);
        check("a\n\"b\nc\",\"d\n", "a\n\"b\nc\",d\n", &[(3, 2)]);
        check("\"", "", &[(1, 1)]);
        assert_eq!(mend(&"\"x\n".repeat(99), b',').open.len(), MOST_OPEN + 1);
    }
}
