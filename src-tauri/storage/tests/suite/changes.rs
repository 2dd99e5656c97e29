//! Random changes that leave a workbook that can be.

use domain::{
    Aspect, BlockKind, Cell, Confidence, Correlation, Cost, Driver, DriverEffect, DriverKind, Effect, Effort,
    End, Evidence, EvidenceKind, Executive, IndicatorValue, JourneyMap, Lane, LaneKind, Language, Look,
    Offering, OfferingKind, Passage, PassageWay, PeriodUnit, Phase, PlanBlock, PlannedPlay, Play, PlayCost,
    PlayProgress, PlayState, Rating, RatingEffects, Respondent, RoleRate, Scenario, Segment, Side, Snapshot,
    Stage, Standing, Target, View, Workbook,
};
use std::collections::BTreeSet;

/// Numbers that are random enough, the same for the same seed (SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn one<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.below(things.len()))
    }

    fn choice<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn words(&mut self) -> String {
        const WORDS: [&str; 8] = [
            "Onboarding",
            "客户成功",
            "O'Brien \"quotes\"",
            "two\nlines",
            "naïve — dash",
            "🙂",
            "50 %",
            "long",
        ];
        let mut text = self.choice(&WORDS).to_owned();
        if self.below(40) == 0 {
            text = text.repeat(1_000);
        }
        format!("{text} {}", self.below(100_000))
    }

    /// A name: short, and on one line.
    fn name(&mut self) -> String {
        let words = self.words().replace('\n', " ");
        words.chars().skip(words.chars().count().saturating_sub(80)).collect::<String>().trim().to_owned()
    }

    fn share(&mut self, most: f64) -> f64 {
        most * f64::from(u16::try_from(self.below(1001)).unwrap()) / 1000.0
    }
}

/// Another workbook, a few random changes away.
pub(crate) fn changed(workbook: &Workbook, random: &mut Random) -> Workbook {
    let mut after = workbook.clone();
    for _ in 0..=random.below(3) {
        change(&mut after, random);
    }
    prune(&mut after);
    assert_eq!(domain::check(&after), []);
    after
}

