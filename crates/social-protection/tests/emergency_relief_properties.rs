//! Properties of emergency relief.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::facts::Facts as _;
use ansinh_core::{Award as _, Dong, NaiveDate, Rule as _, date};
use ansinh_social_protection::emergency_relief::{
    Benefit, Burial, Cause, Deaths, Paid, Transport, UrgentProtection,
};
use ansinh_social_protection::{EmergencyRelief, EmergencyReliefFacts};
use proptest::prelude::*;
use support::emergency_relief::whole_claim;

fn total(rule: &EmergencyRelief, facts: &EmergencyReliefFacts) -> Option<Dong> {
    rule.assess(facts).ok().map(|assessment| assessment.total())
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop::sample::select(EmergencyRelief::about().regimes)
}

proptest! {
    #[test]
    fn the_total_is_the_sum_of_the_money_lines(day in any_day(), facts: EmergencyReliefFacts) {
        let rule = EmergencyRelief::in_force(day).unwrap();
        let Ok(assessment) = rule.assess(&facts) else { return Ok(()) };
        let Some(award) = assessment.award else { return Ok(()) };
        let money = award.lines().into_iter().filter_map(|line| match line.value {
            Shown::Money(amount) => Some(amount),
            _ => None,
        });
        prop_assert_eq!(Dong::sum(money).unwrap(), award.total());
        let benefits: BTreeSet<_> = award.grants.iter().map(|grant| grant.benefit).collect();
        let by_benefit = benefits.into_iter().map(|benefit| award.money_for(benefit).unwrap());
        prop_assert_eq!(Dong::sum(by_benefit).unwrap(), award.total());
    }

    #[test]
    fn more_persons_and_houses_never_get_less(
        day in any_day(), part in 0_usize..5, more in 1_u32..1000,
    ) {
        let rule = EmergencyRelief::in_force(day).unwrap();
        let fewer = whole_claim(day);
        let mut facts = fewer.clone();
        match part {
            0 => facts.rice[0].persons += more,
            1 => facts.injured[0].persons += more,
            2 => facts.deaths[0].persons += more,
            3 => facts.houses[0].houses += more,
            _ => facts.urgent_protection.iter_mut().for_each(|p| p.persons += more),
        }
        prop_assert!(total(&rule, &facts).unwrap() >= total(&rule, &fewer).unwrap());
        let kilograms = |facts| rule.assess(facts).unwrap().award.unwrap().rice_kg;
        prop_assert!(kilograms(&facts) >= kilograms(&fewer));
    }

    #[test]
    fn a_payment_is_within_a_ceiling_up_to_it_and_a_floor_from_it(
        capped: bool, houses in 1_u32..50, off in -5_i64..=5,
    ) {
        let day = if capped { date(2017, 6, 1) } else { date(2022, 6, 1) };
        let rule = EmergencyRelief::in_force(day).unwrap();
        let mut facts = EmergencyReliefFacts {
            houses: vec![whole_claim(day).houses[1]],
            ..EmergencyReliefFacts::ordinary()
        };
        facts.houses[0].houses = houses;
        let due = total(&rule, &facts).unwrap();
        let amount = due.plus(Dong::new(off)).unwrap();
        facts.paid = vec![Paid { benefits: vec![Benefit::HouseDestroyed], amount }];
        let check = rule.assess(&facts).unwrap().award.unwrap().paid.remove(0);
        prop_assert_eq!(check.within, if capped { off <= 0 } else { off >= 0 });
        prop_assert_eq!(check.difference, Dong::new(-off));
    }

    #[test]
    fn care_beyond_the_limit_adds_nothing(days in 0_u32..400, persons in 1_u32..20) {
        let day = date(2017, 6, 1);
        let rule = EmergencyRelief::in_force(day).unwrap();
        let mut care = whole_claim(day).urgent_protection;
        care[0] = UrgentProtection {
            persons, days, transport: Transport::None, treatment_without_card: Dong::ZERO, ..care[0]
        };
        let facts = EmergencyReliefFacts { urgent_protection: care, ..EmergencyReliefFacts::ordinary() };
        let expected = i64::from(days.min(90)) * i64::from(persons) * 40_000;
        prop_assert_eq!(total(&rule, &facts), Some(Dong::new(expected)));
    }

    #[test]
    fn a_burial_nobody_took_is_paid_at_cost_but_never_below_the_floor(cost in 0_i64..100_000_000) {
        let rule = EmergencyRelief::in_force(date(2022, 6, 1)).unwrap();
        let floor = rule.for_one(Benefit::BurialNobody).unwrap();
        let facts = EmergencyReliefFacts {
            deaths: vec![Deaths {
                persons: 1,
                cause: Cause::Epidemic,
                especially_serious_accident: None,
                burial: Burial::NobodyResponsible { actual_cost_each: Some(Dong::new(cost)) },
            }],
            ..EmergencyReliefFacts::ordinary()
        };
        prop_assert_eq!(total(&rule, &facts), Some(floor.max(Dong::new(cost))));
    }
}
