//! Decree 28/2012/NĐ-CP, article 16: people with disabilities, 2012-06-01 to 2021-06-30.

use ansinh_core::law::Cited;
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::{MonthlyAllowance, Regime};
use crate::instruments::DECREE_28_2012;

const fn article_16_1(point: &'static str, tenths: u32) -> Cited<Coefficient> {
    let provision = DECREE_28_2012.article("16").clause("1").point(point);
    Cited::new(Coefficient::tenths(tenths), provision.published())
}

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> MonthlyAllowance {
    MonthlyAllowance {
        month,
        regime: Regime::Transition2014,
        standard_level,
        terms: Terms::default(),
        extremely_severe_adult: article_16_1("a", 20),
        extremely_severe_child_or_older: article_16_1("b", 25),
        severe_adult: article_16_1("c", 15),
        severe_child_or_older: article_16_1("d", 20),
        small_child_months: None,
        child_younger: None,
        child_older: None,
        child_younger_ill: None,
        child_older_ill: None,
        student: None,
        hiv_child_younger: None,
        hiv_child_older: None,
        hiv_adult: None,
        single_parent_per_child: None,
        single_parent_cap: None,
        single_parent_younger_or_ill: None,
        single_parent_younger_ill: None,
        older_poor: None,
        older_poor_from_80: None,
        older_difficult_area: None,
        older_without_pension: None,
        older_cared_for: None,
        small_child: None,
    }
}
