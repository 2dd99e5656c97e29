//! The sheet of a scenario: its months, each computed from the sheet of the figures.

use super::figures::Figures;
use super::grid::{Computed, Grid, Line, Unit, cents};
use domain::finance::{CaseModel, DRIVERS, ScenarioKey, UncertainDriver, play_costs, present};
use domain::reading::{CaseLines, ScenarioReading};
use domain::{CaseFigure, DriverKind, DriverUnit, Message, PlayId, Workbook};

/// A scenario's months.
pub(super) struct Months {
    pub(super) grid: Grid,
    pub(super) key: ScenarioKey,
    /// The months from 1.
    pub(super) number: Line,
    pub(super) businesses: Vec<Business>,
    pub(super) effects: Vec<Effect>,
    /// What each play costs, those that cost anything.
    pub(super) costs: Vec<(PlayId, Line)>,
    pub(super) buyers: Line,
    pub(super) revenue: Line,
    pub(super) margin: Line,
    pub(super) service: Line,
    pub(super) acquisition: Line,
    pub(super) plays: Line,
    pub(super) cash: Line,
    /// What the cash curve shows: more than staying, added up; staying's own cash for itself.
    pub(super) so_far: Line,
    /// Against staying; nothing for staying itself.
    pub(super) against: Option<Against>,
}

/// What a scenario brings more than staying.
pub(super) struct Against {
    pub(super) more: Line,
    /// The same at its worth today, added up.
    pub(super) worth: Line,
}

/// One business: its figures as they are in each month, its buyers first, and what they come to.
pub(super) struct Business {
    /// The figures without plays.
    pub(super) given: Vec<UncertainDriver>,
    /// In the order of [`DriverKind::ALL`].
    pub(super) now: [Line; DRIVERS],
    /// Revenue, margin, service and acquisition.
    pub(super) lines: [Line; 4],
}

/// What one play changes in one figure.
pub(super) struct Effect {
    pub(super) play: Option<PlayId>,
    pub(super) kind: CaseFigure,
    relative: bool,
    size: f64,
    /// The cell of its size.
    cell: String,
    ramp: Line,
}

/// A business without one of the plays: what that leaves alone is on the plan's sheet.
pub(super) struct Without<'a> {
    pub(super) whole: &'a Business,
    pub(super) play: &'a PlayId,
    pub(super) name: &'a str,
}

/// What the four lines of a business are called, and which figures each is the product of.
const LINES: [(&str, &[DriverKind]); 4] = [
    ("case-sheet-revenue", &[DriverKind::Buyers, DriverKind::Revenue]),
    ("case-sheet-gross", &[DriverKind::Buyers, DriverKind::Revenue, DriverKind::GrossMargin]),
    ("case-sheet-service", &[DriverKind::Buyers, DriverKind::ServiceCost]),
    ("case-sheet-acquisition", &[DriverKind::NewBuyers, DriverKind::AcquisitionCost]),
];

/// The first of them.
const REVENUE: usize = 0;

