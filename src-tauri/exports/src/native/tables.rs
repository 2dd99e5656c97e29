//! The cells of each kind of chart. What is drawn is computed in the cells from what is known, so that a figure that
//! somebody changes moves its bar.

use super::{Axes, Categories, Cell, Column, Direction, Mark, Series, Stacking, Table};
use charts::{CashLine, Color, Dash, Figures, GanttBar, Plotted, StepKind, Swing, WaterfallStep};
use domain::finance::Tenths;
use domain::{Language, Message, PeriodUnit};
use words::Words;

impl Table {
    /// The cells of a chart, in the words of a language.
    pub(crate) fn of(figures: &Figures, words: &Words) -> Self {
        let parts = match &figures.plot {
            Plotted::Cash(lines) => cash(lines, figures, words),
            Plotted::Waterfall(steps) => waterfall(steps, figures, words),
            Plotted::Fan(bands) => fan(bands, figures, words),
            Plotted::Tornado { likely, swings } => tornado(*likely, swings, figures, words),
            Plotted::Gantt { bars, steps, unit, periods, names } => {
                gantt(bars, steps, (*unit, *periods, *names), words)
            }
        };
        Self {
            title: figures.title.clone(),
            colors: figures.colors,
            columns: parts.columns,
            series: parts.series,
            axes: parts.axes,
        }
    }
}

/// What differs between kinds.
struct Parts {
    columns: Vec<Column>,
    series: Vec<Series>,
    axes: Axes,
}

fn column(head: String, cells: Vec<Cell>) -> Column {
    Column { head, cells }
}

/// How amounts of money are written, in units that keep them short, and what to call that.
struct Money {
    format: &'static str,
    name: &'static str,
}

impl Money {
    /// Chinese counts in ten thousands and hundred millions. A format can only leave out thousands, so that a point of its
    /// own stands between the digits that are left.
    fn of(amounts: impl Iterator<Item = f64>, words: &Words) -> Self {
        let most = amounts.filter(|amount| amount.is_finite()).fold(0.0_f64, |most, one| most.max(one.abs()));
        let (format, name) = match words.language() {
            _ if most < 100_000.0 => ("#,##0", "chart-axis-money"),
            Language::English if most < 1e8 => ("#,##0,", "chart-axis-money-thousands"),
            Language::English => ("#,##0,,", "chart-axis-money-millions"),
            Language::Chinese if most < 1e9 => ("0\\.0,", "chart-axis-money-myriads"),
            Language::Chinese => ("0\\.00,,", "chart-axis-money-hundred-millions"),
        };
        Self { format, name }
    }

    fn title(&self, of: &'static str, figures: &Figures, words: &Words) -> String {
        let unit = Message::new(self.name).with("currency", figures.currency.as_str());
        words.say(&Message::new(of).with("unit", unit))
    }
}

/// Axes of months to the right and money upwards.
fn months(count: usize, values: String, format: &str, words: &Words) -> Axes {
    // As many as the scene of the same chart names.
    let every = [1, 3, 6, 12, 24].into_iter().find(|every| count / usize::from(*every) <= 8).unwrap_or(24);
    Axes {
        categories: Categories::Months { every },
        categories_name: words.word("case-months"),
        values,
        format: format.to_owned(),
        direction: Direction::Up,
        origin: 0.0,
        scale: None,
        place: None,
        stacking: Stacking::Together,
        key: Vec::new(),
    }
}

/// From 0, before the first month, to the last.
fn month_column(count: usize, words: &Words) -> Column {
    let numbers = (0..=u32::try_from(count).unwrap_or(u32::MAX)).map(|month| Cell::number(f64::from(month)));
    column(words.word("case-sheet-month"), numbers.collect())
}

/// Nought before the first month, then what stands at the end of each.
fn from_nought(values: impl Iterator<Item = f64>) -> Vec<Cell> {
    std::iter::once(0.0).chain(values).map(Cell::number).collect()
}

