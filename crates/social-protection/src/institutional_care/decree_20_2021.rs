//! Decree 20/2021/NĐ-CP, articles 24 to 26: from 2021-07-01.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, InstitutionalCare};
use crate::instruments::DECREE_20_2021;

pub(super) fn rule(
    month: Month,
    standard_level: Cited<Dong>,
    article_25: impl Fn(&'static str) -> Citation,
) -> InstitutionalCare {
    let by_age = |tenths| Cited::new(Coefficient::tenths(tenths), article_25("1"));
    InstitutionalCare {
        month,
        regime: CareRegime::Decree20,
        standard_level,
        under_4: by_age(50),
        from_4_to_15: by_age(40),
        from_16_to_59: by_age(40),
        from_60: by_age(40),
        funeral: Some(Cited::new(Coefficient::tenths(500), article_25("3"))),
        medicine: None,
        urgent_months: Cited::new(3, DECREE_20_2021.article("24").clause("2").published()),
        after_care_months: Some(Cited::new(
            24,
            DECREE_20_2021.article("26").clause("5").published(),
        )),
        general_caveats: Vec::new(),
    }
}
