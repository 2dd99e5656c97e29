//! The package: parts in a zip file, what each is, and what it refers to.

use crate::Error;
use crate::xml::Xml;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// One file in the package.
pub(crate) struct Part {
    /// Where it is, without a slash before it.
    pub(crate) path: String,
    /// Its content type.
    pub(crate) kind: String,
    /// What is in it.
    pub(crate) content: Vec<u8>,
}

/// Smaller parts are stored as they are, bytes: to begin packing one takes as long as to pack some thousand, and a deck
/// grows by a kilobyte for each of its slides.
const WORTH_PACKING: usize = 2000;

/// Parts and relations so far. Content types and relation files are written from what is there, so that
/// none is declared and absent: the commonest cause of "repair".
pub(crate) struct Package {
    parts: Vec<Part>,
    /// By the path of the part that refers; the empty path is the package itself.
    relations: BTreeMap<String, Xml>,
}

impl Package {
    pub(crate) fn new() -> Self {
        Self { parts: Vec::new(), relations: BTreeMap::new() }
    }

    pub(crate) fn part(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// `from` refers to `target`, a path relative to the folder of `from`.
    pub(crate) fn relation(&mut self, from: &str, id: &str, kind: &str, target: &str) {
        let list = match self.relations.get_mut(from) {
            Some(list) => list,
            None => self.relations.entry(from.to_owned()).or_default(),
        };
        list.raw("<Relationship")
            .attribute("Id", id)
            .attribute("Type", kind)
            .attribute("Target", target)
            .raw("/>");
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, Error> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(64 * 1024)));
        // A fixed date, so that the same slides are the same bytes. Packing takes most of the time: level 1 needs
        // half of what level 3 does and makes files a quarter larger, some 30 kB.
        let stored = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default());
        let packed = stored.compression_method(CompressionMethod::Deflated).compression_level(Some(1));
        let mut add = |path: &str, content: &[u8]| -> Result<(), Error> {
            zip.start_file(path, if content.len() < WORTH_PACKING { stored } else { packed })?;
            zip.write_all(content).map_err(zip::result::ZipError::Io)?;
            Ok(())
        };

        // Readers look for this one first.
        add("[Content_Types].xml", self.content_types().as_bytes())?;
        for (from, list) in &self.relations {
            let text = format!(
                "{}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
                super::HEAD,
                list.as_str()
            );
            add(&relations_path(from), text.as_bytes())?;
        }
        for part in &self.parts {
            add(&part.path, &part.content)?;
        }
        Ok(zip.finish()?.into_inner())
    }

    fn content_types(&self) -> String {
        let mut out = Xml::with_capacity(4096);
        out.raw(super::HEAD)
            .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for part in &self.parts {
            out.raw("<Override")
                .attribute("PartName", &format!("/{}", part.path))
                .attribute("ContentType", &part.kind)
                .raw("/>");
        }
        out.raw("</Types>");
        out.finish()
    }
}

/// `ppt/slides/slide1.xml` keeps its relations in `ppt/slides/_rels/slide1.xml.rels`.
fn relations_path(from: &str) -> String {
    let (folder, name) = from.rsplit_once('/').map_or(("", from), |(folder, name)| (folder, name));
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}