fn cash(lines: &[CashLine], figures: &Figures, words: &Words) -> Parts {
    let count = lines.iter().map(|line| line.sums.len()).max().unwrap_or(0);
    let money = Money::of(lines.iter().flat_map(|line| line.sums.iter().copied()), words);
    let own = lines.iter().map(|line| column(line.name.clone(), from_nought(line.sums.iter().copied())));
    let series = (1..).zip(lines).map(|(column, line)| Series {
        column,
        mark: Mark::Line(line.dash),
        color: Some(line.color),
        // Where most money is out.
        told: (line.key == domain::finance::ScenarioKey::Plan).then(|| lowest(&line.sums)).flatten(),
    });
    let axes = months(count, money.title("chart-axis-cash", figures, words), money.format, words);
    Parts {
        columns: std::iter::once(month_column(count, words)).chain(own).collect(),
        series: series.collect(),
        axes: Axes { key: (0..lines.len()).collect(), ..axes },
    }
}

/// The row of the least sum, if it is below nought.
fn lowest(sums: &[f64]) -> Option<usize> {
    let least = (1..).zip(sums).min_by(|(_, one), (_, other)| one.total_cmp(other))?;
    (*least.1 < 0.0).then_some(least.0)
}

fn fan(bands: &[Tenths], figures: &Figures, words: &Words) -> Parts {
    let money = Money::of(bands.iter().flat_map(|band| [band.p10, band.p90]), words);
    let head = |id: &str| words.word(id);
    let low = from_nought(bands.iter().map(|band| band.p10));
    let high = from_nought(bands.iter().map(|band| band.p90));
    let between = from_nought(bands.iter().map(|band| band.p90 - band.p10));
    let between = (2..).zip(between).map(|(row, cell)| cell.computed(format!("=E{row}-B{row}"))).collect();
    let colors = figures.colors;
    let axes = months(bands.len(), money.title("chart-axis-cash", figures, words), money.format, words);
    Parts {
        columns: vec![
            month_column(bands.len(), words),
            column(head("chart-fan-low"), low),
            column(head("chart-fan-between"), between),
            column(head("chart-fan-middle"), from_nought(bands.iter().map(|band| band.p50))),
            column(head("chart-fan-high"), high),
        ],
        series: vec![
            Series { column: 1, mark: Mark::Area, color: None, told: None },
            Series { column: 2, mark: Mark::Area, color: Some(colors.accent.with_alpha(64)), told: None },
            Series { column: 3, mark: Mark::Line(Dash::Solid), color: Some(colors.accent), told: None },
        ],
        axes: Axes { stacking: Stacking::Stacked, key: vec![1, 2], ..axes },
    }
}

fn tornado(likely: f64, swings: &[Swing], figures: &Figures, words: &Words) -> Parts {
    let ends = swings.iter().flat_map(|swing| [swing.at_low, swing.at_high]);
    let money = Money::of(ends, words);
    let own = |value: fn(&Swing) -> f64| swings.iter().map(|swing| Cell::number(value(swing))).collect();
    let colors = figures.colors;
    Parts {
        columns: vec![
            column(
                words.word("case-sheet-figure"),
                swings.iter().map(|swing| Cell::words(swing.name.as_str())).collect(),
            ),
            column(words.word("case-tornado-low"), own(|swing| swing.at_low)),
            column(words.word("case-tornado-high"), own(|swing| swing.at_high)),
        ],
        series: vec![
            Series { column: 1, mark: Mark::Bar, color: Some(colors.ink_3), told: None },
            Series { column: 2, mark: Mark::Bar, color: Some(colors.accent), told: None },
        ],
        axes: Axes {
            categories: Categories::Names,
            categories_name: String::new(),
            values: money.title("chart-axis-value", figures, words),
            format: money.format.to_owned(),
            direction: Direction::Right,
            origin: likely,
            scale: None,
            place: None,
            stacking: Stacking::Together,
            key: vec![0, 1],
        },
    }
}

