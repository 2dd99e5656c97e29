//! Workbooks to test with: a small one with every kind of row, a large one, and random changes that leave
//! a workbook that can be.

use domain::{
    About, Answer, Aspect, Ballot, BallotState, BlockKind, CaseFrame, Cause, CauseKind, Cell, Citation,
    Confidence, Correlation, Cost, Decision, Dimension, DirectionEvidence, DirectionWeight, Driver,
    DriverEffect, DriverKind, Economics, Effect, Effort, EitherOr, End, Evidence, EvidenceKind, Executive,
    Figure, Goal, Grounding, IndicatorValue, JourneyMap, Judgement, Lane, LaneKind, Language, Look,
    MarginPoint, Measure, Message, Offering, OfferingKind, Overrule, Passage, PassageWay, PeriodUnit, Phase,
    Pin, PlanBlock, PlanFrame, PlannedPlay, Play, PlayCost, PlayProgress, PlayState, Rating, RatingEffects,
    Respondent, RoleRate, RoleWeight, Round, RoundState, Scenario, Segment, Side, Snapshot, Stage, Standing,
    Target, TargetLevel, Verdict, View, Vote, Wish, Workbook,
};
use std::path::{Path, PathBuf};
use storage::{Settings, Step, WorkbookFile};
use tempfile::TempDir;

/// A folder in memory where there is one: most tests ask what is written, not when it is durable.
pub(crate) fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).unwrap_or_else(|_| folder_on_disk())
}

/// A folder on the disk that holds the build.
pub(crate) fn folder_on_disk() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// A workbook file in a folder of its own.
pub(crate) fn created(workbook: &Workbook) -> (TempDir, PathBuf) {
    created_in(folder(), workbook)
}

/// A workbook file in a folder.
pub(crate) fn created_in(folder: TempDir, workbook: &Workbook) -> (TempDir, PathBuf) {
    let path = folder.path().join("Northwind.clientline");
    drop(WorkbookFile::create(&path, workbook, &Settings::default()).unwrap());
    (folder, path)
}

/// Opens a file that must open.
pub(crate) fn opened(path: &Path) -> WorkbookFile {
    WorkbookFile::open(path, &Settings::default(), &at(0)).unwrap().file
}

/// A moment: so many milliseconds after ten o'clock on a certain day.
pub(crate) fn at(milliseconds: i64) -> jiff::Zoned {
    let start: jiff::Zoned = "2026-11-21T10:00:00+00:00[UTC]".parse().unwrap();
    start.checked_add(jiff::SignedDuration::from_millis(milliseconds)).unwrap()
}

/// A step that stands alone.
pub(crate) fn step(name: &str) -> Step {
    Step { label: label(name), merge_key: None, at: at(0) }
}

/// What a step may be called.
pub(crate) fn label(name: &str) -> Message {
    Message::new("edit-rename")
        .with("name", name)
        .with("kind", Message::new("kind-stage"))
        .with("count", 3_u8)
}

