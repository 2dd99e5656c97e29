//! Which rows of a workbook stand in which table of the file.
//!
//! Names of tables and columns are those of the workbook's fields. A list inside a row (the needs of a
//! play) is a table of its own, keyed by the row and the place in the list.

use crate::fields::{Column, Columns, Field};
use crate::items::Item;
use domain::{
    Answer, Ballot, Cause, Cell, Citation, Correlation, Decision, Dimension, DirectionWeight, Driver,
    DriverEffect, Economics, Evidence, Figure, Goal, Grounding, IndicatorValue, JourneyMap, Judgement, Lane,
    Look, Measure, Offering, OfferingId, Overrule, Phase, Pin, PlanBlock, PlannedPlay, Play, PlayCost,
    PlayId, PlayProgress, Rating, RatingEffects, Respondent, RoleWeight, Round, Scenario, Segment, Snapshot,
    Stage, Standing, Target, TargetLevel, View, Vote, Wish, Workbook,
};
use rusqlite::Result;

/// A table of the file: its name, its columns in order, and how many of them, from the first, are the key.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) keys: usize,
    pub(crate) columns: &'static [&'static str],
}

/// The key of a row, as texts; a key of fewer columns is filled with empty texts.
pub(crate) type Key<'a> = [&'a str; KEYS];

/// The most columns that a key has.
const KEYS: usize = 5;

/// The key of a row that has one column for it.
fn alone(id: &str) -> Key<'_> {
    let mut key = [""; KEYS];
    key[0] = id;
    key
}

/// One kind of row of a workbook.
pub(crate) trait Row: Clone + PartialEq + Sized {
    /// Its table; the column after the last field is `ord`, the place in the list.
    const SHAPE: Shape;
    /// The tables of its lists.
    const LISTS: &'static [Shape] = &[];

    /// What tells it from the others of its kind.
    fn key(&self) -> Key<'_>;
    /// Its columns, without `ord`.
    fn columns(&self) -> Vec<Column<'_>>;
    /// The row that stands in these columns, with empty lists.
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self>;

    /// The items of one of its lists, each as columns, without the row's key and the place.
    fn items(&self, list: usize) -> Vec<Vec<Column<'_>>> {
        let _ = list;
        Vec::new()
    }
    /// Reads one more item of one of its lists.
    fn add_item(&mut self, list: usize, columns: &mut Columns<'_, '_>) -> Result<()> {
        let _ = (list, columns);
        Ok(())
    }
}

/// The rows without lists, whose columns are their fields.
macro_rules! rows {
    ($($kind:ident in $table:literal: $key:ident $(+ $more:ident)* => $($field:ident),* ;)*) => {$(
        impl Row for $kind {
            const SHAPE: Shape = Shape {
                name: $table,
                keys: [stringify!($key) $(, stringify!($more))*].len(),
                columns: &[stringify!($key) $(, stringify!($more))* $(, stringify!($field))*, "ord"],
            };
            fn key(&self) -> Key<'_> {
                let parts = [self.$key.as_str() $(, self.$more.as_str())*];
                let mut key = [""; KEYS];
                key[..parts.len()].copy_from_slice(&parts);
                key
            }
            fn columns(&self) -> Vec<Column<'_>> {
                vec![self.$key.put() $(, self.$more.put())* $(, self.$field.put())*]
            }
            fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
                // The fields of a literal are evaluated in the order they are written, which is that of the columns.
                Ok(Self { $key: columns.take()? $(, $more: columns.take()?)* $(, $field: columns.take()?)* })
            }
        }
    )*};
}

