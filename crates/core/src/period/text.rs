use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Half, Period, PeriodError, Quarter};
use crate::calendar::Month;
use crate::language::{Language, Localized};

impl Quarter {
    const fn number(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
            Self::Fourth => 4,
        }
    }

    const fn roman(self) -> &'static str {
        match self {
            Self::First => "I",
            Self::Second => "II",
            Self::Third => "III",
            Self::Fourth => "IV",
        }
    }
}

/// As programs write it: `2017-H1`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => write!(f, "{:04}-{:02}", month.year(), month.month()),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{}", quarter.number()),
            Self::HalfYear(year, Half::First) => write!(f, "{year:04}-H1"),
            Self::HalfYear(year, Half::Second) => write!(f, "{year:04}-H2"),
            Self::NineMonths(year) => write!(f, "{year:04}-9M"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// As people say it: `6 tháng đầu năm 2017`, `first half of 2017`.
impl Localized for Period {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let vietnamese = language == Language::Vietnamese;
        match self {
            Self::Month(month) => month.fmt_in(language, f),
            Self::Quarter(year, quarter) if vietnamese => {
                write!(f, "quý {} năm {year}", quarter.roman())
            }
            Self::Quarter(year, quarter) => write!(f, "quarter {} of {year}", quarter.number()),
            Self::HalfYear(year, Half::First) if vietnamese => {
                write!(f, "6 tháng đầu năm {year}")
            }
            Self::HalfYear(year, Half::Second) if vietnamese => {
                write!(f, "6 tháng cuối năm {year}")
            }
            Self::HalfYear(year, Half::First) => write!(f, "first half of {year}"),
            Self::HalfYear(year, Half::Second) => write!(f, "second half of {year}"),
            Self::NineMonths(year) if vietnamese => write!(f, "9 tháng năm {year}"),
            Self::NineMonths(year) => write!(f, "first nine months of {year}"),
            Self::Year(year) if vietnamese => write!(f, "năm {year}"),
            Self::Year(year) => write!(f, "{year}"),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        read(text.trim()).ok_or_else(|| PeriodError::NotAPeriod { read: text.into() })
    }
}

fn read(text: &str) -> Option<Period> {
    let (year, part) = match text.split_once('-') {
        Some((year, part)) => (year, Some(part)),
        None => (text, None),
    };
    let written_in_full = year.len() >= 4 && year.bytes().all(|digit| digit.is_ascii_digit());
    let year: u16 = year.parse().ok().filter(|_| written_in_full)?;
    match part {
        None => Some(Period::Year(year)),
        Some("Q1") => Some(Period::Quarter(year, Quarter::First)),
        Some("Q2") => Some(Period::Quarter(year, Quarter::Second)),
        Some("Q3") => Some(Period::Quarter(year, Quarter::Third)),
        Some("Q4") => Some(Period::Quarter(year, Quarter::Fourth)),
        Some("H1") => Some(Period::HalfYear(year, Half::First)),
        Some("H2") => Some(Period::HalfYear(year, Half::Second)),
        Some("9M") => Some(Period::NineMonths(year)),
        Some(month) => {
            let two_digits = month.len() == 2 && month.bytes().all(|digit| digit.is_ascii_digit());
            let number = month.parse().ok().filter(|_| two_digits)?;
            Month::new(year.into(), number).map(Period::Month)
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        String::deserialize(source)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}
