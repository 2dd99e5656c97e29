//! Direction: the four kinds of evidence, their mean, and what would change it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::direction::{STAY, direction, turning_weight, usual_margin, verdict};
use domain::reading::{Bearing, DirectionReading, DirectionVerdict, Strength};
use domain::testing::{Ids, done};
use domain::{Cause, CauseKind, DirectionEvidence, Edit, OfferingKind, Refusal, Workbook, methods, position};
use proptest::collection::vec;
use proptest::prelude::*;

fn northwind() -> Workbook {
    let mut book = methods::sample("northwind").unwrap();
    book.wishes.rows_mut().clear();
    book.economics.rows_mut().clear();
    book
}

fn read(book: &Workbook) -> DirectionReading {
    position::read(book, None).direction.unwrap()
}

fn value(reading: &DirectionReading, evidence: DirectionEvidence) -> Option<f64> {
    reading.evidence.iter().find(|row| row.evidence == evidence).unwrap().value
}

fn economics(book: &Workbook, gross_margin: Option<f64>, buyers: Option<u32>) -> Edit {
    let offering = book.offerings[0].id.clone();
    Edit::SetEconomics { offering, revenue: None, gross_margin, buyers, source: String::new() }
}

#[test]
fn weak_spots_speak_by_their_causes_each_as_loudly_as_it_is_severe() {
    let mut book = northwind();
    let spots = domain::rating::weak_spots(&book, &book.maps[0]);
    assert!(spots.len() >= 2);
    let whole: f64 = spots.iter().map(|spot| spot.severity).sum();
    book.causes = Vec::new().into();
    assert_eq!(value(&read(&book), DirectionEvidence::WeakSpots), None);
    let cause = |at: usize, cause: CauseKind| Cause {
        stage: spots[at].stage.clone(),
        aspect: spots[at].aspect,
        cause,
    };
    book.causes = vec![cause(0, CauseKind::NeedsPerson), cause(1, CauseKind::NeedsScale)].into();
    let expected = (spots[0].severity - spots[1].severity) / whole;
    assert!((value(&read(&book), DirectionEvidence::WeakSpots).unwrap() - expected).abs() < 1e-12);
    book.causes = vec![cause(0, CauseKind::Price)].into();
    assert_eq!(value(&read(&book), DirectionEvidence::WeakSpots), Some(0.0));
}

#[test]
fn wishes_are_a_mean_and_nobodys_wish_is_none() {
    let book = northwind();
    assert_eq!(value(&read(&book), DirectionEvidence::Wishes), None);
    let say = |book: &Workbook, who: usize, leaning: i8| {
        let (offering, respondent) = (book.offerings[0].id.clone(), book.respondents[who].id.clone());
        done(book, &Edit::SayWish { offering, respondent, leaning: Some(leaning) })
    };
    let said = say(&say(&book, 0, -2), 1, 1);
    assert_eq!(value(&read(&said), DirectionEvidence::Wishes), Some(-0.25));
    // A person says one thing, and may take it back.
    assert_eq!(value(&read(&say(&said, 0, 2)), DirectionEvidence::Wishes), Some(0.75));
    let offering = book.offerings[0].id.clone();
    let gone =
        done(&said, &Edit::SayWish { offering, respondent: book.respondents[0].id.clone(), leaning: None });
    assert_eq!(value(&read(&gone), DirectionEvidence::Wishes), Some(0.5));
    // Who leaves takes their wish along.
    let left = done(&said, &Edit::RemoveRespondent { respondent: book.respondents[1].id.clone() });
    assert_eq!(value(&read(&left), DirectionEvidence::Wishes), Some(-1.0));
}

#[test]
fn competitors_speak_by_their_median_and_only_beside_evidence_of_ours() {
    let book = northwind();
    let reading = position::read(&book, None);
    let ours = reading.offerings[0].evidenced.as_ref().unwrap().position;
    let mut places: Vec<f64> = reading
        .offerings
        .iter()
        .filter(|row| row.offering.kind == OfferingKind::Competitor)
        .filter_map(|row| row.position)
        .collect();
    places.sort_by(f64::total_cmp);
    let middle = domain::rating::median(&places).unwrap();
    let expected = ((middle - ours) / 50.0).clamp(-1.0, 1.0);
    assert_eq!(value(&read(&book), DirectionEvidence::Competitors), Some(expected));
    let mut unanswered = book.clone();
    unanswered.answers.rows_mut().clear();
    assert_eq!(value(&read(&unanswered), DirectionEvidence::Competitors), None);
}

