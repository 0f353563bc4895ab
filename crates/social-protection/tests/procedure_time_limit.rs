//! Worked cases and properties of the time limits of procedures.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::calendar::Holidays;
use ansinh_core::explanation::Value;
use ansinh_core::facts::Facts as _;
use ansinh_core::harness::{self, WorkedCases};
use ansinh_core::{Award as _, NaiveDate, Rule as _, date};
use ansinh_social_protection::procedure_time_limit::Procedure;
use ansinh_social_protection::{ProcedureTimeLimit, ProcedureTimeLimitFacts};
use proptest::prelude::{any, prop_assert, prop_assume, proptest};

#[test]
fn worked_cases() {
    let cases: WorkedCases =
        toml::from_str(include_str!("cases/procedure_time_limit.toml")).unwrap();
    cases.hold::<ProcedureTimeLimit>();
    harness::hold::<ProcedureTimeLimit>();
}

/// The last days of the steps, in order.
fn days(on: NaiveDate, facts: &ProcedureTimeLimitFacts) -> Option<Vec<NaiveDate>> {
    let rule = ProcedureTimeLimit::in_force(on).unwrap();
    let mut lines = rule.assess(facts).ok()?.award?.lines();
    lines.rotate_left(1);
    let day = |value| match value {
        Value::Date(day) => Some(day),
        _ => None,
    };
    lines.into_iter().map(|line| day(line.value)).collect()
}

proptest! {
    #[test]
    fn steps_come_one_after_the_other_on_working_days(
        procedure in any::<Procedure>(), complaint: bool, after in 0_u64..5_000,
    ) {
        prop_assume!(!matches!(procedure, Procedure::PaymentTransfer | Procedure::PaymentReport));
        let on = date(2013, 1, 1) + chrono::Days::new(after);
        let facts = ProcedureTimeLimitFacts {
            procedure,
            complaint: complaint && procedure == Procedure::MonthlyAllowance,
            ..ProcedureTimeLimitFacts::ordinary()
        };
        let found = days(on, &facts);
        prop_assume!(found.is_some());
        let found = found.unwrap();
        prop_assert!(found.first().is_some_and(|first| *first > on));
        prop_assert!(found.is_sorted_by(|one, next| one < next));
        prop_assert!(found.iter().all(|day| facts.holidays.is_working_day(*day)));
    }

    #[test]
    fn a_holiday_never_brings_a_day_nearer(
        procedure in any::<Procedure>(), after in 0_u64..1_400, off in 0_u64..60,
    ) {
        let on = date(2021, 7, 1) + chrono::Days::new(after);
        let facts = ProcedureTimeLimitFacts { procedure, ..ProcedureTimeLimitFacts::ordinary() };
        let holidays = Holidays::from_iter([on + chrono::Days::new(off)]);
        let with_holiday = ProcedureTimeLimitFacts { holidays, ..facts.clone() };
        prop_assert!(days(on, &facts) <= days(on, &with_holiday));
    }
}
