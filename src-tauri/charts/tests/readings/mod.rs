//! Readings to draw, as the domain would give them.
#![allow(dead_code, clippy::unwrap_used)] // Helpers of tests are tests too, and each test uses its part of them.

use domain::reading::{
    Accord, CellReading, Evidenced, Headline, JourneyReading, MapReading, PastPosition, Perceived,
    PositionReading, RatingsReading, ScoreReading, SpectrumReading, StageReading,
};
use domain::{
    Aspect, Cell, Confidence, JourneyMap, Lane, LaneKind, Look, Message, Offering, OfferingKind, Overrule,
    Phase, Stage, Target,
};

pub(crate) fn placed(id: &str, name: &str, kind: OfferingKind, position: f64) -> PositionReading {
    let offering =
        Offering { id: id.into(), name: name.into(), kind, placed: None, reason: String::new(), shown: true };
    PositionReading {
        offering,
        perceived: None,
        evidenced: None,
        overrule: None,
        position: Some(position),
        band: None,
        target: None,
        central_tendency: false,
        revenue: None,
        history: Vec::new(),
        origin: None,
    }
}

fn past(date: &str, position: f64) -> PastPosition {
    PastPosition {
        snapshot: date.into(),
        date: date.to_owned(),
        note: String::new(),
        position: position.min(100.0),
        interval: None,
    }
}

pub(crate) fn ours(id: &str, name: &str, position: f64) -> PositionReading {
    let interval = Some(((position - 7.0).max(0.0), (position + 7.0).min(100.0)));
    let evidenced = Evidenced {
        position,
        interval,
        coverage: 0.9,
        answered: 9,
        dimensions: 10,
        provisional: false,
        respondents: 4,
    };
    PositionReading {
        evidenced: Some(evidenced),
        revenue: Some(1e4 * (101.0 - position)),
        history: [("2025-06-30", 11.0), ("2026-01-31", 5.0)]
            .map(|(date, away)| past(date, position + away))
            .into(),
        ..placed(id, name, OfferingKind::Ours, position)
    }
}

pub(crate) fn believed(reading: PositionReading, position: f64) -> PositionReading {
    PositionReading { perceived: Some(Perceived { position, range: (20.0, 45.0), n: 4 }), ..reading }
}

pub(crate) fn aimed(reading: PositionReading, position: f64, by: &str) -> PositionReading {
    let target =
        Target { offering: reading.offering.id.clone(), position, reason: String::new(), by: by.to_owned() };
    PositionReading { target: Some(target), ..reading }
}

pub(crate) fn overruled(reading: PositionReading, position: f64) -> PositionReading {
    let overrule = Overrule {
        offering: reading.offering.id.clone(),
        position,
        reason: "We know them better.".to_owned(),
    };
    PositionReading { overrule: Some(overrule), position: Some(position), ..reading }
}

pub(crate) fn spectrum(offerings: Vec<PositionReading>) -> SpectrumReading {
    let headline = Headline { title: Message::new("The finding"), lead: Message::new("What it rests on.") };
    SpectrumReading {
        headline,
        offerings,
        chosen: None,
        direction: None,
        respondents: Vec::new(),
        benchmarks_edited: false,
        look: Look::default(),
        view: None,
        views: Vec::new(),
        crowd: None,
    }
}

/// A firm with two offerings among competitors and benchmarks.
pub(crate) fn northwind() -> SpectrumReading {
    let mut all = vec![
        aimed(believed(ours("insight-suite", "Insight Suite", 62.0), 30.0), 40.0, "2028-12"),
        ours("advisory", "Advisory", 81.0),
    ];
    let benchmarks = [
        (3.0, "Microsoft 365"),
        (20.0, "Shopify"),
        (30.0, "LegalZoom"),
        (53.0, "Salesforce"),
        (70.0, "Axiom"),
        (78.0, "Palantir"),
        (93.0, "Accenture"),
        (100.0, "Law firm"),
    ];
    all.extend(benchmarks.map(|(position, name)| placed(name, name, OfferingKind::Benchmark, position)));
    let rivals = [(35.0, "Rival A"), (58.0, "Rival B")];
    all.extend(rivals.map(|(position, name)| placed(name, name, OfferingKind::Competitor, position)));
    spectrum(all)
}

/// So many competitors and benchmarks, and two of ours.
pub(crate) fn crowd(marks: usize) -> SpectrumReading {
    let names =
        ["Microsoft 365", "SAP", "Palantir Foundry", "Accenture", "McKinsey & Company", "对手甲", "Twilio"];
    let mut reading = northwind();
    reading.offerings.truncate(2);
    reading.offerings.extend((0..marks).map(|k| {
        let kind = if k % 5 == 0 { OfferingKind::Competitor } else { OfferingKind::Benchmark };
        let position = f64::from(u16::try_from(k * 377 % 1000).unwrap_or(0)) / 10.0;
        placed(&format!("mark-{k}"), &format!("{} {k}", names[k % names.len()]), kind, position)
    }));
    reading
}

/// So many scores with this median: all of them it, or as many above as below it.
fn counts(n: usize, median: f64) -> [usize; 5] {
    let mut counts = [0; 5];
    for k in 0..n {
        let score = if k % 2 == 0 { median.floor() } else { median.ceil() };
        counts[score as usize - 1] += 1;
    }
    counts
}

pub(crate) fn score(stage: &str, aspect: Aspect, n: usize, median: f64, accord: Accord) -> ScoreReading {
    ScoreReading {
        stage: stage.into(),
        aspect,
        opinions: Vec::new(),
        counts: counts(n, median),
        n,
        dont_know: 0,
        median: (n > 0).then_some(median),
        quartiles: None,
        agreement: None,
        accord: (n >= 3).then_some(accord),
        verdict: n >= 3,
        severity: None,
        weighted: false,
        cause: None,
        goal: None,
    }
}

