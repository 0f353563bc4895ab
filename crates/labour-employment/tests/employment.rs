//! Worked cases of permits, job loans, work abroad, experts, public works, wage funds and time limits.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use ansinh_core::language::Message as _;
use ansinh_core::law::NotInForce;
use ansinh_core::{Award, Language, Localized as _, NaiveDate, Rule, date};
use ansinh_labour_employment::{
    AccidentInvestigationLimit, EmploymentFundLoan, ExpertAllowance, OverseasWorkSupport,
    PublicWorksWage, RegistrationTimeLimit, WageFundAppraisal, WorkPermit,
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    alternative: Option<String>,
    #[expect(dead_code, reason = "for the reader of the file")]
    doubtful: Option<String>,
    on: NaiveDate,
    /// How many people of these facts the total is for; one where it isn't said.
    persons: Option<i64>,
    total: Option<i64>,
    /// The value of the answer, in English.
    answer: Option<String>,
    /// The values of all lines, in order, in English.
    lines: Option<Vec<String>>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn run<R: Rule>(toml: &str) -> Vec<(NaiveDate, R::Facts)> {
    let cases = support::cases::<Case>(toml);
    cases.iter().for_each(run_one::<R>);
    cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)))
        .collect()
}

fn run_one<R: Rule>(case: &Case) {
    let id = format!("{} ({}) on {}", case.id, case.source, case.on);
    let rule = R::in_force(case.on).unwrap();
    let assessment = match rule.assess(&support::facts(&case.facts)) {
        Ok(assessment) => assessment,
        Err(error) => {
            assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
            return;
        }
    };
    assert_eq!(None, case.error, "{id}: {assessment}");
    let codes: BTreeSet<_> = assessment
        .refusals
        .iter()
        .map(|refusal| refusal.reason.code())
        .collect();
    match &case.reason {
        Some(code) => assert!(codes.contains(code.as_str()), "{id}: {assessment}"),
        None => assert!(codes.is_empty(), "{id}: {assessment}"),
    }
    let Some(award) = &assessment.award else {
        return;
    };
    if let Some(total) = case.total {
        let found = award.total().times(case.persons.unwrap_or(1)).unwrap();
        assert_eq!(found.to_i64(), total, "{id}: {assessment}");
    }
    let shown =
        |value: ansinh_core::explanation::Value| value.in_language(Language::English).to_string();
    if let Some(answer) = &case.answer {
        assert_eq!(&shown(award.headline()), answer, "{id}: {assessment}");
    }
    if let Some(lines) = &case.lines {
        let found: Vec<_> = award
            .lines()
            .into_iter()
            .map(|line| shown(line.value))
            .collect();
        assert_eq!(&found, lines, "{id}: {assessment}");
    }
    let says_something = [
        case.total.is_some(),
        case.answer.is_some(),
        case.lines.is_some(),
    ];
    assert!(
        says_something.contains(&true),
        "{id} expects nothing of {assessment}"
    );
}

macro_rules! worked {
    ($($name:ident: $rule:ty;)+) => {$(
        #[test]
        fn $name() {
            let cases = run::<$rule>(include_str!(concat!("cases/", stringify!($name), ".toml")));
            support::every_parameter_matters::<$rule>(cases);
        }
    )+};
}

worked! {
    accident_investigation_limit: AccidentInvestigationLimit;
    expert_allowance: ExpertAllowance;
    overseas_work_support: OverseasWorkSupport;
    public_works_wage: PublicWorksWage;
    registration_time_limit: RegistrationTimeLimit;
    wage_fund_appraisal: WageFundAppraisal;
    work_permit: WorkPermit;
}

/// The decrees of 2016 rule funds to that of 2024; what follows them was not read.
#[test]
fn wage_funds_of_2025_are_not_answered() {
    assert!(WageFundAppraisal::in_force(date(2024, 12, 31)).is_ok());
    let later = WageFundAppraisal::in_force(date(2025, 1, 1));
    assert!(matches!(later, Err(NotInForce::Ended { .. })), "{later:?}");
}

/// In 2014 and until 2015-06-04 the rate is not established, so no loan is answered.
#[test]
fn employment_fund_loan() {
    let cases = run::<EmploymentFundLoan>(include_str!("cases/employment_fund_loan.toml"));
    let mut idle = support::idle::<EmploymentFundLoan>(cases);
    idle.retain(|(regime, _)| *regime != date(2014, 1, 1));
    assert!(idle.is_empty(), "no case depends on {idle:?}");
}
