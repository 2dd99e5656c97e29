//! Every error, reason and notice has words in both languages, with every gap filled and advice on what to do.

use domain::{Argument, Language, Message};
use std::path::PathBuf;
use storage::{Action, Error, Found, JsonProblem, ReadOnly};
use words::Words;

fn errors() -> Vec<Error> {
    let path = || PathBuf::from("/home/ann/Northwind.clientline");
    let detail = || "what the system says".to_owned();
    let problem = || Message::new("file-problem-constraint").with("detail", "UNIQUE");
    let mut errors = vec![
        Error::NotFound { path: path() },
        Error::NoFolder { path: path() },
        Error::AlreadyExists { path: path() },
        Error::Newer { path: path(), needed: "3.2".into() },
        Error::Damaged { path: path(), detail: detail() },
        Error::ForeignSchema { path: path(), object: "trigger evil".into() },
        Error::TooLarge { path: path(), megabytes: 600, allowed: 512 },
        Error::Contents { path: path(), problem: problem() },
        Error::Contents {
            path: path(),
            problem: Message::new("file-problem-at")
                .with("place", "stages[1].name")
                .with("problem", problem()),
        },
        Error::OpenElsewhere { path: path() },
        Error::SameFile { path: path() },
        Error::Replaced { path: path() },
        Error::Deleted { path: path() },
        Error::TooMuch { path: path() },
        Error::Busy { path: path() },
        Error::History { path: path(), detail: detail() },
        Error::JsonSyntax { line: 3, column: 4, detail: detail() },
        Error::JsonFormat,
        Error::JsonVersion { found: "2".into(), known: 1 },
        Error::JsonMeaning { problem: problem() },
    ];
    for found in [Found::Empty, Found::Folder, Found::Text, Found::OtherDatabase, Found::Other] {
        errors.push(Error::NotAWorkbook { path: path(), found });
    }
    for action in [Action::Create, Action::Open, Action::Save, Action::Copy, Action::BackUp] {
        errors.push(Error::DiskFull { path: path(), action });
        errors.push(Error::NotAllowed { path: path(), action });
        errors.push(Error::Io { path: path(), action, detail: detail() });
    }
    for reason in
        [ReadOnly::OpenElsewhere, ReadOnly::File, ReadOnly::Folder, ReadOnly::NoLocks, ReadOnly::Newer]
    {
        errors.push(Error::ReadOnly { path: path(), reason });
    }
    let kinds = ["number", "text", "boolean", "list", "object"];
    let mut allowed: Vec<Message> =
        kinds.iter().map(|kind| Message::new(format!("json-kind-{kind}"))).collect();
    allowed.push(Message::new("json-kind-whole").with("most", 255_u8));
    allowed.push(Message::new("json-kind-other").with("words", "a colour"));
    let mut problems: Vec<JsonProblem> =
        allowed.into_iter().map(|allowed| JsonProblem::WrongValue { given: "600".into(), allowed }).collect();
    problems.extend([
        JsonProblem::UnknownWord { given: "enemy".into(), allowed: "ours, competitor".into() },
        JsonProblem::UnknownField { given: "age".into(), allowed: "id, name".into() },
        JsonProblem::MissingField { field: "quarters".into() },
        JsonProblem::DoubleField { field: "quarters".into() },
        JsonProblem::Other { detail: detail() },
    ]);
    for problem in problems {
        errors.push(Error::JsonContents { line: 3, column: 4, place: "workbook.plan".into(), problem });
    }
    errors
}

/// That a message and all within it are known, and that no gap stays open.
fn check(words: &Words, message: &Message) {
    let said = words.say(message);
    assert!(said != message.id && !said.contains('{') && !said.trim().is_empty(), "{said} ({})", message.id);
    for argument in message.args.values() {
        if let Argument::Message(inner) = argument {
            check(words, inner);
        }
    }
}

#[test]
fn every_error_says_what_happened_and_what_to_do_next() {
    for words in [Words::of(Language::English), Words::of(Language::Chinese)] {
        for error in errors() {
            check(words, &error.message());
            let next = words.next(&error.message()).unwrap_or_else(|| panic!("{error:?} has no advice"));
            assert!(!next.contains('{'), "{next}");
            assert_eq!(error.message().id, format!("error-{}", error.code()));
        }
    }
}

#[test]
fn every_notice_has_its_words() {
    for words in [Words::of(Language::English), Words::of(Language::Chinese)] {
        for id in ["notice-modernised", "notice-modernised-copied", "file-step-unnamed"] {
            check(words, &Message::new(id));
        }
        check(words, &Message::new("notice-backup-failed").with("reason", errors()[0].message()));
    }
}
