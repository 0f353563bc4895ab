//! Every rule says who pays, from the provision of its day.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh_core::{NaiveDate, Rule, date};
use ansinh_vocational_training::{
    ArtisanAllowance, BoardingScholarship, ClassAndStaffNorms, PolicyScholarship,
    RecoveredLandTuition, RegistrationTimeLimit, SpecialTeachingAllowance, StudentSocialAllowance,
    TeachingHours, TrainingCard, TrainingLevel, TrainingSupport, TuitionCeiling, TuitionExemption,
};

fn paid_by<R: Rule>(day: NaiveDate) -> String {
    R::in_force(day).unwrap().terms().funding.to_string()
}

#[test]
fn the_provision_is_that_of_the_day() {
    let told = [
        (
            paid_by::<TrainingSupport> as fn(NaiveDate) -> String,
            date(2014, 5, 1),
            "state budget [Decision 1956/QĐ-TTg]",
        ),
        (
            paid_by::<TrainingSupport>,
            date(2017, 5, 1),
            "state budget [Decision 46/2015/QĐ-TTg, article 6(1)]",
        ),
        (paid_by::<TrainingCard>, date(2014, 5, 1), "not established"),
        (
            paid_by::<TrainingCard>,
            date(2015, 9, 1),
            "state budget [Decree 61/2015/NĐ-CP, article 17]",
        ),
        (
            paid_by::<TrainingCard>,
            date(2017, 5, 1),
            "state budget [Circular 43/2016/TT-BLĐTBXH, article 3(4)]",
        ),
        (
            paid_by::<BoardingScholarship>,
            date(2022, 5, 1),
            "state budget [Decision 53/2015/QĐ-TTg, article 6(1)]",
        ),
        (
            paid_by::<PolicyScholarship>,
            date(2026, 4, 1),
            "state budget [Decree 66/2026/NĐ-CP, article 8(5)(a)]",
        ),
        (
            paid_by::<ArtisanAllowance>,
            date(2025, 8, 3),
            "local budget [Decree 109/2015/NĐ-CP]",
        ),
        (
            paid_by::<ArtisanAllowance>,
            date(2025, 8, 4),
            "not established",
        ),
        (
            paid_by::<RecoveredLandTuition>,
            date(2025, 5, 1),
            "not established",
        ),
        (paid_by::<TrainingLevel>, date(2017, 5, 1), "no payment"),
        (
            paid_by::<TuitionExemption>,
            date(2017, 9, 1),
            "state budget [Decree 86/2015/NĐ-CP]",
        ),
        (
            paid_by::<TuitionExemption>,
            date(2021, 10, 15),
            "state budget [Decree 81/2021/NĐ-CP, article 26]",
        ),
        (
            paid_by::<TuitionExemption>,
            date(2025, 9, 3),
            "state budget [Decree 238/2025/NĐ-CP, article 25(1)]",
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

/// Each policy of training support that stands has its payer, where it was read.
#[test]
fn each_policy_has_its_payer() {
    let told = paid_by::<TrainingSupport>(date(2026, 3, 10));
    for provision in [
        "Decision 46/2015/QĐ-TTg, article 6(1)",
        "Circular 52/2023/TT-BTC, article 10",
        "Decree 338/2025/NĐ-CP, article 29",
    ] {
        assert!(told.contains(provision), "{told}");
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
