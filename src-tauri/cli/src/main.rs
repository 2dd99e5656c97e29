//! The command line: the same commands as the window's, for scripts.
//!
//! Everything is done by the desk; here arguments become commands, and answers become text. Nothing of a window
//! is linked. Exit codes: 0 done, 1 refused or broken with the reason on standard error, 2 wrong usage.

mod arguments;
mod commands;
mod figures;
mod output;
mod problem;
mod show;

use arguments::{Arguments, Command};
use clap::Parser;
use desk::domain::Language;
use desk::{Desk, Places, Words};
use output::Page;
use problem::Problem;
use std::io::Write;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Wrong usage ends the program here, with code 2 and clap's own words.
    let arguments = Arguments::parse();
    let language = arguments.language.unwrap_or_else(desk::system_language);
    let words = Words::of(language);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let done = run(arguments.command, language, &mut Page::new(&mut out, words))
        .and_then(|()| out.flush().map_err(Problem::from));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => problem.tell(words),
    }
}

fn run(command: Command, language: Language, page: &mut Page<'_>) -> Result<(), Problem> {
    let desk = Desk::for_scripts(Places::of_this_person(), language);
    match command {
        Command::Sample(wanted) => commands::sample(&desk, &wanted, page),
        Command::New(wanted) => commands::new(&desk, &wanted, language, page),
        Command::Check(wanted) => commands::check(&desk, &wanted, page),
        Command::Show(wanted) => show::show(&desk, &wanted, page),
        Command::Plan(wanted) => commands::plan(&desk, &wanted, page),
        Command::Export(wanted) => commands::export(&desk, &wanted, page),
        Command::Import(wanted) => commands::import(&desk, &wanted, page),
        Command::Completions(wanted) => commands::completions(&wanted, page),
    }
}
