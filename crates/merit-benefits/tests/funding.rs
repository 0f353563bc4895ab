//! Every rule says who pays, from the provision of its day.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh_core::{NaiveDate, Rule, date};
use ansinh_merit_benefits::{
    ConcurrentBenefits, FuneralGrant, HousingSupport, WarInvalidAllowance, WarParticipantScheme,
};

fn paid_by<R: Rule>(day: NaiveDate) -> String {
    R::in_force(day).unwrap().terms().funding.to_string()
}

#[test]
fn the_provision_is_that_of_the_day() {
    let told = [
        (
            paid_by::<WarInvalidAllowance> as fn(NaiveDate) -> String,
            date(2017, 5, 1),
            "central budget [Joint Circular 47/2009/TTLT-BTC-BLĐTBXH, article 1(2)]",
        ),
        (
            paid_by::<WarInvalidAllowance>,
            date(2020, 5, 1),
            "central budget [Circular 101/2018/TT-BTC, article 3]",
        ),
        (
            paid_by::<ConcurrentBenefits>,
            date(2021, 7, 1),
            "central budget [Ordinance 02/2020/UBTVQH14, article 45(1)]",
        ),
        (
            paid_by::<FuneralGrant>,
            date(2023, 1, 1),
            "central budget [Decree 131/2021/NĐ-CP, article 170(14)(c)]",
        ),
        (
            paid_by::<HousingSupport>,
            date(2017, 1, 1),
            "local budget with central support [Decision 22/2013/QĐ-TTg, article 5(1)]",
        ),
    ];
    for (ask, day, expected) in told {
        assert_eq!(ask(day), expected, "on {day}");
    }
}

/// Monthly allowances of youth volunteers alone are the province's.
#[test]
fn each_scheme_of_war_participants_has_its_payer() {
    let told = paid_by::<WarParticipantScheme>(date(2018, 1, 1));
    let local = "local budget [Decision 40/2011/QĐ-TTg, article 5(2)]";
    assert!(told.contains(local), "{told}");
    assert_eq!(told.matches("local budget").count(), 1, "{told}");
    assert_eq!(told.matches("; ").count(), 5, "{told}");
}
