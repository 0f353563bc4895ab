use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::coverage::spans;
use super::reform::written;
use crate::parameter::{Parameter, WrittenValue};
use crate::rule::Rule;

/// The parameters, each with the first day of its regime, that could be set to anything without one
/// of `cases` coming out differently. None is left over when every number of the law matters to a
/// case.
///
/// A case is the day its rule is asked for, and its facts. A parameter is raised by a tenth, raised
/// by one and halved; it is idle if none of these, where allowed, changes a case of its regime.
///
/// ```
/// # use ansinh_core::{NaiveDate, Rule};
/// # fn of<MonthlyAllowance: Rule>(cases: &[(NaiveDate, MonthlyAllowance::Facts)]) {
/// let idle = ansinh_core::harness::idle_parameters::<MonthlyAllowance>(cases);
/// assert_eq!(idle, []);
/// # }
/// ```
pub fn idle_parameters<R: Rule>(cases: &[(NaiveDate, R::Facts)]) -> Vec<(NaiveDate, &'static str)> {
    let about = R::about();
    let mut idle = Vec::new();
    for (first, last) in spans(&about) {
        let Ok(rule) = R::in_force(first) else {
            continue;
        };
        let within: Vec<_> = cases
            .iter()
            .filter(|(day, _)| (first..=last).contains(day))
            .filter_map(|(day, facts)| Some((R::in_force(*day).ok()?, facts)))
            .collect();
        let parameters = rule.parameters();
        let unused = parameters.iter().filter(|parameter| {
            !within
                .iter()
                .any(|(rule, facts)| matters(rule, facts, parameter))
        });
        idle.extend(unused.map(|parameter| (first, parameter.name)));
    }
    idle
}

fn matters<R: Rule>(rule: &R, facts: &R::Facts, parameter: &Parameter) -> bool {
    let answer = rule.assess(facts);
    other_values(parameter).any(|value| {
        let mut changed = rule.clone();
        let citation = parameter.citation.clone();
        changed
            .set_parameter(parameter.name, &value, citation, false)
            .is_ok()
            && changed.assess(facts) != answer
    })
}

fn other_values(parameter: &Parameter) -> impl Iterator<Item = WrittenValue> {
    let own = written(&parameter.value).map(|value| value.to_decimal());
    let tenth_more = own.and_then(|value| value.checked_mul(Decimal::new(11, 1)));
    let one_more = own.and_then(|value| value.checked_add(Decimal::ONE));
    let half = own.and_then(|value| value.checked_div(Decimal::TWO));
    [tenth_more, one_more, half]
        .into_iter()
        .flatten()
        .map(WrittenValue::Exact)
}
