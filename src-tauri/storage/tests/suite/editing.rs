//! Creating, opening, editing, undoing.

use crate::changes::{Random, changed};
use crate::workbooks::{at, created, folder, label, opened, small, step};
use domain::Workbook;
use domain::testing::Ids;
use proptest::prelude::*;
use storage::{Access, Error, Settings, Step, WorkbookFile};

#[test]
fn a_new_workbook_opens_as_it_was() {
    for workbook in [Workbook::default(), small()] {
        let (folder, path) = created(&workbook);
        assert_eq!(opened(&path).workbook(), &workbook);
        assert_eq!(opened(&path).access(), Access::Write);
        let files: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(files, ["Northwind.clientline"], "a closed workbook is one file");
    }
}

#[test]
fn a_new_workbook_takes_the_place_of_none() {
    let (_folder, path) = created(&small());
    let again = WorkbookFile::create(&path, &Workbook::default(), &Settings::default());
    assert!(matches!(again, Err(Error::AlreadyExists { .. })));
    assert_eq!(opened(&path).workbook(), &small());
    let replaced = WorkbookFile::create_replacing(&path, &Workbook::default(), &Settings::default()).unwrap();
    assert_eq!(replaced.workbook(), &Workbook::default());
}

#[test]
fn a_workbook_in_a_missing_folder_says_so() {
    let folder = folder();
    let path = folder.path().join("nowhere/Northwind.clientline");
    let error = WorkbookFile::create(&path, &small(), &Settings::default()).unwrap_err();
    assert!(matches!(error, Error::NoFolder { .. }), "{error:?}");
    let error = WorkbookFile::open(&path, &Settings::default(), &at(0)).unwrap_err();
    assert!(matches!(error, Error::NotFound { .. }), "{error:?}");
}

#[test]
fn an_open_workbook_can_be_handed_to_another_thread() {
    let (_folder, path) = created(&small());
    let file = opened(&path);
    let title = std::thread::spawn(move || file.workbook().about.title.clone()).join().unwrap();
    assert_eq!(title, "Northwind");
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    file.write(&small(), &step("nothing")).unwrap();
    assert_eq!(file.undo_label(), None);
    assert_eq!(file.undo(&at(0)).unwrap(), None);
    assert_eq!(file.redo(&at(0)).unwrap(), None);
}

#[test]
fn rows_that_no_workbook_can_have_are_refused_and_change_nothing() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    let mut without_map = small();
    without_map.maps.rows_mut().clear();
    let mut doubled = small();
    let stage = doubled.stages[0].clone();
    doubled.stages.rows_mut().push(stage);
    let mut out_of_range = small();
    out_of_range.stages.rows_mut()[0].importance = 9;
    let mut no_number = small();
    no_number.pins.rows_mut()[0].position = f64::NAN;
    for impossible in [without_map, doubled, out_of_range, no_number] {
        let error = file.write(&impossible, &step("impossible")).unwrap_err();
        assert!(matches!(error, Error::Contents { .. }), "{error:?}");
        assert_eq!(file.workbook(), &small());
        assert_eq!(file.undo_label(), None);
        let other = path.with_file_name("Other.clientline");
        let error = WorkbookFile::create(&other, &impossible, &Settings::default()).unwrap_err();
        assert!(matches!(error, Error::Contents { .. }), "{error:?}");
        assert!(!other.exists());
    }
    let mut possible = small();
    possible.about.title = "After".into();
    file.write(&possible, &step("possible")).unwrap();
    drop(file);
    assert_eq!(opened(&path).workbook(), &possible);
}

#[test]
fn a_step_keeps_its_label_through_a_restart() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    let mut after = small();
    after.stages.rows_mut()[0].name = "Compare".into();
    file.write(&after, &step("Stage hear")).unwrap();
    drop(file);
    let mut file = opened(&path);
    assert_eq!((file.undo_label(), file.redo_label()), (Some(label("Stage hear")), None));
    let undone = file.undo(&at(0)).unwrap().unwrap();
    assert_eq!((undone.label, undone.touched), (label("Stage hear"), vec!["stages"]));
    assert_eq!(file.workbook(), &small());
    drop(file);
    let mut file = opened(&path);
    assert_eq!((file.undo_label(), file.redo_label()), (None, Some(label("Stage hear"))));
    file.redo(&at(0)).unwrap().unwrap();
    assert_eq!(file.workbook(), &after);
    drop(file);
    assert_eq!(opened(&path).workbook(), &after);
}

#[test]
fn a_step_that_is_not_agreed_to_is_not_taken_back() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    let mut after = small();
    after.stages.rows_mut()[0].name = "Compare".into();
    file.write(&after, &step("stage")).unwrap();
    let refused = file.undo_if(&at(0), |then| {
        assert_eq!(then, &small());
        false
    });
    assert_eq!(refused.unwrap(), None);
    assert_eq!((file.workbook(), file.undo_label()), (&after, Some(label("stage"))));
    drop(file);
    let mut file = opened(&path);
    assert_eq!((file.workbook(), file.redo_label()), (&after, None));
    file.undo_if(&at(0), |_| true).unwrap().unwrap();
    assert_eq!(file.workbook(), &small());
}

#[test]
fn what_an_edit_leaves_alone_is_shared_after_undo() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    let mut after = file.workbook().clone();
    after.stages.rows_mut()[0].name = "Compare".into();
    file.write(&after, &step("stage")).unwrap();
    file.undo(&at(0)).unwrap();
    assert!(file.workbook().cells.is_same(&after.cells));
    assert!(!file.workbook().stages.is_same(&after.stages));
}