rows! {
    Segment in "segments": id => name;
    Offering in "offerings": id => name, kind, placed, reason, shown;
    Judgement in "judgements": offering + dimension => level;
    Respondent in "respondents": id => name, role, side, anonymous;
    JourneyMap in "maps": id => name, offering, segment;
    Stage in "stages": id => map, name, phase, importance, within, collapsed;
    Lane in "lanes": id => map, name, kind, required, hidden;
    Cell in "cells": stage + lane => text, confidence, owner, review;
    Evidence in "evidence": id => kind, text, source, date;
    Citation in "citations": evidence + stage + lane => ;
    Rating in "ratings": respondent + stage + aspect => score, comment;
    Cause in "causes": stage + aspect => cause;
    Goal in "goals": stage + aspect => score;
    Measure in "measures": stage + lane => unit, source;
    Figure in "figures": stage + lane + period => value;
    RoleWeight in "role_weights": role => weight;
    Round in "rounds": id => map, name, anonymous, state, begun;
    Vote in "votes": ballot + stage + aspect => score, comment;
    Answer in "answers": offering + dimension + respondent => level, note;
    Pin in "pins": offering + respondent => position, blind;
    Overrule in "overrules": offering => position, reason;
    Grounding in "groundings": evidence + offering + dimension => ;
    Target in "targets": offering => position, reason, by;
    TargetLevel in "target_levels": offering + dimension => level;
    Wish in "wishes": offering + respondent => leaning;
    Economics in "economics": offering => revenue, gross_margin, buyers, source;
    DirectionWeight in "direction_weights": evidence => weight;
    Decision in "decisions": play => verdict, reason, period;
    PlannedPlay in "planned": play => period;
    Driver in "drivers": offering + segment + driver => low, likely, high, source, confidence;
    Correlation in "correlations": offering + segment + driver + other_segment + other_driver => coefficient;
    DriverEffect in "driver_effects": play + driver => low, likely, high, relative;
    PlayProgress in "progress": play => state, since, note;
    IndicatorValue in "indicators": play + date => value;
    Snapshot in "snapshots": id => date, note;
    Standing in "standings": snapshot + offering => position, low, high;
}

impl Row for Ballot {
    const SHAPE: Shape = Shape {
        name: "ballots",
        keys: 1,
        columns: &["id", "round", "respondent", "code", "state", "origin", "ord"],
    };
    const LISTS: &'static [Shape] =
        &[Shape { name: "ballot_phases", keys: 2, columns: &["ballot", "place", "phase"] }];

    fn key(&self) -> Key<'_> {
        alone(self.id.as_str())
    }
    fn columns(&self) -> Vec<Column<'_>> {
        vec![
            self.id.put(),
            self.round.put(),
            self.respondent.put(),
            self.code.put(),
            self.state.put(),
            self.origin.put(),
        ]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: columns.take()?,
            round: columns.take()?,
            respondent: columns.take()?,
            code: columns.take()?,
            state: columns.take()?,
            origin: columns.take()?,
            phases: Vec::new(),
        })
    }
    fn items(&self, _list: usize) -> Vec<Vec<Column<'_>>> {
        self.phases.iter().map(|phase| vec![phase.put()]).collect()
    }
    fn add_item(&mut self, _list: usize, columns: &mut Columns<'_, '_>) -> Result<()> {
        self.phases.push(columns.take::<Phase>()?);
        Ok(())
    }
}

impl Row for View {
    const SHAPE: Shape = Shape {
        name: "views",
        keys: 1,
        columns: &["id", "name", "low", "high", "anonymous", "sized", "trail", "ord"],
    };
    const LISTS: &'static [Shape] =
        &[Shape { name: "view_offerings", keys: 2, columns: &["view", "place", "offering"] }];

    fn key(&self) -> Key<'_> {
        alone(self.id.as_str())
    }
    fn columns(&self) -> Vec<Column<'_>> {
        let Look { low, high, anonymous, sized, trail } = &self.look;
        vec![self.id.put(), self.name.put(), low.put(), high.put(), anonymous.put(), sized.put(), trail.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: columns.take()?,
            name: columns.take()?,
            look: Look {
                low: columns.take()?,
                high: columns.take()?,
                anonymous: columns.take()?,
                sized: columns.take()?,
                trail: columns.take()?,
            },
            offerings: Vec::new(),
        })
    }
    fn items(&self, _list: usize) -> Vec<Vec<Column<'_>>> {
        self.offerings.iter().map(|offering| vec![offering.put()]).collect()
    }
    fn add_item(&mut self, _list: usize, columns: &mut Columns<'_, '_>) -> Result<()> {
        self.offerings.push(columns.take::<OfferingId>()?);
        Ok(())
    }
}

