//! New files: whole or not at all, and never in place of somebody's work.

use crate::{Desk, Ran};
use std::process::Stdio;

#[test]
fn a_new_workbook_opens_and_names_itself_after_its_file() {
    let desk = Desk::new();
    assert_eq!(desk.done(["new", "--out", "Acme Cloud.clientline"]), "Written: Acme Cloud.clientline\n");
    let said = desk.done(["check", "Acme Cloud.clientline"]);
    assert!(said.starts_with("Acme Cloud.clientline: sound. “Acme Cloud”, 0 maps"), "{said}");
    desk.done([
        "new",
        "--out",
        "b.clientline",
        "--title",
        "远山咨询",
        "--template",
        "agency",
        "--language",
        "zh-CN",
    ]);
    let said = desk.done(["check", "b.clientline", "--language", "zh"]);
    assert!(said.starts_with("b.clientline：完好。“远山咨询”，1 张旅程图"), "{said}");
    assert_eq!(desk.names(), ["Acme Cloud.clientline", "b.clientline"]);
}

#[test]
fn every_sample_can_be_written_and_is_sound() {
    let desk = Desk::new();
    let list = desk.done(["sample", "--list"]);
    assert!(list.lines().any(|line| line.starts_with("northwind  en  ")), "{list}");
    assert!(list.lines().any(|line| line.contains("  zh-CN  ")), "{list}");
    for line in list.lines() {
        let name = line.split_whitespace().next().unwrap();
        let file = format!("{name}.clientline");
        desk.done(["sample", name, "--out", &file]);
        let said = desk.done(["check", &file]);
        assert!(said.contains(": sound. ") && !said.contains("one respondent"), "{said}");
    }
    let reason = desk.refused(["sample", "southwind", "--out", "s.clientline"]);
    assert!(reason.contains("“southwind”") && reason.contains("--list"), "{reason}");
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_asked() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline", "--template", "subscription"]);
    desk.write("notes.txt", "kept");
    let commands: [&[&str]; 4] = [
        &["new", "--out", "notes.txt"],
        &["sample", "northwind", "--out", "notes.txt"],
        &["export", "a.clientline", "--format", "svg", "--out", "notes.txt"],
        &["export", "a.clientline", "--format", "json", "--out", "notes.txt"],
    ];
    for command in commands {
        let reason = desk.refused(command);
        assert!(reason.contains("“notes.txt” is there already") && reason.contains("--force"), "{reason}");
        assert_eq!(desk.read("notes.txt"), b"kept");
        assert!(desk.refused(command.iter().chain(&["--language", "zh"])).contains("已经存在"));
    }
    for command in commands {
        desk.write("notes.txt", "not kept");
        desk.done(command.iter().chain(&["--force"]));
        assert_ne!(desk.read("notes.txt"), b"not kept");
    }
    assert_eq!(desk.names(), ["a.clientline", "notes.txt"]);
}

#[test]
fn a_workbook_that_is_being_changed_is_not_replaced() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline"]);
    let before = desk.read("a.clientline");
    desk.write("a.clientline-journal", "a journal");
    let reason = desk.refused(["new", "--out", "a.clientline", "--force"]);
    assert!(reason.contains("being changed by another program"), "{reason}");
    assert_eq!(desk.read("a.clientline"), before);
}

