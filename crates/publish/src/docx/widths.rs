//! How wide words are in Times New Roman, near enough to lay out columns and rules.
//!
//! In twentieths of a point; letters are counted by their kind, diacritics are not counted.

/// A weight and a size in points.
#[derive(Debug, Clone, Copy)]
pub(super) enum Face {
    Regular(u32),
    Bold(u32),
}

impl Face {
    /// The width of words on one line.
    pub(super) fn width(self, words: &str) -> u32 {
        let (bold, size) = match self {
            Self::Regular(size) => (false, size),
            Self::Bold(size) => (true, size),
        };
        let thousandths = words
            .chars()
            .map(|letter| thousandths(letter, bold))
            .fold(0_u32, u32::saturating_add);
        // A point is twenty twentieths, and an em `size` of them: × 20 ÷ 1000.
        thousandths.saturating_mul(size) / 50
    }

    /// The widest piece that can't be broken.
    pub(super) fn longest_word(self, words: &str) -> u32 {
        // A space that doesn't break joins its words.
        let words = words.split([' ', '\n', '\t', '/']);
        words.map(|word| self.width(word)).max().unwrap_or_default()
    }
}

/// Of an em, as the metrics of the face have them for the letters of a kind.
fn thousandths(letter: char, bold: bool) -> u32 {
    match letter {
        'i' | 'j' | 'l' | 'ì' | 'í' | 'ỉ' | 'ĩ' | 'ị' => 278,
        't' | 'f' | 'r' | '.' | ',' | ';' | ':' | '-' | '(' | ')' | '/' | '\'' => 333,
        ' ' | '\u{a0}' => 250,
        'm' | 'w' | 'M' | 'W' | '%' | '…' => 890,
        _ if letter.is_uppercase() => {
            if bold {
                722
            } else {
                700
            }
        }
        _ if bold => 540,
        _ => 500,
    }
}
