//! A problem as a mixed-integer program: which plays are in, and in which period each begins.
//!
//! A column says whether a play is in, one for each period whether it begins there, one for each dimension what
//! is left of its gap, and one for each phase and aspect the relief there. Prerequisites stand in the sum form
//! (*begun by now* at most *the other's begun early enough*), which leaves fewer fractions than one row for each
//! pair of periods (Christofides, Alvarez-Valdes and Tamarit 1987). A period is a quarter or a month, whichever the plan counts in.

use domain::plan::{Aim, Model, Move, Objective, Starts};

/// Rows are written in thousandths of their unit, so that what HiGHS takes for rounding (10⁻⁶ of a row) is far
/// below what the domain does.
const SCALE: f64 = 1e3;

/// A program to be minimised, whichever aim it is about.
pub(crate) struct Program {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    plays: Vec<Place>,
    gaps: Vec<Left>,
    relief: Vec<Relief>,
    severity: f64,
    harm: Terms,
    cost: Terms,
}

/// What is left of the gap in a dimension.
struct Left {
    column: usize,
    weight: f64,
    gap: f64,
    /// Whether a play is in, and the levels that it then pushes.
    pushes: Terms,
}

/// The relief in one phase and aspect.
struct Relief {
    column: usize,
    severity: f64,
    /// Whether a play is in, and the relief that it then brings.
    amounts: Terms,
}

/// Columns with what they are multiplied by, to be added up.
pub(crate) type Terms = Vec<(usize, f64)>;

pub(crate) struct Column {
    pub(crate) at_least: f64,
    pub(crate) at_most: f64,
    pub(crate) whole: bool,
}

pub(crate) struct Row {
    pub(crate) terms: Terms,
    pub(crate) at_least: f64,
    pub(crate) at_most: f64,
}

/// Where the columns of a play are.
struct Place {
    play: usize,
    chosen: usize,
    /// The first period that it can begin in, and the column of beginning there; those after it follow.
    earliest: usize,
    begins: usize,
    periods: usize,
}

impl Program {
    /// The program of a problem whose work is done within so many periods, certain plays being in; nothing if
    /// one of them could be in no plan.
    pub(crate) fn of(model: &Model<'_>, kept: &[usize], periods: usize) -> Option<Self> {
        let windows = model.windows(periods);
        Self::with(model, kept, &worth_a_column(model, &windows, kept), &windows, periods)
    }

    /// The same without time: only which plays are in, held to what all of them together take of each role in all the
    /// periods, and cost at least. No plan is better than its best set of plays; one that a schedule is found for is best.
    pub(crate) fn of_sets(model: &Model<'_>, kept: &[usize], periods: usize) -> Option<Self> {
        let windows = model.windows(periods);
        if kept.iter().any(|index| windows[*index].is_none()) {
            return None;
        }
        let mut program = Self::empty(model);
        let chosen = worth_a_column(model, &windows, kept);
        for play in (0..windows.len()).filter(|play| chosen[*play] && windows[*play].is_some()) {
            let chosen = program.add_choice(model, play, kept.contains(&play));
            program.plays.push(Place { play, chosen, earliest: 0, begins: chosen, periods: 0 });
        }
        program.add_needs(model);
        program.add_clashes(model);
        program.add_capacity(model, periods);
        program.add_least_costs(model, &windows);
        program.add_gaps(model);
        program.add_relief(model);
        Some(program)
    }

    /// The program of certain plays and what they need, without any other.
    pub(crate) fn of_none_but(model: &Model<'_>, kept: &[usize]) -> Option<Self> {
        let periods = usize::from(model.problem.periods);
        let needed = |index: &usize| model.plays[*index].all_needs.iter().flatten();
        let mut chosen = vec![false; model.plays.len()];
        for index in kept.iter().chain(kept.iter().flat_map(needed)) {
            chosen[*index] = true;
        }
        Self::with(model, kept, &chosen, &model.windows(periods), periods)
    }

    fn with(
        model: &Model<'_>,
        kept: &[usize],
        chosen: &[bool],
        windows: &[Option<(usize, usize)>],
        periods: usize,
    ) -> Option<Self> {
        if kept.iter().any(|index| windows[*index].is_none()) {
            return None;
        }
        let mut program = Self::empty(model);
        for (play, window) in windows.iter().enumerate() {
            if let (true, Some((earliest, latest))) = (chosen[play], window) {
                program.add_play(model, play, *earliest..=*latest, kept.contains(&play));
            }
        }
        program.add_needs(model);
        program.add_clashes(model);
        program.add_capacity(model, periods);
        program.add_budget(model);
        program.add_gaps(model);
        program.add_relief(model);
        Some(program)
    }

