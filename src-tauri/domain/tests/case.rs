//! The business case: its figures by hand, its laws, and what it refuses.

#![allow(clippy::unwrap_used, clippy::float_cmp, reason = "a test fails by panicking; cents are exact")]

use domain::finance::{CaseModel, DRIVERS, ScenarioKey, read};
use domain::reading::{CaseMissing, ScenarioReading};
use domain::testing::{Ids, edits, small_workbook};
use domain::{
    Argument, CaseFigure, CaseFrame, Confidence, Correlation, Cost, Driver, DriverEffect, DriverKind, Edit,
    Effort, PlannedPlay, Play, PlayProgress, PlayState, Refusal, RoleRate, Scenario, Workbook, methods,
};
use proptest::prelude::*;

fn driver(driver: DriverKind, likely: f64) -> Driver {
    Driver {
        offering: "offering-0".into(),
        segment: "segment".into(),
        driver,
        low: likely,
        likely,
        high: likely,
        source: "by hand".to_owned(),
        confidence: Confidence::Believed,
    }
}

/// A hundred buyers at €49.99 with 61.3 % margin and so on, three plays, twelve months.
fn book() -> Workbook {
    let mut book = small_workbook();
    book.case = CaseFrame { months: 12, ..CaseFrame::default() };
    book.planned.rows_mut().clear();
    book.plan.start = "2027-01".to_owned();
    book.drivers = [
        (DriverKind::Buyers, 100.0),
        (DriverKind::NewBuyers, 4.0),
        (DriverKind::Revenue, 49.99),
        (DriverKind::GrossMargin, 0.613),
        (DriverKind::ServiceCost, 5.25),
        (DriverKind::Churn, 0.03),
        (DriverKind::AcquisitionCost, 180.0),
    ]
    .into_iter()
    .map(|(kind, likely)| driver(kind, likely))
    .collect();
    book
}

/// The first play of the library, with two months of work for €1,000 each and an effect that is whole after four.
fn with_play(mut book: Workbook, effect: Option<(DriverKind, f64, bool)>) -> Workbook {
    let play = Play {
        work_months: 2,
        effect_months: 4,
        effort: vec![Effort { role: "product".to_owned(), person_months: 2.0 }],
        needs: Vec::new(),
        ..book.plays[0].clone()
    };
    book.planned = vec![PlannedPlay { play: play.id.clone(), period: 1 }].into();
    book.case.rates = vec![RoleRate { role: "product".to_owned(), per_month: 1_000.0 }];
    book.driver_effects = effect
        .map(|(driver, likely, relative)| DriverEffect {
            play: play.id.clone(),
            driver,
            low: likely,
            likely,
            high: likely,
            relative,
        })
        .into_iter()
        .collect();
    book.plays.rows_mut()[0] = play;
    book
}

fn scenario(book: &Workbook, key: &ScenarioKey) -> ScenarioReading {
    read(book).scenarios.into_iter().find(|row| row.key == *key).unwrap()
}

fn refusal(book: &Workbook, edit: &Edit) -> Refusal {
    Ids::new().apply(book, edit).unwrap_err()
}

#[test]
fn two_months_by_hand() {
    let stay = scenario(&book(), &ScenarioKey::Stay);
    // 100 × 49.99 = 4999.00; × 0.613 = 3064.387, to the cent 3064.39; service 525.00; winning 4 × 180 = 720.00.
    let first = &stay.months[0];
    assert_eq!((first.buyers, first.lines.revenue, first.lines.margin), (100.0, 4_999.0, 3_064.39));
    assert_eq!((first.lines.service, first.lines.acquisition, first.lines.cash), (525.0, 720.0, 1_819.39));
    // 100 × 0.97 + 4 = 101 buyers: 5048.99; 3095.03087; 530.25.
    let second = &stay.months[1];
    assert_eq!((second.buyers, second.lines.revenue, second.lines.margin), (101.0, 5_048.99, 3_095.03));
    assert_eq!((second.lines.cash, second.so_far), (1_844.78, 3_664.17));
    assert_eq!(stay.months.len(), 12);
    assert_eq!((stay.years.len(), stay.years[0].name.args.len()), (1, 1));
    assert_eq!(stay.years[0].lines, stay.total);
    assert!(stay.against.is_none());
}

