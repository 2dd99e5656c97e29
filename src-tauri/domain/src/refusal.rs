//! Why something cannot be done now. A refusal is data; its words stand in the locale files.

use crate::Message;
use crate::plan::words;
use serde::Serialize;

/// Why an edit cannot be done. `name` fields carry what people call the thing, `kind` and `what` the word
/// for it in files (`stage`, `reason`), which the locale files translate.
#[derive(Debug, Clone, PartialEq, Serialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "snake_case")]
#[error("{self:?}")]
#[expect(missing_docs, reason = "the fields say what they are; the variants say what they mean")]
pub enum Refusal {
    /// The thing is not (or no longer) in the workbook.
    NotFound { kind: &'static str, id: String },
    /// A thing needs a name.
    NameMissing { kind: &'static str },
    /// Another thing of the kind has that name already.
    NameTaken { kind: &'static str, name: String },
    /// A text is longer than the file may hold. `of` is what people call the thing; empty where `what` says it.
    TextTooLong { what: &'static str, of: String, given: usize, allowed: usize },
    /// A text holds a character that cannot be shown or printed.
    ControlCharacter { what: &'static str, code: u32 },
    /// A text must be given.
    TextMissing { what: &'static str },
    /// A rating is none of 1…5.
    RatingOutOfRange { stage: String, given: u8 },
    /// A comment on a stage that the respondent has not rated.
    NotRated { respondent: String, stage: String },
    /// A round of the map is open: until it is revealed the map is rated on ballots alone.
    RoundOpen { round: String, map: String },
    /// The round was revealed, and what was said in it stays as it is.
    RoundRevealed { round: String },
    /// No round of the map is open.
    NoRoundOpen { map: String },
    /// A round in which nobody is asked.
    NobodyInvited { round: String },
    /// Somebody with a name in an anonymous round, or a voice in one of names.
    AnonymityDiffers { respondent: String, round: String },
    /// A pin that was dropped blind is not moved by somebody who has seen more since.
    PinBlind { respondent: String, offering: String },
    /// A voice for a round of names.
    NotAnonymous { round: String },
    /// A voice of an anonymous round can have no other name, role or side.
    VoiceIsNobody { name: String },
    /// An answer with a name to what voices without names speak of: somebody would count twice.
    VoicesSpeak { stage: String },
    /// The ballot was handed in, set aside, or came as a file.
    BallotClosed { round: String },
    /// The ballot does not ask for the stage.
    NotAsked { stage: String, round: String },
    /// A part of a stage, where only whole stages are rated.
    PartNotRated { stage: String },
    /// Nobody has answered in the round.
    NothingToReveal { round: String },
    /// The word opens no ballot of the round.
    CodeUnknown { code: String, round: String },
    /// The ballot is of a round that is not in the workbook.
    RoundUnknown { round: String, map: String },
    /// The ballot is of somebody who is not in the workbook.
    BallotOfNobody { name: String },
    /// Ballots of the same people that differ, so that nobody can say what they think.
    BallotsInConflict { round: String, people: Vec<String> },
    /// A single level is wanted of an offering that has no target.
    NoTarget { offering: String },
    /// A level is none of 0…4.
    LevelOutOfRange { dimension: String, given: u8 },
    /// An importance is none of 1…3.
    ImportanceOutOfRange { stage: String, given: u8 },
    /// A position is not within 0…100.
    PositionOutOfRange { name: String, given: f64 },
    /// A figure is negative, not finite, or larger than makes sense.
    FigureOutOfRange { what: &'static str, given: f64, low: f64, high: f64 },
    /// The same of a figure that each role has.
    RoleFigureOutOfRange { what: &'static str, role: String, given: f64, low: f64, high: f64 },
    /// A month is not written `YYYY-MM`.
    MonthUnreadable { given: String },
    /// A date is not written `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`.
    DateUnreadable { given: String },
    /// A day is not written `YYYY-MM-DD`.
    DayUnreadable { given: String },
    /// A stage that is to be a part of one that has no parts: of another map, itself a part, or not before it.
    PartAstray { stage: String },
    /// Two stages that cannot be one: the same one, or of different maps.
    NotMergeable { stage: String, into: String },
    /// Figures in a lane that is not for measured figures.
    NotMeasured { lane: String },
    /// A search that found nothing to replace.
    NothingFound { search: String },
    /// A reason must be given.
    ReasonMissing { what: &'static str },
    /// A list that does not belong into a block of the plan, or into one that is answered with "none".
    NotOfBlock { block: &'static str, none: bool },
    /// A snapshot of positions where nothing has one.
    NothingToKeep,
    /// It can be done to our own offerings only.
    OursOnly { name: String },
    /// It can be done to competitors and benchmarks only: ours follow from answers.
    OthersOnly { name: String },
    /// There are as many as a workbook may hold.
    TooMany { kind: &'static str, allowed: usize },
    /// The same thing stands there twice. Only in files.
    Repeated { kind: &'static str, id: String },
    /// An id is empty, too long, or has other characters than letters, digits and `_ . -`. Only in files.
    IdMalformed { kind: &'static str, given: String },
    /// A stage and a lane of different maps, which never cross.
    MapsDiffer { stage: String, lane: String },
    /// A dimension has not exactly one sentence for each of its five levels.
    LevelsIncomplete { dimension: String, given: usize },
    /// A rubric without dimensions: this one is the last.
    LastDimension { name: String },
    /// A thing that did not come with the application, so that there is no default to go back to.
    NoDefault { kind: &'static str, name: String },
    /// More was pasted at once than the largest map has cells.
    TooMuchAtOnce { given: usize, allowed: usize },
    /// A figure of the business is negative, not finite, or larger than makes sense. `of` is what people call the
    /// business or the play.
    DriverOutOfRange { driver: &'static str, of: String, given: f64, low: f64, high: f64 },
    /// The same of a share, which people read in percent.
    DriverShareOutOfRange { driver: &'static str, of: String, given: f64, low: f64, high: f64 },
    /// Low, likely and high of a figure of the business do not rise.
    NotAscending { driver: &'static str, of: String },
    /// What a play is expected to change lies beyond what it changes if it goes badly and if it goes well.
    LikelyNotBetween { dimension: String, play: String },
    /// A share that is no figure of one business.
    ShareOutOfRange { what: &'static str, given: f64, low: f64, high: f64 },
    /// A discount rate of −100 % or less, at which tomorrow's money has no worth that can be said.
    DiscountTooLow { given: f64 },
    /// A currency that is no code of three capitals.
    CurrencyUnknown { given: String },
    /// Money in another currency than the workbook's.
    CurrencyMixed { given: String, kept: String },
    /// A figure that goes together with itself.
    CorrelatedWithItself { pair: CorrelatedPair },
    /// Two figures of which it is said twice how far they go together.
    CorrelatedTwice { pair: CorrelatedPair },
    /// A coefficient that is not −1…1.
    CorrelationOutOfRange { pair: CorrelatedPair, given: f64 },
    /// Two figures that cannot go together so, given what is said of others: only between two coefficients.
    CorrelationImpossible { pair: CorrelatedPair, given: f64, low: f64, high: f64 },
    /// Coefficients of which several contradict one another; all of them hold when taken to a share of what they are.
    CorrelationsContradict { pair: CorrelatedPair, share: f64 },
    /// A play that changes how many buyers there are, where it can change who comes and who goes.
    BuyersNotMoved { play: String },
    /// A play that needs itself, perhaps by way of others. Only in files.
    NeedsItself { name: String },
    /// A play that would need what needs it, by way of others: all of them on that way.
    NeedsInCircle { name: String, others: String },
    /// A play that would need what cannot be in one plan with it.
    NeedsExcluded { name: String, other: String },
    /// A rejected play that is held at a date.
    HeldThoughRejected { name: String },
    /// A play that is held at a date, and begins at another in the plan.
    HeldElsewhere { name: String },
    /// A play that was begun, done or given up and would be split; `state` is what became of it.
    UnderWay { name: String, state: &'static str },
    /// A play whose work takes too few months to be split.
    TooShortToSplit { name: String, months: u16 },
}

/// Two figures of the business, as people call them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CorrelatedPair {
    /// What one is of.
    pub driver: &'static str,
    /// Its segment's name.
    pub segment: String,
    /// What the other is of.
    pub other_driver: &'static str,
    /// Its segment's name.
    pub other_segment: String,
}

impl CorrelatedPair {
    fn message(&self) -> Message {
        Message::new("case-pair")
            .with("driver", Message::new(format!("driver-{}", self.driver)))
            .with("segment", self.segment.as_str())
            .with("other", Message::new(format!("driver-{}", self.other_driver)))
            .with("otherSegment", self.other_segment.as_str())
    }
}

impl Refusal {
    /// The refusal's name, as the JSON of it says: what a program looks at, never the words.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not_found",
            Self::NameMissing { .. } => "name_missing",
            Self::NameTaken { .. } => "name_taken",
            Self::TextTooLong { .. } => "text_too_long",
            Self::ControlCharacter { .. } => "control_character",
            Self::TextMissing { .. } => "text_missing",
            Self::RatingOutOfRange { .. } => "rating_out_of_range",
            Self::NotRated { .. } => "not_rated",
            Self::RoundOpen { .. } => "round_open",
            Self::RoundRevealed { .. } => "round_revealed",
            Self::NoRoundOpen { .. } => "no_round_open",
            Self::NobodyInvited { .. } => "nobody_invited",
            Self::AnonymityDiffers { .. } => "anonymity_differs",
            Self::PinBlind { .. } => "pin_blind",
            Self::NotAnonymous { .. } => "not_anonymous",
            Self::VoiceIsNobody { .. } => "voice_is_nobody",
            Self::VoicesSpeak { .. } => "voices_speak",
            Self::BallotClosed { .. } => "ballot_closed",
            Self::NotAsked { .. } => "not_asked",
            Self::PartNotRated { .. } => "part_not_rated",
            Self::NothingToReveal { .. } => "nothing_to_reveal",
            Self::CodeUnknown { .. } => "code_unknown",
            Self::RoundUnknown { .. } => "round_unknown",
            Self::BallotOfNobody { .. } => "ballot_of_nobody",
            Self::BallotsInConflict { .. } => "ballots_in_conflict",
            Self::NoTarget { .. } => "no_target",
            Self::LevelOutOfRange { .. } => "level_out_of_range",
            Self::ImportanceOutOfRange { .. } => "importance_out_of_range",
            Self::PositionOutOfRange { .. } => "position_out_of_range",
            Self::FigureOutOfRange { .. } => "figure_out_of_range",
            Self::RoleFigureOutOfRange { .. } => "role_figure_out_of_range",
            Self::MonthUnreadable { .. } => "month_unreadable",
            Self::DateUnreadable { .. } => "date_unreadable",
            Self::DayUnreadable { .. } => "day_unreadable",
            Self::PartAstray { .. } => "part_astray",
            Self::NotMergeable { .. } => "not_mergeable",
            Self::NotMeasured { .. } => "not_measured",
            Self::NothingFound { .. } => "nothing_found",
            Self::ReasonMissing { .. } => "reason_missing",
            Self::NothingToKeep => "nothing_to_keep",
            Self::OursOnly { .. } => "ours_only",
            Self::OthersOnly { .. } => "others_only",
            Self::TooMany { .. } => "too_many",
            Self::Repeated { .. } => "repeated",
            Self::IdMalformed { .. } => "id_malformed",
            Self::MapsDiffer { .. } => "maps_differ",
            Self::LevelsIncomplete { .. } => "levels_incomplete",
            Self::LastDimension { .. } => "last_dimension",
            Self::NoDefault { .. } => "no_default",
            Self::TooMuchAtOnce { .. } => "too_much_at_once",
            Self::DriverOutOfRange { .. } => "driver_out_of_range",
            Self::DriverShareOutOfRange { .. } => "driver_share_out_of_range",
            Self::NotAscending { .. } => "not_ascending",
            Self::LikelyNotBetween { .. } => "likely_not_between",
            Self::ShareOutOfRange { .. } => "share_out_of_range",
            Self::DiscountTooLow { .. } => "discount_too_low",
            Self::CurrencyUnknown { .. } => "currency_unknown",
            Self::CurrencyMixed { .. } => "currency_mixed",
            Self::CorrelatedWithItself { .. } => "correlated_with_itself",
            Self::CorrelatedTwice { .. } => "correlated_twice",
            Self::CorrelationOutOfRange { .. } => "correlation_out_of_range",
            Self::CorrelationImpossible { .. } => "correlation_impossible",
            Self::CorrelationsContradict { .. } => "correlations_contradict",
            Self::NotOfBlock { .. } => "not_of_block",
            Self::BuyersNotMoved { .. } => "buyers_not_moved",
            Self::NeedsItself { .. } => "needs_itself",
            Self::NeedsInCircle { .. } => "needs_in_circle",
            Self::NeedsExcluded { .. } => "needs_excluded",
            Self::HeldThoughRejected { .. } => "held_though_rejected",
            Self::HeldElsewhere { .. } => "held_elsewhere",
            Self::UnderWay { .. } => "under_way",
            Self::TooShortToSplit { .. } => "too_short_to_split",
        }
    }

    /// The sentence that says it: what, to which thing; its attribute `.next` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let said = |id: &'static str| Message::new(id);
        match self {
            Self::NotFound { kind, id } => {
                said("refusal-not-found").with("kind", word(kind)).with("id", id.as_str())
            }
            Self::NameMissing { kind } => said("refusal-name-missing").with("kind", word(kind)),
            Self::NameTaken { kind, name } => {
                said("refusal-name-taken").with("kind", word(kind)).with("name", name.as_str())
            }
            Self::TextTooLong { what, of, given, allowed } => {
                let message = if of.is_empty() {
                    said("refusal-text-too-long")
                } else {
                    said("refusal-text-too-long-of").with("of", of.as_str())
                };
                message.with("what", word(what)).with("given", *given).with("allowed", *allowed)
            }
            Self::ControlCharacter { what, code } => said("refusal-control-character")
                .with("what", word(what))
                .with("code", format!("U+{code:04X}")),
            Self::TextMissing { what } => said("refusal-text-missing").with("what", word(what)),
            Self::RatingOutOfRange { stage, given } => {
                said("refusal-rating-out-of-range").with("stage", stage.as_str()).with("given", *given)
            }
            Self::NotRated { respondent, stage } => said("refusal-not-rated")
                .with("respondent", respondent.as_str())
                .with("stage", stage.as_str()),
            Self::RoundOpen { round, map } => {
                said("refusal-round-open").with("round", round.as_str()).with("map", map.as_str())
            }
            Self::RoundRevealed { round } => said("refusal-round-revealed").with("round", round.as_str()),
            Self::NoRoundOpen { map } => said("refusal-no-round-open").with("map", map.as_str()),
            Self::NobodyInvited { round } => said("refusal-nobody-invited").with("round", round.as_str()),
            Self::AnonymityDiffers { respondent, round } => said("refusal-anonymity-differs")
                .with("respondent", respondent.as_str())
                .with("round", round.as_str()),
            Self::PinBlind { respondent, offering } => said("refusal-pin-blind")
                .with("respondent", respondent.as_str())
                .with("offering", offering.as_str()),
            Self::NotAnonymous { round } => said("refusal-not-anonymous").with("round", round.as_str()),
            Self::VoiceIsNobody { name } => said("refusal-voice-is-nobody").with("name", name.as_str()),
            Self::VoicesSpeak { stage } => said("refusal-voices-speak").with("stage", stage.as_str()),
            Self::BallotClosed { round } => said("refusal-ballot-closed").with("round", round.as_str()),
            Self::NotAsked { stage, round } => {
                said("refusal-not-asked").with("stage", stage.as_str()).with("round", round.as_str())
            }
            Self::PartNotRated { stage } => said("refusal-part-not-rated").with("stage", stage.as_str()),
            Self::NothingToReveal { round } => {
                said("refusal-nothing-to-reveal").with("round", round.as_str())
            }
            Self::CodeUnknown { code, round } => {
                said("refusal-code-unknown").with("code", code.as_str()).with("round", round.as_str())
            }
            Self::RoundUnknown { round, map } => {
                said("refusal-round-unknown").with("round", round.as_str()).with("map", map.as_str())
            }
            Self::BallotOfNobody { name } => said("refusal-ballot-of-nobody").with("name", name.as_str()),
            Self::BallotsInConflict { round, people } => {
                let message = said("refusal-ballots-in-conflict").with("round", round.as_str());
                message.with("people", people.len()).with("first", people.first().map_or("", String::as_str))
            }
            Self::NoTarget { offering } => said("refusal-no-target").with("offering", offering.as_str()),
            Self::LevelOutOfRange { dimension, given } => {
                said("refusal-level-out-of-range").with("dimension", dimension.as_str()).with("given", *given)
            }
            Self::ImportanceOutOfRange { stage, given } => {
                said("refusal-importance-out-of-range").with("stage", stage.as_str()).with("given", *given)
            }
            Self::PositionOutOfRange { name, given } => said("refusal-position-out-of-range")
                .with("name", name.as_str())
                .with("given", figure(*given)),
            Self::RoleFigureOutOfRange { what, role, given, low, high } => {
                said("refusal-role-figure-out-of-range")
                    .with("what", word(what))
                    .with("role", words::role(role))
                    .with("given", figure(*given))
                    .with("low", *low)
                    .with("high", *high)
            }
            Self::FigureOutOfRange { what, given, low, high } => said("refusal-figure-out-of-range")
                .with("what", word(what))
                .with("given", figure(*given))
                .with("low", *low)
                .with("high", *high),
            Self::MonthUnreadable { given } => said("refusal-month-unreadable").with("given", given.as_str()),
            Self::DateUnreadable { given } => said("refusal-date-unreadable").with("given", given.as_str()),
            Self::DayUnreadable { given } => said("refusal-day-unreadable").with("given", given.as_str()),
            Self::PartAstray { stage } => said("refusal-part-astray").with("stage", stage.as_str()),
            Self::NotMergeable { stage, into } => {
                said("refusal-not-mergeable").with("stage", stage.as_str()).with("into", into.as_str())
            }
            Self::NotMeasured { lane } => said("refusal-not-measured").with("lane", lane.as_str()),
            Self::NothingFound { search } => said("refusal-nothing-found").with("search", search.as_str()),
            Self::ReasonMissing { what } => said("refusal-reason-missing").with("what", word(what)),
            Self::NothingToKeep => said("refusal-nothing-to-keep"),
            Self::OursOnly { name } => said("refusal-ours-only").with("name", name.as_str()),
            Self::OthersOnly { name } => said("refusal-others-only").with("name", name.as_str()),
            Self::TooMany { kind, allowed } => {
                said("refusal-too-many").with("kind", word(kind)).with("allowed", *allowed)
            }
            Self::Repeated { kind, id } => {
                said("refusal-repeated").with("kind", word(kind)).with("id", id.as_str())
            }
            Self::IdMalformed { kind, given } => {
                said("refusal-id-malformed").with("kind", word(kind)).with("given", given.as_str())
            }
            Self::MapsDiffer { stage, lane } => {
                said("refusal-maps-differ").with("stage", stage.as_str()).with("lane", lane.as_str())
            }
            Self::LevelsIncomplete { dimension, given } => {
                said("refusal-levels-incomplete").with("dimension", dimension.as_str()).with("given", *given)
            }
            Self::LastDimension { name } => said("refusal-last-dimension").with("name", name.as_str()),
            Self::NoDefault { kind, name } => {
                said("refusal-no-default").with("kind", word(kind)).with("name", name.as_str())
            }
            Self::TooMuchAtOnce { given, allowed } => {
                said("refusal-too-much-at-once").with("given", *given).with("allowed", *allowed)
            }
            Self::DriverOutOfRange { driver, of, given, low, high } => said("refusal-driver-out-of-range")
                .with("driver", Message::new(format!("driver-{driver}")))
                .with("of", of.as_str())
                .with("given", figure(*given))
                .with("low", *low)
                .with("high", *high),
            Self::DriverShareOutOfRange { driver, of, given, low, high } => {
                said("refusal-driver-share-out-of-range")
                    .with("driver", Message::new(format!("driver-{driver}")))
                    .with("of", of.as_str())
                    .with("given", percent(*given))
                    .with("low", percent(*low))
                    .with("high", percent(*high))
            }
            Self::NotAscending { driver, of } => said("refusal-not-ascending")
                .with("driver", Message::new(format!("driver-{driver}")))
                .with("of", of.as_str()),
            Self::LikelyNotBetween { dimension, play } => said("refusal-likely-not-between")
                .with("dimension", dimension.as_str())
                .with("play", play.as_str()),
            Self::ShareOutOfRange { what, given, low, high } => said("refusal-share-out-of-range")
                .with("what", word(what))
                .with("given", percent(*given))
                .with("low", percent(*low))
                .with("high", percent(*high)),
            Self::DiscountTooLow { given } => said("refusal-discount-too-low").with("given", percent(*given)),
            Self::CurrencyUnknown { given } => said("refusal-currency-unknown").with("given", given.as_str()),
            Self::CurrencyMixed { given, kept } => {
                said("refusal-currency-mixed").with("given", given.as_str()).with("kept", kept.as_str())
            }
            Self::NotOfBlock { block, none } => {
                said(if *none { "refusal-none-with-list" } else { "refusal-not-of-block" })
                    .with("block", Message::new(format!("block-{block}")))
            }
            Self::CorrelatedWithItself { pair } => {
                said("refusal-correlated-with-itself").with("pair", pair.message())
            }
            Self::CorrelatedTwice { pair } => said("refusal-correlated-twice").with("pair", pair.message()),
            Self::CorrelationOutOfRange { pair, given } => said("refusal-correlation-out-of-range")
                .with("pair", pair.message())
                .with("given", figure(*given)),
            Self::CorrelationImpossible { pair, given, low, high } => said("refusal-correlation-impossible")
                .with("pair", pair.message())
                .with("given", *given)
                .with("low", *low)
                .with("high", *high),
            Self::CorrelationsContradict { pair, share } => said("refusal-correlations-contradict")
                .with("pair", pair.message())
                .with("share", percent(*share)),
            Self::BuyersNotMoved { play } => said("refusal-buyers-not-moved").with("play", play.as_str()),
            Self::NeedsItself { name } => said("refusal-needs-itself").with("name", name.as_str()),
            Self::NeedsInCircle { name, others } => {
                said("refusal-needs-in-circle").with("name", name.as_str()).with("others", others.as_str())
            }
            Self::NeedsExcluded { name, other } => {
                said("refusal-needs-excluded").with("name", name.as_str()).with("other", other.as_str())
            }
            Self::HeldThoughRejected { name } => {
                said("refusal-held-though-rejected").with("name", name.as_str())
            }
            Self::HeldElsewhere { name } => said("refusal-held-elsewhere").with("name", name.as_str()),
            Self::UnderWay { name, state } => said("refusal-under-way")
                .with("name", name.as_str())
                .with("state", Message::new(format!("play-state-{state}"))),
            Self::TooShortToSplit { name, months } => {
                said("refusal-too-short-to-split").with("name", name.as_str()).with("months", *months)
            }
        }
    }
}

/// The word for a kind of thing or a part of one.
fn word(kind: &str) -> Message {
    Message::new(format!("kind-{kind}"))
}

/// A share in percent, without what multiplying made of its last digits.
fn percent(share: f64) -> crate::Argument {
    figure((share * 1e8).round() / 1e6)
}

/// A figure as it was given; what is no number is shown as it is written, since no sentence has a form for it, and one of
/// hundreds of digits by how many they are (`1e308`).
fn figure(given: f64) -> crate::Argument {
    if !given.is_finite() {
        format!("{given}").into()
    } else if given.abs() >= 1e15 {
        format!("{given:e}").into()
    } else {
        given.into()
    }
}
