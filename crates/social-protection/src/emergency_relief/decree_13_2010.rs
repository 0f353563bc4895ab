//! Decree 67/2007/NĐ-CP as amended by decree 13/2010/NĐ-CP: until 2013-12-31.
//!
//! Sums in đồng, widely known; the published text was not read. What one day of temporary care and
//! a burial by strangers were worth is not established.

use ansinh_core::Dong;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::rule::Bound;
use ansinh_core::terms::Terms;

use super::{EmergencyRelief, Regime, Support};
use crate::instruments::DECREE_13_2010;

const CITATION: Citation = DECREE_13_2010.whole().unchecked();

const fn sum(dong: i64) -> Support {
    Support::amount(Bound::Exact, dong, CITATION)
}

pub(super) fn rule() -> EmergencyRelief {
    EmergencyRelief {
        regime: Regime::Decree13,
        standard_level: None,
        possible_standard_levels: Vec::new(),
        rice_kg_per_person: Cited::new(15, CITATION),
        rice_months_new_year: Cited::new(3, CITATION),
        rice_months: Cited::new(3, CITATION),
        injury: sum(1_500_000),
        injury_treatment_days: None,
        death: sum(4_500_000),
        burial_nobody: Support::NotEstablished,
        house_destroyed: sum(6_000_000),
        relocation: sum(6_000_000),
        house_in_difficult_area: Some(Cited::new(Dong::new(7_000_000), CITATION)),
        house_damaged: Support::NotEstablished,
        temporary_care_day: None,
        temporary_care_months: None,
        petrol_ml_per_km: None,
        terms: Terms::default(),
    }
}
