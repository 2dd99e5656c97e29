//! Laws that hold for any edit on any workbook.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::position::{levels_at, position_of};
use domain::rating::{agreement, kendall_w, median, quartiles};
use domain::testing::{Ids, edits, small_workbook};
use domain::{Edit, Language, Workbook, check, journey, methods, position, rating, reading};
use proptest::collection::vec;
use proptest::prelude::*;

/// Whether two workbooks share the memory of every table.
fn untouched(before: &Workbook, after: &Workbook) -> bool {
    macro_rules! same {
        ($($table:ident),* $(,)?) => { $(before.$table.is_same(&after.$table))&&* };
    }
    same!(
        segments,
        offerings,
        judgements,
        respondents,
        maps,
        stages,
        lanes,
        cells,
        evidence,
        citations,
        ratings,
        causes,
        goals,
        measures,
        figures,
        role_weights,
        rounds,
        ballots,
        votes,
        dimensions,
        answers,
        pins,
        overrules,
        groundings,
        targets,
        target_levels,
        wishes,
        economics,
        direction_weights,
        views,
        margins,
        plays,
        decisions,
        planned,
        drivers,
        correlations,
        play_costs,
        driver_effects,
        scenarios,
        progress,
        indicators,
        blocks,
        snapshots,
        standings,
    )
}

