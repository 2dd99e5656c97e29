//! Figures as people read them.

/// A figure with at most two digits behind the point and its thousands set apart, as `Intl.NumberFormat` writes it in
/// both languages, but for a minus as wide as a plus.
///
/// ```
/// assert_eq!(words::figure(1234.5), "1,234.5");
/// assert_eq!(words::figure(-1_000_000.0), "−1,000,000");
/// assert_eq!(words::figure(0.125), "0.13");
/// assert_eq!(words::figure(-0.001), "0");
/// ```
#[must_use]
pub fn figure(value: f64) -> String {
    // Through a hundred times the figure: half a hundredth is rounded away from nothing, as people do it.
    let rounded = (value * 100.0).round() / 100.0;
    let minus = if rounded < 0.0 { "−" } else { "" };
    format!("{minus}{}", grouped(&rounded.abs().to_string()))
}

/// The digits of a figure of 0 or more with its thousands set apart.
pub(crate) fn grouped(digits: &str) -> String {
    let (whole, rest) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let mut apart = String::with_capacity(digits.len() + whole.len() / 3);
    for (place, digit) in whole.char_indices() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            apart.push(',');
        }
        apart.push(digit);
    }
    apart + rest
}