#[test]
fn what_a_scenario_is_worth_counts_the_first_month_in_full() {
    let stay = scenario(&book(), &ScenarioKey::Stay);
    let month = 1.1_f64.powf(1.0 / 12.0);
    let worth =
        |(number, month_of): (i32, &domain::reading::CaseMonth)| month_of.lines.cash / month.powi(number);
    let by_hand: f64 = (0..).zip(&stay.months).map(worth).sum();
    assert!((stay.npv - by_hand).abs() < 1e-6, "{} is not {by_hand}", stay.npv);
}

#[test]
fn a_file_that_nobody_could_have_made_is_found_out() {
    let mut book = with_play(book(), Some((DriverKind::Churn, -0.2, true)));
    book.drivers.rows_mut()[5].high = 1.5;
    book.driver_effects.rows_mut()[0].play = "nowhere".into();
    let plays = vec![PlannedPlay { play: "gone".into(), period: 99 }];
    book.scenarios = vec![Scenario { id: "less".into(), name: String::new(), plays }].into();
    book.case.months = 0;
    book.case.rates.push(RoleRate { role: "product".to_owned(), per_month: 1.0 });
    let again = book.drivers[0].clone();
    book.drivers.rows_mut().push(again);
    let paths: Vec<String> = domain::check(&book).into_iter().map(|problem| problem.path).collect();
    let expected = [
        "case",
        "drivers[5]",
        "drivers[7]",
        "driver_effects[0].play",
        "scenarios[0].name",
        "scenarios[0].plays",
        "scenarios[0].plays",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn half_a_cent_goes_away_from_nought_as_in_spreadsheets() {
    let mut book = book();
    book.drivers = vec![
        driver(DriverKind::Buyers, 1.0),
        driver(DriverKind::Revenue, 0.125),
        driver(DriverKind::GrossMargin, 1.0),
        driver(DriverKind::ServiceCost, 0.375),
    ]
    .into();
    let first = scenario(&book, &ScenarioKey::Stay).months[0].lines.clone();
    assert_eq!((first.revenue, first.margin, first.service), (0.13, 0.13, 0.38));
}

#[test]
fn a_play_works_then_ramps() {
    let book = with_play(book(), Some((DriverKind::Revenue, 10.0, false)));
    let plan = scenario(&book, &ScenarioKey::Plan);
    let costs: Vec<f64> = plan.months.iter().map(|month| month.lines.plays).collect();
    assert_eq!(costs[..7], [0.0, 0.0, 0.0, 1_000.0, 1_000.0, 0.0, 0.0]);
    // Nothing is there when the work ends (month 5), half a month later, all from month 7 on.
    let stay = scenario(&book, &ScenarioKey::Stay);
    let more = |month: usize| plan.months[month].lines.revenue - stay.months[month].lines.revenue;
    let share = |month: usize| more(month) / plan.months[month].buyers / 10.0;
    assert_eq!((more(4), more(5)), (0.0, 0.0));
    assert!((share(6) - 0.5).abs() < 1e-4 && (share(7) - 1.0).abs() < 1e-4 && (share(11) - 1.0).abs() < 1e-4);
    let trace = &plan.traces[0];
    assert_eq!((trace.cost, plan.traces.len()), (2_000.0, 1));
    assert_eq!(trace.cash, plan.against.as_ref().unwrap().cash);
    let margin = plan.months[7].lines.margin - stay.months[7].lines.margin;
    assert!((trace.margin[7] - margin).abs() < 1e-9);
}

#[test]
fn optimism_costs_more_and_takes_longer() {
    let mut book = with_play(book(), None);
    book.case.cost_uplift = 0.5;
    book.case.time_uplift = 0.5;
    let plan = scenario(&book, &ScenarioKey::Plan);
    let costs: Vec<f64> = plan.months.iter().map(|month| month.lines.plays).collect();
    // Three months of work in place of two, three thousand in place of two.
    assert_eq!(costs[2..7], [0.0, 1_000.0, 1_000.0, 1_000.0, 0.0]);
}

#[test]
fn work_spread_over_months_adds_up_to_the_cent() {
    let mut book = with_play(book(), None);
    book.plays.rows_mut()[0].work_months = 3;
    book.plays.rows_mut()[0].effort[0].person_months = 1.0;
    let plan = scenario(&book, &ScenarioKey::Plan);
    let costs: Vec<f64> = plan.months[3..6].iter().map(|month| month.lines.plays).collect();
    assert_eq!((costs.iter().sum::<f64>(), plan.total.plays), (1_000.0, 1_000.0));
    assert_eq!(costs, [333.33, 333.34, 333.33]);
}

#[test]
fn running_costs_begin_when_the_work_is_done() {
    let mut book = with_play(book(), None);
    let play = book.plays[0].id.clone();
    let edit = Edit::SetPlayMoney {
        play,
        one_off: Cost::certain(500.0),
        running: Cost::certain(50.0),
        effects: Vec::new(),
    };
    book = Ids::new().apply(&book, &edit).unwrap();
    let costs: Vec<f64> =
        scenario(&book, &ScenarioKey::Plan).months.iter().map(|month| month.lines.plays).collect();
    assert_eq!(costs[2..7], [0.0, 1_500.0, 1_000.0, 50.0, 50.0]);
}

#[test]
fn the_fiscal_year_is_the_firms_own() {
    let mut book = book();
    book.plan.start = "2027-02".to_owned();
    book.case.fiscal_start = 4;
    book.case.months = 27;
    let years = scenario(&book, &ScenarioKey::Stay).years;
    assert_eq!(years.iter().map(|year| year.months).collect::<Vec<_>>(), [2, 12, 12, 1]);
    let name = |at: usize| serde_json::to_string(&years[at].name).unwrap();
    assert!(name(0).contains("2026") && name(0).contains("27") && name(3).contains("2029"));
    book.plan.start = String::new();
    let years = scenario(&book, &ScenarioKey::Stay).years;
    assert_eq!(years.iter().map(|year| year.months).collect::<Vec<_>>(), [12, 12, 3]);
}

#[test]
fn a_margin_that_the_plan_leaves_alone_does_not_go_anywhere() {
    let mut book = methods::sample("northwind").unwrap().clone();
    assert_eq!(read(&book).margin.unwrap().says.id, "case-margin-then-within");
    book.driver_effects = Vec::new().into();
    assert_eq!(read(&book).margin.unwrap().says.id, "case-margin-stays-below");
}

#[test]
fn a_group_that_lacks_a_figure_is_said_to_be_left_out() {
    let mut book = methods::sample("northwind").unwrap().clone();
    assert_eq!(read(&book).headline.lead.id, "case-lead");
    let segment = book.drivers[0].segment.clone();
    book.drivers.rows_mut().retain(|row| row.segment != segment || row.driver != DriverKind::Revenue);
    let name = book.segments.iter().find(|row| row.id == segment).unwrap().name.clone();
    let lead = read(&book).headline.lead;
    assert_eq!((&*lead.id, &lead.args["name"]), ("case-lead-without", &Argument::from(name.as_str())));
    // Of whom nothing was said nothing is missing.
    book.drivers.rows_mut().retain(|row| row.segment != segment);
    assert_eq!(read(&book).headline.lead.id, "case-lead");
}

#[test]
fn what_is_missing_is_said_in_its_order() {
    let mut book = book();
    book.drivers = vec![driver(DriverKind::Buyers, 10.0)].into();
    let reading = read(&book);
    assert_eq!(reading.missing, [CaseMissing::Drivers]);
    assert_eq!(reading.businesses[0].lacks, [DriverKind::Revenue, DriverKind::GrossMargin]);
    assert!(reading.scenarios.is_empty() && CaseModel::of(&book, &ScenarioKey::Stay).is_none());
    assert_eq!(reading.headline.title.id, "case-title-missing-drivers");
    book.segments.rows_mut().clear();
    book.drivers.rows_mut().clear();
    book.offerings.rows_mut().clear();
    book.plan.offering = None;
    let missing = [CaseMissing::Offering, CaseMissing::Segment, CaseMissing::Drivers];
    assert_eq!(read(&book).missing, missing);
}

#[test]
fn figures_that_cannot_be_are_refused_with_their_name() {
    let book = book();
    let set = |given: Driver| Edit::SetDriver { driver: given, currency: None };
    let churn = Driver { low: 0.1, likely: 0.5, high: 1.1, ..driver(DriverKind::Churn, 0.0) };
    let (low, high) = (0.0, 1.0);
    let of = "Offering 0 × Mid-size retailers".to_owned();
    let expected = Refusal::DriverShareOutOfRange { driver: "churn", of: of.clone(), given: 1.1, low, high };
    assert_eq!(refusal(&book, &set(churn)), expected);
    let turned = Driver { low: 9.0, likely: 5.0, high: 1.0, ..driver(DriverKind::Revenue, 0.0) };
    assert_eq!(refusal(&book, &set(turned)), Refusal::NotAscending { driver: "revenue", of });
    let nothing = set(driver(DriverKind::Revenue, f64::NAN));
    assert!(matches!(refusal(&book, &nothing), Refusal::DriverOutOfRange { driver: "revenue", .. }));
    let dollars =
        Edit::SetDriver { driver: driver(DriverKind::Revenue, 5.0), currency: Some("USD".to_owned()) };
    let mixed = Refusal::CurrencyMixed { given: "USD".to_owned(), kept: "EUR".to_owned() };
    assert_eq!(refusal(&book, &dollars), mixed);
    let rival = Driver { offering: "offering-1".into(), ..driver(DriverKind::Revenue, 5.0) };
    assert!(matches!(refusal(&book, &set(rival)), Refusal::OursOnly { .. }));
    let framed = |change: fn(&mut CaseFrame)| {
        let mut frame = book.case.clone();
        change(&mut frame);
        refusal(&book, &Edit::FrameCase { frame })
    };
    assert_eq!(framed(|frame| frame.discount_rate = -1.0), Refusal::DiscountTooLow { given: -1.0 });
    assert!(matches!(framed(|frame| frame.months = 0), Refusal::FigureOutOfRange { what: "horizon", .. }));
    assert!(matches!(framed(|frame| frame.currency = "euro".to_owned()), Refusal::CurrencyUnknown { .. }));
    assert!(matches!(
        framed(|frame| frame.cost_uplift = f64::NAN),
        Refusal::ShareOutOfRange { what: "cost_uplift", .. }
    ));
    let play = book.plays[0].clone();
    let effect = DriverEffect {
        play: play.id.clone(),
        driver: DriverKind::Buyers,
        low: 1.0,
        likely: 1.0,
        high: 1.0,
        relative: false,
    };
    let edit = Edit::SetPlayMoney {
        play: play.id,
        one_off: Cost::default(),
        running: Cost::default(),
        effects: vec![effect],
    };
    assert_eq!(refusal(&book, &edit), Refusal::BuyersNotMoved { play: play.name });
}

#[test]
fn a_cost_that_falls_or_is_below_nought_is_refused_with_the_play_named() {
    let book = book();
    let play = book.plays[0].clone();
    let cost = |low: f64, likely: f64, high: f64| Cost { low, likely, high, source: "an offer".to_owned() };
    let set = |one_off: Cost, running: Cost| {
        refusal(&book, &Edit::SetPlayMoney { play: play.id.clone(), one_off, running, effects: Vec::new() })
    };
    let of = play.name.clone();
    let expected = Refusal::NotAscending { driver: "one_off", of: of.clone() };
    assert_eq!(set(cost(9.0, 5.0, 1.0), Cost::default()), expected);
    let below = set(Cost::default(), cost(-1.0, 0.0, 1.0));
    let (low, high) = (0.0, domain::limits::COST);
    assert_eq!(below, Refusal::DriverOutOfRange { driver: "running", of, given: -1.0, low, high });
}

#[test]
fn a_cost_is_a_range_in_the_vector_and_a_single_figure_is_certain() {
    let book = with_play(book(), None);
    let play = book.plays[0].id.clone();
    let one_off: Cost = serde_json::from_str(r#"{ "low": 300.0, "likely": 500.0, "high": 900.0 }"#).unwrap();
    let running: Cost = serde_json::from_str("50.0").unwrap();
    assert_eq!(running, Cost::certain(50.0));
    let edit = Edit::SetPlayMoney { play: play.clone(), one_off, running, effects: Vec::new() };
    let book = Ids::new().apply(&book, &edit).unwrap();
    let model = CaseModel::of(&book, &ScenarioKey::Plan).unwrap();
    let costs: Vec<_> =
        model.drivers()[DRIVERS..].iter().map(|row| (row.figure, row.estimate.high)).collect();
    assert_eq!(costs, [(CaseFigure::OneOff, 900.0), (CaseFigure::Running, 50.0)]);
    assert_eq!((model.due(DRIVERS).unwrap().months.clone(), model.due(DRIVERS - 1)), (3..4, None));
    let exact = scenario(&book, &ScenarioKey::Plan).months;
    for (flow, month) in model.likely_cash().iter().zip(exact) {
        assert!((flow - month.lines.cash).abs() < 0.03, "{flow} is not {}", month.lines.cash);
    }
}

/// Churn and revenue, and churn and margin, as far together as is said.
fn correlate(churn_revenue: f64, churn_margin: f64, revenue_margin: f64) -> Edit {
    let pair = |driver, other_driver, coefficient| Correlation {
        offering: "offering-0".into(),
        segment: "segment".into(),
        driver,
        other_segment: "segment".into(),
        other_driver,
        coefficient,
    };
    Edit::Correlate {
        offering: "offering-0".into(),
        correlations: vec![
            pair(DriverKind::Churn, DriverKind::Revenue, churn_revenue),
            pair(DriverKind::Churn, DriverKind::GrossMargin, churn_margin),
            pair(DriverKind::Revenue, DriverKind::GrossMargin, revenue_margin),
        ],
    }
}

#[test]
fn figures_that_cannot_go_together_are_refused_with_the_pair_named_and_what_it_may_be() {
    let book = book();
    let named = |book: &Workbook| {
        let Refusal::CorrelationImpossible { pair, given, low, high } =
            refusal(book, &correlate(0.9, 0.9, -0.3))
        else {
            panic!("three figures cannot go together so")
        };
        assert_eq!(pair.segment, "Mid-size retailers");
        (pair.driver, pair.other_driver, given, low, high)
    };
    // The one that needs the smallest change; and if one was changed, that one.
    assert_eq!(named(&book), ("churn", "revenue", 0.9, -0.685, 0.145));
    let before = Ids::new().apply(&book, &correlate(0.9, 0.9, 0.7)).unwrap();
    assert_eq!(named(&before), ("revenue", "gross_margin", -0.3, 0.62, 1.0));
    assert!(matches!(
        refusal(&book, &correlate(1.1, 0.0, 0.0)),
        Refusal::CorrelationOutOfRange { given: 1.1, .. }
    ));
    assert!(matches!(refusal(&book, &correlate(f64::NAN, 0.0, 0.0)), Refusal::CorrelationOutOfRange { .. }));
    let Edit::Correlate { offering, mut correlations } = correlate(0.1, 0.2, 0.3) else { unreachable!() };
    correlations[1] = Correlation {
        driver: DriverKind::Revenue,
        other_driver: DriverKind::Churn,
        ..correlations[0].clone()
    };
    let twice = Edit::Correlate { offering: offering.clone(), correlations: correlations.clone() };
    assert!(matches!(refusal(&book, &twice), Refusal::CorrelatedTwice { .. }));
    correlations[1].other_driver = DriverKind::Revenue;
    let itself = Edit::Correlate { offering: offering.clone(), correlations: correlations.clone() };
    assert!(matches!(refusal(&book, &itself), Refusal::CorrelatedWithItself { .. }));
    correlations[1].segment = "nowhere".into();
    let nowhere = Edit::Correlate { offering, correlations };
    assert!(matches!(refusal(&book, &nowhere), Refusal::NotFound { kind: "driver", .. }));
}

#[test]
fn what_is_said_of_figures_goes_with_them_and_nought_is_not_kept() {
    let mut ids = Ids::new();
    // These hold only together: entered one by one they would not.
    let together = ids.apply(&book(), &correlate(0.9, 0.9, 0.7)).unwrap();
    assert_eq!((together.correlations.len(), domain::check(&together)), (3, vec![]));
    let thinned = ids.apply(&together, &correlate(0.5, 0.0, 0.0)).unwrap();
    assert_eq!(thinned.correlations.len(), 1);
    let clear = Edit::ClearDriver {
        offering: "offering-0".into(),
        segment: "segment".into(),
        driver: Some(DriverKind::Churn),
    };
    let cleared = ids.apply(&together, &clear).unwrap();
    assert_eq!((cleared.correlations.len(), domain::check(&cleared)), (1, vec![]));
    let gone = ids.apply(&together, &Edit::RemoveSegment { segment: "segment".into() }).unwrap();
    assert!(gone.correlations.is_empty());
    let mut astray = together.clone();
    astray.correlations.rows_mut()[1].coefficient = -0.9;
    let paths: Vec<String> = domain::check(&astray).into_iter().map(|problem| problem.path).collect();
    assert_eq!(paths, ["correlations[0]"]);
}

#[test]
fn what_is_removed_takes_its_figures_along() {
    let mut ids = Ids::new();
    let mut book = with_play(book(), Some((DriverKind::Churn, -0.01, false)));
    let play = book.plays[0].id.clone();
    book.scenarios =
        vec![Scenario { id: "less".into(), name: "Less".to_owned(), plays: book.planned.to_vec() }].into();
    let after = ids.apply(&book, &Edit::RemovePlay { play }).unwrap();
    assert!(after.driver_effects.is_empty() && after.scenarios[0].plays.is_empty());
    let after = ids.apply(&book, &Edit::RemoveSegment { segment: "segment".into() }).unwrap();
    assert!(after.drivers.is_empty());
    let after = ids.apply(&book, &Edit::RemoveOffering { offering: "offering-0".into() }).unwrap();
    assert!(after.drivers.is_empty());
    for after in [after, book] {
        assert_eq!(domain::check(&after), []);
    }
}

#[test]
fn a_scenario_of_ones_own_is_copied_from_the_plan_and_thinned() {
    let mut ids = Ids::new();
    let book = with_play(book(), Some((DriverKind::Revenue, 0.1, true)));
    let name = "Like the plan".to_owned();
    let book = ids.apply(&book, &Edit::AddScenario { name, plays: book.planned.to_vec() }).unwrap();
    let id = book.scenarios[0].id.clone();
    let own = scenario(&book, &ScenarioKey::Own(id.clone()));
    let plan = scenario(&book, &ScenarioKey::Plan);
    assert_eq!((own.npv, &own.months), (plan.npv, &plan.months));
    let thinned =
        Edit::ChangeScenario { scenario: id.clone(), name: "Nothing".to_owned(), plays: Vec::new() };
    let book = ids.apply(&book, &thinned).unwrap();
    let own = scenario(&book, &ScenarioKey::Own(id.clone()));
    assert_eq!(own.npv, scenario(&book, &ScenarioKey::Stay).npv);
    let book = ids.apply(&book, &Edit::RemoveScenario { scenario: id }).unwrap();
    assert_eq!(read(&book).scenarios.len(), 2);
}

#[test]
fn what_a_scenario_of_ones_own_leaves_out_though_its_plays_need_it_is_said_and_not_forbidden() {
    let mut ids = Ids::new();
    let book = methods::sample("northwind").unwrap();
    let warned = |book: &Workbook| {
        let own = read(book).scenarios.into_iter().next_back().unwrap();
        own.warnings.iter().map(|warning| warning.id.to_string()).collect::<Vec<_>>()
    };
    let name = "Without prices".to_owned();
    let without: Vec<PlannedPlay> =
        book.planned.iter().filter(|row| row.play.as_str() != "published-prices").cloned().collect();
    let thinned =
        ids.apply(&book, &Edit::AddScenario { name: name.clone(), plays: without.clone() }).unwrap();
    assert_eq!(warned(&thinned), ["case-warning-needs", "case-warning-needs"]);
    let own = read(&thinned).scenarios.into_iter().next_back().unwrap();
    assert_eq!(own.traces.len(), without.len());
    // What was done already is there.
    let mut done = thinned.clone();
    let progress = PlayProgress {
        play: "published-prices".into(),
        state: PlayState::Done,
        since: "2027-01-04".to_owned(),
        note: String::new(),
    };
    done.progress.rows_mut().push(progress);
    assert_eq!(warned(&done), [""; 0]);
    // A play that begins with what it needs comes too early.
    let mut early = book.planned.to_vec();
    for row in early.iter_mut().filter(|row| row.play.as_str() == "promise-to-existing") {
        row.period = 2;
    }
    let early = ids.apply(&book, &Edit::AddScenario { name, plays: early }).unwrap();
    assert_eq!(warned(&early), ["case-warning-needs-earlier"]);
    assert!(read(&book).scenarios.iter().all(|row| row.warnings.is_empty()));
}

#[test]
fn what_a_play_often_changes_is_suggested_without_figures() {
    let plays = read(&methods::sample("northwind").unwrap()).plays;
    let often = |id: &str| plays.iter().find(|row| row.play.as_str() == id).unwrap().often.clone();
    assert!(often("published-prices").contains(&DriverKind::Revenue));
    assert!(often("guided-onboarding").contains(&DriverKind::ServiceCost));
    assert!(plays.iter().all(|row| !row.often.contains(&DriverKind::Buyers)));
    assert!(plays.iter().filter(|row| !row.often.is_empty()).count() * 10 >= plays.len() * 9);
}

#[test]
fn the_samples_show_a_case() {
    for sample in methods::samples() {
        let reading = read(sample.workbook());
        assert_eq!(reading.missing, []);
        assert!(reading.headline.title.id.starts_with("case-title-back"), "{:?}", reading.headline);
        assert!(reading.unpaid.is_empty() && reading.margin.is_some());
        let sources = reading.businesses.iter().flat_map(|row| &row.drivers);
        assert!(sources.clone().all(|row| !row.source.is_empty() && row.confidence == Confidence::Guess));
    }
}

#[test]
fn the_vector_begins_alike_in_every_scenario() {
    let book = with_play(book(), Some((DriverKind::Churn, -0.2, true)));
    let (stay, plan) = (
        CaseModel::of(&book, &ScenarioKey::Stay).unwrap(),
        CaseModel::of(&book, &ScenarioKey::Plan).unwrap(),
    );
    assert_eq!((stay.drivers().len(), plan.drivers().len()), (DRIVERS, DRIVERS + 1));
    assert_eq!(stay.drivers(), &plan.drivers()[..DRIVERS]);
    assert!(plan.drivers()[DRIVERS].play.is_some() && plan.drivers()[DRIVERS].relative);
    assert!(plan.likely_cash().iter().sum::<f64>() > stay.likely_cash().iter().sum::<f64>() - 2_000.0);
}

/// Figures of one business as they may be.
fn figures() -> impl Strategy<Value = [f64; DRIVERS]> {
    (0.0..5_000.0, 0.0..50.0, 0.0..900.0, -0.5..1.0, 0.0..300.0, 0.0..0.2, 0.0..2_000.0)
        .prop_map(|(a, b, c, d, e, f, g)| [a, b, c, d, e, f, g])
}

fn of_figures(figures: &[f64; DRIVERS]) -> Workbook {
    let mut book = book();
    book.drivers = DriverKind::ALL.iter().zip(figures).map(|(kind, likely)| driver(*kind, *likely)).collect();
    book
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn cents_and_the_fast_model_agree_but_for_rounding(
        figures in figures(),
        kind in 1..DRIVERS,
        effect in -0.5..0.5_f64,
        relative in any::<bool>(),
        uplift in 0.0..1.0_f64,
    ) {
        let mut book = with_play(of_figures(&figures), Some((DriverKind::ALL[kind], effect, relative)));
        book.case.cost_uplift = uplift;
        book.case.time_uplift = uplift / 3.0;
        for key in [ScenarioKey::Stay, ScenarioKey::Plan] {
            let model = CaseModel::of(&book, &key).unwrap();
            let exact = scenario(&book, &key).months;
            for (flow, month) in model.likely_cash().iter().zip(&exact) {
                // Margin, service, acquisition and the work of the play: half a cent each, and work rounds twice.
                let most = 0.025 + 1e-9 * month.lines.revenue;
                prop_assert!((flow - month.lines.cash).abs() <= most, "{flow} is not {}", month.lines.cash);
            }
        }
    }

    #[test]
    fn a_plan_without_plays_is_staying(figures in figures()) {
        let book = of_figures(&figures);
        let reading = read(&book);
        prop_assert_eq!(&reading.scenarios[0].months, &reading.scenarios[1].months);
        prop_assert_eq!(reading.scenarios[0].npv, reading.scenarios[1].npv);
        let against = reading.scenarios[1].against.as_ref().unwrap();
        prop_assert!(against.cash.iter().all(|flow| *flow == 0.0));
    }

    #[test]
    fn cash_scales_with_prices(figures in figures(), by in 2..9_u8) {
        let book = with_play(of_figures(&figures), None);
        let model = CaseModel::of(&book, &ScenarioKey::Stay).unwrap();
        let mut scaled = model.likely();
        for kind in [DriverKind::Revenue, DriverKind::ServiceCost, DriverKind::AcquisitionCost] {
            scaled[kind.place()] *= f64::from(by);
        }
        let mut flows = vec![[0.0]; model.months()];
        model.cash(&scaled.into_iter().map(|figure| [figure]).collect::<Vec<_>>(), &mut flows);
        for ([scaled], flow) in flows.iter().zip(model.likely_cash()) {
            let expected = flow * f64::from(by);
            prop_assert!((scaled - expected).abs() <= 1e-9 * expected.abs().max(1_000_000.0));
        }
    }

    #[test]
    fn years_add_up_to_the_whole_and_months_to_what_came_so_far(figures in figures(), months in 1..=120_u16) {
        let mut book = of_figures(&figures);
        book.case.months = months;
        let stay = scenario(&book, &ScenarioKey::Stay);
        let sum: f64 = stay.years.iter().map(|year| year.lines.cash).sum();
        prop_assert!((sum - stay.total.cash).abs() < 1e-6 * stay.total.revenue.max(1.0));
        prop_assert_eq!(stay.months.last().unwrap().so_far, stay.total.cash);
        prop_assert_eq!(stay.years.iter().map(|year| year.months).sum::<u16>(), months);
        // Whole cents, every one of them.
        for month in &stay.months {
            let cents = month.lines.cash * 100.0;
            prop_assert!((cents - cents.round()).abs() < 1e-4);
        }
    }

    #[test]
    fn whatever_people_do_the_case_is_read(blueprints in edits(1..40)) {
        let mut ids = Ids::new();
        let mut book = book();
        for blueprint in blueprints {
            if let Ok(after) = ids.apply(&book, &blueprint.build(&book)) {
                book = after;
            }
        }
        let reading = read(&book);
        for scenario in &reading.scenarios {
            prop_assert!(scenario.npv.is_finite() && scenario.total.cash.is_finite());
            prop_assert_eq!(scenario.months.len(), usize::from(book.case.months));
        }
    }
}

#[test]
fn a_case_that_begins_in_the_year_nought_has_fiscal_years_too() {
    let mut book = methods::sample("northwind").unwrap().clone();
    book.plan.start = "0000-01".into();
    book.case.fiscal_start = 4;
    assert_eq!(domain::check(&book), []);
    assert!(read(&book).scenarios.iter().all(|scenario| scenario.years[0].months == 3));
}
