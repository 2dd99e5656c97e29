//! What the spectrum screen shows.

use super::{DirectionReading, Headline};
use crate::{
    Dimension, DimensionId, Evidence, Look, Message, Offering, OfferingId, Overrule, Phase, Respondent,
    RespondentId, SnapshotId, Target, View, ViewId,
};
use serde::Serialize;

readings! {
    /// Question 3.
    pub struct SpectrumReading {
        /// The finding.
        pub headline: Headline,
        /// Every offering with its positions, in the order of the workbook.
        pub offerings: Vec<PositionReading>,
        /// The offering in the inspector: the one asked for, or our first.
        pub chosen: Option<Box<RubricReading>>,
        /// Which way the evidence says that offering should move, if it is ours; nothing where only the chart is wanted.
        pub direction: Option<DirectionReading>,
        /// All respondents.
        pub respondents: Vec<Respondent>,
        /// Whether the benchmarks are others than those of the library.
        pub benchmarks_edited: bool,
        /// How the chart is drawn.
        pub look: Look,
        /// The view that is chosen: its offerings are the ones shown.
        pub view: Option<ViewId>,
        /// All named views.
        pub views: Vec<View>,
        /// The part of the line where half of what is shown stands, if it is crowded.
        pub crowd: Option<(f64, f64)>,
    }

    /// Where one offering stands.
    pub struct PositionReading {
        /// The offering.
        pub offering: Offering,
        /// Median of the pins; only for ours.
        pub perceived: Option<Perceived>,
        /// From the rubric; for ours from answers, for others from judged levels.
        pub evidenced: Option<Evidenced>,
        /// The strategist's own figure, if set.
        pub overrule: Option<Overrule>,
        /// Where it stands on the chart: overrule, else evidence, else by hand; nothing if unknown.
        pub position: Option<f64>,
        /// The band of that position.
        pub band: Option<Band>,
        /// Where it shall go.
        pub target: Option<Target>,
        /// The central-tendency rule applies: |P − 50| < |perceived − 50| − 5.
        pub central_tendency: bool,
        /// Its revenue in a year, in the workbook's own unit, if it is known; only for ours.
        pub revenue: Option<f64>,
        /// Where it stood on the days of snapshots, in their order.
        pub history: Vec<PastPosition>,
        /// How a benchmark compares with the library; nothing for what is no benchmark.
        pub origin: Option<Origin>,
    }

    /// Where an offering stood on the day of a snapshot.
    pub struct PastPosition {
        /// The snapshot.
        pub snapshot: SnapshotId,
        /// The day, `YYYY-MM-DD`.
        pub date: String,
        /// What was special about it; may be empty.
        pub note: String,
        /// 0…100.
        pub position: f64,
        /// Its 90 % interval, if it had one.
        pub interval: Option<(f64, f64)>,
    }

    /// Where respondents believe an offering stands.
    pub struct Perceived {
        /// The median of the pins, 0…100.
        pub position: f64,
        /// The lowest and the highest pin.
        pub range: (f64, f64),
        /// How many pins.
        pub n: usize,
    }

    /// Where the rubric puts an offering.
    pub struct Evidenced {
        /// 25 × Σ w ℓ / Σ w, 0…100.
        pub position: f64,
        /// The 90 % interval, clipped to 0…100; nothing for levels by judgement.
        pub interval: Option<(f64, f64)>,
        /// Answered weight / all weight, 0…1.
        pub coverage: f64,
        /// Answered dimensions.
        pub answered: usize,
        /// All dimensions.
        pub dimensions: usize,
        /// Fewer than 7 of 10 dimensions answered.
        pub provisional: bool,
        /// How many respondents answered anything.
        pub respondents: usize,
    }

    /// What a position is made of.
    pub struct RubricReading {
        /// The offering.
        pub offering: OfferingId,
        /// Each dimension with what was answered.
        pub dimensions: Vec<DimensionReading>,
        /// Where the levels wanted stand, if that is not the target: single levels were set that no shift of the others
        /// makes up for.
        pub aims_at: Option<f64>,
        /// Whether the month by which the target shall be reached is over.
        pub overdue: bool,
        /// The pins dropped.
        pub pins: Vec<crate::Pin>,
        /// Who answered anything of the rubric for it: a pin of theirs is not blind any more.
        pub answered_by: Vec<RespondentId>,
        /// Whether the rubric is another than that of the library.
        pub edited: bool,
        /// Dimensions of the library that are not in the rubric.
        pub gone: Vec<GoneDimension>,
        /// How far the evidence depends on the weights; nothing without evidence.
        pub sensitivity: Option<Sensitivity>,
        /// Where it stands in each part of the journey: the stages of its map in their order, those of one phase that
        /// follow one another together; without a map the phases themselves.
        pub phases: Vec<PhasePosition>,
        /// Neighbours of the journey that stand far apart.
        pub jumps: Vec<Message>,
    }

    /// A dimension of the library that was taken out of the rubric.
    pub struct GoneDimension {
        /// Its id.
        pub id: DimensionId,
        /// Its name.
        pub name: String,
    }

    /// Where an evidenced position would stand with other weights, each 50 % lighter to 50 % heavier.
    pub struct Sensitivity {
        /// The lowest position that any such weights give.
        pub low: f64,
        /// The highest.
        pub high: f64,
        /// Each dimension alone, in the order of the rubric.
        pub swings: Vec<Swing>,
        /// The name of the dimension that moves it most; nothing where none moves it.
        pub most: Option<String>,
    }

    /// Where the position would stand with one weight changed.
    pub struct Swing {
        /// The dimension.
        pub dimension: DimensionId,
        /// With half its weight; nothing where nothing else weighs anything.
        pub lighter: Option<f64>,
        /// With half as much again.
        pub heavier: Option<f64>,
    }

    /// Where an offering stands in one part of the journey.
    pub struct PhasePosition {
        /// The phase.
        pub phase: Phase,
        /// The stages of the map; none without a map.
        pub stages: Vec<String>,
        /// From the dimensions that speak of the phase; nothing if none of them was answered.
        pub evidenced: Option<Evidenced>,
        /// How many dimensions speak of the phase.
        pub dimensions: usize,
    }

    /// Which facts would have to be different for the evidence to stand elsewhere.
    pub struct Facts {
        /// Where it stands now; nothing without evidence.
        pub from: Option<f64>,
        /// Where it would have to stand.
        pub to: f64,
        /// As few facts as possible, the weightiest first; empty where nothing would have to be different.
        pub fewest: Option<FactSet>,
        /// A step of many facts, as a target asks for; nothing where that comes to the same.
        pub spread: Option<FactSet>,
    }

    /// Facts that would have to be different together.
    pub struct FactSet {
        /// Them.
        pub facts: Vec<Fact>,
        /// Where the evidence would then stand: levels are whole, so that it may be near.
        pub reaches: f64,
    }

    /// One fact that would have to be different.
    pub struct Fact {
        /// The dimension.
        pub dimension: DimensionId,
        /// Its name.
        pub name: String,
        /// The level it is nearest to now, 0…4.
        pub from: u8,
        /// The sentence of that level.
        pub is: String,
        /// Whether nobody answered, so that the middle was taken.
        pub unanswered: bool,
        /// The level it would have to be, 0…4.
        pub to: u8,
        /// The sentence of that level.
        pub becomes: String,
    }

    /// One dimension for one offering.
    pub struct DimensionReading {
        /// The dimension.
        pub dimension: Dimension,
        /// How it compares with the library.
        pub origin: Origin,
        /// The mean level, or the judged one; nothing if nobody answered.
        pub level: Option<f64>,
        /// The level that the target asks for, if there is one.
        pub target_level: Option<f64>,
        /// Whether the strategist set that level.
        pub target_set: bool,
        /// What the level rests on.
        pub evidence: Vec<Evidence>,
        /// Sample variance of the levels; nothing below two answers.
        pub variance: Option<f64>,
        /// Who answered what.
        pub answers: Vec<crate::Answer>,
    }
}

/// How a thing compares with what came with the application, in the language of the workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// As it came.
    Default,
    /// Changed.
    Edited,
    /// Added.
    Own,
}

/// A fifth of the spectrum, after Lampel and Mintzberg (1996).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// 0…20.
    StandardProduct,
    /// 20…40.
    ConfiguredProduct,
    /// 40…60.
    ProductisedService,
    /// 60…80.
    TailoredService,
    /// 80…100.
    BespokeService,
}
