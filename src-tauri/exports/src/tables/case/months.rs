//! The sheet of a scenario: its months, each computed from the sheet of the figures.

use super::{Drivers, MONEY};
use crate::tables::xlsx::Looks;
use domain::finance::{CaseModel, DRIVERS, ScenarioKey};
use domain::reading::ScenarioReading;
use domain::{CaseFigure, DriverKind, Message};
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use words::Words;

/// One column of a scenario's sheet: its head, and for each month its value and how that is computed.
struct Column {
    head: Message,
    cells: Vec<(f64, Option<String>)>,
}

/// A scenario's months.
pub(super) struct Months {
    pub(super) sheet: String,
    pub(super) key: ScenarioKey,
    columns: Vec<Column>,
    pub(super) count: usize,
}

impl Months {
    pub(super) fn of(
        scenario: &ScenarioReading,
        model: &CaseModel,
        drivers: &Drivers,
        sheet: String,
    ) -> Self {
        let count = model.months();
        let mut months = Self { sheet, key: scenario.key.clone(), columns: Vec::new(), count };
        let number = (1..=u32::try_from(count).unwrap_or(u32::MAX)).map(|month| (f64::from(month), None));
        months.push(Message::new("case-sheet-month"), number.collect());
        let businesses = model.drivers().iter().take_while(|driver| driver.play.is_none()).count() / DRIVERS;
        let effects: Vec<Effect> = (businesses * DRIVERS..model.drivers().len())
            .filter_map(|place| {
                let driver = &model.drivers()[place];
                let ramp = model.ramp(place)?;
                let name = Message::new("case-sheet-ramp").with("number", drivers.row(driver, place));
                let column = months.push(name, ramp.iter().map(|there| (*there, None)).collect());
                let (kind, relative, size) = (driver.figure, driver.relative, driver.estimate.likely);
                let row = drivers.row(driver, place);
                Some(Effect { row, column, kind, relative, size, ramp: ramp.to_vec() })
            })
            .collect();
        let mut lines: [Vec<u16>; 4] = Default::default();
        for business in 0..businesses {
            let columns = months.business(business, model, drivers, &effects);
            for (line, column) in lines.iter_mut().zip(columns) {
                line.push(column);
            }
        }
        let sums = lines.map(|columns| months.sum(&columns));
        let names =
            ["case-sheet-revenue", "case-sheet-margin", "case-sheet-service", "case-sheet-acquisition"];
        let [_, margin, service, acquisition] =
            std::array::from_fn(|line| months.push(Message::new(names[line]), sums[line].clone()));
        let plays = months.plays(scenario, model, drivers);
        let plays = months.push(Message::new("case-sheet-plays"), plays);
        let cash = months.made(|months, month| {
            let value = |column: u16| months.columns[usize::from(column)].cells[month].0;
            let at = |column| at(column, month);
            let formula =
                format!("=ROUND({}-{}-{}-{},2)", at(margin), at(service), at(acquisition), at(plays));
            (value(margin) - value(service) - value(acquisition) - value(plays), Some(formula))
        });
        months.push(Message::new("case-sheet-cash"), cash);
        months
    }

    /// The column of what it brings more than staying, added up.
    pub(super) fn so_far(&self) -> u16 {
        self.cash() + 2
    }

    /// The column of the cash: the last one that is computed here.
    pub(super) fn cash(&self) -> u16 {
        u16::try_from(self.columns.len()).unwrap_or(u16::MAX) - 1
    }

    /// The cash of a month.
    fn cash_in(&self, month: usize) -> f64 {
        self.columns[usize::from(self.cash())].cells[month].0
    }

    fn push(&mut self, head: Message, cells: Vec<(f64, Option<String>)>) -> u16 {
        self.columns.push(Column { head, cells });
        self.cash()
    }

    fn made(&self, cell: impl Fn(&Self, usize) -> (f64, Option<String>)) -> Vec<(f64, Option<String>)> {
        (0..self.count).map(|month| cell(self, month)).collect()
    }

    fn sum(&self, columns: &[u16]) -> Vec<(f64, Option<String>)> {
        self.made(|months, month| {
            let value = columns.iter().map(|column| months.columns[usize::from(*column)].cells[month].0);
            let parts: Vec<String> = columns.iter().map(|column| at(*column, month)).collect();
            (value.sum(), Some(format!("=ROUND({},2)", parts.join("+"))))
        })
    }

