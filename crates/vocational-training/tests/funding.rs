//! Every rule says who pays, from the provision of its day.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh_core::{NaiveDate, Rule, date};
use ansinh_vocational_training::{
    ClassAndStaffNorms, RegistrationTimeLimit, SpecialTeachingAllowance, StudentSocialAllowance,
    StudyCostSupport, TeachingHours, TuitionCeiling, TuitionExemption,
};

fn paid_by<R: Rule>(day: NaiveDate) -> String {
    R::in_force(day).unwrap().terms().funding.to_string()
}

#[test]
fn the_provision_is_that_of_the_day() {
    let told = [
        (
            paid_by::<TuitionExemption> as fn(NaiveDate) -> String,
            date(2017, 9, 1),
            "state budget [Decree 86/2015/NĐ-CP]",
        ),
        (
            paid_by::<TuitionExemption>,
            date(2025, 9, 3),
            "state budget [Decree 238/2025/NĐ-CP, article 23]",
        ),
        (
            paid_by::<StudyCostSupport>,
            date(2025, 9, 2),
            "not established",
        ),
        (
            paid_by::<StudyCostSupport>,
            date(2025, 9, 3),
            "local budget [Decree 238/2025/NĐ-CP, article 23]",
        ),
        (
            paid_by::<StudentSocialAllowance>,
            date(2017, 9, 1),
            "state budget [Decision 1121/1997/QĐ-TTg, article 4]",
        ),
        (
            paid_by::<SpecialTeachingAllowance>,
            date(2018, 3, 1),
            "state budget [Decree 113/2015/NĐ-CP, article 3]; employer [Decree 113/2015/NĐ-CP, article 3]",
        ),
        (
            paid_by::<TeachingHours>,
            date(2025, 9, 22),
            "not established",
        ),
        (
            paid_by::<TeachingHours>,
            date(2025, 9, 23),
            "employer [Circular 21/2025/TT-BGDĐT, article 7(1)]",
        ),
    ];
    for (ask, day, expected) in told {
        assert_eq!(ask(day), expected, "on {day}");
    }
}

#[test]
fn norms_and_ceilings_pay_nothing() {
    let day = date(2018, 3, 1);
    for told in [
        paid_by::<ClassAndStaffNorms>(day),
        paid_by::<RegistrationTimeLimit>(day),
        paid_by::<TuitionCeiling>(day),
    ] {
        assert_eq!(told, "no payment");
    }
}
