//! What holds for every input of the rules on institutions and tuition.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "tests fail loudly"
)]

use ansinh_core::explanation::Value;
use ansinh_core::facts::Facts as _;
use ansinh_core::{Award as _, Coefficient, Decimal, Dong, Rule as _, date};
use ansinh_vocational_training::class_and_staff_norms::Class;
use ansinh_vocational_training::registration_time_limit::Registration;
use ansinh_vocational_training::teaching_hours::Taught;
use ansinh_vocational_training::tuition_ceiling::{Charged, Field, Financing};
use ansinh_vocational_training::tuition_exemption::{Institution, TuitionGround};
use ansinh_vocational_training::{
    ClassAndStaffNorms, ClassAndStaffNormsFacts, ProgrammeLevel, RegistrationTimeLimit,
    RegistrationTimeLimitFacts, SpecialTeachingAllowance, SpecialTeachingAllowanceFacts,
    TeachingHours, TeachingHoursFacts, TuitionCeiling, TuitionCeilingFacts, TuitionExemption,
    TuitionExemptionFacts,
};
use chrono::Days;
use proptest::prelude::*;

fn over_hours(taught: u32) -> TeachingHoursFacts {
    TeachingHoursFacts {
        taught: Taught::standard_hours(taught),
        ..TeachingHoursFacts::ordinary()
    }
}

