//! What the chart of the spectrum shows: all of it, or a named view; the whole line or a part; names or letters.

use super::headline;
use crate::reading::{DirectionReading, Headline, PositionReading, SpectrumReading};
use crate::{Look, Message, Offering, OfferingId, OfferingKind, Refusal, View, ViewId, Workbook, text};

/// Which view is chosen, and how it is looked at now if otherwise than it says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sight<'a> {
    /// The view; without one, or if it is gone, what is shown is what each offering says.
    pub view: Option<&'a ViewId>,
    /// The look; without one that of the view.
    pub look: Option<&'a Look>,
}

impl<'a> Sight<'a> {
    /// The view that is chosen.
    #[must_use]
    pub fn view(&self, workbook: &'a Workbook) -> Option<&'a View> {
        self.view.and_then(|id| workbook.views.iter().find(|view| view.id == *id))
    }

    /// How the chart is drawn.
    #[must_use]
    pub fn look(&self, workbook: &Workbook) -> Look {
        let kept = || self.view(workbook).map(|view| view.look).unwrap_or_default();
        self.look.copied().unwrap_or_else(kept)
    }

    /// Refuses a look that cannot be drawn.
    ///
    /// # Errors
    /// When its part of the line is too small or not on it.
    pub fn check(&self) -> Result<(), Refusal> {
        self.look.map_or(Ok(()), |look| crate::edit::view::check_look(look, ""))
    }
}

/// What the spectrum screen shows as it is looked at: every offering under its own name, whether the view shows it,
/// and a headline that says no more than the chart.
#[must_use]
pub fn read_as(workbook: &Workbook, offering: Option<&OfferingId>, sight: &Sight<'_>) -> SpectrumReading {
    seen(super::read(workbook, offering), workbook, sight)
}

/// The same on a day, `YYYY-MM-DD`: with whether it is too late for the target.
#[must_use]
pub fn read_on(
    workbook: &Workbook,
    offering: Option<&OfferingId>,
    sight: &Sight<'_>,
    today: &str,
) -> SpectrumReading {
    let mut reading = read_as(workbook, offering, sight);
    if let Some(chosen) = &mut reading.chosen {
        let target = workbook.target(&chosen.offering);
        chosen.overdue = target.is_some_and(|target| text::is_past(&target.by, today));
    }
    reading
}

/// A reading as it is looked at.
fn seen(mut reading: SpectrumReading, workbook: &Workbook, sight: &Sight<'_>) -> SpectrumReading {
    let view = sight.view(workbook);
    if let Some(view) = view {
        for row in &mut reading.offerings {
            row.offering.shown = view.offerings.contains(&row.offering.id);
        }
    }
    reading.look = sight.look(workbook);
    reading.view = view.map(|view| view.id.clone());
    reading.crowd = crowd(&reading.offerings);
    let chosen = reading.chosen.as_ref().map(|rubric| &rubric.offering);
    if chosen.is_none() && view.is_some() {
        // How many stand on the line is counted as the view shows them.
        reading.headline = headline::of(workbook, None, &reading.offerings);
    }
    if reading.look.anonymous {
        let unnamed = unnamed(&reading.offerings, &Letters::of(workbook));
        reading.headline = headline::of(workbook, chosen, &unnamed);
        let withheld = ["lead-spectrum-reason", "lead-spectrum-no-reason"];
        let competitor = unnamed
            .iter()
            .any(|row| Some(&row.offering.id) == chosen && row.offering.kind == OfferingKind::Competitor);
        if competitor && withheld.contains(&reading.headline.lead.id.as_ref()) {
            reading.headline.lead = Message::new("lead-spectrum-unnamed");
        }
        reading.direction =
            reading.direction.map(|direction| unnamed_direction(direction, &Letters::of(workbook)));
    }
    reading
}

/// Which way to go, with letters wherever a competitor is named.
fn unnamed_direction(mut direction: DirectionReading, letters: &Letters<'_>) -> DirectionReading {
    let hidden = |message: Message| message.reworded(&|text| letters.hide(text));
    let Headline { title, lead } = direction.headline;
    direction.headline = Headline { title: hidden(title), lead: hidden(lead) };
    for row in &mut direction.evidence {
        row.says = hidden(row.says.clone());
        row.from = std::mem::take(&mut row.from).into_iter().map(hidden).collect();
    }
    direction.turns = direction.turns.into_iter().map(hidden).collect();
    direction
}

/// The same as far as the chart shows it, which is drawn anew with every step of a mark that is dragged. Where names are
/// hidden, no field says one.
#[must_use]
pub fn drawn(workbook: &Workbook, offering: Option<&OfferingId>, sight: &Sight<'_>) -> SpectrumReading {
    let mut reading = seen(super::standing(workbook, offering), workbook, sight);
    if reading.look.anonymous {
        reading.offerings = unnamed(&reading.offerings, &Letters::of(workbook));
        reading.views = Vec::new();
    }
    reading
}

/// The workbook's title as it stands beside the chart.
#[must_use]
pub fn title(workbook: &Workbook, sight: &Sight<'_>) -> String {
    let title = workbook.about.title.as_str();
    if sight.look(workbook).anonymous { Letters::of(workbook).hide(title) } else { title.to_owned() }
}

/// The shortest part of the line that holds half of what is shown (the *shorth*), with some room beside it: at least
/// 20 wide, its ends at fives. Nothing where fewer than four stand on the line, or they stand all over it.
#[must_use]
pub fn crowd(offerings: &[PositionReading]) -> Option<(f64, f64)> {
    let shown = offerings.iter().filter(|row| row.offering.shown);
    let mut places: Vec<f64> = shown.filter_map(|row| row.position).collect();
    places.sort_by(f64::total_cmp);
    if places.len() < 4 {
        return None;
    }
    let half = places.len().div_ceil(2);
    let (low, high) = places
        .windows(half)
        .filter_map(|some| Some((*some.first()?, *some.last()?)))
        .min_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)))?;
    let room = (0.15 * (high - low)).max((20.0 - (high - low)) / 2.0).max(0.0);
    let (low, high) = (((low - room) / 5.0).floor() * 5.0, ((high + room) / 5.0).ceil() * 5.0);
    let (low, high) = (low.clamp(0.0, 80.0), high.clamp(20.0, 100.0));
    (high - low <= 75.0).then_some((low, high))
}

