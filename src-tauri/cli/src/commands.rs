//! What each command does.

use crate::arguments;
use crate::output::{Page, Replace, place};
use crate::problem::{Problem, tell};
use clap::CommandFactory;
use desk::domain::{Language, MapId, Message, OfferingId, OfferingKind, Workbook};
use desk::imports::{OfferKind, Options};
use desk::{
    AskView, Changed, Desk, Destination, Failure, Focus, NewWorkbook, Nothing, OpenFile, PreviewImport,
    Screen,
};
use std::path::{Path, PathBuf};

mod export;
mod plan;

pub(crate) use export::export;
pub(crate) use plan::plan;

/// `clientline sample`
pub(crate) fn sample(desk: &Desk, wanted: &arguments::Sample, page: &mut Page<'_>) -> Result<(), Problem> {
    let (Some(name), Some(out)) = (&wanted.name, &wanted.out) else {
        for sample in desk.welcome(Nothing {})?.samples {
            page.line(&format!("{}  {}  {}", sample.name, sample.language.as_str(), sample.title))?;
        }
        return Ok(());
    };
    place(out, Replace::if_asked(wanted.force), |path| {
        desk.sample_into(name, path)?;
        Ok(((), vec![path.to_owned()]))
    })?;
    written(page, std::slice::from_ref(out))
}

/// `clientline new`
pub(crate) fn new(
    desk: &Desk,
    wanted: &arguments::New,
    language: Language,
    page: &mut Page<'_>,
) -> Result<(), Problem> {
    let out = &wanted.out.out;
    let title = match &wanted.title {
        Some(title) => title.clone(),
        None => out.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
    };
    place(out, Replace::if_asked(wanted.out.force), |path| {
        desk.new_workbook(NewWorkbook {
            title,
            template: wanted.template,
            language: Some(language),
            path: Some(path.to_owned()),
            focus: Focus::on(Screen::Journey),
        })?;
        desk.close(Nothing {})?;
        Ok(((), vec![path.to_owned()]))
    })?;
    written(page, std::slice::from_ref(out))
}

/// `clientline check`
pub(crate) fn check(desk: &Desk, wanted: &arguments::Check, page: &mut Page<'_>) -> Result<(), Problem> {
    let mut all_sound = true;
    for file in &wanted.files {
        match open(desk, file, page.words()) {
            Ok(()) => findings(desk, file, page)?,
            Err(Problem::Failure(failure)) => {
                all_sound = false;
                tell(&failure.message, page.words());
            }
            Err(other) => return Err(other),
        }
    }
    if all_sound { Ok(()) } else { Err(Problem::Said) }
}

fn findings(desk: &Desk, file: &Path, page: &mut Page<'_>) -> Result<(), Problem> {
    let workbook = desk.workbook()?;
    let ours = workbook.offerings.iter().filter(|offering| offering.kind == OfferingKind::Ours).count();
    page.say(
        &Message::new("cli-sound")
            .with("path", file.display().to_string())
            .with("title", workbook.about.title.as_str())
            .with("maps", workbook.maps.len())
            .with("offerings", ours)
            .with("respondents", workbook.respondents.len()),
    )?;
    for screen in crate::show::SCREENS {
        let headline = crate::show::headline(&view(desk, Focus::on(screen))?.view).clone();
        let finding = page.words().say(&headline.title);
        page.indented(1, &finding)?;
    }
    Ok(())
}

/// `clientline import`
pub(crate) fn import(desk: &Desk, wanted: &arguments::Import, page: &mut Page<'_>) -> Result<(), Problem> {
    let choose = |options: Options, (kind, value): &(OfferKind, String)| options.with(*kind, value.as_str());
    let options = wanted.choose.iter().fold(Options::default(), choose);
    let Some(out) = wanted.out.as_ref().filter(|_| !wanted.preview) else {
        return preview(desk, wanted, options, page);
    };
    let (report, _) = place(out, Replace::if_asked(wanted.force), |path| {
        Ok((desk.import_into(&wanted.file, path, &options)?, vec![path.to_owned()]))
    })
    .map_err(|problem| problem.within(&wanted.file))?;
    for message in &report {
        page.say(message)?;
    }
    written(page, std::slice::from_ref(out))
}

