//! `clientline export`

use super::{focus, open, written};
use crate::arguments::{self, Chart, Format, Theme};
use crate::output::{Page, Replace, place};
use crate::problem::{Problem, tell};
use clap::CommandFactory;
use desk::domain::Message;
use desk::{Desk, DrawScene, Failure, Screen};
use std::path::{Path, PathBuf};

/// Writes a chart or the whole workbook.
pub(crate) fn export(desk: &Desk, wanted: &arguments::Export, page: &mut Page<'_>) -> Result<(), Problem> {
    refuse_useless(wanted);
    open(desk, &wanted.file, page.words())?;
    let screen = match wanted.chart {
        Chart::Spectrum => Screen::Spectrum,
        Chart::Journey | Chart::JourneyCurve => Screen::Journey,
        Chart::Curve => Screen::Ratings,
    };
    let focus = focus(&desk.workbook()?, screen, &wanted.focused)?;
    let theme = match wanted.theme {
        Theme::Light => desk::charts::Theme::Light,
        Theme::Dark => desk::charts::Theme::Dark,
    };
    let chart = match wanted.chart {
        Chart::Spectrum => desk::Chart::Spectrum,
        Chart::Journey => desk::Chart::Journey,
        Chart::JourneyCurve => desk::Chart::JourneyCurve,
        Chart::Curve => desk::Chart::Curve,
    };
    let (warnings, paths) = place(&wanted.out.out, Replace::if_asked(wanted.out.force), |path| {
        if let (Format::Scene, Some(_), Some(_)) = (wanted.format, wanted.width, wanted.height) {
            let (width, height) = (wanted.width, wanted.height);
            let scene = desk.scene(DrawScene { chart, focus, width, height, theme, preview: None })?;
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
        })?;
        Ok((exported.warnings, exported.paths.iter().map(PathBuf::from).collect()))
    })?;
    for warning in &warnings {
        tell(warning, page.words());
    }
    written(page, &paths)
}

/// An option that would do nothing is a misunderstanding, and ends the program as wrong usage does.
fn refuse_useless(wanted: &arguments::Export) {
    let useless = if wanted.width.is_some() && wanted.format != Format::Scene {
        Some(
            "--width and --height are for --format scene; a picture has the size of the slide, times --scale",
        )
    } else if wanted.scale.is_some() && wanted.format != Format::Png {
        Some("--scale is for --format png")
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