impl Row for Dimension {
    const SHAPE: Shape =
        Shape { name: "dimensions", keys: 1, columns: &["id", "name", "question", "basis", "weight", "ord"] };
    const LISTS: &'static [Shape] = &[
        Shape { name: "dimension_levels", keys: 2, columns: &["dimension", "place", "sentence"] },
        Shape { name: "dimension_phases", keys: 2, columns: &["dimension", "place", "phase"] },
    ];

    fn key(&self) -> Key<'_> {
        alone(self.id.as_str())
    }
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.id.put(), self.name.put(), self.question.put(), self.basis.put(), self.weight.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: columns.take()?,
            name: columns.take()?,
            question: columns.take()?,
            basis: columns.take()?,
            weight: columns.take()?,
            levels: Vec::new(),
            phases: Vec::new(),
        })
    }
    fn items(&self, list: usize) -> Vec<Vec<Column<'_>>> {
        match list {
            0 => self.levels.iter().map(|sentence| vec![sentence.put()]).collect(),
            _ => self.phases.iter().map(|phase| vec![phase.put()]).collect(),
        }
    }
    fn add_item(&mut self, list: usize, columns: &mut Columns<'_, '_>) -> Result<()> {
        match list {
            0 => self.levels.push(columns.take()?),
            _ => self.phases.push(columns.take()?),
        }
        Ok(())
    }
}

impl Row for Play {
    const SHAPE: Shape = Shape {
        name: "plays",
        keys: 1,
        columns: &[
            "id",
            "name",
            "towards",
            "block",
            "work_months",
            "effect_months",
            "rating_acquisition",
            "rating_retention",
            "rating_satisfaction",
            "risk",
            "leading_indicator",
            "done_when",
            "why",
            "owner",
            "ord",
        ],
    };
    const LISTS: &'static [Shape] = &[
        Shape { name: "play_phases", keys: 2, columns: &["play", "place", "phase"] },
        Shape { name: "play_needs", keys: 2, columns: &["play", "place", "needed"] },
        Shape { name: "play_excludes", keys: 2, columns: &["play", "place", "excluded"] },
        Shape { name: "play_effort", keys: 2, columns: &["play", "place", "role", "person_months"] },
        Shape {
            name: "play_effects",
            keys: 2,
            columns: &["play", "place", "dimension", "low", "likely", "high"],
        },
    ];

    fn key(&self) -> Key<'_> {
        alone(self.id.as_str())
    }
    fn columns(&self) -> Vec<Column<'_>> {
        vec![
            self.id.put(),
            self.name.put(),
            self.towards.put(),
            self.block.put(),
            self.work_months.put(),
            self.effect_months.put(),
            self.rating_effects.acquisition.put(),
            self.rating_effects.retention.put(),
            self.rating_effects.satisfaction.put(),
            self.risk.put(),
            self.leading_indicator.put(),
            self.done_when.put(),
            self.why.put(),
            self.owner.put(),
        ]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: columns.take()?,
            name: columns.take()?,
            towards: columns.take()?,
            block: columns.take()?,
            work_months: columns.take()?,
            effect_months: columns.take()?,
            rating_effects: RatingEffects {
                acquisition: columns.take()?,
                retention: columns.take()?,
                satisfaction: columns.take()?,
            },
            risk: columns.take()?,
            leading_indicator: columns.take()?,
            done_when: columns.take()?,
            why: columns.take()?,
            owner: columns.take()?,
            phases: Vec::new(),
            needs: Vec::new(),
            excludes: Vec::new(),
            effort: Vec::new(),
            effects: Vec::new(),
        })
    }
    fn items(&self, list: usize) -> Vec<Vec<Column<'_>>> {
        match list {
            0 => self.phases.iter().map(|phase| vec![phase.put()]).collect(),
            1 => self.needs.iter().map(|play| vec![play.put()]).collect(),
            2 => self.excludes.iter().map(|play| vec![play.put()]).collect(),
            3 => self.effort.iter().map(Item::columns).collect(),
            _ => self.effects.iter().map(Item::columns).collect(),
        }
    }
    fn add_item(&mut self, list: usize, columns: &mut Columns<'_, '_>) -> Result<()> {
        match list {
            0 => self.phases.push(columns.take::<Phase>()?),
            1 => self.needs.push(columns.take::<PlayId>()?),
            2 => self.excludes.push(columns.take::<PlayId>()?),
            3 => self.effort.push(Item::read(columns)?),
            _ => self.effects.push(Item::read(columns)?),
        }
        Ok(())
    }
}

