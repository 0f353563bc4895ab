//! Names of sheets: short, without the characters Excel forbids, none twice.

use std::collections::BTreeSet;

/// The most letters in the name of a sheet.
const LONGEST: usize = 31;
/// Not allowed in the name of a sheet.
const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// The names given, in small letters: Excel doesn't tell capitals apart.
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    /// With one name given.
    pub(crate) fn with(name: &str) -> Self {
        Self(BTreeSet::from([name.to_lowercase()]))
    }

    /// A name for what is called `words`.
    pub(crate) fn of(&mut self, words: &str) -> String {
        let allowed: String = words
            .chars()
            .map(|letter| match letter {
                letter if FORBIDDEN.contains(&letter) || letter.is_control() => '.',
                letter => letter,
            })
            .collect();
        // An apostrophe may not stand at either end.
        let plain = cut(allowed.trim_matches([' ', '\'']), LONGEST);
        let plain = if plain.is_empty() {
            "…".into()
        } else {
            plain
        };
        let mut name = plain.clone();
        let mut again = 2_u64;
        // Ends: no report has as many sections as there are numbers. Excel keeps "History" for itself.
        while name.to_lowercase() == "history" || !self.0.insert(name.to_lowercase()) {
            let mark = format!(" ({again})");
            name = cut(&plain, LONGEST.saturating_sub(mark.len()));
            name.push_str(&mark);
            again = again.saturating_add(1);
        }
        name
    }
}

/// The first letters, as Excel counts them.
fn cut(words: &str, most: usize) -> String {
    let mut room = most;
    let fits = |letter: &char| {
        let needed = letter.len_utf16();
        let fits = needed <= room;
        room = room.saturating_sub(needed);
        fits
    };
    let cut: String = words.chars().take_while(fits).collect();
    cut.trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_allowed_and_never_repeat() {
        let mut names = Names::with("Mục lục");
        assert_eq!(names.of("R2/2.4.1/a"), "R2.2.4.1.a");
        assert_eq!(names.of("r2.2.4.1.A"), "r2.2.4.1.A (2)");
        assert_eq!(names.of("MỤC LỤC"), "MỤC LỤC (2)");
        assert_eq!(names.of("'"), "…");
        assert_eq!(names.of("History"), "History (2)");
        let long = "x".repeat(40);
        assert_eq!(names.of(&long).len(), 31);
        assert_eq!(names.of(&long).len(), 31);
    }
}
