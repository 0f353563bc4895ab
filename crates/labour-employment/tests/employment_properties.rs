//! What must hold for every input of permits, job loans, work abroad, experts, public works, wage
//! funds and time limits.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::explanation::Value;
use ansinh_core::facts::Facts as _;
use ansinh_core::harness::hold;
use ansinh_core::parameter::{Parameters as _, WrittenValue};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Award as _, Decimal, Dong, Percent, Rule as _, date};
use ansinh_labour_employment::expert_allowance::{Country, Mission, Served};
use ansinh_labour_employment::wage_fund_appraisal::{
    Company, Field, Fund, ManagersExecution, ManagersFund, Outcome,
};
use ansinh_labour_employment::work_permit::PermitRequest;
use ansinh_labour_employment::{
    AccidentInvestigationLimit, EmploymentFundLoan, EmploymentFundLoanFacts, ExpertAllowance,
    ExpertAllowanceFacts, OverseasWorkSupport, OverseasWorkSupportFacts, PublicWorksWage,
    PublicWorksWageFacts, RegistrationTimeLimit, WageFundAppraisal, WageFundAppraisalFacts,
    WorkPermit, WorkPermitFacts,
};
use chrono::{Days, Months};
use proptest::prelude::*;

macro_rules! held {
    ($($name:ident: $rule:ty;)+) => {$(
        #[test]
        fn $name() {
            hold::<$rule>();
        }
    )+};
}

held! {
    accident_investigation_limit: AccidentInvestigationLimit;
    employment_fund_loan: EmploymentFundLoan;
    expert_allowance: ExpertAllowance;
    overseas_work_support: OverseasWorkSupport;
    public_works_wage: PublicWorksWage;
    registration_time_limit: RegistrationTimeLimit;
    wage_fund_appraisal: WageFundAppraisal;
    work_permit: WorkPermit;
}

/// From 2026 a province may lend and pay more, for money of its own; before, nobody might.
#[test]
fn provinces_raise_levels_from_2026() {
    let raised = |on, name, amount| {
        let mut rule = EmploymentFundLoan::in_force(on).unwrap();
        let citation = rule.longest_term.citation.clone();
        rule.set_parameter(name, &WrittenValue::Whole(amount), citation, true)
    };
    assert!(raised(date(2026, 6, 1), "worker", 300_000_000).is_ok());
    assert!(raised(date(2026, 6, 1), "worker", 100_000_000).is_err());
    assert!(raised(date(2025, 6, 1), "worker", 300_000_000).is_err());

    let mut support = OverseasWorkSupport::in_force(date(2026, 6, 1)).unwrap();
    let citation = support.meals.cited().unwrap().citation.clone();
    let more = WrittenValue::Whole(60_000);
    assert!(
        support
            .set_parameter("meals", &more, citation.clone(), true)
            .is_ok()
    );
    assert!(
        support
            .set_parameter("travel_km", &more, citation, true)
            .is_err()
    );
}

fn expert(months: u32) -> Dong {
    let facts = ExpertAllowanceFacts {
        missions: vec![Mission {
            country: Country::Laos,
            served: Served::Months(months),
        }],
        ..ExpertAllowanceFacts::ordinary()
    };
    let rule = ExpertAllowance::in_force(date(2017, 6, 1)).unwrap();
    rule.assess(&facts).unwrap().total()
}

