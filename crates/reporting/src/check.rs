//! Checks: what must hold between figures.

use std::fmt;
use std::str::FromStr;

use ansinh_core::{Decimal, Language, Localized, Text};
use chrono::NaiveDate;
use rust_decimal::RoundingStrategy;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::expression::Expression;
use crate::indicator::IndicatorCode;

/// How two sides must stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same, exactly.
    #[serde(rename = "=")]
    Equal,
    /// Not more than the other: an inclusion (*trong đó*), a list that ends in "…".
    #[serde(rename = "≤", alias = "<=")]
    AtMost,
    /// The same once the left side is rounded as the right side was printed.
    #[serde(rename = "≈", alias = "~=")]
    Approximately,
}

impl Relation {
    /// The sign.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::AtMost => "≤",
            Self::Approximately => "≈",
        }
    }
}

/// How a printed figure was shortened, written `half_up@1`, `trunc@1`, `half_up@-6` (to millions).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Printed {
    /// Half up, or cut off.
    pub manner: Manner,
    /// Decimals kept; below zero, the power of ten it was shortened to. From −18 to 18.
    pub decimals: i32,
}

/// Which way a printed figure was shortened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// Half or more went up.
    HalfUp,
    /// What was over was cut off.
    Truncated,
}

ansinh_core::messages! {
    /// Why a check cannot be read.
    pub enum CheckError {
        /// The rounding has none of the forms.
        NotARounding {
            /// What was read.
            read: String,
        } = "not-a-rounding",
            vi: "“{read}” không phải là cách làm tròn; viết như half_up@1, trunc@1 hoặc half_up@-6, từ -18 đến 18",
            en: "\u{201c}{read}\u{201d} is not a rounding; write one as half_up@1, trunc@1 or half_up@-6, from -18 to 18";
        /// The relation is none of those known.
        NotARelation {
            /// What was read.
            read: String,
        } = "not-a-relation",
            vi: "“{read}” không phải là quan hệ; cho phép: =, ≤, ≈",
            en: "\u{201c}{read}\u{201d} is not a relation; allowed: =, ≤, ≈";
    }
}
impl std::error::Error for CheckError {}

impl FromStr for Relation {
    type Err = CheckError;

    fn from_str(text: &str) -> Result<Self, CheckError> {
        match text.trim() {
            "=" => Ok(Self::Equal),
            "≤" | "<=" => Ok(Self::AtMost),
            "≈" | "~=" => Ok(Self::Approximately),
            _ => Err(CheckError::NotARelation { read: text.into() }),
        }
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sign())
    }
}

impl Printed {
    /// Half up to so many decimals.
    pub const fn half_up(decimals: i32) -> Self {
        Self {
            manner: Manner::HalfUp,
            decimals,
        }
    }

    /// Cut off after so many decimals.
    pub const fn truncated(decimals: i32) -> Self {
        Self {
            manner: Manner::Truncated,
            decimals,
        }
    }

    /// The same decimals, shortened the other way.
    #[must_use]
    pub const fn otherwise(self) -> Self {
        let manner = match self.manner {
            Manner::HalfUp => Manner::Truncated,
            Manner::Truncated => Manner::HalfUp,
        };
        Self { manner, ..self }
    }

    /// The unit of the last digit: 0.1 for one decimal, 1 000 000 for millions.
    pub fn unit(self) -> Decimal {
        let power = 10_i128
            .checked_pow(self.decimals.unsigned_abs().min(18))
            .unwrap_or(1);
        if self.decimals >= 0 {
            Decimal::from_i128_with_scale(1, self.decimals.unsigned_abs().min(18))
        } else {
            Decimal::from_i128_with_scale(power, 0)
        }
    }

    /// A value as it is printed; `None` out of range.
    ///
    /// ```
    /// use ansinh_core::Decimal;
    /// use ansinh_reporting::check::Printed;
    ///
    /// let share: Decimal = "54.8571".parse().unwrap();
    /// assert_eq!(Printed::half_up(1).apply(share), "54.9".parse().ok());
    /// assert_eq!(Printed::truncated(1).apply(share), "54.8".parse().ok());
    /// ```
    pub fn apply(self, value: Decimal) -> Option<Decimal> {
        let strategy = match self.manner {
            Manner::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            Manner::Truncated => RoundingStrategy::ToZero,
        };
        if self.decimals >= 0 {
            Some(value.round_dp_with_strategy(self.decimals.unsigned_abs(), strategy))
        } else {
            let unit = self.unit();
            value
                .checked_div(unit)?
                .round_dp_with_strategy(0, strategy)
                .checked_mul(unit)
        }
    }
}

