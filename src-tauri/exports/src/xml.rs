//! Markup as text: escaped, without characters that XML forbids, numbers to 0.01.

/// Markup being written.
#[derive(Debug, Default)]
pub(crate) struct Xml {
    out: String,
}

impl Xml {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { out: String::with_capacity(bytes) }
    }

    /// Markup as it stands.
    pub(crate) fn raw(&mut self, markup: &str) -> &mut Self {
        self.out.push_str(markup);
        self
    }

    /// Somebody's words, inside an element.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.escaped(text, false)
    }

    /// ` name="value"`, the value being somebody's words.
    pub(crate) fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        self.begin(name).escaped(value, true).raw("\"")
    }

    /// ` name="1.25"`.
    pub(crate) fn number(&mut self, name: &str, value: f64) -> &mut Self {
        self.begin(name).figure(value).raw("\"")
    }

    /// ` name="7"`.
    pub(crate) fn whole(&mut self, name: &str, value: i64) -> &mut Self {
        self.begin(name).raw(itoa::Buffer::new().format(value)).raw("\"")
    }

    /// A number rounded to 0.01, without trailing zeros.
    pub(crate) fn figure(&mut self, value: f64) -> &mut Self {
        let hundredths = hundredths(value);
        if hundredths < 0 {
            self.out.push('-');
        }
        let size = hundredths.unsigned_abs();
        let mut digits = itoa::Buffer::new();
        self.raw(digits.format(size / 100));
        match (size / 10 % 10, size % 10) {
            (0, 0) => self,
            (tenths, 0) => self.raw(".").raw(digits.format(tenths)),
            (tenths, rest) => {
                self.raw(if tenths == 0 { ".0" } else { "." }).raw(digits.format(tenths * 10 + rest))
            }
        }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.out
    }

    fn begin(&mut self, name: &str) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"")
    }

    fn escaped(&mut self, text: &str, in_attribute: bool) -> &mut Self {
        // Hardly any text has a letter to be escaped, and to see that by bytes takes a tenth of the time.
        if !text.bytes().any(may_begin_escaped) {
            return self.raw(text);
        }
        let mut copied = 0;
        for (at, character) in text.char_indices() {
            let instead = match character {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' if in_attribute => "&quot;",
                // A reader would turn these into spaces anyway, or drop them; a space is what they look like.
                '\t' | '\n' | '\r' => " ",
                // XML 1.0 has no way to write these.
                '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => "",
                // Allowed, and discouraged: some programs refuse them.
                '\u{7f}'..='\u{9f}' => "",
                _ => continue,
            };
            self.out.push_str(&text[copied..at]);
            self.out.push_str(instead);
            copied = at + character.len_utf8();
        }
        self.raw(&text[copied..])
    }
}

/// Whether a letter that begins with this byte may be one of those that are escaped.
fn may_begin_escaped(byte: u8) -> bool {
    matches!(byte, 0..=0x1f | b'&' | b'<' | b'>' | b'"' | 0x7f | 0xc2 | 0xef)
}

/// A number in hundredths. What is not a number, and what no picture is large enough for, becomes 0 or the
/// largest that is written.
fn hundredths(value: f64) -> i64 {
    whole(value * 100.0)
}

/// The nearest whole number, within ± 10¹⁵; 0 for what is not a number.
pub(crate) fn whole(value: f64) -> i64 {
    const LIMIT: f64 = 1e15;
    // Within the limit every whole double is an `i64` exactly; a NaN becomes 0.
    value.round().clamp(-LIMIT, LIMIT) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(value: f64) -> String {
        let mut xml = Xml::default();
        xml.figure(value);
        xml.finish()
    }

    #[test]
    fn numbers_are_short_and_rounded() {
        assert_eq!(figure(12.0), "12");
        assert_eq!(figure(-0.001), "0");
        assert_eq!(figure(0.5), "0.5");
        assert_eq!(figure(-3.456), "-3.46");
        assert_eq!(figure(7.05), "7.05");
        assert_eq!(figure(f64::NAN), "0");
        assert_eq!(figure(f64::INFINITY), "10000000000000");
    }

    #[test]
    fn words_are_escaped_and_control_characters_dropped() {
        let mut xml = Xml::default();
        xml.attribute("name", "a\"<b>&\u{0}\u{b}c\nd\u{ffff}").text("\"5 < 6\"");
        assert_eq!(xml.finish(), " name=\"a&quot;&lt;b&gt;&amp;c d\"\"5 &lt; 6\"");
    }
}
