//! How long a person waits: an edit from command to reply, with everything durable on disk, on a large workbook.

#![expect(clippy::expect_used, reason = "A benchmark that cannot be set up has nothing to measure.")]

use desk::imports::Options;
use desk::{Desk, Places};
use divan::{Bencher, black_box};
use serde_json::json;

/// The one of the programs, so that their speed is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// 50 stages × 12 lanes, 30 respondents, 60 offerings.
fn large() -> (tempfile::TempDir, Desk, std::path::PathBuf) {
    on_disk(&domain::testing::large_workbook(50, 12, 30, 60))
}

/// A workbook in a file on the disk that the project is built on.
fn on_disk(workbook: &domain::Workbook) -> (tempfile::TempDir, Desk, std::path::PathBuf) {
    // The system's temporary folder may be memory, which would flatter us.
    let target = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target");
    let folder = tempfile::tempdir_in(target).expect("the target folder is there");
    let json = storage::json::write(workbook).expect("a workbook is text");
    let from = folder.path().join("large.json");
    std::fs::write(&from, json).expect("the disk has room");
    let desk = Desk::new(Places::within(folder.path()));
    let to = folder.path().join("large.clientline");
    desk.import_into(&from, &to, &Options::default()).expect("our own JSON is imported");
    (folder, desk, to)
}

/// What opening answers.
fn opened(desk: &Desk, path: &std::path::Path, screen: &str) -> serde_json::Value {
    let answer = desk.call("open", json!({ "path": path, "focus": { "screen": screen } })).expect("opens");
    serde_json::from_str(answer.get()).expect("an answer is JSON")
}

/// From the name of a command and its JSON to the JSON of its reply.
#[divan::bench(args = ["journey", "ratings", "spectrum"])]
fn an_edit(bencher: Bencher, screen: &str) {
    let (_folder, desk, path) = large();
    let focus = json!({ "screen": screen });
    let opened = opened(&desk, &path, "ratings");
    let reading = &opened["changed"]["view"]["reading"];
    let (respondent, stage) = (&reading["respondents"][0]["id"], &reading["stages"][0]["stage"]["id"]);
    let mut score = 0u8;
    bencher.bench_local(|| {
        score = score % 5 + 1;
        let edit = json!({ "edit": "rate", "respondent": respondent, "stage": stage, "aspect": "retention", "opinion": { "score": score } });
        black_box(desk.call("edit", json!({ "edit": edit, "focus": focus })).expect("is done"))
    });
}

/// A word typed into a cell of the largest map that a workbook holds, with a hundred people who rated it: from the
/// command to the reply as text.
#[divan::bench]
fn a_word_in_the_largest_map(bencher: Bencher) {
    let (_folder, desk, path) = on_disk(&domain::testing::large_workbook(200, 20, 100, 12));
    let focus = json!({ "screen": "journey" });
    desk.call("open", json!({ "path": path, "focus": focus })).expect("opens");
    let mut number = 0_u32;
    bencher.bench_local(|| {
        number += 1;
        let edit = json!({ "edit": "write", "stage": "stage-0", "lane": "lane-0", "text": format!("Word {number}") });
        black_box(desk.call("edit", json!({ "edit": edit, "focus": focus })).expect("is done"))
    });
}

/// One of a hundred people rates one of two hundred stages: from the command to the reply as text.
#[divan::bench]
fn a_rating_of_the_largest_map(bencher: Bencher) {
    let (_folder, desk, path) = on_disk(&domain::testing::large_workbook(200, 20, 100, 12));
    let focus = json!({ "screen": "ratings" });
    desk.call("open", json!({ "path": path, "focus": focus })).expect("opens");
    let mut score = 0u8;
    bencher.bench_local(|| {
        score = score % 5 + 1;
        let edit = json!({ "edit": "rate", "respondent": "respondent-0", "stage": "stage-0", "aspect": "retention", "opinion": { "score": score } });
        black_box(desk.call("edit", json!({ "edit": edit, "focus": focus })).expect("is done"))
    });
}

