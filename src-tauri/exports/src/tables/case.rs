//! XLSX of the business case with live formulas: its figures on one sheet, each scenario's months computed from them on
//! one of its own, what they amount to on the first, with charts. Every value is written with its formula, so that a
//! program that does not compute shows the same.

use super::xlsx::{Looks, sheet_name};
use crate::Error;
use domain::finance::{CaseModel, DRIVERS, RateOfReturn, ScenarioKey, driver_name, read};
use domain::reading::{CaseReading, ScenarioReading, UncertaintyReading};
use domain::{DriverKind, Message, Workbook};
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartAxisLabelPosition, ChartType, DocProperties, ExcelDateTime, Formula,
    Worksheet, XlsxError,
};
use std::collections::BTreeSet;
use words::Words;

/// The row of the figures' sheet that the discount rate stands in, from 0.
const RATE: u32 = 1;
/// The row of its first driver.
const FIRST: u32 = 2;
/// What money and figures look like.
const MONEY: &str = "#,##0.00";

/// The business case as a spreadsheet that computes; `risk` is what the tornado shows, if it was played out.
///
/// # Errors
/// [`Error::Table`] when the spreadsheet cannot be put together.
pub fn case_xlsx(
    workbook: &Workbook,
    risk: Option<&UncertaintyReading>,
    words: &Words,
) -> Result<Vec<u8>, Error> {
    write(workbook, risk, words).map_err(|error| Error::Table(error.to_string()))
}

fn write(
    workbook: &Workbook,
    risk: Option<&UncertaintyReading>,
    words: &Words,
) -> Result<Vec<u8>, XlsxError> {
    let reading = read(workbook);
    let mut book = rust_xlsxwriter::Workbook::new();
    // Same input, same bytes: the file does not tell when it was written.
    let properties = DocProperties::new()
        .set_title(&workbook.about.title)
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&properties);
    let looks = Looks::new();
    let mut taken = BTreeSet::new();
    let mut name = |said: String| sheet_name(&said, &mut taken);
    let (summary, figures) = (name(words.word("case-sheet-summary")), name(words.word("case-sheet-figures")));
    let drivers = Drivers::of(workbook, &reading);
    let mut scenarios = Vec::new();
    for scenario in &reading.scenarios {
        if let Some(model) = CaseModel::of(workbook, &scenario.key) {
            scenarios.push(Months::of(scenario, &model, &drivers, name(words.say(&scenario.name))));
        }
    }
    let sheet = book.add_worksheet().set_name(&summary)?;
    summary_sheet(sheet, &reading, &scenarios, &figures, words, &looks)?;
    if let Some(risk) = risk {
        tornado(sheet, &summary, risk, words, &looks)?;
    }
    drivers.write(book.add_worksheet().set_name(&figures)?, workbook, words, &looks)?;
    let stay = scenarios.first().map(|months| (months.sheet.clone(), months.cash()));
    for months in &scenarios {
        months.write(
            book.add_worksheet().set_name(&months.sheet)?,
            &figures,
            stay.as_ref(),
            words,
            &looks,
        )?;
    }
    book.save_to_buffer()
}

/// The figures of all scenarios, each once.
struct Drivers {
    /// Name, low, likely and high.
    rows: Vec<(Message, [f64; 3])>,
    /// What tells a figure from others: those of businesses by their place, effects by play and figure.
    keys: Vec<(Option<domain::PlayId>, usize, bool)>,
}

impl Drivers {
    fn of(workbook: &Workbook, reading: &CaseReading) -> Self {
        let mut found = Self { rows: Vec::new(), keys: Vec::new() };
        for model in reading.scenarios.iter().filter_map(|row| CaseModel::of(workbook, &row.key)) {
            for (place, driver) in model.drivers().iter().enumerate() {
                let key = key(driver, place);
                if !found.keys.contains(&key) {
                    let domain::Estimate { low, likely, high } = driver.estimate;
                    found.rows.push((driver_name(workbook, driver), [low, likely, high]));
                    found.keys.push(key);
                }
            }
        }
        found
    }