impl Months {
    pub(super) fn of(
        workbook: &Workbook,
        scenario: &ScenarioReading,
        model: &CaseModel,
        figures: &Figures,
        sheet: String,
        stay: Option<&Self>,
    ) -> Self {
        let (mut grid, number) = Grid::new(sheet, model.months());
        let effects = effects(&mut grid, model, figures);
        let given = model.drivers().iter().take_while(|driver| driver.play.is_none()).count();
        let mut businesses = Vec::new();
        for (number, given) in (1..).zip(model.drivers()[..given].chunks_exact(DRIVERS)) {
            businesses.push(business(&mut grid, number, given, figures, &effects, None));
        }
        let of_months = |of: fn(&CaseLines) -> f64| -> Vec<f64> {
            scenario.months.iter().map(|month| of(&month.lines)).collect()
        };
        let buyers = {
            let values: Vec<f64> = scenario.months.iter().map(|month| month.buyers).collect();
            let parts: Vec<&Line> =
                businesses.iter().map(|row| &row.now[DriverKind::Buyers.place()]).collect();
            sum(&mut grid, Message::new("case-sheet-buyers"), Unit::Count, &parts, &values)
        };
        let mut total = |line: usize, values: Vec<f64>| {
            let parts: Vec<&Line> = businesses.iter().map(|row| &row.lines[line]).collect();
            sum(&mut grid, Message::new(LINES[line].0), Unit::Money, &parts, &values)
        };
        let revenue = total(0, of_months(|lines| lines.revenue));
        let margin = total(1, of_months(|lines| lines.margin));
        let service = total(2, of_months(|lines| lines.service));
        let acquisition = total(3, of_months(|lines| lines.acquisition));
        let costs = costs(&mut grid, workbook, scenario, model, figures);
        let plays = all_costs(&mut grid, &costs, &of_months(|lines| lines.plays));
        let cash = of_months(|lines| lines.cash);
        let head = Message::new("case-sheet-cash");
        let cash = grid.computed(head, Unit::Money, |grid, month| {
            let at = |line: &Line| grid.at(line, month);
            let formula =
                format!("=ROUND({}-{}-{}-{},2)", at(&margin), at(&service), at(&acquisition), at(&plays));
            (cash[month], formula)
        });
        let (so_far, against) =
            against(&mut grid, scenario, &cash, figures, stay, workbook.case.discount_rate);
        Self {
            grid,
            key: scenario.key.clone(),
            number,
            businesses,
            effects,
            costs,
            buyers,
            revenue,
            margin,
            service,
            acquisition,
            plays,
            cash,
            so_far,
            against,
        }
    }

    /// Whether a play changes or costs anything here.
    pub(super) fn touches(&self, play: &PlayId) -> bool {
        self.costs.iter().any(|(id, _)| id == play)
            || self.effects.iter().any(|row| row.play.as_ref() == Some(play))
    }
}

/// The columns of how much is there of what plays change.
fn effects(grid: &mut Grid, model: &CaseModel, figures: &Figures) -> Vec<Effect> {
    let changes = model.drivers().iter().enumerate();
    let changes = changes.filter_map(|(place, driver)| Some((driver, model.ramp(place)?)));
    changes
        .map(|(driver, ramp)| {
            let head = Message::new("case-sheet-ramp").with("number", figures.row(driver));
            let cells = ramp.iter().map(|there| (*there, None)).collect();
            Effect {
                play: driver.play.clone(),
                kind: driver.figure,
                relative: driver.relative,
                size: driver.estimate.likely,
                cell: figures.cell(driver),
                ramp: grid.push(head, Unit::Share, cells),
            }
        })
        .collect()
}

/// The columns of one business. Of one without a play, only those that the play touches.
pub(super) fn business(
    grid: &mut Grid,
    number: usize,
    given: &[UncertainDriver],
    figures: &Figures,
    effects: &[Effect],
    without: Option<&Without<'_>>,
) -> Business {
    let head = |id: &str| {
        let name = Message::new(id.to_owned());
        let what = Message::new("case-sheet-of").with("number", number).with("name", name);
        match without {
            None => what,
            Some(without) => {
                Message::new("case-sheet-without-of").with("play", without.name).with("what", what)
            }
        }
    };
    let touched = |kind: DriverKind, play: &PlayId| {
        effects.iter().any(|row| row.kind == CaseFigure::Driver(kind) && row.play.as_ref() == Some(play))
    };
    let now = |grid: &mut Grid, kind: DriverKind| match without {
        Some(without) if !touched(kind, without.play) => without.whole.now[kind.place()].clone(),
        _ => {
            let own = effects.iter().filter(|row| row.kind == CaseFigure::Driver(kind));
            let own = own.filter(|row| without.is_none_or(|out| row.play.as_ref() != Some(out.play)));
            let head = head(&format!("driver-{}", kind.as_str()));
            figure(grid, head, kind, &given[kind.place()], figures, &own.collect::<Vec<_>>())
        }
    };
    let [new, price, share, service, churn, acquisition] = [
        DriverKind::NewBuyers,
        DriverKind::Revenue,
        DriverKind::GrossMargin,
        DriverKind::ServiceCost,
        DriverKind::Churn,
        DriverKind::AcquisitionCost,
    ]
    .map(|kind| now(grid, kind));
    let buyers = match without {
        Some(without) if !grid.holds(&new) && !grid.holds(&churn) => {
            without.whole.now[DriverKind::Buyers.place()].clone()
        }
        _ => {
            let head = head(&format!("driver-{}", DriverKind::Buyers.as_str()));
            buyers(grid, head, &given[DriverKind::Buyers.place()], figures, &churn, &new)
        }
    };
    let now = [buyers, new, price, share, service, churn, acquisition];
    let lines = std::array::from_fn(|line| {
        let (name, factors) = LINES[line];
        let factors: Vec<&Line> = factors.iter().map(|kind| &now[kind.place()]).collect();
        match without {
            // Revenue leaves no cash but by way of the margin.
            Some(without) if line == REVENUE || !factors.iter().any(|factor| grid.holds(factor)) => {
                without.whole.lines[line].clone()
            }
            _ => product(grid, head(name), &factors),
        }
    });
    Business { given: given.to_vec(), now, lines }
}

