//! A file appears whole or not at all.

use crate::{Error, Obstacle};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes a file: beside its place first, onto the disk, then renamed, so that a power cut leaves the old
/// file or the new one and never half of either.
///
/// # Errors
/// [`Error::Save`] names the path, what stood in the way, and what the system said. A file that was there
/// stays as it was.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed =
        |obstacle: Obstacle, reason: std::io::Error| Error::Save { path: path.to_owned(), obstacle, reason };
    let from_system = |reason: std::io::Error| failed(Obstacle::of(&reason), reason);

    let place = place_of(path);
    match std::fs::metadata(&place) {
        Ok(there) if there.is_dir() => {
            return Err(failed(Obstacle::IsFolder, std::io::ErrorKind::IsADirectory.into()));
        }
        // Renaming would replace it all the same; whoever made it read-only did not mean that.
        Ok(there) if there.permissions().readonly() => {
            return Err(failed(Obstacle::FileReadOnly, std::io::ErrorKind::PermissionDenied.into()));
        }
        Ok(_) | Err(_) => {}
    }
    let folder = match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    let mut file = beside(folder).map_err(from_system)?;
    file.write_all(bytes).map_err(from_system)?;
    file.as_file().sync_all().map_err(from_system)?;
    file.persist(&place).map_err(|unplaced| from_system(unplaced.error))?;
    remember_name(folder);
    Ok(())
}

/// Where a link points to, so that the link stays a link.
fn place_of(path: &Path) -> PathBuf {
    match std::fs::symlink_metadata(path) {
        Ok(there) if there.is_symlink() => std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()),
        Ok(_) | Err(_) => path.to_owned(),
    }
}

fn beside(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".clientline-").suffix(".part");
    #[cfg(unix)]
    {
        // What any program gives a new file; the user's mask takes its part away. Without this only
        // its owner could read an exported slide in a shared folder.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// The name itself must survive a power cut too. Where a folder cannot be synchronised the file is still whole.
fn remember_name(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn obstacle(result: Result<(), Error>) -> Obstacle {
        match result {
            Err(Error::Save { obstacle, .. }) => obstacle,
            other => panic!("expected a failure to save, not {other:?}"),
        }
    }

    #[test]
    fn a_saved_file_replaces_the_old_one_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("光谱.svg");
        save(&path, b"old").unwrap();
        save(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_missing_folder_is_named_in_the_message() {
        let folder = tempfile::tempdir().unwrap();
        let failure = save(&folder.path().join("gone/chart.svg"), b"x").unwrap_err();
        let message = failure.message();
        assert_eq!(message.id, "error-export-folder-missing");
        for language in [domain::Language::English, domain::Language::Chinese] {
            let words = words::Words::of(language);
            assert!(words.say(&message).contains("gone"), "{}", words.say(&message));
            assert!(words.next(&message).is_some());
        }
    }

    #[test]
    fn a_folder_is_not_replaced_by_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chart.svg");
        std::fs::create_dir(&path).unwrap();
        assert_eq!(obstacle(save(&path, b"x")), Obstacle::IsFolder);
    }

    #[test]
    fn a_read_only_file_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chart.svg");
        save(&path, b"kept").unwrap();
        let mut permissions = std::fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&path, permissions).unwrap();
        assert_eq!(obstacle(save(&path, b"x")), Obstacle::FileReadOnly);
        assert_eq!(std::fs::read(&path).unwrap(), b"kept");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_place_where_nothing_can_be_written_is_said() {
        // The kernel's own tree takes no files, from root neither.
        assert!(matches!(
            obstacle(save(Path::new("/proc/chart.svg"), b"x")),
            Obstacle::FolderReadOnly | Obstacle::FolderMissing | Obstacle::Other
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_the_mask_decides_who_reads() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("real.svg");
        let link = folder.path().join("link.svg");
        save(&path, b"old").unwrap();
        let plain = folder.path().join("plain");
        std::fs::write(&plain, b"").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&path), mode(&plain));
        std::os::unix::fs::symlink(&path, &link).unwrap();
        save(&link, b"new").unwrap();
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
    }
}
