//! The journeys of a folder, as the tests and the benchmark beside Mermaid's own parser want them.
//!
//! `journeys FOLDER` prints a line of JSON for each file: what was read, and what the maps made of it are written as.
//! `journeys --time FOLDER` reads all files some rounds and prints the median in milliseconds.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "an example is for developers, and prints")]

use domain::{Context, Edit, Language, apply, methods};
use imports::Options;
use serde_json::json;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

const ROUNDS: usize = 5;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [folder] => texts(folder).iter().for_each(|(name, text)| tell(name, text)),
        [option, folder] if option == "--time" => println!("{:.3}", median(&texts(folder))),
        _ => println!("journeys [--time] FOLDER"),
    }
}

/// The names and contents of the files of a folder, by name.
fn texts(folder: &str) -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "mmd"));
    paths.sort();
    let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

fn tell(name: &str, text: &str) {
    let reading = match imports::mermaid::read(text) {
        Ok(reading) => reading,
        Err(error) => return println!("{}", json!({ "file": name, "error": error.to_string() })),
    };
    let diagrams: Vec<_> = reading.diagrams.iter().map(diagram).collect();
    println!("{}", json!({ "file": name, "diagrams": diagrams, "again": again(name, text) }));
}

fn diagram(diagram: &imports::mermaid::Diagram) -> serde_json::Value {
    let tasks: Vec<_> = diagram
        .tasks()
        .map(|(section, task)| {
            json!({ "section": section.name, "name": task.name, "score": task.value, "actors": task.actors })
        })
        .collect();
    json!({ "title": diagram.title, "tasks": tasks })
}

/// The maps made of a text, as Mermaid.
fn again(name: &str, text: &str) -> Vec<String> {
    let import = imports::read(text.as_bytes(), name, Language::English, &Options::default()).unwrap();
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        format!("id-{count}")
    };
    let edit = Edit::AddMaps { maps: import.maps };
    let book =
        apply(&methods::blank(Language::English), &edit, &mut Context { new_id: &mut new_id }).unwrap();
    book.maps.iter().map(|map| exports::mermaid(&book, &map.id)).collect()
}

/// The median time of reading all texts into drafts of maps, milliseconds.
fn median(texts: &[(String, String)]) -> f64 {
    let round = || {
        let begun = Instant::now();
        for (name, text) in texts {
            black_box(imports::read(text.as_bytes(), name, Language::English, &Options::default())).unwrap();
        }
        begun.elapsed().as_secs_f64() * 1000.0
    };
    round();
    let times: Vec<f64> = (0..ROUNDS).map(|_| round()).collect();
    domain::rating::median(&times).unwrap()
}
