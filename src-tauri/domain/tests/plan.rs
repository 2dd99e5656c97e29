//! The plan screen: what it says of a plan, whoever made it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::methods::{blank, sample};
use domain::plan::{self, Aim, Budget, Proof, Reason, Spending};
use domain::reading::{Held, Missing, PlanReading, PlannedReading};
use domain::{
    Argument, Cost, Decision, Language, Message, PeriodUnit, PlannedPlay, PlayCost, PlayProgress, PlayState,
    Verdict, Workbook,
};
use words::Words;

fn northwind() -> Workbook {
    sample("northwind").unwrap()
}

fn english(message: &Message) -> String {
    Words::of(Language::English).say(message)
}

/// Says a message in both languages; nothing may be missing, nested words least of all.
#[track_caller]
fn said(message: &Message) {
    for language in Language::ALL {
        let text = Words::of(*language).say(message);
        assert!(text != message.id && !text.contains("{$") && !text.contains("{ $"), "{language:?}: {text}");
    }
    for argument in message.args.values() {
        if let Argument::Message(inner) = argument {
            said(inner);
        }
    }
}

fn all_said(reading: &PlanReading) {
    said(&reading.headline.title);
    said(&reading.headline.lead);
    reading.plays.iter().flat_map(|play| play.why.iter().chain(&play.warnings)).for_each(said);
    reading.warnings.iter().for_each(said);
    reading.left_out.iter().for_each(|out| said(&out.why));
}

#[track_caller]
fn headline(book: &Workbook, title: &str, lead: &str) {
    let reading = plan::read(book);
    assert_eq!(english(&reading.headline.title), title);
    assert_eq!(english(&reading.headline.lead), lead);
    all_said(&reading);
}

fn find<'a>(reading: &'a PlanReading, play: &str) -> &'a PlannedReading {
    reading.plays.iter().find(|found| found.play.id.as_str() == play).unwrap()
}

#[track_caller]
fn warned(book: &Workbook, play: &str, warnings: &[&str]) {
    let reading = plan::read(book);
    all_said(&reading);
    let found: Vec<_> = find(&reading, play).warnings.iter().map(english).collect();
    assert_eq!(found, warnings);
}

/// Puts a play at a period, or takes it out of the plan.
fn put(book: &mut Workbook, play: &str, period: Option<u8>) {
    let planned = book.planned.rows_mut();
    planned.retain(|row| row.play.as_str() != play);
    planned.extend(period.map(|period| PlannedPlay { play: play.into(), period }));
}

#[test]
fn the_headline_says_where_the_plan_leads_and_how_sure_that_is() {
    headline(
        &northwind(),
        "Twelve plays take Insight Suite from 62 to 40 in six quarters.",
        "The whole gap closes, 9 levels, with 18.5 person-months of work until quarter 4.",
    );
    let mut book = northwind();
    book.planned = Vec::new().into();
    headline(
        &book,
        "Insight Suite has to get from 62 to 40, and there is no plan yet.",
        "21 plays of the library close some of the gap. \
         Generate a plan, then pin, reject and move plays as you see fit.",
    );
    let proposed = plan::proposed(&book, "2026-12-01").headline.title;
    said(&proposed);
    let nothing = "This plan holds no play: Insight Suite would stay at 62, and has to get to 40.";
    assert_eq!(english(&proposed), nothing);
    put(&mut book, "tutorials", Some(0));
    assert_eq!(plan::proposed(&book, "2026-12-01"), plan::read(&book));
    headline(
        &book,
        "One play takes Insight Suite from 62 to 58 in two quarters, 18 points short of the target.",
        "1.8 of 9 levels close, with 2 person-months of work until quarter 1; \
         no plan from this library closes more than 9.",
    );
    put(&mut book, "tutorials", None);
    put(&mut book, "value-and-effort-tiers", Some(0));
    let reading = plan::read(&book);
    assert_eq!(english(&reading.headline.title), "One play leaves Insight Suite where it stands, at 62.");
}

