//! What the two validators of Office files do not find, and what makes PowerPoint offer to "repair" a file.

use resvg::usvg::roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    NotAPackage,
    NotXml,
    PartTwice,
    DeclaredButAbsent,
    PresentButUndeclared,
    TargetAbsent,
    UnknownRelation,
    ShapeNumberTwice,
    LayoutOrMasterNumber,
    WrongOrder,
    TableGrid,
    ChartAxis,
    NoParagraph,
    UnknownShape,
    Color,
    Measure,
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub kind: Kind,
    pub part: String,
    pub what: String,
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a package by path.
pub fn parts(bytes: &[u8]) -> Result<Vec<(String, String)>, String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(|error| error.to_string())?;
        let name = file.name().map_err(|error| error.to_string())?.into_owned();
        let mut text = String::new();
        if name.ends_with(".xlsx") {
            // A package in the package, which has tests of its own.
            text.push_str("<spreadsheet/>");
        } else {
            file.read_to_string(&mut text).map_err(|error| error.to_string())?;
        }
        parts.push((name, text));
    }
    Ok(parts)
}

/// Everything that is wrong with a file of slides.
pub fn check_pptx(bytes: &[u8]) -> Vec<Problem> {
    match parts(bytes) {
        Ok(parts) => check_parts(&parts),
        Err(what) => vec![Problem { kind: Kind::NotAPackage, part: String::new(), what }],
    }
}

