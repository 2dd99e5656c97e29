//! The bars of plays, and arrows from what is needed to what needs it.

use super::count;
use super::table::Table;
use crate::draw::{group, line, plain, solid};
use crate::{Anchor, Area, Dash, Handle, Item, Shape, Stroke, Style};
use domain::reading::{PlanReading, PlannedReading};
use domain::{Message, PlayState};

/// The rows of all plays.
pub(super) fn draw(table: &Table<'_>) -> Item {
    group("plays", None, String::new(), table.what.plays.clone().map(|play| row(table, play)).collect())
}

fn row(table: &Table<'_>, number: usize) -> Item {
    let planned = &table.reading.plays[number];
    let (em, colors) = (table.em, table.style.colors);
    let middle = table.middle(number);
    let name = format!("play/{}", planned.play.id.as_str());
    let place = bar(table, planned, middle);
    let color = table.color(table.step(planned.period));
    let state = planned.progress.as_ref().map(|progress| progress.state);
    let dropped = state == Some(PlayState::Dropped);
    let shape = Shape::Rect {
        x: place.x,
        y: place.y,
        width: place.width,
        height: place.height,
        radius: 0.2 * em,
        fill: if dropped { None } else { crate::draw::fill(color) },
        stroke: dropped.then_some(Stroke { color: colors.ink_3, width: 1.5, dash: Dash::Dash, round: false }),
    };
    let mut items = vec![
        table.name(format!("{name}/name"), middle, &planned.play.name, colors.ink),
        plain(format!("{name}/bar"), shape),
    ];
    if let Some(state) = state {
        let words = table.style.words.word(&format!("play-state-{}", state.as_str()));
        // Beside the bar, on the side where there is room.
        let wide = crate::measure(&words, 400) * em + 0.4 * em;
        let after = place.right() + wide <= table.area.right();
        let (x, anchor) =
            if after { (place.right() + 0.4 * em, Anchor::Start) } else { (place.x - 0.4 * em, Anchor::End) };
        let at = (x, middle + 0.36 * em);
        items.push(table.word(format!("{name}/state"), at, anchor, (400, colors.ink_2), &words));
    }
    let handle = Handle::Play { play: planned.play.id.clone() };
    group(name, Some(handle), say(table.reading, number, table.style), items)
}

fn bar(table: &Table<'_>, planned: &PlannedReading, middle: f64) -> Area {
    let from = f64::from(planned.period);
    let (x, end) = (table.x(from), table.x((from + f64::from(planned.periods)).min(count(table.periods()))));
    let height = 0.66 * table.row;
    Area { x, y: middle - height / 2.0, width: (end - x).max(2.0), height }
}

/// An arrow from the end of each play that is needed, down its last period, to the beginning of the one that needs it.
pub(super) fn arrows(table: &Table<'_>) -> Option<Item> {
    let plays = &table.reading.plays;
    let mut items = Vec::new();
    for number in table.what.plays.clone() {
        for needed in &plays[number].play.needs {
            let Some(first) = plays.iter().position(|planned| planned.play.id == *needed) else { continue };
            if table.what.plays.contains(&first) {
                items.push(arrow(table, first, number));
            }
        }
    }
    (!items.is_empty()).then(|| group("needs", None, String::new(), items))
}

fn arrow(table: &Table<'_>, first: usize, then: usize) -> Item {
    let (em, colors) = (table.em, table.style.colors);
    let of = |number: usize| bar(table, &table.reading.plays[number], table.middle(number));
    let (from, to) = (of(first), of(then));
    let late = from.right() > to.x + 0.5;
    let stroke = solid(if late { colors.bad } else { colors.ink }, (0.08 * em).max(1.0));
    let x = from.right().min(to.x.max(from.x + em)) - 0.7 * em;
    let start = if to.y > from.y { from.bottom() } else { from.y };
    let middle = table.middle(then);
    let name = format!("needs/{first}/{then}");
    let down = line((x, start), (x, middle), stroke.clone());
    let across = Shape::Line { x1: x, y1: middle, x2: to.x, y2: middle, stroke, arrow: true };
    let describe = table.style.words.say(
        &Message::new("gantt-needs")
            .with("name", table.reading.plays[then].play.name.as_str())
            .with("needed", table.reading.plays[first].play.name.as_str()),
    );
    group(
        name.clone(),
        None,
        describe,
        vec![plain(format!("{name}/down"), down), plain(format!("{name}/across"), across)],
    )
}

/// A play in words: when, what became of it, what it needs.
pub(super) fn say(reading: &PlanReading, number: usize, style: &Style) -> String {
    let planned = &reading.plays[number];
    let mut said = vec![
        style.words.say(
            &Message::new("screen-play-at")
                .with("name", planned.play.name.as_str())
                .with("unit", reading.frame.unit.as_str())
                .with("from", usize::from(planned.period) + 1)
                .with("to", usize::from(planned.period) + usize::from(planned.periods)),
        ),
    ];
    if let Some(progress) = &planned.progress {
        said.push(style.words.word(&format!("play-state-{}", progress.state.as_str())));
    }
    let needed = planned.play.needs.iter().filter_map(|needed| {
        let found = reading.plays.iter().find(|other| other.play.id == *needed)?;
        Some(
            style.words.say(
                &Message::new("gantt-needs")
                    .with("name", planned.play.name.as_str())
                    .with("needed", found.play.name.as_str()),
            ),
        )
    });
    said.extend(needed);
    crate::spectrum::joined(&said, style)
}
