//! Decree 136/2013/NĐ-CP, article 20, beside decree 28/2012: 2015-01-01 to 2021-06-30.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, CarerSupport, decree_28_2012};
use crate::instruments::DECREE_136_2013;

const ARTICLE_20: Citation = DECREE_136_2013.article("20").unchecked();

const fn given(tenths: u32) -> Cited<Coefficient> {
    Cited::new(Coefficient::tenths(tenths), ARTICLE_20)
}

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> CarerSupport {
    CarerSupport {
        regime: CareRegime::Decree136,
        foster_child_months: Some(Cited::new(48, ARTICLE_20)),
        foster_child_younger: Some(given(25)),
        foster_child_older: Some(given(15)),
        foster_older: Some(given(15)),
        ..decree_28_2012::rule(month, standard_level)
    }
}
