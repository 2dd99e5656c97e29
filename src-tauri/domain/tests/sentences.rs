//! Every sentence that the domain can choose is there in both languages, with all its gaps filled.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::testing::{Ids, edits, small_workbook};
use domain::{
    Aspect, CauseKind, Confidence, DirectionEvidence, DriverKind, End, EvidenceKind, LaneKind, Language,
    Message, OfferingKind, Phase, Refusal, Side, Verdict, Workbook, check, journey, methods, position,
    rating,
};
use proptest::prelude::*;
use words::Words;

const LANGUAGES: [Language; 2] = [Language::English, Language::Chinese];

/// Says a message in both languages and looks whether anything was missing.
#[track_caller]
fn said(message: &Message) -> [String; 2] {
    LANGUAGES.map(|language| {
        let words = Words::of(language).say(message);
        assert!(!words.is_empty() && words != message.id, "{language:?} lacks {message:?}");
        // A gap that is not filled shows as its name in braces; what people typed may hold such signs, too.
        let typed = serde_json::to_string(message).unwrap();
        let unfilled = |gap: &str| words.contains(gap) && !typed.contains(gap);
        assert!(!unfilled("{$") && !unfilled("{ $"), "{language:?}: {words}");
        // A nested message that is missing shows as its id, which people never see.
        for id in nested(message) {
            assert_ne!(Words::of(language).word(&id), id, "{language:?} lacks {id}");
        }
        words
    })
}

fn nested(message: &Message) -> Vec<String> {
    let inner = message.args.values().filter_map(|argument| match argument {
        domain::Argument::Message(inner) if inner.args.is_empty() => Some(inner.id.to_string()),
        domain::Argument::Message(_)
        | domain::Argument::Text(_)
        | domain::Argument::Number(_)
        | domain::Argument::Money { .. } => None,
    });
    inner.collect()
}

#[test]
fn every_choice_has_a_word() {
    let mut ids = Vec::new();
    ids.extend(Aspect::ALL.iter().map(|word| format!("aspect-{}", word.as_str())));
    ids.extend(CauseKind::ALL.iter().map(|word| format!("cause-{}", word.as_str())));
    ids.extend(Confidence::ALL.iter().map(|word| format!("confidence-{}", word.as_str())));
    ids.extend(End::ALL.iter().map(|word| format!("end-{}", word.as_str())));
    ids.extend(DirectionEvidence::ALL.iter().map(|word| format!("direction-{}", word.as_str())));
    ids.extend(DirectionEvidence::ALL.iter().map(|word| format!("direction-open-{}", word.as_str())));
    ids.extend(DriverKind::ALL.iter().map(|word| format!("driver-{}", word.as_str())));
    ids.extend(EvidenceKind::ALL.iter().map(|word| format!("evidence-{}", word.as_str())));
    ids.extend(LaneKind::ALL.iter().map(|word| format!("lane-{}", word.as_str())));
    ids.extend(OfferingKind::ALL.iter().map(|word| format!("offering-{}", word.as_str())));
    ids.extend(Phase::ALL.iter().map(|word| format!("phase-{}", word.as_str())));
    ids.extend(Side::ALL.iter().map(|word| format!("side-{}", word.as_str())));
    ids.extend(Verdict::ALL.iter().map(|word| format!("verdict-{}", word.as_str())));
    for accord in ["strong", "moderate", "weak"] {
        ids.push(format!("accord-{accord}"));
    }
    for position in [10.0, 30.0, 50.0, 70.0, 90.0] {
        let band = serde_json::to_value(position::band(position)).unwrap();
        let band = band.as_str().unwrap();
        ids.extend([format!("band-{band}"), format!("as-{band}")]);
    }
    for id in ids {
        said(&Message::new(id));
    }
}

