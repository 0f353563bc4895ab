//! Every rule says who pays, from the provision of its day.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh_child_protection::{
    ChildFriendlyCommune, CovidOrphanSupport, ProtectionFundGrant, UnderSixHealthCard,
};
use ansinh_core::{NaiveDate, Rule, date};

fn paid_by<R: Rule>(day: NaiveDate) -> String {
    R::in_force(day).unwrap().terms().funding.to_string()
}

#[test]
fn the_provision_is_that_of_the_day() {
    let told = [
        (
            paid_by::<ChildFriendlyCommune> as fn(NaiveDate) -> String,
            date(2019, 12, 31),
            "no payment",
        ),
        (
            paid_by::<CovidOrphanSupport>,
            date(2021, 12, 31),
            "Children's Protection Fund [Decision 623/QĐ-LĐTBXH]; Children's Protection Fund [Decision 1013/QĐ-LĐTBXH]",
        ),
        (
            paid_by::<ProtectionFundGrant>,
            date(2012, 11, 14),
            "Children's Protection Fund [Decree 36/2005/NĐ-CP, article 19]",
        ),
        (
            paid_by::<ProtectionFundGrant>,
            date(2019, 11, 1),
            "Children's Protection Fund [Law 102/2016/QH13, article 95]",
        ),
        (
            paid_by::<UnderSixHealthCard>,
            date(2017, 3, 15),
            "state budget [Law 25/2008/QH12, article 12(3)]",
        ),
    ];
    for (ask, day, expected) in told {
        assert_eq!(ask(day), expected, "on {day}");
    }
}
