//! A file of any length whose lines are bounded, and end alike.

use std::io::{self, ErrorKind, Read};

use super::text::LONGEST_LINE;

/// Stops at a line that is longer than any row, so that it is never held in memory. Every line ends
/// with a line feed, the last one too, whatever it ends with in the file, so that lines are counted as editors count them.
pub(super) struct ShortLines<R> {
    source: R,
    length: u64,
    /// Was the last byte a carriage return, which a line feed may follow?
    returned: bool,
    /// Is the last line without its end so far?
    open: bool,
}

impl<R> ShortLines<R> {
    pub(super) const fn of(source: R) -> Self {
        Self {
            source,
            length: 0,
            returned: false,
            open: false,
        }
    }

    /// Makes every line end a line feed, and says how many bytes are left.
    fn with_line_feeds(&mut self, bytes: &mut [u8]) -> usize {
        if !self.returned && !bytes.contains(&b'\r') {
            return bytes.len();
        }
        let mut kept = 0_usize;
        for at in 0..bytes.len() {
            let Some(byte) = bytes.get(at).copied() else {
                break;
            };
            let is_rest = self.returned && byte == b'\n';
            self.returned = byte == b'\r';
            if is_rest {
                continue;
            }
            if let Some(place) = bytes.get_mut(kept) {
                *place = if self.returned { b'\n' } else { byte };
                kept = kept.saturating_add(1);
            }
        }
        kept
    }
}

impl<R: Read> Read for ShortLines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Nothing left of what was read is not the end of the file.
        let read = loop {
            let read = self.source.read(buffer)?;
            let kept = self.with_line_feeds(buffer.get_mut(..read).unwrap_or_default());
            if read > 0 && kept == 0 {
                continue;
            }
            if let (0, true, Some(end)) = (read, self.open, buffer.first_mut()) {
                *end = b'\n';
                break 1;
            }
            break kept;
        };
        let bytes = buffer.get(..read).unwrap_or_default();
        if let Some(last) = bytes.last() {
            self.open = *last != b'\n';
        }
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

    /// Gives a byte at a time, so that line ends fall apart.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let one = buffer.len().min(1);
            self.0.read(&mut buffer[..one])
        }
    }

    #[test]
    fn every_line_ends_with_a_line_feed() {
        let text = b"a\r\n\r\nb\rc\n\nd\re";
        let (mut whole, mut slow) = (String::new(), String::new());
        ShortLines::of(&text[..])
            .read_to_string(&mut whole)
            .unwrap();
        ShortLines::of(Slow(text))
            .read_to_string(&mut slow)
            .unwrap();
        assert_eq!(
            (whole.as_str(), slow),
            ("a\n\nb\nc\n\nd\ne\n", whole.clone())
        );
    }
}
