//! Laws that hold for any text and any diagram.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{assert_whole, import_bytes};
use domain::Language;
use imports::mermaid::{Diagram, Section, Task, read};
use proptest::prelude::*;

/// Writes a diagram as Mermaid text, one of the many ways to do so.
fn print(diagram: &Diagram) -> String {
    let mut text = "journey\n".to_owned();
    if let Some(title) = &diagram.title {
        text.push_str(&format!("  title {title}\n"));
    }
    if let Some(description) = &diagram.description {
        text.push_str(&format!("  accDescr: {description}\n"));
    }
    for section in &diagram.sections {
        if let Some(name) = &section.name {
            text.push_str(&format!("  section {name}\n"));
        }
        for task in &section.tasks {
            text.push_str(&format!("    {}: {}: {}\n", task.name, task.score, task.actors.join(", ")));
        }
    }
    text
}

/// The diagram without the places of its parts, which printing chooses.
fn content(diagram: &Diagram) -> Diagram {
    let task = |task: &Task| Task { line: 0, column: 0, ..task.clone() };
    let section = |section: &Section| Section {
        line: 0,
        name: section.name.clone(),
        tasks: section.tasks.iter().map(task).collect(),
    };
    Diagram { line: 0, sections: diagram.sections.iter().map(section).collect(), ..diagram.clone() }
}

/// Words that no rule of the grammar reads as anything else.
fn words() -> impl Strategy<Value = String> {
    "([a-zé付款ユت][a-zé0-9付款ユت🔍&<→'-]{0,8} ?){1,3}"
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .prop_filter("a keyword begins a statement of its own", |text| {
            let text = text.to_lowercase();
            !["title", "section", "acctitle", "accdescr", "journey"].iter().any(|word| text.starts_with(word))
        })
}

fn task() -> impl Strategy<Value = Task> {
    let actors = proptest::collection::btree_set(words(), 0..4);
    (words(), 0_u16..12, actors).prop_map(|(name, score, actors)| Task {
        name: name.into(),
        score: score.to_string().into(),
        value: Some(f64::from(score)),
        written_actors: actors.iter().cloned().collect::<Vec<_>>().join(", ").into(),
        actors: actors.into_iter().map(Into::into).collect(),
        ..Task::default()
    })
}

fn diagram() -> impl Strategy<Value = Diagram> {
    let section = (words(), proptest::collection::vec(task(), 1..5)).prop_map(|(name, tasks)| Section {
        line: 0,
        name: Some(name.into()),
        tasks,
    });
    (proptest::option::of(words()), proptest::option::of(words()), proptest::collection::vec(section, 1..5))
        .prop_map(|(title, description, sections)| Diagram {
            title: title.map(Into::into),
            description: description.map(Into::into),
            sections,
            ..Diagram::default()
        })
}

/// Texts made of what the grammar looks for, in any order.
fn mermaid_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("journey".to_owned()),
        Just("title ".to_owned()),
        Just("section ".to_owned()),
        Just("accDescr {".to_owned()),
        Just("accTitle:".to_owned()),
        Just("}".to_owned()),
        Just("%%{init".to_owned()),
        Just("}%%".to_owned()),
        Just("%%".to_owned()),
        Just("---".to_owned()),
        Just("```mermaid".to_owned()),
        Just("```".to_owned()),
        Just("\n".to_owned()),
        Just(": ".to_owned()),
        Just("：".to_owned()),
        Just("#35;".to_owned()),
        Just("#".to_owned()),
        Just("(".to_owned()),
        Just("）".to_owned()),
        Just(",".to_owned()),
        Just("<br/>".to_owned()),
        Just("5".to_owned()),
        Just("٥".to_owned()),
        Just("-1e9".to_owned()),
        Just("\u{1}".to_owned()),
        ".{0,6}",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Tables of hostile and of ordinary fields.
fn table_like() -> impl Strategy<Value = String> {
    let field = prop_oneof![
        Just(String::new()),
        Just("\u{1}".to_owned()),
        Just("\u{ffff}\t".to_owned()),
        Just("\"two\nlines\"".to_owned()),
        Just("Stages".to_owned()),
        Just("Phase".to_owned()),
        Just("Satisfaction".to_owned()),
        Just("Confidence".to_owned()),
        Just("5".to_owned()),
        Just("Pain".to_owned()),
        ".{0,4}",
    ];
    proptest::collection::vec(proptest::collection::vec(field, 1..5), 1..8)
        .prop_map(|rows| rows.iter().map(|row| row.join(",")).collect::<Vec<_>>().join("\n"))
}

fn place(bytes: &[u8]) {
    if let Ok(imported) = import_bytes(bytes, "any\u{0}name", Language::English) {
        assert!(!imported.workbook.maps.is_empty());
        assert_whole(&imported.workbook);
        for cell in &imported.workbook.cells {
            assert!(!cell.text.trim().is_empty());
            // A table may hold tabs within a cell, and a workbook keeps them.
            assert!(!cell.text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_an_import_fail_otherwise_than_by_saying_so(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        place(&bytes);
    }

    #[test]
    fn no_text_makes_an_import_fail_otherwise_than_by_saying_so(text in mermaid_like()) {
        place(text.as_bytes());
        place(format!("journey\n{text}").as_bytes());
    }

    #[test]
    fn no_table_makes_an_import_fail_otherwise_than_by_saying_so(text in table_like()) {
        place(text.as_bytes());
    }

    #[test]
    fn reading_a_printed_diagram_gives_it_back(diagram in diagram()) {
        let reading = read(&print(&diagram)).unwrap();
        prop_assert_eq!(reading.diagrams.iter().map(content).collect::<Vec<_>>(), vec![diagram]);
        prop_assert!(reading.remarks.is_empty());
    }
}
