//! Figures: a value of an indicator, for a place and a time, with what its source says of its
//! exactness.

use std::fmt;
use std::str::FromStr;

use ansinh_core::number::format_in;
use ansinh_core::{Decimal, Language, Localized, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::indicator::IndicatorCode;
use crate::place::PlaceCode;
use crate::span::Span;

/// How exact a source says its figure is.
///
/// Written `exact`, `rounded1`, `truncated1`, `about`, `expected`, `estimate`, `at-least`,
/// `at-most`, `nearly`.
///
/// ```
/// use ansinh_reporting::observation::Qualifier;
///
/// assert_eq!("rounded2".parse(), Ok(Qualifier::Rounded(2)));
/// assert!("roughly".parse::<Qualifier>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Qualifier {
    /// As it is.
    #[default]
    Exact,
    /// Rounded half up to so many decimals of the printed unit.
    Rounded(u8),
    /// Cut off after so many decimals of the printed unit.
    Truncated(u8),
    /// *Khoảng*.
    About,
    /// *Dự kiến*: the period was not over.
    Expected,
    /// *Ước*.
    Estimate,
    /// *Trên, hơn*.
    AtLeast,
    /// *Không quá, dưới, đến*.
    AtMost,
    /// *Gần*.
    Nearly,
}

ansinh_core::messages! {
    /// Why a text is not a qualifier.
    pub enum QualifierError {
        /// It is none of those known.
        NotAQualifier {
            /// What was read.
            read: String,
        } = "not-a-qualifier",
            vi: "“{read}” không phải là mức độ chính xác; cho phép: exact, rounded0 đến rounded9, truncated0 đến truncated9, about, expected, estimate, at-least, at-most, nearly",
            en: "\u{201c}{read}\u{201d} is not a qualifier; allowed: exact, rounded0 to rounded9, truncated0 to truncated9, about, expected, estimate, at-least, at-most, nearly";
    }
}
impl std::error::Error for QualifierError {}

impl FromStr for Qualifier {
    type Err = QualifierError;

    fn from_str(text: &str) -> Result<Self, QualifierError> {
        let decimals = |digits: &str| {
            digits
                .parse::<u8>()
                .ok()
                .filter(|decimals| *decimals <= 9 && digits.len() == 1)
        };
        let counted =
            |word: &str, made: fn(u8) -> Self| text.strip_prefix(word).and_then(decimals).map(made);
        match text {
            "exact" => Some(Self::Exact),
            "about" => Some(Self::About),
            "expected" => Some(Self::Expected),
            "estimate" => Some(Self::Estimate),
            "at-least" => Some(Self::AtLeast),
            "at-most" => Some(Self::AtMost),
            "nearly" => Some(Self::Nearly),
            _ => {
                counted("rounded", Self::Rounded).or_else(|| counted("truncated", Self::Truncated))
            }
        }
        .ok_or_else(|| QualifierError::NotAQualifier { read: text.into() })
    }
}

impl fmt::Display for Qualifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact => f.write_str("exact"),
            Self::Rounded(decimals) => write!(f, "rounded{decimals}"),
            Self::Truncated(decimals) => write!(f, "truncated{decimals}"),
            Self::About => f.write_str("about"),
            Self::Expected => f.write_str("expected"),
            Self::Estimate => f.write_str("estimate"),
            Self::AtLeast => f.write_str("at-least"),
            Self::AtMost => f.write_str("at-most"),
            Self::Nearly => f.write_str("nearly"),
        }
    }
}

