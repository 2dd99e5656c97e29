//! Random edits and large workbooks, for the tests and benchmarks of this crate and the others.

use crate::{
    Answer, Aspect, Cell, Citation, Confidence, Context, Edit, Evidence, EvidenceKind, JourneyMap, Lane,
    Language, Offering, OfferingKind, Opinion, Phase, Pin, PlannedPlay, Rating, Respondent, Segment, Side,
    Stage, Target, Workbook, apply, methods,
};
use proptest::collection::vec;
use proptest::prelude::*;

mod case;
mod progress;
mod rounds;
mod strategies;
mod views;

pub use strategies::{Blueprint, blueprints};

/// Sequences of edits as people might do them, right and wrong ones: each is to be [built](Blueprint::build) on the
/// workbook as it stands then, so that it mostly speaks of things that are there.
pub fn edits(count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Vec<Blueprint>> {
    vec(blueprints(), count)
}

/// Ids for new things: `t1`, `t2` and so on, for tests that must come out alike each time.
pub struct Ids(u64);

impl Ids {
    /// Ids from `t1` on.
    #[must_use]
    pub fn new() -> Self {
        Self(0)
    }

    /// The next id.
    pub fn give(&mut self) -> String {
        self.0 += 1;
        format!("t{}", self.0)
    }

    /// Does one edit with ids from here.
    ///
    /// # Errors
    /// What [`apply`] refuses.
    pub fn apply(&mut self, workbook: &Workbook, edit: &Edit) -> Result<Workbook, crate::Refusal> {
        apply(workbook, edit, &mut Context { new_id: &mut || self.give() })
    }
}

impl Default for Ids {
    fn default() -> Self {
        Self::new()
    }
}

/// The workbook after an edit, whose new things are called `t1` and so on.
///
/// # Panics
/// If the edit is refused, or leaves a workbook that breaks a rule.
#[track_caller]
#[must_use]
#[expect(clippy::expect_used, reason = "A test fails by panicking.")]
pub fn done(workbook: &Workbook, edit: &Edit) -> Workbook {
    let after = Ids::new().apply(workbook, edit).expect("the edit is done");
    assert_eq!(crate::check(&after), []);
    after
}

/// Sees that an edit is refused, and why.
///
/// # Panics
/// If it is done, or refused for another reason.
#[track_caller]
#[expect(clippy::expect_used, reason = "A test fails by panicking.")]
pub fn refused(workbook: &Workbook, edit: &Edit, expected: &crate::Refusal) {
    assert_eq!(Ids::new().apply(workbook, edit).expect_err("the edit is refused"), *expected);
}

/// A small workbook with something of everything, to begin random edits from.
#[must_use]
pub fn small_workbook() -> Workbook {
    large_workbook(4, 6, 4, 5)
}

/// A workbook of one map with `stages` × `lanes`, every cell filled; `respondents` who rated every stage in every
/// respect; and `offerings`, every third of them ours with a pin and an answer from each respondent on every
/// dimension, the others competitors. The same figures give the same workbook.
#[must_use]
pub fn large_workbook(stages: u16, lanes: u16, respondents: u16, offerings: u16) -> Workbook {
    let mut book = methods::blank(Language::English);
    book.about.title = "Large workbook".to_owned();
    book.about.summary = "A workbook of a given size, for tests and benchmarks.".to_owned();
    book.offerings = (0..offerings).map(offering).collect();
    book.judgements = crate::Table::default();
    book.segments = vec![Segment { id: "segment".into(), name: "Mid-size retailers".to_owned() }].into();
    book.respondents = (0..respondents).map(respondent).collect();
    let map = JourneyMap {
        id: "map".into(),
        name: "The journey".to_owned(),
        offering: book.offerings.first().map(|row| row.id.clone()),
        segment: Some("segment".into()),
    };
    book.maps = vec![map].into();
    book.stages = (0..stages).map(stage).collect();
    book.lanes = (0..lanes).map(lane).collect();
    fill(&mut book);
    rate(&mut book);
    place(&mut book);
    book
}

/// A figure that looks arbitrary and is the same each time.
fn mix(seeds: &[usize], below: usize) -> usize {
    let mixed = seeds.iter().fold(7_usize, |mixed, seed| {
        mixed.wrapping_mul(31).wrapping_add(*seed).wrapping_mul(2_654_435_761) % 1_000_003
    });
    mixed % below.max(1)
}

/// A small figure as a byte.
fn byte(figure: usize) -> u8 {
    u8::try_from(figure).unwrap_or(u8::MAX)
}

fn offering(number: u16) -> Offering {
    let kind = if number.is_multiple_of(3) { OfferingKind::Ours } else { OfferingKind::Competitor };
    let placed = match kind {
        OfferingKind::Ours => None,
        OfferingKind::Competitor | OfferingKind::Benchmark => Some(f64::from(number * 37 % 101)),
    };
    Offering {
        id: format!("offering-{number}").into(),
        name: format!("Offering {number}"),
        kind,
        placed,
        reason: "Placed by hand.".to_owned(),
        shown: true,
    }
}

fn respondent(number: u16) -> Respondent {
    let (role, side) = match number % 4 {
        0 => ("Sales", Side::Ours),
        1 => ("Support", Side::Ours),
        2 => ("Head of purchasing", Side::Buyer),
        _ => ("Integrator", Side::Partner),
    };
    let id = format!("respondent-{number}").into();
    Respondent::new(id, format!("Respondent {number}"), role.to_owned(), side)
}

fn stage(number: u16) -> Stage {
    let phase = Phase::ALL[usize::from(number) % Phase::ALL.len()];
    let importance = byte(usize::from(number % 3)) + 1;
    let id = format!("stage-{number}").into();
    Stage::new(id, "map".into(), format!("Stage {number}"), phase, importance)
}

fn lane(number: u16) -> Lane {
    let kind = crate::LaneKind::ALL[usize::from(number) % crate::LaneKind::ALL.len()];
    let (name, required) = (format!("Lane {number}"), number % 4 != 3);
    Lane { id: format!("lane-{number}").into(), map: "map".into(), name, kind, required, hidden: false }
}

fn fill(book: &mut Workbook) {
    let evidence = (0..20).map(|number| Evidence {
        id: format!("evidence-{number}").into(),
        kind: EvidenceKind::ALL[number % EvidenceKind::ALL.len()],
        text: format!("What was heard, number {number}."),
        source: "Visit".to_owned(),
        date: "2026-03".to_owned(),
    });
    book.evidence = evidence.collect();
    let (mut cells, mut citations) = (Vec::new(), Vec::new());
    for (column, stage) in book.stages.iter().enumerate() {
        for (row, lane) in book.lanes.iter().enumerate() {
            let confidence = Confidence::ALL[mix(&[column, row], Confidence::ALL.len())];
            let text = format!(
                "What happens in {}, seen from {}: somebody waits for an answer.",
                stage.name, lane.name
            );
            cells.push(Cell::new(stage.id.clone(), lane.id.clone(), text, confidence));
            if mix(&[row, column], 7) == 0 {
                let evidence = book.evidence[mix(&[column, row, 1], book.evidence.len())].id.clone();
                citations.push(Citation { evidence, stage: stage.id.clone(), lane: lane.id.clone() });
            }
        }
    }
    book.cells = cells.into();
    book.citations = citations.into();
}

fn rate(book: &mut Workbook) {
    let mut ratings = Vec::new();
    for (who, respondent) in book.respondents.iter().enumerate() {
        for (column, stage) in book.stages.iter().enumerate() {
            for (place, aspect) in Aspect::ALL.iter().enumerate() {
                // People agree on most stages and differ by a step; one answer in twenty is "don't know".
                let score = 1 + (mix(&[column, place], 4) + mix(&[who, column, place], 2)) % 5;
                let known = mix(&[place, who, column], 20) > 0;
                ratings.push(Rating {
                    respondent: respondent.id.clone(),
                    stage: stage.id.clone(),
                    aspect: *aspect,
                    score: known.then(|| byte(score)),
                    comment: String::new(),
                });
            }
        }
    }
    book.ratings = ratings.into();
}

fn place(book: &mut Workbook) {
    let ours: Vec<&Offering> = book.offerings.iter().filter(|row| row.kind == OfferingKind::Ours).collect();
    let (mut answers, mut pins) = (Vec::new(), Vec::new());
    for (which, offering) in ours.iter().enumerate() {
        for (who, respondent) in book.respondents.iter().enumerate() {
            let position = f64::from(byte(mix(&[which, who], 101)));
            pins.push(Pin {
                offering: offering.id.clone(),
                respondent: respondent.id.clone(),
                position,
                blind: false,
            });
            for (place, dimension) in book.dimensions.iter().enumerate() {
                answers.push(Answer {
                    offering: offering.id.clone(),
                    dimension: dimension.id.clone(),
                    respondent: respondent.id.clone(),
                    level: byte((mix(&[which, place], 4) + mix(&[who, place], 2)) % 5),
                    note: String::new(),
                });
            }
        }
    }
    let target = |row: &&Offering| Target {
        offering: row.id.clone(),
        position: 40.0,
        reason: "Nearer to the customer.".to_owned(),
        by: "2027-06".to_owned(),
    };
    book.targets = ours.first().map(target).into_iter().collect();
    book.plan.offering = ours.first().map(|row| row.id.clone());
    book.plan.start = "2026-01".to_owned();
    let planned = book.plays.iter().take(3).enumerate();
    book.planned =
        planned.map(|(period, play)| PlannedPlay { play: play.id.clone(), period: byte(period) }).collect();
    book.answers = answers.into();
    book.pins = pins.into();
}

/// What a respondent may say, right and wrong.
fn opinions() -> impl Strategy<Value = Opinion> {
    prop_oneof![8 => (0_u8..=6).prop_map(Opinion::Score), 1 => Just(Opinion::DontKnow), 1 => Just(Opinion::None)]
}
