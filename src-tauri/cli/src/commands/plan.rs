//! `clientline plan`

use super::{open, view};
use crate::arguments;
use crate::output::Page;
use crate::problem::Problem;
use crate::show;
use desk::domain::{Edit, Message, PlayId};
use desk::{Desk, DoEdit, Focus, Nothing, Proposal, Screen};

/// Makes a plan, and adopts it if asked to.
pub(crate) fn plan(desk: &Desk, wanted: &arguments::Plan, page: &mut Page<'_>) -> Result<(), Problem> {
    open(desk, &wanted.file, page.words())?;
    let before = view(desk, Focus::on(Screen::Plan))?;
    let proposal = desk.generate_plan(Nothing {})?;
    if wanted.adopt {
        let edit = Edit::AdoptPlan { plays: proposal.plays.clone() };
        desk.edit(DoEdit { edit, focus: Focus::on(Screen::Plan), scene: None })?;
    }
    if wanted.json {
        return page.json(&proposal);
    }
    page.line(&before.title)?;
    show::plan::plays(&proposal.reading, page)?;
    page.say(&proposal.proven)?;
    changes(&proposal, page)?;
    let done = if wanted.adopt { "cli-plan-adopted" } else { "cli-plan-proposed" };
    page.line("")?;
    page.say(&Message::new(done).with("path", wanted.file.display().to_string()))?;
    Ok(())
}

/// What the plan would change in the one that was adopted; nothing where none was.
fn changes(proposal: &Proposal, page: &mut Page<'_>) -> Result<(), Problem> {
    let name = |id: &PlayId| {
        let planned = proposal.reading.plays.iter().map(|planned| &planned.play);
        let left_out = proposal.reading.left_out.iter().map(|left| &left.play);
        planned
            .chain(left_out)
            .find(|play| play.id == *id)
            .map_or(id.as_str(), |play| play.name.as_str())
            .to_owned()
    };
    let names = |ids: &[PlayId]| ids.iter().map(name).collect::<Vec<_>>().join(" · ");
    for (id, plays) in [
        ("cli-plan-added", &proposal.added),
        ("cli-plan-removed", &proposal.removed),
        ("cli-plan-moved", &proposal.moved),
        ("cli-plan-conflict", &proposal.conflict),
        ("cli-plan-missed", &proposal.missed),
    ] {
        if !plays.is_empty() {
            page.say(&Message::new(id).with("count", plays.len()).with("plays", names(plays)))?;
        }
    }
    Ok(())
}
