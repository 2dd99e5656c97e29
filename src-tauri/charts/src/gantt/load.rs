//! What the plan takes of each role's capacity, period by period.

use super::count;
use super::table::Table;
use crate::draw::{group, plain, rect};
use crate::{Anchor, Area, Item, Style};
use domain::plan::rounded;
use domain::reading::RoleLoad;
use domain::{Argument, Message, PeriodUnit};

pub(super) fn draw(table: &Table<'_>) -> Item {
    let (em, colors) = (table.em, table.style.colors);
    let row = super::table::LOAD * em;
    let top = table.bars().bottom();
    let unit = table.reading.frame.unit;
    let capacity = Message::new("gantt-capacity").with("unit", unit.as_str());
    let words = table.style.words.say(&capacity);
    let mut items = vec![table.word(
        "load/name",
        (table.area.x, top + 1.4 * em),
        Anchor::Start,
        (600, colors.ink_2),
        &words,
    )];
    for (number, load) in table.reading.load.iter().enumerate() {
        let middle = top + 1.4 * row + (count(number) + 0.5) * row;
        items.push(role(table, load, number, middle));
    }
    group("load", None, String::new(), items)
}

/// A role's row: its name with its capacity, and for each period what is used of it.
fn role(table: &Table<'_>, load: &RoleLoad, number: usize, middle: f64) -> Item {
    let (em, colors) = (table.em, table.style.colors);
    let name = Message::new("gantt-role")
        .with("role", called(&load.role))
        .with("capacity", rounded(load.capacity, load.digits));
    let said = table.style.words.say(&name);
    let mut items = vec![table.name(format!("load/{number}/name"), middle, &said, colors.ink_2)];
    for period in 0..table.periods() {
        let used = load.used.get(period).copied().unwrap_or(0.0);
        if used <= 0.0 {
            continue;
        }
        let over = used > load.capacity + 1e-6;
        let (x, end) = (table.x(count(period)), table.x(count(period + 1)));
        let share = if load.capacity > 0.0 { (used / load.capacity).min(1.0) } else { 1.0 };
        let place =
            Area { x: x + 2.0, y: middle + 0.5 * em, width: (end - x - 4.0) * share, height: 0.2 * em };
        let ground = if over { colors.bad } else { colors.ink_3 };
        items.push(plain(format!("load/{number}/{period}/bar"), rect(place, 0.0, ground)));
        let words = rounded(used, load.digits).to_string();
        // What has no room here is said in words.
        if crate::measure(&words, 600) * em + 0.4 * em <= end - x {
            let ink = if over { (600, colors.bad) } else { (400, colors.ink_2) };
            let at = (x + 0.2 * em, middle + 0.3 * em);
            items.push(table.word(format!("load/{number}/{period}"), at, Anchor::Start, ink, &words));
        }
    }
    group(format!("load/{number}"), None, said, items)
}

/// A role's row in words.
pub(super) fn say(unit: PeriodUnit, load: &RoleLoad, style: &Style) -> String {
    let used: Vec<String> = load.used.iter().map(|used| rounded(*used, load.digits).to_string()).collect();
    let message = Message::new("gantt-load")
        .with("unit", unit.as_str())
        .with("role", called(&load.role))
        .with("capacity", rounded(load.capacity, load.digits))
        .with("used", used.join(" · "));
    style.words.say(&message)
}

/// A role: the library's own have words of their own, others are named as they were given.
fn called(role: &str) -> Argument {
    if domain::methods::ROLES.contains(&role) {
        Message::new(format!("role-{role}")).into()
    } else {
        role.into()
    }
}
