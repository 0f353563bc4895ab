//! What holds of rehabilitation norms, of fares and tickets, and of support to schooling.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::facts::{Age, Facts as _};
use ansinh_core::{Award as _, Dong, NaiveDate, Rule as _, date};
use ansinh_social_protection::health_insurance_and_education::{SchoolLevel, Schooling};
use ansinh_social_protection::older_person_travel_and_visits::{Claim, Service, Ticket};
use ansinh_social_protection::rehabilitation_allowance::{
    CentreMonth, ExemptGroup, Situation, VoluntaryMonth,
};
use ansinh_social_protection::{
    Degree, HealthInsuranceAndEducation, HealthInsuranceAndEducationFacts, Household,
    OlderPersonTravelAndVisits, OlderPersonTravelAndVisitsFacts, RehabilitationAllowance,
    RehabilitationAllowanceFacts,
};
use proptest::prelude::*;

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop::sample::select(vec![
        date(2022, 3, 1),
        date(2024, 3, 1),
        date(2025, 3, 1),
        date(2026, 10, 1),
    ])
}

fn lost_by(service: Service) -> (String, usize) {
    let facts = OlderPersonTravelAndVisitsFacts {
        age: Age::Years(72),
        disability: Some(Degree::Severe),
        claim: Claim::Ticket(Ticket {
            service,
            price: Dong::new(400_000),
        }),
        ..OlderPersonTravelAndVisitsFacts::ordinary()
    };
    let rule = OlderPersonTravelAndVisits::in_force(date(2024, 10, 1)).unwrap();
    let assessment = rule.assess(&facts).unwrap();
    let lost = assessment.alternatives.first().unwrap();
    (lost.loses_by.to_string(), assessment.caveats.len())
}

#[test]
fn in_transport_an_article_says_that_the_greater_reduction_holds() {
    let article = "Circular 71/2011/TT-BGTVT, article 2(5)";
    assert_eq!(lost_by(Service::Train), (article.into(), 0));
    let (_, readings) = lost_by(Service::Heritage);
    assert_eq!(readings, 1);
}

fn in_rehabilitation(day: NaiveDate, persons: u32, situation: Situation) -> Option<Dong> {
    let rule = RehabilitationAllowance::in_force(day).unwrap();
    let facts = RehabilitationAllowanceFacts { persons, situation };
    rule.assess(&facts)
        .ok()
        .map(|assessment| assessment.total())
}

fn voluntary(kit_issued: bool, exempt: Option<ExemptGroup>, cost: i64) -> Situation {
    Situation::Voluntary(VoluntaryMonth {
        kit_issued,
        exempt,
        cost: Dong::new(cost),
        detoxification_medicine: Dong::ZERO,
    })
}

fn compulsory(kit_issued: bool) -> Situation {
    Situation::Compulsory(CentreMonth {
        kit_issued,
        holidays: 0,
        tet_days: 0,
        sick_days: 0,
    })
}

#[test]
fn each_part_of_voluntary_rehabilitation_stands_in_its_clause_of_article_39() {
    let rule = RehabilitationAllowance::in_force(date(2025, 3, 1)).unwrap();
    let facts = RehabilitationAllowanceFacts {
        persons: 1,
        situation: Situation::Voluntary(VoluntaryMonth {
            kit_issued: false,
            exempt: Some(ExemptGroup::Orphan),
            cost: Dong::new(2_000_000),
            detoxification_medicine: Dong::new(300_000),
        }),
    };
    let award = rule.assess(&facts).unwrap().award.unwrap();
    let lines = award.lines();
    let clauses: Vec<_> = lines.iter().map(|line| line.citation.clause()).collect();
    assert_eq!(clauses, [Some("3"), Some("1"), Some("2")]);
}

