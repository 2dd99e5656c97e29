//! What each figure does to what a scenario is worth, the widest above.

use super::money;
use super::plot::{Ink, Scale};
use crate::draw::{group, line, plain, rect, solid};
use crate::text::count;
use crate::{Anchor, Area, Item, Style, Swing, measure};
use domain::Message;
use domain::reading::{DriverSwing, UncertaintyReading};

/// The bars that a tornado has at most: what swings less decides nothing.
const MOST: usize = 10;

/// The bars in figures.
pub(super) fn figures(reading: &UncertaintyReading, style: &Style) -> Vec<Swing> {
    let swing = |driver: &DriverSwing| Swing {
        name: style.words.say(&driver.name),
        at_low: driver.at_low,
        at_high: driver.at_high,
    };
    reading.drivers.iter().take(MOST).map(swing).collect()
}

/// The tornado; nothing where no figure changes anything.
pub(super) fn draw(reading: &UncertaintyReading, area: Area, ink: &Ink<'_>) -> Option<Vec<Item>> {
    let em = ink.em;
    let bottom = 3.6 * em;
    // A name has two lines, and a little air.
    let rows = ((area.height - bottom) / (2.85 * em)).floor().max(1.0);
    let shown = reading.drivers.iter().zip(0_u8..).take_while(|(_, row)| f64::from(*row) < rows).take(MOST);
    let shown: Vec<&DriverSwing> = shown.map(|(driver, _)| driver).collect();
    shown.first()?;
    let scale = Scale::of(shown.iter().flat_map(|driver| [driver.at_low, driver.at_high]));
    let names = (area.width * 0.34).min(26.0 * em);
    let field = Area {
        x: area.x + names,
        width: area.width - names - 2.0 * em,
        height: area.height - bottom,
        ..area
    };
    let x = |amount: f64| field.x + scale.part(amount) * field.width;
    let colors = ink.style.colors;
    let mut items = Vec::new();
    for (number, tick) in scale.ticks().into_iter().enumerate() {
        let stroke = if tick == 0.0 { solid(colors.line_strong, 1.5) } else { solid(colors.line, 1.0) };
        let rule = line((x(tick), field.y), (x(tick), field.bottom()), stroke);
        items.push(plain(format!("scale/{number}/line"), rule));
        let at = (x(tick), field.bottom() + 1.4 * em);
        items.push(ink.word(
            format!("scale/{number}"),
            at,
            Anchor::Middle,
            400,
            colors.ink_3,
            &ink.money(tick),
        ));
    }
    let pitch = field.height / count(shown.len()).max(4.0);
    for (number, driver) in shown.iter().enumerate() {
        let middle = field.y + (count(number) + 0.5) * pitch;
        let words = ink.style.words.say(&driver.name);
        let at = (field.x - 0.8 * em, middle);
        let name = format!("driver/{number}");
        let mut parts =
            vec![ink.block(format!("{name}/name"), at, Anchor::End, colors.ink, &words, (names - em, 2))];
        for (end, amount, color) in
            [("low", driver.at_low, colors.ink_3), ("high", driver.at_high, colors.accent)]
        {
            let (from, to) = (x(amount).min(x(reading.likely)), x(amount).max(x(reading.likely)));
            let half = (0.3 * pitch).min(0.8 * em);
            let place = Area { x: from, y: middle - half, width: to - from, height: 2.0 * half };
            parts.push(plain(format!("{name}/{end}"), rect(place, 0.0, color)));
        }
        items.push(group(name, None, say_driver(driver, &reading.currency, ink.style), parts));
    }
    let likely =
        line((x(reading.likely), field.y), (x(reading.likely), field.bottom()), solid(colors.ink, 1.5));
    items.push(plain("likely", likely));
    items.push(key(field, ink));
    Some(items)
}

/// What the two colours are.
fn key(field: Area, ink: &Ink<'_>) -> Item {
    let (em, colors) = (ink.em, ink.style.colors);
    let baseline = field.bottom() + 3.1 * em;
    let mut at = field.x;
    let mut parts = Vec::new();
    for (end, color) in [("low", colors.ink_3), ("high", colors.accent)] {
        let sign = Area { x: at, y: baseline - 0.75 * em, width: 0.9 * em, height: 0.9 * em };
        parts.push(plain(format!("key/{end}/sign"), rect(sign, 0.0, color)));
        let words = ink.style.words.word(&format!("case-tornado-{end}"));
        let place = (at + 1.3 * em, baseline);
        parts.push(ink.word(format!("key/{end}"), place, Anchor::Start, 400, colors.ink_2, &words));
        at = place.0 + measure(&words, 400) * em + 2.0 * em;
    }
    group("key", None, String::new(), parts)
}

fn say_driver(driver: &DriverSwing, currency: &str, style: &Style) -> String {
    let message = Message::new("case-swing")
        .with("name", driver.name.clone())
        .with("low", money(driver.at_low, currency))
        .with("high", money(driver.at_high, currency));
    style.words.say(&message)
}

/// Every bar in words.
pub(super) fn say(reading: &UncertaintyReading, style: &Style) -> String {
    let said = reading.drivers.iter().take(MOST).map(|driver| say_driver(driver, &reading.currency, style));
    said.collect::<Vec<_>>().join("\n")
}