impl Qualifier {
    /// The word that stands before the figure in a report, if one does.
    pub const fn word(self, language: Language) -> Option<&'static str> {
        match (self, language) {
            (Self::Exact | Self::Rounded(_) | Self::Truncated(_), _) => None,
            (Self::About, Language::Vietnamese) => Some("khoảng"),
            (Self::About, Language::English) => Some("about"),
            (Self::Expected, Language::Vietnamese) => Some("dự kiến"),
            (Self::Expected, Language::English) => Some("expected"),
            (Self::Estimate, Language::Vietnamese) => Some("ước"),
            (Self::Estimate, Language::English) => Some("estimated"),
            (Self::AtLeast, Language::Vietnamese) => Some("trên"),
            (Self::AtLeast, Language::English) => Some("over"),
            (Self::AtMost, Language::Vietnamese) => Some("không quá"),
            (Self::AtMost, Language::English) => Some("at most"),
            (Self::Nearly, Language::Vietnamese) => Some("gần"),
            (Self::Nearly, Language::English) => Some("nearly"),
        }
    }
}

impl Qualifier {
    /// How exact what is made of two figures is: as the less exact one; *about* where they are
    /// inexact in different ways.
    ///
    /// ```
    /// use ansinh_reporting::observation::Qualifier::{About, AtLeast, AtMost, Exact};
    ///
    /// assert_eq!(Exact.together(AtLeast), AtLeast);
    /// assert_eq!(AtMost.together(AtLeast), About);
    /// ```
    #[must_use]
    pub const fn together(self, other: Self) -> Self {
        match (self, other) {
            (Self::Exact, it) | (it, Self::Exact) => it,
            (Self::AtLeast, Self::AtLeast) => Self::AtLeast,
            (Self::AtMost, Self::AtMost) => Self::AtMost,
            (Self::Nearly, Self::Nearly) => Self::Nearly,
            (Self::Expected, Self::Expected) => Self::Expected,
            (Self::Estimate, Self::Estimate) => Self::Estimate,
            _ => Self::About,
        }
    }
}

impl Serialize for Qualifier {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Qualifier {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Which figure of an indicator it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// What was done.
    #[default]
    Actual,
    /// What was planned (*kế hoạch*).
    Plan,
    /// What was done in the same period a year before (*cùng kỳ*).
    SamePeriodLastYear,
    /// What was done since the start of the year (*lũy kế từ đầu năm*), made from
    /// [figures over time](crate::history).
    YearToDate,
}

impl Measure {
    /// What stands before the name of a figure that is not the report's own result.
    pub(crate) const fn word(self) -> Option<Text> {
        match self {
            Self::Actual => None,
            Self::Plan => Some(Text::new("kế hoạch", "plan of")),
            Self::SamePeriodLastYear => {
                Some(Text::new("cùng kỳ năm trước", "same period last year of"))
            }
            Self::YearToDate => Some(Text::new("lũy kế từ đầu năm", "year to date of")),
        }
    }

    /// The name of the figure of an indicator.
    pub(crate) fn of(self, name: &Text) -> Text {
        let Some(word) = self.word() else {
            return name.clone();
        };
        Text {
            vi: format!("{} {}", word.vi, name.vi).into(),
            en: format!("{} {}", word.en, name.en).into(),
        }
    }
}

/// What was observed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum Observed {
    /// A number, in the indicator's own unit and scale.
    Number(Decimal),
    /// A day.
    Date(NaiveDate),
    /// The name of a programme, a time of day.
    Words(String),
}

impl Observed {
    /// The number, if it is one.
    pub const fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Date(_) | Self::Words(_) => None,
        }
    }
}

impl From<Decimal> for Observed {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl Localized for Observed {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => f.write_str(&format_in(*number, number.scale(), language)),
            Self::Date(day) => day.fmt_in(language, f),
            Self::Words(words) => f.write_str(words),
        }
    }
}

/// A figure. One that is missing is not there; it is not zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Observation {
    /// The indicator.
    pub indicator: IndicatorCode,
    /// Which of its figures.
    pub measure: Measure,
    /// The place.
    pub place: PlaceCode,
    /// The days it speaks of: a period, or the day a stock was counted.
    pub period: Span,
    /// What was observed.
    pub value: Observed,
    /// How exact the source says it is.
    pub qualifier: Qualifier,
}
