//! Sentences that are said many times with other names in them.

use domain::Message;
use words::Words;

/// A message without plurals or choices, formatted once and filled as often as wanted: thousands of cells say what
/// they are, and formatting each anew takes longer than drawing them.
pub(crate) struct Sentence {
    /// What stands before each gap, and which gap it is.
    parts: Vec<(String, usize)>,
    /// What stands after the last one.
    end: String,
}

/// Marks gap number 0; the next ones follow. Private use, so that no words of ours contain them.
const GAP: u32 = 0xf_0000;

impl Sentence {
    /// The message `id` with these arguments left open.
    pub(crate) fn new(words: &Words, id: &'static str, arguments: &[&str]) -> Self {
        let marks = (GAP..).filter_map(char::from_u32);
        let message = arguments
            .iter()
            .zip(marks)
            .fold(Message::new(id), |message, (argument, mark)| message.with(argument, mark.to_string()));
        let (mut parts, mut end) = (Vec::new(), String::new());
        for letter in words.say(&message).chars() {
            match usize::try_from(u32::from(letter).wrapping_sub(GAP)) {
                Ok(gap) if gap < arguments.len() => parts.push((std::mem::take(&mut end), gap)),
                Ok(_) | Err(_) => end.push(letter),
            }
        }
        Self { parts, end }
    }

    /// The sentence with its arguments, in the order in which they were named.
    pub(crate) fn say(&self, arguments: &[&str]) -> String {
        let given = |gap: usize| arguments.get(gap).copied().unwrap_or_default();
        let length = self.parts.iter().map(|(before, gap)| before.len() + given(*gap).len()).sum::<usize>();
        let mut said = String::with_capacity(length + self.end.len());
        for (before, gap) in &self.parts {
            said.push_str(before);
            said.push_str(given(*gap));
        }
        said.push_str(&self.end);
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    #[test]
    fn a_sentence_says_what_its_message_says() {
        for language in [Language::English, Language::Chinese] {
            let words = Words::of(language);
            let sentence = Sentence::new(words, "journey-cell", &["stage", "lane", "text", "confidence"]);
            let message = Message::new("journey-cell").with("stage", "Buys").with("lane", "Pain");
            let message = message.with("text", "six \u{f0001} signatures").with("confidence", "known");
            let said = sentence.say(&["Buys", "Pain", "six \u{f0001} signatures", "known"]);
            assert_eq!(said, words.say(&message));
        }
    }
}
