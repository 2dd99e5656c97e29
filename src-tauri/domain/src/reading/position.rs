//! What the spectrum screen shows.

use super::Headline;
use crate::{Dimension, Offering, OfferingId, Overrule, Respondent, Target};
use serde::Serialize;

readings! {
    /// Question 3.
    pub struct SpectrumReading {
        /// The finding.
        pub headline: Headline,
        /// Every offering with its positions, in the order of the workbook.
        pub offerings: Vec<PositionReading>,
        /// The offering in the inspector: the one asked for, or our first.
        pub chosen: Option<RubricReading>,
        /// All respondents.
        pub respondents: Vec<Respondent>,
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
        /// The pins dropped.
        pub pins: Vec<crate::Pin>,
    }

    /// One dimension for one offering.
    pub struct DimensionReading {
        /// The dimension.
        pub dimension: Dimension,
        /// The mean level, or the judged one; nothing if nobody answered.
        pub level: Option<f64>,
        /// The level that the target asks for, if there is one.
        pub target_level: Option<f64>,
        /// Sample variance of the levels; nothing below two answers.
        pub variance: Option<f64>,
        /// Who answered what.
        pub answers: Vec<crate::Answer>,
    }
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