/// The reply alone: what the screen is sent, as text.
#[divan::bench(args = ["journey", "ratings", "spectrum", "plan"])]
fn a_look(bencher: Bencher, screen: &str) {
    let (_folder, desk, path) = large();
    let focus = json!({ "screen": screen });
    desk.call("open", json!({ "path": path, "focus": focus })).expect("opens");
    bencher.bench_local(|| black_box(desk.call("view", json!({ "focus": focus })).expect("shows")));
}

/// A plan of twelve plays whose business has so many segments, over ten years.
fn business(segments: usize) -> domain::Workbook {
    let mut book = domain::methods::sample("northwind").unwrap_or_default();
    book.case.months = 120;
    let first = book.drivers.first().map(|row| row.segment.clone()).expect("the sample has a case");
    let figures: Vec<_> = book.drivers.iter().filter(|row| row.segment == first).cloned().collect();
    book.drivers.rows_mut().clear();
    for number in 0..segments {
        let id = domain::SegmentId::from(format!("segment-{number}").as_str());
        let name = format!("Segment {number}");
        book.segments.rows_mut().push(domain::Segment { id: id.clone(), name });
        let own = figures.iter().map(|row| domain::Driver { segment: id.clone(), ..row.clone() });
        book.drivers.rows_mut().extend(own);
    }
    book
}

/// One figure of the business case changed: from the command to the reply as text, with every scenario computed anew and
/// the cash chart drawn, as the window asks for it.
#[divan::bench(args = [2, 12])]
fn a_driver_of_the_case(bencher: Bencher, segments: usize) {
    let (_folder, desk, path) = on_disk(&business(segments));
    let focus = json!({ "screen": "plan" });
    desk.call("open", json!({ "path": path, "focus": focus })).expect("opens");
    let scene = json!({ "chart": "cash", "focus": focus, "width": 900.0, "height": 360.0, "theme": "light" });
    let mut likely = 0.01;
    bencher.bench_local(|| {
        likely = if likely > 0.02 { 0.01 } else { likely + 0.001 };
        let driver = json!({
            "offering": "insight-suite", "segment": "segment-0", "driver": "churn",
            "low": likely, "likely": likely, "high": likely, "source": "", "confidence": "guess",
        });
        let edit = json!({ "edit": "set_driver", "driver": driver, "currency": null });
        black_box(
            desk.call("edit", json!({ "edit": edit, "focus": focus, "scene": scene })).expect("is done"),
        )
    });
}

/// Opening, until the first screen is ready.
#[divan::bench]
fn opening(bencher: Bencher) {
    let (_folder, desk, path) = large();
    let focus = json!({ "screen": "journey" });
    bencher.bench_local(|| {
        desk.call("close", json!({})).expect("closes");
        black_box(desk.call("open", json!({ "path": path, "focus": focus })).expect("opens"))
    });
}

/// One frame of a drag: the chart as if the marker were there.
#[divan::bench]
fn a_frame_of_a_drag(bencher: Bencher) {
    let (_folder, desk, path) = large();
    let focus = json!({ "screen": "spectrum" });
    let opened = opened(&desk, &path, "spectrum");
    let ours = opened["changed"]["view"]["reading"]["offerings"]
        .as_array()
        .and_then(|all| all.iter().find(|reading| reading["offering"]["kind"] == "ours"))
        .map(|reading| reading["offering"]["id"].clone())
        .expect("one is ours");
    let edit = |position: u8| json!({ "edit": "set_target", "offering": ours, "position": position, "reason": "", "by": "" });
    let scene =
        json!({ "chart": "spectrum", "focus": focus, "width": 1100, "height": 620, "theme": "light" });
    let mut position = 0u8;
    bencher.bench_local(|| {
        let shown = edit(position);
        position = (position + 1) % 100;
        let preview = json!({ "scene": scene, "edit": edit(position), "shown": shown });
        black_box(desk.call("preview", preview).expect("is drawn"))
    });
}
