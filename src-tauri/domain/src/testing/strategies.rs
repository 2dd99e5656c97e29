//! Random edits: drawn first without a workbook, then built on one.

use super::case;
use super::opinions;
use super::progress;
use super::rounds;
use super::views;
use crate::{
    Aspect, BlockLane, BlockStage, BlockText, CauseKind, Confidence, DirectionEvidence, Edit, Effect, Effort,
    End, EvidenceKind, LaneKind, OfferingKind, Opinion, PeriodUnit, Phase, PlanFrame, PlannedPlay,
    RatingEffects, Resting, Side, Verdict, Workbook, methods,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What an edit is made from: a choice of what to do, and values to do it with. References are drawn as
/// numbers, and become ids of rows of the workbook that the edit is built on; some become ids of nothing.
#[derive(Debug, Clone)]
pub struct Blueprint {
    pub(super) action: usize,
    pub(super) first: Index,
    pub(super) second: Index,
    pub(super) third: Index,
    pub(super) astray: bool,
    pub(super) text: String,
    pub(super) reason: String,
    pub(super) figure: f64,
    pub(super) small: u8,
    pub(super) flag: bool,
    pub(super) aspect: Aspect,
    pub(super) opinion: Opinion,
    pub(super) choice: Index,
    pub(super) date: String,
}

/// How many different edits there are.
const ACTIONS: usize = PROGRESS + progress::PLACES;
/// The first of those that are about rounds of rating.
const ROUNDS: usize = 75;
/// The first of those that are about views.
const VIEWS: usize = ROUNDS + rounds::PLACES;
/// And those of the business case behind them.
const CASE: usize = VIEWS + views::PLACES;
/// The first of those that are about how it went.
const PROGRESS: usize = CASE + case::PLACES;

/// Random blueprints.
pub fn blueprints() -> impl Strategy<Value = Blueprint> {
    let references = (any::<Index>(), any::<Index>(), any::<Index>(), proptest::bool::weighted(0.03));
    let texts = (texts(), texts(), dates());
    let values = (figures(), 0_u8..=8, any::<bool>());
    let choices = (select(Aspect::ALL), opinions(), any::<Index>());
    (0..ACTIONS, references, texts, values, choices).prop_map(
        |(action, references, texts, values, choices)| {
            let (first, second, third, astray) = references;
            let (text, reason, date) = texts;
            let (figure, small, flag) = values;
            let (aspect, opinion, choice) = choices;
            Blueprint {
                action,
                first,
                second,
                third,
                astray,
                text,
                reason,
                figure,
                small,
                flag,
                aspect,
                opinion,
                choice,
                date,
            }
        },
    )
}

/// Texts as they are typed and pasted: words of several scripts, blanks, lines, and now and then what cannot be kept.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[A-Za-z ]{1,24}",
        2 => "[顾客委托方旅程阶段]{1,8}",
        1 => "[ \t\r\n]{0,3}[a-z]{0,4}[\r\n]{0,2}[a-z]{0,4}",
        1 => any::<String>(),
        1 => Just(String::new()),
    ]
}

fn dates() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &["", "2026", "2026-03", "2026-Q2", "2026-03-14", "2026-13", "soon"];
    select(KNOWN).prop_map(str::to_owned)
}

fn figures() -> impl Strategy<Value = f64> {
    const ODD: &[f64] = &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, -1.0, 100.000_1, 1e300];
    prop_oneof![8 => 0.0..=100.0, 2 => 0.0..=10.0, 1 => select(ODD)]
}

/// The id of one of the rows, or of nothing.
pub(super) fn pick<T, I: From<&'static str> + Clone>(
    rows: &[T],
    index: Index,
    astray: bool,
    id: impl Fn(&T) -> &I,
) -> I {
    if rows.is_empty() || astray { I::from("nowhere") } else { id(&rows[index.index(rows.len())]).clone() }
}

