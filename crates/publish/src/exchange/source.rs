//! A file of figures as bytes and text, bounded.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use crate::read::{LARGEST_FILE, Problem, ReadError};

/// Reads a file into memory, unless it is larger than [`LARGEST_FILE`].
///
/// # Errors
/// It isn't there, the system would not give it, or it is too large.
pub fn read_file(path: &Path) -> Result<Vec<u8>, ReadError> {
    let file = || path.display().to_string();
    let opened = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => ReadError::new(file(), Problem::MissingFile),
        _ => unreadable(file(), &error),
    })?;
    let mut bytes = Vec::new();
    // One byte more than is allowed tells a large file from one that just fits.
    let read = opened
        .take(LARGEST_FILE.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(file(), &error))?;
    if u64::try_from(read).is_ok_and(|read| read <= LARGEST_FILE) {
        return Ok(bytes);
    }
    let limit = LARGEST_FILE;
    Err(ReadError::new(file(), Problem::FileTooLarge { limit }))
}

fn unreadable(file: String, error: &std::io::Error) -> ReadError {
    let cause = error.to_string();
    ReadError::new(file, Problem::Unreadable { cause })
}

/// The text of a file, without a byte-order mark.
pub(super) fn utf8<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, ReadError> {
    let text = str::from_utf8(bytes).map_err(|error| {
        let byte = error.valid_up_to();
        let line = ends(bytes.get(..byte).unwrap_or_default()).saturating_add(1);
        let problem = Problem::NotUtf8 {
            byte: u64::try_from(byte).unwrap_or(u64::MAX),
            read: bytes
                .get(byte)
                .map_or_else(String::new, |byte| format!("{byte:02X}")),
        };
        ReadError::new(file, problem).at_line(line)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// How many lines end in a text.
pub(super) fn ends(text: &[u8]) -> u64 {
    let lines = text.split(|byte| *byte == b'\n').skip(1).count();
    u64::try_from(lines).unwrap_or(u64::MAX)
}
