//! A firm's own colours and font, in a small JSON file: `{"colors": {"accent": "#2f4b7c"}, "font": "Georgia"}`.

use crate::Failure;
use charts::{Color, Colors};
use domain::Message;
use serde_json::Value;
use std::io::Read;
use std::path::Path;

/// What replaces the colours and the font of a theme.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Brand {
    /// Colours by the names of `assets/tokens.css`.
    colors: Vec<(String, Color)>,
    /// The family that files name first. Words are still measured with our own faces.
    pub(crate) font: Option<String>,
}

/// A theme file has some twenty colours; what is larger is none.
const LARGEST: u64 = 64 * 1024;

impl Brand {
    /// Reads a theme file.
    ///
    /// # Errors
    /// A refusal that names the file and the key that cannot be.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let told = |id: &'static str| Message::new(id).with("path", path.display().to_string());
        let mut bytes = Vec::new();
        let read = std::fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
        let read = read.map_err(|error| {
            Failure::refusal(told("desk-theme-unreadable").with("reason", error.to_string()))
        })?;
        if u64::try_from(read).is_ok_and(|read| read > LARGEST) {
            return Err(Failure::refusal(told("desk-theme-too-large")));
        }
        let json: Value = serde_json::from_slice(&bytes).map_err(|error| {
            Failure::refusal(told("desk-theme-no-json").with("reason", error.to_string()))
        })?;
        let Value::Object(fields) = json else {
            return Err(Failure::refusal(told("desk-theme-no-object")));
        };
        let mut brand = Self::default();
        for (key, value) in fields {
            match (key.as_str(), value) {
                ("colors", Value::Object(colors)) => {
                    for (name, value) in colors {
                        brand.colors.push((name.clone(), color(&name, &value, &told)?));
                    }
                }
                ("font", Value::String(font)) => brand.font = Some(family(font, &told)?),
                ("colors" | "font", value) => {
                    let told = told("desk-theme-value").with("key", key).with("given", value.to_string());
                    return Err(Failure::refusal(told));
                }
                _ => return Err(Failure::refusal(told("desk-theme-key").with("key", key))),
            }
        }
        Ok(brand)
    }

    /// The colours of a theme with those of the brand in their places.
    pub(crate) fn over(&self, mut colors: Colors) -> Colors {
        for (name, color) in &self.colors {
            if let Some(place) = colors.named_mut(name) {
                *place = *color;
            }
        }
        colors
    }
}

fn color(name: &str, value: &Value, told: &impl Fn(&'static str) -> Message) -> Result<Color, Failure> {
    let mut known = *Colors::of(charts::Theme::Light);
    if known.named_mut(name).is_none() {
        return Err(Failure::refusal(told("desk-theme-key").with("key", name)));
    }
    let found = value.as_str().and_then(Color::from_hex);
    let given = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    found.ok_or_else(|| Failure::refusal(told("desk-theme-color").with("key", name).with("given", given)))
}

/// The name of a family, which comes to stand within the markup of files.
fn family(font: String, told: &impl Fn(&'static str) -> Message) -> Result<String, Failure> {
    let fine = |letter: char| letter.is_alphanumeric() || " -_.".contains(letter);
    if !font.trim().is_empty() && font.chars().count() <= 80 && font.chars().all(fine) {
        return Ok(font.trim().to_owned());
    }
    Err(Failure::refusal(told("desk-theme-value").with("key", "font").with("given", font)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Brand, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("theme.json");
        std::fs::write(&path, text).unwrap();
        Brand::read(&path)
    }

    #[test]
    fn a_theme_file_replaces_the_colours_that_it_names() {
        let brand =
            read(r##"{"colors": {"accent": "#010203", "line-strong": "#0a0b0c"}, "font": "Georgia"}"##)
                .unwrap();
        let colors = brand.over(*Colors::of(charts::Theme::Light));
        assert_eq!((colors.accent, colors.line_strong), (Color::opaque(1, 2, 3), Color::opaque(10, 11, 12)));
        assert_eq!(colors.ink, Colors::of(charts::Theme::Light).ink);
        assert_eq!(brand.font.as_deref(), Some("Georgia"));
    }

    #[test]
    fn what_cannot_be_is_refused_by_its_key() {
        let code = |text: &str| {
            let failure = read(text).unwrap_err();
            (failure.code.clone(), failure.message.args.get("key").map(|key| format!("{key:?}")))
        };
        assert_eq!(code("no").0, "theme_no_json");
        assert_eq!(code("[]").0, "theme_no_object");
        assert_eq!(code(&" ".repeat(70_000)).0, "theme_too_large");
        // Cut in the middle of a letter, it is still too large before it is anything else.
        assert_eq!(code(&"大".repeat(70_000)).0, "theme_too_large");
        for (text, what, key) in [
            (r##"{"colors": {"accent": "#12345"}}"##, "theme_color", "accent"),
            (r##"{"colors": {"ink": "red"}}"##, "theme_color", "ink"),
            (r##"{"colors": {"ink": 7}}"##, "theme_color", "ink"),
            (r##"{"colors": {"sky": "#123456"}}"##, "theme_key", "sky"),
            (r##"{"colours": {}}"##, "theme_key", "colours"),
            (r##"{"colors": 3}"##, "theme_value", "colors"),
            (r##"{"font": ""}"##, "theme_value", "font"),
            (r##"{"font": "x\"><script>"}"##, "theme_value", "font"),
        ] {
            let (found, named) = code(text);
            assert_eq!(found, what, "{text}");
            assert!(named.is_some_and(|named| named.contains(key)), "{text}");
        }
    }
}
