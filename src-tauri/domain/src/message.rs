//! Words to be: the name of a sentence in the locale files, and what fills its gaps.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A sentence that the locale files know, with its arguments. The domain chooses *which* sentence is
/// true; English or Chinese is chosen where it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Message {
    /// The message's id in the Fluent files.
    #[ts(type = "string")]
    pub id: Cow<'static, str>,
    /// The arguments by name.
    pub args: BTreeMap<String, Argument>,
}

/// What fills a gap of a [`Message`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(untagged)]
pub enum Argument {
    /// Somebody's own words: a name, a reason.
    Text(String),
    /// A figure, already rounded to the digits it deserves.
    Number(f64),
    /// Money, which is said shortly: three digits that count, and thousands or millions in words.
    Money {
        /// How much.
        amount: f64,
        /// The code of its currency.
        currency: String,
        /// To which power of ten it is rounded instead, where a reader holds it against others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        step: Option<f64>,
    },
    /// Another message, for a word that has a translation of its own.
    Message(Message),
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, argument: impl Into<Argument>) -> Self {
        self.args.insert(name.to_owned(), argument.into());
        self
    }

    /// The same message with what stands in somebody's own words said otherwise, in messages that fill its gaps, too.
    #[must_use]
    pub(crate) fn reworded(mut self, words: &impl Fn(&str) -> String) -> Self {
        for argument in self.args.values_mut() {
            match argument {
                Argument::Text(text) => *text = words(text),
                Argument::Message(message) => *message = message.clone().reworded(words),
                Argument::Number(_) | Argument::Money { .. } => {}
            }
        }
        self
    }
}

impl Argument {
    /// An amount of money.
    #[must_use]
    pub fn money(amount: f64, currency: &str) -> Self {
        Self::Money { amount, currency: currency.to_owned(), step: None }
    }

    /// An amount of money that is held against others: rounded to a power of ten.
    #[must_use]
    pub fn money_to(amount: f64, currency: &str, step: f64) -> Self {
        Self::Money { amount, currency: currency.to_owned(), step: Some(step) }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

macro_rules! whole_numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Argument {
            fn from(number: $kind) -> Self {
                Self::Number(f64::from(number))
            }
        }
    )*};
}
whole_numbers!(u8, u16, u32, i32);

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        // A count of things on a screen is far below 2^53, where a double stops being exact.
        #[allow(clippy::cast_precision_loss)]
        Self::Number(number as f64)
    }
}