#[test]
fn a_margin_above_the_usual_leaves_room_for_service() {
    let book = northwind();
    let at = position::read(&book, None).offerings[0].evidenced.as_ref().unwrap().position;
    let (low, high) = usual_margin(&book.margins, at).unwrap();
    let usual = f64::midpoint(low, high);
    for (margin, expected) in [(usual, 0.0), (usual + 0.125, 0.5), (usual - 0.05, -0.2), (-0.5, -1.0)] {
        let told = done(&book, &economics(&book, Some(margin), None));
        let found = value(&read(&told), DirectionEvidence::Economics).unwrap();
        assert!((found - expected).abs() < 1e-9, "{margin}: {found}");
    }
    // Nothing known is no row at all.
    let told = done(&book, &economics(&book, Some(0.5), Some(12)));
    assert_eq!(told.economics.len(), 1);
    assert!(done(&told, &economics(&book, None, None)).economics.is_empty());
}

#[test]
fn margins_between_two_points_are_interpolated_and_held_beyond() {
    let points = northwind().margins;
    for (position, expected) in
        [(0.0, (0.8, 0.85)), (10.0, (0.8, 0.85)), (22.5, (0.725, 0.8)), (100.0, (0.25, 0.4))]
    {
        let (low, high) = usual_margin(&points, position).unwrap();
        assert!((low - expected.0).abs() < 1e-9 && (high - expected.1).abs() < 1e-9, "{position}");
    }
    assert_eq!(usual_margin(&[], 50.0), None);
}

#[test]
fn figures_that_cannot_be_are_refused_by_name() {
    let book = northwind();
    let refused = |edit: &Edit| match Ids::new().apply(&book, edit) {
        Err(Refusal::FigureOutOfRange { what, .. }) => what,
        other => panic!("{other:?}"),
    };
    let (offering, respondent) = (book.offerings[0].id.clone(), book.respondents[0].id.clone());
    assert_eq!(refused(&economics(&book, Some(1.2), None)), "margin");
    assert_eq!(refused(&economics(&book, Some(f64::NAN), None)), "margin");
    assert_eq!(refused(&Edit::SayWish { offering, respondent, leaning: Some(3) }), "leaning");
    let evidence = DirectionEvidence::Wishes;
    assert_eq!(refused(&Edit::WeighDirection { evidence, weight: Some(11.0) }), "weight");
}

#[test]
fn what_speaks_against_a_verdict_stands_beside_what_speaks_for_it() {
    let book = northwind();
    let everybody = book.respondents.iter().fold(book.clone(), |book, who| {
        let (offering, respondent) = (book.offerings[0].id.clone(), who.id.clone());
        done(&book, &Edit::SayWish { offering, respondent, leaning: Some(2) })
    });
    let told = done(&everybody, &economics(&book, Some(0.2), Some(8)));
    let heavy =
        done(&told, &Edit::WeighDirection { evidence: DirectionEvidence::Wishes, weight: Some(10.0) });
    let reading = read(&heavy);
    assert_eq!(reading.verdict, Some(DirectionVerdict::MorePersonal));
    assert!(matches!(reading.strength, Some(Strength::Clear | Strength::Strong)));
    let bearing =
        |kind: DirectionEvidence| reading.evidence.iter().find(|row| row.evidence == kind).unwrap().bearing;
    assert_eq!(bearing(DirectionEvidence::Wishes), Some(Bearing::For));
    assert_eq!(bearing(DirectionEvidence::Economics), Some(Bearing::Against));
    // With few buyers a move towards the client may be a phase.
    assert!(reading.age.is_some_and(|age| age.id == "direction-age-phase"));
    // What counts for nothing speaks neither way, and stays to be read.
    let muted =
        done(&heavy, &Edit::WeighDirection { evidence: DirectionEvidence::Economics, weight: Some(0.0) });
    let economics =
        read(&muted).evidence.into_iter().find(|row| row.evidence == DirectionEvidence::Economics);
    assert_eq!(economics.map(|row| (row.bearing, row.value.is_some())), Some((None, true)));
}

#[test]
fn what_points_the_other_way_speaks_against_a_verdict_however_little() {
    let book = northwind();
    let slight = done(&book, &economics(&book, Some(0.51), None));
    let reading = read(&slight);
    let found = value(&reading, DirectionEvidence::Economics).unwrap();
    assert!((0.01..0.15).contains(&found), "{found}: alone it would say to stay");
    assert_eq!(reading.verdict, Some(DirectionVerdict::MoreScalable));
    let row = reading.evidence.iter().find(|row| row.evidence == DirectionEvidence::Economics).unwrap();
    assert_eq!(row.bearing, Some(Bearing::Against));
    assert_eq!(reading.headline.lead.args["against"], domain::Argument::Number(1.0));
}

#[test]
fn without_evidence_there_is_no_direction_and_weights_of_nothing_say_so() {
    let mut bare = northwind();
    bare.answers.rows_mut().clear();
    bare.ratings.rows_mut().clear();
    let reading = read(&bare);
    assert_eq!((reading.value, reading.verdict, reading.turns.len()), (None, None, 0));
    assert_eq!(reading.headline.lead.id, "lead-direction-none");
    let weightless = DirectionEvidence::ALL.iter().fold(northwind(), |book, evidence| {
        done(&book, &Edit::WeighDirection { evidence: *evidence, weight: Some(0.0) })
    });
    assert_eq!(read(&weightless).value, None);
    assert_eq!(read(&weightless).headline.lead.id, "lead-direction-weightless");
    // Back to the usual weight is no row.
    let usual = DirectionEvidence::ALL.iter().fold(weightless, |book, evidence| {
        done(&book, &Edit::WeighDirection { evidence: *evidence, weight: None })
    });
    assert!(usual.direction_weights.is_empty());
}