#[test]
fn folders_and_devices_are_never_replaced() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline"]);
    std::fs::create_dir(desk.path("folder")).unwrap();
    for force in [&[][..], &["--force"][..]] {
        let export = ["export", "a.clientline", "--format", "svg", "--out"];
        let reason = desk.refused(export.iter().chain(&["folder"]).chain(force));
        assert!(reason.contains("“folder” is a folder"), "{reason}");
        let reason = desk.refused(export.iter().chain(&["gone/a.svg"]).chain(force));
        assert!(reason.contains("There is no folder “gone”"), "{reason}");
    }
    assert!(desk.path("folder").is_dir());
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_no_place_for_a_file() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline"]);
    for device in ["/dev/full", "/dev/null"] {
        let reason = desk.refused(["export", "a.clientline", "--format", "svg", "--force", "--out", device]);
        assert!(reason.contains("is a device"), "{reason}");
        assert!(!std::fs::metadata(device).unwrap().is_file());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_under_standard_output_is_said() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline"]);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = desk.command();
    command.args(["show", "a.clientline"]).stdout(full).stderr(Stdio::piped());
    let ran = Ran::of(&command.output().unwrap());
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("the disk is full"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_enough_is_no_error() {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    let mut command = desk.command();
    command.args(["show", "a.clientline", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

/// The shell's limit on the size of files stands in for a full disk.
#[cfg(target_os = "linux")]
#[test]
fn nothing_half_written_stays_when_the_disk_is_full() {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    let commands = [
        "export a.clientline --format pptx --out b.pptx",
        "export a.clientline --format json --out b.json",
        "export a.clientline --format scene --width 900 --height 600 --out b.scene",
        "new --out b.clientline",
        "sample northwind --out b.clientline",
        "import a.json --out b.clientline",
    ];
    desk.done(["export", "a.clientline", "--format", "json", "--out", "a.json"]);
    let program = env!("CARGO_BIN_EXE_clientline");
    let prepared = desk.command();
    for command in commands {
        let mut shell = std::process::Command::new("sh");
        shell.arg("-c").arg(format!("trap '' XFSZ; ulimit -f 8; exec '{program}' {command}"));
        shell.current_dir(prepared.get_current_dir().unwrap());
        shell.env("CLIENTLINE_HOME", desk.path("home")).env("LC_ALL", "C");
        let ran = Ran::of(&shell.output().unwrap());
        assert_eq!(ran.code, 1, "{command}: {ran:?}");
        assert!(
            ran.err.starts_with("clientline: ") && ran.err.lines().count() == 2,
            "{command}: {}",
            ran.err
        );
        assert_eq!(desk.names(), ["a.clientline", "a.json"], "{command}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_lets_nobody_write_is_said() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65_534;

    let desk = Desk::new();
    crate::planning::without_plan(&desk, "a.clientline");
    // Rights mean nothing to root, so that root's tests run the program as nobody, from a folder that nobody can enter.
    let open = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    };
    let program = desk.folder.path().join("clientline");
    std::fs::copy(env!("CARGO_BIN_EXE_clientline"), &program).unwrap();
    open(desk.folder.path(), 0o755);
    open(&desk.path(""), 0o555);
    open(&desk.path("a.clientline"), 0o444);
    let prepared = desk.command();
    let is_root = std::fs::write(desk.path("probe"), "").is_ok();
    let _ = std::fs::remove_file(desk.path("probe"));
    let before = desk.read("a.clientline");
    let commands: [&[&str]; 4] = [
        &["new", "--out", "b.clientline"],
        &["sample", "northwind", "--out", "b.clientline"],
        &["export", "a.clientline", "--format", "svg", "--out", "b.svg"],
        &["plan", "a.clientline", "--adopt"],
    ];
    for command in commands {
        let mut process = std::process::Command::new(&program);
        process.current_dir(prepared.get_current_dir().unwrap()).args(command).env("LC_ALL", "C");
        process.env("CLIENTLINE_HOME", "/nowhere");
        if is_root {
            process.uid(NOBODY).gid(NOBODY);
        }
        let ran = Ran::of(&process.output().unwrap());
        assert_eq!(ran.code, 1, "{command:?}: {ran:?}");
        assert!(ran.err.lines().count() >= 2 && !ran.err.contains("error-"), "{command:?}: {}", ran.err);
        assert_eq!(desk.names(), ["a.clientline"], "{command:?}");
        assert_eq!(desk.read("a.clientline"), before);
    }
    open(&desk.path(""), 0o755);
}

#[test]
fn scripts_leave_the_recent_files_alone() {
    let desk = Desk::new();
    desk.done(["new", "--out", "a.clientline"]);
    desk.done(["check", "a.clientline"]);
    assert_eq!(crate::names(&desk.folder.path().join("home")), Vec::<String>::new());
}
