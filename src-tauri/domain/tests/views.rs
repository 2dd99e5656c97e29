//! Named views of the spectrum, parts of the line, and names that are hidden.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::position::{Sight, crowd, drawn, read, read_as, title};
use domain::testing::{Ids, edits, large_workbook, small_workbook};
use domain::{Edit, Look, Message, OfferingId, OfferingKind, Overrule, Refusal, Workbook};
use proptest::prelude::*;

/// Four offerings: ours, two competitors, ours.
fn book() -> Workbook {
    large_workbook(3, 4, 3, 4)
}

fn ids(numbers: &[u8]) -> Vec<OfferingId> {
    numbers.iter().map(|number| format!("offering-{number}").into()).collect()
}

const ANONYMOUS: Look = Look { low: 0.0, high: 100.0, anonymous: true, sized: false, trail: false };

fn added(book: &Workbook, name: &str, offerings: &[u8], look: Look) -> Workbook {
    let edit = Edit::AddView { name: name.to_owned(), offerings: ids(offerings), look };
    Ids::new().apply(book, &edit).unwrap()
}

fn shown(book: &Workbook, sight: &Sight<'_>) -> Vec<String> {
    let rows = read_as(book, None, sight).offerings.into_iter().map(|row| row.offering);
    rows.filter(|row| row.shown).map(|row| row.id.to_string()).collect()
}

#[test]
fn before_there_is_an_offering_those_that_are_drawn_are_there_to_compare_with() {
    let mut book = book();
    book.offerings.rows_mut().retain(|row| row.kind != OfferingKind::Ours);
    let others = |book: &Workbook| read(book, None).headline.lead;
    let lead = |count: usize| Message::new("lead-spectrum-none").with("others", count);
    assert_eq!(others(&book), lead(book.offerings.len()));
    book.offerings.rows_mut()[0].shown = false;
    assert_eq!(others(&book), lead(book.offerings.len() - 1));
}

#[test]
fn before_there_is_an_offering_those_that_the_view_shows_are_there_to_compare_with() {
    let mut book = book();
    book.offerings.rows_mut().retain(|row| row.kind != OfferingKind::Ours);
    let all: Vec<OfferingId> = book.offerings.iter().map(|row| row.id.clone()).collect();
    assert_eq!(all.len(), 2);
    let edit =
        Edit::AddView { name: "Board".to_owned(), offerings: all[..1].to_vec(), look: Look::default() };
    let after = Ids::new().apply(&book, &edit).unwrap();
    for look in [None, Some(&ANONYMOUS)] {
        let sight = Sight { view: Some(&after.views[0].id), look };
        let lead = Message::new("lead-spectrum-none").with("others", 1_usize);
        assert_eq!(read_as(&after, None, &sight).headline.lead, lead);
        assert_eq!(drawn(&after, None, &sight).headline.lead, lead);
    }
}

#[test]
fn a_view_shows_its_own_offerings_in_the_order_of_the_workbook() {
    let after = added(&book(), "For the board", &[2, 0, 2], Look { low: 20.0, ..Look::default() });
    let view = &after.views[0];
    assert_eq!(view.offerings, ids(&[0, 2]));
    let sight = Sight { view: Some(&view.id), look: None };
    assert_eq!(shown(&after, &sight), ["offering-0", "offering-2"]);
    assert_eq!(read_as(&after, None, &sight).look, view.look);
    // Looked at otherwise for now, it still shows the same.
    let now = Sight { look: Some(&ANONYMOUS), ..sight };
    assert_eq!(shown(&after, &now).len(), 2);
    assert!(read_as(&after, None, &now).look.anonymous);
    // Without a view, or one that is gone, what is shown is what each offering says.
    assert_eq!(shown(&after, &Sight::default()).len(), 4);
    assert_eq!(shown(&after, &Sight { view: Some(&"gone".into()), look: None }).len(), 4);
}

