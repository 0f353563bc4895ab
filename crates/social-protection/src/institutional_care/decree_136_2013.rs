//! Decree 136/2013/NĐ-CP, articles 25 and 26: 2015-01-01 to 2021-06-30. Decree 28/2012 has the same
//! coefficients for disabled residents from four years on.
//!
//! The coefficients are widely known; the published text was not read.

use ansinh_core::law::Cited;
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, InstitutionalCare};
use crate::instruments::DECREE_136_2013;

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> InstitutionalCare {
    let by_age = |tenths| {
        Cited::new(
            Coefficient::tenths(tenths),
            DECREE_136_2013.article("26").unchecked(),
        )
    };
    InstitutionalCare {
        month,
        regime: CareRegime::Decree136,
        standard_level,
        under_4: by_age(50),
        from_4_to_15: by_age(40),
        from_16_to_59: by_age(30),
        from_60: by_age(40),
        funeral: None,
        medicine: None,
        urgent_months: Some(Cited::new(3, DECREE_136_2013.article("25").unchecked())),
        after_care_months: None,
        terms: Terms::default(),
    }
}
