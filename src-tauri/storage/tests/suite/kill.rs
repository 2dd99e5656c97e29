//! A process that is killed at any moment loses no edit that it confirmed.

use crate::changes::{Random, changed};
use crate::workbooks::{at, created_in, folder_on_disk, opened, small, step};
use domain::Workbook;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use storage::{Access, WorkbookFile};

/// How often a process is killed, over both workbooks.
const KILLS: u64 = 220;

/// The workbook after so many edits: always the same, so that what a file holds can be told by its title.
fn state(number: usize) -> Workbook {
    let mut random = Random(u64::try_from(number).unwrap());
    let mut state = changed(&changed(&small(), &mut random), &mut random);
    state.about.title = number.to_string();
    state
}

fn number(workbook: &Workbook) -> usize {
    workbook.about.title.parse().unwrap()
}

#[test]
fn killing_the_process_at_any_moment_loses_no_confirmed_edit() {
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || kill_again_and_again(half, KILLS / 2));
        }
    });
}

fn kill_again_and_again(half: u64, kills: u64) {
    let (_folder, path) = created_in(folder_on_disk(), &state(0));
    let mut random = Random(half);
    let mut last = 0;
    let mut confirmed_in_all = 0;
    for kill in 0..kills {
        let (confirmed, count) = run_and_kill(&path, kill, &mut random, last);
        confirmed_in_all += count;
        let file = opened(&path);
        assert_eq!(file.access(), Access::Write, "the lock went with the process");
        let found = number(file.workbook());
        // The one step after the last that was confirmed may be done or not.
        assert!(found.abs_diff(confirmed) <= 1, "kill {kill}: {confirmed} was confirmed, {found} found");
        assert_eq!(file.workbook(), &state(found), "kill {kill}");
        last = found;
    }
    assert!(confirmed_in_all > kills / 2, "only {confirmed_in_all} edits were confirmed in {kills} runs");
}

/// Starts a process that edits, kills it at some moment, and hears what it had confirmed by then.
fn run_and_kill(path: &Path, seed: u64, random: &mut Random, start: usize) -> (usize, u64) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::child", "--nocapture"])
        .env("CLIENTLINE_TEST_EDIT", path)
        .env("CLIENTLINE_TEST_SEED", seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    // Some kills come while it opens, most while it edits; it is not the clock that says which, so that a slow
    // disk is tried as a quick one is.
    let confirmations = random.below(5);
    let mut confirmed = start;
    let mut count = 0;
    let mut hear = |line: &str| {
        // A line that was cut off confirms nothing.
        let Some(found) = line.strip_prefix("done ").and_then(|rest| rest.strip_suffix(".\n")) else {
            return;
        };
        confirmed = found.parse().unwrap();
        count += 1;
    };
    let started = Instant::now();
    let mut lines = 0;
    while lines < confirmations {
        let mut line = String::new();
        assert!(output.read_line(&mut line).unwrap() > 0, "the process ended by itself");
        hear(&line);
        lines += usize::from(line.starts_with("ready") || line.starts_with("done"));
    }
    let pace = started.elapsed() / u32::try_from(confirmations.max(4)).unwrap();
    std::thread::sleep(pace * u32::try_from(random.below(100)).unwrap() / 100);
    child.kill().unwrap();
    child.wait().unwrap();
    let mut line = String::new();
    while output.read_line(&mut line).unwrap() > 0 {
        hear(&line);
        line.clear();
    }
    (confirmed, count)
}

/// Not a test of its own: the process that is killed.
#[test]
fn child() {
    let Some(path) = std::env::var_os("CLIENTLINE_TEST_EDIT") else { return };
    let seed = std::env::var("CLIENTLINE_TEST_SEED").unwrap().parse().unwrap();
    let mut random = Random(seed);
    let mut file: WorkbookFile = opened(path.as_ref());
    let mut output = std::io::stdout().lock();
    writeln!(output, "ready").unwrap();
    loop {
        if random.below(4) == 0 {
            if file.undo(&at(0)).unwrap().is_none() {
                continue;
            }
        } else {
            let next = state(number(file.workbook()) + 1);
            file.write(&next, &step("edit")).unwrap();
        }
        // One write of the system, so that a line is there or not.
        writeln!(output, "done {}.", number(file.workbook())).unwrap();
    }
}