proptest! {
    /// A month more never means less, and nothing goes beyond the ceiling of twelve years.
    #[test]
    fn an_experts_allowance_grows_to_its_ceiling(months in 0_u32..600) {
        let (now, later) = (expert(months), expert((months + 1).min(600)));
        prop_assert!(now <= later);
        prop_assert!(later <= Dong::new(36_000_000));
        prop_assert_eq!(now == Dong::new(36_000_000), months >= 138); // eleven years and six months
    }

    /// Months given at once or in parts are the same.
    #[test]
    fn missions_add_up(first in 0_u32..200, second in 0_u32..200) {
        let mission = |months| Mission { country: Country::Cambodia, served: Served::Months(months) };
        let facts = ExpertAllowanceFacts {
            missions: vec![mission(first), mission(second)],
            ..ExpertAllowanceFacts::ordinary()
        };
        let rule = ExpertAllowance::in_force(date(2017, 6, 1)).unwrap();
        prop_assert_eq!(rule.assess(&facts).unwrap().total(), expert(first + second));
    }

    /// An hour more never earns less, up to the full month, which earns the month's minimum.
    #[test]
    fn public_works_pay_for_every_hour(hours in 0_u32..208) {
        let rule = PublicWorksWage::in_force(date(2026, 6, 1)).unwrap();
        let wage = |hours| {
            let facts = PublicWorksWageFacts { hours, ..PublicWorksWageFacts::ordinary() };
            rule.assess(&facts).unwrap().total()
        };
        prop_assert!(wage(hours) < wage(hours + 1));
        prop_assert!(wage(hours + 1) <= rule.region_iv.value);
    }

    /// Lines add up to the total, and nothing but what is claimed is paid.
    #[test]
    fn support_for_work_abroad_adds_up(facts: OverseasWorkSupportFacts) {
        for on in [date(2017, 6, 1), date(2024, 6, 1), date(2026, 6, 1)] {
            let rule = OverseasWorkSupport::in_force(on).unwrap();
            let Ok(answer) = rule.assess(&facts) else { continue };
            let lines = answer.award.iter().flat_map(Payments::lines);
            let money = lines.filter_map(|line| match line.value {
                Value::Money(amount) => Some(amount),
                _ => None,
            });
            prop_assert_eq!(Dong::sum(money), Ok(answer.total()));
            if facts.health_check > Dong::ZERO {
                let without = OverseasWorkSupportFacts { health_check: Dong::ZERO, ..facts.clone() };
                let less = rule.assess(&without).unwrap().total();
                let difference = answer.total().minus(less).unwrap();
                prop_assert!(difference <= facts.health_check);
            }
        }
    }

    /// The parts of a schedule add up to the loan and to its interest, to the đồng; nothing is left.
    #[test]
    fn schedules_add_up(facts: EmploymentFundLoanFacts) {
        for on in [date(2013, 6, 1), date(2022, 6, 1), date(2026, 6, 1)] {
            let facts = EmploymentFundLoanFacts { disbursed: None, ..facts.clone() };
            let rule = EmploymentFundLoan::in_force(on).unwrap();
            let Ok(answer) = rule.assess(&facts) else { continue };
            let Some(loan) = answer.award else { continue };
            let schedule = loan.schedule().unwrap();
            prop_assert_eq!(schedule.len(), loan.term_months as usize);
            let principal = Dong::sum(schedule.iter().map(|part| part.principal));
            prop_assert_eq!(principal, Ok(loan.amount));
            let interest = Dong::sum(schedule.iter().map(|part| part.interest));
            prop_assert_eq!(interest, Ok(loan.interest));
            prop_assert!(schedule.iter().all(|part| !part.interest.is_negative()));
            prop_assert!(schedule.is_sorted_by(|a, b| a.due < b.due && a.left >= b.left));
            prop_assert_eq!(schedule.last().unwrap().left, Dong::ZERO);
        }
    }

    /// What is lent is what is asked for, up to the most there is and no further.
    #[test]
    fn the_most_binds_exactly(asked in 1_i64..400_000_000) {
        let rule = EmploymentFundLoan::in_force(date(2026, 6, 1)).unwrap();
        let facts = EmploymentFundLoanFacts {
            requested: Dong::new(asked),
            ..EmploymentFundLoanFacts::ordinary()
        };
        let lent = rule.assess(&facts).unwrap().total();
        prop_assert_eq!(lent, Dong::new(asked.min(200_000_000)));
    }

    /// Repaid earlier, a loan costs less interest; a year as a whole costs the yearly rate.
    #[test]
    fn interest_falls_with_what_is_left(asked in 1_i64..100_000_000, every in 1_u32..12) {
        let rule = EmploymentFundLoan::in_force(date(2022, 6, 1)).unwrap();
        let interest = |principal_every| {
            let facts = EmploymentFundLoanFacts {
                requested: Dong::new(asked),
                principal_every,
                ..EmploymentFundLoanFacts::ordinary()
            };
            rule.assess(&facts).unwrap().award.unwrap().interest
        };
        prop_assert!(interest(every) <= interest(12));
        let year = Decimal::from(asked) * Decimal::new(792, 4);
        prop_assert_eq!(Rounding::WHOLE_DONG.dong(year), Ok(interest(12)));
    }

    /// A permit outlives neither its documents nor two years, and a day more of documents never
    /// shortens it.
    #[test]
    fn permits_end_with_their_documents(start in 0_u64..3_000, length in 0_u64..1_500) {
        let works_from = date(2014, 1, 1) + Days::new(start);
        let until = |length| {
            let documents_until = works_from + Days::new(length);
            let request = PermitRequest::New { works_from, documents_until };
            let facts = WorkPermitFacts { request, ..WorkPermitFacts::ordinary() };
            let rule = WorkPermit::in_force(works_from).unwrap();
            match rule.assess(&facts).unwrap().award.unwrap().headline() {
                Value::Date(until) => until,
                other => panic!("{other:?}"),
            }
        };
        let two_years = works_from + Months::new(24) - Days::new(1);
        prop_assert_eq!(until(length), (works_from + Days::new(length)).min(two_years));
        prop_assert!(until(length) <= until(length + 1));
    }

    /// More profit never means less pay, and profit beyond the plan raises it by a fifth at most.
    #[test]
    fn managers_earn_more_with_profit(made in 1_i64..3_000) {
        let fund = |made: i64| {
            let billions = |count: i64| Dong::new(count * 1_000_000_000);
            let managers = ManagersFund {
                company: Company::WhollyState(Field::Other),
                basic: Dong::new(20_000_000),
                grade_wage: Dong::new(8_000_000),
                duties_met: true,
                previous_profit: billions(500),
                plan: Outcome::Profit(billions(1_000)),
                productivity_fall: Percent::default(),
                executed: Some(ManagersExecution {
                    outcome: Outcome::Profit(billions(made)),
                    productivity_fall: Percent::default(),
                }),
            };
            let facts = WageFundAppraisalFacts {
                head_months: 1,
                fund: Fund::Managers(managers),
                ..WageFundAppraisalFacts::ordinary()
            };
            let rule = WageFundAppraisal::in_force(date(2017, 1, 1)).unwrap();
            rule.assess(&facts).unwrap().award.unwrap().amount
        };
        let (now, more) = (fund(made), fund(made + 1));
        prop_assert!(now <= more);
        prop_assert!(more <= Dong::new(48_000_000)); // twice 20 million and a fifth
        prop_assert_eq!(now == Dong::new(40_000_000), made == 1_000);
        prop_assert_eq!(now == Dong::new(48_000_000), made >= 1_200);
    }
}
