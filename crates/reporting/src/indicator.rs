//! What is measured, and how it aggregates over time and over places.

use std::fmt;
use std::str::FromStr;

use ansinh_core::{Decimal, Language, Localized, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use crate::unit::Unit;

/// The name programs and checks use for an indicator: a letter, then letters, digits, `_` and `.`.
///
/// ```
/// use ansinh_reporting::indicator::IndicatorCode;
///
/// assert!("emp_total".parse::<IndicatorCode>().is_ok());
/// assert!("YB.EMP.TOTAL".parse::<IndicatorCode>().is_ok());
/// assert!("30a".parse::<IndicatorCode>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct IndicatorCode(String);

ansinh_core::messages! {
    /// Why a text is not an indicator code.
    pub enum CodeError {
        /// It has a character that no code has, or begins wrongly.
        NotACode {
            /// What was read.
            read: String,
        } = "not-a-code",
            vi: "“{read}” không phải là mã chỉ tiêu; mã bắt đầu bằng chữ cái không dấu, tiếp theo là chữ cái, chữ số, “_” hoặc “.”",
            en: "\u{201c}{read}\u{201d} is not an indicator code: a letter a to z first, then letters, digits, \u{201c}_\u{201d} or \u{201c}.\u{201d}";
    }
}
impl std::error::Error for CodeError {}

impl IndicatorCode {
    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for IndicatorCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let allowed =
            |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '.');
        let begins = text.starts_with(|first: char| first.is_ascii_alphabetic());
        if begins && text.chars().all(allowed) {
            Ok(Self(text.into()))
        } else {
            Err(CodeError::NotACode { read: text.into() })
        }
    }
}

impl<'de> Deserialize<'de> for IndicatorCode {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for IndicatorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Localized for IndicatorCode {
    fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for IndicatorCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// What kind of figure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// Happened within the period (*phát sinh trong kỳ*).
    Flow,
    /// There at the end of the period (*có đến cuối kỳ*).
    Stock,
    /// Since the start of the year (*lũy kế từ đầu năm*).
    Cumulative,
    /// A share or rate made of two other figures.
    Ratio,
    /// A norm: so much for each.
    Rate,
    /// Planned or allotted (*chỉ tiêu, kế hoạch, dự toán*).
    Plan,
    /// A length of time, an age.
    Duration,
    /// A day, month or year.
    Date,
    /// A number that names something: a decision, a programme, a threshold.
    Reference,
}

/// How an indicator aggregates over periods that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OverTime {
    /// The sum.
    Sum,
    /// The value of the last period.
    Last,
    /// The mean.
    Average,
    /// The largest.
    Max,
    /// The smallest.
    Min,
    /// Made again from its numerator and denominator.
    Recompute,
    /// Not at all.
    None,
}

/// How an indicator aggregates over places of one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OverPlaces {
    /// The sum.
    Sum,
    /// Made again from its numerator and denominator.
    Recompute,
    /// Not at all.
    None,
}

impl Nature {
    /// How such figures aggregate over time unless the catalogue says otherwise.
    pub const fn over_time(self) -> OverTime {
        match self {
            Self::Flow => OverTime::Sum,
            Self::Stock | Self::Cumulative | Self::Plan => OverTime::Last,
            Self::Ratio => OverTime::Recompute,
            Self::Rate | Self::Duration | Self::Date | Self::Reference => OverTime::None,
        }
    }

    /// How such figures aggregate over places unless the catalogue says otherwise.
    pub const fn over_places(self) -> OverPlaces {
        match self {
            Self::Flow | Self::Stock | Self::Cumulative | Self::Plan => OverPlaces::Sum,
            Self::Ratio => OverPlaces::Recompute,
            Self::Rate | Self::Duration | Self::Date | Self::Reference => OverPlaces::None,
        }
    }
}

/// The two figures a ratio is made of, and what the quotient is multiplied by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ratio {
    /// Above the line.
    pub numerator: IndicatorCode,
    /// Below the line.
    pub denominator: IndicatorCode,
    /// 100 for a percentage, 1 for a mean.
    pub times: u32,
}

impl Ratio {
    /// `times × numerator ÷ denominator`; `None` where the denominator is zero or out of range.
    pub fn of(&self, numerator: Decimal, denominator: Decimal) -> Option<Decimal> {
        numerator
            .checked_mul(Decimal::from(self.times))?
            .checked_div(denominator)
    }
}

/// An indicator (*chỉ tiêu*): one line of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The name programs use.
    pub code: IndicatorCode,
    /// Its name.
    pub name: Text,
    /// What it counts, and the scale it is printed in.
    pub unit: Unit,
    /// What kind of figure it is.
    pub nature: Nature,
    /// How it aggregates over time.
    pub over_time: OverTime,
    /// How it aggregates over places.
    pub over_places: OverPlaces,
    /// The two figures it is made of, for a ratio that is recomputed.
    #[serde(default)]
    pub ratio: Option<Ratio>,
    /// Who answers for its definition.
    #[serde(default)]
    pub owner: Option<String>,
    /// Its code in the official indicator system, where that is known.
    #[serde(default)]
    pub official_code: Option<String>,
    /// The first day the definition holds, if not since ever.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
    /// The last day it holds, if it has ended.
    #[serde(default)]
    pub valid_until: Option<NaiveDate>,
}

impl Indicator {
    /// An indicator that aggregates as its nature has it, always valid, without an owner.
    pub fn new(code: IndicatorCode, name: Text, unit: Unit, nature: Nature) -> Self {
        Self {
            code,
            name,
            unit,
            nature,
            over_time: nature.over_time(),
            over_places: nature.over_places(),
            ratio: None,
            owner: None,
            official_code: None,
            valid_from: None,
            valid_until: None,
        }
    }

    /// Does the definition hold on a day?
    pub fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day)
            && self.valid_until.is_none_or(|until| day <= until)
    }
}
