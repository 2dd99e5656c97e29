//! The theme's colours, and the gaps of the templates.

use super::geometry::Scale;
use charts::{Color, Colors, Slide, Theme};
use domain::Language;
use words::Words;

/// The theme's colours and the names that shapes use for them. Text is `dk1`, ground is `lt1`, as the
/// master's colour map says; both themes of the screen come to slides through these light ones, and a colour
/// that is none of them is written as it is.
fn palette() -> [(&'static str, Color); 10] {
    let colors = Colors::of(Theme::Light);
    [
        ("tx1", colors.ink),
        ("bg1", colors.surface),
        ("tx2", colors.ink_2),
        ("bg2", colors.sunken),
        ("accent1", colors.customer),
        ("accent2", colors.client),
        ("accent3", colors.middle),
        ("accent4", colors.accent),
        ("accent5", colors.good),
        ("accent6", colors.bad),
    ]
}

/// The name under which the theme has a colour.
pub(crate) fn name_of(color: Color) -> Option<&'static str> {
    palette().into_iter().find(|(_, known)| known.rgb == color.rgb).map(|(name, _)| name)
}

/// `RRGGBB`, as slides write colours: without `#`.
pub(crate) fn hex(color: Color) -> String {
    let [red, green, blue] = color.rgb;
    format!("{red:02X}{green:02X}{blue:02X}")
}

/// What fills `{{…}}` in the templates.
pub(crate) struct Gaps {
    values: Vec<(&'static str, String)>,
}

impl Gaps {
    pub(crate) fn of(language: Language, font: Option<&str>) -> Self {
        let colors = Colors::of(Theme::Light);
        let words = Words::of(language);
        let mut values = vec![
            ("language", super::language::of_document(language).to_owned()),
            ("latin", font.unwrap_or("Arial").to_owned()),
            ("ink", hex(colors.ink)),
            ("ink_2", hex(colors.ink_2)),
            ("ink_3", hex(colors.ink_3)),
            ("surface", hex(colors.surface)),
            ("sunken", hex(colors.sunken)),
            ("customer", hex(colors.customer)),
            ("client", hex(colors.client)),
            ("middle", hex(colors.middle)),
            ("accent", hex(colors.accent)),
            ("good", hex(colors.good)),
            ("bad", hex(colors.bad)),
        ];
        let place =
            Scale::SLIDE.extent(Slide::TITLE.x, Slide::TITLE.y, Slide::TITLE.width, Slide::TITLE.height);
        values.extend([
            ("title_x", place.x.to_string()),
            ("title_y", place.y.to_string()),
            ("title_width", place.width.to_string()),
            ("title_height", place.height.to_string()),
        ]);
        for (gap, id) in [
            ("title", "slide-title"),
            ("title_prompt", "slide-title-prompt"),
            ("layout", "slide-layout"),
            ("notes", "slide-notes"),
            ("notes_prompt", "slide-notes-prompt"),
            ("slide_image", "slide-image"),
        ] {
            let mut escaped = crate::xml::Xml::default();
            escaped.text(&words.word(id));
            values.push((gap, escaped.finish()));
        }
        Self { values }
    }

    /// A template with its gaps filled.
    pub(crate) fn filled(&self, template: &str) -> String {
        let mut out = String::with_capacity(template.len() + 256);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{{") {
            out.push_str(before);
            let (name, tail) = after.split_once("}}").unwrap_or((after, ""));
            out.push_str(self.values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
            rest = tail;
        }
        out.push_str(rest);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_gap_of_every_template_has_a_value_in_both_languages() {
        let templates = [
            include_str!("../../../../assets/deck/theme.xml"),
            include_str!("../../../../assets/deck/slide-master.xml"),
            include_str!("../../../../assets/deck/slide-layout.xml"),
            include_str!("../../../../assets/deck/notes-master.xml"),
            include_str!("../../../../assets/deck/default-text-style.xml"),
        ];
        for language in [Language::English, Language::Chinese] {
            let gaps = Gaps::of(language, None);
            for template in templates {
                for name in template.split("{{").skip(1).filter_map(|after| after.split("}}").next()) {
                    let value = gaps.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
                    assert!(
                        value.is_some_and(|value| !value.is_empty() && !value.starts_with("slide-")),
                        "{name}"
                    );
                }
                assert!(!gaps.filled(template).contains("{{"));
            }
        }
    }
}
