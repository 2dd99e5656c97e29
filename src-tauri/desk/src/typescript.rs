//! The types that the screen is written against, from the Rust ones.

use crate::{COMMANDS, Failure};
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{Config, TS, TypeVisitor};

/// One TypeScript file with every type that a command takes or gives, and the list of commands itself.
#[must_use]
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut types = Declarations { config: &config, seen: HashSet::new(), found: BTreeMap::new() };
    types.visit::<Failure>();
    crate::commands::visit_types(&mut types);

    let mut file = String::from("// Written by `./dev gen` from the Rust types; changes belong there.\n");
    for declaration in types.found.values() {
        file.push('\n');
        file.push_str(declaration);
    }
    file.push_str("\n/** Every command: what it takes and what it gives. */\nexport interface Commands {\n");
    for command in COMMANDS {
        let (takes, gives) = ((command.takes)(&config), (command.gives)(&config));
        file.push_str(&format!(
            "  /** {} */\n  {}: {{ takes: {takes}; gives: {gives} }};\n",
            command.docs.trim(),
            command.name
        ));
    }
    file.push_str("}\n");
    file
}

/// Collects declarations by name, each once, with those they need.
struct Declarations<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types of ours have a file of their own; numbers and lists need no declaration.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.found.insert(T::ident(self.config), format!("{docs}export {}\n", T::decl(self.config)));
        }
    }
}
