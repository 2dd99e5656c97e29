//! Numbers as people write them.

/// A number in a text: digits of any script that people type, a point, a sign.
pub(crate) fn number(text: &str) -> Option<f64> {
    // Rust also reads `inf` and `nan`, which are words here; `1e3` is a number in Mermaid, too.
    let text = text.trim();
    if text.is_ascii() {
        let figure = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'+' | b'-' | b'e' | b'E');
        return text
            .bytes()
            .all(figure)
            .then(|| text.parse().ok())
            .flatten()
            .filter(|value: &f64| value.is_finite());
    }
    let plain: String = text.chars().map(plain_digit).collect();
    if plain.contains(|c: char| c.is_alphabetic() && !matches!(c, 'e' | 'E')) {
        return None;
    }
    plain.parse::<f64>().ok().filter(|value| value.is_finite())
}

/// A digit of another script as the one that it means.
pub(crate) fn plain_digit(character: char) -> char {
    let zero = match character {
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        other => return other,
    };
    char::from_digit(u32::from(character) - u32::from(zero), 10).unwrap_or(character)
}