impl Row for Scenario {
    const SHAPE: Shape = Shape { name: "scenarios", keys: 1, columns: &["id", "name", "ord"] };
    const LISTS: &'static [Shape] =
        &[Shape { name: "scenario_plays", keys: 2, columns: &["scenario", "place", "play", "period"] }];

    fn key(&self) -> Key<'_> {
        alone(self.id.as_str())
    }
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.id.put(), self.name.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self { id: columns.take()?, name: columns.take()?, plays: Vec::new() })
    }
    fn items(&self, _list: usize) -> Vec<Vec<Column<'_>>> {
        self.plays.iter().map(|planned| vec![planned.play.put(), planned.period.put()]).collect()
    }
    fn add_item(&mut self, _list: usize, columns: &mut Columns<'_, '_>) -> Result<()> {
        self.plays.push(PlannedPlay { play: columns.take()?, period: columns.take()? });
        Ok(())
    }
}

impl Row for PlayCost {
    const SHAPE: Shape = Shape {
        name: "play_costs",
        keys: 1,
        columns: &[
            "play",
            "one_off_low",
            "one_off_likely",
            "one_off_high",
            "one_off_source",
            "running_low",
            "running_likely",
            "running_high",
            "running_source",
            "ord",
        ],
    };

    fn key(&self) -> Key<'_> {
        alone(self.play.as_str())
    }
    fn columns(&self) -> Vec<Column<'_>> {
        let costs = [&self.one_off, &self.running].into_iter().flat_map(Item::columns);
        std::iter::once(self.play.put()).chain(costs).collect()
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self { play: columns.take()?, one_off: Item::read(columns)?, running: Item::read(columns)? })
    }
}

impl Row for PlanBlock {
    const SHAPE: Shape = Shape { name: "blocks", keys: 1, columns: &["block", "none", "text", "ord"] };
    const LISTS: &'static [Shape] = &[
        Shape {
            name: "block_executives",
            keys: 2,
            columns: &["block", "place", "name", "gains", "fears", "asks"],
        },
        Shape {
            name: "block_passages",
            keys: 2,
            columns: &["block", "place", "segment", "way", "notice", "note"],
        },
        Shape { name: "block_pairs", keys: 2, columns: &["block", "place", "chosen", "declined"] },
    ];

    fn key(&self) -> Key<'_> {
        alone(self.block.as_str())
    }
    fn columns(&self) -> Vec<Column<'_>> {
        vec![self.block.put(), self.none.put(), self.text.put()]
    }
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        Ok(Self {
            block: columns.take()?,
            none: columns.take()?,
            text: columns.take()?,
            executives: Vec::new(),
            passages: Vec::new(),
            pairs: Vec::new(),
        })
    }
    fn items(&self, list: usize) -> Vec<Vec<Column<'_>>> {
        match list {
            0 => self.executives.iter().map(Item::columns).collect(),
            1 => self.passages.iter().map(Item::columns).collect(),
            _ => self.pairs.iter().map(Item::columns).collect(),
        }
    }
    fn add_item(&mut self, list: usize, columns: &mut Columns<'_, '_>) -> Result<()> {
        match list {
            0 => self.executives.push(Item::read(columns)?),
            1 => self.passages.push(Item::read(columns)?),
            _ => self.pairs.push(Item::read(columns)?),
        }
        Ok(())
    }
}

/// The table of [`domain::About`], one row.
pub(crate) const ABOUT: Shape =
    Shape { name: "about", keys: 1, columns: &["only", "title", "summary", "language"] };
/// The table of [`domain::PlanFrame`], one row; its capacity is [`CAPACITY`].
pub(crate) const PLAN_FRAME: Shape = Shape {
    name: "plan_frame",
    keys: 1,
    columns: &["only", "offering", "start", "unit", "periods", "budget"],
};
/// The list of usual margins.
pub(crate) const MARGINS: Shape =
    Shape { name: "margins", keys: 1, columns: &["place", "position", "model", "low", "high"] };
/// The list of capacities by role.
pub(crate) const CAPACITY: Shape =
    Shape { name: "capacity", keys: 1, columns: &["place", "role", "person_months"] };

