//! Which phase of the buyer's life a section's name speaks of.

mod words;

use domain::Phase;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use words::WORDS;

/// One of the words, ready to be looked for.
struct Word {
    /// The place of its phase in [`WORDS`]; the lower one counts.
    rank: usize,
    text: &'static str,
    /// Whether it must end where a word ends.
    whole: bool,
    /// Whether it is of a script with spaces between words, so that it must begin where a word begins.
    spaced: bool,
}

/// The words by their first characters: a name is read once, and not once for each of some hundred words.
static BY_FIRST: LazyLock<BTreeMap<char, Vec<Word>>> = LazyLock::new(|| {
    let mut index: BTreeMap<char, Vec<Word>> = BTreeMap::new();
    for (rank, (_, words)) in WORDS.iter().enumerate() {
        for word in *words {
            let (text, whole) = word.strip_suffix('.').map_or((*word, false), |text| (text, true));
            if let Some(first) = text.chars().next() {
                let spaced = first.is_alphabetic() && u32::from(first) < 0x0530;
                index.entry(first).or_default().push(Word { rank, text, whole, spaced });
            }
        }
    }
    index
});

/// The phase that a name speaks of, or nothing where it has none of the words.
#[must_use]
pub fn phase_of(name: &str) -> Option<Phase> {
    let name = name.to_lowercase();
    let mut best = None;
    let mut within_word = false;
    for (at, character) in name.char_indices() {
        // All words of Latin letters begin where a word begins.
        if within_word && character.is_ascii() {
            within_word = character.is_ascii_alphanumeric();
            continue;
        }
        for word in BY_FIRST.get(&character).map_or(&[][..], Vec::as_slice) {
            let better = best.is_none_or(|rank| word.rank < rank);
            if better && !(word.spaced && within_word) && word.begins(&name[at..]) {
                best = Some(word.rank);
            }
        }
        within_word = character.is_alphanumeric();
    }
    best.and_then(|rank| WORDS.get(rank)).map(|(phase, _)| *phase)
}

impl Word {
    /// Whether a text begins with the word.
    fn begins(&self, text: &str) -> bool {
        let rest = text.strip_prefix(self.text);
        rest.is_some_and(|rest| !(self.spaced && self.whole && rest.starts_with(char::is_alphanumeric)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sections_name_tells_its_phase_in_many_languages() {
        let check = |name: &str, expected: Option<Phase>| assert_eq!(phase_of(name), expected, "{name}");
        check("🔍 Discovery", Some(Phase::Acquire));
        check("Renewal quote", Some(Phase::Renew));
        check("Post-Purchase", Some(Phase::Support));
        check("Daily use", Some(Phase::Use));
        check("Our users", None);
        check("House rules", None);
        check("Issue discovery", Some(Phase::Support));
        check("Einrichtung", Some(Phase::Adopt));
        check("Nutzung im Alltag", Some(Phase::Use));
        check("Après-vente", Some(Phase::Support));
        check("Pagamento", Some(Phase::Acquire));
        check("续约期", Some(Phase::Renew));
        check("商品购买", Some(Phase::Acquire));
        check("ログイン", Some(Phase::Use));
        check("ما بعد البيع", Some(Phase::Support));
        check("Kündigung", Some(Phase::Leave));
        check("Signing up", Some(Phase::Adopt));
        check("Middle", None);
        check("", None);
    }
}
