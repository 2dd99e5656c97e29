//! Journeys as people write them: each fixture has the oddities of a kind of file found in public repositories.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{assert_whole, import_bytes, import_with, told};
use domain::{Language, Message};
use imports::{OfferKind, Options};
use std::path::Path;
use words::Words;

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/journeys").join(name);
    std::fs::read(path).unwrap()
}

macro_rules! reads {
    ($($test:ident: $file:literal, $language:ident;)*) => {$(
        #[test]
        fn $test() {
            let imported = import_bytes(&fixture($file), $file, Language::$language).unwrap();
            assert_whole(&imported.workbook);
            insta::assert_snapshot!(stringify!($test), told(&imported));
        }
    )*};
}

reads! {
    a_plain_journey_becomes_a_map_with_ratings: "quote-and-repair.mmd", English;
    a_journey_of_one_person_takes_them_as_the_buyer: "one-name-lifecycle.mmd", English;
    tasks_of_a_program_are_what_we_do: "user-and-assistant.mmd", English;
    a_committee_without_a_named_buyer_leaves_questions: "enterprise-committee.mmd", English;
    chinese_departments_serve_the_one_named_customer: "zh-departments.mmd", Chinese;
    french_brackets_stay_within_names: "fr-brackets.mmd", English;
    arabic_and_english_stand_side_by_side: "ar-en-mixed.mmd", English;
    emoji_stay_in_names: "pt-emoji.mmd", English;
    japanese_sections_tell_their_phase: "ja-subscription.mmd", Chinese;
    misspelt_german_is_still_read: "de-typos.mmd", English;
    padded_columns_and_words_for_listeners_are_read: "padded-columns.mmd", English;
    comments_at_the_end_are_named_in_the_report: "comments-at-the-end.mmd", English;
    scores_up_to_nine_are_no_ratings: "ten-steps-tabs.mmd", English;
    counts_and_notes_keep_lanes_of_their_own: "counts-and-notes.mmd", Chinese;
    everything_that_mermaid_takes_is_read: "everything-mermaid-takes.mmd", English;
    a_document_becomes_one_map_for_each_journey: "document.md", English;
}

fn refused(text: &[u8]) -> Message {
    import_bytes(text, "test", Language::English).unwrap_err().message()
}

#[test]
fn what_is_no_journey_is_named_with_its_place_and_a_next_step_in_both_languages() {
    let check = |text: &str, english: &str, chinese: &str| {
        let message = refused(text.as_bytes());
        for (language, expected) in [(Language::English, english), (Language::Chinese, chinese)] {
            let words = Words::of(language);
            assert_eq!(words.say(&message), expected);
            assert!(
                words.next(&message).is_some_and(|next| !next.is_empty() && !next.contains('{')),
                "{text}"
            );
        }
    };
    check("\n\n", "The file is empty.", "文件是空的。");
    check("%% only a comment\n", "The file is empty.", "文件是空的。");
    check(
        "\nsequenceDiagram\n  A->>B: hi",
        "Line 2: this is a sequence diagram, not a journey.",
        "第 2 行：这是时序图，不是旅程图。",
    );
    check(
        "stateDiagram-v2\n",
        "Line 1: this is a state diagram, not a journey.",
        "第 1 行：这是状态图，不是旅程图。",
    );
    check(
        "  Dear all,\nhere is the journey",
        "Line 1, column 3: “Dear” does not begin a Mermaid diagram.",
        "第 1 行第 3 列：“Dear”不是 Mermaid 图表的开头。",
    );
    check(
        "journey\n  title Nothing",
        "Line 1: the journey has no task.",
        "第 1 行：这个旅程图里没有任何任务。",
    );
    check("```rust\nx\n```", "The document has no Mermaid diagram in it.", "文档中没有 Mermaid 图表。");
    check(
        "# A\n```mermaid\npie\n```\n",
        "The document has one Mermaid diagram, and it is no journey: line 3 begins a pie chart.",
        "文档中有 1 个 Mermaid 图表，但不是旅程图：第 3 行起是饼图。",
    );
    let endless = format!("journey\n{}", "Wait: 3: Me\n".repeat(201));
    check(
        &endless,
        "The diagram has 201 tasks; a map has at most 200 stages. Line 202 is the first too many.",
        "图表有 201 个任务，而一张旅程图最多 200 个阶段；第 202 行起超出。",
    );
}

#[test]
fn what_is_no_text_is_refused() {
    let words = Words::of(Language::English);
    assert_eq!(words.say(&refused(b"\x89PNG\r\n\x1a\n\0\0")), "The file is not text.");
    let long = format!("journey\n  {}: 3: Me", "x".repeat(10_000_000));
    assert_eq!(words.say(&refused(long.as_bytes())), "The file has 10 MB; at most 4 MB are read.");
    let long = format!("journey\n  {}: 3: Me", "x".repeat(10_001));
    assert_eq!(
        words.say(&refused(long.as_bytes())),
        "Line 2 has 10,010 characters; at most 10,000 are read."
    );
}

