//! The figures of the method against values worked out apart from this code.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::finance::{RateOfReturn, irr, npv, payback, present};
use domain::rating::{agreement, kendall_w, median, quartiles};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("fixtures/vectors.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

fn near(found: f64, expected: &Value, digits: i32) {
    let expected = expected.as_f64().unwrap();
    assert!((found - expected).abs() < 0.5 * 10_f64.powi(-digits), "{found} is not {expected}");
}

#[test]
fn medians_spreads_and_agreements_are_the_worked_ones() {
    let vectors = vectors();
    for case in vectors["agreement"].as_array().unwrap() {
        let ratings = numbers(&case["ratings"]);
        let (low, high) = quartiles(&ratings).unwrap();
        near(median(&ratings).unwrap(), &case["median"], 9);
        near(high - low, &case["iqr"], 9);
        near(agreement(&ratings).unwrap(), &case["rwg"], 9);
    }
}

#[test]
fn concordance_is_the_worked_one() {
    let case = &vectors()["kendall_w"];
    let raters: Vec<Vec<f64>> = case["raters"].as_array().unwrap().iter().map(numbers).collect();
    let found = kendall_w(&raters).unwrap();
    near(found.squares, &case["S"], 6);
    near(found.w, &case["W"], 5);
    near(found.chi_squared, &case["chi2"], 3);
}

#[test]
fn the_value_and_the_payback_of_a_project_are_the_worked_ones() {
    let case = &vectors()["npv"];
    let flows = numbers(&case["flows"]);
    let rate = case["rate"].as_f64().unwrap();
    near(npv(&flows, rate), &case["npv"], 3);
    let RateOfReturn::One { rate: found } = irr(&flows) else { panic!("there is one rate") };
    near(found, &case["irr"], 5);
    near(payback(&flows).steps().unwrap(), &case["payback"], 3);
    near(payback(&present(&flows, rate)).steps().unwrap(), &case["discounted_payback"], 3);
}