impl Blueprint {
    /// The edit, on a workbook as it stands now.
    #[must_use]
    pub fn build(&self, book: &Workbook) -> Edit {
        let Self { first, second, third, astray, figure, small, flag, aspect, .. } = *self;
        let choice = self.choice;
        let name = || self.text.clone();
        let reason = || self.reason.clone();
        let segment = pick(&book.segments, first, astray, |row| &row.id);
        let offering = pick(&book.offerings, second, astray, |row| &row.id);
        let map = pick(&book.maps, first, astray, |row| &row.id);
        let stage = pick(&book.stages, first, astray, |row| &row.id);
        let other_stage = flag.then(|| pick(&book.stages, second, false, |row| &row.id));
        let lane = pick(&book.lanes, second, astray, |row| &row.id);
        let other_lane = flag.then(|| pick(&book.lanes, first, false, |row| &row.id));
        let evidence = pick(&book.evidence, third, astray, |row| &row.id);
        let respondent = pick(&book.respondents, third, astray, |row| &row.id);
        let dimension = pick(&book.dimensions, first, astray, |row| &row.id);
        let play = pick(&book.plays, first, astray, |row| &row.id);
        let effort = || vec![Effort { role: reason(), person_months: figure }];
        match self.action {
            0 => Edit::RenameWorkbook { title: name() },
            1 => Edit::Describe { summary: name() },
            2 => Edit::AddSegment { name: name() },
            3 => Edit::RenameSegment { segment, name: name() },
            4 => Edit::RemoveSegment { segment },
            5 => {
                let kind = *choice.get(OfferingKind::ALL);
                Edit::AddOffering { name: name(), kind, placed: flag.then_some(figure), reason: reason() }
            }
            6 => Edit::RenameOffering { offering, name: name() },
            7 => Edit::PlaceOffering { offering, position: figure, reason: reason() },
            8 => Edit::Judge { offering, dimension, level: flag.then_some(small) },
            9 => Edit::ShowOfferings { offerings: vec![offering], shown: flag },
            10 => Edit::RemoveOffering { offering },
            11 => Edit::AddMap {
                name: name(),
                offering: flag.then_some(offering),
                segment: flag.then_some(segment),
            },
            12 => Edit::RenameMap { map, name: name() },
            13 => {
                Edit::AssignMap { map, offering: flag.then_some(offering), segment: flag.then_some(segment) }
            }
            14 => Edit::RemoveMap { map },
            15 => {
                let phase = (small > 4).then(|| *choice.get(Phase::ALL));
                let within = (small > 6).then(|| pick(&book.stages, third, false, |row| &row.id));
                Edit::AddStage { map, name: name(), phase, before: other_stage, within }
            }
            16 => Edit::RenameStage { stage, name: name(), phase: None },
            17 => Edit::SetPhase { stage, phase: *choice.get(Phase::ALL) },
            18 => Edit::SetImportance { stage, importance: small },
            19 => Edit::MoveStage { stage, before: other_stage },
            20 => Edit::RemoveStage { stage },
            21 => Edit::AddLane { map, name: name(), kind: *choice.get(LaneKind::ALL), before: other_lane },
            22 => Edit::RenameLane { lane, name: name() },
            23 => Edit::MoveLane { lane, before: other_lane },
            24 => Edit::ShowLane { lane, shown: flag },
            25 => Edit::RequireLane { lane, required: flag },
            26 => Edit::RemoveLane { lane },
            27 => Edit::Write { stage, lane, text: name() },
            28 => Edit::SetConfidence { stage, lane, confidence: *choice.get(Confidence::ALL) },
            29 => {
                let kind = *choice.get(EvidenceKind::ALL);
                let at = flag.then_some(Resting::Cell { stage, lane });
                Edit::AddEvidence { kind, text: name(), source: reason(), date: self.date.clone(), at }
            }
            72 => Edit::SayWish {
                offering,
                respondent,
                leaning: flag.then_some(if small > 2 { -1 } else { 2 }),
            },
            73 => Edit::SetEconomics {
                offering,
                revenue: flag.then_some(figure),
                gross_margin: Some(figure / 100.0),
                buyers: Some(u32::from(small)),
                source: reason(),
            },
            74 => Edit::WeighDirection {
                evidence: *choice.get(DirectionEvidence::ALL),
                weight: flag.then_some(figure),
            },
            71 => Edit::Doubt { stage, lane },
            30 if small > 4 => {
                Edit::Cite { evidence, at: Resting::Level { offering, dimension }, cited: flag }
            }
            30 => Edit::Cite { evidence, at: Resting::Cell { stage, lane }, cited: flag },
            31 => Edit::RemoveEvidence { evidence },
            32 => Edit::AddRespondent { name: name(), role: reason(), side: *choice.get(Side::ALL) },
            33 => {
                let side = *choice.get(Side::ALL);
                Edit::DescribeRespondent { respondent, name: name(), role: reason(), side }
            }
            34 => Edit::RemoveRespondent { respondent },
            35 => Edit::Rate { respondent, stage, aspect, opinion: self.opinion },
            36 => Edit::Comment { respondent, stage, aspect, comment: name() },
            37 => Edit::SetCause { stage, aspect, cause: flag.then(|| *choice.get(CauseKind::ALL)) },
            38 => {
                Edit::DropPin { offering, respondent, position: flag.then_some(figure), seen: figure > 50.0 }
            }
            39 => {
                let level = (small > 0).then_some(small - u8::from(small > 0));
                Edit::AnswerRubric { offering, dimension, respondent, level, note: name() }
            }
            40 => Edit::SetWeight { dimension, weight: figure },
            41 if flag => Edit::Overrule { offering, position: figure, reason: reason() },
            41 => Edit::LiftOverrule { offering },
            42 => Edit::SetTarget { offering, position: figure, reason: reason(), by: self.date.clone() },
            43 if small > 2 => {
                Edit::SetTargetLevel { offering, dimension, level: flag.then_some(small.min(5)) }
            }
            43 => Edit::ClearTarget { offering },
            44 => {
                let likely = figure / 10.0 - 5.0;
                let effects = vec![Effect { dimension, low: likely / 2.0, likely, high: likely }];
                Edit::AddPlay {
                    name: name(),
                    towards: *choice.get(End::ALL),
                    phases: vec![*choice.get(Phase::ALL)],
                    effort: effort(),
                    effects,
                    work_months: small.into(),
                    effect_months: u16::from(small) * 2,
                    risk: name(),
                    leading_indicator: reason(),
                    done_when: String::new(),
                    why: reason(),
                    needs: flag.then(|| vec![play.clone()]),
                    excludes: None,
                    rating_effects: None,
                }
            }
            45 => {
                let (offering, start) = (flag.then_some(offering), self.date.clone());
                let budget = (small > 2).then_some(figure * 1e3 - 1e3);
                let unit = *choice.get(PeriodUnit::ALL);
                let frame =
                    PlanFrame { offering, start, unit, periods: small * 3, capacity: effort(), budget };
                Edit::FramePlan { frame }
            }
            46 => {
                let verdict = (small > 2).then(|| *choice.get(Verdict::ALL));
                Edit::Decide { play, verdict, reason: reason() }
            }
            47 => match small {
                0 => Edit::DropPlay { play },
                1 => Edit::FreeDate { play },
                2 => Edit::AssignPlay { play, owner: name() },
                _ => Edit::MovePlay { play, period: small - 3 },
            },
            48 => {
                let levels = if flag { 5 } else { usize::from(small) };
                let levels = (0..levels).map(|level| format!("{} {level}", self.text)).collect();
                Edit::RewordDimension { dimension, name: name(), question: reason(), levels }
            }
            49 => {
                let likely = figure / 25.0;
                let needs: Vec<_> =
                    book.plays.iter().take(usize::from(small) / 2).map(|row| row.id.clone()).collect();
                Edit::ChangePlay {
                    play,
                    name: name(),
                    towards: *choice.get(End::ALL),
                    phases: vec![*choice.get(Phase::ALL)],
                    effort: effort(),
                    effects: vec![Effect { dimension, low: -likely, likely, high: likely }],
                    work_months: small.into(),
                    effect_months: u16::from(small) + u16::from(flag),
                    risk: reason(),
                    leading_indicator: name(),
                    done_when: reason(),
                    why: name(),
                    needs: flag.then(|| needs.clone()),
                    excludes: None,
                    rating_effects: flag.then_some(RatingEffects {
                        acquisition: figure / 25.0,
                        retention: 0.0,
                        satisfaction: -1.0,
                    }),
                }
            }
            50 if small > 3 => {
                Edit::SplitPlay { play, name: name(), second: reason(), share: figure / 100.0 }
            }
            50 => Edit::RemovePlay { play },
            51 => Edit::Together {
                edits: vec![
                    Edit::Write { stage: stage.clone(), lane: lane.clone(), text: name() },
                    Edit::SetConfidence { stage, lane, confidence: *choice.get(Confidence::ALL) },
                    Edit::DropPlay { play },
                ],
            },
            53 => {
                let draft = crate::journey::template(book, &map, flag);
                Edit::AddMaps { maps: draft.into_iter().collect() }
            }
            54 => Edit::DuplicateMap { map, name: name() },
            55 => Edit::Replace { map, search: name(), with: reason(), match_case: flag },
            56 => Edit::NestStage { stage, within: other_stage },
            57 => Edit::CollapseStage { stage, collapsed: flag },
            58 => {
                let into = pick(&book.stages, second, astray, |row| &row.id);
                Edit::MergeStages { stage, into, name: name() }
            }
            59 => Edit::SplitStage { stage, name: name(), second: reason() },
            60 => Edit::SetLaneKind { lane, kind: *choice.get(LaneKind::ALL) },
            61 => Edit::AssignCell { stage, lane, owner: name(), review: self.date.clone() },
            63 => {
                let texts = vec![
                    BlockText { stage: BlockStage::Added(0), lane: BlockLane::There(lane), text: name() },
                    BlockText { stage: BlockStage::There(stage), lane: BlockLane::Added(0), text: reason() },
                    BlockText {
                        stage: BlockStage::Added(small.into()),
                        lane: BlockLane::Added(0),
                        text: name(),
                    },
                ];
                Edit::AddBlock { map, stages: vec![name(), reason()], lanes: vec![reason()], texts }
            }
            62 => {
                let period = format!("2026-Q{}", small % 5);
                let figures = vec![(self.date.clone(), figure), (period, figure / 2.0)];
                Edit::Measure { stage, lane, unit: name(), source: reason(), figures }
            }
            64 => {
                let levels = if astray { usize::from(small) } else { 5 };
                let levels = (0..levels).map(|level| format!("{} {level}", self.reason)).collect();
                let phases = vec![*choice.get(Phase::ALL), *choice.get(Phase::ALL)];
                Edit::AddDimension { name: name(), question: reason(), levels, phases, weight: figure }
            }
            65 => Edit::RemoveDimension { dimension },
            66 => Edit::SetDimensionPhases { dimension, phases: vec![*choice.get(Phase::ALL); small.into()] },
            67 => {
                // Also one that is gone.
                let defaults = &methods::Library::of(book.about.language).dimensions;
                let gone = pick(defaults, second, astray, |row| &row.id);
                Edit::RestoreDimension { dimension: if flag { gone } else { dimension } }
            }
            68 => Edit::RestoreRubric,
            69 => {
                let defaults = &methods::Library::of(book.about.language).benchmarks;
                let gone = pick(defaults, first, astray, |row| &row.id);
                Edit::RestoreBenchmark { offering: if flag { gone } else { offering } }
            }
            70 => Edit::RestoreBenchmarks,
            PROGRESS.. => self.build_progress(book, self.action - PROGRESS),
            CASE.. => self.build_case(book, self.action - CASE),
            VIEWS.. => self.build_view(book, self.action - VIEWS),
            ROUNDS.. => self.build_round(book, self.action - ROUNDS),
            _ => {
                let plays = book.plays.iter().skip(usize::from(small)).take(usize::from(small));
                let planned = plays.map(|row| PlannedPlay { play: row.id.clone(), period: small / 2 });
                Edit::AdoptPlan { plays: planned.collect() }
            }
        }
    }
}
