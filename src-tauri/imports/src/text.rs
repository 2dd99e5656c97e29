//! From bytes to text.

use crate::Error;

/// The most bytes that are read. The longest journey found in public repositories has 4 kB.
pub(crate) const MOST_BYTES: usize = 4_000_000;
/// The most characters of one line: what one cell of a workbook can hold.
pub(crate) const LONGEST_LINE: usize = 10_000;

/// The text of a file: UTF-8 with or without its mark, or UTF-16 with it. Line ends of Windows and of old
/// Macs become plain ones.
///
/// # Errors
/// [`Error`] when it is too large, empty, no text, in another encoding, or has an endless line.
pub fn read_text(bytes: &[u8]) -> Result<String, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge { given: bytes.len(), allowed: MOST_BYTES });
    }
    let text = decode(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    for (index, line) in text.lines().enumerate() {
        let given = line.chars().count();
        if given > LONGEST_LINE {
            return Err(Error::LineTooLong { line: index + 1, given, allowed: LONGEST_LINE });
        }
    }
    Ok(text)
}

fn decode(bytes: &[u8]) -> Result<String, Error> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        rest => utf8(rest),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, Error> {
    // A zero byte is legal UTF-8 and never stands in a text: it is a picture, a program, or UTF-16 without its mark.
    if bytes.contains(&0) {
        return Err(Error::Binary);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let (line, column) = place_after(&String::from_utf8_lossy(&bytes[..error.valid_up_to()]));
            Err(Error::NotUnicode { line, column })
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Error> {
    let mut text = String::with_capacity(bytes.len());
    let (pairs, rest) = bytes.as_chunks::<2>();
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match character {
            Ok('\0') => return Err(Error::Binary),
            Ok(character) => text.push(character),
            Err(_) => {
                let (line, column) = place_after(&text);
                return Err(Error::NotUnicode { line, column });
            }
        }
    }
    if rest.is_empty() {
        Ok(text)
    } else {
        let (line, column) = place_after(&text);
        Err(Error::NotUnicode { line, column })
    }
}

/// The line and column of what follows a text.
fn place_after(text: &str) -> (usize, usize) {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_with_its_mark_reads_like_utf8() {
        let text = "journey\n  section 购买\n";
        let mut little = vec![0xFF, 0xFE];
        let mut big = vec![0xFE, 0xFF];
        for unit in text.encode_utf16() {
            little.extend(unit.to_le_bytes());
            big.extend(unit.to_be_bytes());
        }
        assert_eq!(read_text(&little).unwrap(), text);
        assert_eq!(read_text(&big).unwrap(), text);
        let mut marked = vec![0xEF, 0xBB, 0xBF];
        marked.extend(text.as_bytes());
        assert_eq!(read_text(&marked).unwrap(), text);
    }

    #[test]
    fn line_ends_of_windows_and_of_old_macs_become_plain() {
        assert_eq!(read_text(b"a\r\nb\rc\n").unwrap(), "a\nb\nc\n");
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_place() {
        assert_eq!(read_text(b" \n\t\n"), Err(Error::Empty));
        assert_eq!(read_text(b"\x89PNG\0\0\0"), Err(Error::Binary));
        // "Kaufübersicht" in Latin-1.
        assert_eq!(
            read_text(b"journey\n  Kauf\xfcbersicht: 3: Kunde"),
            Err(Error::NotUnicode { line: 2, column: 7 })
        );
        assert_eq!(read_text(&[0xFF, 0xFE, b'a', 0, b'b']), Err(Error::NotUnicode { line: 1, column: 2 }));
    }

    #[test]
    fn an_endless_line_and_an_endless_file_are_refused() {
        let long = format!("journey\n{}", "x".repeat(LONGEST_LINE + 1));
        assert_eq!(
            read_text(long.as_bytes()),
            Err(Error::LineTooLong { line: 2, given: LONGEST_LINE + 1, allowed: LONGEST_LINE })
        );
        let ten_megabytes = vec![b'x'; 10_000_000];
        assert_eq!(
            read_text(&ten_megabytes),
            Err(Error::TooLarge { given: 10_000_000, allowed: MOST_BYTES })
        );
    }
}