impl FromStr for Printed {
    type Err = CheckError;

    fn from_str(text: &str) -> Result<Self, CheckError> {
        let read = || {
            let (manner, decimals) = text.trim().split_once('@')?;
            let manner = match manner {
                "half_up" => Manner::HalfUp,
                "trunc" => Manner::Truncated,
                _ => return None,
            };
            let decimals = decimals.parse().ok().filter(|d| (-18..=18).contains(d))?;
            Some(Self { manner, decimals })
        };
        read().ok_or_else(|| CheckError::NotARounding { read: text.into() })
    }
}

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let manner = match self.manner {
            Manner::HalfUp => "half_up",
            Manner::Truncated => "trunc",
        };
        write!(f, "{manner}@{}", self.decimals)
    }
}

impl Localized for Printed {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.manner, language) {
            (Manner::HalfUp, Language::Vietnamese) => "làm tròn đến ",
            (Manner::HalfUp, Language::English) => "rounded half up to ",
            (Manner::Truncated, Language::Vietnamese) => "bỏ phần dưới ",
            (Manner::Truncated, Language::English) => "cut off below ",
        })?;
        self.unit().fmt_in(language, f)
    }
}

impl Serialize for Printed {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Printed {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// How the source introduces the parts of a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Listing {
    /// The list ends in "…": others are left out on purpose.
    Open,
    /// The list says it is complete (*cụ thể, gồm*): a remainder is worth a remark.
    Complete,
}

/// What a check states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Statement {
    /// Two sides stand to each other as said.
    Comparison {
        /// The left side.
        left: Expression,
        /// How they stand.
        relation: Relation,
        /// The right side: as a rule the printed figure.
        right: Expression,
        /// How the right side was printed, for `≈`.
        printed: Option<Printed>,
    },
    /// A figure derived from others, to be shown (a mean, a base, a remainder).
    Derived {
        /// How.
        value: Expression,
    },
}

/// A check of a data set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Its name, unique in the data set.
    pub id: String,
    /// What it states.
    pub statement: Statement,
    /// How the source introduces the parts, where the left side is a list.
    #[serde(default)]
    pub listing: Option<Listing>,
    /// The day on which statutory rates are looked up, if not the last day of the report's period.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// What a reader should know.
    #[serde(default)]
    pub note: Option<Text>,
}

impl Check {
    /// A check that compares two sides.
    pub fn comparison(
        id: impl Into<String>,
        left: Expression,
        relation: Relation,
        right: Expression,
        printed: Option<Printed>,
    ) -> Self {
        Self {
            id: id.into(),
            statement: Statement::Comparison {
                left,
                relation,
                right,
                printed,
            },
            listing: None,
            on: None,
            note: None,
        }
    }

    /// A figure derived from others.
    pub fn derived(id: impl Into<String>, value: Expression) -> Self {
        Self {
            id: id.into(),
            statement: Statement::Derived { value },
            listing: None,
            on: None,
            note: None,
        }
    }

    /// The expressions it is made of, from the left.
    pub fn expressions(&self) -> impl Iterator<Item = &Expression> {
        let (first, second) = match &self.statement {
            Statement::Comparison { left, right, .. } => (left, Some(right)),
            Statement::Derived { value } => (value, None),
        };
        std::iter::once(first).chain(second)
    }

    /// The indicators it names, each once.
    pub fn indicators(&self) -> Vec<&IndicatorCode> {
        let mut named: Vec<&IndicatorCode> = Vec::new();
        for code in self.expressions().flat_map(Expression::indicators) {
            if !named.contains(&code) {
                named.push(code);
            }
        }
        named
    }
}

/// As it is written: `a + b ≈ c (half_up@1)`.
impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Comparison {
                left,
                relation,
                right,
                printed,
            } => {
                write!(f, "{left} {relation} {right}")?;
                printed.map_or(Ok(()), |printed| write!(f, " ({printed})"))
            }
            Self::Derived { value } => write!(f, "{value}"),
        }
    }
}
