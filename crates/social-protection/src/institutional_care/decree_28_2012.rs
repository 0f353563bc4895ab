//! Decree 28/2012/NĐ-CP, article 18: extremely severely disabled residents, in 2013 and 2014.
//!
//! The coefficients are widely known; the published text was not read.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, InstitutionalCare};
use crate::instruments::DECREE_28_2012;

const ARTICLE_18: Citation = DECREE_28_2012.article("18").unchecked();

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> InstitutionalCare {
    let by_age = |tenths| Cited::new(Coefficient::tenths(tenths), ARTICLE_18);
    InstitutionalCare {
        month,
        regime: CareRegime::Decree28,
        standard_level,
        under_4: by_age(40),
        from_4_to_15: by_age(40),
        from_16_to_59: by_age(30),
        from_60: by_age(40),
        funeral: None,
        medicine: None,
        urgent_months: None,
        after_care_months: None,
        terms: Terms::default(),
    }
}
