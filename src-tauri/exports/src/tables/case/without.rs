//! The sheet of the plan without each of its plays: what a play brings is the plan's cash less that of the plan without it.

use super::figures::Figures;
use super::grid::{Grid, Line, Pen, Unit, cents};
use super::months::{Business, Months, Without, business, sum};
use domain::reading::{PlayTrace, ScenarioReading};
use domain::{Message, PlayId};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Columns at most; a plan of some hundred plays for many groups of buyers would fill a sheet, and take minutes to compute.
const COLUMNS: usize = 2_000;

/// The plan's months without each play.
pub(super) struct WithoutEach {
    pub(super) grid: Grid,
    /// What each play brings in each month.
    brings: Vec<(PlayId, Line)>,
    /// How many plays are not in it, since it would be too large.
    left_out: usize,
}

impl WithoutEach {
    /// Plays that have a bar of their own in the waterfall come first; those that change and cost nothing are not in it.
    pub(super) fn of(
        plan: &Months,
        reading: &ScenarioReading,
        bars: &[PlayId],
        figures: &Figures,
        sheet: String,
    ) -> Self {
        let mut traces: Vec<&PlayTrace> =
            reading.traces.iter().filter(|trace| plan.touches(&trace.play)).collect();
        let place = |trace: &&PlayTrace| bars.iter().position(|bar| *bar == trace.play);
        traces.sort_by_key(|trace| place(trace).unwrap_or(usize::MAX));
        let (grid, _) = Grid::new(sheet, plan.grid.count);
        let mut found = Self { grid, brings: Vec::new(), left_out: 0 };
        for trace in traces {
            if found.grid.columns() > COLUMNS {
                found.left_out += 1;
            } else {
                let line = found.play(plan, trace, figures);
                found.brings.push((trace.play.clone(), line));
            }
        }
        found
    }

    /// The columns of one play.
    fn play(&mut self, plan: &Months, trace: &PlayTrace, figures: &Figures) -> Line {
        let grid = &mut self.grid;
        let (play, name) = (&trace.play, trace.name.as_str());
        let own: Vec<Business> = (1..)
            .zip(&plan.businesses)
            .map(|(number, whole)| {
                let without = Without { whole, play, name };
                business(grid, number, &whole.given, figures, &plan.effects, Some(&without))
            })
            .collect();
        let head = |what: &'static str| {
            Message::new("case-sheet-without-of").with("play", name).with("what", Message::new(what))
        };
        let mut total = |line: usize, id: &'static str, whole: &Line| {
            let parts: Vec<&Line> = own.iter().map(|row| &row.lines[line]).collect();
            if !parts.iter().any(|part| grid.holds(part)) {
                return whole.clone();
            }
            let values: Vec<f64> = (0..grid.count)
                .map(|month| cents(parts.iter().map(|part| part.values[month]).sum()))
                .collect();
            sum(grid, head(id), Unit::Money, &parts, &values)
        };
        let margin = total(1, "case-sheet-gross", &plan.margin);
        let service = total(2, "case-sheet-service", &plan.service);
        let acquisition = total(3, "case-sheet-acquisition", &plan.acquisition);
        let plays = match plan.costs.iter().find(|(id, _)| id == play) {
            None => plan.plays.clone(),
            Some((_, cost)) => grid.computed(head("case-sheet-spent"), Unit::Money, |grid, month| {
                let formula = format!("=ROUND({}-{},2)", grid.at(&plan.plays, month), grid.at(cost, month));
                (cents(plan.plays.values[month] - cost.values[month]), formula)
            }),
        };
        let cash = grid.computed(head("case-sheet-cash"), Unit::Money, |grid, month| {
            let at = |line: &Line| grid.at(line, month);
            let formula =
                format!("=ROUND({}-{}-{}-{},2)", at(&margin), at(&service), at(&acquisition), at(&plays));
            (cents(plan.cash.values[month] - trace.cash[month]), formula)
        });
        let head = Message::new("case-sheet-brings").with("play", name);
        grid.computed(head, Unit::Money, |grid, month| {
            let formula = format!("=ROUND({}-{},2)", grid.at(&plan.cash, month), grid.at(&cash, month));
            (trace.cash[month], formula)
        })
    }
}

impl WithoutEach {
    /// What a play brings, if it is in the sheet.
    pub(super) fn of_play(&self, play: &PlayId) -> Option<&Line> {
        self.brings.iter().find(|(id, _)| id == play).map(|(_, line)| line)
    }

    pub(super) fn write(&self, sheet: &mut Worksheet, pen: &Pen<'_>) -> Result<(), XlsxError> {
        let words = pen.words;
        self.grid.write(sheet, pen)?;
        let below = u32::try_from(self.grid.count).unwrap_or(u32::MAX) + 2;
        sheet.write_string(below, 0, words.word("case-sheet-without-hint"))?;
        if self.left_out > 0 {
            let more = Message::new("case-sheet-without-more").with("count", self.left_out);
            sheet.write_string(below + 1, 0, words.say(&more))?;
        }
        Ok(())
    }
}
