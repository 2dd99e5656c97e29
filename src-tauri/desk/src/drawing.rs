//! How charts are drawn: for the window as it is, for a slide, as if an edit were done.

use crate::arguments::{CountSlides, DrawScene, Preview};
use crate::brand::Brand;
use crate::changed::today;
use crate::desk::apply;
use crate::export::Chart;
use crate::{Desk, Failure, Focus, ScreenReading};
use charts::{CaseChart, Ratings, Scene, Size, Slide, Style};
use domain::reading::{CaseReading, PlanReading};
use domain::{Edit, Workbook, position};
use serde::Serialize;
use std::borrow::Cow;
use std::path::Path;

/// A chart as it would be: a drag asks for one in each frame, and little of it moves.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Previewed {
    /// The chart, of its items only those that look different from how they are shown.
    pub scene: Scene,
    /// The names of all its items, from back to front.
    pub order: Vec<String>,
}

/// What a chart is drawn from.
pub(crate) struct Source<'a> {
    workbook: &'a Workbook,
    chart: Chart,
    focus: &'a Focus,
    /// What a screen shows of the workbook, where that is known: a case takes longer to read than to draw.
    shown: Option<&'a ScreenReading>,
}

impl<'a> Source<'a> {
    pub(crate) fn of(workbook: &'a Workbook, chart: Chart, focus: &'a Focus) -> Self {
        Self { workbook, chart, focus, shown: None }
    }

    fn plan(&self) -> Cow<'a, PlanReading> {
        match self.shown {
            Some(ScreenReading::Plan(plan)) => Cow::Borrowed(plan),
            _ => Cow::Owned(domain::plan::read(self.workbook)),
        }
    }

    fn case(&self) -> Cow<'a, CaseReading> {
        match self.shown {
            Some(ScreenReading::Case(case)) => Cow::Borrowed(case),
            _ => Cow::Owned(domain::finance::read(self.workbook)),
        }
    }
}

impl Desk {
    /// What a chart looks like.
    ///
    /// # Errors
    /// When nothing is open.
    pub fn scene(&self, arguments: DrawScene) -> Result<Scene, Failure> {
        self.draw(&self.workbook()?, &arguments, None)
    }

    /// What of the chart that is shown looks different if an edit were done.
    ///
    /// # Errors
    /// When nothing is open, or the edit cannot be done.
    pub fn preview(&self, arguments: Preview) -> Result<Previewed, Failure> {
        let workbook = self.workbook()?;
        let drawn = |edit: Option<&Edit>| match edit {
            Some(edit) => self.draw(&apply(&workbook, edit)?.0, &arguments.scene, None),
            None => self.draw(&workbook, &arguments.scene, None),
        };
        let (shown, mut scene) = (drawn(arguments.shown.as_ref())?, drawn(arguments.edit.as_ref())?);
        let order = scene.items.iter().map(|item| item.name.clone()).collect();
        scene.items.retain(|item| !shown.items.contains(item));
        Ok(Previewed { scene, order })
    }

    /// A chart of a workbook, and perhaps of what its screen shows.
    pub(crate) fn draw(
        &self,
        workbook: &Workbook,
        wanted: &DrawScene,
        shown: Option<&ScreenReading>,
    ) -> Result<Scene, Failure> {
        wanted.focus.sight().check()?;
        let brand = brand(wanted.brand.as_deref())?;
        let style = styled(Style::new(wanted.theme, self.language()), &brand);
        let source = Source { shown, ..Source::of(workbook, wanted.chart, &wanted.focus) };
        match (wanted.width, wanted.height) {
            (Some(width), Some(height)) => self.drawn(&source, &style, Size { width, height }),
            _ => self.slide(&source, &style, wanted.page),
        }
    }

    /// How many slides a chart takes.
    ///
    /// # Errors
    /// When nothing is open.
    pub fn count_slides(&self, arguments: CountSlides) -> Result<usize, Failure> {
        let style = Style::new(charts::Theme::Light, self.language());
        let workbook = self.workbook()?;
        Ok(self.slides(&Source::of(&workbook, arguments.chart, &arguments.focus), &style)?.len())
    }

