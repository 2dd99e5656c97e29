//! CSV: a table as text, its fields divided by commas, semicolons or tabs.

use super::beyond::Beyond;
use super::quotes::{MOST_OPEN, mend};
use super::{Grid, MOST_LINES};
use crate::Error;
use crate::remark::{Remark, Weight};
use csv::{Position, Reader, ReaderBuilder};
use domain::Message;

/// What divides fields, the first one where none is told from the others.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many records are looked at to tell the delimiter.
const SAMPLE: usize = 30;
/// How many lines of text may stand above a table: a title, who was there, a date.
const ABOVE: usize = 4;

/// The table of a text: as many of its rows and columns as are read, and what stands beyond them.
///
/// # Errors
/// [`Error`] when nothing stands within them, or too many quotes never close.
pub(crate) fn read(text: &str) -> Result<Grid, Error> {
    let delimiter = delimiter(text);
    let mended = mend(text, delimiter);
    if mended.open.len() > MOST_OPEN {
        let (line, column) = mended.open[0];
        return Err(Error::OpenQuotes { line, column, allowed: MOST_OPEN });
    }
    let mut reader = reader(&mended.text, delimiter);
    let mut grid = Grid { lines: Some(Vec::new()), decimal_comma: delimiter == b';', ..Grid::default() };
    grid.remarks.extend(mended.open.iter().map(|(line, column)| {
        Remark::on_line(*line, *column, Weight::Read, Message::new("import-quote-open"))
    }));
    let mut beyond = Beyond::default();
    let mut given = 0;
    let mut record = csv::StringRecord::new();
    // Reading from a text in memory never fails: records may be of any length.
    while let Ok(true) = reader.read_record(&mut record) {
        given += 1;
        let line = record.position().map_or(given, |position| line_of(&mended.text, position));
        // Spreadsheet programs write rows and columns that are empty throughout; these are missed by nobody.
        let filled =
            (1..).zip(&record).filter(|(_, field)| !field.trim().is_empty()).map(|(column, _)| column);
        if given > MOST_LINES {
            filled.last().into_iter().for_each(|column| beyond.below(line, column));
            continue;
        }
        filled.filter(|column| *column > MOST_LINES).for_each(|column| beyond.beside(line, column));
        grid.lines.get_or_insert_default().push(line);
        grid.rows.push(record.iter().take(MOST_LINES).map(without_guard).collect());
    }
    grid.leave_out(&beyond)?;
    Ok(grid)
}

/// The line that a record begins on: empty ones before it are counted with it.
fn line_of(text: &str, position: &Position) -> usize {
    let [line, byte] = [position.line(), position.byte()].map(|it| usize::try_from(it).unwrap_or(usize::MAX));
    let rest = text.as_bytes().get(byte..).unwrap_or_default();
    let empty = rest.iter().take_while(|byte| **byte == b'\n').count();
    line.saturating_add(empty)
}

