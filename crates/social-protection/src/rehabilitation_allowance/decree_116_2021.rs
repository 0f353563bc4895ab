//! Decree 116/2021/NĐ-CP, and decree 105/2021/NĐ-CP for the helper.

use ansinh_core::law::{Citation, Cited, Provision};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month, Percent};

use super::RehabilitationAllowance;
use crate::instruments::{DECREE_105_2021, DECREE_116_2021};

/// The values of the decree, each cited as `cite` has it.
pub(super) fn rule(
    month: Month,
    base_salary: Cited<Dong>,
    cite: impl Fn(Provision) -> Citation,
) -> RehabilitationAllowance {
    let article_34_4 = |point| DECREE_116_2021.article("34").clause("4").point(point);
    let article_39 = |clause| DECREE_116_2021.article("39").clause(clause);
    let article_65 = |clause| DECREE_116_2021.article("65").clause(clause);
    let times = |tenths, provision| Cited::new(Coefficient::tenths(tenths), cite(provision));
    let count = |count, provision| Some(Cited::new(count, cite(provision)));
    let percent = |share, provision| Some(Cited::new(Percent::new(share, 0), cite(provision)));
    RehabilitationAllowance {
        month,
        base_salary,
        food: times(8, article_65("1")),
        kit: times(9, article_65("2")),
        holiday_rations: count(3, article_65("1")),
        tet_rations: count(5, article_65("1")),
        sick_rations: count(3, article_65("1")),
        treatment: Some(cite(DECREE_116_2021.article("67").clause("3"))),
        short_course: None,
        voluntary_cost: percent(95, article_39("2")),
        detoxification_medicine: Some(cite(article_39("1"))),
        voluntary_norm: percent(70, article_39("3").point("b")),
        at_home: Some(times(10, article_34_4("b"))),
        at_home_stages: count(3, article_34_4("b")),
        counsellor: Some(times(6, article_34_4("a"))),
        helper: percent(25, DECREE_105_2021.article("39").clause("5")),
        terms: Terms::default(),
    }
}