/// The readings with letters for the names of competitors, and no text that says one of them.
fn unnamed(offerings: &[PositionReading], letters: &Letters<'_>) -> Vec<PositionReading> {
    let hidden = |reading: &PositionReading| {
        let mut reading = reading.clone();
        if let Some(letter) = letters.of_offering(&reading.offering) {
            reading.offering.name = letter;
            reading.offering.reason = String::new();
        }
        reading.offering.reason = letters.hide(&reading.offering.reason);
        if let Some(overrule) = &mut reading.overrule {
            overrule.reason = letters.hide(&overrule.reason);
        }
        if let Some(target) = &mut reading.target {
            target.reason = letters.hide(&target.reason);
        }
        for past in &mut reading.history {
            past.note = letters.hide(&past.note);
        }
        reading
    };
    offerings.iter().map(hidden).collect()
}

/// Which letter stands for which competitor: by their order in the workbook, whoever is shown.
struct Letters<'a> {
    /// The longest names first, so that of two names in one place the whole one is found.
    names: Vec<(&'a Offering, String)>,
}

/// Names of so many letters are hidden within longer words, too (`Acmes`); shorter ones would be found everywhere.
const TELLING: usize = 4;

impl<'a> Letters<'a> {
    fn of(workbook: &'a Workbook) -> Self {
        let competitors = workbook.offerings.iter().filter(|row| row.kind == OfferingKind::Competitor);
        let mut names: Vec<_> = competitors.enumerate().map(|(index, row)| (row, letter(index))).collect();
        names.sort_by_key(|(row, _)| std::cmp::Reverse(row.name.chars().count()));
        Self { names }
    }

    fn of_offering(&self, offering: &Offering) -> Option<String> {
        self.names.iter().find(|(row, _)| row.id == offering.id).map(|(_, letter)| letter.clone())
    }

    /// A text with a letter wherever a competitor is named.
    fn hide(&self, text: &str) -> String {
        let mut hidden = String::with_capacity(text.len());
        let mut rest = text;
        let mut before = ' ';
        while let Some(next) = rest.chars().next() {
            let named = self.names.iter().find_map(|(row, letter)| {
                named(rest, before, row.name.trim()).map(|length| (length, letter))
            });
            if let Some((length, letter)) = named {
                hidden.push_str(letter);
                before = ' ';
                rest = &rest[length..];
            } else {
                hidden.push(next);
                before = next;
                rest = &rest[next.len_utf8()..];
            }
        }
        hidden
    }
}

/// How many bytes at the beginning of a text are that name, in small letters or large; nothing if it begins otherwise,
/// or in the middle of a word.
fn named(text: &str, before: char, name: &str) -> Option<usize> {
    let joins = |letter: char| letter.is_alphanumeric() && letter.is_ascii();
    let (first, last) = (name.chars().next()?, name.chars().next_back()?);
    if joins(before) && joins(first) {
        return None;
    }
    let short = name.chars().count() < TELLING;
    let same = |a: char, b: char| a == b || (!short && a.to_lowercase().eq(b.to_lowercase()));
    let mut rest = text.chars();
    if !name.chars().all(|wanted| rest.next().is_some_and(|found| same(found, wanted))) {
        return None;
    }
    let after = rest.clone().next().unwrap_or(' ');
    let inside = short && joins(last) && joins(after);
    (!inside).then(|| text.len() - rest.as_str().len())
}

/// A, B … Z, AA, AB …
fn letter(index: usize) -> String {
    let own = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
    match (index / 26).checked_sub(1) {
        None => own.to_string(),
        Some(before) => format!("{}{own}", letter(before)),
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!(
            [0, 25, 26, 27, 51, 52, 701, 702].map(letter),
            ["A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]
        );
    }
}
