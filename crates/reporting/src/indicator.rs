//! What is measured, and how it aggregates over time and over places.

use std::fmt;
use std::str::FromStr;

use ansinh_core::indicator::IndicatorDefinition;
use ansinh_core::{Decimal, Language, Localized, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

pub use ansinh_core::indicator::{Nature, OverPlaces, OverTime};

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
    /// `times × numerator ÷ denominator` in base units, as `unit` prints it; `None` where the
    /// denominator is zero or the result out of range.
    ///
    /// ```
    /// use ansinh_core::Decimal;
    /// use ansinh_reporting::indicator::Ratio;
    /// use ansinh_reporting::unit::Unit;
    ///
    /// let mean = Ratio { numerator: "paid".parse()?, denominator: "people".parse()?, times: 1 };
    /// let paid = (Decimal::new(126, 1), &Unit::read("triệu đồng", "million đồng"));
    /// let people = (Decimal::from(30), &Unit::read("người", "persons"));
    /// let unit = Unit::read("nghìn đồng", "thousand đồng");
    /// assert_eq!(mean.of(paid, people, &unit), Some(Decimal::from(420)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(
        &self,
        numerator: (Decimal, &Unit),
        denominator: (Decimal, &Unit),
        unit: &Unit,
    ) -> Option<Decimal> {
        let base = |(printed, unit): (Decimal, &Unit)| unit.to_base(printed);
        let quotient = base(numerator)?
            .checked_mul(Decimal::from(self.times))?
            .checked_div(base(denominator)?)?;
        unit.from_base(quotient)
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

    /// The indicator a domain crate defines; always valid, without an owner.
    ///
    /// # Errors
    /// [`CodeError`] if the definition's code, or that of a part, is none.
    pub fn defined(definition: &IndicatorDefinition) -> Result<Self, CodeError> {
        let ratio = match &definition.ratio {
            Some(parts) => Some(Ratio {
                numerator: parts.numerator.parse()?,
                denominator: parts.denominator.parse()?,
                times: parts.times,
            }),
            None => None,
        };
        Ok(Self {
            ratio,
            over_time: definition.over_time(),
            over_places: definition.over_places(),
            ..Self::new(
                definition.code.parse()?,
                definition.name.clone(),
                Unit::read(&definition.unit.vi, &definition.unit.en),
                definition.nature,
            )
        })
    }

    /// Does the definition hold on a day?
    pub fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day)
            && self.valid_until.is_none_or(|until| day <= until)
    }
}
