//! Numbers as Vietnamese documents write them: dots between thousands, a comma before decimals.
//!
//! Law on Accounting 88/2015/QH13, article 11.

use std::fmt::{self, Write as _};

use rust_decimal::Decimal;

use crate::Language;

crate::messages! {
    /// Why a text is not a number in Vietnamese style.
    pub enum NumberError {
        /// Nothing was written.
        Empty = "number-empty",
            vi: "ô số để trống; cần một số như 1.177 hoặc 51,09",
            en: "the number is empty; write one such as 1.177 or 51,09";
        /// A character that has no place in a number.
        Unexpected {
            /// What was read.
            read: String,
            /// The character.
            character: char,
            /// Its position, counted from 1.
            column: u32,
        } = "number-unexpected-character",
            vi: "“{read}” không phải là số: ký tự “{character}” ở vị trí {column}; chỉ dùng chữ số, dấu chấm giữa các nhóm ba chữ số và một dấu phẩy thập phân",
            en: "\u{201c}{read}\u{201d} is not a number: \u{201c}{character}\u{201d} at position {column}; only digits, dots between groups of three and one decimal comma are allowed";
        /// A dot that does not stand before exactly three digits.
        Grouping {
            /// What was read.
            read: String,
        } = "number-grouping",
            vi: "“{read}”: dấu chấm phải tách các nhóm đúng ba chữ số (1.177); phần thập phân viết sau dấu phẩy (51,09)",
            en: "\u{201c}{read}\u{201d}: a dot must separate groups of exactly three digits (1.177); decimals follow a comma (51,09)";
        /// More digits than an exact decimal holds.
        TooLong {
            /// What was read.
            read: String,
        } = "number-too-long",
            vi: "“{read}” dài quá 28 chữ số",
            en: "\u{201c}{read}\u{201d} has more than 28 digits";
    }
}
impl std::error::Error for NumberError {}

/// Writes plain digits (`-1234.5`) grouped in the manner of `language`.
pub(crate) fn write_grouped(
    plain: &str,
    language: Language,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let (thousands, point) = match language {
        Language::Vietnamese => ('.', ','),
        Language::English => (',', '.'),
    };
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", plain), |rest| ("-", rest));
    let (whole, fraction) = digits
        .split_once('.')
        .map_or((digits, None), |(w, d)| (w, Some(d)));
    f.write_str(sign)?;
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(position);
        if position > 0 && left.is_multiple_of(3) {
            f.write_char(thousands)?;
        }
        f.write_char(digit)?;
    }
    if let Some(fraction) = fraction {
        f.write_char(point)?;
        f.write_str(fraction)?;
    }
    Ok(())
}

/// A number with a fixed count of decimals, half up, in Vietnamese style: `51,09`.
///
/// ```
/// use ansinh_core::{Decimal, number::format_vietnamese};
///
/// assert_eq!(format_vietnamese(Decimal::from(860_070), 0), "860.070");
/// assert_eq!(format_vietnamese("51.0904".parse().unwrap(), 2), "51,09");
/// ```
pub fn format_vietnamese(value: Decimal, decimals: u32) -> String {
    format_in(value, decimals, Language::Vietnamese)
}

/// A number with a fixed count of decimals, half up, in the style of `language`.
pub fn format_in(value: Decimal, decimals: u32, language: Language) -> String {
    struct Grouped<'a>(&'a str, Language);
    impl fmt::Display for Grouped<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write_grouped(self.0, self.1, f)
        }
    }
    let mut rounded = value.round_dp_with_strategy(
        decimals,
        rust_decimal::RoundingStrategy::MidpointAwayFromZero,
    );
    rounded.rescale(decimals);
    Grouped(&rounded.to_string(), language).to_string()
}

/// Reads a number in Vietnamese style: `3.564,680`, `2,011`, `1010`, `03`, `-1,3`.
///
/// ```
/// use ansinh_core::{Decimal, number::parse_vietnamese};
///
/// assert_eq!(parse_vietnamese("3.564,680").unwrap(), "3564.680".parse().unwrap());
/// assert_eq!(parse_vietnamese("03").unwrap(), Decimal::from(3));
/// assert!(parse_vietnamese("51.09").is_err()); // a dot that is not a thousands mark
/// ```
///
/// # Errors
/// [`NumberError`] when the text is empty, holds anything but digits, dots and a comma, groups
/// digits otherwise than by three, or is longer than an exact decimal.
pub fn parse_vietnamese(text: &str) -> Result<Decimal, NumberError> {
    let read = text.trim();
    if read.is_empty() {
        return Err(NumberError::Empty);
    }
    let unsigned = read.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(read);
    let mut commas = 0_u32;
    for (column, character) in (1_u32..).zip(read.chars()) {
        let sign = column == 1 && matches!(character, '-' | '+' | '\u{2212}');
        let comma = character == ',' && commas == 0;
        commas = commas.saturating_add(u32::from(comma));
        if !(sign || comma || character == '.' || character.is_ascii_digit()) {
            return Err(NumberError::Unexpected {
                read: read.into(),
                character,
                column,
            });
        }
    }
    let (whole, fraction) = unsigned
        .split_once(',')
        .map_or((unsigned, None), |(w, f)| (w, Some(f)));
    let grouping = || NumberError::Grouping { read: read.into() };
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    if first.is_empty()
        || (rest.peek().is_some() && first.len() > 3)
        || !rest.all(|group| group.len() == 3)
        || fraction.is_some_and(|digits| digits.is_empty() || digits.contains('.'))
    {
        return Err(grouping());
    }
    let mut plain = String::with_capacity(read.len());
    if read.starts_with(['-', '\u{2212}']) {
        plain.push('-');
    }
    plain.extend(whole.chars().filter(char::is_ascii_digit));
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    Decimal::from_str_exact(&plain).map_err(|_| NumberError::TooLong { read: read.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_no_sign() {
        assert_eq!(format_vietnamese("-0.04".parse().unwrap(), 1), "0,0");
        assert_eq!(parse_vietnamese("-0").unwrap().to_string(), "0");
    }

    #[test]
    fn refuses_what_is_not_a_number() {
        for bad in [
            "", " ", "12a", "1,2,3", "1.23", "1234.567", ",5", "5,", "--3", "1..000", ".",
        ] {
            assert!(parse_vietnamese(bad).is_err(), "{bad:?} was read");
        }
    }

    #[test]
    fn shows_the_position_of_a_wrong_character() {
        let error = parse_vietnamese("12x4").unwrap_err();
        assert_eq!(
            error,
            NumberError::Unexpected {
                read: "12x4".into(),
                character: 'x',
                column: 3
            }
        );
    }
}