    /// The slides of a chart.
    pub(crate) fn slides(&self, source: &Source<'_>, style: &Style) -> Result<Vec<Slide>, Failure> {
        let &Source { workbook, chart, focus, shown: _ } = source;
        let heading = &workbook.about.title;
        Ok(match chart {
            Chart::Spectrum => {
                let reading = position::drawn(workbook, focus.offering.as_ref(), &focus.sight());
                vec![charts::spectrum_slide(&reading, &title(workbook, chart, focus), style)]
            }
            Chart::Journey | Chart::JourneyCurve => {
                let reading = domain::journey::read(workbook, focus.map.as_ref(), &today());
                charts::journey_slides(&reading, ratings(chart), heading, style)
            }
            Chart::Curve => {
                let reading = domain::rating::read(workbook, focus.map.as_ref());
                charts::curve_slides(&reading, heading, style)
            }
            Chart::Cash | Chart::Waterfall | Chart::Fan | Chart::Tornado => {
                let draw = |chart: &CaseChart<'_>| charts::case_slide(chart, heading, style);
                vec![self.case_chart(source, draw)?]
            }
            Chart::Gantt => charts::gantt_slides(&source.plan(), heading, style),
        })
    }

    /// A whole slide of a chart with its title; of a page beyond the last one, the last.
    pub(crate) fn slide(&self, source: &Source<'_>, style: &Style, page: usize) -> Result<Scene, Failure> {
        let slides = self.slides(source, style)?;
        // There is always one: an empty workbook has one that says so.
        let wanted = slides.get(page).or(slides.last());
        Ok(wanted.map_or_else(|| Scene::empty(Size::SLIDE.width, Size::SLIDE.height), Slide::composed))
    }

    /// A chart as it fills a size.
    fn drawn(&self, source: &Source<'_>, style: &Style, size: Size) -> Result<Scene, Failure> {
        let &Source { workbook, chart, focus, shown: _ } = source;
        Ok(match chart {
            Chart::Spectrum => {
                let reading = position::drawn(workbook, focus.offering.as_ref(), &focus.sight());
                charts::spectrum(&reading, style, size)
            }
            Chart::Journey | Chart::JourneyCurve => {
                let reading = domain::journey::read(workbook, focus.map.as_ref(), &today());
                charts::journey(&reading, ratings(chart), style, size)
            }
            Chart::Curve => charts::curve(&domain::rating::read(workbook, focus.map.as_ref()), style, size),
            Chart::Cash | Chart::Waterfall | Chart::Fan | Chart::Tornado => {
                self.case_chart(source, |chart| charts::case(chart, style, size))?
            }
            Chart::Gantt => charts::gantt(&source.plan(), style, size),
        })
    }

    /// A chart of the case, drawn from the reading that it shows.
    fn case_chart<T>(&self, source: &Source<'_>, draw: impl Fn(&CaseChart<'_>) -> T) -> Result<T, Failure> {
        let uncertainty = || self.uncertainty(source.workbook, source.focus);
        Ok(match source.chart {
            Chart::Fan => draw(&CaseChart::Fan(&*uncertainty()?)),
            Chart::Tornado => draw(&CaseChart::Tornado(&*uncertainty()?)),
            Chart::Waterfall => draw(&CaseChart::Waterfall(&source.case())),
            Chart::Cash
            | Chart::Spectrum
            | Chart::Journey
            | Chart::JourneyCurve
            | Chart::Curve
            | Chart::Gantt => draw(&CaseChart::Cash(&source.case())),
        })
    }
}

/// The colours and the font of a theme file, if one is given.
pub(crate) fn brand(path: Option<&Path>) -> Result<Brand, Failure> {
    path.map_or_else(|| Ok(Brand::default()), Brand::read)
}

/// A style in the colours of a brand.
pub(crate) fn styled(style: Style, brand: &Brand) -> Style {
    Style { colors: brand.over(style.colors), ..style }
}

/// The workbook's title as a chart of it may say it.
pub(crate) fn title(workbook: &Workbook, chart: Chart, focus: &Focus) -> String {
    match chart {
        Chart::Spectrum => position::title(workbook, &focus.sight()),
        Chart::Journey
        | Chart::JourneyCurve
        | Chart::Curve
        | Chart::Cash
        | Chart::Waterfall
        | Chart::Fan
        | Chart::Tornado
        | Chart::Gantt => workbook.about.title.clone(),
    }
}

/// How a chart of a map shows its ratings.
fn ratings(chart: Chart) -> Ratings {
    match chart {
        Chart::JourneyCurve => Ratings::Curve,
        Chart::Journey
        | Chart::Curve
        | Chart::Spectrum
        | Chart::Cash
        | Chart::Waterfall
        | Chart::Fan
        | Chart::Tornado
        | Chart::Gantt => Ratings::Rows,
    }
}
