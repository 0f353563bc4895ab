//! Every rule says who pays, from the provision of its day.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh_core::terms::Funding;
use ansinh_core::{NaiveDate, Rule, When, date};
use ansinh_social_protection::{
    AllowancePeriod, CarerSupport, DisabilityDegree, EmergencyRelief, FuneralSupport,
    HealthInsuranceAndEducation, HouseholdEntitlements, InstitutionalCare, LongevityGift,
    MethadoneFee, MonthlyAllowance, PaymentFee, RehabilitationAllowance, SocialPension,
    TraffickingVictimSupport,
};

fn paid_by<R: Rule>(when: impl Into<When>) -> String {
    R::in_force(when).unwrap().terms().funding.to_string()
}

#[test]
fn the_provision_is_that_of_the_day() {
    let told = [
        (
            paid_by::<MonthlyAllowance> as fn(NaiveDate) -> String,
            date(2017, 6, 1),
            "local budget with central support [Decree 136/2013/NĐ-CP]",
        ),
        (
            paid_by::<MonthlyAllowance>,
            date(2021, 7, 1),
            "local budget with central support [Circular 76/2021/TT-BTC, article 2(3)]",
        ),
        (
            paid_by::<MonthlyAllowance>,
            date(2026, 10, 1),
            "not established",
        ),
        // The month of October falls under decree 335/2026 as a whole, a death of its first days not.
        (
            paid_by::<FuneralSupport>,
            date(2026, 10, 4),
            "local budget with central support [Circular 76/2021/TT-BTC, article 2(3)]",
        ),
        (
            paid_by::<FuneralSupport>,
            date(2026, 10, 5),
            "not established",
        ),
        (
            paid_by::<EmergencyRelief>,
            date(2014, 1, 1),
            "local budget with central support [Decree 136/2013/NĐ-CP]",
        ),
        (
            paid_by::<EmergencyRelief>,
            date(2026, 10, 4),
            "local budget [Decree 20/2021/NĐ-CP, article 32(1)(a)]; \
             local budget with central support [Circular 76/2021/TT-BTC, article 2(3)]",
        ),
        (
            paid_by::<EmergencyRelief>,
            date(2026, 10, 5),
            "not established",
        ),
        (
            paid_by::<TraffickingVictimSupport>,
            date(2025, 8, 1),
            "local budget with central support [Circular 76/2021/TT-BTC, article 2(3)]",
        ),
        (
            paid_by::<InstitutionalCare>,
            date(2022, 1, 1),
            "state budget [Decree 20/2021/NĐ-CP, article 31(2)]",
        ),
        (
            paid_by::<SocialPension>,
            date(2025, 7, 1),
            "local budget with central support [Decree 176/2025/NĐ-CP, article 6(1)]",
        ),
        (
            paid_by::<SocialPension>,
            date(2026, 10, 1),
            "state budget [Law 41/2024/QH15, article 3(2)]",
        ),
        (
            paid_by::<CarerSupport>,
            date(2021, 7, 1),
            "local budget with central support [Circular 76/2021/TT-BTC, article 2(3)]",
        ),
        (
            paid_by::<CarerSupport>,
            date(2013, 1, 1),
            "local budget with central support [Decree 13/2010/NĐ-CP]",
        ),
        (
            paid_by::<AllowancePeriod>,
            date(2024, 7, 1),
            "local budget with central support [Circular 76/2021/TT-BTC, article 2(3)]",
        ),
        (
            paid_by::<LongevityGift>,
            date(2018, 12, 31),
            "state budget [Law 39/2009/QH12, article 21(4)]",
        ),
        (
            paid_by::<LongevityGift>,
            date(2019, 1, 1),
            "local budget [Circular 96/2018/TT-BTC, article 2(1)]",
        ),
        (
            paid_by::<PaymentFee>,
            date(2017, 1, 1),
            "local budget [Joint Circular 29/2014/TTLT-BLĐTBXH-BTC, article 11]",
        ),
        (
            paid_by::<PaymentFee>,
            date(2022, 1, 1),
            "local budget [Circular 76/2021/TT-BTC, article 2(1)]",
        ),
        (
            paid_by::<MethadoneFee>,
            date(2017, 1, 1),
            "user of the service [Decree 90/2016/NĐ-CP, article 24(5)]; \
             state budget [Decree 90/2016/NĐ-CP, article 23(1)]",
        ),
        (
            paid_by::<RehabilitationAllowance>,
            date(2022, 1, 1),
            "state budget [Decree 116/2021/NĐ-CP, article 75(2)]; \
             local budget [Decree 116/2021/NĐ-CP, article 39(4)]; \
             state budget [Decree 116/2021/NĐ-CP, article 34(3)]; \
             state budget [Decree 105/2021/NĐ-CP, article 39(4)]",
        ),
        (paid_by::<DisabilityDegree>, date(2020, 1, 1), "no payment"),
    ];
    for (ask, day, expected) in told {
        assert_eq!(ask(day), expected, "on {day}");
    }
}

/// Circular 76/2021 takes effect on 2021-11-01 for what is due from 2021-07-01.
#[test]
fn a_circular_is_known_from_the_day_it_takes_effect() {
    let july = When::on(date(2021, 7, 1)).known_on(date(2021, 8, 1));
    let known = paid_by::<MonthlyAllowance>(july);
    assert_eq!(
        known,
        "local budget with central support [Decree 136/2013/NĐ-CP]"
    );
}

#[test]
fn several_payers_are_each_told_by_their_provision() {
    let Funding::PaidBy(payers) = HealthInsuranceAndEducation::in_force(date(2016, 1, 1))
        .unwrap()
        .terms()
        .funding
        .clone()
    else {
        unreachable!("premiums, scholarships and learning costs are paid")
    };
    let told: Vec<_> = payers
        .iter()
        .map(|payer| payer.citation.to_string())
        .collect();
    assert!(
        told.iter().any(|by| by.ends_with("article 10(2)")),
        "{told:?}"
    );
    assert_eq!(payers.len(), 4);
    let joined = paid_by::<HouseholdEntitlements>(date(2025, 8, 1));
    assert_eq!(joined.matches("budget").count(), 3, "{joined}");
}
