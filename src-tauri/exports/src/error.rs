//! What can break while a picture or a deck becomes a file.

use domain::Message;
use std::path::PathBuf;

/// Why something could not be exported. [`Error::message`] says it in the reader's language.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A picture without area, or with more of it than memory has room for.
    #[error("a picture of {width} × {height} pixels cannot be drawn")]
    PictureSize {
        /// Its width, px.
        width: f64,
        /// Its height, px.
        height: f64,
    },
    /// The renderer refused the drawing that we wrote.
    #[error("the picture could not be drawn: {0}")]
    Drawing(#[from] resvg::usvg::Error),
    /// The pixels could not be packed.
    #[error("the picture could not be packed: {0}")]
    Encoding(#[from] ::png::EncodingError),
    /// The parts of a slide file could not be packed.
    #[error("the slides could not be packed: {0}")]
    Package(#[from] zip::result::ZipError),
    /// The pages of a PDF could not be written: a font that cannot be embedded, for one.
    #[error("the pages could not be written: {0}")]
    Pages(String),
    /// A table or a spreadsheet could not be put together.
    #[error("the table could not be written: {0}")]
    Table(String),
    /// The file could not be written.
    #[error("{} could not be saved ({obstacle:?}): {reason}", path.display())]
    Save {
        /// Where it should have gone.
        path: PathBuf,
        /// What stood in the way, as far as we know it.
        obstacle: Obstacle,
        /// What the system said.
        reason: std::io::Error,
    },
}

/// What stands in the way of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// No room left on the disk, or in a quota.
    DiskFull,
    /// The folder or disk lets nobody, or not us, write.
    FolderReadOnly,
    /// There is a file of this name that nobody may change.
    FileReadOnly,
    /// The folder does not exist.
    FolderMissing,
    /// The name belongs to a folder.
    IsFolder,
    /// The system does not accept the name.
    Name,
    /// Another program holds the file.
    Busy,
    /// Anything else; the system's own words say what.
    Other,
}

impl Error {
    /// What to say, and (attribute `next`) what to do about it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::PictureSize { width, height } => {
                Message::new("error-export-picture-size").with("width", *width).with("height", *height)
            }
            Self::Drawing(reason) => Message::new("error-export-picture").with("reason", reason.to_string()),
            Self::Encoding(reason) => Message::new("error-export-picture").with("reason", reason.to_string()),
            Self::Package(reason) => Message::new("error-export-slides").with("reason", reason.to_string()),
            Self::Pages(reason) => Message::new("error-export-pages").with("reason", reason.as_str()),
            Self::Table(reason) => Message::new("error-export-table").with("reason", reason.as_str()),
            Self::Save { path, obstacle, reason } => {
                let name =
                    path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy());
                let folder = path.parent().map(|folder| folder.to_string_lossy()).unwrap_or_default();
                Message::new(obstacle.id())
                    .with("name", name.into_owned())
                    .with("folder", folder.into_owned())
                    .with("reason", reason.to_string())
            }
        }
    }
}

impl Obstacle {
    /// What an error of the system means for somebody who wants to save a file.
    pub(crate) fn of(error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        // The system's kinds are not ours, and more of them appear with every release of Rust.
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::FolderReadOnly,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::FolderMissing,
            ErrorKind::IsADirectory => Self::IsFolder,
            ErrorKind::InvalidFilename | ErrorKind::InvalidInput => Self::Name,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::Busy,
            _ => Self::Other,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::DiskFull => "error-export-disk-full",
            Self::FolderReadOnly => "error-export-folder-read-only",
            Self::FileReadOnly => "error-export-file-read-only",
            Self::FolderMissing => "error-export-folder-missing",
            Self::IsFolder => "error-export-is-folder",
            Self::Name => "error-export-name",
            Self::Busy => "error-export-busy",
            Self::Other => "error-export-other",
        }
    }
}