#[test]
fn a_diagram_in_gbk_or_of_an_old_windows_is_read_and_its_encoding_is_said() {
    let plain = String::from_utf8(fixture("zh-departments.mmd")).unwrap();
    let expected = import_bytes(plain.as_bytes(), "a.mmd", Language::Chinese).unwrap();
    let (gbk, _, _) = encoding_rs::GBK.encode(&plain);
    let imported = import_bytes(&gbk, "a.mmd", Language::Chinese).unwrap();
    assert_eq!(imported.workbook, expected.workbook);
    assert_eq!(imported.import.remarks[0].what.id, "import-encoding-guessed");
    let imported =
        import_bytes(b"journey\n  K\xe4ufer fragt an: 3: K\xe4ufer", "a.mmd", Language::English).unwrap();
    assert_eq!(imported.workbook.stages[0].name, "Käufer fragt an");
}

#[test]
fn a_few_chinese_words_are_no_japanese_and_no_korean() {
    for text in [
        "journey\n title 客户\n section 买\n  付款: 4: 我\n",
        "journey\n 审批: 3: 财务\n",
        "journey\n 了解产品: 5: 顾客\n",
    ] {
        let (gbk, _, _) = encoding_rs::GBK.encode(text);
        for language in Language::ALL {
            let expected = import_bytes(text.as_bytes(), "a.mmd", *language).unwrap();
            let imported = import_bytes(&gbk, "a.mmd", *language).unwrap();
            assert_eq!(imported.workbook, expected.workbook, "{text}");
        }
    }
}

#[test]
fn what_only_japanese_and_koreans_write_stays_theirs() {
    use encoding_rs::{EUC_JP, EUC_KR, SHIFT_JIS};
    let japanese =
        "journey\n title お客様の旅\n section 検討\n  見積もりを依頼する: 4: 顧客\n  カードで払う: 2: 顧客\n";
    let korean =
        "journey\n title 고객 여정\n section 구매\n  견적을 요청한다: 4: 고객\n  카드로 결제한다: 2: 고객\n";
    for (text, encoding) in [(japanese, SHIFT_JIS), (japanese, EUC_JP), (korean, EUC_KR)] {
        let expected = import_bytes(text.as_bytes(), "a.mmd", Language::English).unwrap();
        let (bytes, _, _) = encoding.encode(text);
        let imported = import_bytes(&bytes, "a.mmd", Language::English).unwrap();
        assert_eq!(imported.workbook, expected.workbook, "{}", encoding.name());
    }
}

#[test]
fn windows_line_ends_and_utf16_make_no_difference() {
    let plain = String::from_utf8(fixture("zh-departments.mmd")).unwrap();
    let windows = plain.replace('\n', "\r\n");
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(windows.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let expected = import_bytes(plain.as_bytes(), "a", Language::Chinese).unwrap();
    assert_eq!(import_bytes(windows.as_bytes(), "a", Language::Chinese).unwrap(), expected);
    assert_eq!(import_bytes(&utf16, "a", Language::Chinese).unwrap(), expected);
}

#[test]
fn a_name_beyond_the_limit_is_shortened_and_kept_whole_in_the_notes() {
    let name = "long ".repeat(100);
    let imported =
        import_bytes(format!("journey\n{name}: 3: Me").as_bytes(), "a", Language::English).unwrap();
    assert_whole(&imported.workbook);
    assert!(imported.workbook.cells.iter().any(|cell| cell.text == name.trim()));
    assert!(imported.import.remarks.iter().any(|remark| remark.what.id == "import-name-cut"));
}

#[test]
fn the_largest_diagram_is_read() {
    let text = format!("journey\n{}", "Wait: 3: Me, You\n".repeat(200));
    let imported = import_bytes(text.as_bytes(), "a", Language::English).unwrap();
    assert_eq!(imported.workbook.stages.len(), 200);
    assert_eq!(imported.workbook.ratings.len(), 200);
}

#[test]
fn scores_of_another_scale_become_ratings_where_one_is_chosen_and_stay_as_they_were_written() {
    let options = Options::default().with(OfferKind::Scale, "1..10");
    let imported = import_with(&fixture("ten-steps-tabs.mmd"), "a.mmd", Language::English, &options).unwrap();
    assert_whole(&imported.workbook);
    insta::assert_snapshot!(told(&imported));
}

#[test]
fn a_scale_changes_nothing_of_diagrams_that_need_none() {
    let plain = fixture("quote-and-repair.mmd");
    let options = Options::default().with(OfferKind::Scale, "0..10");
    let with = import_with(&plain, "a.mmd", Language::English, &options).unwrap();
    assert_eq!(with, import_bytes(&plain, "a.mmd", Language::English).unwrap());
    assert!(with.import.offers.is_empty());
}
