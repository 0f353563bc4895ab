//! The parameters of a rule, by name: to list them, to lay a province's level or a reform over
//! them, to test that each one matters.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde::{Deserialize, Deserializer, Serialize};

use crate::explanation::Value;
use crate::language::Text;
use crate::law::{Citation, Cited};
use crate::money::Dong;
use crate::rate::{Coefficient, Percent, exact_decimal};

/// What a province may do with a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LocalPower {
    /// The national value holds everywhere.
    None,
    /// A province may set a higher value, not a lower one.
    Higher,
    /// A province sets the value within the national ceiling.
    UpTo,
}

/// One parameter of a rule on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parameter {
    /// The name programs use.
    pub name: &'static str,
    /// What it is.
    pub label: Text,
    /// Its value.
    pub value: Value,
    /// Where it stands.
    pub citation: Citation,
    /// What a province may do with it.
    pub local: LocalPower,
}

/// A parameter's value as written in a policy file: a whole number, or an exact number as a string.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum WrittenValue {
    /// A whole number.
    Whole(i64),
    /// An exact number such as `"1.5"`.
    Exact(Decimal),
}

/// A fraction without quotes is refused: it would pass through a binary float.
impl<'de> Deserialize<'de> for WrittenValue {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let value = exact_decimal(source)?;
        let whole = value.is_integer().then(|| value.to_i64()).flatten();
        Ok(whole.map_or(Self::Exact(value), Self::Whole))
    }
}

impl From<Dong> for WrittenValue {
    fn from(amount: Dong) -> Self {
        Self::Whole(amount.to_i64())
    }
}

impl From<Decimal> for WrittenValue {
    fn from(value: Decimal) -> Self {
        Self::Exact(value)
    }
}

impl WrittenValue {
    /// The value as a decimal.
    pub fn to_decimal(&self) -> Decimal {
        match self {
            Self::Whole(value) => Decimal::from(*value),
            Self::Exact(value) => *value,
        }
    }
}

crate::messages! {
    /// Why a parameter cannot be set.
    pub enum ParameterError {
        /// The rule has no parameter of that name on that day.
        Unknown {
            /// The name that was given.
            name: String,
            /// The names there are.
            known: String,
        } = "parameter-unknown",
            vi: "không có tham số `{name}`; các tham số có: {known}",
            en: "there is no parameter `{name}`; there are: {known}";
        /// The value is of the wrong kind or sign.
        BadValue {
            /// The parameter.
            name: String,
            /// What was given.
            value: String,
            /// What is allowed.
            allowed: Text,
        } = "parameter-bad-value",
            vi: "tham số `{name}` là {value}; cho phép: {allowed}",
            en: "parameter `{name}` is {value}; allowed: {allowed}";
        /// The law leaves no room for a local value.
        NotLocal {
            /// The parameter.
            name: String,
        } = "parameter-not-local",
            vi: "tham số `{name}` áp dụng thống nhất cả nước, địa phương không được quy định khác",
            en: "parameter `{name}` holds nationally; a province may not set another";
        /// A local value is below the national floor.
        BelowFloor {
            /// The parameter.
            name: String,
            /// The local value.
            value: Value,
            /// The national value.
            floor: Value,
        } = "parameter-below-floor",
            vi: "tham số `{name}` là {value}, thấp hơn mức tối thiểu của Trung ương {floor}",
            en: "parameter `{name}` is {value}, below the national floor of {floor}";
        /// A local value is above the national ceiling.
        AboveCeiling {
            /// The parameter.
            name: String,
            /// The local value.
            value: Value,
            /// The national value.
            ceiling: Value,
        } = "parameter-above-ceiling",
            vi: "tham số `{name}` là {value}, cao hơn mức trần của Trung ương {ceiling}",
            en: "parameter `{name}` is {value}, above the national ceiling of {ceiling}";
    }
}
impl std::error::Error for ParameterError {}