    /// The row of a figure, as a spreadsheet counts.
    fn row(&self, driver: &domain::finance::UncertainDriver, place: usize) -> usize {
        let wanted = key(driver, place);
        self.keys.iter().position(|key| *key == wanted).unwrap_or_default() + 3
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        workbook: &Workbook,
        words: &Words,
        looks: &Looks,
    ) -> Result<(), XlsxError> {
        let heads = ["case-sheet-figure", "case-sheet-low", "case-sheet-likely", "case-sheet-high"];
        for (column, head) in (0_u16..).zip(heads) {
            sheet.write_string_with_format(0, column, words.word(head), &looks.head)?;
        }
        let plain = looks.text.clone().set_num_format("General");
        sheet.write_string_with_format(RATE, 0, words.word("case-sheet-rate"), &looks.text)?;
        sheet.write_number_with_format(RATE, 2, workbook.case.discount_rate, &plain)?;
        for (row, (name, values)) in (FIRST..).zip(&self.rows) {
            sheet.write_string_with_format(row, 0, words.say(name), &looks.text)?;
            for (column, value) in (1_u16..).zip(values) {
                sheet.write_number_with_format(row, column, *value, &plain)?;
            }
        }
        sheet.set_column_width(0, 64)?.set_freeze_panes(1, 1)?;
        Ok(())
    }
}

fn key(driver: &domain::finance::UncertainDriver, place: usize) -> (Option<domain::PlayId>, usize, bool) {
    match &driver.play {
        None => (None, place, false),
        Some(play) => (Some(play.clone()), driver.driver.place(), driver.relative),
    }
}

/// One column of a scenario's sheet: its head, and for each month its value and how that is computed.
struct Column {
    head: Message,
    cells: Vec<(f64, Option<String>)>,
}

/// A scenario's months.
struct Months {
    sheet: String,
    columns: Vec<Column>,
    count: usize,
    stays: bool,
}

