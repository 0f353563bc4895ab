//! Decree 335/2026/NĐ-CP: from 2026-10-05.
//!
//! Only its standard level is established. The benefits exist there; their sums and multiples are
//! those of decree 20/2021/NĐ-CP, carried over until the text has been read.

use ansinh_core::Dong;
use ansinh_core::law::Cited;

use super::{EmergencyRelief, Regime, decree_20_2021};
use crate::instruments::DECREE_335_2026;

pub(super) fn rule(standard_level: Cited<Dong>) -> EmergencyRelief {
    EmergencyRelief {
        regime: Regime::Decree335,
        standard_level: Some(standard_level),
        ..decree_20_2021::cited_as(|_| DECREE_335_2026.whole().provisional())
    }
}
