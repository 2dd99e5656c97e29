//! HiGHS, asked one program at a time and looked at while it works.
//!
//! The one module with `unsafe` in it: the safe crate `highs` knows no callback, and without one a solver can
//! neither be stopped nor say what it has proven so far.

#![allow(unsafe_code)]

use crate::Watch;
use crate::program::Program;
use highs::{HighsModelStatus, HighsSolutionStatus, RowProblem, Sense};
use highs_sys::{HighsCallbackDataIn, HighsCallbackDataOut};
use std::ffi::{c_char, c_int, c_void};
use std::time::{Duration, Instant};

/// What HiGHS made of a program.
pub(crate) struct Outcome {
    /// The best columns it found.
    pub(crate) values: Option<Vec<f64>>,
    /// No solution costs less; infinite if there is none.
    pub(crate) bound: f64,
    /// Whether it came to its end.
    pub(crate) proven: bool,
}

/// Two plans that differ by less in what they cost are equally good: millionths are compared.
const NEAR: f64 = 4e-7;

/// Minimises what columns cost, beginning from a solution that is known.
pub(crate) fn minimise(
    program: &Program,
    cost: &[(usize, f64)],
    always: f64,
    start: Option<&[f64]>,
    until: Instant,
    watch: &Watch,
) -> Outcome {
    let nothing = Outcome { values: None, bound: f64::NEG_INFINITY, proven: false };
    let left = until.saturating_duration_since(Instant::now());
    if watch.is_stopped() || left < Duration::from_millis(1) {
        return nothing;
    }
    let Ok(mut model) = of(program, cost).try_optimise(Sense::Minimise) else { return nothing };
    // One thread: the same problem then has the same answer, and the other core draws the screen.
    let set = [
        model.try_set_option("time_limit", left.as_secs_f64()).is_ok(),
        model.try_set_option("threads", 1).is_ok(),
        model.try_set_option("mip_rel_gap", 0.0).is_ok(),
        model.try_set_option("mip_abs_gap", NEAR).is_ok(),
        model.try_set_option("mip_feasibility_tolerance", 1e-9).is_ok(),
        model.try_set_option("primal_feasibility_tolerance", 1e-9).is_ok(),
    ];
    if set.contains(&false) {
        return nothing;
    }
    if start.is_some() && model.try_set_solution(start, None, None, None).is_err() {
        return nothing;
    }
    let call = Call { watch, always };
    let data = std::ptr::from_ref(&call).cast_mut().cast::<c_void>();
    // SAFETY: the pointer is of the model just made; `call` lives until the model is solved below, on this
    // thread, and HiGHS hands it to `look` alone, which reads it as what it is.
    unsafe {
        highs_sys::Highs_setCallback(model.as_mut_ptr(), Some(look), data);
        highs_sys::Highs_startCallback(model.as_mut_ptr(), highs_sys::kHighsCallbackMipInterrupt);
        highs_sys::Highs_startCallback(model.as_mut_ptr(), highs_sys::kHighsCallbackSimplexInterrupt);
    }
    let Ok(solved) = model.try_solve() else { return nothing };
    let feasible = solved.primal_solution_status() == HighsSolutionStatus::Feasible;
    let values = feasible.then(|| solved.get_solution().columns().to_vec());
    let proven = matches!(solved.status(), HighsModelStatus::Optimal | HighsModelStatus::Infeasible);
    let bound = match solved.status() {
        HighsModelStatus::Infeasible => f64::INFINITY,
        HighsModelStatus::Optimal => solved.objective_value() + always,
        _ => solved.double_info_value(c"mip_dual_bound").unwrap_or(f64::NEG_INFINITY) + always,
    };
    Outcome { values, bound, proven }
}

fn of(program: &Program, cost: &[(usize, f64)]) -> RowProblem {
    let mut costs = vec![0.0; program.columns.len()];
    for (column, amount) in cost {
        costs[*column] += amount;
    }
    let mut problem = RowProblem::default();
    let columns: Vec<_> = program
        .columns
        .iter()
        .zip(costs)
        .map(|(column, cost)| {
            problem.add_column_with_integrality(cost, column.at_least..=column.at_most, column.whole)
        })
        .collect();
    for row in &program.rows {
        let terms: Vec<_> = row.terms.iter().map(|(column, amount)| (columns[*column], *amount)).collect();
        problem.add_row(row.at_least..=row.at_most, &terms);
    }
    problem
}

struct Call<'a> {
    watch: &'a Watch,
    always: f64,
}

/// Called by HiGHS every now and then: takes what is proven by now, and asks it to end if it shall.
unsafe extern "C" fn look(
    kind: c_int,
    _words: *const c_char,
    out: *const HighsCallbackDataOut,
    into: *mut HighsCallbackDataIn,
    data: *mut c_void,
) {
    // SAFETY: `data` is the `Call` given above, and HiGHS gives both structures, or none, for the call's time.
    let (call, out, into) = unsafe { (data.cast::<Call<'_>>().as_ref(), out.as_ref(), into.as_mut()) };
    let (Some(call), Some(into)) = (call, into) else { return };
    if let (highs_sys::kHighsCallbackMipInterrupt, Some(out)) = (kind, out) {
        call.watch.proves(out.mip_dual_bound + call.always);
    }
    if call.watch.is_stopped() {
        into.user_interrupt = 1;
    }
}
