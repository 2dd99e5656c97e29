//! Figures as people read them: no digit more than they deserve, and a dash where there is none.

use desk::Words;
use desk::domain::Message;

/// What stands for a figure that is not there.
pub(crate) const NONE: &str = "–";

/// A figure with at most so many digits after the point, without needless zeros.
pub(crate) fn number(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    // A small negative figure rounds to a zero that needs no sign.
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A figure that may not be there.
pub(crate) fn maybe(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| NONE.to_owned(), |value| number(value, digits))
}

/// A share, 0…1, as per cent.
pub(crate) fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| NONE.to_owned(), |share| format!("{}%", number(share * 100.0, 0)))
}

/// From one figure to another.
pub(crate) fn range(range: (f64, f64), digits: usize) -> String {
    format!("{}…{}", number(range.0, digits), number(range.1, digits))
}

/// Figures with their names, on one line: `completeness 92% · assurance 74%`.
pub(crate) struct Figures {
    words: &'static Words,
    parts: Vec<String>,
}

impl Figures {
    pub(crate) fn new(words: &'static Words) -> Self {
        Self { words, parts: Vec::new() }
    }

    /// One more, by the name that the method has for it.
    pub(crate) fn with(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.parts.push(format!("{} {}", self.words.word(&format!("figure-{name}")), value.as_ref()));
        self
    }

    /// One more if it is there.
    pub(crate) fn with_some(self, name: &str, value: Option<impl AsRef<str>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// A word that says something by itself, if it is true.
    pub(crate) fn note(mut self, name: &str, holds: bool) -> Self {
        if holds {
            self.parts.push(self.words.word(&format!("figure-{name}")));
        }
        self
    }

    /// Words as they are.
    pub(crate) fn plain(mut self, text: impl Into<String>) -> Self {
        self.parts.push(text.into());
        self
    }

    pub(crate) fn line(&self) -> String {
        self.parts.join(" · ")
    }
}

/// The word for a choice: `aspect` and `satisfaction` give the word of `aspect-satisfaction`.
pub(crate) fn choice(words: &Words, kind: &str, word: &str) -> String {
    words.say(&Message::new(format!("{kind}-{word}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_no_needless_digits() {
        assert_eq!(number(62.0, 1), "62");
        assert_eq!(number(62.04, 1), "62");
        assert_eq!(number(62.06, 1), "62.1");
        assert_eq!(number(-0.01, 1), "0");
        assert_eq!(number(100.0, 0), "100");
        assert_eq!(maybe(None, 1), "–");
        assert_eq!(percent(Some(0.925)), "92%");
        assert_eq!(range((1.5, 2.0), 1), "1.5…2");
    }
}
