//! How wide words are in Times New Roman, near enough to lay out columns and rules.
//!
//! In twentieths of a point; letters are counted by their kind, the marks above and below them are not.

/// A substitute for Times New Roman may be wider in letters with marks: a word takes so many per cent.
const SLACK: u32 = 107;

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

    /// The widest piece that can't be broken, with room for a face that takes this one's place.
    pub(super) fn longest_word(self, words: &str) -> u32 {
        // A space that doesn't break joins its words.
        let words = words.split([' ', '\n', '\t', '/']);
        let needed = |word: &str| {
            let width = self.width(word);
            if word.is_ascii() {
                width
            } else {
                width.saturating_mul(SLACK) / 100
            }
        };
        words.map(needed).max().unwrap_or_default()
    }
}

/// Letters of one width: regular and bold, in thousandths of an em, as the metrics of the face have them.
const LETTERS: [(&str, u32, u32); 17] = [
    ("iìíỉĩịl", 278, 278),
    ("jtfI", 333, 389),
    (".,; \u{a0}", 250, 250),
    (":-()/'", 333, 333),
    ("r", 333, 444),
    ("s", 389, 389),
    ("ceèéẻẽẹêềếểễệz", 444, 444),
    ("aàáảãạăằắẳẵặâầấẩẫậ", 444, 500),
    ("oòóỏõọôồốổỗộvxyỳýỷỹỵg0123456789", 500, 500),
    ("bdđhknpquùúủũụ", 500, 556),
    ("ưừứửữựơờớởỡợ", 560, 600),
    ("m", 778, 833),
    ("wT", 722, 722),
    ("PSFEÈÉẺẼẸÊỀẾỂỄỆLZ", 611, 667),
    ("MW%…", 944, 1000),
    ("ƯỪỨỬỮỰƠỜỚỞỠỢ", 780, 800),
    ("+×=≤≈−", 564, 570),
];

fn thousandths(letter: char, bold: bool) -> u32 {
    let known = LETTERS.iter().find(|kind| kind.0.contains(letter));
    let (regular, heavy) = match known {
        Some((_, regular, heavy)) => (*regular, *heavy),
        None if letter.is_uppercase() => (722, 760),
        None => (500, 556),
    };
    if bold { heavy } else { regular }
}
