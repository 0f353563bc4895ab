//! Decree 67/2007/NĐ-CP as amended by decree 13/2010/NĐ-CP, older people by decree 06/2011/NĐ-CP:
//! until 2013-12-31.
//!
//! The coefficients are widely known; the published texts were not read.

use ansinh_core::law::Cited;
use ansinh_core::{Coefficient, Dong, Month};

use super::{MonthlyAllowance, Regime, decree_28_2012};
use crate::instruments::{DECREE_06_2011, DECREE_13_2010};

const fn children(tenths: u32) -> Cited<Coefficient> {
    Cited::new(
        Coefficient::tenths(tenths),
        DECREE_13_2010.article("1").unchecked(),
    )
}

const fn older(tenths: u32) -> Cited<Coefficient> {
    Cited::new(
        Coefficient::tenths(tenths),
        DECREE_06_2011.article("6").unchecked(),
    )
}

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> MonthlyAllowance {
    MonthlyAllowance {
        regime: Regime::Decree67,
        small_child_months: Some(Cited::new(18, DECREE_13_2010.article("1").unchecked())),
        child_younger: Some(children(15)),
        child_older: Some(children(10)),
        child_younger_ill: Some(children(20)),
        child_older_ill: Some(children(15)),
        hiv_adult: Some(children(15)),
        single_parent_per_child: Some(children(10)),
        single_parent_younger_or_ill: Some(children(15)),
        single_parent_younger_ill: Some(children(20)),
        older_poor: Some(older(10)),
        older_poor_from_80: Some(older(15)),
        older_without_pension: Some(older(10)),
        older_cared_for: Some(older(20)),
        ..decree_28_2012::rule(month, standard_level)
    }
}
