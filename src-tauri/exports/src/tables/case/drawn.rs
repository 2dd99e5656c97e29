//! The charts of the case's spreadsheet, each on a sheet of its own beside the cells that it is drawn from.

use super::grid::Line;
use super::months::Months;
use super::without::WithoutEach;
use crate::native::{self, Table};
use crate::tables::xlsx::Looks;
use charts::{CaseChart, Figures, Plotted, StepKind, Style, Theme, WaterfallStep};
use domain::finance::ScenarioKey;
use domain::reading::{CaseReading, UncertaintyReading};
use domain::{Message, PlayId, Workbook};
use rust_xlsxwriter::{Worksheet, XlsxError};
use words::Words;

/// A chart and the sheet that it stands on.
pub(super) struct Drawn {
    pub(super) sheet: String,
    /// None where it could not be drawn.
    table: Option<Table>,
    /// What to know of it; why it is not there where it is not.
    note: Option<String>,
}

/// The sheets that charts are linked to.
pub(super) struct Linked<'a> {
    pub(super) scenarios: &'a [Months],
    pub(super) without: Option<&'a WithoutEach>,
}

/// The waterfall in figures. A bar for what is left between the plays and the whole is there even where it is nought: after
/// a change in the sheet it may not be.
pub(super) fn waterfall(reading: &CaseReading, words: &Words) -> Option<Figures> {
    let style = Style::new(Theme::Light, words.language());
    let mut figures = CaseChart::Waterfall(reading).figures(&style)?;
    if let Plotted::Waterfall(steps) = &mut figures.plot {
        let plays = reading.scenarios.iter().any(|row| !row.traces.is_empty());
        let whole = steps.len().saturating_sub(1);
        if plays && steps.iter().all(|step| step.kind != StepKind::Rest) {
            let at = steps.get(whole).map_or(0.0, |step| step.to);
            let name = words.word("case-waterfall-rest");
            steps.insert(whole, WaterfallStep { name, from: at, to: at, kind: StepKind::Rest, play: None });
        }
    }
    Some(figures)
}

/// The plan over its periods in figures.
pub(super) fn gantt(workbook: &Workbook, words: &Words) -> Option<Figures> {
    charts::gantt_figures(&domain::plan::read(workbook), &Style::new(Theme::Light, words.language()))
}

/// The plays that have a bar of their own in a waterfall.
pub(super) fn bars(waterfall: Option<&Figures>) -> Vec<PlayId> {
    match waterfall.map(|figures| &figures.plot) {
        Some(Plotted::Waterfall(steps)) => steps.iter().filter_map(|step| step.play.clone()).collect(),
        Some(Plotted::Cash(_) | Plotted::Fan(_) | Plotted::Tornado { .. } | Plotted::Gantt { .. }) | None => {
            Vec::new()
        }
    }
}

/// All charts of a case, in the order of their sheets. What follows from the figures is linked to the sheets of months.
pub(super) fn drawn(
    reading: &CaseReading,
    risk: Option<&UncertaintyReading>,
    waterfall: Option<Figures>,
    gantt: Option<Figures>,
    linked: &Linked<'_>,
    name: &mut dyn FnMut(String) -> String,
    words: &Words,
) -> Vec<Drawn> {
    let style = Style::new(Theme::Light, words.language());
    let mut found = Vec::new();
    let mut sheet = |id: &str, table: Option<Table>, note: Option<String>| {
        found.push(Drawn { sheet: name(words.word(id)), table, note });
    };
    let table = |figures: &Figures| {
        let mut table = Table::of(figures, words);
        link(&mut table, figures, linked);
        table
    };
    let cash = CaseChart::Cash(reading).figures(&style);
    for (id, figures) in [("screen-chart-cash", cash), ("screen-chart-waterfall", waterfall)] {
        if let Some(figures) = figures {
            sheet(id, Some(table(&figures)), None);
        }
    }
    if let Some(figures) = gantt {
        sheet("screen-chart-gantt", Some(Table::of(&figures, words)), None);
    }
    match risk {
        Some(risk) => {
            let played = Message::new("case-source-risk")
                .with("runs", risk.simulation.runs)
                .with("seed", risk.simulation.seed.to_string());
            let note = words.say(&Message::new("chart-note-played").with("played", played));
            for (id, chart) in [
                ("screen-chart-fan", CaseChart::Fan(risk)),
                ("screen-chart-tornado", CaseChart::Tornado(risk)),
            ] {
                if let Some(figures) = chart.figures(&style) {
                    sheet(id, Some(table(&figures)), Some(note.clone()));
                }
            }
        }
        None if reading.scenarios.is_empty() => {}
        None => {
            for id in ["screen-chart-fan", "screen-chart-tornado"] {
                sheet(id, None, Some(words.word("chart-not-played")));
            }
        }
    }
    found
}

impl Drawn {
    /// The chart, as another sheet may show it too.
    pub(super) fn chart(&self) -> Option<rust_xlsxwriter::Chart> {
        self.table.as_ref().map(|table| native::chart(table, &self.sheet))
    }

    pub(super) fn write(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), XlsxError> {
        let rows = self.table.as_ref().map_or(0, |table| u32::try_from(table.rows()).unwrap_or(u32::MAX) + 2);
        if let Some(note) = &self.note {
            sheet.write_string(rows, 0, note)?;
        }
        let Some(table) = &self.table else { return Ok(()) };
        native::fill(sheet, table, looks)?;
        let beside = u16::try_from(table.columns.len()).unwrap_or(u16::MAX) + 1;
        sheet.insert_chart(1, beside, &native::chart(table, &self.sheet))?;
        sheet.set_landscape().set_print_fit_to_pages(1, 1);
        Ok(())
    }
}

/// Cells that follow from a sheet of months are computed from it.
fn link(table: &mut Table, figures: &Figures, linked: &Linked<'_>) {
    let of = |key: &ScenarioKey| linked.scenarios.iter().find(|months| months.key == *key);
    match &figures.plot {
        Plotted::Cash(lines) => {
            for (line, column) in lines.iter().zip(table.columns.iter_mut().skip(1)) {
                let Some(months) = of(&line.key) else { continue };
                for (month, cell) in column.cells.iter_mut().skip(1).enumerate() {
                    cell.formula = Some(format!("={}", months.so_far.cell(month)));
                }
            }
        }
        Plotted::Waterfall(steps) => {
            let (Some(stay), Some(plan)) = (of(&ScenarioKey::Stay), of(&ScenarioKey::Plan)) else { return };
            let mean = |line: &Line| format!("AVERAGE({})", line.last_year());
            let mut set = |row: usize, formula: String| {
                if let Some(cell) = table.columns.get_mut(AMOUNT).and_then(|column| column.cells.get_mut(row))
                {
                    cell.formula = Some(formula);
                }
            };
            let last = steps.len().saturating_sub(1);
            set(0, format!("={}", stay.cash.cell(0)));
            set(1, format!("={}-I2", mean(&stay.cash)));
            for (row, step) in steps.iter().enumerate() {
                let brings = step.play.as_ref().and_then(|play| linked.without?.of_play(play));
                if let Some(line) = brings {
                    set(row, format!("={}", mean(line)));
                } else if step.kind == StepKind::Rest {
                    set(row, format!("=I{}-J{}", last + 2, row + 2));
                }
            }
            set(last, format!("={}", mean(&plan.cash)));
        }
        // What was played out is not computed in a sheet, nor is when plays begin.
        Plotted::Fan(_) | Plotted::Tornado { .. } | Plotted::Gantt { .. } => {}
    }
}

/// The column of a waterfall's amounts, I.
const AMOUNT: usize = 8;
