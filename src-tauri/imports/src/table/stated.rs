//! The scale or unit that stands in brackets within a name: *Satisfaction (1–10)*, *满意度（10分制）*.

use crate::numbers::plain_digit;
use std::borrow::Cow;

/// Words of scales and units; whatever else stands in brackets is somebody's name.
const WORDS: &[&str] = &[
    "from",
    "to",
    "out",
    "of",
    "min",
    "max",
    "point",
    "points",
    "pts",
    "star",
    "stars",
    "scale",
    "score",
    "percent",
    "low",
    "high",
    "lowest",
    "highest",
    "worst",
    "best",
    "从",
    "至",
    "到",
    "分",
    "分制",
    "分值",
    "满分",
    "星",
    "级",
    "点",
    "最低",
    "最高",
    "五分制",
    "十分制",
    "百分制",
];
/// Scales that have a word and no figure.
const NAMED: [(&str, (i32, i32)); 5] =
    [("%", (0, 100)), ("percent", (0, 100)), ("百分制", (0, 100)), ("十分制", (1, 10)), ("五分制", (1, 5))];

/// A name without the scale or unit in its brackets, and both ends of the scale, if it states one. A highest score alone
/// is taken to be counted from 1.
pub(super) fn without_scale(name: &str) -> (Cow<'_, str>, Option<(i32, i32)>) {
    for (open, _) in name.match_indices(['(', '（', '[', '【']) {
        let (before, rest) = name.split_at(open);
        let mut inner = rest.chars();
        inner.next();
        let inner = inner.as_str();
        let (inside, after) = inner.split_once([')', '）', ']', '】']).unwrap_or((inner, ""));
        let inside: String = inside.trim().to_lowercase().chars().map(plain_digit).collect();
        if is_scale(&inside) {
            return (Cow::Owned(format!("{}{after}", before.trim_end())), ends(&inside));
        }
    }
    (Cow::Borrowed(name), None)
}

/// No name of anybody begins with a figure.
fn is_scale(inside: &str) -> bool {
    let mut words = inside.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    inside.starts_with(|c: char| c.is_ascii_digit()) || words.all(|word| WORDS.contains(&word))
}

fn ends(inside: &str) -> Option<(i32, i32)> {
    let figures = figures(inside);
    match (figures.iter().min(), figures.iter().max()) {
        (Some(low), Some(high)) if low < high => Some((*low, *high)),
        (Some(only), _) => (*only > 1).then_some((1, *only)),
        (None, _) => NAMED.iter().find(|(word, _)| inside.contains(word)).map(|(_, ends)| *ends),
    }
}

/// The whole numbers of a text. A dash behind a figure is no minus.
fn figures(text: &str) -> Vec<i32> {
    let mut figures = Vec::new();
    let mut rest = text;
    let mut behind_figure = false;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        let minus = before.ends_with(['-', '−']) && !(behind_figure && before.trim().chars().count() == 1);
        figures.extend(from[..end].parse::<i32>().map(|figure| if minus { -figure } else { figure }));
        (rest, behind_figure) = (&from[end..], true);
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_in_brackets_is_no_part_of_a_name() {
        let check = |name: &str, expected: &str, ends: Option<(i32, i32)>| {
            let (plain, found) = without_scale(name);
            assert_eq!((plain.as_ref(), found), (expected, ends), "{name}");
        };
        for name in [
            "Mood (1-10)",
            "Mood (1–10)",
            "Mood [1 to 10]",
            "Mood（1～10）",
            "Mood (1..10)",
            "Mood (1 - 10)",
            "Mood(１-１０)",
            "Mood (out of 10)",
            "Mood (/10)",
            "Mood（10分制）",
            "Mood（满分10分）",
            "Mood（十分制）",
            "Mood (1 = bad, 10 = good)",
            "Mood (1-10",
        ] {
            check(name, "Mood", Some((1, 10)));
        }
        check("Mood (-2 to 2)", "Mood", Some((-2, 2)));
        check("Mood (-2 - +2)", "Mood", Some((-2, 2)));
        check("Mood (%)", "Mood", Some((0, 100)));
        check("Mood (points)", "Mood", None);
        check("Mood (1–5) – Ana", "Mood – Ana", Some((1, 5)));
        check("Mood – Ana (1–5)", "Mood – Ana", Some((1, 5)));
        check("Mood (Ana) (1–5)", "Mood (Ana)", Some((1, 5)));
        for name in ["Mood", "Mood (Ana)", "满意度（王）", "Mood (Ana 2)"] {
            check(name, name, None);
        }
    }
}
