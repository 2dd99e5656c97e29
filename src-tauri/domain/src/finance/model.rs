//! The case as a function of its drivers alone: everything that is certain (lags, ramps, what plays cost) worked out
//! once, so that it can be asked for hundreds of thousands of vectors of drivers.
//!
//! **The vector.** First the figures of each business (a segment's buyers of the offering), seven each in the order of
//! [`DriverKind::ALL`]: driver `k` of business `b` stands at `7 b + k`. Then what the plays of the scenario change, in
//! the order of the scenario and of the workbook's rows; then what they cost besides work, once and running, where that
//! was given. So the beginning of the vector, `7 × businesses`, is the same
//! for every scenario of a workbook, and two scenarios can be asked for the same draw. [`CaseModel::drivers`] lists
//! what stands where, with low, likely and high.

use super::business::computable;
use super::scenario::{Dated, ScenarioKey, dated};
use super::simulation::Flows;
use crate::rating::number;
use crate::{CaseFigure, DriverKind, Estimate, OfferingId, PlayId, SegmentId, Workbook};
use std::ops::Range;

/// How many figures a business has.
pub const DRIVERS: usize = DriverKind::ALL.len();

/// The case of one scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseModel {
    months: usize,
    businesses: usize,
    drivers: Vec<UncertainDriver>,
    effects: Vec<Effect>,
    /// In which months something of an effect comes or goes; in all others figures are those of the month before.
    moves: Vec<bool>,
    due: Vec<Due>,
    /// What the work of plays costs in each month.
    work: Vec<f64>,
}

/// One figure of the vector that is not certain.
#[derive(Debug, Clone, PartialEq)]
pub struct UncertainDriver {
    /// The offering.
    pub offering: OfferingId,
    /// The segment; nothing for what a play changes, which it does in every segment, or costs.
    pub segment: Option<SegmentId>,
    /// The play that changes it or costs it; nothing for the figure as it is without plays.
    pub play: Option<PlayId>,
    /// What the figure is of.
    pub figure: CaseFigure,
    /// Whether it is a share of the figure without plays (0.1: a tenth more).
    pub relative: bool,
    /// Low, likely and high.
    pub estimate: Estimate,
}

impl UncertainDriver {
    /// Whether it is what a play adds to a figure, and neither the figure nor what the play costs.
    pub(super) fn is_added(&self) -> bool {
        match self.figure {
            CaseFigure::Driver(_) => self.play.is_some(),
            CaseFigure::OneOff | CaseFigure::Running => false,
        }
    }
}

/// What one play changes in one driver.
#[derive(Debug, Clone, PartialEq)]
struct Effect {
    driver: usize,
    relative: bool,
    /// What part of it is there in each month, 0…1.
    ramp: Vec<f64>,
}

/// When one cost of a play is due.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The months.
    pub months: Range<usize>,
    /// How often it is paid in each: 1 plus the cost uplift.
    pub times: f64,
}

