//! A file as text: bounded, and UTF-8.

use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::path::Path;

use super::error::ReadError;
use super::problem::Problem;

/// The longest line read, in bytes: far more than a figure with its notes needs.
pub const LONGEST_LINE: u64 = 1 << 20;

/// The largest file read, in bytes: some hundred thousand figures.
pub const LARGEST_FILE: u64 = 64 << 20;

/// Reads a file of a data set, line by line, and stops at the first line or byte that cannot be
/// right, so that neither a huge line nor a huge file is ever held in memory.
///
/// A byte-order mark is dropped.
///
/// # Errors
/// The problem, with its line.
pub(crate) fn read_text(folder: &Path, file: &str) -> Result<String, ReadError> {
    let opened = File::open(folder.join(file)).map_err(|error| {
        let problem = match error.kind() {
            ErrorKind::NotFound => Problem::MissingFile,
            _ => Problem::Unreadable {
                cause: error.to_string(),
            },
        };
        ReadError::new(file, problem)
    })?;
    read_bounded(BufReader::new(opened), file)
}

/// The same, from `replaced` if the file is there.
///
/// # Errors
/// The problem, with its line.
pub(crate) fn read_or_replaced(
    folder: &Path,
    replaced: &[crate::File],
    file: &str,
) -> Result<String, ReadError> {
    match replaced.iter().find(|new| new.name == file) {
        Some(new) => Ok(String::from_utf8_lossy(&new.bytes).into_owned()),
        None => read_text(folder, file),
    }
}

fn read_bounded(mut source: impl BufRead, file: &str) -> Result<String, ReadError> {
    let mut text = String::new();
    let mut position = 0_u64;
    for line in 1_u64.. {
        let wrong = |problem| ReadError::new(file, problem).at_line(line);
        let mut bytes = Vec::new();
        // One byte more than is allowed tells a long line from one that just fits.
        let read = (&mut source)
            .take(LONGEST_LINE.saturating_add(1))
            .read_until(b'\n', &mut bytes)
            .map_err(|error| {
                wrong(Problem::Unreadable {
                    cause: error.to_string(),
                })
            })?;
        if read == 0 {
            break;
        }
        let length = u64::try_from(read).unwrap_or(u64::MAX);
        if length > LONGEST_LINE {
            return Err(wrong(Problem::LineTooLong {
                limit: LONGEST_LINE,
            }));
        }
        if line == 1 && is_utf_16(&bytes) {
            return Err(ReadError::new(file, Problem::Utf16));
        }
        let words = str::from_utf8(&bytes).map_err(|error| {
            let offset = error.valid_up_to();
            wrong(Problem::NotUtf8 {
                byte: position.saturating_add(u64::try_from(offset).unwrap_or(u64::MAX)),
                read: bytes
                    .get(offset)
                    .map_or_else(String::new, |byte| format!("{byte:02X}")),
            })
        })?;
        position = position.saturating_add(length);
        if position > LARGEST_FILE {
            return Err(wrong(Problem::FileTooLarge {
                limit: LARGEST_FILE,
            }));
        }
        text.push_str(match line {
            1 => words.strip_prefix('\u{feff}').unwrap_or(words),
            _ => words,
        });
    }
    Ok(text)
}

/// Does a text begin as one in UTF-16 does: with its mark, or with half a Latin letter?
pub(super) const fn is_utf_16(beginning: &[u8]) -> bool {
    matches!(
        beginning,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, ..] | [_, 0, ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_is_told_as_such() {
        let marked = [0xFF, 0xFE, b'i', 0, b'd', 0];
        for bytes in [
            &marked[..],
            &marked[2..],
            &[0xFE, 0xFF, 0, b'i'],
            &[0, b'i'],
        ] {
            let error = read_bounded(bytes, "f.csv").unwrap_err();
            assert_eq!(
                error.to_string(),
                "f.csv: the file is in UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)"
            );
        }
    }

    #[test]
    fn names_the_byte_that_is_not_utf8() {
        let error = read_bounded(&b"figure,value\nrice,1\xff2\n"[..], "f.csv").unwrap_err();
        assert_eq!(
            error.to_string(),
            "f.csv, line 2: byte 19 of the file is 0xFF, which is not UTF-8; save the file as UTF-8"
        );
    }

    #[test]
    fn refuses_an_endless_line_after_a_mebibyte() {
        let endless = BufReader::new(std::io::repeat(b'x'));
        let error = read_bounded(endless, "f.csv").unwrap_err();
        assert_eq!(error.line, Some(1));
        assert_eq!(
            error.problem,
            Problem::LineTooLong {
                limit: LONGEST_LINE
            }
        );
    }

    #[test]
    fn refuses_an_endless_file() {
        let line = [vec![b'x'; 1 << 19], vec![b'\n']].concat();
        let many = std::iter::repeat_n(line, 200).flatten().collect::<Vec<_>>();
        let error = read_bounded(&many[..], "f.csv").unwrap_err();
        assert_eq!(
            error.problem,
            Problem::FileTooLarge {
                limit: LARGEST_FILE
            }
        );
    }

    #[test]
    fn drops_the_byte_order_mark() {
        assert_eq!(
            read_bounded("\u{feff}figure\n".as_bytes(), "f.csv").as_deref(),
            Ok("figure\n")
        );
    }
}
