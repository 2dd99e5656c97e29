//! Plans that count their time in months.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::methods::sample;
use domain::plan::{self, read};
use domain::{
    Context, Edit, Effort, Language, PeriodUnit, PlanFrame, PlannedPlay, Refusal, Scenario, Workbook, apply,
    finance,
};
use proptest::prelude::*;
use words::Words;

fn northwind() -> Workbook {
    sample("northwind").unwrap()
}

fn framed(book: &Workbook, frame: PlanFrame) -> Result<Workbook, Refusal> {
    apply(book, &Edit::FramePlan { frame }, &mut Context { new_id: &mut String::new })
}

/// The workbook with its plan counted in the other unit, as the screen offers it.
fn recounted(book: &Workbook) -> Workbook {
    framed(book, read(book).recount.frame).unwrap()
}

fn said(book: &Workbook) -> Vec<String> {
    let words = Words::of(Language::English);
    read(book).recount.changes.iter().map(|change| words.say(change)).collect()
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

#[test]
fn counting_in_months_changes_nothing_of_when_anything_happens() {
    let before = northwind();
    let after = recounted(&before);
    assert_eq!((after.plan.unit, after.plan.periods), (PeriodUnit::Month, 24));
    assert_eq!(said(&before)[0], "Everything begins when it does now, and can be said by the month.");
    let (quarters, months) = (read(&before), read(&after));
    for (one, other) in quarters.plays.iter().zip(&months.plays) {
        assert_eq!((&one.play.id, one.period * 3), (&other.play.id, other.period));
        assert_eq!(u16::from(other.periods), other.play.work_months.max(1));
    }
    for point in &quarters.path {
        let same = &months.path[usize::from(point.period) * 3];
        assert!(near(point.position, same.position) && near(point.range.0, same.range.0));
    }
    for (one, other) in quarters.load.iter().zip(&months.load) {
        assert!(near(one.capacity, other.capacity * 3.0));
        for (quarter, used) in one.used.iter().enumerate() {
            assert!(near(*used, other.used[quarter * 3..quarter * 3 + 3].iter().sum()), "{}", one.role);
        }
    }
    // The case is the same, but for how the beginnings of plays are counted.
    let (in_quarters, mut in_months) = (finance::read(&before), finance::read(&after));
    assert_eq!((in_quarters.unit, in_months.unit), (PeriodUnit::Quarter, PeriodUnit::Month));
    in_months.unit = PeriodUnit::Quarter;
    for (one, other) in in_months.scenarios.iter_mut().zip(&in_quarters.scenarios) {
        one.plays.clone_from(&other.plays);
    }
    for play in &mut in_months.plays {
        play.period = play.period.map(|period| period / 3);
    }
    assert_eq!(in_quarters, in_months);
    assert_eq!(quarters.budget, months.budget);
    assert_eq!(quarters.phases.len(), months.phases.len());
    assert_eq!(recounted(&after).plan, before.plan);
    assert_eq!(recounted(&after).planned, before.planned);
    assert_eq!(recounted(&after).scenarios, before.scenarios);
}

/// A play that somebody said when to begin.
fn held(play: &domain::PlayId, period: u8) -> domain::Decision {
    let (verdict, reason) = (domain::Verdict::Pinned, String::new());
    domain::Decision { play: play.clone(), verdict, reason, period: Some(period) }
}

#[test]
fn what_begins_within_a_quarter_begins_with_it_and_that_is_said_before() {
    let mut book = recounted(&northwind());
    let plays: Vec<_> = book.plays.iter().take(3).cloned().collect();
    let planned = |period: [u8; 3]| -> Vec<PlannedPlay> {
        plays.iter().zip(period).map(|(play, period)| PlannedPlay { play: play.id.clone(), period }).collect()
    };
    book.planned = planned([0, 4, 8]).into();
    book.scenarios =
        vec![Scenario { id: "less".into(), name: "Less".to_owned(), plays: planned([1, 3, 59]) }].into();
    book.plan.periods = 20;
    book.decisions = vec![held(&plays[1].id, 4)].into();
    assert_eq!(
        said(&book),
        [
            format!("“{}” would begin with quarter 2, one month earlier.", plays[1].name),
            format!("“{}” would begin with quarter 3, 2 months earlier.", plays[2].name),
            "In “Less”, 2 plays would begin earlier, with the quarter.".to_owned(),
            "The plan would have 7 quarters, one month more than now.".to_owned(),
        ]
    );
    let after = recounted(&book);
    assert_eq!(*after.planned, planned([0, 1, 2]));
    assert_eq!((after.decisions[0].period, domain::check(&after)), (Some(1), Vec::new()));
    assert_eq!(after.scenarios[0].plays, planned([0, 1, 19]));
    assert_eq!(after.plan.periods, 7);
}

#[test]
fn a_play_that_asks_for_more_than_a_month_has_says_so_and_is_counted_before() {
    let mut book = northwind();
    book.plays.rows_mut().truncate(1);
    book.planned = Vec::new().into();
    book.scenarios = Vec::new().into();
    let play = &mut book.plays.rows_mut()[0];
    (play.work_months, play.effect_months) = (1, 4);
    play.effort = vec![Effort { role: "product".to_owned(), person_months: 0.6 }];
    book.plan.capacity = vec![Effort { role: "product".to_owned(), person_months: 1.0 }];
    assert_eq!(
        said(&book)[1],
        "One play of the library would ask for more of a role in one month than it has. \
         To plan them, give those roles more time, or let the work last longer."
    );
    let months = recounted(&book);
    let why = |book: &Workbook| Words::of(Language::English).say(&read(book).left_out[0].why);
    assert!(why(&book).starts_with("It would fit"), "{}", why(&book));
    assert_eq!(
        why(&months),
        "Product: it asks for 0.6 person-months in one month, and 0.33 are there. \
         Give the role more time, or let the work last longer."
    );
    assert_eq!(said(&months), ["Everything begins when it does now."]);
}

#[test]
fn the_undo_menu_says_that_the_plan_counts_otherwise() {
    let book = northwind();
    let label = |frame: PlanFrame| Words::of(Language::English).say(&Edit::FramePlan { frame }.label(&book));
    assert_eq!(label(read(&book).recount.frame), "count the plan in months");
    assert_eq!(label(book.plan.clone()), "set the frame of the plan");
}

#[test]
fn sixty_months_are_the_most_and_a_month_is_called_one() {
    let book = recounted(&northwind());
    let refusal = framed(&book, PlanFrame { periods: 61, ..book.plan.clone() }).unwrap_err();
    assert_eq!(refusal, Refusal::FigureOutOfRange { what: "months", given: 61.0, low: 1.0, high: 60.0 });
    let refusal = framed(&book, PlanFrame { unit: PeriodUnit::Quarter, periods: 21, ..book.plan.clone() });
    let refused = Refusal::FigureOutOfRange { what: "quarters", given: 21.0, low: 1.0, high: 20.0 };
    assert_eq!(refusal.unwrap_err(), refused);
    let play = book.planned[0].play.clone();
    let moved = apply(&book, &Edit::MovePlay { play, period: 24 }, &mut Context { new_id: &mut String::new });
    let refused = Refusal::FigureOutOfRange { what: "month", given: 25.0, low: 1.0, high: 24.0 };
    assert_eq!(moved.unwrap_err(), refused);
}

#[test]
fn a_plan_in_months_says_months() {
    let book = recounted(&northwind());
    let words = Words::of(Language::English);
    let reading = read(&book);
    let title = words.say(&reading.headline.title);
    let lead = words.say(&reading.headline.lead);
    let mut all: Vec<String> =
        reading.plays.iter().flat_map(|row| &row.warnings).map(|it| words.say(it)).collect();
    all.extend(reading.left_out.iter().map(|row| words.say(&row.why)));
    assert!(all.iter().any(|text| text.contains("month")), "{all:#?}");
    // Counted in months, the same work asks more of some of them than there is.
    assert!(title.contains("cannot be carried out"), "{title}");
    all.extend([title, lead]);
    assert!(all.iter().all(|text| !text.contains("quarter")), "{all:#?}");
}

#[test]
fn a_play_can_follow_another_within_a_quarter() {
    let book = northwind();
    let mut problem = plan::problem(&book).unwrap();
    problem.plays.retain(|play| play.needs.is_empty() && play.excludes.is_empty());
    let [first, second] = &mut problem.plays[..2] else { panic!() };
    for play in [&mut *first, &mut *second] {
        play.work_months = 1;
        play.effort = vec![Effort { role: "product".to_owned(), person_months: 1.0 }];
    }
    second.needs = vec![first.id.clone()];
    problem.plays.truncate(2);
    problem.capacity = vec![Effort { role: "product".to_owned(), person_months: 1.0 }];
    problem.decisions = problem
        .plays
        .iter()
        .map(|play| domain::Decision {
            play: play.id.clone(),
            verdict: domain::Verdict::Pinned,
            reason: String::new(),
            period: None,
        })
        .collect();
    problem.unit = PeriodUnit::Month;
    problem.periods = 3;
    let starts: Vec<u8> = plan::generate(&problem).plays.iter().map(|row| row.period).collect();
    assert_eq!(starts, [0, 1]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// A third of what a role can do, three times, is what it can do.
    #[test]
    fn counting_in_months_and_back_is_nothing(hundredths in 0_u32..1_000_000, periods in 1_u8..=20) {
        let mut book = northwind();
        book.plan.periods = periods;
        let person_months = f64::from(hundredths) / 100.0;
        book.plan.capacity = vec![Effort { role: "product".to_owned(), person_months }];
        prop_assert_eq!(recounted(&recounted(&book)).plan, book.plan);
    }
}
