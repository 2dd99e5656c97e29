//! Spreadsheets as people leave them: nothing of them is dropped or misread without a word.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{import_bytes, remarks, spreadsheet, write};
use domain::Language;
use rust_xlsxwriter::Format;
use std::io::{Cursor, Write};
use words::Words;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

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
            "Sheet1!B100000: At most 1,000 rows are read: what stands from row 1001 on, as far as this cell, was left out.",
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
        "Sheet1!XFD1048576: At most 1,000 rows are read: what stands from row 1048576 on, as far as this cell, was left out."
    );
    assert_eq!(
        remarks(&stray(1, 16_383, true).unwrap())[0],
        "Sheet1!XFD2: At most 1,000 columns are read: what stands from column XFD on, as far as this cell, was left out."
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

/// An archive with these parts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A spreadsheet of these parts.
fn parts(book: &str, sheet: &str) -> Vec<u8> {
    let package = r#"<Relationships><Relationship Type="t/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    let types = r#"<Relationships><Relationship Id="r1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let (rels, sheets) = ("xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml");
    archive(&[("_rels/.rels", package), ("xl/workbook.xml", book), (rels, types), (sheets, sheet)])
}

/// A spreadsheet with one sheet, which is called A.
fn with_sheet(sheet: &str) -> Vec<u8> {
    parts(
        r#"<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#,
        sheet,
    )
}

#[test]
fn formulas_that_were_never_computed_are_named_with_their_cells() {
    let left_out = |rows: std::ops::Range<usize>| {
        let cell = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
        let row = |at: usize| {
            let (name, known) =
                (cell(&format!("A{at}"), &format!("Lane {at}")), cell(&format!("B{at}"), "a"));
            format!("<row r=\"{at}\">{name}{known}<c r=\"C{at}\"><f>NOW()</f><v/></c></row>")
        };
        let head = [cell("A1", "Stage"), cell("B1", "Find"), cell("C1", "Buy")].concat();
        let rows: String = rows.map(row).collect();
        let sheet = format!("<worksheet><sheetData><row r=\"1\">{head}</row>{rows}</sheetData></worksheet>");
        let imported = import_bytes(&with_sheet(&sheet), "a.xlsx", Language::English).unwrap();
        remarks(&imported).swap_remove(0)
    };
    assert_eq!(left_out(3..4), "A!C3: A formula whose value was never computed: left out.");
    let several = "A!C3: 3 formulas whose values were never computed: C3, C4, C5 were left out.";
    assert_eq!(left_out(3..6), several);
    assert!(left_out(3..23).ends_with("C13, C14 and 8 more were left out."), "{}", left_out(3..23));
}

#[test]
fn what_is_wrong_with_a_spreadsheet_is_said_in_the_words_of_the_reader_of_the_sentence() {
    let whole = spreadsheet(|book| write(book.add_worksheet(), &[&["Stage", "Find"], &["Pain points", "a"]]));
    let protected: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let protected = [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], &protected[..]].concat();
    let cases = [
        (whole[..whole.len() / 2].to_vec(), "damaged or was cut short", "文件已损坏或不完整"),
        (b"PK\x03\x04rubbish".to_vec(), "damaged or was cut short", "文件已损坏或不完整"),
        (archive(&[("content.xml", "<office/>")]), "a part of it is missing", "其中缺少一部分内容"),
        (parts("<workbook></workbook>", ""), "there is no sheet in it", "其中没有工作表"),
        (with_sheet("<worksheet><sheetData><row"), "not written as spreadsheets are", "不是电子表格的写法"),
        (
            with_sheet("<worksheet><sheetData><row><c r=\"1A\"><v>1</v></c></row></sheetData></worksheet>"),
            "a cell in it",
            "单元格",
        ),
        (protected, "protected by a password", "密码保护"),
    ];
    for (bytes, english, chinese) in cases {
        let error = import_bytes(&bytes, "a.xlsx", Language::English).unwrap_err();
        let said = |language: Language| Words::of(language).say(&error.message());
        assert!(said(Language::English).contains(english), "{}", said(Language::English));
        let chinese_words = said(Language::Chinese);
        assert!(
            chinese_words.contains(chinese) && !chinese_words.contains(|c: char| c.is_ascii_alphabetic()),
            "{chinese_words}"
        );
        assert!(Words::of(Language::Chinese).next(&error.message()).is_some());
    }
}

#[test]
fn a_sheet_of_notes_beside_a_journey_is_said_and_left_out() {
    let notes = |beside: bool| {
        let bytes = spreadsheet(|book| {
            if beside {
                write(
                    book.add_worksheet(),
                    &[
                        &["Harbour Freight 2026"],
                        &["prepared by Ann"],
                        &["Stage", "Find", "Buy", "Use"],
                        &["Pain points", "a", "b", "c"],
                        &["Satisfaction", "4", "n/a", "5"],
                    ],
                );
            }
            write(book.add_worksheet(), &[&["Ask Ben."], &["And Ann."]]);
            write(book.add_worksheet(), &[&["Tea."], &["Milk."]]);
        });
        import_bytes(&bytes, "a.xlsx", Language::English)
    };
    let imported = notes(true).unwrap();
    assert_eq!(imported.import.maps.len(), 1);
    // The words of a kind of lane tell nothing in the middle of a name.
    assert_eq!(imported.import.title, "Harbour Freight 2026");
    assert_eq!(imported.workbook.ratings.iter().map(|row| row.score).collect::<Vec<_>>(), [Some(4), Some(5)]);
    let said = remarks(&imported);
    assert!(said.contains(&"The sheet “Sheet2” holds no journey: left out.".to_owned()), "{said:#?}");
    assert!(said.contains(&"Sheet1!C5: “n/a” is no rating: left out.".to_owned()), "{said:#?}");
    assert!(matches!(notes(false), Err(imports::Error::NoStages { .. })));
}
