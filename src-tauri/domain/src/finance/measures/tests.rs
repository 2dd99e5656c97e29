use super::*;
use proptest::collection::vec;
use proptest::prelude::*;

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not {expected}");
}

fn rates(found: RateOfReturn) -> Vec<f64> {
    match found {
        RateOfReturn::None => Vec::new(),
        RateOfReturn::One { rate } => vec![rate],
        RateOfReturn::Several { rates } => rates,
    }
}

#[test]
fn twelve_months_at_the_monthly_rate_are_the_year() {
    near(annual_rate(monthly_rate(0.1)), 0.1, 1e-15);
    near((1.0 + monthly_rate(0.1)).powi(12), 1.1, 1e-14);
    assert_eq!(monthly_rate(0.0), 0.0);
}

#[test]
fn the_first_flow_counts_in_full() {
    assert_eq!(npv(&[100.0], 0.5), 100.0);
    assert_eq!(npv(&[], 0.5), 0.0);
    near(npv(&[0.0, 150.0], 0.5), 100.0, 1e-12);
}

#[test]
fn flows_that_never_change_sign_have_no_rate_of_return() {
    for flows in [vec![], vec![0.0; 60], vec![5.0; 60], vec![-5.0], vec![-5.0, -1.0, 0.0]] {
        assert_eq!(irr(&flows), RateOfReturn::None, "{flows:?}");
        assert_eq!(mirr(&flows, 0.1, 0.1), None, "{flows:?}");
    }
}

#[test]
fn a_rate_may_be_a_loss_and_may_be_huge() {
    near(rates(irr(&[-100.0, 50.0]))[0], -0.5, 1e-12);
    near(rates(irr(&[-1.0, 1e9]))[0] / (1e9 - 1.0), 1.0, 1e-9);
    near(rates(irr(&[-1e9, 1.0]))[0], -1.0 + 1e-9, 1e-15);
}

#[test]
fn flows_that_change_sign_twice_may_have_two_rates() {
    // (1 + r)² − 2.5 (1 + r) + 1.56 = 0 at r = 0.2 and 0.3, turned around.
    let found = irr(&[-100.0, 250.0, -156.0]);
    let RateOfReturn::Several { rates } = &found else { panic!("{found:?}") };
    near(rates[0], 0.2, 1e-9);
    near(rates[1], 0.3, 1e-9);
    assert_eq!(irr(&[-100.0, 250.0, -160.0]), RateOfReturn::None);
}

#[test]
fn a_value_that_only_touches_nought_is_one_rate() {
    // (1 − 1.1 x)²: one rate of 10 percent, twice.
    let found = irr(&[1.0, -2.2, 1.21]);
    let RateOfReturn::One { rate } = found else { panic!("{found:?}") };
    near(rate, 0.1, 1e-6);
}

#[test]
fn three_rates_are_all_found() {
    // (x − 1/1.05) (x − 1/1.1) (x − 1/1.4), expanded.
    let at = [1.0 / 1.4, 1.0 / 1.1, 1.0 / 1.05];
    let flows = [
        -(at[0] * at[1] * at[2]),
        at[0] * at[1] + at[0] * at[2] + at[1] * at[2],
        -(at[0] + at[1] + at[2]),
        1.0,
    ];
    let found = rates(irr(&flows));
    assert_eq!(found.len(), 3, "{found:?}");
    for (found, expected) in found.into_iter().zip([0.05, 0.1, 0.4]) {
        near(found, expected, 1e-9);
    }
}

#[test]
fn money_that_goes_out_again_is_not_back_yet() {
    assert_eq!(payback(&[-100.0, 200.0, -200.0, 200.0]), Payback::After { steps: 2.5 });
    assert_eq!(payback(&[-100.0, 50.0, 49.0]), Payback::Never);
    assert_eq!(payback(&[0.0, 10.0]), Payback::NothingOut);
    assert_eq!(payback(&[]), Payback::NothingOut);
    assert_eq!(payback(&[-1.0]), Payback::Never);
}

#[test]
fn rounding_keeps_no_money_out() {
    assert_eq!(payback(&[-0.3, 0.1, 0.2]).steps().map(f64::round), Some(2.0));
    assert_eq!(payback(&[0.3, -0.1, -0.2]), Payback::NothingOut);
}

