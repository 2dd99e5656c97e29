//! Amounts of money in few letters.

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
    let scales: &[(f64, &str)] = match language {
        Language::English => &[(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")],
        Language::Chinese => &[(1e12, "万亿"), (1e8, "亿"), (1e4, "万")],
    };
    let (unit, letter) = scales.iter().find(|(unit, _)| kept >= *unit).copied().unwrap_or((1.0, ""));
    // What is above the largest scale keeps its zeros; the rest has three digits that count, as it had.
    let figure = three_digits(kept / unit);
    let minus = if amount < 0.0 && kept > 0.0 { "−" } else { "" };
    format!("{minus}{}{figure}{letter}", sign(language, currency))
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
