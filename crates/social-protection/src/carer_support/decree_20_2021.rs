//! Decree 20/2021/NĐ-CP, article 20: from 2021-07-01; carried over for decree 335/2026/NĐ-CP, whose
//! own coefficients were not read.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, Dong, Month};

use super::{CareRegime, CarerSupport};
use crate::instruments::{DECREE_20_2021, DECREE_335_2026};

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> CarerSupport {
    let fostered = DECREE_20_2021.article("20").clause("1").published();
    let disabled = DECREE_20_2021.article("20").clause("2").published();
    by(
        month,
        CareRegime::Decree20,
        standard_level,
        &fostered,
        &disabled,
    )
}

pub(super) fn carried_over(month: Month, standard_level: Cited<Dong>) -> CarerSupport {
    let provisional = DECREE_335_2026.whole().provisional();
    let regime = CareRegime::Decree335;
    by(month, regime, standard_level, &provisional, &provisional)
}

fn by(
    month: Month,
    regime: CareRegime,
    standard_level: Cited<Dong>,
    fostered: &Citation,
    disabled: &Citation,
) -> CarerSupport {
    let disabled = |tenths| Cited::new(Coefficient::tenths(tenths), disabled.clone());
    let fostered = |tenths| Some(Cited::new(Coefficient::tenths(tenths), fostered.clone()));
    CarerSupport {
        month,
        regime,
        standard_level,
        parent_child_months: Cited::new(36, disabled(0).citation),
        parent: disabled(15),
        parent_of_several: disabled(20),
        own_household: disabled(10),
        foster_disabled_adult: disabled(15),
        foster_disabled_child: disabled(25),
        foster_disabled_several: None,
        foster_child_months: fostered(0).map(|given| Cited::new(48, given.citation)),
        foster_child_younger: fostered(25),
        foster_child_older: fostered(15),
        foster_child_younger_ill: None,
        foster_child_older_ill: None,
        foster_older: fostered(15),
        general_caveats: Vec::new(),
    }
}