/// A type a parameter can have.
pub trait ParameterValue: Clone + Into<Value> + PartialOrd {
    /// What may be written for it.
    const ALLOWED: Text;

    /// Reads a written value.
    fn read(written: &WrittenValue) -> Option<Self>;
}

impl ParameterValue for Dong {
    const ALLOWED: Text = Text::new(
        "số đồng nguyên, không âm",
        "a whole number of đồng, not negative",
    );
    fn read(written: &WrittenValue) -> Option<Self> {
        Self::try_from_decimal(written.to_decimal())
            .ok()
            .filter(|amount| !amount.is_negative())
    }
}

impl ParameterValue for Coefficient {
    const ALLOWED: Text = Text::new(
        "hệ số không âm, viết như \"1.5\"",
        "a coefficient not below 0, written as \"1.5\"",
    );
    fn read(written: &WrittenValue) -> Option<Self> {
        Self::from_decimal(written.to_decimal())
    }
}

impl ParameterValue for Percent {
    const ALLOWED: Text = Text::new(
        "tỷ lệ không âm, viết như \"4.5\"",
        "a rate not below 0, written as \"4.5\"",
    );
    fn read(written: &WrittenValue) -> Option<Self> {
        let value = written.to_decimal();
        (value >= Decimal::ZERO).then(|| Self::from_decimal(value))
    }
}

impl ParameterValue for u32 {
    const ALLOWED: Text = Text::new("số nguyên không âm", "a whole number, not negative");
    fn read(written: &WrittenValue) -> Option<Self> {
        match written {
            WrittenValue::Whole(value) => Self::try_from(*value).ok(),
            WrittenValue::Exact(value) => value.fract().is_zero().then(|| value.to_u32()).flatten(),
        }
    }
}

/// A field of a rule that is a parameter: always there, or only under some instruments.
pub trait ParameterField {
    /// The value and citation, if the rule has the parameter on its day.
    fn view(&self) -> Option<(Value, &Citation)>;

    /// What a province may do with the field: as declared, unless its value says otherwise, as a
    /// support does that one decree caps and the next one makes a floor.
    fn local(&self, declared: LocalPower) -> LocalPower {
        declared
    }

    /// Sets the value as local power or a reform allows.
    ///
    /// # Errors
    /// [`ParameterError`].
    fn set(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: Option<LocalPower>,
    ) -> Result<(), ParameterError>;
}

impl<T: ParameterValue> ParameterField for Cited<T> {
    fn view(&self) -> Option<(Value, &Citation)> {
        Some((self.value.clone().into(), &self.citation))
    }

    fn set(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: Option<LocalPower>,
    ) -> Result<(), ParameterError> {
        let name = || name.to_owned();
        let value = T::read(written).ok_or_else(|| ParameterError::BadValue {
            name: name(),
            value: written.to_decimal().to_string(),
            allowed: T::ALLOWED,
        })?;
        match local {
            Some(LocalPower::None) => return Err(ParameterError::NotLocal { name: name() }),
            Some(LocalPower::Higher) if value < self.value => {
                let floor = self.value.clone().into();
                return Err(ParameterError::BelowFloor {
                    name: name(),
                    value: value.into(),
                    floor,
                });
            }
            Some(LocalPower::UpTo) if value > self.value => {
                let ceiling = self.value.clone().into();
                return Err(ParameterError::AboveCeiling {
                    name: name(),
                    value: value.into(),
                    ceiling,
                });
            }
            _ => {}
        }
        *self = Self::new(value, citation);
        Ok(())
    }
}

impl<T: ParameterValue> ParameterField for Option<Cited<T>> {
    fn view(&self) -> Option<(Value, &Citation)> {
        self.as_ref().and_then(ParameterField::view)
    }

    fn set(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: Option<LocalPower>,
    ) -> Result<(), ParameterError> {
        match self {
            Some(field) => field.set(name, written, citation, local),
            None => Err(ParameterError::Unknown {
                name: name.into(),
                known: "-".into(),
            }),
        }
    }
}

