//! Spreadsheets as people leave them: nothing of them is dropped or misread without a word.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{import_bytes, remarks, spreadsheet, write};
use domain::Language;
use rust_xlsxwriter::Format;
use words::Words;

#[test]
fn of_a_hundred_thousand_rows_those_that_fit_are_taken() {
    let bytes = spreadsheet(|book| {
        let sheet = book.add_worksheet();
        for row in 0..100_000 {
            sheet.write_string(row, 0, format!("lane {row}")).unwrap();
            sheet.write_number(row, 1, f64::from(row)).unwrap();
        }
    });
    let imported = import_bytes(&bytes, "a.xlsx", Language::English).unwrap();
    assert_eq!(imported.workbook.lanes.len(), 40);
    assert_eq!(
        remarks(&imported)[..2],
        [
            "Sheet1!A42: A map has at most 40 lanes; left out: rows 42–1000.",
            "Sheet1!B100000: At most 1000 rows are read: what stands from row 1001 on, as far as this cell, was left out.",
        ]
    );
}

#[test]
fn a_stray_cell_far_away_is_named_and_the_table_is_taken() {
    let stray = |row: u32, column: u16, table: bool| {
        let bytes = spreadsheet(|book| {
            let sheet = book.add_worksheet();
            if table {
                write(sheet, &[&["Stage", "Find"], &["Pain points", "a"]]);
            } else {
                write(sheet, &[&["Stage"], &["Pain points"]]);
            }
            sheet.write_string(row, column, "far").unwrap();
        });
        import_bytes(&bytes, "a.xlsx", Language::English)
    };
    assert_eq!(
        remarks(&stray(1_048_575, 16_383, true).unwrap())[0],
        "Sheet1!XFD1048576: At most 1000 rows are read: what stands from row 1048576 on, as far as this cell, was left out."
    );
    assert_eq!(
        remarks(&stray(1, 16_383, true).unwrap())[0],
        "Sheet1!XFD2: At most 1000 columns are read: what stands from column XFD on, as far as this cell, was left out."
    );
    let refused = stray(0, 16_383, false).unwrap_err();
    let words = Words::of(Language::English);
    assert!(words.say(&refused.message()).contains("Sheet1!XFD1"), "{refused}");
    assert!(words.next(&refused.message()).is_some());
}

#[test]
fn hidden_rows_and_columns_are_read_and_said() {
    let bytes = spreadsheet(|book| {
        book.add_worksheet().set_name("Cover").unwrap();
        let sheet = book.add_worksheet().set_name("Map").unwrap();
        write(sheet, &[&["Stage", "Find", "Buy", "Use"], &["Pain points", "a", "b"], &["Channel", "c"]]);
        for row in [1, 2, 7] {
            sheet.set_row_hidden(row).unwrap();
        }
        for column in [2, 3, 9] {
            sheet.set_column_hidden(column).unwrap();
        }
    });
    let imported = import_bytes(&bytes, "a.xlsx", Language::English).unwrap();
    assert_eq!((imported.workbook.stages.len(), imported.workbook.lanes.len()), (3, 2));
    let said: Vec<String> =
        remarks(&imported).into_iter().filter(|remark| remark.contains("Hidden")).collect();
    assert_eq!(
        said,
        [
            "Map!C1: Hidden in the spreadsheet, and read as well: columns C–D.",
            "Map!A2: Hidden in the spreadsheet, and read as well: rows 2–3.",
        ]
    );
}

#[test]
fn a_cell_that_shows_a_percentage_is_read_as_one() {
    let shares = [
        ("0%", 0.12, "12%"),
        ("0.00%", 0.07, "7%"),
        ("0%", 0.0825, "8.25%"),
        ("0.0", 0.5, "0.5"),
        ("0\"%\"", 12.0, "12"),
    ];
    let bytes = spreadsheet(|book| {
        let sheet = book.add_worksheet();
        write(sheet, &[&["Stage", "A", "B", "C", "D", "E"], &["KPI"]]);
        for (column, (format, value, _)) in (1..).zip(shares) {
            let format = Format::new().set_num_format(format);
            sheet.write_number_with_format(1, column, value, &format).unwrap();
        }
    });
    let imported = import_bytes(&bytes, "a.xlsx", Language::English).unwrap();
    let texts: Vec<&str> = imported.workbook.cells.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(texts, shares.map(|(_, _, text)| text));
}
