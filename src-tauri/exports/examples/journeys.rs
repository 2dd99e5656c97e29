//! The journeys of a folder, as the tests and the benchmark beside Mermaid's own parser want them.
//!
//! `journeys FOLDER` prints a line of JSON for each file: what was read, and what the maps made of it are written as.
//! `journeys --time FOLDER` reads all files some rounds and prints the median in milliseconds.

use domain::{Context, Edit, Language, apply, methods};
use imports::Options;
use serde_json::{Value, json};
use std::error::Error;
use std::hint::black_box;
use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

const ROUNDS: usize = 5;

/// The one of the programs, so that their speed is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout().lock();
    match arguments.as_slice() {
        [option, folder] if option == "--time" => writeln!(out, "{:.3}", median(&texts(folder)?)?)?,
        [folder] => {
            for (name, text) in texts(folder)? {
                writeln!(out, "{}", told(&name, &text)?)?;
            }
        }
        _ => return Err("usage: journeys [--time] FOLDER".into()),
    }
    Ok(())
}

/// The names and contents of the files of a folder, by name.
fn texts(folder: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "mmd"));
    paths.sort();
    let read = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text))
    };
    paths.iter().map(read).collect()
}

/// What was read of a file, and what a map made of it is written as.
fn told(name: &str, text: &str) -> Result<Value, Box<dyn Error>> {
    let reading = match imports::mermaid::read(text) {
        Ok(reading) => reading,
        Err(error) => return Ok(json!({ "file": name, "error": error.to_string() })),
    };
    let diagrams: Vec<_> = reading.diagrams.iter().map(diagram).collect();
    Ok(json!({ "file": name, "diagrams": diagrams, "again": again(name, text)? }))
}

fn diagram(diagram: &imports::mermaid::Diagram) -> Value {
    let tasks: Vec<_> = diagram
        .tasks()
        .map(|(section, task)| {
            json!({ "section": section.name, "name": task.name, "score": task.value, "actors": task.actors })
        })
        .collect();
    json!({ "title": diagram.title, "tasks": tasks })
}

/// The maps made of a text, as Mermaid.
fn again(name: &str, text: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let import = imports::read(text.as_bytes(), name, Language::English, &Options::default())?;
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        format!("id-{count}")
    };
    let edit = Edit::AddMaps { maps: import.maps };
    let book = apply(&methods::blank(Language::English), &edit, &mut Context { new_id: &mut new_id })?;
    Ok(book.maps.iter().map(|map| exports::mermaid(&book, &map.id)).collect())
}

/// The median time of reading all texts into drafts of maps, milliseconds.
fn median(texts: &[(String, String)]) -> Result<f64, Box<dyn Error>> {
    let round = || {
        let begun = Instant::now();
        for (name, text) in texts {
            black_box(imports::read(text.as_bytes(), name, Language::English, &Options::default()))?;
        }
        Ok(begun.elapsed().as_secs_f64() * 1000.0)
    };
    round()?;
    let times = (0..ROUNDS).map(|_| round()).collect::<Result<Vec<f64>, Box<dyn Error>>>()?;
    domain::rating::median(&times).ok_or_else(|| "nothing was timed".into())
}
