//! Edits of the play library.

use super::Context;
use super::lookup::{change as change_row, change_where, find, free, fresh, retain, room, within};
use super::plan::tidy_effort;
use crate::{
    DimensionId, Effect, Effort, End, Phase, Play, PlayId, RatingEffects, Refusal, Workbook, limits, text,
};
use std::collections::HashSet;

/// Months of work of a play of which nobody said.
pub(super) fn usual_work_months() -> u16 {
    3
}

/// Months until the effect of such a play is whole.
pub(super) fn usual_effect_months() -> u16 {
    6
}

/// What people say of a play, as it was given.
pub(super) struct Given<'a> {
    pub(super) name: &'a str,
    pub(super) towards: End,
    pub(super) phases: &'a [Phase],
    pub(super) effort: &'a [Effort],
    pub(super) effects: &'a [Effect],
    pub(super) work_months: u16,
    pub(super) effect_months: u16,
    pub(super) risk: &'a str,
    pub(super) leading_indicator: &'a str,
    pub(super) done_when: &'a str,
    pub(super) why: &'a str,
    pub(super) needs: Option<&'a [PlayId]>,
    pub(super) excludes: Option<&'a [PlayId]>,
    pub(super) rating_effects: Option<&'a RatingEffects>,
}

pub(super) fn add(book: &mut Workbook, given: &Given<'_>, context: &mut Context<'_>) -> Result<(), Refusal> {
    room(book.plays.len(), "play", limits::PLAYS)?;
    let blank = Play {
        id: fresh(&book.plays, context),
        name: String::new(),
        towards: given.towards,
        phases: Vec::new(),
        block: String::new(),
        needs: Vec::new(),
        excludes: Vec::new(),
        effort: Vec::new(),
        work_months: 0,
        effect_months: 0,
        effects: Vec::new(),
        rating_effects: RatingEffects { acquisition: 0.0, retention: 0.0, satisfaction: 0.0 },
        risk: String::new(),
        leading_indicator: String::new(),
        done_when: String::new(),
        why: String::new(),
        owner: String::new(),
    };
    let play = kept(book, given, blank)?;
    book.plays.rows_mut().push(play);
    Ok(())
}

pub(super) fn change(book: &mut Workbook, play: &PlayId, given: &Given<'_>) -> Result<(), Refusal> {
    let changed = kept(book, given, find(&book.plays, play)?.clone())?;
    change_where(&mut book.plays, |row| row.id == *play, |row| *row = changed);
    Ok(())
}

pub(super) fn assign(book: &mut Workbook, play: &PlayId, owner: &str) -> Result<(), Refusal> {
    let owner = text::line(owner, "owner")?;
    change_row(&mut book.plays, play, |row| row.owner = owner)
}

pub(super) fn remove(book: &mut Workbook, play: &PlayId) -> Result<(), Refusal> {
    find(&book.plays, play)?;
    retain(&mut book.plays, |row| row.id != *play);
    retain(&mut book.decisions, |row| row.play != *play);
    retain(&mut book.planned, |row| row.play != *play);
    super::case::forget_play(book, play);
    retain(&mut book.progress, |row| row.play != *play);
    retain(&mut book.indicators, |row| row.play != *play);
    for row in book.plays.rows_mut() {
        row.needs.retain(|id| id != play);
        row.excludes.retain(|id| id != play);
    }
    Ok(())
}

/// The play with what people say of it in the place of what they said before; the rest of it stays.
fn kept(book: &Workbook, given: &Given<'_>, before: Play) -> Result<Play, Refusal> {
    let name = text::name(given.name, "play")?;
    free(&book.plays, &name, Some(&before.id))?;
    let effort = tidy_effort(given.effort)?;
    check_effects(given.effects, &name, |id| find(&book.dimensions, id).map(|row| row.name.clone()))?;
    check_months(given.work_months, given.effect_months)?;
    let mut phases: Vec<Phase> = Vec::new();
    for phase in given.phases {
        if !phases.contains(phase) {
            phases.push(*phase);
        }
    }
    let needs = given.needs.map_or_else(|| before.needs.clone(), <[PlayId]>::to_vec);
    let excludes = given.excludes.map_or_else(|| before.excludes.clone(), <[PlayId]>::to_vec);
    check_ties(book, (&before.id, &name), &needs, &excludes)?;
    let rating_effects = given.rating_effects.unwrap_or(&before.rating_effects).clone();
    check_ratings(&rating_effects)?;
    Ok(Play {
        needs,
        excludes,
        rating_effects,
        towards: given.towards,
        phases,
        effort,
        work_months: given.work_months,
        effect_months: given.effect_months,
        effects: given.effects.to_vec(),
        risk: text::passage(given.risk, "risk", &name)?,
        leading_indicator: text::passage(given.leading_indicator, "leading_indicator", &name)?,
        done_when: text::passage(given.done_when, "done_when", &name)?,
        why: text::passage(given.why, "why", &name)?,
        name,
        ..before
    })
}

