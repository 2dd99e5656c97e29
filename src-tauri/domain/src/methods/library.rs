//! The default library, read from the asset files. Figures stand once, words once for each language; both
//! are joined by id, so that no translation can change a number.

use crate::{
    Dimension, Effect, Effort, End, Judgement, LaneKind, Language, MarginPoint, Offering, OfferingKind,
    Phase, Play, PlayId, RatingEffects,
};
use serde::Deserialize;
use serde::de::{DeserializeOwned, Error as _};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The roles that the default plays ask for, as capacities name them; their words are `role-…` in the
/// locale files. A workbook may name others.
pub const ROLES: &[&str] = &[
    "product",
    "engineering",
    "design",
    "marketing",
    "sales",
    "success",
    "support",
    "education",
    "services",
    "finance",
    "legal",
];

/// Everything that comes with the application, in one language.
#[derive(Debug, Default)]
pub(crate) struct Library {
    pub(crate) dimensions: Vec<Dimension>,
    pub(crate) benchmarks: Vec<Offering>,
    pub(crate) judgements: Vec<Judgement>,
    pub(crate) margins: Vec<MarginPoint>,
    pub(crate) plays: Vec<Play>,
    pub(crate) lanes: Vec<(String, LaneKind, bool)>,
    /// What somebody is called whose name nobody knows, without the number.
    pub(crate) voice: String,
    pub(crate) maps: BTreeMap<String, (String, Vec<(String, Phase)>)>,
}

/// The files of one language.
struct Words {
    rubric: &'static str,
    benchmarks: &'static str,
    margins: &'static str,
    plays: &'static str,
    templates: &'static str,
}

macro_rules! words {
    ($language:literal) => {
        Words {
            rubric: include_str!(concat!("../../../../assets/methods/", $language, "/rubric.json")),
            benchmarks: include_str!(concat!("../../../../assets/methods/", $language, "/benchmarks.json")),
            margins: include_str!(concat!("../../../../assets/methods/", $language, "/margins.json")),
            plays: include_str!(concat!("../../../../assets/methods/", $language, "/plays.json")),
            templates: include_str!(concat!("../../../../assets/methods/", $language, "/templates.json")),
        }
    };
}

const ENGLISH: Words = words!("en");
const CHINESE: Words = words!("zh-CN");
const RUBRIC: &str = include_str!("../../../../assets/methods/rubric.json");
const BENCHMARKS: &str = include_str!("../../../../assets/methods/benchmarks.json");
const MARGINS: &str = include_str!("../../../../assets/methods/margins.json");
const PLAYS: &str = include_str!("../../../../assets/methods/plays.json");
const TEMPLATES: &str = include_str!("../../../../assets/methods/templates.json");

impl Library {
    /// The library of a language; read once, then kept. The files are compiled in and a test reads them
    /// all, so the empty library that stands in for unreadable files is never seen.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ENGLISH_LIBRARY: OnceLock<Library> = OnceLock::new();
        static CHINESE_LIBRARY: OnceLock<Library> = OnceLock::new();
        match language {
            Language::English => ENGLISH_LIBRARY.get_or_init(|| Self::read(&ENGLISH).unwrap_or_default()),
            Language::Chinese => CHINESE_LIBRARY.get_or_init(|| Self::read(&CHINESE).unwrap_or_default()),
        }
    }

    fn read(words: &Words) -> serde_json::Result<Self> {
        let (benchmarks, judgements) = benchmarks(words.benchmarks)?;
        let (voice, lanes, maps) = templates(words.templates)?;
        Ok(Self {
            dimensions: dimensions(words.rubric)?,
            benchmarks,
            judgements,
            margins: margins(words.margins)?,
            plays: plays(words.plays)?,
            lanes,
            voice,
            maps,
        })
    }
}

/// Figures and words joined by id, in the order of the figures. A word without figures, or figures
/// without words, is an error: the two languages cover the same things.
fn joined<F: DeserializeOwned, W: DeserializeOwned>(
    figures: &str,
    words: &str,
    id: impl Fn(&F) -> &str,
) -> serde_json::Result<Vec<(F, W)>> {
    let figures: Vec<F> = serde_json::from_str(figures)?;
    let mut words: BTreeMap<String, W> = serde_json::from_str(words)?;
    let mut rows = Vec::with_capacity(figures.len());
    for row in figures {
        let found = words.remove(id(&row)).ok_or_else(|| missing(id(&row)))?;
        rows.push((row, found));
    }
    match words.keys().next() {
        None => Ok(rows),
        Some(id) => Err(missing(id)),
    }
}

