//! The workbook as JSON text, whole but for its history.

use crate::error::{Error, JsonProblem};
use domain::{Message, Workbook};
use serde::{Deserialize, Serialize};

/// What the text says it is.
pub const FORMAT: &str = "clientline-workbook";
/// The version of the text's form.
pub const VERSION: u32 = 2;

/// The outermost object, as it is written.
#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    version: u32,
    workbook: &'a Workbook,
}

/// The outermost object, as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    workbook: Workbook,
}

/// What the outermost object claims to be, read before anything else so that a newer one is told as such.
#[derive(Deserialize)]
struct Claim {
    format: Option<serde_json::Value>,
    version: Option<serde_json::Value>,
}

/// The workbook as text: the same workbook gives the same text.
///
/// # Errors
/// None for a workbook of finite numbers; others have no JSON.
pub fn write(workbook: &Workbook) -> Result<String, Error> {
    let written = Written { format: FORMAT, version: VERSION, workbook };
    let mut text = serde_json::to_string_pretty(&written).map_err(|error| syntax(&error))?;
    text.push('\n');
    Ok(text)
}

/// The workbook that a text holds.
///
/// # Errors
/// Where the text is wrong, with line, column and place, and what is allowed there.
pub fn read(text: &str) -> Result<Workbook, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let claim: Claim = match serde_json::from_str(text) {
        Ok(claim) => claim,
        Err(error) if error.is_data() => return Err(Error::JsonFormat),
        Err(error) => return Err(syntax(&error)),
    };
    if claim.format != Some(FORMAT.into()) {
        return Err(Error::JsonFormat);
    }
    match claim.version {
        // What an older form lacks, a newer one has empty.
        Some(version) if version.as_u64().is_some_and(|found| (1..=VERSION.into()).contains(&found)) => {}
        Some(version) => return Err(Error::JsonVersion { found: version.to_string(), known: VERSION }),
        None => return Err(Error::JsonFormat),
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let read: Read = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let place = error.path().to_string();
        let inner = error.into_inner();
        Error::JsonContents {
            line: inner.line(),
            column: inner.column(),
            problem: problem(&without_place(&inner), most(&place)),
            place,
        }
    })?;
    reader.end().map_err(|error| syntax(&error))?;
    match crate::file::problem(&read.workbook) {
        Some(problem) => Err(Error::JsonMeaning { problem }),
        None => Ok(read.workbook),
    }
}

fn syntax(error: &serde_json::Error) -> Error {
    Error::JsonSyntax { line: error.line(), column: error.column(), detail: without_place(error) }
}

/// The reader's words without the line and column that it adds to them.
fn without_place(error: &serde_json::Error) -> String {
    let words = error.to_string();
    match words.rfind(" at line ") {
        Some(end) => words[..end].to_owned(),
        None => words,
    }
}

/// The reader's words taken apart, so that they can be said in every language.
fn problem(words: &str, most: u8) -> JsonProblem {
    let quoted: Vec<String> = words.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    let first = quoted.first().cloned().unwrap_or_default();
    let rest = quoted.get(1..).unwrap_or_default().join(", ");
    let value = |rest: &str| {
        let (given, allowed) = rest.split_once(", expected ")?;
        Some(JsonProblem::WrongValue { given: shown(given), allowed: expected(allowed, most) })
    };
    let found = if words.starts_with("unknown variant ") {
        Some(JsonProblem::UnknownWord { given: first, allowed: rest })
    } else if words.starts_with("unknown field ") {
        Some(JsonProblem::UnknownField { given: first, allowed: rest })
    } else if words.starts_with("missing field ") {
        Some(JsonProblem::MissingField { field: first })
    } else if words.starts_with("duplicate field ") {
        Some(JsonProblem::DoubleField { field: first })
    } else {
        words.strip_prefix("invalid type: ").or_else(|| words.strip_prefix("invalid value: ")).and_then(value)
    };
    found.unwrap_or_else(|| JsonProblem::Other { detail: words.to_owned() })
}

/// A value that stands in the wrong place, as it is written in JSON.
fn shown(words: &str) -> String {
    let plain = words.replace('`', "");
    match plain.as_str() {
        "map" => "{…}".to_owned(),
        "sequence" => "[…]".to_owned(),
        _ => ["string ", "integer ", "floating point ", "boolean "]
            .iter()
            .find_map(|kind| plain.strip_prefix(kind))
            .unwrap_or(&plain)
            .to_owned(),
    }
}

/// The most that a small whole number may be at a place.
fn most(place: &str) -> u8 {
    if place.ends_with(".level") { domain::limits::LEVEL } else { u8::MAX }
}

/// What is expected instead.
fn expected(words: &str, most: u8) -> Message {
    let whole = |most: u16| Message::new("json-kind-whole").with("most", most);
    match words {
        "u8" => whole(most.into()),
        "u16" => whole(u16::MAX),
        "f64" => Message::new("json-kind-number"),
        "a string" => Message::new("json-kind-text"),
        "a boolean" => Message::new("json-kind-boolean"),
        "a sequence" => Message::new("json-kind-list"),
        _ if words.starts_with("struct ") || words == "a map" => Message::new("json-kind-object"),
        _ => Message::new("json-kind-other").with("words", words),
    }
}
