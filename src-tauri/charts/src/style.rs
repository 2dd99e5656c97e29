//! How charts look: colours of a theme, words of a language.

use crate::Color;
use domain::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::OnceLock;
use words::Words;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// What a chart needs to know besides its figures.
#[derive(Clone)]
pub struct Style {
    /// Light or dark.
    pub theme: Theme,
    /// The words of the reader's language.
    pub words: &'static Words,
    /// The colours of the theme.
    pub colors: Colors,
}

/// The colours of one theme, as `assets/tokens.css` names them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colors {
    /// The customer end of the line.
    pub customer: Color,
    /// Its middle.
    pub middle: Color,
    /// The client end.
    pub client: Color,
    /// The ground of the window.
    pub paper: Color,
    /// The ground of charts and slides.
    pub surface: Color,
    /// The ground of heads of rows and columns.
    pub sunken: Color,
    /// Thin lines.
    pub line: Color,
    /// Lines that must be seen.
    pub line_strong: Color,
    /// Text.
    pub ink: Color,
    /// Second text.
    pub ink_2: Color,
    /// Third text, on `surface` and `paper` only: on `sunken` it cannot be read.
    pub ink_3: Color,
    /// What can be done, and targets.
    pub accent: Color,
    /// The ground of what is chosen.
    pub accent_soft: Color,
    /// Ratings 1 (failing) … 5 (delighting).
    pub ratings: [Color; 5],
    /// What went well.
    pub good: Color,
    /// What to look at.
    pub warn: Color,
    /// What went wrong.
    pub bad: Color,
}

const TOKENS: &str = include_str!("../../../assets/tokens.css");

impl Style {
    /// A theme and a language.
    #[must_use]
    pub fn new(theme: Theme, language: Language) -> Self {
        Self { theme, words: Words::of(language), colors: *Colors::of(theme) }
    }

    /// The colour of a position, 0…100: customer, sand, client, mixed in OKLab.
    #[must_use]
    pub fn position_color(&self, position: f64) -> Color {
        let colors = self.colors;
        if position < 50.0 {
            colors.customer.mixed((50.0 - position) / 50.0, colors.middle)
        } else {
            colors.client.mixed((position - 50.0) / 50.0, colors.middle)
        }
    }

    /// The colour of the outline of a mark at a position: darker on light ground, lighter on dark, so that sand is seen too.
    #[must_use]
    pub fn outline_color(&self, position: f64) -> Color {
        self.colors.ink.mixed(0.38, self.position_color(position))
    }

    /// What can be read best on a ground: ink or surface, or black or white where neither reaches a contrast of 4.5.
    #[must_use]
    pub fn readable_on(&self, ground: Color) -> Color {
        let better = |a: Color, b: Color| if a.contrast(ground) >= b.contrast(ground) { a } else { b };
        let calm = better(self.colors.ink, self.colors.surface);
        let extreme = better(Color::opaque(0, 0, 0), Color::opaque(255, 255, 255));
        if calm.contrast(ground) >= 4.5 { calm } else { extreme }
    }
}

impl Colors {
    /// The colours of a theme; read once, then kept.
    #[must_use]
    pub fn of(theme: Theme) -> &'static Self {
        static LIGHT: OnceLock<Colors> = OnceLock::new();
        static DARK: OnceLock<Colors> = OnceLock::new();
        match theme {
            Theme::Light => LIGHT.get_or_init(|| Self::read(&tokens(TOKENS, ":root"))),
            Theme::Dark => DARK.get_or_init(|| {
                let mut all = tokens(TOKENS, ":root");
                all.append(&mut tokens(TOKENS, "[data-theme=\"dark\"]"));
                Self::read(&all)
            }),
        }
    }

    /// The colour that a token names, to be replaced; nothing for a token that charts do not know.
    pub fn named_mut(&mut self, token: &str) -> Option<&mut Color> {
        Some(match token {
            "customer" => &mut self.customer,
            "middle" => &mut self.middle,
            "client" => &mut self.client,
            "paper" => &mut self.paper,
            "surface" => &mut self.surface,
            "sunken" => &mut self.sunken,
            "line" => &mut self.line,
            "line-strong" => &mut self.line_strong,
            "ink" => &mut self.ink,
            "ink-2" => &mut self.ink_2,
            "ink-3" => &mut self.ink_3,
            "accent" => &mut self.accent,
            "accent-soft" => &mut self.accent_soft,
            "good" => &mut self.good,
            "warn" => &mut self.warn,
            "bad" => &mut self.bad,
            "r1" => &mut self.ratings[0],
            "r2" => &mut self.ratings[1],
            "r3" => &mut self.ratings[2],
            "r4" => &mut self.ratings[3],
            "r5" => &mut self.ratings[4],
            _ => return None,
        })
    }

    fn read(tokens: &BTreeMap<&str, Color>) -> Self {
        // The file is compiled in, and a test below asks for every name; black would only show that it was not run.
        let token = |name: &str| tokens.get(name).copied().unwrap_or(Color::opaque(0, 0, 0));
        Self {
            customer: token("customer"),
            middle: token("middle"),
            client: token("client"),
            paper: token("paper"),
            surface: token("surface"),
            sunken: token("sunken"),
            line: token("line"),
            line_strong: token("line-strong"),
            ink: token("ink"),
            ink_2: token("ink-2"),
            ink_3: token("ink-3"),
            accent: token("accent"),
            accent_soft: token("accent-soft"),
            ratings: ["r1", "r2", "r3", "r4", "r5"].map(token),
            good: token("good"),
            warn: token("warn"),
            bad: token("bad"),
        }
    }
}

