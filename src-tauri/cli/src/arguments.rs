//! What can be typed, and the help that teaches it.

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use desk::domain::Language;
use desk::domain::methods::Template;
use desk::imports::OfferKind;
use std::path::PathBuf;

/// See where an offering stands between customer and client, and plan the way to where it should stand.
///
/// A workbook is one file, `*.clientline`. It answers four questions: how buyers interact with you today (the
/// journey map), how well that works (ratings), towards which end you should move (the spectrum), and how to get
/// there (the plan). The window and this program do the same; this one is for scripts.
#[derive(Debug, Parser)]
#[command(name = "clientline", version, arg_required_else_help = true, after_help = FIRST_STEPS)]
pub(crate) struct Arguments {
    /// Language of messages, and of new contents: en or zh-CN. Otherwise the system's: LANGUAGE, LC_ALL, LC_MESSAGES or LANG.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) language: Option<Language>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

const FIRST_STEPS: &str = "\
First steps:
  clientline sample --list                                   what finished workbooks there are
  clientline sample northwind --out northwind.clientline     get one
  clientline show northwind.clientline                       read everything it says
  clientline export northwind.clientline --format pptx --out spectrum.pptx
                                                             take the spectrum to a meeting

Exit codes: 0 done; 1 refused or broken, the reason is on standard error; 2 wrong usage.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Sample(Sample),
    New(New),
    Check(Check),
    Show(Show),
    Plan(Plan),
    Export(Export),
    Import(Import),
    Completions(Completions),
}

/// Where a new file goes.
#[derive(Debug, Args)]
pub(crate) struct Out {
    /// The file to write.
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) out: PathBuf,

    /// Replace the file if it is there already.
    #[arg(long)]
    pub(crate) force: bool,
}

/// Write a finished sample workbook to a file.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  clientline sample --list
  clientline sample northwind --out northwind.clientline")]
pub(crate) struct Sample {
    /// Its name, as --list tells it.
    #[arg(required_unless_present = "list")]
    pub(crate) name: Option<String>,

    /// List the samples instead: name, language, title.
    #[arg(long, conflicts_with_all = ["name", "out", "force"])]
    pub(crate) list: bool,

    /// The file to write.
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath, required_unless_present = "list")]
    pub(crate) out: Option<PathBuf>,

    /// Replace the file if it is there already.
    #[arg(long)]
    pub(crate) force: bool,
}

/// Make a new workbook, with the default rubric, benchmarks and plays.
#[derive(Debug, Args)]
#[command(after_help = "\
Templates:
  blank         no map yet
  subscription  a map for a software subscription, from the first visit to renewal
  enterprise    a map for an enterprise licence: tender, roll-out, renewal
  agency        a map for an agency or a practice, from introduction to retainer

Examples:
  clientline new --out acme.clientline --title \"Acme Cloud\" --template subscription
  clientline new --out yuanshan.clientline --title 远山咨询 --template agency --language zh-CN")]
pub(crate) struct New {
    #[command(flatten)]
    pub(crate) out: Out,

    /// Its title; the file's name without its ending unless said.
    #[arg(long)]
    pub(crate) title: Option<String>,

    /// What it begins with.
    #[arg(long, default_value = "blank", value_parser = template())]
    pub(crate) template: Template,
}

/// Open workbooks, verify every table and rule, and say what deserves attention.
#[derive(Debug, Args)]
#[command(
    long_about = "Open workbooks, verify every table and rule, and say what deserves attention: for each file \
one line that it is sound, then what it finds on each of the four questions. A file that is no workbook, is damaged or \
was made by a newer version is named with the reason; the exit code is then 1. Nothing is changed.",
    after_help = "\
Examples:
  clientline check acme.clientline
  clientline check *.clientline && echo all sound"
)]
pub(crate) struct Check {
    /// The workbooks.
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<PathBuf>,
}

/// Which map and which offering to speak of.
#[derive(Debug, Args)]
pub(crate) struct Focused {
    /// The map, by its id or name; the first one unless said.
    #[arg(long, value_name = "ID|NAME")]
    pub(crate) map: Option<String>,

    /// The offering, by its id or name; our first unless said.
    #[arg(long, value_name = "ID|NAME")]
    pub(crate) offering: Option<String>,
}

/// Show every derived figure of a workbook, named as in the method.
#[derive(Debug, Args)]
#[command(
    long_about = "Show every derived figure of a workbook, named as in the method: completeness and assurance of the \
map, medians, quartiles and agreement of ratings, weak spots and their severity, positions with their intervals, the gap \
to the target and the plan. The same figures as on the four screens.",
    after_help = "\
Examples:
  clientline show acme.clientline
  clientline show acme.clientline --map \"Mid-size retailers\"
  clientline show acme.clientline --json | jq '.spectrum.offerings[] | {name: .offering.name, position}'

