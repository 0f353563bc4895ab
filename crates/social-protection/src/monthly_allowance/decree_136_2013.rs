//! Decree 136/2013/NĐ-CP, article 6: 2015-01-01 to 2021-06-30.
//!
//! But for children without support the article was not read; the coefficients are what the amounts of form 9 of joint circular
//! 29/2014/TTLT-BLĐTBXH-BTC, for 2015, are multiples of.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, Dong, Month};

use super::{MonthlyAllowance, Regime, decree_28_2012};
use crate::instruments::DECREE_136_2013;

/// Points a and b, on children without support, were read.
const fn read(point: &'static str) -> Citation {
    DECREE_136_2013
        .article("6")
        .clause("1")
        .point(point)
        .published()
}

const fn given(tenths: u32) -> Cited<Coefficient> {
    let article_6_1 = DECREE_136_2013.article("6").clause("1").implied();
    Cited::new(Coefficient::tenths(tenths), article_6_1)
}

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> MonthlyAllowance {
    MonthlyAllowance {
        regime: Regime::Decree136,
        small_child_months: Some(Cited::new(48, read("a"))),
        child_younger: Some(Cited::new(Coefficient::tenths(25), read("a"))),
        child_older: Some(Cited::new(Coefficient::tenths(15), read("b"))),
        student: Some(given(15)),
        hiv_child_younger: Some(given(25)),
        hiv_child_older: Some(given(20)),
        hiv_adult: Some(given(15)),
        single_parent_per_child: Some(given(10)),
        single_parent_cap: Some(given(20)),
        older_poor: Some(given(15)),
        older_poor_from_80: Some(given(20)),
        older_without_pension: Some(given(10)),
        older_cared_for: Some(given(30)),
        ..decree_28_2012::rule(month, standard_level)
    }
}
