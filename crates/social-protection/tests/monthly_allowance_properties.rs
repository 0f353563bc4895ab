//! What holds of the monthly allowance for every person and month.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::facts::{Age, Facts as _};
use ansinh_core::{Award as _, Coefficient, Decimal, Dong, NaiveDate, Rule as _, date};
use ansinh_social_protection::monthly_allowance::{ChildRaised, MonthlyAmount, SupportPerson};
use ansinh_social_protection::{Degree, MonthlyAllowance, MonthlyAllowanceFacts};
use proptest::prelude::*;

/// A day of each body of law, and of each level and table within it.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop::sample::select(vec![
        date(2013, 6, 1),
        date(2014, 6, 1),
        date(2017, 6, 1),
        date(2021, 7, 1),
        date(2024, 10, 1),
        date(2025, 9, 1),
        date(2026, 8, 1),
        date(2026, 11, 1),
    ])
}

/// People whose allowance is decided and paid. Ages are in years: in the month of a birthday a
/// right that ends is paid once more, but only where no other right is left.
fn any_recipient() -> impl Strategy<Value = MonthlyAllowanceFacts> {
    (any::<MonthlyAllowanceFacts>(), 0_u16..100).prop_map(|(facts, years)| {
        let children = facts.single_parent_of.clone().map(|mut children| {
            for child in &mut children {
                child.age = in_years(child.age);
            }
            children
        });
        MonthlyAllowanceFacts {
            age: Age::Years(years),
            single_parent_of: children,
            certificate_issued: None,
            decided: None,
            ended: None,
            in_institution: false,
            suspended: false,
            competing_allowance: Dong::ZERO,
            ..facts
        }
    })
}

fn in_years(age: Age) -> Age {
    Age::Years(age.on(date(2013, 1, 1)) % 40)
}

fn rule(day: NaiveDate) -> MonthlyAllowance {
    MonthlyAllowance::in_force(day).unwrap()
}

/// What is paid; `None` where the law of the month is not established for the case.
fn paid(rule: &MonthlyAllowance, facts: &MonthlyAllowanceFacts) -> Option<Dong> {
    rule.assess(facts).ok().map(|assessment| assessment.total())
}

fn award(rule: &MonthlyAllowance, facts: &MonthlyAllowanceFacts) -> Option<MonthlyAmount> {
    rule.assess(facts).ok()?.award
}

