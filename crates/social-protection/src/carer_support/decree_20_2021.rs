//! Decree 20/2021/NĐ-CP, article 20: from 2021-07-01; carried over for decree 335/2026/NĐ-CP, whose
//! own coefficients were not read.

use ansinh_core::law::{Citation, Cited, Provision};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, CarerSupport};
use crate::instruments::{DECREE_20_2021, DECREE_335_2026};

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> CarerSupport {
    by(
        month,
        CareRegime::Decree20,
        standard_level,
        Provision::published,
    )
}

pub(super) fn carried_over(month: Month, standard_level: Cited<Dong>) -> CarerSupport {
    by(month, CareRegime::Decree335, standard_level, |_| {
        DECREE_335_2026.whole().provisional()
    })
}

fn by(
    month: Month,
    regime: CareRegime,
    standard_level: Cited<Dong>,
    cite: impl Fn(Provision) -> Citation,
) -> CarerSupport {
    let at = |clause, point| cite(DECREE_20_2021.article("20").clause(clause).point(point));
    let disabled = |point, tenths| Cited::new(Coefficient::tenths(tenths), at("2", point));
    let fostered = |point, tenths| Some(Cited::new(Coefficient::tenths(tenths), at("1", point)));
    CarerSupport {
        month,
        regime,
        standard_level,
        parent_child_months: Cited::new(36, at("2", "a")),
        parent: disabled("a", 15),
        parent_of_several: disabled("a", 20),
        own_household: disabled("c", 10),
        foster_disabled_adult: disabled("d", 15),
        foster_disabled_child: disabled("d", 25),
        foster_disabled_several: None,
        foster_child_months: Some(Cited::new(48, at("1", "a"))),
        foster_child_younger: fostered("a", 25),
        foster_child_older: fostered("b", 15),
        foster_child_younger_ill: None,
        foster_child_older_ill: None,
        foster_older: fostered("b", 15),
        terms: Terms::default(),
    }
}
