//! Every word a person reads, in English and Simplified Chinese, from the Fluent files that the screen reads too.
//!
//! The domain answers with a [`Message`]: which sentence is true, and what fills its gaps. Here it becomes words.

use domain::{Argument, Language, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// The Fluent files of one language, compiled in.
macro_rules! files {
    ($language:literal: $($name:literal),*) => {
        &[$(include_str!(concat!("../../../assets/locales/", $language, "/", $name, ".ftl"))),*]
    };
}

const ENGLISH: &[&str] = files!("en": "method", "plan", "chart", "file", "import", "screen", "cli", "menu", "slide");
const CHINESE: &[&str] = files!("zh-CN": "method", "plan", "chart", "file", "import", "screen", "cli", "menu", "slide");

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
            args.set(name.clone(), self.value(argument));
        }
        // A gap without its argument shows as its name in braces; the test below finds those.
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn value<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}