impl CaseModel {
    /// The case of one scenario of a workbook; nothing without any business that can be computed, or where the
    /// scenario is not in the workbook.
    #[must_use]
    pub fn of(workbook: &Workbook, scenario: &ScenarioKey) -> Option<Self> {
        let businesses = computable(workbook);
        let plays = dated(workbook, &scenario.plays(workbook)?);
        let offering = businesses.first()?.offering.clone();
        let months = workbook.case.months;
        let mut drivers: Vec<UncertainDriver> = Vec::new();
        for business in &businesses {
            drivers.extend(DriverKind::ALL.iter().map(|driver| UncertainDriver {
                offering: offering.clone(),
                segment: Some(business.segment.clone()),
                play: None,
                figure: CaseFigure::Driver(*driver),
                relative: false,
                estimate: business.estimate(*driver),
            }));
        }
        let mut effects = Vec::new();
        for play in &plays {
            for row in workbook.driver_effects.iter().filter(|row| row.play == play.play.id) {
                drivers.push(UncertainDriver {
                    offering: offering.clone(),
                    segment: None,
                    play: Some(row.play.clone()),
                    figure: CaseFigure::Driver(row.driver),
                    relative: row.relative,
                    estimate: Estimate { low: row.low, likely: row.likely, high: row.high },
                });
                effects.push(Effect {
                    driver: row.driver.place(),
                    relative: row.relative,
                    ramp: (0..months).map(|month| play.ramp(month)).collect(),
                });
            }
        }
        let mut due = Vec::new();
        for play in &plays {
            let Some(row) = workbook.play_costs.iter().find(|row| row.play == play.play.id) else { continue };
            let one_off = play.begins..play.begins.saturating_add(1).min(months);
            let running = (0..months).find(|month| play.runs(*month)).unwrap_or(months)..months;
            let costs =
                [(CaseFigure::OneOff, &row.one_off, one_off), (CaseFigure::Running, &row.running, running)];
            for (figure, cost, paid) in costs.into_iter().filter(|(_, cost, _)| !cost.is_nothing()) {
                drivers.push(UncertainDriver {
                    offering: offering.clone(),
                    segment: None,
                    play: Some(row.play.clone()),
                    figure,
                    relative: false,
                    estimate: cost.estimate(),
                });
                due.push(Due {
                    months: usize::from(paid.start)..usize::from(paid.end),
                    times: 1.0 + workbook.case.cost_uplift,
                });
            }
        }
        Some(Self {
            months: usize::from(months),
            businesses: businesses.len(),
            drivers,
            moves: (0..usize::from(months)).map(|month| moves(&effects, month)).collect(),
            effects,
            due,
            work: work(workbook, &plays),
        })
    }

    /// How many months it looks ahead.
    #[must_use]
    pub fn months(&self) -> usize {
        self.months
    }

    /// What stands where in the vector, with low, likely and high.
    #[must_use]
    pub fn drivers(&self) -> &[UncertainDriver] {
        &self.drivers
    }

    /// What part of what a play changes is there in each month, 0…1, by its place in the vector; nothing for the figures of
    /// businesses and for costs.
    #[must_use]
    pub fn ramp(&self, place: usize) -> Option<&[f64]> {
        let effect = place.checked_sub(self.businesses * DRIVERS)?;
        self.effects.get(effect).map(|effect| &effect.ramp[..])
    }

    /// When a cost is due, by its place in the vector; nothing for all that is no cost.
    #[must_use]
    pub fn due(&self, place: usize) -> Option<&Due> {
        self.due.get(place.checked_sub(self.businesses * DRIVERS + self.effects.len())?)
    }

    /// The vector with every figure as expected.
    #[must_use]
    pub fn likely(&self) -> Vec<f64> {
        self.drivers.iter().map(|driver| driver.estimate.likely).collect()
    }

    /// The cash of each month for `N` vectors of drivers side by side: `drivers` as long as [`Self::drivers`], `flows` as
    /// long as [`Self::months`]. What is missing in a shorter vector counts as nothing, and flows beyond the months stay.
    ///
    /// `cash_t = buyers_t × (revenue × margin − service) − new_t × acquisition − play costs_t`, where
    /// `buyers_{t+1} = buyers_t × (1 − churn_t) + new_t`, and each driver but the first buyers is
    /// `figure + Σ ramp_t × effect` (`× figure` where the effect is a share of it), within its range.
    pub fn cash<const N: usize>(&self, drivers: &[[f64; N]], flows: &mut [[f64; N]]) {
        for (flow, work) in flows.iter_mut().zip(&self.work) {
            *flow = [-work; N];
        }
        let (figures, others) = drivers.split_at((self.businesses * DRIVERS).min(drivers.len()));
        let (effects, costs) = others.split_at(self.effects.len().min(others.len()));
        for (due, cost) in self.due.iter().zip(costs) {
            for flow in flows.iter_mut().take(due.months.end).skip(due.months.start) {
                for (flow, cost) in flow.iter_mut().zip(cost) {
                    *flow -= cost * due.times;
                }
            }
        }
        for business in figures.chunks_exact(DRIVERS) {
            self.add_business(business, effects, flows);
        }
    }

