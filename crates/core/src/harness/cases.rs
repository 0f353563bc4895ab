use std::cell::RefCell;

use chrono::{Datelike as _, NaiveDate};
use proptest::prelude::{Arbitrary, any};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use super::{Held, ensure, json, reform};
use crate::explanation::{Refusal, Value};
use crate::facts::FactError;
use crate::language::{Language, Localized};
use crate::law::{Citation, When};
use crate::money::Dong;
use crate::rule::{Assessment, Award, Explanation, Frequency, Line, Rule};
use crate::terms::Funding;

/// Generated cases on the first day of a regime.
pub(super) const FIRST_DAY: u32 = 96;
/// Generated cases on its last day.
pub(super) const LAST_DAY: u32 = 32;

/// A rule on a day, and what the checks of each case need beside it.
pub(super) struct Setting<R> {
    pub(super) rule: R,
    /// The same values, declared as supplied by a user.
    unchanged: R,
    /// The last day an instrument cited may have been issued.
    citable_until: NaiveDate,
}

impl<R: Rule> Setting<R> {
    pub(super) fn of(rule: R, day: NaiveDate) -> Result<Self, String> {
        let known = R::in_force(When::on(day).known_on(day));
        // What is due for a day by a later instrument cites that later instrument.
        let citable_until = if known.is_ok_and(|known| known == rule) {
            day
        } else {
            R::about().reviewed_until
        };
        Ok(Self {
            unchanged: reform::to_the_same(&rule)?,
            rule,
            citable_until,
        })
    }
}

/// Runs the checks on generated facts, and gives the facts back.
pub(super) fn each_case<R: Rule>(setting: &Setting<R>, count: u32) -> Result<Vec<R::Facts>, String>
where
    R::Facts: Arbitrary,
{
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(count)
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let seen = RefCell::new(Vec::new());
    TestRunner::new_with_rng(config, rng)
        .run(&any::<R::Facts>(), |facts| {
            holds_for(setting, &facts).map_err(TestCaseError::fail)?;
            seen.borrow_mut().push(facts);
            Ok(())
        })
        .map_err(|error| match error {
            TestError::Fail(breach, facts) => format!("{breach}, for {facts:#?}"),
            TestError::Abort(reason) => reason.to_string(),
        })?;
    Ok(seen.into_inner())
}

fn holds_for<R: Rule>(setting: &Setting<R>, facts: &R::Facts) -> Held {
    json::survives("the facts", facts)?;
    let (assessed, explained) = (setting.rule.assess(facts), setting.rule.explain(facts));
    match (assessed, explained) {
        (Ok(assessment), Ok(explanation)) => {
            ensure(assessment == explanation.assessment, || {
                "the explanation holds another assessment".into()
            })?;
            is_sound(&assessment)?;
            ends_in_the_award(&explanation)?;
            cites_what_was_issued(&explanation, setting.citable_until)?;
            json::survives("the explanation", &explanation)?;
            is_readable("the explanation", &explanation)?;
            is_readable("the assessment", &assessment)?;
            reform::gives_the_same(&explanation, &setting.unchanged.explain(facts))
        }
        (Err(told), Err(explained)) => {
            ensure(told == explained, || {
                "assess and explain fail differently".into()
            })?;
            is_named(&told)?;
            json::survives("the error", &told)
        }
        _ => Err("assess and explain disagree on whether there is an answer".into()),
    }
}

fn is_sound<A: Award, N: crate::language::Message>(assessment: &Assessment<A, N>) -> Held {
    let Some(award) = &assessment.award else {
        ensure(!assessment.refusals.is_empty(), || {
            "not entitled, and no reason given".into()
        })?;
        return assessment
            .refusals
            .iter()
            .try_for_each(|Refusal { reason, .. }| is_readable("a reason", reason));
    };
    ensure(assessment.refusals.is_empty(), || {
        "entitled, and refused".into()
    })?;
    let lines = award.lines();
    let pays = |line: &Line| {
        let money = matches!(line.value, Value::Money(amount) if amount > Dong::ZERO);
        money && line.frequency != Frequency::None
    };
    let unpaid = assessment.funding == Funding::NoPayment;
    ensure(!unpaid || !lines.iter().any(pays), || {
        "a payment, and the rule says that it pays nothing".into()
    })?;
    ensure(!lines.is_empty(), || "an award without lines".into())?;
    let values = lines
        .iter()
        .map(|line| &line.value)
        .chain(assessment.alternatives.iter().map(|other| &other.value));
    for value in values.chain([&award.headline(), &award.total().into()]) {
        ensure(!is_negative(value), || format!("{value:?} is negative"))?;
    }
    Ok(())
}

fn is_negative(value: &Value) -> bool {
    match value {
        Value::Money(amount) => amount.is_negative(),
        Value::Coefficient(value) => value.to_decimal().is_sign_negative(),
        Value::Kilograms(value) | Value::Metres(value) => value.is_sign_negative(),
        _ => false,
    }
}

fn ends_in_the_award<A: Award, N>(explanation: &Explanation<A, N>) -> Held {
    let Some(award) = &explanation.assessment.award else {
        return Ok(());
    };
    let (headline, last) = (award.headline(), explanation.steps.last());
    ensure(last.is_some_and(|step| step.result == headline), || {
        format!("the award is {headline:?}, and the last step {last:?}")
    })
}

fn cites_what_was_issued<A: Award, N>(
    explanation: &Explanation<A, N>,
    citable_until: NaiveDate,
) -> Held {
    let assessment = &explanation.assessment;
    let lines = assessment.award.iter().flat_map(Award::lines);
    let lines: Vec<Citation> = lines.map(|line| line.citation).collect();
    let steps = explanation.steps.iter().map(|step| &step.citation);
    let refusals = assessment.refusals.iter().map(|refusal| &refusal.citation);
    let alternatives = assessment
        .alternatives
        .iter()
        .flat_map(|other| [&other.citation, &other.loses_by]);
    steps
        .chain(refusals)
        .chain(alternatives)
        .chain(&lines)
        .try_for_each(|citation| is_citable(citation, citable_until))
}

fn is_citable(citation: &Citation, citable_until: NaiveDate) -> Held {
    let instrument = citation.instrument();
    let Some(issued) = instrument.issued else {
        return Ok(());
    };
    ensure(issued <= citable_until, || {
        format!(
            "{citation} was issued on {issued}; if it is due for earlier days, say so with \
             Entry::payable_from"
        )
    })?;
    // The first part is the number itself, which may have four digits too: 2422/QĐ-CTN.
    let parts = instrument.number.split('/').skip(1);
    let mut years = parts.filter(|part| part.len() == 4);
    let year: Option<i32> = years.find_map(|part| part.parse().ok());
    ensure(year.is_none_or(|year| year == issued.year()), || {
        format!("{instrument} bears another year than that of its issue, {issued}")
    })
}

fn is_named(error: &FactError) -> Held {
    let named = match error {
        FactError::OutOfRange { field, .. }
        | FactError::Contradiction { field, .. }
        | FactError::Missing { field, .. } => !field.is_empty(),
        _ => true,
    };
    ensure(named, || format!("the error names no field: {error:?}"))?;
    is_readable("the error", error)
}

fn is_readable(what: &str, said: &impl Localized) -> Held {
    Language::ALL.into_iter().try_for_each(|language| {
        ensure(
            !said.in_language(language).to_string().trim().is_empty(),
            || format!("{what} says nothing in {language:?}"),
        )
    })
}