/// A figure as it is in each month: what was given, and what plays change in it.
fn figure(
    grid: &mut Grid,
    head: Message,
    kind: DriverKind,
    given: &UncertainDriver,
    figures: &Figures,
    effects: &[&Effect],
) -> Line {
    let (low, high) = kind.range();
    let (cell, likely) = (figures.cell(given), given.estimate.likely);
    grid.computed(head, unit(kind), |grid, month| {
        let mut value = likely;
        let mut formula = cell.clone();
        for effect in effects {
            let whole = if effect.relative { likely * effect.size } else { effect.size };
            value += effect.ramp.values[month] * whole;
            let of = if effect.relative { format!("*{cell}") } else { String::new() };
            formula += &format!("+{}*{}{of}", grid.at(&effect.ramp, month), effect.cell);
        }
        (value.clamp(low, high), format!("=MAX({low},MIN({high},{formula}))"))
    })
}

/// The buyers of a business: those who were there and stayed, and those who came.
fn buyers(
    grid: &mut Grid,
    head: Message,
    given: &UncertainDriver,
    figures: &Figures,
    churn: &Line,
    new: &Line,
) -> Line {
    let mut values = vec![given.estimate.likely];
    for (churn, new) in churn.values.iter().zip(&new.values) {
        values.push(values.last().copied().unwrap_or_default() * (1.0 - churn) + new);
    }
    let first = figures.cell(given);
    // This column is the next one.
    let own = grid.next();
    grid.computed(head, Unit::Count, |grid, month| {
        let formula = match month.checked_sub(1) {
            None => format!("={first}"),
            Some(before) => {
                format!("={}*(1-{})+{}", grid.at(&own, before), grid.at(churn, before), grid.at(new, before))
            }
        };
        (values[month], formula)
    })
}

fn product(grid: &mut Grid, head: Message, factors: &[&Line]) -> Line {
    grid.computed(head, Unit::Money, |grid, month| {
        let value: f64 = factors.iter().map(|line| line.values[month]).product();
        let parts: Vec<String> = factors.iter().map(|line| grid.at(line, month)).collect();
        (cents(value), format!("=ROUND({},2)", parts.join("*")))
    })
}

/// A column that sums up others, with the program's own sums.
pub(super) fn sum(grid: &mut Grid, head: Message, unit: Unit, parts: &[&Line], values: &[f64]) -> Line {
    grid.computed(head, unit, |grid, month| {
        let parts: Vec<String> = parts.iter().map(|line| grid.at(line, month)).collect();
        let parts = parts.join("+");
        let formula = if unit == Unit::Money { format!("=ROUND({parts},2)") } else { format!("={parts}") };
        (values[month], formula)
    })
}