With --json: { title, language, progress, headlines, journey, ratings, spectrum, plan }. Positions run from 0, the
customer end, to 100, the client end; shares from 0 to 1. A message is { id, args }; headlines has them in words."
)]
pub(crate) struct Show {
    /// The workbook.
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,

    /// Print JSON instead of text.
    #[arg(long)]
    pub(crate) json: bool,

    #[command(flatten)]
    pub(crate) focused: Focused,
}

/// Make a transition plan and say why each play is in or out.
#[derive(Debug, Args)]
#[command(
    long_about = "Make a transition plan from the play library: plays that close the gap to the target and serve the \
weak spots, within the capacity of each role and period, prerequisites first. Prints the plays by period with why each \
is in, then what was left out and why, and what is proven of the plan. The workbook stays as it is unless --adopt is \
given.",
    after_help = "\
Examples:
  clientline plan acme.clientline
  clientline plan acme.clientline --adopt
  clientline plan acme.clientline --json | jq '.reading.plays[].play.name'"
)]
pub(crate) struct Plan {
    /// The workbook.
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,

    /// Print JSON instead of text.
    #[arg(long)]
    pub(crate) json: bool,

    /// Write the plan into the workbook, as one step that can be undone.
    #[arg(long)]
    pub(crate) adopt: bool,
}

/// Write a chart as picture, slide, page or data, or the whole workbook as JSON.
#[derive(Debug, Args)]
#[command(
    long_about = "Write a chart as picture, slide, page or data, or the whole workbook as JSON. A slide's shapes and words \
can be edited in any office program, a PDF's words selected. A long journey map becomes several slides or pages, or several \
pictures numbered `map 2.svg`, `map 3.svg`. A file appears whole or not at all.",
    after_help = "\
Examples:
  clientline export acme.clientline --format pptx --out spectrum.pptx
  clientline export acme.clientline --format pdf --chart journey --out journey.pdf
  clientline export acme.clientline --format png --chart journey --scale 2 --out journey.png
  clientline export acme.clientline --format svg --theme dark --out spectrum.svg
  clientline export acme.clientline --format scene --width 960 --height 540 --out spectrum.json
  clientline export acme.clientline --format pptx --view \"For the board\" --out board.pptx
  clientline export acme.clientline --format png --range 40..80 --anonymous --out middle.png
  clientline export acme.clientline --format svg --theme our-colours.json --transparent --out spectrum.svg
  clientline export acme.clientline --format xlsx --out acme.xlsx
  clientline export acme.clientline --format mermaid --map \"Mid-size retailers\" --out journey.mmd
  clientline export acme.clientline --format json --out acme.json

A theme file names colours as assets/tokens.css does, and a font family that SVG and slides ask for; words are measured
with the fonts of this program, so keep to one of similar width:
  { \"colors\": { \"accent\": \"#2f4b7c\", \"customer\": \"#15788c\" }, \"font\": \"Georgia\" }"
)]
pub(crate) struct Export {
    /// The workbook.
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,

    /// The kind of file: csv and mermaid are one map, xlsx all maps with their ratings; scene is a chart as data, for
    /// other programs; json the whole workbook.
    #[arg(long, value_enum)]
    pub(crate) format: Format,

    /// Which chart.
    #[arg(long, value_enum, default_value_t = Chart::Spectrum)]
    pub(crate) chart: Chart,

    #[command(flatten)]
    pub(crate) focused: Focused,

    /// A named view of the spectrum, by its id or name: what it shows and how it is drawn.
    #[arg(long, value_name = "ID|NAME")]
    pub(crate) view: Option<String>,

    /// Competitors of the spectrum as letters, the same ones everywhere; no file says a name.
    #[arg(long)]
    pub(crate) anonymous: bool,

    /// Marks of the spectrum as large as the revenue of what they stand for.
    #[arg(long)]
    pub(crate) sized: bool,

    /// The part of the spectrum to show, such as 40..80: at least 10 wide.
    #[arg(long, value_name = "FROM..TO", value_parser = range)]
    pub(crate) range: Option<(f64, f64)>,

    /// light (ink on paper), dark, or a JSON file with colours and a font of your own for the light one.
    #[arg(long, value_name = "light|dark|FILE", default_value = "light", value_hint = ValueHint::FilePath)]
    pub(crate) theme: PathBuf,

    /// Let a picture (svg, png) show what it is put on.
    #[arg(long)]
    pub(crate) transparent: bool,

    /// Pixels of a PNG for each pixel of the slide's 1920 × 1080, 0.1 to 8.
    #[arg(long, value_name = "NUMBER", value_parser = scale)]
    pub(crate) scale: Option<f64>,

