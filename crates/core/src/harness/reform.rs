use rust_decimal::Decimal;

use super::{Held, ensure};
use crate::explanation::Value;
use crate::facts::FactError;
use crate::language::Message;
use crate::law::{Citation, Verification};
use crate::parameter::WrittenValue;
use crate::rule::{Award, Explanation, Rule};

/// A parameter's value as a policy file would write it.
pub(super) fn written(value: &Value) -> Option<WrittenValue> {
    let exact: Decimal = match value {
        Value::Money(amount) => return Some(WrittenValue::Whole(amount.to_i64())),
        Value::Count(count) => return i64::try_from(*count).ok().map(WrittenValue::Whole),
        Value::Coefficient(value) => value.to_decimal(),
        Value::Percent(value) => value.to_decimal(),
        Value::Kilograms(value) | Value::Metres(value) | Value::Number(value) => *value,
        Value::Date(_) | Value::Month(_) | Value::YesNo(_) | Value::Words(_) => return None,
    };
    Some(WrittenValue::Exact(exact))
}

/// The rule with every parameter set to its own value: once keeping the citations, which must give
/// the same rule, and once as supplied by a user, which is returned.
pub(super) fn to_the_same<R: Rule>(rule: &R) -> Result<R, String> {
    let again = set_all(rule, |citation| citation)?;
    ensure(again == *rule, || {
        format!("parameters set to their own values change the rule to {again:#?}")
    })?;
    set_all(rule, |citation| citation.verified(Verification::Supplied))
}

fn set_all<R: Rule>(rule: &R, cited: impl Fn(Citation) -> Citation) -> Result<R, String> {
    let mut changed = rule.clone();
    for parameter in rule.parameters() {
        let name = parameter.name;
        let own = written(&parameter.value)
            .ok_or_else(|| format!("`{name}` cannot be written in a policy"))?;
        changed
            .set_parameter(name, &own, cited(parameter.citation), false)
            .map_err(|error| format!("its own value is refused: {error}"))?;
    }
    Ok(changed)
}

/// An answer under the unchanged reform differs in nothing but citations and caveats.
pub(super) fn gives_the_same<A: Award, N: Message>(
    plain: &Explanation<A, N>,
    reformed: &Result<Explanation<A, N>, FactError>,
) -> Held {
    let reformed = reformed
        .as_ref()
        .map_err(|error| format!("an unchanged reform has no answer: {error}"))?;
    ensure(uncited(plain) == uncited(reformed), || {
        format!("an unchanged reform answers\n{reformed}where the law says\n{plain}")
    })
}

/// What an explanation says, without where it stands.
fn uncited<A: Award, N: Message>(explanation: &Explanation<A, N>) -> Vec<(String, Value)> {
    let assessment = &explanation.assessment;
    let steps = explanation.steps.iter();
    let steps = steps.map(|step| (step.label.to_string(), step.result.clone()));
    let lines = assessment.award.iter().flat_map(Award::lines);
    let lines = lines.map(|line| (line.label.to_string(), line.value));
    let totals = assessment.award.iter();
    let totals = totals.map(|award| ("total".into(), award.total().into()));
    let lost = assessment.alternatives.iter();
    let lost = lost.map(|other| (other.label.to_string(), other.value.clone()));
    let refusals = assessment.refusals.iter();
    let refusals = refusals.map(|refusal| (refusal.reason.to_string(), false.into()));
    steps
        .chain(lines)
        .chain(totals)
        .chain(lost)
        .chain(refusals)
        .collect()
}
