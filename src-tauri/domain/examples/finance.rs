//! Measures rows of flows on standard input, so that other programs can be asked for the same:
//! `tests/statistics/finance.py` compares.
//!
//! In: `[{"flows": [-500, 120], "rate": 0.1, "lending": 0.05}, …]`, rates being those of one step. Out: what each row
//! amounts to, in the same order.

use domain::finance::{Payback, RateOfReturn, irr, mirr, npv, payback, peak_need, present};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Asked {
    flows: Vec<f64>,
    rate: f64,
    lending: f64,
}

#[derive(Serialize)]
struct Answer {
    npv: f64,
    irr: RateOfReturn,
    mirr: Option<f64>,
    payback: Payback,
    discounted_payback: Payback,
    peak_need: f64,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked: Vec<Asked> = serde_json::from_reader(std::io::stdin().lock())?;
    let answers: Vec<Answer> = asked.iter().map(answer).collect();
    serde_json::to_writer(std::io::stdout().lock(), &answers)?;
    Ok(())
}

fn answer(asked: &Asked) -> Answer {
    Answer {
        npv: npv(&asked.flows, asked.rate),
        irr: irr(&asked.flows),
        mirr: mirr(&asked.flows, asked.rate, asked.lending),
        payback: payback(&asked.flows),
        discounted_payback: payback(&present(&asked.flows, asked.rate)),
        peak_need: peak_need(&asked.flows).map_or(0.0, |(need, _)| need),
    }
}