    /// Width in pixels, for a scene: the chart alone, without the slide's title.
    #[arg(long, value_name = "PIXELS", requires = "height", value_parser = length)]
    pub(crate) width: Option<f64>,

    /// Height in pixels, for a scene.
    #[arg(long, value_name = "PIXELS", requires = "width", value_parser = length)]
    pub(crate) height: Option<f64>,

    #[command(flatten)]
    pub(crate) out: Out,
}

/// Read a file of another program into a new workbook.
#[derive(Debug, Args)]
#[command(
    long_about = "Read a file of another program into a new workbook: a Mermaid journey diagram, a Markdown document \
with such diagrams, a table (CSV, XLSX) whose stages are columns or rows, a journey in Open Journey Format, or the JSON of a \
workbook. Prints a report: what could not be placed, then how the rest was read, each with its place. With --preview it \
says what would become what, and what may be chosen otherwise, and writes nothing.",
    after_help = "\
What becomes of a Mermaid journey:
  section   the phase that its name speaks of; the name itself stays in a lane
  task      a stage
  score     a rating of satisfaction by one respondent, if the scores run from 1 to 5
  actors    the buyer becomes segment and respondent; the others whom the buyer deals with

Examples:
  clientline import journey.mmd --out journey.clientline
  clientline import handbook.md --out handbook.clientline --language zh-CN
  clientline import touchpoints.xlsx --preview
  clientline import touchpoints.xlsx --choose sheets=Retail --choose scale=0..10 --out retail.clientline
  clientline import acme.json --out acme.clientline"
)]
pub(crate) struct Import {
    /// The file to read.
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,

    /// Say what would become what and what may be chosen, and write nothing.
    #[arg(long, conflicts_with_all = ["out", "force"])]
    pub(crate) preview: bool,

    /// A choice among those that --preview lists, such as scale=0..10 or stages=rows; may be given several times.
    #[arg(long, value_name = "KIND=VALUE", value_parser = choice)]
    pub(crate) choose: Vec<(OfferKind, String)>,

    /// The file to write.
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath, required_unless_present = "preview")]
    pub(crate) out: Option<PathBuf>,

    /// Replace the file if it is there already.
    #[arg(long)]
    pub(crate) force: bool,
}

/// Print a script that completes commands and options in a shell.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  clientline completions bash > ~/.local/share/bash-completion/completions/clientline
  clientline completions zsh > ~/.zfunc/_clientline
  clientline completions fish > ~/.config/fish/completions/clientline.fish")]
pub(crate) struct Completions {
    /// The shell.
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Svg,
    Png,
    Pptx,
    Pdf,
    Json,
    Scene,
    Csv,
    Xlsx,
    Mermaid,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Chart {
    Spectrum,
    Journey,
    JourneyCurve,
    Curve,
    Cash,
    Waterfall,
    Fan,
    Tornado,
    Gantt,
}

fn language(text: &str) -> Result<Language, String> {
    match text.to_ascii_lowercase().replace('_', "-").as_str() {
        "en" => Ok(Language::English),
        "zh" | "zh-cn" | "zh-hans" => Ok(Language::Chinese),
        _ => Err("choose en or zh-CN".to_owned()),
    }
}

fn choice(text: &str) -> Result<(OfferKind, String), String> {
    let kinds = || OfferKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ");
    let (kind, value) = text.split_once('=').ok_or_else(|| "write KIND=VALUE".to_owned())?;
    let kind = OfferKind::ALL.iter().copied().find(|known| known.as_str() == kind);
    Ok((kind.ok_or_else(|| format!("the kinds are {}", kinds()))?, value.to_owned()))
}

fn template() -> impl clap::builder::TypedValueParser<Value = Template> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Template::ALL.iter().map(|template| template.as_str())).map(|word| {
        // The parser lets only these words through.
        Template::ALL.iter().copied().find(|template| template.as_str() == word).unwrap_or(Template::Blank)
    })
}

fn scale(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|scale| (0.1..=8.0).contains(scale))
        .ok_or_else(|| "a number from 0.1 to 8".to_owned())
}

fn range(text: &str) -> Result<(f64, f64), String> {
    let ends = text.split_once("..").and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
    ends.ok_or_else(|| "two positions from 0 to 100, such as 40..80".to_owned())
}

fn length(text: &str) -> Result<f64, String> {
    let length = text.parse().ok().filter(|length| (100.0..=10_000.0).contains(length));
    length.ok_or_else(|| "a number of pixels from 100 to 10000".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn languages_are_understood_as_people_write_them() {
        for text in ["zh", "zh-CN", "zh_CN", "ZH-cn", "zh-Hans"] {
            assert_eq!(language(text), Ok(Language::Chinese), "{text}");
        }
        assert_eq!(language("EN"), Ok(Language::English));
        assert!(language("fr").is_err());
    }
}