#[test]
fn what_is_missing_is_asked_for_one_thing_after_the_other() {
    let check = |book: &Workbook, missing: &[Missing], title: &str| {
        let reading = plan::read(book);
        assert_eq!(reading.missing, missing);
        assert_eq!(english(&reading.headline.title), title);
        assert_eq!(reading.plays.len() + reading.left_out.len(), book.plays.len());
        assert!(reading.path.is_empty());
        all_said(&reading);
        for language in [Language::English, Language::Chinese] {
            let next = Words::of(language).next(&reading.headline.title).unwrap_or_default();
            assert!(!next.is_empty() && !next.contains("{$"), "{title} does not say what next: {next}");
        }
    };
    let book = blank(Language::English);
    check(&book, &[Missing::Offering], "Nothing can be planned before there is an offering.");
    let mut book = northwind();
    book.targets = Vec::new().into();
    check(&book, &[Missing::Target], "Insight Suite has no target yet.");
    book.answers = Vec::new().into();
    book.plan.capacity = Vec::new();
    check(
        &book,
        &[Missing::Position, Missing::Target, Missing::Capacity],
        "Where Insight Suite stands is not known yet.",
    );
    let mut book = northwind();
    book.plan.capacity = Vec::new();
    check(&book, &[Missing::Capacity], "Nobody has time for the plan yet.");
    let mut book = northwind();
    book.dimensions.rows_mut().iter_mut().for_each(|dimension| dimension.weight = 0.0);
    check(
        &book,
        &[Missing::Weights],
        "Every dimension has weight 0, so nothing can be planned for Insight Suite.",
    );
    let mut book = northwind();
    let stands = domain::position::positions(&book)[0].position.unwrap();
    book.targets.rows_mut()[0].position = stands;
    check(&book, &[Missing::Gap], "Insight Suite stands where it shall stand.");
    // Nobody sees more of a position than a whole number.
    book.targets.rows_mut()[0].position = stands.round();
    check(&book, &[Missing::Gap], "Insight Suite stands where it shall stand.");
}

#[test]
fn each_play_closes_what_those_before_it_have_left() {
    let reading = plan::read(&northwind());
    let mut closed = 0.0;
    for play in &reading.plays {
        for closes in &play.closes {
            assert!(closes.levels > 0.0 && closes.levels <= closes.gap + 1e-9);
            closed += closes.levels;
        }
    }
    // All weights are 1, so that levels add up to the gap.
    assert!((closed - (reading.gap_before - reading.gap_after)).abs() < 1e-9);
    // Reach is closed by the tutorials of the first period; the community, later, finds nothing of it left.
    let dimensions = |play: &str| -> Vec<String> {
        find(&reading, play).closes.iter().map(|closes| closes.dimension.to_string()).collect()
    };
    assert_eq!(dimensions("tutorials"), ["reach", "responsibility"]);
    assert_eq!(dimensions("community"), ["relationship"]);
}

#[test]
fn a_play_serves_the_weak_spots_of_the_phases_it_touches() {
    let reading = plan::read(&northwind());
    let tutorials = find(&reading, "tutorials");
    let served: Vec<_> =
        tutorials.serves.iter().map(|spot| (spot.name.as_str(), spot.aspect.as_str())).collect();
    assert_eq!(
        served,
        [
            ("Onboards", "satisfaction"),
            ("Onboards", "retention"),
            ("Gets help", "retention"),
            ("Gets help", "satisfaction")
        ]
    );
    let why: Vec<_> = tutorials.why.iter().map(english).collect();
    assert_eq!(why[0], "Closes 0.9 of 0.9 levels on Reach.");
    assert_eq!(why[2], "Serves a weak spot: Onboards, satisfaction 1, and 3 more.");
    assert_eq!(why[3], "“Guided onboarding: checklists, templates, import” needs it first.");
}

#[test]
fn a_plan_changed_by_hand_says_what_is_broken() {
    let mut book = northwind();
    put(&mut book, "tutorials", None);
    warned(
        &book,
        "community",
        &["It needs “Tutorials and help centre for the top 20 questions”, which is not in the plan."],
    );
    put(&mut book, "tutorials", Some(4));
    warned(
        &book,
        "community",
        &[
            "It needs “Tutorials and help centre for the top 20 questions” first, whose work ends in quarter 5.",
        ],
    );
    let mut book = northwind();
    put(&mut book, "phone-line", Some(6));
    warned(
        &book,
        "phone-line",
        &[
            "It pushes Reach the other way than “Tutorials and help centre for the top 20 questions”.",
            "It pushes Reach the other way than “User community”.",
            "Support: 3 person-months asked for in quarter 7, 1 there.",
        ],
    );
    let mut book = northwind();
    put(&mut book, "training-certificate", Some(7));
    warned(
        &book,
        "training-certificate",
        &[
            "Its work ends in quarter 9; the plan has 8.",
            "Education: 1.6 person-months asked for in quarter 8, 1.5 there.",
        ],
    );
    let mut book = northwind();
    let reason = "Nobody reads them".to_owned();
    let (play, verdict) = ("tutorials".into(), Verdict::Rejected);
    book.decisions.rows_mut().push(Decision { play, verdict, reason, period: None });
    warned(&book, "tutorials", &["You rejected it: Nobody reads them"]);
}

