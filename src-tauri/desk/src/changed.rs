//! What a front end is told after every command: what the window shows now.

use charts::Scene;
use domain::finance::ScenarioKey;
use domain::position::{self, Sight};
use domain::reading::{CaseReading, JourneyReading, PlanReading, Progress, RatingsReading, SpectrumReading};
use domain::{Look, MapId, Message, OfferingId, ViewId, Workbook};
use serde::{Deserialize, Serialize};

/// The screens: one for each question, and the case of the fourth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// How do buyers interact with us today?
    Journey,
    /// How well does that work?
    Ratings,
    /// Towards which end should we move?
    Spectrum,
    /// How do we get there?
    Plan,
    /// What does that earn?
    Case,
}

/// What the window shows: the screen, and the map or offering chosen on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Focus {
    /// The screen.
    pub screen: Screen,
    /// The map; the first one if none is said or it is gone.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub map: Option<MapId>,
    /// The offering; our first if none is said or it is gone.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub offering: Option<OfferingId>,
    /// The named view of the spectrum; what each offering says if none is said or it is gone.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub view: Option<ViewId>,
    /// How the spectrum is looked at; as its view says if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub look: Option<Look>,
    /// The scenario of the business case whose uncertainty is looked at; the plan if none is said or it is gone.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub scenario: Option<ScenarioKey>,
    /// What its random numbers begin from; 1 unless said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub seed: Option<u32>,
}

impl Focus {
    /// A screen with nothing chosen on it.
    #[must_use]
    pub fn on(screen: Screen) -> Self {
        Self { screen, map: None, offering: None, view: None, look: None, scenario: None, seed: None }
    }

    /// What of the spectrum is looked at, and how.
    #[must_use]
    pub fn sight(&self) -> Sight<'_> {
        Sight { view: self.view.as_ref(), look: self.look.as_ref() }
    }
}

/// One screen's reading.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "screen", content = "reading", rename_all = "snake_case")]
pub enum ScreenReading {
    /// Question 1.
    Journey(JourneyReading),
    /// Question 2.
    Ratings(RatingsReading),
    /// Question 3.
    Spectrum(Box<SpectrumReading>),
    /// Question 4.
    Plan(Box<PlanReading>),
    /// The money of question 4.
    Case(Box<CaseReading>),
}

impl ScreenReading {
    /// What a screen shows of a workbook.
    #[must_use]
    pub fn of(workbook: &Workbook, focus: &Focus) -> Self {
        match focus.screen {
            Screen::Journey => Self::Journey(domain::journey::read(workbook, focus.map.as_ref(), &today())),
            Screen::Ratings => Self::Ratings(domain::rating::read(workbook, focus.map.as_ref())),
            Screen::Spectrum => {
                let reading = position::read_on(workbook, focus.offering.as_ref(), &focus.sight(), &today());
                Self::Spectrum(Box::new(reading))
            }
            Screen::Plan => Self::Plan(Box::new(domain::plan::read_on(workbook, &today()))),
            Screen::Case => Self::Case(Box::new(domain::finance::read(workbook))),
        }
    }
}

/// The one answer to every command that changes or shows something. The screen holds no rows of its own: it is
/// given what it shows, so that a change of one rating sends one screen and not thousands of rows.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Changed {
    /// Counts the changes since the workbook was opened.
    pub revision: u32,
    /// The tables that changed.
    pub touched: Vec<String>,
    /// Ids of things that came to be, in the order they did.
    pub created: Vec<String>,
    /// The title of the workbook.
    pub title: String,
    /// What it is about; may be empty.
    pub summary: String,
    /// How far the four questions are answered.
    pub progress: Progress,
    /// What undo would take back.
    pub undo: Option<Message>,
    /// What redo would do again.
    pub redo: Option<Message>,
    /// Things to be told, such as a backup copy that could not be made.
    pub notices: Vec<Message>,
    /// What the window shows now.
    pub view: ScreenReading,
    /// The chart in it, where it was asked for along with the change and can be drawn.
    pub scene: Option<Scene>,
}

/// What the window shows of a workbook.
pub(crate) struct Shown {
    title: String,
    summary: String,
    progress: Progress,
    pub(crate) view: ScreenReading,
    pub(crate) scene: Option<Scene>,
}

impl Shown {
    /// What a screen shows, without a chart.
    pub(crate) fn of(workbook: &Workbook, focus: &Focus) -> Self {
        Self {
            title: workbook.about.title.clone(),
            summary: workbook.about.summary.clone(),
            progress: domain::reading::progress(workbook),
            view: ScreenReading::of(workbook, focus),
            scene: None,
        }
    }
}

/// What came of a step back.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TakenBack {
    /// It was taken.
    Done(Box<Changed>),
    /// It would take away what others did, and nothing was changed: it is taken if this question comes back with it.
    Asked(Message),
}

/// What is told beside what is shown: where in its history the workbook is, and what happened on the way.
pub(crate) struct Told {
    pub(crate) revision: u32,
    pub(crate) undo: Option<Message>,
    pub(crate) redo: Option<Message>,
    pub(crate) notices: Vec<Message>,
}

impl Told {
    /// Both together, of a command that touched nothing.
    pub(crate) fn with(self, shown: Shown) -> Changed {
        let Self { revision, undo, redo, notices } = self;
        let Shown { title, summary, progress, view, scene } = shown;
        Changed {
            revision,
            touched: Vec::new(),
            created: Vec::new(),
            title,
            summary,
            progress,
            undo,
            redo,
            notices,
            view,
            scene,
        }
    }
}

/// The day in the local calendar, `YYYY-MM-DD`. `CLIENTLINE_TODAY`, if it is set to one, is the day instead: for tests,
/// and for scripts that shall write the same whenever they run.
pub(crate) fn today() -> String {
    let set = std::env::var("CLIENTLINE_TODAY").ok().and_then(|day| day.parse::<jiff::civil::Date>().ok());
    set.unwrap_or_else(|| jiff::Zoned::now().date()).to_string()
}

/// The tables in which two workbooks differ.
pub(crate) fn touched(before: &Workbook, after: &Workbook) -> Vec<String> {
    macro_rules! differing {
        ($($table:ident),*) => {{
            // A new table does not compile until it is named here.
            let Workbook { $($table: _),* } = before;
            [$((stringify!($table), before.$table != after.$table)),*]
        }};
    }
    differing!(
        about,
        segments,
        offerings,
        judgements,
        respondents,
        maps,
        stages,
        lanes,
        cells,
        evidence,
        citations,
        ratings,
        causes,
        goals,
        measures,
        figures,
        role_weights,
        rounds,
        ballots,
        votes,
        dimensions,
        answers,
        pins,
        overrules,
        groundings,
        targets,
        target_levels,
        wishes,
        economics,
        direction_weights,
        views,
        margins,
        plays,
        plan,
        decisions,
        planned,
        case,
        drivers,
        correlations,
        play_costs,
        driver_effects,
        scenarios,
        progress,
        indicators,
        blocks,
        snapshots,
        standings
    )
    .into_iter()
    .filter(|(_, differs)| *differs)
    .map(|(name, _)| name.to_owned())
    .collect()
}