/// The same person, seen through one of the things that may give an allowance.
fn one_ground_each(facts: &MonthlyAllowanceFacts) -> Vec<MonthlyAllowanceFacts> {
    let none = MonthlyAllowanceFacts {
        child_situation: None,
        has_hiv: false,
        single_parent_of: None,
        support_person: SupportPerson::Exists,
        cared_for_instead_of_institution: false,
        disability: None,
        ..facts.clone()
    };
    vec![
        MonthlyAllowanceFacts {
            child_situation: facts.child_situation,
            ..none.clone()
        },
        MonthlyAllowanceFacts {
            has_hiv: facts.has_hiv,
            ..none.clone()
        },
        MonthlyAllowanceFacts {
            single_parent_of: facts.single_parent_of.clone(),
            ..none.clone()
        },
        MonthlyAllowanceFacts {
            support_person: facts.support_person,
            cared_for_instead_of_institution: facts.cared_for_instead_of_institution,
            ..none.clone()
        },
        MonthlyAllowanceFacts {
            disability: facts.disability,
            ..none.clone()
        },
        none,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn is_the_level_times_the_coefficient(day in any_day(), facts in any_recipient()) {
        let rule = rule(day);
        let Some(award) = award(&rule, &facts) else { return Ok(()) };
        let of_2014 = day == date(2014, 6, 1) && facts.readings.level_270_in_2014;
        let level = if of_2014 { Dong::new(270_000) } else { rule.standard_level.value };
        let exact = level.to_decimal() * award.coefficient().to_decimal();
        prop_assert_eq!(award.total().to_decimal(), exact);
        let parts = award.lines().len();
        prop_assert_eq!(parts, 1 + usize::from(award.single_parent_beside.is_some()));
    }

    #[test]
    fn no_single_ground_gives_more(day in any_day(), facts in any_recipient()) {
        let rule = rule(day);
        let Some(whole) = paid(&rule, &facts) else { return Ok(()) };
        for alone in one_ground_each(&facts) {
            if let Some(part) = paid(&rule, &alone) {
                prop_assert!(part <= whole, "{} alone, {} together: {:#?}", part, whole, alone);
            }
        }
    }

    #[test]
    fn what_loses_is_not_higher(day in any_day(), facts in any_recipient()) {
        let Ok(assessment) = rule(day).assess(&facts) else { return Ok(()) };
        let Some(award) = &assessment.award else { return Ok(()) };
        for lost in &assessment.alternatives {
            if let ansinh_core::explanation::Value::Coefficient(lost) = lost.value {
                prop_assert!(lost <= award.coefficient());
            }
        }
    }

    #[test]
    fn a_graver_disability_gives_no_less(day in any_day(), facts in any_recipient()) {
        let rule = rule(day);
        let degrees = [None, Some(Degree::Mild), Some(Degree::Severe), Some(Degree::ExtremelySevere)];
        let amounts: Vec<_> = degrees
            .into_iter()
            .filter_map(|disability| paid(&rule, &MonthlyAllowanceFacts { disability, ..facts.clone() }))
            .collect();
        prop_assert!(amounts.is_sorted(), "{:?}", amounts);
    }

    #[test]
    fn another_child_gives_a_single_parent_no_less(
        day in any_day(),
        facts in any_recipient(),
        child in any::<ChildRaised>(),
    ) {
        let rule = rule(day);
        let mut children = facts.single_parent_of.clone().unwrap_or_default();
        let before = MonthlyAllowanceFacts { single_parent_of: Some(children.clone()), ..facts.clone() };
        children.push(ChildRaised { age: in_years(child.age), ..child });
        let after = MonthlyAllowanceFacts { single_parent_of: Some(children), ..facts };
        if let (Some(before), Some(after)) = (paid(&rule, &before), paid(&rule, &after)) {
            prop_assert!(before <= after, "{} before, {} after", before, after);
        }
    }

    #[test]
    fn a_higher_level_gives_no_less(
        day in any_day(),
        facts in any_recipient(),
        more in 0_i64..1_000_000,
    ) {
        let rule = rule(day);
        let level = rule.standard_level.value.plus(Dong::new(more)).unwrap();
        let raised = MonthlyAllowance { standard_level: rule.standard_level.reformed(level), ..rule.clone() };
        prop_assert!(paid(&rule, &facts) <= paid(&raised, &facts));
    }

    #[test]
    fn of_two_allowances_one_is_paid_and_it_is_the_higher(
        day in any_day(),
        facts in any_recipient(),
        competing in 0_i64..3_000_000,
    ) {
        let rule = rule(day);
        let Some(alone) = paid(&rule, &facts) else { return Ok(()) };
        let competing = Dong::new(competing);
        let both = MonthlyAllowanceFacts { competing_allowance: competing, ..facts };
        let expected = if competing > alone { Dong::ZERO } else { alone };
        prop_assert_eq!(paid(&rule, &both), Some(expected));
    }

    #[test]
    fn in_2014_only_disability_is_answered(facts in any_recipient()) {
        if let Some(award) = award(&rule(date(2014, 6, 1)), &facts) {
            prop_assert_eq!(award.highest.group, ansinh_social_protection::monthly_allowance::Group::Disability);
            let levels = [Dong::new(180_000), Dong::new(270_000)];
            let coefficient = award.coefficient().to_decimal();
            prop_assert!(levels.iter().any(|level| level.to_decimal() * coefficient == award.total().to_decimal()));
        }
    }

    #[test]
    fn until_2021_06_no_more_than_two_children_count(facts in any_recipient()) {
        let facts = MonthlyAllowanceFacts { disability: None, ..facts };
        let Some(award) = award(&rule(date(2017, 6, 1)), &facts) else { return Ok(()) };
        if let Some(beside) = &award.single_parent_beside {
            prop_assert!(beside.coefficient <= Coefficient::tenths(20));
        }
    }
}

#[test]
fn each_child_counts_from_2021_07() {
    let child = ChildRaised {
        age: Age::Years(7),
        in_education: true,
        disabled_or_hiv: false,
    };
    let rule = rule(date(2024, 10, 1));
    for children in 1_u8..=10 {
        let facts = MonthlyAllowanceFacts {
            household: ansinh_social_protection::Household::NearPoor,
            single_parent_of: Some(vec![child; usize::from(children)]),
            ..MonthlyAllowanceFacts::ordinary()
        };
        let level = rule.standard_level.value.to_decimal();
        let expected = level * Decimal::from(children);
        assert_eq!(paid(&rule, &facts).unwrap().to_decimal(), expected);
    }
}
