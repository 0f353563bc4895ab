//! Credit, electricity and houses say who pays, from the provision of their day.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh_core::{NaiveDate, Rule, date};
use ansinh_poverty_programs::{ElectricitySupport, HousingSupport, PreferentialCredit};

fn paid_by<R: Rule>(day: NaiveDate) -> String {
    R::in_force(day).unwrap().terms().funding.to_string()
}

#[test]
fn the_provision_is_that_of_the_day() {
    let told = [
        (
            paid_by::<PreferentialCredit> as fn(NaiveDate) -> String,
            date(2017, 6, 30),
            "central budget [Decree 78/2002/NĐ-CP]",
        ),
        (
            paid_by::<PreferentialCredit>,
            date(2026, 1, 10),
            "state budget [Decree 06/2026/NĐ-CP, article 5(1)]",
        ),
        (
            paid_by::<ElectricitySupport>,
            date(2017, 6, 30),
            "local budget with central support [Decision 28/2014/QĐ-TTg]",
        ),
        (
            paid_by::<ElectricitySupport>,
            date(2025, 7, 1),
            "not established",
        ),
        (
            paid_by::<HousingSupport>,
            date(2016, 6, 1),
            "central budget [Decision 33/2015/QĐ-TTg]; \
             local budget with central support [Circular 18/2015/TT-BTC, article 4(4)]",
        ),
        (
            paid_by::<HousingSupport>,
            date(2023, 10, 2),
            "local budget with central support [Circular 55/2023/TT-BTC, article 74(1)]",
        ),
        (
            paid_by::<HousingSupport>,
            date(2026, 1, 1),
            "local budget with central support [Circular 55/2023/TT-BTC, article 74(1)]",
        ),
    ];
    for (ask, day, expected) in told {
        assert_eq!(ask(day), expected, "on {day}");
    }
}