/// Whether a text looks like a table: several records, nearly all of the same number of fields. Lines above them count
/// as well, since letters begin as tables with a title do.
pub(crate) fn is_table(text: &str) -> bool {
    let delimiter = delimiter(text);
    evenness(&mend(text, delimiter).text, delimiter, 0)
        .is_some_and(|(records, fields)| records >= 2 && fields >= 2)
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// The delimiter that gives the most fields, in records of even length. One that leaves quotes only where they enclose
/// a field goes before one that leaves them within.
fn delimiter(text: &str) -> u8 {
    let mut best = (DELIMITERS[0], (false, 1));
    for delimiter in DELIMITERS {
        let mended = mend(text, delimiter);
        if let Some((_, fields)) = evenness(&mended.text, delimiter, ABOVE)
            && fields > 1
        {
            let rank = (quotes_enclose(&mended.text, delimiter), fields);
            if rank > best.1 {
                best = (delimiter, rank);
            }
        }
    }
    best.0
}

/// Whether every quote of a text opens or closes a field or stands doubled in one that is quoted (RFC 4180).
fn quotes_enclose(text: &str, delimiter: u8) -> bool {
    let is_end = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
    let mut bytes = text.bytes().peekable();
    let (mut begins, mut quoted) = (true, false);
    while let Some(byte) = bytes.next() {
        match (quoted, byte) {
            (true, b'"') if bytes.next_if_eq(&b'"').is_some() => {}
            (true, b'"') => {
                quoted = false;
                if bytes.peek().is_some_and(|next| !is_end(*next)) {
                    return false;
                }
            }
            (false, b'"') if begins => (quoted, begins) = (true, false),
            (false, b'"') => return false,
            (false, byte) => begins = is_end(byte),
            (true, _) => {}
        }
    }
    true
}

/// The number of records that were looked at, some lines of text above them aside, and the length that most of them
/// have; nothing if fewer than two thirds of them have it.
fn evenness(text: &str, delimiter: u8, above: usize) -> Option<(usize, usize)> {
    let lengths: Vec<usize> = reader(text, delimiter)
        .into_records()
        .map_while(Result::ok)
        .filter(|record| record.iter().any(|field| !field.trim().is_empty()))
        .take(SAMPLE)
        .map(|record| record.len())
        .collect();
    let above = lengths.iter().take(above).take_while(|length| **length == 1).count();
    let lengths = if lengths.len() >= above + 2 { &lengths[above..] } else { &lengths };
    let usual = lengths
        .iter()
        .copied()
        .max_by_key(|length| (lengths.iter().filter(|other| *other == length).count(), *length))?;
    let even = lengths.iter().filter(|length| **length == usual).count();
    (even * 3 >= lengths.len() * 2).then_some((lengths.len(), usual))
}

/// A field without the apostrophe that keeps spreadsheets from taking it for a formula.
fn without_guard(field: &str) -> String {
    let guarded =
        field.starts_with('\'') && field.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t']);
    if guarded { field[1..].to_owned() } else { field.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::remark::Place;

    fn rows(text: &str) -> Vec<Vec<String>> {
        read(text).unwrap().rows
    }

    #[test]
    fn the_delimiter_is_told_by_what_divides_evenly() {
        let expected = [["Stage", "Find, compare"], ["Pain", "slow; dear"]];
        for text in [
            "Stage,\"Find, compare\"\nPain,slow; dear\n",
            "Stage;Find, compare\nPain;\"slow; dear\"\n",
            "Stage\tFind, compare\nPain\tslow; dear\n",
        ] {
            assert_eq!(rows(text), expected, "{text}");
        }
    }

    #[test]
    fn what_stands_within_quotes_divides_nothing() {
        assert_eq!(rows("+,Kind,\"a||\"\"|\"\n"), [["+", "Kind", "a||\"|"]]);
        assert_eq!(rows("a;b\n5\" pipe;c\n"), [["a", "b"], ["5\" pipe", "c"]]);
    }

    #[test]
    fn lines_within_a_field_stay_and_the_rows_behind_them_know_their_line() {
        let grid = read("a,\"one\ntwo\"\nb,\"say \"\"hello\"\"\"\n").unwrap();
        assert_eq!(grid.rows, [["a", "one\ntwo"], ["b", "say \"hello\""]]);
        assert_eq!((grid.place(1, 1).line, grid.place(1, 1).column), (3, 2));
        assert_eq!(read("a,b\n\n\nc,d\n").unwrap().place(1, 0).line, 4);
    }

    #[test]
    fn of_a_hundred_thousand_rows_a_thousand_are_read_and_the_last_of_the_others_is_named() {
        let grid = read(&"a,b,c\n".repeat(100_000)).unwrap();
        assert_eq!((grid.rows.len(), grid.beyond), (MOST_LINES, Some(Place::new(100_000, 3))));
    }

    #[test]
    fn rows_and_columns_that_are_empty_throughout_are_not_missed() {
        let text = format!("a,b{}\n{}", ",".repeat(2000), ",\n".repeat(2000));
        let grid = read(&text).unwrap();
        assert_eq!((grid.beyond, grid.remarks), (None, Vec::new()));
    }

    #[test]
    fn a_quote_that_never_closes_is_said_where_it_opens_and_swallows_no_row() {
        let said = |text: &str| {
            let grid = read(text).unwrap();
            let places = grid.remarks.into_iter().filter_map(|remark| remark.place).collect::<Vec<_>>();
            (grid.rows, places)
        };
        let expected = [["Stage", "Find", "Buy"], ["Pain", "slow", "dear"], ["Gain", "a", "b"]];
        for text in [
            "Stage,Find,Buy\nPain,\"slow,dear\nGain,a,b\n",
            "Stage;Find;Buy\nPain;\"slow;dear\nGain;\"a\";b\n",
            "Stage\tFind\tBuy\nPain\t\"slow\tdear\nGain\ta\tb\n",
        ] {
            let (rows, places) = said(text);
            assert_eq!(
                (rows, places),
                (expected.map(|row| row.map(str::to_owned).to_vec()).to_vec(), vec![Place::new(2, 2)]),
                "{text}"
            );
        }
        let error = read(&format!("a,b\n{}", "c,\"d\n".repeat(99)));
        assert_eq!(error, Err(Error::OpenQuotes { line: 2, column: 2, allowed: MOST_OPEN }));
    }

    #[test]
    fn only_the_apostrophe_before_a_formula_is_a_guard() {
        assert_eq!(rows("'=1,''=1,'-,'tis,'\n"), [["=1", "'=1", "-", "'tis", "'"]]);
    }

    #[test]
    fn lines_of_text_above_a_table_do_not_hide_what_divides_it() {
        let expected = vec![vec!["Q3 workshop"], vec!["Berlin"], vec!["Stage", "Find"], vec!["Pain", "slow"]];
        assert_eq!(rows("Q3 workshop\nBerlin\nStage;Find\nPain;slow\n"), expected);
    }

    #[test]
    fn prose_is_no_table() {
        assert!(!is_table("Dear all,\nhere is the journey\nas we know it"));
        assert!(!is_table("Dear Ana\nthanks a lot\nhello, world\nyes, sure\n"));
        assert!(is_table("Stage,Find,Buy\nPain,slow,dear\n"));
    }
}