/// A bar lies on an invisible one, which is as long as the time before it begins.
fn gantt(
    bars: &[GanttBar],
    steps: &[(String, Color)],
    (unit, periods, names): (PeriodUnit, usize, f64),
    words: &Words,
) -> Parts {
    let in_unit = |id: &'static str| words.say(&Message::new(id).with("unit", unit.as_str()));
    // Of months, every third has its number.
    let stride = match unit {
        PeriodUnit::Quarter => 1.0,
        PeriodUnit::Month => 3.0,
    };
    let mut columns = vec![
        column(
            words.word("gantt-sheet-play"),
            bars.iter().map(|bar| Cell::words(bar.name.as_str())).collect(),
        ),
        column(in_unit("gantt-sheet-before"), bars.iter().map(|bar| Cell::number(bar.from)).collect()),
    ];
    let mut series = vec![Series { column: 1, mark: Mark::Bar, color: None, told: None }];
    for (step, (name, color)) in steps.iter().enumerate() {
        let cell = |bar: &GanttBar| if bar.step == step { Cell::number(bar.length) } else { Cell::nothing() };
        series.push(Series { column: columns.len(), mark: Mark::Bar, color: Some(*color), told: None });
        columns.push(column(name.clone(), bars.iter().map(cell).collect()));
    }
    // Last, so that the columns of the bars stand side by side.
    if bars.iter().any(|bar| !bar.owner.is_empty()) {
        let owners = bars.iter().map(|bar| Cell::words(bar.owner.as_str())).collect();
        columns.push(column(words.word("gantt-sheet-owner"), owners));
    }
    Parts {
        axes: Axes {
            categories: Categories::Names,
            categories_name: String::new(),
            values: in_unit("gantt-sheet-periods"),
            format: "0".to_owned(),
            direction: Direction::Right,
            origin: 0.0,
            scale: Some([0.0, f64::from(u32::try_from(periods).unwrap_or(u32::MAX)), stride]),
            place: Some([names, 0.0, 1.0 - names, 1.0]),
            stacking: Stacking::Stacked,
            key: (1..=steps.len()).collect(),
        },
        columns,
        series,
    }
}

/// The bars stand on an invisible one. A bar through nought is two: one above and one below it.
fn waterfall(steps: &[WaterfallStep], figures: &Figures, words: &Words) -> Parts {
    let money = Money::of(steps.iter().flat_map(|step| [step.from, step.to]), words);
    let heads = [
        "chart-waterfall-step",
        "chart-waterfall-under",
        "chart-waterfall-whole",
        "chart-waterfall-more",
        "chart-waterfall-less",
        "chart-waterfall-more-below",
        "chart-waterfall-less-below",
        "chart-waterfall-name",
        "chart-waterfall-amount",
        "chart-waterfall-from",
        "chart-waterfall-to",
    ];
    let rows: Vec<[Cell; 11]> =
        (2_usize..).zip(steps).map(|(row, step)| bar(row, step, money.format)).collect();
    let columns = heads.iter().enumerate().map(|(place, head)| {
        let cells = rows.iter().map(|row| row[place].clone()).collect();
        column(words.word(head), cells)
    });
    let colors = figures.colors;
    let colored =
        [None, Some(colors.ink_2), Some(colors.good), Some(colors.bad), Some(colors.good), Some(colors.bad)];
    Parts {
        columns: columns.collect(),
        series: (1..)
            .zip(colored)
            .map(|(column, color)| Series { column, mark: Mark::Bar, color, told: None })
            .collect(),
        axes: Axes {
            categories: Categories::Names,
            categories_name: String::new(),
            values: money.title("chart-axis-month", figures, words),
            format: money.format.to_owned(),
            direction: Direction::Up,
            origin: 0.0,
            scale: None,
            place: None,
            stacking: Stacking::Stacked,
            key: Vec::new(),
        },
    }
}

/// One bar: its label, the six parts that may be drawn, and what they are computed from.
fn bar(row: usize, step: &WaterfallStep, format: &str) -> [Cell; 11] {
    let (low, high) = (step.from.min(step.to), step.from.max(step.to));
    let (least, most) = (format!("MIN(J{row},K{row})"), format!("MAX(J{row},K{row})"));
    let is_whole = step.kind == StepKind::Whole;
    let amount = step.to - step.from;
    let under = if low > 0.0 {
        low
    } else if high < 0.0 {
        high
    } else {
        0.0
    };
    let under = Cell::number(under).computed(format!("=IF({least}>0,{least},IF({most}<0,{most},0))"));
    let whole = if is_whole { Cell::number(amount).computed(format!("=I{row}")) } else { Cell::nothing() };
    // What is above nought, or all of it where nothing is; then what is below besides.
    let (above, below) = if high > 0.0 { (high - low.max(0.0), low.min(0.0)) } else { (low - high, 0.0) };
    let upper = |there: bool, sign: &str| {
        let formula = format!("=IF(I{row}{sign}0,IF({most}>0,{most}-MAX(0,{least}),{least}-{most}),0)");
        Cell::number(if there { above } else { 0.0 }).computed(formula)
    };
    let lower = |there: bool, sign: &str| {
        let formula = format!("=IF(AND(I{row}{sign}0,{most}>0),MIN(0,{least}),0)");
        Cell::number(if there { below } else { 0.0 }).computed(formula)
    };
    let [more, less, more_below, less_below] = if is_whole {
        std::array::from_fn(|_| Cell::nothing())
    } else {
        let grows = amount >= 0.0;
        [upper(grows, ">="), upper(!grows, "<"), lower(grows, ">="), lower(!grows, "<")]
    };
    let signed = if is_whole { format.to_owned() } else { format!("+{format};-{format};{format}") };
    let label = Cell::words(format!("{}\n{}", step.name, written(amount, is_whole, format)))
        .computed(format!("=H{row}&CHAR(10)&TEXT(I{row},\"{signed}\")"));
    let (from, to) = if is_whole {
        (Cell::number(0.0), Cell::number(step.to).computed(format!("=I{row}")))
    } else {
        (
            Cell::number(step.from).computed(format!("=K{}", row - 1)),
            Cell::number(step.to).computed(format!("=J{row}+I{row}")),
        )
    };
    let name = Cell::words(step.name.as_str());
    [label, under, whole, more, less, more_below, less_below, name, Cell::number(amount), from, to]
}