#[test]
fn every_refusal_says_what_and_what_next() {
    let (name, id) = (|| "Onboards".to_owned(), || "t1".to_owned());
    let refusals = [
        Refusal::NotFound { kind: "stage", id: id() },
        Refusal::NameMissing { kind: "lane" },
        Refusal::NameTaken { kind: "role", name: name() },
        Refusal::TextTooLong { what: "cell", of: name(), given: 20_001, allowed: 20_000 },
        Refusal::TextTooLong { what: "title", of: String::new(), given: 201, allowed: 200 },
        Refusal::ControlCharacter { what: "comment", code: 7 },
        Refusal::TextMissing { what: "evidence" },
        Refusal::RoundOpen { round: name(), map: name() },
        Refusal::RoundRevealed { round: name() },
        Refusal::NoRoundOpen { map: name() },
        Refusal::NobodyInvited { round: name() },
        Refusal::AnonymityDiffers { respondent: name(), round: name() },
        Refusal::PinBlind { respondent: name(), offering: name() },
        Refusal::NotAnonymous { round: name() },
        Refusal::VoiceIsNobody { name: name() },
        Refusal::VoicesSpeak { stage: name() },
        Refusal::BallotClosed { round: name() },
        Refusal::NotAsked { stage: name(), round: name() },
        Refusal::PartNotRated { stage: name() },
        Refusal::NothingToReveal { round: name() },
        Refusal::CodeUnknown { code: id(), round: name() },
        Refusal::RoundUnknown { round: name(), map: name() },
        Refusal::BallotOfNobody { name: name() },
        Refusal::BallotsInConflict { round: name(), people: vec![name(), name()] },
        Refusal::RatingOutOfRange { stage: name(), given: 7 },
        Refusal::NotRated { respondent: name(), stage: name() },
        Refusal::LevelOutOfRange { dimension: name(), given: 5 },
        Refusal::ImportanceOutOfRange { stage: name(), given: 4 },
        Refusal::PositionOutOfRange { name: name(), given: f64::NAN },
        Refusal::RoleFigureOutOfRange {
            what: "person_months",
            role: "product".to_owned(),
            given: -1.0,
            low: 0.0,
            high: 10.0,
        },
        Refusal::FigureOutOfRange { what: "weight", given: f64::INFINITY, low: 0.0, high: 10.0 },
        Refusal::MonthUnreadable { given: "soon".to_owned() },
        Refusal::DateUnreadable { given: "soon".to_owned() },
        Refusal::DayUnreadable { given: "soon".to_owned() },
        Refusal::PartAstray { stage: name() },
        Refusal::NotMergeable { stage: name(), into: name() },
        Refusal::NotMeasured { lane: name() },
        Refusal::NothingFound { search: name() },
        Refusal::ReasonMissing { what: "overrule" },
        Refusal::OursOnly { name: name() },
        Refusal::OthersOnly { name: name() },
        Refusal::TooMany { kind: "offering", allowed: 300 },
        Refusal::Repeated { kind: "rating", id: id() },
        Refusal::IdMalformed { kind: "map", given: "a b".to_owned() },
        Refusal::MapsDiffer { stage: name(), lane: name() },
        Refusal::LevelsIncomplete { dimension: name(), given: 4 },
        Refusal::NeedsItself { name: name() },
        Refusal::NeedsInCircle { name: name(), others: name() },
        Refusal::NeedsExcluded { name: name(), other: name() },
        Refusal::HeldThoughRejected { name: name() },
        Refusal::HeldElsewhere { name: name() },
        Refusal::UnderWay { name: name(), state: "begun" },
        Refusal::TooShortToSplit { name: name(), months: 1 },
        Refusal::DriverOutOfRange { driver: "revenue", of: name(), given: -1.0, low: 0.0, high: 1e9 },
        Refusal::DriverShareOutOfRange { driver: "churn", of: name(), given: 1.2, low: 0.0, high: 1.0 },
        Refusal::NotAscending { driver: "churn", of: name() },
        Refusal::LikelyNotBetween { dimension: name(), play: name() },
        Refusal::ShareOutOfRange { what: "discount_rate", given: 11.0, low: -1.0, high: 10.0 },
        Refusal::DiscountTooLow { given: -1.0 },
        Refusal::CurrencyUnknown { given: "euro".to_owned() },
        Refusal::CurrencyMixed { given: "USD".to_owned(), kept: "EUR".to_owned() },
        Refusal::BuyersNotMoved { play: name() },
        Refusal::TooMuchAtOnce { given: 9000, allowed: 8000 },
    ];
    for refusal in refusals {
        let message = refusal.message();
        said(&message);
        let code = serde_json::to_value(&refusal).unwrap()["refusal"].clone();
        assert_eq!(code, refusal.code());
        for language in LANGUAGES {
            let next = Words::of(language).next(&message).unwrap_or_default();
            assert!(!next.is_empty() && !next.contains("{$"), "{language:?}: {}: {next:?}", message.id);
        }
    }
}

#[test]
fn every_remark_on_a_ballot_is_said() {
    for answers in [1, 2] {
        said(&Message::new("remark-ballot-stage-gone").with("stage", "Buys").with("answers", answers));
        let part = Message::new("remark-ballot-stage-part").with("stage", "Buys").with("whole", "Pays");
        said(&part.with("answers", answers));
        said(&Message::new("edit-take-ballots").with("count", answers));
    }
    said(&Message::new("remark-ballot-stage-renamed").with("was", "Buys").with("stage", "Pays"));
    said(&Message::new("remark-ballot-stage-since").with("stage", "Buys").with("new", "Pays"));
    said(&Message::new("remark-ballot-conflict").with("name", "Ana"));
    said(&Message::new("remark-ballot-not-invited").with("name", "Ana"));
    said(&Message::new("remark-ballot-known"));
    said(&Message::new("remark-ballot-empty"));
}

