//! Ballots as spreadsheets: which ballot it is says a sheet that no menu shows; what people wrote stands on the other.

use super::sheet::{Column, Columns, Sheet, stages_of_rows};
use super::{Problem, ReadBallot, answer};
use crate::Damage;
use crate::names::{beginning, on_one_line, printable};
use crate::remark::{Place, Remark, Weight, cell_name};
use crate::table::xlsx::guarded;
use calamine::{Reader, SheetType, Xlsx};
use domain::rating::{BallotFile, FileStage};
use domain::{Aspect, Message, StageId, VoteDraft};
use std::collections::HashMap;
use std::io::Cursor;

/// Which ballot it is, and what the headings mean.
struct Identity {
    texts: HashMap<String, String>,
    /// The text of each heading by its word.
    headings: HashMap<String, String>,
    stages: Vec<FileStage>,
}

pub(super) fn read(bytes: &[u8]) -> Result<ReadBallot, Problem> {
    guarded(bytes, || read_trusting(bytes))
}

fn read_trusting(bytes: &[u8]) -> Result<ReadBallot, Problem> {
    let mut book: Xlsx<Cursor<&[u8]>> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| Problem::from(Damage::from(error)))?;
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let hidden = sheets.iter().find(|name| *name == BallotFile::FORMAT).ok_or(Problem::NotABallot)?;
    let identity = Identity::of(&Sheet::read(&mut book, hidden)?)?;
    for name in sheets.iter().filter(|name| *name != hidden) {
        let sheet = Sheet::read(&mut book, name)?;
        if let Some(columns) = Columns::find(&sheet, &identity.headings) {
            return identity.ballot(&sheet, &columns);
        }
    }
    Err(Problem::HeadingsMissing)
}

impl Identity {
    fn of(sheet: &Sheet) -> Result<Self, Problem> {
        let mut identity = Self { texts: HashMap::new(), headings: HashMap::new(), stages: Vec::new() };
        for row in sheet.rows() {
            let cell = |column| sheet.text(row, column).to_owned();
            match sheet.text(row, 0) {
                "heading" => drop(identity.headings.insert(cell(1), on_one_line(&cell(2)))),
                "stage" => {
                    identity.stages.push(FileStage { stage: cell(1).into(), name: on_one_line(&cell(2)) });
                }
                key => drop(identity.texts.insert(key.to_owned(), cell(1))),
            }
        }
        if identity.text("format")? != BallotFile::FORMAT {
            return Err(Problem::NotABallot);
        }
        match identity.text("version")?.parse::<u32>() {
            Ok(version) if version <= BallotFile::VERSION => Ok(identity),
            Ok(_) | Err(_) => Err(Problem::Newer),
        }
    }

    fn text(&self, key: &str) -> Result<String, Problem> {
        self.texts.get(key).map(|text| on_one_line(text)).ok_or(Problem::NotABallot)
    }

    fn ballot(&self, sheet: &Sheet, columns: &Columns) -> Result<ReadBallot, Problem> {
        let mut remarks = sheet.remarks();
        let (votes, places) = votes(sheet, columns, &self.stages, &mut remarks).into_iter().unzip();
        Ok(ReadBallot {
            file: BallotFile {
                origin: String::new(),
                round: self.text("round")?.into(),
                round_name: self.text("round_name")?,
                map_name: self.text("map_name")?,
                respondent: self.text("respondent")?.into(),
                respondent_name: self.text("respondent_name")?,
                stages: self.stages.clone(),
                votes,
                places,
            },
            remarks: crate::remark::in_order(remarks),
        })
    }
}

/// What was answered, row by row, each with its cell.
fn votes(
    sheet: &Sheet,
    columns: &Columns,
    stages: &[FileStage],
    remarks: &mut Vec<Remark>,
) -> Vec<(VoteDraft, Message)> {
    let mut votes = Vec::new();
    for (row, stage) in &stages_of_rows(sheet, columns, stages, remarks) {
        for (aspect, column) in columns.questions() {
            let cell = cell_name(&sheet.name, row + 1, column.score + 1);
            let place = Message::new("import-cell").with("cell", cell);
            let vote = vote(sheet, *row, stage, aspect, column, remarks);
            votes.extend(vote.map(|vote| (vote, place)));
        }
    }
    votes
}

/// The answer to one question, if there is one that can be read.
fn vote(
    sheet: &Sheet,
    row: usize,
    stage: &StageId,
    aspect: Aspect,
    column: &Column,
    remarks: &mut Vec<Remark>,
) -> Option<VoteDraft> {
    let mut remark = |column: usize, weight: Weight, what: Message| {
        let place = Place { sheet: Some(sheet.name.clone()), line: row + 1, column: column + 1 };
        remarks.push(Remark::at(place, weight, what));
    };
    let written = sheet.text(row, column.score);
    let comment = column.comment.map(|column| printable(sheet.text(row, column))).unwrap_or_default();
    let formula = sheet.is_formula(row, column.score);
    match answer(written) {
        Ok(Some(score)) => {
            if formula {
                remark(column.score, Weight::Read, Message::new("ballot-remark-formula"));
            }
            if sheet.is_merged_down(row, column.score) {
                remark(column.score, Weight::Read, Message::new("ballot-remark-merged"));
            }
            Some(VoteDraft { stage: stage.clone(), aspect, score, comment })
        }
        Ok(None) => {
            if formula {
                remark(column.score, Weight::NotPlaced, Message::new("ballot-remark-formula-empty"));
            }
            if let Some(column) = column.comment.filter(|_| !comment.trim().is_empty()) {
                remark(column, Weight::NotPlaced, Message::new("ballot-remark-comment"));
            }
            None
        }
        Err(()) => {
            let what = Message::new("ballot-remark-score").with("given", beginning(written));
            remark(column.score, Weight::NotPlaced, what);
            None
        }
    }
}
