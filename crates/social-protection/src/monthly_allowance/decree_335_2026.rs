//! Decree 335/2026/NĐ-CP: in force from 2026-10-05, October 2026 as a whole.
//!
//! Only the coefficient of a severely disabled adult is known, from the press, and marked as not
//! checked; the others are carried over from decree 20/2021/NĐ-CP and marked provisional.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, Dong, Month};

use super::{MonthlyAllowance, Regime, decree_20_2021};
use crate::instruments::DECREE_335_2026;

const CARRIED_OVER: Citation = DECREE_335_2026.whole().provisional();

const fn given(tenths: u32) -> Cited<Coefficient> {
    Cited::new(Coefficient::tenths(tenths), CARRIED_OVER)
}

pub(super) fn rule(month: Month, standard_level: Cited<Dong>) -> MonthlyAllowance {
    MonthlyAllowance {
        regime: Regime::Decree335,
        small_child_months: Some(Cited::new(48, CARRIED_OVER)),
        child_younger: Some(given(25)),
        child_older: Some(given(15)),
        student: Some(given(15)),
        hiv_child_younger: Some(given(25)),
        hiv_child_older: Some(given(20)),
        hiv_adult: Some(given(15)),
        single_parent_per_child: Some(given(10)),
        older_poor: Some(given(15)),
        older_poor_from_80: Some(given(20)),
        older_cared_for: Some(given(30)),
        extremely_severe_adult: Cited::new(Coefficient::tenths(20), CARRIED_OVER),
        extremely_severe_child_or_older: Cited::new(Coefficient::tenths(25), CARRIED_OVER),
        severe_adult: Cited::new(Coefficient::tenths(15), DECREE_335_2026.whole().unchecked()),
        severe_child_or_older: Cited::new(Coefficient::tenths(20), CARRIED_OVER),
        small_child: Some(given(15)),
        ..decree_20_2021::rule_with_social_pension(month, standard_level)
    }
}
