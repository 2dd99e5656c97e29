//! What is wrong with a spreadsheet that cannot be read, in our words: its readers speak English only, and of bytes.

use calamine::XlsxError;
use domain::Message;
use zip::result::ZipError;

/// What is wrong with a spreadsheet that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// The archive that it is, is broken or was cut short.
    Archive,
    /// A part is missing that every spreadsheet has.
    PartMissing,
    /// A part is no XML.
    Xml,
    /// A cell, or an area of cells, says of itself what none can be.
    Cell,
    /// The sheets contradict themselves.
    Contradiction,
    /// There is not a single sheet with cells.
    NoSheet,
    /// Something that is rare, in the words of the reader.
    Other {
        /// These words.
        detail: String,
    },
}

impl Damage {
    /// Half a sentence: *its archive is damaged or was cut short*.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Archive => Message::new("import-damage-archive"),
            Self::PartMissing => Message::new("import-damage-part"),
            Self::Xml => Message::new("import-damage-xml"),
            Self::Cell => Message::new("import-damage-cell"),
            Self::Contradiction => Message::new("import-sheets-contradict"),
            Self::NoSheet => Message::new("import-damage-no-sheet"),
            Self::Other { detail } => Message::new("import-damage-other").with("detail", detail.as_str()),
        }
    }
}

impl From<ZipError> for Damage {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::Io(_) | ZipError::InvalidArchive(_) => Self::Archive,
            ZipError::FileNotFound => Self::PartMissing,
            other => Self::Other { detail: other.to_string() },
        }
    }
}

impl From<XlsxError> for Damage {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Zip(error) => error.into(),
            XlsxError::Io(_) | XlsxError::Xml(quick_xml::Error::Io(_)) => Self::Archive,
            XlsxError::FileNotFound(_)
            | XlsxError::RelationshipNotFound
            | XlsxError::WorksheetNotFound(_)
            | XlsxError::NotAWorksheet(_) => Self::PartMissing,
            XlsxError::Xml(_)
            | XlsxError::XmlAttr(_)
            | XlsxError::XmlEof(_)
            | XlsxError::UnexpectedNode(_)
            | XlsxError::Encoding(_) => Self::Xml,
            XlsxError::Parse(_)
            | XlsxError::ParseFloat(_)
            | XlsxError::ParseInt(_)
            | XlsxError::Alphanumeric(_)
            | XlsxError::NumericColumn(_)
            | XlsxError::RangeWithoutColumnComponent
            | XlsxError::RangeWithoutRowComponent
            | XlsxError::ColumnNumberOverflow
            | XlsxError::RowNumberOverflow
            | XlsxError::DimensionCount(_)
            | XlsxError::CellTAttribute(_)
            | XlsxError::CellError(_) => Self::Cell,
            other => Self::Other { detail: other.to_string() },
        }
    }
}