#[test]
fn views_are_changed_renamed_and_removed() {
    let mut ids_ = Ids::new();
    let one = added(&book(), "Board", &[0], Look::default());
    let view = one.views[0].id.clone();
    let name = "For the board".to_owned();
    let two = ids_.apply(&one, &Edit::RenameView { view: view.clone(), name: name.clone() }).unwrap();
    assert_eq!(two.views[0].name, name);
    let edit = Edit::ChangeView { view: view.clone(), offerings: ids(&[1, 3]), look: ANONYMOUS };
    let three = ids_.apply(&two, &edit).unwrap();
    assert_eq!((three.views[0].offerings.clone(), three.views[0].look), (ids(&[1, 3]), ANONYMOUS));
    let gone = ids_.apply(&three, &Edit::RemoveOffering { offering: "offering-1".into() }).unwrap();
    assert_eq!(gone.views[0].offerings, ids(&[3]));
    assert!(ids_.apply(&three, &Edit::RemoveView { view }).unwrap().views.is_empty());
}

#[test]
fn a_view_that_cannot_be_is_refused() {
    let one = added(&book(), "Board", &[0], Look::default());
    let add = |name: &str, offerings: &[u8], low: f64, high: f64| {
        let look = Look { low, high, ..Look::default() };
        let edit = Edit::AddView { name: name.to_owned(), offerings: ids(offerings), look };
        Ids::new().apply(&one, &edit).unwrap_err()
    };
    assert_eq!(add("Board", &[0], 0.0, 100.0), Refusal::NameTaken { kind: "view", name: "Board".to_owned() });
    assert!(matches!(add(" ", &[0], 0.0, 100.0), Refusal::NameMissing { .. }));
    assert!(matches!(add("Team", &[9], 0.0, 100.0), Refusal::NotFound { kind: "offering", .. }));
    assert!(matches!(add("Team", &[0], -1.0, 100.0), Refusal::PositionOutOfRange { .. }));
    assert!(matches!(add("Team", &[0], 0.0, f64::NAN), Refusal::PositionOutOfRange { .. }));
    for (low, high) in [(40.0, 49.0), (60.0, 20.0)] {
        assert!(matches!(add("Team", &[0], low, high), Refusal::FigureOutOfRange { what: "zoom", .. }));
    }
}

#[test]
fn letters_follow_the_order_of_the_workbook_whoever_is_shown() {
    let after = added(&book(), "Board", &[0, 2], ANONYMOUS);
    let sight = Sight { view: Some(&after.views[0].id), look: None };
    let of = |sight: &Sight<'_>| -> Vec<String> {
        drawn(&after, None, sight).offerings.into_iter().map(|row| row.offering.name).collect()
    };
    assert_eq!(of(&sight), ["Offering 0", "A", "B", "Offering 3"]);
    assert_eq!(of(&Sight { view: None, look: Some(&ANONYMOUS) }), of(&sight));
    // The screen that one works on keeps the names.
    assert_eq!(read_as(&after, None, &sight).offerings[1].offering.name, "Offering 1");
}

#[test]
fn no_reason_and_no_title_names_a_hidden_competitor() {
    let mut book = book();
    book.about.title = "Northwind against ACME Cloud and Bo".to_owned();
    book.offerings.rows_mut()[1].name = "Acme Cloud".to_owned();
    book.offerings.rows_mut()[1].reason = "Their site says so.".to_owned();
    book.offerings.rows_mut()[2].name = "Bo".to_owned();
    let overrule = Overrule {
        offering: "offering-0".into(),
        position: 50.0,
        reason: "Between acme clouds and Bo, not Bose.".to_owned(),
    };
    book.overrules = vec![overrule].into();
    let sight = Sight { view: None, look: Some(&ANONYMOUS) };
    let reading = drawn(&book, None, &sight);
    assert_eq!(reading.offerings[0].overrule.as_ref().unwrap().reason, "Between As and B, not Bose.");
    assert_eq!(reading.offerings[1].offering.reason, "");
    assert_eq!(title(&book, &sight), "Northwind against A and B");
    assert_eq!(title(&book, &Sight::default()), book.about.title);
    // Nor does the finding about one.
    let headline = read_as(&book, Some(&"offering-1".into()), &sight).headline;
    assert!(!format!("{headline:?}").contains("Acme"), "{headline:?}");
    assert_eq!(headline.lead, Message::new("lead-spectrum-unnamed"));
}

