//! Which language a stretch of text is in, as far as its letters tell: spelling and fonts depend on it.

use domain::Language;

/// How Office names the language of a document.
pub(crate) fn of_document(language: Language) -> &'static str {
    match language {
        Language::English => "en-US",
        Language::Chinese => "zh-CN",
    }
}

/// A stretch of text in one language.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stretch<'a> {
    pub(crate) text: &'a str,
    pub(crate) language: &'static str,
}

/// Splits a text where the language changes. Spaces, figures and signs stay with what stands before them.
pub(crate) fn stretches(text: &str, document: Language) -> Vec<Stretch<'_>> {
    if !text.is_empty() && text.is_ascii() {
        let lettered = text.bytes().any(|letter| letter.is_ascii_alphabetic());
        return vec![Stretch { text, language: if lettered { "en-US" } else { of_document(document) } }];
    }
    // Chinese characters among kana are Japanese.
    let han = if text.chars().any(is_kana) { "ja-JP" } else { "zh-CN" };
    let mut out: Vec<Stretch> = Vec::new();
    let mut begin = 0;
    let mut current: Option<&'static str> = None;
    for (at, character) in text.char_indices() {
        let Some(language) = of_letter(character, han) else { continue };
        match current {
            Some(before) if before != language => {
                out.push(Stretch { text: &text[begin..at], language: before });
                begin = at;
            }
            Some(_) | None => {}
        }
        current = Some(language);
    }
    if begin < text.len() {
        out.push(Stretch { text: &text[begin..], language: current.unwrap_or(of_document(document)) });
    }
    out
}

fn is_kana(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}')
}

fn of_letter(character: char, han: &'static str) -> Option<&'static str> {
    match character {
        _ if is_kana(character) => Some("ja-JP"),
        '\u{2e80}'..='\u{303f}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}' => Some(han),
        '\u{590}'..='\u{5ff}' => Some("he-IL"),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' => {
            Some("ar-SA")
        }
        '\u{fe70}'..='\u{fefe}' => Some("ar-SA"),
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Some("ko-KR"),
        '\u{900}'..='\u{97f}' => Some("hi-IN"),
        '\u{e00}'..='\u{e7f}' => Some("th-TH"),
        '\u{400}'..='\u{52f}' => Some("ru-RU"),
        '\u{370}'..='\u{3ff}' => Some("el-GR"),
        _ if character.is_alphabetic() => Some("en-US"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, &str)]) {
        let have = stretches(text, Language::English);
        let have: Vec<_> = have.iter().map(|stretch| (stretch.text, stretch.language)).collect();
        assert_eq!(have, expected);
    }

    #[test]
    fn languages_are_told_apart_by_their_letters() {
        check("Insight Suite, 62", &[("Insight Suite, 62", "en-US")]);
        check("洞察 Insight 套件", &[("洞察 ", "zh-CN"), ("Insight ", "en-US"), ("套件", "zh-CN")]);
        check("顧客ごとに", &[("顧客ごとに", "ja-JP")]);
        check("62 %", &[("62 %", "en-US")]);
        check("خدمة", &[("خدمة", "ar-SA")]);
        check("", &[]);
    }
}
