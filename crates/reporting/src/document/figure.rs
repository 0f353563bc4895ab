use std::fmt;

use ansinh_core::{Decimal, Language, Localized, NaiveDate, Text, number};
use serde::{Deserialize, Serialize};

/// The most decimals an exact number can show.
const MOST_DECIMALS: u32 = 28;

/// A number of the report, known by its id wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The indicator or cell it shows; findings point at it by this.
    pub id: String,
    /// What it counts.
    pub label: Text,
    /// How much, or when.
    pub value: FigureValue,
    /// What stands before it: "khoảng" (about), "trên" (over), "dự kiến" (expected).
    pub qualifier: Option<Text>,
}

/// What a figure says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum FigureValue {
    /// A number with its unit.
    Number(Quantity),
    /// How much more, or below zero less, than before: said in words, "tăng 4,7%", where it stands in
    /// running text.
    Change(Quantity),
    /// A day.
    Date(NaiveDate),
    /// The number of a decision, a range of years, a time of day.
    Words(Text),
}

/// An exact number, how many of its decimals are shown, and its unit.
///
/// The value counts the unit: 2.011 with the unit "tỷ đồng", not 2,011,000,000.
///
/// ```
/// use ansinh_core::{Language, Localized, Text};
/// use ansinh_reporting::document::Quantity;
///
/// let quantity = Quantity::new("3564.68".parse().unwrap(), 3).in_unit(Text::new("tỷ đồng", "billion đồng"));
/// assert_eq!(quantity.in_language(Language::Vietnamese).to_string(), "3.564,680\u{a0}tỷ đồng");
/// assert_eq!(quantity.in_language(Language::English).to_string(), "3,564.680\u{a0}billion đồng");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    /// The exact value, in `unit`.
    pub value: Decimal,
    /// Decimals shown, half up; 0 to 28.
    pub decimals: u32,
    /// The unit; `None` for a bare number.
    pub unit: Option<Text>,
}

impl Quantity {
    /// A bare number shown with `decimals` decimals.
    pub const fn new(value: Decimal, decimals: u32) -> Self {
        Self {
            value,
            decimals,
            unit: None,
        }
    }

    /// A bare whole number.
    pub fn whole(value: i64) -> Self {
        Self::new(Decimal::from(value), 0)
    }

    /// The same number counting `unit`.
    pub fn in_unit(mut self, unit: Text) -> Self {
        self.unit = Some(unit);
        self
    }

    /// The digits alone, in the style of `language`.
    pub fn digits(&self, language: Language) -> String {
        number::format_in(self.value, self.decimals.min(MOST_DECIMALS), language)
    }
}

impl Localized for Quantity {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits(language))?;
        match &self.unit {
            None => Ok(()),
            Some(unit) if unit.get(language) == "%" => f.write_str("%"),
            Some(unit) => write!(f, "\u{a0}{}", unit.get(language)),
        }
    }
}

/// How running text says a change.
const ROSE: Text = Text::new("tăng", "up");
const FELL: Text = Text::new("giảm", "down");
const UNCHANGED: Text = Text::new("không đổi", "unchanged");

impl FigureValue {
    /// The number it says, if it says one.
    pub const fn quantity(&self) -> Option<&Quantity> {
        match self {
            Self::Number(quantity) | Self::Change(quantity) => Some(quantity),
            Self::Date(_) | Self::Words(_) => None,
        }
    }

    /// The words of a change: of a rise, a fall, and where there is neither.
    pub const fn change_words() -> [Text; 3] {
        [ROSE, FELL, UNCHANGED]
    }
}

impl Localized for FigureValue {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(quantity) => quantity.fmt_in(language, f),
            Self::Change(quantity) if quantity.value.is_zero() => {
                f.write_str(UNCHANGED.get(language))
            }
            Self::Change(quantity) => {
                let word = if quantity.value.is_sign_negative() {
                    &FELL
                } else {
                    &ROSE
                };
                write!(f, "{} ", word.get(language))?;
                let size = Quantity {
                    value: quantity.value.abs(),
                    ..quantity.clone()
                };
                size.fmt_in(language, f)
            }
            Self::Date(date) => date.fmt_in(language, f),
            Self::Words(words) => words.fmt_in(language, f),
        }
    }
}

impl Figure {
    /// A number.
    pub fn number(id: impl Into<String>, label: Text, quantity: Quantity) -> Self {
        Self {
            id: id.into(),
            label,
            value: FigureValue::Number(quantity),
            qualifier: None,
        }
    }

    /// The same figure with a word before it: "khoảng", "trên".
    pub fn qualified(mut self, qualifier: Text) -> Self {
        self.qualifier = Some(qualifier);
        self
    }
}

impl Localized for Figure {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(qualifier) = &self.qualifier {
            write!(f, "{} ", qualifier.get(language))?;
        }
        self.value.fmt_in(language, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_says_which_way() {
        let change = |value: Decimal| {
            let quantity = Quantity::new(value, 1).in_unit(Text::new("%", "%"));
            Text::of(&FigureValue::Change(quantity))
        };
        assert_eq!(
            change(Decimal::new(47, 1)),
            Text::new("tăng 4,7%", "up 4.7%")
        );
        assert_eq!(
            change(Decimal::new(-13, 1)),
            Text::new("giảm 1,3%", "down 1.3%")
        );
        assert_eq!(change(Decimal::ZERO), Text::new("không đổi", "unchanged"));
    }
}