/// The colours among the custom properties of the first rule with a selector.
fn tokens<'a>(css: &'a str, selector: &str) -> BTreeMap<&'a str, Color> {
    let rule = css.split_once(selector).and_then(|(_, rest)| rest.split_once('{'));
    let body = rule.and_then(|(_, rest)| rest.split_once('}')).map_or("", |(body, _)| body);
    body.split([';', '\n'])
        .filter_map(|declaration| {
            let (name, value) = declaration.trim().strip_prefix("--")?.split_once(':')?;
            Some((name.trim(), Color::from_hex(value.trim())?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 21] = [
        "customer",
        "middle",
        "client",
        "paper",
        "surface",
        "sunken",
        "line",
        "line-strong",
        "ink",
        "ink-2",
        "ink-3",
        "accent",
        "accent-soft",
        "r1",
        "r2",
        "r3",
        "r4",
        "r5",
        "good",
        "warn",
        "bad",
    ];

    #[test]
    fn both_themes_name_every_colour() {
        for selector in [":root", "[data-theme=\"dark\"]"] {
            let tokens = tokens(TOKENS, selector);
            for name in NAMES {
                assert!(tokens.contains_key(name), "{selector} lacks --{name}");
                assert!(Colors::of(Theme::Light).clone().named_mut(name).is_some(), "{name} has no place");
            }
        }
        assert_ne!(Colors::of(Theme::Light), Colors::of(Theme::Dark));
    }

    #[test]
    fn comments_and_sizes_are_no_colours() {
        let css = ":root { --a: #010203; /* --b: #040506 */ --c: 4px;\n --d:#070809 }";
        let names: Vec<_> = tokens(css, ":root").into_keys().collect();
        assert_eq!(names, ["a", "d"]);
    }

    #[test]
    fn every_text_colour_can_be_read_on_its_ground() {
        for theme in [Theme::Light, Theme::Dark] {
            let style = Style::new(theme, Language::English);
            let c = style.colors;
            let pairs = [
                (c.ink, c.surface),
                (c.ink_2, c.surface),
                (c.ink_3, c.surface),
                (c.accent, c.surface),
                (c.ink, c.sunken),
                (c.ink_2, c.sunken),
                (c.warn, c.surface),
            ];
            for (text, ground) in pairs {
                assert!(
                    text.contrast(ground) >= 4.5,
                    "{theme:?} {text} on {ground}: {}",
                    text.contrast(ground)
                );
            }
            for rating in c.ratings {
                let text = style.readable_on(rating);
                assert!(
                    text.contrast(rating) >= 4.5,
                    "{theme:?} {text} on {rating}: {}",
                    text.contrast(rating)
                );
            }
            for position in 0..=10 {
                let outline = style.outline_color(f64::from(position) * 10.0);
                assert!(outline.contrast(c.surface) >= 3.0, "{theme:?} outline at {position}0");
            }
        }
    }

    #[test]
    fn the_ends_of_the_line_have_the_colours_of_the_ends() {
        let style = Style::new(Theme::Light, Language::English);
        assert_eq!(style.position_color(0.0), style.colors.customer);
        assert_eq!(style.position_color(50.0), style.colors.middle);
        assert_eq!(style.position_color(100.0), style.colors.client);
    }
}