    fn empty(model: &Model<'_>) -> Self {
        Self {
            columns: Vec::new(),
            rows: Vec::new(),
            plays: Vec::new(),
            gaps: Vec::new(),
            relief: Vec::new(),
            severity: model.severity.iter().sum(),
            harm: Vec::new(),
            cost: Vec::new(),
        }
    }

    fn column(&mut self, at_least: f64, at_most: f64, whole: bool) -> usize {
        self.columns.push(Column { at_least, at_most, whole });
        self.columns.len() - 1
    }

    fn row(&mut self, terms: Terms, at_least: f64, at_most: f64) {
        self.rows.push(Row { terms, at_least, at_most });
    }

    fn place(&self, play: usize) -> Option<&Place> {
        self.plays.iter().find(|place| place.play == play)
    }

    fn add_play(
        &mut self,
        model: &Model<'_>,
        play: usize,
        window: std::ops::RangeInclusive<usize>,
        kept: bool,
    ) {
        let chosen = self.add_choice(model, play, kept);
        let earliest = *window.start();
        let begins: Vec<usize> = window.map(|_| self.column(0.0, 1.0, true)).collect();
        let mut terms: Terms = begins.iter().map(|column| (*column, 1.0)).collect();
        terms.push((chosen, -1.0));
        self.row(terms, 0.0, 0.0);
        let periods = begins.len();
        self.plays.push(Place {
            play,
            chosen,
            earliest,
            begins: begins.first().copied().unwrap_or(chosen),
            periods,
        });
    }

    /// The column that says whether a play is in.
    fn add_choice(&mut self, model: &Model<'_>, play: usize, kept: bool) -> usize {
        let chosen = self.column(if kept { 1.0 } else { 0.0 }, 1.0, true);
        let moved = &model.plays[play];
        if moved.harm > 0.0 {
            self.harm.push((chosen, moved.harm));
        }
        self.cost.push((chosen, moved.cost));
        chosen
    }

    fn add_needs(&mut self, model: &Model<'_>) {
        let mut rows = Vec::new();
        for place in &self.plays {
            for need in &model.plays[place.play].needs {
                let Some(first) = self.place(*need) else { continue };
                let takes = model.plays[*need].work.len();
                // In the last period: whoever is in has begun by then, and so must the other have early enough.
                for period in place.earliest..place.earliest + place.periods {
                    let mut terms = place.begun_by(period);
                    let others = period.checked_sub(takes).map(|by| first.begun_by(by)).unwrap_or_default();
                    terms.extend(others.into_iter().map(|(column, one)| (column, -one)));
                    rows.push(terms);
                }
                rows.push(vec![(place.chosen, 1.0), (first.chosen, -1.0)]);
            }
        }
        for terms in rows {
            self.row(terms, f64::NEG_INFINITY, 0.0);
        }
    }

    fn add_clashes(&mut self, model: &Model<'_>) {
        let mut rows = Vec::new();
        for one in &self.plays {
            for other in &self.plays {
                if one.play < other.play && model.plays[one.play].clashes.contains(&other.play) {
                    rows.push(vec![(one.chosen, 1.0), (other.chosen, 1.0)]);
                }
            }
        }
        for terms in rows {
            self.row(terms, f64::NEG_INFINITY, 1.0);
        }
    }

    fn add_capacity(&mut self, model: &Model<'_>, periods: usize) {
        for (role, capacity) in model.capacity.iter().enumerate() {
            let mut in_period: Vec<Terms> = vec![Vec::new(); periods];
            let mut in_all = Vec::new();
            for place in &self.plays {
                let mut whole = 0.0;
                for (offset, work) in model.plays[place.play].work.iter().enumerate() {
                    for (_, amount) in work.iter().filter(|(other, _)| *other == role) {
                        whole += amount;
                        for column in 0..place.periods {
                            let at = &mut in_period[place.earliest + column + offset];
                            add(at, place.begins + column, amount * SCALE);
                        }
                    }
                }
                if whole > 0.0 {
                    in_all.push((place.chosen, whole * SCALE));
                }
            }
            for terms in in_period {
                self.row_if_tight(terms, capacity * SCALE);
            }
            // Follows from the rows before; but only here stands what one play does to all the others.
            #[allow(clippy::cast_precision_loss)]
            self.row_if_tight(in_all, capacity * SCALE * periods as f64);
        }
    }

