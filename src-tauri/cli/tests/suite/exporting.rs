//! Charts and data that leave a workbook.

use crate::{Desk, fixture};

fn export(desk: &Desk, arguments: &[&str]) -> String {
    desk.done(["export", "a.clientline"].iter().chain(arguments))
}

fn northwind() -> Desk {
    let desk = Desk::new();
    desk.done(["sample", "northwind", "--out", "a.clientline"]);
    desk
}

/// Width and height, as a PNG tells them in its first chunk.
fn png_size(bytes: &[u8]) -> (u32, u32) {
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn every_chart_leaves_in_every_format() {
    let desk = northwind();
    for chart in ["spectrum", "journey", "journey-curve", "curve"] {
        let out = |format: &str| format!("{chart}.{format}");
        for format in ["svg", "png", "pptx", "pdf", "scene"] {
            let said = export(&desk, &["--format", format, "--chart", chart, "--out", &out(format)]);
            assert!(said.starts_with(&format!("Written: {chart}.{format}\n")), "{said}");
        }
        assert!(desk.read(&out("svg")).starts_with(b"<"));
        assert_eq!(png_size(&desk.read(&out("png"))), (1920, 1080));
        assert!(desk.read(&out("pptx")).starts_with(b"PK\x03\x04"));
        assert!(desk.read(&out("pdf")).starts_with(b"%PDF-1.7"));
        let scene = desk.json(&out("scene"));
        assert_eq!((scene["width"].as_f64(), scene["height"].as_f64()), (Some(1920.0), Some(1080.0)));
        assert!(!scene["items"].as_array().unwrap().is_empty());
    }
}

#[test]
fn the_same_workbook_gives_the_same_bytes() {
    let desk = northwind();
    for format in ["svg", "png", "pptx", "pdf", "json", "scene"] {
        let (one, two) = (format!("1.{format}"), format!("2.{format}"));
        export(&desk, &["--format", format, "--out", &one]);
        export(&desk, &["--format", format, "--out", &two]);
        assert_eq!(desk.read(&one), desk.read(&two), "{format}");
    }
}

#[test]
fn a_theme_file_and_a_transparent_ground_are_heeded() {
    let desk = northwind();
    let theme = r##"{"colors": {"accent": "#123456", "surface": "#fedcba"}, "font": "Georgia"}"##;
    desk.write("ours.json", theme.as_bytes());
    export(&desk, &["--format", "svg", "--theme", "ours.json", "--out", "ours.svg"]);
    let svg = String::from_utf8(desk.read("ours.svg")).unwrap();
    for part in ["#123456", "<rect width=\"100%\" height=\"100%\" fill=\"#fedcba\"", "'Georgia', Inter"] {
        assert!(svg.contains(part), "{part}");
    }
    export(&desk, &["--format", "svg", "--transparent", "--out", "clear.svg"]);
    assert!(!String::from_utf8(desk.read("clear.svg")).unwrap().contains("<rect width=\"100%\""));
    export(&desk, &["--format", "pptx", "--theme", "ours.json", "--out", "ours.pptx"]);
    desk.write("wrong.json", br##"{"colors": {"accent": "blue"}}"##);
    let said = desk.refused([
        "export",
        "a.clientline",
        "--format",
        "svg",
        "--theme",
        "wrong.json",
        "--out",
        "no.svg",
    ]);
    assert!(said.contains("“blue”") && said.contains("“accent”"), "{said}");
}

#[test]
fn a_view_a_range_and_letters_are_heeded() {
    let desk = northwind();
    export(&desk, &["--format", "svg", "--range", "40..70", "--anonymous", "--out", "part.svg"]);
    let svg = String::from_utf8(desk.read("part.svg")).unwrap();
    assert!(svg.contains("shown from 40") && svg.contains("more to the left") && !svg.contains("Quantile"));
    export(&desk, &["--format", "svg", "--sized", "--out", "sized.svg"]);
    assert!(
        String::from_utf8(desk.read("sized.svg")).unwrap().contains("The area of our marks shows revenue.")
    );
    for (arguments, reason) in [
        (&["--range", "40..45"][..], "width of the part"),
        (&["--range", "90..130"], "130"),
        (&["--view", "For the board"], "no view"),
    ] {
        let all = [&["export", "a.clientline", "--format", "svg", "--out", "no.svg"], arguments].concat();
        let said = desk.refused(&all);
        assert!(said.contains(reason), "{reason}: {said}");
    }
}

#[test]
fn theme_scale_and_size_are_heeded() {
    let desk = northwind();
    export(&desk, &["--format", "svg", "--out", "light.svg"]);
    export(&desk, &["--format", "svg", "--theme", "dark", "--out", "dark.svg"]);
    assert_ne!(desk.read("light.svg"), desk.read("dark.svg"));
    export(&desk, &["--format", "png", "--scale", "0.5", "--out", "half.png"]);
    assert_eq!(png_size(&desk.read("half.png")), (960, 540));
    export(&desk, &["--format", "scene", "--width", "960", "--height", "540", "--out", "small.json"]);
    let scene = desk.json("small.json");
    assert_eq!((scene["width"].as_f64(), scene["height"].as_f64()), (Some(960.0), Some(540.0)));
    export(&desk, &["--format", "svg", "--language", "zh-CN", "--out", "chinese.svg"]);
    assert!(String::from_utf8(desk.read("chinese.svg")).unwrap().contains("委托方"));
}

#[test]
fn a_long_map_becomes_several_pictures_none_of_which_takes_anothers_place() {
    let desk = Desk::new();
    let tasks: String =
        (1..=40).map(|number| format!("Step {number} of the long way: 3: Customer\n")).collect();
    let text = format!("journey\n{tasks}");
    desk.write("long.mmd", text);
    desk.done(["import", "long.mmd", "--out", "a.clientline"]);
    desk.write("map 2.svg", "kept");
    let arguments = ["--format", "svg", "--chart", "journey", "--out", "map.svg"];
    let reason = desk.refused(["export", "a.clientline"].iter().chain(&arguments));
    assert!(reason.contains("“map 2.svg” is there already"), "{reason}");
    assert_eq!(desk.names(), ["a.clientline", "long.mmd", "map 2.svg"]);
    let said = export(&desk, &[&arguments[..], &["--force"]].concat());
    assert!(said.contains("Written: map.svg\nWritten: map 2.svg\n"), "{said}");
    assert_ne!(desk.read("map 2.svg"), b"kept");
}

#[test]
fn a_map_is_found_by_its_name_or_its_id_and_a_wrong_one_is_told_with_those_there_are() {
    let desk = Desk::new();
    let document = fixture("document.md");
    desk.done(["import".as_ref(), document.as_os_str(), "--out".as_ref(), "a.clientline".as_ref()]);
    let shown: serde_json::Value =
        serde_json::from_str(&desk.done(["show", "a.clientline", "--json"])).unwrap();
    let maps = shown["journey"]["maps"].as_array().unwrap();
    let (id, name) = (maps[1]["id"].as_str().unwrap(), maps[1]["name"].as_str().unwrap());
    let journey = ["--format", "svg", "--chart", "journey"];
    for (map, file) in [(id, "1.svg"), (name, "2.svg"), (name.to_uppercase().as_str(), "3.svg")] {
        export(&desk, &[&journey[..], &["--map", map, "--out", file]].concat());
        let svg = String::from_utf8(desk.read(file)).unwrap();
        assert!(svg.contains("Bring it back") && !svg.contains("Take it home"), "{map}");
    }
    let reason = desk.refused(["show", "a.clientline", "--map", "Selling a book"]);
    assert!(reason.contains("no journey map called “Selling a book”") && reason.contains(name), "{reason}");
    let reason = desk.refused(["show", "a.clientline", "--map", "x", "--language", "zh"]);
    assert!(reason.contains("没有名为“x”的旅程图"), "{reason}");
}