/// Whether a play may need and exclude others: those of the library, each once, none both, and none that needs it.
fn check_ties(
    book: &Workbook,
    (own, name): (&PlayId, &str),
    needs: &[PlayId],
    excludes: &[PlayId],
) -> Result<(), Refusal> {
    for (kind, list) in [("need", needs), ("exclusion", excludes)] {
        let mut seen = HashSet::new();
        for id in list {
            if id == own {
                return Err(Refusal::NeedsItself { name: name.to_owned() });
            }
            find(&book.plays, id)?;
            if !seen.insert(id) {
                return Err(Refusal::Repeated { kind, id: text::excerpt(id.as_str()) });
            }
        }
    }
    if let Some(both) = needs.iter().find(|id| excludes.contains(id)) {
        let other = find(&book.plays, both)?.name.clone();
        return Err(Refusal::NeedsExcluded { name: name.to_owned(), other });
    }
    match way_back(book, own, needs) {
        None => Ok(()),
        Some(way) => {
            let name_of =
                |id: &PlayId| find(&book.plays, id).map_or_else(|_| id.to_string(), |row| row.name.clone());
            let others = way.iter().map(name_of).collect::<Vec<_>>().join(" → ");
            Err(Refusal::NeedsInCircle { name: name.to_owned(), others })
        }
    }
}

/// The shortest way from what is needed back to the play that would need it.
fn way_back(book: &Workbook, own: &PlayId, needs: &[PlayId]) -> Option<Vec<PlayId>> {
    let mut ways: Vec<Vec<PlayId>> = needs.iter().map(|id| vec![id.clone()]).collect();
    let mut seen: HashSet<PlayId> = needs.iter().cloned().collect();
    let mut next = 0;
    while let Some(way) = ways.get(next).cloned() {
        next += 1;
        let last = book.plays.iter().find(|row| way.last() == Some(&row.id));
        for need in last.into_iter().flat_map(|row| &row.needs) {
            if need == own {
                return Some(way);
            }
            if seen.insert(need.clone()) {
                ways.push([way.clone(), vec![need.clone()]].concat());
            }
        }
    }
    None
}

/// Whether ratings may change so.
pub(crate) fn check_ratings(effects: &RatingEffects) -> Result<(), Refusal> {
    let most = limits::RATING_EFFECT;
    [effects.acquisition, effects.retention, effects.satisfaction]
        .into_iter()
        .try_for_each(|change| within(change, "rating_effect", -most, most))
}

/// Whether the effects of a play may stand: of dimensions that there are, each once, within the scale, and what is
/// expected between what comes of it badly and well. `play` and what `known` gives are what people call the two.
pub(crate) fn check_effects(
    effects: &[Effect],
    play: &str,
    known: impl Fn(&DimensionId) -> Result<String, Refusal>,
) -> Result<(), Refusal> {
    let mut seen = HashSet::new();
    for effect in effects {
        let dimension = known(&effect.dimension)?;
        let scale = f64::from(limits::LEVEL);
        for levels in [effect.low, effect.likely, effect.high] {
            within(levels, "effect", -scale, scale)?;
        }
        // Towards the customer's end the figures fall, and the one if it goes well is the lowest.
        let (least, most) = (effect.low.min(effect.high), effect.low.max(effect.high));
        if effect.likely < least || effect.likely > most {
            return Err(Refusal::LikelyNotBetween { dimension, play: play.to_owned() });
        }
        if !seen.insert(&effect.dimension) {
            return Err(Refusal::Repeated { kind: "effect", id: effect.dimension.to_string() });
        }
    }
    Ok(())
}

/// Whether work and effect may take so long; the effect begins when the work ends.
pub(crate) fn check_months(work: u16, effect: u16) -> Result<(), Refusal> {
    let (work, most) = (f64::from(work), f64::from(limits::MONTHS));
    within(work, "work_months", 0.0, most)?;
    within(f64::from(effect), "effect_months", work, most)
}
