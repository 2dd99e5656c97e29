//! How it went: snapshots, what became of plays, and the blocks of a plan, on the sample.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::{
    BlockKind, Context, Edit, EitherOr, Executive, Passage, PassageWay, PlayState, Refusal, Verdict,
    Workbook, apply, finance, methods, plan, position,
};

fn book() -> Workbook {
    methods::sample("northwind").unwrap().clone()
}

fn done(book: &Workbook, edit: &Edit) -> Result<Workbook, Refusal> {
    let mut new_id = || "new".to_owned();
    apply(book, edit, &mut Context { new_id: &mut new_id })
}

fn snapshot(date: &str) -> Edit {
    Edit::TakeSnapshot { date: date.into(), note: String::new() }
}

#[test]
fn a_snapshot_keeps_what_stands_and_a_second_one_of_the_day_takes_its_place() {
    let before = book();
    let after = done(&before, &snapshot("2026-12-31")).unwrap();
    let places = position::positions(&after).into_iter().filter(|row| row.position.is_some()).count();
    let kept = |book: &Workbook| book.standings.iter().filter(|row| row.snapshot.as_str() == "new").count();
    assert_eq!(kept(&after), places);
    assert_eq!(after.snapshots.last().unwrap().date, "2026-12-31");

    let suite = before.offerings[0].id.clone();
    let overruled = Edit::Overrule { offering: suite.clone(), position: 50.0, reason: "seen".into() };
    let again = done(&done(&after, &overruled).unwrap(), &snapshot("2026-12-31")).unwrap();
    assert_eq!((again.snapshots.len(), kept(&again)), (after.snapshots.len(), places));
    let row = again.standings.iter().find(|row| row.snapshot.as_str() == "new" && row.offering == suite);
    // What was overruled is no history where there is evidence.
    let found = position::position(&before, &before.offerings[0]).evidenced;
    let expected = found.map_or((50.0, None, None), |found| {
        let (low, high) = found.interval.unzip();
        (found.position, low, high)
    });
    assert_eq!(row.map(|row| (row.position, row.low, row.high)), Some(expected));
    assert_eq!(domain::check(&again), []);

    let earlier = done(&after, &snapshot("2026-01-01")).unwrap();
    assert_eq!(earlier.snapshots[0].date, "2026-01-01");
}

#[test]
fn a_snapshot_needs_a_day_and_something_that_stands() {
    assert!(matches!(done(&book(), &snapshot("")), Err(Refusal::DayUnreadable { .. })));
    assert!(matches!(done(&book(), &snapshot("soon")), Err(Refusal::DayUnreadable { .. })));
    let empty = Workbook::default();
    assert!(matches!(done(&empty, &snapshot("2026-12-31")), Err(Refusal::NothingToKeep)));
}

#[test]
fn nothing_more_comes_of_a_play_that_was_given_up() {
    let book = book();
    let planned = plan::read(&book).plays;
    let alone = |row: &&domain::reading::PlannedReading| !row.closes.is_empty() && row.needed_by.is_empty();
    let play = planned.iter().find(alone).unwrap().play.id.clone();
    let (state, since) = (Some(PlayState::Dropped), "2027-03-01".to_owned());
    let give_up = Edit::MarkPlay { play: play.clone(), state, since, note: "No takers".to_owned() };
    let given_up = done(&book, &give_up).unwrap();
    let dropped = done(&book, &Edit::DropPlay { play: play.clone() }).unwrap();
    let (marked, without) = (plan::read(&given_up), plan::read(&dropped));
    assert!(marked.gap_after > plan::read(&book).gap_after);
    assert_eq!((marked.gap_after, &marked.path), (without.gap_after, &without.path));
    assert_eq!((&marked.load, &marked.headline.title), (&without.load, &without.headline.title));
    assert_eq!(marked.budget, without.budget);
    let (case, without) = (finance::read(&given_up), finance::read(&dropped));
    assert_eq!((case.scenarios, case.plays), (without.scenarios, without.plays));

    // It stays where it was, and says why nothing comes of it.
    assert_eq!(marked.plays.len(), planned.len());
    assert!(marked.left_out.iter().all(|row| row.play.id != play));
    let row = marked.plays.iter().find(|row| row.play.id == play).unwrap();
    let why: Vec<&str> = row.why.iter().map(|why| &*why.id).collect();
    assert_eq!((why, row.closes.len(), row.warnings.len()), (vec!["plan-out-given-up"], 0, 0));

    let found = plan::generate(&plan::problem(&given_up).unwrap());
    assert!(found.plays.iter().all(|row| row.play != play));
    let out = &found.left_out.iter().find(|(id, _)| *id == play).unwrap().1;
    assert_eq!(*out, plan::Reason::GivenUp { note: "No takers".to_owned() });
    for verdict in [None, Some(Verdict::Pinned)] {
        let again = Edit::Decide { play: play.clone(), verdict, reason: String::new() };
        assert!(done(&given_up, &again).unwrap().progress.iter().all(|row| row.play != play));
    }
}