#[test]
fn a_competitor_has_no_direction() {
    let book = northwind();
    let other = book.offerings.iter().find(|row| row.kind != OfferingKind::Ours).unwrap();
    assert!(position::read(&book, Some(&other.id)).direction.is_none());
}

#[test]
fn one_cause_that_nobody_named_can_be_the_answer_that_turns_it() {
    let mut book = northwind();
    let spots = domain::rating::weak_spots(&book, &book.maps[0]);
    // Two weak spots: the lesser needs a person, nobody said why the other is weak.
    let (first, second) = (spots[0].stage.clone(), spots.last().unwrap());
    book.ratings.rows_mut().retain(|row| {
        (&row.stage, row.aspect) == (&first, spots[0].aspect)
            || (&row.stage, row.aspect) == (&second.stage, second.aspect)
    });
    book.causes =
        vec![Cause { stage: second.stage.clone(), aspect: second.aspect, cause: CauseKind::NeedsPerson }]
            .into();
    for evidence in [DirectionEvidence::Competitors, DirectionEvidence::Economics, DirectionEvidence::Wishes]
    {
        book = done(&book, &Edit::WeighDirection { evidence, weight: Some(0.0) });
    }
    let reading = read(&book);
    let turn = reading.turns.iter().find(|turn| turn.id == "direction-turns-answer").unwrap();
    let json = serde_json::to_string(turn).unwrap();
    assert!(json.contains("direction-open-cause") && json.contains(&spots[0].name), "{json}");
}

#[test]
fn a_target_spells_out_what_buyers_miss_and_gain() {
    let book = northwind();
    let target = position::read(&book, None).offerings[0].target.clone().unwrap();
    let implied = read(&book).implied.unwrap();
    let (now, then) = (implied.margin_now.unwrap(), implied.margin_then.unwrap());
    assert!(target.position < 60.0 && then.0 > now.0, "{now:?} {then:?}");
    assert!(!implied.changes.is_empty() && !implied.roles.is_empty());
    for change in &implied.changes {
        assert!(change.to < change.from && change.misses != change.gains, "{change:?}");
    }
    // At the target nothing is left to change.
    let offering = book.offerings[0].id.clone();
    let at = position::read(&book, None).offerings[0].position.unwrap();
    let stays = Edit::SetTarget { offering, position: at, reason: String::new(), by: String::new() };
    assert!(read(&done(&book, &stays)).implied.unwrap().changes.is_empty());
}

fn parts() -> impl Strategy<Value = Vec<(f64, f64)>> {
    vec((-1.0_f64..=1.0, (0_u8..=50).prop_map(|tenths| f64::from(tenths) / 10.0)), 1..5)
}

proptest! {
    #[test]
    fn a_direction_lies_among_its_evidence(parts in parts()) {
        let weighs: Vec<f64> = parts.iter().filter(|(_, weight)| *weight > 0.0).map(|(value, _)| *value).collect();
        let found = direction(&parts);
        prop_assert_eq!(found.is_some(), !weighs.is_empty());
        if let Some(found) = found {
            let low = weighs.iter().copied().fold(f64::INFINITY, f64::min);
            let high = weighs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            prop_assert!(low - 1e-9 <= found && found <= high + 1e-9);
            prop_assert_eq!(verdict(found) == DirectionVerdict::Stay, found.abs() < STAY);
        }
    }

    /// Beside a search through every tenth.
    #[test]
    fn the_turning_weight_is_the_nearest_of_all(parts in parts(), which in any::<prop::sample::Index>()) {
        let index = which.index(parts.len());
        let at = |weight: f64| {
            let mut then = parts.clone();
            then[index].1 = weight;
            direction(&then).map(verdict)
        };
        let weight = parts[index].1;
        let turns = |to: &f64| at(*to).is_some_and(|then| Some(then) != at(weight));
        let tenths = (0_u8..=100).map(|tenths| f64::from(tenths) / 10.0);
        let nearest = tenths
            .filter(|to| direction(&parts).is_some() && turns(to))
            .min_by(|a, b| (a - weight).abs().total_cmp(&(b - weight).abs()));
        let found = turning_weight(&parts, index);
        prop_assert_eq!(found.is_some(), nearest.is_some());
        if let (Some(found), Some(nearest)) = (found, nearest) {
            prop_assert!(turns(&found));
            prop_assert!(((found - weight).abs() - (nearest - weight).abs()).abs() < 1e-9, "{found} {nearest}");
        }
    }
}