/// Says what would become of a file: the maps, what becomes what, what is said of it, and what may be chosen.
fn preview(
    desk: &Desk,
    wanted: &arguments::Import,
    options: Options,
    page: &mut Page<'_>,
) -> Result<(), Problem> {
    let preview = desk
        .preview_import(PreviewImport { path: wanted.file.clone(), into: Destination::New, options })
        .map_err(|failure| Problem::from(failure).within(&wanted.file))?;
    for placement in &preview.placements {
        let (from, to) = (page.words().say(&placement.from), page.words().say(&placement.to));
        page.line(&format!("{from} → {to}"))?;
    }
    for remark in &preview.remarks {
        page.say(&remark.message)?;
    }
    for offer in &preview.offers {
        page.say(&offer.question)?;
        for option in &offer.options {
            let mark = if offer.chosen.contains(&option.value) { "*" } else { " " };
            let label = page.words().say(&option.label);
            page.indented(1, &format!("{mark} {}={}  {label}", offer.kind.as_str(), option.value))?;
        }
    }
    Ok(())
}

/// `clientline completions`
pub(crate) fn completions(wanted: &arguments::Completions, page: &mut Page<'_>) -> Result<(), Problem> {
    let mut script = Vec::new();
    let mut command = arguments::Arguments::command();
    clap_complete::generate(wanted.shell, &mut command, "clientline", &mut script);
    Ok(page.raw(&script)?)
}

/// Opens a workbook. What is to be told of it, such as that it can only be read, goes to standard error, so that it
/// is in nobody's way.
pub(crate) fn open(desk: &Desk, file: &Path, words: &desk::Words) -> Result<(), Problem> {
    let opened = desk.open(OpenFile { path: file.to_owned(), focus: Focus::on(Screen::Journey) })?;
    for notice in opened.read_only.iter().chain(&opened.changed.notices) {
        tell(notice, words);
    }
    Ok(())
}

pub(crate) fn view(desk: &Desk, focus: Focus) -> Result<Changed, Failure> {
    desk.view(AskView { focus })
}

/// What a screen shows, with the map and the offering that were asked for by id or by name.
pub(crate) fn focus(
    workbook: &Workbook,
    screen: Screen,
    focused: &arguments::Focused,
) -> Result<Focus, Problem> {
    let map = focused.map.as_deref().map(|wanted| {
        let known = workbook.maps.iter().map(|map| (map.id.as_str(), map.name.as_str()));
        find(wanted, known, "map").map(MapId::from)
    });
    let offering = focused.offering.as_deref().map(|wanted| {
        let known = workbook.offerings.iter().map(|offering| (offering.id.as_str(), offering.name.as_str()));
        find(wanted, known, "offering").map(OfferingId::from)
    });
    Ok(Focus { map: map.transpose()?, offering: offering.transpose()?, ..Focus::on(screen) })
}

/// The id of a thing: by its id, its name, or its name in other letters, in this order.
fn find<'a>(
    wanted: &str,
    known: impl Iterator<Item = (&'a str, &'a str)> + Clone,
    kind: &str,
) -> Result<&'a str, Problem> {
    let lower = wanted.to_lowercase();
    let found = known
        .clone()
        .find(|(id, _)| *id == wanted)
        .or_else(|| known.clone().find(|(_, name)| *name == wanted))
        .or_else(|| known.clone().find(|(_, name)| name.to_lowercase() == lower));
    found.map(|(id, _)| id).ok_or_else(|| {
        let names: Vec<&str> = known.map(|(_, name)| name).collect();
        let message = if names.is_empty() { "error-cli-none-of-kind" } else { "error-cli-not-found" };
        Problem::refusal(
            Message::new(message)
                .with("kind", Message::new(format!("kind-{kind}")))
                .with("name", wanted)
                .with("known", names.join(" · ")),
        )
    })
}

/// Says where things went.
pub(crate) fn written(page: &mut Page<'_>, paths: &[PathBuf]) -> Result<(), Problem> {
    for path in paths {
        page.say(&Message::new("cli-written").with("path", path.display().to_string()))?;
    }
    Ok(())
}
