//! What leaves the workbook: pictures, slides, and all of it as JSON.

use crate::arguments::{CopyChart, Export, SuggestPath, WrittenTo};
use crate::drawing::{Source, brand, styled, title};
use crate::places::free_path;
use crate::{Desk, Failure, Focus, Screen};
use charts::{Deck, Scene, Style};
use domain::{MapId, Message, Workbook};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A chart that can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Chart {
    /// The customer–client spectrum.
    Spectrum,
    /// A journey map with its ratings in figures.
    Journey,
    /// The same with its ratings as curves.
    JourneyCurve,
    /// The ratings of a map along its stages, now and as they shall be.
    Curve,
    /// The cash of the scenarios against staying, month by month.
    Cash,
    /// From what a month leaves today to what it leaves at the end of the plan.
    Waterfall,
    /// Where the cash of a scenario may lie.
    Fan,
    /// What each figure does to what a scenario is worth.
    Tornado,
    /// The plan over its quarters: plays, what needs what, the path and capacity.
    Gantt,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A vector picture.
    Svg,
    /// A picture of pixels.
    Png,
    /// Slides whose shapes and words can be edited.
    Pptx,
    /// Pages to print or to mail, their words selectable.
    Pdf,
    /// The whole workbook, losing nothing but the history of undo.
    Json,
    /// The scene of a chart, for other programs.
    Scene,
    /// A map as a table of text.
    Csv,
    /// All maps and their ratings as a spreadsheet; with a chart of the case, that case with its formulas.
    Xlsx,
    /// A map as a Mermaid journey.
    Mermaid,
}

impl Format {
    /// The ending of a file of that kind.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pptx => "pptx",
            Self::Pdf => "pdf",
            Self::Json | Self::Scene => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Mermaid => "mmd",
        }
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Exported {
    /// The files, in their order; a long map becomes several pictures.
    pub paths: Vec<String>,
    /// What to be told of them, such as signs that no font has.
    pub warnings: Vec<Message>,
}

/// A chart as the clipboard takes pictures.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Picture {
    /// A PNG, byte by byte.
    pub png: Vec<u8>,
    /// What to be told of it, such as signs that no font has.
    pub warnings: Vec<Message>,
}

impl Desk {
    /// Writes a chart or the whole workbook into a file.
    ///
    /// # Errors
    /// When nothing is open or the file cannot be written; a file that was there stays as it was.
    pub fn export(&self, arguments: Export) -> Result<Exported, Failure> {
        let workbook = self.workbook()?;
        arguments.focus.sight().check()?;
        let brand = brand(arguments.brand.as_deref())?;
        let style = Style::new(arguments.theme.unwrap_or(charts::Theme::Light), self.language());
        self.write(&workbook, &styled(style, &brand), brand.font, &arguments)
    }

    /// One slide of a chart as a picture for the clipboard, light whatever the screen is.
    ///
    /// # Errors
    /// When nothing is open or the picture cannot be drawn.
    pub fn copy_picture(&self, arguments: CopyChart) -> Result<Picture, Failure> {
        let (scene, _) = self.copied(&arguments)?;
        let picture = exports::png(&scene, arguments.scale)?;
        let warnings = picture.warnings();
        Ok(Picture { png: picture.bytes, warnings })
    }

    /// The same as an SVG, which programs that draw take as text.
    ///
    /// # Errors
    /// When nothing is open.
    pub fn copy_svg(&self, arguments: CopyChart) -> Result<String, Failure> {
        let (scene, font) = self.copied(&arguments)?;
        Ok(exports::svg_in(&scene, font.as_deref()))
    }

    /// What is copied, and the font of its brand.
    fn copied(&self, arguments: &CopyChart) -> Result<(Scene, Option<String>), Failure> {
        let workbook = self.workbook()?;
        arguments.focus.sight().check()?;
        let brand = brand(arguments.brand.as_deref())?;
        let style = styled(Style::new(charts::Theme::Light, self.language()), &brand);
        let source = Source::of(&workbook, arguments.chart, &arguments.focus);
        let mut scene = self.slide(&source, &style, arguments.page)?;
        if arguments.transparent {
            scene.background = None;
        }
        Ok((scene, brand.font))
    }

