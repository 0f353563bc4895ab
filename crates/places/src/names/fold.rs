//! Names made comparable.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The five marks of tone: grave, acute, tilde, hook above, dot below.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// A name as it is compared: lower case, letters and digits alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folded {
    /// With its diacritics; the tone stands at the end of its syllable.
    pub(super) marked: String,
    /// Without any, and đ as d.
    pub(super) plain: String,
}

impl Folded {
    pub(super) fn new(name: &str) -> Self {
        let mut marked = String::with_capacity(name.len());
        let mut tone = None;
        for character in name.nfd().flat_map(char::to_lowercase) {
            if TONES.contains(&character) {
                tone = Some(character);
            } else if character.is_alphanumeric() || is_combining_mark(character) {
                marked.push(character);
            } else {
                marked.extend(tone.take());
            }
        }
        marked.extend(tone);
        let plain = marked
            .chars()
            .filter(|character| !is_combining_mark(*character))
            .map(|character| if character == 'đ' { 'd' } else { character })
            .collect();
        Self { marked, plain }
    }

    pub(super) fn has_marks(&self) -> bool {
        self.marked != self.plain
    }
}

/// Are two spellings the same name? Case, spaces, hyphens, apostrophes, the place of a tone mark
/// and the form of Unicode don't count; diacritics do.
///
/// ```
/// use ansinh_places::names::same_name;
///
/// assert!(same_name("Hòa Bình", "Hoà Bình"));
/// assert!(same_name("Ia H'Drai", "Ia H’ Drai"));
/// assert!(!same_name("Lam Hà", "Lam Hạ"));
/// ```
pub fn same_name(a: &str, b: &str) -> bool {
    Folded::new(a).marked == Folded::new(b).marked
}

#[cfg(test)]
mod tests {
    use super::{Folded, same_name};
    use unicode_normalization::UnicodeNormalization as _;

    #[test]
    fn composed_or_not_it_is_one_name() {
        for name in ["Đắk Lắk", "Thừa Thiên Huế", "Quỳnh Thuỷ", "Ứng Hoà"] {
            let (composed, apart): (String, String) = (name.nfc().collect(), name.nfd().collect());
            assert_ne!(composed, apart);
            assert!(same_name(&composed, &apart));
        }
    }

    #[test]
    fn without_diacritics_every_letter_is_plain() {
        let plain = |name| Folded::new(name).plain;
        assert_eq!(plain("Đắk Đoa"), "dakdoa");
        assert_eq!(plain("Bà Rịa - Vũng Tàu"), "bariavungtau");
        assert_eq!(plain("Ea M'DRóh"), "eamdroh");
        assert_eq!(plain("ƯỚC"), "uoc");
    }
}
