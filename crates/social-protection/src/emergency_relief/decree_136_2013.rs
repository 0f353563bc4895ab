//! Decree 136/2013/NĐ-CP, articles 12 to 17, and joint circular 29/2014/TTLT-BLĐTBXH-BTC:
//! 2014-01-01 to 2021-06-30.
//!
//! Articles 12, 14 and 15 were read, the others were not. What is marked implied is reproduced to the đồng by a
//! province's official figures of 2017.

use ansinh_core::Dong;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::rule::Bound;
use ansinh_core::terms::Terms;

use super::{EmergencyRelief, Regime, Support};
use crate::instruments::{DECREE_136_2013, JOINT_CIRCULAR_29_2014};

/// Petrol of an office's vehicle and the other costs of temporary care.
pub(super) const CIRCULAR: Citation = JOINT_CIRCULAR_29_2014.whole().unchecked();

/// One ration for the Lunar New Year, up to three months of them otherwise.
const fn article_12(clause: &'static str) -> Citation {
    DECREE_136_2013.article("12").clause(clause).published()
}

const ARTICLE_13: Citation = DECREE_136_2013.article("13").implied();
const ARTICLE_14_1: Citation = DECREE_136_2013.article("14").clause("1").published();

/// The actual cost, of a burial outside the commune where the dead person lived.
const ARTICLE_14_2: Citation = DECREE_136_2013.article("14").clause("2").published();

const fn ceiling(clause: &'static str, dong: i64) -> Support {
    let citation = DECREE_136_2013.article("15").clause(clause).published();
    Support::amount(Bound::AtMost, dong, citation)
}

pub(super) fn rule(
    standard_level: Option<Cited<Dong>>,
    possible_standard_levels: Vec<Cited<Dong>>,
) -> EmergencyRelief {
    EmergencyRelief {
        regime: Regime::Decree136,
        standard_level,
        possible_standard_levels,
        rice_kg_per_person: Cited::new(15, DECREE_136_2013.article("12").published()),
        rice_months_new_year: Cited::new(1, article_12("1")),
        rice_months: Cited::new(3, article_12("2")),
        injury: Support::multiple(Bound::Exact, 10, ARTICLE_13),
        injury_treatment_days: None,
        death: Support::multiple(Bound::Exact, 20, ARTICLE_14_1),
        burial_nobody: Support::multiple(Bound::AtMost, 30, ARTICLE_14_2),
        house_destroyed: ceiling("1", 20_000_000),
        relocation: ceiling("2", 20_000_000),
        house_in_difficult_area: None,
        house_damaged: ceiling("3", 15_000_000),
        temporary_care_day: Some(Cited::new(
            Dong::new(40_000),
            JOINT_CIRCULAR_29_2014.whole().implied(),
        )),
        temporary_care_months: Some(Cited::new(3, JOINT_CIRCULAR_29_2014.whole().implied())),
        petrol_ml_per_km: Some(Cited::new(200, CIRCULAR)),
        terms: Terms::default(),
    }
}

/// What temporary care was worth before the circular is not established.
pub(super) fn without_circular(rule: EmergencyRelief) -> EmergencyRelief {
    EmergencyRelief {
        temporary_care_day: None,
        temporary_care_months: None,
        petrol_ml_per_km: None,
        ..rule
    }
}

/// Until circular 02/2021 takes effect its amounts are not known yet: those of the joint circular.
pub(super) fn with_circular(rule: EmergencyRelief) -> EmergencyRelief {
    let earlier = self::rule(None, Vec::new());
    EmergencyRelief {
        temporary_care_day: earlier.temporary_care_day,
        petrol_ml_per_km: earlier.petrol_ml_per_km,
        ..rule
    }
}
