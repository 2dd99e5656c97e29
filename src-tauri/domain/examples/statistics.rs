//! Works out the figures of rating for tables on standard input, so that other programs can be asked for the same:
//! `tests/statistics/check.py` compares.
//!
//! In: `{"tables": [[[3, 4], [2, 5]], …], "weighed": [{"values": […], "weights": […], "shares": […]}, …]}`, a table
//! having one row of scores for each rater. Out: for each table r_wg of each thing rated and Kendall's W, and for each
//! row of weighed values their quantiles.

use domain::rating::{agreement, kendall_w, median, quartiles, weighted_quantile};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Asked {
    tables: Vec<Vec<Vec<f64>>>,
    weighed: Vec<Weighed>,
}

#[derive(Deserialize)]
struct Weighed {
    values: Vec<f64>,
    weights: Vec<f64>,
    shares: Vec<f64>,
}

#[derive(Serialize)]
struct Answer {
    tables: Vec<Figures>,
    quantiles: Vec<Vec<Option<f64>>>,
}

#[derive(Serialize)]
struct Figures {
    /// r_wg of each thing rated.
    agreements: Vec<Option<f64>>,
    medians: Vec<Option<f64>>,
    quartiles: Vec<Option<(f64, f64)>>,
    w: Option<f64>,
    chi_squared: Option<f64>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked: Asked = serde_json::from_reader(std::io::stdin().lock())?;
    let answer = Answer {
        tables: asked.tables.iter().map(|raters| figures(raters)).collect(),
        quantiles: asked.weighed.iter().map(quantiles).collect(),
    };
    serde_json::to_writer(std::io::stdout().lock(), &answer)?;
    Ok(())
}

fn figures(raters: &[Vec<f64>]) -> Figures {
    let things = raters.first().map_or(0, Vec::len);
    let scores: Vec<Vec<f64>> =
        (0..things).map(|thing| raters.iter().map(|row| row[thing]).collect()).collect();
    let concordance = kendall_w(raters);
    Figures {
        agreements: scores.iter().map(|scores| agreement(scores)).collect(),
        medians: scores.iter().map(|scores| median(scores)).collect(),
        quartiles: scores.iter().map(|scores| quartiles(scores)).collect(),
        w: concordance.map(|found| found.w),
        chi_squared: concordance.map(|found| found.chi_squared),
    }
}

fn quantiles(weighed: &Weighed) -> Vec<Option<f64>> {
    let values: Vec<(f64, f64)> =
        weighed.values.iter().copied().zip(weighed.weights.iter().copied()).collect();
    weighed.shares.iter().map(|share| weighted_quantile(&values, *share)).collect()
}
