//! What a text may be. Names are one line and never empty; longer texts keep their lines as typed.
//!
//! Control characters are refused, because no slide, drawing or spreadsheet can carry them; line ends of
//! other systems become plain ones, because what is pasted should not look different from what is typed.

use crate::{Refusal, limits};

/// A name as it is kept: trimmed, on one line.
///
/// # Errors
/// An empty name, one beyond [`limits::NAME`] characters, or one with a control character.
pub fn name(given: &str, kind: &'static str) -> Result<String, Refusal> {
    let kept = one_line(given);
    check_name(&kept, kind)?;
    Ok(kept)
}

/// A short text on one line that may be empty, such as a role.
///
/// # Errors
/// More than [`limits::NAME`] characters, or a control character.
pub fn line(given: &str, what: &'static str) -> Result<String, Refusal> {
    let kept = one_line(given);
    check_line(&kept, what)?;
    Ok(kept)
}

/// A longer text as it is kept: as typed, with plain line ends. `of` is what people call the thing it belongs to.
///
/// # Errors
/// More than [`limits::TEXT`] characters, or a control character other than a line end or a tab.
pub fn passage(given: &str, what: &'static str, of: &str) -> Result<String, Refusal> {
    let kept =
        if given.contains('\r') { given.replace("\r\n", "\n").replace('\r', "\n") } else { given.to_owned() };
    check_passage(&kept, what, of)?;
    Ok(kept)
}

/// A day as `YYYY-MM-DD`, or nothing.
///
/// # Errors
/// Anything else.
pub fn day(given: &str) -> Result<String, Refusal> {
    let kept = given.trim();
    check_day(kept)?;
    Ok(kept.to_owned())
}

/// Whether a day may stand as it is.
pub(crate) fn check_day(kept: &str) -> Result<(), Refusal> {
    if kept.is_empty() || is_day(kept) {
        return Ok(());
    }
    Err(Refusal::DayUnreadable { given: excerpt(kept) })
}