/// Does one random thing; what refers to things that are gone is for [`prune`].
fn change(workbook: &mut Workbook, random: &mut Random) {
    /// Moves, removes or adds a row of a list.
    fn shuffle<T: Clone>(rows: &mut Vec<T>, random: &mut Random, new: impl FnOnce(&mut Random) -> T) {
        match random.below(4) {
            0 if !rows.is_empty() => {
                rows.remove(random.below(rows.len()));
            }
            1 if rows.len() > 1 => {
                let row = rows.remove(random.below(rows.len()));
                let place = random.below(rows.len() + 1);
                rows.insert(place, row);
            }
            _ if rows.len() < 40 => {
                let place = random.below(rows.len() + 1);
                let row = new(random);
                rows.insert(place, row);
            }
            _ => {}
        }
    }
    fn id<T: From<String>>(random: &mut Random) -> T {
        format!("id-{:x}-{:x}", random.below(1 << 30), random.below(1 << 30)).into()
    }
    let w = workbook;
    match random.below(40) {
        0 => w.about.title = random.name(),
        1 => w.about.language = random.choice(Language::ALL),
        2 => shuffle(w.segments.rows_mut(), random, |random| Segment { id: id(random), name: random.name() }),
        3 | 4 => shuffle(w.offerings.rows_mut(), random, |random| Offering {
            id: id(random),
            name: random.name(),
            kind: random.choice(OfferingKind::ALL),
            // Our own are not placed by hand: `prune` sees to it.
            placed: Some(random.share(100.0)),
            reason: random.words(),
            shown: random.below(2) == 0,
        }),
        5 => shuffle(w.respondents.rows_mut(), random, |random| {
            let (id, name) = (id(random), random.name());
            match random.below(2) {
                0 => Respondent::new(id, name, random.name(), random.choice(Side::ALL)),
                // Nobody knows a voice's role or side.
                _ => Respondent { anonymous: true, ..Respondent::new(id, name, String::new(), Side::Ours) },
            }
        }),
        6 => {
            let offering = random.one(&w.offerings).map(|offering| offering.id.clone());
            let segment = random.one(&w.segments).map(|segment| segment.id.clone());
            shuffle(w.maps.rows_mut(), random, |random| JourneyMap {
                id: id(random),
                name: random.name(),
                offering,
                segment,
            });
        }
        7..=9 => {
            let Some(map) = random.one(&w.maps).map(|map| map.id.clone()) else { return };
            shuffle(w.stages.rows_mut(), random, |random| {
                let phase = random.choice(Phase::ALL);
                Stage::new(id(random), map, random.name(), phase, random.choice(&[1, 2, 3]))
            });
        }
        10 | 11 => {
            let Some(map) = random.one(&w.maps).map(|map| map.id.clone()) else { return };
            shuffle(w.lanes.rows_mut(), random, |random| Lane {
                id: id(random),
                map,
                name: random.name(),
                kind: random.choice(LaneKind::ALL),
                required: random.below(2) == 0,
                hidden: random.below(2) == 0,
            });
        }
        12..=15 => {
            let Some(stage) = random.one(&w.stages).cloned() else { return };
            let lanes: Vec<&Lane> = w.lanes_of(&stage.map).collect();
            let Some(lane) = random.one(&lanes).map(|lane| lane.id.clone()) else { return };
            let text = random.words();
            let confidence = random.choice(Confidence::ALL);
            w.cells.rows_mut().retain(|cell| (&cell.stage, &cell.lane) != (&stage.id, &lane));
            shuffle(w.cells.rows_mut(), random, |_| Cell::new(stage.id, lane, text, confidence));
        }
        16 => shuffle(w.evidence.rows_mut(), random, |random| Evidence {
            id: id(random),
            kind: random.choice(EvidenceKind::ALL),
            text: random.words(),
            source: random.words(),
            date: "2026".into(),
        }),
        17..=20 => {
            let respondent = random.one(&w.respondents).map(|respondent| respondent.id.clone());
            let stage = random.one(&w.stages).map(|stage| stage.id.clone());
            let (Some(respondent), Some(stage)) = (respondent, stage) else { return };
            let aspect = random.choice(Aspect::ALL);
            let score = random.choice(&[None, Some(1), Some(3), Some(5)]);
            let comment = random.words();
            w.ratings.rows_mut().retain(|rating| {
                (&rating.respondent, &rating.stage, rating.aspect) != (&respondent, &stage, aspect)
            });
            shuffle(w.ratings.rows_mut(), random, |_| Rating { respondent, stage, aspect, score, comment });
        }
        21 | 22 => {
            let Some(offering) = random.one(&w.offerings).map(|offering| offering.id.clone()) else { return };
            let position = random.share(100.0);
            w.targets.rows_mut().retain(|target| target.offering != offering);
            shuffle(w.targets.rows_mut(), random, |random| Target {
                offering,
                position,
                reason: random.words(),
                by: "2027-01".into(),
            });
        }
        23 => {
            w.plan.unit = random.choice(PeriodUnit::ALL);
            w.plan.periods = random.choice(&[1, 2, 20]);
            w.plan.budget = random.choice(&[None, Some(0.0), Some(98_765.43)]);
        }
        24 => shuffle(&mut w.plan.capacity, random, |random| Effort {
            role: format!("role {}", random.below(1 << 30)),
            person_months: random.share(9.0),
        }),
        25 => {
            let Some(dimension) = random.one(&w.dimensions).map(|dimension| dimension.id.clone()) else {
                return;
            };
            shuffle(w.plays.rows_mut(), random, |random| Play {
                id: id(random),
                name: random.name(),
                towards: random.choice(End::ALL),
                phases: vec![random.choice(Phase::ALL)],
                block: String::new(),
                needs: Vec::new(),
                excludes: Vec::new(),
                effort: vec![Effort { role: "sales".into(), person_months: random.share(5.0) }],
                work_months: 1,
                effect_months: 3,
                effects: vec![Effect { dimension, low: -0.5, likely: -1.0, high: -1.5 }],
                rating_effects: RatingEffects {
                    acquisition: 0.0,
                    retention: 0.0,
                    satisfaction: random.share(2.0),
                },
                risk: random.words(),
                leading_indicator: random.words(),
                done_when: random.words(),
                why: random.words(),
                owner: random.name(),
            });
        }
        26 => {
            let plays: Vec<_> = w.plays.iter().map(|play| play.id.clone()).collect();
            if let Some(play) = w.plays.rows_mut().last_mut() {
                play.effort.push(Effort {
                    role: format!("role {}", random.below(1 << 30)),
                    person_months: random.share(5.0),
                });
                play.needs =
                    random.one(&plays).filter(|needed| **needed != play.id).cloned().into_iter().collect();
            }
        }
        27 => {
            let place = random.below(w.plays.len());
            let Some(play) = w.plays.rows_mut().get_mut(place) else { return };
            play.effects.pop();
            play.phases.reverse();
        }
        32 => w.case.discount_rate = random.share(0.3),
        33 => shuffle(&mut w.case.rates, random, |random| RoleRate {
            role: format!("role {}", random.below(1 << 30)),
            per_month: random.share(20_000.0),
        }),
        34 => {
            let offering = random.one(&w.offerings).map(|offering| offering.id.clone());
            let segment = random.one(&w.segments).map(|segment| segment.id.clone());
            let (Some(offering), Some(segment)) = (offering, segment) else { return };
            let (driver, likely) = (random.choice(DriverKind::ALL), random.share(1.0));
            w.drivers
                .rows_mut()
                .retain(|row| (&row.offering, &row.segment, row.driver) != (&offering, &segment, driver));
            w.correlations.rows_mut().retain(|row| row.offering != offering);
            if let Some(other) = w.drivers.iter().find(|row| row.offering == offering) {
                let correlation = Correlation {
                    offering: offering.clone(),
                    segment: segment.clone(),
                    driver,
                    other_segment: other.segment.clone(),
                    other_driver: other.driver,
                    coefficient: random.share(1.0),
                };
                w.correlations.rows_mut().push(correlation);
            }
            shuffle(w.drivers.rows_mut(), random, |random| Driver {
                offering,
                segment,
                driver,
                low: likely / 2.0,
                likely,
                high: 1.0,
                source: random.name(),
                confidence: random.choice(Confidence::ALL),
            });
        }
        35 => {
            let Some(play) = random.one(&w.plays).map(|play| play.id.clone()) else { return };
            let high = random.share(1e5);
            let one_off = Cost { low: high / 4.0, likely: high / 2.0, high, source: random.name() };
            let cost = PlayCost { play: play.clone(), one_off, running: Cost::certain(random.share(10.0)) };
            w.play_costs.rows_mut().retain(|row| row.play != play);
            w.driver_effects.rows_mut().retain(|row| row.play != play);
            w.play_costs.rows_mut().push(cost);
            let effect = DriverEffect {
                play,
                driver: DriverKind::Churn,
                low: -1.0,
                likely: -random.share(1.0),
                high: 0.0,
                relative: random.below(2) == 0,
            };
            w.driver_effects.rows_mut().insert(0, effect);
        }
        36 => {
            let plays: Vec<_> =
                w.plays.iter().map(|play| PlannedPlay { play: play.id.clone(), period: 3 }).collect();
            shuffle(w.scenarios.rows_mut(), random, |random| Scenario {
                id: id(random),
                name: random.name(),
                plays,
            });
        }
        29 => shuffle(w.views.rows_mut(), random, |random| View {
            id: id(random),
            name: random.name(),
            offerings: w.offerings.iter().map(|row| row.id.clone()).collect(),
            look: Look {
                low: random.share(50.0),
                high: 90.0,
                anonymous: random.below(2) == 0,
                sized: random.below(2) == 0,
                trail: random.below(2) == 0,
            },
        }),
        30 => {
            let place = random.below(w.views.len());
            let Some(view) = w.views.rows_mut().get_mut(place) else { return };
            view.offerings.reverse();
            view.look.anonymous = !view.look.anonymous;
        }
        37 => {
            let plays: Vec<_> = w.plays.iter().map(|row| row.id.clone()).collect();
            let Some(play) = random.one(&plays).cloned() else { return };
            w.progress.rows_mut().retain(|row| row.play != play);
            w.indicators.rows_mut().retain(|row| row.play != play);
            let date = format!("2026-01-{:02}", random.below(28) + 1);
            w.indicators.rows_mut().push(IndicatorValue { play: play.clone(), date, value: random.name() });
            let state = PlayState::ALL[random.below(PlayState::ALL.len())];
            w.progress.rows_mut().push(PlayProgress {
                play,
                state,
                since: String::new(),
                note: random.words(),
            });
        }
        38 => {
            let block = BlockKind::ALL[random.below(BlockKind::ALL.len())];
            w.blocks.rows_mut().retain(|row| row.block != block);
            let none = random.below(2) == 0;
            let listed = !none && random.below(2) == 0;
            let executive = Executive {
                name: random.name(),
                gains: random.name(),
                fears: String::new(),
                asks: random.name(),
            };
            let passages = w.segments.iter().map(|row| Passage {
                segment: row.id.clone(),
                way: PassageWay::Migrate,
                notice: 3,
                note: String::new(),
            });
            let (executives, passages) = (vec![executive], passages.collect());
            w.blocks.rows_mut().push(PlanBlock {
                block,
                none,
                text: random.words(),
                executives: if listed && block == BlockKind::Agreement { executives } else { vec![] },
                passages: if listed && block == BlockKind::Migration { passages } else { vec![] },
                pairs: vec![],
            });
        }
        39 => {
            let snapshot: domain::SnapshotId = id(random);
            let date = format!("2026-{:02}-11", random.below(12) + 1);
            if w.snapshots.iter().any(|row| row.date == date) {
                return;
            }
            w.snapshots.rows_mut().push(Snapshot { id: snapshot.clone(), date, note: random.name() });
            let standings = w.offerings.iter().map(|row| Standing {
                snapshot: snapshot.clone(),
                offering: row.id.clone(),
                position: random.share(100.0),
                low: None,
                high: Some(random.share(100.0)),
            });
            w.standings.rows_mut().extend(standings.collect::<Vec<_>>());
        }
        28 => {
            let place = random.below(w.dimensions.len());
            let Some(dimension) = w.dimensions.rows_mut().get_mut(place) else { return };
            dimension.weight = random.share(10.0);
            dimension.levels[2] = random.words();
        }
        _ => {
            let place = random.below(w.offerings.len());
            let Some(offering) = w.offerings.rows_mut().get_mut(place) else { return };
            offering.name = random.name();
            offering.placed = None;
        }
    }
}

