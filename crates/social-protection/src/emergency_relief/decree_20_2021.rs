//! Decree 20/2021/NĐ-CP, articles 12 to 19, and circular 02/2021/TT-BLĐTBXH, article 3: from
//! 2021-07-01. Every sum and multiple of articles 13 to 15 is a floor.

use ansinh_core::Dong;
use ansinh_core::law::{Citation, Cited, Provision};
use ansinh_core::rule::Bound;
use ansinh_core::terms::Terms;

use super::{EmergencyRelief, Regime, Support};
use crate::instruments::{CIRCULAR_02_2021, DECREE_20_2021};

pub(super) fn rule(
    standard_level: Option<Cited<Dong>>,
    possible_standard_levels: Vec<Cited<Dong>>,
) -> EmergencyRelief {
    EmergencyRelief {
        standard_level,
        possible_standard_levels,
        ..cited_as(Provision::published)
    }
}

/// The values, each provision made a citation by `cite`.
pub(super) fn cited_as(cite: impl Fn(Provision) -> Citation) -> EmergencyRelief {
    let article = |article| DECREE_20_2021.article(article);
    let circular = |clause| CIRCULAR_02_2021.article("3").clause(clause);
    let article_15 =
        |clause, dong| Support::amount(Bound::AtLeast, dong, cite(article("15").clause(clause)));
    EmergencyRelief {
        regime: Regime::Decree20,
        standard_level: None,
        possible_standard_levels: Vec::new(),
        rice_kg_per_person: Cited::new(15, cite(article("12").clause("1"))),
        rice_months_new_year: Cited::new(1, cite(article("12").clause("1"))),
        rice_months: Cited::new(3, cite(article("12").clause("1"))),
        injury: Support::multiple(Bound::AtLeast, 10, cite(article("13").clause("1"))),
        injury_treatment_days: Some(Cited::new(3, cite(article("2").clause("2")))),
        death: Support::multiple(Bound::AtLeast, 50, cite(article("14").clause("1"))),
        burial_nobody: Support::multiple(Bound::AtLeast, 50, cite(article("14").clause("2"))),
        house_destroyed: article_15("1", 40_000_000),
        relocation: article_15("2", 30_000_000),
        house_in_difficult_area: None,
        house_damaged: article_15("3", 20_000_000),
        temporary_care_day: Some(Cited::new(Dong::new(60_000), cite(circular("1")))),
        temporary_care_months: Some(Cited::new(3, cite(article("18").clause("3")))),
        petrol_ml_per_km: Some(Cited::new(200, cite(circular("3")))),
        terms: Terms::default(),
    }
}
