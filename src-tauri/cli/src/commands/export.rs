//! `clientline export`

use super::{find, focus, open, written};
use crate::arguments::{self, Chart, Format};
use crate::output::{Page, Replace, place};
use crate::problem::{Problem, tell};
use clap::CommandFactory;
use desk::domain::{Message, ViewId, Workbook};
use desk::{Desk, DrawScene, Failure, Focus, Screen};
use std::path::{Path, PathBuf};

/// Writes a chart or the whole workbook.
pub(crate) fn export(desk: &Desk, wanted: &arguments::Export, page: &mut Page<'_>) -> Result<(), Problem> {
    refuse_useless(wanted);
    open(desk, &wanted.file, page.words())?;
    let screen = match wanted.chart {
        Chart::Spectrum => Screen::Spectrum,
        Chart::Journey | Chart::JourneyCurve => Screen::Journey,
        Chart::Curve => Screen::Ratings,
        Chart::Cash | Chart::Waterfall | Chart::Fan | Chart::Tornado => Screen::Case,
        Chart::Gantt => Screen::Plan,
    };
    let mut focus = focus(&desk.workbook()?, screen, &wanted.focused)?;
    look(&desk.workbook()?, wanted, &mut focus)?;
    let (theme, brand) = match wanted.theme.to_str() {
        Some("light") => (desk::charts::Theme::Light, None),
        Some("dark") => (desk::charts::Theme::Dark, None),
        _ => (desk::charts::Theme::Light, Some(wanted.theme.clone())),
    };
    let chart = match wanted.chart {
        Chart::Spectrum => desk::Chart::Spectrum,
        Chart::Journey => desk::Chart::Journey,
        Chart::JourneyCurve => desk::Chart::JourneyCurve,
        Chart::Curve => desk::Chart::Curve,
        Chart::Cash => desk::Chart::Cash,
        Chart::Waterfall => desk::Chart::Waterfall,
        Chart::Fan => desk::Chart::Fan,
        Chart::Tornado => desk::Chart::Tornado,
        Chart::Gantt => desk::Chart::Gantt,
    };
    let (warnings, paths) = place(&wanted.out.out, Replace::if_asked(wanted.out.force), |path| {
        if let (Format::Scene, Some(_), Some(_)) = (wanted.format, wanted.width, wanted.height) {
            let (width, height) = (wanted.width, wanted.height);
            let unnamed = focus.sight().look(&desk.workbook()?).anonymous;
            let scene = desk.scene(DrawScene { chart, focus, width, height, theme, brand, page: 0 })?;
            // Its handles hold ids, which people read and which may be names.
            let scene = if unnamed { scene.without_handles() } else { scene };
            write_json(&scene, path)?;
            return Ok((Vec::new(), vec![path.to_owned()]));
        }
        let exported = desk.export(desk::Export {
            format: match wanted.format {
                Format::Svg => desk::Format::Svg,
                Format::Png => desk::Format::Png,
                Format::Pptx => desk::Format::Pptx,
                Format::Pdf => desk::Format::Pdf,
                Format::Json => desk::Format::Json,
                Format::Scene => desk::Format::Scene,
                Format::Csv => desk::Format::Csv,
                Format::Xlsx => desk::Format::Xlsx,
                Format::Mermaid => desk::Format::Mermaid,
            },
            chart: Some(chart),
            focus,
            path: path.to_owned(),
            theme: Some(theme),
            scale: wanted.scale,
            brand,
            transparent: wanted.transparent.then_some(true),
        })?;
        Ok((exported.warnings, exported.paths.iter().map(PathBuf::from).collect()))
    })?;
    for warning in &warnings {
        tell(warning, page.words());
    }
    written(page, &paths)
}

/// How the spectrum is looked at: as a view says, except where other options say otherwise.
fn look(workbook: &Workbook, wanted: &arguments::Export, focus: &mut Focus) -> Result<(), Problem> {
    if let Some(view) = wanted.view.as_deref() {
        let known = workbook.views.iter().map(|view| (view.id.as_str(), view.name.as_str()));
        focus.view = Some(find(view, known, "view").map(ViewId::from)?);
    }
    if wanted.anonymous || wanted.sized || wanted.range.is_some() {
        let mut look = focus.sight().look(workbook);
        look.anonymous |= wanted.anonymous;
        look.sized |= wanted.sized;
        (look.low, look.high) = wanted.range.unwrap_or((look.low, look.high));
        focus.look = Some(look);
    }
    Ok(())
}

/// An option that would do nothing is a misunderstanding, and ends the program as wrong usage does.
fn refuse_useless(wanted: &arguments::Export) {
    let useless = if wanted.width.is_some() && wanted.format != Format::Scene {
        Some(
            "--width and --height are for --format scene; a picture has the size of the slide, times --scale",
        )
    } else if wanted.scale.is_some() && wanted.format != Format::Png {
        Some("--scale is for --format png")
    } else if wanted.transparent && !matches!(wanted.format, Format::Svg | Format::Png) {
        Some("--transparent is for --format svg and png")
    } else if wanted.chart != Chart::Spectrum
        && (wanted.view.is_some() || wanted.anonymous || wanted.sized || wanted.range.is_some())
    {
        Some("--view, --anonymous, --sized and --range are for --chart spectrum")
    } else {
        None
    };
    if let Some(reason) = useless {
        arguments::Arguments::command().error(clap::error::ErrorKind::ArgumentConflict, reason).exit();
    }
}

fn write_json(value: &impl serde::Serialize, path: &Path) -> Result<(), Failure> {
    let failed = |reason: String| {
        let path = path.display().to_string();
        Failure::error(Message::new("error-cli-place").with("path", path).with("reason", reason))
    };
    let json = serde_json::to_vec_pretty(value).map_err(|error| failed(error.to_string()))?;
    std::fs::write(path, json).map_err(|error| failed(error.to_string()))
}
