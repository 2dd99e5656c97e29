//! Every form that a workbook file ever had opens for ever: one file of each is kept, and never made anew.

use crate::changes::{Random, changed};
use crate::workbooks::{at, folder, label, small, step};
use domain::{Cost, PeriodUnit};
use std::fs;
use std::path::{Path, PathBuf};
use storage::{Access, MIGRATIONS, Settings, WorkbookFile};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/files")
}

/// Makes the file of the newest form, where there is none yet: with two steps in its history, one undone.
fn make(path: &Path) {
    let folder = folder();
    let draft = folder.path().join("draft.clientline");
    let mut file = WorkbookFile::create(&draft, &small(), &Settings::default()).unwrap();
    let mut after = small();
    after.stages.rows_mut()[1].name = "Renamed once".into();
    file.write(&after, &step("first")).unwrap();
    let after = changed(&after, &mut Random(5));
    file.write(&after, &step("second")).unwrap();
    file.undo(&at(0)).unwrap().unwrap();
    drop(file);
    fs::copy(draft, path).unwrap();
}

#[test]
fn a_workbook_of_every_released_form_opens_and_can_be_changed() {
    for migration in MIGRATIONS {
        let kept = fixtures().join(format!("v{}-small.clientline", migration.number));
        if !kept.exists() {
            make(&kept);
            panic!("there was no file of form {}: it was made now, look at it and keep it", migration.number);
        }
        let folder = folder();
        let path = folder.path().join("Kept.clientline");
        fs::copy(&kept, &path).unwrap();
        let mut file = WorkbookFile::open(&path, &Settings::default(), &at(0)).unwrap().file;
        assert_eq!(file.access(), Access::Write);
        let workbook = file.workbook().clone();
        assert_eq!(
            (workbook.about.title.as_str(), workbook.stages[1].name.as_str()),
            ("Northwind", "Renamed once")
        );
        let rows = [
            workbook.offerings.len(),
            workbook.cells.len(),
            workbook.ratings.len(),
            workbook.dimensions[0].levels.len(),
            workbook.plays[0].effort.len(),
            workbook.plan.capacity.len(),
        ];
        assert_eq!(rows, [2, 2, 2, 5, 2, 2]);
        // They counted in quarters, which stay what they are.
        let unit = if migration.number < 10 { PeriodUnit::Quarter } else { PeriodUnit::Month };
        assert_eq!((workbook.plan.unit, workbook.plan.periods, workbook.planned[0].period), (unit, 6, 1));
        // Nobody answered for their plays, and no date was held.
        let new = migration.number >= 11;
        let owner = workbook.plays.iter().map(|row| row.owner.as_str()).next();
        let held = workbook.decisions.iter().find_map(|row| row.period);
        assert_eq!((owner, held), (Some(if new { "Ann" } else { "" }), new.then_some(1)));
        if (5..9).contains(&migration.number) {
            // They had one figure each, which stays what it is: certain, and from nowhere in particular.
            let costs: Vec<_> = workbook.play_costs.iter().map(|row| (&row.one_off, &row.running)).collect();
            assert_eq!(costs, [(&Cost::certain(20_000.0), &Cost::certain(450.25))]);
        }
        if migration.number == MIGRATIONS.len() as u32 {
            // Migrations drop the history, which speaks of tables as they were.
            assert_eq!((file.undo_label(), file.redo_label()), (Some(label("first")), Some(label("second"))));
            file.redo(&at(0)).unwrap().unwrap();
            file.undo(&at(0)).unwrap().unwrap();
            assert_eq!(file.workbook(), &workbook);
            file.undo(&at(0)).unwrap().unwrap();
            assert_eq!(file.workbook(), &small());
        }
        let after = changed(&workbook, &mut Random(6));
        file.write(&after, &step("edit")).unwrap();
        drop(file);
        let file = WorkbookFile::open(&path, &Settings::default(), &at(0)).unwrap().file;
        assert_eq!(file.workbook(), &after);
    }
}