#[test]
fn a_new_edit_drops_what_was_undone() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    for title in ["one", "two", "three"] {
        let mut after = file.workbook().clone();
        after.about.title = title.into();
        file.write(&after, &step(title)).unwrap();
    }
    file.undo(&at(0)).unwrap();
    file.undo(&at(0)).unwrap();
    let mut after = file.workbook().clone();
    after.about.summary = "other".into();
    file.write(&after, &step("other")).unwrap();
    assert_eq!(file.redo(&at(0)).unwrap(), None);
    drop(file);
    let mut file = opened(&path);
    assert_eq!(file.undo(&at(0)).unwrap().unwrap().label, label("other"));
    assert_eq!(file.undo(&at(0)).unwrap().unwrap().label, label("one"));
    assert_eq!(file.undo(&at(0)).unwrap(), None);
    assert_eq!(file.workbook(), &small());
}

/// Writes titles at the given moments with the given keys and counts the steps that there are then.
fn steps_of(edits: &[(&str, Option<&str>, i64)]) -> usize {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    for (title, key, moment) in edits {
        let mut after = file.workbook().clone();
        after.about.title = (*title).into();
        let step = Step { label: label(title), merge_key: key.map(str::to_owned), at: at(*moment) };
        file.write(&after, &step).unwrap();
    }
    let mut steps = 0;
    let mut last = None;
    while let Some(undone) = file.undo(&at(0)).unwrap() {
        last = Some(undone.label);
        steps += 1;
    }
    assert_eq!(file.workbook(), &small());
    assert!(last.is_none_or(|last| last == label(edits[0].0)), "the first label stays");
    while file.redo(&at(0)).unwrap().is_some() {}
    assert_eq!(file.workbook().about.title, edits.last().unwrap().0);
    steps
}

#[test]
fn a_burst_of_typing_is_one_step() {
    let key = Some("title");
    assert_eq!(steps_of(&[("a", key, 0), ("ab", key, 1_900), ("abc", key, 3_800)]), 1);
    assert_eq!(steps_of(&[("a", key, 0), ("ab", key, 2_001)]), 2, "too late");
    assert_eq!(steps_of(&[("a", key, 0), ("ab", Some("other"), 10)]), 2, "another key");
    assert_eq!(steps_of(&[("a", None, 0), ("ab", None, 10)]), 2, "no key");
    assert_eq!(steps_of(&[("a", key, 0), ("ab", key, -5_000)]), 2, "the clock was set back");
    assert_eq!(steps_of(&[("a", key, 0), ("Northwind", key, 10)]), 0, "taken back while typing");
}

#[test]
fn an_edit_after_undo_joins_no_step() {
    let (_folder, path) = created(&small());
    let mut file = opened(&path);
    let write = |file: &mut WorkbookFile, title: &str| {
        let mut after = file.workbook().clone();
        after.about.title = title.into();
        file.write(&after, &Step { label: label(title), merge_key: Some("k".into()), at: at(0) }).unwrap();
    };
    write(&mut file, "a");
    file.undo(&at(0)).unwrap();
    write(&mut file, "b");
    file.undo(&at(0)).unwrap().unwrap();
    assert_eq!(file.workbook(), &small());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn what_people_do_is_stored_and_taken_back(blueprints in domain::testing::edits(1..16_usize)) {
        let mut ids = Ids::new();
        let first = domain::testing::small_workbook();
        let (_folder, path) = created(&first);
        let mut file = opened(&path);
        for (place, blueprint) in (0..).zip(&blueprints) {
            let before = file.workbook().clone();
            let edit = blueprint.build(&before);
            let Ok(after) = ids.apply(&before, &edit) else { continue };
            let step = Step { label: edit.label(&before), merge_key: edit.merge_key(), at: at(place * 500) };
            file.write(&after, &step).unwrap();
        }
        let last = file.workbook().clone();
        drop(file);
        let mut file = opened(&path);
        prop_assert_eq!(file.workbook(), &last);
        while file.undo(&at(0)).unwrap().is_some() {}
        prop_assert_eq!(file.workbook(), &first);
        while file.redo(&at(0)).unwrap().is_some() {}
        prop_assert_eq!(file.workbook(), &last);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undo_takes_back_every_edit_and_redo_does_it_again(seed: u64, edits in 1..12_usize, reopen: u16) {
        let mut random = Random(seed);
        let mut states = vec![small()];
        let (_folder, path) = created(&states[0]);
        let mut file = opened(&path);
        for place in 0..edits {
            let after = changed(states.last().unwrap(), &mut random);
            file.write(&after, &step("edit")).unwrap();
            prop_assert_eq!(file.workbook(), &after);
            if after != *states.last().unwrap() {
                states.push(after);
            }
            if reopen >> place & 1 == 1 {
                drop(file);
                file = opened(&path);
                prop_assert_eq!(file.workbook(), states.last().unwrap());
            }
        }
        for before in states.iter().rev().skip(1) {
            prop_assert!(file.undo(&at(0)).unwrap().is_some());
            prop_assert_eq!(file.workbook(), before);
            if random.below(4) == 0 {
                drop(file);
                file = opened(&path);
                prop_assert_eq!(file.workbook(), before);
            }
        }
        prop_assert!(file.undo(&at(0)).unwrap().is_none());
        for after in &states[1..] {
            prop_assert!(file.redo(&at(0)).unwrap().is_some());
            prop_assert_eq!(file.workbook(), after);
        }
        prop_assert!(file.redo(&at(0)).unwrap().is_none());
        drop(file);
        let file = opened(&path);
        prop_assert_eq!(file.workbook(), states.last().unwrap());
    }
}