/// What each play costs: work, which is a figure, and what is paid besides by the sheet of the figures.
fn costs(
    grid: &mut Grid,
    workbook: &Workbook,
    scenario: &ScenarioReading,
    model: &CaseModel,
    figures: &Figures,
) -> Vec<(PlayId, Line)> {
    let due: Vec<_> = model
        .drivers()
        .iter()
        .enumerate()
        .filter_map(|(place, row)| Some((row, model.due(place)?)))
        .collect();
    let mut found = Vec::new();
    for (planned, trace) in scenario.plays.iter().filter_map(|planned| {
        Some((planned, scenario.traces.iter().find(|trace| trace.play == planned.play)?))
    }) {
        let own: Vec<_> = due.iter().filter(|(row, _)| row.play.as_ref() == Some(&planned.play)).collect();
        let whole = play_costs(workbook, planned).unwrap_or_default();
        if own.is_empty() && whole.iter().all(|cost| *cost == 0.0) {
            continue;
        }
        let cells = whole.iter().enumerate().map(|(month, whole)| -> Computed {
            let paid = own.iter().filter(|(_, due)| due.months.contains(&month));
            let (mut rest, mut parts) = (*whole, String::new());
            for (row, due) in paid {
                rest -= cents(row.estimate.likely * due.times);
                parts += &format!("+ROUND({}*{},2)", figures.cell(row), due.times);
            }
            let formula = (!parts.is_empty()).then(|| format!("={}{parts}", cents(rest)));
            (*whole, formula)
        });
        let head = Message::new("case-sheet-cost-of").with("play", trace.name.as_str());
        let cells = cells.collect();
        found.push((planned.play.clone(), grid.push(head, Unit::Money, cells)));
    }
    found
}

/// What all plays cost: the columns of the single ones stand side by side.
fn all_costs(grid: &mut Grid, costs: &[(PlayId, Line)], values: &[f64]) -> Line {
    let head = Message::new("case-sheet-spent");
    match costs {
        [] => grid.push(head, Unit::Money, values.iter().map(|value| (*value, None)).collect()),
        [(_, first), ..] => {
            let last = costs.last().map_or(first, |(_, line)| line);
            grid.computed(head, Unit::Money, |grid, month| {
                let (first, last) = (grid.at(first, month), grid.at(last, month));
                (values[month], format!("=ROUND(SUM({first}:{last}),2)"))
            })
        }
    }
}

/// What it brings more than staying, the same added up, and at its worth today. Staying has its own cash added up.
fn against(
    grid: &mut Grid,
    scenario: &ScenarioReading,
    cash: &Line,
    figures: &Figures,
    stay: Option<&Months>,
    yearly: f64,
) -> (Line, Option<Against>) {
    let (Some(stay), Some(against)) = (stay, &scenario.against) else {
        let head = Message::new("case-sheet-cash-so-far");
        return (added_up(grid, head, cash), None);
    };
    let more = grid.computed(Message::new("case-sheet-more"), Unit::Money, |grid, month| {
        let formula = format!("=ROUND({}-{},2)", grid.at(cash, month), grid.at(&stay.cash, month));
        (against.cash[month], formula)
    });
    let so_far = added_up(grid, Message::new("case-sheet-so-far"), &more);
    let mut sum = 0.0;
    let rate = domain::finance::monthly_rate(yearly);
    let values: Vec<f64> = present(&against.cash, rate)
        .into_iter()
        .map(|flow| {
            sum += flow;
            sum
        })
        .collect();
    let (own, rate) = (grid.next(), figures.rate());
    let worth = grid.computed(Message::new("case-sheet-worth"), Unit::Money, |grid, month| {
        let before =
            month.checked_sub(1).map_or(String::new(), |before| format!("{}+", grid.at(&own, before)));
        // To a millionth: what adding makes of the last digits is no money that is out.
        (values[month], format!("=ROUND({before}{}/(1+{rate})^{month},6)", grid.at(&more, month)))
    });
    (so_far, Some(Against { more, worth }))
}

fn added_up(grid: &mut Grid, head: Message, flows: &Line) -> Line {
    let mut sum = 0.0;
    let values: Vec<f64> = flows
        .values
        .iter()
        .map(|flow| {
            sum = cents(sum + flow);
            sum
        })
        .collect();
    let own = grid.next();
    grid.computed(head, Unit::Money, |grid, month| {
        let before =
            month.checked_sub(1).map_or(String::new(), |before| format!("{}+", grid.at(&own, before)));
        (values[month], format!("=ROUND({before}{},2)", grid.at(flows, month)))
    })
}

fn unit(kind: DriverKind) -> Unit {
    match kind.unit() {
        DriverUnit::Buyers => Unit::Count,
        DriverUnit::Money => Unit::Money,
        DriverUnit::Share => Unit::Share,
    }
}