#[test]
fn what_came_of_it_is_not_mixed_with_what_was_planned() {
    let book = book();
    let now = plan::read(&book).path[0].position;
    // A snapshot of September, before any work has begun, is only history.
    assert!((now - position::positions(&book)[0].position.unwrap()).abs() < 1e-9);
    let play = book.planned[0].play.clone();
    let mark = |state| Edit::MarkPlay {
        play: play.clone(),
        state: Some(state),
        since: "2027-01-04".into(),
        note: String::new(),
    };
    assert!(matches!(done(&book, &mark(PlayState::Dropped)), Err(Refusal::ReasonMissing { .. })));
    let begun = done(&book, &mark(PlayState::Begun)).unwrap();
    let reading = plan::read(&begun);
    assert!((reading.path[0].position - 65.0).abs() < 1e-9, "the autumn snapshot is where it began");
    // So is what the headline promises: one plan has one beginning.
    assert_eq!(reading.headline.title.args["from"], domain::Argument::Number(65.0));
    assert!(reading.gap_before > plan::read(&book).gap_before);
    assert!((reading.observed[0].months + 9.0).abs() < 1.0);
    assert_eq!(reading.observed.len(), 2);
    let planned = reading.plays.iter().find(|row| row.play.id == play).unwrap();
    assert_eq!(planned.progress.as_ref().unwrap().state, PlayState::Begun);
    let done_now = plan::read(&done(&begun, &mark(PlayState::Done)).unwrap());
    let met = |reading: &domain::reading::PlanReading| {
        reading.phases.iter().flat_map(|phase| &phase.exit).filter(|row| row.met).count()
    };
    assert_eq!((met(&reading), met(&done_now)), (0, 1));
}

#[test]
fn phases_cover_the_plan_without_gaps_and_every_play_ends_in_one() {
    let reading = plan::read(&book());
    let mut next = 0;
    for phase in &reading.phases {
        assert_eq!(phase.period, next);
        assert!((1..=4).contains(&phase.periods));
        next += phase.periods;
        let end = &reading.path[usize::from(next)];
        assert_eq!((phase.position, phase.range), (Some(end.position), Some(end.range)));
    }
    let ends = reading.plays.iter().map(|play| play.period + play.periods).max();
    assert_eq!(Some(next), ends);
    let exits: usize = reading.phases.iter().map(|phase| phase.exit.len()).sum();
    assert_eq!(exits, reading.plays.len());
}

#[test]
fn blocks_are_answered_or_said_to_be_none_with_a_reason() {
    let book = book();
    let fill = |none, text: &str| Edit::FillBlock {
        block: BlockKind::Partners,
        none,
        text: text.into(),
        executives: vec![],
        passages: vec![],
        pairs: vec![],
    };
    assert!(matches!(done(&book, &fill(true, " ")), Err(Refusal::ReasonMissing { .. })));
    let none = done(&book, &fill(true, "we keep it all")).unwrap();
    let block = |book: &Workbook| {
        let blocks = plan::read(book).blocks;
        assert_eq!(blocks.len(), BlockKind::ALL.len());
        blocks.into_iter().find(|row| row.block == BlockKind::Partners).unwrap()
    };
    assert!(block(&none).none && !block(&book).none);
    assert_eq!(done(&none, &fill(false, "")).unwrap().blocks, book.blocks);
}

