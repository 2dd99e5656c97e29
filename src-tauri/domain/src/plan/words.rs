//! How figures and roles stand in sentences.

use crate::{Argument, Message};

/// A role: the library's own have words of their own, others are named as they were given.
pub(crate) fn role(role: &str) -> Argument {
    match crate::methods::ROLES.contains(&role) {
        true => Message::new(format!("role-{role}")).into(),
        false => role.into(),
    }
}

/// A figure rounded to tenths, never a negative zero.
pub(super) fn tenths(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0 + 0.0
}
