//! Tables: CSV and XLSX, with the stages of a journey as columns or as rows.

mod beside;
mod beyond;
pub(crate) mod csv;
mod hidden;
mod kinds;
mod layout;
mod place;
mod quotes;
mod stated;
pub(crate) mod xlsx;

pub(crate) use kinds::lane_kind;

use self::beyond::Beyond;
use crate::Error;
use crate::import::{Import, Offer, OfferKind, OfferOption, Options, Source};
use crate::names::{cut, one_line_name, printable, unprintable, untitled};
use crate::numbers::number;
use crate::remark::{Place, Remark, Weight, in_order};
use crate::scale::Scale;
use domain::{Language, Message, limits};
use words::Words;

/// The most rows or columns of a table that are read: the stages of a map, or its lanes with their confidence and as
/// many ratings.
pub(crate) const MOST_LINES: usize = 1000;

/// A rectangle of texts, as it stands in a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Grid {
    /// The sheet; nothing for a file that is one table.
    pub(crate) sheet: Option<String>,
    /// The texts by row and column; rows may be of different lengths.
    pub(crate) rows: Vec<Vec<String>>,
    /// The line of the file that each row begins on; nothing where rows are numbered themselves.
    pub(crate) lines: Option<Vec<usize>>,
    /// How many rows above it and columns before it the file has.
    pub(crate) origin: (usize, usize),
    /// Whether rows and columns have changed places.
    pub(crate) turned: bool,
    /// Whether a comma stands before the tenths of a number: where semicolons divide the fields, for that very reason.
    pub(crate) decimal_comma: bool,
    /// What was found while the table was read.
    pub(crate) remarks: Vec<Remark>,
    /// The farthest cell of what was not read, because it stands too far away.
    pub(crate) beyond: Option<Place>,
}

impl Grid {
    /// The same table without characters that can stand nowhere, so that what looks blank is blank.
    fn printable(mut self) -> Self {
        for text in self.rows.iter_mut().flatten() {
            if text.contains(unprintable) {
                *text = printable(text);
            }
        }
        self
    }