    /// What all plays cost, each by when it begins, in whole units of money: the largest of which every cost is a
    /// multiple, so that the figures are small and the sums exact.
    fn add_budget(&mut self, model: &Model<'_>) {
        let Some(purse) = &model.purse else { return };
        let costs: Vec<(usize, i64)> = self
            .plays
            .iter()
            .flat_map(|place| {
                (0..place.periods)
                    .map(|column| (place.begins + column, purse.cost(place.play, place.earliest + column)))
            })
            .filter(|(_, cost)| *cost > 0)
            .collect();
        self.add_costs(&costs, purse.there());
    }

    fn add_costs(&mut self, costs: &[(usize, i64)], there: i64) {
        let unit = costs.iter().map(|(_, cost)| *cost).fold(0, common_divisor).max(1);
        let largest = costs.iter().map(|(_, cost)| cost / unit).max().unwrap_or(0);
        // What is as far from the next whole number as can be, however HiGHS rounds.
        let scale = (SCALE / float(largest).max(1.0)).min(1.0);
        let terms = costs.iter().map(|(column, cost)| (*column, float(cost / unit) * scale)).collect();
        self.row_if_tight(terms, (float(there / unit) + 0.5) * scale);
    }

    /// What each play costs at least, whenever it begins.
    fn add_least_costs(&mut self, model: &Model<'_>, windows: &[Option<(usize, usize)>]) {
        let Some(purse) = &model.purse else { return };
        let least = |place: &Place| {
            let (earliest, latest) = windows[place.play]?;
            (earliest..=latest).map(|period| purse.cost(place.play, period)).min()
        };
        let costs = self.plays.iter().filter_map(|place| Some((place.chosen, least(place)?)));
        let costs: Vec<(usize, i64)> = costs.filter(|(_, cost)| *cost > 0).collect();
        self.add_costs(&costs, purse.there());
    }

    fn row_if_tight(&mut self, terms: Terms, at_most: f64) {
        if terms.iter().map(|(_, amount)| amount).sum::<f64>() > at_most {
            self.row(terms, f64::NEG_INFINITY, at_most);
        }
    }

    fn add_gaps(&mut self, model: &Model<'_>) {
        for (dimension, (weight, gap)) in model.gaps.iter().enumerate() {
            let pushes = self.sums(model, |moved| &moved.push, dimension);
            let hindered: f64 = pushes.iter().map(|(_, levels)| (-levels).max(0.0)).sum();
            if *weight <= 0.0 || gap + hindered <= 0.0 {
                continue;
            }
            let left = self.column(0.0, gap + hindered, false);
            let mut terms = pushes.clone();
            terms.push((left, 1.0));
            self.row(terms, *gap, f64::INFINITY);
            self.gaps.push(Left { column: left, weight: *weight, gap: *gap, pushes });
        }
    }

    fn add_relief(&mut self, model: &Model<'_>) {
        for (group, severity) in model.severity.iter().enumerate() {
            let amounts = self.sums(model, |moved| &moved.relief, group);
            if *severity <= 0.0 || amounts.is_empty() {
                continue;
            }
            let relief = self.column(0.0, 1.0, false);
            let mut terms = amounts.clone();
            terms.push((relief, -1.0));
            self.row(terms, 0.0, f64::INFINITY);
            self.relief.push(Relief { column: relief, severity: *severity, amounts });
        }
    }

    /// By play, what it adds at one place.
    fn sums(&self, model: &Model<'_>, of: impl Fn(&Move) -> &Terms, at: usize) -> Terms {
        let mut sums = Vec::new();
        for place in &self.plays {
            for (_, amount) in of(&model.plays[place.play]).iter().filter(|(other, _)| *other == at) {
                add(&mut sums, place.chosen, *amount);
            }
        }
        sums
    }

