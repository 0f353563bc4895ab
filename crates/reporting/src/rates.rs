//! Statutory rates that checks name: `law:social-protection/emergency-relief.injury`.
//!
//! This crate knows no rule. Who calls it brings a [`StatutoryRates`] that looks the name up in the
//! rule in force on the day.

use std::fmt;
use std::str::FromStr;

use ansinh_core::law::Citation;
use ansinh_core::{Decimal, Language, Localized, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A quantity of a rule, written `law:crate/rule.quantity`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RateName {
    rule: String,
    quantity: String,
}

impl RateName {
    /// What every such name begins with.
    pub const PREFIX: &str = "law:";

    /// The rule: `social-protection/emergency-relief`.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Its quantity: `injury`.
    pub fn quantity(&self) -> &str {
        &self.quantity
    }

    /// May the character stand in a name?
    pub(crate) fn allows(character: char) -> bool {
        character.is_ascii_lowercase()
            || character.is_ascii_digit()
            || matches!(character, '-' | '_' | '/' | '.')
    }
}

ansinh_core::messages! {
    /// Why a statutory rate cannot be had.
    pub enum RateError {
        /// The text names no quantity of a rule.
        NotAName {
            /// What was read.
            read: String,
        } = "rate-not-a-name",
            vi: "“{read}” không phải là tên mức quy định; viết như law:social-protection/emergency-relief.injury",
            en: "\u{201c}{read}\u{201d} names no statutory rate; write one as law:social-protection/emergency-relief.injury";
        /// There is no such rule or quantity on that day.
        Unknown {
            /// The name.
            name: String,
            /// The day.
            date: NaiveDate,
            /// Why, or the names there are.
            because: Text,
        } = "rate-unknown",
            vi: "ngày {date} không có mức quy định `{name}`: {because}",
            en: "there is no statutory rate `{name}` on {date}: {because}";
    }
}
impl std::error::Error for RateError {}

impl FromStr for RateName {
    type Err = RateError;

    fn from_str(text: &str) -> Result<Self, RateError> {
        let named = || {
            let (rule, quantity) = text.strip_prefix(Self::PREFIX)?.rsplit_once('.')?;
            let (domain, name) = rule.split_once('/')?;
            let word = |word: &str| {
                !word.is_empty() && !word.contains('/') && word.chars().all(Self::allows)
            };
            [domain, name, quantity]
                .into_iter()
                .all(word)
                .then(|| Self {
                    rule: rule.into(),
                    quantity: quantity.into(),
                })
        };
        named().ok_or_else(|| RateError::NotAName { read: text.into() })
    }
}

impl fmt::Display for RateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}.{}", Self::PREFIX, self.rule, self.quantity)
    }
}

impl Localized for RateName {
    fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for RateName {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RateName {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A rate of a rule in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatutoryRate {
    /// Its name.
    pub name: RateName,
    /// What it is.
    pub label: Text,
    /// The value, in base units: đồng, kilograms.
    pub value: Decimal,
    /// Where it stands.
    pub citation: Citation,
}

/// Looks up rates in the rules in force.
pub trait StatutoryRates {
    /// The rate of a name on a day.
    ///
    /// # Errors
    /// [`RateError`] if no rule has it on that day.
    fn rate(&self, name: &RateName, on: NaiveDate) -> Result<StatutoryRate, RateError>;

    /// All rates of the same rule on a day, the one named included: where a check on one fails,
    /// the cases may have been split between two.
    fn rates_of_rule(&self, name: &RateName, on: NaiveDate) -> Vec<StatutoryRate> {
        self.rate(name, on).into_iter().collect()
    }
}

/// No rates at all, for data whose checks name none.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoRates;

impl StatutoryRates for NoRates {
    fn rate(&self, name: &RateName, date: NaiveDate) -> Result<StatutoryRate, RateError> {
        Err(RateError::Unknown {
            name: name.to_string(),
            date,
            because: Text::new("không có luật nào được nạp", "no law is at hand"),
        })
    }
}