    /// A file name that is free, to begin a dialog with.
    ///
    /// # Errors
    /// When nothing is open.
    pub fn suggest_path(&self, arguments: SuggestPath) -> Result<WrittenTo, Failure> {
        let workbook = self.workbook()?;
        let focus = arguments.focus.unwrap_or_else(|| Focus::on(Screen::Spectrum));
        let title = arguments
            .chart
            .map_or_else(|| workbook.about.title.clone(), |chart| title(&workbook, chart, &focus));
        let words = self.words();
        let (name, extension) = match (arguments.format, arguments.chart) {
            (None, _) => (title, "clientline"),
            (Some(Format::Json), _) | (Some(_), None) => {
                (title, arguments.format.map_or("json", Format::extension))
            }
            (Some(format), Some(Chart::Spectrum)) => {
                (format!("{title} {}", words.word("desk-file-spectrum")), format.extension())
            }
            (Some(format), Some(Chart::Journey | Chart::JourneyCurve)) => {
                (format!("{title} {}", words.word("desk-file-journey")), format.extension())
            }
            (Some(format), Some(Chart::Curve)) => {
                (format!("{title} {}", words.word("desk-file-curve")), format.extension())
            }
            (Some(format), Some(Chart::Cash | Chart::Waterfall | Chart::Fan | Chart::Tornado)) => {
                (format!("{title} {}", words.word("desk-file-case")), format.extension())
            }
            (Some(format), Some(Chart::Gantt)) => {
                (format!("{title} {}", words.word("desk-file-plan")), format.extension())
            }
        };
        Ok(WrittenTo { path: free_path(&self.places.documents, &name, extension) })
    }
}

impl Desk {
    /// Writes a workbook, or a chart of it, into a file.
    fn write(
        &self,
        workbook: &Workbook,
        style: &Style,
        font: Option<String>,
        wanted: &Export,
    ) -> Result<Exported, Failure> {
        let mut warnings = Vec::new();
        let chart = wanted.chart.unwrap_or(Chart::Spectrum);
        let slides = || self.slides(&Source::of(workbook, chart, &wanted.focus), style);
        let deck = || -> Result<Deck, Failure> {
            Ok(Deck {
                title: title(workbook, chart, &wanted.focus),
                language: style.words.language(),
                slides: slides()?,
                font: font.clone(),
            })
        };
        let scenes = || -> Result<Vec<Scene>, Failure> {
            let drawn =
                slides()?.into_iter().map(|slide| slide.composed()).map(|scene| match wanted.transparent {
                    Some(true) => Scene { background: None, ..scene },
                    Some(false) | None => scene,
                });
            Ok(drawn.collect())
        };
        let files: Vec<Vec<u8>> = match wanted.format {
            Format::Csv => vec![exports::csv(workbook, map(workbook, &wanted.focus)?, style.words)?],
            Format::Xlsx => match chart {
                Chart::Cash | Chart::Waterfall | Chart::Fan | Chart::Tornado => {
                    let risk = self.uncertainty(workbook, &wanted.focus)?;
                    vec![exports::case_xlsx(workbook, Some(&risk), style.words)?]
                }
                // A plan may be there before its money is.
                Chart::Gantt => {
                    let risk = self.uncertainty(workbook, &wanted.focus).ok();
                    vec![exports::case_xlsx(workbook, risk.as_deref(), style.words)?]
                }
                Chart::Spectrum | Chart::Journey | Chart::JourneyCurve | Chart::Curve => {
                    vec![exports::xlsx(workbook, style.words)?]
                }
            },
            Format::Mermaid => {
                vec![exports::mermaid(workbook, map(workbook, &wanted.focus)?).into_bytes()]
            }
            Format::Json => vec![storage::json::write(workbook)?.into_bytes()],
            Format::Pptx => vec![exports::pptx(&deck()?)?],
            Format::Pdf => {
                let pages = exports::pdf(&deck()?)?;
                warnings.extend(pages.warnings());
                vec![pages.bytes]
            }
            Format::Svg => scenes()?
                .into_iter()
                .map(|scene| exports::svg_in(&scene, font.as_deref()).into_bytes())
                .collect(),
            Format::Scene => scenes()?
                .into_iter()
                .map(|scene| {
                    serde_json::to_vec_pretty(&scene).map_err(|error| {
                        Failure::error(Message::new("error-answer").with("reason", error.to_string()))
                    })
                })
                .collect::<Result<_, _>>()?,
            Format::Png => scenes()?
                .into_iter()
                .map(|scene| {
                    let picture = exports::png(&scene, wanted.scale.unwrap_or(1.0))?;
                    warnings.extend(picture.warnings());
                    Ok(picture.bytes)
                })
                .collect::<Result<_, Failure>>()?,
        };
        let mut paths = Vec::with_capacity(files.len());
        for (number, bytes) in files.iter().enumerate() {
            let path = numbered(&wanted.path, number);
            exports::save(&path, bytes)?;
            paths.push(path.display().to_string());
        }
        Ok(Exported { paths, warnings })
    }
}

/// The map that is shown, or the first.
fn map<'a>(workbook: &'a Workbook, focus: &Focus) -> Result<&'a MapId, Failure> {
    let shown = workbook.maps.iter().find(|map| Some(&map.id) == focus.map.as_ref());
    let map = shown.or_else(|| workbook.maps.first());
    map.map(|map| &map.id).ok_or_else(|| Failure::refusal(Message::new("desk-no-map")))
}

/// The path of the first picture as given, of the others with a number: `map.png`, `map 2.png`.
fn numbered(path: &Path, number: usize) -> PathBuf {
    if number == 0 {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem} {}.{extension}", number + 1))
}
