//! The first sheet of the case: what each scenario amounts to.

use super::figures::Figures;
use super::grid::{Line, Pen};
use super::months::{Against, Months};
use domain::Message;
use domain::finance::{Payback, RateOfReturn, ScenarioKey};
use domain::reading::{AgainstStaying, CaseReading, ScenarioReading};
use rust_xlsxwriter::{Format, FormatAlign, Formula, Worksheet, XlsxError};
use words::Words;

/// What is said of every scenario, row by row; from the third to the ninth against staying.
const ROWS: [&str; 12] = [
    "total",
    "npv",
    "against",
    "irr",
    "mirr",
    "back",
    "discounted",
    "worst",
    "ratio",
    "margin",
    "usual",
    "plays",
];

/// What stands in a cell.
enum Said {
    Nothing,
    Words(String),
    Count(u32),
    Computed(String, String, Look),
}

/// How it is written.
#[derive(Clone, Copy)]
enum Look {
    Money,
    Percent,
    Ratio,
    Plain,
}

/// The sheet; returns the first row that has room for a chart.
pub(super) fn write(
    sheet: &mut Worksheet,
    reading: &CaseReading,
    scenarios: &[Months],
    figures: &Figures,
    pen: &Pen<'_>,
) -> Result<u32, XlsxError> {
    let Pen { words, looks, formats } = pen;
    let format = |written: &str| looks.text.clone().set_num_format(written);
    let (percent, ratio) = (format("0.0%"), format("0.00"));
    let right = looks.text.clone().set_align(FormatAlign::Right);
    let of = |look: Look| -> &Format {
        match look {
            Look::Money => &formats.amount,
            Look::Percent => &percent,
            Look::Ratio => &ratio,
            Look::Plain => &right,
        }
    };
    sheet.write_string_with_format(0, 0, words.word("case-sheet-measure"), &looks.head)?;
    for (row, id) in (1_u32..).zip(ROWS) {
        sheet.write_string_with_format(row, 0, words.word(&format!("case-sheet-{id}")), &looks.text)?;
    }
    for (column, (months, scenario)) in (1_u16..).zip(scenarios.iter().zip(&reading.scenarios)) {
        sheet.write_string_with_format(0, column, words.say(&scenario.name), &looks.head)?;
        for (row, said) in (1_u32..).zip(column_of(reading, scenario, months, figures, words)) {
            match said {
                Said::Nothing => sheet.write_blank(row, column, &looks.text)?,
                Said::Words(text) => sheet.write_string_with_format(row, column, text, &right)?,
                Said::Count(count) => sheet.write_number_with_format(row, column, count, &right)?,
                Said::Computed(formula, value, look) => {
                    let formula = Formula::new(format!("={formula}")).set_result(value);
                    sheet.write_formula_with_format(row, column, formula, of(look))?
                }
            };
        }
    }
    sheet.set_column_width(0, 44)?;
    for column in 1..=u16::try_from(scenarios.len()).unwrap_or(u16::MAX) {
        sheet.set_column_width(column, 27)?;
    }
    // Names of scenarios may take several lines, whose height not every program finds out by itself.
    sheet.set_row_height(0, 48)?;
    let mut row = u32::try_from(ROWS.len()).unwrap_or(u32::MAX) + 2;
    let currency = reading.frame.currency.as_str();
    sheet.write_string(row, 0, words.say(&Message::new("case-sheet-hint").with("currency", currency)))?;
    for scenario in &reading.scenarios {
        for warning in &scenario.warnings {
            row += 1;
            sheet.write_string(row, 0, format!("{}: {}", words.say(&scenario.name), words.say(warning)))?;
        }
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(row + 2)
}

/// What is said of one scenario, in the order of the rows.
fn column_of(
    reading: &CaseReading,
    scenario: &ScenarioReading,
    months: &Months,
    figures: &Figures,
    words: &Words,
) -> Vec<Said> {
    let rate = figures.rate();
    let money = |formula: String, value: f64| Said::Computed(formula, value.to_string(), Look::Money);
    let mut said = vec![
        money(format!("SUM({})", months.cash.from(0)), scenario.total.cash),
        money(months.cash.worth(&rate), scenario.npv),
    ];
    match (&months.against, &scenario.against) {
        (Some(lines), Some(against)) => said.extend(of_difference(months, lines, against, &rate, words)),
        _ => said.extend((2..9).map(|_| Said::Nothing)),
    }
    let none = words.word("case-sheet-none");
    let [revenue, margin, service] = [&months.revenue, &months.margin, &months.service].map(Line::last_year);
    let share = format!("IF(SUM({revenue})>0,(SUM({margin})-SUM({service}))/SUM({revenue}),\"{none}\")");
    let shown = scenario.margin.map_or(none, |share| share.to_string());
    said.push(Said::Computed(share, shown, Look::Percent));
    let usual = reading.margin.as_ref().and_then(|margin| match scenario.key {
        ScenarioKey::Stay => margin.usual_now,
        ScenarioKey::Plan => margin.usual_then,
        ScenarioKey::Own(_) => None,
    });
    said.push(usual.map_or(Said::Nothing, |(low, high)| {
        let percent = |share: f64| (share * 100.0).round() + 0.0;
        let usual = Message::new("case-sheet-between").with("low", percent(low)).with("high", percent(high));
        Said::Words(words.say(&usual))
    }));
    said.push(Said::Count(u32::try_from(scenario.plays.len()).unwrap_or(u32::MAX)));
    said
}

/// What a scenario is against staying.
fn of_difference(
    months: &Months,
    lines: &Against,
    against: &AgainstStaying,
    rate: &str,
    words: &Words,
) -> Vec<Said> {
    let measures = &against.measures;
    let none = words.word("case-sheet-none");
    let all = lines.more.from(0);
    let worth = lines.more.worth(rate);
    let percent = |formula: String, value: Option<f64>| {
        let shown = value.map_or(none.clone(), |value| value.to_string());
        Said::Computed(formula, shown, Look::Percent)
    };
    let irr = |value| percent(format!("IFERROR((1+IRR({all},0.01))^12-1,\"{none}\")"), value);
    let sums = months.so_far.from(0);
    let costs = months.plays.worth(rate);
    let back = |sums: &str, payback: Payback| back(months, sums, payback, words);
    vec![
        Said::Computed(worth.clone(), measures.npv.to_string(), Look::Money),
        match measures.irr {
            // A spreadsheet would give one of several rates and say nothing of the others.
            RateOfReturn::Several { .. } => Said::Words(words.word("case-sheet-several")),
            RateOfReturn::One { rate } => irr(Some(rate)),
            RateOfReturn::None => irr(None),
        },
        percent(format!("IFERROR((1+MIRR({all},{rate},{rate}))^12-1,\"{none}\")"), measures.mirr),
        back(&sums, measures.payback),
        back(&lines.worth.from(0), measures.discounted_payback),
        Said::Computed(format!("MIN(0,MIN({sums}))"), (-measures.peak_need + 0.0).to_string(), Look::Money),
        Said::Computed(
            format!("IF({costs}>0,({worth}+{costs})/({costs}),\"{none}\")"),
            against.benefit_cost.map_or(none.clone(), |ratio| ratio.to_string()),
            Look::Ratio,
        ),
    ]
}

/// The month in which the money is back: the one after the last in which some is out.
fn back(months: &Months, sums: &str, payback: Payback, words: &Words) -> Said {
    let [never, at_once] = ["case-sheet-never", "screen-case-at-once"].map(|id| words.word(id));
    let last = format!("SUMPRODUCT(MAX(({sums}<0)*{}))", months.number.from(0));
    let count = months.grid.count;
    let formula = format!("IF({last}={count},\"{never}\",IF({last}=0,\"{at_once}\",{last}+1))");
    let value = match payback {
        Payback::NothingOut => at_once,
        Payback::Never => never,
        Payback::After { steps } => (steps.ceil() + 1.0).to_string(),
    };
    Said::Computed(formula, value, Look::Plain)
}