fn let_off(age: u16, disability: Option<Degree>, service: Service, price: i64) -> Dong {
    let facts = OlderPersonTravelAndVisitsFacts {
        age: Age::Years(age),
        disability,
        claim: Claim::Ticket(Ticket {
            service,
            price: Dong::new(price),
        }),
        ..OlderPersonTravelAndVisitsFacts::ordinary()
    };
    let rule = OlderPersonTravelAndVisits::in_force(date(2024, 10, 1)).unwrap();
    rule.assess(&facts).unwrap().total()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn many_have_what_one_has_many_times(
        day in any_day(),
        persons in 1_u32..=100_000,
        situation in any::<Situation>(),
    ) {
        if let (Some(one), Some(many)) = (in_rehabilitation(day, 1, situation), in_rehabilitation(day, persons, situation)) {
            prop_assert_eq!(one.times(persons), Ok(many));
        }
    }

    #[test]
    fn voluntary_residents_have_seven_tenths_of_the_compulsory_norm(day in any_day(), kit in any::<bool>()) {
        let norm = in_rehabilitation(day, 1, compulsory(kit)).unwrap().to_i64();
        let support = in_rehabilitation(day, 1, voluntary(kit, None, 0)).unwrap().to_i64();
        prop_assert_eq!(support * 10, norm * 7);
    }

    #[test]
    fn exempt_or_not_no_more_than_the_cost_is_borne(
        day in any_day(),
        cost in 0_i64..100_000_000,
        group in any::<ExemptGroup>(),
    ) {
        let without = in_rehabilitation(day, 1, voluntary(false, None, cost)).unwrap().to_i64();
        let with = in_rehabilitation(day, 1, voluntary(false, Some(group), cost)).unwrap().to_i64();
        let borne = with - without;
        prop_assert!((0..=cost).contains(&borne));
        prop_assert!((borne * 100 - cost * 95).abs() <= 50);
    }

    #[test]
    fn a_reduction_lies_between_nothing_and_the_price(
        age in 0_u16..100,
        disability in any::<Option<Degree>>(),
        service in any::<Service>(),
        price in 0_i64..100_000_000,
    ) {
        let reduction = let_off(age, disability, service, price);
        prop_assert!((Dong::ZERO..=Dong::new(price)).contains(&reduction));
    }

    #[test]
    fn age_and_disability_never_cost_a_reduction(
        age in 0_u16..100,
        service in any::<Service>(),
        price in 0_i64..100_000_000,
    ) {
        let degrees = [None, Some(Degree::Mild), Some(Degree::Severe), Some(Degree::ExtremelySevere)];
        let reductions: Vec<_> = degrees.into_iter().map(|degree| let_off(age, degree, service, price)).collect();
        prop_assert!(reductions.is_sorted(), "{:?}", reductions);
        for degree in degrees {
            prop_assert!(let_off(59, degree, service, price) <= let_off(60, degree, service, price));
        }
    }

    #[test]
    fn a_school_year_has_nine_months_of_scholarship_or_ten(
        first_day in any_day(),
        near_poor in any::<bool>(),
        higher in any::<bool>(),
    ) {
        let rule = HealthInsuranceAndEducation::in_force(first_day).unwrap();
        let level = if higher { SchoolLevel::HigherEducation } else { SchoolLevel::School };
        let household = if near_poor { Household::NearPoor } else { Household::Poor };
        let in_month = |month_of_school_year| {
            let facts = HealthInsuranceAndEducationFacts {
                schooling: Some(Schooling {
                    level,
                    month_of_school_year,
                    disabled: true,
                    household,
                    draws_policy_scholarship: false,
                    learning_aids_due: false,
                    other_learning_aids: Dong::ZERO,
                    lost_both_parents: false,
                }),
                ..HealthInsuranceAndEducationFacts::ordinary()
            };
            rule.assess(&facts).unwrap().is_entitled()
        };
        let months = (1..=12).filter(|month| in_month(*month)).count();
        prop_assert_eq!(months, if higher { 10 } else { 9 });
    }
}
