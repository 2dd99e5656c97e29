//! Every word a person reads, in English and Simplified Chinese, from the Fluent files that the screen reads too.
//!
//! The domain answers with a [`Message`]: which sentence is true, and what fills its gaps. Here it becomes words.

mod figure;
mod lane;
mod money;

pub use figure::figure;
pub use lane::lane;
pub use money::{money, money_to};

use domain::{Argument, Language, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Gaps for places in a text: people type them into an editor, where nothing stands between thousands.
const PLACES: [&str; 2] = ["line", "column"];

/// The Fluent files of one language, compiled in.
macro_rules! files {
    ($language:literal: $($name:literal),*) => {
        &[$(include_str!(concat!("../../../assets/locales/", $language, "/", $name, ".ftl"))),*]
    };
}

/// Both languages have the same files.
macro_rules! languages {
    ($($name:tt),*) => {
        const ENGLISH: &[&str] = files!("en": $($name),*);
        const CHINESE: &[&str] = files!("zh-CN": $($name),*);
    };
}

languages!(
    "method",
    "direction",
    "ballot",
    "plan",
    "case",
    "progress",
    "chart",
    "file",
    "import",
    "screen",
    "cli",
    "desk",
    "menu",
    "slide"
);

impl Words {
    /// The words of a language; read once, then kept.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH_WORDS: OnceLock<Words> = OnceLock::new();
        static CHINESE_WORDS: OnceLock<Words> = OnceLock::new();
        match language {
            Language::English => ENGLISH_WORDS.get_or_init(|| Self::read(language, ENGLISH)),
            Language::Chinese => CHINESE_WORDS.get_or_init(|| Self::read(language, CHINESE)),
        }
    }

    fn read(language: Language, files: &[&str]) -> Self {
        let locale = match language {
            Language::English => unic_langid::langid!("en"),
            Language::Chinese => unic_langid::langid!("zh-CN"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Names stand beside Latin words on slides and in menus, where invisible isolation marks show as boxes.
        bundle.set_use_isolating(false);
        // Thousands are set apart in both languages, as `Intl.NumberFormat` does it for the screen.
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) if number.value >= 1000.0 => {
                Some(figure::grouped(&number.as_string()))
            }
            _ => None,
        }));
        for file in files {
            // What a file has wrong is left out here and found by the test below; the rest still speaks.
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Which language these are.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence of a message. A message that the files do not know shows as its id, never as nothing.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.format(message, None).unwrap_or_else(|| message.id.clone().into_owned())
    }

    /// What to do next, for messages of things that went wrong; nothing where the files have no advice.
    #[must_use]
    pub fn next(&self, message: &Message) -> Option<String> {
        self.format(message, Some("next"))
    }

    /// A word or sentence without gaps.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.say(&Message::new(id.to_owned()))
    }

    fn format(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        let found = self.bundle.get_message(&message.id)?;
        let pattern = match attribute {
            None => found.value()?,
            Some(name) => found.get_attribute(name)?.value(),
        };
        let mut args = FluentArgs::new();
        for (name, argument) in &message.args {
            let value = match argument {
                Argument::Number(place) if *place >= 1000.0 && PLACES.contains(&name.as_str()) => {
                    FluentValue::from(place.to_string())
                }
                _ => self.value(argument),
            };
            args.set(name.clone(), value);
        }
        // A gap without its argument shows as its name in braces; the test below finds those.
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn value<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => FluentValue::from(text.as_str()),
            // A minus as wide as a plus; no sentence has a plural of less than nothing.
            Argument::Number(number) if *number < 0.0 => {
                FluentValue::from(format!("−{}", figure::grouped(&(-number).to_string())))
            }
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Money { amount, currency, step } => FluentValue::from(match step {
                None => money(self.language, *amount, currency),
                Some(step) => money_to(self.language, *amount, currency, *step),
            }),
            Argument::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn a_figure_below_nothing_has_a_minus_as_wide_as_a_plus() {
        let lead = Message::new("lead-direction").with("value", -0.17).with("known", 2_usize);
        let said = Words::of(Language::English).say(&lead.with("all", 4_usize).with("against", 0_usize));
        assert!(said.contains("is −0.17, on a scale"), "{said}");
    }

    #[test]
    fn counts_in_sentences_have_their_thousands_apart() {
        let source = Message::new("case-source-risk").with("runs", 50_000_u32).with("seed", "123456");
        for (language, runs) in [(Language::English, "50,000 runs"), (Language::Chinese, "50,000 次")] {
            let said = Words::of(language).say(&source);
            assert!(said.contains(runs) && said.contains("123456"), "{said}");
        }
        let place = Message::new("import-place").with("line", 1_366_u32).with("column", 2_u32);
        assert_eq!(Words::of(Language::English).say(&place), "line 1366, column 2");
    }

    /// Every message and attribute of a language, with the arguments that it has gaps for.
    fn gaps(files: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        for file in files {
            let parsed =
                fluent_syntax::parser::parse(*file).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
            for entry in parsed.body {
                match entry {
                    ast::Entry::Message(message) => {
                        let id = message.id.name.to_owned();
                        if let Some(value) = &message.value {
                            insert(&mut found, id.clone(), value);
                        }
                        for attribute in &message.attributes {
                            insert(&mut found, format!("{id}.{}", attribute.id.name), &attribute.value);
                        }
                    }
                    ast::Entry::Term(term) => panic!("terms are not used: {}", term.id.name),
                    ast::Entry::Junk { content } => panic!("not understood: {content}"),
                    ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {
                    }
                }
            }
        }
        found
    }

    fn insert(found: &mut BTreeMap<String, BTreeSet<String>>, id: String, pattern: &ast::Pattern<&str>) {
        let mut names = BTreeSet::new();
        in_pattern(pattern, &mut names);
        assert!(found.insert(id.clone(), names).is_none(), "{id} stands there twice");
    }

    fn in_pattern(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                in_expression(expression, names);
            }
        }
    }

    fn in_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
        match expression {
            ast::Expression::Inline(inline) => in_inline(inline, names),
            ast::Expression::Select { selector, variants } => {
                in_inline(selector, names);
                for variant in variants {
                    in_pattern(&variant.value, names);
                }
            }
        }
    }

    fn in_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                names.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => in_expression(expression, names),
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|inline| in_inline(inline, names));
            }
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => {}
        }
    }

    #[test]
    fn both_languages_say_the_same_things_with_the_same_gaps() {
        let (english, chinese) = (gaps(ENGLISH), gaps(CHINESE));
        let ids = |found: &BTreeMap<String, BTreeSet<String>>| found.keys().cloned().collect::<BTreeSet<_>>();
        let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
            one.difference(other).cloned().collect::<Vec<_>>()
        };
        assert_eq!(only(&ids(&english), &ids(&chinese)), Vec::<String>::new(), "only in English");
        assert_eq!(only(&ids(&chinese), &ids(&english)), Vec::<String>::new(), "only in Chinese");
        for (id, gaps) in &english {
            // Chinese has no plural, and a count may be the only gap of a select that it does without.
            let missing: Vec<_> = chinese[id].difference(gaps).collect();
            assert!(
                missing.is_empty(),
                "{id}: the Chinese asks for {missing:?}, which the English does not have"
            );
        }
    }

    #[test]
    fn a_message_within_a_message_speaks_the_same_language() {
        let undo = Message::new("menu-undo-step").with("step", Message::new("menu-open"));
        assert_eq!(Words::of(Language::English).say(&undo), "Undo Open…");
        assert_eq!(Words::of(Language::Chinese).say(&undo), "撤销：打开…");
    }

    #[test]
    fn an_unknown_message_shows_as_its_id() {
        assert_eq!(Words::of(Language::English).word("no-such-thing"), "no-such-thing");
    }
}
