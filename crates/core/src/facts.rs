//! The facts of a case: what makes them complete, and what makes them wrong.

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::calendar::{Month, age_on};
use crate::language::{Language, Localized, Text};
use crate::law::NotInForce;
use crate::money::{AmountError, Dong};

/// JSON Schema, where the `schema` feature asks for it.
#[cfg(feature = "schema")]
pub trait Described: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> Described for T {}

/// JSON Schema, where the `schema` feature asks for it.
#[cfg(not(feature = "schema"))]
pub trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

/// The facts of a case, as an official knows them.
///
/// In Rust a case starts from [`ordinary`](Facts::ordinary), which presumes nothing special. In
/// JSON every fact is written down: one left out is an error that names it, so that silence is
/// never taken for a "no".
pub trait Facts:
    Clone
    + std::fmt::Debug
    + PartialEq
    + Serialize
    + DeserializeOwned
    + Described
    + Send
    + Sync
    + 'static
{
    /// A case with no special circumstance, to start from.
    fn ordinary() -> Self;
}

crate::messages! {
    /// Why a case cannot be assessed.
    pub enum FactError {
        /// A fact lies outside what is allowed.
        OutOfRange {
            /// The fact.
            field: String,
            /// Its value.
            value: String,
            /// What is allowed.
            allowed: Text,
        } = "fact-out-of-range",
            vi: "`{field}` là {value}; cho phép: {allowed}",
            en: "`{field}` is {value}; allowed: {allowed}";
        /// Two facts contradict each other.
        Contradiction {
            /// The fact.
            field: String,
            /// Its value.
            value: String,
            /// What it contradicts, and what is allowed.
            because: Text,
        } = "fact-contradiction",
            vi: "`{field}` là {value}, mâu thuẫn: {because}",
            en: "`{field}` is {value}, which contradicts the rest: {because}";
        /// A fact that matters for this case was not given.
        Missing {
            /// The fact.
            field: String,
            /// What is needed.
            allowed: Text,
        } = "fact-missing",
            vi: "thiếu `{field}`; cần: {allowed}",
            en: "`{field}` is missing; needed: {allowed}";
        /// The law for this day or group could not be established.
        NotEstablished {
            /// What is not established.
            what: Text,
        } = "not-established",
            vi: "chưa xác lập được quy định: {what}",
            en: "the law is not established here: {what}";
        /// A value the case needs is not in force on its day.
        NotInForce {
            /// Why.
            error: NotInForce,
        } = "not-in-force",
            vi: "{error}",
            en: "{error}";
        /// The amounts are too large.
        Amount {
            /// Why.
            error: AmountError,
        } = "amount",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for FactError {}

impl From<AmountError> for FactError {
    fn from(error: AmountError) -> Self {
        Self::Amount { error }
    }
}

impl From<NotInForce> for FactError {
    fn from(error: NotInForce) -> Self {
        Self::NotInForce { error }
    }
}

impl FactError {
    /// A fact outside its range.
    pub fn out_of_range(field: &str, value: impl ToString, allowed: Text) -> Self {
        Self::OutOfRange {
            field: field.into(),
            value: value.to_string(),
            allowed,
        }
    }

    /// A fact that contradicts others.
    pub fn contradiction(field: &str, value: impl ToString, because: Text) -> Self {
        Self::Contradiction {
            field: field.into(),
            value: value.to_string(),
            because,
        }
    }
}

/// A person's age, as the file has it: completed years, or the day of birth.
///
/// ```
/// use ansinh_core::{date, facts::Age};
///
/// assert_eq!(Age::Years(82).on(date(2017, 6, 30)), 82);
/// assert_eq!(Age::Born(date(2019, 5, 20)).on(date(2023, 5, 31)), 4);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Completed years in the month that is assessed, 0 to 130.
    Years(u16),
    /// The day of birth; a month in which it matters is decided to the day.
    Born(#[cfg_attr(feature = "schema", schemars(with = "String"))] NaiveDate),
}

impl Age {
    /// The highest age taken for real.
    pub const MAX: u16 = 130;

    /// Completed years on a day.
    pub fn on(self, day: NaiveDate) -> u16 {
        match self {
            Self::Years(years) => years,
            Self::Born(born) => age_on(born, day),
        }
    }

    /// Is the person born by `day`, and no older than [`Age::MAX`]?
    ///
    /// # Errors
    /// [`FactError::OutOfRange`] naming `field`.
    pub fn check(self, field: &str, day: NaiveDate) -> Result<(), FactError> {
        let unborn = matches!(self, Self::Born(born) if Month::of(born) > Month::of(day));
        if unborn || self.on(day) > Self::MAX {
            return Err(FactError::out_of_range(
                field,
                self.in_language(Language::English),
                Text::new(
                    "tuổi từ 0 đến 130, sinh không sau tháng đang xét",
                    "an age of 0 to 130, born no later than the month assessed",
                ),
            ));
        }
        Ok(())
    }
}

impl From<u16> for Age {
    fn from(years: u16) -> Self {
        Self::Years(years)
    }
}

/// A small whole number, so that `age: 82.into()` reads well; 0 to 255.
impl From<u8> for Age {
    fn from(years: u8) -> Self {
        Self::Years(years.into())
    }
}

impl Localized for Age {
    fn fmt_in(&self, language: Language, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Years(years) => years.fmt_in(language, f),
            Self::Born(born) => born.fmt_in(language, f),
        }
    }
}

/// An amount that is a fact is nothing or more.
///
/// # Errors
/// [`FactError::OutOfRange`] naming `field`.
pub fn not_negative(field: &str, amount: Dong) -> Result<(), FactError> {
    if amount.is_negative() {
        let allowed = Text::new("từ 0 đồng", "0 đồng or more");
        return Err(FactError::out_of_range(field, amount, allowed));
    }
    Ok(())
}

/// Is this the default? For readings of the law, which may be left out in JSON where they are the
/// documented ones: `#[serde(default, skip_serializing_if = "is_default")]`.
pub fn is_default<T: Default + PartialEq>(readings: &T) -> bool {
    *readings == T::default()
}

/// Reads an optional fact that must be written down all the same: `null` says "none", silence is
/// an error. Use with `#[serde(deserialize_with = "explicit")]`.
///
/// # Errors
/// Those of the source.
pub fn explicit<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    source: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(source)
}