#[test]
fn who_must_agree_is_not_answered_by_a_name() {
    let fill = |asks: &str, text: &str| {
        let (name, asks) = ("Ana".to_owned(), asks.to_owned());
        let (gains, fears) = (String::new(), String::new());
        let edit = Edit::FillBlock {
            block: BlockKind::Agreement,
            none: false,
            text: text.to_owned(),
            executives: vec![Executive { name, gains, fears, asks }],
            passages: vec![],
            pairs: vec![],
        };
        let blocks = plan::read(&done(&book(), &edit).unwrap()).blocks;
        let block = blocks.into_iter().find(|row| row.block == BlockKind::Agreement).unwrap();
        (block.answered, block.executives.len())
    };
    assert_eq!(fill("", ""), (false, 1));
    assert_eq!(fill("Two hires", ""), (true, 1));
    assert_eq!(fill("", "The board agreed in May"), (true, 1));
}

#[test]
fn blocks_hold_who_must_agree_what_happens_to_customers_and_what_is_not_done() {
    let book = book();
    let segment = book.segments[0].clone();
    let executive = Executive {
        name: " Ana, finance ".into(),
        gains: "A margin she can plan with".into(),
        fears: "A quarter without large deals".into(),
        asks: "Two hires before the first results".into(),
    };
    let passage = Passage {
        segment: segment.id.clone(),
        way: PassageWay::Grandfather,
        notice: 12,
        note: String::new(),
    };
    let pair = EitherOr { chosen: "The fixed package".into(), declined: "A second team".into() };
    let fill = |block, none, text: &str| Edit::FillBlock {
        block,
        none,
        text: text.into(),
        executives: if block == BlockKind::Agreement { vec![executive.clone()] } else { vec![] },
        passages: if block == BlockKind::Migration { vec![passage.clone()] } else { vec![] },
        pairs: if block == BlockKind::EitherOr { vec![pair.clone()] } else { vec![] },
    };
    let block =
        |book: &Workbook, kind| plan::read(book).blocks.into_iter().find(|row| row.block == kind).unwrap();
    let mut after = book.clone();
    for kind in [BlockKind::Agreement, BlockKind::Migration, BlockKind::EitherOr] {
        after = done(&after, &fill(kind, false, "")).unwrap();
        assert!(block(&after, kind).answered && block(&after, kind).text.is_empty());
    }
    assert_eq!(block(&after, BlockKind::Agreement).executives[0].name, "Ana, finance");
    assert_eq!(block(&after, BlockKind::EitherOr).pairs, std::slice::from_ref(&pair));
    let passages = block(&after, BlockKind::Migration).passages;
    assert_eq!((passages.len(), &passages[0].said), (book.segments.len(), &Some(passage.clone())));
    assert_eq!(domain::check(&after), []);
    // What is said of a segment goes with it, and an answer that held nothing else with that.
    let gone = done(&after, &Edit::RemoveSegment { segment: segment.id.clone() }).unwrap();
    assert!(!block(&gone, BlockKind::Migration).answered);
    // "None" is a reason and no list; a list stands in its own block; nobody is named twice or without a name.
    assert!(matches!(
        done(&book, &fill(BlockKind::Agreement, true, "nobody")),
        Err(Refusal::NotOfBlock { block: "agreement", none: true })
    ));
    let astray = Edit::FillBlock {
        block: BlockKind::Skills,
        none: false,
        text: "two".into(),
        executives: vec![executive.clone()],
        passages: vec![],
        pairs: vec![],
    };
    assert!(matches!(done(&book, &astray), Err(Refusal::NotOfBlock { block: "skills", none: false })));
    let twice = Edit::FillBlock {
        block: BlockKind::Migration,
        none: false,
        text: String::new(),
        executives: vec![],
        passages: vec![passage.clone(), Passage { way: PassageWay::Sunset, ..passage.clone() }],
        pairs: vec![],
    };
    assert_eq!(done(&book, &twice), Err(Refusal::Repeated { kind: "passage", id: segment.name }));
}