    /// What plays cost in each month: work, which is a figure, and what is paid besides by the sheet of the figures.
    fn plays(
        &self,
        scenario: &ScenarioReading,
        model: &CaseModel,
        drivers: &Drivers,
    ) -> Vec<(f64, Option<String>)> {
        let costs: Vec<_> = model.drivers().iter().enumerate().collect();
        let costs: Vec<_> =
            costs.into_iter().filter_map(|(place, row)| Some((place, row, model.due(place)?))).collect();
        self.made(|_, month| {
            let whole = scenario.months.get(month).map_or(0.0, |row| row.lines.plays);
            let due: Vec<_> = costs.iter().filter(|(_, _, due)| due.months.contains(&month)).collect();
            if due.is_empty() {
                return (whole, None);
            }
            let paid: f64 =
                due.iter().map(|(_, driver, due)| cents(driver.estimate.likely * due.times)).sum();
            let parts = due.iter().map(|(place, driver, due)| {
                format!("+ROUND({FIGURES}!$C${}*{},2)", drivers.row(driver, *place), due.times)
            });
            (whole, Some(format!("={}{}", cents(whole - paid), parts.collect::<String>())))
        })
    }

    /// The columns of one business: its figures as they are in each month, its buyers, and its four lines, which are
    /// returned.
    fn business(
        &mut self,
        business: usize,
        model: &CaseModel,
        drivers: &Drivers,
        effects: &[Effect],
    ) -> [u16; 4] {
        let place = |kind: DriverKind| business * DRIVERS + kind.place();
        let row = |kind: DriverKind| drivers.row(&model.drivers()[place(kind)], place(kind));
        let figure = |kind: DriverKind| model.drivers()[place(kind)].estimate.likely;
        let name = |kind: DriverKind| {
            Message::new("case-sheet-of")
                .with("number", business + 1)
                .with("name", Message::new(format!("driver-{}", kind.as_str())))
        };
        let mut now = |kind: DriverKind| {
            let own: Vec<&Effect> =
                effects.iter().filter(|effect| effect.kind == CaseFigure::Driver(kind)).collect();
            let (low, high) = kind.range();
            let cells = self.made(|_, month| {
                let base = format!("{FIGURES}!$C${}", row(kind));
                let mut value = figure(kind);
                let mut formula = base.clone();
                for effect in &own {
                    let whole = if effect.relative { figure(kind) * effect.size } else { effect.size };
                    value += effect.ramp[month] * whole;
                    let of = if effect.relative { format!("*{base}") } else { String::new() };
                    formula += &format!("+{}*{FIGURES}!$C${}{of}", at(effect.column, month), effect.row);
                }
                (value.clamp(low, high), Some(format!("=MAX({low},MIN({high},{formula}))")))
            });
            self.push(name(kind), cells)
        };
        let new = now(DriverKind::NewBuyers);
        let price = now(DriverKind::Revenue);
        let share = now(DriverKind::GrossMargin);
        let service = now(DriverKind::ServiceCost);
        let churn = now(DriverKind::Churn);
        let win = now(DriverKind::AcquisitionCost);
        let buyers = self.cash() + 1;
        let mut count = figure(DriverKind::Buyers);
        let mut cells = vec![(count, Some(format!("={FIGURES}!$C${}", row(DriverKind::Buyers))))];
        for month in 1..self.count {
            let value = |column: u16| self.columns[usize::from(column)].cells[month - 1].0;
            count = count * (1.0 - value(churn)) + value(new);
            let before = |column| at(column, month - 1);
            cells.push((count, Some(format!("={}*(1-{})+{}", before(buyers), before(churn), before(new)))));
        }
        self.push(name(DriverKind::Buyers), cells);
        let line = |id: &'static str, factors: &[u16], months: &mut Self| {
            let cells = months.made(|months, month| {
                let product: f64 = factors
                    .iter()
                    .map(|column| months.columns[usize::from(*column)].cells[month].0)
                    .product();
                let parts: Vec<String> = factors.iter().map(|column| at(*column, month)).collect();
                (cents(product), Some(format!("=ROUND({},2)", parts.join("*"))))
            });
            let head =
                Message::new("case-sheet-of").with("number", business + 1).with("name", Message::new(id));
            months.push(head, cells)
        };
        [
            line("case-sheet-revenue", &[buyers, price], self),
            line("case-sheet-margin", &[buyers, price, share], self),
            line("case-sheet-service", &[buyers, service], self),
            line("case-sheet-acquisition", &[new, win], self),
        ]
    }

    /// The sheet: the columns, and for all but staying what they bring more than that, added up.
    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        figures: &str,
        stay: Option<&Self>,
        words: &Words,
        looks: &Looks,
    ) -> Result<(), XlsxError> {
        let money = looks.text.clone().set_num_format(MONEY);
        let plain = looks.text.clone().set_num_format("General");
        let figures = quoted(figures);
        for (column, Column { head, cells }) in (0_u16..).zip(&self.columns) {
            sheet.write_string_with_format(0, column, words.say(head), &looks.head)?;
            for (row, (value, formula)) in (1_u32..).zip(cells) {
                match formula {
                    None => sheet.write_number_with_format(row, column, *value, &plain)?,
                    Some(formula) => {
                        let formula =
                            Formula::new(formula.replace(FIGURES, &figures)).set_result(value.to_string());
                        let look = if formula_is_money(column, self.cash()) { &money } else { &plain };
                        sheet.write_formula_with_format(row, column, formula, look)?
                    }
                };
            }
        }
        let (more, so_far) = (self.cash() + 1, self.so_far());
        let Some(stay) = stay else { return Ok(()) };
        sheet.write_string_with_format(0, more, words.word("case-sheet-more"), &looks.head)?;
        sheet.write_string_with_format(0, so_far, words.word("case-sheet-so-far"), &looks.head)?;
        let mut added_up = 0.0;
        for month in 0..self.count {
            let row = u32::try_from(month).unwrap_or(u32::MAX) + 1;
            let own = at(self.cash(), month);
            let (value, flow) = if self.key == ScenarioKey::Stay {
                (self.cash_in(month), format!("={own}"))
            } else {
                let stays = format!("{}!{}", quoted(&stay.sheet), at(stay.cash(), month));
                (cents(self.cash_in(month) - stay.cash_in(month)), format!("=ROUND({own}-{stays},2)"))
            };
            added_up = cents(added_up + value);
            // Programs that show a sheet as it was saved, and LibreOffice is one, take what stands there.
            let flow = Formula::new(flow).set_result(value.to_string());
            sheet.write_formula_with_format(row, more, flow, &money)?;
            let before = if month == 0 { String::new() } else { format!("{}+", at(so_far, month - 1)) };
            let sum = format!("=ROUND({before}{},2)", at(more, month));
            let sum = Formula::new(sum).set_result(added_up.to_string());
            sheet.write_formula_with_format(row, so_far, sum, &money)?;
        }
        sheet.set_freeze_panes(1, 1)?;
        Ok(())
    }

    /// The cells of a column of this sheet from one month to the last, as other sheets name them.
    pub(super) fn range(&self, column: u16, from: usize) -> String {
        let name = column_number_to_name(column);
        format!("{}!${name}${}:${name}${}", quoted(&self.sheet), from + 2, self.count + 1)
    }

    /// What the cells of the last twelve months are on average, as other sheets compute it.
    pub(super) fn last_year(&self, column: u16) -> String {
        format!("AVERAGE({})", self.range(column, self.count.saturating_sub(12)))
    }

    /// The cell of a column in a month, as other sheets name it.
    pub(super) fn cell(&self, column: u16, month: usize) -> String {
        format!("{}!${}${}", quoted(&self.sheet), column_number_to_name(column), month + 2)
    }

    pub(super) fn first(&self, column: u16) -> String {
        self.cell(column, 0)
    }
}

/// What one play changes in one figure.
struct Effect {
    row: usize,
    column: u16,
    kind: CaseFigure,
    relative: bool,
    size: f64,
    ramp: Vec<f64>,
}

/// Stands in formulas for the sheet of the figures.
const FIGURES: &str = "\u{f0000}";

/// A cell of this sheet in a month.
fn at(column: u16, month: usize) -> String {
    format!("{}{}", column_number_to_name(column), month + 2)
}

pub(super) fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}

/// The cash is money to the cent; figures and shares keep their digits.
fn formula_is_money(column: u16, cash: u16) -> bool {
    column == cash
}

/// As the sheet rounds: halves away from nought.
fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}