/// A small workbook in which every table has rows.
pub(crate) fn small() -> Workbook {
    let effort = |role: &str, person_months| Effort { role: role.into(), person_months };
    let play = |id: &str, towards, needs: &[&str], excludes: &[&str]| Play {
        id: id.into(),
        name: format!("Play {id}"),
        towards,
        phases: vec![Phase::Acquire, Phase::Renew],
        block: "training".into(),
        needs: needs.iter().map(|id| (*id).into()).collect(),
        excludes: excludes.iter().map(|id| (*id).into()).collect(),
        effort: vec![effort("product", 0.6), effort("marketing", 0.4)],
        work_months: 2,
        effect_months: 5,
        effects: vec![
            Effect { dimension: "offer".into(), low: -0.5, likely: -1.0, high: -1.5 },
            Effect { dimension: "price".into(), low: 0.0, likely: 0.1, high: 0.2 },
        ],
        rating_effects: RatingEffects { acquisition: 0.5, retention: -0.25, satisfaction: 1.0 },
        risk: "risk".into(),
        leading_indicator: "indicator".into(),
        done_when: "done".into(),
        why: "why".into(),
        owner: "Ann".into(),
    };
    let stage = |id: &str, phase, importance| {
        Stage::new(id.into(), "map".into(), format!("Stage {id}"), phase, importance)
    };
    let lane = |id: &str, kind, required| Lane {
        id: id.into(),
        map: "map".into(),
        name: format!("Lane {id}"),
        kind,
        required,
        hidden: !required,
    };
    let dimension = |id: &str, phases: &[Phase]| Dimension {
        id: id.into(),
        name: format!("Dimension {id}"),
        question: "Who?".into(),
        levels: (0..5).map(|level| format!("Level {level}")).collect(),
        basis: "basis".into(),
        phases: phases.to_vec(),
        weight: 1.5,
    };
    Workbook {
        about: About {
            title: "Northwind".into(),
            summary: "A data firm.".into(),
            language: Language::Chinese,
        },
        segments: vec![Segment { id: "small".into(), name: "Small firms".into() }].into(),
        offerings: vec![
            Offering {
                id: "suite".into(),
                name: "Insight Suite".into(),
                kind: OfferingKind::Ours,
                placed: None,
                reason: String::new(),
                shown: true,
            },
            Offering {
                id: "rival".into(),
                name: "Rival".into(),
                kind: OfferingKind::Competitor,
                placed: Some(61.25),
                reason: "its price list".into(),
                shown: false,
            },
        ]
        .into(),
        judgements: vec![Judgement { offering: "rival".into(), dimension: "offer".into(), level: 3 }].into(),
        respondents: vec![
            Respondent::new("ann".into(), "Ann".into(), "Sales".into(), Side::Ours),
            Respondent::new("bo".into(), "Bo".into(), String::new(), Side::Buyer),
            Respondent {
                anonymous: true,
                ..Respondent::new("voice-1".into(), "Voice 1".into(), String::new(), Side::Ours)
            },
        ]
        .into(),
        maps: vec![JourneyMap {
            id: "map".into(),
            name: "Map".into(),
            offering: Some("suite".into()),
            segment: Some("small".into()),
        }]
        .into(),
        stages: vec![
            stage("hear", Phase::Acquire, 1),
            Stage { collapsed: true, ..stage("use", Phase::Use, 3) },
            Stage { within: Some("use".into()), ..stage("sign", Phase::Use, 2) },
        ]
        .into(),
        lanes: vec![
            lane("buyer", LaneKind::BuyerAction, true),
            lane("pain", LaneKind::Pain, false),
            lane("figures", LaneKind::Metric, false),
        ]
        .into(),
        cells: vec![
            Cell {
                owner: "Ann".into(),
                review: "2027-03-01".into(),
                ..Cell::new("use".into(), "buyer".into(), "Looks\nit up".into(), Confidence::Known)
            },
            Cell::new("hear".into(), "pain".into(), String::new(), Confidence::Guess),
        ]
        .into(),
        evidence: vec![Evidence {
            id: "visit".into(),
            kind: EvidenceKind::Quote,
            text: "“Nobody answers.”".into(),
            source: "A buyer".into(),
            date: "2026-Q1".into(),
        }]
        .into(),
        citations: vec![Citation { evidence: "visit".into(), stage: "use".into(), lane: "buyer".into() }]
            .into(),
        ratings: vec![
            Rating {
                respondent: "bo".into(),
                stage: "use".into(),
                aspect: Aspect::Satisfaction,
                score: None,
                comment: "cannot say".into(),
            },
            Rating {
                respondent: "ann".into(),
                stage: "use".into(),
                aspect: Aspect::Retention,
                score: Some(2),
                comment: String::new(),
            },
        ]
        .into(),
        causes: vec![Cause { stage: "use".into(), aspect: Aspect::Retention, cause: CauseKind::NeedsPerson }]
            .into(),
        goals: vec![Goal { stage: "use".into(), aspect: Aspect::Retention, score: 4 }].into(),
        measures: vec![Measure {
            stage: "use".into(),
            lane: "figures".into(),
            unit: "%".into(),
            source: "The shop's own count".into(),
        }]
        .into(),
        figures: vec![
            Figure { stage: "use".into(), lane: "figures".into(), period: "2026-Q1".into(), value: 31.5 },
            Figure { stage: "use".into(), lane: "figures".into(), period: "2026-Q2".into(), value: -0.25 },
        ]
        .into(),
        role_weights: vec![RoleWeight { role: "Sales".into(), weight: 0.5 }].into(),
        rounds: vec![Round {
            id: "first".into(),
            map: "map".into(),
            name: "First round".into(),
            anonymous: true,
            state: RoundState::Open,
            begun: "2026-11-21".into(),
        }]
        .into(),
        ballots: vec![Ballot {
            id: "one".into(),
            round: "first".into(),
            respondent: "voice-1".into(),
            code: "heron".into(),
            state: BallotState::HandedIn,
            origin: String::new(),
            phases: vec![Phase::Use, Phase::Acquire],
        }]
        .into(),
        votes: vec![
            Vote {
                ballot: "one".into(),
                stage: "use".into(),
                aspect: Aspect::Satisfaction,
                score: Some(2),
                comment: "slow".into(),
            },
            Vote {
                ballot: "one".into(),
                stage: "use".into(),
                aspect: Aspect::Retention,
                score: None,
                comment: String::new(),
            },
        ]
        .into(),
        dimensions: vec![
            dimension("offer", &[Phase::Use]),
            dimension("price", &[Phase::Acquire, Phase::Leave]),
        ]
        .into(),
        answers: vec![Answer {
            offering: "suite".into(),
            dimension: "price".into(),
            respondent: "ann".into(),
            level: 4,
            note: "by the hour".into(),
        }]
        .into(),
        pins: vec![Pin { offering: "suite".into(), respondent: "bo".into(), position: 12.5, blind: true }]
            .into(),
        overrules: vec![Overrule { offering: "suite".into(), position: 40.0, reason: "seen".into() }].into(),
        targets: vec![Target {
            offering: "suite".into(),
            position: 33.0,
            reason: "why".into(),
            by: "2027-06".into(),
        }]
        .into(),
        groundings: vec![Grounding {
            evidence: "visit".into(),
            offering: "rival".into(),
            dimension: "offer".into(),
        }]
        .into(),
        target_levels: vec![TargetLevel { offering: "suite".into(), dimension: "price".into(), level: 3 }]
            .into(),
        wishes: vec![Wish { offering: "suite".into(), respondent: "bo".into(), leaning: -2 }].into(),
        economics: vec![Economics {
            offering: "suite".into(),
            revenue: Some(1_250_000.5),
            gross_margin: None,
            buyers: Some(40),
            source: "accounts 2025".into(),
        }]
        .into(),
        direction_weights: vec![DirectionWeight { evidence: DirectionEvidence::Wishes, weight: 0.5 }].into(),
        views: vec![View {
            id: "board".into(),
            name: "For the board".into(),
            offerings: vec!["suite".into(), "rival".into()],
            look: Look { low: 20.0, high: 62.5, anonymous: true, sized: true, trail: true },
        }]
        .into(),
        margins: vec![
            MarginPoint { position: 10.0, model: "self-serve".into(), low: 0.8, high: 0.85 },
            MarginPoint { position: 90.0, model: "services".into(), low: 0.25, high: 0.4 },
        ]
        .into(),
        plays: vec![
            play("docs", End::Customer, &[], &["people"]),
            play("people", End::Client, &["docs"], &[]),
        ]
        .into(),
        plan: PlanFrame {
            offering: Some("suite".into()),
            start: "2027-01".into(),
            unit: PeriodUnit::Month,
            periods: 6,
            capacity: vec![effort("product", 3.0), effort("sales", 1.5)],
            budget: Some(125_000.5),
        },
        decisions: vec![
            Decision {
                play: "people".into(),
                verdict: Verdict::Rejected,
                reason: "too dear".into(),
                period: None,
            },
            Decision {
                play: "docs".into(),
                verdict: Verdict::Pinned,
                reason: String::new(),
                period: Some(1),
            },
        ]
        .into(),
        planned: vec![PlannedPlay { play: "docs".into(), period: 1 }].into(),
        case: CaseFrame {
            currency: "CHF".into(),
            fiscal_start: 4,
            discount_rate: 0.085,
            months: 48,
            cost_uplift: 0.2,
            time_uplift: 0.1,
            rates: vec![RoleRate { role: "sales".into(), per_month: 9_500.5 }],
        },
        drivers: vec![
            Driver {
                offering: "suite".into(),
                segment: "small".into(),
                driver: DriverKind::Revenue,
                low: 80.0,
                likely: 100.0,
                high: 120.0,
                source: String::new(),
                confidence: Confidence::Guess,
            },
            Driver {
                offering: "suite".into(),
                segment: "small".into(),
                driver: DriverKind::Churn,
                low: 0.01,
                likely: 0.0125,
                high: 0.02,
                source: "contracts 2025".into(),
                confidence: Confidence::Believed,
            },
        ]
        .into(),
        correlations: vec![Correlation {
            offering: "suite".into(),
            segment: "small".into(),
            driver: DriverKind::Churn,
            other_segment: "small".into(),
            other_driver: DriverKind::Revenue,
            coefficient: -0.4,
        }]
        .into(),
        play_costs: vec![PlayCost {
            play: "docs".into(),
            one_off: Cost { low: 15_000.0, likely: 20_000.0, high: 32_000.5, source: "三家报价".into() },
            running: Cost::certain(450.25),
        }]
        .into(),
        driver_effects: vec![DriverEffect {
            play: "docs".into(),
            driver: DriverKind::ServiceCost,
            low: -0.2,
            likely: -0.1,
            high: 0.0,
            relative: true,
        }]
        .into(),
        scenarios: vec![Scenario {
            id: "less".into(),
            name: "A smaller plan".into(),
            plays: vec![
                PlannedPlay { play: "docs".into(), period: 2 },
                PlannedPlay { play: "people".into(), period: 5 },
            ],
        }]
        .into(),
        progress: vec![PlayProgress {
            play: "docs".into(),
            state: PlayState::Dropped,
            since: "2027-02-03".into(),
            note: "nobody read them".into(),
        }]
        .into(),
        indicators: vec![IndicatorValue {
            play: "docs".into(),
            date: "2027-02-01".into(),
            value: "42 %".into(),
        }]
        .into(),
        blocks: vec![
            PlanBlock {
                block: BlockKind::Training,
                none: true,
                text: "既不,也不".into(),
                executives: vec![],
                passages: vec![],
                pairs: vec![],
            },
            PlanBlock {
                block: BlockKind::Migration,
                none: false,
                text: String::new(),
                executives: vec![],
                passages: vec![Passage {
                    segment: "small".into(),
                    way: PassageWay::Sunset,
                    notice: 18,
                    note: "in writing".into(),
                }],
                pairs: vec![],
            },
            PlanBlock {
                block: BlockKind::Agreement,
                none: false,
                text: "before the summer".into(),
                executives: vec![
                    Executive {
                        name: "财务".into(),
                        gains: "毛利".into(),
                        fears: String::new(),
                        asks: "两个人".into(),
                    },
                    Executive {
                        name: "Sales".into(),
                        gains: String::new(),
                        fears: "large deals".into(),
                        asks: String::new(),
                    },
                ],
                passages: vec![],
                pairs: vec![],
            },
            PlanBlock {
                block: BlockKind::EitherOr,
                none: false,
                text: String::new(),
                executives: vec![],
                passages: vec![],
                pairs: vec![EitherOr { chosen: "the package".into(), declined: "a second team".into() }],
            },
        ]
        .into(),
        snapshots: vec![Snapshot { id: "first".into(), date: "2026-12-31".into(), note: "开始".into() }]
            .into(),
        standings: vec![Standing {
            snapshot: "first".into(),
            offering: "suite".into(),
            position: 62.5,
            low: Some(50.0),
            high: None,
        }]
        .into(),
    }
}
