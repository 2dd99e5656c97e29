//! Workbooks to begin from.

use super::library::{Library, ROLES};
use crate::{
    About, CaseFrame, Context, Edit, Effort, LaneDraft, LaneKind, Language, MapDraft, Phase, PlanFrame,
    Refusal, StageDraft, Workbook, apply,
};
use serde::{Deserialize, Serialize};

/// A way to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// The default library alone.
    Blank,
    /// A map of seven stages for a software subscription, from the first visit to renewal.
    Subscription,
    /// A map for an enterprise licence: tender, roll-out, renewal.
    Enterprise,
    /// A map for an agency, from introduction to retainer.
    Agency,
    /// A map for a practice of lawyers, doctors, auditors: from first advice to coming back.
    Practice,
    /// A map for a marketplace, from search to buying again, or directly.
    Marketplace,
}

impl Template {
    /// Every one of them, as the welcome screen lists them.
    pub const ALL: &'static [Self] =
        &[Self::Blank, Self::Subscription, Self::Enterprise, Self::Agency, Self::Practice, Self::Marketplace];

    /// The word as it stands in commands and asset files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Subscription => "subscription",
            Self::Enterprise => "enterprise",
            Self::Agency => "agency",
            Self::Practice => "practice",
            Self::Marketplace => "marketplace",
        }
    }
}

/// A lane that a new map begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefaultLane {
    /// Its name.
    pub name: String,
    /// What its cells speak of.
    pub kind: LaneKind,
    /// Whether a map is incomplete without it.
    pub required: bool,
}

/// The lanes that a new map begins with, in their order: what the buyer does, what we do, who the buyer
/// deals with, what is standard or tailored, pain points; then, not required, opportunities and questions.
#[must_use]
pub fn default_lanes(language: Language) -> Vec<DefaultLane> {
    Library::of(language)
        .lanes
        .iter()
        .map(|(name, kind, required)| DefaultLane { name: name.clone(), kind: *kind, required: *required })
        .collect()
}

/// Whether the usual lanes of a kind are ones that a map is incomplete without.
#[must_use]
pub fn usually_required(kind: LaneKind) -> bool {
    Library::of(Language::English).lanes.iter().any(|(_, other, required)| *other == kind && *required)
}

/// What the voices of an anonymous round are called, from 1 on.
#[must_use]
pub fn voice(language: Language, number: usize) -> String {
    format!("{} {number}", Library::of(language).voice)
}

/// A workbook with the default rubric, benchmarks, plays and margins in a language, and nothing else.
///
/// Its plan may take eight quarters with one person for each role of the library, that is three
/// person-months a quarter, and two in engineering and in services, so that every play of the library
/// would fit alone. A firm's own figures take their place.
#[must_use]
pub fn blank(language: Language) -> Workbook {
    let library = Library::of(language);
    Workbook {
        about: About { language, ..About::default() },
        offerings: library.benchmarks.clone().into(),
        judgements: library.judgements.clone().into(),
        dimensions: library.dimensions.clone().into(),
        margins: library.margins.clone().into(),
        plays: library.plays.clone().into(),
        case: CaseFrame { currency: usual_currency(language).to_owned(), ..CaseFrame::default() },
        plan: PlanFrame { capacity: default_capacity(), ..PlanFrame::default() },
        ..Workbook::default()
    }
}

/// The currency that a workbook in a language most likely counts in.
fn usual_currency(language: Language) -> &'static str {
    match language {
        Language::English => "EUR",
        Language::Chinese => "CNY",
    }
}

fn default_capacity() -> Vec<Effort> {
    let people = |role| match role {
        "engineering" | "services" => 2.0,
        _ => 1.0,
    };
    ROLES.iter().map(|role| Effort { role: (*role).to_owned(), person_months: 3.0 * people(*role) }).collect()
}

/// A template's map with its lanes and stages, all cells empty; nothing for the blank one.
#[must_use]
pub fn map_template(template: Template, language: Language) -> Option<MapDraft> {
    let (name, stages) = Library::of(language).maps.get(template.as_str())?;
    let lane = |lane: DefaultLane| LaneDraft {
        name: lane.name,
        kind: lane.kind,
        required: lane.required,
        hidden: false,
    };
    let stage = |(name, phase): &(String, Phase)| StageDraft {
        name: name.clone(),
        phase: *phase,
        importance: 2,
        within: None,
    };
    Some(MapDraft {
        lanes: default_lanes(language).into_iter().map(lane).collect(),
        stages: stages.iter().map(stage).collect(),
        ..MapDraft::blank(name.clone())
    })
}

/// A workbook to begin with: the default library, and the template's map. `new_id` gives an id that was never used
/// before.
///
/// # Errors
/// None for the templates that come with the application.
pub fn from_template(
    template: Template,
    language: Language,
    title: &str,
    new_id: &mut dyn FnMut() -> String,
) -> Result<Workbook, Refusal> {
    let mut workbook = blank(language);
    title.clone_into(&mut workbook.about.title);
    match map_template(template, language) {
        Some(map) => apply(&workbook, &Edit::AddMaps { maps: vec![map] }, &mut Context { new_id }),
        None => Ok(workbook),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(template: Template, language: Language) -> Workbook {
        let mut count = 0;
        from_template(template, language, "Trial", &mut || {
            count += 1;
            format!("id-{count}")
        })
        .unwrap()
    }

    #[test]
    fn a_blank_workbook_holds_the_library_and_nothing_else() {
        let workbook = begin(Template::Blank, Language::Chinese);
        assert_eq!(workbook.about.title, "Trial");
        assert_eq!(workbook.about.language, Language::Chinese);
        assert_eq!(workbook.dimensions.len(), 10);
        assert_eq!(workbook.plays.len(), 37);
        assert!(workbook.maps.is_empty() && workbook.lanes.is_empty() && workbook.stages.is_empty());
    }

    #[test]
    fn every_other_template_begins_with_one_empty_map() {
        for template in Template::ALL.iter().copied().filter(|template| *template != Template::Blank) {
            for language in Language::ALL {
                let workbook = begin(template, *language);
                assert_eq!(crate::check(&workbook), []);
                assert_eq!(workbook.maps.len(), 1);
                assert!(workbook.stages.len() >= 7, "{template:?}");
                assert!(workbook.cells.is_empty());
                let required = workbook.lanes.iter().filter(|lane| lane.required).count();
                assert_eq!((workbook.lanes.len(), required), (7, 5));
            }
        }
        assert_eq!(begin(Template::Subscription, Language::English).stages.len(), 7);
    }

    #[test]
    fn every_play_of_the_library_fits_alone_into_the_default_capacity() {
        let workbook = blank(Language::English);
        for play in &workbook.plays {
            for effort in &play.effort {
                let capacity =
                    workbook.plan.capacity.iter().find(|capacity| capacity.role == effort.role).unwrap();
                let most_a_quarter = effort.person_months * 3.0 / f64::from(play.work_months.max(3));
                assert!(most_a_quarter <= capacity.person_months + 1e-9, "{} {}", play.id, effort.role);
            }
        }
    }

    #[test]
    fn names_of_templates_are_the_words_of_commands() {
        for template in Template::ALL {
            assert_eq!(serde_json::to_value(template).unwrap(), template.as_str());
        }
    }
}