/// Everything that is read from a workbook, to see that reading never fails.
fn read_everything(book: &Workbook) {
    let progress = reading::progress(book);
    assert!(progress.rated_stages <= progress.stages);
    for map in book.maps.iter().map(|map| Some(&map.id)).chain([None]) {
        let reading = journey::read(book, map, "2026-11-21");
        if let Some(share) = reading.map.and_then(|map| map.completeness) {
            assert!((0.0..=1.0).contains(&share));
        }
        for spot in rating::read(book, map).weak_spots {
            assert!((0.0..=3.0).contains(&spot.severity));
        }
    }
    for offering in book.offerings.iter().map(|offering| Some(&offering.id)).chain([None]) {
        let spectrum = position::read(book, offering);
        if let Some(rubric) = &spectrum.chosen {
            let places =
                rubric.phases.iter().filter_map(|part| part.evidenced.as_ref()).map(|row| row.position);
            let ends = rubric.sensitivity.iter().flat_map(|found| [found.low, found.high]);
            assert!(places.chain(ends).all(|place| (0.0..=100.0).contains(&place)));
        }
        let sight = position::Sight { view: book.views.last().map(|view| &view.id), look: None };
        let look = position::drawn(book, offering, &sight).look;
        assert!(look.high - look.low >= 10.0 && look.shows(look.low));
        for standing in spectrum.offerings {
            if let Some(found) = standing.evidenced {
                assert!((0.0..=100.0).contains(&found.position));
                let (low, high) = found.interval.unwrap_or((0.0, 100.0));
                assert!(low <= found.position && found.position <= high);
                assert!((0.0..=1.0).contains(&found.coverage));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn accepted_edits_leave_a_whole_workbook_and_refused_ones_leave_it_alone(
        blueprints in edits(1..60),
        from_nothing in any::<bool>(),
    ) {
        let mut ids = Ids::new();
        let mut book = if from_nothing { methods::blank(Language::Chinese) } else { small_workbook() };
        for blueprint in blueprints {
            let edit = blueprint.build(&book);
            let copy = book.clone();
            let label = edit.label(&book);
            prop_assert!(label.id.starts_with("edit-"));
            match ids.apply(&book, &edit) {
                Ok(after) => {
                    // What looks changed is changed: nothing is rewritten as it was.
                    if after == book {
                        prop_assert!(untouched(&book, &after), "{edit:?} rewrote a table as it was");
                    }
                    book = after;
                }
                Err(refusal) => prop_assert!(refusal.message().id.starts_with("refusal-")),
            }
            prop_assert!(untouched(&copy, &copy.clone()));
        }
        prop_assert_eq!(check(&book), vec![]);
        read_everything(&book);
        // Written and read again, it is the same workbook.
        let json = serde_json::to_string(&book).unwrap();
        prop_assert_eq!(serde_json::from_str::<Workbook>(&json).unwrap(), book);
    }

    #[test]
    fn an_edit_done_twice_changes_nothing_the_second_time(blueprints in edits(1..20)) {
        let mut ids = Ids::new();
        let mut book = small_workbook();
        for blueprint in blueprints {
            let edit = blueprint.build(&book);
            let Ok(once) = ids.apply(&book, &edit) else { continue };
            // Adding, copying and splitting again adds another; what was put in may be found again; one may doubt
            // twice; edits together may undo one another's work.
            let adds = serde_json::to_value(&edit).unwrap()["edit"].as_str().unwrap().starts_with("add_")
                || matches!(
                    edit,
                    Edit::Together { .. }
                        | Edit::DuplicateMap { .. }
                        | Edit::SplitStage { .. }
                        | Edit::Doubt { .. }
                        | Edit::Replace { .. }
                );
            if !adds && let Ok(twice) = ids.apply(&once, &edit) {
                prop_assert!(untouched(&once, &twice), "{edit:?}");
                prop_assert_eq!(&once.about, &twice.about);
                prop_assert_eq!(&once.plan, &twice.plan);
            }
            book = once;
        }
    }

    #[test]
    fn edits_read_as_they_were_written(blueprints in edits(1..10)) {
        let book = small_workbook();
        for blueprint in blueprints {
            let edit = blueprint.build(&book);
            let json = serde_json::to_string(&edit).unwrap();
            // JSON has no word for what is no number.
            if !json.contains("null") {
                prop_assert_eq!(serde_json::from_str::<Edit>(&json).unwrap(), edit);
            }
        }
    }

    #[test]
    fn middles_lie_between_quartiles_and_those_within_the_scores(scores in vec(1_u8..=5, 1..40)) {
        let scores: Vec<f64> = scores.into_iter().map(f64::from).collect();
        let (low, high) = quartiles(&scores).unwrap();
        let middle = median(&scores).unwrap();
        prop_assert!(low <= middle && middle <= high);
        prop_assert!(1.0 <= low && high <= 5.0);
        prop_assert_eq!(agreement(&scores).is_some(), scores.len() > 1);
        prop_assert!(agreement(&scores).is_none_or(|agreement| (0.0..=1.0).contains(&agreement)));
    }

    #[test]
    fn concordance_is_a_share_and_does_not_mind_the_order_of_raters(
        mut raters in vec(vec(1.0_f64..5.0, 5), 2..8),
    ) {
        let found = kendall_w(&raters).unwrap();
        prop_assert!((0.0..=1.0).contains(&found.w));
        raters.reverse();
        prop_assert!((kendall_w(&raters).unwrap().w - found.w).abs() < 1e-9);
    }

    #[test]
    fn a_level_raised_never_moves_the_position_towards_the_customer(
        rows in vec((0.0_f64..=4.0, 0.0_f64..=10.0), 1..12),
        which in any::<prop::sample::Index>(),
        raised in 0.0_f64..=4.0,
    ) {
        let (mut levels, weights): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
        let before = position_of(&levels, &weights);
        let which = which.index(levels.len());
        levels[which] = levels[which].max(raised);
        let after = position_of(&levels, &weights);
        prop_assert_eq!(before.is_some(), weights.iter().sum::<f64>() > 0.0);
        if let (Some(before), Some(after)) = (before, after) {
            prop_assert!((0.0..=100.0).contains(&after));
            prop_assert!(after >= before - 1e-9);
        }
    }

    #[test]
    fn levels_shifted_to_a_target_stand_at_the_target(
        rows in vec((0.0_f64..=4.0, 0.1_f64..=10.0), 1..12),
        target in 0.0_f64..=100.0,
    ) {
        let (levels, weights): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
        let before = position_of(&levels, &weights).unwrap();
        let shifted = levels_at(&levels, &weights, target);
        prop_assert!((position_of(&shifted, &weights).unwrap() - target).abs() < 1e-9);
        for (from, to) in levels.iter().zip(&shifted) {
            prop_assert!((0.0..=4.0).contains(to));
            // Every level moves the way the position does, or not at all.
            prop_assert!((to - from) * (target - before) >= -1e-9);
        }
    }
}
