//! What the Debian package tells the desktop about workbooks, beside the workbooks themselves.

use crate::workbooks::{created, small};
use serde_json::Value;
use std::fs::read_to_string;
use std::path::Path;

/// What stands between two others, the first time.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).and_then(|(_, rest)| rest.split_once(after)).unwrap().0
}

#[test]
fn the_desktop_knows_a_workbook_by_the_mark_that_storage_writes() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let package: Value =
        serde_json::from_str(&read_to_string(project.join("tauri.conf.json")).unwrap()).unwrap();
    let bundle = &package["bundle"];
    let source = &bundle["linux"]["deb"]["files"]["/usr/share/mime/packages/clientline.xml"];
    let kinds = read_to_string(project.join(source.as_str().unwrap())).unwrap();

    let (_folder, path) = created(&small());
    let file = std::fs::read(&path).unwrap();
    let mark = between(&kinds, "<match type=\"big32\" value=\"0x", "\"");
    let offset: usize = between(between(&kinds, mark, "/>"), "offset=\"", "\"").parse().unwrap();
    assert_eq!(u32::from_str_radix(mark, 16).unwrap().to_be_bytes(), file[offset..offset + 4]);
    let start = between(&kinds, "<match type=\"string\" value=\"", "\"");
    assert!(file.starts_with(start.as_bytes()), "{start}");

    let association = &bundle["fileAssociations"][0];
    assert_eq!(association["mimeType"], between(&kinds, "<mime-type type=\"", "\""));
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap();
    assert_eq!(association["ext"][0], ending);
    assert_eq!(between(&kinds, "<glob pattern=\"*.", "\""), ending);
}
