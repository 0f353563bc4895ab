//! Decree 221/2013/NĐ-CP as amended by decree 136/2016/NĐ-CP.

use ansinh_core::law::Cited;
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month};

use super::RehabilitationAllowance;
use crate::instruments::DECREE_136_2016;

pub(super) fn rule(month: Month, base_salary: Cited<Dong>) -> RehabilitationAllowance {
    let cited = |tenths| {
        Cited::new(
            Coefficient::tenths(tenths),
            DECREE_136_2016.whole().unchecked(),
        )
    };
    RehabilitationAllowance {
        month,
        base_salary,
        food: cited(8),
        kit: cited(9),
        holiday_rations: None,
        tet_rations: None,
        sick_rations: None,
        treatment: None,
        short_course: None,
        voluntary_cost: None,
        detoxification_medicine: None,
        voluntary_norm: None,
        at_home: None,
        at_home_stages: None,
        counsellor: None,
        helper: None,
        terms: Terms::default(),
    }
}