    /// What an aim adds up, and what is added whatever is chosen.
    pub(crate) fn cost_of(&self, aim: Aim) -> (Terms, f64) {
        match aim {
            Aim::Gap => (self.gaps.iter().map(|left| (left.column, left.weight)).collect(), 0.0),
            Aim::Severity => {
                let mut terms = self.harm.clone();
                terms.extend(self.relief.iter().map(|relief| (relief.column, -relief.severity)));
                (terms, self.severity)
            }
            Aim::Cost => (self.cost.clone(), 0.0),
            // Work that is done sooner needs a program of fewer periods.
            Aim::Finish => (Vec::new(), 0.0),
        }
    }

    /// Holds a plan to what was reached of an aim, to the millionth: what rounds to as many is as good.
    pub(crate) fn hold(&mut self, aim: Aim, reached: &Objective) {
        let (gap, severity, cost, _) = reached.score();
        let millionths = match aim {
            Aim::Gap => gap,
            Aim::Severity => severity,
            Aim::Cost => cost,
            Aim::Finish => return,
        };
        let (terms, always) = self.cost_of(aim);
        #[allow(clippy::cast_precision_loss)]
        let at_most = (millionths as f64 + 0.5) / 1e6 - always;
        let terms = terms.into_iter().map(|(column, amount)| (column, amount * SCALE)).collect();
        self.row(terms, f64::NEG_INFINITY, at_most * SCALE);
    }

    /// The columns of a plan; plays that the program leaves out are left out.
    pub(crate) fn columns_of(&self, starts: &Starts) -> Vec<f64> {
        let mut values = vec![0.0; self.columns.len()];
        for (play, period) in starts {
            if let Some(place) = self.place(*play)
                && let Some(column) = period.checked_sub(place.earliest).filter(|at| *at < place.periods)
            {
                values[place.chosen] = 1.0;
                values[place.begins + column] = 1.0;
            }
        }
        let sum = |values: &[f64], amounts: &[(usize, f64)]| -> f64 {
            amounts.iter().map(|(column, amount)| values[*column] * amount).sum()
        };
        for left in &self.gaps {
            values[left.column] = (left.gap - sum(&values, &left.pushes)).max(0.0);
        }
        for relief in &self.relief {
            values[relief.column] = sum(&values, &relief.amounts).min(1.0);
        }
        values
    }

    /// The plays that columns stand for.
    pub(crate) fn plays_of(&self, values: &[f64]) -> Vec<usize> {
        self.plays.iter().filter(|place| values[place.chosen] > 0.5).map(|place| place.play).collect()
    }

    /// The plan that columns stand for.
    pub(crate) fn starts_of(&self, values: &[f64]) -> Starts {
        let mut starts = Starts::new();
        for place in &self.plays {
            let begins = (0..place.periods).find(|column| values[place.begins + column] > 0.5);
            starts.extend(begins.map(|column| (place.play, place.earliest + column)));
        }
        starts
    }
}

impl Place {
    /// One for each column of beginning in a period or before.
    fn begun_by(&self, period: usize) -> Terms {
        let count = (period + 1).saturating_sub(self.earliest).min(self.periods);
        (self.begins..self.begins + count).map(|column| (column, 1.0)).collect()
    }
}

/// The largest number that divides both; the other one where one is 0.
fn common_divisor(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { common_divisor(other, one % other) }
}

/// Whole money as HiGHS takes it: exact up to ninety million millions.
#[allow(clippy::cast_precision_loss)]
fn float(whole: i64) -> f64 {
    whole as f64
}

fn add(terms: &mut Terms, column: usize, amount: f64) {
    match terms.iter_mut().find(|(other, _)| *other == column) {
        Some((_, sum)) => *sum += amount,
        None => terms.push((column, amount)),
    }
}

/// Plays that do something good, are kept, or are needed by such: the others only cost.
fn worth_a_column(model: &Model<'_>, windows: &[Option<(usize, usize)>], kept: &[usize]) -> Vec<bool> {
    let mut worth = vec![false; model.plays.len()];
    for (index, play) in model.plays.iter().enumerate() {
        let closes = play.push.iter().any(|(at, levels)| *levels > 0.0 && model.gaps[*at].0 > 0.0);
        let serves = play.relief.iter().any(|(at, amount)| *amount > 0.0 && model.severity[*at] > 0.0);
        if windows[index].is_some() && (closes || serves || kept.contains(&index)) {
            worth[index] = true;
            for need in play.all_needs.iter().flatten() {
                worth[*need] = true;
            }
        }
    }
    worth
}
