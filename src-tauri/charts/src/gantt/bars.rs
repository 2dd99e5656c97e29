//! The bars of plays, and arrows from what is needed to what needs it.

use super::count;
use super::table::Table;
use crate::draw::{group, line, plain, solid, text};
use crate::{Anchor, Area, Dash, Handle, Item, Shape, Stroke, Style, set_lines_within};
use domain::reading::PlanReading;
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
    let bar = place(table, number);
    let color = table.color(table.step(planned.period));
    let state = planned.progress.as_ref().map(|progress| progress.state);
    let dropped = state == Some(PlayState::Dropped);
    let shape = Shape::Rect {
        x: bar.x,
        y: bar.y,
        width: bar.width,
        height: bar.height,
        radius: 0.2 * em,
        fill: if dropped { None } else { crate::draw::fill(color) },
        stroke: dropped.then_some(Stroke { color: colors.ink_3, width: 1.5, dash: Dash::Dash, round: false }),
    };
    let mut items = vec![
        table.name(format!("{name}/name"), middle, &planned.play.name, colors.ink),
        plain(format!("{name}/bar"), shape),
    ];
    let state = state.map(|state| table.style.words.word(&format!("play-state-{}", state.as_str())));
    let owner = Some(planned.play.owner.clone()).filter(|owner| !owner.is_empty());
    let words = state.into_iter().chain(owner).collect::<Vec<_>>().join(" · ");
    items.extend(beside(table, number, &words));
    let handle = Handle::Play { play: planned.play.id.clone() };
    group(name, Some(handle), say(table.reading, number, table.style), items)
}

/// Words beside a bar: after it if they fit there, else before it, else where there is more room, as far as they fit.
fn beside(table: &Table<'_>, number: usize, words: &str) -> Option<Item> {
    let (em, bar, middle) = (table.em, place(table, number), table.middle(number));
    let (after, before) =
        (table.area.right() - bar.right() - 0.4 * em, bar.x - table.x(0.0) - 0.8 * em - LEAD * em);
    let wide = crate::measure(words, 400) * em;
    let is_after = wide <= after || (wide > before && after >= before);
    let room = if is_after { after } else { before };
    if words.is_empty() || room < wide.min(4.0 * em) {
        return None;
    }
    let (lines, _) = set_lines_within(words, em, 400, room, 1);
    let (x, anchor) = if is_after {
        (bar.right() + 0.4 * em, Anchor::Start)
    } else {
        (bar.x - (0.4 + LEAD) * em, Anchor::End)
    };
    let words = text((x, middle + 0.36 * em), anchor, em, 400, table.style.colors.ink_2, lines);
    let name = format!("play/{}/beside", table.reading.plays[number].play.id.as_str());
    Some(plain(name, Shape::Text(words)))
}

/// Who answers for each play, for a chart whose bars an office program draws: it says itself what became of them.
pub(super) fn owners(table: &Table<'_>) -> Option<Item> {
    let owner = |number: usize| beside(table, number, &table.reading.plays[number].play.owner);
    let items: Vec<Item> = table.what.plays.clone().filter_map(owner).collect();
    (!items.is_empty()).then(|| group("owners", None, String::new(), items))
}

/// How far before a bar the line to it runs at least, em.
const LEAD: f64 = 1.2;

/// Where the bar of a play is, by its number in the plan.
fn place(table: &Table<'_>, number: usize) -> Area {
    let (planned, middle) = (&table.reading.plays[number], table.middle(number));
    let from = f64::from(planned.period);
    let (x, end) = (table.x(from), table.x((from + f64::from(planned.periods)).min(count(table.periods()))));
    let height = 0.66 * table.row;
    Area { x, y: middle - height / 2.0, width: (end - x).max(2.0), height }
}

/// An arrow from the end of each play that is needed, down its last period, to the beginning of the one that needs it.
/// Each goes down by a way of its own: of those that leave at one time, the one that leads furthest down leaves first, so
/// that none crosses another where it turns.
pub(super) fn arrows(table: &Table<'_>) -> Option<Item> {
    let plays = &table.reading.plays;
    let mut needs: Vec<(usize, usize, f64)> = Vec::new();
    for number in table.what.plays.clone() {
        for needed in &plays[number].play.needs {
            let Some(first) = plays.iter().position(|planned| planned.play.id == *needed) else { continue };
            if table.what.plays.contains(&first) {
                needs.push((first, number, leaves_before(table, first, number)));
            }
        }
    }
    let way = |(first, then, end): &(usize, usize, f64)| {
        let together = needs.iter().filter(|(_, _, other)| (other - end).abs() < 0.5);
        let sooner = together.clone().filter(|(from, to, _)| (to, from) < (then, first)).count();
        let gap = ((table.x(1.0) - table.x(0.0) - table.em) / count(together.count())).min(0.5 * table.em);
        arrow(table, *first, *then, end - 0.7 * table.em - count(sooner) * gap)
    };
    let items: Vec<Item> = needs.iter().map(way).collect();
    (!items.is_empty()).then(|| group("needs", None, String::new(), items))
}

/// Where the last period ends in which an arrow can leave: before the one that needs the other begins, if it can.
fn leaves_before(table: &Table<'_>, first: usize, then: usize) -> f64 {
    let (from, to) = (place(table, first), place(table, then));
    from.right().min(to.x.max(from.x + table.em))
}

fn arrow(table: &Table<'_>, first: usize, then: usize, x: f64) -> Item {
    let (em, colors) = (table.em, table.style.colors);
    let (from, to) = (place(table, first), place(table, then));
    let late = from.right() > to.x + 0.5;
    let stroke = solid(if late { colors.bad } else { colors.ink }, (0.08 * em).max(1.0));
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
    if !planned.play.owner.is_empty() {
        said.push(planned.play.owner.clone());
    }
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