/// A map of so many stages with these lanes; a cell's text is what `text` says of its stage and lane.
pub(crate) fn journey(
    stages: usize,
    lanes: &[&str],
    text: impl Fn(usize, usize) -> String,
) -> JourneyReading {
    let stage = |k: usize| {
        let id = format!("stage-{k}");
        let phase = Phase::ALL[k * Phase::ALL.len() / stages.max(1)];
        let scores = vec![
            score(&id, Aspect::Acquisition, 5, 4.0, Accord::Strong),
            score(&id, Aspect::Retention, if k % 3 == 1 { 2 } else { 4 }, 2.5, Accord::Weak),
            score(&id, Aspect::Satisfaction, 5, 1.0, Accord::Moderate),
        ];
        let name = format!("Stage {k}");
        let stage = Stage::new(id.as_str().into(), "map".into(), name, phase, 2);
        StageReading { stage, completeness: None, assurance: None, below_bar: Vec::new(), scores }
    };
    let lane = |(k, name): (usize, &&str)| Lane {
        id: format!("lane-{k}").into(),
        map: "map".into(),
        name: (*name).to_owned(),
        kind: LaneKind::Text,
        required: true,
        hidden: *name == "Hidden",
    };
    let cells =
        (0..lanes.len()).flat_map(|lane| (0..stages).map(move |stage| (stage, lane))).map(|(stage, lane)| {
            let confidence = Confidence::ALL[(stage + lane) % 4];
            let text = text(stage, lane);
            let (stage, lane) = (format!("stage-{stage}").into(), format!("lane-{lane}").into());
            let cell = Cell::new(stage, lane, text, confidence);
            CellReading { cell, evidence: Vec::new(), measure: None, stale: false }
        });
    let map = MapReading {
        map: JourneyMap { id: "map".into(), name: "Map".into(), offering: None, segment: None },
        stages: (0..stages).map(stage).collect(),
        lanes: lanes.iter().enumerate().map(lane).collect(),
        cells: cells.filter(|cell| !cell.cell.text.is_empty()).collect(),
        stale: 0,
        missing: Vec::new(),
        missing_count: 0,
        completeness: None,
        assurance: None,
        ready: false,
        best_known: None,
        respondents: 5,
        round: None,
    };
    let headline = Headline { title: Message::new("The finding"), lead: Message::new("What it rests on.") };
    JourneyReading { headline, maps: Vec::new(), offerings: Vec::new(), segments: Vec::new(), map: Some(map) }
}

/// A map of so many stages and lanes with the words of a sample that ships, used again from the start where it has fewer.
pub(crate) fn workshop(sample: &str, stages: usize, lanes: usize) -> JourneyReading {
    let path = format!("{}/../../assets/samples/{sample}.json", env!("CARGO_MANIFEST_DIR"));
    let workbook: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let rows = |table: &str, field: &str| -> Vec<String> {
        let rows = workbook[table].as_array().unwrap();
        rows.iter().map(|row| row[field].as_str().unwrap().to_owned()).collect()
    };
    let (stage_ids, stage_names) = (rows("stages", "id"), rows("stages", "name"));
    let (lane_ids, lane_names) = (rows("lanes", "id"), rows("lanes", "name"));
    let texts: std::collections::HashMap<(String, String), String> =
        rows("cells", "stage").into_iter().zip(rows("cells", "lane")).zip(rows("cells", "text")).collect();
    let names: Vec<&str> = lane_names.iter().cycle().take(lanes).map(String::as_str).collect();
    let mut reading = journey(stages, &names, |stage, lane| {
        // Another lane at the second time, so that no cell stands there twice.
        let lane = lane + stage / stage_ids.len() + lane / lane_ids.len();
        let place = (&stage_ids[stage % stage_ids.len()], &lane_ids[lane % lane_ids.len()]);
        texts.get(&(place.0.clone(), place.1.clone())).cloned().unwrap_or_default()
    });
    for (stage, name) in
        reading.map.iter_mut().flat_map(|map| &mut map.stages).zip(stage_names.iter().cycle())
    {
        stage.stage.name.clone_from(name);
    }
    reading
}

/// The ratings of a map of so many stages: three respects, the second of which has too few answers at every third
/// stage; goals for the first two thirds of the stages in the last respect.
pub(crate) fn ratings(stages: usize) -> RatingsReading {
    let map = journey(stages, &["Lane"], |_, _| String::new()).map.unwrap();
    let mut stages = map.stages;
    let two_thirds = stages.len() * 2 / 3;
    for (k, stage) in stages.iter_mut().enumerate() {
        for score in &mut stage.scores {
            let median = [4.0, 3.5, 2.0, 1.0, 3.0][(k + score.aspect as usize) % 5];
            score.median = score.median.map(|_| median);
            score.counts = counts(score.n, median);
            score.quartiles = score.verdict.then_some(((median - 1.0_f64).max(1.0), (median + 0.5).min(5.0)));
            if score.aspect == Aspect::Satisfaction && k < two_thirds {
                score.goal = Some(4);
            }
        }
    }
    RatingsReading {
        headline: Headline { title: Message::new("The finding"), lead: Message::new("What it rests on.") },
        maps: Vec::new(),
        map: Some(map.map),
        respondents: Vec::new(),
        speakers: Vec::new(),
        weights: Vec::new(),
        stages,
        answers: 0,
        possible: 0,
        set_aside: 0,
        concordance: None,
        weak_spots: Vec::new(),
        talk_about: Vec::new(),
        rounds: Vec::new(),
    }
}
