//! Each support says who pays, from the provision of its day.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh_core::{NaiveDate, Rule, date};
use ansinh_poverty_programs::{
    BoardingPupilSupport, DirectSupport, EthnicStudentSupport, ForestProtectionSupport,
    HealthInsurancePremium, LabourAbroadSupport, LegalAidEntitlement, LegalAidNorms,
    ProductionSupport,
};

fn paid_by<R: Rule>(day: NaiveDate) -> String {
    R::in_force(day).unwrap().terms().funding.to_string()
}

#[test]
fn the_provision_is_that_of_the_day() {
    let told = [
        (
            paid_by::<HealthInsurancePremium> as fn(NaiveDate) -> String,
            date(2017, 5, 1),
            "state budget [Law 25/2008/QH12, article 13(1)]",
        ),
        (
            paid_by::<HealthInsurancePremium>,
            date(2018, 12, 1),
            "state budget [Decree 146/2018/NĐ-CP, article 9(3)]",
        ),
        (
            paid_by::<EthnicStudentSupport>,
            date(2014, 11, 27),
            "state budget [Decision 66/2013/QĐ-TTg, article 3]",
        ),
        (
            paid_by::<EthnicStudentSupport>,
            date(2014, 11, 28),
            "local budget with central support [Joint Circular 35/2014/TTLT-BGDĐT-BTC, article 7(1)]; \
             central budget [Joint Circular 35/2014/TTLT-BGDĐT-BTC, article 7(2)]",
        ),
        (
            paid_by::<BoardingPupilSupport>,
            date(2026, 7, 15),
            "state budget [Decree 66/2025/NĐ-CP]; \
             state budget [Decree 188/2026/NĐ-CP, article 7(1)(a)]",
        ),
        (
            paid_by::<DirectSupport>,
            date(2017, 1, 1),
            "central budget [Decision 102/2009/QĐ-TTg]",
        ),
        (
            paid_by::<LegalAidNorms>,
            date(2017, 1, 1),
            "central budget [Decision 32/2016/QĐ-TTg, article 5(1)]; \
             local budget [Decision 32/2016/QĐ-TTg, article 5(2)]",
        ),
        (
            paid_by::<ForestProtectionSupport>,
            date(2024, 7, 14),
            "state budget [Decree 75/2015/NĐ-CP]",
        ),
        (
            paid_by::<ForestProtectionSupport>,
            date(2024, 7, 15),
            "not established",
        ),
        (
            paid_by::<LabourAbroadSupport>,
            date(2026, 5, 30),
            "local budget with central support [Circular 55/2023/TT-BTC]",
        ),
        (
            paid_by::<LabourAbroadSupport>,
            date(2026, 5, 31),
            "not established",
        ),
        (
            paid_by::<ProductionSupport>,
            date(2017, 1, 1),
            "not established",
        ),
        (
            paid_by::<LegalAidEntitlement>,
            date(2020, 1, 1),
            "no payment",
        ),
    ];
    for (ask, day, expected) in told {
        assert_eq!(ask(day), expected, "on {day}");
    }
}