#[test]
fn each_play_says_what_would_be_lost_without_it_and_without_those_that_need_it() {
    let lost = |book: &Workbook, play: &str| {
        let why = find(&plan::read(book), play).why.clone();
        why.iter().find(|message| message.id.starts_with("plan-why-lost")).map(english)
    };
    let mut book = northwind();
    book.planned = Vec::new().into();
    put(&mut book, "tutorials", Some(0));
    put(&mut book, "cost-to-serve-baseline", Some(0));
    // Two dimensions, nine tenths of a level each.
    assert_eq!(
        lost(&book, "tutorials").as_deref(),
        Some(
            "With the rest of the plan as it is, without it 1.8 levels of the gap would stay open, and a severity of 4.2 unserved."
        )
    );
    assert_eq!(lost(&book, "cost-to-serve-baseline"), None);
    put(&mut book, "define-target-market", Some(0));
    put(&mut book, "fixed-scope-package", Some(1));
    let both = lost(&book, "define-target-market").unwrap();
    assert!(
        both.starts_with("With the rest of the plan as it is, without it and the play that needs it, "),
        "{both}"
    );
}

#[test]
fn more_than_a_band_within_a_year_is_warned_of() {
    // All at once: the twenty-two points of the whole way within the first year.
    let mut book = northwind();
    assert_eq!(plan::read(&book).warnings, Vec::new());
    book.planned.rows_mut().iter_mut().for_each(|planned| planned.period = 0);
    let warnings = plan::read(&book).warnings;
    all_said(&plan::read(&book));
    assert_eq!(warnings.len(), 1);
    assert!(english(&warnings[0]).starts_with("The position moves by 22 points from quarter 1 to 4: "));
}

#[test]
fn the_path_begins_at_the_position_and_ends_where_the_effects_lead() {
    let reading = plan::read(&northwind());
    assert_eq!(reading.path.len(), 9);
    let position = domain::position::positions(&northwind())[0].position.unwrap();
    assert!((reading.path[0].position - position).abs() < 1e-9);
    assert!((reading.path[8].position - 40.0).abs() < 1e-6);
    for pair in reading.path.windows(2) {
        assert!(pair[1].position <= pair[0].position + 1e-9, "all plays move towards the customer end");
        assert!(pair[1].range.0 <= pair[1].position && pair[1].position <= pair[1].range.1);
    }
    // The ramp of the tutorials: work until month 2, the whole effect at month 4, half of it at month 3.
    let mut book = northwind();
    book.planned = Vec::new().into();
    put(&mut book, "tutorials", Some(0));
    let path = plan::read(&book).path;
    let moved = |period: usize| path[0].position - path[period].position;
    // Two dimensions of ten, half a level each, 25 points a level.
    assert!((moved(1) - 2.5).abs() < 1e-9);
    // After month 4 both have arrived at their target levels, nine tenths of a level away.
    let gap = plan::problem(&book).unwrap().dimensions[3].gap();
    assert!((moved(2) - 5.0 * gap).abs() < 1e-9);
}

#[test]
fn the_load_of_each_role_is_what_the_plays_ask_for() {
    let reading = plan::read(&northwind());
    let asked: f64 = reading.plays.iter().map(|play| play.play.person_months()).sum();
    let used: f64 = reading.load.iter().flat_map(|load| &load.used).sum();
    assert!((asked - used).abs() < 1e-6);
    for load in &reading.load {
        assert!(load.used.iter().all(|used| *used <= load.capacity + 1e-6), "{}", load.role);
    }
    // A role that nobody gave any time shows, too.
    let mut book = northwind();
    book.plan.capacity.retain(|effort| effort.role != "education");
    let load = plan::read(&book).load;
    assert_eq!(load.last().map(|load| (load.role.as_str(), load.capacity)), Some(("education", 0.0)));
}

