//! Decree 20/2021/NĐ-CP, articles 24 to 26: from 2021-07-01.

use ansinh_core::law::{Citation, Cited, Provision};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, InstitutionalCare};
use crate::instruments::DECREE_20_2021;

pub(super) fn rule(
    month: Month,
    standard_level: Cited<Dong>,
    cite: impl Fn(Provision) -> Citation,
) -> InstitutionalCare {
    let article = |article| DECREE_20_2021.article(article);
    let by_age = |point, tenths| {
        let provision = article("25").clause("1").point(point);
        Cited::new(Coefficient::tenths(tenths), cite(provision))
    };
    let funeral = cite(article("25").clause("3"));
    InstitutionalCare {
        month,
        regime: CareRegime::Decree20,
        standard_level,
        under_4: by_age("a", 50),
        from_4_to_15: by_age("b", 40),
        from_16_to_59: by_age("b", 40),
        from_60: by_age("b", 40),
        funeral: Some(Cited::new(Coefficient::tenths(500), funeral)),
        medicine: None,
        urgent_months: Some(Cited::new(3, cite(article("24").clause("4")))),
        after_care_months: Some(Cited::new(24, cite(article("26").clause("5")))),
        terms: Terms::default(),
    }
}