/// A text with every occurrence of another replaced, from left to right without overlap; nothing where there is none.
/// Without regard to case, characters are the same if their small forms are (Unicode's simple lowercase).
#[must_use]
pub fn replace(given: &str, search: &str, with: &str, match_case: bool) -> Option<String> {
    if match_case {
        return given.contains(search).then(|| given.replace(search, with));
    }
    let mut kept = String::with_capacity(given.len());
    let (mut rest, mut found) = (given, false);
    while let Some(next) = rest.chars().next() {
        match begins(rest, search) {
            Some(length) if length > 0 => {
                kept.push_str(with);
                rest = &rest[length..];
                found = true;
            }
            _ => {
                kept.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    found.then_some(kept)
}

/// How many bytes at the beginning of a text are another one, but for case.
fn begins(text: &str, search: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    for wanted in search.chars() {
        let (_, found) = rest.next()?;
        if found != wanted && !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(rest.offset())
}

/// Whether a name may stand as it is.
pub(crate) fn check_name(kept: &str, kind: &'static str) -> Result<(), Refusal> {
    if kept.trim().is_empty() {
        return Err(Refusal::NameMissing { kind });
    }
    check_line(kept, kind)
}

/// Whether a short text may stand as it is.
pub(crate) fn check_line(kept: &str, what: &'static str) -> Result<(), Refusal> {
    check_length(kept, what, "", limits::NAME)?;
    check_characters(kept, what, |_| false)
}

/// Whether a longer text may stand as it is.
pub(crate) fn check_passage(kept: &str, what: &'static str, of: &str) -> Result<(), Refusal> {
    check_length(kept, what, of, limits::TEXT)?;
    check_characters(kept, what, |character| character == '\n' || character == '\t')
}

/// Whether a month, `YYYY-MM`, is over on a day, `YYYY-MM-DD`; nothing said is not.
pub(crate) fn is_past(month: &str, today: &str) -> bool {
    !month.is_empty() && today.get(..7).is_some_and(|now| month < now)
}

/// A month as `YYYY-MM`, or nothing.
pub(crate) fn check_month(given: &str) -> Result<(), Refusal> {
    if given.is_empty() || is_month(given) {
        return Ok(());
    }
    Err(Refusal::MonthUnreadable { given: excerpt(given) })
}

/// A date as `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`, or nothing.
///
/// # Errors
/// Anything else.
pub fn date(given: &str) -> Result<String, Refusal> {
    let kept = given.trim();
    check_date(kept)?;
    Ok(kept.to_owned())
}

/// Whether a date may stand as it is.
pub(crate) fn check_date(given: &str) -> Result<(), Refusal> {
    let readable = match given.len() {
        0 => true,
        4 => figures(given).is_some(),
        7 if given.as_bytes().get(5) == Some(&b'Q') => {
            given.is_char_boundary(4)
                && figures(&given[..4]).is_some()
                && matches!(&given.as_bytes()[4..], [b'-', b'Q', b'1'..=b'4'])
        }
        7 => is_month(given),
        10 => is_day(given),
        _ => false,
    };
    if readable { Ok(()) } else { Err(Refusal::DateUnreadable { given: excerpt(given) }) }
}

/// When a date of [`check_date`] begins, so that periods of any length come in their order: the longer of two that begin
/// at once first.
pub(crate) fn beginning(date: &str) -> (String, u8, u8, u8) {
    let part = |from: usize, to: usize| date.get(from..to).and_then(|part| part.parse::<u8>().ok());
    let quarter = date.as_bytes().get(5) == Some(&b'Q');
    let month = if quarter {
        part(6, 7).map(|quarter| quarter.saturating_mul(3).saturating_sub(2))
    } else {
        part(5, 7)
    };
    let fineness = match date.len() {
        0..=4 => 0,
        5..=7 if quarter => 1,
        5..=7 => 2,
        _ => 3,
    };
    (date.get(..4).unwrap_or_default().to_owned(), month.unwrap_or(1), part(8, 10).unwrap_or(1), fineness)
}

/// How many quarters of the calendar lie between two days, `YYYY-MM-DD`; none if the second is earlier, nothing of what is
/// no day.
pub(crate) fn quarters_between(from: &str, to: &str) -> Option<u32> {
    let quarter = |day: &str| {
        let (year, month) = year_and_month(day.get(..7)?)?;
        is_day(day).then_some(year * 4 + (month - 1) / 3)
    };
    Some(quarter(to)?.saturating_sub(quarter(from)?))
}

/// A date of [`check_date`] so many quarters later, as fine as it was; a day that its month has not is the month's last.
/// A year alone says too little to be moved, unless it is by whole ones.
pub(crate) fn quarters_later(date: &str, quarters: u32) -> String {
    let moved = |year: u32, month: u32| {
        let months = year * 12 + month - 1 + quarters * 3;
        (months / 12, months % 12 + 1)
    };
    let Some(year) = date.get(..4).and_then(figures) else { return date.to_owned() };
    match (date.get(4..6), date.get(5..7).and_then(figures)) {
        (Some("-Q"), _) => {
            let quarter = date.get(6..).and_then(figures).unwrap_or(1);
            let (year, month) = moved(year, quarter * 3);
            format!("{year:04}-Q{}", month / 3)
        }
        (Some(_), Some(month)) => {
            let (year, month) = moved(year, month);
            let day = date.get(8..).and_then(figures);
            let day = day.map(|day| format!("-{:02}", day.min(days_of(year, month))));
            format!("{year:04}-{month:02}{}", day.unwrap_or_default())
        }
        _ => format!("{:04}", year + quarters / 4),
    }
}

fn one_line(given: &str) -> String {
    if !given.contains(['\n', '\r', '\t']) {
        return given.trim().to_owned();
    }
    let parts: Vec<&str> =
        given.split(['\n', '\r', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

fn check_length(kept: &str, what: &'static str, of: &str, allowed: usize) -> Result<(), Refusal> {
    // A text has at most as many characters as bytes; most need no counting.
    if kept.len() <= allowed {
        return Ok(());
    }
    let given = kept.chars().count();
    if given <= allowed {
        return Ok(());
    }
    Err(Refusal::TextTooLong { what, of: of.to_owned(), given, allowed })
}

fn check_characters(kept: &str, what: &'static str, allowed: fn(char) -> bool) -> Result<(), Refusal> {
    let unprintable = |character: char| {
        // U+FFFE and U+FFFF are no characters, and XML forbids them: a slide that held one would not open.
        (character.is_control() || character == '\u{fffe}' || character == '\u{ffff}') && !allowed(character)
    };
    match kept.chars().find(|&character| unprintable(character)) {
        None => Ok(()),
        Some(found) => Err(Refusal::ControlCharacter { what, code: u32::from(found) }),
    }
}

/// The beginning of what was given, to be shown; somebody may have given a book.
pub(crate) fn excerpt(given: &str) -> String {
    given.chars().filter(|character| !character.is_control()).take(80).collect()
}

/// The number that a text of figures alone writes.
fn figures(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Year and month of `YYYY-MM`; nothing of another text.
#[must_use]
pub fn year_and_month(text: &str) -> Option<(u32, u32)> {
    let (year, month) = text.split_once('-')?;
    if year.len() != 4 || month.len() != 2 {
        return None;
    }
    let month = figures(month)?;
    (1..=12).contains(&month).then_some((figures(year)?, month))
}

fn is_month(text: &str) -> bool {
    year_and_month(text).is_some()
}

fn is_day(text: &str) -> bool {
    let Some((month, day)) = text.rsplit_once('-') else { return false };
    let (Some((year, month)), Some(day)) = (year_and_month(month), figures(day)) else { return false };
    (1..=days_of(year, month)).contains(&day)
}

/// How many days a month has.
fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_trimmed_and_put_on_one_line() {
        assert_eq!(name("  Gets\r\n help\t", "stage"), Ok("Gets help".to_owned()));
        assert_eq!(name("上手  阶段", "stage"), Ok("上手  阶段".to_owned()));
    }

    #[test]
    fn a_name_of_blanks_is_missing() {
        assert_eq!(name(" \n\u{3000}", "stage"), Err(Refusal::NameMissing { kind: "stage" }));
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert!(name(&"顾".repeat(limits::NAME), "stage").is_ok());
        assert_eq!(
            name(&"顾".repeat(limits::NAME + 1), "stage"),
            Err(Refusal::TextTooLong { what: "stage", of: String::new(), given: 201, allowed: 200 })
        );
    }

    #[test]
    fn a_passage_keeps_its_lines_and_refuses_what_no_slide_can_carry() {
        assert_eq!(passage("one\r\ntwo\rthree\t.", "cell", ""), Ok("one\ntwo\nthree\t.".to_owned()));
        let bell = passage("ring\u{7}", "cell", "");
        assert_eq!(bell, Err(Refusal::ControlCharacter { what: "cell", code: 7 }));
        assert!(passage("\u{ffff}", "cell", "").is_err());
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for date in ["", "2026", "2026-03", "2026-Q3", "2024-02-29", "2000-02-29"] {
            assert_eq!(check_date(date), Ok(()), "{date}");
        }
        for date in
            ["26", "2026-13", "2026-Q5", "2023-02-29", "1900-02-29", "2026-3-1", "20é6-Q1", "yesterday!"]
        {
            assert!(check_date(date).is_err(), "{date}");
        }
        assert_eq!(check_month("2026-12"), Ok(()));
        assert!(check_month("2026").is_err());
    }

    #[test]
    fn dates_come_quarters_later_as_fine_as_they_were() {
        assert_eq!(quarters_between("2026-11-21", "2026-12-31"), Some(0));
        assert_eq!(quarters_between("2026-11-21", "2027-01-01"), Some(1));
        assert_eq!(quarters_between("2026-11-21", "2028-12-01"), Some(8));
        assert_eq!(quarters_between("2026-11-21", "2025-12-01"), Some(0));
        assert_eq!(quarters_between("2026-11-21", "soon"), None);
        let later =
            |date: &str, quarters, expected: &str| assert_eq!(quarters_later(date, quarters), expected);
        later("2026-Q3", 1, "2026-Q4");
        later("2026-Q3", 2, "2027-Q1");
        later("2028-12", 1, "2029-03");
        later("2026-03-31", 1, "2026-06-30");
        later("2027-11-30", 1, "2028-02-29");
        later("2026", 3, "2026");
        later("2026", 4, "2027");
        later("", 4, "");
    }
}
