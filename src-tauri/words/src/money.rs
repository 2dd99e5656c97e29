//! Amounts of money in few letters.

use crate::figure::grouped;
use domain::Language;

/// An amount as one says it: three digits that count, the currency by its sign, thousands and millions (in Chinese ten
/// thousands and hundred millions) by a letter. The same as `Intl.NumberFormat` in its compact notation, so that
/// sentences and the screen agree, but for a minus as wide as a plus.
///
/// ```
/// use domain::Language::{Chinese, English};
/// assert_eq!(words::money(English, 1_243_560.0, "EUR"), "€1.24M");
/// assert_eq!(words::money(English, -309_900.0, "USD"), "−$310K");
/// assert_eq!(words::money(English, 49.5, "CHF"), "CHF\u{a0}49.5");
/// assert_eq!(words::money(Chinese, 1_243_560.0, "CNY"), "¥124万");
/// assert_eq!(words::money(Chinese, 999_999_999.0, "CNY"), "¥10亿");
/// ```
#[must_use]
pub fn money(language: Language, amount: f64, currency: &str) -> String {
    let kept = three_digits(amount.abs());
    let (unit, letter) = scale(language, kept);
    // What is above the largest scale keeps its zeros; the rest has three digits that count, as it had.
    let figure = three_digits(kept / unit);
    let minus = if amount < 0.0 && kept > 0.0 { "−" } else { "" };
    format!("{minus}{}{figure}{letter}", sign(language, currency))
}

/// The same, rounded to whole steps, a power of ten, with every digit down to that one: amounts that are held against one
/// another have the same last digit.
///
/// ```
/// use domain::Language::{Chinese, English};
/// assert_eq!(words::money_to(English, 10_279_743.0, "EUR", 1e4), "€10.28M");
/// assert_eq!(words::money_to(English, 8_700_045.0, "EUR", 1e4), "€8.70M");
/// assert_eq!(words::money_to(Chinese, 10_279_743.0, "CNY", 1e5), "¥1030万");
/// assert_eq!(words::money_to(English, -309_900.0, "USD", 1e4), "−$310K");
/// assert_eq!(words::money_to(English, 12.345, "EUR", 0.01), "€12.35");
/// ```
#[must_use]
pub fn money_to(language: Language, amount: f64, currency: &str, step: f64) -> String {
    // A step below one is no binary figure; its inverse is.
    let kept = if step < 1.0 {
        let inverse = (1.0 / step).round();
        (amount.abs() * inverse).round() / inverse
    } else {
        (amount.abs() / step).round() * step
    };
    let (unit, letter) = scale(language, kept);
    let mut digits = 0_usize;
    while digits < 12 && step * 10_f64.powi(i32::try_from(digits).unwrap_or(0)) < unit * 0.999 {
        digits += 1;
    }
    let figure = format!("{:.digits$}", kept / unit);
    // Thousands are set apart from five digits on, as `Intl.NumberFormat` does it in this notation.
    let figure = if kept / unit < 1e4 { figure } else { grouped(&figure) };
    let minus = if amount < 0.0 && kept > 0.0 { "−" } else { "" };
    format!("{minus}{}{figure}{letter}", sign(language, currency))
}

/// What an amount is counted in, and the letter for it.
fn scale(language: Language, amount: f64) -> (f64, &'static str) {
    let scales: &[(f64, &str)] = match language {
        Language::English => &[(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")],
        Language::Chinese => &[(1e12, "万亿"), (1e8, "亿"), (1e4, "万")],
    };
    scales.iter().find(|(unit, _)| amount >= *unit).copied().unwrap_or((1.0, ""))
}

/// A figure of 0 or more with three digits that count.
fn three_digits(figure: f64) -> f64 {
    if figure <= 0.0 || !figure.is_finite() {
        return 0.0;
    }
    // Through its decimal form, since powers of ten below one are no binary figures.
    format!("{figure:.2e}").parse().unwrap_or(figure)
}

/// How a currency is written before an amount.
fn sign(language: Language, currency: &str) -> String {
    let sign = match (currency, language) {
        ("EUR", _) => "€",
        ("GBP", _) => "£",
        ("USD", Language::English) => "$",
        ("USD", Language::Chinese) => "US$",
        ("CNY", Language::English) => "CN¥",
        ("CNY", Language::Chinese) | ("JPY", Language::English) => "¥",
        ("JPY", Language::Chinese) => "JP¥",
        ("INR", _) => "₹",
        ("KRW", _) => "₩",
        // A space that does not break.
        _ => return format!("{currency}\u{a0}"),
    };
    sign.to_owned()
}