pub fn check_parts(parts: &[(String, String)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut documents = BTreeMap::new();
    for (path, text) in parts {
        match Document::parse(text) {
            Ok(document) => {
                if documents.insert(path.as_str(), document).is_some() {
                    problems.push(Problem { kind: Kind::PartTwice, part: path.clone(), what: String::new() });
                }
            }
            Err(error) => {
                problems.push(Problem { kind: Kind::NotXml, part: path.clone(), what: error.to_string() });
            }
        }
    }
    let mut report = |kind: Kind, part: &str, what: String| {
        problems.push(Problem { kind, part: part.to_owned(), what });
    };
    content_types(&documents, &mut report);
    let mut master_and_layouts = BTreeSet::new();
    for (path, document) in &documents {
        relations(path, document, &documents, &mut report);
        shape_numbers(path, document, &mut report);
        master_and_layout_numbers(path, document, &mut master_and_layouts, &mut report);
        order(path, document, &mut report);
        for node in document.descendants().filter(Node::is_element) {
            element(path, node, &mut report);
        }
    }
    problems
}

type Report<'a> = dyn FnMut(Kind, &str, String) + 'a;

fn content_types(documents: &BTreeMap<&str, Document>, report: &mut Report) {
    let Some(types) = documents.get("[Content_Types].xml") else {
        return report(Kind::PresentButUndeclared, "[Content_Types].xml", "absent".to_owned());
    };
    let mut declared = BTreeSet::new();
    for node in types.descendants().filter(|node| {
        node.has_tag_name(("http://schemas.openxmlformats.org/package/2006/content-types", "Override"))
    }) {
        let path = node.attribute("PartName").unwrap_or_default().trim_start_matches('/');
        if !documents.contains_key(path) {
            report(Kind::DeclaredButAbsent, "[Content_Types].xml", path.to_owned());
        }
        declared.insert(path);
    }
    for path in documents.keys().filter(|path| **path != "[Content_Types].xml" && !path.ends_with(".rels")) {
        if !declared.contains(path) {
            report(Kind::PresentButUndeclared, path, String::new());
        }
    }
}

fn relations(path: &str, document: &Document, documents: &BTreeMap<&str, Document>, report: &mut Report) {
    if let Some(owner) = owner_of(path) {
        let mut ids = BTreeSet::new();
        for node in document.descendants().filter(|node| node.tag_name().name() == "Relationship") {
            let target = resolved(&owner, node.attribute("Target").unwrap_or_default());
            if node.attribute("TargetMode") != Some("External") && !documents.contains_key(target.as_str()) {
                report(Kind::TargetAbsent, path, target);
            }
            let id = node.attribute("Id").unwrap_or_default();
            if !ids.insert(id) {
                report(Kind::UnknownRelation, path, format!("{id} twice"));
            }
        }
        if !owner.is_empty() && !documents.contains_key(owner.as_str()) {
            report(Kind::TargetAbsent, path, format!("relations of {owner}, which is absent"));
        }
        return;
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let list = documents.get(format!("{folder}/_rels/{name}.rels").trim_start_matches('/'));
    let known: BTreeSet<&str> = list
        .into_iter()
        .flat_map(|list| list.descendants().filter_map(|node| node.attribute("Id")))
        .collect();
    for node in document.descendants() {
        for attribute in node.attributes().filter(|attribute| attribute.namespace() == Some(RELATIONS)) {
            if !known.contains(attribute.value()) {
                report(Kind::UnknownRelation, path, attribute.value().to_owned());
            }
        }
    }
}

/// The part whose relations a `.rels` part lists; the package itself is the empty path.
fn owner_of(path: &str) -> Option<String> {
    let name = path.strip_suffix(".rels")?;
    let (folder, name) = name.rsplit_once("_rels/")?;
    Some(format!("{folder}{name}"))
}

fn resolved(owner: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = owner.split('/').collect();
    steps.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn shape_numbers(path: &str, document: &Document, report: &mut Report) {
    let mut numbers = BTreeSet::new();
    for node in document.descendants().filter(|node| node.tag_name().name() == "cNvPr") {
        let number = node.attribute("id").unwrap_or_default();
        if number.parse::<u32>().is_err() || !numbers.insert(number) {
            report(Kind::ShapeNumberTwice, path, number.to_owned());
        }
    }
}

fn master_and_layout_numbers(path: &str, document: &Document, met: &mut BTreeSet<u32>, report: &mut Report) {
    for node in document.descendants() {
        let lowest = match node.tag_name().name() {
            "sldMasterId" | "sldLayoutId" => 2_147_483_648,
            "sldId" => 256,
            _ => continue,
        };
        match node.attribute("id").and_then(|id| id.parse::<u32>().ok()) {
            Some(number) if number >= lowest && met.insert(number) => {}
            number => report(Kind::LayoutOrMasterNumber, path, format!("{number:?}")),
        }
    }
}

/// The order of children where a wrong one has made PowerPoint repair files.
fn order(path: &str, document: &Document, report: &mut Report) {
    let orders: [(&str, &[&str]); 7] = [
        (
            "presentation",
            &[
                "sldMasterIdLst",
                "notesMasterIdLst",
                "handoutMasterIdLst",
                "sldIdLst",
                "sldSz",
                "notesSz",
                "defaultTextStyle",
            ],
        ),
        ("sldMaster", &["cSld", "clrMap", "sldLayoutIdLst", "hf", "txStyles"]),
        ("cSld", &["bg", "spTree"]),
        ("spPr", &["xfrm", "custGeom", "prstGeom", "noFill", "solidFill", "gradFill", "ln", "effectLst"]),
        ("ln", &["noFill", "solidFill", "gradFill", "prstDash", "round", "miter", "headEnd", "tailEnd"]),
        ("txBody", &["bodyPr", "lstStyle", "p"]),
        ("p", &["pPr", "r", "endParaRPr"]),
    ];
    for node in document.descendants().filter(Node::is_element) {
        let Some((_, order)) = orders.iter().find(|(name, _)| *name == node.tag_name().name()) else {
            continue;
        };
        let mut last = 0;
        for child in node.children().filter(Node::is_element) {
            let name = if child.tag_name().name() == "br" { "r" } else { child.tag_name().name() };
            match order.iter().position(|known| *known == name) {
                Some(place) if place >= last => last = place,
                _ => report(Kind::WrongOrder, path, format!("{name} in {}", node.tag_name().name())),
            }
        }
    }
}

fn element(path: &str, node: Node, report: &mut Report) {
    let whole = |name: &str| node.attribute(name).map(str::parse::<i64>);
    match node.tag_name().name() {
        "txBody" if !node.children().any(|child| child.tag_name().name() == "p") => {
            report(Kind::NoParagraph, path, String::new());
        }
        "tbl" => {
            let count = |node: Node, name: &str| {
                node.children().filter(|child| child.tag_name().name() == name).count()
            };
            let columns = node
                .children()
                .find(|child| child.tag_name().name() == "tblGrid")
                .map_or(0, |grid| count(grid, "gridCol"));
            for row in node.children().filter(|child| child.tag_name().name() == "tr") {
                if count(row, "tc") != columns {
                    report(Kind::TableGrid, path, format!("{} cells in {columns} columns", count(row, "tc")));
                }
            }
        }
        "plotArea" => {
            let ids = |axis: bool| -> BTreeSet<&str> {
                let places = node.children().filter(|child| child.tag_name().name().ends_with("Ax") == axis);
                places
                    .flat_map(|place| place.children())
                    .filter(|child| child.tag_name().name() == "axId")
                    .filter_map(|child| child.attribute("val"))
                    .collect()
            };
            if ids(true) != ids(false) {
                report(Kind::ChartAxis, path, format!("{:?} and {:?}", ids(true), ids(false)));
            }
        }
        "prstGeom" => {
            let known = ["rect", "roundRect", "ellipse", "diamond", "line"];
            let name = node.attribute("prst").unwrap_or_default();
            if !known.contains(&name) {
                report(Kind::UnknownShape, path, name.to_owned());
            }
        }
        "srgbClr" => {
            let value = node.attribute("val").unwrap_or_default();
            if value.len() != 6 || !value.chars().all(|digit| digit.is_ascii_hexdigit()) {
                report(Kind::Color, path, value.to_owned());
            }
        }
        "schemeClr" => {
            let value = node.attribute("val").unwrap_or_default();
            let known = ["tx1", "bg1", "tx2", "bg2", "hlink", "folHlink", "phClr"];
            if !known.contains(&value)
                && !matches!(value.strip_prefix("accent"), Some("1" | "2" | "3" | "4" | "5" | "6"))
            {
                report(Kind::Color, path, value.to_owned());
            }
        }
        // A chart has points of this name too, with a number and no place.
        "off" | "chOff" | "pt"
            if node.attribute("idx").is_none()
                && !matches!((whole("x"), whole("y")), (Some(Ok(_)), Some(Ok(_)))) =>
        {
            report(Kind::Measure, path, format!("{node:?}"));
        }
        // An extension list has elements of this name too, with a `uri` and no size.
        "ext" | "chExt"
            if node.attribute("uri").is_none()
                && !matches!((whole("cx"), whole("cy")), (Some(Ok(0..)), Some(Ok(0..)))) =>
        {
            report(Kind::Measure, path, format!("{node:?}"));
        }
        "rPr" | "endParaRPr" | "defRPr" if !matches!(whole("sz"), None | Some(Ok(100..=400_000))) => {
            report(Kind::Measure, path, format!("{node:?}"));
        }
        _ => {}
    }
}
