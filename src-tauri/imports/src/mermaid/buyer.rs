//! Which of a diagram's actors is the buyer.

use super::Diagram;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The actor whose journey a diagram is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Buyer<'a> {
    /// The actor, as the diagram calls them.
    pub(super) name: &'a str,
    /// Whether the name itself says so (`Customer`, `Kunde`, `用户`); otherwise they only take part most often.
    pub(super) by_name: bool,
    /// In how many tasks they take part.
    pub(super) tasks: usize,
    /// All actors on the buyer's side.
    side: Vec<&'a str>,
}

impl Buyer<'_> {
    /// Whether an actor of the diagram is on the buyer's side of the table.
    pub(super) fn has_beside(&self, name: &str) -> bool {
        self.side.contains(&name)
    }
}

/// The buyer of a diagram: of those whose name says so, the one who takes part most often; without such a name,
/// of all actors; the one named first where several are equal. Nothing without actors.
pub(super) fn buyer(diagram: &Diagram) -> Option<Buyer<'_>> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for actor in diagram.tasks().flat_map(|(_, task)| &task.actors) {
        match counts.iter_mut().find(|(name, _)| name == actor) {
            Some((_, count)) => *count += 1,
            None => counts.push((actor, 1)),
        }
    }
    let side: Vec<&str> = counts.iter().map(|(name, _)| *name).filter(|name| on_buyers_side(name)).collect();
    // Whose name says that they are the buyer is on the buyer's side.
    let named: Vec<&str> = side.iter().copied().filter(|name| says_buyer(name)).collect();
    let most_often = |by_name: bool| {
        let of_them = counts.iter().filter(|(name, _)| !by_name || named.contains(name));
        of_them.rev().max_by_key(|(_, count)| *count)
    };
    let (found, by_name) = match most_often(true) {
        Some(found) => (Some(found), true),
        None => (most_often(false), false),
    };
    found.map(|(name, tasks)| Buyer { name, by_name, tasks: *tasks, side })
}

/// Words for a buyer, whole and in lower case. `End users` are none: where somebody else buys for them, they are
/// on the buyer's side, but the journey is seldom theirs.
const BUYERS: &[&str] = &[
    "customer",
    "customers",
    "client",
    "clients",
    "user",
    "users",
    "buyer",
    "buyers",
    "consumer",
    "consumers",
    "shopper",
    "shoppers",
    "guest",
    "guests",
    "visitor",
    "visitors",
    "patient",
    "patients",
    "member",
    "members",
    "subscriber",
    "subscribers",
    "traveller",
    "traveler",
    "passenger",
    "prospect",
    "me",
    "kunde",
    "kundin",
    "kunden",
    "nutzer",
    "nutzerin",
    "benutzer",
    "anwender",
    "käufer",
    "ich",
    "clientes",
    "cliente",
    "cliente final",
    "usuario",
    "usuaria",
    "usuarios",
    "usuário",
    "usuária",
    "usuários",
    "comprador",
    "consumidor",
    "utilisateur",
    "utilisatrice",
    "utilisateurs",
    "acheteur",
    "acheteuse",
    "consommateur",
    "moi",
    "客户",
    "顾客",
    "用户",
    "买家",
    "买方",
    "消费者",
    "会员",
    "访客",
    "委托方",
    "甲方",
    "我",
    "顧客",
    "お客様",
    "客",
    "ユーザー",
    "ユーザ",
    "利用者",
    "購入者",
    "私",
    "العميل",
    "عميل",
    "المستخدم",
    "مستخدم",
    "الزبون",
    "زبون",
];

/// The same words, to look one up among them.
static BUYER_WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| BUYERS.iter().copied().collect());

/// Words at the end of a name that put somebody on the buyer's side: `Pilot Users`, `新用户`.
const ENDINGS: &[&str] = &[
    "customer",
    "customers",
    "client",
    "clients",
    "user",
    "users",
    "buyer",
    "buyers",
    "客户",
    "顾客",
    "用户",
    "ユーザー",
];

/// Whether a name says that its bearer is the buyer.
fn says_buyer(name: &str) -> bool {
    BUYER_WORDS.contains(plain(name).as_str())
}

/// Whether a name puts its bearer on the buyer's side of the table.
fn on_buyers_side(name: &str) -> bool {
    let name = plain(name);
    BUYER_WORDS.contains(name.as_str())
        || ENDINGS.iter().any(|ending| {
            name.strip_suffix(ending).is_some_and(|before| {
                // Latin words are whole words; Chinese and Japanese ones stand without spaces.
                !ending.is_ascii() || before.ends_with(char::is_whitespace)
            })
        })
}

/// In lower case, without the signs and emoji that people put before and after a name.
fn plain(name: &str) -> String {
    name.trim_matches(|character: char| !character.is_alphanumeric()).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::super::{Section, Task};
    use super::*;

    fn diagram(actors: &[&[&str]]) -> Diagram {
        let task = |names: &&[&str]| Task {
            actors: names.iter().map(|name| (*name).into()).collect(),
            ..Task::default()
        };
        let section = Section { tasks: actors.iter().map(task).collect(), ..Section::default() };
        Diagram { sections: vec![section], ..Diagram::default() }
    }

    #[test]
    fn a_name_that_says_buyer_counts_before_how_often_somebody_takes_part() {
        let check = |actors: &[&[&str]], expected: Option<(&str, bool, usize)>| {
            let diagram = diagram(actors);
            let found = buyer(&diagram).map(|buyer| (buyer.name, buyer.by_name, buyer.tasks));
            assert_eq!(found, expected);
        };
        check(&[&["销售"], &["销售"], &["客户成功"], &["客户"]], Some(("客户", true, 1)));
        check(&[&["Clerk"], &["👤 Customer", "Clerk"]], Some(("👤 Customer", true, 1)));
        check(&[&["Ana", "Ben"], &["Ben", "Ana"]], Some(("Ana", false, 2)));
        check(&[&["Ana"], &["Ben"], &["Ben"]], Some(("Ben", false, 2)));
        check(&[&["User"], &["Guest"], &["Guest"]], Some(("Guest", true, 2)));
        check(&[&[], &[]], None);
    }

    #[test]
    fn the_buyers_side_is_told_from_those_who_serve_it() {
        for name in ["Pilot Users", "MFA User", "企业用户", "Customer", "ユーザー"] {
            assert!(on_buyers_side(name), "{name}");
        }
        for name in ["Customer Success", "客户成功", "User Research", "Superuser", "Vendor", ""] {
            assert!(!on_buyers_side(name), "{name}");
        }
    }
}
