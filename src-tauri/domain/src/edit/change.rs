//! What each edit does to a workbook: the list that every edit must be in.

use super::{
    Context, Edit, ballot, block, blocks, case, correlate, direction, drafts, evidence, journey, lanes,
    measures, offering, parts, plan, play, position, progress, rating, replace, restore, round, rubric,
    split, view, workbook,
};
use crate::{EvidenceDraft, PlanBlock, Refusal, Workbook, limits};

/// Does an edit to a workbook, which is to be thrown away if that fails.
pub(super) fn change(book: &mut Workbook, edit: &Edit, context: &mut Context<'_>) -> Result<(), Refusal> {
    match edit {
        Edit::RenameWorkbook { title } => workbook::rename(book, title),
        Edit::Describe { summary } => workbook::describe(book, summary),
        Edit::AddSegment { name } => workbook::add_segment(book, name, context),
        Edit::RenameSegment { segment, name } => workbook::rename_segment(book, segment, name),
        Edit::RemoveSegment { segment } => workbook::remove_segment(book, segment),

        Edit::AddOffering { name, kind, placed, reason } => {
            offering::add(book, name, *kind, *placed, reason, context)
        }
        Edit::RenameOffering { offering, name } => offering::rename(book, offering, name),
        Edit::PlaceOffering { offering, position, reason } => {
            offering::place(book, offering, *position, reason)
        }
        Edit::Judge { offering, dimension, level } => offering::judge(book, offering, dimension, *level),
        Edit::ShowOfferings { offerings, shown } => offering::show(book, offerings, *shown),
        Edit::RemoveOffering { offering } => offering::remove(book, offering),
        Edit::RestoreBenchmark { offering } => restore::benchmark(book, offering),
        Edit::RestoreBenchmarks => restore::benchmarks(book),

        Edit::AddView { name, offerings, look } => view::add(book, name, offerings, look, context),
        Edit::RenameView { view, name } => view::rename(book, view, name),
        Edit::ChangeView { view, offerings, look } => view::redraw(book, view, offerings, look),
        Edit::RemoveView { view } => view::remove(book, view),

        Edit::AddMap { name, offering, segment } => {
            journey::add_map(book, name, offering.as_ref(), segment.as_ref(), context)
        }
        Edit::AddMaps { maps } => drafts::add_maps(book, maps, context),
        Edit::DuplicateMap { map, name } => drafts::duplicate_map(book, map, name, context),
        Edit::Replace { map, search, with, match_case } => {
            replace::replace(book, map, search, with, *match_case)
        }
        Edit::RenameMap { map, name } => journey::rename_map(book, map, name),
        Edit::AssignMap { map, offering, segment } => {
            journey::assign_map(book, map, offering.as_ref(), segment.as_ref())
        }
        Edit::RemoveMap { map } => journey::remove_map(book, map),
        Edit::AddStage { map, name, phase, before, within } => {
            journey::add_stage(book, map, name, *phase, (before.as_ref(), within.as_ref()), context).map(drop)
        }
        Edit::RenameStage { stage, name, phase } => journey::rename_stage(book, stage, name, *phase),
        Edit::SetPhase { stage, phase } => journey::set_phase(book, stage, *phase),
        Edit::SetImportance { stage, importance } => journey::set_importance(book, stage, *importance),
        Edit::NestStage { stage, within } => parts::nest(book, stage, within.as_ref()),
        Edit::CollapseStage { stage, collapsed } => parts::collapse(book, stage, *collapsed),
        Edit::MergeStages { stage, into, name } => parts::merge(book, stage, into, name),
        Edit::SplitStage { stage, name, second } => parts::split(book, stage, name, second, context),
        Edit::MoveStage { stage, before } => parts::move_stage(book, stage, before.as_ref()),
        Edit::RemoveStage { stage } => journey::remove_stage(book, stage),

        Edit::AddLane { map, name, kind, before } => {
            lanes::add(book, map, name, *kind, before.as_ref(), context).map(drop)
        }
        Edit::RenameLane { lane, name } => lanes::rename(book, lane, name),
        Edit::SetLaneKind { lane, kind } => lanes::set_kind(book, lane, *kind),
        Edit::MoveLane { lane, before } => lanes::move_before(book, lane, before.as_ref()),
        Edit::ShowLane { lane, shown } => lanes::show(book, lane, *shown),
        Edit::RequireLane { lane, required } => lanes::require(book, lane, *required),
        Edit::RemoveLane { lane } => lanes::remove(book, lane),
        Edit::Write { stage, lane, text } => lanes::write(book, stage, lane, text),
        Edit::AddBlock { map, stages, lanes, texts } => {
            block::add(book, map, (stages.as_slice(), lanes.as_slice()), texts, context)
        }
        Edit::SetConfidence { stage, lane, confidence } => {
            lanes::set_confidence(book, stage, lane, *confidence)
        }
        Edit::Doubt { stage, lane } => {
            lanes::set_confidence(book, stage, lane, lanes::less_sure(book, stage, lane))
        }

        Edit::AssignCell { stage, lane, owner, review } => {
            measures::assign_cell(book, stage, lane, owner, review)
        }
        Edit::Measure { stage, lane, unit, source, figures } => {
            measures::write(book, stage, lane, (unit, source), figures)
        }

        Edit::AddEvidence { kind, text, source, date, at } => {
            let (text, source, date) = (text.clone(), source.clone(), date.clone());
            evidence::add(book, &EvidenceDraft { kind: *kind, text, source, date }, at.as_ref(), context)
        }
        Edit::Cite { evidence, at, cited } => evidence::cite(book, evidence, at, *cited),
        Edit::RemoveEvidence { evidence } => evidence::remove(book, evidence),

        Edit::AddRespondent { name, role, side } => rating::add_respondent(book, name, role, *side, context),
        Edit::DescribeRespondent { respondent, name, role, side } => {
            rating::describe_respondent(book, respondent, name, role, *side)
        }
        Edit::RemoveRespondent { respondent } => rating::remove_respondent(book, respondent),
        Edit::Rate { respondent, stage, aspect, opinion } => {
            rating::rate(book, respondent, stage, *aspect, *opinion)
        }
        Edit::Comment { respondent, stage, aspect, comment } => {
            rating::comment(book, respondent, stage, *aspect, comment)
        }
        Edit::SetCause { stage, aspect, cause } => rating::set_cause(book, stage, *aspect, *cause),
        Edit::SetGoal { stage, aspect, score } => rating::set_goal(book, stage, *aspect, *score),
        Edit::WeighRole { role, weight } => rating::weigh_role(book, role, *weight),

        Edit::BeginRound { map, name, begun, raters } => {
            round::begin(book, map, name, begun, raters, context)
        }
        Edit::Invite { round, respondent, phases } => round::invite(book, round, respondent, phases, context),
        Edit::AddVoice { round } => round::add_voice(book, round, context),
        Edit::Vote { ballot, stage, aspect, opinion } => ballot::vote(book, ballot, stage, *aspect, *opinion),
        Edit::VoteComment { ballot, stage, aspect, comment } => {
            ballot::comment(book, ballot, stage, *aspect, comment)
        }
        Edit::HandIn { ballot } => ballot::hand_in(book, ballot),
        Edit::Reopen { ballot } => ballot::reopen(book, ballot),
        Edit::TakeBallots { round, ballots } => ballot::take(book, round, ballots),
        Edit::PreferBallot { ballot } => ballot::prefer(book, ballot),
        Edit::Reveal { round } => round::reveal(book, round, context),
        Edit::RemoveRound { round } => round::remove(book, round),

        Edit::DropPin { offering, respondent, position, seen } => {
            position::drop_pin(book, offering, respondent, *position, *seen)
        }
        Edit::AnswerRubric { offering, dimension, respondent, level, note } => {
            position::answer(book, offering, dimension, respondent, *level, note)
        }
        Edit::RewordDimension { dimension, name, question, levels } => {
            rubric::reword(book, dimension, &rubric::Given { name, question, levels })
        }
        Edit::AddDimension { name, question, levels, phases, weight } => {
            rubric::add(book, &rubric::Given { name, question, levels }, phases, *weight, context)
        }
        Edit::RemoveDimension { dimension } => rubric::remove(book, dimension),
        Edit::SetDimensionPhases { dimension, phases } => rubric::set_phases(book, dimension, phases),
        Edit::RestoreDimension { dimension } => restore::dimension(book, dimension),
        Edit::RestoreRubric => {
            restore::rubric(book);
            Ok(())
        }
        Edit::SetWeight { dimension, weight } => rubric::set_weight(book, dimension, *weight),
        Edit::Overrule { offering, position, reason } => {
            position::overrule(book, offering, *position, reason)
        }
        Edit::LiftOverrule { offering } => position::lift_overrule(book, offering),
        Edit::SetTarget { offering, position, reason, by } => {
            position::set_target(book, offering, *position, reason, by)
        }
        Edit::SetTargetLevel { offering, dimension, level } => {
            position::set_target_level(book, offering, dimension, *level)
        }
        Edit::ClearTarget { offering } => position::clear_target(book, offering),
        Edit::SayWish { offering, respondent, leaning } => {
            direction::say_wish(book, offering, respondent, *leaning)
        }
        Edit::SetEconomics { offering, revenue, gross_margin, buyers, source } => {
            let given = (*revenue, *gross_margin, *buyers);
            direction::set_economics(book, offering, given, source)
        }
        Edit::WeighDirection { evidence, weight } => direction::weigh(book, *evidence, *weight),

        Edit::AddPlay {
            name,
            towards,
            phases,
            effort,
            effects,
            work_months,
            effect_months,
            risk,
            leading_indicator,
            done_when,
            why,
            needs,
            excludes,
            rating_effects,
        }
        | Edit::ChangePlay {
            play: _,
            name,
            towards,
            phases,
            effort,
            effects,
            work_months,
            effect_months,
            risk,
            leading_indicator,
            done_when,
            why,
            needs,
            excludes,
            rating_effects,
        } => {
            let given = play::Given {
                name,
                towards: *towards,
                phases,
                effort,
                effects,
                work_months: *work_months,
                effect_months: *effect_months,
                risk,
                leading_indicator,
                done_when,
                why,
                needs: needs.as_deref(),
                excludes: excludes.as_deref(),
                rating_effects: rating_effects.as_ref(),
            };
            match edit {
                Edit::ChangePlay { play, .. } => play::change(book, play, &given),
                _ => play::add(book, &given, context),
            }
        }
        Edit::SplitPlay { play, name, second, share } => {
            split::split(book, play, (name, second), *share, context)
        }
        Edit::RemovePlay { play } => play::remove(book, play),
        Edit::FramePlan { frame } => plan::frame(book, frame),
        Edit::Decide { play, verdict, reason } => plan::decide(book, play, *verdict, reason),
        Edit::AdoptPlan { plays } => plan::adopt(book, plays),
        Edit::AssignPlay { play, owner } => play::assign(book, play, owner),
        Edit::MovePlay { play, period } => plan::move_play(book, play, *period),
        Edit::FreeDate { play } => plan::free_date(book, play),
        Edit::FrameCase { frame } => case::frame(book, frame),
        Edit::SetDriver { driver, currency } => case::set_driver(book, driver, currency.as_deref()),
        Edit::ClearDriver { offering, segment, driver } => {
            case::clear_driver(book, offering, segment, *driver)
        }
        Edit::Correlate { offering, correlations } => correlate::correlate(book, offering, correlations),
        Edit::SetPlayMoney { play, one_off, running, effects } => {
            case::set_play_money(book, play, (one_off, running), effects)
        }
        Edit::AddScenario { name, plays } => case::add_scenario(book, name, plays, context),
        Edit::ChangeScenario { scenario, name, plays } => case::change_scenario(book, scenario, name, plays),
        Edit::RemoveScenario { scenario } => case::remove_scenario(book, scenario),
        Edit::Together { edits } => together(book, edits, context),
        Edit::DropPlay { play } => plan::drop_play(book, play),
        Edit::MarkPlay { play, state, since, note } => progress::mark(book, play, *state, since, note),
        Edit::ReadIndicator { play, date, value } => {
            progress::read_indicator(book, play, date, value.as_deref())
        }
        Edit::FillBlock { block, none, text, executives, passages, pairs } => {
            let (executives, passages, pairs) = (executives.clone(), passages.clone(), pairs.clone());
            let answer =
                PlanBlock { block: *block, none: *none, text: text.clone(), executives, passages, pairs };
            blocks::fill(book, answer)
        }
        Edit::TakeSnapshot { date, note } => progress::take_snapshot(book, date, note, context),
        Edit::NoteSnapshot { snapshot, note } => progress::note_snapshot(book, snapshot, note),
        Edit::RemoveSnapshot { snapshot } => progress::remove_snapshot(book, snapshot),
    }
}

fn together(book: &mut Workbook, edits: &[Edit], context: &mut Context<'_>) -> Result<(), Refusal> {
    if edits.len() > limits::EDITS_TOGETHER {
        return Err(Refusal::TooMuchAtOnce { given: edits.len(), allowed: limits::EDITS_TOGETHER });
    }
    let before = book.clone();
    edits.iter().try_for_each(|edit| change(book, edit, context))?;
    if *book == before {
        // What cancels out has touched nothing.
        *book = before;
    }
    Ok(())
}