    /// Adds what one business brings. Loops over the `N` cases are innermost, so that a core does several at a time.
    fn add_business<const N: usize>(
        &self,
        business: &[[f64; N]],
        effects: &[[f64; N]],
        flows: &mut [[f64; N]],
    ) {
        let mut figures = [[0.0; N]; DRIVERS];
        figures.copy_from_slice(business);
        let mut buyers = figures[0];
        let mut rates = Rates::of(&figures);
        for ((month, flow), moves) in flows.iter_mut().enumerate().zip(&self.moves) {
            if *moves {
                rates = Rates::of(&self.moved(&figures, effects, month));
            }
            let Rates { new, won, earned, kept } = &rates;
            for case in 0..N {
                flow[case] += buyers[case] * earned[case] - won[case];
                buyers[case] = buyers[case] * kept[case] + new[case];
            }
        }
    }

    /// The figures of a business in a month, with what plays change in them.
    fn moved<const N: usize>(
        &self,
        figures: &[[f64; N]; DRIVERS],
        effects: &[[f64; N]],
        month: usize,
    ) -> [[f64; N]; DRIVERS] {
        let mut now = *figures;
        let mut touched = [false; DRIVERS];
        for (effect, size) in self.effects.iter().zip(effects) {
            let (there, figure) = (effect.ramp[month], &figures[effect.driver]);
            touched[effect.driver] = true;
            for case in 0..N {
                let whole = if effect.relative { figure[case] * size[case] } else { size[case] };
                now[effect.driver][case] += whole * there;
            }
        }
        // Only once all are added: what one takes too much another may give back.
        for ((now, kind), _) in
            now.iter_mut().zip(DriverKind::ALL).zip(touched).filter(|(_, touched)| *touched)
        {
            let (low, high) = kind.range();
            for figure in now {
                *figure = figure.clamp(low, high);
            }
        }
        now
    }

    /// The cash of each month with every figure as expected.
    #[must_use]
    pub fn likely_cash(&self) -> Vec<f64> {
        let likely: Vec<[f64; 1]> = self.likely().into_iter().map(|figure| [figure]).collect();
        let mut flows = vec![[0.0]; self.months];
        self.cash(&likely, &mut flows);
        flows.into_iter().flatten().collect()
    }

    /// How many months it looks ahead, in years with their part.
    #[must_use]
    pub fn years(&self) -> f64 {
        number(self.months) / 12.0
    }
}

/// Whether something of an effect comes or goes in a month.
fn moves(effects: &[Effect], month: usize) -> bool {
    let before = |effect: &Effect| month.checked_sub(1).map_or(0.0, |before| effect.ramp[before]);
    effects.iter().any(|effect| effect.ramp[month] != before(effect))
}

/// What a business is in a month beside its buyers, for `N` cases.
struct Rates<const N: usize> {
    new: [f64; N],
    /// What winning them costs.
    won: [f64; N],
    /// What a buyer leaves.
    earned: [f64; N],
    /// The share of buyers who stay.
    kept: [f64; N],
}

impl<const N: usize> Rates<N> {
    fn of([_, new, revenue, margin, service, churn, acquisition]: &[[f64; N]; DRIVERS]) -> Self {
        let each = |of: &dyn Fn(usize) -> f64| std::array::from_fn(of);
        Self {
            new: *new,
            won: each(&|case| new[case] * acquisition[case]),
            earned: each(&|case| revenue[case] * margin[case] - service[case]),
            kept: each(&|case| 1.0 - churn[case]),
        }
    }
}

/// What the work of plays costs in each month.
fn work(workbook: &Workbook, plays: &[Dated<'_>]) -> Vec<f64> {
    let uplift = 1.0 + workbook.case.cost_uplift;
    let in_month = |month: u16| {
        let each = plays.iter().map(|play| {
            let before = month.checked_sub(1).map_or(0.0, |month| play.done_by(month));
            play.work_cost(&workbook.case.rates) * (play.done_by(month) - before) * uplift
        });
        each.sum::<f64>() + 0.0
    };
    (0..workbook.case.months).map(in_month).collect()
}

impl Flows for CaseModel {
    fn fill<const N: usize>(&self, drivers: &[[f64; N]], flows: &mut [[f64; N]]) {
        self.cash(drivers, flows);
    }
}