#[test]
fn every_play_that_is_out_says_why() {
    let reading = plan::read(&northwind());
    let why = |play: &str| {
        let found = reading.left_out.iter().find(|out| out.play.id.as_str() == play).unwrap();
        (english(&found.why), found.verdict)
    };
    let (rejected, verdict) = why("self-serve-checkout");
    assert_eq!(verdict, Some(Verdict::Rejected));
    assert!(rejected.starts_with("You rejected it: Retailers"), "{rejected}");
    assert_eq!(why("phone-line").0, "It moves the other way.");
    assert_eq!(
        why("training-certificate").0,
        "Education: it asks for 1.6 person-months in one quarter, and 1.5 are there. \
         Give the role more time, or let the work last longer."
    );
    assert_eq!(why("fair-exit").0, "Nothing that it changes is still open.");

    let mut book = northwind();
    put(&mut book, "standard-contract", None);
    let problem = plan::problem(&book).unwrap();
    let reading = plan::read(&book);
    let out = reading.left_out.iter().find(|out| out.play.id.as_str() == "standard-contract").unwrap();
    assert_eq!(
        english(&out.why),
        "It would fit, and close 0.9 more levels with what it needs. Generate again to take it in."
    );
    // Every reason there is has its words.
    let play = "tutorials".into();
    for reason in [
        Reason::Rejected { reason: "late".to_owned() },
        Reason::OtherWay,
        Reason::Excluded { by: "community".into(), over: None },
        Reason::Excluded { by: "community".into(), over: Some("reach".into()) },
        Reason::PrerequisiteOut { play: "community".into() },
        Reason::NotNeeded,
        Reason::NothingOpen,
        Reason::NotWorth,
        Reason::NoCapacity { role: "legal".to_owned() },
        Reason::NoCapacity { role: "Our own role".to_owned() },
        Reason::TooMuch { role: "legal".to_owned(), asks: 0.75, capacity: 0.5 },
        Reason::NoTime,
        Reason::Open { levels: 1.0 },
        Reason::Open { levels: 0.0 },
    ] {
        said(&reason.message(&problem, &play));
    }
    for role in domain::methods::ROLES {
        said(&Message::new(format!("role-{role}")));
    }
    let reached = plan::generate(&problem).objective;
    said(&Proof::Optimal.message(&reached, PeriodUnit::Quarter));
    for aim in [Aim::Gap, Aim::Severity, Aim::Cost, Aim::Finish] {
        said(&Proof::Bounded { aim, bound: 1.0 }.message(&reached, PeriodUnit::Quarter));
    }
}

#[test]
fn a_pin_that_cannot_be_kept_says_so() {
    let mut book = northwind();
    book.plan.capacity.retain(|effort| effort.role != "sales");
    let generated = plan::generate(&plan::problem(&book).unwrap());
    book.planned = generated.plays.into();
    let reading = plan::read(&book);
    all_said(&reading);
    let out = reading.left_out.iter().find(|out| out.play.id.as_str() == "concentration-guard-rail").unwrap();
    assert_eq!(english(&out.why), "You pinned it, but it is not in. Sales: no time left for it.");
}

/// The plan of the sample with a budget, its first play costing as much once and each month.
fn with_budget(budget: f64, one_off: f64, running: f64) -> Workbook {
    let mut book = northwind();
    book.plan.budget = Some(budget);
    let play = book.planned[0].play.clone();
    book.play_costs =
        vec![PlayCost { play, one_off: Cost::certain(one_off), running: Cost::certain(running) }].into();
    book
}

#[test]
fn a_plan_says_what_it_takes_of_its_budget_and_warns_if_that_is_too_much() {
    let play = northwind().planned[0].clone();
    let worked = northwind().plays.iter().find(|row| row.id == play.play).unwrap().work_months;
    // Once, and each month from the end of its work to the end of the plan.
    let runs = 3.0 * f64::from(northwind().plan.periods) - 3.0 * f64::from(play.period) - f64::from(worked);
    let cost = 10_000.25 + 100.0 * runs;
    let reading = plan::read(&with_budget(cost, 10_000.25, 100.0));
    all_said(&reading);
    let budget = reading.budget.unwrap();
    assert_eq!((budget.amount, budget.spent, budget.currency.as_str()), (cost, cost, "EUR"));
    assert_eq!(reading.warnings, Vec::new());
    assert!(english(&reading.headline.lead).contains("of a budget of"));
    let reading = plan::read(&with_budget(cost - 0.01, 10_000.25, 100.0));
    all_said(&reading);
    assert_eq!(reading.warnings[0].id, "plan-warning-over-budget");
    assert!(plan::read(&northwind()).budget.is_none());
}

