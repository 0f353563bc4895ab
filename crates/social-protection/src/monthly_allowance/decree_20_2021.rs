//! Decree 20/2021/NĐ-CP, article 6: from 2021-07-01. Decree 176/2025/NĐ-CP, article 8(2), takes
//! points b and c of article 5, clause 5, out from 2025-07-01.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::{MonthlyAllowance, Regime};
use crate::instruments::DECREE_20_2021;

const fn article_6_1(point: &'static str) -> Citation {
    DECREE_20_2021
        .article("6")
        .clause("1")
        .point(point)
        .published()
}

const fn given(point: &'static str, tenths: u32) -> Cited<Coefficient> {
    Cited::new(Coefficient::tenths(tenths), article_6_1(point))
}

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> MonthlyAllowance {
    MonthlyAllowance {
        month,
        regime: Regime::Decree20,
        standard_level,
        terms: Terms::default(),
        small_child_months: Some(Cited::new(48, article_6_1("a"))),
        child_younger: Some(given("a", 25)),
        child_older: Some(given("a", 15)),
        child_younger_ill: None,
        child_older_ill: None,
        student: Some(given("b", 15)),
        hiv_child_younger: Some(given("c", 25)),
        hiv_child_older: Some(given("c", 20)),
        hiv_adult: Some(given("g", 15)),
        single_parent_per_child: Some(given("d", 10)),
        single_parent_cap: None,
        single_parent_younger_or_ill: None,
        single_parent_younger_ill: None,
        older_poor: Some(given("đ", 15)),
        older_poor_from_80: Some(given("đ", 20)),
        older_difficult_area: Some(given("đ", 10)),
        older_without_pension: Some(given("đ", 10)),
        older_cared_for: Some(given("đ", 30)),
        extremely_severe_adult: Cited::new(Coefficient::tenths(20), article_6_1("e")),
        extremely_severe_child_or_older: Cited::new(Coefficient::tenths(25), article_6_1("e")),
        severe_adult: Cited::new(Coefficient::tenths(15), article_6_1("e")),
        severe_child_or_older: Cited::new(Coefficient::tenths(20), article_6_1("e")),
        small_child: Some(given("g", 15)),
    }
}

/// From 2025-07-01 the social pension takes the place of two groups of older people.
pub(super) fn rule_with_social_pension(
    month: Month,
    standard_level: Cited<Dong>,
) -> MonthlyAllowance {
    MonthlyAllowance {
        older_difficult_area: None,
        older_without_pension: None,
        ..rule(month, standard_level)
    }
}
