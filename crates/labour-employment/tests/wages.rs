//! Worked cases of the minimum wage, overtime and night pay, and what must hold for every wage.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::series::Region;
use ansinh_core::{Dong, NaiveDate, Rule as _, date};
use ansinh_labour_employment::minimum_wage_check::{Pay, Workplace};
use ansinh_labour_employment::overtime_pay::{
    Overtime, OvertimeDay, OvertimeReadings, OvertimeTime,
};
use ansinh_labour_employment::{
    Hours, JobWage, MinimumWageCheck, MinimumWageCheckFacts, NightPay, NightPayFacts, OvertimePay,
    OvertimePayFacts, Quantity,
};
use proptest::prelude::*;

#[test]
fn minimum_wage_check() {
    support::run::<MinimumWageCheck>(include_str!("cases/minimum_wage_check.toml"));
}

#[test]
fn overtime_pay() {
    support::run::<OvertimePay>(include_str!("cases/overtime_pay.toml"));
}

#[test]
fn night_pay() {
    support::run::<NightPay>(include_str!("cases/night_pay.toml"));
}

fn coefficients(on: NaiveDate, day: OvertimeDay, time: OvertimeTime) -> String {
    let overtime = Overtime {
        day,
        time,
        quantity: Quantity::Hours(Hours::whole(1)),
    };
    let facts = OvertimePayFacts {
        wage: JobWage::ordinary(),
        overtime: vec![overtime],
        readings: OvertimeReadings::default(),
    };
    let why = OvertimePay::in_force(on).unwrap().explain(&facts).unwrap();
    let found = why.steps.iter().find_map(|step| match step.result {
        Shown::Coefficient(coefficient) => Some(coefficient.to_decimal().normalize()),
        _ => None,
    });
    found.unwrap().to_string()
}

/// LE-22: the percentages by night that both codes come to.
#[test]
fn coefficients_by_night_follow_from_the_articles() {
    use OvertimeDay::{Holiday, Ordinary, WeeklyRest};
    use OvertimeTime::{Day, Night, NightAfterDayOvertime};
    for on in [date(2017, 6, 1), date(2021, 1, 15), date(2026, 6, 1)] {
        for (day, time, expected) in [
            (Ordinary, Day, "1.5"),
            (WeeklyRest, Day, "2"),
            (Holiday, Day, "3"),
            (Ordinary, Night, "2"),
            (Ordinary, NightAfterDayOvertime, "2.1"),
            (WeeklyRest, Night, "2.7"),
            (WeeklyRest, NightAfterDayOvertime, "2.7"),
            (Holiday, Night, "3.9"),
        ] {
            assert_eq!(coefficients(on, day, time), expected, "{day:?} {time:?}");
        }
    }
    let alone = coefficients(date(2014, 6, 1), Ordinary, NightAfterDayOvertime);
    assert_eq!(alone, "2");
}

fn paid(facts: &OvertimePayFacts) -> Option<Dong> {
    let rule = OvertimePay::in_force(date(2024, 6, 1)).unwrap();
    rule.assess(facts).ok().map(|assessment| assessment.total())
}

fn reaches(on: NaiveDate, facts: &MinimumWageCheckFacts) -> Option<bool> {
    let rule = MinimumWageCheck::in_force(on).unwrap();
    rule.assess(facts).ok().map(|answer| answer.is_entitled())
}

/// LE-06: the base salary around its changes.
#[test]
fn base_salary() {
    for (on, expected) in [
        (date(2016, 4, 30), 1_150_000),
        (date(2016, 5, 1), 1_210_000),
        (date(2017, 6, 30), 1_210_000),
        (date(2017, 7, 1), 1_300_000),
        (date(2026, 6, 30), 2_340_000),
        (date(2026, 7, 1), 2_530_000),
    ] {
        let level = ansinh_core::series::BASE_SALARY.on(on).unwrap();
        assert_eq!(*level.value, Dong::new(expected), "{on}");
    }
}

proptest! {
    /// A higher wage reaches what a lower one reaches; a dearer region asks for no less.
    #[test]
    fn wages_and_regions_are_in_order(facts: MinimumWageCheckFacts, more in 1_i64..1_000_000) {
        for on in [date(2012, 1, 1), date(2017, 6, 1), date(2022, 7, 1), date(2026, 3, 1)] {
            let Some(before) = reaches(on, &facts) else { continue };
            let raised = Dong::new(facts.pay.wage().to_i64().saturating_add(more));
            let mut higher = facts.clone();
            higher.pay = match facts.pay {
                Pay::Month { .. } => Pay::Month { wage: raised },
                Pay::Hour { .. } => Pay::Hour { wage: raised },
                Pay::Week { normal_hours, .. } => Pay::Week { wage: raised, normal_hours },
                Pay::Day { normal_days, normal_hours, .. } => {
                    Pay::Day { wage: raised, normal_days, normal_hours }
                }
                Pay::Piece { hours, .. } => Pay::Piece { wage: raised, hours },
            };
            if let Some(after) = reaches(on, &higher) {
                prop_assert!(before <= after);
            }
            let dearest = MinimumWageCheckFacts {
                workplace: Workplace::Region(Region::I),
                region_in_2025: Some(Region::I),
                ..facts.clone()
            };
            if reaches(on, &dearest) == Some(true) {
                prop_assert!(before);
            }
        }
    }

    /// More overtime is never paid less, and all of it together as its parts to a đồng each.
    #[test]
    fn parts_add_up(facts: OvertimePayFacts, more: Overtime) {
        let mut longer = facts.clone();
        longer.overtime.push(more);
        if let (Some(before), Some(after)) = (paid(&facts), paid(&longer)) {
            prop_assert!(before <= after);
            let each = longer.overtime.iter().map(|one| {
                let alone = OvertimePayFacts { overtime: vec![*one], ..facts.clone() };
                paid(&alone).unwrap().to_i64()
            });
            let apart = (each.sum::<i64>() - after.to_i64()).abs();
            prop_assert!(apart <= i64::try_from(longer.overtime.len()).unwrap());
        }
    }

    /// A night is worth more than the same hours by day, as overtime and as ordinary work.
    #[test]
    fn nights_are_paid_more(wage in 1_000_000_i64..100_000_000, hours in 1_u32..12) {
        let wage = JobWage::Time { wage: Dong::new(wage), hours: Hours::whole(208) };
        let quantity = Quantity::Hours(Hours::whole(hours));
        let at = |time| {
            let overtime = vec![Overtime { day: OvertimeDay::Ordinary, time, quantity }];
            paid(&OvertimePayFacts { wage, overtime, readings: OvertimeReadings::default() }).unwrap()
        };
        prop_assert!(at(OvertimeTime::Day) < at(OvertimeTime::Night));
        prop_assert!(at(OvertimeTime::Night) < at(OvertimeTime::NightAfterDayOvertime));
        let night = NightPayFacts { wage, worked: quantity, hourly_wage_rounded: false };
        let night = NightPay::in_force(date(2024, 6, 1)).unwrap().assess(&night).unwrap().total();
        prop_assert!(night < at(OvertimeTime::Day));
    }
}
