//! A sheet that people have filled in: its cells, where its headings stand, and which row is which stage.

use super::Problem;
use crate::Damage;
use crate::names::{beginning, on_one_line};
use crate::remark::{Place, Remark, Weight};
use crate::table::xlsx::{size, text_of};
use calamine::{Dimensions, Xlsx};
use domain::rating::FileStage;
use domain::{Aspect, Message, StageId, limits};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Cursor;

/// Rows and columns beyond these are not read: the largest ballot has far fewer.
const MOST_ROWS: usize = 4 * limits::STAGES;
const MOST_COLUMNS: usize = 100;

/// The cells of a sheet that hold anything, by row and column, counted from 0.
pub(super) struct Sheet {
    pub(super) name: String,
    cells: BTreeMap<(usize, usize), Field>,
    merged: Vec<Dimensions>,
    /// Whether there is more than was read.
    cut: bool,
}

struct Field {
    text: String,
    formula: bool,
}

impl Sheet {
    /// Reads a sheet cell by cell: it may claim a million rows, and a claim costs nothing.
    pub(super) fn read(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Self, Problem> {
        let unreadable = |error: calamine::XlsxError| Problem::from(Damage::from(error));
        let mut sheet =
            Self { name: on_one_line(name), cells: BTreeMap::new(), merged: Vec::new(), cut: false };
        let mut cells = book.worksheet_cells_reader(name).map_err(unreadable)?;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(unreadable)? {
            let (row, column) = (size(cell.pos.0), size(cell.pos.1));
            let (text, formula) = (text_of(&cell.value), cell.formula.is_some());
            if text.is_empty() && !formula {
                continue;
            }
            if row >= MOST_ROWS {
                sheet.cut = true;
                break;
            }
            if column < MOST_COLUMNS {
                sheet.cells.insert((row, column), Field { text, formula });
            }
        }
        drop(cells);
        sheet.merged = book.merge_cells_by_sheet_name(name).map_err(unreadable)?;
        Ok(sheet)
    }

    /// What stands in a cell; nothing in an empty one.
    pub(super) fn text(&self, row: usize, column: usize) -> &str {
        self.cells.get(&(row, column)).map_or("", |field| field.text.as_str())
    }

    pub(super) fn is_formula(&self, row: usize, column: usize) -> bool {
        self.cells.get(&(row, column)).is_some_and(|field| field.formula)
    }

    /// Whether a cell is the first of several rows that were made one.
    pub(super) fn is_merged_down(&self, row: usize, column: usize) -> bool {
        self.merged.iter().any(|area| {
            (size(area.start.0), size(area.start.1)) == (row, column) && area.end.0 > area.start.0
        })
    }

    /// The rows on which anything stands.
    pub(super) fn rows(&self) -> impl Iterator<Item = usize> {
        let rows: std::collections::BTreeSet<usize> = self.cells.keys().map(|(row, _)| *row).collect();
        rows.into_iter()
    }

    /// What is to be said of the sheet as a whole.
    pub(super) fn remarks(&self) -> Vec<Remark> {
        let beyond = || Message::new("ballot-remark-beyond").with("row", MOST_ROWS);
        self.cut.then(|| Remark::of_file(Weight::NotPlaced, beyond())).into_iter().collect()
    }
}

/// Where the headings stand.
pub(super) struct Columns {
    /// Their row.
    row: usize,
    stage: usize,
    questions: Vec<(Aspect, Column)>,
}

/// The columns of one question.
pub(super) struct Column {
    pub(super) score: usize,
    pub(super) comment: Option<usize>,
}

impl Columns {
    /// The first row with all the headings that are needed, wherever people moved them.
    pub(super) fn find(sheet: &Sheet, headings: &HashMap<String, String>) -> Option<Self> {
        sheet.rows().find_map(|row| Self::on(sheet, headings, row))
    }

    fn on(sheet: &Sheet, headings: &HashMap<String, String>, row: usize) -> Option<Self> {
        let column = |key: &str| {
            let heading = headings.get(key)?;
            (0..MOST_COLUMNS).find(|column| on_one_line(sheet.text(row, *column)) == *heading)
        };
        let question = |aspect: &Aspect| {
            let score = column(aspect.as_str())?;
            Some((*aspect, Column { score, comment: column(&format!("{}-comment", aspect.as_str())) }))
        };
        let questions = Aspect::ALL.iter().map(question).collect::<Option<_>>()?;
        Some(Self { row, stage: column("stage")?, questions })
    }

    pub(super) fn questions(&self) -> impl Iterator<Item = (Aspect, &Column)> {
        self.questions.iter().map(|(aspect, column)| (*aspect, column))
    }

    /// Whether a row below the headings holds an answer or a comment.
    pub(super) fn is_answered(&self, sheet: &Sheet, row: usize) -> bool {
        let written =
            |column: usize| !sheet.text(row, column).trim().is_empty() || sheet.is_formula(row, column);
        row > self.row
            && self
                .questions
                .iter()
                .any(|(_, column)| written(column.score) || column.comment.is_some_and(written))
    }
}

/// The stage of each answered row: the one that it names; or, if that is none, the one that was sent out in this place
/// and that no other row names. What is none of these is said and left out.
pub(super) fn stages_of_rows(
    sheet: &Sheet,
    columns: &Columns,
    stages: &[FileStage],
    remarks: &mut Vec<Remark>,
) -> BTreeMap<usize, StageId> {
    let named = |row: usize| on_one_line(sheet.text(row, columns.stage));
    let below: Vec<usize> = sheet.rows().filter(|row| *row > columns.row).collect();
    let mut taken: HashSet<usize> = HashSet::new();
    let mut found: BTreeMap<usize, StageId> = BTreeMap::new();
    for &row in &below {
        let same = |(index, stage): &(usize, &FileStage)| !taken.contains(index) && stage.name == named(row);
        if let Some((index, stage)) = stages.iter().enumerate().find(same) {
            taken.insert(index);
            found.insert(row, stage.stage.clone());
        }
    }
    for row in below {
        if found.contains_key(&row) || !columns.is_answered(sheet, row) {
            continue;
        }
        let name = named(row);
        let index = row - columns.row - 1;
        let by_place = stages.get(index).filter(|_| !taken.contains(&index));
        let known = stages.iter().any(|stage| stage.name == name);
        let (weight, what) = match by_place {
            Some(stage) if !known => {
                taken.insert(index);
                found.insert(row, stage.stage.clone());
                let what = Message::new("ballot-remark-by-place").with("stage", stage.name.as_str());
                (Weight::Read, what.with("given", shown(&name)))
            }
            Some(_) | None => {
                let id = if known { "ballot-remark-twice" } else { "ballot-remark-row" };
                (Weight::NotPlaced, Message::new(id).with("stage", shown(&name)))
            }
        };
        let place = Place { sheet: Some(sheet.name.clone()), line: row + 1, column: columns.stage + 1 };
        remarks.push(Remark::at(place, weight, what));
    }
    found.retain(|row, _| columns.is_answered(sheet, *row));
    found
}

/// The beginning of a name; a dash for none.
fn shown(name: &str) -> String {
    if name.is_empty() { "–".to_owned() } else { beginning(name) }
}