/// An amount as the spreadsheet's `TEXT` writes it.
fn written(amount: f64, whole: bool, format: &str) -> String {
    let scale = 1000_f64.powi(i32::try_from(format.len() - format.trim_end_matches(',').len()).unwrap_or(0));
    let rounded = crate::xml::whole(amount / scale);
    // Digits behind a point that the format puts between them.
    let behind = format.split_once("\\.").map_or(0, |(_, rest)| rest.trim_end_matches(',').len());
    let digits = format!("{:0least$}", rounded.unsigned_abs(), least = behind + 1);
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if behind == 0 && place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        if behind > 0 && place == digits.len() - behind {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    // The sign is that of the amount, even of one that is rounded to nought.
    let sign = if amount < 0.0 && (rounded != 0 || !whole) {
        "-"
    } else if amount > 0.0 && !whole {
        "+"
    } else {
        ""
    };
    format!("{sign}{grouped}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::native::Value;

    fn numbers(step: &WaterfallStep) -> Vec<f64> {
        let value = |cell: &Cell| match cell.value {
            Value::Number(value) => value,
            Value::Nothing | Value::Words(_) => 0.0,
        };
        bar(2, step, "#,##0")[1..7].iter().map(value).collect()
    }

    #[test]
    fn the_parts_of_a_bar_reach_from_where_it_begins_to_where_it_ends() {
        for (from, to, expected) in [
            (10.0, 30.0, [10.0, 0.0, 20.0, 0.0, 0.0, 0.0]),
            (30.0, 10.0, [10.0, 0.0, 0.0, 20.0, 0.0, 0.0]),
            (-10.0, 30.0, [0.0, 0.0, 30.0, 0.0, -10.0, 0.0]),
            (10.0, -30.0, [0.0, 0.0, 0.0, 10.0, 0.0, -30.0]),
            (-10.0, -30.0, [-10.0, 0.0, 0.0, -20.0, 0.0, 0.0]),
            (-30.0, -10.0, [-10.0, 0.0, -20.0, 0.0, 0.0, 0.0]),
        ] {
            let step = WaterfallStep { name: String::new(), from, to, kind: StepKind::Change, play: None };
            assert_eq!(numbers(&step), expected, "{from} to {to}");
        }
        let whole =
            WaterfallStep { name: String::new(), from: 0.0, to: -5.0, kind: StepKind::Whole, play: None };
        assert_eq!(numbers(&whole), [0.0, -5.0, 0.0, 0.0, 0.0, 0.0]);
    }

    #[test]
    fn amounts_are_written_as_spreadsheets_write_them() {
        assert_eq!(written(1_234_567.0, true, "#,##0,"), "1,235");
        assert_eq!(written(-1_234_567.0, false, "#,##0"), "-1,234,567");
        assert_eq!(written(999.6, false, "#,##0"), "+1,000");
        assert_eq!(written(0.0, false, "#,##0"), "0");
        assert_eq!(written(1_234_567.0, true, "0\\.0,"), "123.5");
        assert_eq!(written(-4_000.0, false, "0\\.0,"), "-0.4");
        assert_eq!(written(1_234_567_890.0, false, "0\\.00,,"), "+12.35");
    }
}