#[test]
fn a_budget_counts_as_the_case_does() {
    let mut book = with_budget(1e6, 12_345.67, 89.01);
    let scenario = |book: &Workbook| domain::finance::read(book).scenarios[1].clone();
    book.case.rates = Vec::new();
    (book.case.cost_uplift, book.case.time_uplift) = (0.0, 0.0);
    book.case.months = u16::from(book.plan.periods) * 3;
    let paid: f64 = scenario(&book).months.iter().map(|month| month.lines.plays).sum();
    assert!((paid - plan::read(&book).budget.unwrap().spent).abs() < 0.005, "{paid}");
}

#[test]
fn a_step_of_a_budget_is_round_and_reaches_for_a_play() {
    let budget = |amount, costs: &[f64]| {
        let cost = |one_off: &f64| Spending { play: "any".into(), one_off: *one_off, running: 0.0 };
        Budget { amount, currency: "EUR".to_owned(), costs: costs.iter().map(cost).collect() }
    };
    assert_eq!(budget(100_000.0, &[]).step(), 10_000.0);
    assert_eq!(budget(120_000.0, &[1_000.0]).step(), 20_000.0);
    assert_eq!(budget(100_000.0, &[30_000.0, 40_000.0]).step(), 50_000.0);
    assert_eq!(budget(0.0, &[0.0, 700.0]).step(), 1_000.0);
    assert_eq!(budget(0.0, &[]).step(), 0.0);
}

#[test]
fn plays_of_a_file_that_wait_for_one_another_are_named_and_those_that_wait_for_nothing_are_not() {
    let mut book = northwind();
    for play in book.plays.rows_mut() {
        play.needs.clear();
    }
    assert_eq!(domain::check(&book), []);
    let [first, second] = [0, 1].map(|at: usize| book.plays[at].id.clone());
    book.plays.rows_mut()[0].needs = vec![second];
    book.plays.rows_mut()[1].needs = vec![first.clone()];
    // It could never begin either; the one after it needs nothing.
    book.plays.rows_mut()[2].needs = vec![first];
    let problems = domain::check(&book);
    let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["plays[0].needs", "plays[1].needs", "plays[2].needs"]);
    for problem in &problems {
        said(&problem.refusal.message());
    }
}

#[test]
fn a_plan_that_cannot_be_carried_out_says_so_before_all_else() {
    let mut book = northwind();
    let whole = plan::read(&book).headline;
    let at = book.planned.iter().position(|row| {
        let play = book.plays.iter().find(|play| play.id == row.play).unwrap();
        play.needs.iter().any(|need| book.planned.iter().any(|other| other.play == *need)) && row.period > 0
    });
    let play = book.planned[at.unwrap()].play.clone();
    book.planned.rows_mut()[at.unwrap()].period = 0;
    let reading = plan::read(&book);
    all_said(&reading);
    assert_eq!(
        (whole.title.id.as_ref(), reading.headline.title.id.as_ref()),
        ("plan-title", "plan-title-blocked")
    );
    assert!(english(&reading.headline.title).contains("cannot be carried out"));
    assert!(reading.plays.iter().any(|row| row.play.id == play && !row.warnings.is_empty()));
    // What is over is in nobody's way, whatever it would have asked for.
    for planned in reading.plays.iter().filter(|planned| !planned.warnings.is_empty()) {
        let (play, note) = (planned.play.id.clone(), String::new());
        let over = PlayProgress { play, state: PlayState::Done, since: "2027-01-04".into(), note };
        book.progress.rows_mut().push(over);
    }
    assert_ne!(plan::read(&book).headline.title.id, "plan-title-blocked");
}

#[test]
fn a_plan_that_should_have_begun_says_so_until_something_has() {
    let mut book = northwind();
    let said = |book: &Workbook, today: &str| {
        let warnings = plan::read_on(book, today).warnings;
        warnings.iter().filter(|said| said.id == "plan-warning-past").map(english).collect::<Vec<_>>()
    };
    assert_eq!(book.plan.start, "2027-01");
    assert_eq!(said(&book, "2027-01-31"), Vec::<String>::new());
    let past = "The plan begins in 2027-01, which is over, and no play has begun. \
                Set another beginning, or say which plays have begun.";
    assert_eq!(said(&book, "2027-02-01"), [past]);
    book.plan.start.clear();
    assert_eq!(said(&book, "2027-02-01"), Vec::<String>::new());
    let mut book = northwind();
    let (play, state) = (book.planned[0].play.clone(), PlayState::Begun);
    let (since, note) = ("2027-01-04".to_owned(), String::new());
    book.progress.rows_mut().push(PlayProgress { play, state, since, note });
    assert_eq!(said(&book, "2027-02-01"), Vec::<String>::new());
}