/// A rule whose parameters can be listed and set by name; made by
/// [`parameters!`](crate::parameters).
pub trait Parameters {
    /// All parameters in force, in the order of the law.
    fn parameters(&self) -> Vec<Parameter>;

    /// Sets one. With `local`, the province's power over it is checked; without, it is a reform
    /// and may be set to anything allowed.
    ///
    /// # Errors
    /// [`ParameterError`], naming the parameter, the value and what is allowed.
    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError>;
}

/// Names the parameters of a rule: field, province's power over it, Vietnamese and English label.
///
/// ```
/// use ansinh_core::law::Cited;
/// use ansinh_core::parameter::{Parameters, WrittenValue};
/// use ansinh_core::{date, series, Dong};
///
/// #[derive(Clone)]
/// struct Grant {
///     level: Cited<Dong>,
/// }
/// ansinh_core::parameters!(Grant {
///     level: Higher, "mức hỗ trợ", "level of support";
/// });
///
/// let cited = series::SOCIAL_ASSISTANCE_STANDARD.on(date(2017, 1, 1)).unwrap().cited();
/// let mut grant = Grant { level: cited.clone() };
/// assert_eq!(grant.parameters()[0].name, "level");
/// let lower = WrittenValue::Whole(200_000);
/// assert!(grant.set_parameter("level", &lower, cited.citation, true).is_err()); // below the floor
/// ```
#[macro_export]
macro_rules! parameters {
    ($rule:ty { $( $field:ident : $local:ident, $vi:literal, $en:literal; )+ }) => {
        impl $crate::parameter::Parameters for $rule {
            fn parameters(&self) -> ::std::vec::Vec<$crate::parameter::Parameter> {
                let mut all = ::std::vec::Vec::new();
                $(
                    if let Some((value, citation)) = $crate::parameter::ParameterField::view(&self.$field) {
                        all.push($crate::parameter::Parameter {
                            name: ::std::stringify!($field),
                            label: $crate::Text::new($vi, $en),
                            value,
                            citation: ::std::clone::Clone::clone(citation),
                            local: $crate::parameter::ParameterField::local(
                                &self.$field,
                                $crate::parameter::LocalPower::$local,
                            ),
                        });
                    }
                )+
                all
            }

            fn set_parameter(
                &mut self,
                name: &str,
                written: &$crate::parameter::WrittenValue,
                citation: $crate::law::Citation,
                local: bool,
            ) -> ::std::result::Result<(), $crate::parameter::ParameterError> {
                let known = $crate::parameter::Parameters::parameters(self);
                if !known.iter().any(|parameter| parameter.name == name) {
                    let known: ::std::vec::Vec<_> =
                        known.iter().map(|parameter| parameter.name).collect();
                    return Err($crate::parameter::ParameterError::Unknown {
                        name: name.into(),
                        known: known.join(", "),
                    });
                }
                $(
                    if name == ::std::stringify!($field) {
                        let declared = $crate::parameter::LocalPower::$local;
                        let power = $crate::parameter::ParameterField::local(&self.$field, declared);
                        let local = local.then_some(power);
                        return $crate::parameter::ParameterField::set(
                            &mut self.$field, name, written, citation, local,
                        );
                    }
                )+
                Ok(())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::WrittenValue;

    #[test]
    fn written_values_are_exact() {
        let read = |json| serde_json::from_str::<WrittenValue>(json);
        assert_eq!(read("650000").unwrap(), WrittenValue::Whole(650_000));
        assert_eq!(
            read("\"1.5\"").unwrap(),
            WrittenValue::Exact("1.5".parse().unwrap())
        );
        let refused = read("1.5").unwrap_err().to_string();
        assert!(refused.contains("an exact number as a string"), "{refused}");
    }
}
