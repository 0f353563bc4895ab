//! Worked cases of preferential credit, and what must hold for every loan.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, NaiveDate, Percent, Rule as _, date};
use ansinh_poverty_programs::preferential_credit::{CreditProgramme, PolicyLoan, programme_rate};
use ansinh_poverty_programs::{PreferentialCredit, PreferentialCreditFacts};
use chrono::Days;
use proptest::prelude::*;

#[test]
fn worked_cases() {
    support::holds::<PreferentialCredit>(include_str!("cases/preferential_credit.toml"));
}

/// Decision 2553/QĐ-TTg and the notice of the bank: on the last day before, and on the first day.
#[test]
fn rates_of_other_programmes() {
    for (programme, before, after) in [
        (CreditProgramme::Students, "6.6%", "6.24%"),
        (CreditProgramme::WorkAbroad, "6.6%", "6.24%"),
        (CreditProgramme::ReleasedPrisoners, "6.6%", "6.24%"),
        (CreditProgramme::Jobs, "7.92%", "7.488%"),
        (CreditProgramme::JobsOfPriorityBorrowers, "3.96%", "3.744%"),
        (CreditProgramme::CleanWater, "9%", "8.4%"),
        (CreditProgramme::DifficultAreas, "9%", "7.8%"),
        (
            CreditProgramme::WorkAbroadFromPoorDistricts,
            "3.3%",
            "3.12%",
        ),
        (CreditProgramme::EthnicMinorityAreas, "3.3%", "3.12%"),
        (CreditProgramme::LandAndOccupations, "3.3%", "3.12%"),
        (CreditProgramme::ValueChainsOfThePoor, "3.3%", "3.12%"),
        (CreditProgramme::ValueChainsOfOthers, "3.96%", "3.744%"),
    ] {
        let rate = |day| programme_rate(programme, day).map(|rate| rate.value.to_string());
        assert_eq!(rate(date(2025, 11, 30)), Ok(before.to_owned()));
        assert_eq!(rate(date(2025, 12, 1)), Ok(after.to_owned()));
        assert!(rate(date(2025, 11, 20)).is_err());
    }
}

fn loan(signed: NaiveDate, facts: &PreferentialCreditFacts) -> PolicyLoan {
    let rule = PreferentialCredit::in_force(signed).unwrap();
    rule.assess(facts).unwrap().award.unwrap()
}

/// 1,000 đồng a day: 10 % of 3,650,000.
#[test]
fn overdue_debt_costs_by_the_day() {
    let mut loan = loan(date(2017, 6, 30), &PreferentialCreditFacts::ordinary());
    loan.overdue_rate = Percent::new(10, 0);
    let owed = Dong::new(3_650_000);
    let of_july = loan.overdue_interest(owed, date(2018, 7, 1), date(2018, 8, 1));
    assert_eq!(of_july, Ok(Dong::new(31_000)));
    assert!(
        loan.overdue_interest(owed, date(2018, 7, 2), date(2018, 7, 1))
            .is_err()
    );
}

/// A loan of ten years bears 6.6 % until November 2025 and 6.24 % after.
#[test]
fn the_schedule_moves_with_the_rate() {
    let facts = PreferentialCreditFacts {
        requested: Dong::new(36_500_000),
        term_months: 120,
        principal_every: 120,
        ..PreferentialCreditFacts::ordinary()
    };
    let schedule = loan(date(2020, 11, 1), &facts).schedule().unwrap();
    let of = |due| {
        schedule
            .iter()
            .find(|part| part.due == due)
            .unwrap()
            .interest
    };
    assert_eq!(of(date(2025, 12, 1)), Dong::new(198_000)); // 30 days at 6,600
    assert_eq!(of(date(2026, 1, 1)), Dong::new(193_440)); // 31 days at 6,240
}

proptest! {
    /// Principal makes up the loan, and interest of all instalments that of the award.
    #[test]
    fn parts_add_up(
        days in 0_u64..4_900,
        amount in 1_i64..30_000_000,
        term in 1_u32..60,
        every in 1_u32..60,
    ) {
        let signed = date(2013, 1, 1) + Days::new(days);
        let facts = PreferentialCreditFacts {
            requested: Dong::new(amount),
            term_months: term,
            principal_every: every,
            ..PreferentialCreditFacts::ordinary()
        };
        let loan = loan(signed, &facts);
        let schedule = loan.schedule().unwrap();
        let principal = Dong::sum(schedule.iter().map(|part| part.principal));
        prop_assert_eq!(principal, Ok(facts.requested));
        let interest = Dong::sum(schedule.iter().map(|part| part.interest)).unwrap();
        prop_assert_eq!(Some(interest), loan.interest);
        prop_assert_eq!(schedule.len(), term as usize);
        prop_assert_eq!(schedule.last().unwrap().left, Dong::ZERO);
    }

    /// What is owed may reach the cap, and not a đồng beyond.
    #[test]
    fn the_cap_binds_exactly(outstanding in 0_i64..100_000_000) {
        let rule = PreferentialCredit::in_force(date(2020, 1, 1)).unwrap();
        let asking = |requested| PreferentialCreditFacts {
            requested: Dong::new(requested),
            outstanding: Dong::new(outstanding),
            ..PreferentialCreditFacts::ordinary()
        };
        let room = 100_000_000 - outstanding;
        prop_assert!(rule.assess(&asking(room)).unwrap().is_entitled());
        prop_assert!(!rule.assess(&asking(room + 1)).unwrap().is_entitled());
    }
}
