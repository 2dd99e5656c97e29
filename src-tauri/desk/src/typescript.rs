//! The types that the screen is written against, from the Rust ones.

use crate::{COMMANDS, Failure};
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{Config, TS, TypeVisitor};

/// One TypeScript file with every type that a command takes or gives, and the list of commands itself.
///
/// # Errors
/// The name that two types share: in TypeScript there are no crates to tell them apart.
pub fn typescript() -> Result<String, String> {
    let config = Config::new().with_large_int("number");
    let mut types =
        Declarations { config: &config, seen: HashSet::new(), found: BTreeMap::new(), twice: None };
    types.visit::<Failure>();
    crate::commands::visit_types(&mut types);
    if let Some(name) = types.twice {
        return Err(name);
    }

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
    Ok(file)
}

/// Collects declarations by name, each once, with those they need.
struct Declarations<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
    twice: Option<String>,
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
            let name = T::ident(self.config);
            if self.found.insert(name.clone(), format!("{docs}export {}\n", T::decl(self.config))).is_some() {
                self.twice = Some(name);
            }
        }
    }
}
