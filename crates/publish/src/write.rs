//! Putting files into a folder: all of them, or none.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

mod error;

pub use error::{Cause, WriteError};

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, without any folder.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file called `name`.
    pub fn new(name: impl Into<String>, contents: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: contents.into(),
        }
    }
}

/// Writes `files` into `folder`, which is made if it is missing, and gives the paths written.
///
/// Every file is first written in full beside its place, and only when all of them stand does each
/// take its name in one step. If a step fails, what stood there before is put back, as far as the
/// file system lets it.
///
/// ```
/// use ansinh_publish::{File, write_to};
///
/// let folder = tempfile::tempdir().unwrap();
/// let written = write_to(folder.path(), &[File::new("report.md", "# Báo cáo\n")]).unwrap();
/// assert_eq!(std::fs::read_to_string(&written[0]).unwrap(), "# Báo cáo\n");
/// ```
///
/// # Errors
/// [`WriteError`] names the path: `folder` is there and is not a folder, a file's place is taken by
/// something else than a file, a name is not a plain file name or comes twice, or the system refuses.
pub fn write_to(folder: &Path, files: &[File]) -> Result<Vec<PathBuf>, WriteError> {
    check_names(files)?;
    make_folder(folder)?;
    let places: Vec<PathBuf> = files.iter().map(|file| folder.join(&file.name)).collect();
    for place in &places {
        refuse_unless_free_or_file(place)?;
    }

    let mut staged = Staged::default();
    for (file, place) in files.iter().zip(&places) {
        staged.write(file, place, folder)?;
    }
    staged.take_their_names()?;
    Ok(places)
}

fn check_names(files: &[File]) -> Result<(), WriteError> {
    for (position, file) in files.iter().enumerate() {
        let plain = Path::new(&file.name).file_name() == Some(file.name.as_ref());
        if !plain || file.name.contains(['/', '\\', '\0']) {
            return Err(WriteError::Name {
                name: file.name.clone(),
            });
        }
        if files
            .iter()
            .take(position)
            .any(|other| other.name == file.name)
        {
            return Err(WriteError::Twice {
                name: file.name.clone(),
            });
        }
    }
    Ok(())
}

fn make_folder(folder: &Path) -> Result<(), WriteError> {
    if fs::metadata(folder).is_ok_and(|found| !found.is_dir()) {
        return Err(WriteError::NotAFolder {
            path: shown(folder),
        });
    }
    fs::create_dir_all(folder).map_err(|error| WriteError::Folder {
        path: shown(folder),
        cause: error.into(),
    })
}

fn refuse_unless_free_or_file(place: &Path) -> Result<(), WriteError> {
    match fs::symlink_metadata(place) {
        Ok(found) if found.is_dir() => Err(WriteError::Taken { path: shown(place) }),
        _ => Ok(()),
    }
}

/// Files written beside their places. What is still here when it is dropped is taken away again.
#[derive(Default)]
struct Staged {
    files: Vec<Replacement>,
}

struct Replacement {
    beside: PathBuf,
    place: PathBuf,
    /// A second name of what stood in the place before.
    before: Option<PathBuf>,
    done: bool,
}

impl Staged {
    fn write(&mut self, file: &File, place: &Path, folder: &Path) -> Result<(), WriteError> {
        let refused = |error: io::Error| WriteError::File {
            path: shown(place),
            cause: error.into(),
        };
        let (beside, mut handle) = new_beside(folder, &file.name).map_err(refused)?;
        self.files.push(Replacement {
            beside,
            place: place.to_owned(),
            before: None,
            done: false,
        });
        handle
            .write_all(&file.bytes)
            .and_then(|()| handle.sync_all())
            .map_err(refused)
    }

    fn take_their_names(mut self) -> Result<(), WriteError> {
        for file in &mut self.files {
            if let Err(error) = file.take_its_name() {
                let failed = WriteError::File {
                    path: shown(&file.place),
                    cause: error.into(),
                };
                self.put_back();
                return Err(failed);
            }
        }
        Ok(())
    }

    fn put_back(&mut self) {
        for file in self.files.iter_mut().filter(|file| file.done) {
            // Nothing more can be done where even this is refused.
            let _ = match file.before.take() {
                Some(before) => fs::rename(before, &file.place),
                None => fs::remove_file(&file.place),
            };
        }
    }
}

impl Replacement {
    fn take_its_name(&mut self) -> io::Result<()> {
        if fs::symlink_metadata(&self.place).is_ok() {
            let mut before = self.beside.clone().into_os_string();
            before.push(".before");
            let before = PathBuf::from(before);
            // Some file systems know no second names.
            fs::hard_link(&self.place, &before)
                .or_else(|_| fs::copy(&self.place, &before).map(drop))?;
            self.before = Some(before);
        }
        fs::rename(&self.beside, &self.place)?;
        self.done = true;
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for file in &self.files {
            if !file.done {
                let _ = fs::remove_file(&file.beside);
            }
            if let Some(before) = &file.before {
                let _ = fs::remove_file(before);
            }
        }
    }
}

/// A new file in the same folder, so that renaming it never crosses file systems.
fn new_beside(folder: &Path, name: &str) -> io::Result<(PathBuf, fs::File)> {
    const ATTEMPTS: u32 = 1_000;
    for attempt in 0..ATTEMPTS {
        let path = folder.join(format!(".{name}.{attempt}.part"));
        match fs::File::create_new(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|handle| (path, handle)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests;
