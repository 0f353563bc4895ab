//! Decree 28/2012/NĐ-CP, article 17, until 2021-06-30; with the foster families of decree 13/2010
//! until 2013.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, CarerSupport};
use crate::instruments::{DECREE_13_2010, DECREE_28_2012};

/// Clauses 3 and 4 were read, clause 1 was not.
const fn article_17(clause: &'static str, tenths: u32) -> Cited<Coefficient> {
    let citation = DECREE_28_2012.article("17").clause(clause).published();
    Cited::new(Coefficient::tenths(tenths), citation)
}

const fn article_17_1(tenths: u32) -> Cited<Coefficient> {
    let citation = DECREE_28_2012.article("17").clause("1").unchecked();
    Cited::new(Coefficient::tenths(tenths), citation)
}

const ORPHANS: Citation = DECREE_13_2010.article("1").unchecked();

const fn orphan(tenths: u32) -> Cited<Coefficient> {
    Cited::new(Coefficient::tenths(tenths), ORPHANS)
}

/// The rows for disabled people, which no other decree touched.
pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> CarerSupport {
    CarerSupport {
        month,
        regime: CareRegime::Transition2014,
        standard_level,
        parent_child_months: Cited::new(36, DECREE_28_2012.article("17").clause("1").unchecked()),
        parent: article_17_1(15),
        parent_of_several: article_17_1(20),
        own_household: article_17("3", 10),
        foster_disabled_adult: article_17("4", 15),
        foster_disabled_child: article_17("4", 15),
        foster_disabled_several: Some(article_17("4", 30)),
        foster_child_months: None,
        foster_child_younger: None,
        foster_child_older: None,
        foster_child_younger_ill: None,
        foster_child_older_ill: None,
        foster_older: None,
        terms: Terms::default(),
    }
}

/// Foster families of children without support before 2014, by age and illness.
pub(super) fn with_decree_13(month: Month, standard_level: Cited<Dong>) -> CarerSupport {
    CarerSupport {
        regime: CareRegime::Decree28,
        foster_child_months: Some(Cited::new(18, ORPHANS)),
        foster_child_younger: Some(orphan(25)),
        foster_child_older: Some(orphan(20)),
        foster_child_younger_ill: Some(orphan(30)),
        foster_child_older_ill: Some(orphan(25)),
        ..rule(month, standard_level)
    }
}