fn read(book: &Workbook) {
    let mut messages = Vec::new();
    for map in book.maps.iter().map(|map| Some(&map.id)).chain([None]) {
        messages.extend([
            journey::read(book, map, "2026-11-21").headline.title,
            journey::read(book, map, "2026-11-21").headline.lead,
        ]);
        let ratings = rating::read(book, map);
        messages.extend([ratings.headline.title, ratings.headline.lead]);
        messages
            .extend(ratings.weak_spots.into_iter().chain(ratings.talk_about).filter_map(|spot| spot.note));
    }
    for offering in book.offerings.iter().map(|offering| Some(&offering.id)).chain([None]) {
        let reading = position::read(book, offering);
        let direction = reading.direction.map(|direction| {
            let said = direction.evidence.into_iter().flat_map(|row| row.from.into_iter().chain([row.says]));
            let beside =
                direction.turns.into_iter().chain(direction.age).chain(direction.aim.map(|aim| aim.says));
            said.chain(beside).chain([direction.headline.title, direction.headline.lead]).collect::<Vec<_>>()
        });
        messages.extend(direction.into_iter().flatten());
        messages.extend([reading.headline.title, reading.headline.lead]);
        let look = domain::Look { anonymous: true, ..domain::Look::default() };
        let sight = position::Sight { view: None, look: Some(&look) };
        let headline = position::drawn(book, offering, &sight).headline;
        messages.extend([headline.title, headline.lead]);
    }
    let case = domain::finance::read(book);
    messages.extend([case.headline.title, case.headline.lead]);
    messages.extend(case.margin.map(|margin| margin.says));
    for scenario in case.scenarios {
        messages.extend(scenario.years.into_iter().map(|year| year.name).chain([scenario.name]));
    }
    for message in messages {
        said(&message);
    }
}

/// What a case comes to is said whatever it is.
#[test]
fn every_finding_of_a_case_is_said() {
    let mut book = methods::sample("northwind").unwrap();
    let found = |book: &Workbook| domain::finance::read(book).headline.title.id.into_owned();
    assert_eq!(found(&book), "case-title-back");
    read(&book);
    book.case.months = 12;
    assert_eq!(found(&book), "case-title-never");
    read(&book);
    book.case.rates.clear();
    book.play_costs.rows_mut().clear();
    for row in book.driver_effects.rows_mut() {
        row.likely = 0.0;
    }
    assert_eq!(found(&book), "case-title-nothing");
    read(&book);
    for row in book.driver_effects.rows_mut().iter_mut().filter(|row| row.driver == DriverKind::GrossMargin) {
        row.likely = row.high;
    }
    assert_eq!(found(&book), "case-title-nothing-out");
    read(&book);
    book.planned.rows_mut().clear();
    assert_eq!(found(&book), "case-title-stay");
    read(&book);
    book.drivers.rows_mut().clear();
    read(&book);
    for id in ["case-title-back-less", "case-title-never-better"] {
        let money = || domain::Argument::money(-1_234_567.0, "EUR");
        let message = Message::new(id).with("more", money()).with("worst", money()).with("months", 60_u8);
        said(&message.with("back", 9_u8).with("month", 3_u8));
    }
    let margin = |side: &str| Message::new(format!("case-margin-{side}")).with("margin", 50_u8);
    for side in ["below", "within", "above"] {
        let then = margin(&format!("then-{side}")).with("now", 40_u8);
        said(&then.with("low", 10_u8).with("high", 20_u8));
        said(&margin(&format!("now-{side}")).with("low", 10_u8).with("high", 20_u8));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_do_is_said_in_both_languages(blueprints in edits(1..60), from_nothing in any::<bool>()) {
        let mut ids = Ids::new();
        let mut book = if from_nothing { methods::blank(Language::English) } else { small_workbook() };
        for blueprint in blueprints {
            let edit = blueprint.build(&book);
            said(&edit.label(&book));
            match ids.apply(&book, &edit) {
                Ok(after) => book = after,
                Err(refusal) => drop(said(&refusal.message())),
            }
        }
        read(&book);
        // A workbook that nobody could have made: what is wrong with it can be said, too.
        for row in book.stages.rows_mut() {
            row.importance = 9;
            row.name.clear();
        }
        for row in book.dimensions.rows_mut() {
            row.weight = f64::NAN;
            row.levels.clear();
        }
        for row in book.economics.rows_mut() {
            row.revenue = Some(-1.0);
        }
        for row in book.wishes.rows_mut() {
            row.leaning = 9;
        }
        for row in book.plays.rows_mut() {
            row.rating_effects.retention = 9.0;
            row.effect_months = 0;
            row.work_months = 2;
        }
        for problem in check(&book) {
            said(&problem.refusal.message());
        }
    }
}
