//! How much a workbook holds. The limits keep a file readable, a screen quick and a hostile file harmless;
//! a real analysis stays far below each of them.

/// Characters in a name.
pub const NAME: usize = 200;
/// Characters in a longer text: a cell, an item of evidence, a comment, a reason.
pub const TEXT: usize = 20_000;
/// Characters in an id.
pub const ID: usize = 64;
/// Buyer groups of a workbook.
pub const SEGMENTS: usize = 300;
/// Offerings of a workbook, competitors and benchmarks among them.
pub const OFFERINGS: usize = 300;
/// Respondents of a workbook.
pub const RESPONDENTS: usize = 500;
/// Maps of a workbook.
pub const MAPS: usize = 100;
/// Stages of one map.
pub const STAGES: usize = 200;
/// Lanes of one map.
pub const LANES: usize = 40;
/// Items of evidence of a workbook.
pub const EVIDENCE: usize = 1000;
/// Rounds of rating of a workbook.
pub const ROUNDS: usize = 100;
/// Ballots of one round, those of the same person that differ among them.
pub const BALLOTS: usize = 1000;
/// Figures of one cell.
pub const FIGURES: usize = 500;
/// A measured figure, in either direction; a larger one is a slip of the keyboard.
pub const FIGURE: f64 = 1e12;
/// Characters in the word with which somebody comes back to a ballot.
pub const CODE: usize = 16;
/// Dimensions of the rubric.
pub const DIMENSIONS: usize = 50;
/// Plays of the library.
pub const PLAYS: usize = 500;
/// Edits that are one step; every cell of the largest map.
pub const EDITS_TOGETHER: usize = STAGES * LANES;
/// Named views of the spectrum.
pub const VIEWS: usize = 50;
/// Executives, customers of segments or pairs in a block of the plan; as many as there are segments.
pub const BLOCK_ROWS: usize = SEGMENTS;
/// Days on which positions were kept.
pub const SNAPSHOTS: usize = 500;
/// What the indicator of one play said, on so many days.
pub const INDICATORS: usize = 500;
/// The least part of the line that a chart may show, points.
pub const ZOOM: f64 = 10.0;
/// Points on the line of usual margins.
pub const MARGINS: usize = 100;
/// Roles in a capacity or in the effort of a play.
pub const ROLES: usize = 50;
/// Months of a plan, in whichever unit it counts them.
pub const PLAN_MONTHS: u8 = 60;
/// Person-months of one role.
pub const PERSON_MONTHS: f64 = 10_000.0;
/// Weight of a dimension.
pub const WEIGHT: f64 = 10.0;
/// Months of a play's work, or until its effect is whole.
pub const MONTHS: u16 = 120;
/// By how much a play changes ratings, either way.
pub const RATING_EFFECT: f64 = 2.0;
/// The highest level of a dimension; 0 is the lowest.
pub const LEVEL: u8 = 4;
/// Months that a business case looks ahead.
pub const CASE_MONTHS: u16 = 120;
/// Buyers of a segment, and those who come in a month.
pub const BUYERS: f64 = 1e9;
/// Money a month with one buyer, and money to win one.
pub const MONEY_A_BUYER: f64 = 1e9;
/// What a play or a person-month costs.
pub const COST: f64 = 1e12;
/// Segments of offerings with figures of their business.
pub const BUSINESSES: usize = 200;
/// Pairs of figures of an offering's business that go together.
pub const CORRELATIONS: usize = 60;
/// How many times more plays may cost or take than is believed.
pub const UPLIFT: f64 = 5.0;
/// The largest discount rate of a year, a share.
pub const DISCOUNT_RATE: f64 = 10.0;
/// The most that a play adds to a driver, as a share of it.
pub const RELATIVE_EFFECT: f64 = 10.0;
/// Scenarios of one's own.
pub const SCENARIOS: usize = 20;
/// The largest amount of money, in the workbook's own unit.
pub const MONEY: f64 = 1e15;
