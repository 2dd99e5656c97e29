//! The charts of the case's spreadsheet, each on a sheet of its own beside the cells that it is drawn from.

use super::months::Months;
use crate::native::{self, Cell, Table};
use crate::tables::xlsx::Looks;
use charts::{CaseChart, Figures, Plotted, StepKind, Style, Theme};
use domain::Message;
use domain::finance::ScenarioKey;
use domain::reading::{PlanReading, UncertaintyReading};
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

/// All charts of a case, in the order of their sheets. What follows from the figures is linked to the scenarios' sheets.
pub(super) fn drawn(
    plan: &PlanReading,
    risk: Option<&UncertaintyReading>,
    scenarios: &[Months],
    name: &mut dyn FnMut(String) -> String,
    words: &Words,
) -> Vec<Drawn> {
    let reading = &plan.case;
    let style = Style::new(Theme::Light, words.language());
    let mut found = Vec::new();
    let mut sheet = |id: &str, table: Option<Table>, note: Option<String>| {
        found.push(Drawn { sheet: name(words.word(id)), table, note });
    };
    let table = |chart: CaseChart<'_>| {
        let figures = chart.figures(&style)?;
        let mut table = Table::of(&figures, words);
        link(&mut table, &figures, scenarios);
        Some(table)
    };
    for (id, chart) in [
        ("screen-chart-cash", CaseChart::Cash(reading)),
        ("screen-chart-waterfall", CaseChart::Waterfall(reading)),
    ] {
        if let Some(table) = table(chart) {
            sheet(id, Some(table), None);
        }
    }
    if let Some(figures) = charts::gantt_figures(plan, &style) {
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
                if let Some(table) = table(chart) {
                    sheet(id, Some(table), Some(note.clone()));
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

/// Cells that follow from a scenario's sheet are computed from it.
fn link(table: &mut Table, figures: &Figures, scenarios: &[Months]) {
    let of = |key: &ScenarioKey| scenarios.iter().find(|months| months.key == *key);
    match &figures.plot {
        Plotted::Cash(lines) => {
            for (line, column) in lines.iter().zip(table.columns.iter_mut().skip(1)) {
                let Some(months) = of(&line.key) else { continue };
                for (month, cell) in column.cells.iter_mut().skip(1).enumerate() {
                    cell.formula = Some(format!("={}", months.cell(months.so_far(), month)));
                }
            }
        }
        Plotted::Waterfall(steps) => {
            let (Some(stay), Some(plan)) = (of(&ScenarioKey::Stay), of(&ScenarioKey::Plan)) else { return };
            let mut set = |row: usize, formula: String| {
                if let Some(cell) = table.columns.get_mut(AMOUNT).and_then(|column| column.cells.get_mut(row))
                {
                    *cell = Cell { value: cell.value.clone(), formula: Some(formula) };
                }
            };
            let last = steps.len().saturating_sub(1);
            set(0, format!("={}", stay.cell(stay.cash(), 0)));
            set(1, format!("={}-I2", stay.last_year(stay.cash())));
            if let Some(rest) = steps.iter().position(|step| step.kind == StepKind::Rest) {
                set(rest, format!("=I{}-J{}", last + 2, rest + 2));
            }
            set(last, format!("={}", plan.last_year(plan.cash())));
        }
        // What was played out is not computed in a sheet, nor is when plays begin.
        Plotted::Fan(_) | Plotted::Tornado { .. } | Plotted::Gantt { .. } => {}
    }
}

/// The column of a waterfall's amounts, I.
const AMOUNT: usize = 8;