/// The table of [`domain::CaseFrame`], one row; its rates are [`ROLE_RATES`].
pub(crate) const CASE_FRAME: Shape = Shape {
    name: "case_frame",
    keys: 1,
    columns: &["only", "currency", "fiscal_start", "discount_rate", "months", "cost_uplift", "time_uplift"],
};
/// The list of what a person-month costs, by role.
pub(crate) const ROLE_RATES: Shape =
    Shape { name: "role_rates", keys: 1, columns: &["place", "role", "per_month"] };

/// Does something with every table of rows of a workbook: `each!(visit, workbook fields…)`.
macro_rules! each_table {
    ($visit:ident) => {
        $visit!(segments: domain::Segment);
        $visit!(offerings: domain::Offering);
        $visit!(respondents: domain::Respondent);
        $visit!(maps: domain::JourneyMap);
        $visit!(stages: domain::Stage);
        $visit!(lanes: domain::Lane);
        $visit!(cells: domain::Cell);
        $visit!(evidence: domain::Evidence);
        $visit!(citations: domain::Citation);
        $visit!(ratings: domain::Rating);
        $visit!(causes: domain::Cause);
        $visit!(goals: domain::Goal);
        $visit!(measures: domain::Measure);
        $visit!(figures: domain::Figure);
        $visit!(role_weights: domain::RoleWeight);
        $visit!(rounds: domain::Round);
        $visit!(ballots: domain::Ballot);
        $visit!(votes: domain::Vote);
        $visit!(dimensions: domain::Dimension);
        $visit!(judgements: domain::Judgement);
        $visit!(answers: domain::Answer);
        $visit!(pins: domain::Pin);
        $visit!(overrules: domain::Overrule);
        $visit!(groundings: domain::Grounding);
        $visit!(targets: domain::Target);
        $visit!(target_levels: domain::TargetLevel);
        $visit!(wishes: domain::Wish);
        $visit!(economics: domain::Economics);
        $visit!(direction_weights: domain::DirectionWeight);
        $visit!(views: domain::View);
        $visit!(plays: domain::Play);
        $visit!(decisions: domain::Decision);
        $visit!(planned: domain::PlannedPlay);
        $visit!(drivers: domain::Driver);
        $visit!(correlations: domain::Correlation);
        $visit!(play_costs: domain::PlayCost);
        $visit!(driver_effects: domain::DriverEffect);
        $visit!(scenarios: domain::Scenario);
        $visit!(progress: domain::PlayProgress);
        $visit!(indicators: domain::IndicatorValue);
        $visit!(blocks: domain::PlanBlock);
        $visit!(snapshots: domain::Snapshot);
        $visit!(standings: domain::Standing);
    };
}
pub(crate) use each_table;

/// A new field of the workbook does not compile until it is named here, and then above.
const _: fn(Workbook) = |workbook| {
    let Workbook {
        about: _,
        segments: _,
        offerings: _,
        judgements: _,
        respondents: _,
        maps: _,
        stages: _,
        lanes: _,
        cells: _,
        evidence: _,
        citations: _,
        ratings: _,
        causes: _,
        goals: _,
        measures: _,
        figures: _,
        role_weights: _,
        rounds: _,
        ballots: _,
        votes: _,
        dimensions: _,
        answers: _,
        pins: _,
        overrules: _,
        groundings: _,
        targets: _,
        target_levels: _,
        wishes: _,
        economics: _,
        direction_weights: _,
        views: _,
        margins: _,
        plays: _,
        plan: _,
        decisions: _,
        planned: _,
        case: _,
        drivers: _,
        correlations: _,
        play_costs: _,
        driver_effects: _,
        scenarios: _,
        progress: _,
        indicators: _,
        blocks: _,
        snapshots: _,
        standings: _,
    } = workbook;
};

/// Every table whose changes are recorded, with the lists.
pub(crate) fn shapes() -> Vec<&'static Shape> {
    let mut shapes: Vec<&'static Shape> =
        vec![&ABOUT, &PLAN_FRAME, &MARGINS, &CAPACITY, &CASE_FRAME, &ROLE_RATES];
    macro_rules! add {
        ($field:ident: $kind:ty) => {
            shapes.push(&<$kind as Row>::SHAPE);
            shapes.extend(<$kind as Row>::LISTS);
        };
    }
    each_table!(add);
    shapes
}