#[test]
fn which_way_to_go_names_no_hidden_competitor() {
    let mut book = book();
    for (index, name) in [(1, "Acme Cloud"), (2, "Bo")] {
        book.offerings.rows_mut()[index].name = name.to_owned();
        book.offerings.rows_mut()[index].placed = Some(20.0);
    }
    let said = |look: Look| {
        let sight = Sight { view: None, look: Some(&look) };
        format!("{:?}", read_as(&book, Some(&"offering-0".into()), &sight).direction.unwrap())
    };
    let (named, hidden) = (said(Look::default()), said(ANONYMOUS));
    assert!(named.contains("Acme Cloud") && named.contains("\"Bo\""), "{named}");
    assert!(!hidden.contains("Acme") && !hidden.contains("\"Bo\""), "{hidden}");
    assert!(hidden.contains("Text(\"A\")") && hidden.contains("Text(\"B\")"), "{hidden}");
}

#[test]
fn the_crowded_part_is_where_half_of_them_stand() {
    let mut book = large_workbook(1, 1, 1, 9);
    let at = |book: &mut Workbook, places: [f64; 6]| {
        let rows = book.offerings.rows_mut().iter_mut().filter(|row| row.kind != OfferingKind::Ours);
        for (row, place) in rows.zip(places) {
            row.placed = Some(place);
        }
        let mut reading = read(book, None);
        reading.offerings.retain(|row| row.offering.kind != OfferingKind::Ours);
        crowd(&reading.offerings)
    };
    // The shortest interval that holds three of six is 61…64; it is widened to 20 at least, to fives.
    assert_eq!(at(&mut book, [2.0, 20.0, 61.0, 62.0, 64.0, 99.0]), Some((50.0, 75.0)));
    assert_eq!(at(&mut book, [0.0, 1.0, 2.0, 40.0, 70.0, 99.0]), Some((0.0, 20.0)));
    assert_eq!(crowd(&read(&book, None).offerings[..3]), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_drawn_chart_names_no_competitor(blueprints in edits(1..40)) {
        let mut ids = Ids::new();
        let mut book = small_workbook();
        for blueprint in blueprints {
            if let Ok(after) = ids.apply(&book, &blueprint.build(&book)) {
                book = after;
            }
        }
        for row in book.offerings.rows_mut() {
            row.name = match row.kind {
                OfferingKind::Competitor => format!("Secret {}", row.id),
                OfferingKind::Ours | OfferingKind::Benchmark => "Known".to_owned(),
            };
        }
        let all: Vec<&str> = book.offerings.iter().map(|row| row.name.as_str()).collect();
        let all = all.join(" or ").to_uppercase();
        for row in book.offerings.rows_mut() {
            row.reason.clone_from(&all);
        }
        for row in book.overrules.rows_mut() {
            row.reason.clone_from(&all);
        }
        let offering = book.offerings.last().map(|row| row.id.clone());
        let sight = Sight { view: book.views.first().map(|view| &view.id), look: Some(&ANONYMOUS) };
        let reading = drawn(&book, offering.as_ref(), &sight);
        let said = format!("{:?} {:?}", reading.offerings, reading.headline).to_lowercase();
        prop_assert!(!said.contains("secret"), "{said}");
        prop_assert_eq!(reading.offerings.len(), book.offerings.len());
    }
}
