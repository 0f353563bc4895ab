//! The statutory rates that a report's checks name, taken from the rules in force.

use ansinh_core::explanation::Value;
use ansinh_core::parameter::Parameter;
use ansinh_core::{Decimal, NaiveDate, Text, When};
use ansinh_reporting::rates::{RateError, RateName, StatutoryRate, StatutoryRates};

use crate::catalogue;

/// Statutory rates from the parameters of the rules in force.
///
/// `law:social-protection/emergency-relief.injury` is the parameter `injury` of that rule. Money is
/// in đồng. A coefficient of a rule that has a `standard_level` is given in đồng too: the
/// coefficient times the level of the day.
///
/// ```
/// # #[cfg(feature = "social-protection")] {
/// use ansinh::reporting::rates::{RateName, StatutoryRates};
/// use ansinh::{Decimal, RatesInForce, date};
///
/// let name: RateName = "law:social-protection/monthly-allowance.severe_adult".parse().unwrap();
/// let rate = RatesInForce.rate(&name, date(2017, 6, 1)).unwrap();
/// assert_eq!(rate.value, Decimal::from(405_000)); // 1.5 × 270,000 đồng
///
/// let name: RateName = "law:social-protection/monthly-allowance.severe".parse().unwrap();
/// assert!(RatesInForce.rate(&name, date(2017, 6, 1)).is_err());
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct RatesInForce;

impl StatutoryRates for RatesInForce {
    fn rate(&self, name: &RateName, on: NaiveDate) -> Result<StatutoryRate, RateError> {
        let refuse = |because: Text| RateError::Unknown {
            name: name.to_string(),
            date: on,
            because,
        };
        let parameters = parameters(name, on).map_err(refuse)?;
        let level = standard_level(&parameters);
        let known = || {
            let names: Vec<_> = parameters.iter().map(|parameter| parameter.name).collect();
            if names.is_empty() {
                return Text::new(
                    "ngày đó quy định không có mức nào",
                    "the rule has no rates on that day",
                );
            }
            Text::same(names.join(", "))
        };
        parameters
            .iter()
            .find(|parameter| parameter.name == name.quantity())
            .and_then(|parameter| rate(name.clone(), parameter, level))
            .ok_or_else(|| refuse(known()))
    }

    fn rates_of_rule(&self, name: &RateName, on: NaiveDate) -> Vec<StatutoryRate> {
        let parameters = parameters(name, on).unwrap_or_default();
        let level = standard_level(&parameters);
        parameters
            .iter()
            .filter_map(|parameter| rate(sibling(name, parameter.name)?, parameter, level))
            .collect()
    }
}

/// The parameters of the rule that a name belongs to.
fn parameters(name: &RateName, on: NaiveDate) -> Result<Vec<Parameter>, Text> {
    catalogue::find(name.rule())
        .and_then(|rule| rule.on(When::on(on), None))
        .map(|rule| rule.parameters())
        .map_err(|error| Text::of(&error))
}

/// Another quantity of the same rule.
fn sibling(name: &RateName, quantity: &str) -> Option<RateName> {
    format!("{}{}.{quantity}", RateName::PREFIX, name.rule())
        .parse()
        .ok()
}

/// What coefficients of the rule multiply, in đồng.
fn standard_level(parameters: &[Parameter]) -> Option<Decimal> {
    parameters
        .iter()
        .find(|parameter| parameter.name == "standard_level")
        .and_then(|parameter| in_base_units(&parameter.value, None))
}

fn rate(name: RateName, parameter: &Parameter, level: Option<Decimal>) -> Option<StatutoryRate> {
    Some(StatutoryRate {
        name,
        label: parameter.label.clone(),
        value: in_base_units(&parameter.value, level)?,
        citation: parameter.citation.clone(),
    })
}

/// A value as a number; none for a day or for words.
fn in_base_units(value: &Value, level: Option<Decimal>) -> Option<Decimal> {
    match value {
        Value::Money(dong) => Some(Decimal::from(dong.to_i64())),
        Value::Coefficient(coefficient) => {
            let coefficient = coefficient.to_decimal();
            let amount = coefficient.checked_mul(level.unwrap_or(Decimal::ONE));
            amount.map(|amount| amount.normalize())
        }
        Value::Percent(percent) => Some(percent.to_decimal()),
        Value::Count(count) => Some(Decimal::from(*count)),
        Value::Kilograms(number) | Value::Metres(number) | Value::Number(number) => Some(*number),
        _ => None,
    }
}
