//! Worked cases of housing support, and what must hold for every house.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::parameter::{Parameters as _, WrittenValue};
use ansinh_core::{Dong, Percent, Rule as _, date};
use ansinh_poverty_programs::housing_support::{GraceInterest, HouseLoan, HousingScheme};
use ansinh_poverty_programs::{HousingSupport, HousingSupportFacts};
use proptest::prelude::*;

#[test]
fn worked_cases() {
    support::holds::<HousingSupport>(include_str!("cases/housing_support.toml"));
}

/// The council sets its amount within the central ceiling.
#[test]
fn a_province_grants_less_in_poor_districts() {
    let mut rule = HousingSupport::in_force(date(2023, 10, 2)).unwrap();
    let citation = rule.district_new.clone().unwrap().citation;
    let mut set = |amount| {
        let written = WrittenValue::Whole(amount);
        rule.set_parameter("district_new", &written, citation.clone(), true)
    };
    assert!(set(40_000_001).is_err());
    assert!(set(35_000_000).is_ok());
    let facts = HousingSupportFacts {
        scheme: HousingScheme::PoorDistricts,
        loan: Dong::ZERO,
        ..HousingSupportFacts::ordinary()
    };
    let award = rule.assess(&facts).unwrap().award.unwrap();
    assert_eq!(award.paid_first, Some(Dong::new(24_500_000)));
    assert_eq!(award.received, Dong::new(35_000_000));
}

fn loan(amount: i64, grace_interest: GraceInterest) -> HouseLoan {
    HouseLoan {
        amount: Dong::new(amount),
        rate: Percent::new(3, 0),
        years: 15,
        grace_years: 5,
        grace_interest,
    }
}

/// The years of decision 33/2015: interest alone for five, then a tenth and interest on the rest.
#[test]
fn years_of_a_loan() {
    let years = loan(25_000_000, GraceInterest::Paid).schedule().unwrap();
    let due: Vec<_> = years
        .iter()
        .map(|year| (year.principal.to_i64(), year.interest.to_i64()))
        .collect();
    assert_eq!(due[..5], [(0, 750_000); 5]);
    assert_eq!(due[5], (2_500_000, 750_000));
    assert_eq!(due[6], (2_500_000, 675_000));
    assert_eq!(due[14], (2_500_000, 75_000));
}

proptest! {
    /// Principal makes up the loan; interest put off is the interest paid, and what is waived is that of
    /// the grace years.
    #[test]
    fn parts_add_up(amount in 1_i64..25_000_000) {
        let sums = [GraceInterest::Paid, GraceInterest::Deferred, GraceInterest::Waived].map(|grace| {
            let years = loan(amount, grace).schedule().unwrap();
            let principal = Dong::sum(years.iter().map(|year| year.principal)).unwrap();
            assert_eq!(principal, Dong::new(amount));
            assert_eq!(years.last().unwrap().left, Dong::ZERO);
            Dong::sum(years.iter().map(|year| year.interest)).unwrap()
        });
        let [paid, deferred, waived] = sums;
        prop_assert_eq!(paid, deferred);
        let of_grace = loan(amount, GraceInterest::Paid).schedule().unwrap()[0].interest;
        prop_assert_eq!(paid.minus(waived), of_grace.times(5_u32));
    }

    /// Sources and what is left make up the cost.
    #[test]
    fn sources_make_up_the_cost(new in 1_u32..2_000, fund in 0_i64..2_000_000, more in 0_i64..50_000_000) {
        let facts = HousingSupportFacts {
            new,
            provincial_fund: Dong::new(fund),
            cost: Some(Dong::new(25_000_000 + fund + more)),
            ..HousingSupportFacts::ordinary()
        };
        let rule = HousingSupport::in_force(date(2017, 6, 30)).unwrap();
        let award = rule.assess(&facts).unwrap().award.unwrap();
        let cost = award.cost.unwrap();
        prop_assert_eq!(cost.left, Dong::new(more).times(new).unwrap());
        prop_assert_eq!(award.received.plus(cost.left), Ok(cost.total));
    }
}