#[test]
fn the_most_that_is_out_is_the_lowest_sum() {
    assert_eq!(peak_need(&[-100.0, -50.0, 70.0, -10.0, 500.0]), Some((150.0, 1)));
    assert_eq!(peak_need(&[100.0, -50.0]), None);
    assert_eq!(peak_need(&[]), None);
}

#[test]
fn benefits_are_told_for_each_unit_of_cost() {
    assert_eq!(benefit_cost(&[0.0, 110.0], &[50.0], 0.1).map(|ratio| (ratio * 1e9).round()), Some(2e9));
    assert_eq!(benefit_cost(&[100.0], &[0.0], 0.1), None);
}

#[test]
fn everything_at_once_speaks_of_years() {
    let flows: Vec<f64> = std::iter::once(-1200.0).chain([110.0; 12]).collect();
    let found = measure(&flows, 0.1);
    let RateOfReturn::One { rate } = found.irr else { panic!("{found:?}") };
    near(npv(&flows, monthly_rate(rate)), 0.0, 1e-6);
    assert_eq!((found.peak_need, found.peak_month), (1200.0, Some(0)));
    assert!(found.payback.steps() < found.discounted_payback.steps());
}

/// Flows of a case: money out, then mostly in.
fn investments() -> impl Strategy<Value = Vec<f64>> {
    (1..1_000_000_u32, vec(0..100_000_u32, 1..121)).prop_map(|(out, back)| {
        std::iter::once(-f64::from(out))
            .chain(back.into_iter().map(f64::from))
            .map(|cents| cents / 100.0)
            .collect()
    })
}

/// Any flows, with noughts among them.
fn flows() -> impl Strategy<Value = Vec<f64>> {
    vec(prop_oneof![Just(0.0), -1e6..1e6_f64], 0..60)
}

proptest! {
    #[test]
    fn values_add_up(a in vec(-1e6..1e6_f64, 24), b in vec(-1e6..1e6_f64, 24), rate in -0.5..2.0_f64) {
        let both: Vec<f64> = a.iter().zip(&b).map(|(a, b)| a + b).collect();
        let (apart, together) = (npv(&a, rate) + npv(&b, rate), npv(&both, rate));
        prop_assert!((apart - together).abs() <= 1e-9 * (1.0 + present(&a, rate).iter().chain(&present(&b, rate)).map(|worth| worth.abs()).sum::<f64>()));
    }

    #[test]
    fn a_higher_rate_takes_from_what_comes_later(flows in investments(), low in 0.0..1.0_f64, more in 0.01..1.0_f64) {
        prop_assert!(npv(&flows, low) >= npv(&flows, low + more));
    }

    #[test]
    fn an_investment_has_one_rate_where_it_is_worth_nothing(flows in investments()) {
        let found = irr(&flows);
        let comes_back = flows[1..].iter().any(|flow| *flow > 0.0);
        prop_assert_eq!(matches!(found, RateOfReturn::One { .. }), comes_back);
        for rate in rates(found) {
            let size: f64 = present(&flows, rate).iter().map(|worth| worth.abs()).sum();
            prop_assert!(npv(&flows, rate).abs() <= 1e-9 * size);
        }
    }

    #[test]
    fn there_are_no_more_rates_than_changes_of_sign_and_just_as_odd(flows in flows()) {
        let signs: Vec<bool> = flows.iter().filter(|flow| **flow != 0.0).map(|flow| *flow < 0.0).collect();
        let changes = signs.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let found = rates(irr(&flows));
        prop_assert!(found.len() <= changes);
        prop_assert_eq!(found.len() % 2, changes % 2);
        prop_assert!(found.is_sorted() && found.iter().all(|rate| *rate >= -1.0));
    }

    #[test]
    fn interest_never_brings_money_back_sooner(flows in investments(), yearly in 0.0..1.0_f64) {
        let found = measure(&flows, yearly);
        match (found.payback, found.discounted_payback) {
            (Payback::After { steps }, Payback::After { steps: discounted }) => prop_assert!(discounted >= steps - 1e-9),
            (Payback::Never, late) => prop_assert_eq!(late, Payback::Never),
            _ => {}
        }
    }

    #[test]
    fn measuring_anything_gives_figures(flows in flows(), yearly in -0.99..20.0_f64) {
        let found = measure(&flows, yearly);
        prop_assert!(found.npv.is_finite() && found.peak_need >= 0.0);
        prop_assert!(found.mirr.is_none_or(f64::is_finite));
        prop_assert!(found.payback.steps().is_none_or(|steps| (0.0..=60.0).contains(&steps)));
    }
}