#[test]
fn a_capacity_is_said_as_it_was_typed() {
    let said = |capacity: f64, unit: PeriodUnit| {
        let digits = unit.digits(capacity);
        (plan::rounded(capacity, digits), plan::rounded(1.0 / 3.0, digits))
    };
    assert_eq!(said(1.0, PeriodUnit::Quarter), (1.0, 0.3));
    assert_eq!(said(1.25, PeriodUnit::Quarter), (1.25, 0.33));
    assert_eq!(said(0.125, PeriodUnit::Month), (0.125, 0.333));
    assert_eq!(said(0.1, PeriodUnit::Month), (0.1, 0.33));
    // A third of a person-month a quarter is nobody's figure.
    assert_eq!(said(1.0 / 3.0, PeriodUnit::Month), (0.33, 0.33));
    let mut book = northwind();
    for row in &mut book.plan.capacity {
        row.person_months = 0.25;
    }
    let why: Vec<String> =
        plan::read(&book).plays.iter().flat_map(|row| &row.warnings).map(english).collect();
    assert!(why.iter().any(|why| why.ends_with(", 0.25 there.")), "{why:#?}");
}

#[test]
fn what_is_held_says_so_and_what_has_begun_does() {
    let mut book = northwind();
    let held = |book: &Workbook, play: &str| {
        let reading = plan::read(book);
        let row = find(&reading, play);
        (row.held, english(row.why.iter().find(|why| why.id.starts_with("plan-why-")).unwrap()))
    };
    let (play, verdict, reason) = ("tutorials".into(), Verdict::Pinned, String::new());
    assert_eq!(held(&book, "tutorials").0, None);
    book.decisions.rows_mut().push(Decision { play, verdict, reason, period: Some(0) });
    assert_eq!(held(&book, "tutorials").0, Some(Held::Date));
    assert!(
        find(&plan::read(&book), "tutorials").why.iter().any(|why| english(why) == "You set when it begins.")
    );
    let (play, state) = ("tutorials".into(), PlayState::Done);
    let (since, note) = ("2027-01-04".to_owned(), String::new());
    book.progress.rows_mut().push(PlayProgress { play, state, since, note });
    assert_eq!(held(&book, "tutorials").0, Some(Held::Work));
    assert_eq!(plan::problem(&book).unwrap().held(&"tutorials".into()), Some(0));
    // What was given up has no date.
    let last = book.progress.len() - 1;
    book.progress.rows_mut()[last].state = PlayState::Dropped;
    book.decisions.rows_mut().retain(|row| row.play.as_str() != "tutorials");
    let problem = plan::problem(&book).unwrap();
    let row = plan::read(&book).plays.into_iter().find(|row| row.play.id.as_str() == "tutorials").unwrap();
    assert_eq!((row.held, problem.held(&"tutorials".into())), (None, None));
}

#[test]
fn a_date_that_no_plan_can_keep_says_why() {
    let out = |play: &str, period: u8| {
        let mut book = northwind();
        put(&mut book, play, None);
        book.decisions = Vec::new().into();
        let (play, verdict, reason) = (play.into(), Verdict::Pinned, String::new());
        book.decisions.rows_mut().push(Decision { play, verdict, reason, period: Some(period) });
        let reading = plan::read(&book);
        let out = reading.left_out.iter().find(|out| out.play.id == book.decisions[0].play).unwrap();
        assert_eq!(out.held, Some(period));
        english(&out.why)
    };
    assert_eq!(
        out("published-prices", 0),
        "You set it to begin in quarter 1, but it is not in. \
         Before that, “Fixed-scope, fixed-price package”, which it needs, cannot be done."
    );
    assert_eq!(
        out("tutorials", 19),
        "You set it to begin in quarter 20, but it is not in. From there on, its work would end after the plan."
    );
    // What needs it has to wait for it, and cannot.
    assert_eq!(
        out("tutorials", 7),
        "You set it to begin in quarter 8, but it is not in. \
         The dates that are held leave no time for it and what goes with it."
    );
}
