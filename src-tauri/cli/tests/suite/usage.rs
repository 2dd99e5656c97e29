//! Wrong usage, help and completions.

use crate::Desk;

const COMMANDS: [&str; 8] = ["sample", "new", "check", "show", "plan", "export", "import", "completions"];

#[test]
fn wrong_usage_ends_with_code_two_and_says_what_is_wrong() {
    let desk = Desk::new();
    let check = |arguments: &[&str], says: &str| {
        let ran = desk.run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {ran:?}");
        assert!(ran.out.is_empty() && ran.err.contains(says), "{arguments:?}: {}", ran.err);
    };
    check(&[], "Usage: clientline");
    check(&["draw"], "unrecognized subcommand 'draw'");
    check(&["new"], "--out");
    check(&["sample"], "<NAME>");
    check(&["sample", "northwind"], "--out");
    check(&["sample", "--list", "--out", "a"], "cannot be used with");
    check(&["check"], "<FILE>");
    check(&["new", "--out", "a", "--template", "shop"], "blank, subscription, enterprise, agency");
    check(&["show", "a", "--language", "fr"], "choose en or zh-CN");
    check(&["export", "a", "--format", "gif", "--out", "b"], "svg, png, pptx, pdf, json, scene");
    check(
        &["export", "a", "--format", "svg", "--width", "900", "--height", "600", "--out", "b"],
        "--format scene",
    );
    check(&["export", "a", "--format", "scene", "--width", "900", "--out", "b"], "--height");
    check(&["export", "a", "--format", "svg", "--scale", "2", "--out", "b"], "--format png");
    check(&["export", "a", "--format", "png", "--scale", "900", "--out", "b"], "0.1 to 8");
    assert_eq!(desk.names(), Vec::<String>::new());
}

#[test]
fn help_teaches_every_command_by_example() {
    let desk = Desk::new();
    let help = desk.done(["--help"]);
    for command in COMMANDS {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
        let help = desk.done([command, "--help"]);
        assert!(help.contains("Examples:") && help.contains(&format!("clientline {command}")), "{help}");
    }
    assert!(help.contains("First steps:") && help.contains("Exit codes:"));
}

#[test]
fn every_shell_gets_completions_for_every_command() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = desk.done(["completions", shell]);
        for word in COMMANDS.iter().chain(&["format", "force"]) {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_program_links_no_browser() {
    let libraries = std::process::Command::new("ldd").arg(env!("CARGO_BIN_EXE_clientline")).output().unwrap();
    let libraries = String::from_utf8(libraries.stdout).unwrap();
    assert!(libraries.contains("libc.so"), "{libraries}");
    for library in ["webkit", "gtk", "javascriptcore"] {
        assert!(!libraries.contains(library), "{libraries}");
    }
}

#[test]
fn the_language_comes_from_the_system_and_may_be_overruled() {
    let desk = Desk::new();
    let say = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = desk.command();
        command
            .env_remove("LANG")
            .envs(variables.iter().copied())
            .args(["check", "gone.clientline"])
            .args(arguments);
        crate::Ran::of(&command.output().unwrap()).err
    };
    assert!(say(&[], &[]).contains("There is no file"));
    assert!(say(&[("LANG", "zh_CN.UTF-8")], &[]).contains("文件“"));
    assert!(say(&[("LANG", "en_US.UTF-8"), ("LC_ALL", "zh_CN.UTF-8")], &[]).contains("文件“"));
    assert!(say(&[("LANG", "zh_CN.UTF-8")], &["--language", "en"]).contains("There is no file"));
    assert!(say(&[], &["--language", "zh-CN"]).contains("文件“"));
}
