//! Rows that say more of the cells of a lane than their texts: how sure they are, what they measure and rest on, who
//! answers for them.

use super::{Grid, kinds};
use domain::{CellDraft, EvidenceDraft, MeasureDraft, limits, text};

/// What a row says of the cells of a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// How sure they are.
    Confidence,
    /// Measured figures with their periods, one in a line: `2026-Q1: 12.5`.
    Figures,
    /// The unit of the figures.
    Unit,
    /// Where the figures come from.
    Source,
    /// An item of evidence: `quote | 2026-03 | Ana`, and in the next line what was said.
    Evidence,
    /// Who answers for them.
    Owner,
    /// When they are to be looked at again, `YYYY-MM-DD`.
    Review,
}

impl Beside {
    const ALL: &'static [Self] = &[
        Self::Confidence,
        Self::Figures,
        Self::Unit,
        Self::Source,
        Self::Evidence,
        Self::Owner,
        Self::Review,
    ];

    /// The id of the word for it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Confidence => "table-confidence",
            Self::Figures => "table-figures",
            Self::Unit => "table-unit",
            Self::Source => "table-source",
            Self::Evidence => "table-evidence",
            Self::Owner => "table-owner",
            Self::Review => "table-review",
        }
    }

    /// What the name of a row says that it is, with the lane: *Figures – unit*. A row that is called *confidence* and no
    /// more belongs to the lane above, for which there is no name.
    pub(super) fn named(row: &str) -> Option<(Self, &str)> {
        if kinds::is_word(row, Self::Confidence.word()) {
            return Some((Self::Confidence, ""));
        }
        let (lane, word) = row.rsplit_once(" – ")?;
        let beside = Self::ALL.iter().find(|beside| kinds::is_word(word, beside.word()))?;
        Some((*beside, lane))
    }

    /// The cell with what a text of such a row of a table says of it; nothing where the text says no such thing.
    pub(super) fn told(self, grid: &Grid, mut cell: CellDraft, given: &str) -> Option<CellDraft> {
        match self {
            Self::Confidence => cell.confidence = kinds::confidence(given)?,
            Self::Figures => measure(&mut cell).figures = figures(grid, given)?,
            Self::Unit => measure(&mut cell).unit = text::line(given, "unit").ok()?,
            Self::Source => measure(&mut cell).source = text::passage(given, "source", "").ok()?,
            Self::Evidence => cell.evidence.push(evidence(given)?),
            Self::Owner => cell.owner = text::line(given, "owner").ok()?,
            Self::Review => cell.review = text::day(given).ok()?,
        }
        Some(cell)
    }

    /// Whether it speaks of figures, which no lane has but one of figures.
    pub(super) fn measures(self) -> bool {
        match self {
            Self::Figures | Self::Unit | Self::Source => true,
            Self::Confidence | Self::Evidence | Self::Owner | Self::Review => false,
        }
    }
}

fn measure(cell: &mut CellDraft) -> &mut MeasureDraft {
    let nothing = || MeasureDraft { unit: String::new(), source: String::new(), figures: Vec::new() };
    cell.measure.get_or_insert_with(nothing)
}

/// Figures, each for a period of its own.
fn figures(grid: &Grid, given: &str) -> Option<Vec<(String, f64)>> {
    let mut figures: Vec<(String, f64)> = Vec::new();
    for line in given.lines().filter(|line| !line.trim().is_empty()) {
        let (period, value) = line.split_once([':', '：'])?;
        let (period, value) = (text::date(period).ok()?, grid.number(value)?);
        let told = figures.iter().any(|(other, _)| *other == period);
        if period.is_empty() || told || value.abs() > limits::FIGURE || figures.len() == limits::FIGURES {
            return None;
        }
        figures.push((period, value));
    }
    Some(figures)
}

/// An item of evidence: its kind, when and who in the first line, then what was said.
fn evidence(given: &str) -> Option<EvidenceDraft> {
    let (head, said) = given.split_once('\n')?;
    let mut parts = head.splitn(3, " | ");
    let (kind, date, source) = (parts.next()?, parts.next()?, parts.next()?);
    let said = text::passage(said, "evidence", "").ok().filter(|said| !said.trim().is_empty())?;
    let source = text::passage(&unescaped(source), "source", "").ok()?;
    Some(EvidenceDraft { kind: kinds::evidence(kind)?, text: said, source, date: text::date(date).ok()? })
}

/// A text whose line ends stand as `\n`, and backslashes twice, as it was.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next().map(|next| if next == 'n' { '\n' } else { next })),
            other => plain.push(other),
        }
    }
    plain
}