proptest! {
    /// What is waived and what is still paid add up to the fee.
    #[test]
    fn waived_and_payable_add_up(
        ground in any::<TuitionGround>(),
        fee in 0_i64..9_000_000,
        ceiling in 0_i64..9_000_000,
        is_public in any::<bool>(),
    ) {
        let rule = TuitionExemption::in_force(date(2025, 10, 1)).unwrap();
        let public_ceiling = Dong::new(ceiling);
        let facts = TuitionExemptionFacts {
            grounds: vec![ground],
            fee: Dong::new(fee),
            institution: if is_public {
                Institution::Public
            } else {
                Institution::PrivateOrSelfFinancing { public_ceiling }
            },
            ..TuitionExemptionFacts::ordinary()
        };
        if let Some(relief) = rule.assess(&facts).unwrap().award {
            let whole = relief.waived_a_month.plus(relief.payable_a_month).unwrap();
            prop_assert_eq!(whole, facts.fee);
            prop_assert_eq!(relief.total(), relief.waived_a_month.times(10).unwrap());
            // The rate of what counts, to the đồng that is rounded.
            let counted = if is_public { fee } else { fee.min(ceiling) };
            let exact = Decimal::from(counted) * relief.rate.to_decimal() / Decimal::ONE_HUNDRED;
            let away = (relief.waived_a_month.to_decimal() - exact).abs();
            prop_assert!(away <= Decimal::new(5, 1));
            if !is_public {
                prop_assert!(relief.waived_a_month <= public_ceiling);
            }
        }
    }

    /// One more ground never costs anything.
    #[test]
    fn a_ground_more_never_hurts(grounds in prop::collection::vec(any::<TuitionGround>(), 1..5)) {
        let rule = TuitionExemption::in_force(date(2025, 10, 1)).unwrap();
        let of = |grounds: &[TuitionGround]| {
            let facts = TuitionExemptionFacts {
                grounds: grounds.to_vec(),
                level: ProgrammeLevel::Intermediate,
                ..TuitionExemptionFacts::ordinary()
            };
            rule.assess(&facts).unwrap().total()
        };
        prop_assert!(of(&grounds[1..]) <= of(&grounds));
    }

    /// No ceiling falls from one school year to the next, within a table.
    #[test]
    fn ceilings_rise(field in any::<Field>(), level in prop_oneof![Just(ProgrammeLevel::College), Just(ProgrammeLevel::Intermediate)]) {
        for years in [2015..=2022, 2023..=2026] {
            let mut before = Dong::ZERO;
            for year in years {
                let rule = TuitionCeiling::in_force(date(year, 9, 1)).unwrap();
                let Ok(ceiling) = rule.of(field, level) else { continue };
                prop_assert!(ceiling.value >= before);
                before = ceiling.value;
            }
        }
    }

    /// A programme by modules costs the months of the programme, and twice the ceiling is twice.
    #[test]
    fn modules_and_multiples(months in 1_u16..=60, field in any::<Field>()) {
        let rule = TuitionCeiling::in_force(date(2024, 9, 1)).unwrap();
        let facts = TuitionCeilingFacts {
            field,
            charged: Charged::ByModules { months },
            ..TuitionCeilingFacts::ordinary()
        };
        let Ok(plain) = rule.assess(&facts) else { return Ok(()) };
        let covers = TuitionCeilingFacts { financing: Financing::CoversRecurrent, ..facts };
        let double = rule.assess(&covers).unwrap();
        prop_assert_eq!(double.total(), plain.total().times(2).unwrap());
        let ceiling = plain.total();
        let lines = plain.award.unwrap().lines();
        let whole = ceiling.times(i64::from(months)).unwrap();
        prop_assert_eq!(&lines[1].value, &whole.into());
    }

    /// The last day to grant is the tenth working day after the file, whatever the holidays.
    #[test]
    fn ten_working_days(after in 0_u64..3_000, facts: RegistrationTimeLimitFacts) {
        let received = date(2016, 10, 14).checked_add_days(Days::new(after)).unwrap();
        let rule = RegistrationTimeLimit::in_force(received).unwrap();
        let facts = RegistrationTimeLimitFacts {
            matter: Registration::First,
            granted: None,
            ..facts
        };
        let Value::Date(last_day) = rule.assess(&facts).unwrap().award.unwrap().headline() else {
            panic!("no day");
        };
        prop_assert!(facts.holidays.is_working_day(last_day));
        prop_assert_eq!(facts.holidays.between(received, last_day), 10);
    }

    /// Exactly as many classes as needed are enough, one fewer is not.
    #[test]
    fn classes_bind_exactly(learners in 1_u32..5_000) {
        let rule = ClassAndStaffNorms::in_force(date(2018, 1, 2)).unwrap();
        let kept = |theory: u32, practice: u32| {
            let class = Class {
                learners,
                theory_classes: Some(theory),
                practice_groups: Some(practice),
                ..Class::ordinary()
            };
            let class = Some(class);
            let facts = ClassAndStaffNormsFacts { class, ..ClassAndStaffNormsFacts::ordinary() };
            rule.assess(&facts).unwrap().is_entitled()
        };
        let (theory, practice) = (learners.div_ceil(35), learners.div_ceil(18));
        prop_assert!(kept(theory, practice));
        prop_assert!(!kept(theory - 1, practice));
        prop_assert!(!kept(theory, practice - 1));
    }

    /// More hours never mean less, and from two hundred on no more either.
    #[test]
    fn over_hours_are_capped(more in 1_u32..500) {
        let rule = TeachingHours::in_force(date(2025, 6, 30)).unwrap();
        let of = |taught| rule.assess(&over_hours(taught)).unwrap().total();
        prop_assert!(of(400 + more) <= of(401 + more));
        prop_assert!(of(400 + more) <= of(600));
        prop_assert_eq!(of(600 + more), of(600));
    }

    /// Twice the hours, twice the supplement, to the đồng that is rounded.
    #[test]
    fn the_supplement_follows_the_hours(tenths in 1_u32..3_000) {
        let rule = SpecialTeachingAllowance::in_force(date(2018, 3, 1)).unwrap();
        let of = |hours| {
            let facts = SpecialTeachingAllowanceFacts {
                hours: Coefficient::tenths(hours),
                ..SpecialTeachingAllowanceFacts::ordinary()
            };
            rule.assess(&facts).unwrap().total().to_i64()
        };
        prop_assert!((of(2 * tenths) - 2 * of(tenths)).abs() <= 1);
    }
}