impl Months {
    fn of(scenario: &ScenarioReading, model: &CaseModel, drivers: &Drivers, sheet: String) -> Self {
        let count = model.months();
        let mut months = Self { sheet, columns: Vec::new(), count, stays: scenario.key == ScenarioKey::Stay };
        let number = (1..=u32::try_from(count).unwrap_or(u32::MAX)).map(|month| (f64::from(month), None));
        months.push(Message::new("case-sheet-month"), number.collect());
        let businesses = model.drivers().iter().take_while(|driver| driver.play.is_none()).count() / DRIVERS;
        let effects: Vec<Effect> = (businesses * DRIVERS..model.drivers().len())
            .map(|place| {
                let driver = &model.drivers()[place];
                let ramp = model.ramp(place).unwrap_or_default();
                let name = Message::new("case-sheet-ramp").with("number", drivers.row(driver, place));
                let column = months.push(name, ramp.iter().map(|there| (*there, None)).collect());
                let (kind, relative, size) = (driver.driver, driver.relative, driver.estimate.likely);
                Effect { row: drivers.row(driver, place), column, kind, relative, size, ramp: ramp.to_vec() }
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
        let plays = scenario.months.iter().map(|month| (month.lines.plays, None)).collect();
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

    /// The column of the cash: the last one that is computed here.
    fn cash(&self) -> u16 {
        u16::try_from(self.columns.len()).unwrap_or(u16::MAX) - 1
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
            let own: Vec<&Effect> = effects.iter().filter(|effect| effect.kind == kind).collect();
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
    fn write(
        &self,
        sheet: &mut Worksheet,
        figures: &str,
        stay: Option<&(String, u16)>,
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
        let (more, so_far) = (self.cash() + 1, self.cash() + 2);
        let Some((stay, stays)) = stay else { return Ok(()) };
        sheet.write_string_with_format(0, more, words.word("case-sheet-more"), &looks.head)?;
        sheet.write_string_with_format(0, so_far, words.word("case-sheet-so-far"), &looks.head)?;
        for month in 0..self.count {
            let row = u32::try_from(month).unwrap_or(u32::MAX) + 1;
            let own = at(self.cash(), month);
            let flow = if self.stays {
                format!("={own}")
            } else {
                format!("=ROUND({own}-{}!{},2)", quoted(stay), at(*stays, month))
            };
            sheet.write_formula_with_format(row, more, Formula::new(flow), &money)?;
            let before = if month == 0 { String::new() } else { format!("{}+", at(so_far, month - 1)) };
            let sum = format!("=ROUND({before}{},2)", at(more, month));
            sheet.write_formula_with_format(row, so_far, Formula::new(sum), &money)?;
        }
        sheet.set_freeze_panes(1, 1)?;
        Ok(())
    }

    /// The cells of a column of this sheet from one month to the last, as other sheets name them.
    fn range(&self, column: u16, from: usize) -> String {
        let name = column_number_to_name(column);
        format!("{}!${name}${}:${name}${}", quoted(&self.sheet), from + 2, self.count + 1)
    }

    fn first(&self, column: u16) -> String {
        format!("{}!${}$2", quoted(&self.sheet), column_number_to_name(column))
    }
}

/// What one play changes in one figure.
struct Effect {
    row: usize,
    column: u16,
    kind: DriverKind,
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

fn quoted(sheet: &str) -> String {
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

fn summary_sheet(
    sheet: &mut Worksheet,
    reading: &CaseReading,
    scenarios: &[Months],
    figures: &str,
    words: &Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let money = looks.text.clone().set_num_format(MONEY);
    let percent = looks.text.clone().set_num_format("0.0%");
    let rate = format!("((1+{}!$C${})^(1/12)-1)", quoted(figures), RATE + 1);
    sheet.write_string_with_format(0, 0, words.word("case-sheet-measure"), &looks.head)?;
    let rows = ["npv", "against", "irr", "mirr", "worst", "back"];
    for (row, id) in (1_u32..).zip(rows) {
        sheet.write_string_with_format(row, 0, words.word(&format!("case-sheet-{id}")), &looks.text)?;
    }
    let mut curve = Chart::new(ChartType::Line);
    for (column, (months, scenario)) in (1_u16..).zip(scenarios.iter().zip(&reading.scenarios)) {
        let (cash, more, so_far) = (months.cash(), months.cash() + 1, months.cash() + 2);
        let value = |column: u16| {
            let rest = if months.count > 1 {
                format!("+NPV({rate},{})", months.range(column, 1))
            } else {
                String::new()
            };
            format!("={}{rest}", months.first(column))
        };
        sheet.write_string_with_format(0, column, words.say(&scenario.name), &looks.head)?;
        let npv = Formula::new(value(cash)).set_result(scenario.npv.to_string());
        sheet.write_formula_with_format(1, column, npv, &money)?;
        let Some(against) = &scenario.against else { continue };
        let measures = &against.measures;
        let all = months.range(more, 0);
        let sums = months.range(so_far, 0);
        let formula = |formula: String, value: String| Formula::new(formula).set_result(value);
        sheet.write_formula_with_format(2, column, formula(value(more), measures.npv.to_string()), &money)?;
        let none = words.word("case-sheet-none");
        match &measures.irr {
            // A spreadsheet would give one of several rates and say nothing of the others.
            RateOfReturn::Several { .. } => {
                sheet.write_string_with_format(3, column, words.word("case-sheet-several"), &looks.text)?;
            }
            RateOfReturn::One { .. } | RateOfReturn::None => {
                let shown = if let RateOfReturn::One { rate } = measures.irr {
                    rate.to_string()
                } else {
                    none.clone()
                };
                let irr = formula(format!("=IFERROR((1+IRR({all},0.01))^12-1,\"{none}\")"), shown);
                sheet.write_formula_with_format(3, column, irr, &percent)?;
            }
        }
        let shown = measures.mirr.map_or(none.clone(), |rate| rate.to_string());
        let mirr = formula(format!("=IFERROR((1+MIRR({all},{rate},{rate}))^12-1,\"{none}\")"), shown);
        sheet.write_formula_with_format(4, column, mirr, &percent)?;
        let worst = formula(format!("=MIN(0,MIN({sums}))"), (-measures.peak_need).to_string());
        sheet.write_formula_with_format(5, column, worst, &money)?;
        let never = words.word("case-sheet-never");
        let last = format!("SUMPRODUCT(MAX(({sums}<0)*{}))", months.range(0, 0));
        let back = match measures.payback.steps() {
            Some(steps) => (steps.ceil() + 1.0).to_string(),
            None if measures.peak_need > 0.0 => never.clone(),
            None => "1".to_owned(),
        };
        let back = formula(format!("=IF({last}={},\"{never}\",{last}+1)", months.count), back);
        sheet.write_formula_with_format(6, column, back, &looks.text)?;
        let name = words.say(&scenario.name);
        curve
            .add_series()
            .set_values(sums.as_str())
            .set_categories(months.range(0, 0).as_str())
            .set_name(name.as_str());
    }
    curve.title().set_name(words.word("case-sheet-so-far").as_str());
    curve
        .x_axis()
        .set_name(words.word("case-months").as_str())
        .set_label_position(ChartAxisLabelPosition::Low);
    curve.set_width(760).set_height(360);
    // A chart without a line cannot be written.
    if reading.scenarios.iter().any(|scenario| scenario.against.is_some()) {
        sheet.insert_chart(9, 0, &curve)?;
    }
    sheet.set_column_width(0, 44)?;
    for column in 1..=u16::try_from(scenarios.len()).unwrap_or(u16::MAX) {
        sheet.set_column_width(column, 22)?;
    }
    sheet.write_string(
        1 + 6,
        0,
        words.say(&Message::new("case-sheet-hint").with("currency", reading.frame.currency.as_str())),
    )?;
    Ok(())
}

/// What each figure swings, as it was computed, and a chart of it.
fn tornado(
    sheet: &mut Worksheet,
    name: &str,
    risk: &UncertaintyReading,
    words: &Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let money = looks.text.clone().set_num_format(MONEY);
    let shown = &risk.drivers[..risk.drivers.len().min(10)];
    let start = 30_u32;
    let heads = ["case-sheet-swing", "case-tornado-low", "case-tornado-high"];
    for (column, head) in (0_u16..).zip(heads) {
        sheet.write_string_with_format(start, column, words.word(head), &looks.head)?;
    }
    for (row, driver) in (start + 1..).zip(shown) {
        sheet.write_string_with_format(row, 0, words.say(&driver.name), &looks.text)?;
        sheet.write_number_with_format(row, 1, driver.at_low, &money)?;
        sheet.write_number_with_format(row, 2, driver.at_high, &money)?;
    }
    if shown.is_empty() {
        return Ok(());
    }
    let last = start + u32::try_from(shown.len()).unwrap_or(0);
    let mut chart = Chart::new(ChartType::Bar);
    for column in [1_u16, 2] {
        chart
            .add_series()
            .set_values((name, start + 1, column, last, column))
            .set_categories((name, start + 1, 0, last, 0))
            .set_name((name, start, column))
            .set_overlap(100)
            .set_gap(40);
    }
    chart.title().set_name(words.word("case-sheet-swing").as_str());
    // The widest above, and bars on both sides of what is expected.
    chart.x_axis().set_reverse().set_label_position(ChartAxisLabelPosition::Low);
    chart.y_axis().set_crossing(ChartAxisCrossing::AxisValue(risk.likely));
    chart.set_width(760).set_height(420);
    sheet.insert_chart(start + 12, 0, &chart)?;
    Ok(())
}