    /// The text at a place; nothing beyond the table.
    pub(crate) fn text(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// Whether nothing but white space stands at a place.
    pub(crate) fn is_blank(&self, row: usize, column: usize) -> bool {
        self.text(row, column).trim().is_empty()
    }

    /// The number that a text is, as this table writes numbers; a percentage is as many as it has per cent.
    pub(crate) fn number(&self, text: &str) -> Option<f64> {
        let text = text.trim().trim_end_matches(['%', '％']);
        if self.decimal_comma { number(&text.replacen(',', ".", 1)) } else { number(text) }
    }

    /// The number of columns.
    pub(crate) fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// Where a text stands in its file.
    pub(crate) fn place(&self, row: usize, column: usize) -> Place {
        let (row, column) = if self.turned { (column, row) } else { (row, column) };
        let (above, before) = self.origin;
        let line = self.lines.as_ref().and_then(|lines| lines.get(row).copied()).unwrap_or(above + row + 1);
        Place { sheet: self.sheet.clone(), line, column: before + column + 1 }
    }

    /// Says what was not read.
    ///
    /// # Errors
    /// [`Error`] when nothing else stands here.
    fn leave_out(&mut self, beyond: &Beyond) -> Result<(), Error> {
        self.beyond = beyond.farthest(self.sheet.as_ref());
        self.remarks.extend(beyond.remarks(self.sheet.as_ref()));
        match &self.beyond {
            Some(cell) if self.rows.iter().flatten().all(|text| text.trim().is_empty()) => {
                Err(Error::TooFar { cell: cell.clone(), allowed: MOST_LINES })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// The part of the table from a row and a column on.
    fn from(self, row: usize, column: usize) -> Self {
        let rows = self.rows.into_iter().skip(row);
        Self {
            rows: rows.map(|cells| cells.into_iter().skip(column).collect()).collect(),
            lines: self.lines.map(|lines| lines.into_iter().skip(row).collect()),
            origin: (self.origin.0 + row, self.origin.1 + column),
            ..self
        }
    }

    /// The same table with rows and columns in each other's place.
    fn turned(self) -> Self {
        let rows = (0..self.width())
            .map(|column| (0..self.rows.len()).map(|row| self.text(row, column).to_owned()).collect())
            .collect();
        Self { rows, turned: !self.turned, ..self }
    }
}

/// Whether the stages of a table are its columns or its rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stages {
    /// One column each.
    Columns,
    /// One row each.
    Rows,
}

impl Stages {
    fn value(self) -> &'static str {
        match self {
            Self::Columns => "columns",
            Self::Rows => "rows",
        }
    }

    /// The direction that was chosen, if one was.
    fn chosen(options: &Options) -> Result<Option<Self>, Error> {
        match options.one(OfferKind::Stages) {
            None => Ok(None),
            Some("columns") => Ok(Some(Self::Columns)),
            Some("rows") => Ok(Some(Self::Rows)),
            Some(given) => Err(Error::NoSuchChoice { kind: OfferKind::Stages, given: given.to_owned() }),
        }
    }

    fn offer(self) -> Offer {
        let option = |stages: Self| OfferOption {
            value: stages.value().to_owned(),
            label: Message::new(format!("import-stages-{}", stages.value())),
        };
        Offer {
            kind: OfferKind::Stages,
            question: Message::new("import-offer-stages"),
            options: vec![option(Self::Columns), option(Self::Rows)],
            chosen: vec![self.value().to_owned()],
            several: false,
        }
    }
}

/// Reads tables of one file, each of which becomes a map. `name` is what the file is called, without its ending.
pub(crate) fn import(
    grids: Vec<Grid>,
    source: Source,
    name: &str,
    language: Language,
    options: &Options,
) -> Result<Import, Error> {
    let words = Words::of(language);
    let name = untitled(name, words);
    let chosen = Stages::chosen(options)?;
    let scale = Scale::chosen(options)?;
    let alone = grids.len() == 1;
    let mut import = Import {
        kind: source,
        title: cut(&name),
        summary: String::new(),
        maps: Vec::with_capacity(grids.len()),
        placements: Vec::new(),
        remarks: Vec::new(),
        offers: Vec::new(),
    };
    let mut found: Option<(f64, f64)> = None;
    let mut stated = None;
    let mut direction = None;
    let mut without_stages = None;
    for mut grid in grids {
        import.remarks.append(&mut grid.remarks);
        let (mut above, grid) = layout::crop(grid.printable());
        let stages = chosen.unwrap_or_else(|| layout::recognise(&grid));
        direction = direction.or(Some(stages));
        let grid = match stages {
            Stages::Columns => grid,
            Stages::Rows => grid.turned(),
        };
        let title = above.iter().find(|line| line.is_title()).map(|line| line.text.as_str());
        let called = title.unwrap_or_else(|| match &grid.sheet {
            Some(sheet) if !(alone && is_default_name(sheet)) => sheet.as_str(),
            Some(_) | None => name.as_str(),
        });
        let placed = place::place(&grid, called, words, scale, import.maps.len());
        let placed = match (placed, &grid.beyond) {
            (Ok(placed), _) => placed,
            // What stands far away may be the very stages that are missing here.
            (Err(Error::NoStages { .. }), Some(cell)) => {
                return Err(Error::TooFar { cell: cell.clone(), allowed: MOST_LINES });
            }
            // A sheet of notes beside those of journeys.
            (Err(error @ Error::NoStages { .. }), None) if !alone => {
                let what = Message::new("import-sheet-no-journey").with("sheet", called);
                import.remarks.push(Remark::of_file(Weight::NotPlaced, what));
                without_stages = without_stages.or(Some(error));
                continue;
            }
            (Err(error), _) => return Err(error),
        };
        // The line that the map is called by is not lost.
        above.retain(|line| cut(&one_line_name(&line.text)) != placed.map.name);
        import.remarks.extend(above.iter().map(layout::Above::remark));
        found = place::wider(found, placed.scores);
        stated = stated.or(placed.stated);
        import.maps.push(placed.map);
        import.placements.extend(placed.placements);
        import.remarks.extend(placed.remarks);
    }
    if let (true, Some(error)) = (import.maps.is_empty(), without_stages) {
        return Err(error);
    }
    if let [only] = import.maps.as_slice() {
        import.title.clone_from(&only.name);
    }
    import.offers.extend(direction.map(Stages::offer));
    import.offers.extend(found.map(|found| scale.offer(found, stated)));
    import.remarks = in_order(import.remarks);
    Ok(import)
}

/// Whether a sheet is called as spreadsheet programs call new ones.
fn is_default_name(sheet: &str) -> bool {
    let stem = sheet.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ').to_lowercase();
    ["sheet", "工作表", "tabelle", "feuil", "hoja", "planilha", "シート"].contains(&stem.as_str())
}

/// How many rows or columns a map can be made of, at most.
const _: () = assert!(MOST_LINES > limits::STAGES && MOST_LINES > 3 * limits::LANES);
