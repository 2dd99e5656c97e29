//! Where things are kept on this computer.

use std::path::{Path, PathBuf};

/// The folders that the desk uses. A folder is made when something is first written into it.
#[derive(Debug, Clone)]
pub struct Places {
    /// Preferences and the list of recent files.
    pub settings: PathBuf,
    /// Backup copies and copies of samples.
    pub data: PathBuf,
    /// Where new workbooks and exports go unless told otherwise.
    pub documents: PathBuf,
}

impl Places {
    /// The folders of the person who is logged in. `CLIENTLINE_HOME`, if set, holds all three: for tests, and
    /// for running from a memory stick.
    #[must_use]
    pub fn of_this_person() -> Self {
        if let Some(home) = std::env::var_os("CLIENTLINE_HOME").filter(|home| !home.is_empty()) {
            return Self::within(Path::new(&home));
        }
        let home = dirs::home_dir().unwrap_or_else(std::env::temp_dir);
        let within =
            |folder: Option<PathBuf>, otherwise: &str| folder.unwrap_or_else(|| home.join(otherwise));
        Self {
            settings: within(dirs::config_dir(), ".config").join("clientline"),
            data: within(dirs::data_dir(), ".local/share").join("clientline"),
            documents: within(dirs::document_dir(), "Documents"),
        }
    }

    /// All three folders within one.
    #[must_use]
    pub fn within(home: &Path) -> Self {
        Self { settings: home.join("settings"), data: home.join("data"), documents: home.join("documents") }
    }

    /// Where backup copies go.
    pub(crate) fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// Where maps of one's own that are templates go.
    pub(crate) fn templates(&self) -> PathBuf {
        self.data.join("templates")
    }

    /// Where copies of samples go.
    pub(crate) fn samples(&self) -> PathBuf {
        self.data.join("samples")
    }
}

/// A path in the folder that is not taken yet, for a thing of that title: `Northwind 2.clientline`.
pub(crate) fn free_path(folder: &Path, title: &str, extension: &str) -> PathBuf {
    let name = file_name_for(title);
    let plain = folder.join(format!("{name}.{extension}"));
    if !plain.exists() {
        return plain;
    }
    (2u32..)
        .map(|number| folder.join(format!("{name} {number}.{extension}")))
        .find(|path| !path.exists())
        .unwrap_or(plain)
}

/// A title as a file name that every system accepts: without separators and signs that some refuse, at most
/// 80 characters, never empty.
fn file_name_for(title: &str) -> String {
    let kept: String = title
        .chars()
        .map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c })
        .take(80)
        .collect();
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = words.trim_matches('.').trim();
    if name.is_empty() { "Clientline".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_every_system_accepts() {
        for (title, name) in [
            ("Northwind", "Northwind"),
            ("  a/b: c?  ", "a b c"),
            ("...", "Clientline"),
            ("", "Clientline"),
            ("远山咨询", "远山咨询"),
        ] {
            assert_eq!(file_name_for(title), name);
        }
    }
}
