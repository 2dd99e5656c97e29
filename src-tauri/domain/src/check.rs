//! Whether a whole workbook that came from outside — a file, a JSON text — is one that edits could have made.
//!
//! Each problem names its place as the JSON does, so that who wrote the file can find it. One pass over each
//! table, with sets for what is looked up: a large workbook takes a few milliseconds.

mod case;
mod journey;
mod plan;
mod position;
mod progress;
mod rating;

use crate::edit::lookup::Named;
use crate::{Refusal, Table, Workbook, limits, text};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Something in a workbook that cannot be so.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Problem {
    /// Where, as in the JSON: `ratings[12].score`.
    pub path: String,
    /// What is wrong.
    pub refusal: Refusal,
}

/// Problems after which the rest is left unread: who has a hundred needs no hundred and first.
const ENOUGH: usize = 100;

/// What is wrong with a workbook, in the order of its tables; nothing if it is whole. At most a hundred problems
/// are listed.
#[must_use]
pub fn check(workbook: &Workbook) -> Vec<Problem> {
    let mut report = Report { problems: Vec::new() };
    report.note(|| "about.title".to_owned(), text::check_line(&workbook.about.title, "title"));
    report.note(|| "about.summary".to_owned(), text::check_passage(&workbook.about.summary, "summary", ""));
    let known = Known::of(workbook, &mut report);
    for (index, row) in workbook.segments.iter().enumerate() {
        report.name("segments", index, row);
    }
    for (index, row) in workbook.respondents.iter().enumerate() {
        report.name("respondents", index, row);
        report.field("respondents", index, "role", text::check_line(&row.role, "role"));
        report.field("respondents", index, "anonymous", rating::check_voice(row));
    }
    journey::check(workbook, &known, &mut report);
    rating::check(workbook, &known, &mut report);
    position::check(workbook, &known, &mut report);
    plan::check(workbook, &known, &mut report);
    case::check(workbook, &known, &mut report);
    progress::check(workbook, &known, &mut report);
    report.problems
}

/// The problems found so far.
struct Report {
    problems: Vec<Problem>,
}

impl Report {
    /// Notes what went wrong at a place.
    fn note(&mut self, path: impl FnOnce() -> String, result: Result<(), Refusal>) {
        if let Err(refusal) = result
            && self.problems.len() < ENOUGH
        {
            self.problems.push(Problem { path: path(), refusal });
        }
    }

    /// Notes what went wrong with one field of a row.
    fn field(&mut self, table: &str, index: usize, field: &str, result: Result<(), Refusal>) {
        self.note(|| format!("{table}[{index}].{field}"), result);
    }

    /// Checks the name of a row.
    fn name<T: Named>(&mut self, table: &str, index: usize, row: &T) {
        self.field(table, index, "name", text::check_name(row.name(), T::KIND));
    }

    /// Notes a second row with a key that is there already.
    fn once<K: Eq + Hash>(
        &mut self,
        seen: &mut HashSet<K>,
        key: K,
        (table, index): (&str, usize),
        kind: &'static str,
        id: impl FnOnce() -> String,
    ) {
        if !seen.insert(key) {
            let repeated = Refusal::Repeated { kind, id: text::excerpt(&id()) };
            self.note(|| format!("{table}[{index}]"), Err(repeated));
        }
    }

    /// The row that a field refers to; a missing one is noted.
    fn refers<'a, T: Named>(
        &mut self,
        rows: &HashMap<&'a T::Id, &'a T>,
        id: &T::Id,
        table: &str,
        index: usize,
        field: &str,
    ) -> Option<&'a T>
    where
        T::Id: Hash + Eq,
    {
        let found = rows.get(id).copied();
        if found.is_none() {
            // A made-up id may be as long as its author liked.
            let id = text::excerpt(&id.to_string());
            self.field(table, index, field, Err(Refusal::NotFound { kind: T::KIND, id }));
        }
        found
    }
}

/// The rows that others refer to, by their ids.
struct Known<'a> {
    segments: HashMap<&'a crate::SegmentId, &'a crate::Segment>,
    offerings: HashMap<&'a crate::OfferingId, &'a crate::Offering>,
    respondents: HashMap<&'a crate::RespondentId, &'a crate::Respondent>,
    maps: HashMap<&'a crate::MapId, &'a crate::JourneyMap>,
    stages: HashMap<&'a crate::StageId, &'a crate::Stage>,
    lanes: HashMap<&'a crate::LaneId, &'a crate::Lane>,
    evidence: HashMap<&'a crate::EvidenceId, &'a crate::Evidence>,
    dimensions: HashMap<&'a crate::DimensionId, &'a crate::Dimension>,
    plays: HashMap<&'a crate::PlayId, &'a crate::Play>,
    rounds: HashMap<&'a crate::RoundId, &'a crate::Round>,
    ballots: HashMap<&'a crate::BallotId, &'a crate::Ballot>,
}

impl<'a> Known<'a> {
    /// Collects them, and notes ids that are malformed or stand there twice.
    fn of(workbook: &'a Workbook, report: &mut Report) -> Self {
        Self {
            segments: by_id(&workbook.segments, "segments", limits::SEGMENTS, report),
            offerings: by_id(&workbook.offerings, "offerings", limits::OFFERINGS, report),
            respondents: by_id(&workbook.respondents, "respondents", limits::RESPONDENTS, report),
            maps: by_id(&workbook.maps, "maps", limits::MAPS, report),
            stages: by_id(&workbook.stages, "stages", limits::MAPS * limits::STAGES, report),
            lanes: by_id(&workbook.lanes, "lanes", limits::MAPS * limits::LANES, report),
            evidence: by_id(&workbook.evidence, "evidence", limits::EVIDENCE, report),
            dimensions: by_id(&workbook.dimensions, "dimensions", limits::DIMENSIONS, report),
            plays: by_id(&workbook.plays, "plays", limits::PLAYS, report),
            rounds: by_id(&workbook.rounds, "rounds", limits::ROUNDS, report),
            ballots: by_id(&workbook.ballots, "ballots", limits::ROUNDS * limits::BALLOTS, report),
        }
    }
}

fn by_id<'a, T: Named>(
    rows: &'a Table<T>,
    table: &str,
    allowed: usize,
    report: &mut Report,
) -> HashMap<&'a T::Id, &'a T>
where
    T::Id: Hash + Eq + AsRef<str>,
{
    if rows.len() > allowed {
        report.note(|| table.to_owned(), Err(Refusal::TooMany { kind: T::KIND, allowed }));
    }
    let mut known = HashMap::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let id = row.id();
        if !well_formed(id.as_ref()) {
            let given = text::excerpt(id.as_ref());
            report.field(table, index, "id", Err(Refusal::IdMalformed { kind: T::KIND, given }));
        }
        if known.insert(id, row).is_some() {
            let id = text::excerpt(id.as_ref());
            report.field(table, index, "id", Err(Refusal::Repeated { kind: T::KIND, id }));
        }
    }
    known
}

/// Whether an id can stand in a file name, an SVG and a command line alike.
fn well_formed(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    !id.is_empty() && id.len() <= limits::ID && id.bytes().all(allowed)
}
