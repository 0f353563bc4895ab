//! Decree 136/2013/NĐ-CP, article 6: 2015-01-01 to 2021-06-30.
//!
//! The article was not read; the coefficients are what the amounts of form 9 of joint circular
//! 29/2014/TTLT-BLĐTBXH-BTC, for 2015, are multiples of.

use ansinh_core::law::Cited;
use ansinh_core::{Coefficient, Dong, Month};

use super::{MonthlyAllowance, Regime, decree_28_2012};
use crate::instruments::DECREE_136_2013;

const fn article_6_1(point: &'static str, tenths: u32) -> Cited<Coefficient> {
    Cited::new(
        Coefficient::tenths(tenths),
        DECREE_136_2013
            .article("6")
            .clause("1")
            .point(point)
            .implied(),
    )
}

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> MonthlyAllowance {
    MonthlyAllowance {
        regime: Regime::Decree136,
        small_child_months: Some(Cited::new(
            48,
            DECREE_136_2013
                .article("6")
                .clause("1")
                .point("a")
                .implied(),
        )),
        child_younger: Some(article_6_1("a", 25)),
        child_older: Some(article_6_1("a", 15)),
        student: Some(article_6_1("b", 15)),
        hiv_child_younger: Some(article_6_1("c", 25)),
        hiv_child_older: Some(article_6_1("c", 20)),
        hiv_adult: Some(article_6_1("c", 15)),
        single_parent_per_child: Some(article_6_1("d", 10)),
        single_parent_cap: Some(article_6_1("d", 20)),
        older_poor: Some(article_6_1("đ", 15)),
        older_poor_from_80: Some(article_6_1("đ", 20)),
        older_without_pension: Some(article_6_1("đ", 10)),
        older_cared_for: Some(article_6_1("đ", 30)),
        ..decree_28_2012::rule(month, standard_level)
    }
}
