//! A file of any length whose lines are bounded.

use std::io::{self, ErrorKind, Read};

use super::text::LONGEST_LINE;

/// Stops at a line that is longer than any row, so that it is never held in memory.
pub(super) struct ShortLines<R> {
    source: R,
    length: u64,
}

impl<R> ShortLines<R> {
    pub(super) const fn of(source: R) -> Self {
        Self { source, length: 0 }
    }
}

impl<R: Read> Read for ShortLines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        let bytes = buffer.get(..read).unwrap_or_default();
        let last = bytes.iter().rposition(|byte| *byte == b'\n');
        let after = last.map_or(read, |last| read.saturating_sub(last));
        if last.is_some() {
            self.length = 0;
        }
        let after = u64::try_from(after).unwrap_or(u64::MAX);
        self.length = self.length.saturating_add(after);
        if self.length > LONGEST_LINE {
            return Err(ErrorKind::InvalidData.into());
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_read_and_an_endless_line_is_not() {
        let line = [vec![b'x'; 1000], vec![b'\n']].concat();
        let lines = line.repeat(2000);
        let mut read = Vec::new();
        ShortLines::of(&lines[..]).read_to_end(&mut read).unwrap();
        assert_eq!(read, lines);
        let endless = ShortLines::of(io::repeat(b'x')).read_to_end(&mut read);
        assert_eq!(endless.unwrap_err().kind(), ErrorKind::InvalidData);
    }
}