/// Takes out what refers to things that are gone.
fn prune(w: &mut Workbook) {
    fn ids<'a, T: 'a, I: Ord + Clone + 'a>(rows: &'a [T], id: impl Fn(&'a T) -> &'a I) -> BTreeSet<I> {
        rows.iter().map(|row| id(row).clone()).collect()
    }
    macro_rules! keep {
        ($table:ident, $row:ident => $keeps:expr) => {
            if w.$table.iter().any(|$row| !$keeps) {
                w.$table.rows_mut().retain(|$row| $keeps);
            }
        };
    }
    let segments = ids(&w.segments, |row| &row.id);
    let offerings = ids(&w.offerings, |row| &row.id);
    let respondents = ids(&w.respondents, |row| &row.id);
    let evidence = ids(&w.evidence, |row| &row.id);
    let dimensions = ids(&w.dimensions, |row| &row.id);
    let plays = ids(&w.plays, |row| &row.id);
    let ours: BTreeSet<_> =
        w.offerings.iter().filter(|row| row.kind == OfferingKind::Ours).map(|row| row.id.clone()).collect();
    for offering in w.offerings.rows_mut() {
        offering.placed = offering.placed.filter(|_| offering.kind != OfferingKind::Ours);
    }
    for map in w.maps.rows_mut() {
        map.offering = map.offering.take().filter(|id| offerings.contains(id));
        map.segment = map.segment.take().filter(|id| segments.contains(id));
    }
    let maps = ids(&w.maps, |row| &row.id);
    keep!(stages, row => maps.contains(&row.map));
    keep!(lanes, row => maps.contains(&row.map));
    // A part follows the whole stage that it belongs to.
    let mut whole = std::collections::BTreeMap::new();
    for stage in w.stages.rows_mut() {
        stage.within = stage.within.take().filter(|id| whole.get(&stage.map) == Some(id));
        if stage.within.is_none() {
            whole.insert(stage.map.clone(), stage.id.clone());
        }
    }
    let stages = ids(&w.stages, |row| &row.id);
    // A stage and a lane cross on one map only.
    let crossings: BTreeSet<_> = w
        .stages
        .iter()
        .flat_map(|stage| w.lanes_of(&stage.map).map(|lane| (stage.id.clone(), lane.id.clone())))
        .collect();
    keep!(cells, row => crossings.contains(&(row.stage.clone(), row.lane.clone())));
    keep!(citations, row => evidence.contains(&row.evidence) && crossings.contains(&(row.stage.clone(), row.lane.clone())));
    keep!(ratings, row => respondents.contains(&row.respondent) && stages.contains(&row.stage));
    keep!(causes, row => stages.contains(&row.stage));
    keep!(goals, row => stages.contains(&row.stage));
    keep!(measures, row => crossings.contains(&(row.stage.clone(), row.lane.clone())));
    keep!(figures, row => crossings.contains(&(row.stage.clone(), row.lane.clone())));
    keep!(rounds, row => maps.contains(&row.map));
    let rounds = ids(&w.rounds, |row| &row.id);
    keep!(ballots, row => rounds.contains(&row.round) && respondents.contains(&row.respondent));
    let ballots = ids(&w.ballots, |row| &row.id);
    keep!(votes, row => ballots.contains(&row.ballot) && stages.contains(&row.stage));
    keep!(judgements, row => offerings.contains(&row.offering) && !ours.contains(&row.offering) && dimensions.contains(&row.dimension));
    keep!(answers, row => ours.contains(&row.offering) && respondents.contains(&row.respondent));
    keep!(pins, row => ours.contains(&row.offering) && respondents.contains(&row.respondent));
    keep!(overrules, row => ours.contains(&row.offering));
    keep!(targets, row => ours.contains(&row.offering));
    let aimed = ids(&w.targets, |row| &row.offering);
    keep!(target_levels, row => aimed.contains(&row.offering) && dimensions.contains(&row.dimension));
    keep!(groundings, row => evidence.contains(&row.evidence) && offerings.contains(&row.offering) && dimensions.contains(&row.dimension));
    keep!(wishes, row => ours.contains(&row.offering) && respondents.contains(&row.respondent));
    keep!(economics, row => ours.contains(&row.offering));
    for view in w.views.rows_mut() {
        view.offerings.retain(|id| offerings.contains(id));
    }
    keep!(decisions, row => plays.contains(&row.play));
    keep!(planned, row => plays.contains(&row.play));
    keep!(drivers, row => ours.contains(&row.offering) && segments.contains(&row.segment));
    let drivers: BTreeSet<_> = w
        .drivers
        .iter()
        .map(|row| (row.offering.to_string(), row.segment.to_string(), row.driver.as_str()))
        .collect();
    let known = |offering: &domain::OfferingId, segment: &domain::SegmentId, driver: DriverKind| {
        drivers.contains(&(offering.to_string(), segment.to_string(), driver.as_str()))
    };
    for block in w.blocks.rows_mut() {
        block.passages.retain(|row| segments.contains(&row.segment));
    }
    w.blocks.rows_mut().retain(|row| {
        !row.text.trim().is_empty()
            || !row.executives.is_empty()
            || !row.passages.is_empty()
            || !row.pairs.is_empty()
    });
    keep!(correlations, row => known(&row.offering, &row.segment, row.driver)
        && known(&row.offering, &row.other_segment, row.other_driver));
    keep!(play_costs, row => plays.contains(&row.play));
    keep!(driver_effects, row => plays.contains(&row.play));
    for scenario in w.scenarios.rows_mut() {
        scenario.plays.retain(|planned| plays.contains(&planned.play));
    }
    keep!(progress, row => plays.contains(&row.play));
    keep!(indicators, row => plays.contains(&row.play));
    keep!(standings, row => offerings.contains(&row.offering));
    w.plan.offering = w.plan.offering.take().filter(|id| ours.contains(id));
    // Only plays that need none are needed, so that none needs itself by way of others.
    let free: BTreeSet<_> =
        w.plays.iter().filter(|row| row.needs.is_empty()).map(|row| row.id.clone()).collect();
    for play in w.plays.rows_mut() {
        play.needs.retain(|id| free.contains(id));
        play.excludes.retain(|id| plays.contains(id));
    }
}
