//! Mermaid → workbook → Mermaid: titles, sections, tasks, scores and actors stay what they were.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::{Context, Edit, Language, apply, methods};
use imports::mermaid::{Reading, read};
use imports::{OfferKind, Options};
use proptest::prelude::*;
use std::path::Path;

/// The diagrams of a text, as they are after they were maps of a workbook.
fn through_a_workbook(text: &str, language: Language, options: &Options) -> String {
    let import = imports::read(text.as_bytes(), "A file.mmd", language, options).unwrap();
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        format!("id-{count}")
    };
    let edit = Edit::AddMaps { maps: import.maps };
    let book = apply(&methods::blank(language), &edit, &mut Context { new_id: &mut new_id }).unwrap();
    let diagrams =
        book.maps.iter().map(|map| format!("```mermaid\n{}```\n", exports::mermaid(&book, &map.id)));
    diagrams.collect()
}

/// What must stay: the title, and each task with its section, score and actors.
fn content(reading: &Reading) -> Vec<(Option<String>, Vec<[String; 4]>)> {
    let tasks = |diagram: &imports::mermaid::Diagram| {
        diagram
            .tasks()
            .map(|(section, task)| {
                let section = section.name.as_deref().unwrap_or_default().to_owned();
                // Digits of another script come back as the ones that Mermaid reads.
                let score = task.value.map_or_else(|| task.score.to_string(), |value| value.to_string());
                [section, task.name.to_string(), score, task.actors.join("|")]
            })
            .collect()
    };
    let title = |diagram: &imports::mermaid::Diagram| {
        diagram.title.as_ref().or(diagram.accessible_title.as_ref()).map(ToString::to_string)
    };
    reading.diagrams.iter().map(|diagram| (title(diagram), tasks(diagram))).collect()
}

fn check(text: &str, language: Language, options: &Options) {
    let mut before = content(&read(text).unwrap());
    // A diagram without a title is called after its file.
    for (title, _) in &mut before {
        title.get_or_insert_with(|| "A file".to_owned());
    }
    let written = through_a_workbook(text, language, options);
    let after = content(&read(&written).unwrap());
    // Maps of one workbook have names of their own.
    let numbered = before.len() > 1;
    for ((title, tasks), (written_title, written_tasks)) in before.iter().zip(&after) {
        assert!(title == written_title || (numbered && written_title > title), "{text}\n{written}");
        assert_eq!(tasks, written_tasks, "{text}\n{written}");
    }
    assert_eq!(before.len(), after.len());
}

#[test]
fn every_journey_that_people_wrote_comes_back() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/journeys");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for language in Language::ALL {
            check(&text, *language, &Options::default());
            check(&text, *language, &Options::default().with(OfferKind::Scale, "0..10"));
        }
        count += 1;
    }
    assert!(count >= 16);
}

#[test]
fn a_name_beyond_the_limit_comes_back_whole() {
    let text = format!("journey\n  section A\n    {}: 3: Me (a, b), You\n", "long ".repeat(100));
    check(&text, Language::English, &Options::default());
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zé付款ユت][A-Za-z0-9é付款ت🔍&'<>()%/.-]{0,12}",
        Just("Title page".to_owned()),
        Just("section".to_owned()),
        Just("journeys".to_owned()),
        Just("at 10#58;30".to_owned()),
        Just("#35;1 #amp; more".to_owned()),
        Just("50 %".to_owned()),
    ]
}

fn score() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..12_u8).prop_map(|score| score.to_string()),
        Just("3.5".to_owned()),
        Just("-1".to_owned()),
        Just("1e2".to_owned()),
        Just(" ".to_owned()),
        Just("good".to_owned()),
    ]
}

fn diagram() -> impl Strategy<Value = String> {
    let actors = proptest::collection::vec(words(), 0..4).prop_map(|actors| actors.join(", "));
    let task = (words(), score(), actors).prop_map(|(name, score, actors)| {
        // A keyword at the beginning makes a line of another kind; Mermaid wants it as a code, as we write it.
        format!("    ·{name}: {score}: {actors}\n")
    });
    let section = (words(), proptest::collection::vec(task, 1..5))
        .prop_map(|(name, tasks)| format!("  section {name}\n{}", tasks.concat()));
    (proptest::option::of(words()), proptest::collection::vec(section, 1..5)).prop_map(|(title, sections)| {
        let title = title.map(|title| format!("  title {title}\n")).unwrap_or_default();
        format!("journey\n{title}{}", sections.concat())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_journey_comes_back(text in diagram(), chinese in any::<bool>(), scale in any::<bool>()) {
        let language = if chinese { Language::Chinese } else { Language::English };
        let options = Options::default();
        check(&text, language, &if scale { options.with(OfferKind::Scale, "0..10") } else { options });
    }
}
