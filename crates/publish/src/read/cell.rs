//! What a cell says, or why it says nothing.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use ansinh_core::number::parse_vietnamese;
use ansinh_core::{Decimal, Language, Localized as _, NaiveDate, Text};
use ansinh_reporting::indicator::{Indicator, Nature, OverPlaces, OverTime};

use super::error::ReadError;
use super::problem::Problem;
use super::table::Row;

impl Row<'_> {
    /// A value with its own way of being written.
    pub(crate) fn parsed<T: FromStr>(
        self,
        column: &str,
        problem: impl FnOnce(T::Err) -> Problem,
    ) -> Result<T, ReadError> {
        self.required(column)?
            .parse()
            .map_err(|error| self.wrong(column, problem(error)))
    }

    /// The same, where the cell may be empty.
    pub(crate) fn optional<T: FromStr>(
        self,
        column: &str,
        problem: impl FnOnce(T::Err) -> Problem,
    ) -> Result<Option<T>, ReadError> {
        match self.filled(column) {
            None => Ok(None),
            Some(_) => self.parsed(column, problem).map(Some),
        }
    }

    /// A number with a dot before its decimals.
    pub(crate) fn number(self, column: &str) -> Result<Decimal, ReadError> {
        number(self.required(column)?).map_err(|problem| self.wrong(column, problem))
    }

    /// A day, where the cell may be empty.
    pub(crate) fn day(self, column: &str) -> Result<Option<NaiveDate>, ReadError> {
        let read = quoted(self.cell(column));
        self.optional(column, |_| Problem::NotADay { read })
    }

    /// One word of a list.
    pub(crate) fn word<T: Copy>(self, column: &str, words: &[(&str, T)]) -> Result<T, ReadError> {
        let read = self.required(column)?;
        let known = words.iter().find(|(word, _)| *word == read);
        known.map(|(_, meant)| *meant).ok_or_else(|| {
            let allowed = listed(words.iter().map(|(word, _)| word));
            let read = quoted(read);
            self.wrong(column, Problem::UnknownWord { read, allowed })
        })
    }

    /// Words in both languages, in the columns `…_vi` and `…_en`.
    pub(crate) fn text(self, stem: &str) -> Result<Text, ReadError> {
        let (vi, en) = (format!("{stem}_vi"), format!("{stem}_en"));
        Ok(Text {
            vi: self.required(&vi)?.to_owned().into(),
            en: self.required(&en)?.to_owned().into(),
        })
    }

    /// What the reporter says in words of their own, or nothing. Words without a translation stand in
    /// the English report as they are.
    pub(crate) fn optional_words(self, stem: &str) -> Result<Option<Text>, ReadError> {
        let (vi, en) = (format!("{stem}_vi"), format!("{stem}_en"));
        match (self.filled(&vi), self.filled(&en)) {
            (None, None) => Ok(None),
            (Some(words), None) => Ok(Some(Text::same(words))),
            (None, Some(_)) => Err(self.wrong(&vi, Problem::OneLanguage { empty: vi.clone() })),
            (Some(_), Some(_)) => self.text(stem).map(Some),
        }
    }

    /// The same, where something must be said.
    pub(crate) fn words(self, stem: &str) -> Result<Text, ReadError> {
        match self.optional_words(stem)? {
            Some(words) => Ok(words),
            None => self.text(stem),
        }
    }

    /// Notes that a key stands on this line, and refuses it if it stood on one before.
    pub(crate) fn once(
        self,
        column: &str,
        key: String,
        seen: &mut BTreeMap<String, u64>,
    ) -> Result<(), ReadError> {
        match seen.get(&key) {
            Some(first) => {
                let first = *first;
                Err(self.wrong(column, Problem::Duplicate { read: key, first }))
            }
            None => {
                seen.insert(key, self.line);
                Ok(())
            }
        }
    }
}

/// Reads a number with a dot before its decimals and no thousands marks.
pub(crate) fn number(text: &str) -> Result<Decimal, Problem> {
    let read = || quoted(text);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let marks = |character: char| matches!(character, '.' | ',');
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits.split(marks).all(plain) {
        return Err(Problem::NotANumber { read: read() });
    }
    if digits.contains(',') || digits.matches('.').count() > 1 {
        return Err(Problem::DecimalSign { read: read() });
    }
    Decimal::from_str_exact(text).map_err(|_| Problem::TooManyDigits { read: read() })
}

