//! Workbook files through the public interface.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what tests share stands outside of tests"
)]

mod access;
mod backups;
mod changes;
mod desktop;
mod editing;
mod hostile;
mod json;
mod kill;
mod released;
mod speaking;
mod workbooks;