fn missing(id: &str) -> serde_json::Error {
    serde_json::Error::custom(format!("{id} has words or figures but not both"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DimensionFigures {
    id: String,
    phases: Vec<Phase>,
    weight: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DimensionWords {
    name: String,
    question: String,
    levels: [String; 5],
    basis: String,
}

fn dimensions(words: &str) -> serde_json::Result<Vec<Dimension>> {
    let rows = joined::<DimensionFigures, DimensionWords>(RUBRIC, words, |row| &row.id)?;
    Ok(rows
        .into_iter()
        .map(|(figures, words)| Dimension {
            id: figures.id.into(),
            name: words.name,
            question: words.question,
            levels: words.levels.into(),
            basis: words.basis,
            phases: figures.phases,
            weight: figures.weight,
        })
        .collect())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BenchmarkFigures {
    id: String,
    shown: bool,
    levels: BTreeMap<String, u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BenchmarkWords {
    name: String,
    reason: String,
}

fn benchmarks(words: &str) -> serde_json::Result<(Vec<Offering>, Vec<Judgement>)> {
    let mut offerings = Vec::new();
    let mut judgements = Vec::new();
    for (figures, words) in joined::<BenchmarkFigures, BenchmarkWords>(BENCHMARKS, words, |row| &row.id)? {
        for (dimension, level) in figures.levels {
            judgements.push(Judgement {
                offering: figures.id.as_str().into(),
                dimension: dimension.into(),
                level,
            });
        }
        offerings.push(Offering {
            id: figures.id.into(),
            name: words.name,
            kind: OfferingKind::Benchmark,
            placed: None,
            reason: words.reason,
            shown: figures.shown,
        });
    }
    Ok((offerings, judgements))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MarginFigures {
    id: String,
    position: f64,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MarginWords {
    model: String,
}

fn margins(words: &str) -> serde_json::Result<Vec<MarginPoint>> {
    let rows = joined::<MarginFigures, MarginWords>(MARGINS, words, |row| &row.id)?;
    Ok(rows
        .into_iter()
        .map(|(figures, words)| MarginPoint {
            position: figures.position,
            model: words.model,
            low: figures.low,
            high: figures.high,
        })
        .collect())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlayFigures {
    id: String,
    towards: End,
    phases: Vec<Phase>,
    block: String,
    needs: Vec<PlayId>,
    excludes: Vec<PlayId>,
    effort_person_months: f64,
    effort_by_role: BTreeMap<String, f64>,
    months_to_effect: (u16, u16),
    levels: BTreeMap<String, LevelFigures>,
    ratings: RatingEffects,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelFigures {
    low: f64,
    likely: f64,
    high: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlayWords {
    name: String,
    risk: String,
    leading_indicator: String,
    done_when: String,
    why: String,
}

fn plays(words: &str) -> serde_json::Result<Vec<Play>> {
    let rows = joined::<PlayFigures, PlayWords>(PLAYS, words, |row| &row.id)?;
    Ok(rows
        .into_iter()
        .map(|(figures, words)| {
            let mut shares: Vec<(String, f64)> = figures.effort_by_role.into_iter().collect();
            // Who does most of the work is named first.
            shares.sort_by(|one, other| other.1.total_cmp(&one.1));
            let whole = figures.effort_person_months;
            Play {
                id: figures.id.into(),
                name: words.name,
                towards: figures.towards,
                phases: figures.phases,
                block: figures.block,
                needs: figures.needs,
                excludes: figures.excludes,
                effort: shares
                    .into_iter()
                    .map(|(role, share)| Effort { role, person_months: (whole * share * 1e4).round() / 1e4 })
                    .collect(),
                work_months: figures.months_to_effect.0,
                effect_months: figures.months_to_effect.1,
                effects: figures
                    .levels
                    .into_iter()
                    .map(|(dimension, levels)| Effect {
                        dimension: dimension.into(),
                        low: levels.low,
                        likely: levels.likely,
                        high: levels.high,
                    })
                    .collect(),
                rating_effects: figures.ratings,
                risk: words.risk,
                leading_indicator: words.leading_indicator,
                done_when: words.done_when,
                why: words.why,
                owner: String::new(),
            }
        })
        .collect())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateFigures {
    lanes: Vec<LaneFigures>,
    maps: Vec<MapFigures>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LaneFigures {
    kind: LaneKind,
    required: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MapFigures {
    id: String,
    stages: Vec<StageFigures>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StageFigures {
    id: String,
    phase: Phase,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateWords {
    voice: String,
    lanes: BTreeMap<LaneKind, String>,
    maps: BTreeMap<String, MapWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MapWords {
    name: String,
    stages: BTreeMap<String, String>,
}

type Lanes = Vec<(String, LaneKind, bool)>;
type Maps = BTreeMap<String, (String, Vec<(String, Phase)>)>;

fn templates(words: &str) -> serde_json::Result<(String, Lanes, Maps)> {
    let figures: TemplateFigures = serde_json::from_str(TEMPLATES)?;
    let mut words: TemplateWords = serde_json::from_str(words)?;
    let mut lanes = Vec::new();
    for lane in figures.lanes {
        let name = words.lanes.remove(&lane.kind).ok_or_else(|| missing(lane.kind.as_str()))?;
        lanes.push((name, lane.kind, lane.required));
    }
    let mut maps = BTreeMap::new();
    for map in figures.maps {
        let mut named = words.maps.remove(&map.id).ok_or_else(|| missing(&map.id))?;
        let mut stages = Vec::new();
        for stage in map.stages {
            let name = named.stages.remove(&stage.id).ok_or_else(|| missing(&stage.id))?;
            stages.push((name, stage.phase));
        }
        maps.insert(map.id, (named.name, stages));
    }
    Ok((words.voice, lanes, maps))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_asset_files_are_readable_in_both_languages() {
        for words in [&ENGLISH, &CHINESE] {
            let library = Library::read(words).unwrap();
            assert_eq!(library.dimensions.len(), 10);
            assert_eq!(library.benchmarks.len(), 21);
            assert_eq!(library.benchmarks.iter().filter(|benchmark| benchmark.shown).count(), 12);
            assert_eq!(library.judgements.len(), 210);
            assert_eq!(library.plays.len(), 37);
            assert_eq!(library.margins.len(), 4);
            assert_eq!(library.lanes.len(), 7);
            assert_eq!(library.maps.len(), 5);
        }
    }

    #[test]
    fn every_word_is_said_in_both_languages() {
        let texts = |library: &Library| -> Vec<String> {
            let mut texts = Vec::new();
            for row in &library.dimensions {
                texts.extend([row.name.clone(), row.question.clone(), row.basis.clone()]);
                texts.extend(row.levels.iter().cloned());
            }
            texts.extend(library.benchmarks.iter().flat_map(|row| [row.name.clone(), row.reason.clone()]));
            texts.extend(library.margins.iter().map(|row| row.model.clone()));
            for row in &library.plays {
                texts.extend(
                    [&row.name, &row.risk, &row.leading_indicator, &row.done_when, &row.why]
                        .map(Clone::clone),
                );
            }
            texts.extend(library.lanes.iter().map(|row| row.0.clone()));
            texts.extend(library.maps.values().flat_map(|map| map.1.iter().map(|stage| stage.0.clone())));
            texts
        };
        let english = texts(Library::of(Language::English));
        let chinese = texts(Library::of(Language::Chinese));
        assert_eq!(english.len(), chinese.len());
        for (english, chinese) in english.iter().zip(&chinese) {
            assert!(!english.trim().is_empty());
            assert!(!chinese.trim().is_empty());
            assert!(english.chars().all(|letter| !('\u{4e00}'..='\u{9fff}').contains(&letter)), "{english}");
        }
        // Names of brands and bare figures are the same in both; nearly everything else is not.
        let same = english.iter().zip(&chinese).filter(|(english, chinese)| english == chinese).count();
        assert!(same <= 12, "{same} texts are the same in both languages");
    }

    #[test]
    fn plays_name_only_what_exists() {
        let library = Library::of(Language::English);
        let plays: BTreeSet<_> = library.plays.iter().map(|play| &play.id).collect();
        let dimensions: BTreeSet<_> = library.dimensions.iter().map(|dimension| &dimension.id).collect();
        let mut roles = BTreeSet::new();
        for play in &library.plays {
            assert!(play.needs.iter().chain(&play.excludes).all(|id| plays.contains(id)), "{}", play.id);
            assert!(play.effects.iter().all(|effect| dimensions.contains(&effect.dimension)), "{}", play.id);
            assert!(play.work_months >= 1 && play.effect_months >= play.work_months, "{}", play.id);
            let whole: f64 = play.effort.iter().map(|effort| effort.person_months).sum();
            assert!(whole > 0.0, "{}", play.id);
            roles.extend(play.effort.iter().map(|effort| effort.role.as_str()));
        }
        assert_eq!(roles, ROLES.iter().copied().collect());
    }

    #[test]
    fn benchmarks_stand_where_their_levels_put_them() {
        // The positions as they were published beside the levels.
        let positions = [
            ("netflix", 2.5),
            ("turbotax-do-it-yourself", 7.5),
            ("shopify-basic", 20.0),
            ("legalzoom", 30.0),
            ("turbotax-live-full-service", 42.5),
            ("salesforce-enterprise", 52.5),
            ("palantir-foundry", 77.5),
            ("law-firm-by-the-hour", 100.0),
        ];
        let library = Library::of(Language::Chinese);
        for (id, position) in positions {
            let levels = library.judgements.iter().filter(|judgement| judgement.offering.as_str() == id);
            let sum: f64 = levels.map(|judgement| f64::from(judgement.level)).sum();
            assert!((25.0 * sum / 10.0 - position).abs() < 1e-9, "{id}");
        }
    }
}