/// A number with more decimals than its unit has: most likely a thousands mark that was read as a
/// decimal one. A mean of what is counted one by one needn't be whole.
pub(crate) fn too_fine_for(number: Decimal, indicator: &Indicator) -> Option<Problem> {
    let is_mean =
        indicator.over_time == OverTime::Average || indicator.over_places == OverPlaces::Average;
    if is_mean || matches!(indicator.nature, Nature::Ratio | Nature::Change) {
        return None;
    }
    too_fine(number, indicator.unit.decimals()?, indicator)
}

/// Fewer than none of what is counted one by one. Money may be taken back, and a change may be a fall.
pub(crate) fn below_none(number: Decimal, indicator: &Indicator) -> Option<Problem> {
    let unit = indicator.unit.in_language(Language::Vietnamese).to_string();
    let counted = indicator.unit.is_whole()
        && !indicator.unit.is_money()
        && !matches!(indicator.nature, Nature::Ratio | Nature::Change);
    (counted && number < Decimal::ZERO).then_some(Problem::Negative { read: number, unit })
}

/// The same, where it is known how many decimals there may be.
pub(crate) fn too_fine(number: Decimal, most: u32, indicator: &Indicator) -> Option<Problem> {
    let read = number.normalize();
    if read.scale() <= most {
        return None;
    }
    let unit = indicator.unit.in_language(Language::Vietnamese).to_string();
    Some(match most {
        0 => Problem::NotWhole { read, unit },
        most => Problem::TooFine { read, unit, most },
    })
}

/// Is a value the first number of the words it was printed with? A sign may be in a word ("giảm"),
/// and words without a number prove nothing.
pub(crate) fn is_as_printed(value: Decimal, printed: &str) -> bool {
    let begins = printed.find(|character: char| character.is_ascii_digit());
    let Some(rest) = begins.and_then(|at| printed.get(at..)) else {
        return true;
    };
    let mark = |character: char| matches!(character, '.' | ',');
    let ends = rest.find(|character: char| !character.is_ascii_digit() && !mark(character));
    let number = rest.get(..ends.unwrap_or(rest.len())).unwrap_or_default();
    parse_vietnamese(number.trim_end_matches(mark)).is_ok_and(|printed| printed == value.abs())
}

/// What was read, as a message quotes it: the beginning is enough to find it again.
pub(crate) fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let mut quoted: String = text.chars().take(MOST).collect();
    if quoted.len() < text.len() {
        quoted.push('…');
    }
    quoted
}

/// Words one after the other, as a message lists them.
pub(crate) fn listed(words: impl IntoIterator<Item = impl Display>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| word.to_string()).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_dot_before_their_decimals() {
        assert_eq!(number("-3564.680"), Ok("-3564.680".parse().unwrap()));
        for sign in ["12,5", "1.234.567", "1,234.5"] {
            assert!(
                matches!(number(sign), Err(Problem::DecimalSign { .. })),
                "{sign}"
            );
        }
        for not in ["abc", "1e5", "+3", ".5", "5.", "--1", "1 000", "-"] {
            assert!(
                matches!(number(not), Err(Problem::NotANumber { .. })),
                "{not}"
            );
        }
        assert!(matches!(
            number(&"9".repeat(40)),
            Err(Problem::TooManyDigits { .. })
        ));
    }

    #[test]
    fn a_value_is_held_against_the_printed_words() {
        let value = |text: &str| text.parse::<Decimal>().unwrap();
        assert!(is_as_printed(value("4993"), "4.993"));
        assert!(!is_as_printed(value("4.993"), "4.993"));
        assert!(is_as_printed(value("-1.3"), "giảm 1,3"));
        assert!(is_as_printed(value("3"), "03"));
        assert!(is_as_printed(value("1.3"), "1,3 tỷ."));
        assert!(is_as_printed(value("1"), "lần thứ nhất"));
    }
}
